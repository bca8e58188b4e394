import { fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import type { SubmissionReceipt } from '@menengage/sdk';
import '../define.ts';
import type { Organisation } from '../rest/look-up.ts';
import type { SendSubmission } from '../submission-data.ts';
import type { ColabSubmissionForm } from '../submission-form.ts';
import { answering, quietDesk, receipt } from './samples.ts';

export type Sent = Parameters<SendSubmission>[0];
export type Settings = Partial<
  Pick<
    ColabSubmissionForm,
    'source' | 'send' | 'openOutbox' | 'desk' | 'findOrganisations' | 'withoutDraft' | 'withQuickExit' | 'manageKey'
  >
> & {
  readonly lang?: string;
};

export const members: Organisation[] = [
  { id: 'sonke', name: 'Sonke Gender Justice', country: 'ZA' },
  { id: 'rwamrec', name: 'RWAMREC', country: 'RW' },
];

export async function form(settings: Settings = {}): Promise<ColabSubmissionForm> {
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

export async function settled(element: ColabSubmissionForm): Promise<void> {
  await waitUntil(() => element.state.status !== 'loading' && element.locale.ready, 'an answer');
  // The rest of the form comes with the first touch.
  element.dispatchEvent(new FocusEvent('focusin'));
  await waitUntil(() => 'copied' in element.locale.words, 'the rest of the form');
  await waitUntil(() => !element.shadowRoot!.querySelector('.skeleton'), 'its view');
  await element.updateComplete;
}

export function all<Found extends HTMLElement = HTMLElement>(element: Element, selector: string): Found[] {
  return [...element.shadowRoot!.querySelectorAll<Found>(selector)];
}
export function one<Found extends HTMLElement = HTMLElement>(element: Element, selector: string): Found {
  const [found] = all<Found>(element, selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
}
export const text = (element: Element, selector = '.base') =>
  one(element, selector).innerText.replace(/\s+/g, ' ').replaceAll(' ,', ',').trim();
export const active = (element: Element) => element.shadowRoot!.activeElement as HTMLElement;

/** The control with a label that starts so. */
export function control<Found extends HTMLElement = HTMLInputElement>(element: Element, label: string): Found {
  const found = all<HTMLLabelElement>(element, 'label').find((each) => each.innerText.trim().startsWith(label));
  if (!found) throw new Error(`no control is called ${label}`);
  return one<Found>(element, `#${found.htmlFor}`);
}
export async function write(element: ColabSubmissionForm, label: string, value: string): Promise<void> {
  const input = control(element, label);
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await element.updateComplete;
}
export async function choose(element: ColabSubmissionForm, label: string, value: string): Promise<void> {
  const select = control<HTMLElement>(element, label) as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}
export async function press(element: ColabSubmissionForm, name: string): Promise<void> {
  const button = all(element, 'button, summary').find((each) => each.textContent.replace(/\s+/g, ' ').trim() === name);
  if (!button) throw new Error(`no button is called ${name}`);
  button.click();
  await element.updateComplete;
  await nextFrame();
}
export async function tick(element: ColabSubmissionForm, label: string): Promise<void> {
  control(element, label).click();
  await element.updateComplete;
}

/** Fills the small form up to its overview. */
export async function upToReview(element: ColabSubmissionForm): Promise<void> {
  await write(element, 'Title', 'Care');
  await write(element, 'Summary', 'Two sentences.');
  await press(element, 'Continue');
  await tick(element, 'In line with the mission');
  await tick(element, 'You may store this');
  await press(element, 'Continue');
}

/** A sender that keeps what it is given and answers when told to. */
export function sender() {
  const sent: Sent[] = [];
  const waiting: { resolve: (receipt: SubmissionReceipt) => void; reject: (error: unknown) => void }[] = [];
  const send: SendSubmission = (request) => {
    sent.push(request);
    return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
  };
  return { send, sent, waiting };
}
export async function answered(element: ColabSubmissionForm): Promise<void> {
  await nextFrame();
  await element.updateComplete;
}
