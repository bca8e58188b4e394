import fc, { type Arbitrary } from 'fast-check';
import { matching } from './arbitraries.ts';
import { resolve, type Schema } from './contract.ts';
import type { Ids } from './data.ts';

const day = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2035-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());

const byFormat: Record<string, Arbitrary<string>> = {
  'date-time': day.map((text) => text.replace(/\.\d+Z$/, 'Z')),
  date: day.map((text) => text.slice(0, 10)),
  email: fc.constantFrom('one@example.org', 'a.b+c@sub.example.com'),
  uri: fc.constantFrom('https://example.org/a', 'http://example.com/?a=b#c'),
  'uri-reference': fc.constantFrom('https://example.org/a', '/a', 'a'),
};

const text = (minLength: number, maxLength: number): Arbitrary<string> =>
  fc
    .oneof(
      {
        weight: 3,
        arbitrary: fc.constantFrom('Ubuntu', 'Lo que aprendimos', 'Égalité', 'Кампания', 'مثال', '👩🏾‍🦱 & <b>bold</b>'),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: Math.min(maxLength, 60) }) },
    )
    .map((each) => each.replaceAll('\0', ''))
    .filter((each) => each.isWellFormed() && [...each].length <= maxLength && [...each].length >= minLength);

/** The name of a list of ids that a member of a body takes: `networkId` takes networks, `hostIds` whatever is known. */
function knownFor(name: string, ids: Ids): readonly string[] | undefined {
  return ids[name] ?? ids[name.replace(/s$/, '')] ?? ids[name.replace(/Ids?$/, '')];
}

/**
 * Values that a schema allows.
 *
 * @param name - of the member that takes the value, so that ids of things that exist can be given
 */
export function valueOf(of: Schema, ids: Ids, name = '', depth = 0): Arbitrary<unknown> {
  const schema = resolve(of);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom<unknown>(...schema.enum);
  const one = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  if (one.length > 0 && !schema.properties) return fc.oneof(...one.map((each) => valueOf(each, ids, name, depth)));
  if (schema.allOf) {
    return fc
      .tuple(
        ...[...schema.allOf, { ...schema, allOf: undefined }].map((each) => valueOf(each as Schema, ids, name, depth)),
      )
      .map((parts) => Object.assign({}, ...(parts as object[])) as unknown);
  }
  const types = [schema.type ?? (schema.properties ? 'object' : 'string')].flat();
  return fc.oneof(...types.map((type) => valueOfType(type, schema, ids, name, depth)));
}

function valueOfType(type: string, schema: Schema, ids: Ids, name: string, depth: number): Arbitrary<unknown> {
  switch (type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 1_000 });
    case 'number':
      return fc.double({ min: schema.minimum ?? 0, max: schema.maximum ?? 1_000, noNaN: true });
    case 'array': {
      const { minItems: minLength = 0, maxItems = 3, items = {}, uniqueItems } = schema;
      const item = valueOf(items, ids, name, depth + 1);
      const size = { minLength, maxLength: Math.max(minLength, Math.min(maxItems, depth > 3 ? 1 : 3)) };
      return uniqueItems
        ? fc.uniqueArray(item, { ...size, selector: (each) => JSON.stringify(each) })
        : fc.array(item, size);
    }
    case 'object': {
      const members = Object.entries(schema.properties ?? {});
      if (members.length === 0 && typeof schema.additionalProperties === 'object') {
        const { pattern = '' } = resolve(schema.propertyNames ?? {});
        const isWords = ['en', 'es', 'fr'].every((each) => new RegExp(pattern, 'u').test(each));
        const names = fc.uniqueArray(isWords ? fc.constantFrom('en', 'es', 'fr') : matching(pattern), {
          minLength: schema.minProperties ?? 0,
          maxLength: Math.min(schema.maxProperties ?? 3, 3),
        });
        const member = valueOf(schema.additionalProperties, ids, name, depth + 1);
        return names.chain((chosen) =>
          fc.record(Object.fromEntries(chosen.map((each) => [each, member])), { noNullPrototype: true }),
        );
      }
      const required = schema.required ?? [];
      const optional = members.map(([each]) => each).filter((each) => !required.includes(each));
      return fc
        .subarray(optional, { maxLength: Math.min(optional.length, depth > 2 ? 1 : 6) })
        .chain((chosen) =>
          fc.record(
            Object.fromEntries(
              members
                .filter(([each]) => required.includes(each) || chosen.includes(each))
                .map(([each, member]) => [each, valueOf(member, ids, each, depth + 1)]),
            ),
            { noNullPrototype: true },
          ),
        );
    }
    default: {
      const { minLength = 0, maxLength = 200, pattern, format } = schema;
      const known = knownFor(name, ids);
      const fits = (each: string) =>
        (!pattern || new RegExp(pattern, 'u').test(each)) &&
        [...each].length <= maxLength &&
        [...each].length >= minLength;
      const there = known?.filter(fits) ?? [];
      const made = format
        ? (byFormat[format] ?? text(minLength, maxLength)).filter(fits)
        : pattern
          ? matching(pattern).filter(fits)
          : text(minLength, maxLength);
      return there.length > 0 ? fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...there) }, made) : made;
    }
  }
}

const odd: Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    '',
    ' ',
    '\0',
    '\ud800',
    -1,
    1e308,
    1.5,
    null,
    true,
    [],
    {},
    [[]],
    'x'.repeat(25_000),
    '<script>',
    '__proto__',
  ),
  fc.constantFrom<unknown>(
    '2024-02-30',
    '2024-01-01T24:00:00Z',
    'javascript:alert(1)',
    'file:///etc/passwd',
    '=cmd()',
    'xx-',
    'Mars/Olympus',
  ),
);

/** The value with something changed in it, at any depth: another value, a member gone, a member too many. */
export function nearly(value: Arbitrary<unknown>): Arbitrary<unknown> {
  return fc
    .tuple(value, fc.infiniteStream(fc.nat(1_000)), odd, fc.constantFrom('replace', 'drop', 'add', 'replace'))
    .map(([original, choices, other, how]) => {
      const root: { at: unknown } = { at: structuredClone(original) };
      let holder: Record<string, unknown> = root;
      let name = 'at';
      for (let depth = 0; depth < 6; depth++) {
        const here = holder[name];
        const names = here && typeof here === 'object' ? Object.keys(here) : [];
        const choice = choices.next().value ?? 0;
        if (names.length === 0 || (depth > 0 && choice % 3 === 0)) break;
        holder = here as Record<string, unknown>;
        name = names[choice % names.length] ?? '';
      }
      const here = holder[name];
      if (how === 'drop' && holder !== root) Reflect.deleteProperty(holder, name);
      else if (how === 'add' && here && typeof here === 'object' && !Array.isArray(here)) {
        Object.defineProperty(
          here,
          ['nickname', '__proto__', 'constructor', 'id'][(choices.next().value ?? 0) % 4] ?? '',
          {
            value: other,
            enumerable: true,
            configurable: true,
          },
        );
      } else holder[name] = other;
      return root.at;
    });
}

/** Bodies that are no JSON, or none worth the name. */
export const oddBody: Arbitrary<string> = fc.oneof(
  fc.json(),
  fc.string({ unit: 'binary' }).filter((each) => each.isWellFormed()),
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
