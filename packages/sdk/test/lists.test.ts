import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createColab } from '../src/fetch.ts';
import type { Session } from '../src/index.ts';
import { answer, problem, startServer, type ScriptedServer, type Step } from './scripted-server.ts';

let server: ScriptedServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await server.close();
});

const total = 250;
/** A list of 250 rows; the cursor is the number of the row that a page begins with. */
const rows: Step = (response, { url }) => {
  const query = new URL(url, server.url).searchParams;
  const limit = Number(query.get('limit') ?? 20);
  const start = Number(query.get('cursor') ?? 0);
  const items = Array.from({ length: Math.min(limit, total - start) }, (_, index) => ({ id: `row-${start + index}` }));
  const next = start + limit < total ? String(start + limit) : null;
  answer(200, { items, next, prev: null })(response, { url } as never);
};
const colab = () => createColab({ baseUrl: server.url, backoff: 1 });
const ids = (items: Pick<Session, 'id'>[]) => items.map(({ id }) => id);
const cursors = () => server.seen.map(({ url }) => new URL(url, server.url).searchParams.get('cursor'));

describe('a list', () => {
  test('gives every item over its pages, in order, each page asked for once', async () => {
    server.script(rows);
    const read: Session[] = [];
    for await (const session of colab().sessions.list({ limit: 100, kind: ['webinar'] })) read.push(session);
    expect(ids(read)).toEqual(Array.from({ length: total }, (_, index) => `row-${index}`));
    expect(cursors()).toEqual([null, '100', '200']);
    expect(server.seen.every(({ url }) => url.includes('kind=webinar') && url.includes('limit=100'))).toBe(true);
  });

  test('gives its pages', async () => {
    server.script(rows);
    const sizes: number[] = [];
    for await (const page of colab().sessions.list({ limit: 100 }).pages()) sizes.push(page.items.length);
    expect(sizes).toEqual([100, 100, 50]);
  });

  test('goes on from a cursor, whatever it began with', async () => {
    server.script(rows);
    const list = colab().sessions.list({ limit: 100 });
    const { next } = await list;
    const sizes: number[] = [];
    for await (const page of list.pages({ cursor: next })) sizes.push(page.items.length);
    expect(sizes).toEqual([100, 50]);
    expect(cursors()).toEqual([null, '100', '200']);
    const again: number[] = [];
    for await (const page of list.pages({ cursor: null })) again.push(page.items.length);
    expect(again).toEqual([100, 100, 50]);
  });

  test('gives its first page when awaited, and sends nothing before', async () => {
    server.script(rows);
    const list = colab().sessions.list({ limit: 3 });
    expect(server.seen).toHaveLength(0);
    expect((await list).next).toBe('3');
    expect(ids((await list).items)).toEqual(['row-0', 'row-1', 'row-2']);
    expect(server.seen).toHaveLength(1);
    for await (const page of list.pages()) if (page.next === '6') break;
    expect(cursors()).toEqual([null, '3']);
  });

  test('asks for no more pages once the loop is left', async () => {
    server.script(rows);
    let count = 0;
    for await (const _session of colab().sessions.list({ limit: 100 })) if (++count === 100) break;
    expect(server.seen).toHaveLength(1);
  });

  test('goes on from a cursor that was kept', async () => {
    server.script(rows);
    const read: Session[] = [];
    for await (const session of colab().sessions.list({ limit: 100, cursor: '200' })) read.push(session);
    expect(read).toHaveLength(50);
    expect(read[0]?.id).toBe('row-200');
  });

  test('hands over the failure of a later page, after the items before it', async () => {
    server.script(rows, problem(400, 'cursor-invalid'));
    const read: Session[] = [];
    const reading = (async () => {
      for await (const session of colab().sessions.list({ limit: 100 })) read.push(session);
    })();
    await expect(reading).rejects.toMatchObject({ code: 'cursor-invalid' });
    expect(read).toHaveLength(100);
  });

  test('does not go round in circles when a server repeats a cursor', async () => {
    server.script(answer(200, { items: [{ id: 'a' }], next: 'same', prev: null }));
    const reading = (async () => {
      for await (const _session of colab().sessions.list());
    })();
    await expect(reading).rejects.toMatchObject({ name: 'ColabResponseError' });
    expect(server.seen).toHaveLength(2);
  });

  test('stops between pages when its signal is aborted', async () => {
    server.script(rows);
    const controller = new AbortController();
    const reading = (async () => {
      for await (const session of colab().sessions.list({ limit: 100 }, { signal: controller.signal }))
        if (session.id === 'row-99') controller.abort();
    })();
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect(server.seen).toHaveLength(1);
  });

  test('behaves as a promise', async () => {
    server.script(problem(404, 'not-found'));
    await expect(
      colab()
        .sessions.list()
        .catch(() => 'caught'),
    ).resolves.toBe('caught');
    server.script(answer(200, { items: [], next: null }));
    let finished = false;
    await colab()
      .sessions.list()
      .finally(() => {
        finished = true;
      });
    expect(finished).toBe(true);
    await expect(Promise.all([colab().sessions.list(), colab().series.list()])).resolves.toHaveLength(2);
  });
});
