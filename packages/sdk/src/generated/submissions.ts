// Generated from the contract. Do not edit; run `npm run generate`.

import type { KeyOptions, RequestOptions, WriteOptions } from '../core/call.ts';
import type { Client } from '../core/client.ts';
import type { List } from '../core/list.ts';
import { lists, reads, withKey, withKeyOrToken, withToken, writes } from '../core/operation.ts';
import type { Answer, Body, Filters } from '../operations/contract.ts';

/** Options of `createSubmission`. */
export type CreateSubmissionOptions = WriteOptions & Filters<'createSubmission'>;

/** What `createSubmission` sends. */
export type CreateSubmissionBody = Body<'createSubmission'>;

/** What `createSubmission` answers. */
export type CreateSubmissionAnswer = Answer<'createSubmission', 201>;

/**
 * Send a session idea.
 *
 * Stores the idea and answers with a reference and the private manage link. Send the same `Idempotency-Key` on every try: the idea is stored once and the same answer comes back. Rules that the call's form states are checked here again; what breaks them is listed in `errors`, each with a pointer into the body. A plain HTML form is answered by a page in words.
 *
 * `POST /calls/{callId}/submissions`
 *
 * @example
 * ```ts
 * const answer = await createSubmission(client, 'colab-call-2024', {
 *   formToken: 'WyJzYW1wbGUiLCJjb2xhYi1jYWxsLTIwMjciXQ.c2FtcGxlLXNpZ25hdHVyZQ',
 *   language: 'en',
 *   title: 'When women set the agenda of a men’s group (sample)',
 *   summary: 'A sample proposal. For a year, a women’s group chose what our men’s circles talked about. We share what changed, and what we got wrong.',
 *   description: 'Two short accounts, one from each side, then small groups in which participants plan a first joint meeting of their own.',
 *   organisation: { name: 'Sample Fathers’ Circle (Kisumu)', country: 'KE' },
 *   submitter: {
 *     name: 'Sample Person',
 *     email: 'ideas@fathers-circle.example',
 *     role: 'Facilitator',
 *   },
 *   partners: [{ name: 'Sample Women’s Group (Kisumu)', constituency: 'womens-rights' }],
 *   themes: ['womens-rights', 'gbv'],
 *   frameworkThemes: ['accountability', 'power-with'],
 *   lessonsFromSuccesses: 'Men came more regularly once the topics were the women’s, and said so at home.',
 *   lessonsFromFailures: 'We asked the women’s group for a year of unpaid advice. The second year has a budget line for it.',
 *   results: 'Nine of twelve circles kept the joint agenda. Counted from attendance sheets; no survey was done.',
 *   sustainability: 'The circles meet in rooms of the county library and need no project money.',
 *   format: 'participatory-workshop',
 *   durationMinutes: 90,
 *   proposedMonth: '2027-03',
 *   timeZone: 'Africa/Nairobi',
 *   spokenLanguages: ['en', 'sw'],
 *   offeredInterpretation: [
 *     {
 *       language: 'sw',
 *       contribution: 'capacity',
 *       note: 'Two colleagues interpret.',
 *     },
 *   ],
 *   accessNeeds: 'Captions in English.',
 *   attestations: [
 *     { documentId: 'mission', version: '2021-2024', accepted: true },
 *     {
 *       documentId: 'accountability-framework',
 *       version: '2020-2022',
 *       accepted: true,
 *     },
 *   ],
 *   consents: [
 *     {
 *       purpose: 'processing',
 *       statementId: 'submission-processing',
 *       statementVersion: '1',
 *       granted: true,
 *       language: 'en',
 *     },
 *     {
 *       purpose: 'contact',
 *       statementId: 'submission-contact',
 *       statementVersion: '1',
 *       granted: true,
 *       language: 'en',
 *     },
 *     {
 *       purpose: 'recording',
 *       statementId: 'session-recording',
 *       statementVersion: '1',
 *       granted: true,
 *       language: 'en',
 *     },
 *   ],
 *   website: '',
 * });
 * // { id: '3f1c0a9be24d57886b0e5d7712c9a4', reference: 'CL-7KQ2-M4', state: 'received', … }
 * ```
 */
