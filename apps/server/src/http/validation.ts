import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import type { FastifyInstance, FastifySchemaCompiler } from 'fastify';
import addFormats from 'ajv-formats';
import type { Params, RuleCode } from '../problems/codes.ts';
import type { ProblemPlace } from '../problems/problem.ts';

const options = { allErrors: true, strict: false, discriminator: true } as const;

/**
 * Validators of the contract's own dialect, JSON Schema 2020-12. Query, path and headers are text, so their values are
 * turned into what the schema asks for; a body says its types itself and is taken at its word.
 */
export function useContractValidators(app: FastifyInstance): void {
  const text = new Ajv2020({ ...options, coerceTypes: true, useDefaults: true });
  const body = new Ajv2020(options);
  for (const ajv of [text, body]) addFormats.default(ajv);
  const compile: FastifySchemaCompiler<object> = ({ schema, httpPart }) =>
    (httpPart === 'body' ? body : text).compile(httpPart === 'headers' ? lowerCaseNames(schema) : schema);
  app.setValidatorCompiler(compile);
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
