import { globSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod/mini';
import * as generated from '../generated/schemas.ts';
import { bodies, contract, type Json, languages, nameOf, operations, resolve, type Schema } from './contract.ts';

const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats.default(ajv);
ajv.addKeyword({
  keyword: 'maxWords',
  type: 'string',
  validate: (limit: number, text: string) => text.split(/\s+/).filter(Boolean).length <= limit,
});
ajv.addSchema({ ...contract, $id: 'contract' });

/** What JSON Schema finds wrong. */
function faults(schema: Schema, value: Json): unknown[] {
  const absolute = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"contract#/')) as Schema;
  const validate = ajv.compile(absolute);
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const zods = generated as unknown as Record<string, z.ZodMiniType | undefined>;

const isOwn = (status: string) => status === 'request' || status.startsWith('2');
const withExamples = bodies.flatMap(({ name, status, media }) =>
  Object.entries(media.examples ?? {}).map(([language, example]) => ({
    name,
    status,
    language,
    schema: media.schema ?? {},
    example: resolve<{ summary: string; value: Json }>(example),
  })),
);
// The same problem can be told by many operations; it is checked once.
const once = new Map(withExamples.map((each) => [isOwn(each.status) ? each : each.example, each]));
const table = [...once.values()].map((each) => [each.name, each.status, each.language, each] as const);

describe('examples', () => {
  test.each(bodies.filter(({ status }) => isOwn(status)).map((each) => [each.name, each.status, each] as const))(
    '%s %s is there in every language',
    (_, __, { media }) => {
      expect(Object.keys(media.examples ?? {})).toEqual(languages);
      const said = Object.values(media.examples ?? {}).map((each) => resolve<{ summary: string }>(each).summary);
      expect(new Set(said).size).toBe(languages.length);
    },
  );

  test('of problems are there in every language', () => {
    for (const [name, { content = {} }] of Object.entries(contract.components.responses)) {
      for (const { examples } of Object.values(content)) {
        if (examples) expect(Object.keys(examples), name).toEqual(languages);
      }
    }
    for (const code of ['validation', 'parameter-unknown', 'not-found', 'call-closed']) {
      for (const language of languages) expect(contract.components.examples).toHaveProperty([`${code}.${language}`]);
    }
  });

  test.each(table)('%s %s %s meets its schema', (_, __, ___, { schema, example }) => {
    expect(faults(schema, example.value)).toEqual([]);
  });

  // What may hold members of any name (JSON-LD, a form as a browser posts it) has none that is unknown.
  const isClosed = (schema: Schema) => !resolve<Schema>(schema).additionalProperties;

  test.each(table.filter(([, , , { schema }]) => nameOf(schema) && isClosed(schema)))(
    '%s %s %s is what the generated schema reads, with no field that is unknown to it',
    (_, __, ___, { schema, example }) => {
      const zod = zods[`z${nameOf(schema)}`];
      expect(zod, nameOf(schema)).toBeDefined();
      // It may add defaults, and loses nothing.
      expect(zod?.parse(example.value)).toMatchObject(example.value as object);
    },
  );

  test('are all in use', () => {
    const files = globSync('**/*.json', { cwd: new URL('../examples', import.meta.url) });
    const names = files.map((file) => file.replace(/^.*[/\\]|\.json$/g, ''));
    expect(names.sort()).toEqual(Object.keys(contract.components.examples).sort());
  });

  test('lie in the folder of their operation’s tag', () => {
    const tags = new Map(operations.map(({ name, operation }) => [name, operation.tags?.[0]]));
    for (const file of globSync('**/*.json', { cwd: new URL('../examples', import.meta.url) })) {
      const [folder = '', name = ''] = file.split(/[/\\]/);
      expect(tags.get(name.split('.')[0] ?? '') ?? 'problems', file).toBe(folder);
    }
  });

  test('name no place but those kept for examples and the sources of the rows', () => {
    const text = JSON.stringify(contract.components.examples);
    expect(text).not.toMatch(/localhost|127\.0\.0\.1/);
    for (const [address] of text.matchAll(/[\w.+-]+@[\w-]+\.[\w.-]+/g))
      expect(address).toMatch(/\.example$|[@.]example\.(org|com|net)$/);
  });
});

describe('ideas for sessions', () => {
  const value = (name: string) => contract.components.examples[name]!.value as Record<string, Json>;

  test.each(languages)('the request in %s meets the rules of the form', (language) => {
    const { schema } = value(`getCallForm.${language}`);
    expect(faults(schema as Schema, value(`createSubmission.request.${language}`))).toEqual([]);
  });

  test.each(languages)('what is followed in %s is what was sent', (language) => {
    const { formToken, website, language: written, ...sent } = value(`createSubmission.request.${language}`);
    const receipt = value(`createSubmission.${language}`);
    expect(value(`getSubmission.${language}`)).toMatchObject({ id: receipt['id'], language: written, answers: sent });
    expect(website).toBe('');
    expect(JSON.stringify(receipt)).not.toContain(String(formToken));
  });
});

test('problems are told with the status that they carry', () => {
  const told = withExamples.filter(({ schema }) => nameOf(schema) === 'Problem');
  const known = contract.components.schemas['Problem']?.properties?.['code']?.['x-extensible-enum'];
  expect(told.length).toBeGreaterThan(0);
  for (const { status, example } of told) {
    const problem = example.value as { status: number; code: string; type: string };
    expect(String(problem.status)).toBe(status);
    expect(known).toContain(problem.code);
    expect(problem.type.endsWith(`/errors/${problem.code}`)).toBe(true);
    expect(() => readFileSync(new URL(`../../docs/errors/${problem.code}.md`, import.meta.url))).not.toThrow();
  }
});
