import type { Grammar } from '../shared/messages.ts';
import type { CardWords } from './card.messages.ts';

export const cardWords = (g: Grammar): CardWords => ({
  views: (count) =>
    g.plural(count, {
      zero: 'لا مشاهدات',
      one: 'مشاهدة واحدة',
      two: 'مشاهدتان',
      few: `${g.number(count)} مشاهدات`,
      many: `${g.number(count)} مشاهدة`,
      other: `${g.number(count)} مشاهدة`,
    }),
  languages: 'اللغات',
  onlyIn: (language) => `باللغة ${g.name(language)} فقط`,
});
