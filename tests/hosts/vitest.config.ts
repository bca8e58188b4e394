import { mergeConfig } from 'vitest/config';
import shared from '../../scripts/vitest.config.shared.ts';

export default mergeConfig(shared, {
  test: {
    // What Firefox is asked to show, too.
    include: [process.env['COLAB_BROWSER'] === 'firefox' ? 'test/both/*.test.ts' : 'test/**/*.test.ts'],
    globalSetup: 'src/server.ts',
    // Files keep nothing in modules, so that a process reads the site and the tools once; while one page waits another is drawn.
    isolate: false,
    maxWorkers: 2,
  },
});
