import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { DraftSlots, draftName } from './draft.ts';
import { active, all, choose, control, form, press, sender, settled, text, upToReview, write } from './test/page.ts';
import { answering } from './test/samples.ts';

describe('drafts in the form', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => {
    localStorage.clear();
    history.replaceState(null, '', location.pathname + location.search);
  });

  describe('draft', () => {
    it('is said in words, and survives a reload at the same step', async () => {
      const first = await form();
      expect(text(first)).to.contain('What you write is kept on this device');
      await write(first, 'Title', 'Care');
      await write(first, 'Summary', 'Two.');
      await press(first, 'Continue');
      first.remove();
      const second = await form();
      expect(text(second, 'h3')).to.contain('Agreements');
      expect(text(second, '.note')).to.contain('is here again');
      await press(second, 'Back');
      expect(control(second, 'Title').value).to.equal('Care');
    });

    it('keeps the answers while the language changes', async () => {
      const element = await form();
      await write(element, 'Title', 'Care');
      element.lang = 'es';
      await waitUntil(() => all(element, 'label').some((label) => label.innerText.startsWith('Título')));
      expect(control(element, 'Título').value).to.equal('Care');
      expect(text(element)).to.contain('Continuar');
      await write(element, 'Resumen', 'Dos.');
      await press(element, 'Continuar');
      expect(text(element, 'h3')).to.contain('Compromisos');
    });

    it('keeps the form when the other language cannot be loaded', async () => {
      let down = false;
      const element = await form({
        source: (request) => {
          if (down) throw Object.assign(new Error('down'), { code: 'unavailable', status: 503 });
          return answering()(request);
        },
      });
      await write(element, 'Title', 'Care');
      down = true;
      setTimeout(() => (element.lang = 'fr'));
      await oneEvent(element, 'colab-error');
      await settled(element);
      expect(control(element, 'Title').value).to.equal('Care');
      expect(text(element)).to.contain('Continuer');
    });

    it('says in which language the answers are, the one they were begun in', async () => {
      const { send, sent } = sender();
      const element = await form({ send, lang: 'fr' });
      await write(element, 'Titre', 'Soin');
      element.lang = 'en';
      await waitUntil(() => all(element, 'label').some((label) => label.innerText.startsWith('Title')));
      await upToReview(element);
      expect((control<HTMLElement>(element, 'Language you wrote in') as HTMLSelectElement).value).to.equal('fr');
      await choose(element, 'Language you wrote in', 'es');
      await press(element, 'Send the idea');
      expect(sent[0]!.body).to.have.property('language', 'es');
    });

    it('is erased when asked, after asking back', async () => {
      const first = await form();
      await write(first, 'Title', 'Care');
      first.remove();
      const element = await form();
      await press(element, 'Erase what I wrote');
      expect(active(element).innerText).to.equal('No, keep it');
      await press(element, 'Yes, erase');
      expect(control(element, 'Title').value).to.equal('');
      expect(localStorage.length).to.equal(0);
      expect(text(element, '[role=status]')).to.equal('What you wrote was erased.');
    });

    it('is not kept with without-draft', async () => {
      const element = await form({ withoutDraft: true });
      await write(element, 'Title', 'Care');
      expect(localStorage.length).to.equal(0);
      expect(text(element)).to.contain('Nothing is kept on this device');
    });

    it('is not needed to keep the answers while the language changes', async () => {
      const element = await form({ withoutDraft: true });
      await write(element, 'Title', 'Care');
      element.lang = 'es';
      await waitUntil(() => all(element, 'label').some((label) => label.innerText.startsWith('Título')));
      expect(control(element, 'Título').value).to.equal('Care');
    });

    it('does not stop anybody where the browser keeps nothing', async () => {
      const own = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
      Object.defineProperty(window, 'localStorage', {
        configurable: true,
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
      try {
        const element = await form();
        expect(text(element)).to.contain('This page cannot keep a draft');
        await upToReview(element);
        await press(element, 'Send the idea');
        await waitUntil(() => text(element).includes('Thank you!'));
      } finally {
        Object.defineProperty(window, 'localStorage', own);
      }
    });
  });

  describe('two tabs', () => {
    /** What another tab does to the drafts, and how this one hears of it. */
    const elsewhere = (act: (slots: DraftSlots) => void) => {
      const slots = new DraftSlots(draftName('https://api.example/v1', 'colab-call-2027'));
      act(slots);
      window.dispatchEvent(new StorageEvent('storage', { key: null }));
      return slots;
    };
    const theirs = { answers: { title: 'Theirs' }, step: 'idea', language: 'en' };

    it('are told of each other; both versions stay until somebody chooses', async () => {
      const element = await form();
      await write(element, 'Title', 'Mine');
      const slots = elsewhere((other) => other.save(theirs));
      await element.updateComplete;
      expect(text(element, '[part=other]')).to.contain('You are writing this in another tab too');
      await expect(element).to.be.accessible();
      await write(element, 'Title', 'Mine too');
      expect(localStorage.length, 'neither overwrites the other').to.equal(2);
      await press(element, 'Show the other version');
      expect(control(element, 'Title').value).to.equal('Theirs');
      expect(all(element, '[part=other]')).to.have.lengthOf(0);
      slots.erase();
    });

    it('go on with this version when that is chosen', async () => {
      const element = await form();
      await write(element, 'Title', 'Mine');
      elsewhere((other) => other.save(theirs));
      await element.updateComplete;
      await press(element, 'Go on with this one');
      expect(localStorage.length).to.equal(1);
      element.remove();
      expect(control(await form(), 'Title').value).to.equal('Mine');
    });

    it('tell that what stands here was sent elsewhere, and make another idea of it', async () => {
      const { send, sent } = sender();
      const element = await form({ send });
      await upToReview(element);
      elsewhere((other) => {
        other.load();
        other.erase();
      });
      await element.updateComplete;
      expect(text(element, '[part=other]')).to.contain('sent or erased in another tab');
      await press(element, 'Send the idea');
      expect(sent).to.have.lengthOf(1);
    });
  });
});
