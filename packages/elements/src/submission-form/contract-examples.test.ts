import type { CallForm, Submission } from '@menengage/sdk';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import './define.ts';
import { DraftSlots, draftName } from './draft.ts';
import type { SubmissionFormData } from './submission-data.ts';
import type { ColabSubmissionForm } from './submission-form.ts';
import { quietDesk } from './test/samples.ts';

async function example<Value>(path: string): Promise<Value> {
  const answer = await fetch(new URL(`../../../../openapi/examples/${path}.json`, import.meta.url));
  return ((await answer.json()) as { value: Value }).value;
}

async function shown(lang: string, data: SubmissionFormData): Promise<ColabSubmissionForm> {
  const element = await fixture<ColabSubmissionForm>(html`
    <colab-submission-form
      api="https://api.example/v1"
      loading="eager"
      lang=${lang}
      manage-key=${data.kind === 'submission' ? 'id.secret' : ''}
      .source=${async () => data}
      .desk=${quietDesk}
    ></colab-submission-form>
  `);
  const { shadowRoot } = element;
  await waitUntil(() => element.state.status === 'ready' && shadowRoot!.querySelector('.step, .thread, .write'), 'it');
  await element.updateComplete;
  return element;
}

describe('the contract’s examples', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());

  for (const lang of ['en', 'es', 'fr']) {
    it(`of a form are asked to the last question in ${lang}`, async () => {
      const form = await example<CallForm>(`calls/getCallForm.${lang}`);
      for (const { id, title, fields } of form.steps) {
        const drafts = new DraftSlots(draftName('https://api.example/v1', form.call.id));
        drafts.save({ answers: {}, step: id, language: lang });
        const element = await shown(lang, { kind: 'form', form, receivedAt: 0 });
        const said = element.shadowRoot!.querySelector('.step')!.textContent;
        for (const text of [title, ...fields.map(({ label }) => label)]) expect(said).to.contain(text);
        expect(element.shadowRoot!.querySelectorAll('[data-pointer]')).to.have.lengthOf(fields.length);
        await expect(element).to.be.accessible();
        element.remove();
        drafts.erase();
      }
    });

    it(`of a submission are shown to its submitter in ${lang}`, async () => {
      const submission = await example<Submission>(`submissions/getSubmission.${lang}`);
      const form = await example<CallForm>(`calls/getCallForm.${lang}`);
      const element = await shown(lang, { kind: 'submission', submission, form });
      expect(element.shadowRoot!.textContent).to.contain(submission.reference).and.contain(submission.answers.title);
      await expect(element).to.be.accessible();
    });
  }
});
