import type { components } from '@menengage/openapi/types';
import type { Source } from '../../shared/data.ts';
import type { ResourceData, ResourceQuery } from '../../resource-list/library-data.ts';
import type { ResourceDetail, ResourceFeedback, ResourceMore, ResourceService } from '../resource-data.ts';

type Resource = components['schemas']['Resource'];

/** A work with everything the contract asks for and nothing more. */
export function resource(id: string, more: Partial<Resource> = {}): Resource {
  return {
    id,
    url: `https://api.example/v1/resources/${id}`,
    language: 'en',
    localization: { served: 'en', missing: [], translations: ['en'] },
    provenance: 'sourced',
    verified: true,
    createdAt: '2024-01-01T00:00:00Z',
    updatedAt: '2024-01-01T00:00:00Z',
    title: `Work ${id}`,
    type: { id: 'report', label: 'Report' },
    publishers: [],
    contributors: [],
    regions: [],
    countries: [],
    themes: [],
    languages: [],
    files: [],
    ...more,
  };
}

/** The toolkit as its page shows it. */
export const toolkit = resource('accountability-training-toolkit', {
  title: 'MenEngage Alliance Accountability Training Toolkit',
  shareUrl: 'https://api.example/resources/accountability-training-toolkit',
  whoItIsFor: '<p>A training toolkit with practical resources and support.</p>',
  sections: [
    { title: 'What’s in this toolkit?', text: '<p>Practical sessions &amp; <strong>case studies</strong>.</p>' },
    { title: 'The Code of Conduct', text: '<ol><li>Do not discriminate</li><li>Be violence free</li></ol>' },
  ],
  type: { id: 'toolkit', label: 'Toolkit' },
  date: '2018-01-16',
  datePrecision: 'day',
  abstract: 'Practical sessions, supporting tools and case studies.',
  publishers: [{ name: 'MenEngage Alliance' }],
  contributors: [
    'MenEngage Alliance Global Secretariat',
    'Oswaldo Montoya',
    'Joni van de Sand',
    'Laxman Belbase',
    'Jennifer Rodriguez',
    'Sinéad Nolan',
    'Jane Kato-Wallace (Promundo-US)',
  ].map((name) => ({ name, role: null })),
  regions: [{ id: 'global', label: 'Global' }],
  webUrl: 'https://genderhealthhub.org/?p=765',
  source: 'https://genderhealthhub.org/?p=765',
  edition: 'second edition, January 2018',
  firstPublished: '2014',
  audiences: ['Individuals, organisations and networks belonging to MenEngage Alliance', 'Others working in the field'],
  takeaways: [
    { title: 'Methods of accountability at the network level', text: 'Networks meet women’s rights groups regularly.' },
    { title: 'Methods of accountability at the organisational level', text: 'Organisations hold trainings.' },
    { title: 'Methods of accountability at the individual level', text: 'Individuals sign a code of conduct.' },
    { title: 'Being accountable to the Code Of Conduct', text: null },
  ],
  timeRequired: 25,
  counts: { views: 147, downloads: 9, asOf: null },
  relatedIds: ['mhealth-mnch', 'changing-times-malawi', 'sowf-lac'],
});

const handbookPage = 'https://menengage.org/resources/a-handbook/';

/** One PDF a language, all found on one page. */
export const handbook = resource('handbook', {
  title: 'A Handbook of what we see',
  type: { id: 'handbook', label: 'Handbook' },
  date: '2023-03-06',
  webUrl: handbookPage,
  languages: ['en', 'es', 'fr'],
  languagesBasis: 'stated',
  files: ['en', 'es', 'fr'].map((language) => ({
    id: `handbook-${language}`,
    language,
    mediaType: 'application/pdf',
    bytes: 5_600_000,
    url: handbookPage,
  })),
});

/** Its page may be in English; the work is in Spanish. */
export const sistematizacion = resource('sistematizacion-lac', {
  title: 'Informe de investigación: Sistematización del trabajo en masculinidades',
  language: 'es',
  localization: { served: 'es', missing: [], translations: ['es'] },
  type: { id: 'research', label: 'Research' },
  date: '2023',
  languages: ['es'],
  languagesBasis: 'stated',
  webUrl: 'https://menengage.org/resources/informe/',
});

