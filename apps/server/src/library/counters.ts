import { createHash, randomBytes } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { isbot } from 'isbot';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../database/tables.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** The same reader within this time is counted once. */
const once = 30 * minute;
/** Counts are written together; a write makes kept answers about the library old, so not too often. */
const flushEvery = minute;
const flushAt = 2_000;
/** Readers that are remembered at once. Beyond that the oldest is forgotten, and may be counted again. */
const mostReaders = 200_000;

export type Counted = 'views' | 'downloads';

/** What of a request decides whether it is counted. */
export type Reader = Pick<FastifyRequest, 'ip' | 'headers'>;

/**
 * Counts views and downloads honestly: people, each once in half an hour, and nobody else.
 *
 * To know a reader again for that half hour, a digest of address, user agent and work is kept in memory under a salt that is
 * thrown away every day; neither the address nor the digest is ever written. Whoever sends Global Privacy Control is not
 * remembered at all, and since a reader who is not remembered would be counted again with every reload, is not counted.
 * Each process remembers for itself.
 */
export class ReadCounters {
  readonly #database: Kysely<Tables>;
  readonly #clock: () => Date;
  readonly #onError: (error: unknown) => void;
  readonly #timer: NodeJS.Timeout;
  readonly #seen = new Map<string, number>();
  #salt = { bytes: randomBytes(32), until: 0 };
  #pending = new Map<string, Record<Counted, number>>();
  #notes = 0;
  #writing: Promise<void> = Promise.resolve();

  /** @param onError - told when counts could not be written; they are kept and tried again */
  constructor(database: Kysely<Tables>, clock: () => Date, onError: (error: unknown) => void) {
    this.#database = database;
    this.#clock = clock;
    this.#onError = onError;
    this.#timer = setInterval(() => void this.flush(), flushEvery);
    this.#timer.unref();
  }

  /** Counts a read of a work if a person did it who has not done so lately. */
  note(what: Counted, resourceId: string, reader: Reader): void {
    if (!isPerson(reader) || this.#isKnown(what, resourceId, reader)) return;
    const counts = this.#pending.get(resourceId) ?? { views: 0, downloads: 0 };
    counts[what] += 1;
    this.#pending.set(resourceId, counts);
    this.#notes += 1;
    if (this.#notes >= flushAt) void this.flush();
  }

  /** Writes what was counted since the last time. */
  flush(): Promise<void> {
    this.#writing = this.#writing.then(() => this.#write());
    return this.#writing;
  }

  /** Writes the rest and counts no more. */
  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.flush();
  }

  #isKnown(what: Counted, resourceId: string, { ip, headers }: Reader): boolean {
    const now = this.#clock().getTime();
    if (now >= this.#salt.until) {
      this.#salt = { bytes: randomBytes(32), until: now + day };
      this.#seen.clear();
    }
    const key = createHash('sha256')
      .update(this.#salt.bytes)
      .update(`${what}\n${resourceId}\n${ip}\n${String(headers['user-agent'])}\n${String(headers['accept-language'])}`)
      .digest('base64url');
    const last = this.#seen.get(key);
    if (last !== undefined && now - last < once && now >= last) return true;
    this.#seen.delete(key);
    this.#seen.set(key, now);
    for (const [oldest, at] of this.#seen) {
      if (now - at < once && this.#seen.size <= mostReaders) break;
      this.#seen.delete(oldest);
    }
    return false;
  }

  async #write(): Promise<void> {
    const pending = this.#pending;
    if (pending.size === 0) return;
    this.#pending = new Map();
    this.#notes = 0;
    const today = this.#clock().toISOString().slice(0, 10);
    try {
      await sql`
        update resources t set
          counted_views = t.counted_views + n.views,
          counted_downloads = t.counted_downloads + n.downloads,
          counted_since = coalesce(t.counted_since, ${today}),
          counted_until = ${today}
        from unnest(
          ${sql.val([...pending.keys()])}::text[],
          ${sql.val([...pending.values()].map(({ views }) => views))}::int[],
          ${sql.val([...pending.values()].map(({ downloads }) => downloads))}::int[]) as n (id, views, downloads)
        where t.id = n.id`.execute(this.#database);
    } catch (error) {
      for (const [id, counts] of pending) {
        const since = this.#pending.get(id) ?? { views: 0, downloads: 0 };
        this.#pending.set(id, {
          views: since.views + counts.views,
          downloads: since.downloads + counts.downloads,
        });
      }
      this.#onError(error);
    }
  }
}

/** A person who reads: no robot, no browser that fetches ahead, no editor, nobody who asks not to be followed. */
function isPerson({ headers }: Reader): boolean {
  const agent = headers['user-agent'];
  if (!agent || isbot(agent)) return false;
  if (headers.authorization !== undefined || headers['sec-gpc'] === '1') return false;
  const purpose = [headers['sec-purpose'], headers.purpose, headers['x-moz'], headers['x-purpose']].join(' ');
  return !/prefetch|prerender|preview/i.test(purpose);
}
