import fc from 'fast-check';
import { pino } from 'pino';
import { expect, it } from 'vitest';
import { buildApp } from '../src/http/app.ts';
import { operations } from '../src/http/contract.ts';
import { describeServer, secretariatToken } from './harness.ts';

const odd = [
  '',
  ' ',
  '0',
  '-1',
  '1e309',
  'null',
  'true',
  'africa',
  'en',
  'ZW',
  '2026-11-21',
  '2026-11-21T10:00:00+01:00',
  '0000-00-00',
  '9999-12-31T23:59:59Z',
  'exact',
  '-start',
  'relevance',
  "' or 1=1 --",
  '%',
  '_',
  '\\',
  '\u0000',
  '\ud800',
  '🦄',
  'ß',
  'İ',
  ',',
  ',,',
  '[]',
  '__proto__',
  'constructor',
  'x'.repeat(3000),
  '<script>',
  'WzEsIngiLFsxLCJhIl1d',
];

describeServer('whatever strangers send', (server) => {
  const reads = operations.filter(({ method }) => method === 'GET');

  it('to the reads: each answer is one that the contract describes, and none is a failure of the server', async () => {
    const question = fc.constantFrom(...reads).chain((operation) =>
      fc.record({
        operation: fc.constant(operation),
        path: fc.array(fc.oneof(fc.constantFrom(...odd), fc.string({ unit: 'binary' })), {
          minLength: 2,
          maxLength: 2,
        }),
        query: fc.array(
          fc.tuple(
            fc.constantFrom(...[...operation.query.keys()], 'unknown', '__proto__'),
            fc.oneof(fc.constantFrom(...odd), fc.string({ unit: 'binary' })),
          ),
          { maxLength: 4 },
        ),
        known: fc.boolean(),
      }),
    );
    await fc.assert(
      fc.asyncProperty(question, async ({ operation, path, query, known }) => {
        let next = 0;
        const asked = operation.path.replace(/\{\w+\}/g, () => (known ? 'africa' : encode(path[next++] ?? '')));
        const text = query.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&');
        const { status, headers } = await server.ask(`/v1${asked}${text ? `?${text}` : ''}`);
        expect(status).toBeLessThan(500);
        expect(headers['access-control-allow-origin']).toBe('*');
      }),
      { numRuns: 600 },
    );
  });

  it('to the form: nothing is stored, and none is a failure of the server', async () => {
    const { database } = server.services;
    const count = async (): Promise<number> => (await database.selectFrom('submissions').select('id').execute()).length;
    const { json: form } = await server.ask('/v1/calls/current/form');
    server.now = new Date(server.now.getTime() + 10_000);
    const before = await count();
    const names = form.steps.flatMap(({ fields }: { fields: { pointer: string }[] }) =>
      fields.map(({ pointer }) => pointer.split('/')[1] ?? ''),
    );
    const answers = fc.dictionary(
      fc.constantFrom(...(names as string[]), 'language', 'website', '__proto__', 'more'),
      fc.jsonValue(),
    );
    await fc.assert(
      fc.asyncProperty(answers, fc.boolean(), async (body, withToken) => {
        const { status } = await server.ask(`/v1/calls/${form.call.id}/submissions`, {
          method: 'POST',
          headers: { 'idempotency-key': 'a-key-of-a-robot' },
          body: { ...body, ...(withToken ? { formToken: form.token, language: 'en' } : {}) },
        });
        expect([400, 422]).toContain(status);
      }),
      { numRuns: 300 },
    );
    expect(await count()).toBe(before);
  });

  it.each([
    ['nested without end', (rest: string) => `{${rest},"more":${'['.repeat(200_000)}${']'.repeat(200_000)}}`],
    [
      'nested without end in an answer',
      (rest: string) => `{${rest},"themes":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
    ],
    ['with a list of half a million items', (rest: string) => `{${rest},"themes":[${'1,'.repeat(450_000)}1]}`],
    [
      'with a list of a hundred thousand equal words',
      (rest: string) => `{${rest},"spokenLanguages":[${'"en",'.repeat(150_000)}"en"]}`,
    ],
    ['with one text of a million blanks', (rest: string) => `{${rest},"summary":"${' '.repeat(1_000_000)}"}`],
    [
      'with an address that goes on for ever',
      (rest: string) => `{${rest},"submitter":{"name":"x","email":"${'a.'.repeat(300_000)}@${'a'.repeat(200_000)}"}}`,
    ],
    [
      'with fifty thousand unknown members',
      (rest: string) => `{${rest},${Array.from({ length: 50_000 }, (_, n) => `"x${n}":1`).join(',')}}`,
    ],
  ])('to the form, %s: is refused in words, with an answer of bounded size', async (_name, make) => {
    const { json: form } = await server.ask('/v1/calls/current/form');
    server.now = new Date(server.now.getTime() + 10_000);
    const { status, json, text } = await server.ask(`/v1/calls/${form.call.id}/submissions`, {
      method: 'POST',
      headers: { 'idempotency-key': 'a-key-of-a-robot' },
      body: make(`"formToken":${JSON.stringify(form.token)},"language":"en"`),
    });
    expect([status, json.code]).toEqual([422, 'validation']);
    expect(json.errors.length).toBeGreaterThan(0);
    expect(text.length).toBeLessThan(40_000);
  });

  it('with hundreds of unknown parameters: is refused with an answer of bounded size', async () => {
    const query = Array.from({ length: 900 }, (_, n) => `p${n}=1`).join('&');
    const { status, text } = await server.ask(`/v1/sessions?${query}`);
    expect(status).toBe(400);
    expect(text.length).toBeLessThan(60_000);
  });

  it('in a language that is called like something that every object has: is told that its words are missing', async () => {
    const bodies = {
      resources: { title: { es: 'Ubuntu' }, type: 'brief' },
      collections: { title: { es: 'Ubuntu' }, resourceIds: [] },
      networks: { name: { es: 'Ubuntu' }, kind: 'subregional', status: 'dormant' },
    };
    for (const [collection, body] of Object.entries(bodies)) {
      const { status, json } = await server.ask(`/v1/${collection}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${secretariatToken}`, 'idempotency-key': `language-of-${collection}` },
        body: { ...body, language: 'valueOf' },
      });
      expect([collection, status]).toEqual([collection, 422]);
      expect(json.errors.map(({ code }: { code: string }) => code)).toContain('required');
    }
    expect((await server.ask('/v1/networks?lang=valueOf&limit=2')).status).toBe(200);
  });

  it('too often: is told when to come again, while the health check goes on', async () => {
    const lines: string[] = [];
    const app = await buildApp(server.services, {
      rateLimit: 5,
      trustProxy: false,
      logger: pino({ level: 'info' }, { write: (line: string) => lines.push(line) }),
    });
    const ask = (url: string, remoteAddress: string) => app.inject({ url, remoteAddress });
    for (let left = 4; left >= 0; left -= 1) {
      const { statusCode, headers } = await ask('/v1/vocabularies/themes', '203.0.113.9');
      expect(statusCode).toBe(200);
      expect(headers['ratelimit-policy']).toBe('"read";q=5;w=60');
      expect(headers.ratelimit).toMatch(new RegExp(`^"read";r=${left};t=\\d+$`));
    }
    const { statusCode, headers, body } = await ask('/v1/networks', '203.0.113.9');
    expect(statusCode).toBe(429);
    expect(headers['content-type']).toContain('application/problem+json');
    expect(JSON.parse(body)).toMatchObject({ code: 'rate-limited', status: 429 });
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect(headers['access-control-allow-origin']).toBe('*');
    expect((await ask('/v1/health', '203.0.113.9')).statusCode).toBe(200);
    expect((await ask('/v1/networks', '203.0.113.10')).statusCode).toBe(200);
    expect(lines.join('')).not.toContain('203.0.113');
    await app.close();
  });
});

/** Percent-encoding that also takes halves of characters. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
