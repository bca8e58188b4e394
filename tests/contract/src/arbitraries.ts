import fc, { type Arbitrary } from 'fast-check';
import { type Operation, type Parameter, resolve, type Schema } from './contract.ts';
import type { Ids } from './data.ts';

/** How often each property is tried; `COLAB_FUZZ_RUNS` raises it. */
export const runs = Number(process.env.COLAB_FUZZ_RUNS ?? 25);

/**
 * Settings of a property. A plain run asks the same questions each time; one with raised runs asks new ones, and names the
 * seed when it finds something. `COLAB_FUZZ_SEED` repeats it.
 */
export function tries(numRuns = runs): { numRuns: number; seed?: number } {
  const seed = process.env.COLAB_FUZZ_SEED ?? (process.env.COLAB_FUZZ_RUNS ? undefined : '20261121');
  return { numRuns, ...(seed === undefined ? {} : { seed: Number(seed) }) };
}

/** Parameters of a request: values by name, lists as arrays. */
export type Values = Record<string, string | number | boolean | (string | number | boolean)[]>;

const day = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2035-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
/** What `from` and `to` take: days that exist, and times with an offset. */
const dateOrTime = fc.oneof(
  day.map((text) => text.slice(0, 10)),
  day.map((text) => text.replace(/\.\d+Z$/, 'Z')),
  fc
    .tuple(day, fc.integer({ min: 0, max: 12 }))
    .map(([text, hours]) => `${text.slice(0, 19)}+${String(hours).padStart(2, '0')}:30`),
);

const pools = new Map<string, Arbitrary<string>>();
/** Texts that a pattern allows, made once: most of the time of a long run would go into making them. */
export function matching(pattern: string): Arbitrary<string> {
  let pool = pools.get(pattern);
  if (!pool) {
    const numRuns = Number(process.env.COLAB_FUZZ_RUNS ?? 0) > 100 ? 1_000 : 150;
    // What looks ahead cannot be made from the pattern; it is held afterwards.
    const plain = pattern.replace(/\(\?[!=](?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*\)/g, '');
    const made = fc.stringMatching(new RegExp(plain, 'u')).filter((text) => new RegExp(pattern, 'u').test(text));
    pool = fc.constantFrom(...fc.sample(made, { numRuns, seed: tries().seed }));
    pools.set(pattern, pool);
  }
  return pool;
}

/** Values that a schema allows. */
function fromSchema(of: Schema): Arbitrary<string | number | boolean | (string | number | boolean)[]> {
  const schema = resolve(of);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'array': {
      const { minItems: minLength = 0, maxItems = 5, items = {} } = schema;
      return fc.array(fromSchema(items) as Arbitrary<string>, { minLength, maxLength: Math.min(maxItems, 5) });
    }
    case 'integer':
      return fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 1_000 });
    case 'boolean':
      return fc.boolean();
    default: {
      const { maxLength = 200, minLength = 0, pattern } = schema;
      const text = pattern ? matching(pattern) : fc.string({ unit: 'binary', maxLength });
      // The character zero is no text that a database can hold.
      return text
        .map((each) => each.replaceAll('\0', ''))
        .filter((each) => each.isWellFormed() && [...each].length <= maxLength && [...each].length >= minLength);
    }
  }
}

function valid({ name, schema }: Parameter, ids: Ids): Arbitrary<Values[string]> {
  if (name === 'from' || name === 'to') return dateOrTime;
  const known = ids[name]?.length ? ids[name] : undefined;
  const any = fromSchema(schema);
  // A network that does not exist is refused, so that a misspelt setting of a page is noticed.
  if (known && name === 'network') return fc.constantFrom(...known);
  if (!known || resolve(schema).enum || resolve(resolve(schema).items ?? {}).enum) return any;
  const there = fc.constantFrom(...known);
  const isList = resolve(schema).type === 'array';
  const some = isList ? fc.uniqueArray(there, { minLength: 1, maxLength: Math.min(4, known.length) }) : there;
  return fc.oneof({ weight: 4, arbitrary: some }, { weight: 1, arbitrary: any });
}

/** Query parameters as the contract allows them, none of them a cursor. @param without - names to leave out */
export function validQuery({ parameters }: Operation, ids: Ids, without: readonly string[] = []): Arbitrary<Values> {
  const names = parameters.filter(
    (each) => each.in === 'query' && each.name !== 'cursor' && !without.includes(each.name),
  );
  // Most questions ask a few things; with everything at once nothing is ever found.
  return fc
    .subarray(names, { maxLength: Math.min(5, names.length) })
    .chain((chosen) => fc.record(Object.fromEntries(chosen.map((each) => [each.name, valid(each, ids)]))));
}

