import type { Grammar } from '../shared/messages.ts';
import type { GridWords } from './month-grid.messages.ts';

export default (g: Grammar): GridWords => ({
  day: (date, count) =>
    g.plural(count, {
      zero: `${g.name(date)}، لا جلسات`,
      one: `${g.name(date)}، جلسة واحدة`,
      two: `${g.name(date)}، جلستان`,
      few: `${g.name(date)}، ${g.number(count)} جلسات`,
      many: `${g.name(date)}، ${g.number(count)} جلسة`,
      other: `${g.name(date)}، ${g.number(count)} جلسة`,
    }),
  more: (count) => `${g.number(count)} غيرها`,
});
