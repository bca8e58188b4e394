import { browserSuite } from '../../scripts/wtr.config.shared.mjs';

export default await browserSuite({ files: ['src/**/*.test.ts', '!src/shared/url-state.test.ts'] });
