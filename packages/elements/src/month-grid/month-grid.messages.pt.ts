import type { Grammar } from '../shared/messages.ts';
import type { GridWords } from './month-grid.messages.ts';

export default (g: Grammar): GridWords => ({
  // Zero is singular in Portuguese.
  day: (date, count) =>
    g.plural(count, {
      one: count === 0 ? `${date}, nenhuma sessão` : `${date}, 1 sessão`,
      other: `${date}, ${g.number(count)} sessões`,
    }),
  more: (count) => `+${g.number(count)}`,
});
