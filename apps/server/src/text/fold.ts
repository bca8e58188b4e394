const marks = /\p{M}+/gu;
const notWord = /[^\p{L}\p{N}]+/gu;
const special: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i' };
const specials = new RegExp(`[${Object.keys(special).join('')}]`, 'g');

/**
 * A text as words without case, accents or punctuation, one blank between two words: `Género, l’Égalité` becomes
 * `genero l egalite`. Stored words and searched words both pass through here, so that they meet on both databases.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(specials, (letter) => special[letter] ?? letter)
    .replace(notWord, ' ')
    .trim();
}

/**
 * The text in exactly this language. A tag may be any word, also one that every object knows, such as `valueOf`.
 *
 * @param text - texts by language
 */
export function textIn(text: Readonly<Record<string, string>>, language: string): string | undefined {
  return Object.hasOwn(text, language) ? text[language] : undefined;
}

/** What stands in a `sort_name` column: the folded name in the entity's own language. */
export function sortName(name: string | Record<string, string>, language: string): string {
  return fold(typeof name === 'string' ? name : (textIn(name, language) ?? Object.values(name)[0] ?? ''));
}
