import { type Kysely, sql, type Transaction } from 'kysely';
import type { NewRow, Row, Tables } from '../database/tables.ts';
import { type Actor, demand } from '../identity/actor.ts';
import { recordAudit } from '../identity/audit.ts';
import { Problem } from '../problems/problem.ts';
import type { StoreContext } from '../store/context.ts';
import { sortName } from '../text/fold.ts';
import type { Wire } from '../wire.ts';
import { Faults, mergeTexts, sameAsRead } from './body.ts';
import { beginning, idFor, rowToWrite } from './entries.ts';
import { networkSearch } from './search-index.ts';

type Create = Wire['NetworkCreate'];
type Patch = Wire['NetworkPatch'];
type Whole = Required<Omit<Create, 'id'>>;

/** Enters a network. Who writes it has to be allowed to where it hangs in the tree. @returns its id */
export async function createNetwork(
  context: StoreContext,
  actor: Actor | undefined,
  body: Create,
  transaction: Transaction<Tables>,
): Promise<{ id: string }> {
  demand(actor, 'networks:write', { networkId: body.parentId ?? null });
  const whole: Whole = {
    region: null,
    parentId: null,
    countries: [],
    countriesAsOf: null,
    founded: null,
    formerUrl: null,
    hosts: [],
    leadOrganisation: null,
    partners: [],
    memberTypes: [],
    figures: {},
    webUrl: null,
    source: null,
    ...body,
  };
  const id = await idFor(transaction, 'networks', body, whole.name);
  await check(context, transaction, id, whole);
  await transaction
    .insertInto('networks')
    .values({
      ...columnsOf(whole),
      id,
      ...beginning(context),
    })
    .execute();
  await putHosts(transaction, id, whole.hosts);
  const audit = { actor, entity: 'network', entityId: id, networkId: id, at: context.now };
  await recordAudit(transaction, { ...audit, action: 'create', after: whole });
  return { id };
}

export async function updateNetwork(
  context: StoreContext,
  actor: Actor | undefined,
  id: string,
  patch: Patch,
  transaction: Transaction<Tables>,
): Promise<void> {
  const row = await rowToWrite(transaction, 'networks', id);
  demand(actor, 'networks:write', { networkId: id });
  // Who moves a network hangs it where they may write, so that nobody takes over what they do not look after.
  if (patch.parentId !== undefined && patch.parentId !== row.parent_id) {
    demand(actor, 'networks:write', { networkId: row.parent_id });
    demand(actor, 'networks:write', { networkId: patch.parentId });
  }
  sameAsRead(patch.updatedAt, row.updated_at);
  const before = await networkWhole(transaction, row);
  const { updatedAt, name, ...rest } = patch;
  const after: Whole = {
    ...before,
    ...rest,
    name: name === undefined ? before.name : (mergeTexts(before.name, name) ?? {}),
    figures: { ...before.figures, ...rest.figures },
  };
  await check(context, transaction, id, after);
  await transaction
    .updateTable('networks')
    .set({ ...columnsOf(after), provenance: 'contributed', updated_at: context.now })
    .where('id', '=', id)
    .execute();
  await putHosts(transaction, id, after.hosts);
  const audit = { actor, entity: 'network', entityId: id, networkId: id, at: context.now };
  await recordAudit(transaction, { ...audit, action: 'update', before, after });
}

/** Takes out a network to which nothing belongs. */
export async function deleteNetwork(
  context: StoreContext,
  actor: Actor | undefined,
  id: string,
  transaction: Transaction<Tables>,
): Promise<void> {
  const row = await rowToWrite(transaction, 'networks', id);
  demand(actor, 'networks:write', { networkId: row.parent_id });
  const before = await networkWhole(transaction, row);
  await sql`savepoint removal`.execute(transaction);
  try {
    // The parent's key is checked late; here it has to be known now.
    await sql`set constraints all immediate`.execute(transaction);
    await transaction.deleteFrom('networks').where('id', '=', id).execute();
  } catch (error) {
    if ((error as { code?: string }).code !== '23503') throw error;
    throw new Problem('conflict');
  }
  const audit = { actor, entity: 'network', entityId: id, networkId: row.parent_id, at: context.now };
  await recordAudit(transaction, { ...audit, action: 'delete', before });
}

