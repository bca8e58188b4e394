import { sql } from 'kysely';
import type { Row } from '../database/tables.ts';
import { fewest } from '../library/withheld.ts';
import { notFound } from '../problems/problem.ts';
import type { Query, Wire } from '../wire.ts';
import type { StoreContext } from './context.ts';
import { presentEntity, presenter } from './entity.ts';
import { type Conditions, type Facet, idKey, matches, oneOf, oneValue, page, type Page, textKey } from './listing.ts';
import { inScope } from './networks.ts';

export async function listMembers(context: StoreContext, query: Query<'listMembers'>): Promise<Page<Wire['Member']>> {
  const { lang, limit, cursor, count, facets, ...question } = query;
  const { catalogue, preferences } = context;
  const conditions: Conditions = new Map([['hidden', sql`t.location_precision <> 'hidden'`]]);
  const words = matches(query.q);
  if (words) conditions.set('q', words);
  if (query.network) {
    conditions.set(
      'network',
      inScope(context, query.network, (region) => sql`t.region = ${region}`),
    );
  }
  if (query.region) conditions.set('region', oneOf(sql`t.region`, query.region));
  if (query.country) conditions.set('country', oneOf(sql`t.country`, query.country));
  if (query.kind) conditions.set('kind', oneOf(sql`t.kind`, query.kind));
  if (query.role) conditions.set('role', oneOf(sql`t.role`, query.role));
  if (query.memberType) conditions.set('memberType', oneOf(sql`t.member_type`, query.memberType));
  if (query.provenance) conditions.set('provenance', oneOf(sql`t.provenance`, query.provenance));
  const term = (vocabulary: string) => (id: string) => catalogue.term(vocabulary, id, preferences).label;
  const definitions: Record<string, Facet> = {
    kind: oneValue('kind', sql`t.kind`, { label: term('organisation-kinds') }),
    role: oneValue('role', sql`t.role`, { label: term('member-roles') }),
    region: oneValue('region', sql`t.region`, { label: term('regions') }),
    memberType: oneValue('memberType', sql`t.member_type`, { label: term('platform-member-types') }),
    country: oneValue('country', sql`t.country`, { atLeast: fewest }),
    network: oneValue('network', sql`t.network_id`, {
      label: (id) => catalogue.networkRef(id, preferences)?.name ?? id,
    }),
  };
  return page(
    context,
    {
      table: 'members',
      conditions,
      sort: [textKey(sql`t.sort_name`), idKey],
      facets: definitions,
      question: ['members', question],
    },
    { limit, cursor, count, facets },
    (rows) => rows.map((row) => presentMember(context, row)),
  );
}

export async function getMember(context: StoreContext, id: string): Promise<Wire['Member']> {
  const row = await context.database
    .selectFrom('members')
    .selectAll()
    .where('id', '=', id)
    .where('location_precision', '<>', 'hidden')
    .executeTakeFirst();
  if (!row) throw notFound();
  return presentMember(context, row);
}

const presentMember = presenter(presentAnew);

/** The entry as its writer sees it, hidden or not. */
export async function getMemberAsWritten(context: StoreContext, id: string): Promise<Wire['Member']> {
  const row = await context.database.selectFrom('members').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  return presentMember(context, row);
}

function presentAnew(context: StoreContext, row: Row<'members'>): Wire['Member'] {
  const { catalogue, preferences } = context;
  return presentEntity(row, 'members', context, () => ({
    name: row.name,
    kind: catalogue.term('organisation-kinds', row.kind, preferences),
    role: catalogue.term('member-roles', row.role, preferences),
    memberType: row.member_type === null ? null : catalogue.term('platform-member-types', row.member_type, preferences),
    country: row.country,
    region: row.region === null ? null : catalogue.term('regions', row.region, preferences),
    network: catalogue.networkRef(row.network_id, preferences),
    joined: row.joined,
    locationPrecision: row.location_precision,
  }));
}
