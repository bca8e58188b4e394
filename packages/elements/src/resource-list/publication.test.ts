import { expect } from '@open-wc/testing';
import { actionOf, capitalised, formatName, languagesOf, linkable, publishedOn, sameLanguage } from './publication.ts';
import { handbook, resource } from './test/samples.ts';

describe('what is known of a publication', () => {
  it('is dated as far as it is known', () => {
    expect(publishedOn('2010', 'en-GB')).to.equal('2010');
    expect(publishedOn('2020-11', 'en-GB')).to.equal('November 2020');
    expect(publishedOn('2018-01-16', 'en-GB')).to.equal('16 Jan 2018');
    expect(publishedOn('2018-01-16', 'es')).to.equal('16 ene 2018');
    expect(publishedOn('2018-01-16', 'fr')).to.equal('16 janv. 2018');
    expect(publishedOn('about 2010', 'en-GB')).to.equal('about 2010');
  });

  it('links to http and https only', () => {
    expect(linkable('https://example.org/')).to.equal('https://example.org/');
    for (const url of ['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', '//example.org', '', null]) {
      expect(linkable(url)).to.equal(undefined);
    }
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

  it('has formats by the name people know', () => {
    expect(formatName('application/pdf')).to.equal('PDF');
    expect(formatName('video/mp4')).to.equal('MP4');
    expect(formatName('application/x-unheard-of')).to.equal(undefined);
    expect(formatName('nonsense')).to.equal(undefined);
  });

  it('begins a label as the language writes it', () => {
    expect(capitalised('español', 'es')).to.equal('Español');
    expect(capitalised('istanbul', 'tr')).to.equal('İstanbul');
    expect(capitalised('', 'en')).to.equal('');
  });

  it('is got from the file in the visitor’s language, else from another file, else from its page', () => {
    const page = 'https://example.org/page';
    const file = (language: string | null, url: string | null) => ({
      id: `f-${language}`,
      language,
      mediaType: 'application/pdf',
      url,
    });
    const en = file('en', 'https://example.org/en.pdf');
    const es = file('es', 'https://example.org/es.pdf');
    const work = resource('w', { webUrl: page, files: [en, es] });
    expect(actionOf(work, 'es-MX')).to.deep.equal({ kind: 'file', url: es.url, file: es });
    expect(actionOf(work, 'fr')).to.deep.equal({ kind: 'file', url: en.url, file: en });
    expect(actionOf(handbook, 'es')).to.deep.equal({ kind: 'page', url: handbook.webUrl });
    expect(actionOf(resource('w', { webUrl: page }), 'en')).to.deep.equal({ kind: 'page', url: page });
    expect(actionOf(resource('w'), 'en')).to.equal(undefined);
    expect(
      actionOf(resource('w', { webUrl: 'javascript:alert(1)', files: [file('en', 'javascript:x')] }), 'en'),
    ).to.equal(undefined);
  });
});
