import type { InterfaceLanguage } from '../text/language.ts';
import type { Params, ProblemCode, RuleCode } from './codes.ts';
import { ar } from './words.ar.ts';
import { en } from './words.en.ts';
import { es } from './words.es.ts';
import { fr } from './words.fr.ts';
import { pt } from './words.pt.ts';
import { ru } from './words.ru.ts';

/** The server's words for problems in one language; complete by type. */
export interface Words {
  problems: Record<ProblemCode, { title: string; detail: (params: Params) => string }>;
  rules: Record<RuleCode, (params: Params) => string>;
  /** Said instead of a rule's words when a better sentence is known. */
  hints: {
    unknownParameter: (params: Params) => string;
    onlyOnce: string;
    needsSearch: string;
    embedNotBuilt: string;
  };
}

export const words: Record<InterfaceLanguage, Words> = { en, es, fr, ar, pt, ru };
