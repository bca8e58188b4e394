import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import addFormats from 'ajv-formats';
import { fastFormats } from 'ajv-formats/dist/formats.js';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkSchema,
  countCharacters,
  countWords,
  supportedKeywords,
  UnsupportedSchemaError,
  validateAnswers,
  type Issue,
} from '../src/form/index.ts';
import type { CallForm } from '../src/index.ts';

type Json = Record<string, unknown>;

/** The places and rules that answers break, as `pointer code`. */
const broken = (issues: readonly Pick<Issue, 'pointer' | 'code'>[]) =>
  [...new Set(issues.map(({ pointer, code }) => `${pointer} ${code}`))].sort();

describe('answers', () => {
  const schema = {
    type: 'object',
    additionalProperties: false,
    required: ['title', 'lessonsFromFailures', 'themes'],
    properties: {
      title: { type: 'string', minLength: 3, maxLength: 5 },
      summary: { type: 'string', maxWords: 3 },
      lessonsFromFailures: { type: 'string', minLength: 1 },
      themes: {
        type: 'array',
        items: { type: 'string' },
        uniqueItems: true,
        contains: { enum: ['care', 'peace'] },
        maxItems: 3,
      },
      website: { type: ['string', 'null'], format: 'uri', pattern: '^https?://' },
      submitter: {
        type: 'object',
        required: ['email'],
        properties: { email: { type: 'string', format: 'email', minLength: 1 } },
      },
      durationMinutes: { type: 'integer', minimum: 15, maximum: 480 },
      'a/b~c': { type: 'boolean' },
    },
  };
  const good = { title: 'Care', lessonsFromFailures: 'None', themes: ['care'] };
  const broke = (more: Json) => validateAnswers(schema, { ...good, ...more });

  test('that keep every rule have no issue', () => {
    expect(validateAnswers(schema, good)).toEqual([]);
    expect(broke({ website: null, summary: undefined, submitter: { email: 'ana@example.org', phone: '1' } })).toEqual(
      [],
    );
  });

  test('that are missing are named where they should be', () => {
    expect(validateAnswers(schema, {})).toEqual(
      ['/title', '/lessonsFromFailures', '/themes'].map((pointer) => ({ pointer, code: 'required', params: {} })),
    );
    expect(broke({ submitter: {} })).toEqual([{ pointer: '/submitter/email', code: 'required', params: {} }]);
  });

  test.each(['', ' ', '\n\t\u00a0'])('that are blank count as missing: %j', (blank) => {
    expect(
      broke({ title: blank, lessonsFromFailures: blank, submitter: { email: blank } }).map(({ pointer, code }) => [
        pointer,
        code,
      ]),
    ).toEqual([
      ['/title', 'required'],
      ['/lessonsFromFailures', 'required'],
      ['/submitter/email', 'required'],
    ]);
  });

  test.each<[Json, Issue]>([
    [{ title: 'ab' }, { pointer: '/title', code: 'minLength', params: { limit: 3 } }],
    [{ title: 'abcdef' }, { pointer: '/title', code: 'maxLength', params: { limit: 5 } }],
    [{ title: 7 }, { pointer: '/title', code: 'type', params: { type: 'string' } }],
    [{ summary: 'one two  three\nfour' }, { pointer: '/summary', code: 'maxWords', params: { limit: 3 } }],
    [{ themes: ['fathers'] }, { pointer: '/themes', code: 'contains', params: { limit: 1 } }],
    [{ themes: ['care', 'care'] }, { pointer: '/themes', code: 'uniqueItems', params: {} }],
    [{ themes: ['care', 'b', 'c', 'd'] }, { pointer: '/themes', code: 'maxItems', params: { limit: 3 } }],
    [{ themes: ['care', 4] }, { pointer: '/themes/1', code: 'type', params: { type: 'string' } }],
    [{ website: 'javascript:alert(1)' }, { pointer: '/website', code: 'pattern', params: { pattern: '^https?://' } }],
    [{ website: 'https://a b' }, { pointer: '/website', code: 'format', params: { format: 'uri' } }],
    [
      { submitter: { email: 'ana@example' } },
      { pointer: '/submitter/email', code: 'format', params: { format: 'email' } },
    ],
    [{ durationMinutes: 10 }, { pointer: '/durationMinutes', code: 'minimum', params: { limit: 15 } }],
    [{ durationMinutes: 500 }, { pointer: '/durationMinutes', code: 'maximum', params: { limit: 480 } }],
    [{ durationMinutes: 15.5 }, { pointer: '/durationMinutes', code: 'type', params: { type: 'integer' } }],
    [{ 'a/b~c': 1 }, { pointer: '/a~1b~0c', code: 'type', params: { type: 'boolean' } }],
    [{ colour: 'red' }, { pointer: '/colour', code: 'additionalProperties', params: {} }],
  ])('%j break one rule', (more, issue) => {
    expect(broke(more)).toEqual([issue]);
  });

  test('of an address in any script are addresses', () => {
    expect(broke({ website: 'https://fr.wikipedia.org/wiki/Égalité' })).toEqual([]);
  });

  test('under a condition', () => {
    const conditional = {
      if: { properties: { format: { const: 'panel' } }, required: ['format'] },
      then: { required: ['partners'] },
      else: { properties: { partners: { maxItems: 0 } } },
    };
    expect(broken(validateAnswers(conditional, { format: 'panel' }))).toEqual(['/partners required']);
    expect(broken(validateAnswers(conditional, { partners: [1] }))).toEqual(['/partners maxItems']);
    expect(validateAnswers(conditional, {})).toEqual([]);
  });

  test('that fit none of several forms are told about the nearest', () => {
    const either = {
      anyOf: [{ type: 'null' }, { type: 'string', format: 'uri' }, { type: 'string', format: 'email', minLength: 30 }],
    };
    expect(validateAnswers(either, 'not an address')).toEqual([
      { pointer: '', code: 'format', params: { format: 'uri' } },
    ]);
    const organisation = { anyOf: [{ required: ['memberId'] }, { required: ['name', 'country'] }] };
    expect(broken(validateAnswers(organisation, {}))).toEqual(['/memberId required']);
    expect(broken(validateAnswers(organisation, { name: 'x' }))).toEqual(['/memberId required']);
    expect(validateAnswers(organisation, { name: 'x', country: 'ZW' })).toEqual([]);
  });

  test('that break one rule twice over are told once', () => {
    expect(validateAnswers({ required: ['a'], allOf: [{ required: ['a'] }] }, {})).toHaveLength(1);
  });

  test('with a long text are checked in no time', () => {
    const email = { type: 'string', format: 'email' };
    for (const text of [
      'a'.repeat(200_000),
      `${'a.'.repeat(100_000)}@`,
      `a@${'a-'.repeat(100_000)}`,
      `a@${'a.'.repeat(100_000)}`,
    ])
      expect(validateAnswers(email, text)).toHaveLength(1);
  }, 30_000);
});

