import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { address, tries, validPath, validQuery } from '../src/arbitraries.ts';
import { type Operation, read, reads } from '../src/contract.ts';
import { type Ids, knownIds } from '../src/data.ts';
import { expectDocumented, type ProblemBody, send } from '../src/http.ts';

let ids: Ids;
beforeAll(async () => {
  ids = await knownIds();
});

/** Answers that the contract allows although every parameter is as its schema says. */
function isForeseen(
  { id, path }: Operation,
  status: number,
  { code, errors = [] }: ProblemBody,
  query: object,
): boolean {
  if (status === 404) return path.includes('{');
  if (status === 401) return id === 'getSubmission';
  // "`relevance` needs `q`"; a `q` without a letter or digit in it asks for nothing.
  const relevance = 'sort' in query && query.sort === 'relevance';
  return code === 'parameter-invalid' && relevance && errors.every(({ parameter }) => parameter === 'sort');
}

describe('a question as the contract allows it is answered as the contract says', () => {
  test.each(reads.map((each) => [each.id, each] as const))('%s', async (_, operation) => {
    const question = fc.tuple(validPath(operation, ids), validQuery(operation, ids));
    await fc.assert(
      fc.asyncProperty(question, async ([path, query]) => {
        const answer = await send(address(operation, path, query));
        expectDocumented(operation, answer);
        if (answer.status >= 400) {
          expect(isForeseen(operation, answer.status, answer.json as ProblemBody, query), answer.text).toBe(true);
          return;
        }
        expect(answer.status).toBe(200);
        const schema = operation.answers['200']?.content?.['application/json']?.schema ?? {};
        // Nothing is answered that the contract does not name.
        expect(answer.json).toEqual(read(schema, answer.json));
      }),
      tries(),
    );
  });
});
