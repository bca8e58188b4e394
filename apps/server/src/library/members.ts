import type { Transaction } from 'kysely';
import type { Row, Tables } from '../database/tables.ts';
import { type Actor, demand, demandPrivately } from '../identity/actor.ts';
import { recordAudit } from '../identity/audit.ts';
import type { StoreContext } from '../store/context.ts';
import { sortName } from '../text/fold.ts';
import type { Wire } from '../wire.ts';
import { Faults } from './body.ts';
import { rowToWrite } from './entries.ts';
import { memberSearch } from './search-index.ts';

/** Makes a directory entry or replaces it. */
export async function putMember(
  context: StoreContext,
  actor: Actor | undefined,
  id: string,
  body: Wire['MemberWrite'],
  transaction: Transaction<Tables>,
): Promise<void> {
  const row = await transaction.selectFrom('members').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (row) demandRow(actor, row);
  demand(actor, 'members:write', { networkId: body.networkId ?? null });
  const faults = new Faults(context.catalogue);
  faults.characters(body);
  faults.term('/kind', body.kind, 'organisation-kinds');
  faults.term('/role', body.role, 'member-roles');
  faults.term('/memberType', body.memberType, 'platform-member-types');
  faults.term('/region', body.region, 'regions');
  faults.network('/networkId', body.networkId);
  faults.date('/joined', body.joined);
  faults.settle();
  const columns = {
    language: body.language,
    provenance: 'contributed' as const,
    verified: false,
    source: body.source ?? null,
    source_note: null,
    web_url: body.webUrl ?? null,
    name: body.name,
    kind: body.kind,
    role: body.role,
    member_type: body.memberType ?? null,
    country: body.country ?? null,
    region: body.region ?? null,
    network_id: body.networkId ?? null,
    joined: body.joined ?? null,
    location_precision: body.locationPrecision ?? 'country',
    search: memberSearch(body.name),
    sort_name: sortName(body.name, body.language),
    updated_at: context.now,
  };
  await transaction
    .insertInto('members')
    .values({ ...columns, id, created_at: context.now })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
    .execute();
  await recordAudit(transaction, {
    actor,
    action: row ? 'update' : 'create',
    entity: 'member',
    entityId: id,
    networkId: columns.network_id,
    before: row ? memberWhole(row) : null,
    after: { ...body },
    at: context.now,
  });
}

export async function deleteMember(
  context: StoreContext,
  actor: Actor | undefined,
  id: string,
  transaction: Transaction<Tables>,
): Promise<void> {
  const row = await rowToWrite(transaction, 'members', id);
  demandRow(actor, row);
  await transaction.deleteFrom('members').where('id', '=', id).execute();
  await recordAudit(transaction, {
    actor,
    action: 'delete',
    entity: 'member',
    entityId: id,
    networkId: row.network_id,
    before: memberWhole(row),
    at: context.now,
  });
}

/** Whoever may not write a hidden entry does not hear that there is one. */
function demandRow(actor: Actor | undefined, row: Row<'members'>): asserts actor is Actor {
  const on = { networkId: row.network_id };
  if (row.location_precision === 'hidden') demandPrivately(actor, 'members:write', on);
  demand(actor, 'members:write', on);
}

/** A stored entry as it would be written. */
export function memberWhole(row: Row<'members'>): Wire['MemberWrite'] {
  return {
    language: row.language,
    name: row.name,
    kind: row.kind,
    role: row.role,
    memberType: row.member_type,
    country: row.country,
    region: row.region,
    networkId: row.network_id,
    joined: row.joined,
    locationPrecision: row.location_precision,
    webUrl: row.web_url,
    source: row.source,
  };
}
