import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reads, writes } from '../src/core/operation.ts';
import { texts } from '../src/core/text.ts';
import { fetchTransport } from '../src/fetch.ts';
import {
  createClient,
  isProblem,
  kyTransport,
  withResponse,
  type Client,
  type ClientOptions,
  type TransportOptions,
} from '../src/index.ts';
import {
  createSubmission,
  getSession,
  getSubmission,
  listGroups,
  listSeries,
  listSessions,
} from '../src/operations/index.ts';
import { answer, cut, hangUp, problem, silence, stall, startServer, type ScriptedServer } from './scripted-server.ts';

const page = { items: [], next: null, prev: null };
const receipt = {
  id: 's1',
  reference: 'CL-1',
  state: 'received',
  receivedAt: '2026-01-01T00:00:00Z',
  manageUrl: 'https://x.org/#a',
};
const idea = { formToken: 'token-of-the-form', language: 'en', title: 'Words that nobody else may read' };

let server: ScriptedServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await server.close();
});

const failure = (work: PromiseLike<unknown>) =>
  Promise.resolve(work).then(
    (value) => {
      throw new Error(`It should have failed, but gave ${JSON.stringify(value)}`);
    },
    (error: unknown) => error,
  );

describe.each([
  ['ky', kyTransport],
  ['fetch', fetchTransport],
])('the %s transport', (_, transport) => {
  const client = (options: Partial<ClientOptions> & TransportOptions = {}) =>
    createClient({ baseUrl: server.url, transport: transport({ backoff: 1, ...options }), ...options });

  describe('asks', () => {
    test('with the filters that are defined, arrays as comma lists, and the first language', async () => {
      server.script(answer(200, page));
      await listSessions(client({ languages: ['es-MX', 'en'] }), {
        region: ['africa', 'south-asia'],
        q: 'niñas & niños, 100 %',
        recording: false,
        limit: 5,
        network: undefined,
        theme: [],
      });
      expect(server.seen[0]?.url).toBe(
        '/v1/sessions?lang=es-MX&limit=5&q=ni%C3%B1as%20%26%20ni%C3%B1os%2C%20100%20%25&recording=false&region=africa,south-asia',
      );
    });

    test('in the language of the call rather than that of the client', async () => {
      server.script(answer(200, page));
      await listSessions(client({ languages: ['es'] }), { lang: 'fr' });
      expect(server.seen[0]?.url).toBe('/v1/sessions?lang=fr');
    });

    test('without a header that would need a preflight', async () => {
      server.script(answer(200, page));
      await listSessions(client({ languages: ['es'] }));
      await listSeries(client({ token: 'secretariat-token' }));
      const ofThePlatform = [
        'host',
        'connection',
        'accept',
        'accept-language',
        'accept-encoding',
        'user-agent',
        'sec-fetch-mode',
      ];
      const sent = server.seen.flatMap(({ headers }) => Object.keys(headers));
      expect(sent.filter((name) => !ofThePlatform.includes(name))).toEqual([]);
    });

    test('with the token only where it is asked for', async () => {
      server.script(answer(200, page));
      await listGroups(client({ token: async () => Promise.resolve('secretariat-token') }));
      expect(server.seen[0]?.headers.authorization).toBe('Bearer secretariat-token');
    });

    test('with a new token after the old one was refused, once', async () => {
      const refused: (string | undefined)[] = [];
      const token = (old?: string) => {
        refused.push(old);
        return old ? 'new-token' : 'old-token';
      };
      server.script(problem(401, 'unauthorized'), answer(200, page));
      await expect(listGroups(client({ token }))).resolves.toEqual(page);
      expect(refused).toEqual([undefined, 'old-token']);
      expect(server.seen.map(({ headers }) => headers.authorization)).toEqual(['Bearer old-token', 'Bearer new-token']);
      server.script(problem(401, 'unauthorized'));
      expect(isProblem(await failure(listGroups(client({ token }))), 'unauthorized')).toBe(true);
      expect(server.seen).toHaveLength(2);
      server.script(problem(401, 'unauthorized'));
      await failure(listGroups(client({ token: 'the-only-one' })));
      await failure(listGroups(client()));
      expect(server.seen).toHaveLength(2);
    });

    test('with headers of the call, and with those that a hook adds', async () => {
      server.script(answer(200, page));
      const onRequest: ClientOptions['onRequest'] = async ({ headers, method, path }) => {
        await Promise.resolve();
        headers['x-trace'] = `${method} ${path}`;
      };
      await listSessions(client({ onRequest }), {}, { headers: { 'if-none-match': '"a"' } });
      expect(server.seen[0]?.headers).toMatchObject({ 'x-trace': 'GET /sessions', 'if-none-match': '"a"' });
    });

    test('for a change in part', async () => {
      server.script(answer(200, {}, { etag: '"v2"' }));
      const change = writes<(client: Client, id: string, body: object, options: object) => Promise<object>>(
        'PATCH',
        '/things/{}',
        { type: 'application/json' },
      );
      const { etag } = await withResponse(change(client(), 't1', { title: null }, { lang: 'es' }));
      expect(etag).toBe('"v2"');
      expect(server.seen[0]).toMatchObject({ method: 'PATCH', url: '/v1/things/t1?lang=es', body: '{"title":null}' });
      expect(server.seen[0]?.headers).toMatchObject({ 'content-type': 'application/json' });
    });

    test('for an id that is one segment of the path, whatever is in it', async () => {
      server.script(answer(200, {}));
      await getSession(client(), 'a/../b?c#d');
      expect(server.seen[0]?.url).toBe('/v1/sessions/a%2F..%2Fb%3Fc%23d');
      for (const id of ['', '.', '..']) expect(await failure(getSession(client(), id))).toBeInstanceOf(TypeError);
    });
  });

  describe('hands over', () => {
    test('an answer with fields that the contract does not know yet', async () => {
      server.script(answer(200, { ...page, items: [{ id: 'a', mood: 'new' }], page: 1 }));
      await expect(listSessions(client())).resolves.toEqual({ ...page, items: [{ id: 'a', mood: 'new' }], page: 1 });
    });

    test('a problem with its code, its words and its places', async () => {
      const errors = [
        { pointer: '/abstract', code: 'maxWords', detail: 'At most 300 words', params: { limit: 300 } },
        { pointer: '/abstract', code: 'pattern', detail: 'No links' },
        { parameter: 'lang', code: 'format', detail: 'A language' },
      ];
      server.script(problem(422, 'validation', { errors, detail: 'Two places' }));
      const error = await failure(createSubmission(client(), 'c', idea));
      expect(isProblem(error)).toBe(true);
      expect(isProblem(error, 'call-closed')).toBe(false);
      if (!isProblem(error, 'validation')) throw error;
      expect(error).toMatchObject({
        status: 422,
        title: 'About validation',
        detail: 'Two places',
        requestId: 'req-1',
        retryable: false,
      });
      expect(error.fields.get('/abstract')).toEqual(errors.slice(0, 2));
      expect([...error.fields.keys()]).toEqual(['/abstract']);
      expect(error.items).toEqual(errors);
      expect(server.seen).toHaveLength(1);
    });

    test('an HTML page of a proxy as an answer that is none of ours', async () => {
      server.script(answer(502, '<html><h1>Bad gateway</h1></html>'));
      const error = await failure(listSessions(client()));
      expect(error).toMatchObject({
        name: 'ColabResponseError',
        code: 'response',
        status: 502,
        fault: 'not-json',
        retryable: true,
      });
      expect(server.seen).toHaveLength(3);
    });

    test.each([
      ['empty', answer(200, '')],
      ['not-json', answer(200, '{"items":[{"id":')],
      ['not-json', answer(200, '<html>Sign in to the hotel</html>')],
      ['unexpected', answer(200, 'null')],
      ['unexpected', answer(404, { message: 'No such route' })],
      ['not-modified', answer(304, '')],
    ])('%s: an answer that cannot be used', async (fault, step) => {
      server.script(step);
      expect(await failure(listSessions(client()))).toMatchObject({
        name: 'ColabResponseError',
        code: 'response',
        fault,
      });
      expect(server.seen).toHaveLength(1);
    });
  });

  describe('hands over the rest of an answer', () => {
    const read = reads<(client: Client, id: string, options?: object) => Promise<object>>('/things/{}');

    test('with its data', async () => {
      server.script(answer(200, { id: 'a' }, { etag: '"v1"', 'x-request-id': 'r-1', ratelimit: '"r";r=9' }));
      const { data, status, headers, etag, requestId } = await withResponse(read(client(), 'a'));
      expect({ data, status, etag, requestId }).toEqual({
        data: { id: 'a' },
        status: 200,
        etag: '"v1"',
        requestId: 'r-1',
      });
      expect(headers.get('ratelimit')).toBe('"r";r=9');
    });

    test('of the first page of a list, and of data that was kept', async () => {
      server.script(answer(200, page, { etag: '"p1"' }));
      expect((await withResponse(listSessions(client()))).etag).toBe('"p1"');
      const kept = await read(client(), 'a');
      expect((await withResponse(kept)).etag).toBe('"p1"');
      await expect(withResponse({ id: 'from elsewhere' })).rejects.toBeInstanceOf(TypeError);
    });

    test('that is text', async () => {
      const feed = texts<(client: Client, query: object) => Promise<string>>(
        '/feeds/x.{format}',
        'text/calendar, text/csv',
      );
      server.script(answer(200, 'BEGIN:VCALENDAR', { 'content-type': 'text/calendar; charset=utf-8', etag: '"t"' }));
      const { data, etag } = await withResponse(feed(client(), { format: 'ics', theme: ['care'] }));
      expect([data, etag]).toEqual(['BEGIN:VCALENDAR', '"t"']);
      expect(server.seen[0]?.url).toBe('/v1/feeds/x.ics?theme=care');
      server.script(answer(200, '<html>Sign in to the hotel</html>'));
      expect(await failure(feed(client(), { format: 'ics' }))).toMatchObject({ fault: 'media-type', status: 200 });
      expect(await failure(feed(client(), {}))).toBeInstanceOf(TypeError);
    });

    test('that is empty', async () => {
      server.script(answer(204));
      const remove = writes<(client: Client, id: string) => Promise<undefined>>('DELETE', '/things/{}', {});
      await expect(remove(client(), 'a')).resolves.toBeUndefined();
      expect(server.seen[0]?.headers['content-type']).toBeUndefined();
    });

    test('that came from another address', async () => {
      server.script(answer(307, '', { location: '/v1/elsewhere' }), answer(200, { id: 'a' }));
      await expect(read(client(), 'a')).resolves.toEqual({ id: 'a' });
      expect(server.seen.map(({ url }) => url)).toEqual(['/v1/things/a', '/v1/elsewhere']);
    });

    test('to who wants to know', async () => {
      server.script(problem(503, 'unavailable'), answer(200, page));
      const told: unknown[] = [];
      const watching = client({
        onRetry: ({ repetition, pause, status }, { path }) => told.push([repetition, pause >= 0, status, path]),
        onResponse: ({ status }, { method, path }) => void told.push([status, method, path]),
      });
      await listSessions(watching);
      server.script(hangUp, answer(200, page));
      await listSessions(watching);
      expect(told).toEqual([
        [1, true, 503, '/sessions'],
        [200, 'GET', '/sessions'],
        [1, true, undefined, '/sessions'],
        [200, 'GET', '/sessions'],
      ]);
    });
  });

  describe('tries again', () => {
    test('after 503', async () => {
      server.script(problem(503, 'unavailable'), answer(200, page));
      await expect(listSessions(client())).resolves.toEqual(page);
      expect(server.seen).toHaveLength(2);
    });

    test.each([408, 429, 500, 502, 504])('after %d', async (status) => {
      server.script(problem(status, 'internal'), answer(200, page));
      await expect(listSessions(client())).resolves.toEqual(page);
    });

    test('no more often than it may', async () => {
      server.script(problem(503, 'unavailable'));
      expect(isProblem(await failure(listSessions(client({ retries: 4 }))), 'unavailable')).toBe(true);
      expect(server.seen).toHaveLength(5);
      server.script(problem(503, 'unavailable'));
      await failure(listSessions(client({ retries: 4 }), {}, { retries: 0 }));
      expect(server.seen).toHaveLength(1);
    });

    test('not after what will not get better', async () => {
      server.script(problem(404, 'not-found'));
      expect(isProblem(await failure(getSession(client(), 'x')), 'not-found')).toBe(true);
      expect(server.seen).toHaveLength(1);
    });

    test('when the server asked to, no earlier than it asked', async () => {
      server.script(problem(429, 'rate-limited', {}, { 'retry-after': '1' }), answer(200, page));
      await expect(listSessions(client())).resolves.toEqual(page);
      const [first, second] = server.seen;
      // A timer may go off within the last millisecond.
      expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(990);
    });

    test('when the server named a date, no earlier', async () => {
      // A date has whole seconds, so that it may name the second that has begun.
      const date = new Date(Date.now() + 2000);
      server.script(problem(503, 'unavailable', {}, { 'retry-after': date.toUTCString() }), answer(200, page));
      await expect(listSessions(client())).resolves.toEqual(page);
      const [first, second] = server.seen;
      expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(900);
    });

    test('not when there is no time left for another try', async () => {
      server.script(problem(503, 'unavailable', {}, { 'retry-after': '20' }));
      const error = await failure(listSessions(client({ totalTimeout: 300 })));
      expect((error as { code: string }).code).toMatch(/^(unavailable|timeout)$/);
      expect(server.seen).toHaveLength(1);
    });

    test('what is deleted, and not what is changed', async () => {
      server.script(problem(503, 'unavailable'), answer(204));
      await writes<(client: Client, id: string) => Promise<undefined>>('DELETE', '/things/{}', {})(client(), 'a');
      expect(server.seen).toHaveLength(2);
      server.script(problem(503, 'unavailable'));
      const change = writes<(client: Client, id: string, body: object) => Promise<object>>('PATCH', '/things/{}', {
        type: 'application/json',
      });
      await failure(change(client(), 'a', {}));
      expect(server.seen).toHaveLength(1);
    });

    test('not when the server asked for a longer pause than anybody waits', async () => {
      server.script(problem(429, 'rate-limited', {}, { 'retry-after': '3600' }));
      expect(await failure(listSessions(client()))).toMatchObject({
        code: 'rate-limited',
        retryAfter: 3600,
        retryable: true,
      });
      expect(server.seen).toHaveLength(1);
    });

    test('after a connection that was closed', async () => {
      server.script(hangUp, answer(200, page));
      await expect(listSessions(client())).resolves.toEqual(page);
    });

    test('after an answer that was cut', async () => {
      server.script(cut, answer(200, page));
      await expect(listSessions(client())).resolves.toEqual(page);
    });

    test('after an answer that took too long', async () => {
      server.script(silence, answer(200, page));
      await expect(listSessions(client({ timeout: 500 }))).resolves.toEqual(page);
      server.script(stall, answer(200, page));
      await expect(listSessions(client({ timeout: 500 }))).resolves.toEqual(page);
    });

    test('a submission, under the same key each time', async () => {
      server.script(problem(503, 'unavailable'), hangUp, answer(201, receipt));
      await expect(createSubmission(client(), 'c', idea)).resolves.toEqual(receipt);
      const keys = server.seen.map(({ headers }) => headers['idempotency-key']);
      expect(keys[0]).toMatch(/^[A-Za-z0-9._-]{8,100}$/);
      expect(keys).toEqual([keys[0], keys[0], keys[0]]);
      expect(server.seen.map(({ body }) => body)).toEqual(Array(3).fill(JSON.stringify(idea)));
    });

    test('a submission whose earlier try is still running', async () => {
      server.script(problem(409, 'idempotency-in-progress', {}, { 'retry-after': '0' }), answer(201, receipt));
      await expect(createSubmission(client(), 'c', idea, { idempotencyKey: 'key-of-the-page' })).resolves.toEqual(
        receipt,
      );
      expect(server.seen.map(({ headers }) => headers['idempotency-key'])).toEqual([
        'key-of-the-page',
        'key-of-the-page',
      ]);
    });

    test('never a write without a key', async () => {
      server.script(problem(503, 'unavailable'));
      await failure(
        writes<(client: Client, body: object) => Promise<unknown>>('POST', '/write', { type: 'application/json' })(
          client(),
          {},
        ),
      );
      expect(server.seen).toHaveLength(1);
    });
  });

  describe('gives up', () => {
    test('with a network error when nobody answers', async () => {
      server.script(hangUp);
      const error = await failure(listSessions(client()));
      expect(error).toMatchObject({ name: 'ColabNetworkError', code: 'network', retryable: true });
      expect((error as Error).cause).toBeInstanceOf(TypeError);
      expect(server.seen).toHaveLength(3);
    });

    test('with a cut answer', async () => {
      server.script(cut);
      expect(await failure(listSessions(client()))).toMatchObject({ fault: 'cut', status: 200, retryable: true });
      expect(server.seen).toHaveLength(3);
    });

    test.each([
      ['nothing comes', silence],
      ['the answer does not end', stall],
    ])('with a timeout when %s', async (_what, step) => {
      server.script(step);
      expect(await failure(listSessions(client({ timeout: 100, retries: 1 })))).toMatchObject({
        name: 'ColabTimeoutError',
        code: 'timeout',
        retryable: true,
      });
      expect(server.seen).toHaveLength(2);
    });

    test('with no limit on time when there is none', async () => {
      server.script(answer(200, page));
      await expect(listSessions(client({ timeout: Infinity }))).resolves.toEqual(page);
    });
  });

  describe('stops', () => {
    const aborted = { name: 'AbortError', code: 'aborted', retryable: false };

    test('before it sends, when the signal is aborted already', async () => {
      server.script(answer(200, page));
      expect(await failure(listSessions(client(), {}, { signal: AbortSignal.abort() }))).toMatchObject(aborted);
      expect(server.seen).toHaveLength(0);
    });

    test.each([
      ['while it waits for the answer', silence],
      ['in the middle of the answer', stall],
    ])('%s, and closes the connection', async (_when, step) => {
      server.script(step);
      const controller = new AbortController();
      const failed = failure(listSessions(client(), {}, { signal: controller.signal }));
      const { gone } = await server.arrived(1);
      controller.abort('enough');
      expect(await failed).toMatchObject({ ...aborted, cause: 'enough' });
      await gone;
      expect(server.seen).toHaveLength(1);
    });

    test('while it waits to try again', async () => {
      server.script(problem(503, 'unavailable', {}, { 'retry-after': '20' }));
      const controller = new AbortController();
      const failed = failure(listSessions(client(), {}, { signal: controller.signal }));
      await server.arrived(1);
      setTimeout(() => {
        controller.abort();
      }, 50);
      expect(await failed).toMatchObject(aborted);
      expect(server.seen).toHaveLength(1);
    });

    test("with a timeout when the signal was the caller's own time limit", async () => {
      server.script(silence);
      expect(await failure(listSessions(client(), {}, { signal: AbortSignal.timeout(50) }))).toMatchObject({
        code: 'timeout',
      });
    });
  });

  test('keeps what was sent and every secret out of its errors', async () => {
    const secrets = ['nobody else', 'token-of-the-form', 'secretariat-token', 'key-of-the-link'];
    const echo = problem(422, 'validation', {
      detail: JSON.stringify(idea),
      errors: [{ pointer: '/title', code: 'pattern', detail: idea.title }],
    });
    const printed = (error: Error) =>
      [error.message, JSON.stringify(error), inspect(error, { depth: 9 }), inspect(error.cause, { depth: 9 })].join(
        '\n',
      );
    for (const step of [echo, hangUp, cut, silence, answer(502, JSON.stringify(idea)), answer(500, { echo: idea })]) {
      server.script(step);
      const error = (await failure(
        createSubmission(client({ token: 'secretariat-token', timeout: 100, retries: 1 }), 'c', idea, {
          idempotencyKey: 'k-12345678',
        }),
      )) as Error;
      for (const secret of secrets) expect(printed(error)).not.toContain(secret);
    }
    for (const step of [problem(400, 'parameter-invalid', { detail: 'No such name: Ana' }), hangUp, silence]) {
      server.script(step);
      const error = await failure(listSessions(client({ timeout: 100, retries: 0 }), { q: 'Ana' }));
      expect(printed(error as Error)).not.toContain('Ana');
    }
    server.script(hangUp);
    const error = (await failure(getSubmission(client(), 's1', { key: 'key-of-the-link' }))) as Error;
    expect(inspect(error, { depth: 9 })).not.toContain('key-of-the-link');
  });

  test("uses the caller's fetch", async () => {
    server.script(answer(200, page));
    const urls: string[] = [];
    const own: typeof fetch = (input, init) => {
      urls.push(input instanceof Request ? input.url : String(input));
      return fetch(input, init);
    };
    await listSessions(client({ fetch: own }));
    expect(urls).toEqual([`${server.url}/sessions`]);
  });
});
