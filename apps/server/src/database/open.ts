import { Kysely, PostgresDialect } from 'kysely';
import { startEmbedded } from './embedded.ts';
import { embeddedPool, postgresqlPool } from './postgresql.ts';
import type { Tables } from './tables.ts';

export interface DatabaseSettings {
  /** Use this PostgreSQL server; without it the embedded database. */
  url?: string | undefined;
  /** Folder of the embedded database, or `memory://`. */
  data: string;
  /** Most connections to PostgreSQL at once. */
  poolSize?: number;
  /** Tar file of a database that a new embedded one begins as. */
  snapshot?: string | undefined;
}

export interface OpenDatabase {
  database: Kysely<Tables>;
  kind: 'embedded' | 'postgresql';
  /** Ends running queries' connections and, embedded, writes everything out and gives the folder free. */
  close(): Promise<void>;
}

/**
 * Opens the database. Both kinds speak through the `pg` driver, so that one set of queries serves both.
 *
 * @throws StartError when it cannot be used, with what to do
 */
export async function openDatabase({ url, data, poolSize = 10, snapshot }: DatabaseSettings): Promise<OpenDatabase> {
  if (url) {
    const database = new Kysely<Tables>({
      dialect: new PostgresDialect({ pool: await postgresqlPool(url, poolSize) }),
    });
    return { database, kind: 'postgresql', close: () => database.destroy() };
  }
  const embedded = await startEmbedded(data, snapshot);
  const database = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: embeddedPool(embedded.host, embedded.port) }),
  });
  return {
    database,
    kind: 'embedded',
    close: async () => {
      await database.destroy();
      await embedded.close();
    },
  };
}
