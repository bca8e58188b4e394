import { mergeConfig } from 'vitest/config';
import shared from '../../scripts/vitest.config.shared.ts';

export default mergeConfig(shared, {
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'src/fill.ts',
    // Files keep nothing in modules, so that a process reads the site and the tools once; while one page waits another is drawn.
    isolate: false,
    maxWorkers: 2,
  },
});
