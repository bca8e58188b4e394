import { describe, expect, test } from 'vitest';
import { contract, bodies, nameOf, resolve, type Schema } from './contract.ts';

/** Every schema below some others, references followed, with the place where it stands. */
function* reached(roots: Iterable<[string, Schema]>): Generator<[string, Schema]> {
  const seen = new Set<string>();
  const waiting = [...roots];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [place, schema] = next;
    const name = nameOf(schema);
    if (name !== undefined) {
      if (!seen.has(name)) waiting.push([name, resolve<Schema>(schema)]);
      seen.add(name);
      continue;
    }
    yield [place, schema];
    for (const [key, child] of Object.entries(schema)) {
      if (key === 'properties') {
        waiting.push(
          ...Object.entries(child as Record<string, Schema>).map(([n, s]) => [`${place}.${n}`, s] as [string, Schema]),
        );
      } else if (Array.isArray(child)) {
        waiting.push(
          ...child
            .filter((each) => typeof each === 'object' && each !== null)
            .map((s) => [place, s as Schema] as [string, Schema]),
        );
      } else if (typeof child === 'object' && child !== null) {
        waiting.push([place, child as Schema]);
      }
    }
  }
}

const schemasOf = (side: (status: string) => boolean): [string, Schema][] =>
  bodies.filter(({ status }) => side(status)).map(({ name, media }) => [name, media.schema ?? {}]);
const requests = [...reached(schemasOf((status) => status === 'request'))];
const answers = [...reached(schemasOf((status) => status !== 'request'))];
const all = [...reached(Object.entries(contract.components.schemas))];

describe('enumerations', () => {
  test('in answers are open, so that a new value breaks nobody', () => {
    const asked = new Set(requests.map(([place]) => place));
    const closed = answers.filter(([place, schema]) => schema.enum && !asked.has(place)).map(([place]) => place);
    expect(closed).toEqual([]);
  });

  test('that are open are strings with values known today', () => {
    const open = all.filter(([, schema]) => schema['x-extensible-enum']);
    expect(open.length).toBeGreaterThan(10);
    for (const [place, schema] of open) {
      expect([schema.type].flat(), place).toContain('string');
      expect(schema['x-extensible-enum'], place).not.toHaveLength(0);
      expect(schema, place).not.toHaveProperty('enum');
    }
  });

  test('in query parameters are closed: a misspelt value is told, not ignored', () => {
    const parameters = Object.entries(contract.components.parameters).map(([name, { schema }]): [string, Schema] => [
      name,
      schema,
    ]);
    const open = [...reached(parameters)].filter(([, schema]) => schema['x-extensible-enum']).map(([place]) => place);
    expect(open).toEqual([]);
  });
});

test('every address is held to http or https: generators let javascript: through otherwise', () => {
  const addresses = all.filter(([, schema]) => schema.format === 'uri');
  expect(addresses.length).toBeGreaterThan(0);
  for (const [place, schema] of addresses) expect(schema.pattern, place).toBe('^https?://');
});

test('every pattern can be read by an engine with unicode rules, as JSON Schema asks', () => {
  for (const [place, { pattern }] of all) {
    if (typeof pattern === 'string') expect(() => new RegExp(pattern, 'u'), place).not.toThrow();
  }
});

test('no description has swallowed a keyword', () => {
  for (const [place, schema] of all) {
    expect(String((schema as { description?: string }).description ?? ''), place).not.toMatch(
      /, (pattern|format|maxLength|type): /,
    );
  }
});
