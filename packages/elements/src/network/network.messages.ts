import { catalogues, type Grammar } from '../shared/messages.ts';

/** Words of a network's card. English is the source; the notes are for translators. */
const en = (g: Grammar) => ({
  kinds: (kind: string): string =>
    ({
      regional: 'Regional network',
      subregional: 'Sub-regional network',
      country: 'Country network',
      platform: 'Partner platform',
    })[kind] ?? kind,
  statuses: (status: string): string =>
    ({ active: 'Active', emerging: 'Emerging', dormant: 'Dormant' })[status] ?? status,
  region: 'Region',
  covers: 'Countries',
  /** In place of countries, for a network that stands for its region. */
  wholeRegion: (region: string) => `${region}, as a whole: its source does not list the countries`,
  noCountries: 'Its source does not list the countries',
  members: 'Members in this directory',
  /** null when the number is not shown, so that it points at nobody. */
  memberCount: (count: number | null) =>
    count === null ? 'not shown, so that the number points at nobody' : g.number(count),
  partOf: 'Part of',
  /** Networks that are part of this one. */
  networksWithin: 'Networks in it',
  host: 'Host organisation',
  hostsBefore: 'Hosts before',
  /** A stretch of time of a host; either end may be missing. */
  since: (from: string) => `since ${from}`,
  until: (to: string) => `until ${to}`,
  span: (from: string, to: string) => `${from} to ${to}`,
  founded: 'Founded',
  website: 'Website',
  /** Languages in which this entry can be read. */
  languages: 'Languages of this entry',
  lead: 'Led by',
  partners: 'Partners',
  memberTypes: 'Open to',
  figureMembers: 'Members, by its own count',
  figureCountryNetworks: 'Country networks, by its own count',
  figureMemberCountries: 'Member countries, by its own count',
  /** Beside a figure that its source gives as about so many. */
  about: (figure: string) => `about ${figure}`,
  asOf: (date: string) => `as of ${date}`,
  source: 'Source',
  unverified: 'implied by the source, not stated',
  nextSessions: 'Next sessions',
  resources: 'Resources',
  allSessions: 'All its sessions',
  allResources: 'All its resources',
  noSessions: 'No session is announced.',
  noResources: 'No resource yet.',
  join: 'Ask to join this network',
  share: 'Share',
  /** Read out when the address was copied. */
  copied: 'The address was copied',
});

/** Keys and shapes of the card's words. */
export type NetworkWords = ReturnType<typeof en>;

/** The card's words in every language of the kit. */
export const networkMessages = catalogues(en, {
  es: () => import('./network.messages.es.ts'),
  fr: () => import('./network.messages.fr.ts'),
  ar: () => import('./network.messages.ar.ts'),
  pt: () => import('./network.messages.pt.ts'),
  ru: () => import('./network.messages.ru.ts'),
});
