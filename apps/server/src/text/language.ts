import type { Localised } from '../database/tables.ts';
import { textIn } from './fold.ts';

/** Languages that what the community publishes should be complete in. */
export const completeLanguages = ['en', 'es', 'fr'] as const;

/**
 * Languages in which the server's own words (problems, pages, letters) are complete. English is the last resort. The words
 * in Arabic, Portuguese and Russian await a review by people who speak them.
 */
export const interfaceLanguages = [...completeLanguages, 'ar', 'pt', 'ru'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/**
 * The languages that an answer may be in, best first.
 *
 * @param lang - the query parameter `lang`; wins over the header
 * @param acceptLanguage - the header `Accept-Language` (RFC 9110, 12.5.4); ranges with `q=0` and `*` are left out
 */
export function preferredLanguages(lang: string | undefined, acceptLanguage: string | undefined): string[] {
  if (lang) return [lang];
  const ranges = (acceptLanguage ?? '').split(',', 30).map((range, position) => {
    const [tag = '', ...parameters] = range.trim().split(';');
    const quality = parameters.map((text) => /^\s*q=([\d.]+)\s*$/.exec(text)?.[1]).find((text) => text !== undefined);
    return { tag: tag.trim(), quality: quality === undefined ? 1 : Number(quality), position };
  });
  return ranges
    .filter(({ tag, quality }) => /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(tag) && quality > 0)
    .sort((a, b) => b.quality - a.quality || a.position - b.position)
    .map(({ tag }) => tag);
}

/**
 * The language to answer in: RFC 4647, 3.4 (lookup). `es-MX` finds `es-MX`, then `es`.
 *
 * @returns the tag as it is written in `available`, or undefined when none fits
 */
export function lookup(preferences: readonly string[], available: readonly string[]): string | undefined {
  const byLowerCase = new Map(available.map((tag) => [tag.toLowerCase(), tag]));
  for (const preference of preferences) {
    const parts = preference.toLowerCase().split('-');
    while (parts.length > 0) {
      const found = byLowerCase.get(parts.join('-'));
      if (found !== undefined) return found;
      parts.pop();
      // A single letter or digit introduces an extension and cannot end a tag.
      if (parts.at(-1)?.length === 1) parts.pop();
    }
  }
  return undefined;
}

/** The language for the server's own words. */
export function interfaceLanguage(preferences: readonly string[]): InterfaceLanguage {
  return (lookup(preferences, interfaceLanguages) as InterfaceLanguage | undefined) ?? 'en';
}

const rightToLeft = /^(ar|arc|azb|ckb|dv|fa|ha-arab|he|ks|ku-arab|ps|sd|syr|ug|ur|yi)(-|$)/i;

/** `rtl` for languages written from right to left. */
export function directionOf(language: string): 'rtl' | 'ltr' {
  return rightToLeft.test(language) ? 'rtl' : 'ltr';
}

/** The text in the best language, with that language. @param own - the language of the original, the fallback */
export function pick(text: Localised, preferences: readonly string[], own: string): { text: string; language: string } {
  const language = lookup(preferences, Object.keys(text)) ?? (Object.hasOwn(text, own) ? own : Object.keys(text)[0]);
  return { text: (language === undefined ? undefined : text[language]) ?? '', language: language ?? own };
}

/** Gives a text in the served language; one without it is given in the entity's own and noted under its pointer. */
export interface TextOf {
  (pointer: string, text: Localised): string;
  (pointer: string, text: Localised | null | undefined): string | null;
}

export interface Localization {
  served: string;
  missing: string[];
  translations: string[];
}

/**
 * Builds an entity's answer in one language and says what fell back.
 *
 * @param language - the language that the entity was written in
 * @param build - is run twice: once to see which languages there are, once to write the answer
 */
export function localise<T extends object>(
  language: string,
  preferences: readonly string[],
  build: (text: TextOf) => T,
): T & { language: string; localization: Localization } {
  const translations = new Set([language]);
  build(((_pointer: string, text?: Localised | null) => {
    for (const tag of Object.keys(text ?? {})) translations.add(tag);
    return '';
  }) as TextOf);

  const served = lookup(preferences, [...translations]) ?? language;
  const missing: string[] = [];
  const answer = build(((pointer: string, text?: Localised | null) => {
    if (text == null) return null;
    const found = textIn(text, served);
    if (found !== undefined) return found;
    missing.push(pointer);
    return textIn(text, language) ?? Object.values(text)[0] ?? '';
  }) as TextOf);
  return { ...answer, language, localization: { served, missing, translations: [...translations] } };
}
