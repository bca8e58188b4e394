import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import document from '@menengage/openapi/document.json' with { type: 'json' };
import { operations } from '@menengage/openapi/operations';
import { describe, expect, test } from 'vitest';
import { memberName, namespaces, type OperationRow } from '../scripts/names.ts';
import { sources } from '../scripts/sources.ts';
import * as api from '../src/operations/index.ts';
import { createDesk } from '../src/desk.ts';
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
  takes: [],
  gives: ['application/json'],
  list: false,
  auth: [],
  scopes: [],
  open: true,
  deprecated: false,
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
    type Collections = Record<string, Record<string, unknown> | undefined>;
    const colab = createColab({ baseUrl: 'http://127.0.0.1:1/v1' });
    const desk = createDesk(colab.client) as unknown as Collections;
    const open = colab as unknown as Collections;
    const known = namespaces(Object.entries(table));
    for (const [id, each] of Object.entries(table)) {
      const { namespace, member } = memberName(id, each, known);
      const isAddress = each.method === 'GET' && !each.gives.includes('application/json');
      const [name, place] = isAddress ? [`${id}Url`, `${member}Url`] : [id, member];
      expect(api).toHaveProperty(name, expect.any(Function));
      expect(desk[namespace], id).toHaveProperty(place, expect.any(Function));
      if (!each.open) expect(open[namespace]?.[place], id).toBeUndefined();
      else expect(open[namespace], id).toHaveProperty(place, expect.any(Function));
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
        takes: ['application/json'],
        success: 201,
      }),
      updateSession2: row({
        method: 'PATCH',
        path: '/sessions2/{sessionId}',
        pathParameters: ['sessionId'],
        body: true,
        takes: ['application/json'],
        auth: ['token'],
        scopes: ['sessions:write'],
        open: false,
        deprecated: true,
      }),
      getSessionTable: row({
        path: '/tables/sessions.{ending}',
        pathParameters: ['ending'],
        gives: ['text/csv', 'text/calendar'],
      }),
      getSessionPhoto: row({ path: '/photos/{sessionId}', pathParameters: ['sessionId'], gives: [], success: 302 }),
      sendSessionView: row({
        method: 'POST',
        path: '/sessions/{sessionId}/views',
        pathParameters: ['sessionId'],
        query: [],
        body: true,
        takes: ['text/plain'],
        gives: [],
        success: 204,
      }),
    };
    const described = {
      ...document,
      paths: {
        ...document.paths,
        '/sessions/{sessionId}/feedback': {
          post: { operationId: 'createSessionFeedback', summary: 'Say what you think' },
        },
        ...Object.fromEntries(
          ['updateSession2', 'getSessionTable', 'getSessionPhoto', 'sendSessionView'].map((operationId) => [
            `/${operationId}`,
            { get: { operationId, summary: operationId } },
          ]),
        ),
      },
    };
    const files = sources(more, described);
    const written = files['sessions.ts'] ?? '';
    const declaration = (name: string) => new RegExp(`^export const ${name}: .*$`, 'm').exec(written)?.[0];
    expect(declaration('createSessionFeedback')).toBe(
      'export const createSessionFeedback: (client: Client, sessionId: string, body: CreateSessionFeedbackBody, options?: CreateSessionFeedbackOptions) => Promise<CreateSessionFeedbackAnswer> = ' +
        "/* @__PURE__ */ writes('POST', '/sessions/{}/feedback', { type: 'application/json' }, true);",
    );
    expect(declaration('updateSession2')).toContain(
      "writes('PATCH', '/sessions2/{}', { type: 'application/json', auth: withToken })",
    );
    expect(written).toMatch(/UpdateSession2Options = RequestOptions\b/);
    expect(written).toMatch(/A token needs `sessions:write`\.[\s\S]*?@deprecated/);
    expect(declaration('getSessionTable')).toContain(
      "options: GetSessionTableOptions) => Promise<GetSessionTableAnswer> = /* @__PURE__ */ texts('/tables/sessions.{ending}', 'text/csv, text/calendar')",
    );
    expect(declaration('getSessionTableUrl')).toContain(
      "filters: GetSessionTableFilters) => string = /* @__PURE__ */ address('/tables/sessions.{ending}')",
    );
    expect(declaration('getSessionPhoto')).toBeUndefined();
    expect(declaration('getSessionPhotoUrl')).toContain("address('/photos/{}')");
    expect(declaration('sendSessionView')).toContain("'/sessions/{}/views', { type: 'text/plain', mute: true })");
    const open = files['colab.ts'] ?? '';
    for (const place of ["createFeedback: writes('POST', '/sessions/{}/feedback'", "photoUrl: address('/photos/{}')"])
      expect(open).toContain(place);
    expect(open).not.toContain('/sessions2/');
    expect(files['desk.ts']).toContain("writes('PATCH', '/sessions2/{}'");
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
    ['updateOccurrence', 'discovery', 'updateOccurrence'],
    ['listHarvestRuns', 'discovery', 'harvestRuns'],
  ])('%s is %s.%s', (id, namespace, member) => {
    expect(memberName(id, row({ tag: 'discovery' }), known)).toEqual({ namespace, member });
  });
});
