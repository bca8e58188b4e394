import { catalogues, type Grammar } from '../shared/messages.ts';

/** Words of an instant in two zones. English is the source; the notes are for translators. */
const en = (_: Grammar) => ({
  /** The event's zone has the same clock time as the visitor's: "Same time in Kampala". */
  sameTime: (place: string) => `Same time in ${place}`,
});

/** Keys and shapes of these words. */
export type TimeWords = ReturnType<typeof en>;

/** These words in every language of the kit. */
export const timeMessages = catalogues(en, {
  es: () => import('./time.messages.es.ts'),
  fr: () => import('./time.messages.fr.ts'),
  ar: () => import('./time.messages.ar.ts'),
  pt: () => import('./time.messages.pt.ts'),
  ru: () => import('./time.messages.ru.ts'),
});
