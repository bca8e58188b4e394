import type { Grammar } from '../shared/messages.ts';
import type { CardWords } from './card.messages.ts';

export const cardWords = (g: Grammar): CardWords => ({
  views: (count) => g.plural(count, { one: '1 visita', other: `${g.number(count)} visitas` }),
  languages: 'Idiomas',
  onlyIn: (language) => `Solo en ${language}`,
});
