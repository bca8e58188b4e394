import type { Grammar } from '../shared/messages.ts';
import type { CardWords } from './card.messages.ts';

export const cardWords = (g: Grammar): CardWords => ({
  views: (count) =>
    g.plural(count, { one: `${g.number(count)} visualização`, other: `${g.number(count)} visualizações` }),
  languages: 'Idiomas',
  onlyIn: (language) => `Só em ${language}`,
});
