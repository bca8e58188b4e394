import { randomBytes } from 'node:crypto';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Row, Tables } from '../database/tables.ts';
import { once } from '../http/idempotency.ts';
import { notFound, Problem, type ProblemPlace } from '../problems/problem.ts';
import type { Catalogue } from '../store/catalogue.ts';
import type { StoreContext } from '../store/context.ts';
import { type Conditions, idKey, oneOf, page, type Page, textKey } from '../store/listing.ts';
import { scopeOf } from '../store/networks.ts';
import type { Query, Wire } from '../wire.ts';
import type { Actor, Grant } from './actor.ts';
import { recordAudit } from './audit.ts';
import { isRole, placeOfRole } from './roles.ts';

export async function listUsers(context: StoreContext, query: Query<'listUsers'>): Promise<Page<Wire['User']>> {
  const { lang, limit, cursor, count, ...question } = query;
  const conditions: Conditions = new Map();
  if (query.role) {
    conditions.set('role', sql`exists (select 1 from user_grants g where g.user_id = t.id and g.role = ${query.role})`);
  }
  if (query.network) {
    const within = oneOf(sql`g.network_id`, scopeOf(context, query.network).ids);
    conditions.set('network', sql`exists (select 1 from user_grants g where g.user_id = t.id and ${within})`);
  }
  return page(
    context,
    { table: 'users', conditions, sort: [textKey(sql`lower(t.name)`), idKey], question: ['users', question] },
    { limit, cursor, count },
    (rows) => presentUsers(context, rows),
  );
}

/** @throws Problem `not-found` */
export async function getUser(context: StoreContext, id: string): Promise<Wire['User']> {
  const row = await context.database.selectFrom('users').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  const [user] = await presentUsers(context, [row]);
  return user as Wire['User'];
}

export interface NewUser {
  name: string;
  email: string;
  language?: string | undefined;
  grants: readonly Wire['GrantInput'][];
}

/** @throws Problem `validation`, `conflict` when the address belongs to a user already */
export async function createUser(
  context: StoreContext,
  actor: Actor,
  body: Wire['UserCreate'],
  key: string,
): Promise<{ user: Wire['User']; replayed: boolean }> {
  const { database, catalogue, now } = context;
  const { result, replayed } = await once(
    database,
    { operation: 'createUser', key, payload: [actor.id, body], now },
    (transaction) => addUser(transaction, actor, body, catalogue, now),
  );
  return { user: await getUser(context, result.id), replayed };
}

/** Adds a user, in the transaction of the caller. @throws Problem as {@link createUser} */
export async function addUser(
  transaction: Transaction<Tables>,
  actor: Actor,
  { name, email, language = 'en', grants }: NewUser,
  catalogue: Catalogue,
  now: Date,
): Promise<{ id: string }> {
  await checkGrants(transaction, grants, catalogue);
  const id = `u${randomBytes(6).toString('hex')}`;
  const row = await transaction
    .insertInto('users')
    .values({ id, name, email: addressOf(email), language, created_at: now, updated_at: now })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!row) throw new Problem('conflict');
  await storeGrants(transaction, id, grants);
  const after = { language, active: true, grants: grants.map(plainGrant) };
  await recordAudit(transaction, { actor, action: 'create', entity: 'user', entityId: id, after, at: now });
  return { id };
}

/** @throws Problem `not-found`, `validation`, `conflict` for an address in use and for the last administrator */
export async function updateUser(
  context: StoreContext,
  actor: Actor,
  id: string,
  patch: Wire['UserPatch'],
): Promise<Wire['User']> {
  const { database, catalogue, now } = context;
  const { grants, email, ...rest } = patch;
  await database.transaction().execute(async (transaction) => {
    await holdAdministrators(transaction);
    const row = await transaction.selectFrom('users').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
    if (!row) throw notFound();
    const held = (await grantRows(transaction, [id])).map(grantOf);
    if (grants) {
      await checkGrants(transaction, grants, catalogue);
      await transaction.deleteFrom('user_grants').where('user_id', '=', id).execute();
      await storeGrants(transaction, id, grants);
    }
    const address = email === undefined ? row.email : addressOf(email);
    // Another address is another account: the one that was known so far opens the door no longer.
    const isOther = address !== row.email;
    if (isOther) await checkAddress(transaction, address, id);
    const changed = { ...rest, ...(isOther ? { email: address, issuer: null, subject: null } : {}) };
    await transaction
      .updateTable('users')
      .set({ ...changed, updated_at: now })
      .where('id', '=', id)
      .execute();
    if (isOther || patch.active === false) {
      await transaction.deleteFrom('sign_ins').where('user_id', '=', id).execute();
    }
    await keepAnAdministrator(transaction, held);
    await recordAudit(transaction, {
      actor,
      action: 'update',
      entity: 'user',
      entityId: id,
      before: { ...seen(row), grants: held },
      after: { ...seen({ ...row, ...changed }), grants: grants?.map(plainGrant) ?? held },
      at: now,
    });
  });
  return getUser(context, id);
}

/** @throws Problem `not-found`, `conflict` for the last administrator */
export async function deleteUser({ database, now }: StoreContext, actor: Actor, id: string): Promise<void> {
  await database.transaction().execute((transaction) => endUser(transaction, actor, id, now));
}

