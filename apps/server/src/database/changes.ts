import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import pg from 'pg';
import { connectionPatience } from './postgresql.ts';
import type { Tables } from './tables.ts';

/** The channel on which a database tells the name of a table that has changed; see `watchTables`. */
export const channel = 'colab_changed';

/** Tables of which no public answer is made, with writes of their own rhythm: nobody has to hear of them. */
const unwatched = [
  'migrations',
  'migrations_lock',
  'idempotency_keys',
  'form_tokens_used',
  'submission_events',
  'chores',
  'audit_log',
  'api_tokens',
];

/**
 * Gives every table that answers are made of a trigger that tells of its changes, also those that a later migration has added.
 * One notice for each statement and table; PostgreSQL sends it when the transaction commits, folded to one.
 */
export async function watchTables(database: Kysely<Tables>): Promise<void> {
  await sql`
    do $$ declare missing text; begin
      if to_regproc('colab_tell_change') is null then return; end if;
      for missing in
        select c.relname from pg_class c
        where c.relkind in ('r', 'p') and c.relnamespace = current_schema()::regnamespace
          and c.relname <> all (${sql.raw(`array['${unwatched.join("','")}']`)})
          and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'colab_tell_change')
      loop
        execute format('create trigger colab_tell_change after insert or update or delete or truncate on %I
          for each statement execute function colab_tell_change()', missing);
      end loop;
    end $$`.execute(database);
}

export interface ChangeListener {
  /** A table has changed; the change can be read now. */
  changed(table: string): void;
  /** Changes may have been missed until now; from now on they are heard of. */
  following(): void;
  /** Changes are no longer heard of: the database is away. */
  lost(): void;
}

/** Tells what changes in the database, whichever process changes it. */
export class Changes {
  readonly #listeners = new Set<ChangeListener>();
  readonly #start: (changes: Changes) => Promise<() => Promise<void>>;
  #stop: Promise<() => Promise<void>> | undefined;
  #isFollowing = false;
  #tables: ReadonlySet<string> = new Set();

  /** @param start - begins to listen and calls `followed` and `lost`; returns what ends that */
  constructor(start: (changes: Changes) => Promise<() => Promise<void>>) {
    this.#start = start;
  }

  /** Names of the tables whose changes are told. */
  get tables(): ReadonlySet<string> {
    return this.#tables;
  }

  /** Whether changes are heard of now. */
  get isFollowing(): boolean {
    return this.#isFollowing;
  }

  /** Begins to listen. @param pool - where the names of the watched tables are read */
  async follow(pool: pg.Pool): Promise<void> {
    const { rows } = await pool.query<{ name: string }>(
      `select relname as name from pg_class join pg_trigger on tgrelid = pg_class.oid where tgname = 'colab_tell_change'`,
    );
    this.#tables = new Set(rows.map(({ name }) => name));
    this.#stop ??= this.#start(this);
    await this.#stop;
  }

  /** @returns takes the listener away again */
  on(listener: ChangeListener): () => void {
    this.#listeners.add(listener);
    if (this.#isFollowing) listener.following();
    return () => this.#listeners.delete(listener);
  }

  /** A connection that has just written hears of it before its caller does, so that whoever writes reads the new state. */
  async hearOn(client: pg.ClientBase): Promise<void> {
    client.on('notification', ({ channel: heard, payload = '' }) => {
      if (heard === channel) this.tell(payload);
    });
    await client.query(`listen ${channel}`);
  }

  tell(table: string): void {
    for (const listener of this.#listeners) listener.changed(table);
  }

  followed(): void {
    this.#isFollowing = true;
    for (const listener of this.#listeners) listener.following();
  }

  lost(): void {
    if (!this.#isFollowing) return;
    this.#isFollowing = false;
    for (const listener of this.#listeners) listener.lost();
  }

  async close(): Promise<void> {
    await (
      await this.#stop
    )?.();
    this.#listeners.clear();
  }
}

/** The embedded database has one session, which hears of every change itself; see `hearOn`. */
export function embeddedChanges(): Changes {
  return new Changes(async (changes) => {
    changes.followed();
    return async () => undefined;
  });
}

/** Milliseconds between two tries to reach PostgreSQL again. */
const retry = { first: 50, most: 500 };

/** Listens on a connection of its own, and on another one whenever that breaks. */
export function postgresqlChanges(url: string): Changes {
  return new Changes(async (changes) => {
    const stopped = new AbortController();
    const stop = once(stopped.signal, 'abort');
    let ear: Ear | undefined = await listen(url, changes);
    const following = (async () => {
      while (ear) {
        await Promise.race([ear.broken, stop]);
        // Also a connection that was made while this was stopped ends here.
        if (stopped.signal.aborted) return ear.client.end().catch(() => undefined);
        changes.lost();
        ear = await listenAgain(url, changes, stopped.signal);
      }
    })();
    return async () => {
      stopped.abort();
      await following;
    };
  });
}

interface Ear {
  client: pg.Client;
  /** Resolves when the connection has ended, for whatever reason. */
  broken: Promise<unknown>;
}

async function listen(url: string, changes: Changes): Promise<Ear> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'colab changes',
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    connectionTimeoutMillis: connectionPatience,
  });
  const broken = new Promise((done) => {
    // Stays on: a second error of the same connection must not end the process.
    client.on('error', done);
    client.once('end', done);
  });
  client.on('notification', ({ payload = '' }) => changes.tell(payload));
  await client.connect();
  await client.query(`listen ${channel}`);
  changes.followed();
  return { client, broken };
}

/** @returns undefined when it was stopped before it reached the database */
async function listenAgain(url: string, changes: Changes, signal: AbortSignal): Promise<Ear | undefined> {
  for (let wait = retry.first; !signal.aborted; wait = Math.min(retry.most, wait * 2)) {
    try {
      return await listen(url, changes);
    } catch {
      await pause(wait, undefined, { signal }).catch(() => undefined);
    }
  }
  return undefined;
}
