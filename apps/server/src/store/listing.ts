import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { type RawBuilder, sql } from 'kysely';
import type { Row, Tables } from '../database/tables.ts';
import { Problem } from '../problems/problem.ts';
import { fold } from '../text/fold.ts';
import { searchQuery } from '../text/search.ts';
import type { Wire } from '../wire.ts';
import type { StoreContext } from './context.ts';
import { rowsOf, type Versioned } from './rows.ts';

/** Conditions by the parameter that asks for them, so that a facet can leave its own out. The row is called `t`. */
export type Conditions = Map<string, RawBuilder<unknown>>;

/** One thing that a list is put in order by. Values travel in cursors, so they are numbers or short texts. */
export interface SortKey {
  expression: RawBuilder<unknown>;
  descending: boolean;
  /** A column that puts rows in the same order, nulls last, and has an index. */
  column?: RawBuilder<unknown>;
}

type SortValue = string | number;

export interface Facet {
  /** The parameter whose own condition the counts leave out. */
  parameter: string;
  /** A set of rows with one column, the values of row `t`, each once. */
  values: RawBuilder<unknown>;
  /** The same as one value or as an array without doubles, where the row has it like that: much less work. */
  column?: { one: RawBuilder<unknown> } | { many: RawBuilder<unknown> };
  label?: (value: string) => string;
  /** Values in their own order instead of by count. */
  byValue?: boolean;
  /** Values that fewer rows have are left out. */
  atLeast?: number;
}

/** A facet of a column that holds one value. */
export function oneValue(parameter: string, expression: RawBuilder<unknown>, more: Partial<Facet> = {}): Facet {
  return { parameter, values: sql`select ${expression}`, column: { one: expression }, ...more };
}

/** A facet of a `text[]` column that holds each value once. */
export function manyValues(parameter: string, expression: RawBuilder<unknown>, more: Partial<Facet> = {}): Facet {
  return { parameter, values: sql`select unnest(${expression})`, column: { many: expression }, ...more };
}

/** The parameters that every list has. */
export interface ListQuery {
  limit?: number;
  cursor?: string;
  count?: 'exact';
  facets?: string[];
}

export interface Page<Item> {
  items: Item[];
  next: string | null;
  prev: string | null;
  total?: number;
  facets?: Record<string, Wire['FacetValue'][]>;
}

export interface Listing<Name extends keyof Tables> {
  table: Name;
  conditions: Conditions;
  sort: SortKey[];
  facets?: Record<string, Facet>;
  /** What the cursor belongs to: the operation and its filters and order, without page, language and count. */
  question: unknown;
}

/** The place in a list after or before which a page lies. */
export interface Cursor {
  forward: boolean;
  values: SortValue[];
  /** Something the next page has to know besides its place. */
  extra?: string;
}

/** Short name of a question, by which a cursor of another question is told apart. */
function fingerprint(question: unknown): string {
  return createHash('sha256').update(JSON.stringify(question)).digest('base64url').slice(0, 10);
}

export function writeCursor({ forward, values, extra }: Cursor, question: unknown): string {
  const parts = [forward ? 1 : 0, fingerprint(question), values, ...(extra === undefined ? [] : [extra])];
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** @throws Problem `cursor-invalid` for garbage, and for a cursor that belongs to another question */
export function readCursor(text: string | undefined, question: unknown, length: number): Cursor | undefined {
  if (text === undefined) return undefined;
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
  } catch {
    throw new Problem('cursor-invalid');
  }
  if (!Array.isArray(parts)) throw new Problem('cursor-invalid');
  const [direction, name, values, extra] = parts as unknown[];
  const sound =
    (direction === 0 || direction === 1) &&
    name === fingerprint(question) &&
    Array.isArray(values) &&
    values.length === length &&
    values.every((value) => (typeof value === 'string' && !value.includes('\0')) || Number.isFinite(value)) &&
    (extra === undefined || typeof extra === 'string');
  if (!sound) throw new Problem('cursor-invalid');
  return {
    forward: direction === 1,
    values: values as SortValue[],
    ...(extra === undefined ? {} : { extra: extra as string }),
  };
}

