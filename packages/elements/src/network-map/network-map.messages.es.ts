import type { Grammar } from '../shared/messages.ts';
import type { MapWords } from './network-map.messages.ts';

export default (g: Grammar): MapWords => ({
  view: 'Vista',
  viewMap: 'Mapa',
  viewTable: 'Tabla',

  search: 'Buscar redes',
  region: 'Región',
  country: 'País',
  kind: 'Tipo',
  status: 'Estado',
  allRegions: 'Todas las regiones',
  allCountries: 'Todos los países',
  allKinds: 'Todos los tipos',
  allStatuses: 'Todos los estados',
  option: (label, count) => `${label} (${g.number(count)})`,
  clear: 'Quitar filtros',

  kinds: (kind) =>
    ({
      regional: 'Red regional',
      subregional: 'Red subregional',
      country: 'Red de país',
      platform: 'Plataforma aliada',
    })[kind] ?? kind,
  statuses: (status) => ({ active: 'Activa', emerging: 'En formación', dormant: 'Inactiva' })[status] ?? status,

  networks: (count) => g.plural(count, { one: '1 red', other: `${g.number(count)} redes` }),
  members: (count) =>
    count === null
      ? 'número de miembros no mostrado'
      : g.plural(count, { one: '1 organización miembro', other: `${g.number(count)} organizaciones miembro` }),
  notShown: 'no se muestra',
  countries: (count) => g.plural(count, { one: '1 país', other: `${g.number(count)} países` }),
  counted: 'En este directorio',
  declared: (year) => (year ? `Según la Alianza (${year})` : 'Según la Alianza'),
  declaredMembers: (figure) => `${figure} integrantes`,
  declaredCountries: (figure) => `${figure} países`,
  declaredCountryNetworks: (figure) => `${figure} redes de país`,
  declaredRegionalNetworks: (figure) => `${figure} redes regionales`,
  about: (figure) => `unas ${figure}`,

  map: 'Mapa de redes y organizaciones miembro',
  mapHelp:
    'Las flechas van de un país señalado a otro; más y menos cambian la escala. La tabla tiene el mismo contenido.',
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  wholeMap: 'Ver todo',
  panNorth: 'Mover al norte',
  panSouth: 'Mover al sur',
  panWest: 'Mover al oeste',
  panEast: 'Mover al este',
  disclaimer:
    'El mapa sirve de orientación. Sus fronteras y nombres no implican opinión alguna sobre la condición jurídica de ningún país, territorio o zona.',
  legendNetwork: 'Con red',
  legendMembers: 'Con organizaciones miembro',
  acrossCountries: 'Redes de varios países',
  countryButton: (country, networks, members) => `${country}: ${networks}, ${members}`,
  noCountries: 'Su fuente no enumera los países',

  name: 'Nombre',
  covers: 'Países',
  host: 'Organización anfitriona',
  membersShort: 'Miembros',
  networksIn: (country) => `Redes en ${country}`,
  networksTable: 'Redes',
  countriesTable: 'Países',
  none: 'Ninguna red coincide con estos filtros.',
  noNetwork: 'Todavía sin red propia.',

  open: (name) => `Sobre ${name}`,
  close: 'Cerrar',
  website: 'Sitio web',
  founded: 'Fundada en',
  partOf: 'Forma parte de',
  lead: 'Dirigida por',
  partners: 'Socios',
  memberTypes: 'Abierta a',
  hostsBefore: 'Anfitrionas hasta hoy',
  since: (from) => `desde ${from}`,
  until: (to) => `hasta ${to}`,
  span: (from, to) => `de ${from} a ${to}`,
  figureMembers: 'Miembros',
  figureCountryNetworks: 'Redes de país',
  figureMemberCountries: 'Países miembros',
  asOf: (date) => `a fecha de ${date}`,
  source: 'Fuente',
  unverified: 'se deduce de la fuente, no consta en ella',
  detailsFailed: 'No se pudieron cargar los detalles.',
});
