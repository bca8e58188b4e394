import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { address, oddSegment, tries } from '../src/arbitraries.ts';
import { type operations, reads, somePath } from '../src/contract.ts';
import type { Ids } from '../src/data.ts';
import { expectProblem, keyFor, knownIds, send } from '../src/http.ts';

let ids: Ids;
beforeAll(async () => {
  ids = await knownIds();
});

const named = (list: typeof operations) => list.map((each) => [each.id, each] as const);

describe('whatever is asked, the answer is one that the contract names', () => {
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
  const windowed = reads.filter(({ parameters }) =>
    parameters.some(({ name, schema }) => name === 'from' && schema.$ref?.endsWith('/DateOrTime')),
  );
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
        const { errors } = expectProblem(
          await send(address(operation, somePath(operation, ids), { [parameter]: value }), {
            headers: keyFor(operation),
          }),
          'parameter-invalid',
        );
        expect(errors, value).toMatchObject([{ parameter, code: 'format' }]);
      }
    }
  });
});

describe('a parameter that is not known', () => {
  // What only the holder of a manage link may read is refused before its address is looked at.
  const askable = reads.filter(({ security }) => security.length === 0 || security.includes('token'));

  test.each(named(askable))('is told by %s', async (_, operation) => {
    const path = `${address(operation, somePath(operation, ids), {})}?langg=es`;
    const answer = await send(path, { headers: keyFor(operation) });
    // The users are an administrator's.
    if (answer.status === 403) return;
    const problem = expectProblem(answer, 'parameter-unknown');
    expect(problem.status).toBe(400);
    expect(problem.errors?.[0]).toMatchObject({ parameter: 'langg', code: 'unknown' });
    const takesLang = operation.parameters.some(({ name }) => name === 'lang');
    if (takesLang) expect(problem.errors?.[0]?.params).toEqual({ suggestion: 'lang' });
  });
});
