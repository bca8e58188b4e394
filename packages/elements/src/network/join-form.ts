import { worldOutlines } from '@menengage/atlas';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { LoadState } from '../shared/data.ts';
import { failureOf, failureText, type Failure } from '../shared/failures.ts';
import { LocaleController } from '../shared/locale.ts';
import type { Settings } from '../shared/settings.ts';
import { sharedStyles } from '../shared/styles.ts';
import { countryName } from '../shared/text.ts';
import { VERSION } from '../shared/version.ts';
import { inLanguage, skeletonView, termView } from '../shared/views.ts';
import { isWebAddress } from './facts.ts';
import {
  joinService,
  newKey,
  type JoinForm,
  type JoinReceipt,
  type JoinRequestCreate,
  type JoinService,
} from './join.connect.ts';
import { joinMessages, type JoinWords } from './join.messages.ts';
import { joinStyles } from './join.styles.ts';
import { ColabJoinReceivedEvent } from './network.events.ts';

/** A field and what is wrong with it. */
interface Fault {
  readonly field: string;
  readonly text: string;
}

/** The form is no robot's when this much time lies between getting and sending it. */
const PATIENCE_MS = 3200;

/** Names of the fields by where the contract has them. */
const POINTERS: Readonly<Record<string, string>> = {
  '/contact/name': 'contactName',
  '/contact/email': 'email',
  '/codeOfConduct/accepted': 'conduct',
};

/**
 * A request to join a network: what the API asks for, nothing more. Used inside `<colab-network>`.
 *
 * @fires colab-join-received - the request was received
 *
 * @csspart join - the form
 */
export class ColabJoinForm extends LitElement {
  static readonly version = VERSION;
  static override styles = [sharedStyles, joinStyles];

  /** Settings of the card. */
  @property({ attribute: false }) settings: Settings | undefined;
  /** Id of the network to join. */
  @property({ attribute: false }) networkId = '';
  /** Its name. */
  @property({ attribute: false }) networkName = '';
  /** Where the form comes from and the request goes; default: the API. */
  @property({ attribute: false }) service: JoinService = joinService;

  @state() private form: LoadState<JoinForm> = { status: 'loading' };
  @state() private faults: readonly Fault[] = [];
  @state() private failure: Failure | undefined;
  @state() private sending = false;
  @state() private receipt: JoinReceipt | undefined;

  readonly locale = new LocaleController<JoinWords>(this, joinMessages);

