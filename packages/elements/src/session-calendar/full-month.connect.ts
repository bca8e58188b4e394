import type { Client } from '@menengage/sdk/fetch';
import { listCalendar, type ListCalendarFilters } from '@menengage/sdk/operations';
import type { Settings } from '../shared/settings.ts';
import { addDays } from '../shared/time.ts';
import type { CalendarData, CalendarQuery, Occurrence } from './calendar-data.ts';
import { ahead, loadCalendar, questionKey } from './session-calendar.connect.ts';

/** Entries a page may hold at most (`limit` of the contract). */
const PAGE = 100;

/** Pages of each stretch of a full month at most; beyond that the filters have to help. */
const PAGES_OF_A_STRETCH = 4;

/** Stretches in which the rest of a full month is asked for at the same time. */
const STRETCHES = 5;

/** Milliseconds for which an answer is as good as new: as long as the API lets a browser keep it. */
const FRESH = 60_000;

/** Months kept at most. */
const KEPT = 4;

/** Asks for a whole month before a visitor does, unless it is there already; one that fails is as if never asked for. */
export function askAhead(request: { settings: Settings; query: CalendarQuery }): void {
  const key = questionKey(request);
  const now = performance.now();
  if ((ahead.get(key)?.until ?? 0) > now) return;
  if (ahead.size >= KEPT) ahead.clear();
  const answer = wholeMonth({ ...request, signal: AbortSignal.timeout(FRESH) });
  ahead.set(key, { until: now + FRESH, answer });
  answer.catch(() => ahead.delete(key));
}

async function wholeMonth(request: Parameters<typeof loadCalendar>[0]): Promise<CalendarData> {
  const first = await loadCalendar(request);
  const since = first.next && first.items.at(-1)?.startDate;
  if (!since) return first;
  const rest = await loadCalendar({ ...request, query: { ...request.query, facets: [], since } });
  return { ...first, items: [...first.items, ...rest.items], next: rest.next };
}

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
