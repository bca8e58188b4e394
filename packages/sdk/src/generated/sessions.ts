// Generated from the contract. Do not edit; run `npm run generate`.

import { call, segment, type RequestOptions } from '../core/call.ts';
import type { Client } from '../core/client.ts';
import { list, type List } from '../core/list.ts';
import type { Answer, Filters } from '../operations/contract.ts';

/** What `listSessions` can be asked. */
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
 * `GET /sessions`
 */
export function listSessions(
  client: Client,
  filters?: ListSessionsFilters,
  options?: ListSessionsOptions,
): List<ListSessionsAnswer> {
  return list(client, 'listSessions', '/sessions', filters, options);
}

/** Options of `getSession`. */
export type GetSessionOptions = RequestOptions & Filters<'getSession'>;

/** What `getSession` answers. */
export type GetSessionAnswer = Answer<'getSession', 200>;

/**
 * One session.
 *
 * A session with its parts, its recordings and, for a programme, the sessions inside it.
 *
 * `GET /sessions/{sessionId}`
 */
export function getSession(client: Client, sessionId: string, options?: GetSessionOptions): Promise<GetSessionAnswer> {
  return call(client, 'getSession', `/sessions/${segment(sessionId)}`, options);
}

/** What `listSessionOccurrences` can be asked. */
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
 * `GET /sessions/{sessionId}/occurrences`
 */
export function listSessionOccurrences(
  client: Client,
  sessionId: string,
  filters?: ListSessionOccurrencesFilters,
  options?: ListSessionOccurrencesOptions,
): List<ListSessionOccurrencesAnswer> {
  return list(client, 'listSessionOccurrences', `/sessions/${segment(sessionId)}/occurrences`, filters, options);
}

/** What `listCalendar` can be asked. */
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
 * `GET /calendar`
 */
export function listCalendar(
  client: Client,
  filters?: ListCalendarFilters,
  options?: ListCalendarOptions,
): List<ListCalendarAnswer> {
  return list(client, 'listCalendar', '/calendar', filters, options);
}

/** What `listSeries` can be asked. */
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
 */
export function listSeries(
  client: Client,
  filters?: ListSeriesFilters,
  options?: ListSeriesOptions,
): List<ListSeriesAnswer> {
  return list(client, 'listSeries', '/series', filters, options);
}

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
 */
export function getSeries(client: Client, seriesId: string, options?: GetSeriesOptions): Promise<GetSeriesAnswer> {
  return call(client, 'getSeries', `/series/${segment(seriesId)}`, options);
}
