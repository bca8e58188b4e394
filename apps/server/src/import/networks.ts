import type { NewRow } from '../database/tables.ts';
import { sortName } from '../text/fold.ts';
import { networkSearch } from '../library/search-index.ts';
import { slug } from './slug.ts';
import { entityColumns, type ImportContext, json } from './entity.ts';
import { RowProblem, type RowReader } from './row.ts';

const kinds = {
  regional: 'regional',
  'sub-regional': 'subregional',
  country: 'country',
  'partner-platform': 'platform',
} as const;
const statuses = { emerging: 'emerging', active: 'active', dormant: 'dormant' } as const;

/** A network and the organisations that host it or hosted it. */
export interface MappedNetwork {
  network: NewRow<'networks'>;
  hosts: NewRow<'network_hosts'>[];
}

/** Maps a row of `networks.json`. */
export function mapNetwork(row: RowReader, { directory, networks }: ImportContext): MappedNetwork {
  const kind = row.requiredOneOf('level', kinds);
  const name = row.text('name');
  const region = row.term('region', 'regions');
  const country = row.country('country');
  if (kind === 'country' && country === null) throw new RowProblem('a country network needs its "country"');

  const source = row.text('source');
  const approximately = row.count('members_approx');
  const countryNetworks = row.count('country_networks');
  const memberCountries = row.count('member_countries');
  const declared = (value: number) => ({ value, basis: 'declared' as const, source });
  const [countries, asOf] = countriesOf(row, country);
  const registeredIn = row.country('registered_in');
  const joined = row.partialDate('joined');
  const relaunched = row.year('relaunched');
  const ledBy = row.optionalText('led_by');
  const entity = entityColumns(row, {
    url: row.url('url'),
    facts: [
      registeredIn && `registered in ${registeredIn}`,
      joined && `joined in ${joined}`,
      relaunched && `relaunched in ${relaunched}`,
    ],
  });
  const parent = row.optionalText('parent') ?? (kind === 'country' ? region : null);
  if (parent === entity.id) throw new RowProblem('a network cannot be part of itself');
  // A network is a network without its parent too, so a missing one never costs the row.
  const parentId = parent === null ? null : row.resolve(parent, 'network', { ...networks, complete: false });
  const hosts = hostsOf(row).map((host, position) => {
    const { organisation, from, to } = host;
    const memberId = directory.find(organisation).memberId ?? null;
    const dates = { from_date: from, to_date: to, current: to === null };
    return { network_id: entity.id, position, organisation, member_id: memberId, ...dates };
  });
  return {
    network: {
      ...entity,
      name: json({ [entity.language]: name }),
      kind,
      status: row.requiredOneOf('status', statuses),
      region,
      parent_id: parentId,
      countries,
      countries_as_of: asOf,
      founded: row.year('founded') ?? row.partialDate('launched'),
      former_url: row.url('former_url'),
      lead_organisation: json(ledBy === null ? null : directory.find(ledBy)),
      partners: json(row.texts('partners').map((partner) => directory.find(partner))),
      member_types: row.termsOf('member_types', 'platform-member-types', slug),
      figures: json({
        ...(approximately !== null && { members: { value: approximately, basis: 'approximate', source } }),
        ...(countryNetworks !== null && { countryNetworks: declared(countryNetworks) }),
        ...(memberCountries !== null && { memberCountries: declared(memberCountries) }),
      }),
      search: networkSearch({ [entity.language]: name }, ...hosts.map(({ organisation }) => organisation), ledBy),
      sort_name: sortName(name, entity.language),
    },
    hosts,
  };
}

/**
 * The countries that the row names, and the date they are known for: the list of October 2018 is that of the Vienna meeting
 * named in the row's note, the platform's list the one at its launch. Nothing is derived from a region's borders.
 */
function countriesOf(row: RowReader, country: string | null): [countries: string[], asOf: string | null] {
  const in2018 = row.countries('member_countries_2018');
  const atLaunch = row.countries('member_countries_at_launch');
  const named = [...new Set([...(country === null ? [] : [country]), ...row.countries('countries')])];
  if (in2018.length > 0) return [in2018, '2018-10'];
  if (atLaunch.length > 0) return [atLaunch, row.partialDate('launched')?.slice(0, 7) ?? null];
  return [named, null];
}

/** The history if the row has one; it includes today's host. */
function hostsOf(row: RowReader): { organisation: string; from: string | null; to: string | null }[] {
  const secretariat = row.optionalText('secretariat_org');
  const host = row.optionalText('host_org') ?? secretariat;
  const history = row.objects('host_history').map((entry) => {
    const hosted = { organisation: entry.text('org'), from: entry.partialDate('from'), to: entry.partialDate('to') };
    entry.finish();
    return hosted;
  });
  if (history.length > 0) return history;
  return host === null ? [] : [{ organisation: host, from: null, to: null }];
}
