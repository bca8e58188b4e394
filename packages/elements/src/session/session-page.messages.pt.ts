import type { Grammar } from '../shared/messages.ts';
import detailsWords from './details.messages.pt.ts';
import type { SessionPageWords } from './session-page.messages.ts';
import sessionWords from './session.messages.pt.ts';

export default (g: Grammar): SessionPageWords => ({ ...sessionWords(g), ...detailsWords(g) });