export const createSubmission: (
  client: Client,
  callId: string,
  body: CreateSubmissionBody,
  options?: CreateSubmissionOptions,
) => Promise<CreateSubmissionAnswer> = /* @__PURE__ */ writes(
  'POST',
  '/calls/{}/submissions',
  { type: 'application/json' },
  true,
);

/**
 * What `listSubmissions` can be asked.
 *
 * @interface
 */
export type ListSubmissionsFilters = Filters<'listSubmissions'>;

/** Options of `listSubmissions`. */
export type ListSubmissionsOptions = RequestOptions;

/** What `listSubmissions` answers. */
export type ListSubmissionsAnswer = Answer<'listSubmissions', 200>;

/**
 * The queue.
 *
 * Submissions for the secretariat, the newest first; those set aside as spam only where asked for. A network’s secretariat sees those of its network.
 *
 * A token needs `submissions:read`.
 *
 * `GET /submissions`
 *
 * @example
 * ```ts
 * for await (const item of listSubmissions(client, { network: 'eeca-platform' })) console.log(item);
 * // { id: '3f1c0a9be24d57886b0e5d7712c9a4', reference: 'CL-7KQ2-M4', url: 'https://colab.example/v1/submissions/3f…', … }
 * ```
 */
export const listSubmissions: (
  client: Client,
  filters?: ListSubmissionsFilters,
  options?: ListSubmissionsOptions,
) => List<ListSubmissionsAnswer> = /* @__PURE__ */ lists('/submissions', { auth: withToken });

/** Options of `getSubmission`. */
export type GetSubmissionOptions = Partial<KeyOptions> & Filters<'getSubmission'>;

/** What `getSubmission` answers. */
export type GetSubmissionAnswer = Answer<'getSubmission', 200>;

/**
 * Follow a submission.
 *
 * What was sent, its state and history, and the moves that are open to whoever asks. Needs the secret of the manage link as bearer token, or a token of the secretariat; answered with `no-store`.
 *
 * A token needs `submissions:read`.
 *
 * `GET /submissions/{submissionId}`
 *
 * @example
 * ```ts
 * const answer = await getSubmission(client, '3f1c0a9be24d57886b0e5d7712c9a4');
 * // { id: '3f1c0a9be24d57886b0e5d7712c9a4', reference: 'CL-7KQ2-M4', state: 'received', … }
 * ```
 */
export const getSubmission: (
  client: Client,
  submissionId: string,
  options?: GetSubmissionOptions,
) => Promise<GetSubmissionAnswer> = /* @__PURE__ */ reads('/submissions/{}', { auth: withKeyOrToken });

/** Options of `updateSubmission`. */
export type UpdateSubmissionOptions = Partial<KeyOptions> & Filters<'updateSubmission'>;

/** What `updateSubmission` sends. */
export type UpdateSubmissionBody = Body<'updateSubmission'>;

/** What `updateSubmission` answers. */
export type UpdateSubmissionAnswer = Answer<'updateSubmission', 200>;

/**
 * Change a submission.
 *
 * Revised answers become the next revision, as long as it is not decided; every revision is kept. The secretariat sets who looks after it, whether the membership is confirmed, and its tags.
 *
 * A token needs `submissions:write`.
 *
 * `PATCH /submissions/{submissionId}`
 *
 * @example
 * ```ts
 * const answer = await updateSubmission(client, '3f1c0a9be24d57886b0e5d7712c9a4', {
 *   answers: {
 *     results: 'Nine of twelve circles kept the joint agenda for a second year.',
 *   },
 * });
 * // { id: '3f1c0a9be24d57886b0e5d7712c9a4', reference: 'CL-7KQ2-M4', state: 'received', … }
 * ```
 */
export const updateSubmission: (
  client: Client,
  submissionId: string,
  body: UpdateSubmissionBody,
  options?: UpdateSubmissionOptions,
) => Promise<UpdateSubmissionAnswer> = /* @__PURE__ */ writes('PATCH', '/submissions/{}', {
  type: 'application/json',
  auth: withKeyOrToken,
});

/** Options of `transitionSubmission`. */
export type TransitionSubmissionOptions = Partial<KeyOptions> & WriteOptions & Filters<'transitionSubmission'>;

/** What `transitionSubmission` sends. */
export type TransitionSubmissionBody = Body<'transitionSubmission'>;

