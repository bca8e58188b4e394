// Generated from the contract. Do not edit; run `npm run generate`.

import type { RequestOptions, WriteOptions } from '../core/call.ts';
import type { Client } from '../core/client.ts';
import type { List } from '../core/list.ts';
import { lists, reads, withToken, writes } from '../core/operation.ts';
import type { Answer, Body, Filters } from '../operations/contract.ts';

/**
 * What `listCalendarSources` can be asked.
 *
 * @interface
 */
export type ListCalendarSourcesFilters = Filters<'listCalendarSources'>;

/** Options of `listCalendarSources`. */
export type ListCalendarSourcesOptions = RequestOptions;

/** What `listCalendarSources` answers. */
export type ListCalendarSourcesAnswer = Answer<'listCalendarSources', 200>;

/**
 * Calendar feeds that are taken in.
 *
 * Those of the networks that the token may write for, with the report of the last run.
 *
 * A token needs `calendar-sources:write`.
 *
 * `GET /calendar-sources`
 *
 * @example
 * ```ts
 * for await (const item of listCalendarSources(client)) console.log(item);
 * // { id: 'c-4m8xw2', title: 'Events of MenEngage Africa', url: 'https://africa.example.org/events.ics', … }
 * ```
 */
export const listCalendarSources: (
  client: Client,
  filters?: ListCalendarSourcesFilters,
  options?: ListCalendarSourcesOptions,
) => List<ListCalendarSourcesAnswer> = /* @__PURE__ */ lists('/calendar-sources', { auth: withToken });

/** Options of `createCalendarSource`. */
export type CreateCalendarSourceOptions = WriteOptions & Filters<'createCalendarSource'>;

/** What `createCalendarSource` sends. */
export type CreateCalendarSourceBody = Body<'createCalendarSource'>;

/** What `createCalendarSource` answers. */
export type CreateCalendarSourceAnswer = Answer<'createCalendarSource', 201>;

/**
 * Take a calendar feed in.
 *
 * The feed is read soon after, then every `everyMinutes`. Addresses of private networks are refused.
 *
 * A token needs `calendar-sources:write`.
 *
 * `POST /calendar-sources`
 *
 * @example
 * ```ts
 * const answer = await createCalendarSource(client, {
 *   networkId: 'africa',
 *   title: 'Events of MenEngage Africa',
 *   url: 'https://africa.example.org/events.ics',
 *   language: 'en',
 * });
 * // { id: 'c-4m8xw2', title: 'Events of MenEngage Africa', url: 'https://africa.example.org/events.ics', … }
 * ```
 */
export const createCalendarSource: (
  client: Client,
  body: CreateCalendarSourceBody,
  options?: CreateCalendarSourceOptions,
) => Promise<CreateCalendarSourceAnswer> = /* @__PURE__ */ writes(
  'POST',
  '/calendar-sources',
  { type: 'application/json', auth: withToken },
  true,
);

/** Options of `getCalendarSource`. */
export type GetCalendarSourceOptions = RequestOptions & Filters<'getCalendarSource'>;

/** What `getCalendarSource` answers. */
export type GetCalendarSourceAnswer = Answer<'getCalendarSource', 200>;

/**
 * One calendar feed.
 *
 * The source with the report of its last run.
 *
 * A token needs `calendar-sources:write`.
 *
 * `GET /calendar-sources/{sourceId}`
 *
 * @example
 * ```ts
 * const answer = await getCalendarSource(client, 'c-4m8xw2');
 * // { id: 'c-4m8xw2', title: 'Events of MenEngage Africa', url: 'https://africa.example.org/events.ics', … }
 * ```
 */
export const getCalendarSource: (
  client: Client,
  sourceId: string,
  options?: GetCalendarSourceOptions,
) => Promise<GetCalendarSourceAnswer> = /* @__PURE__ */ reads('/calendar-sources/{}', { auth: withToken });

/** Options of `updateCalendarSource`. */
export type UpdateCalendarSourceOptions = RequestOptions & Filters<'updateCalendarSource'>;

/** What `updateCalendarSource` sends. */
export type UpdateCalendarSourceBody = Body<'updateCalendarSource'>;

/** What `updateCalendarSource` answers. */
export type UpdateCalendarSourceAnswer = Answer<'updateCalendarSource', 200>;

