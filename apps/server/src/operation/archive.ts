import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Kysely, sql, type Transaction } from 'kysely';
import { create, extract } from 'tar';
import { channel } from '../database/changes.ts';
import { executedMigrations, migrate } from '../database/migrate.ts';
import { migrations } from '../database/migrations/index.ts';
import type { OpenDatabase } from '../database/open.ts';
import type { Tables } from '../database/tables.ts';
import { version } from '../package.ts';
import { StartError } from '../start-error.ts';
import { keyName, storedKey } from '../submissions/keys.ts';

/** Everything that a database holds, as files: a manifest, and for each table its rows as JSON, one a line. */
export interface Manifest {
  format: 'colab-archive';
  formatVersion: 1;
  /** The version of the server that wrote it. */
  version: string;
  createdAt: string;
  /** Name of the key that the private links in it are signed with; see `keyName`. */
  signedWith?: string | undefined;
  /** Names of the migrations that the tables have been through. */
  migrations: string[];
  tables: ArchivedTable[];
}

export interface ArchivedTable {
  name: string;
  rows: number;
  bytes: number;
  sha256: string;
}

/** How far an archive is written or read, in tables. */
export type ArchiveProgress = (table: string, rows: number) => void;

export interface WriteOptions {
  now?: Date;
  /** The key that private links are signed with, when it is not the one in the database. */
  secret?: string | undefined;
  onTable?: ArchiveProgress;
}

const manifestFile = 'manifest.json';
const fileOf = (table: string): string => join('tables', `${table}.jsonl`);
/** Rows that are read or written at a time. */
const batch = 500;
/** Tables that tell about the database rather than being kept in it. */
const ownOfDatabase = ['migrations', 'migrations_lock'];

/** An archive cannot be used. */
export class ArchiveError extends StartError {}

/**
 * Writes all rows, as they are at one moment, into a new folder. The folder appears when it is whole.
 *
 * @param folder - must not exist yet, or be empty
 */
export async function writeArchive(
  { database, kind }: Pick<OpenDatabase, 'database' | 'kind'>,
  folder: string,
  { now = new Date(), secret, onTable }: WriteOptions = {},
): Promise<Manifest> {
  if ((await readdir(folder).catch(() => [])).length > 0) {
    throw new StartError(`The folder ${folder} is not empty.\n  Give the name of a new one.`);
  }
  await mkdir(dirname(folder), { recursive: true });
  const draft = await mkdtemp(`${folder}.part-`);
  try {
    await mkdir(join(draft, 'tables'), { mode: 0o700 });
    const manifest = await snapshot(database, kind, async (transaction) => {
      const tables: ArchivedTable[] = [];
      for (const table of await tablesIn(transaction)) {
        tables.push(await writeTable(transaction, table, join(draft, fileOf(table))));
        onTable?.(table, tables.at(-1)?.rows ?? 0);
      }
      const key = secret ?? (tables.some(({ name }) => name === 'settings') ? await storedKey(transaction) : undefined);
      return {
        format: 'colab-archive' as const,
        formatVersion: 1 as const,
        version,
        createdAt: now.toISOString(),
        ...(key === undefined ? {} : { signedWith: keyName(key) }),
        migrations: await executedMigrations(transaction),
        tables,
      };
    });
    await writeFile(join(draft, manifestFile), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600, flush: true });
    await rm(folder, { recursive: true, force: true });
    await rename(draft, folder);
    return manifest;
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
}

