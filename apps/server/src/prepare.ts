import { sql } from 'kysely';
import { migrate } from './database/migrate.ts';
import type { OpenDatabase } from './database/open.ts';
import { shipPresets } from './embeds/presets.ts';
import { importAll, importedAtSetting, type ImportOptions } from './import/index.ts';
import { refreshSearch } from './library/search-index.ts';
import { refreshSamples, removeSamples } from './samples/index.ts';

/** Held while a database is filled, so that of several processes one does it. */
const fillLock = 4_710_871;

type Handle = Pick<OpenDatabase, 'database' | 'kind'>;

export interface PrepareOptions extends ImportOptions {
  /** Whether sample rows around today are shown. */
  samples: boolean;
}

/** Makes a database ready to serve: up to date, filled with the shipped data when it never was, with samples around today. */
export async function prepareDatabase(opened: Handle, options: PrepareOptions): Promise<void> {
  const { database } = opened;
  await migrate(database);
  await alone(opened, async () => {
    await refreshSearch(database);
    // An import that was cut off is done again; the rows that it did write stay as they are.
    const whole = await database
      .selectFrom('settings')
      .select('value')
      .where('name', '=', importedAtSetting)
      .executeTakeFirst();
    if (!whole) await importAll(database, options);
    await shipPresets(database);
    if (options.samples) await refreshSamples(database, options.now);
    else await removeSamples(database);
  });
}

/** Moves the samples on when they have aged. @returns whether rows have changed */
export function moveSamplesOn(opened: Handle, now: Date): Promise<boolean> {
  return alone(opened, () => refreshSamples(opened.database, now));
}

/** Runs work that one process does at a time; the others wait for as long as it takes. */
async function alone<T>({ database, kind }: Handle, work: () => Promise<T>): Promise<T> {
  // The embedded database has one connection and one process: there is nobody to wait for.
  if (kind === 'embedded') return work();
  return database.connection().execute(async (connection) => {
    await sql`set statement_timeout = 0`.execute(connection);
    await sql`select pg_advisory_lock(${fillLock})`.execute(connection);
    try {
      return await work();
    } finally {
      await sql`select pg_advisory_unlock(${fillLock})`.execute(connection);
      await sql`reset statement_timeout`.execute(connection);
    }
  });
}
