import { defineConfig, mergeConfig } from 'vitest/config';
import shared from '../../scripts/vitest.config.shared.ts';

// Limits are for what hangs: databases and processes that take seconds take ten times as long on a busy machine.
// The longest of all suites takes both processors of a small machine; by itself the runner leaves one of two idle. Its files keep
// nothing in modules that another could trip over, so that each process reads the contract and compiles its rules once.
export default mergeConfig(
  shared,
  defineConfig({
    test: {
      globalSetup: ['test/setup.ts'],
      testTimeout: 240_000,
      hookTimeout: 240_000,
      maxWorkers: 2,
      isolate: false,
      expect: { poll: { timeout: 30_000 } },
    },
  }),
);