describe('counting', () => {
  test.each([
    ['', 0, 0],
    [' \n ', 0, 3],
    ['one', 1, 3],
    ['  two   words\n', 2, 14],
    ['👩🏽‍🏫 niñas', 2, 10],
    ['un\u00a0mot', 2, 6],
  ])('%j has %d words and %d characters', (text, words, characters) => {
    expect([countWords(text), countCharacters(text)]).toEqual([words, characters]);
  });
});

describe('a schema', () => {
  test.each<[Json, string]>([
    [{ properties: { a: { oneOf: [] } } }, '/properties/a/oneOf'],
    [{ $ref: '#/$defs/x' }, '/$ref'],
    [{ items: { format: 'ipv4' } }, '/items/format'],
    [{ additionalProperties: { type: 'string' } }, '/additionalProperties'],
    [{ allOf: [{}, { if: {}, then: { not: {} } }] }, '/allOf/1/then/not'],
    [{ type: 'text' }, '/type'],
    [{ type: ['string', 'any'] }, '/type'],
    [{ contains: true }, '/contains'],
    [{ properties: { x: { toString: 1 } } }, '/properties/x/toString'],
  ])('that cannot be checked is refused: %j', (schema, pointer) => {
    expect(() => {
      checkSchema(schema);
    }).toThrow(expect.objectContaining({ name: 'UnsupportedSchemaError', pointer }) as Error);
    expect(() => validateAnswers(schema, 'whatever')).toThrow(UnsupportedSchemaError);
  });

  test('with a pattern that is none is refused', () => {
    expect(() => validateAnswers({ pattern: '(' }, 1)).toThrow(SyntaxError);
  });

  test('may say what it is', () => {
    const notes = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 't',
      description: 'd',
      default: 1,
      'x-order': 1,
    };
    expect(validateAnswers(notes, 1)).toEqual([]);
    expect(supportedKeywords.has('title')).toBe(true);
    expect(supportedKeywords.has('oneOf')).toBe(false);
  });
});

