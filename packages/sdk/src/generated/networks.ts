// Generated from the contract. Do not edit; run `npm run generate`.

import type { RequestOptions, WriteOptions } from '../core/call.ts';
import type { Client } from '../core/client.ts';
import type { List } from '../core/list.ts';
import { lists, reads, withToken, writes } from '../core/operation.ts';
import type { Answer, Body, Filters } from '../operations/contract.ts';

/**
 * What `listNetworks` can be asked.
 *
 * @interface
 */
export type ListNetworksFilters = Filters<'listNetworks'>;

/** Options of `listNetworks`. */
export type ListNetworksOptions = RequestOptions;

/** What `listNetworks` answers. */
export type ListNetworksAnswer = Answer<'listNetworks', 200>;

/**
 * Every network.
 *
 * Networks and partner platforms by name. `network` gives that network and those below it.
 *
 * `GET /networks`
 *
 * @example
 * ```ts
 * for await (const item of listNetworks(client, { network: 'eeca-platform', region: ['africa', 'south-asia'] })) console.log(item);
 * // { id: 'caribbean', name: 'Caribbean Male Action Network (CariMAN)', url: 'https://colab.example/v1/networks/carib…', … }
 * ```
 */
export const listNetworks: (
  client: Client,
  filters?: ListNetworksFilters,
  options?: ListNetworksOptions,
) => List<ListNetworksAnswer> = /* @__PURE__ */ lists('/networks');

/** Options of `createNetwork`. */
export type CreateNetworkOptions = WriteOptions & Filters<'createNetwork'>;

/** What `createNetwork` sends. */
export type CreateNetworkBody = Body<'createNetwork'>;

/** What `createNetwork` answers. */
export type CreateNetworkAnswer = Answer<'createNetwork', 201>;

/**
 * Enter a network.
 *
 * A new network or platform. Its place in the tree decides who may write for it: `parentId` has to be a network that the token covers.
 *
 * A token needs `networks:write`.
 *
 * `POST /networks`
 *
 * @example
 * ```ts
 * const answer = await createNetwork(client, {
 *   id: 'mn-example-en',
 *   language: 'en',
 *   name: { en: 'MenEngage Example', es: 'MenEngage Ejemplo', fr: 'MenEngage Exemple' },
 *   kind: 'country',
 *   status: 'emerging',
 *   region: 'africa',
 *   parentId: 'africa',
 *   countries: ['BW'],
 *   hosts: [{ organisation: 'Example Centre', from: '2024' }],
 * });
 * // { id: 'mn-example-en', url: 'https://colab.example/v1/networks/mn-ex…', language: 'en', … }
 * ```
 */
export const createNetwork: (
  client: Client,
  body: CreateNetworkBody,
  options?: CreateNetworkOptions,
) => Promise<CreateNetworkAnswer> = /* @__PURE__ */ writes(
  'POST',
  '/networks',
  { type: 'application/json', auth: withToken },
  true,
);

/** Options of `getNetworkSummary`. */
export type GetNetworkSummaryOptions = RequestOptions & Filters<'getNetworkSummary'>;

/** What `getNetworkSummary` answers. */
export type GetNetworkSummaryAnswer = Answer<'getNetworkSummary', 200>;

/**
 * Networks and members on a map.
 *
 * Per region and country: which networks are there and how many members the directory lists.
 *
 * `GET /networks/summary`
 *
 * @example
 * ```ts
 * const answer = await getNetworkSummary(client, { network: 'eeca-platform' });
 * // { language: 'en', reportUrl: 'https://menengage.org/about/reporting-a…', … }
 * ```
 */
export const getNetworkSummary: (
  client: Client,
  options?: GetNetworkSummaryOptions,
) => Promise<GetNetworkSummaryAnswer> = /* @__PURE__ */ reads('/networks/summary');

/** Options of `getNetwork`. */
export type GetNetworkOptions = RequestOptions & Filters<'getNetwork'>;

/** What `getNetwork` answers. */
export type GetNetworkAnswer = Answer<'getNetwork', 200>;

/**
 * One network.
 *
 * A network with its hosts, figures and countries.
 *
 * `GET /networks/{networkId}`
 *
 * @example
 * ```ts
 * const answer = await getNetwork(client, 'mn-pk');
 * // { id: 'mn-pk', name: 'MenEngage Alliance Pakistan', url: 'https://colab.example/v1/networks/mn-pk', … }
 * ```
 */
