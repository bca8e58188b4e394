import type { AddOptions, OutboxItem, SubmissionAnswers } from '@menengage/sdk/outbox';
import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import type { SubmissionBody } from './submission-data.ts';
import {
  active,
  all,
  answered,
  choose,
  control,
  form,
  one,
  press,
  sender,
  settled,
  text,
  tick,
  upToReview,
  write,
} from './test/page.ts';
import { answering, call, fullForm, problem, receipt, smallForm } from './test/samples.ts';

describe('sending an idea', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => {
    localStorage.clear();
    history.replaceState(null, '', location.pathname + location.search);
  });

  describe('sending', () => {
    it('sends once, however often the button is pressed, and says that it sends', async () => {
      const { send, sent, waiting } = sender();
      const element = await form({ send });
      await upToReview(element);
      const events: unknown[] = [];
      element.addEventListener('colab-submission-received', ({ detail }) => events.push(detail));
      const button = one(element, '[part=primary]');
      button.click();
      button.click();
      await answered(element);
      expect(sent).to.have.lengthOf(1);
      expect(button.innerText).to.equal('Sending…');
      expect(button.getAttribute('aria-disabled')).to.equal('true');
      button.click();
      waiting[0]!.resolve(receipt);
      await waitUntil(() => events.length > 0);
      await answered(element);
      expect(sent).to.have.lengthOf(1);
      expect(events, 'no personal data').to.deep.equal([{ reference: 'CL-7KQ2-M4', state: 'received' }]);
    });

    it('gives the receipt: reference, private link, what happens next; the draft is gone', async () => {
      const element = await form();
      await upToReview(element);
      expect(localStorage.length).to.equal(1);
      await press(element, 'Send the idea');
      await waitUntil(() => text(element).includes('Thank you!'));
      await answered(element);
      expect(active(element).innerText).to.equal('Thank you! Your idea has arrived.');
      expect(text(element, '.reference')).to.equal('CL-7KQ2-M4');
      expect(text(element, '.secret')).to.equal(receipt.manageUrl);
      expect(text(element)).to.contain('whoever has it can read your answers').and.contain('What happens next');
      expect(localStorage.length).to.equal(0);
      await expect(element).to.be.accessible();
      await press(element, 'Send another idea');
      await settled(element);
      expect(control(element, 'Title').value).to.equal('');
    });

    it('keeps everything when the way is broken, and tries again with the same key', async () => {
      const { send, sent, waiting } = sender();
      const element = await form({ send });
      await upToReview(element);
      await press(element, 'Send the idea');
      waiting[0]!.reject(Object.assign(new Error('x'), { name: 'ColabNetworkError', code: 'network' }));
      await waitUntil(() => all(element, '[role=alert]').length === 1);
      expect(text(element, '[role=alert]'))
        .to.contain('Sending has not worked yet')
        .and.contain('will not arrive twice');
      await expect(element).to.be.accessible();
      element.remove();

      const again = sender();
      const second = await form({ send: again.send });
      expect(text(second, 'h3'), 'a dead tab loses neither the answers nor the key').to.contain('Check your answers');
      expect(text(second)).to.contain('We do not know whether your idea arrived');
      await press(second, 'Send the idea');
      again.waiting[0]!.resolve(receipt);
      await waitUntil(() => text(second).includes('Thank you!'));
      expect(again.sent[0]!.key).to.equal(sent[0]!.key);
      expect(again.sent[0]!.body).to.deep.equal(sent[0]!.body);
    });

    it('uses another key for another idea', async () => {
      const { send, sent, waiting } = sender();
      const element = await form({ send });
      await upToReview(element);
      await press(element, 'Send the idea');
      waiting[0]!.resolve(receipt);
      await waitUntil(() => text(element).includes('Thank you!'));
      await press(element, 'Send another idea');
      await settled(element);
      await upToReview(element);
      await press(element, 'Send the idea');
      expect(sent).to.have.lengthOf(2);
      expect(sent[1]!.key).not.to.equal(sent[0]!.key);
    });

    it('gives the receipt of what arrived, when a changed idea meets its own earlier version', async () => {
      const { send, sent, waiting } = sender();
      const element = await form({ send });
      await upToReview(element);
      await press(element, 'Send the idea');
      waiting[0]!.reject(Object.assign(new Error('x'), { name: 'TimeoutError', code: 'timeout' }));
      await waitUntil(() => all(element, '[role=alert]').length === 1);
      await press(element, 'Change, Title of the session');
      await write(element, 'Title', 'Changed');
      await press(element, 'Back to the overview');
      await press(element, 'Send the idea');
      waiting[1]!.reject(problem('idempotency-key-reused'));
      await waitUntil(() => sent.length === 3);
      expect(sent[2]!.body).to.deep.equal(sent[0]!.body);
      expect(new Set(sent.map(({ key }) => key)).size).to.equal(1);
      waiting[2]!.resolve(receipt);
      await waitUntil(() => text(element).includes('This is the first version that you sent.'));
    });

    it('puts the server’s findings beside the questions, at the first step with one', async () => {
      const element = await form({
        send: async () => {
          throw problem('validation', {
            items: [
              { pointer: '/attestations/0/version', code: 'unknown', detail: 'There is a newer version.' },
              { pointer: '/title', code: 'brandNew', detail: 'This title is taken.' },
              { pointer: '/summary', code: 'maxWords', detail: 'x', params: { limit: 5 } },
            ],
          });
        },
      });
      await upToReview(element);
      await press(element, 'Send the idea');
      await waitUntil(() => all(element, '.summary').length === 1);
      await answered(element);
      expect(active(element)).to.equal(one(element, '.summary'));
      expect(text(element, 'h3')).to.contain('Your idea');
      expect(text(element, '#answer-title-issue')).to.equal('This title is taken.');
      expect(text(element, '#answer-summary-issue')).to.equal('Please shorten this to 5 words.');
      expect(all(element, '.summary li')).to.have.lengthOf(3);
      await write(element, 'Title', 'Other');
      await write(element, 'Summary', 'Short.');
      await press(element, 'Back to the overview');
      expect(text(element, 'h3'), 'on to the next finding').to.contain('Agreements');
    });

    it('says the findings in the language of the page', async () => {
      for (const [lang, next, said] of [
        ['es', 'Continuar', 'Escriba una respuesta, por favor.'],
        ['fr', 'Continuer', 'Veuillez écrire une réponse.'],
      ] as const) {
        const element = await form({ lang });
        await press(element, next);
        expect(text(element, '#answer-title-issue')).to.equal(said);
        element.remove();
      }
    });

    it('keeps all answers in sight when the call closes while somebody writes', async () => {
      const element = await form({
        send: async () => {
          throw problem('call-closed', { status: 409 });
        },
      });
      await upToReview(element);
      await press(element, 'Send the idea');
      await waitUntil(() => text(element).includes('It closed while you were writing'));
      await answered(element);
      expect(text(element)).to.contain('The call is closed').and.contain('stay on this device for 30 days');
      expect(text(element, '.kept')).to.contain('Care').and.contain('Two sentences.');
      expect(active(element).innerText).to.equal('The call is closed');
      expect(localStorage.length).to.equal(1);
      await expect(element).to.be.accessible();
    });

    it('fires colab-error with no more than code and words', async () => {
      const element = await form({
        send: async () => {
          throw problem('form-token-invalid');
        },
      });
      await upToReview(element);
      setTimeout(() => void press(element, 'Send the idea'));
      const { detail } = await oneEvent(element, 'colab-error');
      expect(detail).to.include({ code: 'form-token-invalid', retryable: false });
      await element.updateComplete;
      expect(text(element, '[role=alert]')).to.contain('Please reload the page');
    });
  });

  describe('the outbox', () => {
    /** An outbox whose items are set by the test. */
    function outbox() {
      let items: OutboxItem[] = [];
      let listener: (items: OutboxItem[]) => void = () => undefined;
      const added: { answers: SubmissionAnswers; options: AddOptions | undefined }[] = [];
      const item = (id: string, more: object): OutboxItem =>
        ({ id, callId: 'c', createdAt: 0, expiresAt: 0, tries: 1, nextTryAt: Date.now(), ...more }) as OutboxItem;
      const set = (...next: OutboxItem[]) => listener((items = next));
      const box = {
        added,
        flushed: 0,
        cleared: 0,
        item,
        set,
        open: async () => ({
          add: async (_: string, answers: SubmissionAnswers, options?: AddOptions) => {
            added.push({ answers, options });
            const queued = item(`item-${added.length}`, { state: 'queued', tries: 0, answers });
            set(...items, queued);
            return queued;
          },
          list: async () => items,
          subscribe: (heard: typeof listener) => {
            listener = heard;
            heard(items);
            return () => undefined;
          },
          flush: async () => void (box.flushed += 1),
          retry: async () => undefined,
          remove: async (id: string) => set(...items.filter((each) => each.id !== id)),
          clear: async () => void (box.cleared += 1),
          close: () => undefined,
        }),
      };
      return box;
    }

    it('keeps an idea that cannot be sent, says so, and gives the receipt when it is out', async () => {
      const box = outbox();
      const element = await form({ openOutbox: box.open });
      await upToReview(element);
      await press(element, 'Send the idea');
      expect(one(element, '[part=primary]').innerText).to.equal('Sending…');
      expect(box.added[0]!.answers).to.include({ title: 'Care' }).and.not.have.property('formToken');
      expect(box.added[0]!.options).to.deep.include({ mayHaveArrived: false });
      expect(box.added[0]!.options!.filledIn!.form.token).to.equal('token-1');
      const waiting = oneEvent(element, 'colab-submission-waiting');
      box.set(box.item('item-1', { state: 'queued', answers: box.added[0]!.answers }));
      await waiting;
      await answered(element);
      expect(text(element, '.waiting')).to.contain('Your idea is waiting to be sent').and.contain('Next try at');
      expect(active(element).innerText).to.equal('Your idea is waiting to be sent');
      await expect(element).to.be.accessible();
      await press(element, 'Try now');
      await waitUntil(() => box.flushed === 1);
      box.set(box.item('item-1', { state: 'sent', receipt }));
      await waitUntil(() => text(element).includes('Thank you!'));
      expect(text(element, '.receipt')).to.contain('stays on this device for 30 days');
      await expect(element).to.be.accessible();
      await press(element, 'Take it off this device');
      await waitUntil(() => !text(element).includes('stays on this device'));
    });

    it('shows after a reload what waits, and takes it back to be changed under the same key', async () => {
      const box = outbox();
      const first = await form({ openOutbox: box.open });
      await upToReview(first);
      await press(first, 'Send the idea');
      const { idempotencyKey } = box.added[0]!.options!;
      first.remove();
      const element = await form({ openOutbox: box.open });
      await waitUntil(() => all(element, '.waiting').length === 1);
      await press(element, 'Change it first');
      await press(element, 'Change, Title of the session');
      await write(element, 'Title', 'Changed');
      await press(element, 'Back to the overview');
      await press(element, 'Send the idea');
      await waitUntil(() => box.added.length === 2);
      expect(box.added[1]!.options).to.deep.include({ idempotencyKey, mayHaveArrived: true });
      expect(box.added[1]!.answers).to.include({ title: 'Changed' });
      // The first version had arrived: its own body asks for its receipt.
      box.set(
        box.item('item-2', {
          state: 'refused',
          answers: box.added[1]!.answers,
          problem: { code: 'idempotency-key-reused', status: 422, items: [] },
        }),
      );
      await waitUntil(() => box.added.length === 3);
      expect(box.added[2]!.answers).to.include({ title: 'Care' });
      box.set(box.item('item-3', { state: 'sent', receipt }));
      await waitUntil(() => text(element).includes('This is the first version that you sent.'));
    });

    it('says in every tab what has become of what waits', async () => {
      const box = outbox();
      const first = await form({ openOutbox: box.open });
      await upToReview(first);
      await press(first, 'Send the idea');
      const answers = box.added[0]!.answers;
      box.set(box.item('item-1', { state: 'queued', answers }));
      const second = await form({ openOutbox: box.open });
      await waitUntil(() => all(second, '.waiting').length === 1);
      // The first tab has heard of it first, and has taken the draft off the device.
      localStorage.clear();
      window.dispatchEvent(new StorageEvent('storage', { key: null }));
      box.set(box.item('item-1', { state: 'sent', receipt }));
      await waitUntil(() => text(second).includes('Thank you!'));
    });

    it('comes back into the form when another tab has taken it off', async () => {
      const box = outbox();
      const element = await form({ openOutbox: box.open });
      await upToReview(element);
      await press(element, 'Send the idea');
      box.set(box.item('item-1', { state: 'queued', answers: box.added[0]!.answers }));
      await waitUntil(() => all(element, '.waiting').length === 1);
      box.set();
      await waitUntil(() => all(element, '.answers').length > 0);
    });

    it('brings what the server refuses back to the questions', async () => {
      const box = outbox();
      const element = await form({ openOutbox: box.open });
      await upToReview(element);
      await press(element, 'Send the idea');
      const problemOf = {
        code: 'validation',
        status: 422,
        items: [{ pointer: '/title', code: 'x', detail: 'Taken.' }],
      };
      box.set(box.item('item-1', { state: 'refused', answers: box.added[0]!.answers, problem: problemOf }));
      await waitUntil(() => all(element, '.summary').length === 1);
      expect(text(element, '#answer-title-issue')).to.equal('Taken.');
    });

    it('lists other ideas that wait and receipts that were kept', async () => {
      localStorage.setItem('colab-submission-outbox:https://api.example/v1', '1');
      const box = outbox();
      const open = async () => {
        const opened = await box.open();
        box.set(
          box.item('a', { state: 'queued', answers: { title: 'An older idea' } }),
          box.item('b', { state: 'sent', receipt }),
          box.item('c', { state: 'refused', answers: { title: 'Lost' }, problem: { code: 'uncertain', items: [] } }),
        );
        return opened;
      };
      const element = await form({ openOutbox: open });
      await waitUntil(() => all(element, '[part=outbox] li').length === 3);
      expect(text(element, '[part=outbox]'))
        .to.contain('An older idea Waiting to be sent')
        .and.contain('reference CL-7KQ2-M4')
        .and.contain('Look for a letter of the secretariat first');
      await expect(element).to.be.accessible();
    });

    it('is not used where nothing shall be kept', async () => {
      const box = outbox();
      const { send, sent } = sender();
      const element = await form({ openOutbox: box.open, send });
      control(element, 'Keep what I write').click();
      await element.updateComplete;
      expect(text(element, '.keep')).to.contain('Nothing is kept on this device.');
      await upToReview(element);
      expect(localStorage.length).to.equal(0);
      await press(element, 'Send the idea');
      expect([box.added.length, sent.length]).to.deep.equal([0, 1]);
      sessionStorage.clear();
    });
  });

  describe('what the server may answer to sending', () => {
    const said: Record<string, string> = {
      'body-too-large': 'Altogether this is too long to be sent.',
      'not-found': 'This call does not exist any more.',
      'rate-limited': 'Too many requests.',
      unavailable: 'The service is not available at the moment.',
      internal: 'The service is not available at the moment.',
      'idempotency-in-progress': 'You can safely try again',
    };
    for (const code of [
      ...Object.keys(said),
      'body-malformed',
      'conflict',
      'forbidden',
      'form-token-expired',
      'form-token-invalid',
      'form-token-used',
      'idempotency-key-missing',
      'idempotency-key-reused',
      'media-type-unsupported',
      'parameter-unknown',
      'request-malformed',
      'unauthorized',
      'a-code-of-next-year',
    ]) {
      it(`${code}: is said in words, and nothing is lost`, async () => {
        const element = await form({
          send: async () => {
            throw problem(code, { status: { 'rate-limited': 429, unavailable: 503, internal: 500 }[code] ?? 422 });
          },
        });
        await upToReview(element);
        await press(element, 'Send the idea');
        await waitUntil(() => all(element, '[role=alert]').length === 1);
        expect(text(element, '[role=alert]')).to.contain(said[code] ?? 'The form could not be accepted.');
        expect(text(element, '.answers')).to.contain('Care');
        expect(localStorage.length).to.equal(1);
      });
    }
  });

  it('says by itself that the call has closed while somebody wrote', async () => {
    let closed = false;
    const element = await form({
      source: answering(() =>
        closed
          ? smallForm('en', { state: 'closed', token: null })
          : smallForm('en', { call: call('en', { closesAt: new Date(Date.now() + 600).toISOString() }) }),
      ),
    });
    await write(element, 'Title', 'Nearly done');
    closed = true;
    await waitUntil(() => text(element).includes('It closed while you were writing'), 'words', { timeout: 8000 });
    expect(text(element, '.kept')).to.contain('Nearly done');
    expect(localStorage.length).to.equal(1);
  });

  it('sends the body the form’s schema describes', async () => {
    const bodies: SubmissionBody[] = [];
    const element = await form({
      source: answering(() => fullForm({ schema: { properties: { durationMinutes: { type: 'integer' } } } })),
      send: async ({ body }) => {
        bodies.push(body);
        return receipt;
      },
    });
    await write(element, 'Length', '90');
    await tick(element, 'climate');
    await tick(element, 'vawg');
    await choose(element, 'Time zone', 'America/Bogota');
    await press(element, 'Add a partner');
    await press(element, 'Continue');
    await press(element, 'Send the idea');
    await waitUntil(() => bodies.length === 1);
    expect(bodies[0]).to.deep.equal({
      formToken: 'token-1',
      language: 'en',
      durationMinutes: 90,
      themes: ['vawg', 'climate'],
      timeZone: 'America/Bogota',
      attestations: [{ documentId: 'mission', version: '1', accepted: false }],
      consents: [
        { purpose: 'processing', statementId: 'processing', statementVersion: '1', granted: false, language: 'en' },
        { purpose: 'recording', statementId: 'recording', statementVersion: '1', granted: false, language: 'en' },
      ],
    });
  });
});
