import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { helpOf } from '../src/cli/help.ts';
import { commands } from '../src/cli/registry.ts';
import { version } from '../src/package.ts';
import { bundle, colab, type Command, serving } from './command.ts';
import { makeDatabase } from './harness.ts';

const anyPort = ['--port', '0'];

describe('the colab command', () => {
  it('helps, and says its version', async () => {
    const { code, output } = await colab(['--help']).ended;
    expect(code).toBe(0);
    for (const word of [
      'serve',
      'migrate',
      'import',
      'COLAB_PORT',
      'DATABASE_URL',
      'COLAB_PUBLIC_URL',
      'COLAB_SECRETARIAT_TOKEN',
      'backup',
      'restore',
      'samples',
      'doctor',
    ]) {
      expect(output).toContain(word);
    }
    for (const command of commands) expect(helpOf(command)).toContain('--data');
    const own = await colab(['help', 'backup']).ended;
    expect([own.code, own.output]).toEqual([0, expect.stringContaining('colab backup [file or folder]')]);
    expect(await colab(['--version']).ended).toMatchObject({ code: 0, output: `${version}\n` });
  });

  it.each([[['serv']], [['serve', '--prot', '1']], [['serve', 'more']], [['import', 'a', 'b']]])(
    'refuses %j as wrong usage',
    async (words) => {
      const { code, errors } = await colab(words).ended;
      expect(code).toBe(2);
      expect(errors).toContain('colab --help');
      expect(errors).not.toMatch(/\n\s+at /);
    },
  );

  it('names every setting that cannot be used', async () => {
    const { code, errors } = await colab(['serve', '--port', 'http'], {
      DATABASE_URL: 'mysql://localhost',
      COLAB_PUBLIC_URL: 'colab.example.org',
      COLAB_SECRETARIAT_TOKEN: 'short',
      COLAB_SECRET: 'short',
      COLAB_LOG_LEVEL: 'loud',
      COLAB_TRUST_PROXY: 'maybe',
      COLAB_RATE_LIMIT: '-1',
      COLAB_REPORT_URL_FR: 'signaler.example.org',
    }).ended;
    expect(code).toBe(1);
    for (const name of [
      'COLAB_PORT',
      'DATABASE_URL',
      'COLAB_PUBLIC_URL',
      'COLAB_SECRETARIAT_TOKEN',
      'COLAB_SECRET ',
      'COLAB_LOG_LEVEL',
      'COLAB_TRUST_PROXY',
      'COLAB_RATE_LIMIT',
      'COLAB_REPORT_URL_FR',
    ]) {
      expect(errors).toContain(name);
    }
    expect(errors).not.toMatch(/\n\s+at /);
  });

  it.each([
    ['postgresql://somebody:a-password@127.0.0.1:1/colab', /127\.0\.0\.1:1\/colab.*\n.*Nothing listens there/],
    [
      'postgresql://somebody:a-password@no-such-machine.invalid/colab',
      /no-such-machine\.invalid:5432\/colab.*\n.*no machine of that name|does not answer/,
    ],
  ])('says what to check when %s is unreachable', async (url, words) => {
    const { code, errors } = await colab(['serve', ...anyPort], { DATABASE_URL: url }).ended;
    expect(code).toBe(1);
    expect(errors).toMatch(words);
    expect(errors).toContain('Without DATABASE_URL');
    expect(errors).not.toMatch(/a-password|\n\s+at /);
  });

  const url = process.env.COLAB_TEST_DATABASE_URL;
  it.skipIf(!url)('says so when the database of a PostgreSQL does not exist, or the password is wrong', async () => {
    const missing = new URL(url ?? '');
    missing.pathname = '/no_such_database';
    const first = await colab(['migrate'], { DATABASE_URL: missing.href }).ended;
    expect([first.code, first.errors]).toEqual([1, expect.stringContaining('does not exist')]);
    const wrong = new URL(url ?? '');
    wrong.password = 'not-the-password';
    const second = await colab(['migrate'], { DATABASE_URL: wrong.href }).ended;
    expect([second.code, second.errors]).toEqual([1, expect.stringMatching(/password/)]);
    expect(second.errors).not.toContain('not-the-password');
  });

  it.skipIf(!url)('fills one PostgreSQL once when several servers start on it together', async () => {
    const database = await makeDatabase(url ?? '');
    const servers = [1, 2, 3].map(() => colab(['serve', ...anyPort], { DATABASE_URL: database.url }));
    try {
      const origins = await Promise.all(servers.map(serving));
      for (const origin of origins) {
        const { total } = (await (await fetch(`${origin}/v1/networks?count=exact`)).json()) as { total: number };
        expect(total).toBe(33);
      }
      const imports = await Promise.all(
        servers.map(async ({ process: child, ended }) => {
          child.kill('SIGTERM');
          const { code, errors } = await ended;
          expect(code).toBe(0);
          return errors.includes('networks.json');
        }),
      );
      expect(imports.filter(Boolean)).toHaveLength(1);
    } finally {
      for (const { process: child } of servers) child.kill('SIGKILL');
      await database.remove();
    }
  });
});

