import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { address, oddHeaders, oddQuery, oddSegment, tries, validPath } from '../src/arbitraries.ts';
import { operations, reads } from '../src/contract.ts';
import type { Ids } from '../src/data.ts';
import { expectDocumented, expectProblem, send, knownIds } from '../src/http.ts';

let ids: Ids;
beforeAll(async () => {
  ids = await knownIds();
});

const named = (list: typeof operations) => list.map((each) => [each.id, each] as const);

describe('whatever is asked, the answer is one that the contract names', () => {
  test.each(named(reads))('odd parameters of %s', async (_, operation) => {
    await fc.assert(
      fc.asyncProperty(validPath(operation, ids), oddQuery(operation), async (path, query) => {
        expectDocumented(operation, await send(address(operation, path, {}) + query));
      }),
      tries(),
    );
  });

  test.each(named(reads))('odd headers to %s', async (_, operation) => {
    await fc.assert(
      fc.asyncProperty(validPath(operation, ids), oddHeaders, async (path, headers) => {
        expectDocumented(operation, await send(address(operation, path, {}), { headers }));
      }),
      tries(),
    );
  });

  test.each(named(operations.filter(({ path }) => path.includes('{'))))('odd ids in %s', async (_, operation) => {
    await fc.assert(
      fc.asyncProperty(oddSegment, async (segment) => {
        const { status, headers, text, json } = await send(`/v1${operation.path.replace(/\{\w+\}/, segment)}`, {
          method: operation.method,
          headers: { 'content-type': 'application/json', 'idempotency-key': 'odd-ids-key' },
          ...(operation.hasBody ? { body: '{}' } : {}),
        });
        // An odd segment can lead to another address: /networks/summary, or nowhere at all.
        expect(status, text).toBeLessThan(500);
        if (status >= 400) expectProblem({ status, headers, text, json });
      }),
      tries(),
    );
  });

  test('addresses that lead nowhere', async () => {
    const path = fc.array(oddSegment, { minLength: 1, maxLength: 4 }).map((segments) => `/v1/${segments.join('/')}`);
    await fc.assert(
      fc.asyncProperty(path, async (address) => {
        const answer = await send(address);
        expect(answer.status, answer.text).toBeLessThan(500);
        if (answer.status >= 400) expectProblem(answer);
      }),
      tries(),
    );
  });
});

describe('a day or an hour that does not exist', () => {
  const windowed = reads.filter(({ parameters }) => parameters.some(({ name }) => name === 'from'));
  const nowhere = [
    '2024-02-30',
    '2023-02-29',
    '2024-13-01',
    '0000-00-00',
    '2024-01-01T25:00Z',
    '2024-01-01T10:61:00Z',
    '2024-01-01T10:00+99:00',
  ];

  test.each(named(windowed))('is told by %s', async (_, operation) => {
    for (const parameter of ['from', 'to']) {
      for (const value of nowhere) {
        const path = { sessionId: ids['sessionId']?.[0] ?? 'x' };
        const { errors } = expectProblem(
          await send(address(operation, path, { [parameter]: value })),
          'parameter-invalid',
        );
        expect(errors, value).toMatchObject([{ parameter, code: 'format' }]);
      }
    }
  });
});

describe('a parameter that is not known', () => {
  test.each(named(reads))('is told by %s', async (_, operation) => {
    const path = Object.fromEntries(
      operation.parameters.filter((each) => each.in === 'path').map(({ name }) => [name, ids[name]?.[0] ?? 'x']),
    );
    const problem = expectProblem(await send(`${address(operation, path, {})}?langg=es`), 'parameter-unknown');
    expect(problem.status).toBe(400);
    expect(problem.errors).toMatchObject([{ parameter: 'langg', code: 'unknown' }]);
    const takesLang = operation.parameters.some(({ name }) => name === 'lang');
    if (takesLang) expect(problem.errors?.[0]?.params).toEqual({ suggestion: 'lang' });
  });
});
