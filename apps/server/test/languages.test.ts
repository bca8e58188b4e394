import { expect, it } from 'vitest';
import { templateNames } from '../src/mail/template.ts';
import { templates } from '../src/mail/templates.ts';
import { interfaceLanguages } from '../src/text/language.ts';
import { describeServer } from './harness.ts';

const scripts: Record<string, RegExp> = {
  ar: /\p{Script=Arabic}/u,
  ru: /\p{Script=Cyrillic}/u,
  pt: /\p{Script=Latin}/u,
};

describeServer('the languages of the words', (server) => {
  it.each(Object.keys(scripts))('answers problems in %s, asked by header or address', async (language) => {
    const byHeader = await server.ask('/v1/sessions?limit=0', {
      headers: { 'accept-language': `xx, ${language}-QA;q=0.8, en;q=0.1` },
    });
    const byAddress = await server.ask(`/v1/sessions?limit=0&lang=${language}`);
    for (const { headers, json } of [byHeader, byAddress]) {
      expect(headers['content-language']).toBe(language);
      for (const text of [json.title, json.detail, json.errors[0].detail]) expect(text).toMatch(scripts[language]!);
    }
    expect(byHeader.json.title).toBe(byAddress.json.title);
    expect(byHeader.json.title).not.toBe((await server.ask('/v1/sessions?limit=0')).json.title);
  });

  it('keeps names apart from a sentence that runs from the right', async () => {
    const { json } = await server.ask('/v1/sessions?regoin=africa&lang=ar');
    expect(json.errors[0].detail).toContain('\u2068region\u2069');
  });

  it('writes a page in Arabic from the right, with a way to every language', async () => {
    const { text } = await server.ask('/networks/mena?lang=ar');
    expect(text).toContain('<html lang="ar" dir="rtl">');
    for (const language of interfaceLanguages) expect(text).toContain(`hreflang="${language}"`);
  });

  it('has every letter in every language, each with its values', () => {
    const data = { name: 'Ada', title: 'T-1', reference: 'R-2', callTitle: 'C-3', when: 'W-4' };
    for (const language of interfaceLanguages)
      for (const name of templateNames) {
        const { subject, text } = templates[language][name](data);
        expect(subject).toContain('R-2');
        expect(text).toContain('Ada');
        if (name === 'submission.scheduled') expect(text).toContain('W-4');
        if (language !== 'en') expect(text).not.toBe(templates.en[name](data).text);
        const script = scripts[language];
        if (script) expect(subject).toMatch(script);
      }
  });
});
