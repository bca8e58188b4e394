// Generated from the contract. Do not edit; run `npm run generate`.

import type { RequestOptions } from '../core/call.ts';
import type { Client } from '../core/client.ts';
import type { List } from '../core/list.ts';
import { lists, reads } from '../core/operation.ts';
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
 *
 * @example
 * ```ts
 * for await (const item of listResources(client, { network: 'eeca-platform', region: ['africa', 'south-asia'] })) console.log(item);
 * // { id: 'handbook', title: 'A Handbook of what we see, what we beli…', url: 'https://colab.example/v1/resources/hand…', … }
 * ```
 */
export const listResources: (
  client: Client,
  filters?: ListResourcesFilters,
  options?: ListResourcesOptions,
) => List<ListResourcesAnswer> = /* @__PURE__ */ lists('/resources');

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
 *
 * @example
 * ```ts
 * const answer = await getResource(client, 'accountability-training-toolkit');
 * // { id: 'accountability-training-toolkit', title: 'MenEngage Alliance Accountability Train…', url: 'https://colab.example/v1/resources/acco…', … }
 * ```
 */
export const getResource: (
  client: Client,
  resourceId: string,
  options?: GetResourceOptions,
) => Promise<GetResourceAnswer> = /* @__PURE__ */ reads('/resources/{}');

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
 *
 * @example
 * ```ts
 * const answer = await listRelatedResources(client, 'accountability-training-toolkit');
 * // { next: null, prev: null, … }
 * ```
 */
export const listRelatedResources: (
  client: Client,
  resourceId: string,
  options?: ListRelatedResourcesOptions,
) => Promise<ListRelatedResourcesAnswer> = /* @__PURE__ */ reads('/resources/{}/related');
