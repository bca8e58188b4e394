import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, type BrotliOptions, constants, gzip, gzipSync } from 'node:zlib';
import type { ChangeListener } from '../database/changes.ts';

export type Coding = 'identity' | 'gzip' | 'br';

export interface CachedAnswer {
  /** The operation of the contract that it answers. */
  operation?: string | undefined;
  /** Headers that every reader gets, without those of a coding. */
  headers: Readonly<Record<string, string>>;
  /** The strong validator, without quotes and coding. */
  tag: string;
  bytes: Buffer;
  /** Names of the tables that it was made of. */
  tables: ReadonlySet<string>;
  /** The minute, counted since 1970, in which it is right; null when the time of day plays no part in it. */
  minute: number | null;
}

interface Entry extends CachedAnswer {
  key: string;
  codings: Map<Coding, Promise<Buffer> | Buffer>;
  size: number;
  /** Which of the states of the database, as far as this process heard of them, it belongs to. */
  epoch: number;
  /** When it was made, in milliseconds of a clock that does not jump. */
  madeAt: number;
}

/** An answer that has to be made, and what the cache has to know when it is. */
export interface Filling {
  key: string;
  began: number;
  /** Tells those who wait for it whether it can be had from the cache now. */
  done(isCached: boolean): void;
}

export interface CacheFigures {
  hits: number;
  misses: number;
  stale: number;
  dropped: number;
  entries: number;
  bytes: number;
}

/** Longest that an answer is given out although the database cannot be asked: `stale-if-error`. Milliseconds. */
const longestStale = 86_400_000;
/** Bytes that an entry costs beside what it holds: maps, headers, its place in the list. */
const overhead = 1_500;
/** Below this many bytes a coding saves nothing. */
const smallest = 1024;

/**
 * Up to this many bytes are coded where they are: that takes less than a millisecond, and handing them to another thread and back
 * costs several times as much.
 */
const codedAtOnce = 65_536;

const brotliFor = (bytes: Buffer): BrotliOptions => ({
  params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
});
const forGzip = { level: 6 };
const brotliLater = promisify(brotliCompress);
const gzipLater = promisify(gzip);

const encode = {
  br: {
    now: (bytes: Buffer) => brotliCompressSync(bytes, brotliFor(bytes)),
    later: (bytes: Buffer) => brotliLater(bytes, brotliFor(bytes)),
  },
  gzip: {
    now: (bytes: Buffer) => gzipSync(bytes, forGzip),
    later: (bytes: Buffer) => gzipLater(bytes, forGzip),
  },
};

/**
 * Public answers as bytes, by address and languages.
 *
 * An entry whose tables have changed is gone. One that may be out of date (its minute is over, or changes were missed while the
 * database was away) is made again when it is asked for, and given out as it is only while the database cannot be asked.
 */
export class ByteCache implements ChangeListener {
  readonly #entries = new Map<string, Entry>();
  readonly #fillings = new Map<string, Promise<boolean>>();
  readonly #most: number;
  #lastUsed: Entry | undefined;
  readonly #changedAt = new Map<string, number>();
  #bytes = 0;
  #epoch = 0;
  #sequence = 0;
  #state: 'off' | 'following' | 'away' = 'off';
  readonly #counts = { hits: 0, misses: 0, stale: 0, dropped: 0 };

  /** @param most - bytes that all entries may hold together; the longest unused go first */
  constructor(most: number) {
    this.#most = most;
  }

