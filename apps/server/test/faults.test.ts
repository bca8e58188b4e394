import { describe, expect, it } from 'vitest';
import { runFaults } from '../bench/faults.ts';

const postgres = process.env.COLAB_TEST_DATABASE_URL;

/** A small size of `npm run faults`. */
describe('writers while the server is killed', () => {
  it.each([['embedded', undefined], ...(postgres ? [['PostgreSQL', postgres] as const] : [])] as const)(
    'lose nothing that was acknowledged and double nothing (%s)',
    async (_, url) => {
      const tally = await runFaults({ rounds: 2, writers: 8, postgres: url, seed: 7 });
      expect(tally).toMatchObject({ lost: 0, doubled: 0, changed: 0 });
      expect(tally.acknowledged).toBeGreaterThan(0);
      expect(tally.serverKills + tally.databaseKills).toBe(2);
    },
  );
});
