import type { Transaction } from 'kysely';
import type { Localised, NewRow, Tables } from '../database/tables.ts';
import { putItems } from '../library/collections.ts';
import { entityColumns, json } from './entity.ts';
import type { References, RowReader } from './row.ts';
import { upsert } from './upsert.ts';

export interface CollectionRow {
  collection: NewRow<'collections'>;
  resources: readonly string[];
}

/** Maps a row of `collections.json`. @param position - its place among the collections */
export function mapCollection(row: RowReader, position: number, resources: References): CollectionRow {
  const title = texts(row, 'title');
  const description = texts(row, 'description');
  return {
    collection: {
      ...entityColumns(row),
      title: json(title ?? { en: row.text('title') }),
      description: json(description),
      network_id: null,
      position,
    },
    resources: [...new Set(row.texts('resources').flatMap((id) => row.resolve(id, 'resource', resources) ?? []))],
  };
}

function texts(row: RowReader, name: string): Localised | null {
  const object = row.object(name);
  return object && Object.fromEntries(object.entries());
}

/** Writes a collection and what it holds, unless people of this server have taken it over. @returns whether anything changed */
export async function putCollection(
  transaction: Transaction<Tables>,
  { collection, resources }: CollectionRow,
): Promise<boolean> {
  const written = await upsert(transaction, 'collections', collection);
  const { provenance } = await transaction
    .selectFrom('collections')
    .select('provenance')
    .where('id', '=', collection.id)
    .executeTakeFirstOrThrow();
  if (provenance === 'contributed') return false;
  const held = await transaction
    .selectFrom('collection_items')
    .select('resource_id')
    .where('collection_id', '=', collection.id)
    .orderBy('position')
    .execute();
  if (held.map(({ resource_id: id }) => id).join() === resources.join()) return written;
  await putItems(transaction, collection.id, resources);
  return true;
}
