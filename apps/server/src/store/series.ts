import { sql } from 'kysely';
import type { Row } from '../database/tables.ts';
import { notFound } from '../problems/problem.ts';
import type { Query, Wire } from '../wire.ts';
import { nextOccurrences } from './calendar.ts';
import type { StoreContext } from './context.ts';
import { presentEntity } from './entity.ts';
import { type Conditions, idKey, matches, oneOf, page, type Page, textKey } from './listing.ts';
import { scopeOf } from './networks.ts';

export async function listSeries(context: StoreContext, query: Query<'listSeries'>): Promise<Page<Wire['Series']>> {
  const { lang, limit, cursor, count, ...question } = query;
  const conditions: Conditions = new Map();
  const words = matches(query.q);
  if (words) conditions.set('q', words);
  if (query.network) conditions.set('network', oneOf(sql`t.network_id`, scopeOf(context, query.network).ids));
  if (query.provenance) conditions.set('provenance', oneOf(sql`t.provenance`, query.provenance));
  return page(
    context,
    { table: 'series', conditions, sort: [textKey(sql`t.sort_name`), idKey], question: ['series', question] },
    { limit, cursor, count },
    (rows) => presentSeries(context, rows),
  );
}

export async function getSeries(context: StoreContext, id: string): Promise<Wire['Series']> {
  const row = await context.database.selectFrom('series').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  const [series] = await presentSeries(context, [row]);
  return series as Wire['Series'];
}

async function presentSeries(context: StoreContext, rows: Row<'series'>[]): Promise<Wire['Series'][]> {
  const { database, catalogue, preferences } = context;
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const next = await nextOccurrences(context, ids);
  const counts = await database
    .selectFrom('sessions')
    .select(['series_id', sql<number>`count(*)::int`.as('count')])
    .where('series_id', 'in', ids)
    .groupBy('series_id')
    .execute();
  return rows.map((row) =>
    presentEntity(row, 'series', context, (text) => ({
      title: text('/title', row.title),
      description: text('/description', row.description),
      cadence: row.cadence,
      network: catalogue.networkRef(row.network_id, preferences),
      sessionCount: counts.find((each) => each.series_id === row.id)?.count ?? 0,
      nextOccurrence: next.get(row.id) ?? null,
    })),
  );
}
