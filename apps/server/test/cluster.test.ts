import { type ChildProcess, spawn } from 'node:child_process';
import { access, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { Agent, get } from 'node:http';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { canInstall, install } from '../../../scripts/lib/apt.mjs';
import { onPath } from '../../../scripts/lib/chromium.mjs';
import { freePort } from '../../../scripts/lib/ports.mjs';
import { colab, type Command, serving } from './command.ts';
import { makeDatabase } from './harness.ts';

const url = process.env.COLAB_TEST_DATABASE_URL;
const sample = join(import.meta.dirname, '..', 'deploy', 'nginx.conf');

/** Stands between the servers and PostgreSQL, so that the database can go away and come back. */
class Wire {
  readonly #sockets = new Set<Socket>();
  readonly #target: URL;
  #server: Server | undefined;
  port = 0;

  constructor(target: string) {
    this.#target = new URL(target);
  }

  async open(): Promise<void> {
    this.#server = createServer((near) => {
      const far = connect(Number(this.#target.port), this.#target.hostname);
      for (const socket of [near, far]) {
        this.#sockets.add(socket);
        socket.on('error', () => undefined);
        socket.on('close', () => {
          this.#sockets.delete(socket);
          near.destroy();
          far.destroy();
        });
      }
      near.pipe(far).pipe(near);
    });
    await new Promise<void>((done) => this.#server?.listen(this.port, '127.0.0.1', done));
    this.port = (this.#server?.address() as AddressInfo).port;
  }

  async cut(): Promise<void> {
    const closed = new Promise((done) => this.#server?.close(done));
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }
}

describe.skipIf(!url)('two servers on one PostgreSQL', () => {
  let database: Awaited<ReturnType<typeof makeDatabase>>;
  let wire: Wire;
  let servers: Command[] = [];
  let origins: string[] = [];
  let nginx: ChildProcess | undefined;
  let front: string;
  let folder: string;
  const path = '/v1/sessions/ubuntu-symposium?lang=en';

  beforeAll(async () => {
    database = await makeDatabase(url ?? '', inject('templates').database);
    wire = new Wire(database.url);
    await wire.open();
    const through = new URL(database.url);
    through.port = String(wire.port);
    const settings = { DATABASE_URL: through.href, COLAB_RATE_LIMIT: '0', COLAB_PUBLIC_URL: 'https://colab.test' };
    servers = [1, 2].map(() => colab(['serve', '--port', '0'], settings));
    origins = await Promise.all(servers.map(async (server) => (await server.says(/listens +(http:\S+)\n/))[1] ?? ''));
    folder = await mkdtemp(join(tmpdir(), 'colab-cluster-'));
  });
  afterAll(async () => {
    for (const { process: child } of servers) child.kill('SIGKILL');
    nginx?.kill('SIGKILL');
    await Promise.all(servers.map(({ ended }) => ended));
    await wire.cut();
    await database.remove();
    await rm(folder, { recursive: true, force: true });
  });

  const read = async (
    origin: string,
    from = path,
  ): Promise<{ status: number; title: string; retry: string | null }> => {
    const answer = await fetch(origin + from);
    const { title } = (await answer.json()) as { title: string };
    return { status: answer.status, title, retry: answer.headers.get('retry-after') };
  };
  /** Writes past the servers, as another program would. */
  const rename = async (title: string): Promise<void> => {
    const client = new pg.Client(database.url);
    await client.connect();
    await client.query(`update sessions set title = jsonb_build_object('en', $1::text) where id = 'ubuntu-symposium'`, [
      title,
    ]);
    await client.end();
  };
  const each = (title: string) =>
    expect
      .poll(() => Promise.all(origins.map(async (origin) => (await read(origin)).title)))
      .toEqual(origins.map(() => title));

  it('both give the new state after a write of somebody else', async () => {
    for (const origin of origins) expect((await read(origin)).status).toBe(200);
    await rename('Seen by both');
    await each('Seen by both');
  });

  it('go on giving what they have while PostgreSQL is away, and the new state when it is back', async () => {
    await wire.cut();
    let failed = 0;
    for (let round = 0; round < 200; round++) {
      for (const origin of origins) if ((await read(origin)).title !== 'Seen by both') failed += 1;
    }
    expect(failed).toBe(0);
    const unknown = await read(origins[0] ?? '', '/v1/resources?limit=3&lang=fr');
    expect([unknown.status, unknown.retry]).toEqual([503, '5']);
    await rename('Written meanwhile');
    await wire.open();
    await each('Written meanwhile');
  });

  it('answer everything that has reached them before they stop', async () => {
    const extra = colab(['serve', '--port', '0'], {
      DATABASE_URL: database.url,
      COLAB_RATE_LIMIT: '0',
      COLAB_CACHE_MB: '0',
    });
    const origin = await serving(extra);
    const agent = new Agent({ keepAlive: true, maxSockets: 50 });
    const ask = (query: string): Promise<number> =>
      new Promise((done, fail) => {
        get(`${origin}/v1/${query}`, { agent }, (response) => {
          response.on('end', () => done(response.statusCode ?? 0)).on('error', fail);
          response.resume();
        }).on('error', fail);
      });
    await Promise.all(Array.from({ length: 50 }, () => ask('health')));
    const answers = Promise.allSettled(Array.from({ length: 50 }, (_, at) => ask(`sessions?limit=${(at % 5) + 1}`)));
    // The requests have left this process with the next turn of its loop.
    await new Promise((done) => setImmediate(done));
    extra.process.kill('SIGTERM');
    expect((await answers).map((result) => (result.status === 'fulfilled' ? result.value : result.reason))).toEqual(
      Array.from({ length: 50 }, () => 200),
    );
    expect(await extra.ended).toMatchObject({ code: 0, signal: null });
    agent.destroy();
  });

  const hasNginx = async (): Promise<boolean> => {
    if (await onPath('nginx')) return true;
    return access('/usr/sbin/nginx').then(
      () => true,
      () => false,
    );
  };

  it('lose no read behind nginx when one of them is killed', async ({ skip }) => {
    if (!(await hasNginx()) && (await canInstall())) await install('nginx-light');
    if (!(await hasNginx())) skip('nginx is not there and cannot be installed');
    front = `http://127.0.0.1:${await freePort()}`;
    await startNginx();
    const { port: first } = new URL(origins[0] ?? '');
    expect(first).not.toBe('');
    let failed = 0;
    let count = 0;
    let stop = false;
    // Addresses that nginx has not kept yet reach a server each.
    const reader = async (number: number): Promise<void> => {
      for (let at = 0; !stop; at++) {
        const answer = await fetch(`${front}/v1/members?limit=${(at % 90) + 1}&q=${number}x${at}`).catch(
          () => undefined,
        );
        await answer?.arrayBuffer().catch(() => (failed += 1));
        if (answer?.status !== 200) failed += 1;
        count += 1;
      }
    };
    const readers = Array.from({ length: 8 }, (_, number) => reader(number));
    await expect.poll(() => count).toBeGreaterThan(100);
    servers[0]?.process.kill('SIGKILL');
    await servers[0]?.ended;
    const atDeath = count;
    await expect.poll(() => count).toBeGreaterThan(atDeath + 150);
    stop = true;
    await Promise.all(readers);
    expect(failed).toBe(0);
  });

  /** The sample as it is shipped, with this test's ports and folders and without a certificate. */
  async function startNginx(): Promise<void> {
    const site = (await readFile(sample, 'utf8'))
      .replace('127.0.0.1:8710', new URL(origins[0] ?? '').host)
      .replace('127.0.0.1:8711', new URL(origins[1] ?? '').host)
      .replace('/var/cache/nginx/colab', join(folder, 'cache'))
      .replace('listen 443 ssl;', `listen ${new URL(front).host};`)
      .replace(/^ +(?:listen \[::\]|http2|ssl_certificate).*$/gm, '');
    for (const name of ['body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']) await mkdir(join(folder, name));
    await writeFile(
      join(folder, 'nginx.conf'),
      `${process.getuid?.() === 0 ? 'user root;' : ''}
      daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/errors;
      events { worker_connections 256; }
      http {
        client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi;
        uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
        ${site}
      }`,
    );
    nginx = spawn('/usr/sbin/nginx', ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'errors')], {
      stdio: 'ignore',
    });
    await expect
      .poll(() =>
        fetch(`${front}/v1/health`).then(
          ({ status }) => status,
          () => readFile(join(folder, 'errors'), 'utf8').catch(() => ''),
        ),
      )
      .toBe(200);
  }
});
