import type { NetworkBrief, NetworkDetail, NetworkSummary } from './map-data.ts';

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

/** Details of one network of the summary. */
export const zimbabwe: NetworkDetail = {
  id: 'mn-zw',
  url: 'https://example.org/v1/networks/mn-zw',
  language: 'en',
  localization: { served: 'en', missing: [], translations: ['en'] },
  provenance: 'sourced',
  verified: true,
  source: 'https://example.org/source',
  createdAt: '2026-01-01T00:00:00Z',
  updatedAt: '2026-01-01T00:00:00Z',
  name: 'MenEngage Zimbabwe',
  kind: 'country',
  status: 'active',
  countries: ['ZW'],
  founded: '2010',
  hostHistory: [
    { organisation: { name: 'Padare' }, from: '2009-05', to: '2011-09' },
    { organisation: { name: 'SAfAIDS' }, from: '2011-10', to: null },
  ],
  figures: { members: { value: 30, basis: 'approximate', asOf: '2020' } },
};
