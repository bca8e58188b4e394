import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureFirefox } from './lib/firefox.mjs';
import { HouseError, main, run, step } from './lib/process.mjs';
import { table } from './lib/table.mjs';
import { describe, turbo } from './lib/turbo.mjs';
import { ensureChromium, root, setUp } from './setup.mjs';

const usage = 'npm run hosts -- [pages|firefox|builds|wordpress] [--size N]';

const pagesBuild = ['@menengage/server', '@menengage/embed'];

/** Runs the tests of pages of our own making. */
async function pages(what) {
  // Every widget and every picture; `npm test` looks at a few.
  process.env.COLAB_HOSTS = 'full';
  const { code, output } = await run('vitest', ['run'], { cwd: join(root, 'tests/hosts') });
  const [, passed = ''] = /Tests\s+(.*)/.exec(output) ?? [];
  return [{ what, passed: code === 0, seen: code === 0 ? passed.trim() : output.trim() }];
}

const rowsOf = async (folder, options) =>
  (await import(pathToFileURL(join(root, 'tests/hosts', folder, 'run.mjs')).href)).hosts(options);

/** What widgets stand on: pages of our own making, in two browsers, a folder that never changes, and a real WordPress. */
const hosts = {
  pages: {
    build: pagesBuild,
    rows: () => pages('hostile pages'),
  },
  firefox: {
    build: pagesBuild,
    async rows() {
      const firefox = await ensureFirefox();
      if (!firefox) throw new HouseError('No Firefox was found: install it, or set FIREFOX_PATH to its program.');
      Object.assign(process.env, { COLAB_BROWSER: 'firefox', FIREFOX_PATH: firefox });
      try {
        return await pages((await run(firefox, ['--version'])).output.trim());
      } finally {
        delete process.env.COLAB_BROWSER;
      }
    },
  },
  builds: { build: [], rows: () => rowsOf('builds') },
  wordpress: {
    build: ['@menengage/server', '@menengage/wordpress'],
    rows: (size) => rowsOf('wordpress', { size }),
  },
};

/** `node scripts/hosts.mjs wordpress --size 1000`: foreign surroundings around our widgets. 1 when something fails there. */
async function tryHosts() {
  const args = process.argv.slice(2);
  const sized = args.indexOf('--size');
  const size = sized < 0 ? undefined : Number(args.splice(sized, 2)[1]);
  if (args.some((name) => !hosts[name]) || (size !== undefined && !(Number.isInteger(size) && size > 0)))
    throw new HouseError(usage);
  await setUp();
  process.env.CHROME_PATH = await ensureChromium();
  // Programs in groups of their own hear nothing from the terminal; they are ended as this process exits.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
  const rows = [];
  for (const name of args.length ? args : Object.keys(hosts)) {
    const { build, rows: look } = hosts[name];
    const built = build.length && (await turbo(root, ['build', ...build.map((each) => `--filter=${each}`)]));
    if (built && built.code !== 0) throw new HouseError(`The build failed. ${describe(built)}`);
    const seen = await step(`Trying ${name}`, () => look(size));
    rows.push(...seen.map((row) => ({ ...row, what: `${name}: ${row.what}` })));
  }
  const said = rows.map(({ what, passed, seen }) => [what, passed ? 'ok' : 'FAILED', passed ? seen : '']);
  console.log(`\n${table(['check', '', 'seen'], said, ['left', 'left', 'left'])}`);
  const failed = rows.filter(({ passed }) => !passed);
  for (const { what, seen } of failed) console.log(`\n${what}\n${seen}`);
  return failed.length === 0 ? 0 : 1;
}

await main(tryHosts);
