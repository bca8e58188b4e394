/**
 * Writes `src/generated` from the contract's operation table and document: one function per operation, a file per tag;
 * the convenient client over them; a type per schema; the validation schema of each answer. Run it after the contract
 * was generated; the results are committed.
 */
import { readFileSync, readdirSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { operations } from '@menengage/openapi/operations';
import { format, resolveConfig } from 'prettier';
import { memberName, namespaces, camelCase, type OperationRow } from './names.ts';

interface Described {
  operationId: string;
  description?: string;
  parameters?: { $ref?: string; name?: string; description?: string }[];
  summary: string;
}

interface ContractDocument {
  tags: { name: string; description?: string }[];
  paths: Record<string, Record<string, Described>>;
  components: { schemas: Record<string, { description?: string }> };
}

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const out = join(home, 'src', 'generated');
const document = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('@menengage/openapi/document.json')), 'utf8'),
) as ContractDocument;
const table: [string, OperationRow][] = Object.entries(operations);
const banner = '// Generated from the contract. Do not edit; run `npm run generate`.\n';

const upperFirst = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const comment = (lines: string[]) =>
  `/**\n${lines.map((line) => ` * ${line.replaceAll('*/', '*\\/').trim()}`.trimEnd() + '\n').join('')} */`;
const description = (text: string | undefined) => (text ? text.trim().split('\n') : []);

function described(id: string): Described {
  for (const item of Object.values(document.paths)) {
    for (const operation of Object.values(item)) if (operation.operationId === id) return operation;
  }
  throw new Error(`The operation table names ${id}, which the document does not have`);
}

const takesFilters = (row: OperationRow) => row.list;
const takesKey = (row: OperationRow) => row.auth.includes('manageKey');
const takesIdempotencyKey = (row: OperationRow) => row.headers.includes('Idempotency-Key');
const optionsType = (row: OperationRow) =>
  takesKey(row) ? 'KeyOptions' : takesIdempotencyKey(row) ? 'WriteOptions' : 'RequestOptions';

/** The parameters of an operation's function after the client, in their fixed order. */
function signature(id: string, row: OperationRow): { declared: string[]; passed: string[] } {
  const name = upperFirst(id);
  const declared = row.pathParameters.map((parameter) => `${parameter}: string`);
  const passed: string[] = [...row.pathParameters];
  if (row.body) declared.push(`body: ${name}Body`);
  if (takesFilters(row)) declared.push(`filters?: ${name}Filters`);
  const options = takesFilters(row) ? 'RequestOptions' : `${name}Options`;
  declared.push(takesKey(row) ? `options: ${options}` : `options?: ${options}`);
  if (row.body) passed.push('body');
  if (takesFilters(row)) passed.push('filters');
  passed.push('options');
  return { declared, passed };
}

const answerType = (id: string, row: OperationRow) => `Answer<'${id}', ${row.success}>`;
const returnType = (id: string, row: OperationRow) =>
  row.list ? `List<${upperFirst(id)}Answer>` : `Promise<${upperFirst(id)}Answer>`;

function operationSource(id: string, row: OperationRow): string {
  const name = upperFirst(id);
  const { declared } = signature(id, row);
  const lines: string[] = [];
  if (takesFilters(row))
    lines.push(`/** What \`${id}\` can be asked. */\nexport type ${name}Filters = Filters<'${id}'>;\n`);
  else {
    const query = row.query.length ? ` & Filters<'${id}'>` : '';
    lines.push(`/** Options of \`${id}\`. */\nexport type ${name}Options = ${optionsType(row)}${query};\n`);
  }
  if (row.body) lines.push(`/** What \`${id}\` sends. */\nexport type ${name}Body = Body<'${id}'>;\n`);
  lines.push(`/** What \`${id}\` answers. */\nexport type ${name}Answer = ${answerType(id, row)};\n`);
  const { summary, description: text } = described(id);
  lines.push(
    comment([`${summary}.`, ...(text ? ['', ...description(text)] : []), '', `\`${row.method} ${row.path}\``]),
  );
  const path = row.path.includes('{')
    ? '`' + row.path.replace(/\{(\w+)\}/g, (_, parameter: string) => `\${segment(${parameter})}`) + '`'
    : `'${row.path}'`;
  const asksToken = row.auth.includes('secretariat');
  const how: string[] = [];
  if (row.method !== 'GET') how.push(`method: '${row.method}'`);
  if (row.body) how.push('body');
  if (asksToken) how.push('auth: true');
  if (!row.query.includes('lang')) how.push('languages: false');
  const options = takesIdempotencyKey(row) ? 'withIdempotencyKey(options)' : 'options';
  const rest = row.list
    ? `filters, options${asksToken ? ', true' : ''}`
    : `${options}${how.length ? `, { ${how.join(', ')} }` : ''}`;
  lines.push(
    `export function ${id}(client: Client, ${declared.join(', ')}): ${returnType(id, row)} {`,
    `  return ${row.list ? 'list' : 'call'}(client, '${id}', ${path}, ${rest});`,
    '}',
  );
  return lines.join('\n');
}

function importSource(names: readonly string[], from: string): string {
  return names.every((name) => name.startsWith('type '))
    ? `import type { ${names.map((name) => name.slice(5)).join(', ')} } from '${from}';`
    : `import { ${names.join(', ')} } from '${from}';`;
}

