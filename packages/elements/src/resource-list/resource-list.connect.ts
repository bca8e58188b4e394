import { createClient } from '@menengage/sdk/fetch';
import { getCollection, getResourceFeedUrl, listResources } from '@menengage/sdk/operations';
import type { Source } from '../shared/data.ts';
import { requireApi } from '../shared/failures.ts';
import { FACETS, type ResourceData, type ResourceQuery } from './library-data.ts';

function some<Value>(values: readonly Value[]): Value[] | undefined {
  return values.length > 0 ? [...values] : undefined;
}

/** One page of the library from the API. Facets, total and feeds come with the first page only. */
export const loadResources: Source<ResourceData, ResourceQuery> = async ({ settings, query, signal }) => {
  const client = createClient({ baseUrl: requireApi(settings), languages: [settings.language] });
  if (query.collection) {
    const { items, ...collection } = await getCollection(client, query.collection, { signal });
    return { query, items, total: items.length, collection, reportUrl: collection.reportUrl };
  }
  const { type, theme, region, country, language, year, audience, q, sort, limit, cursor } = query;
  const filters = {
    network: settings.network,
    type: some(type),
    theme: some(theme),
    region: some(region),
    country: some(country),
    language: some(language),
    year: some(year.map(Number)),
    audience: some(audience),
    q: q || undefined,
    sort,
  };
  if (cursor) {
    const { items, next } = await listResources(client, { ...filters, limit, cursor }, { signal });
    return { query, items, next };
  }
  const first = { limit, count: 'exact', facets: [...FACETS] } as const;
  const { items, next, total, facets, reportUrl } = await listResources(client, { ...filters, ...first }, { signal });
  const feed = (format: 'atom' | 'rss' | 'csv') => getResourceFeedUrl(client, { ...filters, format });
  const feeds = { atom: feed('atom'), rss: feed('rss'), csv: feed('csv') };
  return { query, items, next, total, facets, reportUrl, feeds };
};
