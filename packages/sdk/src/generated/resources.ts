// Generated from the contract. Do not edit; run `npm run generate`.

import type { RequestOptions } from '../core/call.ts';
import type { Client } from '../core/client.ts';
import { reads, writes } from '../core/operation.ts';
import { address } from '../core/text.ts';
import type { Answer, Body, Filters } from '../operations/contract.ts';

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
 * const answer = await listRelatedResources(client, 'resourceId …');
 * // { next: null, prev: null, … }
 * ```
 */
export const listRelatedResources: (
  client: Client,
  resourceId: string,
  options?: ListRelatedResourcesOptions,
) => Promise<ListRelatedResourcesAnswer> = /* @__PURE__ */ reads('/resources/{}/related');

/** Options of `countResourceView`. */
export type CountResourceViewOptions = RequestOptions & Filters<'countResourceView'>;

/** What `countResourceView` sends. */
export type CountResourceViewBody = Body<'countResourceView', 'text/plain'>;

/** What `countResourceView` answers. */
export type CountResourceViewAnswer = undefined;

/**
 * Count a view.
 *
 * Sent by a page that shows the work to a person, by `navigator.sendBeacon` or `fetch`; without a preflight. The same answer comes whether it counts or not: robots, prefetching and editors are not counted, nor is the same reader again within 30 minutes.
 *
 * `POST /resources/{resourceId}/views`
 *
 * @example
 * ```ts
 * await countResourceView(client, 'resourceId …', body);
 * ```
 */
export const countResourceView: (
  client: Client,
  resourceId: string,
  body: CountResourceViewBody,
  options?: CountResourceViewOptions,
) => Promise<CountResourceViewAnswer> = /* @__PURE__ */ writes('POST', '/resources/{}/views', { type: 'text/plain' });

/** What `getResourceFile` can be asked. */
export type GetResourceFileFilters = Filters<'getResourceFile'>;

/**
 * The address of `getResourceFile`, for links and subscriptions. Nothing is sent.
 *
 * Fetch a file.
 *
 * Redirects to where the file is, and counts a download. It leads nowhere but to the `http` and `https` addresses that the entry names.
 *
 * `GET /resources/{resourceId}/files/{fileId}`
 */
export const getResourceFileUrl: (
  client: Client,
  resourceId: string,
  fileId: string,
  filters?: GetResourceFileFilters,
) => string = /* @__PURE__ */ address('/resources/{}/files/{}');