/** Path parameters: mostly ids that exist. */
export function validPath({ parameters }: Operation, ids: Ids): Arbitrary<Values> {
  const names = parameters.filter((each) => each.in === 'path');
  return fc.record(Object.fromEntries(names.map((each) => [each.name, valid(each, ids)])));
}

/** The address of an operation with these parameters. */
export function address({ path }: Operation, pathValues: Values, query: Values): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(pathValues[name])));
  const pairs = Object.entries(query).map(
    ([name, value]) =>
      `${name}=${[value]
        .flat()
        .map((each) => encodeURIComponent(String(each)))
        .join(',')}`,
  );
  return `/v1${filled}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`;
}

const oddText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }).filter((text) => text.isWellFormed()),
  fc.constantFrom(
    '',
    ' ',
    '\0',
    'null',
    'undefined',
    'NaN',
    '-1',
    '0',
    '1e9',
    '99999999999999999999',
    'true',
    '[]',
    '{}',
    ',',
    ',,,',
  ),
  fc.constantFrom(
    "'; drop table sessions; --",
    '%',
    '_',
    '\\',
    '%_%',
    '${7*7}',
    '../../etc/passwd',
    '<script>',
    '__proto__',
    'constructor',
  ),
  fc.constantFrom(
    '2024-02-30',
    '2024-13-01',
    '9999-12-31',
    '0000-00-00',
    '2024-01-01T24:00:00Z',
    '2024-01-01T00:00:00+99:99',
  ),
  fc.integer({ min: 200, max: 3_000 }).map((length) => 'x'.repeat(length)),
);

/** A known name with a value that its pattern allows, though it may stand for nothing: the 71st of a 13th month. */
function nearly({ name, schema }: Parameter): Arbitrary<[string, string]> {
  return fc.tuple(fc.constant(name), fromSchema(schema).map(String));
}

/** One part of a query that is anything, mostly under a name that is known. */
function oddPair({ parameters }: Operation): Arbitrary<string> {
  const known = parameters.filter((each) => each.in === 'query');
  const name = fc.oneof(...known.map((each) => ({ weight: 4, arbitrary: fc.constant(each.name) })), oddText);
  const tails = fc.constantFrom(
    '=%',
    '=%E0%A4%A',
    '=%00',
    '=%ff',
    '=+',
    '&&',
    '==',
    '[]=1',
    '[0]=1',
    '.a=1',
    '[__proto__]=1',
  );
  return fc.oneof(
    { weight: 4, arbitrary: fc.tuple(name, oddText).map((pair) => pair.map(encodeURIComponent).join('=')) },
    { weight: 2, arbitrary: fc.tuple(name.map(encodeURIComponent), tails).map((pair) => pair.join('')) },
    ...known.map((each) => ({
      weight: 1,
      arbitrary: nearly(each).map((pair) => pair.map(encodeURIComponent).join('=')),
    })),
  );
}

export function oddQuery(operation: Operation): Arbitrary<string> {
  return fc.array(oddPair(operation), { maxLength: 4 }).map((pairs) => (pairs.length > 0 ? `?${pairs.join('&')}` : ''));
}

/** Segments of a path that are anything; written as they are sent. */
export const oddSegment = fc.oneof(
  oddText.map(encodeURIComponent),
  fc.constantFrom(
    '%',
    '%2F',
    '%2e%2e',
    '..',
    '.',
    '%00',
    '%E0%A4%A',
    '%ff',
    'a%2Fb',
    '*',
    ';a=b',
    '~',
    '%5C',
    'summary',
    'current',
  ),
);

/** Headers with odd values, as far as a client can send them at all. */
export const oddHeaders = fc.record(
  {
    accept: fc.constantFrom('*/*', 'text/html', 'application/xml', ';;;', 'application/json;q=0'),
    'accept-language': fc.constantFrom(
      '*',
      'xx',
      'fr;q=2',
      ',,,;q',
      'de-DE,de;q=0.9',
      'x'.repeat(2_000),
      'en-'.repeat(200),
    ),
    'if-none-match': fc.constantFrom('*', '"', 'W/', 'W/"x"', '"a","b"', ',,,', 'x'.repeat(500)),
    'accept-encoding': fc.constantFrom('br', 'gzip;q=0', 'identity', 'nonsense', '*;q=0'),
    authorization: fc.constantFrom('Bearer', 'Bearer ', 'Bearer x', 'Basic eDp5', 'Bearer \u00e9', 'x'.repeat(1_000)),
    origin: fc.constantFrom('null', 'https://partner.example', 'nonsense'),
  },
  { requiredKeys: [] },
);
