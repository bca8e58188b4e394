import { sessionWords } from '../session/session.messages.ts';
import { catalogues, type Grammar } from '../shared/messages.ts';

/** Words of the session calendar. English is the source; the notes are for translators. */
const en = (g: Grammar) => ({
  ...sessionWords(g),

  /** Name of the group of buttons that switch the view. */
  view: 'View',
  /** The list by day. */
  viewAgenda: 'Agenda',
  viewMonth: 'Month',
  viewArchive: 'Past sessions',
  /** Button that shows how to have the sessions in one's own calendar. */
  subscribe: 'Subscribe',

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
  moreFilters: 'More filters',
  fewerFilters: 'Fewer filters',
  clear: 'Clear filters',

  /** How many sessions are shown; `more` when there are more to load. */
  shown: (count: number, more: boolean) => {
    const sessions = g.plural(count, { one: '1 session', other: `${g.number(count)} sessions` });
    return more ? `${sessions}, and more to show` : sessions;
  },
  /** The same for one month: "3 sessions in June 2024". `more` when the filters have to help to see them all. */
  shownIn: (count: number, month: string, more: boolean) =>
    count === 0
      ? `No sessions in ${month}`
      : g.plural(count, {
          one: `1 session in ${month}`,
          other: `${more ? 'The first ' : ''}${g.number(count)} sessions in ${month}`,
        }),
  showMore: 'Show more',

  /** Heading over what has begun and is not over. */
  underWay: 'Under way',
  /** Beside a day's heading. */
  today: 'Today',

  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  /** Goes to the current month. */
  thisMonth: 'This month',
  /** Goes to the current date in the list. */
  fromToday: 'From today',
  /** Above the list when it does not start today: "From June 2024". */
  from: (month: string) => `From ${month}`,
  /** Heading over programmes and sessions that have no day of their own in the month. */
  beside: 'Also this month',
  close: 'Close',

  emptyAgenda: 'No sessions are planned yet.',
  emptyArchive: 'There are no past sessions yet.',
  emptyFiltered: 'No sessions match these filters.',
  seeArchive: 'See past sessions',
  seeAgenda: 'See upcoming sessions',
});

/** Keys and shapes of the calendar's words. */
export type CalendarWords = ReturnType<typeof en>;

/** The calendar's words in every language of the kit. */
export const calendarMessages = catalogues(en, {
  es: () => import('./session-calendar.messages.es.ts'),
  fr: () => import('./session-calendar.messages.fr.ts'),
  ar: () => import('./session-calendar.messages.ar.ts'),
  pt: () => import('./session-calendar.messages.pt.ts'),
  ru: () => import('./session-calendar.messages.ru.ts'),
});
