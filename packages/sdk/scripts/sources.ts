import { describedOperations, exampleFor, type ContractDocument, type Described } from './examples.ts';
import { camelCase, memberName, namespaces, partsOf, type OperationRow } from './names.ts';

/** The operation table of the contract. */
export type OperationTable = Readonly<Record<string, OperationRow>>;

/** What an operation answers, by the way it is handed over. `file`: only its address is of use. */
type Kind = 'list' | 'json' | 'text' | 'file' | 'nothing';

/** An operation with everything its function is written from. */
interface Operation extends OperationRow {
  id: string;
  /** Its name with a capital, the beginning of the names of its types. */
  name: string;
  kind: Kind;
  docs: string[];
  example: string[];
  /** Parameters of the path that stand among the filters. */
  named: string[];
  /** Media type of the body that is sent. */
  sends: string | undefined;
  /** Parameters after the client, in their fixed order. */
  declared: Declared[];
  /** Parameters of the function that gives its address; none where there is no such function. */
  addressed: Declared[] | undefined;
}

interface Declared {
  name: string;
  type: string;
  optional: boolean;
}

const banner = '// Generated from the contract. Do not edit; run `npm run generate`.\n';

const comment = (lines: readonly string[]) =>
  `/**\n${lines.map((line) => ` * ${line.replaceAll('*/', '*\\/').trimEnd()}`.trimEnd() + '\n').join('')} */`;
const lines = (text: string | undefined) =>
  text
    ? text
        .trim()
        .split('\n')
        .map((line) => line.trim())
    : [];

const ofSubmitter = (row: OperationRow) => row.auth.includes('manageKey');
const ofToken = (row: OperationRow) => row.auth.some((scheme) => scheme !== 'manageKey');
const isIdempotent = (row: OperationRow) => row.headers.includes('Idempotency-Key');
const isJson = (type: string) => /[/+]json$/.test(type);

function kindOf({ list, gives, success }: OperationRow): Kind {
  if (list) return 'list';
  if (gives.includes('application/json') || (gives.length && gives.every(isJson))) return 'json';
  if (success >= 300 || gives.some((type) => !/^text\/|[/+](xml|json)$/.test(type))) return 'file';
  return gives.length ? 'text' : 'nothing';
}

function operationsOf(table: OperationTable, document: ContractDocument): Operation[] {
  const described = describedOperations(document);
  return Object.entries(table).map(([id, row]) => {
    const found: Described | undefined = described.get(id);
    if (!found) throw new Error(`The operation table names ${id}, which the document does not have`);
    const name = id.charAt(0).toUpperCase() + id.slice(1);
    const kind = kindOf(row);
    const { ids, named } = partsOf(row);
    const needsKey = ofSubmitter(row) && !ofToken(row);
    const sends = row.takes.includes('application/json') ? 'application/json' : row.takes[0];
    const given = ids.map((parameter) => ({ name: parameter, type: 'string', optional: false }));
    const hasAddress = row.method === 'GET' && kind !== 'list' && !row.gives.includes('application/json');
    return {
      ...row,
      id,
      name,
      kind,
      named,
      sends,
      docs: [`${found.summary ?? id}.`, ...(found.description ? ['', ...lines(found.description)] : [])],
      example: exampleFor(id, table, described, document),
      declared: [
        ...given,
        ...(sends ? [{ name: 'body', type: `${name}Body`, optional: false }] : []),
        ...(kind === 'list' ? [{ name: 'filters', type: `${name}Filters`, optional: !needsKey }] : []),
        { name: 'options', type: `${name}Options`, optional: !needsKey && !named.length },
      ],
      addressed: hasAddress
        ? [...given, { name: 'filters', type: `${name}Filters`, optional: !named.length }]
        : undefined,
    };
  });
}

const parameters = (declared: readonly Declared[], prefix = '') =>
  declared
    .map(({ name, type, optional }) => `${name}${optional ? '?' : ''}: ${type === 'string' ? type : prefix + type}`)
    .join(', ');
const returned = ({ kind, name }: Operation, prefix = '') =>
  `${kind === 'list' ? 'List' : 'Promise'}<${prefix}${name}Answer>`;

