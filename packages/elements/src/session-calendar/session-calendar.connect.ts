import { listCalendar, type ListCalendarFilters } from '@menengage/sdk/operations';
import { clientOf } from '../session/client.connect.ts';
import type { Source } from '../shared/data.ts';
import type { Settings } from '../shared/settings.ts';
import type { CalendarData, CalendarFilters, CalendarQuery } from './calendar-data.ts';

function several(ids: string | undefined): string[] | undefined {
  return ids ? ids.split(',').map((id) => id.trim()) : undefined;
}

/** The filters as the API takes them, the same for the calendar and for its feeds. */
export function narrowed(settings: Settings, { region, kind, language, theme, mode, recording, q }: CalendarFilters) {
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

/** The calendar from the API: a page of it, or with `since` all the rest of a window. */
export const loadCalendar: Source<CalendarData, CalendarQuery> = async ({ settings, query, signal }) => {
  const { view, from, to, limit, cursor, facets, since } = query;
  const client = clientOf(settings);
  const filters = { ...narrowed(settings, query), from, to, sort: view === 'archive' ? '-start' : 'start' } as const;
  if (since) {
    const { restOfWindow } = await import('./full-month.connect.ts');
    return { query, ...(await restOfWindow(client, filters, since, signal)) };
  }
  const page = await listCalendar(client, { ...filters, limit, cursor, facets: [...facets] }, { signal });
  const { items, next, reportUrl } = page;
  return { query, items, next, reportUrl, facets: page.facets };
};
