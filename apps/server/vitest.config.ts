import { defineConfig, mergeConfig } from 'vitest/config';
import shared from '../../scripts/vitest.config.shared.ts';

// A new embedded database takes some seconds to make, more when several suites do so at once.
// The longest of all suites takes both processors of a small machine; by itself the runner leaves one of two idle.
export default mergeConfig(
  shared,
  defineConfig({
    test: { globalSetup: ['test/setup.ts'], testTimeout: 30_000, hookTimeout: 120_000, maxWorkers: 2 },
  }),
);
