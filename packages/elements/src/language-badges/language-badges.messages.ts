import { catalogues, type Grammar } from '../shared/messages.ts';

/** Words of the languages of a session. English is the source; the notes are for translators. */
export const badgeWords = (_: Grammar) => ({
  languages: 'Languages',
  /** What a language is there for; stands after it: "FR (interpretation)". */
  interpretation: 'interpretation',
  captions: 'captions',
  signLanguage: 'sign language',
  materials: 'materials',
  /** The same for the language spoken in the room; read out and shown in the details. */
  floor: 'spoken',
  /** A sign language used between people of several sign languages. */
  internationalSign: 'International Sign',
  /** A language and what it is there for. */
  languageRole: (language: string, role: string) => `${language} (${role})`,
});

/** Keys and shapes of these words. */
export type BadgeWords = ReturnType<typeof badgeWords>;

/** These words in every language of the kit. */
export const badgeMessages = catalogues(badgeWords, {
  es: () => import('./language-badges.messages.es.ts'),
  fr: () => import('./language-badges.messages.fr.ts'),
  ar: () => import('./language-badges.messages.ar.ts'),
  pt: () => import('./language-badges.messages.pt.ts'),
  ru: () => import('./language-badges.messages.ru.ts'),
});
