import { type Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { StartError } from '../start-error.ts';
import { watchTables } from './changes.ts';
import { migrations } from './migrations/index.ts';
import type { Tables } from './tables.ts';

/**
 * Brings the database up to this version, all steps in one transaction. On PostgreSQL an advisory lock lets several
 * processes start at once: one migrates, the others wait.
 *
 * @param last - the last one to run; without it, all
 * @returns names of the migrations that were run now
 * @throws StartError when the database was made by a newer version
 */
export async function migrate(database: Kysely<Tables>, last?: string): Promise<string[]> {
  return database.connection().execute(async (connection) => {
    const executed = await executedMigrations(connection);
    const unknown = executed.filter((name) => !(name in migrations));
    if (unknown.length > 0) {
      throw new StartError(
        `The database was made by a newer version of the server (${unknown.join(', ')}).\n` +
          '  Run that version or a later one, or use another database.',
      );
    }
    // Mostly there is nothing to do; the migrator would read the definition of every table to find that out.
    if (last === undefined && executed.length === Object.keys(migrations).length) return [];
    const migrator = new Migrator({
      db: connection,
      provider: { getMigrations: () => Promise.resolve(checkingAtOnce) },
      migrationTableName: 'migrations',
      migrationLockTableName: 'migrations_lock',
    });
    // A large table takes its time, and so does waiting for another process that migrates it.
    await sql`set statement_timeout = 0`.execute(connection);
    const { error, results } = await (last === undefined ? migrator.migrateToLatest() : migrator.migrateTo(last));
    if (!error && results?.length) await watchTables(connection);
    await sql`reset statement_timeout`.execute(connection);
    if (error) throw error instanceof Error ? error : new Error('The migration failed.', { cause: error });
    return (results ?? []).filter(({ status }) => status === 'Success').map(({ migrationName }) => migrationName);
  });
}

/**
 * Constraints that wait for the end of the transaction would have PostgreSQL refuse to alter a table whose rows the same
 * transaction has updated: while migrating nothing waits.
 */
const checkingAtOnce: typeof migrations = Object.fromEntries(
  Object.entries(migrations).map(([name, { up }]) => [
    name,
    {
      up: async (database) => {
        await sql`set constraints all immediate`.execute(database);
        await up(database);
      },
    },
  ]),
);

/** Names of the migrations that a database has been through, in their order; none for an empty one. */
export async function executedMigrations(database: Kysely<Tables>): Promise<string[]> {
  const { rows: found } = await sql<{ exists: boolean }>`
    select to_regclass('migrations') is not null as exists`.execute(database);
  if (!found[0]?.exists) return [];
  const rows = await (database as unknown as Kysely<{ migrations: { name: string } }>)
    .selectFrom('migrations')
    .select('name')
    .orderBy('name')
    .execute();
  return rows.map(({ name }) => name);
}
