import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import document from '@menengage/openapi/document.json' with { type: 'json' };
import { operations } from '@menengage/openapi/operations';
import { describe, expect, test } from 'vitest';
import { memberName, namespaces, type OperationRow } from '../scripts/names.ts';
import { sources } from '../scripts/sources.ts';
import * as api from '../src/operations/index.ts';
import { createColab } from '../src/fetch.ts';

const table: Readonly<Record<string, OperationRow>> = operations;
const row = (more: Partial<OperationRow>): OperationRow => ({
  method: 'GET',
  path: '/',
  tag: 'sessions',
  pathParameters: [],
  query: ['lang'],
  headers: [],
  body: false,
  list: false,
  auth: [],
  success: 200,
  schema: null,
  ...more,
});

describe('the generated code', () => {
  test('is as the contract says', () => {
    const script = fileURLToPath(new URL('../scripts/generate.ts', import.meta.url));
    expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow();
  });

  test('has a function and a place in the client for every operation', () => {
    const colab = createColab({ baseUrl: 'http://127.0.0.1:1/v1' }) as unknown as Record<
      string,
      Record<string, unknown>
    >;
    const known = namespaces(Object.entries(table));
    for (const [id, each] of Object.entries(table)) {
      expect(api).toHaveProperty(id, expect.any(Function));
      const { namespace, member } = memberName(id, each, known);
      expect(colab[namespace], id).toHaveProperty(member, expect.any(Function));
    }
  });

  test('follows a new operation without hand work', () => {
    const more = {
      ...table,
      createSessionFeedback: row({
        method: 'POST',
        path: '/sessions/{sessionId}/feedback',
        pathParameters: ['sessionId'],
        headers: ['Idempotency-Key'],
        body: true,
        success: 201,
      }),
    };
    const described = {
      ...document,
      paths: {
        ...document.paths,
        '/sessions/{sessionId}/feedback': {
          post: { operationId: 'createSessionFeedback', summary: 'Say what you think' },
        },
      },
    };
    const files = sources(more, described);
    expect(files['sessions.ts']).toContain(
      'export function createSessionFeedback(client: Client, sessionId: string, body:',
    );
    expect(files['colab.ts']).toContain('createFeedback: (sessionId, body, options) => api.createSessionFeedback(');
  });

  test('refuses two operations of one name', () => {
    const twice = { ...table, fetchSession: row({}), getSessionFetch: row({}) };
    const described = {
      ...document,
      paths: {
        '/x': {
          get: { operationId: 'fetchSession', summary: 'x' },
          post: { operationId: 'getSessionFetch', summary: 'y' },
        },
        ...document.paths,
      },
    };
    expect(() => sources(twice, described)).toThrow(/would both be sessions\.fetch/);
  });
});

describe('the name of an operation in the client', () => {
  const known = [
    'sessions',
    'calls',
    'submissions',
    'series',
    'networks',
    'resources',
    'calendar',
    'vocabularies',
    'discovery',
  ];
  test.each([
    ['listSessions', 'sessions', 'list'],
    ['getSession', 'sessions', 'get'],
    ['listSessionOccurrences', 'sessions', 'occurrences'],
    ['listCalendar', 'calendar', 'list'],
    ['getSeries', 'series', 'get'],
    ['getVocabulary', 'vocabularies', 'get'],
    ['getCallForm', 'calls', 'form'],
    ['createSubmission', 'submissions', 'create'],
    ['updateSubmission', 'submissions', 'update'],
    ['createSubmissionMessage', 'submissions', 'createMessage'],
    ['listRelatedResources', 'resources', 'related'],
    ['getNetworkSummary', 'networks', 'summary'],
    ['getHealth', 'discovery', 'health'],
  ])('%s is %s.%s', (id, namespace, member) => {
    expect(memberName(id, row({ tag: 'discovery' }), known)).toEqual({ namespace, member });
  });
});
