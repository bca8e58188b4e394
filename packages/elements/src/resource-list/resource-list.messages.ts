import { cardWords } from '../resource/card.messages.ts';
import { catalogues, type Grammar } from '../shared/messages.ts';

/** Words of the resource list. English is the source; the notes are for translators. */
const en = (g: Grammar) => ({
  ...cardWords(g),
  search: 'Search the library',
  /** Button that shows the filters on a narrow screen; `active` is how many are set. */
  filters: (active: number) => (active ? `Filters (${g.number(active)})` : 'Filters'),
  /** Headings of the groups of filters. */
  type: 'Type',
  theme: 'Theme',
  region: 'Region',
  country: 'Country',
  /** Language of the work, not of this page. */
  language: 'Language',
  year: 'Year',
  /** Who the work is for. */
  audience: 'Audience',
  /** Button under the first few values of a group; `count` is how many there are in all. */
  showAll: (count: number) => `Show all ${g.number(count)}`,
  /** Button that takes back what "Show all 20" or "+6 more" added. */
  showFewer: 'Show fewer',
  /** Button under the open filters on a narrow screen: closes them. */
  seeResults: (count: number) => g.plural(count, { one: 'See 1 result', other: `See ${g.number(count)} results` }),
  /** Name of the list of filters that are set. */
  chosen: 'Filters that are set',
  /** Read out for the button that takes one of them away: "Remove Type: Toolkit". */
  remove: (group: string, value: string) => `Remove ${group}: ${value}`,
  clear: 'Clear all',

  sort: 'Sort by',
  sortRelevance: 'Relevance',
  sortNewest: 'Newest first',
  sortOldest: 'Oldest first',
  sortTitle: 'Title',
  sortViews: 'Most viewed',

  results: (count: number) => g.plural(count, { one: '1 result', other: `${g.number(count)} results` }),
  /** When the number of all is not known, and there are more than the `count` shown. */
  resultsOrMore: (count: number) => `${g.number(count)} results, and more to show`,
  showMore: 'Show more',
  /** Button above the list, when so much was shown that the first entries left the page. */
  showEarlier: 'Show earlier ones',
  /** After "Show more": how many stand in the list now. */
  nowShown: (count: number, total: number) => `${g.number(count)} of ${g.number(total)} results shown`,

  /** Before links to feeds of exactly these results: "Atom", "RSS", and a table. */
  follow: 'Follow these results:',
  table: 'Table (CSV)',

  /** Nothing found. `q` is what was searched for, as typed. */
  noneFor: (q: string) => `Nothing was found for “${q}”.`,
  noneFiltered: 'Nothing fits these filters.',
  none: 'There is nothing in this library yet.',
  /** What to do then. */
  tryShorter: 'Try fewer or shorter words.',
  tryFewer: 'Try taking a filter away.',
});

/** Keys and shapes of the resource list's words. */
export type ResourceListWords = ReturnType<typeof en>;

/** The words in every language of the kit. */
export const resourceListMessages = catalogues(en, {
  es: () => import('./resource-list.messages.es.ts'),
  fr: () => import('./resource-list.messages.fr.ts'),
  ar: () => import('./resource-list.messages.ar.ts'),
  pt: () => import('./resource-list.messages.pt.ts'),
  ru: () => import('./resource-list.messages.ru.ts'),
});
