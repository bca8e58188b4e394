import { sql } from 'kysely';
import { migrate } from './database/migrate.ts';
import type { OpenDatabase } from './database/open.ts';
import { importAll, importedAtSetting, type ImportOptions } from './import/index.ts';
import { refreshSamples } from './samples/index.ts';

/** Held while a database is filled, so that of several processes that start at once one does it. */
const fillLock = 4_710_871;

/**
 * Makes a database ready to serve: up to date, filled with the shipped data when it never was, with samples around today.
 *
 * @returns what was done, for a line in the log
 */
export async function prepareDatabase(
  { database, kind }: OpenDatabase,
  options: ImportOptions,
): Promise<{ migrated: string[]; imported: number }> {
  const migrated = await migrate(database);
  const fill = async (): Promise<number> => {
    // An import that was cut off is done again; the rows that it did write stay as they are.
    const whole = await database
      .selectFrom('settings')
      .select('value')
      .where('name', '=', importedAtSetting)
      .executeTakeFirst();
    const imported = whole ? 0 : (await importAll(database, options)).imported;
    await refreshSamples(database, options.now);
    return imported;
  };
  // The embedded database has one connection and one process: there is nobody to wait for.
  if (kind === 'embedded') return { migrated, imported: await fill() };
  const imported = await database.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(${fillLock})`.execute(connection);
    try {
      return await fill();
    } finally {
      await sql`select pg_advisory_unlock(${fillLock})`.execute(connection);
    }
  });
  return { migrated, imported };
}
