import type { NetworkData, NetworkRelated } from './network-data.ts';

/** A network for tests: three hosts with dates, as one real network has them. */
export const pakistan: NetworkData = {
  network: {
    id: 'mn-pk',
    url: 'https://example.org/v1/networks/mn-pk',
    shareUrl: 'https://example.org/networks/mn-pk',
    webUrl: 'https://www.example.org/pakistan/',
    language: 'en',
    localization: { served: 'en', missing: [], translations: ['en', 'es'] },
    provenance: 'sourced',
    verified: false,
    source: 'https://example.org/source',
    createdAt: '2026-01-01T00:00:00Z',
    updatedAt: '2026-01-01T00:00:00Z',
    name: 'MenEngage Alliance Pakistan',
    kind: 'country',
    status: 'active',
    region: { id: 'south-asia', label: 'South Asia' },
    parentId: 'south-asia',
    countries: ['PK'],
    founded: '2007',
    host: { name: 'Shirakat' },
    hostHistory: [
      { organisation: { name: 'ROZAN' }, from: '2009-05', to: '2011-09' },
      { organisation: { name: 'AMAL' }, from: '2011-10', to: '2014-12' },
      { organisation: { name: 'Shirakat' }, from: '2015-01', to: null },
    ],
    figures: { members: { value: 30, basis: 'approximate', asOf: '2020' } },
  },
  summary: {
    language: 'en',
    localization: { served: 'en', missing: [], translations: ['en'] },
    regions: [],
    countries: [],
    networks: [
      {
        id: 'south-asia',
        name: 'MEASA',
        kind: 'regional',
        status: 'active',
        countries: [],
        covers: ['PK'],
        provenance: 'sourced',
        language: 'en',
      },
      {
        id: 'mn-pk',
        name: 'MenEngage Alliance Pakistan',
        kind: 'country',
        status: 'active',
        parentId: 'south-asia',
        countries: ['PK'],
        covers: ['PK'],
        members: null,
        membersWithin: null,
        membersWithheld: true,
        provenance: 'sourced',
        language: 'en',
      },
    ],
    totals: {
      networks: { value: 2, basis: 'counted' },
      members: { value: 5, basis: 'counted' },
      countries: { value: 1, basis: 'counted' },
    },
    declared: {},
  },
};

/** Nothing announced, nothing published. */
export const nothingRelated: NetworkRelated = { sessions: [], resources: [] };
