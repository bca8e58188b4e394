import { keyOf, markReplayed } from '../http/idempotency.ts';
import { type Actor, demand } from '../identity/actor.ts';
import { listAuditLog } from '../identity/log.ts';
import type { Scope } from '../identity/roles.ts';
import { createToken, deleteToken, listTokens, namesOf } from '../identity/tokens.ts';
import { createUser, deleteUser, getUser, listUsers, presentGrant, updateUser } from '../identity/users.ts';
import type { StoreContext } from '../store/context.ts';
import type { Wire } from '../wire.ts';
import type { Handlers } from './handlers.ts';

type Identity = Pick<
  Handlers,
  | 'getMe'
  | 'listTokens'
  | 'createToken'
  | 'deleteToken'
  | 'listUsers'
  | 'createUser'
  | 'getUser'
  | 'updateUser'
  | 'deleteUser'
  | 'listAuditLog'
>;

export function identity(): Identity {
  return {
    getMe: ({ context, actor }) => presentActor(context, allowed(actor)),
    listTokens: ({ context, actor, query }) => listTokens(context, allowed(actor, 'tokens:write'), query),
    createToken: async ({ request, reply, context, actor, body }) => {
      const { token, replayed } = await createToken(context, allowed(actor, 'tokens:write'), body, keyOf(request));
      markReplayed(reply, replayed);
      reply.code(201).header('location', `${context.publicUrl}/v1/tokens/${token.id}`);
      return token;
    },
    deleteToken: async ({ reply, context, actor, path }) => {
      await deleteToken(context, allowed(actor, 'tokens:write'), path.tokenId);
      return reply.code(204).send();
    },
    listUsers: ({ context, actor, query }) => {
      demandUsers(actor);
      return listUsers(context, query);
    },
    createUser: async ({ request, reply, context, actor, body }) => {
      demandUsers(actor);
      const { user, replayed } = await createUser(context, actor, body, keyOf(request));
      markReplayed(reply, replayed);
      reply.code(201).header('location', `${context.publicUrl}/v1/users/${user.id}`);
      return user;
    },
    getUser: ({ context, actor, path }) => {
      demandUsers(actor);
      return getUser(context, path.userId);
    },
    updateUser: ({ context, actor, path, body }) => {
      demandUsers(actor);
      return updateUser(context, actor, path.userId, body);
    },
    deleteUser: async ({ reply, context, actor, path }) => {
      demandUsers(actor);
      await deleteUser(context, actor, path.userId);
      return reply.code(204).send();
    },
    listAuditLog: ({ context, actor, query }) => listAuditLog(context, allowed(actor, 'audit:read'), query),
  };
}

function allowed(actor: Actor | undefined, scope?: Scope): Actor {
  // Every operation here takes a token and nothing else, so somebody has signed in.
  if (scope !== undefined) demand(actor, scope);
  return actor as Actor;
}

/** Users are let in for all networks, so a grant on one does not do. */
function demandUsers(actor: Actor | undefined): asserts actor is Actor {
  demand(actor, 'users:write', { networkId: null });
}

async function presentActor(context: StoreContext, actor: Actor): Promise<Wire['Me']> {
  const { kind, id, name, userId, expiresAt } = actor;
  const user = userId === undefined ? null : { id: userId, name: await userName(context, userId) };
  return {
    kind,
    id,
    name,
    user,
    grants: actor.grants.map((grant) => presentGrant(context, grant)),
    scopes: [...actor.scopes],
    expiresAt: expiresAt?.toISOString() ?? null,
  };
}

async function userName({ database }: StoreContext, id: string): Promise<string> {
  return (await namesOf(database, [id])).get(id) ?? id;
}
