import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createClient, createColab, isProblem, type SubmissionCreate } from '../src/fetch.ts';
import { loadContract, type Contract, type Operation } from '../src/mocks/contract.ts';
import { createMockServer, mockFetch } from '../src/mocks/fetch.ts';
import { mocks } from '../src/mocks/index.ts';
import { getCallForm, listSessions } from '../src/operations/index.ts';

const baseUrl = 'https://colab.example.org/v1';
const document = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('@menengage/openapi/document.json')), 'utf8'),
) as object;
const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats.default(ajv);
ajv.addSchema({ ...document, $id: 'contract' });
const compiled = new Map<string, ValidateFunction>();
function faults(schema: object, value: unknown): unknown[] {
  const text = JSON.stringify(schema).replaceAll('"#/', '"contract#/');
  const validate = compiled.get(text) ?? ajv.compile(JSON.parse(text) as object);
  compiled.set(text, validate);
  return validate(value) ? [] : (validate.errors ?? []);
}

const contract: Contract = await loadContract();
const named = contract.operations.map((each) => [each.id, each] as const);
const example = ({ answer }: Operation, language = 'en') => Object.values(answer.content)[0]?.examples[language];

/** A request that the operation answers: ids of the examples, the example's body, a key. */
function requestFor(operation: Operation, language = 'en'): Request {
  const shown = (path: string) => contract.operations.find((each) => each.method === 'GET' && each.path === path);
  const enumOf = (name: string) =>
    contract.resolve(operation.parameters.find((each) => each.name === name)?.schema ?? {})['enum'] as
      string[] | undefined;
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const way = operation.path.slice(0, operation.path.indexOf(`{${name}}`) + name.length + 2);
    const of = shown(way) ?? operation;
    const value = example(of, language) as { id?: string; name?: string } | undefined;
    if (name === 'callId' && operation.method === 'POST') return 'current';
    return encodeURIComponent(enumOf(name)?.[0] ?? value?.id ?? value?.name ?? 'x');
  });
  const [type, media] = Object.entries(operation.body ?? {})[0] ?? [];
  const body = media?.examples[language];
  const receipt = example(contract.operations.find(({ id }) => id === 'createSubmission')!) as { manageUrl: string };
  const secret = operation.path.startsWith('/submissions/') ? receipt.manageUrl.split('.').pop() : 'token';
  const takes = (name: string) => operation.parameters.some((each) => each.in === 'query' && each.name === name);
  const required = operation.parameters
    .filter((each) => each.in === 'query' && each.required)
    .map(({ name }) => `${name}=${encodeURIComponent(String(enumOf(name)?.[0] ?? 'x'))}`);
  const query = [...(takes('lang') ? [`lang=${language}`] : []), ...required].join('&');
  return new Request(`${baseUrl}${path}${query && `?${query}`}`, {
    method: operation.method,
    headers: {
      ...(type && { 'content-type': type }),
      ...(operation.guarded && { authorization: `Bearer ${secret}` }),
      'idempotency-key': `key-${operation.id}-${language}`,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
}

describe('every operation of the contract', () => {
  test.each(named)('%s is answered with its example in each language', async (_, operation) => {
    for (const language of ['en', 'es', 'fr']) {
      const server = createMockServer();
      const answer = (await server.answer(requestFor(operation, language)))!;
      const text = await answer.text();
      expect(answer.status, text).toBe(operation.status);
      if (answer.status === 204 || answer.status >= 300) continue;
      const type = answer.headers.get('content-type') ?? '';
      const media = operation.answer.content[type];
      expect(media, type).toBeDefined();
      expect(answer.headers.get('content-language')).toBe(
        operation.parameters.some(({ name }) => name === 'lang') ? language : 'en',
      );
      if (!/[/+]json$/.test(type)) {
        expect(text).toBe(
          media!.examples[operation.parameters.some(({ name }) => name === 'lang') ? language : 'en'] ?? text,
        );
        continue;
      }
      const json = JSON.parse(text) as Record<string, unknown>;
      expect(media!.schema ? faults(media!.schema, json) : []).toEqual([]);
      if (operation.isList) expect(json['items']).not.toEqual([]);
      else if (operation.method === 'GET')
        expect(json).toEqual(
          media!.examples[operation.parameters.some(({ name }) => name === 'lang') ? language : 'en'],
        );
    }
  });

  test.each(named.filter(([, { guarded }]) => guarded))('%s is refused without a key', async (_, operation) => {
    const asked = requestFor(operation);
    asked.headers.delete('authorization');
    expect((await createMockServer().answer(asked))!.status).toBe(401);
  });
});

describe('the mocks as a fetch', () => {
  const colab = createColab({ baseUrl, fetch: mockFetch(), languages: ['fr'], retries: 0 });

  test('answer in the language of the reader, by `lang` or by Accept-Language', async () => {
    const labels = async (headers: Record<string, string>, query = '') => {
      const answer = await mockFetch()(`${baseUrl}/vocabularies/session-kinds${query}`, { headers });
      return [
        answer.headers.get('content-language'),
        ((await answer.json()) as { terms: { label: string }[] }).terms[0]?.label,
      ];
    };
    const [en, es, fr] = [
      await labels({}),
      await labels({ 'accept-language': 'de, es-BO;q=0.8, en;q=0.5' }),
      await labels({ 'accept-language': 'es' }, '?lang=fr-CH'),
    ];
    expect([en[0], es[0], fr[0]]).toEqual(['en', 'es', 'fr']);
    expect(new Set([en[1], es[1], fr[1]]).size).toBeGreaterThan(1);
  });

  test('filter lists, and turn their pages', async () => {
    const all = await colab.sessions.list({ limit: 100, count: 'exact' });
    expect(all.total).toBe(all.items.length);
    const ids: string[] = [];
    for await (const { id } of colab.sessions.list({ limit: 1 })) ids.push(id);
    expect(ids).toEqual(all.items.map(({ id }) => id));
    const kind = all.items[0]!.kind.id;
    const some = await colab.sessions.list({ kind: [kind] });
    expect(some.items.length).toBeGreaterThan(0);
    expect(new Set(some.items.map((each) => each.kind.id))).toEqual(new Set([kind]));
    expect((await colab.sessions.list({ kind: ['no-such-kind'] })).items).toEqual([]);
    expect((await colab.sessions.list({ q: all.items[0]!.title })).items[0]).toEqual(all.items[0]);
    expect((await colab.sessions.list({ from: '2090-01-01' })).items).toEqual([]);
    const { next } = await colab.sessions.list({ limit: 1 });
    await expect(
      Promise.resolve(colab.sessions.list({ limit: 1, kind: ['webinar'], cursor: next! })),
    ).rejects.toMatchObject({ code: 'cursor-invalid' });
  });

  test('show each item of a list under its id, and nothing under ids that there are not', async () => {
    for (const { id } of (await colab.sessions.list()).items) expect((await colab.sessions.get(id)).id).toBe(id);
    for (const { id } of (await colab.resources.list()).items) expect((await colab.resources.get(id)).id).toBe(id);
    await expect(colab.sessions.get('no-such-session')).rejects.toMatchObject({ code: 'not-found', status: 404 });
    await expect(Promise.resolve(colab.sessions.occurrences('no-such-session'))).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  test('refuse parameters that are unknown, and say what was meant', async () => {
    const unknown = { knd: ['webinar'] } as object;
    const error: unknown = await Promise.resolve(colab.sessions.list(unknown)).catch((thrown: unknown) => thrown);
    expect(isProblem(error, 'parameter-unknown') && error.items).toMatchObject([
      { parameter: 'knd', code: 'unknown', params: { suggestion: 'kind' } },
    ]);
    await expect(Promise.resolve(colab.sessions.list({ limit: 1000 }))).rejects.toMatchObject({
      code: 'parameter-invalid',
    });
  });

  test('refuse other methods and addresses', async () => {
    const answer = await mockFetch()(`${baseUrl}/sessions`, { method: 'PUT' });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')?.split(', ')).toEqual(expect.arrayContaining(['GET', 'HEAD', 'OPTIONS']));
    expect((await mockFetch()(`${baseUrl}/nothing`)).status).toBe(404);
    expect((await mockFetch()(`${baseUrl}/sessions`, { method: 'OPTIONS' })).status).toBe(204);
  });

  test('do not send again what a reader holds', async () => {
    const first = await mockFetch()(`${baseUrl}/sessions`);
    const etag = first.headers.get('etag')!;
    expect((await mockFetch()(`${baseUrl}/sessions`, { headers: { 'if-none-match': etag } })).status).toBe(304);
    expect((await mockFetch()(`${baseUrl}/sessions`, { headers: { 'if-none-match': '"x"' } })).status).toBe(200);
  });

  test('go wrong by a script, in the time that is asked for', async () => {
    const asked: string[] = [];
    const fetch = mockFetch({
      fail: ({ operationId, earlier }) => {
        asked.push(operationId);
        return ([503, 'network', 'rate-limited', new Response('<html>', { status: 502 })] as const)[earlier];
      },
    });
    const client = createClient({ baseUrl, fetch, retries: 0 });
    for (const code of ['unavailable', 'network', 'rate-limited', 'response'])
      await expect(getCallForm(client, 'current')).rejects.toMatchObject({ code });
    expect((await getCallForm(client, 'current')).call.id).toBeTruthy();
    await listSessions(createClient({ baseUrl, fetch, backoff: 1, retries: 4 }));
    expect(asked.slice(5)).toEqual(Array(5).fill('listSessions'));

    const slow = createClient({ baseUrl, fetch: mockFetch({ latency: 60_000 }), retries: 0, timeout: 20 });
    await expect(getCallForm(slow, 'current')).rejects.toMatchObject({ code: 'timeout' });
  });
});

describe('submissions to the mocks', () => {
  const fetch = mockFetch();
  const colab = createColab({ baseUrl, fetch, languages: ['en'], retries: 0 });
  const create = contract.operations.find(({ id }) => id === 'createSubmission')!;
  const body = create.body!['application/json']!.examples['en'] as SubmissionCreate;

  test('are stored once, answered alike on every try, and followed by their manage link', async () => {
    const { call } = await colab.calls.form('current');
    const receipt = await colab.submissions.create(call.id, body, { idempotencyKey: 'one-key-for-it' });
    const again = await colab.submissions.create(
      call.id,
      { ...body, formToken: 'another' },
      { idempotencyKey: 'one-key-for-it' },
    );
    expect(again).toEqual(receipt);
    const [id, key = ''] = new URL(receipt.manageUrl).hash.replace('#colab-submission=', '').split('.');
    expect(id).toBe(receipt.id);
    const followed = await colab.submissions.get(receipt.id, { key });
    const { formToken: _, language, website: __, ...answers } = body;
    expect(followed).toMatchObject({ id: receipt.id, reference: receipt.reference, language, answers });
    await expect(colab.submissions.get(receipt.id, { key: 'wrong' })).rejects.toMatchObject({ code: 'not-found' });
    await expect(
      colab.submissions.create(call.id, { ...body, title: 'Another' }, { idempotencyKey: 'one-key-for-it' }),
    ).rejects.toMatchObject({ code: 'idempotency-key-reused' });
    const { id: other } = await colab.submissions.create(call.id, body);
    expect(other).not.toBe(receipt.id);
  });

  test('are refused by the rules of the form, place by place', async () => {
    const { title: _, ...incomplete } = body;
    const error: unknown = await colab.submissions
      .create('current', { ...incomplete, summary: 'word '.repeat(81) })
      .catch((thrown: unknown) => thrown);
    expect(isProblem(error, 'validation') && [...error.fields.keys()].sort()).toEqual(['/summary', '/title']);
    await expect(colab.submissions.create('no-such-call', body)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('the mocks in MSW', () => {
  const handlers = mocks({ fail: ({ operationId }) => (operationId === 'getHealth' ? 'network' : undefined) });
  const server = setupServer(...handlers);
  beforeAll(() => {
    server.listen({ onUnhandledFrame: 'error' });
  });
  afterEach(() => {
    handlers.reset();
  });
  afterAll(() => {
    server.close();
  });

  test('answer what a client asks of any origin', async () => {
    const colab = createColab({ baseUrl, languages: ['es'], retries: 0 });
    expect((await colab.vocabularies.get('session-kinds')).terms.length).toBeGreaterThan(0);
    expect((await colab.discovery.root()).languages).toContain('fr');
    await expect(colab.sessions.get('none')).rejects.toMatchObject({ code: 'not-found' });
    await expect(colab.discovery.health()).rejects.toMatchObject({ code: 'network' });
  });

  test('forget what was sent when a test has ended', async () => {
    const colab = createColab({ baseUrl });
    const request = requestFor(contract.operations.find(({ id }) => id === 'createSubmission')!);
    const receipt = (await (await fetch(request)).json()) as { id: string; manageUrl: string };
    const key = receipt.manageUrl.split('.').pop()!;
    expect((await colab.submissions.get(receipt.id, { key })).id).toBe(receipt.id);
    handlers.reset();
    await expect(colab.submissions.get(receipt.id, { key })).rejects.toMatchObject({ code: 'not-found' });
  });
});
