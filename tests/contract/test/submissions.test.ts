import { readFileSync } from 'node:fs';
import type { components } from '@menengage/openapi/types';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { runs, tries } from '../src/arbitraries.ts';
import { operation, read } from '../src/contract.ts';
import { expectDocumented, expectProblem, send } from '../src/http.ts';
import { type Answers, answersTo, newKey, openForm, post } from '../src/proposals.ts';

type Receipt = components['schemas']['SubmissionReceipt'];
type Submission = components['schemas']['Submission'];

const create = operation('createSubmission');
const follow = operation('getSubmission');

/** Tokens are good for one idea each, and for none in their first seconds: they are fetched ahead. */
const tokens: string[] = [];
let form: Awaited<ReturnType<typeof openForm>>;
let answers: Answers;

beforeAll(async () => {
  form = await openForm();
  for (let count = 0; count < runs + 30; count++) tokens.push((await openForm()).token);
  answers = fc.sample(answersTo(form), { numRuns: 1, seed: 1 })[0] as Answers;
});

function token(): string {
  const next = tokens.shift();
  if (next === undefined) throw new Error('More tokens are needed than were fetched.');
  return next;
}

function keyOf({ manageUrl }: Receipt): { id: string; secret: string } {
  const [id = '', secret = ''] =
    new URLSearchParams(new URL(manageUrl).hash.slice(1)).get('colab-submission')?.split('.') ?? [];
  return { id, secret };
}

const readBack = (id: string, secret: string) =>
  send(`/v1/submissions/${id}`, { headers: { authorization: `Bearer ${secret}` } });

