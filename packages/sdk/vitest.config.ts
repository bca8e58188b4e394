import { defineConfig, mergeConfig } from 'vitest/config';
import shared from '../../scripts/vitest.config.shared.ts';

export default mergeConfig(
  shared,
  defineConfig({
    test: {
      include: ['test/**/*.test.ts'],
      typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], tsconfig: 'tsconfig.json' },
    },
  }),
);