/**
 * Change a calendar feed.
 *
 * A JSON merge patch. A new address is read afresh with the next run.
 *
 * A token needs `calendar-sources:write`.
 *
 * `PATCH /calendar-sources/{sourceId}`
 *
 * @example
 * ```ts
 * const answer = await updateCalendarSource(client, 'c-4m8xw2', { everyMinutes: 240, paused: true });
 * // { id: 'c-4m8xw2', title: 'Events of MenEngage Africa', url: 'https://africa.example.org/events.ics', … }
 * ```
 */
export const updateCalendarSource: (
  client: Client,
  sourceId: string,
  body: UpdateCalendarSourceBody,
  options?: UpdateCalendarSourceOptions,
) => Promise<UpdateCalendarSourceAnswer> = /* @__PURE__ */ writes('PATCH', '/calendar-sources/{}', {
  type: 'application/json',
  auth: withToken,
});

/** Options of `deleteCalendarSource`. */
export type DeleteCalendarSourceOptions = RequestOptions & Filters<'deleteCalendarSource'>;

/** What `deleteCalendarSource` answers. */
export type DeleteCalendarSourceAnswer = undefined;

/**
 * Take a calendar feed out.
 *
 * What was taken from it is taken out of the calendar, as `deleteSession` does.
 *
 * A token needs `calendar-sources:write`.
 *
 * `DELETE /calendar-sources/{sourceId}`
 *
 * @example
 * ```ts
 * await deleteCalendarSource(client, 'c-4m8xw2');
 * ```
 */
export const deleteCalendarSource: (
  client: Client,
  sourceId: string,
  options?: DeleteCalendarSourceOptions,
) => Promise<DeleteCalendarSourceAnswer> = /* @__PURE__ */ writes('DELETE', '/calendar-sources/{}', {
  auth: withToken,
});

/** Options of `harvestCalendarSource`. */
export type HarvestCalendarSourceOptions = RequestOptions & Filters<'harvestCalendarSource'>;

/** What `harvestCalendarSource` answers. */
export type HarvestCalendarSourceAnswer = Answer<'harvestCalendarSource', 200>;

/**
 * Read a calendar feed now.
 *
 * Waits for the run and answers its report. A feed that fails changes nothing; the report says why.
 *
 * A token needs `calendar-sources:write`.
 *
 * `POST /calendar-sources/{sourceId}/harvest`
 *
 * @example
 * ```ts
 * const answer = await harvestCalendarSource(client, 'c-4m8xw2');
 * // { id: 'r-20261121t100000z-4f7k', startedAt: '2026-11-21T10:00:00Z', finishedAt: '2026-11-21T10:00:02Z', … }
 * ```
 */
export const harvestCalendarSource: (
  client: Client,
  sourceId: string,
  options?: HarvestCalendarSourceOptions,
) => Promise<HarvestCalendarSourceAnswer> = /* @__PURE__ */ writes('POST', '/calendar-sources/{}/harvest', {
  auth: withToken,
});

/**
 * What `listHarvestRuns` can be asked.
 *
 * @interface
 */
export type ListHarvestRunsFilters = Filters<'listHarvestRuns'>;

/** Options of `listHarvestRuns`. */
export type ListHarvestRunsOptions = RequestOptions;

/** What `listHarvestRuns` answers. */
export type ListHarvestRunsAnswer = Answer<'listHarvestRuns', 200>;

/**
 * The last runs over a calendar feed.
 *
 * The newest first; the last 50 are kept.
 *
 * A token needs `calendar-sources:write`.
 *
 * `GET /calendar-sources/{sourceId}/runs`
 *
 * @example
 * ```ts
 * for await (const item of listHarvestRuns(client, 'c-4m8xw2')) console.log(item);
 * // { id: 'r-20261121t100000z-4f7k', startedAt: '2026-11-21T10:00:00Z', finishedAt: '2026-11-21T10:00:02Z', … }
 * ```
 */
export const listHarvestRuns: (
  client: Client,
  sourceId: string,
  filters?: ListHarvestRunsFilters,
  options?: ListHarvestRunsOptions,
) => List<ListHarvestRunsAnswer> = /* @__PURE__ */ lists('/calendar-sources/{}/runs', { auth: withToken });
