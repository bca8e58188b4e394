import type { Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { keyOf, markReplayed, once } from '../http/idempotency.ts';
import { bodyPlaces } from '../http/validation.ts';
import type { Scope } from '../identity/actor.ts';
import type { Services } from '../services.ts';
import type { StoreContext } from '../store/context.ts';
import { type Opened, openSubmission } from '../submissions/access.ts';
import { createSubmission } from '../submissions/create.ts';
import { eraseSubmission } from '../submissions/erase.ts';
import { exportSubmission } from '../submissions/export.ts';
import { answerForm, isFormPost } from '../submissions/form-post.ts';
import { createMessage, listSubmissionMessages, messageOf, presentMessage } from '../submissions/messages.ts';
import { moveSubmission } from '../submissions/move.ts';
import { presentSubmission } from '../submissions/present.ts';
import { listSubmissions } from '../submissions/queue.ts';
import { listSubmissionRevisions, updateSubmission } from '../submissions/revise.ts';
import { createReview, listSubmissionReviews, presentReview, reviewOf } from '../submissions/reviews.ts';
import { presentSupport, updateSupport } from '../submissions/support.ts';
import type { Asked, Handlers } from './handlers.ts';

type Operations =
  | 'listSubmissions'
  | 'createSubmission'
  | 'getSubmission'
  | 'updateSubmission'
  | 'transitionSubmission'
  | 'listSubmissionRevisions'
  | 'listSubmissionMessages'
  | 'createSubmissionMessage'
  | 'listSubmissionReviews'
  | 'createSubmissionReview'
  | 'getSubmissionSupport'
  | 'updateSubmissionSupport'
  | 'eraseSubmission'
  | 'exportSubmission';

/** The operations about one submission. */
type AboutOne = Exclude<Operations, 'listSubmissions' | 'createSubmission'>;

export function submissions(services: Services): Pick<Handlers, Operations> {
  return {
    listSubmissions: ({ context, actor, query }) => listSubmissions(context, actor, query),
    createSubmission: async ({ request, reply, path, context }) => {
      const { validationError } = request;
      if (validationError && validationError.validationContext !== 'body') throw validationError;
      if (isFormPost(request)) return answerForm(context, services, path.callId, request, reply);
      const { receipt, replayed } = await createSubmission(context, services, {
        callId: path.callId,
        idempotencyKey: keyOf(request),
        body: request.body,
        contractPlaces: bodyPlaces((validationError?.validation ?? []) as never),
      });
      reply.code(201).header('location', `${context.publicUrl}/v1/submissions/${receipt.id}`);
      markReplayed(reply, replayed);
      return receipt;
    },
    getSubmission: async (asked) => presentSubmission(asked.context, await open(asked, 'submissions:read')),
    updateSubmission: async (asked) =>
      updateSubmission(asked.context, await open(asked, 'submissions:write'), asked.body),
    transitionSubmission: async (asked) => {
      const opened = await open(asked, 'submissions:write');
      const { warnings } = await write(asked, opened, 'transitionSubmission', (transaction) =>
        moveSubmission(transaction, asked.context, opened, asked.body),
      );
      return { ...(await presentSubmission(asked.context, await again(asked.context, opened))), warnings };
    },
    listSubmissionRevisions: async (asked) =>
      listSubmissionRevisions(asked.context, await open(asked, 'submissions:read'), asked.query),
    listSubmissionMessages: async (asked) =>
      listSubmissionMessages(asked.context, await open(asked, 'submissions:read'), asked.query),
    createSubmissionMessage: async (asked) => {
      const opened = await open(asked, 'submissions:write');
      const { id } = await write(asked, opened, 'createSubmissionMessage', (transaction) =>
        createMessage(transaction, asked.context, opened, asked.body),
      );
      asked.reply.code(201);
      return presentMessage(await messageOf(asked.context, id));
    },
    listSubmissionReviews: async (asked) =>
      listSubmissionReviews(asked.context, await open(asked, 'submissions:read'), asked.query),
    createSubmissionReview: async (asked) => {
      const opened = await open(asked, 'reviews:write');
      const { id } = await write(asked, opened, 'createSubmissionReview', (transaction) =>
        createReview(transaction, asked.context, opened, asked.body),
      );
      asked.reply.code(201);
      return presentReview(asked.context, await reviewOf(asked.context, id));
    },
    getSubmissionSupport: async (asked) => {
      const { row, call } = await open(asked, 'submissions:read');
      return presentSupport(asked.context, call, row.support);
    },
    updateSubmissionSupport: async (asked) =>
      updateSupport(asked.context, await open(asked, 'submissions:write'), asked.body),
    eraseSubmission: async (asked) => eraseSubmission(asked.context, await open(asked, 'submissions:write')),
    exportSubmission: async (asked) => exportSubmission(asked.context, await open(asked, 'submissions:read')),
  };
}

function open<Id extends AboutOne>({ request, reply, path, actor, context }: Asked<Id>, scope: Scope): Promise<Opened> {
  reply.caching = 'private';
  const { submissionId } = path as { submissionId: string };
  return openSubmission(context, request, actor, submissionId, scope);
}

/** Does a write once per key; the key belongs to whoever asks, the submission and the content. */
async function write<Id extends AboutOne, Result extends object>(
  { request, reply, context, body }: Asked<Id>,
  { row, caller }: Opened,
  operation: Id,
  work: (transaction: Transaction<Tables>) => Promise<Result>,
): Promise<Result> {
  const payload = { by: caller.actor?.id ?? 'submitter', id: row.id, body };
  const { result, replayed } = await once(
    context.database,
    { operation, key: keyOf(request), payload, now: context.now },
    work,
  );
  markReplayed(reply, replayed);
  return result;
}

/** The submission as it is after a write. */
async function again({ database }: StoreContext, { row, ...rest }: Opened): Promise<Opened> {
  const after = await database.selectFrom('submissions').selectAll().where('id', '=', row.id).executeTakeFirstOrThrow();
  return { row: after, ...rest };
}
