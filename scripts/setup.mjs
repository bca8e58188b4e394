import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { access, readFile, writeFile } from 'node:fs/promises';
import { constants } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { canInstall, install } from './lib/apt.mjs';
import { findChromium, missingChromium } from './lib/chromium.mjs';
import { findPostgres, missingPostgres, startPostgres } from './lib/postgres.mjs';
import { HouseError, quietEnv, run, step } from './lib/process.mjs';

/** The root of the project. */
export const root = resolve(fileURLToPath(import.meta.url), '../..');

const stamp = join(root, 'node_modules', '.colab-setup');
const neededNode = [22, 18];

/**
 * Installs the dependencies of the lock unless they are there already.
 * @returns {Promise<boolean>} whether anything was installed
 */
export async function ensureDependencies() {
  const lock = await readFile(join(root, 'package-lock.json'), 'utf8');
  const hash = createHash('sha256').update(lock).digest('hex');
  if ((await read(stamp)) === hash) return false;

  // After an `npm install` by hand the stamp is old and yet everything is in place: npm's own record of what it put
  // into node_modules tells, and saves a second installation.
  const installed = await read(join(root, 'node_modules', '.package-lock.json'));
  const complete = installed !== null && isComplete(JSON.parse(lock), JSON.parse(installed));
  if (!complete) await step('Installing dependencies (npm ci)', npmCi);
  await writeFile(stamp, hash);
  return !complete;
}

/**
 * Whether everything the lock asks for is installed in the locked version. Optional packages may be missing: they are
 * the builds for other platforms.
 * @param {{packages: Record<string, {version?: string, link?: boolean, optional?: boolean, devOptional?: boolean}>}} lock
 * @param {{packages: Record<string, {version?: string}>}} installed `node_modules/.package-lock.json`
 */
export function isComplete(lock, installed) {
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed.packages[path];
    if (!found) return Boolean(wanted.optional || wanted.devOptional || wanted.peer);
    return found.version === wanted.version && Boolean(found.link) === Boolean(wanted.link);
  });
}

async function npmCi() {
  // npm tells its scripts where it lives: the same npm, run by the Node that runs us, without a search on the PATH.
  const cli = process.env.npm_execpath;
  const args = ['ci', '--no-progress', '--loglevel=error'];
  const { code, output } = cli?.endsWith('npm-cli.js')
    ? await run(process.execPath, [cli, ...args], { cwd: root })
    : await run('npm', args, { cwd: root, shell: process.platform === 'win32' });
  if (code !== 0) throw new HouseError(`npm ci failed:\n${output.trim()}`);
}

/**
 * Goes on in the project's own Node when the one that runs us is too old for the tools: the lock brings one along.
 * Does not return in that case: this process then only waits, hands signals on and ends as the other one ends.
 */
export async function useProjectNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > neededNode[0] || (major === neededNode[0] && minor >= neededNode[1])) return;
  const own = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  if (
    !(await access(own).then(
      () => true,
      () => false,
    ))
  ) {
    throw new HouseError(
      `Node ${neededNode.join('.')} or newer is needed, this is ${process.version}, and the lock has no Node for ` +
        `${process.platform} ${process.arch}. Install Node 24 and try again.`,
    );
  }
  const child = spawn(own, process.argv.slice(1), {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, COLAB_STARTED_AT: String(startedAt) },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  await new Promise(() => {
    child.once('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
  });
}

/** When the command began, in milliseconds since 1970: the first process of it, if Node was changed on the way. */
export const startedAt = Number(process.env.COLAB_STARTED_AT ?? performance.timeOrigin);
delete process.env.COLAB_STARTED_AT;

/** Dependencies installed, and we run in a Node that is new enough. Every command of the house begins with this. */
export async function setUp() {
  const installed = await ensureDependencies();
  await useProjectNode();
  Object.assign(process.env, quietEnv);
  process.env.PATH = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  return { installed };
}

/** The Chromium for browser tests, installed when the system allows it. */
export async function ensureChromium() {
  const found = await findChromium();
  if (found) return found;
  if (await canInstall()) await install('chromium', 'fonts-liberation');
  const installed = await findChromium();
  if (!installed) throw new HouseError(missingChromium);
  return installed;
}

/**
 * A PostgreSQL for the server's tests: the one of `COLAB_TEST_DATABASE_URL`, else one of our own, its programs
 * installed when the system allows it.
 * @returns {Promise<{url: string, version: string, stop: () => Promise<void>}>}
 */
export async function ensurePostgres() {
  const given = process.env.COLAB_TEST_DATABASE_URL;
  if (given) return { url: given, version: 'given', stop: async () => {} };
  let programs = await findPostgres();
  if (!programs && (await canInstall())) {
    await install('postgresql');
    programs = await findPostgres();
  }
  if (!programs) throw new HouseError(missingPostgres);
  return { ...(await startPostgres(programs.bin)), version: programs.version };
}

async function read(path) {
  return readFile(path, 'utf8').catch(() => null);
}
