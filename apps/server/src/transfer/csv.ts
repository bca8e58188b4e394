import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { inlined } from '../http/contract.ts';
import { nearest } from '../http/query.ts';
import { ImportFileError } from '../import/files.ts';

/** The parts of a schema that say how a value stands in a table. */
interface Node {
  type?: string | readonly string[];
  properties?: Readonly<Record<string, Node>>;
  additionalProperties?: Node | boolean;
  items?: Node;
  anyOf?: readonly Node[];
}

type Shape = 'text' | 'integer' | 'boolean' | 'list' | 'object' | 'json';

/** What rows have beside what the contract's schema of them says. */
const beside: Readonly<Record<string, Record<string, Node>>> = {
  SessionCreate: { occurrences: { type: 'array', items: { type: 'object' } } },
};

function schemaOf(name: string): Node {
  const schema = inlined({ $ref: `#/components/schemas/${name}` } as object) as Node;
  return { ...schema, properties: { ...schema.properties, ...beside[name] } };
}

/** A row of a table with its place, from 1 for the first line of the file. */
export interface TableRow {
  row: number;
  value: Record<string, unknown>;
}

/**
 * Rows as a table. What is in an object stands in columns of its own (`title.es`, `registration.url`), a list of words in one cell
 * with semicolons, a list of objects as JSON. What nobody says has no column. A cell that a spreadsheet would take for a formula
 * gets an apostrophe before it.
 *
 * @param schema - the name of a schema of the contract
 */
export function writeCsv(schema: string, rows: readonly Record<string, unknown>[]): string {
  const root = schemaOf(schema);
  const flat = rows.map((row) => {
    const cells = new Map<string, string>();
    flatten(row, root, '', cells);
    return cells;
  });
  const columns = ['id', ...order(root, new Set(flat.flatMap((cells) => [...cells.keys()])))];
  const table = flat.map((cells) => columns.map((column) => guarded(cells.get(column) ?? '')));
  // Excel takes UTF-8 without a byte order mark for something else.
  return `\uFEFF${stringify([columns, ...table], { record_delimiter: 'windows' })}`;
}

/**
 * Reads a table with the columns of {@link writeCsv}, in any order, with commas, semicolons or tabs between them. An empty cell says
 * nothing; what cannot be what its column is stays text, for the schema to refuse.
 *
 * @throws ImportFileError for what is no table, and for columns that mean nothing
 */
export function readCsv(schema: string, text: string, file: string): TableRow[] {
  const root = schemaOf(schema);
  const [first, ...records] = recordsOf(text, file);
  if (!first) throw new ImportFileError(file, 'is empty; the first line names the columns');
  const columns = first.record.map((name) => columnOf(root, name.trim(), file));
  const twice = columns.find(
    ({ path }, index) => columns.findIndex((each) => each.path.join('.') === path.join('.')) < index,
  );
  if (twice) throw new ImportFileError(file, `has the column "${twice.path.join('.')}" twice`);
  return records.map(({ record, info: { lines } }) => {
    const value: Record<string, unknown> = {};
    for (const [index, { path, node }] of columns.entries()) {
      const cell = unguarded(record[index] ?? '').trim();
      if (cell !== '') put(value, path, valueOf(cell, node));
    }
    return { row: lines, value };
  });
}

interface CsvRecord {
  record: string[];
  info: { lines: number };
}

function recordsOf(text: string, file: string): CsvRecord[] {
  const line = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const [delimiter = ','] = [',', ';', '\t'].sort((a, b) => line.split(b).length - line.split(a).length);
  try {
    return parse(text, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
    }) as unknown as CsvRecord[];
  } catch (error) {
    throw new ImportFileError(file, `is no table: ${(error as Error).message}`);
  }
}

/** A schema without the null that it may be, and what its values look like in a cell. */
function shapeOf(schema: Node): { node: Node; shape: Shape } {
  const node = schema.anyOf?.find(({ type }) => type !== 'null') ?? schema;
  const [type] = [node.type ?? 'string'].flat().filter((each) => each !== 'null');
  if (type === 'integer' || type === 'boolean') return { node, shape: type };
  if (type === 'object') return { node, shape: 'object' };
  if (type === 'array') return { node, shape: [node.items?.type].flat().includes('string') ? 'list' : 'json' };
  return { node, shape: type === 'string' ? 'text' : 'json' };
}

function inside({ properties = {}, additionalProperties }: Node, name: string): Node | undefined {
  if (Object.hasOwn(properties, name)) return properties[name];
  const isName = /^[A-Za-z0-9][A-Za-z0-9-]*$/.test(name);
  return typeof additionalProperties === 'object' && isName ? additionalProperties : undefined;
}

function flatten(value: unknown, schema: Node, path: string, cells: Map<string, string>): void {
  if (value === null || value === undefined) return;
  const { node, shape } = shapeOf(schema);
  if (shape === 'object') {
    for (const [name, each] of Object.entries(value)) {
      const next = name === 'id' && path === '' ? {} : inside(node, name);
      if (next) flatten(each, next, path === '' ? name : `${path}.${name}`, cells);
    }
  } else if (!Array.isArray(value)) cells.set(path, String(value));
  else if (value.length > 0) {
    const isPlain = shape === 'list' && value.every((each) => !/^\[|;/.test(String(each)));
    cells.set(path, isPlain ? value.join('; ') : JSON.stringify(value));
  }
}

/** The columns that are there, in the order of the schema. */
function order(root: Node, there: ReadonlySet<string>): string[] {
  const names = Object.keys(root.properties ?? {});
  const rank = (column: string): number => names.indexOf(column.split('.', 1)[0] ?? '');
  return [...there].filter((each) => each !== 'id').sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

function columnOf(root: Node, name: string, file: string): { path: string[]; node: Node } {
  const path = name.split('.');
  if (name === 'id') return { path, node: {} };
  let node: Node | undefined = root;
  for (const part of path) node = node && inside(shapeOf(node).node, part);
  if (node && shapeOf(node).shape !== 'object') return { path, node };
  const known = Object.keys(root.properties ?? {}).filter((each) => each !== 'id');
  const meant = nearest(path[0] ?? '', known);
  throw new ImportFileError(
    file,
    node
      ? `has a column "${name}", which is several things: write "${name}.…" for each`
      : `has a column "${name}", which means nothing${meant ? `; did you mean "${meant}"?` : `. Columns are id, ${known.join(', ')}.`}`,
  );
}

function valueOf(cell: string, schema: Node): unknown {
  switch (shapeOf(schema).shape) {
    case 'integer':
      return /^-?\d+$/.test(cell) ? Number(cell) : cell;
    case 'boolean':
      return /^true$/i.test(cell) || (/^false$/i.test(cell) ? false : cell);
    case 'list':
      return cell.startsWith('[') ? json(cell) : cell.split(';').flatMap((each) => each.trim() || []);
    case 'json':
      return json(cell);
    default:
      return cell;
  }
}

function json(cell: string): unknown {
  try {
    return JSON.parse(cell) as unknown;
  } catch {
    return cell;
  }
}

function put(value: Record<string, unknown>, path: readonly string[], what: unknown): void {
  const [name = '', ...rest] = path;
  if (rest.length === 0) value[name] = what;
  else put((value[name] ??= {}) as Record<string, unknown>, rest, what);
}

const formula = /^['=+\-@\t\r]/;

function guarded(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

function unguarded(cell: string): string {
  return cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell;
}
