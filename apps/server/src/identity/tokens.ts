import { randomBytes } from 'node:crypto';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Row, Tables } from '../database/tables.ts';
import { once } from '../http/idempotency.ts';
import { notFound, Problem, type ProblemPlace } from '../problems/problem.ts';
import type { StoreContext } from '../store/context.ts';
import { type Conditions, idKey, page, type Page, timeKey } from '../store/listing.ts';
import { hashOf } from '../submissions/keys.ts';
import type { Query, Wire } from '../wire.ts';
import { type Actor, demand, forbidden, may } from './actor.ts';
import { recordAudit } from './audit.ts';
import type { Scope } from './roles.ts';

/** What every token starts with, so that one that got out is recognised by whoever finds it. */
export const tokenStart = 'colab_';

const day = 86_400_000;
const ordinarily = 365 * day;
const longest = 730 * day;

export type Holder = { userId: string } | { keyHash: string };

export interface NewToken {
  name: string;
  /** Whose it is: a user's, or that of the key of the environment. */
  holder: Holder;
  scopes: readonly Scope[];
  networkId?: string | null;
  madeWith?: string | null;
  /** Hash of the sign-in that the token ends with. */
  signIn?: string | null;
  expiresAt: Date | null;
}

/** Stores a token by its hash. @returns its id, and the token itself, which nobody can tell again */
export async function makeToken(
  database: Kysely<Tables>,
  { name, holder, scopes, networkId = null, madeWith = null, signIn = null, expiresAt }: NewToken,
  now: Date,
): Promise<{ id: string; secret: string }> {
  const id = `t${randomBytes(6).toString('hex')}`;
  const secret = `${prefixOf(id)}_${randomBytes(32).toString('base64url')}`;
  await database
    .insertInto('api_tokens')
    .values({
      id,
      name,
      secret_hash: hashOf(secret),
      user_id: 'userId' in holder ? holder.userId : null,
      key_hash: 'keyHash' in holder ? holder.keyHash : null,
      made_with: madeWith,
      sign_in: signIn,
      scopes: [...scopes],
      network_id: networkId,
      created_at: now,
      expires_at: expiresAt,
    })
    .execute();
  return { id, secret };
}

/** How a token begins, which tells which one it is and opens nothing. */
export function prefixOf(id: string): string {
  return `${tokenStart}${id}`;
}

/** @throws Problem `forbidden` for tokens of others without `users:write` */
export async function listTokens(
  context: StoreContext,
  actor: Actor,
  query: Query<'listTokens'>,
): Promise<Page<Wire['Token']>> {
  const { lang, limit, cursor, count, ...question } = query;
  const all = may(actor, 'users:write', { networkId: null });
  if (!all && query.user !== undefined && query.user !== actor.userId) throw forbidden('users:write');
  const conditions: Conditions = new Map([['kind', sql`t.sign_in is null`]]);
  if (query.user !== undefined) conditions.set('user', sql`t.user_id = ${query.user}`);
  else if (!all)
    conditions.set('own', sql`(t.user_id = ${actor.userId ?? null} or t.key_hash = ${actor.keyHash ?? null})`);
  return page(
    context,
    {
      table: 'api_tokens',
      conditions,
      sort: [timeKey(sql`t.created_at`, true), idKey],
      question: ['tokens', all ? null : (actor.userId ?? ''), question],
    },
    { limit, cursor, count },
    (rows) => presentTokens(context, rows),
  );
}

/**
 * Makes a token for the user, or the key of the environment, behind the actor.
 *
 * @throws Problem `validation` for more than the actor itself may do
 */
export async function createToken(
  context: StoreContext,
  actor: Actor,
  body: Wire['TokenCreate'],
  key: string,
): Promise<{ token: Wire['TokenCreated']; replayed: boolean }> {
  const { database, now } = context;
  const holder = holderOf(actor);
  // The secret is no part of what is kept under the key.
  let secret: string | null = null;
  const { result, replayed } = await once(
    database,
    { operation: 'createToken', key, payload: [holder, body], now },
    async (transaction) => {
      const settled = settle(actor, body, context);
      const made = await makeToken(transaction, { ...settled, holder }, now);
      secret = made.secret;
      const { scopes, networkId, expiresAt } = settled;
      const after = { scopes, networkId, expiresAt };
      await recordAudit(transaction, { actor, action: 'create', entity: 'token', entityId: made.id, after, at: now });
      return { id: made.id };
    },
  );
  const row = await database.selectFrom('api_tokens').selectAll().where('id', '=', result.id).executeTakeFirst();
  if (!row) throw notFound();
  const [token] = await presentTokens(context, [row]);
  return { token: { ...(token as Wire['Token']), secret: replayed ? null : secret }, replayed };
}