/** A stored network as it would be written. */
export async function networkWhole(database: Kysely<Tables>, row: Row<'networks'>): Promise<Whole> {
  const hosts = await database
    .selectFrom('network_hosts')
    .selectAll()
    .where('network_id', '=', row.id)
    .orderBy('position')
    .execute();
  return {
    language: row.language,
    name: row.name,
    kind: row.kind,
    status: row.status,
    region: row.region,
    parentId: row.parent_id,
    countries: row.countries,
    countriesAsOf: row.countries_as_of,
    founded: row.founded,
    formerUrl: row.former_url,
    hosts: hosts.map(({ organisation, member_id: memberId, from_date: from, to_date: to }) => ({
      organisation,
      memberId,
      from,
      to,
    })),
    leadOrganisation: row.lead_organisation,
    partners: row.partners,
    memberTypes: row.member_types,
    figures: row.figures as Whole['figures'],
    webUrl: row.web_url,
    source: row.source,
  };
}

/** @throws Problem `validation` */
async function check(
  { catalogue }: StoreContext,
  transaction: Transaction<Tables>,
  id: string,
  whole: Whole,
): Promise<void> {
  const faults = new Faults(catalogue);
  faults.characters(whole);
  faults.text('/name', whole.name, whole.language);
  faults.term('/region', whole.region, 'regions');
  faults.terms('/memberTypes', whole.memberTypes, 'platform-member-types');
  faults.network('/parentId', whole.parentId);
  if (whole.parentId === id || (whole.parentId !== null && catalogue.scope(id)?.ids.includes(whole.parentId))) {
    faults.add('/parentId', 'cycle');
  }
  faults.date('/countriesAsOf', whole.countriesAsOf);
  faults.date('/founded', whole.founded);
  if (whole.kind === 'country' && whole.countries.length === 0) faults.add('/countries', 'required');
  for (const [index, { from, to }] of whole.hosts.entries()) {
    faults.date(`/hosts/${index}/from`, from);
    faults.date(`/hosts/${index}/to`, to);
    if (from && to && to < from.slice(0, to.length)) faults.add(`/hosts/${index}/to`, 'minimum');
  }
  if (whole.hosts.filter(({ to }) => !to).length > 1) faults.add('/hosts', 'uniqueItems');
  const named = whole.hosts.flatMap(({ memberId }) => memberId ?? []);
  if (named.length > 0) {
    const rows = await transaction.selectFrom('members').select('id').where('id', 'in', named).execute();
    const known = new Set(rows.map((row) => row.id));
    for (const [index, { memberId }] of whole.hosts.entries()) {
      if (memberId != null && !known.has(memberId)) faults.add(`/hosts/${index}/memberId`, 'unknown');
    }
  }
  faults.settle();
}

type Columns = Omit<NewRow<'networks'>, 'id' | 'provenance' | 'created_at' | 'updated_at' | 'source_note'>;

function columnsOf(whole: Whole): Columns {
  const figures = Object.fromEntries(Object.entries(whole.figures).filter(([, figure]) => figure !== null));
  return {
    language: whole.language,
    verified: false,
    source: whole.source,
    web_url: whole.webUrl,
    name: JSON.stringify(whole.name),
    kind: whole.kind,
    status: whole.status,
    region: whole.region,
    parent_id: whole.parentId,
    countries: whole.countries,
    countries_as_of: whole.countriesAsOf,
    founded: whole.founded,
    former_url: whole.formerUrl,
    lead_organisation: whole.leadOrganisation === null ? null : JSON.stringify(whole.leadOrganisation),
    partners: JSON.stringify(whole.partners),
    member_types: whole.memberTypes,
    figures: JSON.stringify(figures),
    search: networkSearch(
      whole.name,
      ...whole.hosts.map(({ organisation }) => organisation),
      whole.leadOrganisation?.name,
    ),
    sort_name: sortName(whole.name, whole.language),
  };
}

async function putHosts(transaction: Transaction<Tables>, id: string, hosts: Whole['hosts']): Promise<void> {
  await transaction.deleteFrom('network_hosts').where('network_id', '=', id).execute();
  if (hosts.length === 0) return;
  const rows = hosts.map(({ organisation, memberId, from, to }, position) => ({
    network_id: id,
    position,
    organisation,
    member_id: memberId ?? null,
    from_date: from ?? null,
    to_date: to ?? null,
    current: !to,
  }));
  await transaction.insertInto('network_hosts').values(rows).execute();
}
