import type { Submission } from '@menengage/sdk';
import { expect, waitUntil } from '@open-wc/testing';
import type { SubmissionDesk } from './submission-data.ts';
import { active, all, control, form, one, press, settled, text, tick, write } from './test/page.ts';
import { answering, problem, smallForm, submission, quietDesk } from './test/samples.ts';

describe('the private link', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => {
    localStorage.clear();
    history.replaceState(null, '', location.pathname + location.search);
  });

  describe('following an idea', () => {
    const followed = async () => ({ kind: 'submission' as const, submission: submission(), form: smallForm() });

    it('shows state, membership, history and answers to the holder of the link', async () => {
      history.replaceState(null, '', '#colab-submission=sub1.s3cr3t');
      const asked: unknown[] = [];
      const element = await form({
        source: async ({ query }) => {
          asked.push(query.manage);
          return followed();
        },
      });
      expect(asked).to.deep.equal([{ id: 'sub1', secret: 's3cr3t' }]);
      expect(text(element))
        .to.contain('Your idea CL-7KQ2-M4')
        .and.contain('In discussion')
        .and.contain('To be confirmed');
      expect(all(element, '.history li').map((each) => each.innerText.replace(/\s+/g, ' '))).to.deep.equal([
        'Received Saturday, 21 November 2026 at 15:00 by you',
        'In discussion Sunday, 22 November 2026 at 15:00 by the secretariat',
      ]);
      one(element, 'details summary').click();
      expect(text(element, '.answers')).to.contain('Title of the session Cuidados');
      expect(one(element, '.written').lang).to.equal('es');
      expect(element.shadowRoot!.innerHTML).not.to.contain('s3cr3t');
      await expect(element).to.be.accessible();
    });

    const managed = (desk: Partial<SubmissionDesk>, more: Partial<Submission> = {}) =>
      form({
        manageKey: 'sub1.s3cr3t',
        source: async () => ({ kind: 'submission', submission: submission(more), form: smallForm() }),
        desk: { ...quietDesk, ...desk },
      });
    const message = (by: string, said: string) => ({
      id: said,
      at: '2026-11-22T12:00:00Z',
      by,
      visibility: 'submitter',
      language: 'es',
      text: said,
    });

    it('shows the messages, and keeps one that does not go out', async () => {
      const tried: unknown[] = [];
      const element = await managed({
        thread: async () => ({
          messages: [message('secretariat', 'Hola'), message('submitter', 'Gracias')],
          revisions: [],
        }),
        write: async (_, said, once) => {
          tried.push([said, once]);
          if (tried.length === 1) throw problem('unavailable', { status: 503 });
        },
      });
      await waitUntil(() => all(element, '.message').length === 2);
      expect(text(element, '.thread')).to.contain('Secretariat').and.contain('You');
      expect(one(element, '.message .written').lang).to.equal('es');
      await write(element, 'Your message', 'One question.');
      await press(element, 'Send the message');
      await waitUntil(() => all(element, '.write [role=alert]').length === 1);
      expect(text(element, '.write [role=alert]')).to.contain('The service is not available at the moment.');
      expect(control(element, 'Your message').value).to.equal('One question.');
      await expect(element).to.be.accessible();
      element.remove();
      expect(localStorage.length, 'also when the page dies').to.equal(1);
      document.body.append(element);
      await press(element, 'Send the message');
      await waitUntil(() => text(element).includes('Your message has arrived.'));
      expect(tried[1], 'under the same key').to.deep.equal(tried[0]);
      expect(control(element, 'Your message').value).to.equal('');
      expect(localStorage.length).to.equal(0);
      element.remove();
    });

    it('answers a request for changes with the move that tells the secretariat', async () => {
      const moves: unknown[] = [];
      const element = await managed(
        {
          move: async (_, move) => {
            moves.push(move);
            return submission({ state: 'inDiscussion' });
          },
        },
        { state: 'changesRequested', allowedTransitions: ['inDiscussion', 'withdrawn'] },
      );
      expect(text(element, '[part=request]')).to.contain('The secretariat asks you for a change');
      await write(element, 'Your message', 'Done.');
      await press(element, 'Send the message');
      await waitUntil(() => moves.length === 1);
      expect(moves).to.deep.equal([{ to: 'inDiscussion', message: 'Done.' }]);
      await waitUntil(() => all(element, '[part=request]').length === 0);
    });

    it('changes answers in the form they were given in, and sends what differs', async () => {
      const revised: unknown[] = [];
      const element = await managed({
        revise: async (_, change) => {
          revised.push(change);
          return submission({ revision: 2, answers: { title: 'Changed' } });
        },
      });
      await press(element, 'Change my answers');
      expect(control(element, 'Title').value).to.equal('Cuidados');
      await write(element, 'Title', 'Cambiado');
      await press(element, 'Continue');
      await tick(element, 'In line with the mission');
      await tick(element, 'You may store this');
      await press(element, 'Continue');
      expect(text(element, '.changes')).to.contain('Before Cuidados').and.contain('Now Cambiado');
      await expect(element).to.be.accessible();
      await press(element, 'Send the changes');
      await waitUntil(() => text(element).includes('Your changes have arrived.'));
      expect(revised[0]).to.deep.include({ language: 'es' });
      const { answers } = revised[0] as { answers: object };
      expect(Object.keys(answers)).to.have.members(['title', 'attestations', 'consents']);
      expect(localStorage.length).to.equal(0);
    });

    it('asks once more before it withdraws, and says when it is too late', async () => {
      const element = await managed(
        { move: () => Promise.reject(problem('transition-not-allowed', { status: 409 })) },
        { allowedTransitions: ['withdrawn'] },
      );
      await press(element, 'Withdraw the idea');
      expect(active(element).innerText).to.equal('No, keep it');
      await expect(element).to.be.accessible();
      await press(element, 'No, keep it');
      expect(active(element).innerText).to.equal('Withdraw the idea');
      await press(element, 'Withdraw the idea');
      await press(element, 'Yes, withdraw');
      await waitUntil(() => text(element).includes('Your idea has moved on meanwhile'));
    });

    it('erases for good after asking, and the link is dead then', async () => {
      let erased = 0;
      const element = await managed({ erase: async () => void (erased += 1) });
      await press(element, 'Erase everything');
      expect(erased).to.equal(0);
      await press(element, 'Yes, erase everything');
      await waitUntil(() => text(element).includes('Everything is erased'));
      expect([erased, active(element).innerText]).to.deep.equal([1, 'Everything is erased']);
      await expect(element).to.be.accessible();
    });

    it('takes the key from its attribute too', async () => {
      let manage: unknown;
      await form({
        manageKey: 'sub9.abc',
        source: async ({ query }) => {
          ({ manage } = query);
          return followed();
        },
      });
      expect(manage).to.deep.equal({ id: 'sub9', secret: 'abc' });
    });

    it('says that a link is broken or unknown, and leads to the form', async () => {
      history.replaceState(null, '', '#colab-submission=sub1.wrong');
      const details: object[] = [];
      const listener = (event: Event) => details.push((event as CustomEvent<object>).detail);
      addEventListener('colab-error', listener);
      const element = await form({
        source: async (request) => {
          if (request.query.manage) throw problem('unauthorized', { status: 401 });
          return answering()(request);
        },
      });
      removeEventListener('colab-error', listener);
      expect(text(element)).to.contain('This private link does not open an idea.');
      expect(JSON.stringify(details)).to.contain('unauthorized').and.not.contain('wrong');
      await expect(element).to.be.accessible();
      await press(element, 'Go to the form');
      await settled(element);
      expect(text(element, 'h3')).to.contain('Your idea');
    });

    it('follows the page’s address', async () => {
      const element = await form({ source: (request) => (request.query.manage ? followed() : answering()(request)) });
      expect(text(element, 'h3')).to.contain('Step 1');
      location.hash = '#colab-submission=sub1.abc';
      await waitUntil(() => all(element, 'h3')[0]?.innerText.includes('CL-7KQ2-M4'));
    });
  });
});
