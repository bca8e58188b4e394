import { notFound, Problem } from '../problems/problem.ts';
import { type Role, scopesOfRole, type Scope } from './roles.ts';

export type { Role, Scope } from './roles.ts';

/** A role, and where it holds. */
export interface Grant {
  role: Role;
  /** Holds for this network and those below it; null for everywhere. */
  networkId: string | null;
  /** Holds for this group alone; null when the grant is not about a group. */
  groupId: string | null;
  /** The network with all below it, as the tree stood when the request came in. */
  covers?: readonly string[];
}

/** Who does something: a person who has signed in, an API token, or the server by itself. */
export interface Actor {
  kind: 'user' | 'token' | 'system';
  id: string;
  name: string;
  grants: Grant[];
  /** What the actor may do somewhere; where, the grants say. */
  scopes: ReadonlySet<Scope>;
  /** The person behind it, when there is one. */
  userId?: string;
  /** Of the key of the environment that it stands for, when that is behind it. */
  keyHash?: string;
  /** The token that the request came with, when it is one of the database. */
  tokenId?: string;
  /** When the actor's token ends, if it does. */
  expiresAt?: Date | null;
  /** The network that the actor's token is kept to, if it is. */
  networkId?: string | null;
}

/** What is acted on: the network that owns it (null for none), and the group that it belongs to. */
export interface Place {
  networkId?: string | null;
  groupId?: string | null;
}

/** Where an actor may do something, for the conditions of a list. */
export interface Reach {
  everywhere: boolean;
  networkIds: string[];
  groupIds: string[];
}

/**
 * Whether an actor may do something.
 *
 * @param on - where; what no network owns needs a grant that holds everywhere. Left out, it is enough to be allowed somewhere.
 */
export function may(actor: Actor | undefined, scope: Scope, on?: Place): boolean {
  if (!actor?.scopes.has(scope)) return false;
  if (on === undefined || actor.kind === 'system') return true;
  return grantsFor(actor, scope).some((grant) => holdsOn(grant, on));
}

/**
 * Lets only those pass who {@link may}.
 *
 * @throws Problem `unauthorized` when nobody has signed in, `forbidden` when the actor may not
 */
export function demand(actor: Actor | undefined, scope: Scope, on?: Place): asserts actor is Actor {
  if (!actor) throw unauthorized();
  if (!may(actor, scope, on)) throw forbidden(scope);
}

/**
 * As {@link demand}, for what is not public: whoever may do such things elsewhere learns no more of this one than of an id that
 * does not exist.
 *
 * @throws Problem `unauthorized`, `forbidden`, and `not-found` in place of `forbidden` for those who hold the scope elsewhere
 */
export function demandPrivately(actor: Actor | undefined, scope: Scope, on: Place): asserts actor is Actor {
  demand(actor, scope);
  if (!may(actor, scope, on)) throw notFound();
}

/** Where an actor may do something. Nobody reaches nowhere. */
export function reachOf(actor: Actor | undefined, scope: Scope): Reach {
  const nowhere: Reach = { everywhere: false, networkIds: [], groupIds: [] };
  if (!actor?.scopes.has(scope)) return nowhere;
  if (actor.kind === 'system') return { ...nowhere, everywhere: true };
  const grants = grantsFor(actor, scope);
  return {
    everywhere: grants.some(({ networkId, groupId }) => networkId === null && groupId === null),
    networkIds: [...new Set(grants.flatMap((grant) => (grant.groupId === null ? coveredBy(grant) : [])))],
    groupIds: [...new Set(grants.flatMap(({ groupId }) => groupId ?? []))],
  };
}

/** The server itself, for work that nobody asked for: retention, harvests, imports. */
export function systemActor(name: string): Actor {
  return { kind: 'system', id: name, name, grants: [], scopes: scopesOfRole.administrator };
}

/** RFC 6750, 3.1: without a token no error is named. */
export function unauthorized({ invalid = false }: { invalid?: boolean } = {}): Problem {
  return new Problem('unauthorized', {
    headers: { 'www-authenticate': invalid ? 'Bearer error="invalid_token"' : 'Bearer' },
  });
}

export function forbidden(scope: Scope): Problem {
  return new Problem('forbidden', {
    headers: { 'www-authenticate': `Bearer error="insufficient_scope", scope="${scope}"` },
  });
}

function grantsFor(actor: Actor, scope: Scope): Grant[] {
  return actor.grants.filter(({ role }) => scopesOfRole[role].has(scope));
}

function holdsOn(grant: Grant, { networkId = null, groupId = null }: Place): boolean {
  if (grant.groupId !== null) return grant.groupId === groupId;
  if (grant.networkId === null) return true;
  return networkId !== null && coveredBy(grant).includes(networkId);
}

function coveredBy({ networkId, covers }: Grant): readonly string[] {
  return covers ?? (networkId === null ? [] : [networkId]);
}
