// Generated from the contract. Do not edit; run `npm run generate`.

import type { RequestOptions, WriteOptions } from '../core/call.ts';
import type { Client } from '../core/client.ts';
import type { List } from '../core/list.ts';
import { lists, reads, withToken, writes } from '../core/operation.ts';
import { address, texts } from '../core/text.ts';
import type { Answer, Body, Filters } from '../operations/contract.ts';

/** Options of `getMe`. */
export type GetMeOptions = RequestOptions & Filters<'getMe'>;

/** What `getMe` answers. */
export type GetMeAnswer = Answer<'getMe', 200>;

/**
 * Who asks.
 *
 * Whom the token stands for, what it may do and where. Any token will do; it is the way to try one out.
 *
 * It needs a token.
 *
 * `GET /me`
 *
 * @example
 * ```ts
 * const answer = await getMe(client);
 * // { kind: 'token', id: 't9k2m4p7q3x5', name: 'Website of the African network', … }
 * ```
 */
export const getMe: (client: Client, options?: GetMeOptions) => Promise<GetMeAnswer> = /* @__PURE__ */ reads('/me', {
  auth: withToken,
});

/**
 * What `listTokens` can be asked.
 *
 * @interface
 */
export type ListTokensFilters = Filters<'listTokens'>;

/** Options of `listTokens`. */
export type ListTokensOptions = RequestOptions;

/** What `listTokens` answers. */
export type ListTokensAnswer = Answer<'listTokens', 200>;

/**
 * API tokens.
 *
 * One's own tokens, the newest first; with `users:write` those of everybody, or of one user. Tokens that have been revoked or have expired are listed, too. The secret of none is told.
 *
 * A token needs `tokens:write`.
 *
 * `GET /tokens`
 *
 * @example
 * ```ts
 * for await (const item of listTokens(client)) console.log(item);
 * // { id: 't9k2m4p7q3x5', name: 'Website of the African network', prefix: 'colab_t9k2m4p7q3x5', … }
 * ```
 */
export const listTokens: (
  client: Client,
  filters?: ListTokensFilters,
  options?: ListTokensOptions,
) => List<ListTokensAnswer> = /* @__PURE__ */ lists('/tokens', { auth: withToken });

/** Options of `createToken`. */
export type CreateTokenOptions = WriteOptions & Filters<'createToken'>;

/** What `createToken` sends. */
export type CreateTokenBody = Body<'createToken'>;

/** What `createToken` answers. */
export type CreateTokenAnswer = Answer<'createToken', 201>;

/**
 * Make an API token.
 *
 * Makes a token for the user behind the request. It can do no more than they may. Made with a token, its scopes are among those of that one, it ends no later, and it is revoked together with it. The secret is told in this answer and never again; the server keeps its hash. A repeated try gets the same token without its secret.
 *
 * A token needs `tokens:write`.
 *
 * `POST /tokens`
 *
 * @example
 * ```ts
 * const answer = await createToken(client, {
 *   name: 'Website of the African network',
 *   scopes: ['sessions:write', 'resources:write'],
 *   networkId: 'africa',
 * });
 * // { id: 't9k2m4p7q3x5', name: 'Website of the African network', prefix: 'colab_t9k2m4p7q3x5', … }
 * ```
 */
export const createToken: (
  client: Client,
  body: CreateTokenBody,
  options?: CreateTokenOptions,
) => Promise<CreateTokenAnswer> = /* @__PURE__ */ writes(
  'POST',
  '/tokens',
  { type: 'application/json', auth: withToken },
  true,
);

/** Options of `deleteToken`. */
export type DeleteTokenOptions = RequestOptions;

/** What `deleteToken` answers. */
export type DeleteTokenAnswer = undefined;

/**
 * Revoke an API token.
 *
 * Revokes one's own token, or with `users:write` that of anybody, at once and for good, and every token that was made with it. A token that was revoked before is answered alike.
 *
 * A token needs `tokens:write`.
 *
 * `DELETE /tokens/{tokenId}`
 *
 * @example
 * ```ts
 * await deleteToken(client, 'tokenId …');
 * ```
 */
