import type { Kysely, Transaction } from 'kysely';
import type { Row, Tables } from '../database/tables.ts';
import { type Actor, demand } from '../identity/actor.ts';
import { recordAudit } from '../identity/audit.ts';
import type { StoreContext } from '../store/context.ts';
import type { Wire } from '../wire.ts';
import { Faults, mergeTexts, sameAsRead } from './body.ts';
import { beginning, idFor, rowToWrite } from './entries.ts';

type Create = Wire['CollectionCreate'];
type Patch = Wire['CollectionPatch'];
type Whole = Required<Omit<Create, 'id'>>;

/** Makes a collection. @returns its id */
export async function createCollection(
  context: StoreContext,
  actor: Actor | undefined,
  body: Create,
  transaction: Transaction<Tables>,
): Promise<{ id: string }> {
  demand(actor, 'resources:write', { networkId: body.networkId ?? null });
  const whole: Whole = { description: null, networkId: null, position: 0, webUrl: null, source: null, ...body };
  const id = await idFor(transaction, 'collections', body, whole.title);
  await check(context, transaction, whole);
  await transaction
    .insertInto('collections')
    .values({
      ...columnsOf(whole),
      id,
      ...beginning(context),
    })
    .execute();
  await putItems(transaction, id, whole.resourceIds);
  const audit = { actor, entity: 'collection', entityId: id, networkId: whole.networkId, at: context.now };
  await recordAudit(transaction, { ...audit, action: 'create', after: whole });
  return { id };
}

export async function updateCollection(
  context: StoreContext,
  actor: Actor | undefined,
  id: string,
  patch: Patch,
  transaction: Transaction<Tables>,
): Promise<void> {
  const row = await rowToWrite(transaction, 'collections', id);
  demand(actor, 'resources:write', { networkId: row.network_id });
  if (patch.networkId !== undefined) demand(actor, 'resources:write', { networkId: patch.networkId });
  sameAsRead(patch.updatedAt, row.updated_at);
  const before = await collectionWhole(transaction, row);
  const { updatedAt, title, description, ...rest } = patch;
  const after: Whole = {
    ...before,
    ...rest,
    title: title === undefined ? before.title : (mergeTexts(before.title, title) ?? {}),
    description: description === undefined ? before.description : mergeTexts(before.description, description),
  };
  await check(context, transaction, after);
  await transaction
    .updateTable('collections')
    .set({ ...columnsOf(after), provenance: 'contributed', updated_at: context.now })
    .where('id', '=', id)
    .execute();
  await putItems(transaction, id, after.resourceIds);
  const audit = { actor, entity: 'collection', entityId: id, networkId: after.networkId, at: context.now };
  await recordAudit(transaction, { ...audit, action: 'update', before, after });
}

export async function deleteCollection(
  context: StoreContext,
  actor: Actor | undefined,
  id: string,
  transaction: Transaction<Tables>,
): Promise<void> {
  const row = await rowToWrite(transaction, 'collections', id);
  demand(actor, 'resources:write', { networkId: row.network_id });
  const before = await collectionWhole(transaction, row);
  await transaction.deleteFrom('collections').where('id', '=', id).execute();
  const audit = { actor, entity: 'collection', entityId: id, networkId: row.network_id, at: context.now };
  await recordAudit(transaction, { ...audit, action: 'delete', before });
}

/** A stored collection as it would be written. */
export async function collectionWhole(database: Kysely<Tables>, row: Row<'collections'>): Promise<Whole> {
  const items = await database
    .selectFrom('collection_items')
    .select('resource_id')
    .where('collection_id', '=', row.id)
    .orderBy('position')
    .execute();
  return {
    language: row.language,
    title: row.title,
    description: row.description,
    networkId: row.network_id,
    position: row.position,
    webUrl: row.web_url,
    source: row.source,
    resourceIds: items.map(({ resource_id: id }) => id),
  };
}

/** @throws Problem `validation` */
async function check({ catalogue }: StoreContext, transaction: Transaction<Tables>, whole: Whole): Promise<void> {
  const faults = new Faults(catalogue);
  faults.characters(whole);
  faults.text('/title', whole.title, whole.language);
  faults.text('/description', whole.description, whole.language);
  faults.network('/networkId', whole.networkId);
  if (whole.resourceIds.length > 0) {
    const rows = await transaction.selectFrom('resources').select('id').where('id', 'in', whole.resourceIds).execute();
    const known = new Set(rows.map(({ id }) => id));
    for (const [index, id] of whole.resourceIds.entries()) {
      if (!known.has(id)) faults.add(`/resourceIds/${index}`, 'unknown');
    }
  }
  faults.settle();
}

function columnsOf({ language, title, description, networkId, position, webUrl, source }: Whole) {
  return {
    language,
    title: JSON.stringify(title),
    description: description === null ? null : JSON.stringify(description),
    network_id: networkId,
    position,
    web_url: webUrl,
    source,
  };
}

/** Puts these works, in this order, in the place of what a collection held. */
export async function putItems(
  transaction: Transaction<Tables>,
  id: string,
  resourceIds: readonly string[],
): Promise<void> {
  await transaction.deleteFrom('collection_items').where('collection_id', '=', id).execute();
  if (resourceIds.length === 0) return;
  const items = resourceIds.map((resource, position) => ({ collection_id: id, resource_id: resource, position }));
  await transaction.insertInto('collection_items').values(items).execute();
}
