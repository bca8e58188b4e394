import { catalogues, type Grammar } from '../shared/messages.ts';

/** Words of the submission form. English is the source; the notes are for translators. */
const en = (g: Grammar) => ({
  // The call
  /** Under the title of the call; `when` is a date and time with its zone. */
  openUntil: (when: string) => `Open until ${when}`,
  /** Before the links to the call's guidelines. */
  guidelines: 'Guidelines:',
  upcomingTitle: 'The call is not open yet',
  closedTitle: 'The call is closed',
  opensOn: (when: string) => `It opens on ${when}.`,
  closedOn: (when: string) => `It closed on ${when}.`,
  nextOpensOn: (when: string) => `The next call opens on ${when}.`,
  nextUnknown: 'The next call has not been announced yet.',
  /** Heading over answers that could not be sent because the call is closed. */
  keptAnswersTitle: 'What you wrote',
  /** The call closed between opening the form and sending. The answers are listed below. */
  closedWhileWriting: 'It closed while you were writing, so your idea was not sent. Your answers are below.',
  keptOnDevice: 'They stay on this device for 30 days; you can also copy them from here.',

  // Steps
  /** Name of the list of steps, for screen readers. */
  stepsLabel: 'Steps of the form',
  stepOf: (step: number, count: number) => `Step ${g.number(step)} of ${g.number(count)}`,
  /** A step that was gone through; read out after its title. */
  stepDone: 'done',
  next: 'Continue',
  back: 'Back',
  /** Button after changing an answer that was reached from the overview. */
  toReview: 'Back to the overview',
  /** The last step, with all answers. */
  reviewTitle: 'Check your answers',
  reviewIntro: 'Nothing has been sent yet. Please read your answers once more, then send your idea.',
  /** In place of that, when an earlier try to send got no answer. */
  reviewUnknown:
    'We do not know whether your idea arrived when you last sent it. Please send it again: it will not arrive twice.',
  /** Question in the overview, before sending; the answer is a language. */
  writtenIn: 'Language you wrote in',
  send: 'Send the idea',
  sending: 'Sending…',
  change: 'Change',
  notAnswered: 'Not answered',

  // Questions
  /** Beside the label of a question, in lower case. */
  required: 'required',
  optional: 'optional',
  /** First line of a drop-down list. */
  choose: 'Please choose',
  /** Under a text; `used` words of at most `max`. */
  wordsUsed: (used: number, max: number) => `${g.number(used)} of ${g.number(max)} words`,
  wordsOver: (over: number) =>
    g.plural(over, { one: `${g.number(over)} word too many`, other: `${g.number(over)} words too many` }),
  charactersUsed: (used: number, max: number) => `${g.number(used)} of ${g.number(max)} characters`,
  charactersOver: (over: number) =>
    g.plural(over, { one: `${g.number(over)} character too many`, other: `${g.number(over)} characters too many` }),
  /** Read out when few are left. */
  wordsLeft: (left: number) =>
    g.plural(left, { one: `${g.number(left)} word left`, other: `${g.number(left)} words left` }),
  charactersLeft: (left: number) =>
    g.plural(left, { one: `${g.number(left)} character left`, other: `${g.number(left)} characters left` }),
  /** The form has a kind of question that this version does not know. */
  cannotAsk: 'This question cannot be shown here. Please reload the page, or tell the people who run this website.',
  /** Label of a field that nobody should fill in; only programs that fill in everything see it. */
  trap: 'Leave this empty',

  // Organisations
  lookUpHint: 'The members directory is searched while you write.',
  lookUpFound: (count: number) =>
    g.plural(count, {
      one: '1 organisation in the members directory',
      other: `${g.number(count)} organisations in the members directory`,
    }),
  lookUpNone: 'No such organisation in the members directory. You can go on with the name you wrote.',
  /** The name was found in the directory. */
  isMember: 'In the members directory',
  /** The name was not found; said kindly, since it is no fault. */
  membershipToConfirm: 'Not in the members directory: the secretariat will ask you about your membership.',
  partnerNoMember: 'Not in the members directory. That is fine: partners need not be members.',

  // Partners
  partnerTitle: (number: number) => `Partner ${g.number(number)}`,
  partnerName: 'Organisation or group',
  /** Researchers, practitioners, women’s rights groups, young people … */
  constituency: 'Constituency',
  addPartner: 'Add a partner',
  removePartner: (number: number) => `Remove partner ${g.number(number)}`,
  partnerRemoved: (number: number) => `Partner ${g.number(number)} removed`,

  // Interpretation
  providedTitle: 'Provided by the secretariat',
  offerTitle: (number: number) => `Your offer ${g.number(number)}`,
  offerLanguage: 'Language',
  offerContribution: 'What you can offer',
  offerCapacity: 'People who interpret',
  offerResources: 'Means to pay for interpretation',
  offerNote: 'Anything to add',
  addOffer: 'Offer another language',
  removeOffer: (number: number) => `Remove offer ${g.number(number)}`,
  offerRemoved: (number: number) => `Offer ${g.number(number)} removed`,

  // Statements
  /** Link to the document that is confirmed. */
  readDocument: 'Read the document',
  version: (version: string) => `Version ${version}`,
  confirmed: 'Confirmed',
  notConfirmed: 'Not confirmed',
  yes: 'Yes',
  no: 'No',

  // What is wrong
  issuesTitle: (count: number) =>
    g.plural(count, {
      one: 'Please look at one answer again',
      other: `Please look at ${g.number(count)} answers again`,
    }),
  issueAnswer: 'Please write an answer.',
  issueChoose: 'Please choose an answer.',
  issueChooseSome: (least: number) =>
    g.plural(least, { one: 'Please choose at least one.', other: `Please choose at least ${g.number(least)}.` }),
  /** `names` is a list joined with commas. */
  issueChooseOneOf: (names: string) => `Please choose at least one of: ${names}.`,
  issueChooseFewer: (most: number) => `Please choose ${g.number(most)} at most.`,
  issueOrganisation: 'Please write the name of the organisation.',
  issueConfirm: 'Please confirm this. Without it the idea cannot be sent.',
  issueTooManyWords: (most: number) =>
    g.plural(most, {
      one: 'Please shorten this to one word.',
      other: `Please shorten this to ${g.number(most)} words.`,
    }),
  issueTooLong: (most: number) =>
    g.plural(most, {
      one: 'Please shorten this to one character.',
      other: `Please shorten this to ${g.number(most)} characters.`,
    }),
  issueTooShort: (least: number) => `Please write at least ${g.number(least)} characters.`,
  issueNumber: 'Please write a number.',
  issueAtLeast: (least: number) => `Please write ${g.number(least)} or more.`,
  issueAtMost: (most: number) => `Please write ${g.number(most)} or less.`,
  issueEmail: 'This does not look like an e-mail address. It should read like name@example.org.',
  issueLink: 'This does not look like a link. It should start with https://.',
  issueTwice: 'The same answer is there twice.',
  issueOffered: 'Please choose one of the answers offered.',
  /** Any other rule. */
  issueOther: 'This could not be accepted. Please check it.',

  // Draft
  draftKept:
    'What you write is kept on this device, so that nothing is lost when the connection breaks or the page closes. It is erased once your idea is sent, and after 30 days.',
  draftBlocked: 'This page cannot keep a draft on your device. Please do not close it before your idea is sent.',
  draftRestored: (when: string) => `What you wrote on ${when} is here again.`,
  draftErase: 'Erase what I wrote',
  draftEraseSure: 'Erase everything you wrote here?',
  draftEraseYes: 'Yes, erase',
  draftEraseNo: 'No, keep it',
  draftErased: 'What you wrote was erased.',

  // Sending
  sendFailedTitle: 'Sending has not worked yet',
  sendFailedKept: 'Everything you wrote is still here. You can safely try again: your idea will not arrive twice.',
  sendWaiting:
    'You seem to be offline. Your idea will be sent as soon as the connection is back, if this page stays open.',
  sendRefused: 'The form could not be accepted. Please reload the page; what you wrote will still be here.',

  // Receipt
  receivedTitle: 'Thank you! Your idea has arrived.',
  receivedEarlier:
    'This is the first version that you sent. Changes you made after that are not in it: please mention them when the secretariat writes to you.',
  reference: 'Reference',
  manageLink: 'Your private link',
  manageWarning:
    'With this link you can follow your idea. Keep it safe: it is shown only now, and whoever has it can read your answers.',
  copy: 'Copy the link',
  copied: 'Copied',
  copyYourself: 'The link is selected: copy it with the keys or the menu of your device.',
  nextTitle: 'What happens next',
  nextContact: 'A member of the secretariat reads your idea and contacts you to talk it through.',
  nextMembership: 'If your organisation is not in the members directory, you are asked about its membership first.',
  nextFollow: 'Your private link shows at any time where your idea stands.',
  another: 'Send another idea',

  // Following an idea
  followTitle: (reference: string) => `Your idea ${reference}`,
  followPrivate: 'You see this because you opened your private link. Do not pass it on.',
  state: 'State',
  /** State of a submission, by its id in the data. */
  stateName: (state: string) =>
    ({
      received: 'Received',
      inDiscussion: 'In discussion',
      changesRequested: 'Changes requested',
      accepted: 'Accepted',
      developing: 'In development',
      scheduled: 'Scheduled',
      held: 'Held',
      published: 'Published',
      declined: 'Declined',
      withdrawn: 'Withdrawn',
    })[state] ?? state,
  /** What that state means for the submitter; empty for states nobody knows here. */
  stateMeaning: (state: string) =>
    ({
      received: 'Your idea has arrived. A member of the secretariat will contact you.',
      inDiscussion: 'The secretariat is talking your idea through with you.',
      changesRequested: 'The secretariat has asked you to change something.',
      accepted: 'Your idea will become a session.',
      developing: 'You and the secretariat are working on the session.',
      scheduled: 'The session has a date.',
      held: 'The session has taken place.',
      published: 'The session and its recording are published.',
      declined: 'Your idea will not become a session this time.',
      withdrawn: 'The idea was withdrawn.',
    })[state] ?? '',
  membership: 'Membership',
  membershipConfirmed: 'Confirmed',
  membershipOpen:
    'To be confirmed: your organisation was not found in the members directory, so you will be asked about it.',
  receivedOn: 'Received',
  history: 'What has happened',
  /** Who did it, by the id in the data. */
  by: (who: string) => ({ submitter: 'by you', secretariat: 'by the secretariat' })[who] ?? '',
  answers: 'Your answers',
  linkBroken: 'This private link is not complete. Please open the whole link again, up to its last letter.',
  linkUnknown:
    'This private link does not open an idea. Please check that it is the whole link. If it still does not work, contact the secretariat.',
  linkTitle: 'The link does not work',
  toForm: 'Go to the form',

  // Names
  /** Continents and oceans of the time zone names. English needs no change. */
  area: (english: string) => english,
});

/** Keys and shapes of the form's words. */
export type SubmissionFormWords = ReturnType<typeof en>;

/** The form's words in every language of the kit. */
export const submissionFormMessages = catalogues(en, {
  es: () => import('./submission-form.messages.es.ts'),
  fr: () => import('./submission-form.messages.fr.ts'),
});
