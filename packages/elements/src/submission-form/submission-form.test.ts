import type { CallForm } from '@menengage/sdk';
import { expect, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { DraftSlots, draftName } from './draft.ts';
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
import { answering, call, fullForm, receipt, smallForm } from './test/samples.ts';

describe('the questions of the form', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => {
    localStorage.clear();
    history.replaceState(null, '', location.pathname + location.search);
  });

  describe('when there is nothing to fill in', () => {
    it('says when the call opens', async () => {
      const closed = smallForm('en', { state: 'upcoming', token: null });
      const element = await form({ source: answering(() => closed) });
      expect(element.state.status).to.equal('empty');
      expect(text(element)).to.contain('The call is not open yet');
      expect(text(element)).to.contain('It opens on Tuesday, 1 September 2026 at 03:00, Nairobi time (UTC+3).');
      await expect(element).to.be.accessible();
    });

    it('says that the call is closed, and when the next one opens, or that nobody knows', async () => {
      const closed = (nextOpensAt: string | null): CallForm =>
        smallForm('en', { state: 'closed', token: null, nextOpensAt });
      const known = await form({ source: answering(() => closed('2028-01-10T06:00:00Z')) });
      expect(text(known)).to.contain('The call is closed');
      expect(text(known)).to.contain('The next call opens on Monday, 10 January 2028 at 09:00');
      const unknown = await form({ source: answering(() => closed(null)) });
      expect(text(unknown)).to.contain('The next call has not been announced yet.');
    });

    it('shows what was written before the call closed', async () => {
      const closed = smallForm('en', { state: 'closed', token: null });
      new DraftSlots(draftName('https://api.example/v1', closed.call.id)).save({
        answers: { title: 'Kept title' },
        step: 'idea',
        language: 'en',
        key: 'k',
      });
      const element = await form({ source: answering(() => closed) });
      expect(text(element, '.kept')).to.contain('Kept title');
    });

    it('says what went wrong, keeps the page’s own link and loads again', async () => {
      let working = false;
      const element = await form({
        source: (request) => {
          if (!working) throw Object.assign(new Error('down'), { code: 'unavailable', status: 503 });
          return answering()(request);
        },
      });
      expect(text(element)).to.contain('The service is not available at the moment.');
      expect(element.querySelector('a')!.getBoundingClientRect().height).to.be.greaterThan(0);
      await expect(element).to.be.accessible();
      working = true;
      await press(element, 'Try again');
      await settled(element);
      expect(text(element, 'h3')).to.contain('Your idea');
    });
  });

  describe('questions', () => {
    it('shows every kind of question, each named, and none without a word', async () => {
      const element = await form({ source: answering(() => fullForm()) });
      for (const label of [
        'Title of the session',
        'E-mail',
        'Length',
        'Kind',
        'Month',
        'Time zone',
        'Organisation',
        'Country',
        'Mood',
      ]) {
        expect(control<HTMLElement>(element, label), label).to.exist;
      }
      const groups = all(element, '.field > legend').map((legend) => legend.innerText.split(' ')[0]);
      expect(groups).to.deep.equal(['Format', 'Themes', 'Partners', 'Interpretation', 'What', 'What']);
      expect(text(element)).to.contain('This question cannot be shown here.');
      for (const input of all<HTMLInputElement>(element, '.step input, .step select, .step textarea')) {
        expect(input.labels?.length, input.id).to.equal(1);
      }
      await expect(element).to.be.accessible();
    });

    it('says in words what is required, ties hints and counts to the control, passes autofill tokens on', async () => {
      const element = await form({ source: answering(() => fullForm()) });
      const title = control(element, 'Title');
      expect(title.labels?.[0]?.innerText).to.contain('required');
      expect(control<HTMLElement>(element, 'Kind').closest('.field')?.textContent).to.contain('optional');
      const described = title
        .getAttribute('aria-describedby')!
        .split(' ')
        .map((id) => text(element, `#${id}`));
      expect(described).to.deep.equal(['Short.', '0 of 20 characters']);
      expect(control(element, 'E-mail').autocomplete).to.equal('email');
      expect(control(element, 'E-mail').type).to.equal('email');
      expect(control(element, 'Organisation').getAttribute('autocomplete')).to.equal('organization');
      expect(control(element, 'Country').getAttribute('autocomplete')).to.equal('country');
      expect(control(element, 'Title').autocomplete).to.equal('off');
    });

    it('counts as the server does while somebody writes, and says when a limit comes near', async () => {
      const element = await form();
      await write(element, 'Title', '🙂'.repeat(18));
      expect(text(element, '#answer-title-count')).to.equal('18 of 20 characters');
      await waitUntil(() => text(element, '[role=status]') === '2 characters left');
      await write(element, 'Title', '🙂'.repeat(21));
      expect(text(element, '#answer-title-count')).to.equal('1 character too many');
      expect(text(element, '[role=status]')).to.equal('1 character too many');
      await write(element, 'Summary', ' one  two\nthree ');
      expect(text(element, '#answer-summary-count')).to.equal('3 of 10 words');
    });

    it('offers only the months the call allows, and the visitor’s zone', async () => {
      const element = await form({ source: answering(() => fullForm()) });
      expect(control<HTMLElement>(element, 'Month').querySelectorAll('option')).to.have.lengthOf(1);
      expect((control<HTMLElement>(element, 'Time zone') as HTMLSelectElement).value).to.equal('Africa/Nairobi');
    });

    it('shows hostile labels as text and makes no link of a hostile address', async () => {
      const evil = '<img src=x onerror=window.hacked=1>';
      const hostile = smallForm('en', {
        call: call('en', { title: evil, guidelines: [{ title: 'x', url: 'javascript:alert(1)' }] }),
        attestations: [
          { documentId: 'mission', version: evil, label: evil, url: 'javascript:alert(1)', required: true },
        ],
        steps: [
          {
            id: 'all',
            title: evil,
            intro: evil,
            fields: [
              { pointer: '/title', input: evil, label: evil, hint: evil, required: true },
              { pointer: '/format', input: 'select', label: evil, options: [{ value: evil, label: evil }] },
              { pointer: '/attestations', input: 'attestations', label: evil },
            ],
          },
        ],
      });
      const element = await form({ source: answering(() => hostile) });
      expect(all(element, 'img')).to.have.lengthOf(0);
      expect(text(element, 'h2')).to.contain('<img');
      expect(
        all<HTMLAnchorElement>(element, 'a').filter(({ protocol }) => !/^https?:$/.test(protocol)),
      ).to.have.lengthOf(0);
      expect((window as unknown as { hacked?: number }).hacked).to.equal(undefined);
    });

    it('marks texts that are not there in the language of the page', async () => {
      const mixed = smallForm('en', {
        localization: { served: 'es', missing: ['/steps/0/fields/0/label'], translations: ['en', 'es'] },
      });
      const element = await form({ lang: 'es', source: answering(() => mixed) });
      expect(one(element, 'label[for=answer-title] [lang=en]').innerText).to.equal('Title of the session');
      expect(all(element, 'label[for=answer-summary] [lang]')).to.have.lengthOf(0);
    });

    it('keeps a trap that neither people nor screen readers reach', async () => {
      const { send, sent } = sender();
      const element = await form({ send });
      const trap = one<HTMLInputElement>(element, '[name=website]');
      expect(trap.closest('[aria-hidden=true]')).to.exist;
      expect(trap.tabIndex).to.equal(-1);
      expect(trap.autocomplete).to.equal('off');
      expect(trap.closest('.trap')!.getBoundingClientRect().width).to.be.at.most(1);
      trap.value = 'bot';
      await upToReview(element);
      await press(element, 'Send the idea');
      expect(sent[0]!.body).to.have.property('website', 'bot');
    });
  });

  describe('organisations and rows', () => {
    it('looks an organisation up and takes the one chosen with the keys', async () => {
      const element = await form({ source: answering(() => fullForm()) });
      const input = control(element, 'Organisation');
      input.focus();
      await sendKeys({ type: 'son' });
      await waitUntil(() => input.getAttribute('aria-expanded') === 'true', 'suggestions');
      expect(text(element, '[role=status]')).to.equal('2 organisations in the members directory');
      await sendKeys({ press: 'ArrowDown' });
      expect(one(element, `#${input.getAttribute('aria-activedescendant')!}`).innerText).to.contain('Sonke');
      await expect(element).to.be.accessible();
      await sendKeys({ press: 'Enter' });
      expect(input.value).to.equal('Sonke Gender Justice');
      expect(input.getAttribute('aria-expanded')).to.equal('false');
      expect(text(element, '#answer-organisation-standing')).to.equal('In the members directory');
      expect((control<HTMLElement>(element, 'Country') as HTMLSelectElement).value).to.equal('ZA');
      await sendKeys({ type: '!' });
      expect(text(element, '#answer-organisation-standing'), 'another name is another organisation').not.to.contain(
        'In the members directory',
      );
    });

    it('takes a name nobody knows, and says that membership will be asked about', async () => {
      const element = await form({ source: answering(() => fullForm()), findOrganisations: async () => [] });
      const input = control(element, 'Organisation');
      input.focus();
      await sendKeys({ type: 'New group' });
      await waitUntil(() => text(element, '#answer-organisation-standing').startsWith('Not in the members directory'));
      await sendKeys({ press: 'Tab' });
      expect(input.value).to.equal('New group');
      expect(input.getAttribute('aria-invalid')).to.equal('false');
    });

    it('says nothing about the directory when it cannot be asked', async () => {
      let asked = 0;
      const element = await form({
        source: answering(() => fullForm()),
        findOrganisations: () => {
          asked += 1;
          return Promise.reject(new TypeError('offline'));
        },
      });
      control(element, 'Organisation').focus();
      await sendKeys({ type: 'New group' });
      await waitUntil(() => asked === 1);
      await answered(element);
      expect(text(element, '#answer-organisation-standing')).to.equal(
        'The members directory is searched while you write.',
      );
    });

    it('adds and removes partners, focus following', async () => {
      const element = await form({ source: answering(() => fullForm()) });
      await press(element, 'Add a partner');
      await nextFrame();
      expect(active(element).id).to.equal('answer-partners-0-name');
      await write(element, 'Organisation or group', 'Researchers united');
      await choose(element, 'Constituency', 'researchers');
      await press(element, 'Add a partner');
      expect(all(element, '.row')).to.have.lengthOf(2);
      await expect(element).to.be.accessible();
      await press(element, 'Remove partner 1');
      expect(all(element, '.row')).to.have.lengthOf(1);
      expect(active(element).innerText).to.equal('Add a partner');
      expect(text(element, '[role=status]')).to.equal('Partner 1 removed');
    });

    it('shows the provided interpretation as given, and offers other languages', async () => {
      const element = await form({ source: answering(() => fullForm()) });
      expect(text(element, '.provided')).to.equal('Provided by the secretariat Spanish French English');
      expect(all(element, '.provided button, .provided input')).to.have.lengthOf(0);
      await press(element, 'Offer another language');
      const values = [...control<HTMLElement>(element, 'Language').querySelectorAll('option')].map(
        (each) => each.value,
      );
      expect(values).to.include('sw').and.not.include('es');
    });
  });

  describe('going through', () => {
    it('checks a step before the next one: focus on the list, links to the questions, messages beside them', async () => {
      const element = await form();
      await write(element, 'Summary', 'one two three four five six seven eight nine ten eleven');
      await press(element, 'Continue');
      expect(active(element)).to.equal(one(element, '.summary'));
      expect(text(element, '.summary')).to.equal(
        'Please look at 2 answers again Title of the session Please write an answer. Summary Please shorten this to 10 words.',
      );
      const title = control(element, 'Title');
      expect(title.getAttribute('aria-invalid')).to.equal('true');
      expect(title.getAttribute('aria-describedby')).to.contain('answer-title-issue');
      expect(text(element, '#answer-title-issue')).to.equal('Please write an answer.');
      await expect(element).to.be.accessible();
      one(element, '.summary a').click();
      await answered(element);
      expect(active(element)).to.equal(title);
      await write(element, 'Title', 'C');
      expect(title.getAttribute('aria-invalid'), 'taken back as soon as it is right').to.equal('false');
      expect(text(element, '.summary')).to.contain('Please look at one answer again');
    });

    it('checks an answer when its field is left, but no field that was only passed', async () => {
      const element = await form();
      control(element, 'Title').focus();
      await sendKeys({ press: 'Tab' });
      expect(all(element, '.issue')).to.have.lengthOf(0);
      await sendKeys({ type: 'one two three four five six seven eight nine ten eleven' });
      expect(all(element, '.issue'), 'nothing while writing').to.have.lengthOf(0);
      await sendKeys({ press: 'Tab' });
      await waitUntil(() => all(element, '.issue').length === 1);
    });

    it('tells the page of each step, moves the focus to its heading, and goes back freely', async () => {
      const element = await form();
      await write(element, 'Title', 'Care');
      await write(element, 'Summary', 'Two.');
      setTimeout(() => void press(element, 'Continue'));
      const { detail } = await oneEvent(element, 'colab-submission-step');
      expect(detail).to.deep.equal({ step: 'agreements', position: 2, count: 3 });
      await answered(element);
      expect(active(element).innerText.replace(/\s+/g, ' ')).to.equal('Step 2 of 3 Agreements');
      await press(element, 'Back');
      expect(control(element, 'Title').value).to.equal('Care');
    });

    it('goes on without a submit event, which a sandboxed frame never fires', async () => {
      const element = await form();
      let submits = 0;
      one(element, 'form').addEventListener('submit', () => (submits += 1));
      await write(element, 'Summary', 'Two.');
      control(element, 'Title').focus();
      await sendKeys({ type: 'Care' });
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => text(element, 'h3').includes('Agreements'));
      await press(element, 'Continue');
      expect(all(element, '.summary')).to.have.lengthOf(1);
      expect(submits).to.equal(0);
    });

    it('names the themes of which the call wants one', async () => {
      const element = await form({ source: answering(() => fullForm()) });
      await tick(element, 'care');
      await press(element, 'Continue');
      expect(text(element, '#answer-themes-issue')).to.equal('Please choose at least one of: vawg.');
      const link = all(element, '.summary a').find((each) => each.innerText === 'Themes')!;
      link.click();
      await answered(element);
      expect(active(element).id).to.equal('answer-themes');
    });

    it('asks for the confirmation that is missing, beside its box', async () => {
      const element = await form();
      await write(element, 'Title', 'Care');
      await write(element, 'Summary', 'Two.');
      await press(element, 'Continue');
      await tick(element, 'It may be recorded');
      await press(element, 'Continue');
      expect(all(element, '.statement .issue')).to.have.lengthOf(2);
      expect(control(element, 'It may be recorded').getAttribute('aria-invalid')).to.equal('false');
      expect(control(element, 'You may store this').getAttribute('aria-invalid')).to.equal('true');
      all(element, '.summary a')[1]!.click();
      await answered(element);
      expect(active(element)).to.equal(control(element, 'You may store this'));
    });

    it('shows all answers before sending, each with a way to change it and back', async () => {
      const element = await form();
      await upToReview(element);
      expect(active(element).innerText).to.contain('Check your answers');
      expect(text(element, '.answers')).to.equal(
        'Your idea Title of the session Care Change, Title of the session Summary Two sentences. Change, Summary',
      );
      await expect(element).to.be.accessible();
      await press(element, 'Change, Summary');
      expect(active(element)).to.equal(control(element, 'Summary'));
      await write(element, 'Summary', 'Changed.');
      await press(element, 'Back to the overview');
      expect(text(element, '.answers')).to.contain('Changed.');
    });

    it('is a journey for the keyboard alone', async () => {
      const { send, sent, waiting } = sender();
      const element = await form({ send });
      const tabTo = async (found: () => boolean) => {
        for (let count = 0; count < 30; count += 1) {
          if (found()) return;
          await sendKeys({ press: 'Tab' });
        }
        throw new Error(`not reached; the focus is on ${active(element)?.outerHTML}`);
      };
      const named = (name: string) => () => active(element)?.innerText?.trim() === name;
      control(element, 'Title').focus();
      await sendKeys({ type: 'Care' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ type: 'Two sentences.' });
      await tabTo(named('Continue'));
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => active(element)?.innerText.includes('Agreements'));
      await tabTo(() => active(element) === control(element, 'In line with the mission'));
      await sendKeys({ press: 'Space' });
      await tabTo(() => active(element) === control(element, 'You may store this'));
      await sendKeys({ press: 'Space' });
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => active(element)?.innerText.includes('Check your answers'));
      await tabTo(named('Send the idea'));
      await sendKeys({ press: 'Space' });
      await waitUntil(() => sent.length === 1);
      waiting[0]!.resolve(receipt);
      await waitUntil(() => active(element)?.innerText.startsWith('Thank you'));
      expect(sent[0]!.body).to.deep.include({ title: 'Care', summary: 'Two sentences.', language: 'en' });
    });
  });
});
