import { stemmer as arabic } from '@orama/stemmers/arabic';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stopwords as arabicStops } from '@orama/stopwords/arabic';
import { stopwords as englishStops } from '@orama/stopwords/english';
import { stopwords as frenchStops } from '@orama/stopwords/french';
import { stopwords as portugueseStops } from '@orama/stopwords/portuguese';
import { stopwords as russianStops } from '@orama/stopwords/russian';
import { stopwords as spanishStops } from '@orama/stopwords/spanish';
import { fold } from './fold.ts';

/**
 * How words become what the database searches, `tsvector` and `tsquery`. Words are taken apart, folded and stemmed here, not
 * by the database: its own configurations lower letters by the locale that the cluster was made with, differ between versions,
 * and cannot fold accents without an extension. These are the same Snowball stemmers, and both databases get the same words.
 *
 * A text gives two kinds of lexemes: its words, folded (`genero`), for whole words and beginnings; and their stems with the
 * language before them (`es:gener`), so that an inflection meets its like in a text of its own language and no other.
 */
interface Language {
  stem: (word: string) => string;
  /** Small words that say nothing about a text. The lists hold longer ones too, which people do search for. */
  stops: ReadonlySet<string>;
  script: 'latin' | 'cyrillic' | 'arabic';
  /** Other shapes of a word that the stemmer does not bring together with it. */
  kin?: (word: string) => string | undefined;
}

const short = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.filter((word) => word.length <= 4).map(fold));

const irregular: Record<string, string> = { women: 'woman', men: 'man', children: 'child', people: 'person' };

const languages: Readonly<Record<string, Language>> = {
  en: {
    stem: english,
    stops: short(englishStops),
    script: 'latin',
    kin: (word) => (Object.hasOwn(irregular, word) ? irregular[word] : undefined),
  },
  es: {
    stem: spanish,
    stops: short(spanishStops),
    script: 'latin',
    // Typed without its accent (capacitacion); plurals that the stemmer takes for verbs (mujeres).
    kin: (word) => swap(word, /([csxg])ion$/, '$1ión') ?? swap(word, /([lnrdj])es$/, '$1'),
  },
  fr: {
    stem: french,
    stops: short(frenchStops),
    script: 'latin',
    kin: (word) => swap(word, /ite(s?)$/, 'ité$1') ?? swap(word, /aux$/, 'al'),
  },
  ru: { stem: russian, stops: short(russianStops), script: 'cyrillic' },
  ar: {
    stem: arabic,
    stops: short(arabicStops),
    script: 'arabic',
    // "And" is written as one with its word; the plural ending keeps half of itself.
    kin: (word) => swap(word, /^و(?=ال..)/, '') ?? swap(word, /(?<=..)ات$/, ''),
  },
  pt: {
    stem: portuguese,
    stops: short(portugueseStops),
    script: 'latin',
    // Plurals whose singular ends otherwise: homens, ações (or acoes), nacionais.
    kin: (word) =>
      swap(word, /ns$/, 'm') ??
      swap(word, /(?:ões|oes|ães|aes)$/, 'ão') ??
      swap(word, /cao$/, 'ção') ??
      swap(word, /ais$/, 'al'),
  },
};

/** Languages whose inflections are known; words of others are found as they are written. */
export const stemmedLanguages: readonly string[] = Object.keys(languages);

function swap(word: string, pattern: RegExp, by: string): string | undefined {
  return pattern.test(word) ? word.replace(pattern, by) : undefined;
}

/** Longest word that is told from others by all its letters, and how many words of one text are looked at. */
const longest = 60;
const mostWords = 12_000;

const separators = /[^\p{L}\p{N}\p{M}]+/u;

/** Words as they are written, in lower case. */
function wordsOf(text: string): string[] {
  return text.normalize('NFC').toLowerCase().split(separators).filter(Boolean).slice(0, mostWords);
}

const stemCache = new Map<string, readonly string[]>();

/** The stems of a word in one language, with the language before them; none for small words and other scripts. */
function stemsOf(tag: string, word: string): readonly string[] {
  const key = `${tag}:${word}`;
  const known = stemCache.get(key);
  if (known) return known;
  const stems = makeStems(tag, word);
  // Words come again and again; the cache is emptied rather than kept in order.
  if (stemCache.size > 50_000) stemCache.clear();
  stemCache.set(key, stems);
  return stems;
}

function makeStems(tag: string, word: string): string[] {
  const language = languages[tag];
  if (!language || scriptOf(word) !== language.script || word.length > longest) return [];
  const folded = fold(word);
  if (language.stops.has(folded)) return [];
  const kin = language.kin?.(word) ?? language.kin?.(folded);
  const shapes = [word, folded, ...(kin === undefined ? [] : [kin])];
  return [...new Set(shapes.map((shape) => `${tag}:${fold(language.stem(shape)).replaceAll(' ', '')}`))];
}

