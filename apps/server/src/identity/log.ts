import { type RawBuilder, sql } from 'kysely';
import type { Row } from '../database/tables.ts';
import type { StoreContext } from '../store/context.ts';
import { type Conditions, oneOf, page, type Page } from '../store/listing.ts';
import { scopeOf } from '../store/networks.ts';
import { windowEdge } from '../store/time.ts';
import type { Query, Wire } from '../wire.ts';
import { type Actor, reachOf } from './actor.ts';

/** The audit log as far as the actor may see it, the newest first. */
export async function listAuditLog(
  context: StoreContext,
  actor: Actor,
  query: Query<'listAuditLog'>,
): Promise<Page<Wire['AuditEntry']>> {
  const { lang, limit, cursor, count, ...question } = query;
  const conditions: Conditions = new Map();
  const reach = reachOf(actor, 'audit:read');
  if (!reach.everywhere) conditions.set('reach', oneOf(sql`t.network_id`, reach.networkIds));
  if (query.actor) conditions.set('actor', sql`(t.actor_id = ${query.actor} or t.user_id = ${query.actor})`);
  const equal: [string, RawBuilder<unknown>, string | undefined][] = [
    ['entity', sql`t.entity`, query.entity],
    ['entityId', sql`t.entity_id`, query.entityId],
    ['action', sql`t.action`, query.action],
  ];
  for (const [name, column, value] of equal) if (value !== undefined) conditions.set(name, sql`${column} = ${value}`);
  if (query.network) conditions.set('network', oneOf(sql`t.network_id`, scopeOf(context, query.network).ids));
  const from = windowEdge('from', query.from);
  const to = windowEdge('to', query.to);
  if (from) conditions.set('from', sql`t.at >= ${from}`);
  if (to) conditions.set('to', sql`t.at < ${to}`);
  return page(
    context,
    {
      table: 'audit_log',
      conditions,
      sort: [{ expression: sql`t.position`, descending: true }],
      question: ['audit-log', reach.everywhere ? null : reach.networkIds, question],
    },
    { limit, cursor, count },
    (rows) => rows.map(presentEntry),
  );
}

function presentEntry(row: Row<'audit_log'>): Wire['AuditEntry'] {
  return {
    id: row.id,
    at: row.at.toISOString(),
    actor: { kind: row.actor_kind, id: row.actor_id, userId: row.user_id },
    action: row.action,
    entity: row.entity,
    entityId: row.entity_id,
    networkId: row.network_id,
    changes: row.changes,
  };
}