function typesOf(operation: Operation): string[] {
  const { id, name, kind, query, success, named, sends, gives, addressed } = operation;
  const options = [
    ...(ofSubmitter(operation) ? [ofToken(operation) ? 'Partial<KeyOptions>' : 'KeyOptions'] : []),
    ...(isIdempotent(operation) ? ['WriteOptions'] : []),
  ];
  if (!options.length) options.push('RequestOptions');
  const asked = [
    ...(query.length ? [`Filters<'${id}'>`] : []),
    ...named.map((parameter) => `Ending<'${id}', '${parameter}'>`),
  ];
  const hasFilters = kind === 'list' || addressed;
  if (kind !== 'list' && asked.length) options.push(hasFilters ? `${name}Filters` : asked.join(' & '));
  const answer =
    kind === 'text'
      ? 'string'
      : kind === 'nothing'
        ? 'undefined'
        : gives.includes('application/json')
          ? `Answer<'${id}', ${success}>`
          : `Answer<'${id}', ${success}, ${gives.map((type) => `'${type}'`).join(' | ')}>`;
  return [
    ...(hasFilters
      ? [
          `${comment([`What \`${id}\` can be asked.`, ...(asked.length ? ['', '@interface'] : [])])}\nexport type ${name}Filters = ${asked.join(' & ') || 'object'};\n`,
        ]
      : []),
    ...(kind === 'file'
      ? []
      : [
          `/** Options of \`${id}\`. */\nexport type ${name}Options = ${options.join(' & ')};\n`,
          ...(sends
            ? [
                `/** What \`${id}\` sends. */\nexport type ${name}Body = Body<'${id}'${sends === 'application/json' ? '' : `, '${sends}'`}>;\n`,
              ]
            : []),
          `/** What \`${id}\` answers. */\nexport type ${name}Answer = ${answer};\n`,
        ]),
  ];
}

/** The path as the functions of `core` read it: ids by their place, endings by their name. */
const template = ({ path, named }: Operation) =>
  path.replace(/\{(\w+)\}/g, (whole, name: string) => (named.includes(name) ? whole : '{}'));

function howOf(operation: Operation): string[] {
  const { sends, query, gives, kind } = operation;
  const auth = ofSubmitter(operation)
    ? ofToken(operation)
      ? 'withKeyOrToken'
      : 'withKey'
    : ofToken(operation)
      ? 'withToken'
      : undefined;
  return [
    ...(sends ? [`type: '${sends}'`] : []),
    ...(kind === 'json' && !gives.includes('application/json') ? [`accept: '${gives.join(', ')}'`] : []),
    ...(auth ? [`auth: ${auth}`] : []),
    ...(query.includes('lang') ? [] : ['mute: true']),
  ];
}

/** The call that makes the function of an operation. */
function madeBy(operation: Operation): string {
  const { method, kind, gives } = operation;
  const how = howOf(operation);
  const factory = method !== 'GET' ? 'writes' : kind === 'list' ? 'lists' : kind === 'text' ? 'texts' : 'reads';
  const passed = [
    ...(method === 'GET' ? [] : [`'${method}'`]),
    `'${template(operation)}'`,
    ...(kind === 'text' ? [`'${gives.join(', ')}'`] : []),
    ...(how.length || method !== 'GET' ? [`{ ${how.join(', ')} }`] : []),
    ...(isIdempotent(operation) ? ['true'] : []),
  ];
  return `${factory}(${passed.join(', ')})`;
}

/** The call that makes the function of its address. */
const addressBy = (operation: Operation) =>
  `address('${template(operation)}'${operation.query.includes('lang') ? '' : ', true'})`;

function functionOf(operation: Operation): string {
  const { id, method, path, kind, docs, example, declared, addressed, scopes, open } = operation;
  const rights = [
    ...(scopes.length ? [`A token needs ${scopes.map((scope) => `\`${scope}\``).join(', ')}.`, ''] : []),
    ...(open || scopes.length ? [] : ['It needs a token.', '']),
  ];
  const about = [...docs, '', ...rights, `\`${method} ${path}\``, ...(operation.deprecated ? ['', '@deprecated'] : [])];
  const called = [
    comment([...about, '', '@example', '```ts', ...example, '```']),
    `export const ${id}: (client: Client, ${parameters(declared)}) => ${returned(operation)} = /* @__PURE__ */ ${madeBy(operation)};`,
  ];
  const addressing = [
    comment([`The address of \`${id}\`, for links and subscriptions. Nothing is sent.`, '', ...about]),
    `export const ${id}Url: (client: Client, ${parameters(addressed ?? [])}) => string = /* @__PURE__ */ ${addressBy(operation)};`,
  ];
  return [...typesOf(operation), ...(kind === 'file' ? [] : called), ...(addressed ? addressing : []), ''].join('\n');
}

