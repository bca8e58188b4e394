import { createClient, type Client } from '@menengage/sdk/fetch';
import { getResource, listRelatedResources, listResources } from '@menengage/sdk/operations';
import type { Source } from '../shared/data.ts';
import { requireApi } from '../shared/failures.ts';
import type { Settings } from '../shared/settings.ts';
import { FACETS, type Resource, type ResourceData, type ResourceLinks, type ResourceQuery } from './resource-data.ts';

function clientOf(settings: Settings): Client {
  return createClient({ baseUrl: requireApi(settings), languages: [settings.language] });
}

function some<Value>(values: readonly Value[]): Value[] | undefined {
  return values.length > 0 ? [...values] : undefined;
}

/** One page of the library from the API. Facets and the total come with the first page only. */
export const loadResources: Source<ResourceData, ResourceQuery> = async ({ settings, query, signal }) => {
  const { type, theme, region, language, year, q, sort, limit, cursor } = query;
  const filters = {
    network: settings.network,
    type: some(type),
    theme: some(theme),
    region: some(region),
    language: some(language),
    year: some(year.filter((each) => /^\d{4}$/.test(each)).map(Number)),
    q: q || undefined,
    sort,
    limit,
  };
  const first = { count: 'exact', facets: [...FACETS] } as const;
  const page = await listResources(clientOf(settings), cursor ? { ...filters, cursor } : { ...filters, ...first }, {
    signal,
  });
  return { query, items: page.items, next: page.next, total: page.total, facets: page.facets };
};

/** What belongs to a work, from the API. A work that is linked but not there (any more) is left out. */
export const loadLinks: Source<ResourceLinks, Resource> = async ({ settings, query, signal }) => {
  const client = clientOf(settings);
  const one = (id: string | null | undefined) =>
    id ? getResource(client, id, { signal }).catch(() => undefined) : undefined;
  const [{ items }, supersededBy, translationOf, adaptedFrom] = await Promise.all([
    listRelatedResources(client, query.id, { limit: 3, signal }),
    one(query.supersededById),
    one(query.translationOfId),
    one(query.adaptedFromId),
  ]);
  return { supersededBy, translationOf, adaptedFrom, related: items };
};
