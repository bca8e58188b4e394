// Generated from the contract. Do not edit; run `npm run generate`.

import type { RequestOptions, WriteOptions } from '../core/call.ts';
import type { Client } from '../core/client.ts';
import type { List } from '../core/list.ts';
import { lists, reads, withToken, writes } from '../core/operation.ts';
import type { Answer, Body, Filters } from '../operations/contract.ts';

/**
 * What `listSessions` can be asked.
 *
 * @interface
 */
export type ListSessionsFilters = Filters<'listSessions'>;

/** Options of `listSessions`. */
export type ListSessionsOptions = RequestOptions;

/** What `listSessions` answers. */
export type ListSessionsAnswer = Answer<'listSessions', 200>;

/**
 * Find sessions.
 *
 * Every entry of the joint calendar once, dated or not. For what takes place in a window, with recurring sessions expanded, use `listCalendar`.
 *
 * A token needs `sessions:read-members`.
 *
 * `GET /sessions`
 *
 * @example
 * ```ts
 * for await (const item of listSessions(client, { from: '2020-11-01', to: '2020-12-01' })) console.log(item);
 * // { id: 'igwg-2024', title: 'Building Bridges: Promising Strategies …', url: 'https://colab.example/v1/sessions/igwg-…', … }
 * ```
 */
export const listSessions: (
  client: Client,
  filters?: ListSessionsFilters,
  options?: ListSessionsOptions,
) => List<ListSessionsAnswer> = /* @__PURE__ */ lists('/sessions', { auth: withToken });

/** Options of `createSession`. */
export type CreateSessionOptions = WriteOptions & Filters<'createSession'>;

/** What `createSession` sends. */
export type CreateSessionBody = Body<'createSession'>;

/** What `createSession` answers. */
export type CreateSessionAnswer = Answer<'createSession', 201>;

/**
 * Enter a session.
 *
 * A new entry of the joint calendar, owned by one network or by the Alliance as a whole. Times are wall times in the session's zone; where clocks skip or repeat one, `adjustments` says what was taken.
 *
 * A token needs `sessions:write`.
 *
 * `POST /sessions`
 *
 * @example
 * ```ts
 * const answer = await createSession(client, {
 *   language: 'en',
 *   title: 'Listening circles with fathers: what we learned',
 *   summary: 'Three organisations share what worked and what did not.',
 *   kind: 'session',
 *   mode: 'online',
 *   status: 'confirmed',
 *   visibility: 'members',
 *   networkId: 'africa',
 *   regions: ['africa'],
 *   hosts: [{ name: 'Sonke Gender Justice' }],
 *   languages: [
 *     { language: 'en', role: 'floor' },
 *     { language: 'fr', role: 'interpretation' },
 *   ],
 *   start: '2027-02-10T14:00',
 *   end: '2027-02-10T15:30',
 *   timeZone: 'Africa/Johannesburg',
 *   recurrence: { rrule: 'FREQ=MONTHLY;BYDAY=2WE;COUNT=3' },
 *   registration: { url: 'https://example.org/register' },
 *   joinUrl: 'https://meet.example.org/circles',
 * });
 * // { id: 's-7hk2m9qd4x', url: 'https://colab.example/v1/sessions/s-7hk…', webUrl: null, … }
 * ```
 */
export const createSession: (
  client: Client,
  body: CreateSessionBody,
  options?: CreateSessionOptions,
) => Promise<CreateSessionAnswer> = /* @__PURE__ */ writes(
  'POST',
  '/sessions',
  { type: 'application/json', auth: withToken },
  true,
);

/** Options of `getSession`. */
export type GetSessionOptions = RequestOptions & Filters<'getSession'>;

/** What `getSession` answers. */
export type GetSessionAnswer = Answer<'getSession', 200>;

/**
 * One session.
 *
 * A session with its parts, its recordings and, for a programme, the sessions inside it.
 *
 * A token needs `sessions:read-members`.
 *
 * `GET /sessions/{sessionId}`
 *
 * @example
 * ```ts
 * const answer = await getSession(client, 'ubuntu-symposium');
 * // { id: 'ubuntu-symposium', title: 'MenEngage Ubuntu Symposium (whole progr…', url: 'https://colab.example/v1/sessions/ubunt…', … }
 * ```
 */
