import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { ByteCache, type CachedAnswer, codingFor } from '../src/http/byte-cache.ts';
import { takesJson } from '../src/http/accept.ts';
import { describeServer, secretariatToken, today } from './harness.ts';

function answer(content: string, tables: string[] = [], minute: number | null = null): CachedAnswer {
  return { headers: {}, tag: content.slice(0, 10), bytes: Buffer.from(content), tables: new Set(tables), minute };
}

describe('the cache of answers', () => {
  const following = (most = 1_000_000): ByteCache => {
    const cache = new ByteCache(most);
    cache.following();
    return cache;
  };
  const keep = (cache: ByteCache, key: string, kept: CachedAnswer): void => {
    const filling = cache.begin(key);
    cache.put(filling, kept);
    filling.done(true);
  };

  it('keeps nothing before it hears of changes', () => {
    const cache = new ByteCache(1_000_000);
    expect(cache.isOn).toBe(false);
    keep(cache, 'a', answer('a'));
    expect(cache.get('a', 0)).toBeUndefined();
  });

  it('drops what was made of a table that has changed, and nothing else', () => {
    const cache = following();
    keep(cache, 'a', answer('a', ['sessions', 'networks']));
    keep(cache, 'b', answer('b', ['resources']));
    cache.changed('networks');
    expect(cache.get('a', 0)).toBeUndefined();
    expect(cache.getStale('a')).toBeUndefined();
    expect(cache.get('b', 0)?.bytes.toString()).toBe('b');
  });

  it('does not keep an answer that was begun before its table changed', () => {
    const cache = following();
    const filling = cache.begin('a');
    cache.changed('sessions');
    expect(cache.put(filling, answer('old', ['sessions'])).bytes.toString()).toBe('old');
    expect(cache.get('a', 0)).toBeUndefined();
    const other = cache.begin('b');
    cache.changed('resources');
    cache.put(other, answer('b', ['sessions']));
    expect(cache.get('b', 0)).toBeDefined();
    const missed = cache.begin('c');
    cache.lost();
    cache.following();
    cache.put(missed, answer('c', ['sessions']));
    expect(cache.get('c', 0)).toBeUndefined();
  });

  it('gives answers that the time of day plays a part in for their minute only', () => {
    const cache = following();
    keep(cache, 'a', answer('a', [], 7));
    expect([cache.get('a', 7), cache.get('a', 8), cache.get('a', 6)].map((found) => found !== undefined)).toEqual([
      true,
      false,
      false,
    ]);
    expect(cache.getStale('a')).toBeDefined();
  });

  it('gives what it has while the database is away, and asks again for all of it afterwards', () => {
    const cache = following();
    keep(cache, 'a', answer('a', ['sessions'], 7));
    cache.lost();
    expect(cache.get('a', 8)).toBeDefined();
    expect(cache.get('b', 8)).toBeUndefined();
    keep(cache, 'b', answer('b'));
    expect(cache.get('b', 8)).toBeUndefined();
    cache.following();
    expect(cache.get('a', 7)).toBeUndefined();
    expect(cache.getStale('a')).toBeDefined();
  });

  it('holds no more than it may: the longest unused go first, and nothing big gets in', async () => {
    const cache = following(50_000);
    for (const key of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) {
      keep(cache, key, answer(key.repeat(4_000)));
      cache.get('a', 0);
    }
    for (const key of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l']) {
      keep(cache, `${key}2`, answer(key.repeat(4_000)));
      cache.get('a', 0);
      expect(cache.figures.bytes).toBeLessThanOrEqual(50_000);
    }
    expect(cache.get('a', 0)).toBeDefined();
    expect(cache.get('b', 0)).toBeUndefined();
    keep(cache, 'huge', answer('x'.repeat(20_000)));
    expect(cache.get('huge', 0)).toBeUndefined();
    const entry = cache.get('l2', 0);
    if (!entry) throw new Error('the newest is there');
    const before = cache.figures.bytes;
    const [first, second] = await Promise.all([cache.bytesOf(entry, 'br'), cache.bytesOf(entry, 'br')]);
    expect(first).toBe(second);
    expect(cache.figures.bytes - before).toBe(first.length);
    cache.changed('nothing');
    expect(cache.figures.entries).toBeGreaterThan(0);
  });

  it.each([
    ['br, gzip', 'br'],
    ['gzip, deflate, br;q=0.8', 'br'],
    ['gzip;q=1.0, br;q=0', 'gzip'],
    ['br;q=0.000, gzip;q=0.0', 'identity'],
    ['deflate', 'identity'],
    ['x-br', 'identity'],
    [undefined, 'identity'],
  ] as const)('codes for %j as %s', (accepted, coding) => {
    expect(codingFor(5_000, accepted)).toBe(coding);
    expect(codingFor(500, accepted)).toBe('identity');
  });

  it.each([
    [undefined, true],
    ['', true],
    [';;;', true],
    ['application/json', true],
    ['application/problem+json, application/*;q=0.1', true],
    ['text/html,application/xhtml+xml,*/*;q=0.8', true],
    ['text/html', false],
    ['application/json;q=0', false],
    ['application/json;q=0, */*', false],
    ['application/xml, text/*', false],
  ])('sees whether %j takes JSON: %s', (accepted, expected) => {
    expect(takesJson(accepted)).toBe(expected);
  });
});

