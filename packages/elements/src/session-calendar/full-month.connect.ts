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
 * What of a month did not fit in its first page, with that page. It is asked for in stretches at the same time, since
 * pages one after the other would take a round trip each.
 */
export async function restOfMonth(
  client: Client,
  filters: ListCalendarFilters,
  first: Pick<CalendarData, 'items' | 'next'>,
  signal: AbortSignal,
): Promise<Pick<CalendarData, 'items' | 'next'>> {
  const last = first.items.at(-1)?.startDate;
  const { to } = filters;
  if (!to || last?.length !== 10) return first;
  // What begins before the last of the first page is in it. A day to spare, as everywhere in windows.
  const begin = addDays(last, -1);
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
  const once = new Map([first.items, ...stretches.map(({ found }) => found)].flat().map((item) => [item.id, item]));
  return { items: [...once.values()], next: stretches.find(({ rest }) => rest)?.rest };
}