describe.each(['en', 'es', 'fr'])("the form of the contract's example in %s", (language) => {
  const example = (name: string) =>
    (
      JSON.parse(
        readFileSync(
          fileURLToPath(import.meta.resolve(`@menengage/openapi/examples/${name}.${language}.json`)),
          'utf8',
        ),
      ) as { value: Json }
    ).value;
  const { schema } = example('calls/getCallForm') as unknown as CallForm;
  const idea = example('submissions/createSubmission.request');

  test('can be checked, and its example of a submission keeps the rules', () => {
    checkSchema(schema);
    expect(validateAnswers(schema, idea)).toEqual([]);
  });

  test('asks for what the secretariat needs', () => {
    const { lessonsFromFailures: _, ...without } = idea;
    expect(broken(validateAnswers(schema, without))).toEqual(['/lessonsFromFailures required']);
    expect(broken(validateAnswers(schema, { ...idea, consents: [] }))).toEqual(['/consents contains']);
  });
});

/** Ajv with the keyword and the formats of a form. */
const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats.default(ajv as never, ['email', 'date']);
ajv.addFormat('uri', fastFormats.uri as RegExp);
ajv.addKeyword({
  keyword: 'maxWords',
  type: 'string',
  validate: (limit: number, text: string) => text.split(/\s+/).filter(Boolean).length <= limit,
});

const escape = (name: string) => name.replaceAll('~', '~0').replaceAll('/', '~1');

/**
 * The same schema, the type of items hidden from Ajv: knowing it, Ajv compares only items of that type in `uniqueItems`.
 */
function withPlainItems(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withPlainItems);
  if (typeof schema !== 'object' || !schema) return schema;
  const inside = Object.entries(schema).map(([name, each]) => [name, withPlainItems(each)] as const);
  return Object.fromEntries(inside.map(([name, each]) => [name, name === 'items' ? { allOf: [each] } : each]));
}

/** What Ajv finds, in the words of a form: members by their own pointer, blank texts as missing. */
function ajvIssues(schema: Json, answers: unknown): string[] {
  const validate = ajv.compile(withPlainItems(schema) as Json);
  if (validate(answers)) return [];
  const errors = (validate.errors ?? []).filter(
    ({ keyword, schemaPath }) => keyword !== 'if' && keyword !== 'anyOf' && !schemaPath.includes('/contains/'),
  );
  const rules = ({ schemaPath }: ErrorObject) => schemaPath.slice(0, schemaPath.lastIndexOf('/'));
  const missing = errors.filter(
    ({ keyword, instancePath }) => keyword === 'minLength' && valueAt(answers, instancePath) === '',
  );
  return broken(
    errors.flatMap((error) => {
      const { keyword, instancePath, params } = error as ErrorObject<string, Record<string, string>>;
      if (keyword === 'required')
        return [{ pointer: `${instancePath}/${escape(params['missingProperty'] ?? '')}`, code: 'required' as const }];
      if (keyword === 'additionalProperties')
        return [{ pointer: `${instancePath}/${escape(params['additionalProperty'] ?? '')}`, code: keyword }];
      if (missing.some((each) => each.instancePath === instancePath && rules(each) === rules(error))) {
        if (keyword === 'minLength') return [{ pointer: instancePath, code: 'required' as const }];
        if (['maxLength', 'maxWords', 'pattern', 'format'].includes(keyword)) return [];
      }
      return [{ pointer: instancePath, code: keyword as Issue['code'] }];
    }),
  );
}

function valueAt(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((each, name) => (each as Json)[name], value);
}

/** More with `FORM_RUNS=20000`. */
const runs = Number(process.env['FORM_RUNS'] ?? 500);
const patience = 20_000 + runs * 20;

const names = ['a', 'b', 'c', 'd/e~f'];
const texts = [
  '',
  'a',
  'ab',
  'abc',
  'é😀',
  'two words',
  'x y  z',
  'https://x.org/é',
  'mailto:a@b.co',
  'a@b.co',
  '.a@b.co',
  'a.b@c-d.e',
  'a@-b.co',
  'a..b@c.de',
  '2024-02-29',
  '2023-02-29',
  '2024-13-01',
  '20240229',
];