export const onlyYear = resource('engaging-men', {
  title: 'Engaging Men and Boys',
  date: '2010',
  datePrecision: 'year',
});
export const onlyMonth = resource('contexts', { title: 'Contexts and Challenges', date: '2020-11' });
export const sample = resource('sample', { title: 'A sample work', provenance: 'fixture', verified: false });

export const facets: NonNullable<ResourceData['facets']> = {
  type: [
    ...['report', 'brief', 'manual', 'strategic-plan', 'research', 'toolkit', 'case-study'].map((value, index) => ({
      value,
      label: value[0]?.toUpperCase() + value.slice(1).replace('-', ' '),
      count: 13 - index,
    })),
    { value: 'video', label: 'Video', count: 1 },
  ],
  theme: [{ value: 'gbv', label: 'Ending violence', count: 2 }],
  region: [
    { value: 'africa', label: 'Africa', count: 17 },
    { value: 'global', label: 'Global', count: 3 },
  ],
  language: [
    { value: 'en', label: 'en', count: 39 },
    { value: 'es', label: 'es', count: 7 },
  ],
  year: [
    { value: '2023', label: '2023', count: 2 },
    { value: '2010', label: '2010', count: 1 },
  ],
};

/** A library that always answers the same; keeps what it was asked. */
export function answering(
  items: readonly Resource[],
  more: Partial<ResourceData> = {},
): Source<ResourceData, ResourceQuery> & { readonly queries: ResourceQuery[] } {
  const queries: ResourceQuery[] = [];
  const source: Source<ResourceData, ResourceQuery> = async ({ query }) => {
    queries.push(query);
    return { query, items, total: items.length, facets, ...more };
  };
  return Object.assign(source, { queries });
}

/** A library that answers when the test says so. */
export function waiting() {
  const asked: { query: ResourceQuery; signal: AbortSignal; answer: (items: readonly Resource[]) => void }[] = [];
  const source: Source<ResourceData, ResourceQuery> = ({ query, signal }) =>
    new Promise((resolve) => {
      asked.push({ query, signal, answer: (items) => resolve({ query, items, total: items.length, facets }) });
    });
  return { source, asked };
}

const related = [
  resource('mhealth-mnch', { title: 'Addressing Gender in mHealth', date: '2013-07-10', counts: { views: 152 } }),
  resource('changing-times-malawi', { title: 'Changing times?', date: '2017-09-25', counts: { views: 261 } }),
  resource('sowf-lac', { title: 'State of the World’s Fathers', date: '2017-06-10', counts: { views: 109 } }),
];

/** A work with all that belongs to it. */
export function more(
  of: Resource,
  links: Partial<ResourceDetail> & Partial<Pick<ResourceMore, 'supersededBy'>> = {},
): ResourceMore {
  const { supersededBy, ...detail } = links;
  return {
    resource: {
      ...of,
      translations: [],
      adaptations: [],
      collections: [],
      feedback: { usefulness: { min: 1, max: 5 } },
      ...detail,
    },
    related,
    supersededBy,
  };
}

/** A server that knows these works and keeps what it is told. */
export function serving(works: readonly Resource[], instead: Partial<ResourceService> = {}) {
  const views: string[] = [];
  const feedback: ResourceFeedback[] = [];
  const service: ResourceService = {
    load: async ({ query: id }) => {
      const found = works.find((each) => each.id === id);
      if (!found) throw Object.assign(new Error('not found'), { status: 404, code: 'not-found' });
      return more(found);
    },
    fileUrl: (_settings, work, file) => `https://api.example/v1/resources/${work}/files/${file}`,
    countView: async (_settings, id) => views.push(id),
    sendFeedback: async (_settings, _id, answers) => feedback.push(answers),
    linkedData: async (_settings, id) => ({ '@type': 'LearningResource', '@id': id }),
    ...instead,
  };
  return { service, views, feedback };
}
