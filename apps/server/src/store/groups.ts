import { sql } from 'kysely';
import type { Row } from '../database/tables.ts';
import type { Reach } from '../identity/actor.ts';
import { notFound } from '../problems/problem.ts';
import type { Query, Wire } from '../wire.ts';
import type { StoreContext } from './context.ts';
import { presentEntity } from './entity.ts';
import { type Conditions, idKey, matches, oneOf, page, type Page, textKey } from './listing.ts';

/** What is shown beside the public groups: those of these networks, these groups, or all of them. */
export type Audience = Reach;

export async function listGroups(
  context: StoreContext,
  query: Query<'listGroups'>,
  audience: Audience,
): Promise<Page<Wire['Group']>> {
  const { lang, limit, cursor, count, ...question } = query;
  const conditions: Conditions = new Map();
  if (!audience.everywhere) {
    const { networkIds, groupIds } = audience;
    const shown = sql`(t.visibility = 'public' or ${oneOf(sql`t.network_id`, networkIds)} or ${oneOf(sql`t.id`, groupIds)})`;
    conditions.set('visibility', shown);
  }
  const words = matches(query.q);
  if (words) conditions.set('q', words);
  if (query.kind) conditions.set('kind', oneOf(sql`t.kind`, query.kind));
  if (query.provenance) conditions.set('provenance', oneOf(sql`t.provenance`, query.provenance));
  return page(
    context,
    { table: 'groups', conditions, sort: [textKey(sql`t.sort_name`), idKey], question: ['groups', audience, question] },
    { limit, cursor, count },
    (rows) => rows.map((row) => presentGroup(context, row)),
  );
}

export async function getGroup(context: StoreContext, id: string, audience: Audience): Promise<Wire['Group']> {
  const row = await context.database.selectFrom('groups').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row || !isShown(row, audience)) throw notFound();
  return presentGroup(context, row);
}

function isShown(row: Row<'groups'>, { everywhere, networkIds, groupIds }: Audience): boolean {
  if (everywhere || row.visibility === 'public' || groupIds.includes(row.id)) return true;
  return row.network_id !== null && networkIds.includes(row.network_id);
}

function presentGroup(context: StoreContext, row: Row<'groups'>): Wire['Group'] {
  const { catalogue, preferences } = context;
  return presentEntity(row, 'groups', context, (text) => ({
    name: text('/name', row.name),
    kind: catalogue.term('group-kinds', row.kind, preferences),
    theme: row.theme === null ? null : catalogue.term('themes', row.theme, preferences),
    network: catalogue.networkRef(row.network_id, preferences),
    audience: text('/audience', row.audience),
    established: row.established,
    meets: text('/meets', row.meets),
    memberCount: row.member_count,
    visibility: row.visibility,
  }));
}
