import { camelCase, memberName, namespaces, type OperationRow } from './names.ts';

interface Described {
  operationId?: string;
  summary?: string;
  description?: string;
}

/** The parts of the contract's document that are read here. */
export interface ContractDocument {
  tags: readonly { name: string }[];
  paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  components: { schemas: Readonly<Record<string, unknown>> };
}

/** The operation table of the contract. */
export type OperationTable = Readonly<Record<string, OperationRow>>;

/** An operation with everything its function is written from. */
interface Operation extends OperationRow {
  id: string;
  /** Its name with a capital, the beginning of the names of its types. */
  name: string;
  docs: string[];
  /** Parameters after the client, in their fixed order. */
  declared: { name: string; type: string; optional: boolean }[];
}

const banner = '// Generated from the contract. Do not edit; run `npm run generate`.\n';

const comment = (lines: readonly string[]) =>
  `/**\n${lines.map((line) => ` * ${line.replaceAll('*/', '*\\/').trim()}`.trimEnd() + '\n').join('')} */`;
const lines = (text: string | undefined) => (text ? text.trim().split('\n') : []);

function describe(document: ContractDocument, id: string): string[] {
  for (const item of Object.values(document.paths)) {
    for (const each of Object.values(item)) {
      const { operationId, summary = '', description } = each as Described;
      if (operationId === id) return [`${summary}.`, ...(description ? ['', ...lines(description)] : [])];
    }
  }
  throw new Error(`The operation table names ${id}, which the document does not have`);
}

const ofSubmitter = (row: OperationRow) => row.auth.includes('manageKey');
const ofSecretariat = (row: OperationRow) => row.auth.includes('secretariat');
const isIdempotent = (row: OperationRow) => row.headers.includes('Idempotency-Key');

function operationsOf(table: OperationTable, document: ContractDocument): Operation[] {
  return Object.entries(table).map(([id, row]) => {
    const name = id.charAt(0).toUpperCase() + id.slice(1);
    const needsKey = ofSubmitter(row) && !ofSecretariat(row);
    return {
      ...row,
      id,
      name,
      docs: describe(document, id),
      declared: [
        ...row.pathParameters.map((parameter) => ({ name: parameter, type: 'string', optional: false })),
        ...(row.body ? [{ name: 'body', type: `${name}Body`, optional: false }] : []),
        ...(row.list ? [{ name: 'filters', type: `${name}Filters`, optional: !needsKey }] : []),
        { name: 'options', type: `${name}Options`, optional: !needsKey },
      ],
    };
  });
}

const parameters = ({ declared }: Operation, prefix = '') =>
  declared
    .map(({ name, type, optional }) => `${name}${optional ? '?' : ''}: ${type === 'string' ? type : prefix + type}`)
    .join(', ');
const returned = ({ list, name }: Operation, prefix = '') => `${list ? 'List' : 'Promise'}<${prefix}${name}Answer>`;

function typesOf(operation: Operation): string[] {
  const { id, name, list, body, query, success } = operation;
  const options = [
    ...(ofSubmitter(operation) ? [ofSecretariat(operation) ? 'Partial<KeyOptions>' : 'KeyOptions'] : []),
    ...(isIdempotent(operation) ? ['WriteOptions'] : []),
  ];
  if (!options.length) options.push('RequestOptions');
  if (!list && query.length) options.push(`Filters<'${id}'>`);
  return [
    ...(list ? [`/** What \`${id}\` can be asked. */\nexport type ${name}Filters = Filters<'${id}'>;\n`] : []),
    `/** Options of \`${id}\`. */\nexport type ${name}Options = ${options.join(' & ')};\n`,
    ...(body ? [`/** What \`${id}\` sends. */\nexport type ${name}Body = Body<'${id}'>;\n`] : []),
    `/** What \`${id}\` answers. */\nexport type ${name}Answer = Answer<'${id}', ${success}>;\n`,
  ];
}

function functionOf(operation: Operation): string {
  const { id, method, path, list, body, query, docs } = operation;
  const address = path.includes('{')
    ? `\`${path.replace(/\{(\w+)\}/g, (_, name: string) => `\${segment(${name})}`)}\``
    : `'${path}'`;
  const how = [
    ...(method === 'GET' ? [] : [`method: '${method}'`]),
    ...(body ? ['body'] : []),
    ...(ofSecretariat(operation) ? ['auth: true'] : []),
    ...(query.includes('lang') ? [] : ['languages: false']),
  ];
  const passed = [
    'client',
    `'${id}'`,
    address,
    ...(list ? ['filters'] : []),
    isIdempotent(operation) ? 'withIdempotencyKey(options)' : 'options',
    ...(how.length ? [`{ ${how.join(', ')} }`] : []),
  ];
  return [
    ...typesOf(operation),
    comment([...docs, '', `\`${method} ${path}\``]),
    `export function ${id}(client: Client, ${parameters(operation)}): ${returned(operation)} {`,
    `  return ${list ? 'list' : 'call'}(${passed.join(', ')});`,
    '}\n',
  ].join('\n');
}

