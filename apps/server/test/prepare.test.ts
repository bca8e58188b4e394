import { expect, it } from 'vitest';
import { migrate } from '../src/database/migrate.ts';
import { moveSamplesOn, prepareDatabase } from '../src/prepare.ts';
import { tidy } from '../src/submissions/tidy.ts';
import { describeServer, today, walk } from './harness.ts';

describeServer('a database that is made ready again', (server) => {
  const samples = async (): Promise<string[]> =>
    (await walk(server, '/v1/sessions?provenance=fixture', 100)).map(({ id }) => id);

  it('keeps everything as it is', async () => {
    const before = (await server.ask('/v1/sessions?limit=100')).text;
    await prepareDatabase(server.opened, { now: today, samples: true });
    expect((await server.ask('/v1/sessions?limit=100')).text).toBe(before);
    expect(await migrate(server.opened.database)).toEqual([]);
  });

  it('shows no samples when it is told so, and the real rows all the same', async () => {
    expect((await samples()).length).toBeGreaterThan(0);
    await prepareDatabase(server.opened, { now: today, samples: false });
    expect(await samples()).toEqual([]);
    expect((await server.ask('/v1/calls/current')).json.state).toBe('closed');
    expect((await server.ask('/v1/sessions?count=exact')).json.total).toBe(52);
    await prepareDatabase(server.opened, { now: today, samples: true });
    expect((await samples()).length).toBeGreaterThan(0);
  });

  it('moves the samples on as time goes by', async () => {
    const before = await samples();
    expect(await moveSamplesOn(server.opened, new Date(today.getTime() + 60_000))).toBe(false);
    server.now = new Date('2027-03-01T00:00:00Z');
    expect(await moveSamplesOn(server.opened, server.now)).toBe(true);
    expect(await samples()).not.toEqual(before);
    const { json } = await server.ask('/v1/series/colab-peer-learning');
    expect(Date.parse(json.nextOccurrence.startsAt)).toBeGreaterThan(server.now.getTime());
    server.now = today;
    expect(await moveSamplesOn(server.opened, server.now)).toBe(true);
  });

  it('forgets keys and tokens that nobody can use any more, and no others', async () => {
    const { database } = server.opened;
    const days = (count: number): Date => new Date(today.getTime() + count * 24 * 60 * 60 * 1000);
    for (const [name, age] of [
      ['old-key', 8],
      ['young-key', 2],
    ] as const) {
      await database
        .insertInto('idempotency_keys')
        .values({ operation: 'try', key: name, payload_hash: '', status: 201, result: null, created_at: days(-age) })
        .execute();
      await database
        .insertInto('form_tokens_used')
        .values({ token_id: name, expires_at: days(5 - age) })
        .execute();
    }
    await tidy(database, today);
    const keys = await database.selectFrom('idempotency_keys').select('key').where('operation', '=', 'try').execute();
    const tokens = await database.selectFrom('form_tokens_used').select('token_id').execute();
    expect([keys, tokens]).toEqual([[{ key: 'young-key' }], [{ token_id: 'young-key' }]]);
  });
});
