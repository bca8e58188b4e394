import { expect } from '@open-wc/testing';
import { canonicalLanguage, directionOf, formattingLocale, matchLanguage } from './language.ts';
import { countryName, formatBytes, formatList, formatMinutes, formatNumber, languageName } from './text.ts';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('text in a locale', () => {
  it('writes numbers, lists, sizes and durations', () => {
    expect(formatNumber(1234567, 'en-GB')).to.equal('1,234,567');
    expect(plain(formatNumber(1234567, 'fr'))).to.equal('1 234 567');
    expect(formatList(['a', 'b', 'c'], 'en-GB')).to.equal('a, b and c');
    expect(formatList(['a', 'b', 'c'], 'es')).to.equal('a, b y c');
    expect(plain(formatBytes(0, 'en-GB'))).to.equal('0 bytes');
    expect(plain(formatBytes(999, 'en-GB'))).to.equal('999 bytes');
    expect(plain(formatBytes(850_000, 'en-GB'))).to.equal('850 kB');
    expect(plain(formatBytes(2_400_000, 'en-GB'))).to.equal('2.4 MB');
    expect(plain(formatBytes(2_400_000, 'fr'))).to.equal('2,4 Mo');
    expect(plain(formatMinutes(45, 'en-GB'))).to.equal('45 minutes');
    expect(plain(formatMinutes(90, 'en-GB'))).to.equal('1 hour, 30 minutes');
    expect(plain(formatMinutes(60, 'es'))).to.equal('1 hora');
    expect(plain(formatMinutes(0, 'en-GB'))).to.equal('0 minutes');
  });

  it('names countries and languages, and says the code when nobody knows a name', () => {
    expect(countryName('KE', 'fr')).to.equal('Kenya');
    expect(countryName('xk', 'en-GB')).to.equal('Kosovo');
    expect(countryName('QQ', 'en-GB')).to.equal('QQ');
    expect(countryName('not a code', 'en-GB')).to.equal('not a code');
    expect(languageName('fr', 'es')).to.equal('francés');
    expect(languageName('qqq', 'en-GB')).to.equal('qqq');
    expect(languageName('!', 'en-GB')).to.equal('!');
  });
});

describe('a language tag', () => {
  it('is made canonical, or refused', () => {
    expect(canonicalLanguage('es_mx')).to.equal('es-MX');
    expect(canonicalLanguage(' PT-br ')).to.equal('pt-BR');
    expect(canonicalLanguage('e')).to.equal(undefined);
    expect(canonicalLanguage('es MX')).to.equal(undefined);
    expect(canonicalLanguage('')).to.equal(undefined);
  });

  it('knows its direction, by script before language', () => {
    expect(['ar', 'fa-AF', 'he', 'ur', 'ckb', 'en-XB'].map(directionOf)).to.deep.equal(Array(6).fill('rtl'));
    expect(['en', 'ru', 'az', 'pa', 'ku', 'ar-Latn', 'zh-Hant'].map(directionOf)).to.deep.equal(Array(7).fill('ltr'));
    expect(directionOf('pa-Arab')).to.equal('rtl');
    expect(directionOf('az-Arab')).to.equal('rtl');
  });

  it('finds the nearest language there is', () => {
    expect(matchLanguage('es-MX', ['en', 'es'])).to.equal('es');
    expect(matchLanguage('pt-BR', ['en', 'pt-BR', 'pt'])).to.equal('pt-BR');
    expect(matchLanguage('zh-Hant-TW', ['zh-Hant', 'zh'])).to.equal('zh-Hant');
    expect(matchLanguage('ru', ['en', 'es'])).to.equal(undefined);
  });

  it('writes English day first unless a region says otherwise', () => {
    expect(formattingLocale('en')).to.equal('en-GB');
    expect(formattingLocale('en-US')).to.equal('en-US');
    expect(formattingLocale('es-MX')).to.equal('es-MX');
  });
});
