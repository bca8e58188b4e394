import { mergeConfig } from 'vitest/config';
import shared from '../../scripts/vitest.config.shared.ts';

export default mergeConfig(shared, {
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'src/serve.ts',
    testTimeout: 30_000 + Number(process.env.COLAB_FUZZ_RUNS ?? 0) * 1_000,
    hookTimeout: 30_000,
  },
});
