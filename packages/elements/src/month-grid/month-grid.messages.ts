import { catalogues, type Grammar } from '../shared/messages.ts';

/** Words of the month as a grid. English is the source; the notes are for translators. */
const en = (g: Grammar) => ({
  /** Name of a day for screen readers. `date` is a full date. */
  day: (date: string, count: number) =>
    g.plural(count, {
      one: `${date}, 1 session`,
      other: count === 0 ? `${date}, no sessions` : `${date}, ${g.number(count)} sessions`,
    }),
  /** In a day, where not all fit. */
  more: (count: number) => `+${g.number(count)} more`,
});

/** Keys and shapes of these words. */
export type GridWords = ReturnType<typeof en>;

/** These words in every language of the kit. */
export const gridMessages = catalogues(en, {
  es: () => import('./month-grid.messages.es.ts'),
  fr: () => import('./month-grid.messages.fr.ts'),
  ar: () => import('./month-grid.messages.ar.ts'),
  pt: () => import('./month-grid.messages.pt.ts'),
  ru: () => import('./month-grid.messages.ru.ts'),
});
