import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { glob, mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { unpackDatabase } from '../src/database/empty.ts';
import { migrate } from '../src/database/migrate.ts';
import { type OpenDatabase, openDatabase } from '../src/database/open.ts';
import { embeddedPool } from '../src/database/postgresql.ts';
import type { Tables } from '../src/database/tables.ts';
import { prepareDatabase } from '../src/prepare.ts';

/** The day on which every test database was filled. */
export const today = new Date('2026-11-21T12:00:00Z');

/** Where a filled database waits to be copied: made once for the run, since filling one takes some seconds. */
export interface Templates {
  /** Tar file of the embedded database. */
  snapshot: string;
  /** Tar file of an embedded database without a table. */
  empty: string;
  /** Tar file of one whose tables are empty. */
  migrated: string;
  /** Name of the database on the PostgreSQL of the tests, when there is one. */
  database: string | undefined;
}

declare module 'vitest' {
  interface ProvidedContext {
    templates: Templates;
  }
}

const folder = join(import.meta.dirname, '..');
const cache = join(folder, 'node_modules', '.cache', 'colab-test');

/** Makes the database that suites copy. The embedded one is kept between runs, named after everything that it is made of. */
export async function makeTemplates(url: string | undefined): Promise<Templates> {
  const [snapshot, database] = await Promise.all([makeSnapshot(), url === undefined ? undefined : fill(url)]);
  return { ...snapshot, database };
}

export async function dropTemplates(url: string | undefined, { database }: Templates): Promise<void> {
  if (url !== undefined && database !== undefined) await administrate(url, `drop database ${database} with (force)`);
}

async function makeSnapshot(): Promise<Pick<Templates, 'snapshot' | 'empty' | 'migrated'>> {
  const name = await fingerprint();
  const pathOf = (what: string): string => join(cache, `${name}${what}.tar`);
  const made = { empty: pathOf('.empty'), migrated: pathOf('.migrated'), snapshot: pathOf('') };
  if (Object.values(made).every((path) => existsSync(path))) return made;
  await mkdir(cache, { recursive: true });
  const database = await PGlite.create({ extensions: { pg_trgm, unaccent } });
  const keep = async (path: string): Promise<void> => {
    const draft = join(cache, randomBytes(6).toString('hex'));
    await writeFile(draft, Buffer.from(await (await database.dumpDataDir('none')).arrayBuffer()));
    await rename(draft, path);
  };
  await keep(made.empty);
  const sockets = await mkdtemp(join(tmpdir(), 'colab-test-'));
  const server = new PGLiteSocketServer({ db: database, path: join(sockets, '.s.PGSQL.5432') });
  await server.start();
  const filled = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: embeddedPool(sockets, 5432) }) });
  await migrate(filled);
  await keep(made.migrated);
  await prepare({ database: filled, kind: 'embedded' });
  await filled.destroy();
  await server.stop();
  await keep(made.snapshot);
  await database.close();
  await rm(sockets, { recursive: true });
  await forgetOld();
  return made;
}

/** Snapshots are some 40 MB each: those of yesterday's sources go. */
async function forgetOld(): Promise<void> {
  for (const name of await readdir(cache)) {
    const { mtimeMs } = await stat(join(cache, name)).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > 12 * 60 * 60 * 1000) await rm(join(cache, name), { force: true });
  }
}

async function fill(url: string): Promise<string> {
  const name = `colab_test_template_${randomBytes(6).toString('hex')}`;
  await administrate(url, `create database ${name}`);
  const opened = await openDatabase({ url: addressOf(url, name), data: '' });
  await prepare(opened);
  await opened.close();
  return name;
}

function prepare(opened: Pick<OpenDatabase, 'database' | 'kind'>): Promise<void> {
  return prepareDatabase(opened, { now: today, samples: true });
}

/** Tells apart what the sources make of a database: the modules that fill one, the data, and the database's own version. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256').update(today.toISOString());
  const modules = new Set([join(folder, 'src', 'prepare.ts')]);
  for (const path of modules) {
    const text = readFileSync(path, 'utf8');
    hash.update(text);
    for (const [, found] of text.matchAll(/from '(\.[^']+\.ts)'/g)) modules.add(join(dirname(path), found ?? ''));
  }
  for await (const path of glob('data/*.json', { cwd: folder })) hash.update(readFileSync(join(folder, path)));
  const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return hash
    .update(dependencies['@electric-sql/pglite'] ?? '')
    .digest('hex')
    .slice(0, 24);
}

/** Makes a data folder of a server that has been filled on the day of the tests. */
export function fillFolder(folder: string, { snapshot }: Templates): Promise<void> {
  return unpackDatabase(join(folder, 'database'), snapshot);
}

export async function administrate(url: string, statement: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

export function addressOf(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}
