import { catalogues, type Grammar } from '../shared/messages.ts';

/** Words of the filters that are asked for less often. English is the source; the notes are for translators. */
const en = (_: Grammar) => ({
  theme: 'Theme',
  allThemes: 'All themes',
  /** How people take part: online, in person … */
  mode: 'Way to take part',
  allModes: 'All ways',
  /** Box to tick: only sessions that were recorded. */
  recording: 'With a recording',
});

/** Keys and shapes of these words. */
export type MoreFiltersWords = ReturnType<typeof en>;

/** These words in every language of the kit. */
export const moreFiltersMessages = catalogues(en, {
  es: () => import('./more-filters.messages.es.ts'),
  fr: () => import('./more-filters.messages.fr.ts'),
  ar: () => import('./more-filters.messages.ar.ts'),
  pt: () => import('./more-filters.messages.pt.ts'),
  ru: () => import('./more-filters.messages.ru.ts'),
});
