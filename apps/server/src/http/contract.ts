import document from '@menengage/openapi/document.json' with { type: 'json' };
import type { OperationId } from '../wire.ts';

interface Parameter {
  name: string;
  in: string;
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
  /** Largest body that is read, in bytes. */
  bodyLimit: number;
}

type Node = Record<string, unknown>;

const methods = ['get', 'put', 'post', 'delete', 'patch'];

/** The contract as it is given out. */
export const contract: Node = document as unknown as Node;

/** The contract as JSON text. */
export const contractText = JSON.stringify(document);

/**
 * The contract as routes are made from it. Ajv refuses `discriminator.mapping`, which says nothing new to it; and problems are
 * written in one place, not by the schema of each answer.
 */
export function contractForRoutes(): Node {
  const copy = structuredClone(contract);
  for (const item of Object.values(copy.paths as Record<string, Node>)) {
    for (const method of methods) {
      const operation = item[method] as { responses: Node } | undefined;
      if (!operation) continue;
      const answers = Object.entries(operation.responses).filter(([status]) => /^[23]/.test(status));
      operation.responses = Object.fromEntries(answers);
    }
  }
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { discriminator } = node as { discriminator?: { mapping?: unknown } };
    if (discriminator) delete discriminator.mapping;
    for (const child of Object.values(node)) visit(child);
  };
  visit(copy);
  return copy;
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
        bodyLimit: operation['x-body-limit'] ?? bodyLimit,
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
