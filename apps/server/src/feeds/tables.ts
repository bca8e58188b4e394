import { stringify } from 'csv-stringify/sync';
import { oneLine } from '../text/plain.ts';
import type { Wire } from '../wire.ts';

type Cell = string | number | null | undefined;
type Columns<T> = Record<string, (of: T) => Cell>;

const several = (values: readonly (string | null | undefined)[]): string => values.filter(Boolean).join('; ');
const spokenIn = (session: Wire['Session'], wanted: string): string =>
  several(session.languages.filter(({ role }) => role === wanted).map(({ language }) => language));

const sessionColumns: Columns<Wire['Session']> = {
  id: ({ id }) => id,
  title: ({ title }) => title,
  language: ({ localization }) => localization.served,
  kind: ({ kind }) => kind.id,
  status: ({ status }) => status,
  mode: ({ mode }) => mode,
  visibility: ({ visibility }) => visibility,
  network: ({ network }) => network?.id,
  regions: ({ regions }) => several(regions.map(({ id }) => id)),
  themes: ({ themes }) => several(themes.map(({ id }) => id)),
  datePrecision: ({ datePrecision }) => datePrecision,
  startDate: ({ startDate }) => startDate,
  endDate: ({ endDate }) => endDate,
  startsAt: ({ startsAt }) => startsAt,
  endsAt: ({ endsAt }) => endsAt,
  timeZone: ({ timeZone }) => timeZone,
  place: ({ place }) => place,
  country: ({ country }) => country,
  spoken: (session) => spokenIn(session, 'floor'),
  interpretation: (session) => spokenIn(session, 'interpretation'),
  hosts: ({ hosts }) => several(hosts.map(({ name }) => name)),
  series: ({ series }) => series?.id,
  programme: ({ programme }) => programme?.id,
  registration: ({ registration }) => registration?.url,
  recordings: ({ recordings }) => several(recordings.map(({ url }) => url)),
  summary: ({ summary }) => summary,
  webUrl: ({ webUrl }) => webUrl,
  provenance: ({ provenance }) => provenance,
  verified: ({ verified }) => String(verified),
  source: ({ source }) => source,
  updatedAt: ({ updatedAt }) => updatedAt,
};

const resourceColumns: Columns<Wire['Resource']> = {
  id: ({ id }) => id,
  title: ({ title }) => title,
  language: ({ localization }) => localization.served,
  type: ({ type }) => type.id,
  date: ({ date }) => date,
  datePrecision: ({ datePrecision }) => datePrecision,
  languages: ({ languages }) => several(languages),
  publishers: ({ publishers }) => several(publishers.map(({ name }) => name)),
  contributors: ({ contributors }) => several(contributors.map(({ name }) => name)),
  regions: ({ regions }) => several(regions.map(({ id }) => id)),
  countries: ({ countries }) => several(countries),
  themes: ({ themes }) => several(themes.map(({ id }) => id)),
  timeRequired: ({ timeRequired }) => timeRequired,
  files: ({ files }) => several(files.map(({ url }) => url)),
  views: ({ counts }) => counts?.views,
  downloads: ({ counts }) => counts?.downloads,
  countsAsOf: ({ counts }) => counts?.asOf,
  doi: ({ doi }) => doi,
  isbn: ({ isbn }) => isbn,
  abstract: ({ abstract }) => abstract,
  webUrl: ({ webUrl }) => webUrl,
  provenance: ({ provenance }) => provenance,
  verified: ({ verified }) => String(verified),
  source: ({ source }) => source,
  updatedAt: ({ updatedAt }) => updatedAt,
};

/** A table that is written batch by batch. */
export interface Table<T> {
  head: string;
  rows(batch: readonly T[]): string;
}

/**
 * CSV (RFC 4180). A cell that a spreadsheet would take for a formula gets an apostrophe before it; dates and times stay as
 * the API writes them, so that `2010` does not become a day.
 *
 * @param bom - begins with a byte order mark, without which Excel takes UTF-8 for something else
 */
function table<T>(columns: Columns<T>, bom: boolean): Table<T> {
  const write = (rows: readonly Cell[][]): string =>
    stringify(rows as Cell[][], { escape_formulas: true, record_delimiter: 'windows' });
  return {
    head: (bom ? '\uFEFF' : '') + write([Object.keys(columns)]),
    rows: (batch) =>
      write(
        batch.map((each) =>
          Object.values(columns).map((column) => {
            const cell = column(each);
            return typeof cell === 'string' ? oneLine(cell) : cell;
          }),
        ),
      ),
  };
}

export function sessionTable(bom: boolean): Table<Wire['Session']> {
  return table(sessionColumns, bom);
}

export function resourceTable(bom: boolean): Table<Wire['Resource']> {
  return table(resourceColumns, bom);
}