export const getSession: (client: Client, sessionId: string, options?: GetSessionOptions) => Promise<GetSessionAnswer> =
  /* @__PURE__ */ reads('/sessions/{}', { auth: withToken });

/** Options of `updateSession`. */
export type UpdateSessionOptions = RequestOptions & Filters<'updateSession'>;

/** What `updateSession` sends. */
export type UpdateSessionBody = Body<'updateSession'>;

/** What `updateSession` answers. */
export type UpdateSessionAnswer = Answer<'updateSession', 200>;

/**
 * Change a session.
 *
 * A JSON merge patch: only what is given changes, null clears. Each change makes `sequence` grow. A session that was taken from a calendar feed is changed there; here it can only be taken out.
 *
 * A token needs `sessions:write`.
 *
 * `PATCH /sessions/{sessionId}`
 *
 * @example
 * ```ts
 * const answer = await updateSession(client, 'ubuntu-symposium', {
 *   sequence: 0,
 *   start: '2027-03-28T02:30',
 *   end: '2027-03-28T04:00',
 *   timeZone: 'Europe/Stockholm',
 *   recurrence: null,
 * });
 * // { id: 's-7hk2m9qd4x', url: 'https://colab.example/v1/sessions/s-7hk…', webUrl: null, … }
 * ```
 */
export const updateSession: (
  client: Client,
  sessionId: string,
  body: UpdateSessionBody,
  options?: UpdateSessionOptions,
) => Promise<UpdateSessionAnswer> = /* @__PURE__ */ writes('PATCH', '/sessions/{}', {
  type: 'application/json',
  auth: withToken,
});

/** Options of `deleteSession`. */
export type DeleteSessionOptions = RequestOptions & Filters<'deleteSession'>;

/** What `deleteSession` answers. */
export type DeleteSessionAnswer = undefined;

/**
 * Take a session out.
 *
 * It stands in lists and feeds as cancelled for 30 days, so that everybody who has subscribed hears of it, and then leaves them.
 *
 * A token needs `sessions:write`.
 *
 * `DELETE /sessions/{sessionId}`
 *
 * @example
 * ```ts
 * await deleteSession(client, 'ubuntu-symposium');
 * ```
 */
export const deleteSession: (
  client: Client,
  sessionId: string,
  options?: DeleteSessionOptions,
) => Promise<DeleteSessionAnswer> = /* @__PURE__ */ writes('DELETE', '/sessions/{}', { auth: withToken });

/**
 * What `listSessionOccurrences` can be asked.
 *
 * @interface
 */
export type ListSessionOccurrencesFilters = Filters<'listSessionOccurrences'>;

/** Options of `listSessionOccurrences`. */
export type ListSessionOccurrencesOptions = RequestOptions;

/** What `listSessionOccurrences` answers. */
export type ListSessionOccurrencesAnswer = Answer<'listSessionOccurrences', 200>;

/**
 * When a session takes place.
 *
 * The occurrences of a session in a window, its recurrence rule expanded.
 *
 * A token needs `sessions:read-members`.
 *
 * `GET /sessions/{sessionId}/occurrences`
 *
 * @example
 * ```ts
 * for await (const item of listSessionOccurrences(client, 'ubuntu-symposium', { from: '2020-11-01', to: '2020-12-01' })) console.log(item);
 * // { id: 'sample-working-group.20261208T140000Z', datePrecision: 'minute', startDate: '2026-12-08', … }
 * ```
 */
export const listSessionOccurrences: (
  client: Client,
  sessionId: string,
  filters?: ListSessionOccurrencesFilters,
  options?: ListSessionOccurrencesOptions,
) => List<ListSessionOccurrencesAnswer> = /* @__PURE__ */ lists('/sessions/{}/occurrences', { auth: withToken });

/**
 * What `listCalendar` can be asked.
 *
 * @interface
 */
export type ListCalendarFilters = Filters<'listCalendar'>;

/** Options of `listCalendar`. */
export type ListCalendarOptions = RequestOptions;

