import { expect } from '@open-wc/testing';
import { actionOf, formatName, linkable } from './action.ts';
import { handbook, resource } from './test/samples.ts';

describe('getting a publication', () => {
  it('links to http and https only', () => {
    expect(linkable('https://example.org/')).to.equal('https://example.org/');
    for (const url of ['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', '//example.org', '', null]) {
      expect(linkable(url)).to.equal(undefined);
    }
  });

  it('has formats by the name people know', () => {
    expect(formatName('application/pdf')).to.equal('PDF');
    expect(formatName('video/mp4')).to.equal('MP4');
    expect(formatName('application/epub+zip')).to.equal('EPUB');
    for (const [type, name] of [
      ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'Word'],
      ['application/vnd.ms-powerpoint', 'PowerPoint'],
      ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'Excel'],
    ] as const) {
      expect(formatName(type)).to.equal(name);
    }
    expect(formatName('application/x-unheard-of')).to.equal(undefined);
    expect(formatName('nonsense')).to.equal(undefined);
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
