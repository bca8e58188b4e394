// Generated from the contract. Do not edit; run `npm run generate`.

import type { RequestOptions } from '../core/call.ts';
import type { Client } from '../core/client.ts';
import type { List } from '../core/list.ts';
import { lists, reads } from '../core/operation.ts';
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
 *
 * @example
 * ```ts
 * for await (const item of listMembers(client, { network: 'eeca-platform', region: ['africa', 'south-asia'] })) console.log(item);
 * // { id: 'african-fathers-initiative', name: 'African Fathers Initiative', url: 'https://colab.example/v1/members/africa…', … }
 * ```
 */
export const listMembers: (
  client: Client,
  filters?: ListMembersFilters,
  options?: ListMembersOptions,
) => List<ListMembersAnswer> = /* @__PURE__ */ lists('/members');

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
 *
 * @example
 * ```ts
 * const answer = await getMember(client, 'padare-enkundleni-men-s-forum-on-gender');
 * // { id: 'padare-enkundleni-men-s-forum-on-gender', name: "Padare/Enkundleni Men's Forum on Gender", url: 'https://colab.example/v1/members/padare…', … }
 * ```
 */
export const getMember: (client: Client, memberId: string, options?: GetMemberOptions) => Promise<GetMemberAnswer> =
  /* @__PURE__ */ reads('/members/{}');
