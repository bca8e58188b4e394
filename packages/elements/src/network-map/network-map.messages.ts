import { catalogues, type Grammar } from '../shared/messages.ts';

/** Words of the first view of the network map. English is the source; the notes are for translators. */
const en = (g: Grammar) => ({
  /** Name of the group of buttons that switch between map and table. */
  view: 'View',
  viewMap: 'Map',
  viewTable: 'Table',

  search: 'Search networks',
  region: 'Region',
  country: 'Country',
  /** Of network: regional, country … */
  kind: 'Kind',
  status: 'Status',
  allRegions: 'All regions',
  allCountries: 'All countries',
  allKinds: 'All kinds',
  allStatuses: 'All statuses',
  /** A choice of a filter and how many networks have it. */
  option: (label: string, count: number) => `${label} (${g.number(count)})`,
  clear: 'Clear filters',

  kinds: (kind: string): string =>
    ({
      regional: 'Regional network',
      subregional: 'Sub-regional network',
      country: 'Country network',
      platform: 'Partner platform',
    })[kind] ?? kind,
  statuses: (status: string): string =>
    ({ active: 'Active', emerging: 'Emerging', dormant: 'Dormant' })[status] ?? status,
  /** A region on the map whose networks are not active: "Middle East and North Africa (Emerging)". */
  withStatus: (name: string, status: string) => `${name} (${status})`,

  /** How many networks are shown. */
  networks: (count: number) => g.plural(count, { one: '1 network', other: `${g.number(count)} networks` }),
  /** null when the number is not shown, so that it points at nobody. */
  members: (count: number | null) =>
    count === null
      ? 'number of members not shown'
      : g.plural(count, { one: '1 member organisation', other: `${g.number(count)} member organisations` }),
  countries: (count: number) => g.plural(count, { one: '1 country', other: `${g.number(count)} countries` }),
  /** Before numbers that were counted from the rows shown here; `asOf` is a date and may be empty. */
  counted: (asOf: string) => (asOf ? `In this directory, as of ${asOf}` : 'In this directory'),
  /** Before numbers that the Alliance itself states; `year` may be missing. */
  declared: (year?: string) => (year ? `As the Alliance states (${year})` : 'As the Alliance states'),
  declaredMembers: (figure: string) => `${figure} members`,
  declaredCountries: (figure: string) => `${figure} countries`,
  declaredCountryNetworks: (figure: string) => `${figure} country networks`,
  declaredRegionalNetworks: (figure: string) => `${figure} regional networks`,
  /** Beside a figure that its source gives as about so many. */
  about: (figure: string) => `about ${figure}`,

  /** Name of the map for screen readers. */
  map: 'Map of networks and member organisations',
  /** How to use the map; shown under it. */
  mapHelp:
    'Zoom with the buttons, plus and minus, Ctrl and the wheel, or two fingers. Arrow keys go from mark to mark, with Shift they move the map. The table has the same content.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  /** Shows the whole region or world again. */
  wholeMap: 'Show all',
  panNorth: 'Move north',
  panSouth: 'Move south',
  panWest: 'Move west',
  panEast: 'Move east',
  /** The neutral note under the map; the page may replace it. */
  disclaimer:
    'The map is for orientation. Its borders and names imply no opinion on the legal status of any country, territory or area.',
  /** Legend: a country with a network of its own. */
  legendOwn: 'Country network',
  /** Legend: a country that a regional network or platform covers. */
  legendWider: 'Covered by a wider network',
  /** Legend: a country with members and no network. */
  legendMembers: 'Members, no network yet',
  /** Legend: several countries under one mark. */
  legendCluster: 'Several countries; press to look closer',
  /** Legend: a mark with a number in it. */
  legendNumber: 'Number of member organisations',
  /** Networks that are not a point on the map because they reach over several countries. */
  acrossCountries: 'Networks across countries',
  /** A country on the map: "Kenya: 1 network, 3 member organisations". */
  countryMark: (country: string, networks: string, members: string) => `${country}: ${networks}, ${members}`,
  /** A region on the map: "Africa: 1 network". */
  areaMark: (region: string, networks: string) => `${region}: ${networks}`,
  /** Several countries under one mark; `more` is how many beside the one that is named. */
  cluster: (country: string, more: number) =>
    g.plural(more, {
      one: `${country} and 1 more country, look closer`,
      other: `${country} and ${g.number(more)} more countries, look closer`,
    }),
  /** A country that the map has no place for. */
  offMap: (country: string) => `${country} (not on the map)`,
  /** Followed by the reason in English, for whoever made the page. */
  boundariesFailed: 'The borders that this page asks for cannot be used, so the map shows its own.',

  none: 'No network matches these filters.',
});

/** Keys and shapes of the network map's words. */
export type MapWords = ReturnType<typeof en>;

/** The network map's words in every language of the kit. */
export const mapMessages = catalogues(en, {
  es: () => import('./network-map.messages.es.ts'),
  fr: () => import('./network-map.messages.fr.ts'),
  ar: () => import('./network-map.messages.ar.ts'),
  pt: () => import('./network-map.messages.pt.ts'),
  ru: () => import('./network-map.messages.ru.ts'),
});
