import { createSubmission, getSession, listSessions } from '../.generated/orval';
import { toldOf, unwrapped, type Client, type Settings } from '../client.ts';

export function client({ baseUrl, fetch }: Settings): Client {
  // The address is written into what is generated, and `fetch` is the global one.
  globalThis.fetch = (input, init) => fetch(String(input).replace('http://server.invalid/v1', baseUrl), init);
  return {
    list: (filters, options) => listSessions(filters, options).then(unwrapped),
    get: (id) => getSession(id).then(unwrapped),
    create: (callId, body, key) =>
      createSubmission(callId, body as never, undefined, {
        headers: { 'content-type': 'application/json', 'Idempotency-Key': key },
      }).then(unwrapped),
    told: toldOf,
  };
}
