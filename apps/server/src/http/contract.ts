import document from '@menengage/openapi/document.json' with { type: 'json' };
import type { OperationId } from '../wire.ts';

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema: { type?: string };
}

/** Schemes by name, each with the scopes that it needs; an empty one stands for nobody in particular. */
export type SecurityRequirement = Readonly<Record<string, readonly string[]>>;

/** What the server has to know of an operation beyond what Fastify is told. */
export interface Operation {
  id: OperationId;
  method: string;
  /** As in the contract: `/sessions/{sessionId}`. */
  path: string;
  /** Names of the query parameters, and which of them are comma-separated lists. */
  query: ReadonlyMap<string, { isList: boolean }>;
  /** Ways in, any of which will do: the scopes that a scheme needs, by its name. None at all for what is public. */
  security: readonly SecurityRequirement[];
  /** Media types of the bodies that it takes. */
  takes: ReadonlySet<string>;
  /** Whether it takes an `Idempotency-Key`. */
  isOnce: boolean;
  /** Whether its answer is JSON and nothing else. */
  isJson: boolean;
  /** Whether its answer names the page where harm and harassment are reported. */
  namesReportPage: boolean;
  /** Largest body that is read, in bytes. */
  bodyLimit: number;
  schema: RouteSchema;
}

type Node = Record<string, unknown>;

const methods = ['get', 'put', 'post', 'delete', 'patch'];

/** The contract as it is given out. */
export const contract: Node = document as unknown as Node;

/** The contract as JSON text. */
export const contractText = JSON.stringify(document);

/** The parts of a request and of its answers that a route checks, as the contract writes them: with references; see `inlined`. */
export interface RouteSchema {
  params?: object;
  querystring?: object;
  headers?: object;
  body?: Content;
  response?: Record<string, Content>;
}

interface Content {
  content: Record<string, { schema: object }>;
}

/**
 * A schema of the contract with everything that it refers to in its place. Ajv refuses `discriminator.mapping`, which says
 * nothing new to it.
 */
export function inlined<T>(schema: T): T {
  if (typeof schema !== 'object' || schema === null) return schema;
  if (Array.isArray(schema)) return schema.map(inlined) as T;
  if ('$ref' in schema) return inlined(resolved(schema as { $ref: string })) as T;
  const entries = Object.entries(schema).map(([key, value]): [string, unknown] =>
    key === 'discriminator'
      ? [key, { propertyName: (value as { propertyName: string }).propertyName }]
      : [key, inlined<unknown>(value)],
  );
  return Object.fromEntries(entries) as T;
}

function schemaOf(
  parameters: readonly Parameter[],
  requestBody: { content: Node } | undefined,
  responses: Record<string, { content?: Node }>,
): RouteSchema {
  const part = (place: string): object | undefined => {
    const named = parameters.filter((each) => each.in === place);
    if (named.length === 0) return undefined;
    return {
      type: 'object',
      properties: Object.fromEntries(named.map(({ name, schema }) => [name, schema])),
      required: named.flatMap(({ name, required }) => (required ? [name] : [])),
    };
  };
  const body = requestBody && contentOf(requestBody);
  // Problems are written in one place, not by the schema of each answer.
  const answers = Object.entries(responses).flatMap(([status, answer]): [string, Content][] => {
    const content = /^[23]/.test(status) ? contentOf(resolved(answer)) : undefined;
    return content ? [[status, content]] : [];
  });
  const [params, querystring, headers] = ['path', 'query', 'header'].map(part);
  return {
    ...(params && { params }),
    ...(querystring && { querystring }),
    ...(headers && { headers }),
    ...(body && { body }),
    ...(answers.length > 0 && { response: Object.fromEntries(answers) }),
  };
}

function contentOf({ content = {} }: { content?: Node }): Content | undefined {
  const types = Object.entries(content as Record<string, { schema?: object }>).flatMap(
    ([type, { schema }]): [string, { schema: object }][] => (schema ? [[type, { schema }]] : []),
  );
  return types.length === 0 ? undefined : { content: Object.fromEntries(types) };
}

function resolved<T>(node: T | { $ref: string }): T {
  if (typeof node !== 'object' || node === null || !('$ref' in node)) return node as T;
  const parts = (node.$ref as string).replace(/^#\//, '').split('/');
  return resolved(
    parts.reduce<unknown>((at, part) => (at as Node)[part.replaceAll('~1', '/').replaceAll('~0', '~')], contract) as T,
  );
}

/** Largest body that is read where the contract names no other limit (`x-body-limit`): a long form in any script fits. */
export const bodyLimit = 1_048_576;

function isJson(responses: Record<string, { content?: Node }>): boolean {
  const types = Object.entries(responses).flatMap(([status, answer]) =>
    status.startsWith('2') ? Object.keys(resolved(answer).content ?? {}) : [],
  );
  return types.length > 0 && types.every((type) => type === 'application/json');
}

function namesReportPage(responses: Record<string, { content?: Node }>): boolean {
  const { content } = resolved(responses['200'] ?? {});
  return has((content?.['application/json'] as { schema?: Schema } | undefined)?.schema ?? {}, 'reportUrl');
}

type Schema = { $ref: string } | { properties?: Node; allOf?: Schema[] };

/** Whether a schema names a property on the top level. */
function has(schema: Schema, property: string): boolean {
  const { properties = {}, allOf = [] } = resolved(schema) as Exclude<Schema, { $ref: string }>;
  return property in properties || allOf.some((each) => has(each, property));
}

/** Every operation of the contract. */
export const operations: readonly Operation[] = Object.entries(contract.paths as Record<string, Node>).flatMap(
  ([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method] as
        | {
            operationId: OperationId;
            parameters?: Parameter[];
            security?: SecurityRequirement[];
            requestBody?: { content: Node };
            responses: Record<string, { content?: Node }>;
            'x-body-limit'?: number;
          }
        | undefined;
      if (!operation) return [];
      const parameters = [...((item.parameters as Parameter[] | undefined) ?? []), ...(operation.parameters ?? [])].map(
        (each) => resolved(each),
      );
      const query = parameters.filter((each) => each.in === 'query');
      return {
        id: operation.operationId,
        method: method.toUpperCase(),
        path,
        security: operation.security ?? (contract.security as SecurityRequirement[]),
        query: new Map(query.map(({ name, schema }) => [name, { isList: resolved(schema).type === 'array' }])),
        takes: new Set(Object.keys(operation.requestBody?.content ?? {})),
        isJson: isJson(operation.responses),
        namesReportPage: method === 'get' && namesReportPage(operation.responses),
        bodyLimit: operation['x-body-limit'] ?? bodyLimit,
        schema: schemaOf(parameters, operation.requestBody && resolved(operation.requestBody), operation.responses),
        isOnce: parameters.some((each) => each.in === 'header' && each.name === 'Idempotency-Key'),
      };
    }),
);

/** The methods that an address takes, or undefined when the contract has no such address. @param path - without `/v1` */
export function methodsOf(path: string): string[] | undefined {
  const found = operations.filter((operation) => patternOf(operation.path).test(path)).map(({ method }) => method);
  if (found.length === 0) return undefined;
  return [...new Set([...found, ...(found.includes('GET') ? ['HEAD'] : []), 'OPTIONS'])];
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}/?$`);
}
