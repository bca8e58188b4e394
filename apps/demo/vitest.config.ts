import { defineConfig, mergeConfig } from 'vitest/config';
import shared from '../../scripts/vitest.config.shared.ts';

export default mergeConfig(shared, defineConfig({ test: { testTimeout: 30_000 } }));
