import { pino } from 'pino';
import { expect, it } from 'vitest';
import type { Chore } from '../src/jobs/chore.ts';
import { chores } from '../src/jobs/chores.ts';
import { runChores } from '../src/jobs/runner.ts';
import { describeServer, secretariatToken } from './harness.ts';

const silent = pino({ level: 'silent' });

/** Seconds of a slot that does not end while its test runs, whatever the hour: the present one began in 2019. */
const everySeconds = 10 * 365 * 24 * 60 * 60;

describeServer('periodic work', (server) => {
  const runner = (list: Chore[], onRun?: (name: string, outcome: 'done' | 'failed') => void) =>
    runChores(list, server.services, server.opened, {
      logger: silent,
      pollingSeconds: 0.5,
      ...(onRun ? { onRun } : {}),
    });

  it('is done once in its time, however many processes offer it', async () => {
    let runs = 0;
    const chore: Chore = {
      name: 'counts',
      everySeconds,
      run: () => {
        runs += 1;
        return Promise.resolve();
      },
    };
    const ended: string[] = [];
    const stops = await Promise.all(
      [1, 2, 3].map(() => runner([chore], (name, outcome) => ended.push(`${name} ${outcome}`))),
    );
    await expect.poll(() => ended).toEqual(['counts done']);
    // A process that starts later offers it again, and nobody takes it.
    const later = await runner([chore]);
    const { rows } = await server.opened.pool.query(
      `select count(*)::int as count from pgboss.job where name = 'counts'`,
    );
    expect(rows).toEqual([{ count: 1 }]);
    await Promise.all([...stops, later].map((stop) => stop()));
    expect(runs).toBe(1);
  });

  it('is told to stop with the server, and one that fails leaves the others alone', async () => {
    const outcomes = new Map<string, string>();
    let heard = false;
    const began = Promise.withResolvers<undefined>();
    const stop = await runner(
      [
        { name: 'fails', everySeconds, run: () => Promise.reject(new Error('as it must')) },
        {
          name: 'lasts',
          everySeconds,
          run: (_, signal) => {
            began.resolve(undefined);
            return new Promise((done) =>
              signal.addEventListener('abort', () => {
                heard = true;
                done();
              }),
            );
          },
        },
      ],
      (name, outcome) => outcomes.set(name, outcome),
    );
    await began.promise;
    await expect.poll(() => outcomes.get('fails')).toBe('failed');
    await stop();
    expect(heard).toBe(true);
  });

  it('has names that can stand in logs and figures, each once', () => {
    expect(new Set(chores.map(({ name }) => name)).size).toBe(chores.length);
    for (const { name, everySeconds } of chores) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(everySeconds).toBeGreaterThan(0);
    }
  });
});

describeServer('the figures of the server', (server) => {
  it('count answers by operation, and show who asked for what to nobody', async () => {
    await server.ask('/v1/members?q=somebody');
    await server.ask('/v1/members?q=somebody');
    await server.ask('/v1/nothing-here');
    expect((await server.ask('/v1/metrics')).status).toBe(401);
    const { status, text, headers } = await server.ask('/v1/metrics', {
      headers: { authorization: `Bearer ${secretariatToken}` },
    });
    expect(status).toBe(200);
    expect(headers['content-type']).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(headers['cache-control']).toBe('no-store');
    expect(text).toContain('colab_http_requests_total{operation="listMembers",method="GET",status="200"} 2');
    expect(text).toContain('colab_http_requests_total{operation="other",method="GET",status="404"} 1');
    expect(text).toMatch(/colab_cache_hits_total [1-9]/);
    expect(text).toMatch(/colab_database_connections [1-9]/);
    expect(text).not.toMatch(/somebody|nothing-here|127\.0\.0\.1/);
  });
});
