import { MockProblem } from './problems.ts';

type Row = Record<string, unknown>;

/** Parameters that say how to answer, not what to find. `network` also means what reaches its region: examples cannot say. */
const manners = new Set(['network', 'lang', 'limit', 'cursor', 'count', 'sort', 'facets', 'provenance']);

/** Everything that a filter could mean by a value: itself, the id of a term, the language of an offer. */
function namesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesOf);
  if (value === null || value === undefined) return [];
  if (typeof value !== 'object') return [String(value).toLowerCase()];
  const { id, name, language, code } = value as Row;
  return [id, name, language, code].flatMap(namesOf);
}

/** The members of a row that a filter of this name can be about: `theme` is about `theme` or `themes`. */
const membersOf = (row: Row, name: string) =>
  [name, `${name}s`, `${name}es`, name.replace(/y$/, 'ies'), `${name}Id`, `${name}Ids`].filter((each) => each in row);

const textOf = (row: Row): string => JSON.stringify(row).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const datesOf = (row: Row): [string, string] | undefined => {
  const start = row['startsAt'] ?? row['startDate'] ?? row['date'];
  if (typeof start !== 'string') return undefined;
  const end = row['endsAt'] ?? row['endDate'] ?? start;
  return [start, typeof end === 'string' ? end : start];
};

/** Whether a row answers a question. A filter about which a row says nothing is passed: examples are too few to be choosy. */
function matches(row: Row, question: Row): boolean {
  return Object.entries(question).every(([name, value]) => {
    if (manners.has(name)) return true;
    if (name === 'q') {
      const text = textOf(row);
      const words =
        String(value)
          .normalize('NFD')
          .replace(/\p{M}/gu, '')
          .toLowerCase()
          .match(/[\p{L}\p{N}]+/gu) ?? [];
      return words.every((word) => text.includes(word));
    }
    if (name === 'from' || name === 'to') {
      const dates = datesOf(row);
      const asked = String(value).slice(0, 10);
      return (
        !dates || (name === 'from' ? dates[1].slice(0, 10).padEnd(10, '~') >= asked : dates[0].slice(0, 10) < asked)
      );
    }
    const inner = row['session'] as Row | undefined;
    const found = [row, ...(inner && typeof inner === 'object' ? [inner] : [])].flatMap((each) =>
      membersOf(each, name).flatMap((member) => namesOf(each[member])),
    );
    if (!found.length) return true;
    const wanted = [value].flat().map((each) => String(each).toLowerCase());
    return wanted.some((each) => found.includes(each));
  });
}

/** What a cursor belongs to: the question without the way of turning its pages. */
const tagOf = (question: Row) => {
  const { cursor: _, limit: __, count: ___, lang: ____, facets: _____, ...rest } = question;
  return JSON.stringify(Object.entries(rest).sort());
};

const encode = (value: unknown) =>
  btoa(encodeURIComponent(JSON.stringify(value)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

function decode(text: string): unknown {
  try {
    return JSON.parse(decodeURIComponent(atob(text.replaceAll('-', '+').replaceAll('_', '/'))));
  } catch {
    return undefined;
  }
}

/** One page of what the example list holds, by the question. @throws MockProblem `cursor-invalid` */
export function pageOf(example: Row, question: Row): Row {
  const limit = Number(question['limit'] ?? 20);
  let start = 0;
  if (question['cursor'] !== undefined) {
    const cursor = decode(String(question['cursor']));
    if (!Array.isArray(cursor) || typeof cursor[0] !== 'number' || cursor[1] !== tagOf(question))
      throw new MockProblem('cursor-invalid', [{ parameter: 'cursor', code: 'unknown' }]);
    start = Math.max(0, cursor[0]);
  }
  const rows = ((example['items'] ?? []) as Row[]).filter((row) => matches(row, question));
  const to = (at: number) => encode([at, tagOf(question)]);
  const { total: _, facets, ...rest } = example;
  return {
    ...rest,
    items: rows.slice(start, start + limit),
    next: start + limit < rows.length ? to(start + limit) : null,
    prev: start > 0 ? to(Math.max(0, start - limit)) : null,
    ...(question['count'] === 'exact' && { total: rows.length }),
    ...(question['facets'] !== undefined && facets !== undefined && { facets }),
  };
}
