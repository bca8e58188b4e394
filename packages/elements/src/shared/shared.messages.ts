import { catalogues, type Grammar } from './messages.ts';

/** Words all elements share. English is the source; the notes are for translators. */
const en = (g: Grammar) => ({
  /** Read out while content is on its way; not shown. */
  loading: 'Loading…',
  /** Button that tries to load again. */
  retry: 'Try again',
  /** Heading of every error. The sentence after it says why. */
  errorTitle: 'This could not be shown',
  /** The visitor's device has no connection. */
  errorOffline: 'You seem to be offline. It will be tried again when the connection is back.',
  /** The server did not answer at all. */
  errorUnreachable: 'The server could not be reached.',
  /** The server took too long. */
  errorTimeout: 'The server took too long to answer.',
  /** Too many requests; `seconds` to wait, when the server said so. */
  errorBusy: (seconds?: number) =>
    seconds
      ? `Too many requests. Try again in ${g.plural(seconds, { one: `${g.number(seconds)} second`, other: `${g.number(seconds)} seconds` })}.`
      : 'Too many requests. Try again in a moment.',
  /** The thing itself does not exist (any more). */
  errorNotFound: 'It does not exist, or not any more.',
  /** The server said it cannot answer now. */
  errorUnavailable: 'The service is not available at the moment.',
  /** The answer was not what was expected. */
  errorUnexpected: 'Something unexpected happened.',
  /**
   * For the webmaster: an attribute is missing (`value` is empty) or has a value that cannot be used. Attributes and
   * examples stay as they are.
   */
  errorSetting: (attribute: string, value: string, example: string) =>
    `${value ? `“${value}” cannot be used as “${attribute}”` : `The attribute “${attribute}” is missing`}. For example: ${attribute}="${example}"`,
  /** Badge on made-up content that shows how the platform works. */
  sample: 'Sample',
  /** Longer explanation of that badge. */
  sampleNote: 'Sample content, not a real entry',
  /** Note beside text that is not there in the visitor's language; `language` is its name: "In Spanish". */
  inLanguage: (language: string) => `In ${language}`,
  /** Link under the content to the community's own page on harm and harassment: how to report it, and to whom. */
  report: 'Report harm or harassment',
  /** A clock time's zone by its place: "New York time". */
  zoneTime: (place: string) => `${place} time`,
  /** The same with the distance from UTC: "New York time (UTC−4)". */
  zoneTimeOffset: (place: string, offset: string) => `${place} time (${offset})`,
  /** The visitor's own zone, inside a line: "17:00–18:00, your time (Nairobi, UTC+3)". */
  yourTime: (place: string, offset: string) => `your time (${place}, ${offset})`,
  /** A place in a time zone's name, in this language. English needs no change; others name the few that differ. */
  place: (english: string) => english,
});

/** Keys and shapes of the shared words. */
export type SharedWords = ReturnType<typeof en>;

/** The shared words in every language of the kit. */
export const sharedMessages = catalogues(en, {
  es: () => import('./shared.messages.es.ts'),
  fr: () => import('./shared.messages.fr.ts'),
  ar: () => import('./shared.messages.ar.ts'),
  pt: () => import('./shared.messages.pt.ts'),
  ru: () => import('./shared.messages.ru.ts'),
});
