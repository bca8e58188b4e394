import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { bearerOf, safeEqual } from '../http/authorisation.ts';
import { addVary } from '../http/caching.ts';
import type { Operation } from '../http/contract.ts';
import type { Services } from '../services.ts';
import type { Catalogue } from '../store/catalogue.ts';
import { hashOf, sign } from '../submissions/keys.ts';
import { type Actor, demand, type Grant, unauthorized } from './actor.ts';
import { isRole, isScope, type Scope, scopesOf, scopesOfRole } from './roles.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks, where the contract takes a token. */
    actor: Actor | undefined;
  }
}

/** Who the token of the environment stands for. */
export const environmentActorId = 'environment';

/**
 * Holds every request against the `security` of its operation in the contract, before anything of it is read.
 *
 * `token` with its scopes is settled here as far as it can be without knowing what is acted on; the handler asks `demand` for
 * the network. Where a submission's manage link is another way in, a bearer that is no token is left to the handler. Where the
 * operation is public as well, a token widens the answer, and one that is not known is refused all the same: a mistyped key
 * must not look like a public answer.
 */
export function authenticate(app: FastifyInstance, services: Services): void {
  app.decorateRequest('actor', undefined);
  app.addHook('onRequest', async (request, reply) => {
    const { operation } = request.routeOptions.config;
    if (!operation || operation.security.length === 0) return;
    const { security } = operation;
    const needed = security.find(({ token }) => token !== undefined)?.token as Scope[] | undefined;
    const isPublic = security.some((way) => Object.keys(way).length === 0);
    const hasManageKey = security.some(({ manageKey }) => manageKey !== undefined);
    if (needed && isPublic) addVary(reply, 'Authorization');
    if (request.headers.authorization === undefined) {
      if (isPublic) return;
      throw unauthorized();
    }
    const actor = needed && (await actorOf(request, services));
    if (!actor) {
      if (hasManageKey) return;
      throw unauthorized({ invalid: true });
    }
    if (!isPublic) for (const scope of needed) demand(actor, scope);
    request.actor = actor;
    reply.caching = 'private';
  });
}

/** The one whose token came with a request; undefined for a bearer that is no token of ours. */
async function actorOf(request: FastifyRequest, services: Services): Promise<Actor | undefined> {
  const bearer = bearerOf(request);
  if (bearer === undefined) return undefined;
  const { secretariatToken, key } = services;
  const keyHash = secretariatToken === undefined ? undefined : sign(key, 'environment', secretariatToken);
  if (secretariatToken !== undefined && keyHash !== undefined && safeEqual(bearer, secretariatToken)) {
    return environmentActor(keyHash);
  }
  return bearer.startsWith(tokenStart)
    ? tokenActor(services.database, await services.catalogue.get(), bearer, keyHash, services.clock())
    : undefined;
}

/** What every token starts with, so that one that got out is recognised by whoever finds it. */
export const tokenStart = 'colab_';

/** What the key of the environment may do. */
const environmentGrants: Grant[] = [{ role: 'secretariat', networkId: null, groupId: null }];

/** The key in the environment is nobody's: it does what a secretariat does. */
function environmentActor(keyHash: string): Actor {
  return {
    kind: 'token',
    id: environmentActorId,
    name: 'COLAB_SECRETARIAT_TOKEN',
    grants: environmentGrants,
    scopes: scopesOfRole.secretariat,
    keyHash,
  };
}

/** The actor behind a token that is known, not revoked, not expired, and whose owner is still let in. */
async function tokenActor(
  database: Kysely<Tables>,
  catalogue: Catalogue,
  token: string,
  keyHash: string | undefined,
  now: Date,
): Promise<Actor | undefined> {
  const row = await database
    .selectFrom('api_tokens as t')
    .leftJoin('users as u', 'u.id', 't.user_id')
    .leftJoin('sign_ins as s', 's.secret_hash', 't.sign_in')
    .select(['t.id', 't.name', 't.user_id', 't.sign_in', 't.scopes', 't.network_id', 't.expires_at', 't.last_used'])
    .select(['t.key_hash', 'u.name as user_name', 'u.active', 's.expires_at as sign_in_ends'])
    .where('t.secret_hash', '=', hashOf(token))
    .where('t.revoked_at', 'is', null)
    .executeTakeFirst();
  if (!row) return undefined;
  const { user_id: userId } = row;
  if (userId === null ? keyHash === undefined || row.key_hash !== keyHash : !row.active) return undefined;
  const ends = [row.expires_at, row.sign_in_ends].filter((end) => end !== null);
  if (ends.some((end) => end <= now)) return undefined;
  await noteUse(database, row.id, row.last_used, now);
  const held = userId === null ? environmentGrants : await grantsOf(database, catalogue, userId);
  const grants = narrowed(held, row.network_id, catalogue);
  const granted = scopesOf(grants.map(({ role }) => role));
  const isDesk = row.sign_in !== null && userId !== null;
  return {
    kind: isDesk ? 'user' : 'token',
    id: isDesk ? userId : row.id,
    name: isDesk ? (row.user_name ?? userId) : row.name,
    grants,
    scopes: new Set(row.scopes.filter(isScope).filter((scope) => granted.has(scope))),
    ...(userId === null ? { keyHash } : { userId }),
    tokenId: row.id,
    expiresAt: row.expires_at,
    networkId: row.network_id,
  };
}

/** The grants of a user, each with the networks that it covers. */
export async function grantsOf(database: Kysely<Tables>, catalogue: Catalogue, userId: string): Promise<Grant[]> {
  const rows = await database
    .selectFrom('user_grants')
    .select(['role', 'network_id', 'group_id'])
    .where('user_id', '=', userId)
    .orderBy('position')
    .execute();
  return rows.flatMap(({ role, network_id: networkId, group_id: groupId }): Grant[] =>
    isRole(role) ? [{ role, networkId, groupId, ...coverage(networkId, catalogue) }] : [],
  );
}

function coverage(networkId: string | null, catalogue: Catalogue): Pick<Grant, 'covers'> {
  return networkId === null ? {} : { covers: catalogue.scope(networkId)?.ids ?? [networkId] };
}

/** Grants as a token for one network has them: what reaches further ends at that network, what lies elsewhere is left out. */
function narrowed(grants: Grant[], networkId: string | null, catalogue: Catalogue): Grant[] {
  if (networkId === null) return grants;
  const within = catalogue.scope(networkId)?.ids ?? [networkId];
  return grants.flatMap((grant): Grant[] => {
    if (grant.groupId !== null) return [];
    if (grant.networkId === null || (grant.covers ?? []).includes(networkId)) {
      return [{ ...grant, networkId, covers: within }];
    }
    return within.includes(grant.networkId) ? [grant] : [];
  });
}

/** Notes the day on which a token was last used, once a day. */
async function noteUse(database: Kysely<Tables>, id: string, lastUsed: string | null, now: Date): Promise<void> {
  const day = now.toISOString().slice(0, 10);
  if (lastUsed === day) return;
  await database.updateTable('api_tokens').set({ last_used: day }).where('id', '=', id).execute();
}

/** Whether an operation takes a token. */
export function takesToken({ security }: Operation): boolean {
  return security.some(({ token }) => token !== undefined);
}
