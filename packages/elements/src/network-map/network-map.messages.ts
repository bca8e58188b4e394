import { catalogues, type Grammar } from '../shared/messages.ts';

/** Words of the network map. English is the source; the notes are for translators. */
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

  /** How many networks are shown. */
  networks: (count: number) => g.plural(count, { one: '1 network', other: `${g.number(count)} networks` }),
  /** null when the number is not shown, so that it points at nobody. */
  members: (count: number | null) =>
    count === null
      ? 'number of members not shown'
      : g.plural(count, { one: '1 member organisation', other: `${g.number(count)} member organisations` }),
  /** In place of a number that is not shown. */
  notShown: 'not shown',
  countries: (count: number) => g.plural(count, { one: '1 country', other: `${g.number(count)} countries` }),
  /** Before numbers that were counted from the rows shown here. */
  counted: 'In this directory',
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
  /** How to use the map with the keyboard; read out, not shown. */
  mapHelp: 'Arrow keys go from one marked country to the next, plus and minus zoom. The table has the same content.',
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
  legendNetwork: 'Has a network',
  legendMembers: 'Has members',
  /** Networks that are not a point on the map because they cover many countries. */
  acrossCountries: 'Networks across countries',
  /** A country on the map: "Kenya: 1 network, 3 member organisations". */
  countryButton: (country: string, networks: string, members: string) => `${country}: ${networks}, ${members}`,
  noCountries: 'Its source does not list the countries',

  name: 'Name',
  covers: 'Countries',
  host: 'Host organisation',
  membersShort: 'Members',
  networksIn: (country: string) => `Networks in ${country}`,
  networksTable: 'Networks',
  countriesTable: 'Countries',
  none: 'No network matches these filters.',
  noNetwork: 'No network of its own yet.',

  /** Opens what is known of a network. */
  open: (name: string) => `About ${name}`,
  close: 'Close',
  website: 'Website',
  founded: 'Founded',
  partOf: 'Part of',
  lead: 'Led by',
  partners: 'Partners',
  memberTypes: 'Open to',
  hostsBefore: 'Hosts until now',
  /** A stretch of time of a host; either end may be missing. */
  since: (from: string) => `since ${from}`,
  until: (to: string) => `until ${to}`,
  span: (from: string, to: string) => `${from} to ${to}`,
  figureMembers: 'Members',
  figureCountryNetworks: 'Country networks',
  figureMemberCountries: 'Member countries',
  asOf: (date: string) => `as of ${date}`,
  source: 'Source',
  unverified: 'implied by the source, not stated',
  detailsFailed: 'The details could not be loaded.',
});

/** Keys and shapes of the network map's words. */
export type MapWords = ReturnType<typeof en>;

/** The network map's words in every language of the kit. */
export const mapMessages = catalogues(en, {
  es: () => import('./network-map.messages.es.ts'),
  fr: () => import('./network-map.messages.fr.ts'),
});
