import { catalogues, type Grammar } from '../shared/messages.ts';
import { cardWords } from './card.messages.ts';

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

/** Words of a resource. English is the source; the notes are for translators. */
const en = (g: Grammar) => {
  const noun = (type: string) => `the ${isKnown(type) ? type.replaceAll('-', ' ') : 'publication'}`;
  return {
    ...cardWords(g),
    downloads: (count: number) => g.plural(count, { one: '1 download', other: `${g.number(count)} downloads` }),
    /** How long it takes to read; short. */
    minutes: (count: number) => g.plural(count, { one: '1 min', other: `${g.number(count)} mins` }),
    readingTime: 'Reading time',
    /** When the views and downloads were counted. */
    countedOn: (date: string) => `Counted ${date}`,

    contributors: 'Contributors',
    /** Button after the first contributor; `count` is how many others there are. */
    more: (count: number) => `+${g.number(count)} more`,
    /** Read out after "+6 more". */
    moreContributors: 'contributors',
    /** The same button when all are shown. */
    showFewer: 'Show fewer',
    audience: 'Who it’s for',
    sections: 'What you’ll learn',
    /** Link in place of an image that is kept elsewhere: its description and the name of the place. */
    image: (alt: string, host: string) => `Image${alt ? `: ${alt}` : ''} (${host})`,
    takeaways: 'Key takeaways',
    openAll: 'Open all',
    closeAll: 'Close all',
    about: 'About this publication',
    files: 'Files',
    themes: 'Themes',
    edition: 'Edition',
    firstPublished: 'First published',
    /** The years that the work is about: "2021-2024". */
    period: 'Years covered',
    /** Sets of works that this one is in. */
    collections: 'Part of',
    source: 'Source',
    /** In place of an address, where the source is not on the web. */
    sourceOnFile: 'A document on file',
    verified: 'Checked against the source',
    unverified: 'Not stated by the source in so many words',
    supersededBy: 'There is a newer work in its place',
    translationOf: 'Translation of',
    translations: 'Translations',
    adaptedFrom: 'Adapted from',
    adaptations: 'Adaptations',
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
    /** A file: its language, its format and size: "Spanish: PDF, 5.6 MB". */
    file: (language: string, form: string) => `${language}: ${form}`,
    /** Name of a file's format where it has no short name of its own. */
    document: 'Document',

    /** Link to a page about the work that can be passed on. */
    share: 'Page to share',
    copyLink: 'Copy link',
    linkCopied: 'Link copied',
    /** When a page may not copy for the visitor. */
    copyFailed: 'Your browser does not allow copying here. Use the link beside it.',
  };
};

/** Keys and shapes of a resource's words. */
export type ResourceWords = ReturnType<typeof en>;

/** The words in every language of the kit. */
export const resourceMessages = catalogues(en, {
  es: () => import('./resource.messages.es.ts'),
  fr: () => import('./resource.messages.fr.ts'),
  ar: () => import('./resource.messages.ar.ts'),
  pt: () => import('./resource.messages.pt.ts'),
  ru: () => import('./resource.messages.ru.ts'),
});
