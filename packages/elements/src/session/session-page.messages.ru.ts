import type { Grammar } from '../shared/messages.ts';
import detailsWords from './details.messages.ru.ts';
import type { SessionPageWords } from './session-page.messages.ts';
import sessionWords from './session.messages.ru.ts';

export default (g: Grammar): SessionPageWords => ({ ...sessionWords(g), ...detailsWords(g) });