/** Import lines for those names that the code uses. */
function importsOf(code: string, modules: Record<string, { values?: string[]; types?: string[] }>): string[] {
  const bare = code.replace(/\/\*\*[\s\S]*?\*\//g, '');
  const used = (name: string) => new RegExp(`\\b${name}\\b`).test(bare);
  return Object.entries(modules).flatMap(([from, { values = [], types = [] }]) => {
    const [value, type] = [values.filter(used), types.filter(used)];
    if (value.length)
      return [`import { ${[...value, ...type.map((name) => `type ${name}`)].join(', ')} } from '${from}';`];
    return type.length ? [`import type { ${type.join(', ')} } from '${from}';`] : [];
  });
}

function tagSource(operations: readonly Operation[]): string {
  const code = operations.map(functionOf).join('\n');
  const imports = importsOf(code, {
    '../core/call.ts': {
      values: ['call', 'segment', 'withIdempotencyKey'],
      types: ['KeyOptions', 'RequestOptions', 'WriteOptions'],
    },
    '../core/client.ts': { types: ['Client'] },
    '../core/list.ts': { values: ['list'], types: ['List'] },
    '../operations/contract.ts': { types: ['Answer', 'Body', 'Filters'] },
  });
  return [banner, ...imports, '', code].join('\n');
}

function clientSource(operations: readonly Operation[], table: OperationTable): string {
  const collections = new Map<string, Map<string, Operation>>();
  const known = namespaces(Object.entries(table));
  for (const operation of operations) {
    const { namespace, member } = memberName(operation.id, operation, known);
    const members = collections.get(namespace) ?? new Map<string, Operation>();
    const taken = members.get(member);
    if (taken) throw new Error(`${operation.id} and ${taken.id} would both be ${namespace}.${member}`);
    collections.set(namespace, members.set(member, operation));
  }
  const each = (write: (member: string, operation: Operation) => string, end: string) =>
    [...collections].map(
      ([namespace, members]) =>
        `${namespace}: {\n${[...members].map(([member, operation]) => write(member, operation)).join('\n')}\n}${end}`,
    );
  return [
    banner,
    "import type { Client } from '../core/client.ts';",
    "import type { List } from '../core/list.ts';",
    "import * as api from './index.ts';",
    '',
    '/** Every operation of the contract, in collections. */',
    'export interface Colab {',
    '/** For the functions of `@menengage/sdk/operations`. */',
    'readonly client: Client;',
    ...each(
      (member, operation) =>
        `${comment(operation.docs)}\n${member}(${parameters(operation, 'api.')}): ${returned(operation, 'api.')};`,
      ';',
    ),
    '}',
    '',
    '/** Binds every operation to a client. */',
    'export function colabOver(client: Client): Colab {',
    'return { client,',
    ...each((member, { id, declared }) => {
      const names = declared.map(({ name }) => name).join(', ');
      return `${member}: (${names}) => api.${id}(client, ${names}),`;
    }, ','),
    '};',
    '}',
    '',
  ].join('\n');
}

function modelsSource({ components: { schemas } }: ContractDocument): string {
  return [
    banner,
    "import type { Schema } from '../operations/contract.ts';\n",
    ...Object.keys(schemas)
      .sort()
      .map((name) => {
        const docs = lines((schemas[name] as Described).description);
        return `${docs.length ? `${comment(docs)}\n` : ''}export type ${name} = Schema<'${name}'>;\n`;
      }),
  ].join('\n');
}

function schemasSource(operations: readonly Operation[], { components }: ContractDocument): string {
  const names = Object.keys(components.schemas).sort();
  return [
    banner,
    "import type { ZodMiniType } from 'zod/mini';",
    `import { ${names.map((name) => `z${name}`).join(', ')} } from '../schemas/contract.ts';`,
    "import type * as models from './models.ts';\n",
    ...names.map((name) => `export const ${camelCase(name)}Schema: ZodMiniType<models.${name}> = z${name};`),
    "\n/** The schema of each operation's answer. */",
    'export const answerSchemas: Readonly<Record<string, ZodMiniType>> = {',
    ...operations.flatMap(({ id, schema }) => (schema === null ? [] : [`${id}: z${schema},`])),
    '};\n',
  ].join('\n');
}

/**
 * The files of `src/generated`, by name: one function per operation, a file per tag; the client over them; a type per
 * schema; the schema of each answer.
 */
export function sources(table: OperationTable, document: ContractDocument): Record<string, string> {
  const operations = operationsOf(table, document);
  const stray = operations.find(({ tag }) => !document.tags.some(({ name }) => name === tag));
  if (stray) throw new Error(`${stray.id} has the tag ${stray.tag}, which the contract does not list`);
  const tags = document.tags
    .map(({ name }) => ({ name, operations: operations.filter(({ tag }) => tag === name) }))
    .filter((tag) => tag.operations.length > 0);
  return {
    ...Object.fromEntries(tags.map((tag) => [`${tag.name}.ts`, tagSource(tag.operations)])),
    'index.ts': banner + tags.map(({ name }) => `export * from './${name}.ts';\n`).join(''),
    'colab.ts': clientSource(operations, table),
    'models.ts': modelsSource(document),
    'schemas.ts': schemasSource(operations, document),
  };
}