export function allOf(conditions: Iterable<RawBuilder<unknown>>): RawBuilder<unknown> {
  const list = [...conditions];
  return list.length === 0
    ? sql`true`
    : sql`${sql.join(
        list.map((each) => sql`(${each})`),
        sql` and `,
      )}`;
}

/** Text keys compare by code point, so that both databases and the cursor agree; their length is bounded for the cursor. */
export function textKey(expression: RawBuilder<unknown>, descending = false): SortKey {
  return { expression: sql`left(${expression}, 60) collate "C"`, descending };
}

/** A time as milliseconds; without one a row comes last, whatever the order. */
export function timeKey(expression: RawBuilder<unknown>, descending = false): SortKey {
  const last = descending ? -9e15 : 9e15;
  return {
    expression: sql`coalesce(round(date_part('epoch', ${expression}) * 1000), ${sql.lit(last)}::float8)`,
    descending,
  };
}

/** The same for a column with an index, whose times are whole milliseconds: then two rows are equal to both or to neither. */
export function indexedTimeKey(column: RawBuilder<unknown>, descending = false): SortKey {
  return { ...timeKey(column, descending), column };
}

export const idKey: SortKey = { expression: sql`t.id collate "C"`, descending: false };

/** Rows that stand after the cursor's place in the given order: the first key that differs decides. */
export function beyond(sort: readonly SortKey[], { forward, values }: Cursor): RawBuilder<unknown> {
  const ways = sort.map((key, position) => {
    const equal = sort.slice(0, position).map((each, index) => sql`${each.expression} = ${value(values[index])}`);
    const ahead = key.descending === forward ? sql`<` : sql`>`;
    return allOf([...equal, sql`${key.expression} ${ahead} ${value(values[position])}`]);
  });
  return sql`${sql.join(
    ways.map((way) => sql`(${way})`),
    sql` or `,
  )}`;
}

function value(of: SortValue | undefined): RawBuilder<unknown> {
  return typeof of === 'number' ? sql`${of}::float8` : sql`${of}::text collate "C"`;
}

export function orderBy(sort: readonly SortKey[], forward: boolean): RawBuilder<unknown> {
  const keys = sort.map(({ expression, descending, column }) => {
    const direction = descending === forward ? sql`desc` : sql`asc`;
    return column
      ? sql`${column} ${direction} nulls ${forward ? sql`last` : sql`first`}`
      : sql`${expression} ${direction}`;
  });
  return sql`order by ${sql.join(keys)}`;
}

/**
 * One page of a table by keyset: the cursor holds the place, so that rows which come or go between two pages neither
 * double nor hide others.
 */
export async function page<Name extends keyof Tables, Item>(
  { database }: Pick<StoreContext, 'database'>,
  { table, conditions, sort, facets = {}, question }: Listing<Name>,
  { limit = 20, cursor: cursorText, count, facets: wanted }: ListQuery,
  present: (rows: Row<Name>[]) => Item[] | Promise<Item[]>,
): Promise<Page<Item>> {
  const cursor = readCursor(cursorText, question, sort.length);
  const forward = cursor?.forward ?? true;
  const where = [...conditions.values(), ...(cursor ? [beyond(sort, cursor)] : [])];
  const select = async (database: StoreContext['database']): Promise<Place[]> => {
    // What is told of a row is worked out for those of the page alone.
    const keys = sort.map(({ expression }, index) => ({ expression, name: `key${index}` }));
    const { rows } = await sql<Place>`
      select id, xid::text || place::text as version, jsonb_build_array(${sql.join(keys.map(({ name }) => sql.ref(name)))}) as keys
      from (
        select t.id, t.xmin as xid, t.ctid as place,
          ${sql.join(keys.map(({ expression, name }) => sql`${expression} as ${sql.ref(name)}`))}
        from ${sql.table(table)} t where ${allOf(where)} ${orderBy(sort, forward)} limit ${limit + 1}) found`.execute(
      database,
    );
    return rows;
  };
  const counting = (database: StoreContext['database']): ReturnType<typeof countAll> =>
    countAll(database, table, conditions, facets, wanted ?? []);
  const look = <T>(work: (connection: StoreContext['database']) => Promise<T>): Promise<T> =>
    conditions.has('q') ? byIndex(database, work) : work(database);
  const [places, counts] = await Promise.all([look(select), count || wanted ? look(counting) : undefined]);
  const rows = await rowsOf(database, table, places);
  const found = places.flatMap(({ id, keys }): Found<Name>[] => {
    const row = rows.get(id);
    // A row may have been taken out between the two questions.
    return row ? [{ row, keys }] : [];
  });

  const more = found.length > limit;
  const shown = found.slice(0, limit);
  if (!forward) shown.reverse();
  const first = shown[0];
  const last = shown.at(-1);
  return {
    items: await present(shown.map(({ row }) => row)),
    next: last && (forward ? more : true) ? writeCursor({ forward: true, values: last.keys }, question) : null,
    prev:
      first && (forward ? cursor !== undefined : more)
        ? writeCursor({ forward: false, values: first.keys }, question)
        : null,
    ...(count ? { total: counts?.total ?? 0 } : {}),
    ...(wanted
      ? {
          facets: Object.fromEntries(
            [...(counts?.facets ?? [])].map(([name, values]) => [name, facetValues(values, facets[name] as Facet)]),
          ),
        }
      : {}),
  };
}