/** What `listCalendar` answers. */
export type ListCalendarAnswer = Answer<'listCalendar', 200>;

/**
 * The joint calendar.
 *
 * Occurrences over all networks in a window, each event once. `from` defaults to the start of today (UTC) unless `to` or `cursor` is given. Entries without a date are in `listSessions` only.
 *
 * A token needs `sessions:read-members`.
 *
 * `GET /calendar`
 *
 * @example
 * ```ts
 * for await (const item of listCalendar(client, { from: '2020-11-01', to: '2020-12-01' })) console.log(item);
 * // { id: 'sample-dialogue-2026-11', datePrecision: 'day', startDate: '2026-11-14', … }
 * ```
 */
export const listCalendar: (
  client: Client,
  filters?: ListCalendarFilters,
  options?: ListCalendarOptions,
) => List<ListCalendarAnswer> = /* @__PURE__ */ lists('/calendar', { auth: withToken });

/** Options of `updateOccurrence`. */
export type UpdateOccurrenceOptions = RequestOptions & Filters<'updateOccurrence'>;

/** What `updateOccurrence` sends. */
export type UpdateOccurrenceBody = Body<'updateOccurrence'>;

/** What `updateOccurrence` answers. */
export type UpdateOccurrenceAnswer = Answer<'updateOccurrence', 200>;

/**
 * Change one occurrence.
 *
 * Moves, cancels or renames one occurrence of a session that recurs; the others stay as the rule has them. It keeps its id wherever it is moved.
 *
 * A token needs `sessions:write`.
 *
 * `PATCH /sessions/{sessionId}/occurrences/{recurrenceId}`
 *
 * @example
 * ```ts
 * const answer = await updateOccurrence(client, 'ubuntu-symposium', 'recurrenceId …', { start: '2027-03-17T14:00', end: '2027-03-17T15:30' });
 * // { id: 's-7hk2m9qd4x.20270310T120000Z', sessionId: 's-7hk2m9qd4x', recurrenceId: '20270310T120000Z', … }
 * ```
 */
export const updateOccurrence: (
  client: Client,
  sessionId: string,
  recurrenceId: string,
  body: UpdateOccurrenceBody,
  options?: UpdateOccurrenceOptions,
) => Promise<UpdateOccurrenceAnswer> = /* @__PURE__ */ writes('PATCH', '/sessions/{}/occurrences/{}', {
  type: 'application/json',
  auth: withToken,
});

/**
 * What `listSeries` can be asked.
 *
 * @interface
 */
export type ListSeriesFilters = Filters<'listSeries'>;

/** Options of `listSeries`. */
export type ListSeriesOptions = RequestOptions;

/** What `listSeries` answers. */
export type ListSeriesAnswer = Answer<'listSeries', 200>;

/**
 * Every series.
 *
 * Sessions that belong together, such as the monthly peer-learning sessions.
 *
 * `GET /series`
 *
 * @example
 * ```ts
 * for await (const item of listSeries(client, { network: 'eeca-platform' })) console.log(item);
 * // { id: 'colab-peer-learning', title: 'CoLab peer-learning sessions', url: 'https://colab.example/v1/series/colab-p…', … }
 * ```
 */
export const listSeries: (
  client: Client,
  filters?: ListSeriesFilters,
  options?: ListSeriesOptions,
) => List<ListSeriesAnswer> = /* @__PURE__ */ lists('/series');

/** Options of `getSeries`. */
export type GetSeriesOptions = RequestOptions & Filters<'getSeries'>;

/** What `getSeries` answers. */
export type GetSeriesAnswer = Answer<'getSeries', 200>;

/**
 * One series.
 *
 * A series with its next occurrence.
 *
 * `GET /series/{seriesId}`
 *
 * @example
 * ```ts
 * const answer = await getSeries(client, 'unwomen-virtual-dialogues');
 * // { id: 'unwomen-virtual-dialogues', title: 'UN Women Training Centre Virtual Dialog…', url: 'https://colab.example/v1/series/unwomen…', … }
 * ```
 */
export const getSeries: (client: Client, seriesId: string, options?: GetSeriesOptions) => Promise<GetSeriesAnswer> =
  /* @__PURE__ */ reads('/series/{}');
