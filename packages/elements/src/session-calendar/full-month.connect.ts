import type { Client } from '@menengage/sdk/fetch';
import { listCalendar, type ListCalendarFilters } from '@menengage/sdk/operations';
import { addDays } from '../shared/time.ts';
import type { CalendarData, Occurrence } from './calendar-data.ts';

/** Entries a page may hold at most (`limit` of the contract). */
const PAGE = 100;

/** Pages of each stretch of a full month at most; beyond that the filters have to help. */
const PAGES_OF_A_STRETCH = 4;

/** Stretches in which the rest of a full month is asked for at the same time. */
const STRETCHES = 5;

/**
 * What of a window comes after the entries that are there up to a date. It is asked for in stretches at the same time, since
 * pages one after the other would take a round trip each.
 */
export async function restOfWindow(
  client: Client,
  filters: ListCalendarFilters,
  since: string,
  signal: AbortSignal,
): Promise<Pick<CalendarData, 'items' | 'next'>> {
  const { to = since } = filters;
  // A day to spare, as everywhere in windows.
  const begin = addDays(since, -1);
  const days = (Date.parse(to) - Date.parse(begin)) / 86_400_000;
  const edges = Array.from({ length: STRETCHES + 1 }, (_, index) =>
    addDays(begin, Math.round((days * index) / STRETCHES)),
  );
  const stretches = await Promise.all(
    edges.slice(1).map(async (end, index) => {
      const found: Occurrence[] = [];
      let rest: string | null | undefined;
      const window = { ...filters, from: edges[index], to: end, limit: PAGE };
      const pages = listCalendar(client, window, { signal }).pages();
      for (let page = 1; page <= PAGES_OF_A_STRETCH; page += 1) {
        const { value, done } = await pages.next();
        if (done) break;
        found.push(...value.items);
        rest = value.next;
      }
      return { found, rest };
    }),
  );
  // What lies in two stretches is in both answers.
  const once = new Map(stretches.flatMap(({ found }) => found).map((item) => [item.id, item]));
  return { items: [...once.values()], next: stretches.find(({ rest }) => rest)?.rest };
}
