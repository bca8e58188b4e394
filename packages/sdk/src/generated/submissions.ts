// Generated from the contract. Do not edit; run `npm run generate`.

import { call, segment, withIdempotencyKey, type KeyOptions, type WriteOptions } from '../core/call.ts';
import type { Client } from '../core/client.ts';
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
 * Stores the idea and answers with a reference and the private manage link. Send the same `Idempotency-Key` on every try: the idea is stored once and the same answer comes back. Rules that the call's form states are checked here again; what breaks them is listed in `errors`, each with a pointer into the body.
 *
 * `POST /calls/{callId}/submissions`
 */
export function createSubmission(
  client: Client,
  callId: string,
  body: CreateSubmissionBody,
  options?: CreateSubmissionOptions,
): Promise<CreateSubmissionAnswer> {
  return call(client, 'createSubmission', `/calls/${segment(callId)}/submissions`, withIdempotencyKey(options), {
    method: 'POST',
    body,
  });
}

/** Options of `getSubmission`. */
export type GetSubmissionOptions = KeyOptions & Filters<'getSubmission'>;

/** What `getSubmission` answers. */
export type GetSubmissionAnswer = Answer<'getSubmission', 200>;

/**
 * Follow a submission.
 *
 * What was sent, its state and history. Needs the secret of the manage link as bearer token; answered with `no-store`.
 *
 * `GET /submissions/{submissionId}`
 */
export function getSubmission(
  client: Client,
  submissionId: string,
  options: GetSubmissionOptions,
): Promise<GetSubmissionAnswer> {
  return call(client, 'getSubmission', `/submissions/${segment(submissionId)}`, options);
}
