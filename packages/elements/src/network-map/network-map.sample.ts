import type { NetworkBrief, NetworkSummary } from './map-data.ts';

const africa = { id: 'africa', label: 'Africa' };
const caribbean = { id: 'caribbean', label: 'Caribbean' };
const europe = { id: 'europe', label: 'Europe' };

function network(id: string, name: string, more: Partial<NetworkBrief>): NetworkBrief {
  return {
    id,
    name,
    kind: 'country',
    status: 'active',
    countries: [],
    members: 0,
    language: 'en',
    provenance: 'sourced',
    ...more,
  };
}

/** A summary for tests: the shapes of the real one, small enough to count by eye. */
export const summary: NetworkSummary = {
  language: 'en',
  localization: { served: 'en', missing: [], translations: ['en'] },
  regions: [
    { region: africa, networks: 3, members: 9, membersWithheld: false, countries: 2 },
    { region: caribbean, networks: 1, members: 0, membersWithheld: false, countries: 0 },
    { region: europe, networks: 1, members: 1, membersWithheld: false, countries: 2 },
  ],
  countries: [
    { country: 'ZW', region: 'africa', networkIds: ['africa', 'mn-zw'], members: 8, membersWithheld: false },
    { country: 'KE', region: 'africa', networkIds: ['africa', 'mn-ke'], members: 1, membersWithheld: false },
    { country: 'TG', region: 'africa', networkIds: [], members: 1, membersWithheld: false },
    { country: 'XK', region: 'europe', networkIds: ['europe'], members: 0, membersWithheld: false },
    { country: 'MT', region: 'europe', networkIds: ['europe'], members: 1, membersWithheld: false },
  ],
  networks: [
    network('africa', 'MenEngage Africa', { kind: 'regional', region: africa, countries: ['ZW', 'KE'], members: 9 }),
    network('mn-zw', 'MenEngage Zimbabwe', {
      region: africa,
      parentId: 'africa',
      countries: ['ZW'],
      members: 8,
      host: { name: 'SAfAIDS' },
      webUrl: 'https://example.org/zw',
    }),
    network('mn-ke', 'Kenya MenEngage Alliance', { region: africa, parentId: 'africa', countries: ['KE'], members: 1 }),
    network('caribbean', 'Caribbean Male Action Network (CariMAN)', { kind: 'regional', region: caribbean }),
    network('europe', 'MenEngage Europe', {
      kind: 'regional',
      status: 'emerging',
      region: europe,
      countries: ['XK', 'MT'],
      members: 1,
      provenance: 'fixture',
    }),
  ],
  totals: {
    networks: { value: 5, basis: 'counted' },
    members: { value: 11, basis: 'counted' },
    countries: { value: 5, basis: 'counted' },
  },
  declared: {
    members: { value: 1000, display: '1000+/-', basis: 'declared', asOf: '2022' },
    countries: { value: 88, display: 'more than 88', basis: 'declared', asOf: '2022' },
    countryNetworks: { value: 44, basis: 'declared', asOf: '2022' },
    regionalNetworks: { value: 6, basis: 'declared', asOf: '2022' },
  },
};

/** A summary of any size: countries of the whole alphabet, each with a network and members, some of them not shown. */
export function largeSummary(countries: readonly string[], members: number): NetworkSummary {
  const each = Math.floor(members / countries.length);
  return {
    ...summary,
    networks: [
      network('africa', 'MenEngage Africa', { kind: 'regional', region: africa, covers: [...countries] }),
      ...countries.map((code) =>
        network(`mn-${code.toLowerCase()}`, `Network of ${code}`, {
          countries: [code],
          region: africa,
          status: code < 'F' ? 'emerging' : code > 'T' ? 'dormant' : 'active',
          host: { name: `Organisation ${code}` },
          members: each,
          provenance: 'fixture',
        }),
      ),
    ],
    countries: countries.map((country, i) => ({
      country,
      region: 'africa',
      networkIds: [`mn-${country.toLowerCase()}`],
      members: i % 7 ? each : null,
      membersWithheld: i % 7 === 0,
    })),
  };
}
