import { getSessionFeedUrl, listCalendar } from '@menengage/sdk/operations';
import type { ListCalendarFilters } from '@menengage/sdk/operations';
import { clientOf } from '../session/session.connect.ts';
import { addDays } from '../shared/time.ts';
import type { Source } from '../shared/data.ts';
import type { Settings } from '../shared/settings.ts';
import type { CalendarData, CalendarFilters, CalendarQuery, Occurrence } from './calendar-data.ts';

/** Entries a page may hold at most (`limit` of the contract). */
const PAGE = 100;

/** Pages of each stretch of a full month at most; beyond that the filters have to help. */
const PAGES_OF_A_STRETCH = 4;

/** Stretches in which the rest of a full month is asked for at the same time. */
const STRETCHES = 5;

function several(ids: string | undefined): string[] | undefined {
  return ids ? ids.split(',').map((id) => id.trim()) : undefined;
}

/** The filters as the API takes them, the same for the calendar and for its feeds. */
function narrowed(settings: Settings, { region, kind, language, theme, mode, recording, q }: CalendarFilters) {
  return {
    network: settings.network,
    region: several(region),
    kind: several(kind),
    language: several(language),
    theme: several(theme),
    mode: several(mode) as ListCalendarFilters['mode'],
    recording: recording === 'true' || undefined,
    q: q || undefined,
  };
}

/**
 * The calendar from the API: one page of the agenda or the archive, all of a month. A month that does not fit in a page
 * is asked for in stretches at the same time, since pages one after the other would take a round trip each.
 */
export const loadCalendar: Source<CalendarData, CalendarQuery> = async ({ settings, query, signal }) => {
  const { view, from, to, limit, cursor, facets } = query;
  const client = clientOf(settings);
  const filters = narrowed(settings, query);
  const sort = view === 'archive' ? '-start' : 'start';
  const first = await listCalendar(
    client,
    { ...filters, from, to, limit, cursor, sort, facets: [...facets] },
    { signal },
  );
  const answer = { query, items: first.items, next: first.next, facets: first.facets };
  const last = first.items.at(-1)?.startDate;
  if (view !== 'month' || !first.next || !to || last?.length !== 10) return answer;

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
      const pages = listCalendar(
        client,
        { ...filters, from: edges[index], to: end, limit: PAGE, sort },
        { signal },
      ).pages();
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
  return { ...answer, items: [...once.values()], next: stretches.find(({ rest }) => rest)?.rest };
};

/** The address of a calendar to subscribe to, with exactly these filters. */
export function feedOf(settings: Settings, filters: CalendarFilters): string {
  return getSessionFeedUrl(clientOf(settings), { format: 'ics', ...narrowed(settings, filters) });
}