export const deleteToken: (
  client: Client,
  tokenId: string,
  options?: DeleteTokenOptions,
) => Promise<DeleteTokenAnswer> = /* @__PURE__ */ writes('DELETE', '/tokens/{}', { auth: withToken, mute: true });

/**
 * What `listUsers` can be asked.
 *
 * @interface
 */
export type ListUsersFilters = Filters<'listUsers'>;

/** Options of `listUsers`. */
export type ListUsersOptions = RequestOptions;

/** What `listUsers` answers. */
export type ListUsersAnswer = Answer<'listUsers', 200>;

/**
 * Users.
 *
 * Everybody who may sign in, by name, each with the roles that they were given.
 *
 * A token needs `users:write`.
 *
 * `GET /users`
 *
 * @example
 * ```ts
 * for await (const item of listUsers(client, { network: 'eeca-platform' })) console.log(item);
 * // { id: 'u4c1f0b7d2e9a', name: 'Example Person', email: 'person@network.example', … }
 * ```
 */
export const listUsers: (
  client: Client,
  filters?: ListUsersFilters,
  options?: ListUsersOptions,
) => List<ListUsersAnswer> = /* @__PURE__ */ lists('/users', { auth: withToken });

/** Options of `createUser`. */
export type CreateUserOptions = WriteOptions & Filters<'createUser'>;

/** What `createUser` sends. */
export type CreateUserBody = Body<'createUser'>;

/** What `createUser` answers. */
export type CreateUserAnswer = Answer<'createUser', 201>;

/**
 * Add a user.
 *
 * Lets somebody in. The person signs in with the account of the e-mail address that is given here, once the provider says that the address has been verified; nothing is sent to them.
 *
 * A token needs `users:write`.
 *
 * `POST /users`
 *
 * @example
 * ```ts
 * const answer = await createUser(client, {
 *   name: 'Example Person',
 *   email: 'person@network.example',
 *   language: 'en',
 *   grants: [{ role: 'networkSecretariat', networkId: 'africa' }],
 * });
 * // { id: 'u4c1f0b7d2e9a', name: 'Example Person', email: 'person@network.example', … }
 * ```
 */
export const createUser: (
  client: Client,
  body: CreateUserBody,
  options?: CreateUserOptions,
) => Promise<CreateUserAnswer> = /* @__PURE__ */ writes(
  'POST',
  '/users',
  { type: 'application/json', auth: withToken },
  true,
);

/** Options of `getUser`. */
export type GetUserOptions = RequestOptions & Filters<'getUser'>;

/** What `getUser` answers. */
export type GetUserAnswer = Answer<'getUser', 200>;

/**
 * One user.
 *
 * Somebody who may sign in, with the roles that they were given.
 *
 * A token needs `users:write`.
 *
 * `GET /users/{userId}`
 *
 * @example
 * ```ts
 * const answer = await getUser(client, 'u4c1f0b7d2e9a');
 * // { id: 'u4c1f0b7d2e9a', name: 'Example Person', email: 'person@network.example', … }
 * ```
 */
export const getUser: (client: Client, userId: string, options?: GetUserOptions) => Promise<GetUserAnswer> =
  /* @__PURE__ */ reads('/users/{}', { auth: withToken });

/** Options of `updateUser`. */
export type UpdateUserOptions = RequestOptions & Filters<'updateUser'>;

/** What `updateUser` sends. */
export type UpdateUserBody = Body<'updateUser'>;

/** What `updateUser` answers. */
export type UpdateUserAnswer = Answer<'updateUser', 200>;

/**
 * Change a user.
 *
 * Changes what is given and leaves the rest (RFC 7396). `grants` are replaced as a whole. `active: false` shuts the person out at once, with all their tokens, and can be taken back. The last administrator who can still sign in cannot be shut out or lose the role: 409.
 *
 * A token needs `users:write`.
 *
 * `PATCH /users/{userId}`
 *
 * @example
 * ```ts
 * const answer = await updateUser(client, 'u4c1f0b7d2e9a', {
 *   grants: [{ role: 'networkSecretariat', networkId: 'africa' }, { role: 'editor' }],
 * });
 * // { id: 'u4c1f0b7d2e9a', name: 'Example Person', email: 'person@network.example', … }
 * ```
 */
