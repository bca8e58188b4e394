// Generated from the contract. Do not edit; run `npm run generate`.

import type { RequestOptions, WriteOptions } from '../core/call.ts';
import type { Client } from '../core/client.ts';
import type { List } from '../core/list.ts';
import { lists, reads, withToken, writes } from '../core/operation.ts';
import type { Answer, Body, Filters } from '../operations/contract.ts';

/**
 * What `listMembers` can be asked.
 *
 * @interface
 */
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

/** Options of `requestMembership`. */
export type RequestMembershipOptions = WriteOptions & Filters<'requestMembership'>;

/** What `requestMembership` sends. */
export type RequestMembershipBody = Body<'requestMembership'>;

/** What `requestMembership` answers. */
export type RequestMembershipAnswer = Answer<'requestMembership', 201>;

/**
 * Ask to join.
 *
 * An organisation asks to join. It is looked at by the secretariat; until then nothing of it is public, and it sees nothing that is not. The contact is never public. `formToken` comes with `getJoinForm`.
 *
 * `POST /members`
 *
 * @example
 * ```ts
 * const answer = await requestMembership(client, {
 *   formToken: 'WyJhIiwiam9pbiIsMTc2M10.c2lnbmF0dXJl',
 *   organisation: 'Example Centre',
 *   memberType: 'nongovernmental-organization',
 *   networkId: 'africa',
 *   country: 'BW',
 *   webUrl: 'https://centre.example',
 *   message: 'We run groups for fathers.',
 *   contact: { name: 'Thandi M.', email: 'office@centre.example' },
 *   codeOfConduct: { documentId: 'code-of-conduct', version: '2018-01', accepted: true },
 *   consents: [
 *     {
 *       purpose: 'processing',
 *       statementId: 'join-processing',
 *       statementVersion: '1',
 *       granted: true,
 *       language: 'en',
 *     },
 *     {
 *       purpose: 'publication',
 *       statementId: 'join-publication',
 *       statementVersion: '1',
 *       granted: true,
 *       language: 'en',
 *     },
 *   ],
 *   language: 'en',
 * });
 * // { id: 'join-3ZX4CDCAc4AM', reference: 'J-HP5V62', state: 'pending', … }
 * ```
 */
export const requestMembership: (
  client: Client,
  body: RequestMembershipBody,
  options?: RequestMembershipOptions,
) => Promise<RequestMembershipAnswer> = /* @__PURE__ */ writes('POST', '/members', { type: 'application/json' }, true);

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

/** Options of `putMember`. */
export type PutMemberOptions = RequestOptions & Filters<'putMember'>;

/** What `putMember` sends. */
export type PutMemberBody = Body<'putMember'>;

/** What `putMember` answers. */
export type PutMemberAnswer = Answer<'putMember', 200>;

/**
 * Write a directory entry.
 *
 * Makes the entry or replaces it.
 *
 * A token needs `members:write`.
 *
 * `PUT /members/{memberId}`
 *
 * @example
 * ```ts
 * const answer = await putMember(client, 'padare-enkundleni-men-s-forum-on-gender', {
 *   language: 'en',
 *   name: 'Example Centre',
 *   kind: 'ngo',
 *   role: 'member',
 *   memberType: 'nongovernmental-organization',
 *   country: 'BW',
 *   region: 'africa',
 *   networkId: 'africa',
 *   joined: '2026-11',
 *   locationPrecision: 'country',
 *   webUrl: 'https://centre.example',
 * });
 * // { id: 'example-centre', url: 'https://colab.example/v1/members/exampl…', language: 'en', … }
 * ```
 */
export const putMember: (
  client: Client,
  memberId: string,
  body: PutMemberBody,
  options?: PutMemberOptions,
) => Promise<PutMemberAnswer> = /* @__PURE__ */ writes('PUT', '/members/{}', {
  type: 'application/json',
  auth: withToken,
});

/** Options of `deleteMember`. */
export type DeleteMemberOptions = RequestOptions & Filters<'deleteMember'>;

/** What `deleteMember` answers. */
export type DeleteMemberAnswer = undefined;

/**
 * Take a member out.
 *
 * The entry leaves the directory. Where it is named as a host or publisher its name stays, without a link.
 *
 * A token needs `members:write`.
 *
 * `DELETE /members/{memberId}`
 *
 * @example
 * ```ts
 * await deleteMember(client, 'padare-enkundleni-men-s-forum-on-gender');
 * ```
 */