/** Schemas within the subset, with or without `anyOf`, over few names and values so that answers often fit. */
function schemas(withAnyOf: boolean): fc.Arbitrary<Json> {
  const some = <Value>(...values: Value[]) => fc.constantFrom(...values);
  const limited = (max: number) => fc.integer({ min: 0, max });
  const optional = (model: Record<string, fc.Arbitrary<unknown>>) =>
    fc.record(model, { requiredKeys: [] }) as fc.Arbitrary<Json>;
  const value = fc.oneof(
    some<unknown>(...texts),
    fc.integer({ min: -1, max: 3 }),
    some<unknown>(null, true, ['a'], { a: 1, b: 'x' }),
  );
  const text = optional({
    type: some<unknown>('string', ['string', 'null']),
    minLength: limited(3),
    maxLength: limited(6),
    maxWords: limited(2),
    pattern: some('^a', '^\\p{L}+$', 'o$', '^https?://', '^.$'),
    format: some('email', 'uri', 'date'),
  });
  const number = optional({
    type: some<unknown>('integer', 'number', ['integer', 'null']),
    minimum: limited(2),
    maximum: limited(2),
  });
  const { schema } = fc.letrec<{ schema: Json; object: Json; array: Json; combined: Json }>((tie) => ({
    object: optional({
      type: some<unknown>('object', ['object', 'null']),
      properties: fc.dictionary(some(...names), tie('schema'), { maxKeys: 4 }),
      required: fc.uniqueArray(some(...names), { maxLength: 2 }),
      additionalProperties: fc.boolean(),
    }),
    array: optional({
      type: some('array'),
      items: tie('schema'),
      minItems: limited(2),
      maxItems: limited(3),
      uniqueItems: fc.boolean(),
      contains: tie('schema'),
      minContains: limited(2),
    }).map(({ minContains, ...rest }) =>
      rest['contains'] && minContains !== undefined ? { ...rest, minContains } : rest,
    ),
    combined: optional({
      allOf: fc.array(tie('schema'), { minLength: 1, maxLength: 2 }),
      if: tie('schema'),
      then: tie('schema'),
      else: tie('schema'),
      ...(withAnyOf && { anyOf: fc.array(tie('schema'), { minLength: 1, maxLength: 3 }) }),
    }).map(({ if: condition, then: yes, else: no, ...rest }) =>
      condition
        ? { ...rest, if: condition, ...((yes as Json) && { then: yes }), ...((no as Json) && { else: no }) }
        : rest,
    ),
    schema: fc.oneof(
      { maxDepth: 3, depthSize: 'small', withCrossShrink: true },
      text,
      number,
      optional({ enum: fc.uniqueArray(value, { minLength: 1, maxLength: 3, comparator: 'SameValue' }) }),
      optional({ const: value }),
      tie('object'),
      tie('array'),
      tie('combined'),
      fc.tuple(tie('object'), tie('combined')).map(([one, two]) => ({ ...one, ...two })),
    ),
  }));
  return schema;
}

const { answers } = fc.letrec<{ answers: unknown }>((tie) => ({
  answers: fc.oneof(
    { maxDepth: 3, depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<unknown>(...texts, null, true, false, 1.5),
    fc.integer({ min: -1, max: 3 }),
    fc.dictionary(fc.constantFrom(...names), tie('answers'), { maxKeys: 4, noNullPrototype: true }),
    fc.array(tie('answers'), { maxLength: 3 }),
  ),
}));

/** Runs a property over many schemas and answers, and makes sure that both verdicts came up often enough to mean something. */
function holds(withAnyOf: boolean, property: (schema: Json, value: unknown, ours: Issue[]) => void): void {
  const verdicts = { valid: 0, broken: 0 };
  fc.assert(
    fc.property(schemas(withAnyOf), answers, (schema, value) => {
      const ours = validateAnswers(schema, value);
      verdicts[ours.length ? 'broken' : 'valid'] += 1;
      property(schema, value, ours);
    }),
    { numRuns: runs },
  );
  expect(Math.min(verdicts.valid, verdicts.broken)).toBeGreaterThan(runs / 20);
}

describe('held against Ajv, for any schema of the subset and any answers', () => {
  test(
    'the same rules are broken at the same places',
    () => {
      holds(false, (schema, value, ours) => {
        expect(broken(ours)).toEqual(ajvIssues(schema, value));
      });
    },
    patience,
  );

  test(
    'with anyOf, the verdict is the same, and what is told are places that Ajv names',
    () => {
      holds(true, (schema, value, ours) => {
        const theirs = ajvIssues(schema, value);
        expect(ours.length === 0).toBe(theirs.length === 0);
        expect(theirs).toEqual(expect.arrayContaining(broken(ours)));
      });
    },
    patience,
  );

  test(
    'for anyOf, what is told is what one of its branches says',
    () => {
      fc.assert(
        fc.property(fc.array(schemas(false), { minLength: 1, maxLength: 3 }), answers, (anyOf, value) => {
          const branches = anyOf.map((branch) => ajvIssues(branch, value));
          const ours = broken(validateAnswers({ anyOf }, value));
          if (branches.some((issues) => issues.length === 0)) expect(ours).toEqual([]);
          else expect(branches).toContainEqual(ours);
        }),
        { numRuns: Math.ceil(runs / 3) },
      );
    },
    patience,
  );
});
