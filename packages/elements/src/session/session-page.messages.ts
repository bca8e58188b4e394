import { catalogues, type Grammar } from '../shared/messages.ts';
import { detailsWords } from './details.messages.ts';
import { sessionWords } from './session.messages.ts';

const en = (g: Grammar) => ({ ...sessionWords(g), ...detailsWords(g) });

/** Words of a session that stands alone: what a list says of it, and its details. */
export type SessionPageWords = ReturnType<typeof en>;

/** These words in every language of the kit. */
export const sessionPageMessages = catalogues(en, {
  es: () => import('./session-page.messages.es.ts'),
  fr: () => import('./session-page.messages.fr.ts'),
  ar: () => import('./session-page.messages.ar.ts'),
  pt: () => import('./session-page.messages.pt.ts'),
  ru: () => import('./session-page.messages.ru.ts'),
});
