import { catalogues, type Grammar } from '../shared/messages.ts';

/** Words of the questions how useful a work was. English is the source; the notes are for translators. */
const en = (g: Grammar) => ({
  title: 'We would love to know',
  /** Where the reader is: "Step 1 of 3". */
  step: (step: number, steps: number) => `Step ${g.number(step)} of ${g.number(steps)}`,
  useful: 'How useful was this resource?',
  /** The two ends of the scale. */
  least: 'Not at all',
  most: 'Very useful',
  improve: 'What would make it more useful?',
  /** Below the question. What is written is kept without a name. */
  anonymous: 'Your answers are kept without your name. If you leave before the end, what you have answered is sent.',
  others: 'Who else would find this useful?',
  /** E-mail addresses stay on the reader's side: their own mail program writes the message. */
  othersNote: 'Your own e-mail program writes the message, so we neither see nor keep the addresses.',
  /** Name of a field for an address; several have a number. */
  address: (number: number) => (number > 1 ? `E-mail address ${g.number(number)}` : 'E-mail address'),
  addAddress: '+ Add e-mail here',
  badAddress: (address: string) => `“${address}” is no e-mail address.`,
  write: 'Write to them',
  /** Subject of that message: the title of the work. */
  subject: (title: string) => `Worth a look: ${title}`,
  next: 'Next',
  back: 'Back',
  send: 'Send',
  sending: 'Sending…',
  /** Nothing was answered in the two steps before. */
  nothing: 'Choose a number or write something first.',
  failed: 'Your answers could not be sent.',
  thanks: 'Thank you. Your answers help to make it better.',
});

/** Keys and shapes of these words. */
export type FeedbackWords = ReturnType<typeof en>;

/** The words in every language of the kit. */
export const feedbackMessages = catalogues(en, {
  es: () => import('./feedback.messages.es.ts'),
  fr: () => import('./feedback.messages.fr.ts'),
  ar: () => import('./feedback.messages.ar.ts'),
  pt: () => import('./feedback.messages.pt.ts'),
  ru: () => import('./feedback.messages.ru.ts'),
});
