import type { Chore } from '../jobs/chore.ts';
import { tidyJoinRequests } from './join.ts';

export const tidyLibrary: Chore = {
  name: 'tidy-join-requests',
  everySeconds: 24 * 60 * 60,
  run: ({ database, clock }) => tidyJoinRequests(database, clock()),
};
