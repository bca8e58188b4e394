import { configure, createSubmission, getSession, listSessions } from '../.generated/redocly';
import { toldOf, type Client, type Settings } from '../client.ts';

export function client({ baseUrl, fetch, timeout, backoff }: Settings): Client {
  configure({
    serverUrl: baseUrl,
    fetch,
    timeout,
    retry: { retries: 2, retryDelay: backoff },
    clientHeader: false,
  });
  return {
    list: (query, options) => listSessions({ query }, options),
    get: (sessionId) => getSession({ path: { sessionId } }),
    create: (callId, body, key) =>
      createSubmission({ path: { callId }, headers: { 'Idempotency-Key': key }, body: body as never }),
    told: toldOf,
  };
}
