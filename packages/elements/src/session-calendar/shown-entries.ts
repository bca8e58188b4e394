import { compareKnown, entriesOf, isOver, type Entry } from '../session/placement.ts';
import { addDays } from '../shared/time.ts';
import type { CalendarData, Occurrence } from './calendar-data.ts';
import type { CalendarContext } from './context.ts';
import { groupByDay, groupByYear, type Group } from './grouping.ts';
import type { MorePages } from './more-pages.ts';

type Moment = Pick<CalendarContext, 'timeZone' | 'now' | 'today'>;

/** What of an answer, and of the pages added to it, is shown. */
export class ShownEntries {
  #pages: MorePages;
  /** Entries of the last answer with their place in time, kept as long as they are the same. */
  #placed: { data: CalendarData; items: readonly Occurrence[] | undefined; zone: string; entries: Entry[] } | undefined;

  constructor(pages: MorePages) {
    this.#pages = pages;
  }

  /** The entries of an answer that belong in its view: each is either to come or past. */
  of(data: CalendarData, { timeZone: zone, now, today }: Moment): readonly Entry[] {
    const items = this.#pages.to(data)?.items;
    if (this.#placed?.data !== data || this.#placed.items !== items || this.#placed.zone !== zone) {
      const once = new Map([...data.items, ...(items ?? [])].map((item) => [item.id, item]));
      this.#placed = { data, items, zone, entries: entriesOf([...once.values()], zone) };
    }
    const all = this.#placed.entries;
    const { view, from } = data.query;
    if (view === 'archive') return all.filter(({ at }) => isOver(at, now, today));
    if (view === 'month') return all;
    const start = from ? addDays(from, 1) : today;
    const fromToday = start >= today;
    return all.filter(({ at }) => compareKnown(at.last, start) >= 0 && !(fromToday && isOver(at, now, today)));
  }

  /** The first so many entries of a list under their headings. */
  groups(data: CalendarData, moment: Moment, count: number): Group[] {
    const entries = this.of(data, moment).slice(0, count);
    const { view, from } = data.query;
    return view === 'archive' ? groupByYear(entries) : groupByDay(entries, addDays(from ?? '', 1));
  }

  /** The entries that touch a month ("2024-06"). */
  inMonth(data: CalendarData, moment: Moment, month: string): Entry[] {
    return this.of(data, moment).filter(
      ({ at }) => compareKnown(at.first, month) <= 0 && compareKnown(at.last, month) >= 0,
    );
  }
}