/** Import lines for those names that the code uses. */
function importsOf(code: string, modules: Record<string, { values?: string[]; types?: string[] }>): string[] {
  const bare = code.replace(/\/\*[\s\S]*?\*\/|'[^'\n]*'/g, '');
  const used = (name: string) => new RegExp(`\\b${name}\\b`).test(bare);
  // A member may have the same name.
  const given = (name: string) => new RegExp(`[:=>]\\s*${name}\\b`).test(bare);
  return Object.entries(modules).flatMap(([from, { values = [], types = [] }]) => {
    const [value, type] = [values.filter(given), types.filter(used)];
    if (value.length)
      return [`import { ${[...value, ...type.map((name) => `type ${name}`)].join(', ')} } from '${from}';`];
    return type.length ? [`import type { ${type.join(', ')} } from '${from}';`] : [];
  });
}

const factories = {
  '../core/operation.ts': { values: ['lists', 'reads', 'withKey', 'withKeyOrToken', 'withToken', 'writes'] },
  '../core/text.ts': { values: ['address', 'texts'] },
};

function tagSource(operations: readonly Operation[]): string {
  const code = operations.map(functionOf).join('\n');
  const imports = importsOf(code, {
    '../core/call.ts': { types: ['KeyOptions', 'RequestOptions', 'WriteOptions'] },
    '../core/client.ts': { types: ['Client'] },
    '../core/list.ts': { types: ['List'] },
    ...factories,
    '../operations/contract.ts': { types: ['Answer', 'Body', 'Ending', 'Filters'] },
  });
  return [banner, ...imports, '', code].join('\n');
}

/** Collections and their members: the functions of the operations, and those that give addresses. */
type Collections = Map<string, Map<string, { operation: Operation; address: boolean }>>;

function collectionsOf(operations: readonly Operation[], table: OperationTable): Collections {
  const collections: Collections = new Map();
  const known = namespaces(Object.entries(table));
  const put = (namespace: string, member: string, operation: Operation, address: boolean) => {
    const members: Map<string, { operation: Operation; address: boolean }> = collections.get(namespace) ?? new Map();
    const taken = members.get(member);
    if (taken) throw new Error(`${operation.id} and ${taken.operation.id} would both be ${namespace}.${member}`);
    collections.set(namespace, members.set(member, { operation, address }));
  };
  for (const operation of operations) {
    const { namespace, member } = memberName(operation.id, operation, known);
    // What is no plain JSON is for calendars, feed readers, maps and search engines: they want its address.
    if (!operation.addressed) put(namespace, member, operation, false);
    if (operation.addressed) put(namespace, `${member}Url`, operation, true);
  }
  return collections;
}

function interfaceOf(name: string, docs: string, collections: Collections): string[] {
  return [
    comment([docs]),
    `export interface ${name} {`,
    '/** For the functions of `@menengage/sdk/operations`. */',
    'readonly client: Client;',
    ...[...collections].map(([namespace, members]) => {
      const each = [...members].map(([member, { operation, address }]) => {
        const about = address
          ? [`The address of \`${operation.id}\`; nothing is sent.`, '', ...operation.docs]
          : operation.docs;
        const given = parameters(address ? (operation.addressed ?? []) : operation.declared, 'api.');
        return `${comment(about)}\n${member}(${given}): ${address ? 'string' : returned(operation, 'api.')};`;
      });
      return `${namespace}: {\n${each.join('\n')}\n};`;
    }),
    '}',
    '',
  ];
}

