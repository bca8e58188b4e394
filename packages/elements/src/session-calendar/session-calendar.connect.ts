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

/** Answers that were asked for before a visitor asks, by question; used as long as a browser would keep them. */
export const ahead = new Map<string, { readonly until: number; readonly answer: Promise<CalendarData> }>();

/** What makes two questions the same. */
export function questionKey({ settings, query }: { settings: Settings; query: CalendarQuery }): string {
  return JSON.stringify([settings.api, settings.network, settings.language, query]);
}

/** The calendar from the API: a page of it, or with `since` all the rest of a window. */
export const loadCalendar: Source<CalendarData, CalendarQuery> = async (request) => {
  const known = ahead.size > 0 ? ahead.get(questionKey(request)) : undefined;
  return known && performance.now() < known.until ? known.answer.catch(() => load(request)) : load(request);
};

const load: Source<CalendarData, CalendarQuery> = async ({ settings, query, signal }) => {
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
