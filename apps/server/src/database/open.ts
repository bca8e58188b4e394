import { Kysely, PostgresDialect } from 'kysely';
import type pg from 'pg';
import { type Changes, embeddedChanges, postgresqlChanges } from './changes.ts';
import { startEmbedded } from './embedded.ts';
import { embeddedPool, postgresqlPool } from './postgresql.ts';
import { noteStatement } from './reads.ts';
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
  /** Tells what changes in it. */
  changes: Changes;
  pool: pg.Pool;
  /** Path for a socket on which the holder of an embedded database may take commands. */
  control?: string | undefined;
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
    const changes = postgresqlChanges(url);
    const pool = await postgresqlPool(url, poolSize, (client) => changes.hearOn(client));
    return withPool('postgresql', pool, changes, () => Promise.resolve());
  }
  const embedded = await startEmbedded(data, snapshot);
  const changes = embeddedChanges();
  const pool = embeddedPool(embedded.host, embedded.port, (client) => changes.hearOn(client));
  return { ...withPool('embedded', pool, changes, embedded.close), control: embedded.control };
}

function withPool(
  kind: OpenDatabase['kind'],
  pool: pg.Pool,
  changes: Changes,
  closeRest: () => Promise<void>,
): OpenDatabase {
  const database = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    log: ({ query }) => noteStatement(query.sql),
  });
  return {
    database,
    kind,
    changes,
    pool,
    close: async () => {
      await changes.close();
      await database.destroy();
      await closeRest();
    },
  };
}
