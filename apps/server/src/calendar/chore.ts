import { sql } from 'kysely';
import type { Chore } from '../jobs/chore.ts';
import { harvest } from './harvest.ts';
import { dueSources } from './sources.ts';

/** Most feeds of one run; the next run comes in a minute. */
const most = 20;

/** Reads the calendar feeds of networks whose time has come, one after the other. */
export const harvestFeeds: Chore = {
  name: 'harvest-feeds',
  everySeconds: 60,
  run: async ({ database, clock, privateFeeds }, signal) => {
    for (const id of await dueSources(database, clock(), most)) {
      if (signal.aborted) return;
      await harvest(database, id, { clock, signal, allowPrivate: privateFeeds ?? false });
    }
  },
};

/** What took place once and is over is completed; it leaves the calendar for the archive. */
export const completeSessions: Chore = {
  name: 'complete-sessions',
  everySeconds: 15 * 60,
  run: async ({ database, clock }) => {
    const now = clock();
    await sql`update sessions set status = 'completed', updated_at = ${now}
      where status in ('confirmed', 'movedOnline') and not recurs and sort_end <= ${now} and deleted_at is null`.execute(
      database,
    );
  },
};
