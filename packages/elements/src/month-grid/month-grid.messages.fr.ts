import type { Grammar } from '../shared/messages.ts';
import type { GridWords } from './month-grid.messages.ts';

export default (g: Grammar): GridWords => ({
  // Zero is singular in French.
  day: (date, count) =>
    g.plural(count, {
      one: count === 0 ? `${date}, aucune session` : `${date}, 1 session`,
      other: `${date}, ${g.number(count)} sessions`,
    }),
  more: (count) => g.plural(count, { one: `+${g.number(count)} autre`, other: `+${g.number(count)} autres` }),
});
