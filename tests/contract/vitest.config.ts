import { mergeConfig } from 'vitest/config';
import shared from '../../scripts/vitest.config.shared.ts';

export default mergeConfig(shared, {
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'src/serve.ts',
    // The files share one server and read the contract alike: one look at it a worker is enough.
    isolate: false,
    maxWorkers: 2,
    testTimeout: 300_000 + Number(process.env.COLAB_FUZZ_RUNS ?? 0) * 1_000,
  },
});
