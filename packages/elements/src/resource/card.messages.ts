import type { Grammar } from '../shared/messages.ts';

/** Words of a card. English is the source; the notes are for translators. */
export const cardWords = (g: Grammar) => ({
  views: (count: number) => g.plural(count, { one: '1 view', other: `${g.number(count)} views` }),
  /** Read out before the languages of a work. */
  languages: 'Languages',
  /** The work exists in this one language, which is not the page's: "Spanish only". */
  onlyIn: (language: string) => `${language} only`,
});

/** Keys and shapes of a card's words. */
export type CardWords = ReturnType<typeof cardWords>;
