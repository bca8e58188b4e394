import type { InterfaceLanguage } from '../text/language.ts';
import type { Role } from './roles.ts';
import { ar } from './words.ar.ts';
import { en } from './words.en.ts';
import { es } from './words.es.ts';
import { fr } from './words.fr.ts';
import { pt } from './words.pt.ts';
import { ru } from './words.ru.ts';

/** What a sign-in page says: a heading, a sentence on what happened, and one on what to do. */
interface Said {
  title: string;
  text: string;
  way: string;
}

/** The words of the sign-in pages; complete by type. */
export interface SignInWords {
  /** Nobody has signed in. */
  welcome: Said;
  /** Somebody has. */
  signedIn: { title: string; as: (name: string) => string; roles: string; signOut: string };
  /** The account is nobody's here, without roles, or shut out. */
  unknown: Said;
  /** The person or the provider said no. */
  refused: Said;
  /** The way back does not belong to a way there, or took too long. */
  expired: Said;
  failed: Said;
  unavailable: Said;
  roles: Record<Role, string>;
  on: (place: string) => string;
}

export const words: Record<InterfaceLanguage, SignInWords> = { en, es, fr, ar, pt, ru };
