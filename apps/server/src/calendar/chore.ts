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