export const getNetwork: (client: Client, networkId: string, options?: GetNetworkOptions) => Promise<GetNetworkAnswer> =
  /* @__PURE__ */ reads('/networks/{}');

/** Options of `updateNetwork`. */
export type UpdateNetworkOptions = RequestOptions & Filters<'updateNetwork'>;

/** What `updateNetwork` sends. */
export type UpdateNetworkBody = Body<'updateNetwork'>;

/** What `updateNetwork` answers. */
export type UpdateNetworkAnswer = Answer<'updateNetwork', 200>;

/**
 * Change a network.
 *
 * A JSON merge patch; lists are given whole. `hosts` is the whole history of its hosts, in order: one without `to` hosts it now.
 *
 * A token needs `networks:write`.
 *
 * `PATCH /networks/{networkId}`
 *
 * @example
 * ```ts
 * const answer = await updateNetwork(client, 'mn-pk', {
 *   status: 'active',
 *   hosts: [
 *     { organisation: 'Example Centre', from: '2024', to: '2026' },
 *     { organisation: 'Another Centre', from: '2026' },
 *   ],
 * });
 * // { id: 'mn-example-en', url: 'https://colab.example/v1/networks/mn-ex…', language: 'en', … }
 * ```
 */
export const updateNetwork: (
  client: Client,
  networkId: string,
  body: UpdateNetworkBody,
  options?: UpdateNetworkOptions,
) => Promise<UpdateNetworkAnswer> = /* @__PURE__ */ writes('PATCH', '/networks/{}', {
  type: 'application/json',
  auth: withToken,
});

/** Options of `deleteNetwork`. */
export type DeleteNetworkOptions = RequestOptions & Filters<'deleteNetwork'>;

/** What `deleteNetwork` answers. */
export type DeleteNetworkAnswer = undefined;

/**
 * Take a network out.
 *
 * Possible while nothing belongs to it; otherwise the answer is 409. Networks that no longer work are marked dormant instead.
 *
 * A token needs `networks:write`.
 *
 * `DELETE /networks/{networkId}`
 *
 * @example
 * ```ts
 * await deleteNetwork(client, 'mn-pk');
 * ```
 */
export const deleteNetwork: (
  client: Client,
  networkId: string,
  options?: DeleteNetworkOptions,
) => Promise<DeleteNetworkAnswer> = /* @__PURE__ */ writes('DELETE', '/networks/{}', { auth: withToken });

/**
 * What `listGroups` can be asked.
 *
 * @interface
 */
export type ListGroupsFilters = Filters<'listGroups'>;

/** Options of `listGroups`. */
export type ListGroupsOptions = RequestOptions;

/** What `listGroups` answers. */
export type ListGroupsAnswer = Answer<'listGroups', 200>;

/**
 * Every group.
 *
 * Working groups, learning circles, bodies and e-mail groups. A secretariat's token adds those that are not public.
 *
 * A token needs `groups:read`.
 *
 * `GET /groups`
 *
 * @example
 * ```ts
 * for await (const item of listGroups(client)) console.log(item);
 * // { id: 'wg-climate', name: 'Climate & Environmental Justice Working…', url: 'https://colab.example/v1/groups/wg-clim…', … }
 * ```
 */
export const listGroups: (
  client: Client,
  filters?: ListGroupsFilters,
  options?: ListGroupsOptions,
) => List<ListGroupsAnswer> = /* @__PURE__ */ lists('/groups', { auth: withToken });

/** Options of `getGroup`. */
export type GetGroupOptions = RequestOptions & Filters<'getGroup'>;

/** What `getGroup` answers. */
export type GetGroupAnswer = Answer<'getGroup', 200>;

/**
 * One group.
 *
 * A group. Groups that are not public are found with a secretariat's token only.
 *
 * A token needs `groups:read`.
 *
 * `GET /groups/{groupId}`
 *
 * @example
 * ```ts
 * const answer = await getGroup(client, 'wg-climate');
 * // { id: 'wg-climate', name: 'Climate & Environmental Justice Working…', url: 'https://colab.example/v1/groups/wg-clim…', … }
 * ```
 */
export const getGroup: (client: Client, groupId: string, options?: GetGroupOptions) => Promise<GetGroupAnswer> =
  /* @__PURE__ */ reads('/groups/{}', { auth: withToken });
