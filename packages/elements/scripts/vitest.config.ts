import { mergeConfig } from 'vitest/config';
import shared from '../../../scripts/vitest.config.shared.ts';

export default mergeConfig(shared, {
  test: { include: ['test/*.test.ts'] },
});