/** What `transitionSubmission` answers. */
export type TransitionSubmissionAnswer = Answer<'transitionSubmission', 200>;

/**
 * Move a submission.
 *
 * Moves it to another state. The submitter may withdraw, and answer when changes were requested; everything else is the secretariat’s. A move that is not open is refused with those that are. Each move is written down and drafts a letter to the submitter.
 *
 * A token needs `submissions:write`.
 *
 * `POST /submissions/{submissionId}/transitions`
 *
 * @example
 * ```ts
 * const answer = await transitionSubmission(client, '3f1c0a9be24d57886b0e5d7712c9a4', {
 *   to: 'inDiscussion',
 *   message: 'Thank you. Two of us read your idea this week.',
 * });
 * // { id: '3f1c0a9be24d57886b0e5d7712c9a4', reference: 'CL-7KQ2-M4', state: 'inDiscussion', … }
 * ```
 */
export const transitionSubmission: (
  client: Client,
  submissionId: string,
  body: TransitionSubmissionBody,
  options?: TransitionSubmissionOptions,
) => Promise<TransitionSubmissionAnswer> = /* @__PURE__ */ writes(
  'POST',
  '/submissions/{}/transitions',
  { type: 'application/json', auth: withKeyOrToken },
  true,
);

/**
 * What `listSubmissionRevisions` can be asked.
 *
 * @interface
 */
export type ListSubmissionRevisionsFilters = Filters<'listSubmissionRevisions'>;

/** Options of `listSubmissionRevisions`. */
export type ListSubmissionRevisionsOptions = Partial<KeyOptions>;

/** What `listSubmissionRevisions` answers. */
export type ListSubmissionRevisionsAnswer = Answer<'listSubmissionRevisions', 200>;

/**
 * Every revision.
 *
 * The answers as they stood in each revision, the newest first, with what differs from the one before by JSON pointer.
 *
 * A token needs `submissions:read`.
 *
 * `GET /submissions/{submissionId}/revisions`
 *
 * @example
 * ```ts
 * for await (const item of listSubmissionRevisions(client, '3f1c0a9be24d57886b0e5d7712c9a4')) console.log(item);
 * // { revision: 2, at: '2026-11-23T10:00:00Z', by: 'submitter', … }
 * ```
 */
export const listSubmissionRevisions: (
  client: Client,
  submissionId: string,
  filters?: ListSubmissionRevisionsFilters,
  options?: ListSubmissionRevisionsOptions,
) => List<ListSubmissionRevisionsAnswer> = /* @__PURE__ */ lists('/submissions/{}/revisions', { auth: withKeyOrToken });

/**
 * What `listSubmissionMessages` can be asked.
 *
 * @interface
 */
export type ListSubmissionMessagesFilters = Filters<'listSubmissionMessages'>;

/** Options of `listSubmissionMessages`. */
export type ListSubmissionMessagesOptions = Partial<KeyOptions>;

/** What `listSubmissionMessages` answers. */
export type ListSubmissionMessagesAnswer = Answer<'listSubmissionMessages', 200>;

/**
 * The conversation.
 *
 * Messages, the oldest first. Internal notes are answered to the secretariat alone.
 *
 * A token needs `submissions:read`.
 *
 * `GET /submissions/{submissionId}/messages`
 *
 * @example
 * ```ts
 * for await (const item of listSubmissionMessages(client, '3f1c0a9be24d57886b0e5d7712c9a4')) console.log(item);
 * // { id: 'b1a2c3d4e5f60718', at: '2026-11-23T10:00:00Z', by: 'secretariat', … }
 * ```
 */
export const listSubmissionMessages: (
  client: Client,
  submissionId: string,
  filters?: ListSubmissionMessagesFilters,
  options?: ListSubmissionMessagesOptions,
) => List<ListSubmissionMessagesAnswer> = /* @__PURE__ */ lists('/submissions/{}/messages', { auth: withKeyOrToken });

/** Options of `createSubmissionMessage`. */
export type CreateSubmissionMessageOptions = Partial<KeyOptions> & WriteOptions & Filters<'createSubmissionMessage'>;

/** What `createSubmissionMessage` sends. */
export type CreateSubmissionMessageBody = Body<'createSubmissionMessage'>;

