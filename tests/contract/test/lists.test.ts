import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { address, runs, tries, type Values, validQuery } from '../src/arbitraries.ts';
import { type Operation, operations } from '../src/contract.ts';
import type { Ids } from '../src/data.ts';
import { expectProblem, send, knownIds } from '../src/http.ts';

let ids: Ids;
beforeAll(async () => {
  ids = await knownIds();
});

/** Lists that everybody may read. Those of the desk change while other files write. */
const lists = operations
  .filter(({ isList, security, path }) => isList && security.length === 0 && !/\{(?!sessionId)/.test(path))
  .map((each) => [each.id, each] as const);

interface Page {
  items: { id: string }[];
  next: string | null;
  prev: string | null;
  total?: number;
}

const idsOf = ({ items }: Page): string[] => items.map(({ id }) => id);

/** Pages from the given cursor on, in the order in which they were asked for. */
async function walk(
  operation: Operation,
  path: Values,
  query: Values,
  to: 'next' | 'prev',
  cursor?: string,
): Promise<Page[]> {
  const pages: Page[] = [];
  for (let at: string | null | undefined = cursor; at !== null;) {
    const answer = await send(address(operation, path, { ...query, ...(at === undefined ? {} : { cursor: at }) }));
    expect(answer.status, answer.text).toBe(200);
    const page = answer.json as Page;
    pages.push(page);
    for (const relation of ['next', 'prev'] as const) {
      const link = `rel="${relation}"`;
      if (page[relation]) expect(answer.headers.link).toContain(link);
      else expect(answer.headers.link ?? '').not.toContain(link);
    }
    at = page[to];
    expect(pages.length, 'pages without end').toBeLessThan(300);
  }
  return pages;
}

/** A path for a list below one thing: the meeting that recurs has many occurrences. */
const pathOf = ({ path }: Operation): Values => (path.includes('{') ? { sessionId: 'sample-working-group' } : {});

describe('a list walked by its cursors', () => {
  test.each(lists)('%s gives each item once, forwards and backwards', async (_, operation) => {
    const path = pathOf(operation);
    const countable = operation.parameters.some(({ name }) => name === 'count');
    const question = fc.tuple(
      validQuery(operation, ids, ['limit', 'count', 'facets', 'lang', 'q', 'sort']),
      fc.integer({ min: 3, max: 30 }),
    );
    const walks = tries(Math.max(3, Math.ceil(runs / 6)));
    await fc.assert(
      fc.asyncProperty(question, async ([query, limit]) => {
        const asked: Values = { ...query, limit, ...(countable ? { count: 'exact' } : {}) };
        const pages = await walk(operation, path, asked, 'next');
        const found = pages.flatMap(idsOf);
        expect(new Set(found).size).toBe(found.length);
        for (const { total } of pages) if (countable) expect(total).toBe(found.length);
        expect(pages.slice(0, -1).every(({ items }) => items.length === limit)).toBe(true);
        expect(pages[0]?.prev).toBeNull();

        const whole = await walk(operation, path, { ...query, limit: 100 }, 'next');
        expect(whole.flatMap(idsOf)).toEqual(found);

        const last = pages.at(-1)?.prev;
        if (!last) return;
        const back = await walk(operation, path, asked, 'prev', last);
        expect(back.reverse().flatMap(idsOf)).toEqual(pages.slice(0, -1).flatMap(idsOf));
      }),
      walks,
    );
  });

  test.each(lists.filter(([, { parameters }]) => parameters.some(({ name }) => name === 'sort')))(
    '%s keeps each item once in every order',
    async (_, operation) => {
      const orders = operation.parameters.find(({ name }) => name === 'sort')?.schema.enum ?? [];
      const base: Values = { from: '2009-01-01', to: '2030-01-01' };
      const window = operation.parameters.some(({ name }) => name === 'from') ? base : {};
      const sets = await Promise.all(
        orders.map(async (sort) => {
          const q: Values = sort === 'relevance' ? { q: 'men' } : {};
          return [
            sort,
            (await walk(operation, {}, { ...window, ...q, sort, limit: 13 }, 'next')).flatMap(idsOf),
          ] as const;
        }),
      );
      for (const [sort, found] of sets) {
        expect(new Set(found).size, sort).toBe(found.length);
        if (sort !== 'relevance')
          expect([...found].sort(), sort).toEqual([...(sets.find(([each]) => each !== 'relevance')?.[1] ?? [])].sort());
      }
    },
  );

  test.each(lists)('%s refuses a cursor that is none, or that belongs to another question', async (_, operation) => {
    const path = pathOf(operation);
    const page = (await send(address(operation, path, { limit: 1 }))).json as Page;
    expectProblem(await send(address(operation, path, { cursor: 'garbage' })), 'cursor-invalid');
    const cursor = page.next ?? '';
    expect(cursor).not.toBe('');
    const knows = (parameter: string) => operation.parameters.some(({ name }) => name === parameter);
    const other: Values = knows('provenance')
      ? { provenance: ['contributed'] }
      : knows('to')
        ? { to: '2031-01-01' }
        : { q: 'men' };
    for (const query of [{ cursor: 'garbage' }, { cursor: cursor.slice(0, -4) }, { cursor, ...other }]) {
      expectProblem(await send(address(operation, path, query)), 'cursor-invalid');
    }
  });
});
