import type { NewRow } from '../database/tables.ts';
import type { Directory } from './organisations.ts';
import type { References, RowReader, Terms } from './row.ts';

/** What the mapping of a row may look at besides the row. */
export interface ImportContext {
  now: Date;
  terms: Terms;
  networks: References;
  directory: Directory;
}

/** The network that owns what a region's row describes; `global` is the Alliance as a whole and owned by none. */
const owners: Readonly<Record<string, string | null>> = {
  global: null,
  africa: 'africa',
  caribbean: 'caribbean',
  eeca: 'eeca-platform',
  europe: 'europe',
  'latin-america': 'latin-america',
  mena: 'mena',
  'north-america': 'north-america',
  'south-asia': 'south-asia',
};

/** The id of the network that owns a row of this region, checked against the networks that are there. */
export function ownerOf(region: string | null, row: RowReader, networks: References): string | null {
  const owner = region === null ? null : (owners[region] ?? null);
  return owner === null ? null : row.resolve(owner, 'network', networks);
}

type EntityColumns = Required<
  Pick<NewRow<'networks'>, 'id' | 'language' | 'provenance' | 'verified' | 'source' | 'source_note' | 'web_url'>
>;

/**
 * The columns that every sourced entity shares.
 *
 * @param more.language - the language of its title
 * @param more.facts - facts of the row that have no column, as words for the reader of the source
 */
export function entityColumns(
  row: RowReader,
  more: { language?: string; url?: string | null; facts?: (string | null | false)[] } = {},
): EntityColumns {
  const notes = [row.optionalText('note'), ...(more.facts ?? [])].filter((note): note is string => Boolean(note));
  return {
    id: row.id(),
    language: more.language ?? 'en',
    provenance: 'sourced',
    verified: row.flag('verified'),
    source: row.text('source'),
    source_note: notes.join('; ') || null,
    web_url: more.url ?? null,
  };
}

/** A value for a `jsonb` column; `null` stays the database's own null. */
export function json<T>(value: T): T extends null ? string | null : string {
  return (value === null ? null : JSON.stringify(value)) as T extends null ? string | null : string;
}
