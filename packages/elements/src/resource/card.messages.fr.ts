import type { Grammar } from '../shared/messages.ts';
import type { CardWords } from './card.messages.ts';

export const cardWords = (g: Grammar): CardWords => ({
  views: (count) => g.plural(count, { one: `${g.number(count)} vue`, other: `${g.number(count)} vues` }),
  languages: 'Langues',
  onlyIn: (language) => `Uniquement en ${language}`,
});
