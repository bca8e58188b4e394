import type { Services } from '../services.ts';
import { getCall, getCallForm, listCalls } from '../store/calls.ts';
import type { Handlers } from './handlers.ts';

export function calls({ key }: Services): Pick<Handlers, 'listCalls' | 'getCall' | 'getCallForm'> {
  return {
    listCalls: ({ context, query }) => listCalls(context, query),
    getCall: ({ context, path, query }) => getCall(context, path.callId, query.network),
    getCallForm: ({ context, path, query, reply }) => {
      // Each form carries a token of its own.
      reply.caching = 'private';
      return getCallForm(context, path.callId, query.network, key);
    },
  };
}
