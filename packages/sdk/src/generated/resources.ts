// Generated from the contract. Do not edit; run `npm run generate`.

import { call, segment, type RequestOptions } from '../core/call.ts';
import type { Client } from '../core/client.ts';
import { list, type List } from '../core/list.ts';
import type { Answer, Filters } from '../operations/contract.ts';

/** What `listResources` can be asked. */
export type ListResourcesFilters = Filters<'listResources'>;

/** Options of `listResources`. */
export type ListResourcesOptions = RequestOptions;

/** What `listResources` answers. */
export type ListResourcesAnswer = Answer<'listResources', 200>;

/**
 * Search the library.
 *
 * Publications by free text and filters, with facets and counts on request.
 *
 * `GET /resources`
 */
export function listResources(
  client: Client,
  filters?: ListResourcesFilters,
  options?: ListResourcesOptions,
): List<ListResourcesAnswer> {
  return list(client, 'listResources', '/resources', filters, options);
}

/** Options of `getResource`. */
export type GetResourceOptions = RequestOptions & Filters<'getResource'>;

/** What `getResource` answers. */
export type GetResourceAnswer = Answer<'getResource', 200>;

/**
 * One resource.
 *
 * A publication with its files, takeaways and contributors.
 *
 * `GET /resources/{resourceId}`
 */
export function getResource(
  client: Client,
  resourceId: string,
  options?: GetResourceOptions,
): Promise<GetResourceAnswer> {
  return call(client, 'getResource', `/resources/${segment(resourceId)}`, options);
}

/** Options of `listRelatedResources`. */
export type ListRelatedResourcesOptions = RequestOptions & Filters<'listRelatedResources'>;

/** What `listRelatedResources` answers. */
export type ListRelatedResourcesAnswer = Answer<'listRelatedResources', 200>;

/**
 * Related resources.
 *
 * What the editors linked first, then what shares themes, region or type. At most `limit`, 3 unless asked.
 *
 * `GET /resources/{resourceId}/related`
 */
export function listRelatedResources(
  client: Client,
  resourceId: string,
  options?: ListRelatedResourcesOptions,
): Promise<ListRelatedResourcesAnswer> {
  return call(client, 'listRelatedResources', `/resources/${segment(resourceId)}/related`, options);
}