  get figures(): CacheFigures {
    return { ...this.#counts, entries: this.#entries.size, bytes: this.#bytes };
  }

  /** Whether answers may be kept: only while changes are heard of. */
  get isOn(): boolean {
    return this.#state !== 'off' && this.#most > 0;
  }

  changed(table: string): void {
    this.#changedAt.set(table, ++this.#sequence);
    for (const [key, entry] of this.#entries) {
      if (!entry.tables.has(table)) continue;
      this.#remove(key, entry);
      this.#counts.dropped += 1;
    }
  }

  following(): void {
    this.#state = 'following';
    this.#epoch = ++this.#sequence;
  }

  lost(): void {
    this.#state = 'away';
  }

  /**
   * The answer when it is known to be right, or when nobody can be asked whether it is.
   *
   * @param minute - the present minute, counted since 1970
   */
  get(key: string, minute: number): Entry | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    if (this.#state === 'away') {
      if (this.#isTooOld(entry)) return undefined;
      this.#counts.stale += 1;
      return entry;
    }
    if (entry.epoch !== this.#epoch || (entry.minute !== null && entry.minute !== minute)) return undefined;
    // The most lately used stands last.
    if (this.#lastUsed !== entry) {
      this.#lastUsed = entry;
      this.#entries.delete(key);
      this.#entries.set(key, entry);
    }
    this.#counts.hits += 1;
    return entry;
  }

  /** An answer that may be out of date, for when no other can be had. */
  getStale(key: string): Entry | undefined {
    const entry = this.#entries.get(key);
    if (!entry || this.#isTooOld(entry)) return undefined;
    this.#counts.stale += 1;
    return entry;
  }

  #isTooOld({ madeAt }: Entry): boolean {
    return performance.now() - madeAt > longestStale;
  }

  /** Somebody who makes this answer now: wait for it. @returns whether it is cached then */
  pending(key: string): Promise<boolean> | undefined {
    return this.#fillings.get(key);
  }

  /** From now on this answer is being made. */
  begin(key: string): Filling {
    this.#counts.misses += 1;
    const { promise, resolve } = Promise.withResolvers<boolean>();
    this.#fillings.set(key, promise);
    return {
      key,
      began: this.#sequence,
      done: (isCached) => {
        if (this.#fillings.get(key) === promise) this.#fillings.delete(key);
        resolve(isCached);
      },
    };
  }

  /**
   * Keeps an answer, unless what it was made of has changed since it was begun.
   *
   * @param filling - the one who made it; without one it is given its form and not kept
   */
  put(filling: Filling | undefined, answer: CachedAnswer): Entry {
    const { key, began } = filling ?? { key: '', began: 0 };
    const size = answer.bytes.length + key.length * 2 + overhead;
    const entry: Entry = {
      ...answer,
      key,
      codings: new Map([['identity', answer.bytes]]),
      size,
      epoch: this.#epoch,
      madeAt: performance.now(),
    };
    if (!filling) return entry;
    const old = this.#entries.get(key);
    if (old) this.#remove(key, old);
    const isOutdated =
      began < this.#epoch || [...answer.tables].some((table) => (this.#changedAt.get(table) ?? 0) > began);
    if (this.#state !== 'following' || isOutdated || size > this.#most / 8) return entry;
    this.#entries.set(key, entry);
    this.#lastUsed = entry;
    this.#grow(size);
    return entry;
  }

  /** The bytes of an answer in a coding, made once. Only for an answer that is worth it; see `codingFor`. */
  bytesOf(entry: Entry, coding: Coding): Buffer | Promise<Buffer> {
    const known = entry.codings.get(coding);
    if (known) return known;
    if (coding === 'identity') return entry.bytes;
    const keep = (bytes: Buffer): Buffer => {
      entry.codings.set(coding, bytes);
      entry.size += bytes.length;
      if (this.#entries.get(entry.key) === entry) this.#grow(bytes.length);
      return bytes;
    };
    if (entry.bytes.length <= codedAtOnce) return keep(encode[coding].now(entry.bytes));
    const made = encode[coding].later(entry.bytes).then(keep);
    entry.codings.set(coding, made);
    return made;
  }

  #remove(key: string, entry: Entry): void {
    this.#entries.delete(key);
    this.#bytes -= entry.size;
  }

  #grow(size: number): void {
    this.#bytes += size;
    for (const [key, entry] of this.#entries) {
      if (this.#bytes <= this.#most) return;
      this.#remove(key, entry);
    }
  }
}

export type { Entry as CacheEntry };

/** The best coding that a reader takes (RFC 9110, 12.5.3); small answers go as they are. */
export function codingFor(bytes: number, acceptEncoding: string | undefined): Coding {
  if (bytes < smallest || acceptEncoding === undefined) return 'identity';
  return (['br', 'gzip'] as const).find((coding) => patterns[coding].test(acceptEncoding)) ?? 'identity';
}

/** A coding that is named, with a weight above nothing. */
const patterns = {
  br: /(?:^|,)\s*br\s*(?:;\s*q=(?!0(?:\.0*)?\s*(?:,|$))[\d.]+\s*)?(?:,|$)/i,
  gzip: /(?:^|,)\s*gzip\s*(?:;\s*q=(?!0(?:\.0*)?\s*(?:,|$))[\d.]+\s*)?(?:,|$)/i,
};
