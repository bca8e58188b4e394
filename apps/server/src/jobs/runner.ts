import type pg from 'pg';
import { PgBoss } from 'pg-boss';
import type { Logger } from 'pino';
import type { OpenDatabase } from '../database/open.ts';
import type { Services } from '../services.ts';
import type { Chore } from './chore.ts';

export interface RunnerOptions {
  logger: Logger;
  /** Told of every run that has ended. */
  onRun?: (name: string, outcome: 'done' | 'failed', seconds: number) => void;
  /** Most seconds between a chore's turn and its start. */
  pollingSeconds?: number;
}

/** Longest that a run may take before another process counts it as lost. Seconds. */
const longestRun = 15 * 60;
/** Runs are kept for somebody who wonders what happened. Seconds. */
const kept = 7 * 24 * 60 * 60;
/** Milliseconds for a run to end when the server stops. */
const patience = 3_000;

/** Runs a statement of pg-boss. Some open a transaction of their own; after a failure that must not be left in the connection. */
async function execute(pool: pg.Pool, text: string, values?: unknown[]): Promise<{ rows: unknown[] }> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    return await client.query<Record<string, unknown>>(text, values);
  } catch (error) {
    await client.query('rollback').catch((cause: Error) => (broken = cause));
    throw error;
  } finally {
    client.release(broken);
  }
}

/**
 * Runs chores, each once in its time whichever process does it: time is cut into slots of the chore's length, every process
 * offers the run of the present slot, pg-boss takes one offer a slot and gives it to one process.
 *
 * A run that fails is not tried again before its next slot: what is periodic comes round anyway.
 *
 * @returns ends it; runs under way are told to stop
 */
export async function runChores(
  chores: readonly Chore[],
  services: Services,
  { pool }: Pick<OpenDatabase, 'pool'>,
  { logger, onRun, pollingSeconds = 5 }: RunnerOptions,
): Promise<() => Promise<void>> {
  const stopping = new AbortController();
  const boss = new PgBoss({
    db: { executeSql: (text: string, values?: unknown[]) => execute(pool, text, values) },
    schedule: false,
  });
  boss.on('error', (error) => {
    if (!stopping.signal.aborted) logger.warn({ err: error }, 'the jobs are interrupted');
  });
  await boss.start();
  const timers = new Map<string, NodeJS.Timeout>();
  for (const chore of chores) {
    const { name, everySeconds } = chore;
    await boss.createQueue(name, {
      retryLimit: 0,
      expireInSeconds: longestRun,
      retentionSeconds: kept,
      deleteAfterSeconds: kept,
    });
    await boss.work(name, { pollingIntervalSeconds: Math.min(pollingSeconds, everySeconds) }, async () => {
      const began = performance.now();
      let outcome: 'done' | 'failed' = 'failed';
      try {
        await chore.run(services, stopping.signal);
        outcome = 'done';
      } catch (error) {
        if (!stopping.signal.aborted) logger.error({ chore: name, err: error }, 'a chore failed');
        throw error;
      } finally {
        onRun?.(name, outcome, (performance.now() - began) / 1000);
      }
    });
    const offer = (): void => {
      void boss.send(name, null, { singletonKey: name, singletonSeconds: everySeconds }).catch((error: unknown) => {
        if (!stopping.signal.aborted) logger.warn({ chore: name, err: error }, 'a chore could not be offered');
      });
      const slot = everySeconds * 1000;
      const untilNext = slot - (Date.now() % slot);
      // Past the turn of the slot, so that a clock that is a little early does not offer the old one again.
      timers.set(name, setTimeout(offer, Math.min(untilNext + 50, 2 ** 31 - 1)).unref());
    };
    offer();
  }
  return async () => {
    stopping.abort();
    for (const timer of timers.values()) clearTimeout(timer);
    await boss.stop({ graceful: true, timeout: patience });
  };
}