describe('an idea', () => {
  test('as the form allows it is stored, and read back by its key just as it was sent', async () => {
    await fc.assert(
      fc.asyncProperty(answersTo(form), async (each) => {
        const answer = await post({ formToken: token(), ...each }, { key: newKey() });
        expectDocumented(create, answer);
        expect(answer.status, answer.text).toBe(201);
        expect(answer.headers['cache-control']).toBe('no-store');
        const receipt = answer.json as Receipt;
        expect(answer.headers.location).toMatch(new RegExp(`/v1/submissions/${receipt.id}$`));
        expect(read({ $ref: 'SubmissionReceipt' }, receipt)).toEqual(receipt);

        const { id, secret } = keyOf(receipt);
        expect(id).toBe(receipt.id);
        const followed = await readBack(id, secret);
        expectDocumented(follow, followed);
        const { website, language, ...sent } = each;
        expect(website ?? '').toBe('');
        expect(followed.json).toMatchObject({
          id,
          language,
          state: 'received',
          reference: receipt.reference,
          revision: 1,
        });
        expect((followed.json as Submission).answers).toEqual(sent);
        expect(followed.headers['cache-control']).toBe('no-store');
      }),
      // Each try takes a token, and shrinking takes many.
      { ...tries(runs), endOnFailure: true },
    );
  });

  test.each(['en', 'es', 'fr'])('of the examples in %s is one that the form takes', async (language) => {
    const file = new URL(
      import.meta.resolve(`@menengage/openapi/examples/submissions/createSubmission.request.${language}.json`),
    );
    const { value } = JSON.parse(readFileSync(file, 'utf8')) as { value: Answers };
    const proposedMonth = `${form.call.year}-06`;
    const answer = await post({ ...value, proposedMonth, formToken: token() }, { key: newKey(), lang: language });
    expect(answer.status, answer.text).toBe(201);
  });

  test('is stored once, however often it is sent', async () => {
    const key = newKey();
    const body = { formToken: token(), ...answers };
    const [first, ...more] = [
      await post(body, { key }),
      await post(body, { key }),
      await post({ ...body, formToken: token() }, { key }),
    ];
    expect(first?.status, first?.text).toBe(201);
    expect(first?.headers).not.toHaveProperty('idempotency-replayed');
    for (const again of more) {
      expect(again.status).toBe(201);
      expect(again.json).toEqual(first?.json);
      expect(again.headers['idempotency-replayed']).toBe('true');
    }
    const other = await post({ ...body, title: 'Another idea' }, { key });
    expect(expectProblem(other, 'idempotency-key-reused').status).toBe(422);
  });

  test('sent twice at the same moment is stored once', async () => {
    const key = newKey();
    const body = { formToken: token(), ...answers };
    await post({ ...body, formToken: 'x' }, { key: newKey() });
    const both = await Promise.all([post(body, { key }), post(body, { key })]);
    const stored = both.filter(({ status }) => status === 201);
    for (const each of both) expectDocumented(create, each);
    for (const each of both.filter(({ status }) => status !== 201)) expectProblem(each, 'idempotency-in-progress');
    expect(stored.length).toBeGreaterThan(0);
    expect(new Set(stored.map(({ json }) => (json as Receipt).id)).size).toBe(1);
  });

  test('needs a key, a token of this form, and an open call', async () => {
    const body = { formToken: token(), ...answers };
    const keyless = await send('/v1/calls/current/submissions', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    expectProblem(keyless, 'idempotency-key-missing');
    expectProblem(await post({ ...body, formToken: 'made.up' }, { key: newKey() }), 'form-token-invalid');
    expectProblem(
      await post({ ...body, formToken: body.formToken.replace(/..$/, 'zz') }, { key: newKey() }),
      'form-token-invalid',
    );
    expectProblem(await post(body, { key: newKey(), call: 'colab-call-2024' }), 'call-closed');
    expectProblem(await post(body, { key: newKey(), call: 'no-such-call' }), 'not-found');
    expect((await post(body, { key: newKey() })).status).toBe(201);
    expectProblem(await post({ ...body, title: 'A second idea' }, { key: newKey() }), 'form-token-used');
  });

  test('that is incomplete is told place by place, in the language asked for', async () => {
    const formToken = token();
    const { lessonsFromFailures, ...rest } = answers;
    expect(lessonsFromFailures).toBeTruthy();
    const body = { ...rest, formToken, summary: 'word '.repeat(81), themes: ['no-such-theme'], attestations: [] };
    const told = await Promise.all(['en', 'es', 'fr'].map((lang) => post(body, { key: newKey(), lang })));
    const details = told.map((answer) => {
      expectDocumented(create, answer);
      const { errors = [] } = expectProblem(answer, 'validation');
      const places = errors.map(({ pointer, code }) => `${pointer} ${code}`);
      expect(places).toEqual(
        expect.arrayContaining([
          '/lessonsFromFailures required',
          '/summary maxWords',
          '/themes/0 unknown',
          '/attestations contains',
        ]),
      );
      return errors.find(({ code }) => code === 'required')?.detail;
    });
    expect(new Set(details).size).toBe(3);
    // A refusal uses nothing up: the same form can be sent again.
    expect((await post({ formToken, ...answers }, { key: newKey() })).status).toBe(201);
  });

  test('is shown to nobody without its own key', async () => {
    const [one, two] = await Promise.all(
      [1, 2].map(async () =>
        keyOf((await post({ formToken: token(), ...answers }, { key: newKey() })).json as Receipt),
      ),
    );
    expectProblem(await send(`/v1/submissions/${one!.id}`), 'unauthorized');
    const wrong = [
      await readBack(one!.id, two!.secret),
      await readBack(one!.id, 'x'),
      await readBack('none', one!.secret),
    ];
    for (const answer of wrong) {
      expectDocumented(follow, answer);
      expectProblem(answer, 'not-found');
    }
    expect((await readBack(one!.id, one!.secret)).status).toBe(200);
  });
});

describe('whatever is sent, the answer is one that the contract names', () => {
  test('bodies that are nearly right', async () => {
    const odd = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom<unknown>('', ' ', '\0', '\ud800', -1, 1e308, 'x'.repeat(25_000)),
    );
    const names = [...Object.keys(answers), 'nickname', '__proto__', 'formToken'];
    let formToken = token();
    await fc.assert(
      fc.asyncProperty(
        answersTo(form),
        fc.constantFrom(...names),
        fc.option(odd, { nil: undefined }),
        async (each, name, value) => {
          const text = JSON.stringify({ formToken, ...each });
          const changed = Object.defineProperty(JSON.parse(text) as object, name, { value, enumerable: true });
          const answer = await post(changed, { key: newKey() });
          expectDocumented(create, answer);
          if (answer.status === 201) formToken = token();
        },
      ),
      { ...tries(runs * 2), endOnFailure: true },
    );
  });

  test('bodies that are no ideas at all', async () => {
    const body = fc.oneof(
      fc.json(),
      fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed()),
      fc.constantFrom(
        '',
        '{',
        '[]',
        'null',
        '{"a":',
        '{"__proto__":{}}',
        '{"constructor":{"prototype":{}}}',
        '"x"',
        '\ufeff{}',
        '['.repeat(5_000),
      ),
    );
    await fc.assert(
      fc.asyncProperty(body, async (text) => {
        const headers = { 'content-type': 'application/json', 'idempotency-key': newKey() };
        const answer = await send('/v1/calls/current/submissions', { method: 'POST', headers, body: text });
        expectDocumented(create, answer);
        expect(answer.status).toBeGreaterThanOrEqual(400);
      }),
      tries(runs * 2),
    );
  });

  test('content of other kinds, and keys that are none', async () => {
    const type = fc.constantFrom(
      'text/plain',
      'text/html',
      'application/xml',
      'multipart/form-data; boundary=x',
      'application/x-www-form-urlencoded',
      'nonsense',
      'application/json; charset=utf-16',
      '',
    );
    const key = fc.constantFrom('', 'short', 'with space here', 'x'.repeat(101), 'ünïcode-key', 'good-enough-key');
    await fc.assert(
      fc.asyncProperty(type, key, async (contentType, idempotencyKey) => {
        const headers = {
          'content-type': contentType,
          'idempotency-key': Buffer.from(idempotencyKey).toString('latin1'),
        };
        const answer = await send('/v1/calls/current/submissions', {
          method: 'POST',
          headers,
          body: '{"language":"en"}',
        });
        expectDocumented(create, answer);
        expect(answer.status).toBeGreaterThanOrEqual(400);
      }),
      tries(runs * 2),
    );
  });

  test('ten megabytes', async () => {
    const answer = await send('/v1/calls/current/submissions', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': newKey(), expect: '100-continue' },
      body: JSON.stringify({ title: 'x'.repeat(10_000_000) }),
    });
    expect(expectProblem(answer, 'body-too-large').status).toBe(413);
  });
});
