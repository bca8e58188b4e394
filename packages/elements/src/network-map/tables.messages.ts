import { catalogues, type Grammar } from '../shared/messages.ts';

/** Words of the tables. English is the source; the notes are for translators. */
const en = (g: Grammar) => ({
  /** Name of the group of buttons that choose what is listed. */
  lists: 'List',
  networksTable: 'Networks',
  countriesTable: 'Countries',
  organisationsTable: 'Organisations',
  /** A list and how many entries it has: "Networks (33)". */
  withCount: (list: string, count: string) => `${list} (${count})`,
  name: 'Name',
  kind: 'Kind',
  status: 'Status',
  region: 'Region',
  country: 'Country',
  covers: 'Countries',
  host: 'Host organisation',
  members: 'Members',
  website: 'Website',
  /** What an organisation is in the network: member, secretariat … */
  role: 'Role',
  network: 'Network',
  /** In place of a number that is not shown. */
  notShown: 'not shown',
  withheldNote:
    'Numbers of members below three, and those that would give them away, are not shown, so that none points at anybody.',
  noCountries: 'Its source does not list the countries',
  noNetwork: 'No network of its own yet',
  noOrganisations: 'No organisation is listed here.',
  organisationsNote: 'Kind and status narrow down networks; they do not apply to organisations.',
  previous: 'Previous',
  next: 'Next',
  /** Which rows are shown: "16–30 of 33". */
  range: (from: number, to: number, of: number) => `${g.number(from)}–${g.number(to)} of ${g.number(of)}`,
  /** Read out after turning a page. */
  page: (page: number, pages: number) => `Page ${g.number(page)} of ${g.number(pages)}`,
  /** Before links to files with the networks shown. */
  takeAway: 'Networks as a file:',
});

/** Keys and shapes of the tables' words. */
export type TableWords = ReturnType<typeof en>;

/** The tables' words in every language of the kit. */
export const tableMessages = catalogues(en, {
  es: () => import('./tables.messages.es.ts'),
  fr: () => import('./tables.messages.fr.ts'),
  ar: () => import('./tables.messages.ar.ts'),
  pt: () => import('./tables.messages.pt.ts'),
  ru: () => import('./tables.messages.ru.ts'),
});
