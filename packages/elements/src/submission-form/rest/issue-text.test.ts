import { expect } from '@open-wc/testing';
import { grammarOf, loadMessages } from '../../shared/messages.ts';
import { issueText, type ShownIssue } from './issue-text.ts';
import { formMessages } from './rest.messages.ts';
import { fullForm } from '../test/samples.ts';

describe('issue text', () => {
  const form = fullForm();
  const grammar = grammarOf('en-GB');
  const words = formMessages.en(grammar);
  const text = (pointer: string, code: string, params: ShownIssue['params'] = {}, detail?: string) =>
    issueText({ pointer, code, params, detail }, form, words, grammar);

  it('asks to write, choose, name or confirm, as the question wants', () => {
    expect(text('/title', 'required')).to.equal(words.issueAnswer);
    expect(text('/format', 'required')).to.equal(words.issueChoose);
    expect(text('/themes', 'required')).to.equal(words.issueChooseSome(1));
    expect(text('/organisation', 'required')).to.equal(words.issueOrganisation);
    expect(text('/partners/0/name', 'required')).to.equal(words.issueOrganisation);
    expect(text('/offeredInterpretation/0/language', 'required')).to.equal(words.issueChoose);
    expect(text('/attestations', 'contains')).to.equal(words.issueConfirm);
  });

  it('names the themes of which one is needed', () => {
    expect(text('/themes', 'contains', { limit: 1 })).to.equal('Please choose at least one of: vawg.');
  });

  it('gives the numbers of the rule', () => {
    expect(text('/summary', 'maxWords', { limit: 1200 })).to.equal('Please shorten this to 1,200 words.');
    expect(text('/durationMinutes', 'minimum', { limit: 30 })).to.equal('Please write 30 or more.');
    expect(text('/durationMinutes', 'type', { type: 'integer' })).to.equal(words.issueNumber);
    expect(text('/submitter/email', 'format', { format: 'email' })).to.equal(words.issueEmail);
  });

  it('falls back to the server’s own words, and then to words for anything', () => {
    expect(text('/title', 'brandNew', {}, 'The server says so.')).to.equal('The server says so.');
    expect(text('/title', 'brandNew')).to.equal(words.issueOther);
  });

  it('has words for every rule of the contract in every language', async () => {
    const codes =
      'required type minLength maxLength maxWords minimum maximum minItems maxItems uniqueItems pattern format enum const contains';
    const pointers = [
      '/title',
      '/format',
      '/themes',
      '/organisation',
      '/partners/0/name',
      '/attestations',
      '/durationMinutes',
    ];
    for (const [language, locale] of [
      ['en', 'en-GB'],
      ['es', 'es'],
      ['fr', 'fr'],
    ] as const) {
      const catalogue = await loadMessages(formMessages, language);
      for (const code of codes.split(' ')) {
        for (const pointer of pointers) {
          const issue = { pointer, code, params: { limit: 2 } };
          const said = issueText(issue, form, catalogue(grammarOf(locale)), { locale });
          expect(said, `${language} ${code} ${pointer}`).to.match(/^\p{L}.*\.$/u);
          expect(said).not.to.match(/undefined|NaN|\[object/);
        }
      }
    }
  });
});