  #loading: AbortController | undefined;
  #loadedAt = 0;
  /** The request that a key belongs to: a changed one gets another. */
  #key: { text: string; key: string } | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#loading?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('settings');
    if (changed.has('service') || (changed.has('settings') && before?.language !== this.settings?.language))
      void this.#load();
  }

  async #load(): Promise<void> {
    const { settings } = this;
    if (!settings) return;
    this.#loading?.abort();
    const { signal } = (this.#loading = new AbortController());
    this.form = this.form.status === 'ready' ? this.form : { status: 'loading' };
    try {
      const data = await this.service.load(settings, signal);
      this.#loadedAt = Date.now();
      if (!signal.aborted) this.form = { status: 'ready', data };
    } catch (thrown) {
      if (!signal.aborted) this.form = { status: 'error', failure: failureOf(thrown) };
    }
  }

  #read(form: JoinForm, element: HTMLFormElement): JoinRequestCreate {
    const data = new FormData(element);
    const text = (name: string) => (data.get(name) as string | null)?.trim() ?? '';
    const { documentId, version } = form.codeOfConduct;
    return {
      formToken: form.formToken,
      organisation: text('organisation'),
      memberType: text('memberType'),
      networkId: this.networkId || null,
      country: text('country') || null,
      webUrl: text('webUrl') || null,
      message: text('message') || null,
      contact: { name: text('contactName'), email: text('email') },
      hideLocation: data.has('hideLocation'),
      codeOfConduct: { documentId, version, accepted: data.has('conduct') },
      consents: form.consents.map(({ purpose, statementId, statementVersion }) => ({
        purpose,
        statementId,
        statementVersion,
        granted: data.has(statementId),
        language: form.localization.served ?? form.language,
      })),
      language: form.localization.served ?? form.language,
      [form.honeypot]: text(form.honeypot),
    };
  }

  /** What the browser itself finds wrong, in our words. */
  #check(element: HTMLFormElement): Fault[] {
    const { words } = this.locale;
    return [...element.querySelectorAll<HTMLInputElement>('[name]')]
      .filter(({ validity }) => !validity.valid)
      .map(({ name, validity }) => ({
        field: name,
        text: validity.valueMissing ? words.required : validity.typeMismatch ? words.format : words.wrong,
      }));
  }

  async #submit(event: SubmitEvent, form: JoinForm): Promise<void> {
    event.preventDefault();
    const { settings } = this;
    if (!settings || this.sending) return;
    const element = event.target as HTMLFormElement;
    this.failure = undefined;
    this.faults = this.#check(element);
    if (this.faults.length) return this.#focusSummary();
    this.sending = true;
    const wait = this.#loadedAt + PATIENCE_MS - Date.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const request = this.#read(form, element);
    const text = JSON.stringify(request);
    if (this.#key?.text !== text) this.#key = { text, key: newKey() };
    try {
      this.receipt = await this.service.send(settings, request, this.#key.key);
      this.dispatchEvent(new ColabJoinReceivedEvent({ network: this.networkId, reference: this.receipt.reference }));
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('h4')?.focus();
    } catch (thrown) {
      await this.#refused(thrown, form);
    } finally {
      this.sending = false;
    }
  }

  async #refused(thrown: unknown, form: JoinForm): Promise<void> {
    this.failure = failureOf(thrown);
    const problem = (thrown as { problem?: { errors?: { pointer?: string; detail: string }[] } }).problem;
    this.faults = (problem?.errors ?? []).flatMap(({ pointer = '', detail }) => {
      const consent = /^\/consents\/(\d+)/.exec(pointer)?.[1];
      const field = consent ? form.consents[Number(consent)]?.statementId : (POINTERS[pointer] ?? pointer.slice(1));
      return field ? [{ field, text: detail }] : [];
    });
    // A token is good for a day and for one request; with a new one the same answers can be sent again.
    if (this.failure.code.startsWith('form-token')) await this.#load();
    this.#focusSummary();
  }

  #focusSummary(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.summary')?.focus());
  }

  override render(): TemplateResult {
    const { form, receipt } = this;
    const { words } = this.locale;
    if (!this.locale.ready) return skeletonView(undefined, 2);
    if (receipt)
      return html`<div class="receipt" role="status">
        <h4 tabindex="-1">${words.received(receipt.reference)}</h4>
        <p>${words.receivedNote}</p>
      </div>`;
    if (form.status === 'ready') return this.#form(form.data);
    if (form.status === 'error')
      return html`<div class="notice" role="alert">
        <p>${failureText(form.failure, words)}</p>
        <button class="button" type="button" @click=${() => void this.#load()}>${words.retry}</button>
      </div>`;
    return skeletonView(words, 3);
  }

  #form(form: JoinForm): TemplateResult {
    const { words, locale } = this.locale;
    const fault = (field: string) => this.faults.find((each) => each.field === field)?.text;
    const field = (name: string, label: string, required: boolean, control: TemplateResult, hint = '') =>
      html`<div class="field">
        <label class="label" for=${name}>${required ? label : words.optional(label)}</label>
        ${hint ? html`<p class="hint muted" id="${name}-hint">${hint}</p>` : nothing}
        ${fault(name) ? html`<p class="fault" id="${name}-fault">${fault(name)}</p>` : nothing} ${control}
      </div>`;
    const described = (name: string, hint = false) =>
      [fault(name) && `${name}-fault`, hint && `${name}-hint`].filter(Boolean).join(' ') || nothing;
    const input = (
      name: string,
      type: 'text' | 'url' | 'email',
      autocomplete: 'organization' | 'url' | 'name' | 'email',
      required: boolean,
      max: number,
      hint = false,
    ) =>
      html`<input
        class="input"
        id=${name}
        name=${name}
        type=${type}
        autocomplete=${autocomplete}
        maxlength=${max}
        ?required=${required}
        aria-invalid=${fault(name) ? 'true' : 'false'}
        aria-describedby=${described(name, hint)}
      />`;
    const check = (name: string, label: unknown, required: boolean) =>
      html`<div class="field">
        ${fault(name) ? html`<p class="fault" id="${name}-fault">${fault(name)}</p>` : nothing}
        <label class="check"
          ><input
            type="checkbox"
            id=${name}
            name=${name}
            ?required=${required}
            aria-invalid=${fault(name) ? 'true' : 'false'}
            aria-describedby=${described(name)}
          /><span>${label}</span></label
        >
      </div>`;
    const { codeOfConduct: conduct, consents } = form;
    const language = form.localization.served ?? form.language;
    const codes = [...worldOutlines().points.keys()].map((code) => [code, countryName(code, locale)] as const);
    const { compare } = new Intl.Collator(locale);
    return html`<form
      part="join"
      novalidate
      aria-labelledby="heading"
      aria-busy=${this.sending ? 'true' : 'false'}
      @submit=${(event: SubmitEvent) => void this.#submit(event, form)}
    >
      <h4 id="heading" tabindex="-1">${words.heading(this.networkName)}</h4>
      <p class="muted">${words.note}</p>
      ${this.#summary()}
      ${field('organisation', words.organisation, true, input('organisation', 'text', 'organization', true, 300))}
      ${field(
        'memberType',
        words.memberType,
        true,
        html`<select
          class="input"
          id="memberType"
          name="memberType"
          required
          aria-invalid=${fault('memberType') ? 'true' : 'false'}
          aria-describedby=${described('memberType')}
        >
          <option value="">${words.choose}</option>
          ${form.memberTypes.map((term) => html`<option value=${term.id}>${termView(term, this.locale)}</option>`)}
        </select>`,
      )}
      ${field(
        'country',
        words.country,
        false,
        html`<select class="input" id="country" name="country" autocomplete="country">
          <option value="">–</option>
          ${codes.sort(([, a], [, b]) => compare(a, b)).map(([code, name]) => html`<option value=${code}>${name}</option>`)}
        </select>`,
      )}
      ${field('webUrl', words.website, false, input('webUrl', 'url', 'url', false, 2000))}
      ${field(
        'message',
        words.message,
        false,
        html`<textarea class="input" id="message" name="message" rows="3" maxlength="5000"></textarea>`,
      )}
      ${field(
        'contactName',
        words.contactName,
        true,
        input('contactName', 'text', 'name', true, 200, true),
        words.contactHint,
      )}
      ${field('email', words.email, true, input('email', 'email', 'email', true, 254))}
      ${check('hideLocation', words.hideLocation, false)}
      ${check(
        'conduct',
        html`${inLanguage(conduct.label, language, this.locale)}
        ${
          isWebAddress(conduct.url)
            ? html`<a href=${conduct.url} target="_blank" rel="noopener">${words.conduct(conduct.version)}</a>`
            : words.conduct(conduct.version)
        }`,
        conduct.required,
      )}
      ${consents.map(({ statementId, text, required }) =>
        check(statementId, inLanguage(text, language, this.locale), required),
      )}
      <div class="trap" aria-hidden="true">
        <input name=${form.honeypot} tabindex="-1" autocomplete="off" />
      </div>
      <button class="button button--primary" type="submit" aria-disabled=${this.sending ? 'true' : 'false'}>
        ${this.sending ? words.sending : words.send}
      </button>
    </form>`;
  }

  #summary(): TemplateResult | typeof nothing {
    const { words } = this.locale;
    const { faults, failure } = this;
    if (!faults.length && !failure) return nothing;
    const go = (event: Event, field: string) => {
      event.preventDefault();
      this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(field)}`)?.focus();
    };
    return html`<div class="notice summary" role="alert" tabindex="-1">
      <p class="notice__title">${words.notSent}</p>
      ${failure && !faults.length ? html`<p>${failure.code.startsWith('form-token') ? words.again : failureText(failure, words)}</p>` : nothing}
      ${
        faults.length
          ? html`<ul>
              ${faults.map(
                ({ field, text }) =>
                  html`<li>
                    <a href="#${field}" @click=${(event: Event) => go(event, field)}
                      >${words.fault(this.#labelOf(field), text)}</a
                    >
                  </li>`,
              )}
            </ul>`
          : nothing
      }
    </div>`;
  }

  #labelOf(field: string): string {
    const { words } = this.locale;
    const labels: Readonly<Record<string, string>> = {
      organisation: words.organisation,
      memberType: words.memberType,
      country: words.country,
      webUrl: words.website,
      message: words.message,
      contactName: words.contactName,
      email: words.email,
      conduct: words.conductShort,
    };
    return labels[field] ?? words.consent;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'colab-join-form': ColabJoinForm;
  }
}
