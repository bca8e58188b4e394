// Generated from the contract. Do not edit; run `npm run generate`.

import type { RequestOptions } from '../core/call.ts';
import type { Client } from '../core/client.ts';
import type { List } from '../core/list.ts';
import { lists, reads, withToken } from '../core/operation.ts';
import type { Answer, Filters } from '../operations/contract.ts';

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
 * // { language: 'en', … }
 * ```
 */
export const getNetworkSummary: (
  client: Client,
  options?: GetNetworkSummaryOptions,
) => Promise<GetNetworkSummaryAnswer> = /* @__PURE__ */ reads('/networks/summary');

/** What `listGroups` can be asked. */
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
