import type { Grammar } from '../shared/messages.ts';
import type { TableWords } from './tables.messages.ts';

export default (g: Grammar): TableWords => ({
  lists: 'Список',
  networksTable: 'Сети',
  countriesTable: 'Страны',
  organisationsTable: 'Организации',
  withCount: (list, count) => `${list} (${count})`,
  name: 'Название',
  kind: 'Вид',
  status: 'Состояние',
  region: 'Регион',
  country: 'Страна',
  covers: 'Страны',
  host: 'Принимающая организация',
  members: 'Члены',
  website: 'Сайт',
  role: 'Роль',
  network: 'Сеть',
  notShown: 'не показано',
  withheldNote:
    'Числа членов меньше трёх и те, по которым их можно вычислить, не показаны, чтобы ни одно ни на кого не указывало.',
  noCountries: 'Источник не перечисляет страны',
  noNetwork: 'Своей сети пока нет',
  noOrganisations: 'Организаций в списке нет.',
  organisationsNote: 'Вид и состояние отбирают сети; к организациям они не относятся.',
  previous: 'Назад',
  next: 'Вперёд',
  range: (from, to, of) => `${g.number(from)}–${g.number(to)} из ${g.number(of)}`,
  page: (page, pages) => `Страница ${g.number(page)} из ${g.number(pages)}`,
  takeAway: 'Сети в виде файла:',
});
