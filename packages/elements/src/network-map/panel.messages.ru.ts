import type { Grammar } from '../shared/messages.ts';
import type { PanelWords } from './panel.messages.ts';

export default (g: Grammar): PanelWords => ({
  close: 'Закрыть',
  networks: 'Сети',
  members: (count) =>
    count === null
      ? 'Число организаций-членов не показано, чтобы оно ни на кого не указывало.'
      : g.plural(count, {
          one: `${g.number(count)} организация-член`,
          few: `${g.number(count)} организации-члена`,
          many: `${g.number(count)} организаций-членов`,
          other: `${g.number(count)} организации-члена`,
        }),
  noNetwork: 'Своей сети пока нет.',
  nearby: 'Сети поблизости',
  organisations: 'Организации в списке',
  places: (count) =>
    g.plural(count, {
      one: `Здесь ${g.number(count)} страна`,
      few: `Здесь ${g.number(count)} страны`,
      many: `Здесь ${g.number(count)} стран`,
      other: `Здесь ${g.number(count)} страны`,
    }),
});
