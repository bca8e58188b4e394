import { bearerOf } from '../http/authorisation.ts';
import { bodyPlaces } from '../http/validation.ts';
import { unauthorized } from '../identity/actor.ts';
import type { Services } from '../services.ts';
import { createSubmission } from '../submissions/create.ts';
import { getSubmission } from '../submissions/follow.ts';
import type { Handlers } from './handlers.ts';

export function submissions({ key }: Services): Pick<Handlers, 'createSubmission' | 'getSubmission'> {
  return {
    createSubmission: async ({ request, reply, path, context }) => {
      const { validationError } = request;
      if (validationError && validationError.validationContext !== 'body') throw validationError;
      const { receipt, replayed } = await createSubmission(context, key, {
        callId: path.callId,
        idempotencyKey: String(request.headers['idempotency-key']),
        body: request.body,
        contractPlaces: bodyPlaces((validationError?.validation ?? []) as never),
      });
      reply.code(201).header('location', `${context.publicUrl}/v1/submissions/${receipt.id}`);
      if (replayed) reply.header('idempotency-replayed', 'true');
      return receipt;
    },
    getSubmission: ({ request, reply, path, context }) => {
      reply.caching = 'private';
      const secret = bearerOf(request);
      if (secret === undefined) throw unauthorized();
      return getSubmission(context, path.submissionId, secret);
    },
  };
}
