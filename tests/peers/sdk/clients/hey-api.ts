import { createClient, createConfig } from '../.generated/hey-api/client';
import { createSubmission, getSession, listSessions } from '../.generated/hey-api/sdk.gen';
import { toldOf, unwrapped, type Client, type Settings } from '../client.ts';

export function client({ baseUrl, fetch }: Settings): Client {
  const api = createClient(createConfig({ baseUrl, fetch }));
  return {
    list: (query, options) => listSessions({ client: api, query, ...options }).then(unwrapped),
    get: (sessionId) => getSession({ client: api, path: { sessionId } }).then(unwrapped),
    create: (callId, body, key) =>
      createSubmission({
        client: api,
        path: { callId },
        headers: { 'Idempotency-Key': key },
        body: body as never,
      }).then(unwrapped),
    told: toldOf,
  };
}
