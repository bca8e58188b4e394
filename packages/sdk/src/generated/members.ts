// Generated from the contract. Do not edit; run `npm run generate`.

import { call, segment, type RequestOptions } from '../core/call.ts';
import type { Client } from '../core/client.ts';
import { list, type List } from '../core/list.ts';
import type { Answer, Filters } from '../operations/contract.ts';

/** What `listMembers` can be asked. */
export type ListMembersFilters = Filters<'listMembers'>;

/** Options of `listMembers`. */
export type ListMembersOptions = RequestOptions;

/** What `listMembers` answers. */
export type ListMembersAnswer = Answer<'listMembers', 200>;

/**
 * The directory.
 *
 * Member and partner organisations by name.
 *
 * `GET /members`
 */
export function listMembers(
  client: Client,
  filters?: ListMembersFilters,
  options?: ListMembersOptions,
): List<ListMembersAnswer> {
  return list(client, 'listMembers', '/members', filters, options);
}

/** Options of `getMember`. */
export type GetMemberOptions = RequestOptions & Filters<'getMember'>;

/** What `getMember` answers. */
export type GetMemberAnswer = Answer<'getMember', 200>;

/**
 * One member.
 *
 * A member or partner organisation.
 *
 * `GET /members/{memberId}`
 */
export function getMember(client: Client, memberId: string, options?: GetMemberOptions): Promise<GetMemberAnswer> {
  return call(client, 'getMember', `/members/${segment(memberId)}`, options);
}
