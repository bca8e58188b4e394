import { type Kysely, sql } from 'kysely';
import type { NewRow, Tables } from '../database/tables.ts';

/** Tables of entities: with an id, a provenance, and times of writing. */
export type EntityTableName =
  'networks' | 'members' | 'groups' | 'series' | 'sessions' | 'calls' | 'resources' | 'collections';

/**
 * Writes a row, or what has changed of it. A row that is as it was is not touched, so its `updated_at` stays; a row that
 * people of this server have taken over (`contributed`) is never overwritten, nor a sourced row by a sample.
 *
 * @returns whether anything was written
 */
export async function upsert<Name extends EntityTableName>(
  database: Kysely<Tables>,
  table: Name,
  row: NewRow<Name>,
): Promise<boolean> {
  const columns = Object.keys(row).filter((column) => column !== 'id');
  const list = (qualifier: string) => sql.join(columns.map((column) => sql.ref(`${qualifier}.${column}`)));
  const before = sql.ref(`${table}.provenance`);
  const changes: Record<string, unknown> = {
    ...Object.fromEntries(columns.map((column) => [column, sql.ref(`excluded.${column}`)])),
    updated_at: sql`now()`,
  };
  // Kysely's types cannot follow a table name that is a parameter: to them it is one table, whichever it is.
  const written = await database
    .insertInto(table as 'networks')
    .values(row as NewRow<'networks'>)
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet(changes as Partial<NewRow<'networks'>>)
        .where(sql<boolean>`(${before} = excluded.provenance or (${before} = 'fixture' and excluded.provenance = 'sourced'))
          and row(${list(table)}) is distinct from row(${list('excluded')})`),
    )
    .returning('id')
    .execute();
  return written.length > 0;
}