export const updateUser: (
  client: Client,
  userId: string,
  body: UpdateUserBody,
  options?: UpdateUserOptions,
) => Promise<UpdateUserAnswer> = /* @__PURE__ */ writes('PATCH', '/users/{}', {
  type: 'application/json',
  auth: withToken,
});

/** Options of `deleteUser`. */
export type DeleteUserOptions = RequestOptions;

/** What `deleteUser` answers. */
export type DeleteUserAnswer = undefined;

/**
 * Remove a user.
 *
 * Erases the person's name and address, their roles, sign-ins and tokens. What they did stays in the audit log under their id alone. The last administrator cannot be removed: 409.
 *
 * A token needs `users:write`.
 *
 * `DELETE /users/{userId}`
 *
 * @example
 * ```ts
 * await deleteUser(client, 'u4c1f0b7d2e9a');
 * ```
 */
export const deleteUser: (client: Client, userId: string, options?: DeleteUserOptions) => Promise<DeleteUserAnswer> =
  /* @__PURE__ */ writes('DELETE', '/users/{}', { auth: withToken, mute: true });

/**
 * What `listAuditLog` can be asked.
 *
 * @interface
 */
export type ListAuditLogFilters = Filters<'listAuditLog'>;

/** Options of `listAuditLog`. */
export type ListAuditLogOptions = RequestOptions;

/** What `listAuditLog` answers. */
export type ListAuditLogAnswer = Answer<'listAuditLog', 200>;

/**
 * Who did what.
 *
 * Every write of somebody who has signed in and of the server's own jobs, the newest first. Of people it holds an id and nothing else. A secretariat of one network sees what was done to what that network and those below it own.
 *
 * A token needs `audit:read`.
 *
 * `GET /audit-log`
 *
 * @example
 * ```ts
 * for await (const item of listAuditLog(client)) console.log(item);
 * // { id: '5f0c9c1e-1c1f-4a53-9d7e-2f6a1b0c4d11', at: '2026-11-21T09:00:00Z', action: 'update', … }
 * ```
 */
export const listAuditLog: (
  client: Client,
  filters?: ListAuditLogFilters,
  options?: ListAuditLogOptions,
) => List<ListAuditLogAnswer> = /* @__PURE__ */ lists('/audit-log', { auth: withToken });

/**
 * What `getMetrics` can be asked.
 */
export type GetMetricsFilters = object;

/** Options of `getMetrics`. */
export type GetMetricsOptions = RequestOptions;

/** What `getMetrics` answers. */
export type GetMetricsAnswer = string;

/**
 * What the server counts of itself.
 *
 * Requests by operation, method and status, times, the cache of answers, connections to the database, periodic work, and memory and processor of the one process that answers: the text format of Prometheus. Nothing in it tells who asked for what.
 *
 * A token needs `metrics:read`.
 *
 * `GET /metrics`
 *
 * @example
 * ```ts
 * const answer = await getMetrics(client);
 * ```
 */
export const getMetrics: (client: Client, options?: GetMetricsOptions) => Promise<GetMetricsAnswer> =
  /* @__PURE__ */ texts('/metrics', 'text/plain', { auth: withToken, mute: true });
/**
 * The address of `getMetrics`, for links and subscriptions. Nothing is sent.
 *
 * What the server counts of itself.
 *
 * Requests by operation, method and status, times, the cache of answers, connections to the database, periodic work, and memory and processor of the one process that answers: the text format of Prometheus. Nothing in it tells who asked for what.
 *
 * A token needs `metrics:read`.
 *
 * `GET /metrics`
 */
export const getMetricsUrl: (client: Client, filters?: GetMetricsFilters) => string = /* @__PURE__ */ address(
  '/metrics',
  true,
);
