/** Accented letters that are read as the plain ones. */
const ACCENTS = new Map(
  [
    ...'AÅBƁCÇDÐEÉFƑGĜHĤIÎJĴKĶLĻMṀNÑOÖPÞQǪRŔSŠTŢUÛVṼWŴXẊYÝZŽaåbƀcçdðeéfƒgĝhĥiîjĵkķlļmɱnñoöpþqǫrŕsštţuûvṽwŵxẋyýzž'.matchAll(
      /../gu,
    ),
  ].map(([pair]) => [...pair] as [string, string]),
);
/** How much longer than English a language may be. */
const GROWTH = 0.4;
const LETTER = /\p{L}/u;
const VOWEL = /[aeiou]/i;

function disguised(text: string): string {
  if (!LETTER.test(text)) return text;
  let room = Math.ceil(text.length * GROWTH);
  const letters = [...text].map((letter) => {
    const accented = ACCENTS.get(letter) ?? letter;
    if (room === 0 || !VOWEL.test(letter)) return accented;
    room -= 1;
    return accented + accented;
  });
  return `[${letters.join('')}${'·'.repeat(room)}]`;
}

/**
 * The pseudo-locale `en-XA`: every word in brackets, accented and two fifths longer. What stands on a page without is hard
 * coded or content; what lost its bracket is cut off.
 */
export function pseudo<Words extends object>(words: Words): Words {
  return Object.fromEntries(
    Object.entries(words).map(([key, word]: [string, unknown]) => [
      key,
      typeof word === 'function'
        ? (...values: unknown[]) => {
            const said: unknown = Reflect.apply(word, undefined, values);
            return typeof said === 'string' ? disguised(said) : said;
          }
        : typeof word === 'string'
          ? disguised(word)
          : word,
    ]),
  ) as Words;
}