/**
 * Every row of a listing in its order, `size` at a time and `most` at all, each batch read by the cursor of the one before.
 * Between two batches others get their turn.
 */
export async function* everyBatch<Name extends keyof Tables>(
  context: Pick<StoreContext, 'database'>,
  listing: Listing<Name>,
  most: number,
  size = 200,
): AsyncGenerator<Row<Name>[]> {
  let cursor: string | undefined;
  let left = most;
  while (left > 0) {
    const { items, next } = await page(context, listing, { limit: Math.min(size, left), cursor }, (rows) => rows);
    if (items.length > 0) yield items;
    if (next === null) return;
    left -= items.length;
    cursor = next;
    await setImmediate();
  }
}

/**
 * Has words looked up in their index. The planner takes reading every row for cheap, and does not know that a row's words have
 * to be fetched and unpacked from elsewhere to be looked at.
 */
function byIndex<T>(
  database: StoreContext['database'],
  work: (connection: StoreContext['database']) => Promise<T>,
): Promise<T> {
  if (database.isTransaction) return work(database);
  return database.transaction().execute(async (transaction) => {
    await sql`set local enable_seqscan = off`.execute(transaction);
    return work(transaction);
  });
}

interface Place extends Versioned {
  keys: SortValue[];
}

interface Found<Name extends keyof Tables> {
  row: Row<Name>;
  keys: SortValue[];
}

/**
 * The number of rows, and for each facet how many rows each value has under every condition but the facet's own, in one pass
 * over the rows: what holds for all is asked first, what one facet leaves out is noted beside each row.
 */
async function countAll(
  database: StoreContext['database'],
  table: keyof Tables,
  conditions: Conditions,
  facets: Record<string, Facet>,
  wanted: readonly string[],
): Promise<{ total: number; facets: Map<string, Map<string, number>> }> {
  const asked = [...new Set(wanted)].flatMap((name) => {
    const facet = facets[name];
    return facet ? [{ name, facet }] : [];
  });
  const own = new Set(asked.map(({ facet }) => facet.parameter));
  const noted = [...conditions.keys()].filter((name) => own.has(name));
  const common = [...conditions].filter(([name]) => !own.has(name)).map(([, condition]) => condition);
  const fits = (besides?: string): RawBuilder<unknown> =>
    allOf(noted.flatMap((name, index) => (name === besides ? [] : [sql.ref(`b.fits${index}`)])));
  const columns = [
    ...noted.map((name, index) => sql`coalesce((${conditions.get(name)}), false) as ${sql.ref(`fits${index}`)}`),
    ...asked.map(({ facet }, index) => sql`${held(facet)} as ${sql.ref(`v${index}`)}`),
  ];
  const counts = asked.map(({ facet }, index) => {
    const number = sql.lit(index);
    const value = sql.ref(`b.v${index}`);
    return facet.column && 'one' in facet.column
      ? sql`select ${number}::int, ${value}, count(*)::int from b
          where ${value} is not null and ${fits(facet.parameter)} group by 2`
      : sql`select ${number}::int, x, count(*)::int
          from (select unnest(${value}) as x from b where ${fits(facet.parameter)}) each
          where x is not null group by 2`;
  });
  const { rows } = await sql<{ facet: number; value: string | null; count: number }>`
    with b as materialized (
      select ${columns.length === 0 ? sql`1` : sql.join(columns)} from ${sql.table(table)} t where ${allOf(common)})
    ${sql.join([sql`select -1 as facet, null::text as value, count(*)::int as count from b where ${fits()}`, ...counts], sql` union all `)}`.execute(
    database,
  );
  const answer = new Map<string, Map<string, number>>(asked.map(({ name }) => [name, new Map()]));
  let total = 0;
  for (const { facet, value, count } of rows) {
    if (facet === -1) total = count;
    else if (value !== null) answer.get(asked[facet]?.name ?? '')?.set(value, count);
  }
  return { total, facets: answer };
}

