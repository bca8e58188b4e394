import { getCallMonths } from '../calls/months.ts';
import { createCall, presentWritten, updateCall } from '../calls/write.ts';
import { keyOf, markReplayed, once } from '../http/idempotency.ts';
import { demand } from '../identity/actor.ts';
import type { Services } from '../services.ts';
import { findCall, getCall, getCallForm, listCalls } from '../store/calls.ts';
import type { Handlers } from './handlers.ts';

type Operations = 'listCalls' | 'getCall' | 'getCallForm' | 'createCall' | 'updateCall' | 'getCallMonths';

export function calls(services: Services): Pick<Handlers, Operations> {
  return {
    listCalls: ({ context, query }) => listCalls(context, query),
    getCall: ({ context, path, query }) => getCall(context, path.callId, query.network),
    getCallForm: ({ context, path, query, reply }) => {
      // Each form carries a token of its own.
      reply.caching = 'private';
      return getCallForm(context, path.callId, query.network, services);
    },
    createCall: async ({ request, reply, context, actor, body }) => {
      demand(actor, 'submissions:write', { networkId: body.networkId ?? null });
      const { result, replayed } = await once(
        context.database,
        {
          operation: 'createCall',
          key: keyOf(request),
          payload: { actor: actor.id, body },
          now: context.now,
        },
        (transaction) => createCall(transaction, context, actor, body),
      );
      markReplayed(reply, replayed);
      reply.code(201).header('location', `${context.publicUrl}/v1/calls/${result.id}`);
      return presentWritten(context, await findCall(context, result.id));
    },
    updateCall: ({ context, actor, path, body }) => updateCall(context, actor, path.callId, body),
    getCallMonths: ({ context, actor, path }) => getCallMonths(context, actor, path.callId),
  };
}
