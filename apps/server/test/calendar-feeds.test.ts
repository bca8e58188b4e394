import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkAddress, fetchFeed, isPrivate } from '../src/calendar/fetch.ts';
import { harvest } from '../src/calendar/harvest.ts';
import { harvestFeeds } from '../src/calendar/chore.ts';
import { readFeed } from '../src/calendar/read-feed.ts';
import { type Answer, describeServer, secretariatToken, today } from './harness.ts';
import { signIn } from './calendar-support.ts';

const fixture = (name: string): string => readFileSync(join(import.meta.dirname, 'feeds', name), 'utf8');

/** A web server whose answers the tests set, by path. */
class FeedServer {
  readonly answers = new Map<string, (request: IncomingMessage, response: ServerResponse) => void>();
  readonly asked: IncomingMessage[] = [];
  readonly #server: Server = createServer((request, response) => {
    this.asked.push(request);
    const answer = this.answers.get(new URL(request.url ?? '/', 'http://x').pathname);
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });

  async start(): Promise<void> {
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done));
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  give(path: string, body: string | Buffer, headers: Record<string, string> = {}): string {
    this.answers.set(path, (_, response) => {
      response.writeHead(200, { 'content-type': 'text/calendar; charset=utf-8', ...headers }).end(body);
    });
    return this.origin + path;
  }
}

const feeds = new FeedServer();
beforeAll(() => feeds.start());
afterAll(() => feeds.stop());