/** Removes a user, in the transaction of the caller. @throws Problem as {@link deleteUser} */
export async function endUser(transaction: Transaction<Tables>, actor: Actor, id: string, now: Date): Promise<void> {
  await holdAdministrators(transaction);
  const held = (await grantRows(transaction, [id])).map(grantOf);
  const row = await transaction.deleteFrom('users').where('id', '=', id).returning('id').executeTakeFirst();
  if (!row) throw notFound();
  await keepAnAdministrator(transaction, held);
  await recordAudit(transaction, { actor, action: 'delete', entity: 'user', entityId: id, at: now });
}

/** Two administrators who remove each other do it one after the other. */
async function holdAdministrators(transaction: Transaction<Tables>): Promise<void> {
  await sql`select 1 from user_grants where role = 'administrator' order by user_id, position for update`.execute(
    transaction,
  );
}

/**
 * @param before - the grants that somebody had until now
 * @throws Problem `conflict` when they were an administrator and nobody is one now
 */
async function keepAnAdministrator(
  transaction: Transaction<Tables>,
  before: readonly Wire['GrantInput'][],
): Promise<void> {
  if (!before.some(({ role }) => role === 'administrator')) return;
  const left = await transaction
    .selectFrom('user_grants as g')
    .innerJoin('users as u', 'u.id', 'g.user_id')
    .select('u.id')
    .where('g.role', '=', 'administrator')
    .where('u.active', '=', true)
    .executeTakeFirst();
  if (!left) throw new Problem('conflict');
}

/** Holds each grant against the place that its role needs. @throws Problem `validation` */
export async function checkGrants(
  database: Kysely<Tables>,
  grants: readonly Wire['GrantInput'][],
  catalogue: Catalogue,
): Promise<void> {
  const places: ProblemPlace[] = [];
  for (const [index, { role, networkId = null, groupId = null }] of grants.entries()) {
    const place = placeOfRole[role];
    const needs = { networkId: place === 'network', groupId: place === 'group' };
    const takes = { networkId: place === 'network' || place === 'any', groupId: place === 'group' };
    for (const [name, value] of Object.entries({ networkId, groupId }) as ['networkId' | 'groupId', string | null][]) {
      const pointer = `/grants/${index}/${name}`;
      if (value === null) {
        if (needs[name]) places.push({ pointer, code: 'required' });
      } else if (!takes[name]) places.push({ pointer, code: 'additionalProperties' });
      else if (!(await exists(database, catalogue, name, value))) places.push({ pointer, code: 'unknown' });
    }
  }
  const written = grants.map((grant) => JSON.stringify(plainGrant(grant)));
  if (new Set(written).size < written.length) places.push({ pointer: '/grants', code: 'uniqueItems' });
  if (places.length > 0) throw new Problem('validation', { places });
}

async function exists(
  database: Kysely<Tables>,
  catalogue: Catalogue,
  name: 'networkId' | 'groupId',
  id: string,
): Promise<boolean> {
  if (name === 'networkId') return catalogue.networks.has(id);
  return (await database.selectFrom('groups').select('id').where('id', '=', id).executeTakeFirst()) !== undefined;
}

/** @throws Problem `conflict` */
async function checkAddress(transaction: Transaction<Tables>, email: string | null, id: string): Promise<void> {
  const other = await transaction
    .selectFrom('users')
    .select('id')
    .where('email', '=', email)
    .where('id', '<>', id)
    .executeTakeFirst();
  if (other) throw new Problem('conflict');
}

/** An address as it is compared: providers write the same account in either case. */
export function addressOf(email: string): string {
  return email.trim().toLowerCase();
}

async function storeGrants(
  transaction: Transaction<Tables>,
  userId: string,
  grants: readonly Wire['GrantInput'][],
): Promise<void> {
  if (grants.length === 0) return;
  await transaction
    .insertInto('user_grants')
    .values(
      grants.map(({ role, networkId = null, groupId = null }, position) => ({
        user_id: userId,
        position,
        role,
        network_id: networkId,
        group_id: groupId,
      })),
    )
    .execute();
}

function plainGrant({ role, networkId = null, groupId = null }: Wire['GrantInput']): Grant {
  return { role, networkId, groupId };
}

function grantOf({ role, network_id: networkId, group_id: groupId }: Row<'user_grants'>): Grant {
  return { role: isRole(role) ? role : 'member', networkId, groupId };
}

/** What of a user the audit log may compare; that the name or address changed is told, to what is not. */
function seen({ name, email, language, active }: Row<'users'>): object {
  return { name, email, language, active };
}

function grantRows(database: Kysely<Tables>, ids: readonly string[]): Promise<Row<'user_grants'>[]> {
  return database
    .selectFrom('user_grants')
    .selectAll()
    .where('user_id', 'in', ids)
    .orderBy('user_id')
    .orderBy('position')
    .execute();
}

async function presentUsers(context: StoreContext, rows: Row<'users'>[]): Promise<Wire['User'][]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const held = await grantRows(context.database, ids);
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    email: row.email,
    active: row.active,
    language: row.language,
    grants: held.filter((grant) => grant.user_id === row.id).map((grant) => presentGrant(context, grantOf(grant))),
    lastSignInOn: row.last_sign_in,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  }));
}

/** Grants in one line of plain text. */
export function grantsToText(grants: readonly Grant[]): string {
  return grants
    .map(({ role, networkId, groupId }) => [role, networkId ?? groupId].filter(Boolean).join(' of '))
    .join(', ');
}

export function presentGrant(
  { catalogue, preferences }: Pick<StoreContext, 'catalogue' | 'preferences'>,
  { role, networkId, groupId }: Grant,
): Wire['Grant'] {
  return { role, network: catalogue.networkRef(networkId, preferences), groupId };
}