/** Writes an archive as one compressed file, which appears when it is whole. */
export async function writeBackup(
  opened: Pick<OpenDatabase, 'database' | 'kind'>,
  file: string,
  options: WriteOptions = {},
): Promise<Manifest> {
  await mkdir(dirname(file), { recursive: true });
  const work = await mkdtemp(`${file}.part-`);
  try {
    const folder = join(work, 'archive');
    const manifest = await writeArchive(opened, folder, options);
    const draft = join(work, 'archive.tar.gz');
    await create({ gzip: true, cwd: folder, file: draft, portable: true, mode: 0o600 }, [manifestFile, 'tables']);
    const handle = await open(draft, 'r+');
    await handle.chmod(0o600);
    await handle.sync();
    await handle.close();
    await rename(draft, file);
    return manifest;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/**
 * Fills a database with what an archive holds. The archive is checked whole before anything is touched, and the rows are replaced
 * in one transaction: whatever goes wrong, the database is as it was.
 *
 * An archive of an older version goes into an empty database, which then goes through the migrations that the archive has not
 * seen; over other rows it goes only when both have seen the same.
 *
 * @param source - a folder or a compressed file
 * @param replace - whether rows that are there may be replaced
 * @throws ArchiveError that says what is wrong with the archive, or why it does not fit
 */
export async function readArchive(
  opened: Pick<OpenDatabase, 'database' | 'kind'>,
  source: string,
  { replace = false, onTable }: { replace?: boolean; onTable?: ArchiveProgress } = {},
): Promise<Manifest> {
  return withFolder(source, async (folder) => {
    const manifest = await checkArchive(folder, source);
    const { database } = opened;
    const before = await executedMigrations(database);
    if (before.length === 0) {
      await migrate(database, manifest.migrations.at(-1));
    } else if (!isSame(before, manifest.migrations)) {
      throw new ArchiveError(
        `The archive was written by version ${manifest.version} of the server, and its tables are not those of this database.\n` +
          '  Restore it into an empty database (another --data folder, or another database in DATABASE_URL); it is brought up to date there.',
      );
    } else if (!replace && (await hasRows(database))) {
      throw new ArchiveError(
        'The database has rows already.\n' +
          '  Restore into an empty one (another --data folder, or another DATABASE_URL), or replace all its rows (--replace).',
      );
    }
    await database.transaction().execute((transaction) => loadTables(transaction, folder, manifest, onTable));
    await migrate(database);
    return manifest;
  });
}

/** Gives the folder of an archive to the work; a compressed file is unpacked for it. */
async function withFolder<T>(source: string, work: (folder: string) => Promise<T>): Promise<T> {
  const found = await stat(source).catch(() => {
    throw new ArchiveError(
      `There is no archive at ${source}.\n  Give a file or folder that "colab backup" or "colab export" wrote.`,
    );
  });
  if (found.isDirectory()) return work(source);
  const folder = await mkdtemp(join(tmpdir(), 'colab-archive-'));
  try {
    try {
      await extract({
        file: source,
        cwd: folder,
        strict: true,
        filter: (path, entry) =>
          /^(?:manifest\.json|tables\/?|tables\/[a-z0-9_]+\.jsonl)$/.test(path) &&
          'type' in entry &&
          (entry.type === 'File' || entry.type === 'OldFile' || entry.type === 'Directory'),
      });
    } catch (error) {
      throw new ArchiveError(
        `${source} cannot be read: ${(error as Error).message}.\n  It is damaged, incomplete, or no archive of this server. Nothing was changed.`,
      );
    }
    return await work(folder);
  } finally {
    // What was being unpacked when it failed may still be written.
    await rm(folder, { recursive: true, force: true, maxRetries: 10 });
  }
}

/** Reads the manifest and holds every file against it. */
async function checkArchive(folder: string, source: string): Promise<Manifest> {
  const broken = (what: string): ArchiveError =>
    new ArchiveError(`The archive ${source} cannot be used: ${what}.\n  Nothing was changed.`);
  let manifest: Partial<Manifest>;
  try {
    manifest = JSON.parse(await readFile(join(folder, manifestFile), 'utf8')) as Partial<Manifest>;
  } catch {
    throw broken('it has no readable manifest.json, so it is no archive of this server, or not a whole one');
  }
  const { format, formatVersion, migrations: seen, tables } = manifest;
  if (format !== 'colab-archive') throw broken('it was not written by this kind of server');
  if (formatVersion !== 1)
    throw broken(`its format ${String(formatVersion)} is newer than this server; use a newer version`);
  if (!Array.isArray(seen) || !Array.isArray(tables)) throw broken('its manifest is incomplete');
  const unknown = seen.filter((name) => !(name in migrations));
  if (unknown.length > 0) {
    throw broken(
      `it was written by a newer version of the server (${unknown.join(', ')}); use that version or a later one`,
    );
  }
  for (const { name, rows, bytes, sha256 } of tables) {
    if (typeof name !== 'string' || !/^[a-z0-9_]+$/.test(name))
      throw broken('its manifest names a table that cannot be');
    const hash = createHash('sha256');
    let size = 0;
    let lines = 0;
    try {
      for await (const chunk of createReadStream(join(folder, fileOf(name)))) {
        const part = chunk as Buffer;
        hash.update(part);
        size += part.length;
        for (let at = part.indexOf(10); at !== -1; at = part.indexOf(10, at + 1)) lines += 1;
      }
    } catch {
      throw broken(`the rows of ${name} are missing`);
    }
    if (size !== bytes || lines !== rows || hash.digest('hex') !== sha256) {
      throw broken(`the rows of ${name} are not those that were written (${size} of ${bytes} bytes)`);
    }
  }
  return manifest as Manifest;
}

/** Runs work in a transaction that sees the database as it is at one moment. */
function snapshot<T>(
  database: Kysely<Tables>,
  kind: OpenDatabase['kind'],
  work: (transaction: Transaction<Tables>) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction();
  // The embedded database has one session: nobody else writes meanwhile.
  return (kind === 'embedded' ? transaction : transaction.setIsolationLevel('repeatable read')).execute(
    async (running) => {
      await sql`set local statement_timeout = 0`.execute(running);
      // Times are written in one zone, whatever the session's.
      await sql`set local timezone = 'UTC'`.execute(running);
      return work(running);
    },
  );
}

/** Every table of the application, each after those that its rows point to. */
async function tablesIn(database: Kysely<Tables>): Promise<string[]> {
  const { rows } = await sql<{ name: string; needs: string[] }>`
    select c.relname as name, coalesce(array_agg(f.relname::text) filter (where f.oid is not null and f.oid <> c.oid), '{}') as needs
    from pg_class c
    left join pg_constraint k on k.conrelid = c.oid and k.contype = 'f'
    left join pg_class f on f.oid = k.confrelid
    where c.relkind in ('r', 'p') and c.relnamespace = current_schema()::regnamespace
    group by c.relname order by c.relname`.execute(database);
  const left = new Map(
    rows.filter(({ name }) => !ownOfDatabase.includes(name)).map(({ name, needs }) => [name, needs]),
  );
  const ordered: string[] = [];
  while (left.size > 0) {
    const ready = [...left].filter(([, needs]) => needs.every((need) => !left.has(need))).map(([name]) => name);
    // Tables that point to each other have constraints that wait for the end of the transaction.
    const next = ready.length > 0 ? ready : [...left.keys()];
    for (const name of next) left.delete(name);
    ordered.push(...next);
  }
  return ordered;
}

async function writeTable(transaction: Transaction<Tables>, table: string, path: string): Promise<ArchivedTable> {
  const keys = await sql<{ name: string }>`
    select a.attname as name from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any (i.indkey)
    where i.indrelid = ${table}::regclass and i.indisprimary order by array_position(i.indkey::int2[], a.attnum)`.execute(
    transaction,
  );
  const order =
    keys.rows.length > 0 ? sql.join(keys.rows.map(({ name }) => sql`t.${sql.ref(name)}`)) : sql`to_jsonb(t)::text`;
  await sql`declare archived no scroll cursor for
    select to_jsonb(t)::text as row from ${sql.table(table)} t order by ${order}`.execute(transaction);
  const file = await open(path, 'wx', 0o600);
  const hash = createHash('sha256');
  let count = 0;
  let bytes = 0;
  try {
    for (;;) {
      const { rows } = await sql<{ row: string }>`fetch ${sql.raw(String(batch))} from archived`.execute(transaction);
      if (rows.length === 0) break;
      const text = Buffer.from(rows.map(({ row }) => `${row}\n`).join(''));
      hash.update(text);
      bytes += text.length;
      count += rows.length;
      await file.write(text);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  await sql`close archived`.execute(transaction);
  return { name: table, rows: count, bytes, sha256: hash.digest('hex') };
}

async function loadTables(
  transaction: Transaction<Tables>,
  folder: string,
  { tables }: Manifest,
  onTable?: ArchiveProgress,
): Promise<void> {
  await sql`set local statement_timeout = 0`.execute(transaction);
  await sql`set constraints all deferred`.execute(transaction);
  const present = await tablesIn(transaction);
  const missing = tables.filter(({ name }) => !present.includes(name));
  if (missing.length > 0) {
    throw new ArchiveError(
      `The database has no table ${missing.map(({ name }) => name).join(', ')}.\n  Nothing was changed.`,
    );
  }
  const list = sql.join(present.map((name) => sql.table(name)));
  await sql`truncate ${list}`.execute(transaction);
  // What triggers have made of the rows is among the rows already.
  for (const name of present) await sql`alter table ${sql.table(name)} disable trigger user`.execute(transaction);
  for (const name of present) {
    const archived = tables.find((table) => table.name === name);
    if (!archived) continue;
    await loadTable(transaction, name, join(folder, fileOf(name)));
    onTable?.(name, archived.rows);
  }
  await sql`set constraints all immediate`.execute(transaction);
  for (const name of present) {
    await sql`alter table ${sql.table(name)} enable trigger user`.execute(transaction);
    await sql`select pg_notify(${channel}, ${name})`.execute(transaction);
  }
}

async function loadTable(transaction: Transaction<Tables>, table: string, path: string): Promise<void> {
  const { rows } = await sql<{ name: string; sequence: string | null }>`
    select a.attname as name, pg_get_serial_sequence(${table}, a.attname) as sequence from pg_attribute a
    where a.attrelid = ${table}::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    order by a.attnum`.execute(transaction);
  const columns = sql.join(rows.map(({ name }) => sql.ref(name)));
  const put = async (lines: string[]): Promise<void> => {
    await sql`insert into ${sql.table(table)} (${columns}) overriding system value
      select ${columns} from jsonb_populate_recordset(null::${sql.table(table)}, ${`[${lines.join(',')}]`}::jsonb)`.execute(
      transaction,
    );
  };
  let lines: string[] = [];
  for await (const line of createInterface(createReadStream(path))) {
    lines.push(line);
    if (lines.length < batch) continue;
    await put(lines);
    lines = [];
  }
  if (lines.length > 0) await put(lines);
  for (const { name, sequence } of rows) {
    if (sequence === null) continue;
    await sql`select setval(${sequence}, greatest((select max(${sql.ref(name)}) from ${sql.table(table)}), 1))`.execute(
      transaction,
    );
  }
}

async function hasRows(database: Kysely<Tables>): Promise<boolean> {
  for (const table of await tablesIn(database)) {
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(database);
    if (rows.length > 0) return true;
  }
  return false;
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name, at) => name === other[at]);
}

/**
 * What has to be done before the private links in an archive open here: they are signed with the key of the server that wrote it.
 *
 * @param secret - what this server is given as its key
 * @param held - the key that a server which runs on the database has kept since it started
 * @param stored - the key in the database now
 * @returns nothing when they do
 */
export function adviceOnLinks(
  { signedWith }: Pick<Manifest, 'signedWith'>,
  { secret, held, stored }: Partial<Record<'secret' | 'held' | 'stored', string | undefined>>,
): string | undefined {
  const opens = (key: string | undefined): boolean => key !== undefined && keyName(key) === signedWith;
  if (signedWith === undefined || opens(secret ?? held ?? stored)) return undefined;
  if (secret === undefined && opens(stored)) {
    return 'Restart the server: it still signs with the key that it had before, and the private links restored here do not open until then.';
  }
  return 'The private links restored here were signed with another key: start the server with the COLAB_SECRET of the one that wrote them, or without one when that had none.';
}
