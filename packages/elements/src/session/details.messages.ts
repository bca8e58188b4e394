import { catalogues, type Grammar } from '../shared/messages.ts';

/** Words of what opens under a session. English is the source; the notes are for translators. */
export const detailsWords = (g: Grammar) => ({
  when: 'When',
  where: 'Where',
  hosts: 'Hosted by',
  speakers: 'With',
  network: 'Network',
  region: 'Region',
  themes: 'Themes',
  /** The series or programme a session belongs to. */
  partOf: 'Part of',
  /** A series with the number of the session in it. */
  numbered: (series: string, number: number) => `${series}, no. ${g.number(number)}`,
  /** The time as the announcement printed it, where its zone cannot be trusted. */
  printedTime: (time: string) => `Announced as “${time}”`,

  /** Heading over the sessions of a programme. */
  inside: 'Sessions of this programme',
  insideEmpty: 'Its sessions are not listed yet.',
  /** Heading over the next times of a session that recurs, or of its series. */
  nextDates: 'Next dates',
  nextDatesEmpty: 'No further date is planned yet.',

  /** Heading over the parts of a dialogue. */
  parts: 'Ways to take part',
  partForum: 'Online forum',
  partLive: 'Live session',
  partReading: 'Reading',
  /** State of a part by its dates. */
  open: 'Open now',
  upcoming: 'Not open yet',
  closed: 'Closed',
  /** A live part that goes on at this moment. */
  live: 'Live now',
  /** A live part that is over. */
  over: 'Over',
  opensOn: (day: string) => `Opens ${day}`,
  openUntil: (day: string) => `Open until ${day}`,
  /** The address of a live part is told a quarter of an hour before. */
  linkLater: 'The link is shown here shortly before it begins.',
  /** Link to such a part; `part` is its name. */
  takePart: 'Take part',
  takePartIn: (part: string) => `Take part: ${part}`,
  /** Link to the online room of a session. */
  join: 'Join online',
  /** The rest of the session is for members. */
  membersOnly: 'This session is for members and partners. They see the link after signing in to their network.',

  /** Heading over until when one can register. */
  registration: 'Registration',
  recordings: 'Recordings',
  documents: 'Documents',
  conceptNote: 'Concept note',
  questions: 'Guiding questions',
  report: 'Report',
  slides: 'Slides',
  recording: 'Recording',
  document: 'Document',
  /** A document that is known to exist, without an address. */
  noLink: 'no link published',

  /** Row with the links that put the session into one's own calendar. */
  add: 'Add to calendar',
  addFile: 'Calendar file (.ics)',
  /** Names of services; the same in all languages. */
  addGoogle: 'Google Calendar',
  addOutlook: 'Outlook.com',
  addOffice: 'Outlook for work or school',
  /** Row with the session's own page. */
  share: 'Share',
  sharePage: 'Page of this session',
  copyLink: 'Copy link',
  copied: 'Link copied',

  source: 'Source',
  /** A fact that the source implies without stating it. */
  unverified: 'Implied by the source, not stated',
});

/** Keys and shapes of these words. */
export type DetailsWords = ReturnType<typeof detailsWords>;

/** These words in every language of the kit. */
export const detailsMessages = catalogues(detailsWords, {
  es: () => import('./details.messages.es.ts'),
  fr: () => import('./details.messages.fr.ts'),
  ar: () => import('./details.messages.ar.ts'),
  pt: () => import('./details.messages.pt.ts'),
  ru: () => import('./details.messages.ru.ts'),
});
