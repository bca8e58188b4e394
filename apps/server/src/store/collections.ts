import { sql } from 'kysely';
import type { Row } from '../database/tables.ts';
import { notFound } from '../problems/problem.ts';
import type { Query, Wire } from '../wire.ts';
import type { StoreContext } from './context.ts';
import { presentEntity } from './entity.ts';
import { allOf, type Conditions, idKey, matches, oneOf, page, type Page, type SortKey } from './listing.ts';
import { scopeOf } from './networks.ts';
import { presentResource } from './resources.ts';

/** Collections in their editors' order. With `q` those that hold a work which is found by it. */
export async function listCollections(
  context: StoreContext,
  { lang, limit, cursor, count, ...question }: Query<'listCollections'>,
): Promise<Page<Wire['Collection']>> {
  const conditions: Conditions = new Map();
  const words = matches(question.q, 'r');
  if (words) {
    conditions.set(
      'q',
      sql`exists (select 1 from collection_items i join resources r on r.id = i.resource_id
        where i.collection_id = t.id and ${words})`,
    );
  }
  if (question.network) conditions.set('network', oneOf(sql`t.network_id`, scopeOf(context, question.network).ids));
  const place: SortKey = { expression: sql`t.position::float8`, descending: false };
  return page(
    context,
    { table: 'collections', conditions, sort: [place, idKey], question: ['collections', question] },
    { limit, cursor, count },
    (rows) => presentCollections(context, rows),
  );
}

export async function getCollection(context: StoreContext, id: string): Promise<Wire['CollectionDetail']> {
  const { database } = context;
  const row = await database.selectFrom('collections').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  const { rows } = await sql<Row<'resources'>>`
    select t.* from resources t join collection_items i on i.resource_id = t.id
    where ${allOf([sql`i.collection_id = ${id}`])} order by i.position`.execute(database);
  const [collection] = await presentCollections(context, [row]);
  return { ...(collection as Wire['Collection']), items: rows.map((each) => presentResource(context, each)) };
}

async function presentCollections(
  context: StoreContext,
  rows: readonly Row<'collections'>[],
): Promise<Wire['Collection'][]> {
  const { database, catalogue, preferences } = context;
  const { rows: sizes } = await sql<{ id: string; size: number }>`
    select collection_id as id, count(*)::int as size from collection_items
    where ${oneOf(
      sql`collection_id`,
      rows.map(({ id }) => id),
    )} group by 1`.execute(database);
  return rows.map((row) =>
    presentEntity(row, 'collections', context, (text) => ({
      title: text('/title', row.title),
      description: text('/description', row.description),
      network: catalogue.networkRef(row.network_id, preferences),
      resources: sizes.find(({ id }) => id === row.id)?.size ?? 0,
    })),
  );
}
