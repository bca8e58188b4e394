import { moveSamplesOn } from '../prepare.ts';
import { signInChore } from '../identity/chore.ts';
import { mailChore } from '../mail/chore.ts';
import { retentionChore } from '../submissions/erase.ts';
import { tidy } from '../submissions/tidy.ts';
import { completeSessions, harvestFeeds } from '../calendar/chore.ts';
import { tidyLibrary } from '../library/chores.ts';
import type { Chore } from './chore.ts';

const hour = 60 * 60;

const forgetKeys: Chore = {
  name: 'forget-keys',
  everySeconds: hour,
  run: ({ database, clock }) => tidy(database, clock()),
};

const moveSamples: Chore = {
  name: 'move-samples',
  everySeconds: hour,
  run: async ({ database, databaseKind: kind, samples, clock }) => {
    if (samples) await moveSamplesOn({ database, kind }, clock());
  },
};

/** Everything that is done again and again. */
export const chores: readonly Chore[] = [
  forgetKeys,
  moveSamples,
  mailChore,
  retentionChore,
  harvestFeeds,
  completeSessions,
  tidyLibrary,
  signInChore,
];
