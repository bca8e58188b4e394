import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findChromium } from './lib/chromium.mjs';
import { findPostgres, startPostgres } from './lib/postgres.mjs';
import { run } from './lib/process.mjs';
import { closingLine, failuresOf, suiteCounts, sum } from './lib/results.mjs';
import { aroundFailures } from './lib/turbo.mjs';
import { drift, generatedFiles, workspaces } from './lib/workspaces.mjs';
import { isComplete } from './setup.mjs';

let folder;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'colab-house-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function put(path, content) {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
}

describe('the counts of a suite', () => {
  const counts = (numbers) => ({ passed: 0, failed: 0, skipped: 0, failures: [], ...numbers });

  test('add up over its runners', async () => {
    await put('.results/vitest.json', counts({ passed: 4, skipped: 2 }));
    await put('.results/elements.json', counts({ passed: 3, skipped: 1 }));
    expect(await suiteCounts(folder, true)).toEqual({ passed: 7, failed: 0, skipped: 3 });
  });

  test('name what failed, short', async () => {
    const message = `AssertionError: expected 1 to be 2\n${'a long difference\n'.repeat(20)}    at file.ts:1:1`;
    await put('.results/vitest.json', counts({ failed: 1, failures: [`lists.test.ts: lists break\n${message}`] }));
    await put('.results/page.json', counts({ failed: 1, failures: ['page.test.ts: a > b'] }));
    const failures = (await failuresOf(folder)).sort();
    expect(failures).toEqual([
      expect.stringMatching(/^lists\.test\.ts: lists break\n {4}AssertionError: expected 1 to be 2\n/),
      'page.test.ts: a > b',
    ]);
    expect(failures[0].split('\n').length).toBeLessThan(8);
    expect(await failuresOf(join(folder, 'nothing'))).toEqual([]);
  });

  test('come from a run with whatever broke in it', async () => {
    await put(
      'vitest.config.mjs',
      `import { resultsReporter } from '${join(import.meta.dirname, 'lib', 'vitest-results.ts')}';
      export default { test: { globals: true, reporters: [resultsReporter()], include: ['*.test.mjs'] } };`,
    );
    await put(
      'a.test.mjs',
      `test('holds', () => {});
      test.skip('waits', () => {});
      test('breaks', () => expect(1).toBe(2));
      describe('hooks', () => { afterAll(() => { throw new Error('not closed') }); test('pass', () => {}) });`,
    );
    await put('b.test.mjs', `throw new TypeError('not even begun');`);
    const { code } = await run('vitest', ['run'], { cwd: folder });
    expect(code).toBe(1);
    expect(await suiteCounts(folder, false)).toEqual({ passed: 2, failed: 3, skipped: 1 });
    expect((await failuresOf(folder)).sort()).toEqual([
      expect.stringMatching(/^a\.test\.mjs: breaks\n +AssertionError: expected 1 to be 2/),
      'a.test.mjs: hooks\n    Error: not closed',
      'b.test.mjs\n    TypeError: not even begun',
    ]);
  });

  test('fail a suite that ran no test, left nothing, or failed beside its tests', async () => {
    expect(await suiteCounts(folder, false)).toMatchObject({ failed: 1, note: 'did not run to its end' });
    expect(await suiteCounts(folder, true)).toMatchObject({ failed: 1 });
    await put('.results/vitest.json', counts({ skipped: 2 }));
    expect(await suiteCounts(folder, true)).toMatchObject({ failed: 1, note: 'ran no test' });
    await put('.results/vitest.json', counts({ passed: 2 }));
    expect(await suiteCounts(folder, false)).toMatchObject({ passed: 2, failed: 1 });
  });

  test('end in one plain line', () => {
    const total = sum([
      { passed: 2, failed: 0, skipped: 0 },
      { passed: 1, failed: 1, skipped: 0 },
    ]);
    expect(closingLine(total)).toBe('3 passed, 1 failed');
    expect(closingLine({ ...total, skipped: 4 })).toBe('3 passed, 1 failed, 4 skipped');
  });
});

