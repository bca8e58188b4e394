import { partsOf, type OperationRow } from './names.ts';

/** The parts of a described operation that its example is made from. */
export interface Described {
  operationId?: string;
  summary?: string;
  description?: string;
  parameters?: readonly Parameter[];
  requestBody?: Answer;
  responses?: Readonly<Record<string, Answer>>;
}

interface Parameter {
  $ref?: string;
  name: string;
  in: string;
  example?: unknown;
  schema?: { enum?: readonly unknown[] };
}

interface Answer {
  $ref?: string;
  content?: Readonly<Record<string, { examples?: Readonly<Record<string, { $ref?: string; value?: unknown }>> }>>;
}

/** The parts of the contract's document that are read here. */
export interface ContractDocument {
  tags: readonly { name: string }[];
  paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  components: {
    schemas: Readonly<Record<string, unknown>>;
    parameters?: Readonly<Record<string, unknown>>;
    examples?: Readonly<Record<string, unknown>>;
  };
}

/** Each operation of the document by its `operationId`, with the parameters of its path. */
export function describedOperations(document: ContractDocument): Map<string, Described> {
  const found = new Map<string, Described>();
  for (const item of Object.values(document.paths)) {
    const { parameters: shared = [], ...methods } = item as { parameters?: readonly Parameter[] };
    for (const each of Object.values(methods) as Described[]) {
      if (!each.operationId) continue;
      const parameters = [...shared, ...(each.parameters ?? [])].map((parameter) => resolve(document, parameter));
      found.set(each.operationId, { ...each, parameters });
    }
  }
  return found;
}

function resolve<Part extends { $ref?: string }>({ components }: ContractDocument, part: Part): Part {
  if (!part.$ref) return part;
  const [kind = '', name = ''] = part.$ref.split('/').slice(-2);
  return ((components as Record<string, Record<string, unknown>>)[kind]?.[name] ?? part) as Part;
}

/** The English example of a body or an answer. */
function exampleOf(document: ContractDocument, answer: Answer | undefined, mediaType: string | undefined): unknown {
  const example = answer?.content?.[mediaType ?? '']?.examples?.['en'];
  return example && resolve(document, example).value;
}

/** `sessionId` -> the id in the example of `GET /…/{sessionId}`. */
function idOf(
  parameter: string,
  table: Readonly<Record<string, OperationRow>>,
  described: Map<string, Described>,
  document: ContractDocument,
): unknown {
  const reading = Object.entries(table).find(
    ([, row]) => row.method === 'GET' && row.path.endsWith(`/{${parameter}}`) && row.schema !== null,
  );
  const value = reading && exampleOf(document, described.get(reading[0])?.responses?.['200'], 'application/json');
  return (value as Record<string, unknown> | undefined)?.['id'] ?? (value as Record<string, unknown>)?.[parameter];
}

/** A value as code in the style of this project, over several lines when one would be too long. */
export function literal(value: unknown, indent = ''): string {
  if (typeof value === 'string')
    return value.includes("'")
      ? JSON.stringify(value)
      : `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"')}'`;
  if (typeof value !== 'object' || value === null) return `${value as number}`;
  const name = (key: string) => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : `'${key}'`);
  const inner = `${indent}  `;
  const members = Array.isArray(value)
    ? value.map((each) => literal(each, inner))
    : Object.entries(value).map(([key, each]) => `${name(key)}: ${literal(each, inner)}`);
  const [open, close, space] = Array.isArray(value) ? ['[', ']', ''] : ['{', '}', members.length ? ' ' : ''];
  const line = `${open}${space}${members.join(', ')}${space}${close}`;
  if (line.length + indent.length < 80 && !line.includes('\n')) return line;
  return `${open}\n${members.map((member) => `${inner}${member},\n`).join('')}${indent}${close}`;
}

/** The first few plain members of an answer, as a comment shows them. */
function sketch(value: unknown): string {
  if (typeof value !== 'object' || value === null) return literal(value);
  const plain = Object.entries(value).filter(([, each]) => typeof each !== 'object' || each === null);
  const shown = plain.slice(0, 3).map(([name, each]) => {
    const text = typeof each === 'string' && each.length > 40 ? `${each.slice(0, 39)}…` : each;
    return `${name}: ${literal(text)}`;
  });
  return `{ ${[...shown, '…'].join(', ')} }`;
}

/** A call of the operation and what it gives, from the examples of the contract. */
export function exampleFor(
  id: string,
  table: Readonly<Record<string, OperationRow>>,
  described: Map<string, Described>,
  document: ContractDocument,
): string[] {
  const row = table[id] as OperationRow;
  const operation = described.get(id) ?? {};
  const { ids, named } = partsOf(row);
  const parameter = (name: string) => operation.parameters?.find((each) => each.name === name);
  const given = ids.map((name) =>
    literal(
      parameter(name)?.example ??
        idOf(name, table, described, document) ??
        parameter(name)?.schema?.enum?.[0] ??
        `${name} …`,
    ),
  );
  const body = exampleOf(document, operation.requestBody, row.takes[0]);
  const filters = Object.fromEntries([
    ...named.map((name) => [name, parameter(name)?.schema?.enum?.[0] ?? parameter(name)?.example]),
    ...row.query
      .filter((name) => name !== 'lang' && parameter(name)?.example !== undefined)
      .slice(0, 2)
      .map((name) => [name, parameter(name)?.example]),
  ]) as Record<string, unknown>;
  const options = {
    ...filters,
    ...(row.auth.length === 1 && row.auth[0] === 'manageKey' && !row.list && { key: 'the part after the dot' }),
  };
  const call = [
    'client',
    ...given,
    ...(row.body ? [body === undefined ? 'body' : literal(body)] : []),
    ...(Object.keys(options).length ? [literal(options)] : []),
  ];
  const answer = exampleOf(document, operation.responses?.[`${row.success}`], row.gives[0]);
  const items = (answer as { items?: unknown[] } | undefined)?.items;
  if (row.list) {
    return [
      ...`for await (const item of ${id}(${call.join(', ')})) console.log(item);`.split('\n'),
      `// ${sketch(items?.[0] ?? {})}`,
    ];
  }
  const before = row.gives.length ? 'const answer = ' : '';
  const after = answer === undefined || typeof answer === 'string' ? [] : [`// ${sketch(answer)}`];
  return [...`${before}await ${id}(${call.join(', ')});`.split('\n'), ...after];
}
