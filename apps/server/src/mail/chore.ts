import type { Chore } from '../jobs/chore.ts';
import { deliverDue } from './delivery.ts';

/** Hands over the letters that were released. */
export const mailChore: Chore = {
  name: 'mail-delivery',
  everySeconds: 30,
  run: async (services, signal) => {
    await deliverDue(services, signal);
  },
};
