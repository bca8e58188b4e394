import { catalogues } from '../shared/messages.ts';

/** Words of the request to join. English is the source; the notes are for translators. */
const en = () => ({
  heading: (network: string) => `Ask to join ${network}`,
  note: 'The secretariat reads your request and answers by e-mail. Nothing of it is public until then.',
  organisation: 'Organisation',
  memberType: 'What the organisation is',
  choose: 'Choose …',
  country: 'Country',
  website: 'Website',
  message: 'Why you would like to join',
  contactName: 'Your name',
  contactHint: 'Name and e-mail are seen by the secretariat alone.',
  email: 'E-mail',
  hideLocation: 'Being named in a public list would put people at risk: keep the organisation out of it',
  /** Link to the code of conduct. */
  conduct: (version: string) => `Code of conduct (version ${version})`,
  conductShort: 'Code of conduct',
  consent: 'Consent',
  /** A field that may stay empty. */
  optional: (label: string) => `${label} (optional)`,
  required: 'This is needed.',
  format: 'This does not look right.',
  wrong: 'This cannot be used.',
  /** A field and what is wrong with it, in the summary. */
  fault: (field: string, text: string) => `${field}: ${text}`,
  send: 'Send the request',
  sending: 'Sending …',
  notSent: 'The request was not sent',
  again: 'The form had become too old. It has been renewed with everything you wrote: please send it again.',
  /** `reference` is a short name of the request to write or say. */
  received: (reference: string) => `Your request was received: ${reference}`,
  receivedNote: 'Keep this reference. The secretariat will write to you.',
});

/** Keys and shapes of the request's words. */
export type JoinWords = ReturnType<typeof en>;

/** The request's words in every language of the kit. */
export const joinMessages = catalogues(en, {
  es: () => import('./join.messages.es.ts'),
  fr: () => import('./join.messages.fr.ts'),
  ar: () => import('./join.messages.ar.ts'),
  pt: () => import('./join.messages.pt.ts'),
  ru: () => import('./join.messages.ru.ts'),
});
