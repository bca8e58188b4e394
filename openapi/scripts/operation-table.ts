/** The parts of an OpenAPI document that the operation table needs. */
export interface OpenApiDocument {
  paths: Record<string, Record<string, unknown>>;
  components: {
    parameters?: Record<string, Parameter>;
    requestBodies?: Record<string, Body>;
    responses?: Record<string, Body>;
    schemas: Record<string, unknown>;
  };
}

/** A request body or an answer. */
interface Body {
  $ref?: string;
  content?: Record<string, { schema?: { $ref?: string } }>;
}

interface Parameter {
  $ref?: string;
  name: string;
  in: 'query' | 'path' | 'header';
  required?: boolean;
}

interface Operation {
  operationId: string;
  tags: [string];
  summary: string;
  parameters?: Parameter[];
  requestBody?: Body;
  security?: Record<string, string[]>[];
  responses: Record<string, Body>;
  deprecated?: boolean;
}

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

function resolve<Part extends Parameter | Body>(
  document: OpenApiDocument,
  kind: 'parameters' | 'requestBodies' | 'responses',
  part: Part,
): Part {
  if (!part.$ref) return part;
  const found = document.components[kind]?.[part.$ref.split('/').pop() ?? ''] as Part | undefined;
  if (!found) throw new Error(`The contract refers to what is not there: ${part.$ref}`);
  return found;
}

/**
 * One line an operation: method, path, tag, names of its parameters, the media types that it takes and gives, whether it
 * answers a page of a list, and who may call it: `auth` names the security schemes, `scopes` what a token must allow,
 * `open` says whether it can be called without a token.
 */
export function operationTable(document: OpenApiDocument): string {
  const rows: string[] = [];
  for (const [path, item] of Object.entries(document.paths)) {
    const shared = (item['parameters'] as Parameter[] | undefined) ?? [];
    for (const method of methods) {
      const operation = item[method] as Operation | undefined;
      if (!operation) continue;
      const parameters = [...shared, ...(operation.parameters ?? [])].map((each) =>
        resolve(document, 'parameters', each),
      );
      const named = (place: Parameter['in']) => parameters.filter((each) => each.in === place).map((each) => each.name);
      const statuses = Object.entries(operation.responses);
      const success =
        statuses.find(([status]) => status.startsWith('2')) ?? statuses.find(([status]) => /^30[12378]$/.test(status));
      const answer = success && resolve(document, 'responses', success[1]);
      const request = operation.requestBody && resolve(document, 'requestBodies', operation.requestBody);
      const security = operation.security ?? [];
      const json = answer?.content?.['application/json'];
      const row = {
        method: method.toUpperCase(),
        path,
        tag: operation.tags[0],
        pathParameters: named('path'),
        query: named('query'),
        headers: named('header'),
        body: request !== undefined,
        takes: Object.keys(request?.content ?? {}),
        gives: Object.keys(answer?.content ?? {}),
        list: named('query').includes('cursor') && json !== undefined,
        auth: [...new Set(security.flatMap((each) => Object.keys(each)))],
        scopes: [...new Set(security.flatMap((each) => Object.values(each).flat()))],
        open: security.length === 0 || security.some((each) => !('token' in each || 'secretariat' in each)),
        deprecated: operation.deprecated === true,
        success: Number(success?.[0] ?? 200),
        schema: json?.schema?.$ref?.split('/').pop() ?? null,
      };
      rows.push(`  /** ${operation.summary}. */\n  ${operation.operationId}: ${JSON.stringify(row)},`);
    }
  }
  return [
    '/** Every operation of the contract: how it is addressed, and the schema of its answer. */',
    'export const operations = {',
    ...rows,
    '} as const;',
    '',
    '/** Name of an operation, its `operationId`. */',
    'export type OperationId = keyof typeof operations;',
    '',
  ].join('\n');
}
