import { compareKnown, isDay, type Entry } from '../session/placement.ts';

/** Entries under one heading of a list. */
export interface Group {
  /** `underWay`, or the date in the heading to the precision that is known: "2024-06-11", "2024-05", "2024". */
  readonly key: string;
  readonly entries: readonly Entry[];
}

/** Key of the group of entries that had begun before the list does. */
export const UNDER_WAY = 'underWay';

/** A month follows its days, a year its months. */
function order(key: string): string {
  if (key === UNDER_WAY) return '';
  return isDay(key) ? key : key.length === 7 ? `${key}-32` : `${key}-13`;
}

/** Puts an entry with the others of its key. */
export function collect<Key>(into: Map<Key, Entry[]>, key: Key, entry: Entry): void {
  const there = into.get(key);
  if (there) there.push(entry);
  else into.set(key, [entry]);
}

/** Those without a time of day come first, as they hold for the whole day. */
export function byTime(a: Entry, b: Entry): number {
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
