import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { colab, type Command, type Ended, serving } from './command.ts';
import { fillFolder } from './database.ts';
import { secretariatToken } from './harness.ts';

describe('the command line, while the server runs', () => {
  let folder: string;
  let server: Command;
  let origin: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'colab-identity-'));
    await fillFolder(folder, inject('templates'));
    server = colab(['serve', '--port', '0', '--data', folder], {
      COLAB_LOG_LEVEL: 'info',
      COLAB_PRIVATE_FEEDS: 'true',
      COLAB_SECRETARIAT_TOKEN: secretariatToken,
    });
    origin = await serving(server);
  });
  afterAll(async () => {
    server.process.kill('SIGTERM');
    await server.ended;
    await rm(folder, { recursive: true, force: true });
  });

  const run = (...words: string[]): Promise<Ended> => colab([...words, '--data', folder]).ended;
  const status = async (path: string, token: string) =>
    (await fetch(`${origin}/v1${path}`, { headers: { authorization: `Bearer ${token}` } })).status;

  it('fills the directory with sample members, and takes them out again', async () => {
    const get = async (path: string) => (await fetch(`${origin}/v1${path}`)).json() as Promise<Record<string, never>>;
    const real = await get('/networks/summary');
    expect((await run('samples', '--members', '1000')).output).toBe('1000 sample members are in the directory.\n');
    const summary = (await get('/networks/summary')) as unknown as {
      totals: { members: { value: number } };
      countries: { country: string; members: number | null; membersWithheld: boolean }[];
    };
    expect(summary.totals.members.value).toBe(1076);
    const few = summary.countries.filter(({ members }) => members !== null && members > 0 && members < 3);
    expect(few).toEqual([]);
    expect(Math.max(...summary.countries.map(({ members }) => members ?? 0))).toBeGreaterThan(30);
    const listed = (await get('/members?q=0001&limit=5')) as unknown as { items: { provenance: string }[] };
    expect(listed.items.map(({ provenance }) => provenance)).toEqual(['fixture']);
    expect((await run('samples', '--members', '0')).code).toBe(0);
    expect((await get('/networks/summary')).countries).toEqual(real.countries);
    expect((await run('samples', '--members', 'many')).code).toBe(2);
  });

  it('makes the first administrator, with a token that is shown once and ends when it is revoked', async () => {
    const first = ['user', 'add', '--name', 'Ana', '--email', 'ana@network.example', '--role', 'administrator'];
    const added = await run(...first);
    expect(added).toMatchObject({ code: 0, errors: '' });
    const [, id = ''] = /^Added (u\w+): Ana, administrator\.$/m.exec(added.output) ?? [];
    expect(await run(...first)).toMatchObject({ code: 1, errors: 'ana@network.example belongs to a user already.\n' });

    const made = await run('token', 'create', '--user', 'Ana@network.example', '--name', 'desk', '--days', '7');
    const secret = made.output.trim();
    expect(secret).toMatch(/^colab_t\w+_[\w-]{43}$/);
    expect(await status('/users', secret)).toBe(200);
    const narrow = await run('token', 'create', '--user', id, '--name', 'narrow', '--scopes', 'sessions:write');
    expect(await status('/me', narrow.output.trim())).toBe(200);
    expect(await status('/users', narrow.output.trim())).toBe(403);

    const listed = await run('token', 'list', '--user', id);
    const tokenId = secret.split('_')[1] ?? '';
    expect(listed.output).toContain(tokenId);
    expect(listed.output).not.toContain(secret);
    expect((await run('token', 'revoke', tokenId)).output).toBe(`Revoked ${tokenId}.\n`);
    expect(await status('/users', secret)).toBe(401);
    expect((await run('token', 'revoke', tokenId)).code).toBe(1);
    const last = await run('user', 'remove', id);
    expect(last).toMatchObject({ code: 1, errors: expect.stringContaining('last administrator') });
  });

  it.each([
    [['user', 'add', '--name', 'X', '--email', 'x@network.example', '--role', 'king'], 2, 'no role "king"'],
    [
      ['user', 'add', '--name', 'X', '--email', 'x@network.example', '--role', 'groupLead'],
      1,
      'groupId: this role needs',
    ],
  ])('%j ends in plain words', async (words, code, said) => {
    const { errors, ...ended } = await run(...words);
    expect(errors).toContain(said);
    expect(ended.code).toBe(code);
    expect(errors).not.toMatch(/\n\s+at /);
  });

  it('reads calendar feeds now, and tells what each run found', async () => {
    const events = [
      ...['BEGIN:VEVENT', 'UID:good', 'DTSTART:20270401T100000Z', 'SUMMARY:A meeting', 'END:VEVENT'],
      ...['BEGIN:VEVENT', 'UID:without-time', 'SUMMARY:No time', 'END:VEVENT'],
    ];
    const calendar = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test//EN', ...events, 'END:VCALENDAR', ''].join(
      '\r\n',
    );
    let status = 200;
    const feed = createServer((_, response) => {
      response.writeHead(status, { 'content-type': 'text/calendar' }).end(calendar);
    }).listen(0, '127.0.0.1');
    await new Promise((done) => feed.once('listening', done));
    const url = `http://127.0.0.1:${(feed.address() as AddressInfo).port}/calendar.ics`;
    const made = await fetch(`${origin}/v1/calendar-sources`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${secretariatToken}`,
        'content-type': 'application/json',
        'idempotency-key': 'a-source-for-the-command',
      },
      // Paused: the server would read it by itself, now or in the midst of this.
      body: JSON.stringify({ networkId: 'africa', title: 'Feed of Africa', url, language: 'en', paused: true }),
    });
    const { id } = (await made.json()) as { id: string };
    expect(made.status).toBe(201);

    expect((await run('harvest')).output).toBe('There is no feed to read.\n');
    const first = await run('harvest', id);
    expect(first).toMatchObject({ code: 0, errors: '' });
    expect(first.output).toMatch(new RegExp(`^Feed of Africa \\(${id}\\): 1 added, 1 that cannot be used\\.$`, 'm'));
    expect(first.output).toMatch(/^ {2}line \d+ \(without-time\): ./m);
    expect((await run('harvest', id)).output).toContain('1 unchanged');
    expect((await run('harvest', '--due')).output).toBe('There is no feed to read.\n');
    expect(await run('harvest', 'nothing')).toMatchObject({ code: 2, errors: expect.stringContaining('nothing') });
    status = 500;
    const failed = await run('harvest', id);
    expect([failed.code, failed.output]).toEqual([1, expect.stringMatching(/failed, [\w-]+\./)]);
    await fetch(`${origin}/v1/calendar-sources/${id}`, {
      method: 'PATCH',
      headers: { authorization: `Bearer ${secretariatToken}`, 'content-type': 'application/json' },
      body: JSON.stringify({ paused: false }),
    });
    expect((await run('harvest')).output).toContain(`Feed of Africa (${id}): `);
    feed.closeAllConnections();
    feed.close();
  });

  it('writes nobody’s name, address or token into the log', async () => {
    server.process.kill('SIGTERM');
    const { errors } = await server.ended;
    expect(errors).toContain('/v1/users');
    expect(errors).not.toMatch(/Ana|@|colab_t|127\.0\.0\.1:\d+.*user/);
  });
});
