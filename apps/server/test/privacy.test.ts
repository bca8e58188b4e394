import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contract, type Operation, operations } from '../src/http/contract.ts';
import { changesOf } from '../src/identity/audit.ts';
import { describeOnce } from './harness.ts';
import { addPerson } from './people.ts';

/** What must be found nowhere: each is sent with every request, in a place of its own. */
const secret = {
  address: '203.0.113.77',
  forwarded: '198.51.100.23',
  agent: 'TestedBrowser/7.31',
  mail: 'tested.person@people.example',
  search: 'lookingforthisperson',
  referrer: 'https://where-she-came-from.example/page',
};

/** The example of a request's body in the contract, with an address in every text that takes one. */
function bodyOf({ path, method }: Operation): unknown {
  const item = (contract.paths as Record<string, Record<string, object>>)[path] ?? {};
  const { requestBody } = (item[method.toLowerCase()] ?? {}) as {
    requestBody?: { content?: Record<string, { examples?: Record<string, { $ref?: string }> }> };
  };
  const { $ref = '' } = requestBody?.content?.['application/json']?.examples?.['en'] ?? {};
  const { examples } = contract.components as { examples: Record<string, { value: unknown }> };
  const value = examples[$ref.split('/').at(-1) ?? '']?.value;
  if (value === undefined) return requestBody ? {} : undefined;
  return JSON.parse(JSON.stringify(value).replace(/[\w.+-]+@[\w.-]+\.example/g, secret.mail));
}

describeOnce('what a run over all operations leaves behind', (server) => {
  it('holds no address, browser, e-mail address, token, search or body in the log', async () => {
    const administrator = await addPerson(server, [{ role: 'administrator' }]);
    server.log.length = 0;
    const statuses = new Set<number>();
    // Deleting last, and the asker never: the rest would be asked by nobody.
    const order = (each: Operation): number => Number(each.method === 'DELETE');
    for (const operation of [...operations].sort((a, b) => order(a) - order(b))) {
      const path = operation.path.replace(/\{\w+\}/g, 'nothing-here');
      const query = operation.query.has('q') ? `?q=${secret.search}` : '';
      const body = bodyOf(operation);
      for (const authorization of [administrator.headers.authorization, `Bearer colab_wrong_${secret.search}`]) {
        const { statusCode } = await server.app.inject({
          method: operation.method as 'GET',
          url: `/v1${path}${query}`,
          remoteAddress: secret.address,
          headers: {
            authorization,
            'user-agent': secret.agent,
            'x-forwarded-for': secret.forwarded,
            referer: secret.referrer,
            cookie: `session=${secret.search}`,
            'idempotency-key': randomUUID(),
            ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          },
          ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
        });
        statuses.add(statusCode);
        expect(statusCode, operation.id).not.toBe(500);
      }
    }
    // What goes wrong tells the most: a query that a stranger breaks and a path that is none.
    for (const url of [`/v1/sessions?who=${secret.search}`, `/v1/%zz?q=${secret.search}`, `/auth?x=${secret.search}`]) {
      await server.app.inject({ url, remoteAddress: secret.address, headers: { 'user-agent': secret.agent } });
    }
    expect(server.log.length).toBeGreaterThan(operations.length);
    expect(statuses.size).toBeGreaterThan(5);
    const log = server.log.join('\n');
    for (const [name, text] of Object.entries(secret)) expect(log.includes(text), name).toBe(false);
    expect(log).not.toContain(administrator.token.slice(-43));
    expect(log).not.toMatch(/[\w.+-]+@[\w-]+\.\w+/);
    expect(log).not.toContain('127.0.0.1');
  });

  it('holds no e-mail address and no name of a person in the audit log', async () => {
    const rows = await server.services.database.selectFrom('audit_log').selectAll().execute();
    expect(rows.length).toBeGreaterThan(0);
    const text = JSON.stringify(rows);
    expect(text).not.toMatch(/[\w.+-]+@[\w-]+\.\w+/);
    expect(text).not.toContain('Tested Person');
  });

  it('says on every answer how a browser has to treat it', async () => {
    for (const url of ['/v1/sessions', '/v1/me', '/v1/nothing-here', '/v1/%zz', '/v1/openapi.json']) {
      const { headers } = await server.app.inject({ url });
      expect(headers, url).toMatchObject({
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'cross-origin',
      });
      expect(headers).not.toHaveProperty('set-cookie');
      expect(headers).not.toHaveProperty('x-powered-by');
      expect(headers).not.toHaveProperty('server');
    }
    for (const url of ['/reference', '/errors/not-found']) {
      const { headers } = await server.app.inject({ url });
      expect(headers, url).toMatchObject({
        'x-content-type-options': 'nosniff',
        'content-security-policy': expect.stringMatching(/default-src 'none'.*frame-ancestors 'none'/),
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
      });
    }
  });
});

describe('changes as the audit log keeps them', () => {
  it('cut long texts and lists of people', () => {
    const [change] = changesOf(null, { summary: 'x'.repeat(1000) });
    expect(String(change?.after)).toHaveLength(201);
    expect(changesOf({ speakers: [{ name: 'Ana' }] }, { speakers: [] })).toEqual([{ pointer: '/speakers' }]);
    expect(changesOf({ joinUrl: 'https://meet.example/1' }, { joinUrl: null })).toEqual([{ pointer: '/joinUrl' }]);
  });
});
