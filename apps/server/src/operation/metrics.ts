import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type pg from 'pg';
import type { ByteCache } from '../http/byte-cache.ts';

interface Labels {
  operation: string;
  method: string;
  status: number;
}

/** What the server counts of itself. Names of operations, methods and statuses only: nothing tells who asked for what. */
export class Metrics {
  readonly registry = new Registry();
  readonly #requests = new Counter({
    name: 'colab_http_requests_total',
    help: 'Requests answered',
    labelNames: ['operation', 'method', 'status'] as const,
    registers: [this.registry],
    collect: () => this.#settle(),
  });
  /** Answers from the cache that are not yet in the counter above: labels cost more there than the answer. */
  readonly #kept = new Map<string, { labels: Labels; count: number }>();
  readonly #seconds = new Histogram({
    name: 'colab_http_request_seconds',
    help: 'Time from a request to the end of its answer, for those that the cache did not have',
    labelNames: ['operation'] as const,
    buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [this.registry],
  });
  readonly #runs = new Counter({
    name: 'colab_chore_runs_total',
    help: 'Runs of periodic work in this process',
    labelNames: ['chore', 'outcome'] as const,
    registers: [this.registry],
  });
  readonly #lastRun = new Gauge({
    name: 'colab_chore_last_success_timestamp_seconds',
    help: 'When periodic work last succeeded in this process',
    labelNames: ['chore'] as const,
    registers: [this.registry],
  });

  /** @param processFigures - whether memory, processor and event loop of the process are told as well */
  constructor({ cache, pool, processFigures = true }: { cache: ByteCache; pool: pg.Pool; processFigures?: boolean }) {
    if (processFigures) collectDefaultMetrics({ register: this.registry });
    const gauge = (name: string, help: string, value: () => number): void => {
      new Gauge({
        name,
        help,
        registers: [this.registry],
        collect() {
          this.set(value());
        },
      });
    };
    const counter = (name: string, help: string, value: () => number): void => {
      new Counter({
        name,
        help,
        registers: [this.registry],
        collect() {
          this.reset();
          this.inc(value());
        },
      });
    };
    counter('colab_cache_hits_total', 'Answers given from the cache', () => cache.figures.hits);
    counter('colab_cache_misses_total', 'Answers made for the cache', () => cache.figures.misses);
    counter('colab_cache_stale_total', 'Answers given although the database was away', () => cache.figures.stale);
    counter('colab_cache_dropped_total', 'Answers dropped since their data changed', () => cache.figures.dropped);
    gauge('colab_cache_entries', 'Answers in the cache', () => cache.figures.entries);
    gauge('colab_cache_bytes', 'Bytes in the cache', () => cache.figures.bytes);
    gauge('colab_database_connections', 'Connections to the database', () => pool.totalCount);
    gauge('colab_database_waiting', 'Queries that wait for a connection', () => pool.waitingCount);
  }

  /** @param operation - of the contract; undefined for pages and addresses that there are not */
  answered(operation: string | undefined, method: string, status: number, seconds: number): void {
    this.#requests.inc({ operation: operation ?? 'other', method: known.has(method) ? method : 'other', status });
    this.#seconds.observe({ operation: operation ?? 'other' }, seconds);
  }

  /** An answer that the cache had. */
  answeredFromCache(operation: string | undefined, method: string, status: number): void {
    const key = `${operation} ${method} ${status}`;
    const held = this.#kept.get(key);
    if (held) held.count += 1;
    else this.#kept.set(key, { labels: { operation: operation ?? 'other', method, status }, count: 1 });
  }

  #settle(): void {
    for (const { labels, count } of this.#kept.values()) this.#requests.inc(labels, count);
    this.#kept.clear();
  }

  choreRan(chore: string, outcome: 'done' | 'failed'): void {
    this.#runs.inc({ chore, outcome });
    if (outcome === 'done') this.#lastRun.setToCurrentTime({ chore });
  }
}

/** A method is a word of the one who asks; only these become labels. */
const known = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
