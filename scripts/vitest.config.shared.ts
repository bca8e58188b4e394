import { defineConfig } from 'vitest/config';
import { resultsReporter } from './lib/vitest-results.ts';

/**
 * What every Node suite of the house shares. A package's `vitest.config.ts` merges its own settings into it:
 * `mergeConfig(shared, defineConfig({ test: { … } }))`.
 *
 * With `COLAB_RESULTS` set (as `npm test` does) the counts are also written to `.results/vitest.json` of the
 * folder in which the runner was started, so that a run answered from turbo's cache still adds up.
 */
export default defineConfig({
  test: {
    // Limits are for what hangs: on a busy machine everything takes many times as long.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 120_000 } },
    reporters: process.env.COLAB_RESULTS ? ['default', resultsReporter()] : ['default'],
  },
});
