import { parse, TYPE } from '@formatjs/icu-messageformat-parser';

/** The values that a text puts in, and its plurals' forms. */
function shape(text) {
  const values = new Set();
  const plurals = [];
  const walk = (elements) => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
      values.add(element.value);
      if (element.type === TYPE.plural) plurals.push(Object.keys(element.options));
      for (const { value } of Object.values(element.options ?? {})) walk(value);
    }
  };
  walk(parse(text, { ignoreTag: true, requiresOtherClause: true, shouldParseSkeletons: false }));
  return { values, plurals };
}

const readable = (text) => text.replaceAll('{#', '{x');

/** Forms that a language needs for whole numbers; `many` of es, fr and pt is for millions and falls back. */
export function pluralForms(language) {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  return pluralCategories.filter((form) => form !== 'many' || !/^(es|fr|pt|it|ca)/.test(language));
}

/** Ways of a language with its punctuation that its readers see at once. */
const manners = {
  fr: [[/[\p{L}\d})] [:;?!»](\s|$)|« /u, 'an ordinary space before : ; ? ! » or after «: it needs a no-break space']],
  es: [
    [/^[^¿]*\?/u, 'a question without ¿'],
    [/^[^¡]*\p{L}!/u, 'an exclamation without ¡'],
  ],
};

/**
 * What is wrong with one translation.
 * @returns {string[]} in words; empty when all is well
 */
export function faultsOf(english, translation, language) {
  if (english.opaque || translation.opaque) return [];
  const faults = [];
  let here;
  try {
    here = shape(readable(translation.text));
  } catch (error) {
    return [`no ICU text: ${error.message}`];
  }
  const source = shape(readable(english.text));
  // Code differs from language to language; what counts is that no value of the sentence is lost.
  const named = (values) => [...values].filter((value) => !/^x\d+$/.test(value));
  const codes = (message) => message.code.join(' ');
  for (const value of named(source.values))
    if (!here.values.has(value) && !codes(translation).includes(value)) faults.push(`{${value}} is lost`);
  for (const value of named(here.values))
    if (!source.values.has(value) && !english.parameters.join(' ').includes(value))
      faults.push(`{${value}} is not in the English`);
  for (const forms of here.plurals) {
    const missing = pluralForms(language).filter((form) => !forms.includes(form) && !forms.includes(`=${form}`));
    if (missing.length) faults.push(`plural without ${missing.join(', ')}`);
  }
  return faults;
}

/** What a reader of the language would set otherwise; nothing that breaks. */
export function mannersOf(translation, language) {
  return (manners[language] ?? []).filter(([pattern]) => pattern.test(translation.text)).map(([, what]) => what);
}

/**
 * Compares a language with English over all catalogues.
 * @returns {{catalogue: string, all: number, missing: string[], surplus: string[], faults: {key: string, fault: string}[],
 *   manners: {key: string, fault: string}[], same: string[], opaque: string[]}[]}
 */
export function review(catalogues, language) {
  return catalogues.map(({ name, languages }) => {
    const english = languages.get('en') ?? new Map();
    const words = languages.get(language) ?? new Map();
    const keys = [...english.keys()];
    const there = keys.filter((key) => words.has(key));
    return {
      catalogue: name,
      all: keys.length,
      missing: keys.filter((key) => !words.has(key)),
      surplus: [...words.keys()].filter((key) => !english.has(key)),
      faults: there.flatMap((key) =>
        faultsOf(english.get(key), words.get(key), language).map((fault) => ({ key, fault })),
      ),
      manners: there.flatMap((key) => mannersOf(words.get(key), language).map((fault) => ({ key, fault }))),
      same: there.filter(
        (key) =>
          language !== 'en' && english.get(key).text.length > 12 && words.get(key).text === english.get(key).text,
      ),
      opaque: keys.filter((key) => english.get(key).opaque),
    };
  });
}