/** A facet's values as a column of the row. */
function held({ column, values }: Facet): RawBuilder<unknown> {
  if (!column) return sql`array(select distinct value from (${values}) as x (value))`;
  return 'one' in column ? column.one : column.many;
}

export async function facetCounts(
  database: StoreContext['database'],
  table: keyof Tables,
  conditions: Conditions,
  { parameter, values }: Facet,
): Promise<Map<string, number>> {
  const others = [...conditions].filter(([name]) => name !== parameter).map(([, condition]) => condition);
  const { rows } = await sql<{ value: string; count: number }>`
    select v.value, count(*)::int as count
    from ${sql.table(table)} t cross join lateral (select distinct value from (${values}) as x (value)) v
    where v.value is not null and ${allOf(others)} group by v.value`.execute(database);
  return new Map(rows.map(({ value: each, count }) => [each, count]));
}

/** Counts as they are answered: the most frequent value first, the same number by label. */
export function facetValues(
  counts: ReadonlyMap<string, number>,
  { label, byValue, atLeast = 1 }: Facet,
): Wire['FacetValue'][] {
  const enough = [...counts].filter(([, count]) => count >= atLeast);
  const values = enough.map(([each, count]) => ({ value: each, label: label?.(each) ?? each, count }));
  return values.sort((a, b) =>
    byValue
      ? compare(b.value, a.value)
      : b.count - a.count || compare(fold(a.label), fold(b.label)) || compare(a.value, b.value),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The condition for `q`; see {@link searchQuery}. Undefined when nothing searchable is asked. */
export function matches(q: string | undefined, row = 't'): RawBuilder<unknown> | undefined {
  const search = searchQuery(q);
  return search === undefined ? undefined : sql`${sql.ref(`${row}.search`)} @@ ${search}::tsquery`;
}

/**
 * Best first: what is found in its name before what is found elsewhere, the names by how often and how near. The table has a
 * `search_name` with the words of the name alone.
 *
 * @returns undefined when nothing searchable is asked
 */
export function relevance(q: string | undefined): SortKey[] | undefined {
  const search = searchQuery(q);
  if (!search) return undefined;
  const query = sql`${search}::tsquery`;
  // Rounded, so that a cursor's number is the same number again.
  const rank = sql`case when t.search_name @@ ${query} then 1e5 + round(ts_rank(t.search_name, ${query}, 1) * 1e5::float8) else 0 end`;
  return [{ expression: sql`(${rank})::float8`, descending: true }];
}

/** Any of the listed values stands in a `text[]` column or expression. */
export function overlaps(expression: RawBuilder<unknown>, values: readonly string[]): RawBuilder<unknown> {
  return sql`${expression} && ${sql.val(values)}::text[]`;
}

export function oneOf(expression: RawBuilder<unknown>, values: readonly string[]): RawBuilder<unknown> {
  return sql`${expression} = any(${sql.val(values)}::text[])`;
}

/** A language tag fits a range when it is that range or starts with it (RFC 4647, 3.3.1): `fr` finds `fr-CA`. */
export function languageFits(tag: RawBuilder<unknown>, ranges: readonly string[]): RawBuilder<unknown> {
  const lower = ranges.map((range) => range.toLowerCase());
  return sql`exists (select 1 from unnest(${sql.val(lower)}::text[]) r where lower(${tag}) = r or starts_with(lower(${tag}), r || '-'))`;
}
