import { browserSuite } from '../../scripts/wtr.config.shared.mjs';

// In a browser of their own: the files of a run share one tab, whose history ends at fifty entries.
export default await browserSuite({ files: ['src/shared/url-state.test.ts'], results: 'address.json' });
