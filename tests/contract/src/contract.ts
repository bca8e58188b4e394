import document from '@menengage/openapi/document.json' with { type: 'json' };
import * as schemas from '@menengage/openapi/schemas';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** A JSON Schema as far as values are made from it. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: string[];
  pattern?: string;
  format?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  const?: unknown;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  uniqueItems?: boolean;
  propertyNames?: Schema;
  minProperties?: number;
  maxProperties?: number;
  'x-extensible-enum'?: string[];
}

export interface Parameter {
  name: string;
  in: 'query' | 'path' | 'header';
  required?: boolean;
  schema: Schema;
}

interface Answer {
  headers?: Record<string, unknown>;
  content?: Record<string, { schema: Schema }>;
}

export interface Operation {
  id: string;
  method: string;
  /** As in the contract: `/sessions/{sessionId}`. */
  path: string;
  parameters: Parameter[];
  hasBody: boolean;
  /** What it takes, by media type. */
  body: Record<string, { schema?: Schema; examples: unknown[] }>;
  /** Schemes of which one is needed; empty when anybody may ask. */
  security: string[];
  /** By status, and `default`. */
  answers: Record<string, Answer>;
  /** Whether the answer is one page of several. */
  isList: boolean;
}

interface RequestBody {
  content?: Record<string, { schema?: Schema; examples?: Record<string, { value?: unknown }> }>;
}

interface Document {
  paths: Record<string, Record<string, unknown>>;
  components: { schemas: Record<string, { properties?: Record<string, Schema> }> };
}

const contract = document as unknown as Document;

export function resolve<T extends object>(node: T): T {
  const { $ref } = node as { $ref?: string };
  if ($ref === undefined) return node;
  const parts = $ref.replace(/^#\//, '').split('/');
  const found = parts.reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], contract);
  return resolve(found as T);
}

/** Every operation of the contract. */
export const operations: Operation[] = Object.entries(contract.paths).flatMap(([path, item]) =>
  ['get', 'post', 'put', 'patch', 'delete'].flatMap((method) => {
    const found = item[method] as
      | {
          operationId: string;
          parameters?: Parameter[];
          requestBody?: RequestBody;
          responses: Record<string, Answer>;
          security?: object[];
        }
      | undefined;
    if (!found) return [];
    const parameters = [...((item['parameters'] as Parameter[] | undefined) ?? []), ...(found.parameters ?? [])];
    const resolved = parameters.map(resolve);
    return {
      id: found.operationId,
      method: method.toUpperCase(),
      path,
      parameters: resolved,
      hasBody: found.requestBody !== undefined,
      body: Object.fromEntries(
        Object.entries((found.requestBody && resolve(found.requestBody).content) ?? {}).map(
          ([type, { schema, examples = {} }]) => [
            type,
            { ...(schema && { schema }), examples: Object.values(examples).map((each) => resolve(each).value) },
          ],
        ),
      ),
      security: (found.security ?? []).some((each) => Object.keys(each).length === 0)
        ? []
        : (found.security ?? []).flatMap((each) => Object.keys(each)),
      answers: Object.fromEntries(Object.entries(found.responses).map(([status, answer]) => [status, resolve(answer)])),
      isList: resolved.some(({ name }) => name === 'cursor'),
    };
  }),
);

export const reads = operations.filter(({ method }) => method === 'GET');

/** The operation of this id. */
export function operation(id: string): Operation {
  const found = operations.find((each) => each.id === id);
  if (!found) throw new Error(`The contract has no operation ${id}.`);
  return found;
}

/** Codes of problems that the contract names. */
export const problemCodes = contract.components.schemas['Problem']?.properties?.['code']?.['x-extensible-enum'] ?? [];

const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats.default(ajv);
ajv.addSchema({ ...contract, $id: 'contract' });
const validators = new WeakMap<Schema, ValidateFunction>();

/** What is wrong with a value by a schema of the contract; empty when nothing is. */
export function faults(schema: Schema, value: unknown): string[] {
  let validate = validators.get(schema);
  if (!validate) {
    validate = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"contract#/')) as object);
    validators.set(schema, validate);
  }
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

type Parser = { parse(value: unknown): unknown };

/** The value as the generated schema reads it: what the contract does not name is gone. */
export function read({ $ref = '' }: Schema, value: unknown): unknown {
  const parser = (schemas as unknown as Record<string, Parser | undefined>)[`z${$ref.split('/').pop()}`];
  return parser ? parser.parse(value) : value;
}

const inPath = ({ parameters }: Operation) => parameters.filter((each) => each.in === 'path');

/** Values for the path of an operation: known ones, else the first of those that it takes, else one that is nothing's. */
export function somePath(
  operation: Operation,
  known: Readonly<Record<string, readonly string[]>>,
): Record<string, string> {
  return Object.fromEntries(
    inPath(operation).map(({ name, schema }) => [name, known[name]?.[0] ?? resolve(schema).enum?.[0] ?? 'x']),
  );
}

/** Whether the address that {@link somePath} makes leads to something, and needs no more than that. */
export function isThere(operation: Operation, known: Readonly<Record<string, readonly string[]>>): boolean {
  const { parameters } = operation;
  return (
    inPath(operation).every(({ name, schema }) => known[name]?.length || resolve(schema).enum) &&
    !parameters.some((each) => each.in === 'query' && each.required)
  );
}

/** Whether other paths of the contract take the same address, too: `/networks/summary` and `/networks/{networkId}`. */
export function isAmong({ path }: Operation): boolean {
  const address = path.replace(/\{\w+\}/g, 'x');
  return operations.some(
    (each) =>
      each.path !== path &&
      new RegExp(`^${each.path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`).test(address),
  );
}
