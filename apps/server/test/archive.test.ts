import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extract } from 'tar';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { migrations } from '../src/database/migrations/index.ts';
import { type OpenDatabase, openDatabase } from '../src/database/open.ts';
import { adviceOnLinks, type Manifest, readArchive, writeArchive, writeBackup } from '../src/operation/archive.ts';
import { keyName } from '../src/submissions/keys.ts';
import { describeServer, makeDatabase } from './harness.ts';

/** The shipped data and a submission, as the first version kept them. */
const firstVersion = join(import.meta.dirname, 'fixtures', 'first-version.tar.gz');
const url = process.env.COLAB_TEST_DATABASE_URL;

describeServer('an archive', (server, kind) => {
  let folder: string;
  let whole: string;
  let written: Manifest;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'colab-archive-test-'));
    whole = join(folder, 'whole');
    written = await writeArchive(server.opened, whole);
  });
  afterAll(() => rm(folder, { recursive: true }));

  const sums = ({ tables }: Manifest) => tables.map(({ name, rows, sha256 }) => [name, rows, sha256]);
  /** An empty database of the same kind, gone after the work. */
  const inEmpty = async <T>(work: (opened: OpenDatabase) => Promise<T>): Promise<T> => {
    const own = kind === 'postgresql' ? await makeDatabase(url ?? '') : undefined;
    const opened = await openDatabase({ url: own?.url, data: 'memory://', snapshot: inject('templates').empty });
    try {
      return await work(opened);
    } finally {
      await opened.close();
      await own?.remove();
    }
  };

  it('holds every row of every table, for its owner alone to read', async () => {
    const { count } = await server.opened.database
      .selectFrom('sessions')
      .select((select) => select.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    const sessions = written.tables.find(({ name }) => name === 'sessions');
    expect(sessions?.rows).toBe(count);
    expect(written.migrations).toEqual(Object.keys(migrations));
    expect(written.tables.map(({ name }) => name)).toContain('settings');
    for (const name of await readdir(join(whole, 'tables'))) {
      expect((await stat(join(whole, 'tables', name))).mode & 0o077).toBe(0);
    }
    await expect(writeArchive(server.opened, whole)).rejects.toThrow('is not empty');
  });

  it('fills an empty database with the same, through one file as well', async () => {
    const file = join(folder, 'backups', 'all.tar.gz');
    await writeBackup(server.opened, file);
    expect((await stat(file)).mode & 0o077).toBe(0);
    expect(await readdir(join(folder, 'backups'))).toEqual(['all.tar.gz']);
    await inEmpty(async (opened) => {
      await readArchive(opened, file);
      const again = await writeArchive(opened, join(folder, 'again'));
      expect(sums(again)).toEqual(sums(written));
      // Triggers work again, and numbers go on where they were.
      const before = await opened.pool.query(`select count(*)::int as count from pg_trigger where tgenabled = 'D'`);
      expect(before.rows).toEqual([{ count: 0 }]);
    });
  });

  it('replaces rows only when it is told to, and all of them', async () => {
    await expect(readArchive(server.opened, whole)).rejects.toThrow('--replace');
    const { database } = server.opened;
    const before = (await server.ask('/v1/vocabularies/themes?lang=en')).text;
    await database.insertInto('settings').values({ name: 'left-over', value: 'x' }).execute();
    await database.deleteFrom('terms').where('vocabulary', '=', 'themes').execute();
    await readArchive(server.opened, whole, { replace: true });
    expect((await server.ask('/v1/vocabularies/themes?lang=en')).text).toBe(before);
    expect(await database.selectFrom('settings').select('name').where('name', '=', 'left-over').execute()).toEqual([]);
  });

  describe('that is damaged', () => {
    const damaged = async (damage: (copy: string) => Promise<void>): Promise<string> => {
      const copy = join(folder, `damaged-${Math.random()}`);
      await cp(whole, copy, { recursive: true });
      await damage(copy);
      return copy;
    };
    const manifest = (change: (manifest: Manifest) => object) => async (copy: string) => {
      const path = join(copy, 'manifest.json');
      await writeFile(path, JSON.stringify(change(JSON.parse(await readFile(path, 'utf8')) as Manifest)));
    };

    it.each<[string, (copy: string) => Promise<void>, RegExp]>([
      ['has no manifest', (copy) => rm(join(copy, 'manifest.json')), /no archive of this server/],
      ['is of something else', manifest(() => ({ format: 'zip' })), /not written by this kind/],
      ['is of a later format', manifest((all) => ({ ...all, formatVersion: 2 })), /newer than this server/],
      [
        'is of a newer version',
        manifest((all) => ({ ...all, migrations: [...all.migrations, '9999-later'] })),
        /newer version.*9999-later/,
      ],
      [
        'names a table that leads elsewhere',
        manifest((all) => ({ ...all, tables: [{ ...all.tables[0], name: '../x' }] })),
        /cannot be/,
      ],
      ['lacks a table', (copy) => rm(join(copy, 'tables', 'sessions.jsonl')), /sessions are missing/],
      ['is cut', (copy) => truncate(join(copy, 'tables', 'sessions.jsonl'), 1_000), /sessions are not those/],
      ['was changed', (copy) => appendFile(join(copy, 'tables', 'terms.jsonl'), '{}\n'), /terms are not those/],
      [
        'has a row that fits no table',
        async (copy) => {
          const path = join(copy, 'tables', 'terms.jsonl');
          const text = '{"vocabulary":"no-such","id":"x","label":{},"position":0}\n';
          await writeFile(path, text);
          const { createHash } = await import('node:crypto');
          const sha256 = createHash('sha256').update(text).digest('hex');
          await manifest((all) => ({
            ...all,
            tables: all.tables.map((each) =>
              each.name === 'terms' ? { ...each, rows: 1, bytes: Buffer.byteLength(text), sha256 } : each,
            ),
          }))(copy);
        },
        /foreign key/,
      ],
    ])('%s: it says so and leaves everything as it is', async (_, damage, words) => {
      const copy = await damaged(damage);
      await expect(readArchive(server.opened, copy, { replace: true })).rejects.toThrow(words);
      const after = await writeArchive(server.opened, join(folder, `after-${Math.random()}`));
      expect(sums(after)).toEqual(sums(written));
    });

    it('as a file is refused as well, and so is a missing one', async () => {
      const file = join(folder, 'cut.tar.gz');
      await writeBackup(server.opened, file);
      await truncate(file, 2_000);
      await expect(readArchive(server.opened, file, { replace: true })).rejects.toThrow(/cannot be (read|used)/);
      await writeFile(file, 'no archive at all');
      await expect(readArchive(server.opened, file, { replace: true })).rejects.toThrow(/cannot be (read|used)/);
      await expect(readArchive(server.opened, join(folder, 'nothing'))).rejects.toThrow('There is no archive');
    });
  });

  it('of the first version comes up to date with all that it held', async () => {
    await inEmpty(async (opened) => {
      const old = await readArchive(opened, firstVersion);
      expect(old.migrations).toEqual(['0001-first-light']);
      const now = await writeArchive(opened, join(folder, 'upgraded'));
      expect(now.migrations).toEqual(Object.keys(migrations));
      const before = join(folder, 'first-version');
      await mkdir(before);
      await extract({ file: firstVersion, cwd: before });
      for (const { name, rows } of old.tables) {
        expect([name, now.tables.find((table) => table.name === name)?.rows]).toEqual([name, rows]);
        const after = await rowsOf(join(folder, 'upgraded'), name);
        for (const [key, row] of await rowsOf(before, name)) expect(after.get(key)).toMatchObject(row);
      }
    });
    await expect(readArchive(server.opened, firstVersion, { replace: true })).rejects.toThrow('into an empty database');
  });
});