const calendar = (...events: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//EN', ...events, 'END:VCALENDAR', ''].join('\r\n');
const event = (uid: string, more: Record<string, string> = {}): string => {
  const lines = { UID: uid, DTSTART: '20270401T100000Z', DTEND: '20270401T110000Z', SUMMARY: `Event ${uid}`, ...more };
  return ['BEGIN:VEVENT', ...Object.entries(lines).map(([name, value]) => `${name}:${value}`), 'END:VEVENT'].join(
    '\r\n',
  );
};

describeServer('harvesting calendar feeds', (server) => {
  const headers = { authorization: `Bearer ${secretariatToken}` };

  const source = async (url: string, networkId = 'africa'): Promise<string> => {
    server.services.privateFeeds = true;
    const { json, status } = await server.ask('/v1/calendar-sources', {
      method: 'POST',
      headers: { ...headers, 'idempotency-key': randomUUID() },
      body: { networkId, title: `Feed of ${networkId}`, url, language: 'en' },
    });
    server.services.privateFeeds = false;
    expect(status, JSON.stringify(json)).toBe(201);
    return json.id;
  };
  // The server under test refuses addresses of its own machine; the runs of most tests are allowed them.
  // Each reading of the clock is a little later than the one before, as clocks have it.
  let tick = 0;
  const clock = (): Date => new Date(server.now.getTime() + (tick += 1));
  const run = async (id: string) => {
    const done = await harvest(server.services.database, id, { clock, allowPrivate: true });
    expect(done).toBeDefined();
    return done as NonNullable<typeof done>;
  };
  const sessions = (id: string) =>
    server.services.database
      .selectFrom('sessions')
      .selectAll()
      .where('source_id', '=', id)
      .orderBy('origin_uid')
      .execute();
  const listed = async (query: string): Promise<Answer['json'][]> =>
    (await server.ask(`/v1/calendar?${query}&limit=100`)).json.items;
  const remove = async (...ids: string[]): Promise<void> => {
    for (const id of ids) {
      await server.services.database.deleteFrom('sessions').where('source_id', '=', id).execute();
      await server.services.database.deleteFrom('calendar_sources').where('id', '=', id).execute();
    }
  };

  it('takes in what Google gives out', async () => {
    const id = await source(feeds.give('/google.ics', fixture('google.ics')));
    expect(await run(id)).toMatchObject({ outcome: 'changed', added: 3, bad_total: 0, http_status: 200 });
    const items = (await listed('from=2026-12-01&to=2027-04-01&network=africa&provenance=harvested')).map((each) => ({
      at: each.startsAt ?? `${each.startDate}/${each.endDate}`,
      title: each.session.title,
      status: each.status,
    }));
    expect(items).toEqual([
      { at: '2026-12-03T15:00:00+03:00', title: 'Monthly learning call', status: 'confirmed' },
      { at: '2026-12-10/2026-12-11', title: 'Two days of training', status: 'confirmed' },
      { at: '2026-12-10T14:00:00+03:00', title: 'Webinar on caring masculinities, with José', status: 'tentative' },
      { at: '2027-02-05T10:00:00+03:00', title: 'Monthly learning call (moved to Friday)', status: 'confirmed' },
      { at: '2027-03-04T15:00:00+03:00', title: 'Monthly learning call', status: 'confirmed' },
    ]);
    const rows = await sessions(id);
    const monthly = rows.find((row) => row.origin_uid === 'monthly7@google.com');
    expect(monthly).toMatchObject({ join_url: 'https://meet.google.com/abc-defg-hij', mode: 'online', place: null });
    expect(monthly?.description?.en).toBe('Join us every month.\nBring a friend & a story: here');
    expect(rows.some(({ origin_uid: uid }) => uid === 'private1@google.com')).toBe(false);
    await remove(id);
  });

  it('takes in what Exchange, Nextcloud, WordPress and Moodle give out', async () => {
    const ids = [
      await source(feeds.give('/exchange.ics', fixture('exchange.ics')), 'europe'),
      await source(feeds.give('/nextcloud.ics', fixture('nextcloud.ics')), 'europe'),
      await source(feeds.give('/wordpress.ics', fixture('wordpress.ics')), 'latin-america'),
      await source(feeds.give('/moodle.ics', fixture('moodle.ics')), 'latin-america'),
    ];
    for (const id of ids) expect(await run(id)).toMatchObject({ outcome: 'changed', bad: [] });
    const items = await listed('from=2027-01-10&to=2027-03-28&provenance=harvested');
    const seen = items.map(
      (each) => `${each.startsAt ?? `${each.startDate}/${each.endDate}`} ${each.timeZone} ${each.session.title}`,
    );
    expect(seen.filter((each) => !each.includes('Treffen'))).toEqual([
      '2027-01-14/2027-01-15 null Konferenz',
      '2027-01-20T17:00:00+05:45 Asia/Kathmandu South Asia call',
      '2027-01-21T10:00:00+02:00 Africa/Harare By the name that Outlook shows',
      '2027-02-10T09:00:00-05:00 America/Bogota Foro “Paternidades” y cuidados',
      '2027-02-15T09:00:00-05:00 America/Bogota Floating meeting',
      '2027-03-01T15:00:00+00:00 UTC Curso: módulo 1',
      '2027-03-01T18:00:00+01:00 Europe/Berlin Lesekreis',
      '2027-03-02T18:00:00-03:00 America/Argentina/Buenos_Aires Encuentro',
      '2027-03-08T15:00:00+00:00 UTC Curso: módulo 2',
    ]);
    const weekly = seen.filter((each) => each.includes('Treffen'));
    expect(weekly[0]).toBe('2027-01-15T14:00:00+01:00 Europe/Berlin Wöchentliches Treffen');
    expect(weekly).toHaveLength(11);
    const [reading] = items.filter((each) => each.session.title === 'Lesekreis');
    expect(reading).toMatchObject({
      endsAt: '2027-03-01T19:30:00+01:00',
      session: { joinUrl: 'https://bbb.example.org/b/lesekreis' },
    });
    const [forum, float] = ['Foro', 'Floating'].map((name) =>
      items.find((each) => each.session.title.startsWith(name)),
    );
    expect(forum.session).toMatchObject({
      webUrl: 'https://network.example.org/evento/foro/',
      provenance: 'harvested',
    });
    expect(forum.session.description).toBe('Un foro sobre paternidades.\n\nInscripción abierta');
    expect(JSON.stringify(float)).not.toContain('javascript');
    expect(items.find((each) => each.session.title === 'Encuentro').status).toBe('cancelled');
    await remove(...ids);
  });

  it('reports bad entries one by one and keeps the rest', async () => {
    const id = await source(feeds.give('/broken.ics', fixture('broken.ics')));
    const { added, bad, bad_total: total } = await run(id);
    expect([added, total]).toEqual([2, 8]);
    expect(bad.map(({ line, uid, code }) => [line, uid, code])).toEqual([
      [9, null, 'uid-missing'],
      [13, 'no-start', 'start-missing'],
      [22, 'bad-date', 'start-invalid'],
      [27, 'every-second', 'rule-too-often'],
      [33, 'bad-rule', 'rule-invalid'],
      [39, 'range', 'range-unsupported'],
      [45, 'unclosed', 'unreadable'],
      [17, 'mars', 'zone-unknown'],
    ]);
    const { json } = await server.ask(`/v1/calendar-sources/${id}`, { headers });
    expect(json.lastRun.bad[7].reason).toBe('The time zone "Mars/Olympus" is not known.');
    expect((await sessions(id)).map(({ origin_uid: uid, ends_at: end }) => [uid, end])).toEqual([
      ['good-1', null],
      ['good-2', null],
    ]);
    await remove(id);
  });

  it('asks for what is new only, follows changes, and doubles nothing', async () => {
    const id = await source(feeds.give('/plain.ics', calendar(event('a'), event('b')), { etag: '"1"' }));
    expect(await run(id)).toMatchObject({ added: 2 });
    expect(await run(id)).toMatchObject({ outcome: 'unchanged', added: 0, changed: 0, unchanged: 2 });
    expect(feeds.asked.at(-1)?.headers['if-none-match']).toBe('"1"');
    feeds.answers.set('/plain.ics', (_, response) => response.writeHead(304).end());
    expect(await run(id)).toMatchObject({ outcome: 'unchanged', unchanged: 2, http_status: 304 });

    const before = await sessions(id);
    feeds.give('/plain.ics', calendar(event('a', { SUMMARY: 'New name' }), event('b', { STATUS: 'CANCELLED' })));
    expect(await run(id)).toMatchObject({ added: 0, changed: 1, cancelled: 1, unchanged: 0 });
    const after = await sessions(id);
    expect(after.map((row) => row.id)).toEqual(before.map((row) => row.id));
    expect(after.map((row) => [row.title.en, row.status, row.sequence])).toEqual([
      ['New name', 'confirmed', 1],
      ['Event b', 'cancelled', 1],
    ]);
    await remove(id);
  });

  it('marks what vanishes before it takes place as cancelled, and takes it back when it comes again', async () => {
    const past = event('past', { DTSTART: '20260101T100000Z', DTEND: '20260101T110000Z' });
    const rule = event('rule', { RRULE: 'FREQ=WEEKLY', DTSTART: '20261028T100000Z', DTEND: '20261028T110000Z' });
    const id = await source(feeds.give('/vanish.ics', calendar(event('a'), event('b'), past, rule)));
    await run(id);
    feeds.give('/vanish.ics', calendar(event('b')));
    expect(await run(id)).toMatchObject({ withdrawn: 2, unchanged: 1 });
    expect((await sessions(id)).map((row) => [row.origin_uid, row.status, row.withdrawn_at !== null])).toEqual([
      ['a', 'cancelled', true],
      ['b', 'confirmed', false],
      ['past', 'confirmed', false],
      ['rule', 'cancelled', true],
    ]);
    // What had taken place before the rule vanished did take place.
    const [, , , weekly] = await sessions(id);
    const { json } = await server.ask(`/v1/sessions/${weekly?.id}/occurrences?to=2026-12-03`);
    expect(json.items.map((each: { status: string }) => each.status)).toEqual([
      'confirmed',
      'confirmed',
      'confirmed',
      'confirmed',
      'cancelled',
      'cancelled',
    ]);
    expect(await run(id)).toMatchObject({ withdrawn: 0 });
    feeds.give('/vanish.ics', calendar(event('a'), event('b')));
    expect(await run(id)).toMatchObject({ changed: 1, withdrawn: 0 });
    expect((await sessions(id))[0]).toMatchObject({ status: 'confirmed', withdrawn_at: null });
    await remove(id);
  });

  it('keeps what lies beyond the end of a feed that shows the next ten events', async () => {
    const at = (day: number): string =>
      event(`e${day}`, {
        DTSTART: `202704${String(day).padStart(2, '0')}T100000Z`,
        DTEND: `202704${String(day).padStart(2, '0')}T110000Z`,
      });
    const days = Array.from({ length: 10 }, (_, index) => index + 1);
    const id = await source(feeds.give('/ten.ics', calendar(...days.map((day) => at(day * 2)))));
    await run(id);
    // A new one comes in between: the last one has no place in the feed any more, and one was taken out.
    const now = [1, ...days.slice(0, 9).map((day) => day * 2)];
    feeds.give('/ten.ics', calendar(...now.map(at)));
    expect(await run(id)).toMatchObject({ added: 1, withdrawn: 0 });
    feeds.give('/ten.ics', calendar(...now.filter((day) => day !== 4).map(at), at(19)));
    expect(await run(id)).toMatchObject({ added: 1, withdrawn: 1 });
    await remove(id);
  });

  it('keeps the last good state when a feed fails, and does not believe an empty one at once', async () => {
    const id = await source(feeds.give('/good.ics', calendar(event('a'))));
    await run(id);
    const failing: [string, string | Buffer, Record<string, string>, string][] = [
      ['/good.ics', '<!doctype html><title>Log in</title>', { 'content-type': 'text/calendar' }, 'not-a-calendar'],
      ['/good.ics', 'Not found', {}, 'not-a-calendar'],
      ['/good.ics', '', {}, 'not-a-calendar'],
      ['/good.ics', calendar(event('a')).replace('END:VCALENDAR\r\n', ''), {}, 'cut-off'],
      ['/good.ics', randomBytes(500), { 'content-encoding': 'gzip' }, 'cut-off'],
      ['/good.ics', 'x', { 'content-encoding': 'lzma' }, 'coding-unknown'],
      ['/good.ics', calendar(), {}, 'emptied'],
    ];
    for (const [path, body, more, code] of failing) {
      feeds.give(path, body, more);
      expect(await run(id)).toMatchObject({ outcome: 'failed', code });
    }
    feeds.answers.set('/good.ics', (_, response) => response.writeHead(500).end('oops'));
    expect(await run(id)).toMatchObject({ outcome: 'failed', code: 'http-status', http_status: 500 });
    feeds.answers.set('/good.ics', (_, response) => {
      response.writeHead(200, { 'content-length': '9999' }).write(calendar(event('a')));
      setImmediate(() => response.destroy());
    });
    expect(await run(id)).toMatchObject({ outcome: 'failed', code: 'cut-off' });
    expect((await sessions(id)).map(({ status }) => status)).toEqual(['confirmed']);
    const { json } = await server.ask(`/v1/calendar-sources/${id}/runs?limit=3`, { headers });
    expect(json.items).toHaveLength(3);
    // Nobody is asked every minute for what fails again and again.
    const [row] = await server.services.database
      .selectFrom('calendar_sources')
      .selectAll()
      .where('id', '=', id)
      .execute();
    expect(row?.failures).toBe(9);
    expect(row?.next_run_at.getTime()).toBeGreaterThan(server.now.getTime() + 24 * 3_600_000 - 1);
    feeds.give('/good.ics', calendar());
    expect(await run(id)).toMatchObject({ code: 'emptied' });
    expect(await run(id)).toMatchObject({ outcome: 'changed', withdrawn: 1 });
    await remove(id);
  });

  it('shows once what two networks announce, and names both', async () => {
    const launch = { SUMMARY: 'Report launch: Fathers as carers', URL: 'https://a.example.org/launch' };
    const one = await source(feeds.give('/one.ics', calendar(event('1', launch))), 'africa');
    const two = await source(
      feeds.give('/two.ics', calendar(event('2', { SUMMARY: 'Report launch - Fathers as Carers' }))),
      'europe',
    );
    await run(one);
    await run(two);
    const query = 'from=2027-04-01&to=2027-04-02&q=launch';
    const shown = await listed(query);
    expect(shown).toHaveLength(1);
    expect(shown[0].session.origins.map(({ networkId, sourceId }: Answer['json']) => [networkId, sourceId])).toEqual([
      ['africa', one],
      ['europe', two],
    ]);
    expect(shown[0].session.regions.map(({ id }: Answer['json']) => id)).toEqual(['africa', 'europe']);
    for (const network of ['africa', 'europe']) expect(await listed(`${query}&network=${network}`)).toHaveLength(1);
    // When the first feed loses it, the second one's still stands.
    feeds.give('/one.ics', calendar(event('0', { DTSTART: '20280101T100000Z', DTEND: '20280101T110000Z' })));
    await run(one);
    expect((await listed(query)).map(({ status, session }) => [status, session.network.id])).toEqual([
      ['confirmed', 'europe'],
    ]);
    await remove(one, two);
  });

  it('leaves an entry out that somebody here took out', async () => {
    const id = await source(feeds.give('/out.ics', calendar(event('a'))));
    await run(id);
    const [row] = await sessions(id);
    const path = `/v1/sessions/${row?.id}`;
    const patched = await server.ask(path, { method: 'PATCH', headers, body: { title: 'Mine' } });
    expect(patched.json.code).toBe('conflict');
    expect((await server.ask(path, { method: 'DELETE', headers })).status).toBe(204);
    feeds.give('/out.ics', calendar(event('a', { SUMMARY: 'Changed' })));
    expect(await run(id)).toMatchObject({ added: 0, changed: 0, unchanged: 1 });
    expect((await sessions(id))[0]).toMatchObject({ status: 'cancelled' });
    await remove(id);
  });

  it('is asked for over the API by those who may, and its addresses are told to nobody else', async () => {
    const african = await signIn(server, 'networkSecretariat', 'africa', ['calendar-sources:write']);
    const url = feeds.give('/api.ics', calendar(event('a')), {});
    const id = await source(`${url}?secret=token`);
    const european = await source(feeds.give('/eu.ics', calendar(event('b'))), 'europe');
    const list = await server.ask('/v1/calendar-sources', { headers: african });
    expect(list.json.items.map((each: { id: string }) => each.id)).toEqual([id]);
    for (const [method, path] of [
      ['GET', ''],
      ['PATCH', ''],
      ['DELETE', ''],
      ['POST', '/harvest'],
      ['GET', '/runs'],
    ] as const) {
      const ask = (more: object) =>
        server.ask(`/v1/calendar-sources/${european}${path}`, {
          method,
          ...(method === 'PATCH' ? { body: { paused: true } } : {}),
          ...more,
        });
      expect((await ask({})).status).toBe(401);
      expect([method, path, (await ask({ headers: african })).status]).toEqual([method, path, 404]);
    }
    const harvested = await server.ask(`/v1/calendar-sources/${id}/harvest`, { method: 'POST', headers: african });
    // This server may not read from its own machine.
    expect(harvested.json).toMatchObject({ outcome: 'failed', code: 'address-refused' });
    await run(id);
    expect((await server.ask('/v1/calendar?from=2027-04-01&to=2027-04-02')).text).not.toContain('secret');
    const patched = await server.ask(`/v1/calendar-sources/${id}`, {
      method: 'PATCH',
      headers: african,
      body: { paused: true },
    });
    expect(patched.json).toMatchObject({ paused: true, sessionCount: 1 });
    for (const wrong of [
      { url: 'http://127.0.0.1/x.ics' },
      { url: 'http://metadata.internal/' },
      { kind: 'party' },
      { regions: ['x'] },
    ]) {
      const answer = await server.ask(`/v1/calendar-sources/${id}`, { method: 'PATCH', headers: african, body: wrong });
      expect([answer.status, wrong]).toEqual([422, wrong]);
    }
    expect((await server.ask(`/v1/calendar-sources/${id}`, { method: 'DELETE', headers: african })).status).toBe(204);
    expect((await listed('from=2027-04-01&to=2027-04-02&provenance=harvested')).map(({ status }) => status)).toEqual([
      'cancelled',
    ]);
    await server.services.database.deleteFrom('sessions').where('provenance', '=', 'harvested').execute();
    await remove(european);
  });

  it('reads what is due as a chore, paused sources left out', async () => {
    const [due, paused] = [
      await source(feeds.give('/due.ics', calendar(event('a')))),
      await source(feeds.give('/paused.ics', calendar(event('b')))),
    ];
    await server.ask(`/v1/calendar-sources/${paused}`, { method: 'PATCH', headers, body: { paused: true } });
    const once = (): Promise<void> =>
      harvestFeeds.run({ ...server.services, privateFeeds: true }, new AbortController().signal);
    await once();
    expect(await sessions(due)).toHaveLength(1);
    expect(await sessions(paused)).toHaveLength(0);
    const asked = feeds.asked.length;
    await once();
    expect(feeds.asked.length).toBe(asked);
    server.now = new Date(today.getTime() + 61 * 60_000);
    await once();
    expect(feeds.asked.length).toBe(asked + 1);
    server.now = today;
    await remove(due, paused);
  });

  it('runs over a source once at a time', async () => {
    const id = await source(`${feeds.origin}/slow.ics`);
    let answer = (): void => undefined;
    const isAsked = new Promise<void>((done) => {
      feeds.answers.set('/slow.ics', (_, response) => {
        answer = () => void response.writeHead(200).end(calendar(event('a')));
        done();
      });
    });
    const first = run(id);
    await isAsked;
    expect(
      await harvest(server.services.database, id, { clock: () => server.now, allowPrivate: true }),
    ).toBeUndefined();
    answer();
    expect((await first).added).toBe(1);
    await remove(id);
  });
});

describe('the way to a feed', () => {
  const read = async (url: string, options: Parameters<typeof fetchFeed>[1] = {}): Promise<string> => {
    const { body } = await fetchFeed(url, { allowPrivate: true, ...options });
    const parts: Buffer[] = [];
    for await (const part of body ?? []) parts.push(part);
    return Buffer.concat(parts).toString();
  };
  const fault = (code: string) => expect.objectContaining({ name: 'FeedFault', code });

  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f.0.0.1/',
    'http://0/',
    'http://10.1.2.3/',
    'http://172.31.255.255/',
    'http://192.168.0.1/',
    'http://169.254.169.254/latest/meta-data',
    'http://100.64.0.1/',
    'http://[::1]/',
    'http://[::]/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://localhost/',
    'http://db.internal/',
    'http://printer.local/',
    'http://intranet/',
    'http://example.org:25/',
    'ftp://example.org/',
    'file:///etc/passwd',
  ])('does not lead to %s', (url) => {
    expect(() => checkAddress(new URL(url), false)).toThrow(fault('address-refused'));
  });

  it.each([
    'https://example.org/a.ics',
    'http://93.184.216.34/',
    'https://[2606:2800:220:1::1]/',
    'https://example.org:8443/',
  ])('leads to %s', (url) => {
    expect(() => checkAddress(new URL(url), false)).not.toThrow();
  });

  it('knows addresses of the public Internet', () => {
    expect(['8.8.8.8', '2606:4700::1111'].map(isPrivate)).toEqual([false, false]);
    expect(['127.0.0.1', '::1', '2001:db8::1', 'nonsense'].map(isPrivate)).toEqual([true, true, true, true]);
  });

  it('leads to no private address by a name, nor by one that answers otherwise the second time', async () => {
    let asked = 0;
    const lookup = ((
      _name: string,
      _options: object,
      done: (error: null, list: { address: string; family: number }[]) => void,
    ) => {
      asked += 1;
      done(null, [{ address: asked === 1 ? '127.0.0.1' : '93.184.216.34', family: 4 }]);
    }) as never;
    await expect(read('http://feed.example.org/', { allowPrivate: false, lookup })).rejects.toThrow(
      fault('address-refused'),
    );
    // One look-up a connection: what was looked at is what is connected to.
    asked = 0;
    const rebound = ((_name: string, _options: object, done: (error: null, list: object[]) => void) => {
      asked += 1;
      done(null, [{ address: '127.0.0.1', family: 4 }]);
    }) as never;
    const port = new URL(feeds.give('/name.ics', 'ok')).port;
    expect(await read(`http://feed.example.org:${port}/name.ics`, { lookup: rebound })).toBe('ok');
    expect(asked).toBe(1);
    const mixed = ((_name: string, _options: object, done: (error: null, list: object[]) => void) =>
      done(null, [
        { address: '93.184.216.34', family: 4 },
        { address: '10.0.0.1', family: 4 },
      ])) as never;
    await expect(read('http://feed.example.org/', { allowPrivate: false, lookup: mixed })).rejects.toThrow(
      fault('address-refused'),
    );
  });

  it('follows a few redirects, each looked at again', async () => {
    const to = (location: string) => (_: IncomingMessage, response: ServerResponse) =>
      void response.writeHead(302, { location }).end();
    feeds.give('/end.ics', 'there');
    feeds.answers.set('/r1', to('/r2'));
    feeds.answers.set('/r2', to(`${feeds.origin}/end.ics`));
    expect(await read(`${feeds.origin}/r1`)).toBe('there');
    feeds.answers.set('/loop', to('/loop'));
    await expect(read(`${feeds.origin}/loop`)).rejects.toThrow(fault('too-many-redirects'));
    feeds.answers.set('/file', to('file:///etc/passwd'));
    await expect(read(`${feeds.origin}/file`)).rejects.toThrow(fault('address-refused'));
    // A public name that redirects into the private network.
    const lookup = ((name: string, _options: object, done: (error: null, list: object[]) => void) =>
      done(null, [{ address: name === 'inside.example.org' ? '10.0.0.1' : '127.0.0.1', family: 4 }])) as never;
    feeds.answers.set('/inside', to('http://inside.example.org/'));
    await expect(
      read(`http://outside.example.org:${new URL(feeds.origin).port}/inside`, { allowPrivate: false, lookup }),
    ).rejects.toThrow(fault('address-refused'));
  });

  it('reads what is compressed, and stops at a bomb', async () => {
    const text = calendar(event('a'));
    for (const [coding, body] of [
      ['gzip', gzipSync(text)],
      ['br', brotliCompressSync(text)],
    ] as const) {
      expect(await read(feeds.give('/coded.ics', body, { 'content-encoding': coding }))).toBe(text);
    }
    const bomb = gzipSync(Buffer.alloc(30 * 2 ** 20, 'a'));
    expect(bomb.length).toBeLessThan(50_000);
    const limits = { bytes: 2 ** 20, total: 20_000, idle: 5000, redirects: 5 };
    const before = process.memoryUsage().arrayBuffers;
    await expect(read(feeds.give('/bomb.ics', bomb, { 'content-encoding': 'gzip' }), { limits })).rejects.toThrow(
      fault('too-large'),
    );
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20 * 2 ** 20);
    await expect(read(feeds.give('/long.ics', Buffer.alloc(2 ** 21)), { limits })).rejects.toThrow(fault('too-large'));
  });

  it('waits for nobody for ever', async () => {
    feeds.answers.set('/silent', () => undefined);
    feeds.answers.set('/drip', (_, response) => {
      response.writeHead(200).write('BEGIN');
      const timer = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(timer));
    });
    const limits = { bytes: 2 ** 20, total: 400, idle: 150, redirects: 5 };
    await expect(read(`${feeds.origin}/silent`, { limits })).rejects.toThrow(fault('timed-out'));
    await expect(read(`${feeds.origin}/drip`, { limits })).rejects.toThrow(fault('timed-out'));
    await expect(read('http://127.0.0.1:9/')).rejects.toThrow(fault('connection-failed'));
    await expect(read('http://no-such-host.invalid/')).rejects.toThrow(fault('address-unknown'));
  });
});

