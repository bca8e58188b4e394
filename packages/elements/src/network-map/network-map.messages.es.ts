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

  withStatus: (name, status) => `${name} (${status})`,

  networks: (count) => g.plural(count, { one: '1 red', other: `${g.number(count)} redes` }),
  members: (count) =>
    count === null
      ? 'número de miembros no mostrado'
      : g.plural(count, { one: '1 organización miembro', other: `${g.number(count)} organizaciones miembro` }),
  countries: (count) => g.plural(count, { one: '1 país', other: `${g.number(count)} países` }),
  counted: (asOf) => (asOf ? `En este directorio, a fecha de ${asOf}` : 'En este directorio'),
  declared: (year) => (year ? `Según la Alianza (${year})` : 'Según la Alianza'),
  declaredMembers: (figure) => `${figure} integrantes`,
  declaredCountries: (figure) => `${figure} países`,
  declaredCountryNetworks: (figure) => `${figure} redes de país`,
  declaredRegionalNetworks: (figure) => `${figure} redes regionales`,
  about: (figure) => `cerca de ${figure}`,

  map: 'Mapa de redes y organizaciones miembro',
  mapHelp:
    'Acerque o aleje con los botones, más y menos, Ctrl y la rueda, o dos dedos. Las flechas van de una marca a otra; con Mayús mueven el mapa. La tabla tiene el mismo contenido.',
  zoomIn: 'Acercar',
  zoomOut: 'Alejar',
  wholeMap: 'Ver todo',
  panNorth: 'Mover al norte',
  panSouth: 'Mover al sur',
  panWest: 'Mover al oeste',
  panEast: 'Mover al este',
  disclaimer:
    'El mapa sirve de orientación. Sus fronteras y nombres no implican opinión alguna sobre la condición jurídica de ningún país, territorio o zona.',
  legendOwn: 'Red de país',
  legendWider: 'Cubierto por una red más amplia',
  legendMembers: 'Miembros, aún sin red',
  legendCluster: 'Varios países; pulse para acercarse',
  legendNumber: 'Número de organizaciones miembro',
  acrossCountries: 'Redes de varios países',
  countryMark: (country, networks, members) => `${country}: ${networks}, ${members}`,
  areaMark: (region, networks) => `${region}: ${networks}`,
  cluster: (country, more) =>
    g.plural(more, {
      one: `${country} y 1 país más, acercarse`,
      other: `${country} y ${g.number(more)} países más, acercarse`,
    }),
  offMap: (country) => `${country} (no está en el mapa)`,
  boundariesFailed: 'Las fronteras que pide esta página no se pueden usar, así que el mapa muestra las suyas.',

  none: 'Ninguna red coincide con estos filtros.',
});
