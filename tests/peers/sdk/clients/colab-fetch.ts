import { createClient, ColabProblem, ColabResponseError, ColabError } from '@menengage/sdk/fetch';
import { createSubmission, getSession, listSessions } from '@menengage/sdk/operations';
import type { Client, Settings } from '../client.ts';

const kinds = { timeout: 'timeout', aborted: 'abort', network: 'network' } as const;

export function client(settings: Settings): Client {
  const colab = createClient(settings);
  return {
    list: (filters, options) => listSessions(colab, filters, options),
    get: (id) => getSession(colab, id),
    create: (callId, body, idempotencyKey) => createSubmission(colab, callId, body as never, { idempotencyKey }),
    told: (error) => ({
      status: error instanceof ColabProblem || error instanceof ColabResponseError ? error.status : undefined,
      code: error instanceof ColabProblem ? error.code : undefined,
      pointers: error instanceof ColabProblem ? [...error.fields.keys()] : undefined,
      kind: error instanceof ColabError ? kinds[error.code as keyof typeof kinds] : undefined,
    }),
  };
}
