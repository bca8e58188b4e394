import type { Chore } from '../jobs/chore.ts';

/** Takes away what has ended: sign-ins, and with them the tokens of desks. */
export const signInChore: Chore = {
  name: 'sign-ins',
  everySeconds: 3600,
  run: async ({ database, clock }) => {
    const now = clock();
    await database.deleteFrom('sign_ins').where('expires_at', '<=', now).execute();
    await database.deleteFrom('api_tokens').where('sign_in', 'is not', null).where('expires_at', '<=', now).execute();
  },
};
