import { expect } from '@open-wc/testing';
import { draftName, eraseDraft, loadDraft, saveDraft, type Draft } from './draft.ts';

const day = 86_400_000;
const start = new Date('2026-01-01T00:00:00Z');
const after = (days: number) => new Date(start.getTime() + days * day);

describe('draft', () => {
  const name = draftName('https://api.example/v1', 'call-1');
  const draft: Draft = { answers: { title: 'Care' }, step: 'idea', language: 'en', key: 'k' };
  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());

  it('is there again for 30 days, and then gone', () => {
    expect(saveDraft(name, draft, start)).to.equal(true);
    expect(loadDraft(name, after(29))).to.deep.equal({ ...draft, savedAt: start.toISOString() });
    expect(loadDraft(name, after(30))).to.equal(undefined);
    expect(localStorage.getItem(name), 'erased, not only hidden').to.equal(null);
  });

  it('is one for each call of each API', () => {
    saveDraft(name, draft, start);
    expect(loadDraft(draftName('https://api.example/v1', 'call-2'), start)).to.equal(undefined);
    expect(loadDraft(draftName('https://other.example/v1', 'call-1'), start)).to.equal(undefined);
    expect(loadDraft(name, start)).not.to.equal(undefined);
  });

  it('erases old drafts of other calls too, and nothing that is not ours', () => {
    localStorage.setItem('page', 'theirs');
    saveDraft(draftName(undefined, 'old'), draft, start);
    loadDraft(name, after(31));
    expect(localStorage.length).to.equal(1);
    expect(localStorage.getItem('page')).to.equal('theirs');
  });

  it('takes no broken draft', () => {
    for (const broken of ['{', 'null', '[]', '{"shape":1}', '{"shape":99,"key":"k","answers":{}}']) {
      localStorage.setItem(name, broken);
      expect(loadDraft(name, start), broken).to.equal(undefined);
    }
  });

  it('is erased on request', () => {
    saveDraft(name, draft, start);
    eraseDraft(name);
    expect(loadDraft(name, start)).to.equal(undefined);
  });
});