/** What `createSubmissionMessage` answers. */
export type CreateSubmissionMessageAnswer = Answer<'createSubmissionMessage', 201>;

/**
 * Write a message.
 *
 * A message to the other side, or an internal note of the secretariat. A message from the secretariat drafts a letter.
 *
 * A token needs `submissions:write`.
 *
 * `POST /submissions/{submissionId}/messages`
 *
 * @example
 * ```ts
 * const answer = await createSubmissionMessage(client, '3f1c0a9be24d57886b0e5d7712c9a4', {
 *   text: 'Could you say more about what did not work?',
 *   language: 'en',
 *   visibility: 'submitter',
 * });
 * // { id: 'b1a2c3d4e5f60718', at: '2026-11-23T10:00:00Z', by: 'secretariat', … }
 * ```
 */
export const createSubmissionMessage: (
  client: Client,
  submissionId: string,
  body: CreateSubmissionMessageBody,
  options?: CreateSubmissionMessageOptions,
) => Promise<CreateSubmissionMessageAnswer> = /* @__PURE__ */ writes(
  'POST',
  '/submissions/{}/messages',
  { type: 'application/json', auth: withKeyOrToken },
  true,
);

/**
 * What `listSubmissionReviews` can be asked.
 *
 * @interface
 */
export type ListSubmissionReviewsFilters = Filters<'listSubmissionReviews'>;

/** Options of `listSubmissionReviews`. */
export type ListSubmissionReviewsOptions = RequestOptions;

/** What `listSubmissionReviews` answers. */
export type ListSubmissionReviewsAnswer = Answer<'listSubmissionReviews', 200>;

/**
 * Every review.
 *
 * What each reviewer makes of it. Reviewers may disagree.
 *
 * A token needs `submissions:read`.
 *
 * `GET /submissions/{submissionId}/reviews`
 *
 * @example
 * ```ts
 * for await (const item of listSubmissionReviews(client, '3f1c0a9be24d57886b0e5d7712c9a4')) console.log(item);
 * // { recommendation: 'changes', comment: 'Strong on failures; the results need a …', revision: 1, … }
 * ```
 */
export const listSubmissionReviews: (
  client: Client,
  submissionId: string,
  filters?: ListSubmissionReviewsFilters,
  options?: ListSubmissionReviewsOptions,
) => List<ListSubmissionReviewsAnswer> = /* @__PURE__ */ lists('/submissions/{}/reviews', { auth: withToken });

/** Options of `createSubmissionReview`. */
export type CreateSubmissionReviewOptions = WriteOptions & Filters<'createSubmissionReview'>;

/** What `createSubmissionReview` sends. */
export type CreateSubmissionReviewBody = Body<'createSubmissionReview'>;

/** What `createSubmissionReview` answers. */
export type CreateSubmissionReviewAnswer = Answer<'createSubmissionReview', 201>;

/**
 * Review a submission.
 *
 * The review of whoever sends it, against the mission, the Accountability Framework and the five themes. It replaces an earlier one of the same person.
 *
 * A token needs `reviews:write`.
 *
 * `POST /submissions/{submissionId}/reviews`
 *
 * @example
 * ```ts
 * const answer = await createSubmissionReview(client, '3f1c0a9be24d57886b0e5d7712c9a4', {
 *   checks: [
 *     { item: 'mission', verdict: 'meets' },
 *     { item: 'accountability-framework', verdict: 'meets' },
 *     { item: 'accountability', verdict: 'partly' },
 *   ],
 *   recommendation: 'changes',
 *   comment: 'Strong on failures; the results need a source.',
 * });
 * // { recommendation: 'changes', comment: 'Strong on failures; the results need a …', revision: 1, … }
 * ```
 */
export const createSubmissionReview: (
  client: Client,
  submissionId: string,
  body: CreateSubmissionReviewBody,
  options?: CreateSubmissionReviewOptions,
) => Promise<CreateSubmissionReviewAnswer> = /* @__PURE__ */ writes(
  'POST',
  '/submissions/{}/reviews',
  { type: 'application/json', auth: withToken },
  true,
);

/** Options of `getSubmissionSupport`. */
export type GetSubmissionSupportOptions = RequestOptions & Filters<'getSubmissionSupport'>;

