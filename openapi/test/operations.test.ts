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

  test.each(named)('%s describes each of its parameters, once', (_, { parameters }) => {
    for (const each of parameters) expect(each.description, each.name).toBeTruthy();
    const names = parameters.map((each) => `${each.in} ${each.name}`);
    expect(names).toEqual([...new Set(names)]);
  });

  test.each(named.filter(([, { operation }]) => operation.requestBody))(
    '%s says how its body can be wrong',
    (_, { operation }) => {
      expect(Object.keys(operation.responses)).toContain('422');
    },
  );

  test.each(named.filter(([, { operation }]) => operation.security?.length))(
    '%s says what it answers to those who may not ask',
    (_, { operation: { security = [], responses } }) => {
      const known = ['token', 'manageKey'];
      for (const each of security) for (const scheme of Object.keys(each)) expect(known).toContain(scheme);
      // Where everybody may ask, a token only widens the answer.
      if (security.some((each) => Object.keys(each).length === 0)) return;
      expect(Object.keys(responses)).toContain('401');
      if (security.some((each) => each['token']?.length)) expect(Object.keys(responses)).toContain('403');
    },
  );

  test.each(named.filter(([, { method, operation }]) => method === 'post' && operation.responses['201']))(
    '%s makes one thing however often it is sent',
    (_, { parameters, operation }) => {
      const key = parameters.find((each) => each.name === 'Idempotency-Key' && each.in === 'header');
      // A form that a browser posts without a script can send no header; its one-use token stands in.
      const ofBrowsers = 'application/x-www-form-urlencoded' in (operation.requestBody?.content ?? {});
      expect(key?.required ?? false).toBe(!ofBrowsers);
      expect(key).toBeDefined();
      expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(['409', '422']));
      const { headers = {} } = operation.responses['201'] as { headers?: object };
      expect(Object.keys(headers)).toEqual(expect.arrayContaining(['Idempotency-Replayed']));
    },
  );

  test.each(named.filter(([, { method }]) => method === 'delete'))(
    '%s answers nothing when it is done',
    (_, { operation }) => {
      const done = Object.keys(operation.responses).filter((status) => status.startsWith('2'));
      expect(done).toEqual(['204']);
    },
  );

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