const written = (collections: Collections) =>
  [...collections].map(([namespace, members]) => {
    const each = [...members].map(
      ([member, { operation, address }]) => `${member}: ${address ? addressBy(operation) : madeBy(operation)},`,
    );
    return `${namespace}: {\n${each.join('\n')}\n},`;
  });

/** A client's file. What its operations are made of stands in it, so that no bundle needs a name for each of them. */
const clientFile = (code: readonly string[]) =>
  [
    banner,
    ...importsOf(code.join('\n'), {
      '../core/bind.ts': { values: ['bind'] },
      '../core/client.ts': { types: ['Client'] },
      '../core/list.ts': { types: ['List'] },
      ...factories,
    }),
    "import type * as api from './index.ts';",
    '',
    ...code,
    '',
  ].join('\n');

function colabSource(operations: readonly Operation[], table: OperationTable): string {
  const collections = collectionsOf(
    operations.filter(({ open }) => open),
    table,
  );
  return clientFile([
    ...interfaceOf('Colab', 'Every operation that needs no token, in collections.', collections),
    '/** Binds every operation that needs no token to a client. */',
    'export const colabOver = (client: Client): Colab => bind(client, {',
    ...written(collections),
    '});',
  ]);
}

function deskSource(operations: readonly Operation[], table: OperationTable): string {
  const all = collectionsOf(operations, table);
  return clientFile([
    ...interfaceOf('Desk', 'Every operation of the contract, in collections.', all),
    '/** Binds every operation to a client. */',
    'export const deskOver = (client: Client): Desk => bind(client, {',
    ...written(all),
    '});',
  ]);
}

/** The values that the contract knows of each open enumeration, by schema (`Mode`) or by its member (`Network.status`). */
function enumsSource({ components: { schemas } }: ContractDocument): string {
  interface Schema {
    'x-extensible-enum'?: readonly string[];
    properties?: Record<string, Schema>;
    allOf?: readonly Schema[];
    items?: Schema;
  }
  const found = new Map<string, readonly string[]>();
  const visit = (name: string, schema: Schema) => {
    const values = schema['x-extensible-enum'];
    if (values)
      found.set(
        name,
        values.filter((value) => value !== null),
      );
    for (const [member, each] of Object.entries(schema.properties ?? {})) visit(`${name}.${member}`, each);
    for (const each of schema.allOf ?? []) visit(name, each);
    if (schema.items) visit(name, schema.items);
  };
  for (const name of Object.keys(schemas).sort()) visit(name, schemas[name] as Schema);
  return [
    banner,
    comment(['The values that this version of the contract knows of each open enumeration.']),
    'export const enums = {',
    ...[...found].map(([name, values]) => `'${name}': ${JSON.stringify(values)},`),
    '} as const;\n',
  ].join('\n');
}

function modelsSource({ components: { schemas } }: ContractDocument): string {
  return [
    banner,
    "import type { Schema } from '../operations/contract.ts';\n",
    ...Object.keys(schemas)
      .sort()
      .map((name) => {
        const schema = schemas[name] as { description?: string; properties?: object; allOf?: object };
        // The tag lets the API reference list the members.
        const docs = [...lines(schema.description), ...(schema.properties || schema.allOf ? ['', '@interface'] : [])];
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
    ...names.map(
      (name) =>
        `/** Checks a value against the contract's \`${name}\`; unknown members stay. */\nexport const ${camelCase(name)}Schema: ZodMiniType<models.${name}> = z${name};`,
    ),
    "\n/** The schema of each operation's answer. */",
    'export const answerSchemas: Readonly<Record<string, ZodMiniType>> = {',
    ...operations.flatMap(({ id, schema }) => (schema === null ? [] : [`${id}: z${schema},`])),
    '};\n',
    '/** The operation of each method and path. */',
    'export const operationIds: Readonly<Record<string, string>> = {',
    ...operations.map((operation) => `'${operation.method} ${template(operation)}': '${operation.id}',`),
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
    'colab.ts': colabSource(operations, table),
    'desk.ts': deskSource(operations, table),
    'enums.ts': enumsSource(document),
    'models.ts': modelsSource(document),
    'schemas.ts': schemasSource(operations, document),
  };
}
