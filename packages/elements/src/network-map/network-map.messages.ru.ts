import type { Grammar } from '../shared/messages.ts';
import type { MapWords } from './network-map.messages.ts';

export default (g: Grammar): MapWords => ({
  view: 'Вид',
  viewMap: 'Карта',
  viewTable: 'Таблица',

  search: 'Поиск сетей',
  region: 'Регион',
  country: 'Страна',
  kind: 'Вид',
  status: 'Состояние',
  allRegions: 'Все регионы',
  allCountries: 'Все страны',
  allKinds: 'Все виды',
  allStatuses: 'Все состояния',
  option: (label, count) => `${label} (${g.number(count)})`,
  clear: 'Сбросить фильтры',

  kinds: (kind) =>
    ({
      regional: 'Региональная сеть',
      subregional: 'Субрегиональная сеть',
      country: 'Страновая сеть',
      platform: 'Партнёрская платформа',
    })[kind] ?? kind,
  statuses: (status) => ({ active: 'Действует', emerging: 'Формируется', dormant: 'Приостановлена' })[status] ?? status,
  withStatus: (name, status) => `${name} (${status})`,

  networks: (count) =>
    g.plural(count, {
      one: `${g.number(count)} сеть`,
      few: `${g.number(count)} сети`,
      many: `${g.number(count)} сетей`,
      other: `${g.number(count)} сети`,
    }),
  members: (count) =>
    count === null
      ? 'число членов не показано'
      : g.plural(count, {
          one: `${g.number(count)} организация-член`,
          few: `${g.number(count)} организации-члена`,
          many: `${g.number(count)} организаций-членов`,
          other: `${g.number(count)} организации-члена`,
        }),
  countries: (count) =>
    g.plural(count, {
      one: `${g.number(count)} страна`,
      few: `${g.number(count)} страны`,
      many: `${g.number(count)} стран`,
      other: `${g.number(count)} страны`,
    }),
  counted: (asOf) => (asOf ? `В этом справочнике, по состоянию на ${asOf}` : 'В этом справочнике'),
  declared: (year) => (year ? `По данным Альянса (${year})` : 'По данным Альянса'),
  declaredMembers: (figure) => `членов: ${figure}`,
  declaredCountries: (figure) => `стран: ${figure}`,
  declaredCountryNetworks: (figure) => `страновых сетей: ${figure}`,
  declaredRegionalNetworks: (figure) => `региональных сетей: ${figure}`,
  about: (figure) => `около ${figure}`,

  map: 'Карта сетей и организаций-членов',
  mapHelp:
    'Масштаб меняют кнопки, плюс и минус, Ctrl с колесом мыши или два пальца. Стрелки переходят от метки к метке, с Shift двигают карту. В таблице то же содержание.',
  zoomIn: 'Приблизить',
  zoomOut: 'Отдалить',
  wholeMap: 'Показать всё',
  panNorth: 'Сдвинуть на север',
  panSouth: 'Сдвинуть на юг',
  panWest: 'Сдвинуть на запад',
  panEast: 'Сдвинуть на восток',
  disclaimer:
    'Карта служит для ориентировки. Границы и названия на ней не выражают мнения о правовом статусе какой-либо страны, территории или района.',
  legendOwn: 'Страновая сеть',
  legendWider: 'Охвачена более широкой сетью',
  legendMembers: 'Члены есть, сети пока нет',
  legendCluster: 'Несколько стран; нажмите, чтобы приблизить',
  legendNumber: 'Число организаций-членов',
  acrossCountries: 'Сети нескольких стран',
  countryMark: (country, networks, members) => `${country}: ${networks}, ${members}`,
  areaMark: (region, networks) => `${region}: ${networks}`,
  cluster: (country, more) =>
    g.plural(more, {
      one: `${country} и ещё ${g.number(more)} страна, приблизить`,
      few: `${country} и ещё ${g.number(more)} страны, приблизить`,
      many: `${country} и ещё ${g.number(more)} стран, приблизить`,
      other: `${country} и ещё ${g.number(more)} страны, приблизить`,
    }),
  offMap: (country) => `${country} (нет на карте)`,
  boundariesFailed: 'Границы, которые запрашивает эта страница, использовать нельзя; карта показывает свои.',

  none: 'Нет сетей, подходящих под фильтры.',
});
