import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockFolder } from '../src/database/lock.ts';
import { migrate } from '../src/database/migrate.ts';
import { openDatabase } from '../src/database/open.ts';
import { StartError } from '../src/start-error.ts';
import { describeServer } from './harness.ts';

describe('the lock of a data folder', () => {
  let folder: string;
  let path: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'colab-lock-'));
    path = join(folder, 'colab.lock');
  });
  afterEach(() => rm(folder, { recursive: true }));

  const holder = async (changes: object): Promise<void> => {
    const free = await lockFolder(folder);
    const held = JSON.parse(await readFile(path, 'utf8')) as object;
    await free();
    await writeFile(path, JSON.stringify({ ...held, ...changes }));
  };

  it('is held by one, and free again when that one is done', async () => {
    const free = await lockFolder(folder);
    await expect(lockFolder(folder)).rejects.toThrow(StartError);
    await expect(lockFolder(folder)).rejects.toThrow(`process ${process.pid}`);
    await free();
    await (
      await lockFolder(folder)
    )();
  });

  it('is taken by one of many that come at once', async () => {
    for (const before of [undefined, '{"pid":1', '']) {
      if (before !== undefined) await writeFile(path, before);
      const tries = await Promise.allSettled(Array.from({ length: 20 }, () => lockFolder(folder)));
      const held = tries.filter((each) => each.status === 'fulfilled');
      expect(held).toHaveLength(1);
      for (const { value } of held) await value();
    }
  });

  it.skipIf(process.platform !== 'linux')(
    'does not outlive its process, even when the process id is given to another',
    async () => {
      await holder({ processStart: '1' });
      await (
        await lockFolder(folder)
      )();
      await holder({ pid: 4_194_305, processStart: '1' });
      await (
        await lockFolder(folder)
      )();
    },
  );

  it('of another machine counts as long as its heart beats', async () => {
    await holder({ host: `not-${hostname()}` });
    await expect(lockFolder(folder)).rejects.toThrow(`on not-${hostname()}`);
    const before = new Date(Date.now() - 60_000);
    await utimes(path, before, before);
    await (
      await lockFolder(folder)
    )();
  });
});

describeServer('the database', (server, kind) => {
  it('is migrated once', async () => {
    expect(await migrate(server.services.database)).toEqual([]);
  });

  it('made by a newer version is refused', async () => {
    const { database } = server.services;
    await sql`insert into migrations (name, timestamp) values ('9999-from-the-future', now()::text)`.execute(database);
    await expect(migrate(database)).rejects.toThrow(/newer version.*9999-from-the-future/);
    await sql`delete from migrations where name = '9999-from-the-future'`.execute(database);
  });

  it('gives whole numbers as numbers, refuses to round them, and keeps dates as they are', async () => {
    const { database } = server.services;
    const { rows } =
      await sql`select count(*) as n, '2020-11-10'::date as d, 9007199254740991::int8 as most from networks`.execute(
        database,
      );
    expect(rows[0]).toEqual({ n: 33, d: '2020-11-10', most: Number.MAX_SAFE_INTEGER });
    await expect(sql`select 9007199254740993::int8`.execute(database)).rejects.toThrow('beyond exact numbers');
    expect((await server.ask('/v1/ready')).status).toBe(200);
  });

  it('keeps transactions of many callers apart', async () => {
    const { database } = server.services;
    const add = (n: number) =>
      database.transaction().execute(async (transaction) => {
        await transaction
          .insertInto('settings')
          .values({ name: `try-${n}`, value: 'x' })
          .execute();
        if (n % 3 === 0) throw new Error('changed my mind');
      });
    const results = await Promise.allSettled(Array.from({ length: 50 }, (_, n) => add(n)));
    const rows = await database.selectFrom('settings').select('name').where('name', 'like', 'try-%').execute();
    expect(rows).toHaveLength(results.filter(({ status }) => status === 'fulfilled').length);
    expect(rows).toHaveLength(33);
    await database.deleteFrom('settings').where('name', 'like', 'try-%').execute();
  });

  if (kind === 'postgresql') {
    it('may drop every connection, as it does when it restarts: the next request gets a new one', async () => {
      const { database } = server.services;
      await Promise.all(Array.from({ length: 8 }, () => server.ask('/v1/members?limit=1')));
      await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`.execute(database);
      const answers = await Promise.all(Array.from({ length: 8 }, () => server.ask('/v1/members?limit=1')));
      for (const { status } of answers) expect([200, 503]).toContain(status);
      await expect.poll(async () => (await server.ask('/v1/members?limit=1')).status).toBe(200);
    });

    it('is closed at any moment, also while changes are about to be heard of again', async () => {
      const url = server.opened.pool.options.connectionString;
      for (const milliseconds of [0, 5, 10, 20, 40, 80]) {
        const other = await openDatabase({ url, data: 'memory://', poolSize: 1 });
        await other.changes.follow(other.pool);
        await sql`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and application_name = 'colab changes'`.execute(other.database);
        await pause(milliseconds);
        await other.close();
        expect(other.pool.ended).toBe(true);
      }
    });
  }
});
