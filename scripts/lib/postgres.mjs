import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isExecutable, onPath } from './chromium.mjs';
import { freePort } from './ports.mjs';
import { HouseError, pause, run } from './process.mjs';

const oldest = 15;
const guardScript = fileURLToPath(new URL('./postgres-guard.mjs', import.meta.url));

export const missingPostgres = [
  `No PostgreSQL ${oldest} or newer was found for the server's tests.`,
  '  Install one (Debian 12, Ubuntu 24.04: apt-get install postgresql; macOS: brew install postgresql@17),',
  '  or set COLAB_TEST_DATABASE_URL to a server where the tests may create databases,',
  '  such as postgresql://user:password@127.0.0.1:5432/postgres.',
].join('\n');

/**
 * The programs of the newest installed PostgreSQL that is new enough.
 * @returns {Promise<{bin: string, version: string} | null>} the folder with `initdb` and `postgres`
 */
export async function findPostgres() {
  const folders = new Set();
  const first = await onPath('postgres');
  if (first) folders.add(dirname(first));
  for (const version of await readdir('/usr/lib/postgresql').catch(() => [])) {
    folders.add(`/usr/lib/postgresql/${version}/bin`);
  }
  for (const place of ['/usr/local/bin', '/opt/homebrew/bin', '/usr/local/pgsql/bin']) folders.add(place);

  const found = [];
  for (const bin of folders) {
    if (!(await isExecutable(join(bin, 'initdb'))) || !(await isExecutable(join(bin, 'postgres')))) continue;
    const { code, output } = await run(join(bin, 'postgres'), ['--version']);
    const version = /(\d+)(\.\d+)?/.exec(output)?.[0];
    if (code === 0 && version && Number.parseInt(version, 10) >= oldest) found.push({ bin, version });
  }
  found.sort((a, b) => Number.parseFloat(b.version) - Number.parseFloat(a.version));
  return found[0] ?? null;
}

/**
 * Starts a PostgreSQL of its own for one test run: a new cluster in a temporary folder, reachable on loopback with a
 * random password, its data not synced to disk.
 *
 * PostgreSQL refuses to run as root, so for root it runs as the user `postgres` (made when missing).
 * @param {string} bin folder of the PostgreSQL programs
 * @returns {Promise<{url: string, stop: () => Promise<void>}>} `stop` ends the server and removes the folder
 */
export async function startPostgres(bin) {
  const folder = await mkdtemp(join(tmpdir(), 'colab-postgres-'));
  const data = join(folder, 'data');
  const log = join(folder, 'log');
  const password = randomBytes(16).toString('hex');
  const user = process.getuid?.() === 0 ? await unprivilegedUser() : {};
  let guard;
  const stop = async () => {
    if (guard?.exitCode === null) {
      const ended = new Promise((done) => guard.once('exit', done));
      guard.stdin.end();
      await ended;
    }
    await rm(folder, { recursive: true, force: true });
  };

  try {
    await chmod(folder, 0o700);
    await writeFile(join(folder, 'password'), password);
    if (user.uid !== undefined) {
      await chown(folder, user.uid, user.gid);
      await chown(join(folder, 'password'), user.uid, user.gid);
    }
    const made = await run(
      join(bin, 'initdb'),
      [
        `--pgdata=${data}`,
        '--username=colab',
        `--pwfile=${join(folder, 'password')}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        // Case folding beyond ASCII has to work as in production; C.UTF-8 is on every Linux, macOS has no such locale.
        process.platform === 'linux' ? '--locale=C.UTF-8' : '--locale=en_US.UTF-8',
        '--no-sync',
      ],
      { cwd: folder, ...user },
    );
    if (made.code !== 0) throw new HouseError(`PostgreSQL could not make a test cluster:\n${made.output}`);

    const port = await freePort();
    const args = [
      ['-D', data],
      ['-p', String(port)],
      ['-c', 'listen_addresses=127.0.0.1'],
      ['-c', 'unix_socket_directories='],
      ['-c', 'fsync=off'],
      ['-c', 'synchronous_commit=off'],
      ['-c', 'full_page_writes=off'],
    ].flat();
    guard = spawn(
      process.execPath,
      [guardScript, JSON.stringify({ program: join(bin, 'postgres'), args, folder, log, ...user })],
      // A group of its own: Ctrl-C must reach the tests first, and the server only when they are done with it.
      { detached: true, stdio: ['pipe', 'ignore', 'inherit'] },
    );
    let ended = false;
    guard.once('exit', () => (ended = true));
    while (!(await isReady(data))) {
      if (ended) throw new HouseError(`PostgreSQL did not start:\n${await readFile(log, 'utf8').catch(() => '')}`);
      await pause(50);
    }
    return { url: `postgresql://colab:${password}@127.0.0.1:${port}/postgres`, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The server writes `ready` into its pid file once it accepts connections. */
async function isReady(data) {
  const lines = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '');
  return lines.split('\n')[7]?.trim() === 'ready';
}

async function unprivilegedUser() {
  const ids = async () => {
    const [uid, gid] = [await run('id', ['-u', 'postgres']), await run('id', ['-g', 'postgres'])];
    return uid.code === 0 ? { uid: Number(uid.output), gid: Number(gid.output) } : null;
  };
  const existing = await ids();
  if (existing) return existing;
  const made = await run('useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--shell',
    '/usr/sbin/nologin',
    'postgres',
  ]);
  const user = await ids();
  if (!user) throw new HouseError(`PostgreSQL cannot run as root, and no user could be made for it:\n${made.output}`);
  return user;
}
