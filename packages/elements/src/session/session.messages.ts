import { badgeWords } from '../language-badges/language-badges.messages.ts';
import type { Grammar } from '../shared/messages.ts';

/** Words of a session wherever one is shown. English is the source; the notes are for translators. */
export const sessionWords = (g: Grammar) => ({
  ...badgeWords(g),

  /** In place of a time of day, where only the date is known. */
  timeUnknown: 'Time not given',
  /** In place of a day, where only the month or year is known. */
  dayUnknown: 'Day not given',
  /** The event's zone has the same clock time as the visitor's: "Same time in Kampala". */
  sameTime: (place: string) => `Same time in ${place}`,

  /** A programme holds several sessions over weeks or months: a symposium, a series. */
  programme: 'Programme',
  /** How many entries a programme holds. */
  sessionsInside: (count: number) => g.plural(count, { one: '1 session', other: `${g.number(count)} sessions` }),

  cancelled: 'Cancelled',
  postponed: 'Postponed',
  movedOnline: 'Moved online',
  tentative: 'Not confirmed yet',

  online: 'Online',
  inPerson: 'In person',
  hybrid: 'In person and online',
  /** Without fixed hours. */
  asynchronous: 'In your own time',

  /** In a list of names, where not all fit: "+2 more". */
  more: (count: number) => `+${g.number(count)} more`,
  /** The text of a session is not in the visitor's language: "Text in Spanish". */
  textIn: (language: string) => `Text in ${language}`,
  /** When the next webinar of a dialogue is. `when` is a full date with times. */
  nextLive: (when: string) => `Next live session: ${when}`,

  /** Link to the registration. */
  register: 'Register',
  /** The same for screen readers, with the session's title. */
  registerFor: (title: string) => `Register: ${title}`,
  registerUntil: (time: string) => `Registration closes ${time}`,
  registrationClosed: 'Registration is closed',

  recordingIn: (language: string) => `Recording in ${language}`,
  recordedIn: (language: string) => `Recorded in ${language}, no link published`,
  noRecording: 'No recording',
  captionsIn: (languages: string) => `captions: ${languages}`,
});

/** Keys and shapes of these words. */
export type SessionWords = ReturnType<typeof sessionWords>;
