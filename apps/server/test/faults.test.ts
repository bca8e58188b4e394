import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPostgres, startPostgres } from '../../../scripts/lib/postgres.mjs';
import { runFaults } from '../bench/faults.ts';

/** A small size of `npm run faults`. */
describe('writers while the server is killed', () => {
  // Of its own: one of its processes is killed, and all that PostgreSQL serves feel it.
  let own: Awaited<ReturnType<typeof startPostgres>> | undefined;
  beforeAll(async () => {
    const found = process.env.COLAB_TEST_DATABASE_URL ? await findPostgres() : null;
    own = found ? await startPostgres(found.bin) : undefined;
  });
  afterAll(() => own?.stop());

  // The second round kills PostgreSQL.
  it.for([
    ['embedded', 1],
    ['PostgreSQL', 2],
  ] as const)('lose nothing that was acknowledged and double nothing (%s)', async ([database, rounds], { skip }) => {
    skip(database === 'PostgreSQL' && !own, 'no PostgreSQL that may be killed');
    const postgres = database === 'PostgreSQL' ? own?.url : undefined;
    const tally = await runFaults({ rounds, writers: 8, postgres, seed: 7 });
    expect(tally).toMatchObject({ lost: 0, doubled: 0, changed: 0 });
    expect(tally.acknowledged).toBeGreaterThan(0);
    expect(tally.serverKills + tally.databaseKills).toBe(rounds);
  });
});
