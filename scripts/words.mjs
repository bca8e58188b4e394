/**
 * The words of the kit in all languages.
 *
 *   npm run words                                  checks them, and says what is missing
 *   npm run words -- --manners                     and what readers of a language would set otherwise (no-break spaces, ¿)
 *   npm run words -- --export ru [--out ru.xlf]    everything as XLIFF 2.0 for a translator, with what is there already
 *   npm run words -- --import ru.xlf               brings a translator's file back into the sources
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { js2xliff, xliff2js } from 'xliff';
import { HouseError, main, run } from './lib/process.mjs';
import { table } from './lib/table.mjs';
import { root } from './setup.mjs';
import { faultsOf, pluralForms, review } from './words/check.mjs';
import { awaitingReview, complete, readCatalogues } from './words/read.mjs';
import { bringBack } from './words/write.mjs';

const languagesOf = (catalogues) => [...new Set(catalogues.flatMap(({ languages }) => [...languages.keys()]))].sort();

function check(withManners) {
  const catalogues = readCatalogues(root);
  const rows = [];
  const complaints = [];
  const advice = [];
  for (const language of languagesOf(catalogues).filter((each) => each !== 'en')) {
    const results = review(catalogues, language).filter(
      ({ all, missing }) => complete.includes(language) || missing.length < all,
    );
    const sum = (list) => results.reduce((total, result) => total + result[list].length, 0);
    rows.push(
      [
        awaitingReview.includes(language) ? `${language} (awaits review)` : language,
        results.reduce((total, { all }) => total + all, 0) - sum('missing'),
        sum('missing'),
        sum('faults'),
        sum('manners'),
        sum('same'),
        sum('opaque'),
      ].map(String),
    );
    for (const { catalogue, missing, surplus, faults, manners } of results) {
      for (const { key, fault } of manners) advice.push(`${language} ${catalogue}: ${key}: ${fault}`);
      for (const key of missing) complaints.push(`${language} ${catalogue}: ${key} is missing`);
      for (const key of surplus) complaints.push(`${language} ${catalogue}: ${key} is not in the English`);
      for (const { key, fault } of faults) complaints.push(`${language} ${catalogue}: ${key}: ${fault}`);
    }
  }
  const english = catalogues.reduce((total, { languages }) => total + (languages.get('en')?.size ?? 0), 0);
  console.log(`${english} English messages in ${catalogues.length} catalogues\n`);
  console.log(
    table(['language', 'messages', 'missing', 'at fault', 'manners', 'same as English', 'in code'], rows, [
      'left',
      'right',
      'right',
      'right',
      'right',
      'right',
    ]),
  );
  for (const complaint of complaints) console.log(complaint);
  if (withManners) for (const line of advice) console.log(line);
  return complaints.length > 0 ? 1 : 0;
}

/** A translation's text with the places of its code named as in the English; undefined where they differ. */
function target(english, translation) {
  if (!translation || translation.opaque) return undefined;
  const places = translation.code.map((code) => english.code.indexOf(code));
  return places.includes(-1) ? undefined : translation.text.replaceAll(/\{#(\d+)/g, (_, index) => `{#${places[index]}`);
}

function explained({ note, code, parameters }, language) {
  const plural = `Plural forms of ${language}: ${pluralForms(language).join(', ')}.`;
  return [
    note,
    parameters.length > 0 && `Values: ${parameters.join(', ')}.`,
    ...code.map((each, index) => `{#${index}} is ${each}.`),
    parameters.length > 0 && plural,
  ]
    .filter(Boolean)
    .join(' ');
}

const note = (text) => (text ? { note: text } : {});

async function exportWords(language, out) {
  if (!Intl.getCanonicalLocales(language).length) throw new HouseError(`${language} is no language tag.`);
  const resources = {};
  let count = 0;
  for (const { name, languages } of readCatalogues(root)) {
    const units = {};
    for (const [key, english] of languages.get('en') ?? []) {
      if (english.opaque) continue;
      const translated = target(english, languages.get(language)?.get(key));
      units[key] = {
        source: english.text,
        ...(translated !== undefined && { target: translated }),
        ...note(explained(english, language)),
      };
      count += 1;
    }
    resources[name] = units;
  }
  const file = out ?? `words.${language}.xlf`;
  writeFileSync(file, `${await js2xliff({ resources, sourceLanguage: 'en', targetLanguage: language })}\n`);
  console.log(`${count} messages in ${file}`);
  return 0;
}

async function importWords(path) {
  const { resources, targetLanguage: language } = await xliff2js(readFileSync(path, 'utf8'));
  if (!/^[a-z]{2,3}$/.test(language ?? '')) throw new HouseError(`${basename(path)} names no target language.`);
  const catalogues = new Map(readCatalogues(root).map((catalogue) => [catalogue.name, catalogue]));
  const complaints = [];
  const files = [];
  for (const [name, units] of Object.entries(resources)) {
    const catalogue = catalogues.get(name);
    const english = catalogue?.languages.get('en');
    if (!english) {
      complaints.push(`There is no catalogue ${name} any more.`);
      continue;
    }
    const texts = new Map();
    for (const [key, unit] of Object.entries(units)) {
      const source = english.get(key);
      if (typeof unit.target !== 'string' || unit.target === '') continue;
      if (!source) complaints.push(`${name}: there is no ${key} any more.`);
      else if (source.text !== unit.source) complaints.push(`${name}: the English of ${key} has changed since.`);
      else {
        const faults = faultsOf(source, { ...source, text: unit.target }, language);
        if (faults.length > 0) complaints.push(`${name}: ${key}: ${faults.join('; ')}`);
        else texts.set(key, unit.target);
      }
    }
    if (texts.size === 0) continue;
    const brought = bringBack(catalogue, language, texts);
    files.push(...brought.files);
    for (const key of brought.left)
      complaints.push(`${name}: ${key} has to be placed by hand in ${relative(root, catalogue.file)}`);
  }
  if (files.length > 0) await run('prettier', ['--write', '--log-level', 'warn', ...files], { cwd: root });
  for (const file of files) console.log(`written ${relative(root, file)}`);
  for (const complaint of complaints) console.log(complaint);
  return complaints.length > 0 ? 1 : 0;
}

await main(async () => {
  const { values } = parseArgs({
    options: {
      export: { type: 'string' },
      import: { type: 'string' },
      out: { type: 'string' },
      manners: { type: 'boolean' },
    },
  });
  if (values.export) return exportWords(values.export, values.out);
  if (values.import) return importWords(values.import);
  return check(values.manners);
});