/** @throws Problem `forbidden` for the server's own work, which needs no token */
function holderOf({ userId, keyHash }: Actor): Holder {
  if (userId !== undefined) return { userId };
  if (keyHash !== undefined) return { keyHash };
  throw forbidden('tokens:write');
}

/** What a token will be, once it is seen that its maker may do as much. */
function settle(actor: Actor, body: Wire['TokenCreate'], { catalogue, now }: StoreContext): Omit<NewToken, 'holder'> {
  const places: ProblemPlace[] = [];
  const networkId = body.networkId ?? actor.networkId ?? null;
  if (networkId !== null && !catalogue.networks.has(networkId)) {
    places.push({ pointer: '/networkId', code: 'unknown' });
  }
  const on = networkId === null ? undefined : { networkId };
  const allowed = [...actor.scopes].filter((scope) => may(actor, scope, on));
  body.scopes.forEach((scope, index) => {
    if (allowed.includes(scope)) return;
    places.push({ pointer: `/scopes/${index}`, code: 'enum', params: { allowed } });
  });
  // Somebody who has signed in makes tokens that outlive the sign-in; a token makes none that outlives itself.
  const isToken = actor.kind === 'token';
  const limits = [now.getTime() + longest, ...(isToken && actor.expiresAt ? [actor.expiresAt.getTime()] : [])];
  const latest = Math.min(...limits);
  const wanted = body.expiresAt ? Date.parse(body.expiresAt) : Math.min(now.getTime() + ordinarily, latest);
  if (wanted <= now.getTime()) {
    places.push({ pointer: '/expiresAt', code: 'minimum', params: { limit: now.toISOString() } });
  } else if (wanted > latest) {
    places.push({ pointer: '/expiresAt', code: 'maximum', params: { limit: new Date(latest).toISOString() } });
  }
  if (places.length > 0) throw new Problem('validation', { places });
  return {
    name: body.name,
    scopes: body.scopes,
    networkId,
    madeWith: isToken ? (actor.tokenId ?? null) : null,
    expiresAt: new Date(wanted),
  };
}

/** Revokes a token with all that were made with it. @throws Problem `not-found`, for tokens of others as well */
export async function deleteToken({ database, now }: StoreContext, actor: Actor, id: string): Promise<void> {
  const row = await database
    .selectFrom('api_tokens')
    .select(['user_id', 'key_hash'])
    .where('id', '=', id)
    .where('sign_in', 'is', null)
    .executeTakeFirst();
  const isOwn = row && (row.user_id === null ? row.key_hash === actor.keyHash : row.user_id === actor.userId);
  if (!row || !(isOwn || may(actor, 'users:write', { networkId: null }))) throw notFound();
  demand(actor, 'tokens:write');
  await database.transaction().execute(async (transaction) => {
    const ended = await revoke(transaction, id, now);
    for (const entityId of ended) {
      await recordAudit(transaction, { actor, action: 'revoke', entity: 'token', entityId, at: now });
    }
  });
}

/** @returns ids of the tokens that were open until now */
export async function revoke(transaction: Transaction<Tables>, id: string, now: Date): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive ended (id) as (
      select id from api_tokens where id = ${id}
      union select t.id from api_tokens t join ended on t.made_with = ended.id)
    update api_tokens t set revoked_at = ${now} from ended
    where t.id = ended.id and t.revoked_at is null returning t.id`.execute(transaction);
  return rows.map((row) => row.id);
}

async function presentTokens(
  { database, catalogue, preferences }: StoreContext,
  rows: Row<'api_tokens'>[],
): Promise<Wire['Token'][]> {
  const users = await namesOf(
    database,
    rows.flatMap((row) => row.user_id ?? []),
  );
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    prefix: prefixOf(row.id),
    user: row.user_id === null ? null : { id: row.user_id, name: users.get(row.user_id) ?? row.user_id },
    scopes: row.scopes,
    network: catalogue.networkRef(row.network_id, preferences),
    createdAt: row.created_at.toISOString(),
    expiresAt: row.expires_at?.toISOString() ?? null,
    lastUsedOn: row.last_used,
    revokedAt: row.revoked_at?.toISOString() ?? null,
  }));
}

/** Names of users by id. */
export async function namesOf(database: Kysely<Tables>, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await database.selectFrom('users').select(['id', 'name']).where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
