import type { Grammar } from '../shared/messages.ts';
import type { GridWords } from './month-grid.messages.ts';

export default (g: Grammar): GridWords => ({
  day: (date, count) =>
    g.plural(count, {
      one: `${date}, 1 sesión`,
      other: count === 0 ? `${date}, sin sesiones` : `${date}, ${g.number(count)} sesiones`,
    }),
  more: (count) => `+${g.number(count)} más`,
});
