import type { Grammar } from '../shared/messages.ts';
import detailsWords from './details.messages.fr.ts';
import type { SessionPageWords } from './session-page.messages.ts';
import sessionWords from './session.messages.fr.ts';

export default (g: Grammar): SessionPageWords => ({ ...sessionWords(g), ...detailsWords(g) });
