import { listMembers } from '@menengage/sdk/operations';
import type { Source } from '../shared/data.ts';
import { clientOf } from './network-map.connect.ts';
import type { OrganisationPage, OrganisationQuery } from './organisations.ts';

const ids = (text: string) => (text ? text.split(',') : undefined);

/** A page of the directory from the API. */
export const loadOrganisations: Source<OrganisationPage, OrganisationQuery> = async ({ settings, query, signal }) => {
  const { q, region, country, cursor, limit } = query;
  const page = await listMembers(
    clientOf(settings),
    {
      network: settings.network,
      q: q || undefined,
      region: ids(region),
      country: ids(country),
      cursor,
      limit,
      count: 'exact',
    },
    { signal },
  );
  return { items: page.items, total: page.total ?? undefined, next: page.next ?? undefined };
};
