import { defineConfig } from 'vitest/config';

/**
 * What every Node suite of the house shares. A package's `vitest.config.ts` merges its own settings into it:
 * `mergeConfig(shared, defineConfig({ test: { … } }))`.
 *
 * With `COLAB_RESULTS` set (as `npm test` does) the counts are also written to `.results/vitest.json` in the package,
 * so that a run answered from turbo's cache still adds up.
 */
export default defineConfig({
  test: {
    reporters: process.env.COLAB_RESULTS ? ['default', 'json'] : ['default'],
    outputFile: { json: '.results/vitest.json' },
  },
});
