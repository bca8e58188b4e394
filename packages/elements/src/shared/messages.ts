import { directionOf } from './language.ts';
import { formatNumber } from './text.ts';

/** What a catalogue needs to write a sentence: numbers and plurals of the very locale it is shown in. */
export interface Grammar {
  /** Formatting locale, for `text.ts` and `time.ts`. */
  readonly locale: string;
  /** A number as the locale writes it. */
  number(value: number): string;
  /**
   * A value inside a sentence that is written from the right: a name, an address or a date may be written the other way,
   * and must not turn the words around it (Unicode isolates). As it is where the sentence runs from the left.
   */
  name(value: string): string;
  /**
   * The form of the locale's plural category. `other` is required; es, fr and pt also have `many` (a million of …), which
   * falls back to `other`.
   */
  plural(value: number, forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }): string;
}

/** The words of one element: plain strings, and functions for words with something in them. */
export type WordList<Words> = { [Key in keyof Words]: string | ((...values: never[]) => string) };

/** The words of one language, made for one locale. */
export type Catalogue<Words> = (grammar: Grammar) => Words;

/** English, which is always there, and the other languages, each loaded only when a page speaks it. */
export interface Catalogues<Words> {
  readonly en: Catalogue<Words>;
  readonly others: Readonly<Record<string, () => Promise<{ default: Catalogue<Words> }>>>;
}

/**
 * States the languages of an element's words. English is the source and defines the keys; the type of every other
 * catalogue follows from it, so that a missing, surplus or wrongly shaped message fails the type check.
 */
export function catalogues<Words extends WordList<Words>>(
  en: Catalogue<Words>,
  others: Catalogues<Words>['others'],
): Catalogues<Words> {
  return { en, others };
}

const loaded = new WeakMap<object, Map<string, unknown>>();

/** A catalogue that is there already: English, or one that was loaded before. */
export function loadedMessages<Words>(from: Catalogues<Words>, language: string): Catalogue<Words> | undefined {
  if (language === 'en') return from.en;
  return loaded.get(from)?.get(language) as Catalogue<Words> | undefined;
}

/** Loads the words of a language. When they cannot be loaded, English stands in and the console says why. */
export async function loadMessages<Words>(from: Catalogues<Words>, language: string): Promise<Catalogue<Words>> {
  const there = loadedMessages(from, language);
  const load = from.others[language];
  if (there || !load) return there ?? from.en;
  try {
    const { default: catalogue } = await load();
    const known = loaded.get(from) ?? new Map<string, unknown>();
    loaded.set(from, known.set(language, catalogue));
    return catalogue;
  } catch (error) {
    console.warn(`The words in "${language}" could not be loaded; English is shown.`, error);
    return from.en;
  }
}

/** The grammar of a formatting locale. */
export function grammarOf(locale: string): Grammar {
  const rules = new Intl.PluralRules(locale);
  const isolated = directionOf(locale) === 'rtl';
  return {
    locale,
    number: (value) => formatNumber(value, locale),
    name: (value) => (isolated ? `\u2068${value}\u2069` : value),
    plural: (value, forms) => forms[rules.select(value)] ?? forms.other,
  };
}
