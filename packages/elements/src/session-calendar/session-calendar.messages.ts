import { catalogues, type Grammar } from '../shared/messages.ts';

/** Words of the session calendar. English is the source; the notes are for translators. */
const en = (g: Grammar) => ({
  /** Name of the group of buttons that switch the view. */
  view: 'View',
  /** The list by day. */
  viewAgenda: 'Agenda',
  viewMonth: 'Month',
  viewArchive: 'Past sessions',

  /** Button that shows the filters on a narrow screen; `active` is how many are set. */
  filters: (active: number) => (active ? `Filters (${g.number(active)})` : 'Filters'),
  search: 'Search sessions',
  region: 'Region',
  /** Of session: webinar, symposium, meeting … */
  kind: 'Type',
  /** A language one can follow the session in: spoken or interpreted into. */
  language: 'Spoken or interpreted',
  allRegions: 'All regions',
  allKinds: 'All types',
  allLanguages: 'All languages',
  /** A choice of a filter and how many sessions have it. */
  option: (label: string, count: number) => `${label} (${g.number(count)})`,
  clear: 'Clear filters',

  /** How many sessions are shown; `more` when there are more to load. */
  shown: (count: number, more: boolean) => {
    const sessions = g.plural(count, { one: '1 session', other: `${g.number(count)} sessions` });
    return more ? `${sessions}, and more to show` : sessions;
  },
  /** The same for one month: "3 sessions in June 2024". */
  shownIn: (count: number, month: string) =>
    g.plural(count, {
      one: `1 session in ${month}`,
      other: count === 0 ? `No sessions in ${month}` : `${g.number(count)} sessions in ${month}`,
    }),
  showMore: 'Show more',

  /** Heading over what has begun and is not over. */
  underWay: 'Under way',
  /** Beside a day's heading. */
  today: 'Today',
  /** In place of a time of day, where only the date is known. */
  timeUnknown: 'Time not given',
  /** In place of a day, where only the month or year is known. */
  dayUnknown: 'Day not given',
  /** The event's zone has the same clock time as the visitor's: "Same time in Kampala". */
  sameTime: (place: string) => `Same time in ${place}`,
  /** The time as the announcement printed it, where its zone cannot be trusted. */
  printedTime: (time: string) => `Announced as “${time}”`,

  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  /** Goes to the current month. */
  thisMonth: 'This month',
  /** Goes to the current date in the list. */
  fromToday: 'From today',
  /** Above the list when it does not start today: "From June 2024". */
  from: (month: string) => `From ${month}`,
  /** Name of a day in the month grid for screen readers. `date` is a full date. */
  day: (date: string, count: number) =>
    g.plural(count, {
      one: `${date}, 1 session`,
      other: count === 0 ? `${date}, no sessions` : `${date}, ${g.number(count)} sessions`,
    }),
  /** In a day of the grid, where not all fit. */
  more: (count: number) => `+${g.number(count)} more`,
  /** Heading over programmes and sessions that have no day of their own in the month. */
  beside: 'Also this month',
  close: 'Close',

  emptyAgenda: 'No sessions are planned yet.',
  emptyArchive: 'There are no past sessions yet.',
  emptyFiltered: 'No sessions match these filters.',
  seeArchive: 'See past sessions',
  seeAgenda: 'See upcoming sessions',

  /** A programme holds several sessions over weeks or months: a symposium, a series. */
  programme: 'Programme',
  /** How many entries a programme holds. */
  sessionsInside: (count: number) => g.plural(count, { one: '1 session', other: `${g.number(count)} sessions` }),
  /** Heading over them. */
  inside: 'Sessions of this programme',
  insideEmpty: 'Its sessions are not listed yet.',

  cancelled: 'Cancelled',
  postponed: 'Postponed',
  movedOnline: 'Moved online',
  tentative: 'Not confirmed yet',

  online: 'Online',
  inPerson: 'In person',
  hybrid: 'In person and online',
  /** Without fixed hours. */
  asynchronous: 'In your own time',

  /** What a language is there for; stands after it: "FR (interpretation)". */
  interpretation: 'interpretation',
  captions: 'captions',
  signLanguage: 'sign language',
  materials: 'materials',
  /** The same for the language spoken in the room; read out and shown in the details. */
  floor: 'spoken',
  /** A sign language used between people of several sign languages. */
  internationalSign: 'International Sign',
  /** A language and what it is there for. */
  languageRole: (language: string, role: string) => `${language} (${role})`,
  /** The description is not in the visitor's language: "Text in Spanish". */
  textIn: (language: string) => `Text in ${language}`,

  when: 'When',
  where: 'Where',
  hosts: 'Hosted by',
  network: 'Network',
  languages: 'Languages',
  themes: 'Themes',
  /** The series or programme a session belongs to. */
  partOf: 'Part of',
  /** A series with the number of the session in it. */
  numbered: (series: string, number: number) => `${series}, no. ${g.number(number)}`,

  /** Heading over the parts of a dialogue. */
  parts: 'Ways to take part',
  partForum: 'Online forum',
  partLive: 'Live session',
  partReading: 'Reading',
  /** When the next webinar of a dialogue is. `when` is a full date with times. */
  nextLive: (when: string) => `Next live session: ${when}`,
  /** Link to such a part. */
  takePart: 'Take part',

  /** Heading over until when one can register. */
  registration: 'Registration',
  /** Link to the registration. */
  register: 'Register',
  /** The same for screen readers, with the session's title. */
  registerFor: (title: string) => `Register: ${title}`,
  registerUntil: (time: string) => `Registration closes ${time}`,
  registrationClosed: 'Registration is closed',

  recordings: 'Recordings',
  recordingIn: (language: string) => `Recording in ${language}`,
  recordedIn: (language: string) => `Recorded in ${language}, no link published`,
  noRecording: 'No recording',
  captionsIn: (languages: string) => `captions: ${languages}`,

  documents: 'Documents',
  conceptNote: 'Concept note',
  report: 'Report',
  slides: 'Slides',
  recording: 'Recording',
  document: 'Document',
  /** A document that is known to exist, without an address. */
  noLink: 'no link published',

  source: 'Source',
  /** A fact that the source implies without stating it. */
  unverified: 'Implied by the source, not stated',
});

/** Keys and shapes of the calendar's words. */
export type CalendarWords = ReturnType<typeof en>;

/** The calendar's words in every language of the kit. */
export const calendarMessages = catalogues(en, {
  es: () => import('./session-calendar.messages.es.ts'),
  fr: () => import('./session-calendar.messages.fr.ts'),
});
