import { catalogues, type Grammar } from '../../shared/messages.ts';
import { joined } from '../joined-messages.ts';
import { firstMessages, type FirstWords } from '../submission-form.messages.ts';

/** Words of the rest of the form. English is the source; the notes are for translators. */
const en = (g: Grammar) => ({
  upcomingTitle: 'The call is not open yet',
  closedTitle: 'The call is closed',
  opensOn: (when: string) => `It opens on ${when}.`,
  closedOn: (when: string) => `It closed on ${when}.`,
  nextOpensOn: (when: string) => `The next call opens on ${when}.`,
  nextUnknown: 'The next call has not been announced yet.',
  /** Heading over answers that could not be sent because the call is closed. */
  keptAnswersTitle: 'What you wrote',
  /** The call closed between opening the form and sending. The answers are listed below. */
  closedWhileWriting:
    'It closed while you were writing, so your idea was not sent. Your answers are below: copy them for the next call, or write to the secretariat.',
  keptOnDevice: 'They stay on this device for 30 days; you can also copy them from here.',
  /** Button after changing an answer that was reached from the overview. */
  toReview: 'Back to the overview',
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
  /** First line of a drop-down list. */
  choose: 'Please choose',
  /** The form has a kind of question that this version does not know. */
  cannotAsk: 'This question cannot be shown here. Please reload the page, or tell the people who run this website.',
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
  draftErase: 'Erase what I wrote',
  draftEraseSure: 'Erase everything you wrote here?',
  draftEraseYes: 'Yes, erase',
  draftEraseNo: 'No, keep it',
  draftErased: 'What you wrote was erased.',
  // Sending
  sendFailedTitle: 'Sending has not worked yet',
  sendFailedKept: 'Everything you wrote is still here. You can safely try again: your idea will not arrive twice.',
  sendRefused: 'The form could not be accepted. Please reload the page; what you wrote will still be here.',
  // Receipt
  receivedTitle: 'Thank you! Your idea has arrived.',
  receivedEarlier:
    'This is the first version that you sent. Changes you made after that are not in it: please mention them when the secretariat writes to you.',
  reference: 'Reference',
  manageLink: 'Your private link',
  manageWarning:
    'With this link you can follow, change or erase your idea. Keep it safe: whoever has it can read your answers.',
  copy: 'Copy the link',
  copied: 'Copied',
  copyYourself: 'The link is selected: copy it with the keys or the menu of your device.',
  nextTitle: 'What happens next',
  nextContact: 'A member of the secretariat reads your idea and contacts you to talk it through.',
  nextMembership: 'If your organisation is not in the members directory, you are asked about its membership first.',
  nextFollow: 'Your private link shows at any time where your idea stands.',
  another: 'Send another idea',
  // Names
  /** Continents and oceans of the time zone names. English needs no change. */
  area: (english: string) => english,
  /** Read out when few are left of a limit. */
  left: (left: number, inWords: boolean) =>
    inWords
      ? g.plural(left, { one: `${g.number(left)} word left`, other: `${g.number(left)} words left` })
      : g.plural(left, { one: `${g.number(left)} character left`, other: `${g.number(left)} characters left` }),

  // Two tabs
  otherTitle: 'You are writing this in another tab too',
  /** `when` is a date and time. */
  otherText: (when: string) =>
    `The other version was changed on ${when}. Both are kept on this device. Which one do you want to go on with?`,
  otherTake: 'Show the other version',
  otherKeep: 'Go on with this one',
  goneTitle: 'This was sent or erased in another tab',
  goneText: 'It is still here on the screen. If you go on, it becomes another idea.',
  goneClear: 'Clear the form',

  // Waiting to be sent
  waitingTitle: 'Your idea is waiting to be sent',
  waitingText:
    'There is no way through at the moment. Your idea is kept on this device and goes out by itself, once, as soon as there is: also when you close this page and open it again later.',
  /** `when` is a time of the day. */
  waitingNext: (when: string) => `Next try at ${when}.`,
  waitingNow: 'Try now',
  waitingChange: 'Change it first',
  outboxTitle: 'On this device',
  outboxQueued: 'Waiting to be sent',
  outboxRefused: 'Not taken',
  outboxSent: (reference: string, when: string) => `Arrived on ${when}, reference ${reference}`,
  outboxOpen: 'Open the private link',
  outboxRemove: 'Take it off this device',
  receiptKept: 'This receipt stays on this device for 30 days, or until you take it off.',
  receiptRemoved: 'The receipt was taken off this device.',
  /** The server need not remember any more whether an earlier try arrived. */
  sendUncertain:
    'We do not know whether your idea arrived, and it is too long ago to find out by itself. Look for a letter of the secretariat first; if there is none, send it again.',
  sendTooLarge: 'Altogether this is too long to be sent. Please shorten your longest answers.',
  sendNoCall: 'This call does not exist any more. Your answers are still here; you can copy them from the overview.',
  copyAnswers: 'Copy what I wrote',
  copyFailed: 'The text could not be copied. Please select it and copy it yourself.',

  // Revising
  /** Heading over the form; `reference` names the idea. */
  reviseTitle: (reference: string) => `Changing your idea ${reference}`,
  reviewChanges: 'This is what you have changed. Nothing has been sent yet.',
  reviewSame: 'You have not changed anything yet.',
  before: 'Before',
  after: 'Now',
  sendChanges: 'Send the changes',
  reviseStop: 'Stop changing',

  // A private link that does not work
  linkBroken: 'This private link is not complete. Please open the whole link again, up to its last letter.',
  linkUnknown:
    'This private link does not open an idea. Please check that it is the whole link. If it still does not work, contact the secretariat.',
  linkTitle: 'The link does not work',
  toForm: 'Go to the form',
});

/** Keys and shapes of these words. */
export type RestWords = ReturnType<typeof en>;

/** These words in every language of the kit. */
export const restMessages = catalogues(en, {
  es: () => import('./rest.messages.es.ts'),
  fr: () => import('./rest.messages.fr.ts'),
  ar: () => import('./rest.messages.ar.ts'),
  pt: () => import('./rest.messages.pt.ts'),
  ru: () => import('./rest.messages.ru.ts'),
});

/** All words of the form: those of its first view and of the rest. */
export type FormWords = FirstWords & RestWords;

/** All words of the form in every language. */
export const formMessages = joined(firstMessages, restMessages);