/** What `getSubmissionSupport` answers. */
export type GetSubmissionSupportAnswer = Answer<'getSubmissionSupport', 200>;

/**
 * The support checklist.
 *
 * What the secretariat sees to for the session (platform, invitations, recording, interpretation …), and how far it is.
 *
 * A token needs `submissions:read`.
 *
 * `GET /submissions/{submissionId}/support`
 *
 * @example
 * ```ts
 * const answer = await getSubmissionSupport(client, '3f1c0a9be24d57886b0e5d7712c9a4');
 * // { complete: false, … }
 * ```
 */
export const getSubmissionSupport: (
  client: Client,
  submissionId: string,
  options?: GetSubmissionSupportOptions,
) => Promise<GetSubmissionSupportAnswer> = /* @__PURE__ */ reads('/submissions/{}/support', { auth: withToken });

/** Options of `updateSubmissionSupport`. */
export type UpdateSubmissionSupportOptions = RequestOptions & Filters<'updateSubmissionSupport'>;

/** What `updateSubmissionSupport` sends. */
export type UpdateSubmissionSupportBody = Body<'updateSubmissionSupport'>;

/** What `updateSubmissionSupport` answers. */
export type UpdateSubmissionSupportAnswer = Answer<'updateSubmissionSupport', 200>;

/**
 * Tick the support checklist.
 *
 * Sets the items that are named; the others stay.
 *
 * A token needs `submissions:write`.
 *
 * `PATCH /submissions/{submissionId}/support`
 *
 * @example
 * ```ts
 * const answer = await updateSubmissionSupport(client, '3f1c0a9be24d57886b0e5d7712c9a4', { items: [{ id: 'invitations', done: true, note: null }] });
 * // { complete: false, … }
 * ```
 */
export const updateSubmissionSupport: (
  client: Client,
  submissionId: string,
  body: UpdateSubmissionSupportBody,
  options?: UpdateSubmissionSupportOptions,
) => Promise<UpdateSubmissionSupportAnswer> = /* @__PURE__ */ writes('PATCH', '/submissions/{}/support', {
  type: 'application/json',
  auth: withToken,
});

/** Options of `eraseSubmission`. */
export type EraseSubmissionOptions = Partial<KeyOptions> & Filters<'eraseSubmission'>;

/** What `eraseSubmission` answers. */
export type EraseSubmissionAnswer = Answer<'eraseSubmission', 200>;

/**
 * Erase a submission.
 *
 * Erases everything personal at once and for good: answers, revisions, messages, letters, the manage link. What remains is counted and names nobody.
 *
 * A token needs `submissions:write`.
 *
 * `POST /submissions/{submissionId}/erasure`
 *
 * @example
 * ```ts
 * const answer = await eraseSubmission(client, '3f1c0a9be24d57886b0e5d7712c9a4');
 * // { id: '3f1c0a9be24d57886b0e5d7712c9a4', erasedAt: '2026-12-01T10:00:00Z', … }
 * ```
 */
export const eraseSubmission: (
  client: Client,
  submissionId: string,
  options?: EraseSubmissionOptions,
) => Promise<EraseSubmissionAnswer> = /* @__PURE__ */ writes('POST', '/submissions/{}/erasure', {
  auth: withKeyOrToken,
});

/** Options of `exportSubmission`. */
export type ExportSubmissionOptions = KeyOptions & Filters<'exportSubmission'>;

/** What `exportSubmission` answers. */
export type ExportSubmissionAnswer = Answer<'exportSubmission', 200>;

/**
 * Everything about a submission.
 *
 * Everything that is stored about it and that its submitter may have, in one document.
 *
 * `GET /submissions/{submissionId}/export`
 *
 * @example
 * ```ts
 * const answer = await exportSubmission(client, '3f1c0a9be24d57886b0e5d7712c9a4', { key: 'the part after the dot' });
 * // { exportedAt: '2026-12-01T10:00:00Z', … }
 * ```
 */
export const exportSubmission: (
  client: Client,
  submissionId: string,
  options: ExportSubmissionOptions,
) => Promise<ExportSubmissionAnswer> = /* @__PURE__ */ reads('/submissions/{}/export', { auth: withKey });