function scriptOf(word: string): Language['script'] | undefined {
  if (/\p{Script=Latin}/u.test(word)) return 'latin';
  if (/\p{Script=Cyrillic}/u.test(word)) return 'cyrillic';
  if (/\p{Script=Arabic}/u.test(word)) return 'arabic';
  return undefined;
}

/** Folding may make two words of one (`½` becomes `1 2`). */
function exactOf(word: string): string[] {
  return fold(word)
    .split(' ')
    .filter(Boolean)
    .map((each) => each.slice(0, longest));
}

/** A text, or a text by language. What has no language is taken for any of those that its script is used for. */
type Text = string | Readonly<Record<string, string>> | null | undefined;

/**
 * What stands in a `search` column, in the notation of `tsvector`.
 *
 * @param name - the title or name; it weighs most
 * @param others - whatever else the entity shall be found by
 */
export function searchText(name: Text, ...others: Text[]): string {
  const places = new Map<string, string[]>();
  let position = 0;
  const add = (lexemes: Iterable<string>, weight: string): void => {
    for (const lexeme of lexemes) {
      const list = places.get(lexeme);
      if (!list) places.set(lexeme, [`${position}${weight}`]);
      else if (list.length < 200) list.push(`${position}${weight}`);
    }
  };
  for (const [index, text] of [name, ...others].entries()) {
    const weight = index === 0 ? 'A' : 'B';
    for (const [tag, version] of versionsOf(text)) {
      const tags = tag === undefined ? stemmedLanguages : [tag];
      for (const word of wordsOf(version)) {
        const exact = exactOf(word);
        for (const each of exact) {
          // Positions end there; what stands later is found all the same.
          position = Math.min(position + 1, 16_383);
          add([each], weight);
        }
        if (exact.length > 0) add(new Set(tags.flatMap((each) => stemsOf(each, word))), weight);
      }
      // A phrase does not run from one text into the next.
      position = Math.min(position + 10, 16_383);
    }
  }
  return [...places].map(([lexeme, list]) => `'${lexeme}':${list.join(',')}`).join(' ');
}

function versionsOf(text: Text): [language: string | undefined, text: string][] {
  if (text == null) return [];
  if (typeof text === 'string') return [[undefined, text]];
  return Object.entries(text).map(([tag, version]) => [tag.toLowerCase().split('-')[0], version]);
}

/**
 * What a search text asks for: every word in any inflection, the last one also as a beginning; words in quotation marks stand
 * next to each other. Small words are left out where others remain.
 *
 * @returns the notation of `tsquery`; undefined when there is nothing in it that could be looked for
 */
export function searchQuery(q: string | undefined): string | undefined {
  const parts = partsOf(q ?? '');
  const meaningful = parts.filter(({ words, phrase, last }) => phrase || last || !words.every(isSmall));
  const wanted = meaningful.length > 0 ? meaningful : parts;
  if (wanted.length === 0) return undefined;
  return wanted
    .map(({ words, phrase, last }) => {
      const groups = words.map((word, index) => anyShape(word, last && !phrase && index === words.length - 1));
      return groups.length === 1 ? groups[0] : `(${groups.join(' <-> ')})`;
    })
    .join(' & ');
}

interface Part {
  words: string[];
  phrase: boolean;
  /** The last word of the search, which may still be typed. */
  last: boolean;
}

const quotation = /"([^"]*)"|“([^”]*)”|«([^»]*)»|„([^“”]*)[“”]/g;
const mostParts = 40;

function partsOf(q: string): Part[] {
  const parts: Part[] = [];
  const loose = (text: string): void => {
    for (const word of wordsOf(text)) {
      // What folding takes apart belongs together.
      if (exactOf(word).length > 0) parts.push({ words: [word], phrase: false, last: false });
    }
  };
  let end = 0;
  for (const match of q.matchAll(quotation)) {
    loose(q.slice(end, match.index));
    const words = wordsOf(match.slice(1).find((each) => each !== undefined) ?? '').filter(
      (word) => exactOf(word).length > 0,
    );
    if (words.length > 0) parts.push({ words, phrase: true, last: false });
    end = match.index + match[0].length;
  }
  loose(q.slice(end));
  const kept = parts.slice(0, mostParts);
  const last = kept.at(-1);
  if (last && !last.phrase) last.last = true;
  return kept;
}

function isSmall(word: string): boolean {
  const folded = fold(word);
  return Object.values(languages).some(({ stops }) => stops.has(folded));
}

/** One word in every shape that it may have. */
function anyShape(word: string, unfinished: boolean): string {
  const exact = exactOf(word);
  const whole = exact.map((each, index) => `'${each}'${unfinished && index === exact.length - 1 ? ':*' : ''}`);
  const first = whole.length === 1 ? (whole[0] as string) : `(${whole.join(' <-> ')})`;
  const stems = new Set(stemmedLanguages.flatMap((tag) => stemsOf(tag, word)));
  return `(${[first, ...[...stems].map((stem) => `'${stem}'`)].join(' | ')})`;
}