describe('a server on its data folder', () => {
  let folder: string;
  let running: Command | undefined;
  const start = async (): Promise<string> => {
    running = colab(['serve', ...anyPort, '--data', folder]);
    return serving(running);
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'colab-cli-'));
  });
  afterAll(async () => {
    running?.process.kill('SIGKILL');
    await running?.ended;
    await rm(folder, { recursive: true });
  });

  it('serves, alone: a second one is refused and told who is there', async () => {
    const origin = await start();
    expect(await (await fetch(`${origin}/v1/ready`)).json()).toMatchObject({
      status: 'ready',
      database: 'embedded',
      counts: { networks: 33 },
    });
    for (const words of [['serve', ...anyPort], ['migrate']]) {
      const { code, errors } = await colab([...words, '--data', folder]).ended;
      expect(code).toBe(1);
      expect(errors).toContain(`in use by process ${running?.process.pid}`);
      expect(errors).toContain('--data');
      expect(errors).not.toMatch(/\n\s+at /);
    }
    expect((await fetch(`${origin}/v1/ready`)).status).toBe(200);
  });

  it('makes a backup while it serves, and looks after itself, for who asks on the same machine', async () => {
    const file = join(folder, 'backups', 'all.tar.gz');
    const made = await colab(['backup', file, '--data', folder]).ended;
    expect([made.code, made.errors]).toEqual([0, '']);
    expect(made.output).toMatch(/sessions +\d+ rows[\s\S]*rows of \d+ tables in .*all\.tar\.gz/);
    const refused = await colab(['restore', file, '--data', folder]).ended;
    expect([refused.code, refused.errors]).toEqual([1, expect.stringContaining('--replace')]);
    const nothing = await colab(['restore', join(folder, 'none.tar.gz'), '--replace', '--data', folder]).ended;
    expect([nothing.code, nothing.errors]).toEqual([1, expect.stringContaining('There is no archive')]);
    const restored = await colab(['restore', file, '--replace', '--data', folder]).ended;
    expect([restored.code, restored.errors]).toEqual([0, '']);
    const table = join(folder, 'africa-sessions.csv');
    const written = await colab(['export', table, '--network', 'africa', '--data', folder]).ended;
    expect([written.code, written.output]).toEqual([0, expect.stringMatching(/^\d+ rows in /)]);
    const read = await colab(['import', table, '--network', 'africa', '--check', '--data', folder]).ended;
    expect(read.output).toMatch(/^sessions +0 new, 0 changed, \d+ as they were, 0 refused\nNothing was kept/);
    const doctor = await colab(['doctor', '--data', folder], { COLAB_PUBLIC_URL: 'http://127.0.0.1:1' }).ended;
    expect(doctor.output).toMatch(/ok +migrations +all done/);
    expect(doctor.output).toMatch(/ok +database +embedded PostgreSQL/);
    const wrong = await colab(['backup', 'a', 'b', '--data', folder]).ended;
    expect(wrong.code).toBe(2);
  });

  it('finishes what it is answering before it stops', async () => {
    const origin = new URL((await running?.says(/API +(http:\S+)\/v1\//).then(([, found]) => found ?? '')) ?? '');
    const body = '{"title":"half of it was on its way"}';
    const socket = connect(Number(origin.port), origin.hostname);
    let answer = '';
    socket.on('data', (text: Buffer) => (answer += text.toString()));
    const closed = new Promise((done) => socket.once('close', done));
    const head = `POST /v1/calls/current/submissions HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\nidempotency-key: some-key-1\r\ncontent-length: ${body.length}\r\nexpect: 100-continue\r\n\r\n`;
    await new Promise<void>((done) => socket.write(head + body.slice(0, 10), () => done()));
    // The server says that it has begun with this request.
    while (!answer.includes('100 Continue')) await new Promise((done) => socket.once('data', done));
    running?.process.kill('SIGTERM');
    await expect
      .poll(() =>
        fetch(`${origin.origin}/v1/health`).then(
          ({ status }) => status,
          () => 'refused',
        ),
      )
      .not.toBe(200);
    socket.write(body.slice(10));
    await closed;
    expect(answer).toContain('form-token-invalid');
    expect(await running?.ended).toMatchObject({ code: 0, signal: null });
  });

  it('has everything again after a clean stop, and after being killed', async () => {
    let origin = await start();
    running?.process.kill('SIGKILL');
    await running?.ended;
    origin = await start();
    expect(await (await fetch(`${origin}/v1/ready`)).json()).toMatchObject({ counts: { networks: 33, members: 76 } });
    running?.process.kill('SIGINT');
    const { code, errors } = (await running?.ended) ?? {};
    expect(code).toBe(0);
    expect(errors).not.toContain('networks.json');
  });

  it('says what to do when its port is taken, and leaves its folder free', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((done) => other.once('listening', done));
    const { port } = other.address() as AddressInfo;
    const { code, errors } = await colab(['serve', '--port', String(port), '--data', folder]).ended;
    other.close();
    expect(code).toBe(1);
    expect(errors).toContain(`Port ${port} on 127.0.0.1 is taken`);
    expect(errors).toContain('--port');
    expect(errors).not.toMatch(/\n\s+at /);
    expect((await colab(['migrate', '--data', folder]).ended).output).toBe('The database is up to date.\n');
  });

  it('loads data files anew without doubling them, and reports a missing folder', async () => {
    const { code, output } = await colab(['import', '--data', folder]).ended;
    expect(code).toBe(0);
    expect(output).toMatch(/networks\.json +33 loaded, 0 of them new or changed, 0 refused/);
    const missing = await colab(['import', join(folder, 'nothing'), '--data', folder]).ended;
    expect(missing.code).toBe(1);
    expect(missing.errors).toContain('there is no such file');
  });

  it('does not wait for ever for somebody who does not read', async () => {
    const { port, hostname } = new URL(await start());
    const socket = connect(Number(port), hostname);
    const closed = new Promise((done) => socket.once('close', done));
    socket.pause();
    socket.on('error', () => undefined);
    socket.write('GET /v1/openapi.json HTTP/1.1\r\nhost: x\r\n\r\n'.repeat(200));
    await expect.poll(() => fetch(`http://${hostname}:${port}/v1/health`).then(({ status }) => status)).toBe(200);
    running?.process.kill('SIGTERM');
    expect(await running?.ended).toMatchObject({ code: 0 });
    socket.resume();
    await closed;
  });

  it('runs from the bundle as well', async () => {
    running = colab(['serve', ...anyPort, '--data', folder], {}, bundle);
    const origin = await serving(running);
    const { total } = (await (await fetch(`${origin}/v1/resources?count=exact`)).json()) as { total: number };
    expect(total).toBe(61);
    expect((await fetch(`${origin}/errors/validation`)).status).toBe(200);
    expect((await fetch(`${origin}/v1/openapi.json`)).status).toBe(200);
    running.process.kill('SIGTERM');
    expect(await running.ended).toMatchObject({ code: 0 });
  });
});
