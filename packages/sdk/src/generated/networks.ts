// Generated from the contract. Do not edit; run `npm run generate`.

import { call, segment, type RequestOptions } from '../core/call.ts';
import type { Client } from '../core/client.ts';
import { list, type List } from '../core/list.ts';
import type { Answer, Filters } from '../operations/contract.ts';

/** What `listNetworks` can be asked. */
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
 */
export function listNetworks(
  client: Client,
  filters?: ListNetworksFilters,
  options?: ListNetworksOptions,
): List<ListNetworksAnswer> {
  return list(client, 'listNetworks', '/networks', filters, options);
}

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
 */
export function getNetworkSummary(
  client: Client,
  options?: GetNetworkSummaryOptions,
): Promise<GetNetworkSummaryAnswer> {
  return call(client, 'getNetworkSummary', '/networks/summary', options);
}

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
 */
export function getNetwork(client: Client, networkId: string, options?: GetNetworkOptions): Promise<GetNetworkAnswer> {
  return call(client, 'getNetwork', `/networks/${segment(networkId)}`, options);
}

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
 * `GET /groups`
 */
export function listGroups(
  client: Client,
  filters?: ListGroupsFilters,
  options?: ListGroupsOptions,
): List<ListGroupsAnswer> {
  return list(client, 'listGroups', '/groups', filters, options, { auth: true });
}

/** Options of `getGroup`. */
export type GetGroupOptions = RequestOptions & Filters<'getGroup'>;

/** What `getGroup` answers. */
export type GetGroupAnswer = Answer<'getGroup', 200>;

/**
 * One group.
 *
 * A group. Groups that are not public are found with a secretariat's token only.
 *
 * `GET /groups/{groupId}`
 */
export function getGroup(client: Client, groupId: string, options?: GetGroupOptions): Promise<GetGroupAnswer> {
  return call(client, 'getGroup', `/groups/${segment(groupId)}`, options, { auth: true });
}
