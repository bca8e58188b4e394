import assert from 'node:assert/strict';
import { test } from 'vitest';
import { root } from './setup.mjs';
import { faultsOf, mannersOf, pluralForms, review } from './words/check.mjs';
import { complete, readCatalogues } from './words/read.mjs';
import { codeOf } from './words/write.mjs';

const catalogues = readCatalogues(root);
const message = (text, more = {}) => ({ text, code: [], parameters: [], opaque: false, ...more });

test('every catalogue is found, with words in every complete language', () => {
  assert.ok(catalogues.length >= 20);
  for (const { name, languages } of catalogues)
    for (const language of complete) assert.ok(languages.get(language)?.size > 0, `${name} ${language}`);
});

test('no word is missing, surplus or at fault', () => {
  for (const language of complete)
    for (const { catalogue, missing, surplus, faults } of review(catalogues, language))
      assert.deepEqual(
        { missing, surplus, faults },
        { missing: [], surplus: [], faults: [] },
        `${language} ${catalogue}`,
      );
});

test('what a translator is given becomes the code that it came from', () => {
  const plain = (text) => text.replaceAll(/\s+|[`'"]|,(?=\s*[})])|\(_?\w*(: \w+)?\) =>|[()]/g, '');
  let count = 0;
  for (const { languages } of catalogues)
    for (const english of languages.get('en').values()) {
      // Types, quotes and brackets are Prettier's and the compiler's affair.
      if (english.opaque || english.parameters.length > 1) continue;
      const [was, is] = [english.node.getText(), codeOf(english, english.text)].map((code) =>
        plain(code.replace(/^\(([^)]*)\) =>/, '').replaceAll("\\'", "'")),
      );
      assert.equal(is, was);
      count += 1;
    }
  assert.ok(count > 500);
});

test('a lost value, a strange one and a missing plural form are faults', () => {
  const english = message('{count, plural, one {1 entry by {name}} other {{count, number} entries by {name}}}', {
    parameters: ['count: number', 'name: string'],
  });
  assert.deepEqual(faultsOf(english, message('{count, plural, one {a {name}} other {b}}'), 'en'), []);
  assert.deepEqual(faultsOf(english, message('{count, plural, one {a} other {b}}'), 'en'), ['{name} is lost']);
  assert.deepEqual(faultsOf(english, message('{name} {who} {count, number}'), 'en'), ['{who} is not in the English']);
  assert.deepEqual(faultsOf(english, message('{count, plural, one {{name}} other {b}}'), 'ru'), [
    'plural without few, many',
  ]);
  assert.match(faultsOf(english, message('{count, plural, one {'), 'ru')[0], /no ICU text/);
});

test('forms are those of the language', () => {
  assert.deepEqual(pluralForms('ar').sort(), ['few', 'many', 'one', 'other', 'two', 'zero']);
  assert.deepEqual(pluralForms('fr'), ['one', 'other']);
});

test('manners are told', () => {
  assert.equal(mannersOf(message('Pourquoi ?'), 'fr').length, 1);
  assert.equal(mannersOf(message('Pourquoi\u00a0?'), 'fr').length, 0);
  assert.equal(mannersOf(message('Por qué?'), 'es').length, 1);
});
