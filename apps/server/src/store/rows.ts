import { type RawBuilder, sql } from 'kysely';
import type { Row, Tables } from '../database/tables.ts';
import type { StoreContext } from './context.ts';

/** A row without its texts. */
export interface Versioned {
  id: string;
  /** Which version of the row it is, see {@link versionOf}. */
  version: string;
}

/** Which version of a row it is: one that was written is another one to the database. @param row - its alias */
export function versionOf(row: string): RawBuilder<string> {
  return sql`${sql.ref(`${row}.xmin`)}::text || ${sql.ref(`${row}.ctid`)}::text`;
}

/** Rows that were read lately, by table and id; a few thousand of a few kilobytes each. */
const mostRows = 3_000;
const readLately = new WeakMap<StoreContext['database'], Map<string, { version: string; row: unknown }>>();

/**
 * The rows of these places. Finding out which rows a page holds costs little, fetching their texts costs much, and they seldom
 * change: those whose version is the one that was read before are not fetched again. Nobody may write into a row.
 */
export async function rowsOf<Name extends keyof Tables>(
  database: StoreContext['database'],
  table: Name,
  places: readonly Versioned[],
): Promise<Map<string, Row<Name>>> {
  const known = readLately.get(database) ?? new Map<string, { version: string; row: unknown }>();
  readLately.set(database, known);
  const found = new Map<string, Row<Name>>();
  for (const { id, version } of places) {
    const key = `${table} ${id}`;
    const held = known.get(key);
    if (held?.version !== version) continue;
    found.set(id, held.row as Row<Name>);
    // What was asked for last is forgotten last.
    known.delete(key);
    known.set(key, held);
  }
  const missing = places.filter(({ id }) => !found.has(id)).map(({ id }) => id);
  if (missing.length === 0) return found;
  const columns = await columnsOf(database, table);
  const { rows } = await sql<Row<Name> & { id: string; row_version: string }>`
    select ${sql.join(columns.map((column) => sql.ref(`t.${column}`)))}, ${versionOf('t')} as row_version
    from ${sql.table(table)} t where t.id = any(${sql.val(missing)}::text[])`.execute(database);
  for (const { row_version: version, ...row } of rows) {
    found.set(row.id, row as unknown as Row<Name>);
    known.set(`${table} ${row.id}`, { version, row });
  }
  for (const key of known.keys()) {
    if (known.size <= mostRows) break;
    known.delete(key);
  }
  return found;
}

const columnNames = new WeakMap<StoreContext['database'], Map<string, Promise<string[]>>>();

/** The columns of a table but for `search` and `search_name`, which are for the database alone and longer than all others together. */
function columnsOf(database: StoreContext['database'], table: keyof Tables): Promise<string[]> {
  const known = columnNames.get(database) ?? new Map<string, Promise<string[]>>();
  columnNames.set(database, known);
  const names =
    known.get(table) ??
    sql<{ name: string }>`
      select attname as name from pg_attribute
      where attrelid = ${table}::regclass and attnum > 0 and not attisdropped and attname not in ('search', 'search_name') order by attnum`
      .execute(database)
      .then(({ rows }) => rows.map(({ name }) => name));
  known.set(table, names);
  names.catch(() => known.delete(table));
  return names;
}
