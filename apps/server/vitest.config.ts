import { defineConfig, mergeConfig } from 'vitest/config';
import shared from '../../scripts/vitest.config.shared.ts';

// The longest of all suites takes both processors of a small machine; by itself the runner leaves one of two idle. Its files keep
// nothing in modules that another could trip over, so that each process reads the contract and compiles its rules once.
export default mergeConfig(
  shared,
  defineConfig({
    test: {
      globalSetup: ['test/setup.ts'],
      maxWorkers: 2,
      isolate: false,
    },
  }),
);
