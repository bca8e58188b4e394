// Generated from the contract. Do not edit; run `npm run generate`.

import { call, segment, type RequestOptions } from '../core/call.ts';
import type { Client } from '../core/client.ts';
import { list, type List } from '../core/list.ts';
import type { Answer, Filters } from '../operations/contract.ts';

/** What `listCalls` can be asked. */
export type ListCallsFilters = Filters<'listCalls'>;

/** Options of `listCalls`. */
export type ListCallsOptions = RequestOptions;

/** What `listCalls` answers. */
export type ListCallsAnswer = Answer<'listCalls', 200>;

/**
 * Every call.
 *
 * Calls for session ideas, the newest first.
 *
 * `GET /calls`
 */
export function listCalls(
  client: Client,
  filters?: ListCallsFilters,
  options?: ListCallsOptions,
): List<ListCallsAnswer> {
  return list(client, 'listCalls', '/calls', filters, options);
}

/** Options of `getCall`. */
export type GetCallOptions = RequestOptions & Filters<'getCall'>;

/** What `getCall` answers. */
export type GetCallAnswer = Answer<'getCall', 200>;

/**
 * One call.
 *
 * A call with its themes, dates and guidelines.
 *
 * `GET /calls/{callId}`
 */
export function getCall(client: Client, callId: string, options?: GetCallOptions): Promise<GetCallAnswer> {
  return call(client, 'getCall', `/calls/${segment(callId)}`, options);
}

/** Options of `getCallForm`. */
export type GetCallFormOptions = RequestOptions & Filters<'getCallForm'>;

/** What `getCallForm` answers. */
export type GetCallFormAnswer = Answer<'getCallForm', 200>;

/**
 * A call's form.
 *
 * The questions, words and rules of the form, and a fresh token when the call is open. Not cached.
 *
 * `GET /calls/{callId}/form`
 */
export function getCallForm(client: Client, callId: string, options?: GetCallFormOptions): Promise<GetCallFormAnswer> {
  return call(client, 'getCallForm', `/calls/${segment(callId)}/form`, options);
}
