import { compareKnown, isBesideDays, isDay, placementOf, type Entry } from '../session/placement.ts';
import { addDays } from '../shared/time.ts';
import { byTime, collect } from './grouping.ts';

/** Entries of a month on their days, and those that belong to the month but to no day of their own. */
export interface MonthEntries {
  readonly days: ReadonlyMap<string, readonly Entry[]>;
  readonly beside: readonly Entry[];
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
