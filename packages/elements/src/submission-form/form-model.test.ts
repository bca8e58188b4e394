import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { isBlank } from './form-model.ts';
import { changedAnswers, differs, submissionBody, withoutEmptyRows } from './rest/body.ts';
import { answersFor, startingAnswers } from './rest/fit.ts';
import { fieldFor, rulesAt, stepOf, typed, valuesToContain } from './rest/rules.ts';
import { everyField, fullForm, smallForm } from './test/samples.ts';

describe('the form’s model', () => {
  const form = fullForm();

  it('finds the question for a pointer by the longest way', () => {
    expect(fieldFor(form, '/organisation/name')?.input).to.equal('organisation');
    expect(fieldFor(form, '/organisation/country')?.input).to.equal('country');
    expect(fieldFor(form, '/partners/3/name')?.input).to.equal('partners');
    expect(fieldFor(form, '/formToken')).to.equal(undefined);
    expect(stepOf(smallForm(), '/attestations/0/accepted')).to.equal(1);
    expect(stepOf(smallForm(), '/formToken')).to.equal(-1);
  });

  it('reads rules through objects, lists and allOf', () => {
    const schema = {
      allOf: [{ properties: { rows: { items: { properties: { n: { type: 'integer' } } } } } }],
      properties: { themes: { allOf: [{ contains: { const: 'a' } }, { contains: { enum: ['b', 'c'] } }] } },
    };
    expect(rulesAt(schema, '/rows/7/n')).to.deep.equal([{ type: 'integer' }]);
    expect(valuesToContain(schema, '/themes')).to.deep.equal(['a', 'b', 'c']);
    expect(rulesAt(schema, '/__proto__/toString')).to.deep.equal([]);
  });

  it('makes numbers only where the schema wants them', () => {
    expect(typed(form, '/durationMinutes', ' 90 ')).to.equal(90);
    expect(typed(form, '/durationMinutes', 'ninety')).to.equal('ninety');
    expect(typed(form, '/title', '90')).to.equal('90');
  });

  it('starts with the visitor’s zone and every statement unticked', () => {
    const answers = startingAnswers(form, 'Africa/Nairobi');
    expect(answers['timeZone']).to.equal('Africa/Nairobi');
    expect(answers['attestations']).to.deep.equal([{ documentId: 'mission', version: '1', accepted: false }]);
    expect(answers['consents']).to.deep.include({
      purpose: 'recording',
      statementId: 'recording',
      statementVersion: '1',
      granted: false,
      language: 'en',
    });
  });

  it('keeps of a draft what this form still asks for', () => {
    const kept = answersFor(form, {
      title: 'Care',
      gone: 'x',
      kind: 'lecture',
      themes: ['care', 'gone'],
      partners: [{ name: 'A', constituency: 'gone' }, 'broken'],
      attestations: [{ documentId: 'mission', version: '0', accepted: true }],
      consents: [{ statementId: 'processing', statementVersion: '1', granted: true, language: 'fr' }],
      organisation: { name: 'B', country: 'KE' },
    });
    expect(kept).to.deep.include({ title: 'Care', themes: ['care'], partners: [{ name: 'A' }] });
    expect(kept).not.to.have.any.keys('gone', 'kind');
    expect(kept['attestations'], 'another version was not confirmed').to.deep.equal([
      { documentId: 'mission', version: '1', accepted: false },
    ]);
    expect((kept['consents'] as object[])[0]).to.include({ granted: true, language: 'fr' });
    expect(kept['organisation']).to.deep.equal({ name: 'B', country: 'KE' });
  });

  it('takes up any draft without breaking, and the second time changes nothing', () => {
    const pointers = everyField.map(({ pointer }) => pointer.split('/')[1]!);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...pointers), fc.jsonValue()), (draft) => {
        const once = answersFor(form, draft);
        expect(answersFor(form, once)).to.deep.equal(once);
      }),
    );
  });

  it('drops rows that were left empty', () => {
    const answers = { partners: [{}, { name: 'A' }, { name: ' ' }], offeredInterpretation: [{ note: '' }] };
    expect(withoutEmptyRows(form, answers)).to.deep.equal({ partners: [{ name: 'A' }], offeredInterpretation: [] });
  });

  it('sends no blank answer, keeps the places of rows, and trims', () => {
    const body = submissionBody(
      form,
      { title: '  Care ', summary: '   ', themes: [], partners: [{}, { name: 'A', memberId: null }] },
      { formToken: 't', language: 'en' },
    );
    expect(body).to.deep.equal({ formToken: 't', language: 'en', title: 'Care', partners: [{}, { name: 'A' }] });
  });

  it('sends what a program put into the trap', () => {
    const also = { formToken: 't', language: 'en' };
    expect(submissionBody(form, {}, { ...also, trap: 'x' })).to.have.property('website', 'x');
    expect(submissionBody(form, {}, { ...also, trap: '' })).not.to.have.property('website');
  });

  it('knows what is blank', () => {
    for (const blank of [undefined, null, '', ' \n', [], {}, [{ name: '' }]]) expect(isBlank(blank)).to.equal(true);
    for (const said of ['a', 0, false, ['a'], { name: 'a' }]) expect(isBlank(said)).to.equal(false);
  });

  it('tells answers apart by what they say', () => {
    expect(differs(' a', 'a ')).to.equal(false);
    expect(differs(undefined, [])).to.equal(false);
    expect(differs({ a: 1, b: '' }, { a: 1 })).to.equal(false);
    expect(differs(['a', 'b'], ['b', 'a'])).to.equal(true);
    expect(differs({ a: [{ b: 'x' }] }, { a: [{ b: 'y' }] })).to.equal(true);
  });

  it('sends of a revision what says something else, and empty what was taken back', () => {
    const before = { title: 'A', summary: 'S', partners: [{ name: 'P' }], durationMinutes: 60 };
    const body = { formToken: 't', language: 'en', title: 'B', summary: 'S', durationMinutes: 60 };
    expect(changedAnswers(before, body)).to.deep.equal({ title: 'B', partners: [] });
    expect(changedAnswers({ summary: 'S' }, {})).to.deep.equal({ summary: '' });
  });
});