test('what a failed suite printed is cut down to its failures', () => {
  const passed = Array.from({ length: 3_000 }, (_, at) => `   ✓ holds ${at} 2ms`);
  const failed = ['⎯⎯⎯⎯ Failed Tests 1 ⎯⎯⎯⎯', ' FAIL  a.test.ts > breaks', 'AssertionError: 1'];
  expect(aroundFailures([...passed, 'noise', ...failed].join('\n'))).toBe(failed.join('\n'));
  expect(aroundFailures([...passed, 'ended by SIGKILL'].join('\n'))).toBe('ended by SIGKILL');

  const endless = Array.from({ length: 3_000 }, (_, at) => `- ${at}`);
  const cut = aroundFailures([...failed, ...endless, 'the end'].join('\n')).split('\n');
  expect(cut.length).toBeLessThan(300);
  expect(cut.slice(0, 3)).toEqual(failed);
  expect(cut.at(-1)).toBe('the end');
});

describe('the workspaces', () => {
  beforeEach(async () => {
    await put('package.json', { workspaces: ['openapi', 'packages/*'] });
    await put('openapi/package.json', { name: 'contract' });
    await put('packages/page/package.json', {
      name: 'page',
      scripts: { test: 'wtr' },
    });
    await mkdir(join(folder, 'packages/empty'));
  });

  test('are those the root names', async () => {
    expect(await workspaces(folder)).toEqual([
      { name: 'contract', folder: join(folder, 'openapi'), scripts: {} },
      { name: 'page', folder: join(folder, 'packages/page'), scripts: { test: 'wtr' } },
    ]);
  });

  test('show which generated files no longer match', async () => {
    await put('openapi/generated/types.ts', 'one');
    await put('packages/page/src/generated/deep/old.ts', 'one');
    await put('packages/page/src/written.ts', 'one');
    const before = await generatedFiles(folder);
    expect(drift(before, await generatedFiles(folder))).toEqual([]);

    await put('openapi/generated/types.ts', 'two');
    await put('openapi/generated/schemas.ts', 'one');
    await put('packages/page/src/written.ts', 'two');
    await rm(join(folder, 'packages/page/src/generated/deep/old.ts'));
    expect(drift(before, await generatedFiles(folder))).toEqual([
      'changed openapi/generated/types.ts',
      'gone    packages/page/src/generated/deep/old.ts',
      'new     openapi/generated/schemas.ts',
    ]);
  });
});

describe('the installed dependencies', () => {
  const lock = {
    packages: {
      '': { name: 'root' },
      'node_modules/a': { version: '1.0.0' },
      'node_modules/a-windows': { version: '1.0.0', optional: true },
      'node_modules/inner': { link: true },
    },
  };
  const a = { version: '1.0.0' };

  test('are complete when all but other platforms are there', () => {
    expect(isComplete(lock, { packages: { 'node_modules/a': a, 'node_modules/inner': { link: true } } })).toBe(true);
  });

  test('are not when one is missing, of another version, or of another kind', () => {
    expect(isComplete(lock, { packages: { 'node_modules/a': a } })).toBe(false);
    const other = { 'node_modules/a': { version: '1.0.1' }, 'node_modules/inner': { link: true } };
    expect(isComplete(lock, { packages: other })).toBe(false);
    expect(isComplete(lock, { packages: { 'node_modules/a': a, 'node_modules/inner': {} } })).toBe(false);
  });
});

test('a CHROME_PATH that leads nowhere is said to do so', async () => {
  const before = process.env.CHROME_PATH;
  process.env.CHROME_PATH = join(folder, 'chrome');
  try {
    await expect(findChromium()).rejects.toThrow(/CHROME_PATH.*no program is there/);
  } finally {
    if (before === undefined) delete process.env.CHROME_PATH;
    else process.env.CHROME_PATH = before;
  }
});

test('the PostgreSQL of a test run lives on loopback and ends with the run', async ({ skip }) => {
  const programs = await findPostgres();
  if (!programs) skip('no PostgreSQL on this machine');
  const { url, stop } = await startPostgres(programs.bin);
  const { hostname, port } = new URL(url);
  const connect = () =>
    new Promise((done, failed) => {
      const socket = createConnection(Number(port), hostname, () => done(socket.destroy()));
      socket.once('error', failed);
    });
  expect(hostname).toBe('127.0.0.1');
  await connect();
  await stop();
  await expect(connect()).rejects.toThrow('ECONNREFUSED');
});
