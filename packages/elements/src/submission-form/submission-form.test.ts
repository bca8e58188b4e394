import { expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import type { AddOptions, OutboxItem, SubmissionAnswers } from '@menengage/sdk/outbox';
import { sendKeys } from '@web/test-runner-commands';
import type { CallForm, Submission, SubmissionReceipt } from '@menengage/sdk';
import './define.ts';
import { DraftSlots, draftName } from './draft.ts';
import type { Organisation } from './rest/look-up.ts';
import type { SendSubmission, SubmissionBody, SubmissionDesk } from './submission-data.ts';
import type { ColabSubmissionForm } from './submission-form.ts';
import { answering, call, fullForm, problem, quietDesk, receipt, smallForm, submission } from './test/samples.ts';

type Sent = Parameters<SendSubmission>[0];
type Settings = Partial<
  Pick<
    ColabSubmissionForm,
    'source' | 'send' | 'openOutbox' | 'desk' | 'findOrganisations' | 'withoutDraft' | 'withQuickExit' | 'manageKey'
  >
> & {
  readonly lang?: string;
};

const members: Organisation[] = [
  { id: 'sonke', name: 'Sonke Gender Justice', country: 'ZA' },
  { id: 'rwamrec', name: 'RWAMREC', country: 'RW' },
];

async function form(settings: Settings = {}): Promise<ColabSubmissionForm> {
  const element = await fixture<ColabSubmissionForm>(html`
    <colab-submission-form
      api="https://api.example/v1"
      loading="eager"
      time-zone="Africa/Nairobi"
      lang=${settings.lang ?? 'en'}
      manage-key=${settings.manageKey ?? ''}
      ?without-draft=${settings.withoutDraft ?? false}
      .source=${settings.source ?? answering()}
      ?with-quick-exit=${settings.withQuickExit ?? false}
      .send=${settings.send ?? (async () => receipt)}
      .openOutbox=${settings.openOutbox ?? (() => Promise.reject(new Error('no storage')))}
      .desk=${settings.desk ?? quietDesk}
      .findOrganisations=${settings.findOrganisations ?? (async () => members)}
    >
      <a href="https://host.example/ideas">Send us your idea</a>
    </colab-submission-form>
  `);
  await settled(element);
  return element;
}

async function settled(element: ColabSubmissionForm): Promise<void> {
  await waitUntil(() => element.state.status !== 'loading' && element.locale.ready, 'an answer');
  // The rest of the form comes with the first touch.
  element.dispatchEvent(new FocusEvent('focusin'));
  await waitUntil(() => 'copied' in element.locale.words, 'the rest of the form');
  await waitUntil(() => !element.shadowRoot!.querySelector('.skeleton'), 'its view');
  await element.updateComplete;
}

function all<Found extends HTMLElement = HTMLElement>(element: Element, selector: string): Found[] {
  return [...element.shadowRoot!.querySelectorAll<Found>(selector)];
}
function one<Found extends HTMLElement = HTMLElement>(element: Element, selector: string): Found {
  const [found] = all<Found>(element, selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
}
const text = (element: Element, selector = '.base') =>
  one(element, selector).innerText.replace(/\s+/g, ' ').replaceAll(' ,', ',').trim();
const active = (element: Element) => element.shadowRoot!.activeElement as HTMLElement;

/** The control with a label that starts so. */
function control<Found extends HTMLElement = HTMLInputElement>(element: Element, label: string): Found {
  const found = all<HTMLLabelElement>(element, 'label').find((each) => each.innerText.trim().startsWith(label));
  if (!found) throw new Error(`no control is called ${label}`);
  return one<Found>(element, `#${found.htmlFor}`);
}
async function write(element: ColabSubmissionForm, label: string, value: string): Promise<void> {
  const input = control(element, label);
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await element.updateComplete;
}
async function choose(element: ColabSubmissionForm, label: string, value: string): Promise<void> {
  const select = control<HTMLElement>(element, label) as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}
async function press(element: ColabSubmissionForm, name: string): Promise<void> {
  const button = all(element, 'button, summary').find((each) => each.textContent.replace(/\s+/g, ' ').trim() === name);
  if (!button) throw new Error(`no button is called ${name}`);
  button.click();
  await element.updateComplete;
  await nextFrame();
}
async function tick(element: ColabSubmissionForm, label: string): Promise<void> {
  control(element, label).click();
  await element.updateComplete;
}

/** Fills the small form up to its overview. */
async function upToReview(element: ColabSubmissionForm): Promise<void> {
  await write(element, 'Title', 'Care');
  await write(element, 'Summary', 'Two sentences.');
  await press(element, 'Continue');
  await tick(element, 'In line with the mission');
  await tick(element, 'You may store this');
  await press(element, 'Continue');
}

/** A sender that keeps what it is given and answers when told to. */
function sender() {
  const sent: Sent[] = [];
  const waiting: { resolve: (receipt: SubmissionReceipt) => void; reject: (error: unknown) => void }[] = [];
  const send: SendSubmission = (request) => {
    sent.push(request);
    return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
  };
  return { send, sent, waiting };
}
async function answered(element: ColabSubmissionForm): Promise<void> {
  await nextFrame();
  await element.updateComplete;
}

describe('submission form', () => {
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

  describe('a quick way out', () => {
    it('stands first and says what it does', async () => {
      const element = await form({ withQuickExit: true });
      const button = one(element, '[part=exit] button');
      expect(button.innerText).to.equal('Leave this page now');
      expect(text(element, `#${button.getAttribute('aria-describedby')!}`)).to.contain('erases what you wrote');
      await expect(element).to.be.accessible();
    });

    it('is there only when it is asked for', async () => {
      expect(all(await form(), '[part=exit]')).to.have.lengthOf(0);
    });
  });

  it('takes 10,000 characters, counts them as the server does and says by how much they are too many', async () => {
    const element = await form();
    const long = 'ñ🙂 '.repeat(3333).trim();
    await write(element, 'Summary', long);
    expect(text(element, '#answer-summary-count')).to.equal('3,323 words too many');
    await write(element, 'Title', 'é🙂'.repeat(5000));
    expect(text(element, '#answer-title-count')).to.equal('9,980 characters too many');
    await press(element, 'Continue');
    expect(text(element, '.summary')).to.contain('Please shorten this to 20 characters.');
    element.style.inlineSize = '320px';
    await nextFrame();
    expect(one(element, '.base').scrollWidth).to.be.at.most(320);
    await expect(element).to.be.accessible();
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

  describe('looks', () => {
    const every = (lang: string) => ({ ...fullForm(), language: lang });
    for (const lang of ['en', 'es', 'fr', 'en-XB']) {
      it(`has no axe violation and no sideways scrolling at 320 px in ${lang}`, async () => {
        const element = await form({ lang, source: answering(every) });
        await press(element, { es: 'Continuar', fr: 'Continuer' }[lang] ?? 'Continue');
        expect(one(element, '.base').dir).to.equal(lang === 'en-XB' ? 'rtl' : 'ltr');
        await expect(element).to.be.accessible();
        element.style.inlineSize = '320px';
        await nextFrame();
        expect(one(element, '.base').scrollWidth).to.be.at.most(320);
      });
    }

    for (const theme of ['dark', 'contrast']) {
      it(`has no axe violation in the ${theme} theme`, async () => {
        const element = await form({ source: answering(() => fullForm()) });
        element.theme = theme;
        await press(element, 'Continue');
        await expect(element).to.be.accessible();
      });
    }

    it('has targets of at least 24 by 24 px', async () => {
      const element = await form({ source: answering(() => fullForm()) });
      await press(element, 'Add a partner');
      const small = all(
        element,
        '.step button, .step select, .step input:not([type=checkbox]):not([type=radio]), .option',
      )
        .map((each) => each.getBoundingClientRect())
        .filter(({ width, height }) => width < 24 || height < 24);
      expect(small).to.deep.equal([]);
    });

    it('speaks two languages on one page', async () => {
      const spanish = await form({ lang: 'es' });
      const french = await form({ lang: 'fr' });
      expect(text(spanish)).to.contain('Continuar').and.contain('Título de la sesión');
      expect(text(french)).to.contain('Continuer').and.contain('Titre de la session');
    });

    it('sets no style attribute, which a strict policy would refuse', async () => {
      const element = await form({ source: answering(() => fullForm()) });
      expect(all(element, '[style]')).to.have.lengthOf(0);
    });
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
