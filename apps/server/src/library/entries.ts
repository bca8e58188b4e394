import { randomBytes } from 'node:crypto';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Localised, Row, Tables } from '../database/tables.ts';
import { slug } from '../import/slug.ts';
import { notFound, Problem } from '../problems/problem.ts';
import type { StoreContext } from '../store/context.ts';
import { textIn } from '../text/fold.ts';

/** What people enter by its name, and find again under an id made of it. */
type Named = 'resources' | 'collections' | 'networks' | 'members';

/**
 * The id of a new entry: the one that its writer gives, else one made of its name.
 *
 * @throws Problem `conflict` when another one has it
 */
export async function idFor(
  transaction: Transaction<Tables>,
  table: Named,
  { id, language }: { id?: string; language: string },
  name: Localised,
): Promise<string> {
  if (id === undefined) return freeId(transaction, table, textIn(name, language) ?? '');
  if (await isTaken(transaction, table, id)) throw new Problem('conflict');
  return id;
}

/** An id made of a name, one that nothing else has. */
export async function freeId(database: Kysely<Tables>, table: Named, name: string): Promise<string> {
  const base =
    slug(name)
      .replace(/[^a-z0-9-]/g, '')
      .slice(0, 80)
      .replace(/^-+|-+$/g, '') || randomBytes(6).toString('hex');
  return (await isTaken(database, table, base)) ? `${base}-${randomBytes(4).toString('hex')}` : base;
}

async function isTaken(database: Kysely<Tables>, table: Named, id: string): Promise<boolean> {
  return (await database.selectFrom(table).select('id').where('id', '=', id).executeTakeFirst()) !== undefined;
}

/** What every entry of people begins with. */
export function beginning({ now }: Pick<StoreContext, 'now'>) {
  return { provenance: 'contributed', source_note: null, created_at: now, updated_at: now } as const;
}

/**
 * The row of an entry, kept from others until the transaction ends.
 *
 * @throws Problem `not-found`
 */
export async function rowToWrite<Name extends Named>(
  transaction: Transaction<Tables>,
  table: Name,
  id: string,
): Promise<Row<Name>> {
  const { rows } = await sql<Row<Name>>`select * from ${sql.table(table)} where id = ${id} for update`.execute(
    transaction,
  );
  const [row] = rows;
  if (!row) throw notFound();
  return row;
}