describeServer('answers that are kept', (server) => {
  const list = '/v1/sessions?limit=20';
  const figures = () => server.cache.figures;
  const rename = (title: string) =>
    server.opened.database
      .updateTable('sessions')
      .set({ title: JSON.stringify({ en: title }) })
      .where('id', '=', 'ubuntu-symposium')
      .execute();
  afterEach(() => {
    server.now = today;
  });

  it('are given again byte for byte, each to its own request', async () => {
    const first = await server.ask(list);
    const { hits } = figures();
    const again = await server.ask(list);
    expect(figures().hits).toBe(hits + 1);
    expect(again.text).toBe(first.text);
    const { 'x-request-id': id, date: _, ...rest } = again.headers;
    const { 'x-request-id': firstId, date: __, connection: ___, ...before } = first.headers;
    expect(rest).toMatchObject(before);
    expect(id).not.toBe(firstId);
    expect(first.headers['cache-tag']?.split(',')).toContain('sessions');
    expect(first.headers['cache-tag']?.split(',')).not.toContain('resources');
    const head = await server.ask(list, { method: 'HEAD' });
    expect([head.status, head.text, head.headers.etag]).toEqual([200, '', first.headers.etag]);
    expect(Number(head.headers['content-length'])).toBe(Buffer.byteLength(first.text));
    const held = await server.ask(list, { headers: { 'if-none-match': `"x", W/${first.headers.etag}` } });
    expect([held.status, held.text, held.headers.etag]).toEqual([304, '', first.headers.etag]);
  });

  it('are made once, however many ask at the same time', async () => {
    const before = figures().misses;
    const answers = await Promise.all(Array.from({ length: 30 }, () => server.ask('/v1/resources?limit=7')));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(figures().misses).toBe(before + 1);
  });

  it('differ by language, not by the way it is asked for', async () => {
    const spanish = await server.ask('/v1/vocabularies/themes', {
      headers: { 'accept-language': 'es;q=0.9,en;q=0.1' },
    });
    const { misses } = figures();
    const same = await server.ask('/v1/vocabularies/themes', { headers: { 'accept-language': 'es, en;q=0.5' } });
    expect([same.headers.etag, figures().misses]).toEqual([spanish.headers.etag, misses]);
    const french = await server.ask('/v1/vocabularies/themes', { headers: { 'accept-language': 'fr' } });
    expect(french.headers['content-language']).not.toBe(spanish.headers['content-language']);
    expect(french.headers.vary).toContain('Accept-Language');
  });

  it('last for their minute when the time of day plays a part in them, else until something changes', async () => {
    for (const [url, more] of [
      ['/v1/calendar?limit=5', 1],
      ['/v1/vocabularies/regions', 0],
    ] as const) {
      server.now = today;
      await server.ask(url);
      const { misses } = figures();
      await server.ask(url);
      server.now = new Date(today.getTime() + 60_000);
      await server.ask(url);
      expect([url, figures().misses - misses]).toEqual([url, more]);
    }
  });

  it('are coded once, with a validator for each coding', async () => {
    const plain = await server.ask(list);
    for (const [coding, decode] of [
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
    ] as const) {
      for (const _ of [1, 2]) {
        const { rawPayload, headers } = await server.app.inject({ url: list, headers: { 'accept-encoding': coding } });
        expect(headers['content-encoding']).toBe(coding);
        expect(headers.etag).toBe(`${plain.headers.etag?.slice(0, -1)}-${coding}"`);
        expect(headers.vary).toContain('Accept-Encoding');
        expect(Number(headers['content-length'])).toBe(rawPayload.length);
        expect(decode(rawPayload).toString()).toBe(plain.text);
      }
    }
  });

  it('are public ones only', async () => {
    const headers = { authorization: `Bearer ${secretariatToken}` };
    await server.ask('/v1/groups');
    const { hits, misses } = figures();
    const answer = await server.ask('/v1/groups', { headers });
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.headers['cache-tag']).toBeUndefined();
    for (let time = 0; time < 3; time++) {
      const { headers: own } = await server.ask('/v1/health');
      expect(own['cache-control']).toBe('no-store');
    }
    expect(figures().hits).toBe(hits);
    expect(figures().misses - misses).toBeLessThanOrEqual(1);
    const form = await server.ask('/v1/calls/current/form');
    expect((await server.ask('/v1/calls/current/form')).json.token).not.toBe(form.json.token);
  });

  it('are given while the database is away, and made anew when it is back', async () => {
    const { json } = await server.ask('/v1/sessions/ubuntu-symposium?lang=en');
    server.opened.changes.lost();
    server.cache.lost();
    const url = '/v1/sessions/ubuntu-symposium?lang=en';
    expect((await server.ask(url)).json.title).toBe(json.title);
    server.opened.changes.followed();
    const { misses } = figures();
    expect((await server.ask(url)).json.title).toBe(json.title);
    expect(figures().misses).toBe(misses + 1);
  });

  // Last: a notice comes on several connections, so it may drop once more what was made anew meanwhile.
  it('are dropped by a write, and only those that the write touches', async () => {
    const { json } = await server.ask('/v1/sessions/ubuntu-symposium?lang=en');
    const members = await server.ask('/v1/members?limit=3');
    await rename('Another title');
    try {
      const after = await server.ask('/v1/sessions/ubuntu-symposium?lang=en');
      expect(after.json.title).toBe('Another title');
      const { misses } = figures();
      expect((await server.ask('/v1/members?limit=3')).headers.etag).toBe(members.headers.etag);
      expect(figures().misses).toBe(misses);
    } finally {
      await rename(json.title);
    }
    expect((await server.ask('/v1/sessions/ubuntu-symposium?lang=en')).json.title).toBe(json.title);
  });

  it('show a new name wherever it is named', async () => {
    const { json } = await server.ask('/v1/vocabularies/themes?lang=en');
    const [term] = json.terms as { id: string; label: string }[];
    if (!term) throw new Error('a theme is there');
    const relabel = (label: string) =>
      server.opened.database
        .updateTable('terms')
        .set({ label: JSON.stringify({ en: label }) })
        .where('id', '=', term.id)
        .where('vocabulary', '=', 'themes')
        .execute();
    await relabel('Told anew');
    expect((await server.ask('/v1/vocabularies/themes?lang=en')).text).toContain('Told anew');
    await relabel(term.label);
  });
});

