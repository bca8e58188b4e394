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

/** The calendar from the API: one page of the agenda or the archive, all of a month. */
export const loadCalendar: Source<CalendarData, CalendarQuery> = async ({ settings, query, signal }) => {
  const { view, from, to, limit, cursor, facets } = query;
  const client = clientOf(settings);
  const filters = { ...narrowed(settings, query), from, to, sort: view === 'archive' ? '-start' : 'start' } as const;
  const { items, next, ...first } = await listCalendar(
    client,
    { ...filters, limit, cursor, facets: [...facets] },
    { signal },
  );
  const answer = { query, items, next, facets: first.facets };
  if (view !== 'month' || !next) return answer;
  const { restOfMonth } = await import('./full-month.connect.ts');
  return { ...answer, ...(await restOfMonth(client, filters, answer, signal)) };
};
