import createClient from 'openapi-fetch';
import { toldOf, unwrapped, type Client, type Settings } from '../client.ts';
import type { paths } from '../../../../openapi/generated/types.ts';

export function client({ baseUrl, fetch }: Settings): Client {
  const api = createClient<paths>({ baseUrl, fetch, querySerializer: { array: { style: 'form', explode: false } } });
  return {
    list: (query, options) => api.GET('/sessions', { params: { query }, ...options }).then(unwrapped),
    get: (sessionId) => api.GET('/sessions/{sessionId}', { params: { path: { sessionId } } }).then(unwrapped),
    create: (callId, body, key) =>
      api
        .POST('/calls/{callId}/submissions', {
          params: { path: { callId }, header: { 'Idempotency-Key': key } },
          body: body as never,
        })
        .then(unwrapped),
    told: toldOf,
  };
}
