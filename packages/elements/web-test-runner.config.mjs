import { browserSuite } from '../../scripts/wtr.config.shared.mjs';

export default await browserSuite({ files: ['src/**/*.test.ts'] });