describeServer('a request that Node itself cannot read', (server) => {
  const send = async (text: string): Promise<string> => {
    if (!server.app.server.listening) await server.app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = server.app.server.address() as AddressInfo;
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    socket.on('data', (bytes: Buffer) => (answer += bytes.toString()));
    socket.on('error', () => undefined);
    socket.write(text);
    await new Promise((done) => socket.once('close', done));
    return answer;
  };

  it.each([
    ['GET /v1/ HTTP/1.1\r\nhost x\r\n\r\n', 400, 'request-malformed'],
    ['nonsense\r\n\r\n', 400, 'request-malformed'],
    [`GET /v1/ HTTP/1.1\r\nhost: x\r\ncookie: ${'a'.repeat(20_000)}\r\n\r\n`, 431, 'headers-too-large'],
  ])('gets a problem all the same: %#', async (request, status, code) => {
    const [head = '', body = ''] = (await send(request)).split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(head).toContain('content-type: application/problem+json');
    expect(head).toMatch(/x-request-id: [\w-]{20,}/);
    expect(JSON.parse(body)).toMatchObject({ status, code, type: `https://colab.test/errors/${code}` });
  });

  it('and a body may be as large as its operation needs, no larger', async () => {
    const body = { comment: 'x'.repeat(100_000) };
    const headers = { 'idempotency-key': 'a-key-for-a-large-body' };
    const url = '/v1/resources/no-such-resource/feedback';
    const { status, json } = await server.ask(url, { method: 'POST', headers, body });
    expect([status, json.code]).toEqual([413, 'body-too-large']);
    expect(json.detail).toContain('98304');
  });

  it('and one that takes no JSON is told so, while a preflight may ask for every method', async () => {
    const { status, json } = await server.ask('/v1/sessions', { headers: { accept: 'text/html' } });
    expect([status, json.code]).toEqual([406, 'not-acceptable']);
    expect((await server.ask('/v1/health', { headers: { accept: 'image/png, */*;q=0.1' } })).status).toBe(200);
    const { headers } = await server.ask('/v1/sessions', {
      method: 'OPTIONS',
      headers: { origin: 'https://desk.example', 'access-control-request-method': 'PATCH' },
    });
    expect(headers['access-control-allow-methods']).toBe('GET, HEAD, POST, PUT, PATCH, DELETE');
    expect(headers['access-control-allow-headers']).toContain('Authorization');
  });
});
