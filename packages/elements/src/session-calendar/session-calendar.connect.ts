import { createClient } from '@menengage/sdk/fetch';
import { getSession, listCalendar } from '@menengage/sdk/operations';
import type { Source } from '../shared/data.ts';
import { requireApi } from '../shared/failures.ts';
import type { Settings } from '../shared/settings.ts';
import type { CalendarData, CalendarQuery, Occurrence, Session } from './calendar-data.ts';

/** Pages of a month at most. 500 entries in six weeks fill the grid; beyond that the filters have to help. */
const PAGES_OF_A_MONTH = 5;

function clientOf(settings: Settings) {
  return createClient({ baseUrl: requireApi(settings), languages: [settings.language] });
}

function several(ids: string | undefined): string[] | undefined {
  return ids ? ids.split(',').map((id) => id.trim()) : undefined;
}

/** The calendar from the API: one page of the agenda or the archive, all of a month. */
export const loadCalendar: Source<CalendarData, CalendarQuery> = async ({ settings, query, signal }) => {
  const { view, region, kind, language, q, from, to, limit, cursor } = query;
  const pages = listCalendar(
    clientOf(settings),
    {
      network: settings.network,
      region: several(region),
      kind: several(kind),
      language: several(language),
      q: q || undefined,
      from,
      to,
      limit,
      cursor,
      sort: view === 'archive' ? '-start' : 'start',
      facets: ['region', 'kind', 'language'],
    },
    { signal },
  ).pages();
  const items: Occurrence[] = [];
  let facets: CalendarData['facets'];
  let next: string | null | undefined;
  let loaded = 0;
  for await (const page of pages) {
    facets ??= page.facets;
    items.push(...page.items);
    next = page.next;
    loaded += 1;
    if (loaded === (view === 'month' ? PAGES_OF_A_MONTH : 1)) break;
  }
  return { query, items, next, facets };
};

/** The sessions inside a programme, from the API. */
export const loadProgramme: Source<readonly Session[], string> = async ({ settings, query, signal }) => {
  const { children } = await getSession(clientOf(settings), query, { signal });
  return children;
};