function tagSource(tag: string): string {
  const rows = table.filter(([, row]) => row.tag === tag);
  const code = rows.map(([id, row]) => operationSource(id, row)).join('\n\n');
  const used = (name: string) => new RegExp(`\\b${name}\\b`).test(code);
  const pick = (...names: string[]) => names.filter((name) => used(name.replace('type ', '')));
  const imports = [
    [
      pick('call', 'segment', 'withIdempotencyKey', 'type KeyOptions', 'type RequestOptions', 'type WriteOptions'),
      '../core/call.ts',
    ],
    [pick('type Client'), '../core/client.ts'],
    [pick('list', 'type List'), '../core/list.ts'],
    [pick('type Answer', 'type Body', 'type Filters'), '../operations/contract.ts'],
  ] as const;
  return [
    banner,
    ...imports.filter(([names]) => names.length).map(([names, from]) => importSource(names, from)),
    '',
    code,
    '',
  ].join('\n');
}

function modelsSource(): string {
  const names = Object.keys(document.components.schemas).sort();
  return [
    banner,
    "import type { Schema } from '../operations/contract.ts';",
    '',
    ...names.map((name) => {
      const text = description(document.components.schemas[name]?.description);
      return `${text.length ? `${comment(text)}\n` : ''}export type ${name} = Schema<'${name}'>;\n`;
    }),
  ].join('\n');
}

function clientSource(): string {
  const members = new Map<string, Map<string, [string, OperationRow]>>();
  const known = namespaces(table);
  for (const [id, row] of table) {
    const { namespace, member } = memberName(id, row, known);
    const group = members.get(namespace) ?? new Map<string, [string, OperationRow]>();
    const taken = group.get(member);
    if (taken) throw new Error(`${id} and ${taken[0]} would both be ${namespace}.${member}`);
    members.set(namespace, group.set(member, [id, row]));
  }
  const types: string[] = [];
  const values: string[] = [];
  for (const [namespace, group] of members) {
    types.push(`${namespace}: {`);
    values.push(`${namespace}: {`);
    for (const [member, [id, row]] of group) {
      const { declared, passed } = signature(id, row);
      const { summary, description: text } = described(id);
      types.push(comment([`${summary}.`, ...(text ? ['', ...description(text)] : [])]));
      types.push(
        `${member}(${declared.map((each) => each.replace(/: (\w+(?:Filters|Options|Body))$/, (_, type: string) => `: ${/^(Request|Key|Write)Options$/.test(type) ? type : `api.${type}`}`)).join(', ')}): ${returnType(id, row).replace(/<(\w+)>$/, '<api.$1>')};`,
      );
      values.push(`${member}: (${passed.join(', ')}) => api.${id}(client, ${passed.join(', ')}),`);
    }
    types.push('};');
    values.push('},');
  }
  return [
    banner,
    "import type { RequestOptions } from '../core/call.ts';",
    "import type { Client } from '../core/client.ts';",
    "import type { List } from '../core/list.ts';",
    "import * as api from './index.ts';",
    '',
    '/** Every operation of the contract, named by its collection. */',
    'export interface Colab {',
    '/** For the functions of `@menengage/sdk/operations`. */',
    'readonly client: Client;',
    ...types,
    '}',
    '',
    '/** Binds every operation to a client. */',
    'export function colabOver(client: Client): Colab {',
    'return { client,',
    ...values,
    '};',
    '}',
    '',
  ].join('\n');
}

function schemasSource(): string {
  const names = Object.keys(document.components.schemas).sort();
  const rows = table.filter(([, row]) => row.schema !== null);
  return [
    banner,
    "import type { ZodMiniType } from 'zod/mini';",
    `import { ${names.map((name) => `z${name}`).join(', ')} } from '../schemas/contract.ts';`,
    "import type * as models from './models.ts';",
    '',
    ...names.map((name) => `export const ${camelCase(name)}Schema: ZodMiniType<models.${name}> = z${name};`),
    '',
    "/** The schema of each operation's answer. */",
    'export const answerSchemas: Readonly<Record<string, ZodMiniType>> = {',
    ...rows.map(([id, row]) => `${id}: z${String(row.schema)},`),
    '};',
    '',
  ].join('\n');
}

const tags = document.tags.map(({ name }) => name).filter((tag) => table.some(([, row]) => row.tag === tag));
const stray = table.find(([, row]) => !tags.includes(row.tag));
if (stray) throw new Error(`${stray[0]} has the tag ${stray[1].tag}, which the contract does not list`);
const files: Record<string, string> = {
  ...Object.fromEntries(tags.map((tag) => [`${tag}.ts`, tagSource(tag)])),
  'index.ts': banner + tags.map((tag) => `export * from './${tag}.ts';\n`).join(''),
  'colab.ts': clientSource(),
  'models.ts': modelsSource(),
  'schemas.ts': schemasSource(),
};

mkdirSync(out, { recursive: true });
for (const old of readdirSync(out)) if (!(old in files)) rmSync(join(out, old));
const style = await resolveConfig(join(home, 'package.json'));
for (const [file, source] of Object.entries(files)) {
  writeFileSync(join(out, file), await format(source, { ...style, parser: 'typescript' }));
}
