import type { Grammar } from '../shared/messages.ts';
import type { GridWords } from './month-grid.messages.ts';

export default (g: Grammar): GridWords => ({
  day: (date, count) =>
    g.plural(count, {
      one: `${date}, ${g.number(count)} сессия`,
      few: `${date}, ${g.number(count)} сессии`,
      many: count === 0 ? `${date}, сессий нет` : `${date}, ${g.number(count)} сессий`,
      other: `${date}, ${g.number(count)} сессии`,
    }),
  more: (count) => `ещё ${g.number(count)}`,
});
