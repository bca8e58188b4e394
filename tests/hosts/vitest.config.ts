import { mergeConfig } from 'vitest/config';
import shared from '../../scripts/vitest.config.shared.ts';

export default mergeConfig(shared, {
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: '@menengage/journeys/fill',
    // Limits are for what hangs. Files keep nothing in modules, so that a process reads the site and the tools once.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    isolate: false,
    maxWorkers: 2,
    expect: { poll: { timeout: 120_000 } },
  },
});
