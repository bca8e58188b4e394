import { catalogues, type Grammar } from '../shared/messages.ts';

/**
 * Types of resource that have their own call to action. Types are data: one that is not here is called "the
 * publication", so that a new one needs no release.
 */
const types = [
  'toolkit',
  'case-study',
  'evidence-summary',
  'evidence-review',
  'manual',
  'handbook',
  'guide',
  'policy',
  'policy-report',
  'policy-brief',
  'brief',
  'discussion-paper',
  'paper',
  'article',
  'research',
  'report',
  'dialogue-report',
  'strategic-plan',
  'declaration',
  'compendium',
  'collection',
  'video',
  'score-card',
  'induction-pack',
] as const;

/** Id of such a type. */
export type KnownType = (typeof types)[number];

function isKnown(type: string): type is KnownType {
  return (types as readonly string[]).includes(type);
}

/** Words of the resource list. English is the source; the notes are for translators. */
const en = (g: Grammar) => {
  const noun = (type: string) => `the ${isKnown(type) ? type.replaceAll('-', ' ') : 'publication'}`;
  return {
    search: 'Search the library',
    /** Button that shows the filters on a narrow screen; `active` is how many are set. */
    filters: (active: number) => (active ? `Filters (${g.number(active)})` : 'Filters'),
    /** Headings of the groups of filters. */
    type: 'Type',
    theme: 'Theme',
    region: 'Region',
    /** Language of the work, not of this page. */
    language: 'Language',
    year: 'Year',
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
    sortTitle: 'Title',
    sortViews: 'Most viewed',

    results: (count: number) => g.plural(count, { one: '1 result', other: `${g.number(count)} results` }),
    /** When the number of all is not known, and there are more than the `count` shown. */
    resultsOrMore: (count: number) => `${g.number(count)} results, and more to show`,
    showMore: 'Show more',
    /** After "Show more": how many stand in the list now. */
    nowShown: (count: number, total: number) => `${g.number(count)} of ${g.number(total)} results shown`,

    /** Nothing found. `q` is what was searched for, as typed. */
    noneFor: (q: string) => `Nothing was found for “${q}”.`,
    noneFiltered: 'Nothing fits these filters.',
    none: 'There is nothing in this library yet.',
    /** What to do then. */
    tryShorter: 'Try fewer or shorter words.',
    tryFewer: 'Try taking a filter away.',

    views: (count: number) => g.plural(count, { one: '1 view', other: `${g.number(count)} views` }),
    downloads: (count: number) => g.plural(count, { one: '1 download', other: `${g.number(count)} downloads` }),
    /** How long it takes to read; short. */
    minutes: (count: number) => g.plural(count, { one: '1 min', other: `${g.number(count)} mins` }),
    /** When the views and downloads were counted. */
    countedOn: (date: string) => `Counted ${date}`,
    /** Read out before the languages of a work. */
    languages: 'Languages',
    /** The work exists in this one language, which is not the page's: "Spanish only". */
    onlyIn: (language: string) => `${language} only`,

    readingTime: 'Reading time',
    contributors: 'Contributors',
    /** Button after the first contributor; `count` is how many others there are. */
    more: (count: number) => `+${g.number(count)} more`,
    /** Read out after "+6 more". */
    moreContributors: 'contributors',
    audience: 'Who it is for',
    takeaways: 'Key takeaways',
    files: 'Files',
    themes: 'Themes',
    edition: 'Edition',
    firstPublished: 'First published',
    /** The years that the work is about: "2021-2024". */
    period: 'Years covered',
    source: 'Source',
    /** In place of an address, where the source is not on the web. */
    sourceOnFile: 'A document on file',
    verified: 'Checked against the source',
    unverified: 'Not stated by the source in so many words',
    supersededBy: 'There is a newer work in its place',
    translationOf: 'Translation of',
    adaptedFrom: 'Adapted from',
    related: 'Related',
    loadingRelated: 'Looking for what is related…',
    relatedFailed: 'What is related could not be loaded.',

    /** Link to the file itself, by type of resource. A video is watched. */
    download: (type: string) => `${type === 'video' ? 'Watch' : 'Download'} ${noun(type)}`,
    /** Link to the page where the work is found, since the file has no address of its own. */
    openPage: (type: string) => `Open ${noun(type)}’s page`,
    /** In place of these links. */
    noAddress: 'No address is known for it.',
    /** A file whose language is not known. */
    languageUnknown: 'Language not stated',
    /** Name of a file's format where it has no short name of its own. */
    document: 'Document',
  };
};

/** Keys and shapes of the resource list's words. */
export type ResourceWords = ReturnType<typeof en>;

/** The words in every language of the kit. */
export const resourceMessages = catalogues(en, {
  es: () => import('./resource-list.messages.es.ts'),
  fr: () => import('./resource-list.messages.fr.ts'),
});
