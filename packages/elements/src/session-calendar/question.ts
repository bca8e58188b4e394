import { addDays, today } from '../shared/time.ts';
import type { CalendarFacet, CalendarFilters, CalendarQuery, CalendarView } from './calendar-data.ts';

const FIRST_FACETS: readonly CalendarFacet[] = ['region', 'kind', 'language'];
const MORE_FACETS: readonly CalendarFacet[] = ['theme', 'mode'];

/** Entries of a month that are asked for at once: as many as a page of the API may hold. */
const A_MONTH = 100;

/** What a question to the calendar follows from. */
export interface Asked {
  readonly view: CalendarView;
  readonly filters: CalendarFilters;
  /** Entries a page of a list holds. */
  readonly limit: number;
  /** The filters that are offered: none, the first, or all. */
  readonly offered: 'none' | 'first' | 'all';
  /** The date the agenda begins at, or a date in the month. */
  readonly start: string;
  /** The weeks that show that month. */
  readonly weeks: readonly (readonly string[])[];
  readonly timeZone: string;
}

/** The question whose answer is to be shown. Windows have a day to spare on each side, so that they hold in every time zone. */
export function questionOf({ view, filters, limit, offered, start, weeks, timeZone }: Asked): CalendarQuery {
  const asked = {
    view,
    limit: Math.min(100, Math.max(1, Math.trunc(limit) || 20)),
    facets: offered === 'none' ? [] : [...FIRST_FACETS, ...(offered === 'all' ? MORE_FACETS : [])],
    ...filters,
  };
  if (view === 'archive') return { ...asked, to: addDays(today(timeZone), 1) };
  if (view === 'agenda') return { ...asked, from: addDays(start, -1) };
  const days = weeks.flat();
  const [first, last] = [days[0] ?? start, days.at(-1) ?? start];
  return { ...asked, from: addDays(first, -1), to: addDays(last, 2), limit: A_MONTH };
}