describe('reading a feed', () => {
  async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const titles = async (body: string | Buffer, type = 'text/calendar', size = 7): Promise<string[]> => {
    const { events } = await readFeed(inPieces(Buffer.from(body as string), size), type);
    return [...events.values()].map(({ entry }) => entry.title);
  };

  it('does not depend on how the bytes come in', async () => {
    const whole = fixture('google.ics');
    const expected = await titles(whole, 'text/calendar', 1e6);
    for (const size of [1, 3, 64, 1000]) expect(await titles(whole, 'text/calendar', size)).toEqual(expected);
  });

  it('puts characters together that were folded in their midst', async () => {
    const text = Buffer.from(calendar(event('a', { SUMMARY: 'José y Zoë' })));
    const at = text.indexOf('é') + 1;
    const folded = Buffer.concat([text.subarray(0, at), Buffer.from('\r\n '), text.subarray(at)]);
    expect(await titles(folded)).toEqual(['José y Zoë']);
  });

  it.each([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${calendar(event('a', { SUMMARY: 'Género' }))}`), 'text/calendar'],
    ['UTF-16', Buffer.from(`\ufeff${calendar(event('a', { SUMMARY: 'Género' }))}`, 'utf16le'), 'text/calendar'],
    [
      'latin 1 that the server names',
      Buffer.from(calendar(event('a', { SUMMARY: 'Género' })), 'latin1'),
      'text/calendar; charset=ISO-8859-1',
    ],
    ['latin 1 that nobody names', Buffer.from(calendar(event('a', { SUMMARY: 'Género' })), 'latin1'), 'text/plain'],
    [
      'line feeds alone',
      Buffer.from(calendar(event('a', { SUMMARY: 'Género' })).replaceAll('\r', '')),
      'application/octet-stream',
    ],
    [
      'a charset that is none',
      Buffer.from(calendar(event('a', { SUMMARY: 'Género' }))),
      'text/calendar; charset=klingon',
    ],
  ])('understands %s', async (_, body, type) => {
    expect(await titles(body, type, 8)).toEqual(['Género']);
  });

  it('takes the newest of several versions, and calendars one after the other', async () => {
    const versions = [
      event('a', { SEQUENCE: '2', SUMMARY: 'Second' }),
      event('a', { SEQUENCE: '1', SUMMARY: 'First' }),
    ];
    expect(await titles(calendar(...versions))).toEqual(['Second']);
    expect(await titles(calendar(event('a')) + calendar(event('b')))).toEqual(['Event a', 'Event b']);
  });

  it('is not drowned by images, endless lines and deep nests', async () => {
    const image = `ATTACH;ENCODING=BASE64;VALUE=BINARY:${'A'.repeat(3_000_000)}`;
    expect(
      await titles(calendar(event('a').replace('SUMMARY', `${image}\r\nSUMMARY`)), 'text/calendar', 65_536),
    ).toEqual(['Event a']);
    const folded = `DESCRIPTION:${Array.from({ length: 20_000 }, () => 'x'.repeat(70)).join('\r\n ')}`;
    expect(
      await titles(calendar(event('a').replace('SUMMARY', `${folded}\r\nSUMMARY`)), 'text/calendar', 65_536),
    ).toEqual(['Event a']);
    const many = Array.from({ length: 20_000 }, (_, index) => `COMMENT:${'y'.repeat(40)}${index}`).join('\r\n');
    const { events, bad } = await readFeed(
      inPieces(Buffer.from(calendar(event('a').replace('SUMMARY', `${many}\r\nSUMMARY`), event('b'))), 65_536),
      '',
    );
    expect([[...events.keys()], bad[0]?.code]).toEqual([['b'], 'too-long']);
    const deep = 'BEGIN:X\r\n'.repeat(100_000);
    await expect(titles(`BEGIN:VCALENDAR\r\n${deep}`, '', 65_536)).rejects.toThrow(
      expect.objectContaining({ code: 'not-a-calendar' }),
    );
    await expect(titles('x'.repeat(5_000_000), '', 65_536)).rejects.toThrow(
      expect.objectContaining({ code: 'not-a-calendar' }),
    );
  });

  it('bounds how many entries a feed may have', async () => {
    const many = calendar(
      ...Array.from({ length: 20_001 }, (_, index) => `BEGIN:VEVENT\r\nUID:${index}\r\nEND:VEVENT`),
    );
    await expect(titles(many, '', 65_536)).rejects.toThrow(expect.objectContaining({ code: 'too-many-entries' }));
  });
});
