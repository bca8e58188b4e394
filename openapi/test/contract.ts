import { readFileSync } from 'node:fs';

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** A JSON Schema as far as the tests look into it. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  pattern?: string;
  maxLength?: number;
  maxItems?: number;
  enum?: unknown[];
  'x-extensible-enum'?: unknown[];
  required?: string[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  allOf?: Schema[];
}

interface Example {
  summary: string;
  value: Json;
}

interface MediaType {
  schema?: Schema;
  examples?: Record<string, Example | { $ref: string }>;
}

interface Content {
  content?: Record<string, MediaType>;
}

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  description?: string;
  schema?: Schema;
}

export interface Operation {
  operationId?: string;
  summary?: string;
  description?: string;
  tags?: string[];
  security?: Record<string, string[]>[];
  parameters?: (Parameter | { $ref: string })[];
  requestBody?: Content;
  responses: Record<string, Content | { $ref: string }>;
}

export interface Contract {
  tags: { name: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, Schema>;
    parameters: Record<string, { schema: Schema }>;
    responses: Record<string, Content>;
    examples: Record<string, Example>;
  };
}

/** The bundled contract. */
export const contract = JSON.parse(
  readFileSync(new URL('../generated/document.json', import.meta.url), 'utf8'),
) as Contract;

export const languages = ['en', 'es', 'fr'] as const;

/** Follows a reference inside the contract. */
export function resolve<T extends object>(node: T | { $ref: string }): T {
  if (!('$ref' in node) || typeof node.$ref !== 'string') return node as T;
  const parts = node.$ref.replace(/^#\//, '').split('/');
  const found = parts.reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], contract);
  if (!found) throw new Error(`The contract refers to what is not there: ${node.$ref}`);
  return resolve(found as T);
}

const methods = ['get', 'put', 'post', 'patch', 'delete'];

/** Every operation, with the place where it stands. */
export const operations = Object.entries(contract.paths).flatMap(([path, item]) =>
  Object.entries(item)
    .filter(([method]) => methods.includes(method))
    .map(([method, operation]) => ({
      name: operation.operationId ?? `${method} ${path}`,
      method,
      path,
      operation,
      parameters: [
        ...((item as { parameters?: Operation['parameters'] }).parameters ?? []),
        ...(operation.parameters ?? []),
      ].map((each) => resolve<Parameter>(each)),
    })),
);

/** The name of the schema that a reference leads to. */
export function nameOf(schema: Schema | undefined): string | undefined {
  return schema?.$ref?.split('/').pop();
}

/** Everything that a request or an answer can be, with the examples of it. */
export const bodies: { name: string; status: string; media: MediaType }[] = operations.flatMap(({ name, operation }) =>
  [
    ...(operation.requestBody ? [['request', operation.requestBody] as const] : []),
    ...Object.entries(operation.responses).map(([status, response]) => [status, resolve<Content>(response)] as const),
  ].flatMap(([status, { content = {} }]) => Object.values(content).map((media) => ({ name, status, media }))),
);

/** The properties of a schema, those of its parts among them. */
export function propertiesOf(schema: Schema): Record<string, Schema> {
  const { allOf = [], properties = {} } = resolve<Schema>(schema);
  return Object.assign({}, ...allOf.map(propertiesOf), properties) as Record<string, Schema>;
}

/** The names that a schema requires, those of its parts among them. */
export function requiredOf(schema: Schema): string[] {
  const { allOf = [], required = [] } = resolve<Schema>(schema);
  return [...allOf.flatMap(requiredOf), ...required];
}
