import { addDays } from '../shared/time.ts';
import { compareKnown, isBesideDays, isDay, placementOf, type Entry } from '../session/placement.ts';

/** Entries under one heading of a list. */
export interface Group {
  /** `underWay`, or the date in the heading to the precision that is known: "2024-06-11", "2024-05", "2024". */
  readonly key: string;
  readonly entries: readonly Entry[];
}

/** Entries of a month on their days, and those that belong to the month but to no day of their own. */
export interface MonthEntries {
  readonly days: ReadonlyMap<string, readonly Entry[]>;
  readonly beside: readonly Entry[];
}

/** Key of the group of entries that had begun before the list does. */
export const UNDER_WAY = 'underWay';

/** A month follows its days, a year its months. */
function order(key: string): string {
  if (key === UNDER_WAY) return '';
  return isDay(key) ? key : key.length === 7 ? `${key}-32` : `${key}-13`;
}

function collect<Key>(into: Map<Key, Entry[]>, key: Key, entry: Entry): void {
  const there = into.get(key);
  if (there) there.push(entry);
  else into.set(key, [entry]);
}

/** Those without a time of day come first, as they hold for the whole day. */
function byTime(a: Entry, b: Entry): number {
  return (a.at.startsAt ? Date.parse(a.at.startsAt) : 0) - (b.at.startsAt ? Date.parse(b.at.startsAt) : 0);
}

/** Groups entries by the day they begin on, from a date on. Dates known to the month or year get that as heading. */
export function groupByDay(entries: readonly Entry[], from: string): Group[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (compareKnown(entry.at.last, from) < 0) continue;
    collect(groups, compareKnown(entry.at.first, from) < 0 ? UNDER_WAY : entry.at.first, entry);
  }
  return [...groups]
    .map(([key, grouped]) => ({ key, entries: grouped.sort(byTime) }))
    .sort((a, b) => (order(a.key) < order(b.key) ? -1 : 1));
}

/** Groups entries by the year they began in, keeping their order. */
export function groupByYear(entries: readonly Entry[]): Group[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) collect(groups, entry.at.first.slice(0, 4), entry);
  return [...groups].map(([key, grouped]) => ({ key, entries: grouped }));
}

/** Puts entries on the days of a month's grid. `weeks` are the weeks that show the month ("2024-06"). */
export function placeOnDays(
  entries: readonly Entry[],
  month: string,
  weeks: readonly (readonly string[])[],
  visitorZone: string,
): MonthEntries {
  const days = new Map<string, Entry[]>();
  const beside: Entry[] = [];
  const visible = new Set(weeks.flat());
  const put = (day: string, entry: Entry) => {
    if (visible.has(day) && !days.get(day)?.includes(entry)) collect(days, day, entry);
  };
  for (const entry of entries) {
    const { at, occurrence } = entry;
    if (!isBesideDays(entry)) {
      for (let day = at.first; day <= at.last; day = addDays(day, 1)) put(day, entry);
      continue;
    }
    if (compareKnown(at.first, month) <= 0 && compareKnown(at.last, month) >= 0) beside.push(entry);
    for (const part of occurrence.session.parts ?? []) {
      const live = part.kind === 'live' && placementOf(part, visitorZone, part.mode);
      if (live && isDay(live.first)) put(live.first, entry);
    }
  }
  for (const grouped of days.values()) grouped.sort(byTime);
  return { days, beside };
}
