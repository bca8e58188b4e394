import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import type { Localised, Tables } from '../src/database/tables.ts';
import {
  importAll,
  importedAtSetting,
  ImportFileError,
  type ImportProblem,
  type ImportProgress,
} from '../src/import/index.ts';
import { data, databases, dataWith, openEmbedded, type RawRow, rowsOf, type TestDatabase } from './import-support.ts';

const now = new Date('2026-11-21T10:00:00Z');
const counts = {
  'networks.json': 33,
  'members.json': 76,
  'groups.json': 26,
  'sessions.json': 43,
  'dialogues.json': 9,
  'resources.json': 61,
  'collections.json': 5,
};

describe.each(databases)('the sourced data in the %s database', (_name, open) => {
  let test: TestDatabase;
  const problems: ImportProblem[] = [];
  const progress: ImportProgress[] = [];
  beforeAll(async () => {
    test = await open();
    await importAll(test.database, {
      folder: data,
      now,
      onProblem: (problem) => problems.push(problem),
      onProgress: (at) => progress.push(at),
    });
  });
  afterAll(() => test.close());

  const count = async (table: keyof Tables) => {
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(
      test.database,
    );
    return rows[0]?.n;
  };
  const one = <Name extends 'networks' | 'members' | 'groups' | 'sessions' | 'resources' | 'calls' | 'series'>(
    table: Name,
    id: string,
  ) =>
    test.database
      .selectFrom(table as 'sessions')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirstOrThrow();

  it('is all there, with nothing refused', async () => {
    expect(problems).toEqual([]);
    expect(await count('networks')).toBe(33);
    expect(await count('members')).toBe(76);
    expect(await count('groups')).toBe(26);
    expect(await count('resources')).toBe(61);
    expect(await count('collections')).toBe(5);
    expect(await count('sessions')).toBe(43 + 9);
    expect(await count('calls')).toBe(2);
    const dialogues = test.database.selectFrom('sessions').select('id').where('kind', '=', 'virtual-dialogue');
    expect(await dialogues.execute()).toHaveLength(9);
  });

  it('reports how far each file has come, to its end', () => {
    for (const [file, total] of Object.entries(counts)) {
      const steps = progress.filter((at) => at.file === file);
      expect(steps.map(({ done }) => done)).toEqual(steps.map(({ done }) => done).toSorted((a, b) => a - b));
      expect(steps.at(-1)).toEqual({ file, done: total, total });
    }
  });

  it('keeps source, verification and note of every row', async () => {
    for (const raw of await rowsOf('networks.json')) {
      const row = await one('networks', String(raw['id']));
      expect(row.provenance).toBe('sourced');
      expect(row.source).toBe(raw['source']);
      expect(row.verified).toBe(raw['verified']);
      if (raw['note']) expect(row.source_note).toContain(raw['note']);
    }
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from (
        select source, provenance from networks union all select source, provenance from members
        union all select source, provenance from groups union all select source, provenance from sessions
        union all select source, provenance from resources union all select source, provenance from calls) t
      where source is null or provenance <> 'sourced'`.execute(test.database);
    expect(rows[0]?.n).toBe(0);
  });

  it('changes nothing when loaded again', async () => {
    const snapshot = async () => {
      const tables = [
        'networks',
        'network_hosts',
        'members',
        'groups',
        'series',
        'sessions',
        'calls',
        'resources',
        'collections',
        'collection_items',
        'terms',
      ];
      const rows = [];
      for (const table of tables) {
        rows.push((await sql`select t::text from ${sql.table(table)} t order by 1`.execute(test.database)).rows);
      }
      return rows;
    };
    const before = await snapshot();
    const result = await importAll(test.database, { folder: data, now });
    expect(await snapshot()).toEqual(before);
    expect(result.files.map(({ written }) => written)).toEqual(result.files.map(() => 0));
    expect(result).toMatchObject({ imported: 253, refused: 0 });
  });

  it('writes only what has changed, and leaves alone what people have taken over', async () => {
    await test.database
      .updateTable('resources')
      .set({ provenance: 'contributed', title: JSON.stringify({ en: 'Ours now' }) })
      .where('id', '=', 'handbook')
      .execute();
    const untouched = await one('sessions', 'symposium-2');
    const { folder, remove } = await dataWith({
      'resources.json': (rows) => rows.map((row) => (row['id'] === 'handbook' ? { ...row, title: 'Theirs' } : row)),
      'sessions.json': (rows) => rows.map((row) => (row['id'] === 'symposium-1' ? { ...row, place: 'Rio' } : row)),
      'networks.json': (rows) => rows.map((row) => (row['id'] === 'mn-zw' ? { ...row, host_org: 'MWENGO' } : row)),
    });
    const before = await one('networks', 'mn-zw');
    const result = await importAll(test.database, { folder, now });
    await remove();
    expect(result.files.filter(({ written }) => written > 0).map(({ file, written }) => [file, written])).toEqual([
      ['networks.json', 1],
      ['sessions.json', 1],
    ]);
    expect((await one('resources', 'handbook')).title).toEqual({ en: 'Ours now' });
    expect(await one('sessions', 'symposium-1')).toMatchObject({ place: 'Rio' });
    expect(await one('sessions', 'symposium-2')).toEqual(untouched);
    const hosts = await test.database
      .selectFrom('network_hosts')
      .selectAll()
      .where('network_id', '=', 'mn-zw')
      .execute();
    expect(hosts).toMatchObject([{ organisation: 'MWENGO', member_id: 'mwengo', current: true }]);
    const after = await one('networks', 'mn-zw');
    expect(after.updated_at > before.updated_at).toBe(true);
  });

  it('has every id of a vocabulary that a row uses', async () => {
    const { rows } = await sql<{ vocabulary: string; id: string }>`
      with used as (
        select 'session-kinds' v, kind id from sessions
        union select 'resource-types', type from resources
        union select 'organisation-kinds', kind from members
        union select 'member-roles', role from members
        union select 'group-kinds', kind from groups
        union select 'regions', unnest(regions) from sessions
        union select 'regions', unnest(regions) from resources
        union select 'regions', region from networks where region is not null
        union select 'regions', region from members where region is not null
        union select 'themes', theme from groups where theme is not null
        union select 'themes', unnest(themes) from resources
        union select 'themes', unnest(themes || required_themes) from calls
        union select 'platform-member-types', unnest(member_types) from networks)
      select v as vocabulary, id from used
      where not exists (select from terms t where t.vocabulary = used.v and t.id = used.id)`.execute(test.database);
    expect(rows).toEqual([]);
  });

  it('gives every entity text in its own language', async () => {
    for (const table of ['sessions', 'resources', 'calls', 'series'] as const) {
      const rows = await test.database
        .selectFrom(table as 'sessions')
        .select(['id', 'language', 'title'])
        .execute();
      for (const { id, language, title } of rows) expect((title as Localised)[language], `${table} ${id}`).toBeTruthy();
    }
  });
});

describe('a broken row', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await openEmbedded();
  });
  afterAll(() => test.close());

  /** Loads the data with one row of a file changed, and answers what was said about that row. */
  async function loadWith(file: string, id: string, change: (row: RawRow) => unknown) {
    const { folder, remove } = await dataWith({
      [file]: (rows) => rows.map((row) => (row['id'] === id ? change({ ...row }) : row)),
    });
    const problems: ImportProblem[] = [];
    const result = await importAll(test.database, { folder, now, onProblem: (problem) => problems.push(problem) });
    await remove();
    return { problems, result };
  }

  const without = (name: string) => (row: RawRow) => {
    const { [name]: _, ...rest } = row;
    return rest;
  };

  it.each([
    ['networks.json', 'mn-lk', without('id'), null, '"id" is missing'],
    ['networks.json', 'mn-lk', (row: RawRow) => ({ ...row, level: 'galactic' }), 'mn-lk', '"level" is "galactic"'],
    ['networks.json', 'mn-lk', (row: RawRow) => ({ ...row, url: 'javascript:alert(1)' }), 'mn-lk', 'not an http'],
    ['networks.json', 'mn-lk', (row: RawRow) => ({ ...row, country: 'Sri Lanka' }), 'mn-lk', 'country code'],
    [
      'members.json',
      'poika',
      (row: RawRow) => ({ ...row, region: 'atlantis' }),
      'poika',
      '"atlantis", which is not in the vocabulary regions',
    ],
    ['members.json', 'poika', (row: RawRow) => ({ ...row, network: 'mn-zz' }), 'poika', 'there is no network "mn-zz"'],
    ['members.json', 'poika', (row: RawRow) => ({ ...row, name: 7 }), 'poika', '"name" must be text'],
    ['members.json', 'poika', (row: RawRow) => ({ ...row, joined: '2023-02-30' }), 'poika', '"joined" is "2023-02-30"'],
    ['groups.json', 'wg-gbv', (row: RawRow) => ({ ...row, theme: 'Gardening' }), 'wg-gbv', '"theme" is "Gardening"'],
    ['groups.json', 'wg-gbv', (row: RawRow) => ({ ...row, members: -1 }), 'wg-gbv', '"members" must be a whole number'],
    [
      'sessions.json',
      'symposium-2',
      (row: RawRow) => ({ ...row, start: '2014-11-31' }),
      'symposium-2',
      '"2014-11-31" is no date',
    ],
    [
      'sessions.json',
      'symposium-2',
      (row: RawRow) => ({ ...row, end: '2014-11-09' }),
      'symposium-2',
      'ends (2014-11-09) before it starts',
    ],
    [
      'sessions.json',
      'symposium-2',
      (row: RawRow) => ({ ...row, precision: 'month' }),
      'symposium-2',
      'known to the day',
    ],
    ['sessions.json', 'symposium-2', (row: RawRow) => ({ ...row, region: 'europa' }), 'symposium-2', '"europa"'],
    [
      'sessions.json',
      'symposium-2',
      (row: RawRow) => ({ ...row, tilte: 'Typo' }),
      'symposium-2',
      'unknown field "tilte"',
    ],
    ['sessions.json', 'igwg-2024', without('timezone'), 'igwg-2024', 'without its IANA time zone'],
    ['sessions.json', 'igwg-2024', (row: RawRow) => ({ ...row, timezone: 'EST5' }), 'igwg-2024', 'no IANA time zone'],
    ['sessions.json', 'mati-2022', () => 'not a row', null, 'the row is not an object'],
    [
      'dialogues.json',
      'unwomen-vd-12',
      (row: RawRow) => ({ ...row, forum_start: 'June' }),
      'unwomen-vd-12',
      '"forum_start" is "June"',
    ],
    [
      'dialogues.json',
      'unwomen-vd-12',
      (row: RawRow) => ({ ...row, webinars: 'none' }),
      'unwomen-vd-12',
      '"webinars" must be a list',
    ],
    [
      'dialogues.json',
      'unwomen-vd-12',
      (row: RawRow) => ({ ...row, webinars: [{ date: '2018-06-12', langage: 'en' }] }),
      'unwomen-vd-12',
      'unknown field "langage"',
    ],
    ['resources.json', 'handbook', (row: RawRow) => ({ ...row, date: '2023' }), 'handbook', '"date_precision" is day'],
    [
      'resources.json',
      'handbook',
      (row: RawRow) => ({ ...row, languages: ['en', 'Spanish!'] }),
      'handbook',
      'no language tag',
    ],
    [
      'resources.json',
      'handbook',
      (row: RawRow) => ({ ...row, file: { format: 'exe', mb: 1 } }),
      'handbook',
      '"format" is "exe"',
    ],
    [
      'resources.json',
      'handbook',
      (row: RawRow) => ({ ...row, related: ['no-such-work'] }),
      'handbook',
      'there is no resource "no-such-work"',
    ],
    [
      'resources.json',
      'handbook',
      (row: RawRow) => ({ ...row, title: 'cut \ud83d' }),
      'handbook',
      'characters that are no text',
    ],
  ])('of %s (%s) is refused with its place and reason', async (file, id, change, reportedId, reason) => {
    const { problems, result } = await loadWith(file, id, change);
    const row = (await rowsOf(file)).findIndex((raw) => raw['id'] === id) + 1;
    const refused = problems.filter((problem) => problem.refused);
    expect(refused).toEqual([{ file, row, id: reportedId, reason: expect.stringContaining(reason), refused: true }]);
    const total = counts[file as keyof typeof counts];
    expect(result.files.find((each) => each.file === file)).toMatchObject({ imported: total - 1, refused: 1 });
    expect(result).toMatchObject({ imported: 252, refused: 1 });
  });

  it('is not one whose title holds markup: it is text', async () => {
    const title = '<script>alert(1)</script> & more';
    const { problems } = await loadWith('resources.json', 'handbook', (row) => ({ ...row, title }));
    expect(problems).toEqual([]);
    const row = await test.database
      .selectFrom('resources')
      .select('title')
      .where('id', '=', 'handbook')
      .executeTakeFirst();
    expect(row?.title).toEqual({ en: title });
  });

  it('is also one with the id of an earlier row', async () => {
    const { problems } = await loadWith('groups.json', 'yrg', (row) => ({ ...row, id: 'board' }));
    expect(problems).toMatchObject([{ file: 'groups.json', row: 4, id: 'board', reason: 'row 2 has the same id' }]);
  });
});

it('loads rows that point to a refused one without it, and says so', async () => {
  const test = await openEmbedded();
  const { folder, remove } = await dataWith({
    'networks.json': (rows) => rows.map((row) => (row['id'] === 'africa' ? { ...row, status: 'asleep' } : row)),
  });
  const problems: ImportProblem[] = [];
  const broken = await importAll(test.database, { folder, now, onProblem: (problem) => problems.push(problem) });
  await remove();
  expect(broken).toMatchObject({ imported: 252, refused: 1 });
  expect(problems.filter(({ refused }) => refused)).toMatchObject([{ file: 'networks.json', row: 1, id: 'africa' }]);
  expect(problems).toContainEqual({
    file: 'members.json',
    row: 1,
    id: 'sonke-gender-justice',
    reason: 'loaded without its network "africa", which is not there',
    refused: false,
  });

  // Once the file is mended, everything is as it should be.
  await importAll(test.database, { folder: data, now });
  const member = await test.database
    .selectFrom('members')
    .select('network_id')
    .where('id', '=', 'sonke-gender-justice')
    .executeTakeFirst();
  expect(member?.network_id).toBe('africa');
  await test.close();
});

it('is marked as done only when every file was loaded', async () => {
  const test = await openEmbedded();
  const done = () =>
    test.database.selectFrom('settings').select('value').where('name', '=', importedAtSetting).executeTakeFirst();
  const cutOff = importAll(test.database, {
    folder: data,
    now,
    onProgress: ({ file }) => {
      if (file === 'sessions.json') throw new Error('cut off');
    },
  });
  await expect(cutOff).rejects.toThrow('cut off');
  expect(await done()).toBeUndefined();
  await importAll(test.database, { folder: data, now });
  expect(await done()).toBeDefined();
  await test.close();
});

describe('a file that cannot be read', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await openEmbedded();
  });
  afterAll(() => test.close());

  it.each([
    ['cut off', 'members.json', (rows: RawRow[]) => JSON.stringify(rows).slice(0, 2000), 'is not whole'],
    ['empty', 'resources.json', () => '', 'is not whole'],
    ['no list', 'sessions.json', () => ({ rows: [] }), 'must hold a list of rows'],
    ['without its claims', 'taxonomy.json', () => ({}), '"claims" is missing'],
  ])('(%s) is named, and nothing is loaded', async (_kind, file, change, reason) => {
    const { folder, remove } = await dataWith({ [file]: change });
    const load = importAll(test.database, { folder, now });
    await expect(load).rejects.toThrow(ImportFileError);
    await expect(load).rejects.toThrow(new RegExp(`^${file}: .*${reason}`));
    expect(await test.database.selectFrom('networks').select('id').execute()).toEqual([]);
    await remove();
  });

  it('is named when it is missing', async () => {
    await expect(importAll(test.database, { folder: '/nowhere' })).rejects.toThrow(/^\w+\.json: there is no such file/);
  });
});
