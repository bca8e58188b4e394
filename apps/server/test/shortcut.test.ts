import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildApp } from '../src/http/app.ts';
import { ByteCache } from '../src/http/byte-cache.ts';
import { Metrics } from '../src/operation/metrics.ts';
import { describeServer } from './harness.ts';

const most = 12;
/** Headers that differ from one answer to the next. */
const ofTheAnswer = ['date', 'x-request-id', 'ratelimit', 'connection', 'keep-alive', 'transfer-encoding'];

describeServer('what is kept, over the wire', (server) => {
  let app: FastifyInstance;
  let origin: string;
  const lines: string[] = [];
  const cache = new ByteCache(2 ** 20);
  let metrics: Metrics;
  beforeAll(async () => {
    metrics = new Metrics({ cache, pool: server.opened.pool, processFigures: false });
    app = await buildApp(server.services, {
      rateLimit: most,
      trustProxy: true,
      logger: pino({ level: 'info', base: null }, { write: (line: string) => lines.push(line) }),
      cache,
      metrics,
    });
    await app.listen({ port: 0, host: '127.0.0.1' });
    origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  });
  afterAll(() => app.close());

  let visitors = 0;
  /** A new visitor, so that limits are met only where they are meant to be. */
  const visitor = (): string => `203.0.113.${(visitors += 1)}`;
  const ask = async (path: string, headers: Record<string, string> = {}, method = 'GET') => {
    const answer = await fetch(origin + path, {
      method,
      headers: { 'x-forwarded-for': visitor(), 'accept-encoding': 'identity', ...headers },
    });
    const own = Object.fromEntries([...answer.headers].filter(([name]) => !ofTheAnswer.includes(name)));
    return { status: answer.status, own, headers: answer.headers, text: await answer.text() };
  };
  const hits = (): number => cache.figures.hits;

  it.each(['/v1/sessions?limit=5', '/v1/networks?lang=es', '/v1/feeds/sessions.atom?limit=3'])(
    'is the same as what was made: %s',
    async (path) => {
      const made = await ask(path);
      expect(made.status).toBe(200);
      for (const coding of ['identity', 'gzip', 'br']) {
        const first = await ask(path, { 'accept-encoding': coding });
        const before = hits();
        const kept = await ask(path, { 'accept-encoding': coding });
        expect(hits()).toBe(before + 1);
        expect(kept.text).toBe(made.text);
        expect(kept.own).toEqual(first.own);
        expect(kept.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
        const held = await ask(path, { 'if-none-match': kept.headers.get('etag') ?? '', 'accept-encoding': coding });
        expect([held.status, held.text]).toEqual([304, '']);
        expect(held.headers.get('etag')).toBe(kept.headers.get('etag'));
        expect(held.headers.get('content-type')).toBeNull();
      }
      const head = await ask(path, {}, 'HEAD');
      expect([head.status, head.text]).toEqual([200, '']);
      expect(head.own).toEqual(made.own);
    },
  );

  it('is for nobody who may see more, takes no JSON, or asks in another language', async () => {
    const path = '/v1/sessions?limit=4';
    const made = await ask(path);
    const before = hits();
    expect((await ask(path, { authorization: 'Bearer colab_nothing' })).status).toBe(401);
    expect((await ask(path, { accept: 'text/html' })).status).toBe(406);
    const other = await ask(path, { 'accept-language': 'fr' });
    expect(other.headers.get('content-language')).not.toBe(made.headers.get('content-language'));
    expect(hits()).toBe(before);
    expect((await ask(path, { accept: 'text/html, */*;q=0.8' })).text).toBe(made.text);
    expect(hits()).toBe(before + 1);
  });

  it('counts against the limit of who asks, is logged, and is measured', async () => {
    const path = '/v1/groups?limit=1';
    const one = { 'x-forwarded-for': '198.51.100.4, 10.0.0.1' };
    lines.length = 0;
    for (let left = most - 1; left >= 0; left -= 1) {
      const { status, headers } = await ask(path, one);
      expect(status).toBe(200);
      expect(headers.get('ratelimit')).toMatch(new RegExp(`^"read";r=${left};t=\\d+$`));
    }
    expect((await ask(path, one)).status).toBe(429);
    expect((await ask(path)).status).toBe(200);
    await expect.poll(() => lines.length).toBe(most + 2);
    const logged = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    for (const line of logged) expect(line).toMatchObject({ method: 'GET', path: '/v1/groups', msg: 'answered' });
    expect(logged.map(({ status }) => status)).toEqual([...Array.from({ length: most }, () => 200), 429, 200]);
    expect(lines.join('')).not.toContain('198.51.100');
    expect(await metrics.registry.metrics()).toMatch(/operation="listGroups"[^}]*\} 13\b/);
  });
});
