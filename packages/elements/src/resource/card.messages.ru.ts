import type { Grammar } from '../shared/messages.ts';
import type { CardWords } from './card.messages.ts';

export const cardWords = (g: Grammar): CardWords => ({
  views: (count) =>
    g.plural(count, {
      one: `${g.number(count)} просмотр`,
      few: `${g.number(count)} просмотра`,
      many: `${g.number(count)} просмотров`,
      other: `${g.number(count)} просмотра`,
    }),
  languages: 'Языки',
  onlyIn: (language) => `Единственный язык: ${language}`,
});
