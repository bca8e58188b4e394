/** The parts of an OpenAPI document that the operation table needs. */
export interface OpenApiDocument {
  paths: Record<string, Record<string, unknown>>;
  components: { parameters?: Record<string, Parameter>; schemas: Record<string, unknown> };
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
  requestBody?: unknown;
  security?: Record<string, unknown>[];
  responses: Record<string, { content?: Record<string, { schema?: { $ref?: string } }> }>;
}

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

function resolve(document: OpenApiDocument, parameter: Parameter): Parameter {
  if (!parameter.$ref) return parameter;
  const found = document.components.parameters?.[parameter.$ref.split('/').pop() ?? ''];
  if (!found) throw new Error(`The contract refers to a parameter that is not there: ${parameter.$ref}`);
  return found;
}

/** One line an operation: method, path, tag, names of its parameters, whether it answers a page of a list. */
export function operationTable(document: OpenApiDocument): string {
  const rows: string[] = [];
  for (const [path, item] of Object.entries(document.paths)) {
    const shared = (item['parameters'] as Parameter[] | undefined) ?? [];
    for (const method of methods) {
      const operation = item[method] as Operation | undefined;
      if (!operation) continue;
      const parameters = [...shared, ...(operation.parameters ?? [])].map((each) => resolve(document, each));
      const named = (place: Parameter['in']) => parameters.filter((each) => each.in === place).map((each) => each.name);
      const success = Object.entries(operation.responses).find(([status]) => status.startsWith('2'));
      const body = success?.[1].content?.['application/json']?.schema?.$ref?.split('/').pop();
      const row = {
        method: method.toUpperCase(),
        path,
        tag: operation.tags[0],
        pathParameters: named('path'),
        query: named('query'),
        headers: named('header'),
        body: operation.requestBody !== undefined,
        list: named('query').includes('cursor'),
        auth: (operation.security ?? []).flatMap((each) => Object.keys(each)),
        success: Number(success?.[0] ?? 200),
        schema: body ?? null,
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
