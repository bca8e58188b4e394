import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { findChromium, missingChromium } from './lib/chromium.mjs';

const root = resolve(import.meta.dirname, '..');

/** Counts the tests of a browser suite, and a file that never got as far as its tests as one failure. */
function count(sessions) {
  const totals = { passed: 0, failed: 0, skipped: 0 };
  const failures = [];
  const visit = (suite, path, file) => {
    for (const test of suite.tests) {
      if (test.skipped) totals.skipped += 1;
      else if (test.passed) totals.passed += 1;
      else {
        totals.failed += 1;
        failures.push(`${file}: ${[...path, test.name].join(' > ')}\n${test.error?.message ?? ''}`);
      }
    }
    for (const inner of suite.suites) visit(inner, [...path, inner.name], file);
  };
  for (const session of sessions) {
    const file = relative(root, session.testFile);
    const before = totals.failed;
    if (session.testResults) visit(session.testResults, [], file);
    if (!session.passed && totals.failed === before) {
      totals.failed += 1;
      failures.push(`${file}: ${session.errors[0]?.message ?? 'did not run'}`);
    }
  }
  return { ...totals, failures };
}

/** Writes the counts to `.results/<config>.json` in the package when `npm test` asks for them. */
function resultsReporter(file) {
  return {
    async stop({ sessions }) {
      await mkdir('.results', { recursive: true });
      await writeFile(join('.results', file), JSON.stringify(count([...sessions]), null, 2));
    },
  };
}

/** The helper waits one second for a condition, which a busy machine does not keep, and looks twenty times in it. */
const patientWaits = {
  name: 'patient-waits',
  transform({ path, body }) {
    if (!path.endsWith('/@open-wc/testing-helpers/src/helpers.js')) return;
    const patient = body.replace('interval = 50, timeout = 1000', 'interval = 10, timeout = 30_000');
    if (patient === body) throw new Error('waitUntil of @open-wc/testing-helpers has other limits now.');
    return patient;
  },
};

/**
 * What every browser suite of the house shares; a package's `web-test-runner.config.mjs` exports
 * `browserSuite({ files: ['src/**\/*.test.ts'] })`. One page at a time: a page in the background stalls axe.
 *
 * @param {object} options
 * @param {string[]} options.files test files, relative to the package
 * @param {string} [options.tsconfig] settings for the TypeScript transform; esbuild does not follow `extends`, so the
 *   decorator settings must stand in this very file. Default: the package's `tsconfig.json`
 * @param {Record<string, string>} [options.define] constants replaced in the sources
 * @param {string} [options.results] name of the results file in `.results/`
 * @param {object} [options.overrides] any further setting of the test runner; `plugins` and `reporters` are added to
 */
export async function browserSuite({
  files,
  tsconfig = resolve('tsconfig.json'),
  define,
  results = `${basename(process.cwd())}.json`,
  overrides = {},
}) {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error(missingChromium);
  const { plugins = [], reporters = [], ...rest } = overrides;
  return {
    files,
    rootDir: root,
    nodeResolve: { exportConditions: ['production', 'default'] },
    concurrency: 1,
    browsers: [
      chromeLauncher({
        launchOptions: {
          executablePath,
          args: ['--no-sandbox', '--disable-dev-shm-usage', '--force-color-profile=srgb'],
        },
      }),
    ],
    plugins: [
      patientWaits,
      esbuildPlugin({ ts: true, target: 'es2022', define, tsconfig: existsSync(tsconfig) ? tsconfig : undefined }),
      ...plugins,
    ],
    reporters: [
      defaultReporter({ reportTestResults: true, reportTestProgress: false }),
      ...(process.env.COLAB_RESULTS ? [resultsReporter(results)] : []),
      ...reporters,
    ],
    // Limits are for what hangs: on a busy machine a page takes many times as long.
    testFramework: { config: { ui: 'bdd', timeout: 60_000 } },
    browserStartTimeout: 120_000,
    testsStartTimeout: 120_000,
    testsFinishTimeout: 600_000,
    ...rest,
  };
}
