import pg from 'pg';
import { StartError } from '../start-error.ts';

const oldest = 15;

/** `int8` as a number when it is exactly one; never rounded in silence. */
function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is beyond exact numbers`);
  return value;
}

const keepText = (text: string): string => text;
const parsers = new Map<number, (text: string) => unknown>([
  [pg.types.builtins.INT8, wholeNumber],
  // A date has no zone: as a Date it would move by a day east or west of the server.
  [pg.types.builtins.DATE, keepText],
  [pg.types.builtins.TIMESTAMP, keepText],
]);

const types: pg.CustomTypesConfig = {
  getTypeParser: ((id: number, format?: 'text' | 'binary') =>
    parsers.get(id) ?? pg.types.getTypeParser(id, format)) as pg.CustomTypesConfig['getTypeParser'],
};

/** How many statements a connection keeps ready. */
const mostPrepared = 300;

/**
 * A client that names its statements, so that the database reads and plans each once. In WebAssembly that is a good part of
 * the work of a small query. There is one connection, with nothing in between that would lose the names.
 */
class PreparingClient extends pg.Client {
  readonly #names = new Map<string, string>();

  constructor(config?: pg.ClientConfig) {
    super(config);
    const query = this.query.bind(this) as (...parameters: unknown[]) => unknown;
    this.query = ((text: unknown, values: unknown, ...rest: unknown[]): unknown => {
      const name = typeof text === 'string' && Array.isArray(values) ? this.#nameOf(text) : undefined;
      return name === undefined ? query(text, values, ...rest) : query({ name, text, values }, ...rest);
    }) as typeof this.query;
  }

  /** Undefined for what changes or locks: a plan that was made for an empty table would be kept. */
  #nameOf(text: string): string | undefined {
    if (!/^\s*(select|with)\b/i.test(text)) return undefined;
    const known = this.#names.get(text);
    if (known !== undefined || this.#names.size >= mostPrepared) return known;
    const name = `s${this.#names.size}`;
    this.#names.set(text, name);
    return name;
  }
}

/**
 * Longest that somebody waits for a connection, a new one or one that is in use. On a busy machine a new one alone takes
 * seconds. Milliseconds.
 */
export const connectionPatience = 15_000;

/** Awaited before a new connection is given out. */
export type OnConnect = (client: pg.ClientBase) => Promise<void>;

/** Connections to the embedded database: it runs one query at a time, so one connection serves all and the rest wait. */
export function embeddedPool(host: string, port: number, onConnect?: OnConnect): pg.Pool {
  return guarded(
    new pg.Pool({
      host,
      port,
      onConnect: onConnect as ((client: pg.ClientBase) => void) | undefined,
      user: 'postgres',
      database: 'postgres',
      max: 1,
      idleTimeoutMillis: 0,
      types,
      Client: PreparingClient,
    }),
  );
}

/**
 * Connections to a PostgreSQL server, checked: reachable, allowed in, new enough.
 *
 * @param url - `postgresql://user:password@host:port/database`
 * @param maximum - most connections at once
 * @throws StartError with what to check
 */
export async function postgresqlPool(url: string, maximum: number, onConnect?: OnConnect): Promise<pg.Pool> {
  const pool = guarded(
    new pg.Pool({
      connectionString: url,
      max: maximum,
      connectionTimeoutMillis: connectionPatience,
      idleTimeoutMillis: 30_000,
      statement_timeout: 15_000,
      idle_in_transaction_session_timeout: 30_000,
      application_name: 'colab',
      types,
      onConnect: onConnect as ((client: pg.ClientBase) => void) | undefined,
    }),
  );
  try {
    const answer = await pool.query<{ version: number }>(
      `select current_setting('server_version_num')::int / 10000 as version`,
    );
    const version = answer.rows[0]?.version ?? 0;
    if (version < oldest) {
      throw new StartError(
        `PostgreSQL at ${place(url)} is version ${version}; CoLab needs ${oldest} or newer.\n` +
          '  Upgrade it, or unset DATABASE_URL to use the embedded database.',
      );
    }
    return pool;
  } catch (error) {
    await pool.end();
    throw error instanceof StartError ? error : unreachable(url, error);
  }
}

/**
 * A connection that breaks must not end the process. The pool hears of idle ones; one that breaks in the hands of a caller who
 * is between two queries tells nobody but its own listeners. The next query fails, and the pool makes a new connection.
 */
function guarded(pool: pg.Pool): pg.Pool {
  const ignore = (): void => undefined;
  pool.on('error', ignore);
  pool.on('connect', (client) => client.on('error', ignore));
  return pool;
}

/** The server and database of a URL, without user and password. */
function place(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname || 'localhost'}:${port || '5432'}${pathname}`;
}

function unreachable(url: string, error: unknown): StartError {
  const { code, message } = error as { code?: string; message?: string };
  const first = error instanceof AggregateError ? (error.errors[0] as { code?: string; message: string }) : undefined;
  const reason = message || first?.message || code || String(error);
  const advice: Record<string, string> = {
    ECONNREFUSED: 'Nothing listens there: check host and port, and that PostgreSQL runs and accepts TCP connections.',
    ENOTFOUND: 'There is no machine of that name: check the host.',
    ETIMEDOUT: 'It does not answer: check host, port and firewall.',
    '28P01': 'The password is wrong.',
    '28000': 'The user may not connect: check the user name and pg_hba.conf.',
    '3D000': 'The database does not exist: make it (createdb), or correct the name.',
    '53300': 'All its connections are taken: raise max_connections, or lower COLAB_DATABASE_POOL.',
  };
  const slow = /timeout/i.test(reason) ? advice.ETIMEDOUT : undefined;
  return new StartError(
    `PostgreSQL at ${place(url)} (DATABASE_URL) cannot be used: ${reason}\n` +
      `  ${advice[code ?? first?.code ?? ''] ?? slow ?? 'Check DATABASE_URL, and that PostgreSQL runs.'}\n` +
      '  Without DATABASE_URL the server uses its embedded database.',
  );
}