/** Rows of a table by their key, without the words that are made of the others. */
async function rowsOf(archive: string, table: string): Promise<Map<string, Record<string, unknown>>> {
  const text = await readFile(join(archive, 'tables', `${table}.jsonl`), 'utf8');
  return new Map(
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const { search: _, sort_name: __, ...row } = JSON.parse(line) as Record<string, unknown>;
        const own = [row.vocabulary, row.submission_id, row.id].filter((part) => part !== undefined);
        const key =
          own.length > 0 && row.position === undefined ? own : [...own, row.network_id, row.name, row.position];
        return [key.map(String).join(' '), row];
      }),
  );
}

describe('private links in an archive', () => {
  const signedWith = keyName('the key of the server that wrote it');
  it.each([
    ['open with the same secret', { secret: 'the key of the server that wrote it', stored: 'x' }, undefined],
    ['open with the key that came with it', { stored: 'the key of the server that wrote it' }, undefined],
    ['need a server that runs to start anew', { held: 'x', stored: 'the key of the server that wrote it' }, /Restart/],
    ['need the secret when there was one', { stored: 'x' }, /start the server with the COLAB_SECRET/],
    ['need another secret', { secret: 'y', stored: 'the key of the server that wrote it' }, /COLAB_SECRET/],
  ])('%s', (_, keys, advice) => {
    const said = adviceOnLinks({ signedWith }, keys);
    if (advice === undefined) expect(said).toBeUndefined();
    else expect(said).toMatch(advice);
    expect(adviceOnLinks({}, keys)).toBeUndefined();
  });
});
