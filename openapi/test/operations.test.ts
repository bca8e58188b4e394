import { describe, expect, test } from 'vitest';
import { contract, operations, propertiesOf, requiredOf, resolve, type Schema } from './contract.ts';

const named = operations.map((each) => [each.name, each] as const);

/** The schema of the answer when all goes well. */
function answerOf({ operation }: (typeof operations)[number]): Schema {
  const [, response] = Object.entries(operation.responses).find(([status]) => status.startsWith('2')) ?? [];
  return (response && 'content' in response && response.content?.['application/json']?.schema) || {};
}

describe('every operation', () => {
  test.each(named)('%s says what it is', (_, { operation }) => {
    expect(operation.operationId).toMatch(/^[a-z][A-Za-z]+$/);
    expect(operation.summary).toBeTruthy();
    expect(operation.description).toBeTruthy();
    expect(operation.tags).toHaveLength(1);
    expect(contract.tags.map(({ name }) => name)).toContain(operation.tags?.[0]);
  });

  test.each(named)('%s says how it can fail', (_, { path, operation }) => {
    const statuses = Object.keys(operation.responses);
    expect(statuses).toEqual(expect.arrayContaining(['400', 'default']));
    if (path.includes('{')) expect(statuses).toContain('404');
    for (const status of statuses.filter((each) => each === 'default' || each >= '400')) {
      const { content } = resolve<{ content?: Record<string, { schema?: Schema }> }>(operation.responses[status]!);
      expect(content?.['application/problem+json']?.schema).toEqual({ $ref: '#/components/schemas/Problem' });
    }
  });

  test('has an id of its own', () => {
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('every list', () => {
  const lists = named.filter(([id]) => id.startsWith('list'));

  test('is an operation whose name says so', () => {
    const paged = operations.filter((each) => 'next' in propertiesOf(answerOf(each)));
    expect(paged.map(({ name }) => name).sort()).toEqual(lists.map(([id]) => id).sort());
  });

  test.each(lists)('%s answers items, next and prev', (_, list) => {
    const answer = answerOf(list);
    expect(Object.keys(propertiesOf(answer))).toEqual(expect.arrayContaining(['items', 'next', 'prev']));
    expect(requiredOf(answer)).toContain('items');
    expect(resolve<Schema>(propertiesOf(answer)['items']!).type).toBe('array');
  });
});
