import { randomBytes } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { Kysely, PGliteDialect, PostgresDialect } from 'kysely';
import pg from 'pg';
import { inject } from 'vitest';
import './database.ts';
import { migrate } from '../src/database/migrate.ts';
import type { Tables } from '../src/database/tables.ts';

/** The sourced data in the tree. */
export const data = join(import.meta.dirname, '../data');

export interface TestDatabase {
  database: Kysely<Tables>;
  close: () => Promise<void>;
}

/** The kinds of database to test with: the embedded one, and PostgreSQL when the environment names a server. */
export const databases: [name: string, open: () => Promise<TestDatabase>][] = [['embedded', openEmbedded]];
const server = process.env.COLAB_TEST_DATABASE_URL;
if (server) databases.push(['PostgreSQL', () => openPostgresql(server)]);

/** A new embedded database in memory, migrated. */
export async function openEmbedded(): Promise<TestDatabase> {
  const pglite = await PGlite.create({
    extensions: { pg_trgm, unaccent },
    loadDataDir: await openAsBlob(inject('templates').migrated, { type: 'application/x-tar' }),
  });
  const database = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
  return { database, close: () => database.destroy() };
}

/** A database of its own on the server, gone afterwards. */
async function openPostgresql(url: string): Promise<TestDatabase> {
  const name = `colab_import_${randomBytes(6).toString('hex')}`;
  const admin = async (statement: string) => {
    const client = new pg.Client(url);
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  await admin(`create database ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  const database = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: own.href }) }),
  });
  await migrate(database);
  return {
    database,
    close: async () => {
      await database.destroy();
      await admin(`drop database ${name}`);
    },
  };
}

export type RawRow = Record<string, unknown>;

export async function rowsOf(file: string): Promise<RawRow[]> {
  return JSON.parse(await readFile(join(data, file), 'utf8')) as RawRow[];
}

/** A copy of the data with some files changed; `remove` it afterwards. */
export async function dataWith(
  changes: Record<string, (rows: RawRow[]) => unknown>,
): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'colab-data-'));
  await cp(data, folder, { recursive: true });
  for (const [file, change] of Object.entries(changes)) {
    const changed = change(await rowsOf(file));
    await writeFile(join(folder, file), typeof changed === 'string' ? changed : JSON.stringify(changed));
  }
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
