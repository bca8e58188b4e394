import { expect } from '@open-wc/testing';
import { capitalised, languagesOf, publishedOn, sameLanguage } from './publication.ts';
import { resource } from './test/samples.ts';

describe('what is known of a publication', () => {
  it('is dated as far as it is known', () => {
    expect(publishedOn('2010', 'en-GB')).to.equal('2010');
    expect(publishedOn('2020-11', 'en-GB')).to.equal('November 2020');
    expect(publishedOn('2018-01-16', 'en-GB')).to.equal('16 Jan 2018');
    expect(publishedOn('2018-01-16', 'es')).to.equal('16 ene 2018');
    expect(publishedOn('2018-01-16', 'fr')).to.equal('16 janv. 2018');
    expect(publishedOn('about 2010', 'en-GB')).to.equal('about 2010');
  });

  it('has the languages of the work and of its files, each once', () => {
    const file = { id: 'f', language: 'pt', mediaType: 'application/pdf' };
    expect(languagesOf(resource('a', { languages: ['en', 'pt'], files: [file, { ...file, language: null }] }))).to.eql([
      'en',
      'pt',
    ]);
    expect(sameLanguage('pt-BR', 'pt')).to.equal(true);
    expect(sameLanguage('pt', 'es')).to.equal(false);
  });

  it('begins a label as the language writes it', () => {
    expect(capitalised('español', 'es')).to.equal('Español');
    expect(capitalised('istanbul', 'tr')).to.equal('İstanbul');
    expect(capitalised('', 'en')).to.equal('');
  });
});
