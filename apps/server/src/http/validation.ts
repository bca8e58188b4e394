import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import writerOf from 'fast-json-stringify';
import type { FastifyInstance } from 'fastify';
import type { FastifyRouteSchemaDef } from 'fastify/types/schema.js';
import type { Params, RuleCode } from '../problems/codes.ts';
import type { ProblemPlace } from '../problems/problem.ts';
import { inlined } from './contract.ts';

const options = { allErrors: true, strict: false, discriminator: true } as const;

const text = new Ajv2020({ ...options, coerceTypes: true, useDefaults: true });
const body = new Ajv2020(options);
for (const ajv of [text, body]) addFormats.default(ajv);

/**
 * Validators of the contract's own dialect, JSON Schema 2020-12, and writers of answers that leave out what the contract does not
 * name. Query, path and headers are text, so their values are turned into what the schema asks for; a body says its types itself
 * and is taken at its word.
 *
 * Each is compiled when it is first needed: all of them together take seconds, and a server that starts has to answer soon.
 */
export function useContractSchemas(app: FastifyInstance): void {
  app.setValidatorCompiler(({ schema, httpPart }: FastifyRouteSchemaDef<object>) => {
    const compile = (): ValidateFunction => {
      const whole = inlined(schema);
      return httpPart === 'body'
        ? body.compile(whole)
        : text.compile(httpPart === 'headers' ? lowerCaseNames(whole) : whole);
    };
    const validate = (data: unknown): boolean => {
      const compiled = kept(validators, schema, compile);
      const isValid = compiled(data) as boolean;
      validate.errors = compiled.errors;
      return isValid;
    };
    validate.errors = undefined as ValidateFunction['errors'];
    return validate;
  });
  app.setSerializerCompiler(({ schema }: FastifyRouteSchemaDef<object>) => {
    const compile = (): ((data: unknown) => string) => writerOf(nullable(inlined(schema)));
    return (data: unknown) => kept(writers, schema, compile)(data);
  });
}

/**
 * A schema in which "this or null" is said by `nullable`. The writer knows what to do with that; for a choice between schemas it
 * compiles a validator of each, which takes longer than all else when a server starts, and asks them about every value.
 */
function nullable<T>(schema: T): T {
  if (typeof schema !== 'object' || schema === null) return schema;
  if (Array.isArray(schema)) return schema.map(nullable) as T;
  const whole = Object.fromEntries(Object.entries(schema).map(([key, each]) => [key, nullable<unknown>(each)]));
  const { anyOf, ...rest } = whole as { anyOf?: { type?: unknown }[] };
  const others = anyOf?.filter(({ type }) => type !== 'null') ?? [];
  return (anyOf?.length === 2 && others.length === 1 ? { ...rest, ...others[0], nullable: true } : whole) as T;
}

const validators = new WeakMap<object, ValidateFunction>();
const writers = new WeakMap<object, (data: unknown) => string>();

function kept<Made>(all: WeakMap<object, Made>, schema: object, make: () => Made): Made {
  const known = all.get(schema);
  if (known) return known;
  const made = make();
  all.set(schema, made);
  return made;
}

interface NamesSchema {
  properties?: Record<string, unknown>;
  required?: string[];
}

/** Header names are case-insensitive and reach us in lower case; the contract writes them as people do. */
function lowerCaseNames(schema: NamesSchema): NamesSchema {
  const properties = Object.entries(schema.properties ?? {}).map(([name, each]) => [name.toLowerCase(), each]);
  return {
    ...schema,
    properties: Object.fromEntries(properties) as Record<string, unknown>,
    required: (schema.required ?? []).map((name) => name.toLowerCase()),
  };
}

/** `idempotency-key` as people write it: `Idempotency-Key`. */
function headerName(name: string): string {
  return name.replace(/(^|-)[a-z]/g, (start) => start.toUpperCase());
}

/** The codes of the contract for Ajv's keywords; a keyword without one is a matter of its own pieces and left out. */
const rules: Readonly<Record<string, RuleCode>> = {
  required: 'required',
  type: 'type',
  minLength: 'minLength',
  maxLength: 'maxLength',
  minimum: 'minimum',
  maximum: 'maximum',
  minItems: 'minItems',
  maxItems: 'maxItems',
  uniqueItems: 'uniqueItems',
  pattern: 'pattern',
  format: 'format',
  enum: 'enum',
  const: 'const',
  contains: 'contains',
  additionalProperties: 'additionalProperties',
};

/** Places in a body that break the contract, by JSON pointer, each rule once. */
export function bodyPlaces(errors: readonly ErrorObject[]): ProblemPlace[] {
  const places = new Map<string, ProblemPlace>();
  for (const error of errors) {
    const code = rules[error.keyword];
    if (!code) continue;
    const { missingProperty, additionalProperty } = error.params as Record<string, string | undefined>;
    const name = missingProperty ?? additionalProperty;
    const pointer = name === undefined ? error.instancePath : `${error.instancePath}/${escapePointer(name)}`;
    places.set(`${pointer} ${code}`, { pointer, code, params: paramsOf(error) });
  }
  return [...places.values()];
}

/** Query, path and header parameters that cannot be used, by name. */
export function parameterPlaces(errors: readonly ErrorObject[], part: string | undefined): ProblemPlace[] {
  const places = new Map<string, ProblemPlace>();
  for (const error of errors) {
    const code = rules[error.keyword];
    if (!code) continue;
    const { missingProperty } = error.params as Record<string, string | undefined>;
    const name = missingProperty ?? error.instancePath.split('/')[1] ?? '';
    const parameter = part === 'headers' ? headerName(name) : name;
    places.set(`${parameter} ${code}`, { parameter, code, params: paramsOf(error) });
  }
  return [...places.values()];
}

function paramsOf({ keyword, params }: ErrorObject): Params {
  switch (keyword) {
    case 'enum':
      return { allowed: (params as { allowedValues: (string | number)[] }).allowedValues.map(String) };
    case 'contains':
      return { limit: (params as { minContains: number }).minContains };
    case 'required':
    case 'additionalProperties':
    case 'uniqueItems':
    case 'const':
      return {};
    default:
      return params as Params;
  }
}

function escapePointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