export const deleteMember: (
  client: Client,
  memberId: string,
  options?: DeleteMemberOptions,
) => Promise<DeleteMemberAnswer> = /* @__PURE__ */ writes('DELETE', '/members/{}', { auth: withToken });

/** Options of `getJoinForm`. */
export type GetJoinFormOptions = RequestOptions & Filters<'getJoinForm'>;

/** What `getJoinForm` answers. */
export type GetJoinFormAnswer = Answer<'getJoinForm', 200>;

/**
 * The form for joining.
 *
 * What is asked of an organisation that wants to join: member types, the code of conduct to accept with its version, consents, and the token that goes along with the answers.
 *
 * `GET /join-form`
 *
 * @example
 * ```ts
 * const answer = await getJoinForm(client);
 * // { language: 'en', formToken: 'WyJhIiwiam9pbiIsMTc2M10.c2lnbmF0dXJl', honeypot: 'website', … }
 * ```
 */
export const getJoinForm: (client: Client, options?: GetJoinFormOptions) => Promise<GetJoinFormAnswer> =
  /* @__PURE__ */ reads('/join-form');

/**
 * What `listJoinRequests` can be asked.
 *
 * @interface
 */
export type ListJoinRequestsFilters = Filters<'listJoinRequests'>;

/** Options of `listJoinRequests`. */
export type ListJoinRequestsOptions = RequestOptions;

/** What `listJoinRequests` answers. */
export type ListJoinRequestsAnswer = Answer<'listJoinRequests', 200>;

/**
 * Who asks to join.
 *
 * Requests, the oldest pending first. Those of a network are seen by its secretariat.
 *
 * A token needs `members:read`.
 *
 * `GET /join-requests`
 *
 * @example
 * ```ts
 * for await (const item of listJoinRequests(client)) console.log(item);
 * // { id: 'join-3ZX4CDCAc4AM', reference: 'J-HP5V62', organisation: 'Example Centre', … }
 * ```
 */
export const listJoinRequests: (
  client: Client,
  filters?: ListJoinRequestsFilters,
  options?: ListJoinRequestsOptions,
) => List<ListJoinRequestsAnswer> = /* @__PURE__ */ lists('/join-requests', { auth: withToken });

/** Options of `getJoinRequest`. */
export type GetJoinRequestOptions = RequestOptions & Filters<'getJoinRequest'>;

/** What `getJoinRequest` answers. */
export type GetJoinRequestAnswer = Answer<'getJoinRequest', 200>;

/**
 * One request to join.
 *
 * A request with what the organisation wrote.
 *
 * A token needs `members:read`.
 *
 * `GET /join-requests/{requestId}`
 *
 * @example
 * ```ts
 * const answer = await getJoinRequest(client, 'join-3ZX4CDCAc4AM');
 * // { id: 'join-3ZX4CDCAc4AM', reference: 'J-HP5V62', organisation: 'Example Centre', … }
 * ```
 */
export const getJoinRequest: (
  client: Client,
  requestId: string,
  options?: GetJoinRequestOptions,
) => Promise<GetJoinRequestAnswer> = /* @__PURE__ */ reads('/join-requests/{}', { auth: withToken });

/** Options of `reviewJoinRequest`. */
export type ReviewJoinRequestOptions = RequestOptions & Filters<'reviewJoinRequest'>;

/** What `reviewJoinRequest` sends. */
export type ReviewJoinRequestBody = Body<'reviewJoinRequest'>;

/** What `reviewJoinRequest` answers. */
export type ReviewJoinRequestAnswer = Answer<'reviewJoinRequest', 200>;

/**
 * Approve or decline.
 *
 * Approving makes the directory entry. A request is decided once.
 *
 * A token needs `members:write`.
 *
 * `POST /join-requests/{requestId}/review`
 *
 * @example
 * ```ts
 * const answer = await reviewJoinRequest(client, 'join-3ZX4CDCAc4AM', { decision: 'approve', reason: null, kind: 'ngo', role: 'member' });
 * // { id: 'join-3ZX4CDCAc4AM', reference: 'J-HP5V62', organisation: 'Example Centre', … }
 * ```
 */
export const reviewJoinRequest: (
  client: Client,
  requestId: string,
  body: ReviewJoinRequestBody,
  options?: ReviewJoinRequestOptions,
) => Promise<ReviewJoinRequestAnswer> = /* @__PURE__ */ writes('POST', '/join-requests/{}/review', {
  type: 'application/json',
  auth: withToken,
});
