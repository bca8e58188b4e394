import fc from 'fast-check';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { runs, tries } from '../src/arbitraries.ts';
import { operations, read, resolve } from '../src/contract.ts';
import { idsOn } from '../src/data.ts';
import { ask, oddQuestion, type Target, validQuestion } from '../src/fuzz.ts';
import { tokensOn } from '../src/tokens.ts';

const named = operations.map((each) => [each.id, each] as const);

/** The server and the mocks are asked alike. Whatever changes something goes to a server of its own. */
describe.each(['server', 'mocks'] as const)('%s', (name) => {
  let reading: Target;
  let writing: Target;
  beforeAll(async () => {
    const targetAt = async (origin: string): Promise<Target> => ({
      origin,
      tokens: await tokensOn(origin, inject('secretariatToken')),
      ids: await idsOn(origin),
      own: {},
    });
    reading = await targetAt(inject(name === 'server' ? 'origin' : 'mocksOrigin'));
    writing = name === 'server' ? await targetAt(inject('writtenOrigin')) : reading;
  });
  const targetOf = (method: string) => (method === 'GET' ? reading : writing);

  describe('answers a question that the contract allows as the contract says', () => {
    test.each(named)('%s', async (_, operation) => {
      const target = targetOf(operation.method);
      await fc.assert(
        fc.asyncProperty(validQuestion(operation, target), async (question) => {
          const { answer, faults } = await ask(question, target);
          expect(faults).toEqual([]);
          const schema = operation.answers[answer.status]?.content?.['application/json']?.schema;
          // Nothing is answered that the contract does not name.
          if (schema && answer.status < 300) expect(answer.json).toEqual(read(schema, answer.json));
        }),
        tries(Math.ceil(runs / (name === 'mocks' ? 5 : 2))),
      );
    });
  });

  describe('answers whatever is asked with something that the contract names', () => {
    test.each(named)('%s', async (_, operation) => {
      const target = targetOf(operation.method);
      await fc.assert(
        fc.asyncProperty(oddQuestion(operation, target, { raw: name === 'server' }), async (question) => {
          expect((await ask(question, target)).faults).toEqual([]);
        }),
        tries(Math.ceil(runs / (name === 'mocks' ? 5 : 2))),
      );
    });
  });
});

test('every operation has a body that can be made up', () => {
  for (const { body, id } of operations)
    for (const { schema } of Object.values(body)) expect(schema && resolve(schema), id).toBeDefined();
});
