import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ColabElement } from '../shared/element.ts';
import { failureOf, failureText, type Failure } from '../shared/failures.ts';
import { LocaleController } from '../shared/locale.ts';
import { sharedStyles } from '../shared/styles.ts';
import { formatNumber } from '../shared/text.ts';
import type { Content } from '../shared/views.ts';
import { feedbackMessages } from './feedback.messages.ts';
import type { ResourceFeedback, ResourceService } from './resource-data.ts';
import { feedbackStyles } from './resource-feedback.styles.ts';
import { ColabResourceFeedbackEvent } from './resource.events.ts';
import { resourceService } from './resource.connect.ts';

/** What is asked about. */
export interface FeedbackSubject {
  readonly id: string;
  readonly title: string;
  /** Its page to pass on; without one nobody is asked who else would find it useful. */
  readonly shareUrl: string | undefined;
  /** The scale of usefulness, in whole steps. */
  readonly scale: { readonly min: number; readonly max: number };
}

/** Most addresses of one message. */
const MOST_ADDRESSES = 5;
/** Steps of a scale that are shown as buttons side by side; a longer one is a field for a number. */
const MOST_STEPS = 11;
/** The contract's bound for the text. */
const LONGEST = 4000;

/**
 * How useful a work was, what would make it more useful, and who else would find it useful: one question a step, one
 * request at the end. Whoever leaves before has what was answered sent as it is, except under Global Privacy Control.
 * Addresses go to the reader's own mail program and nowhere else.
 *
 * @summary The questions how useful a work was, for `<colab-resource-detail>`.
 * @fires {ColabResourceFeedbackEvent} colab-resource-feedback - the answers were taken
 */
export class ColabResourceFeedback extends ColabElement {
  static override styles = [sharedStyles, feedbackStyles];

  /** What is asked about. */
  @property({ attribute: false }) about: FeedbackSubject | undefined;
  /** Where the answers go. */
  @property({ attribute: false }) service: ResourceService = resourceService;

  /** The words and their language. */
  readonly locale = new LocaleController(this, feedbackMessages);

  @state() private step = 0;
  @state() private usefulness: number | undefined;
  @state() private improvement = '';
  @state() private addresses: readonly string[] = [''];
  @state() private sending: 'no' | 'now' | 'done' = 'no';
  @state() private failure: Failure | undefined;
  @state() private problem = '';

  #focusNext = false;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pagehide', this.#leave);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pagehide', this.#leave);
    this.#leave();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('about') || changed.get('about')?.id === this.about?.id) return;
    this.step = 0;
    this.usefulness = undefined;
    this.improvement = '';
    this.addresses = [''];
    this.sending = 'no';
  }

  protected override updated(): void {
    if (!this.#focusNext) return;
    this.#focusNext = false;
    this.renderRoot.querySelector<HTMLElement>('[data-focus]')?.focus();
  }

  protected override render(): TemplateResult | typeof nothing {
    const { about } = this;
    const { words, tag, direction, ready } = this.locale;
    if (!about || !ready) return nothing;
    const steps = [() => this.#usefulView(about), () => this.#improveView()];
    const last = this.step === steps.length - 1;
    return html`<div class="feedback" role="group" lang=${tag} dir=${direction} aria-label=${words.title}>
      ${
        this.sending === 'done'
          ? html`<p class="title" tabindex="-1" data-focus role="status">${words.thanks}</p>
              ${this.#othersView(about)}`
          : html`<p class="title">
                ${words.title} <span class="muted small">${words.step(this.step + 1, steps.length)}</span>
              </p>
              <form
                novalidate
                @submit=${(event: Event) => {
                  event.preventDefault();
                  if (last) void this.#send(about);
                  else this.#go(1);
                }}
              >
                ${steps[this.step]?.()}
                <p class="muted small">${words.anonymous}</p>
                ${this.problem ? html`<p class="problem" role="alert">${this.problem}</p>` : nothing}
                ${
                  this.failure
                    ? html`<p class="problem" role="alert">${words.failed} ${failureText(this.failure, words)}</p>`
                    : nothing
                }
                <p class="row">
                  <button
                    type="submit"
                    class="button button--primary"
                    aria-disabled=${this.sending === 'now' ? 'true' : 'false'}
                  >
                    ${this.sending === 'now' ? words.sending : last ? words.send : words.next}
                  </button>
                  ${
                    this.step > 0
                      ? html`<button type="button" class="button button--plain" @click=${() => this.#go(-1)}>
                          ${words.back}
                        </button>`
                      : nothing
                  }
                </p>
              </form>`
      }
    </div>`;
  }

  // --- the steps

  #usefulView({ scale: { min, max } }: FeedbackSubject): TemplateResult {
    const { words, locale } = this.locale;
    if (max - min >= MOST_STEPS) {
      return html`<label class="label" for="usefulness" tabindex="-1">${words.useful}</label>
        <p class="row">
          <span class="muted">${words.least}: ${formatNumber(min, locale)}</span>
          <input
            class="input"
            id="usefulness"
            data-focus
            type="number"
            inputmode="numeric"
            min=${min}
            max=${max}
            .value=${String(this.usefulness ?? '')}
            @input=${(event: Event) => this.#choose((event.target as HTMLInputElement).valueAsNumber, min, max)}
          />
          <span class="muted">${words.most}: ${formatNumber(max, locale)}</span>
        </p>`;
    }
    const values = Array.from({ length: max - min + 1 }, (_, index) => min + index);
    return html`<fieldset>
      <legend class="label" tabindex="-1" data-focus>${words.useful}</legend>
      <div class="scale">
        <span class="muted" aria-hidden="true">${words.least}</span>
        ${values.map((value) => {
          const end = value === min ? words.least : value === max ? words.most : undefined;
          return html`<label class="choice">
            <input
              type="radio"
              name="usefulness"
              value=${value}
              .checked=${this.usefulness === value}
              @change=${() => this.#choose(value, min, max)}
            />
            <span>${formatNumber(value, locale)}</span>${
              end ? html`<span class="visually-hidden">: ${end}</span>` : nothing
            }
          </label>`;
        })}
        <span class="muted" aria-hidden="true">${words.most}</span>
      </div>
    </fieldset>`;
  }

  #choose(value: number, min: number, max: number): void {
    this.usefulness = Number.isInteger(value) && value >= min && value <= max ? value : undefined;
    this.problem = '';
  }

  #improveView(): TemplateResult {
    return html`<label class="label" for="improvement">${this.locale.words.improve}</label>
      <textarea
        class="input"
        id="improvement"
        data-focus
        rows="4"
        maxlength=${LONGEST}
        .value=${this.improvement}
        @input=${(event: Event) => {
          this.improvement = (event.target as HTMLTextAreaElement).value;
          this.problem = '';
        }}
      ></textarea>`;
  }

  #othersView({ title, shareUrl }: FeedbackSubject): Content {
    const { words } = this.locale;
    if (!shareUrl) return nothing;
    const given = this.addresses.map((each) => each.trim()).filter(Boolean);
    const message = new URLSearchParams({ subject: words.subject(title), body: `${title}\n${shareUrl}` });
    // Mail programs read a plus as a plus.
    const href = `mailto:${given.map(encodeURIComponent).join()}?${message.toString().replaceAll('+', '%20')}`;
    return html`<form
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        this.#add();
      }}
    >
      <fieldset>
        <legend class="label">${words.others}</legend>
        <p class="muted small" id="note">${words.othersNote}</p>
        ${this.addresses.map(
          (address, index) =>
            html`<input
              class="input address"
              type="email"
              autocomplete="off"
              aria-label=${words.address(index + 1)}
              aria-describedby="note"
              ?data-focus=${index > 0 && index === this.addresses.length - 1}
              .value=${address}
              @input=${(event: Event) => {
                const { value } = event.target as HTMLInputElement;
                this.addresses = this.addresses.map((each, place) => (place === index ? value : each));
                this.problem = '';
              }}
            />`,
        )}
        ${this.problem ? html`<p class="problem" role="alert">${this.problem}</p>` : nothing}
        <p class="row">
          <a class="button" href=${href} @click=${(event: Event) => this.#check(event, given)}>${words.write}</a>
          ${
            this.addresses.length < MOST_ADDRESSES
              ? html`<button type="submit" class="button button--plain">${words.addAddress}</button>`
              : nothing
          }
        </p>
      </fieldset>
    </form>`;
  }

  #add(): void {
    if (this.addresses.length >= MOST_ADDRESSES) return;
    this.addresses = [...this.addresses, ''];
    this.#focusNext = true;
  }

  #check(event: Event, given: readonly string[]): void {
    const bad = given.find((each) => !/^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]+$/.test(each));
    this.problem = bad ? this.locale.words.badAddress(bad) : '';
    if (bad) event.preventDefault();
  }

  // --- going on, sending

  #go(by: 1 | -1): void {
    this.step += by;
    this.problem = '';
    this.#focusNext = true;
  }

  #answers(complete: boolean): ResourceFeedback | undefined {
    const improvement = this.improvement.trim();
    if (this.usefulness === undefined && !improvement) return undefined;
    const { language } = this.locale;
    return { usefulness: this.usefulness ?? null, improvement: improvement || null, complete, language };
  }

  async #send({ id }: FeedbackSubject): Promise<void> {
    if (this.sending !== 'no') return;
    const answers = this.#answers(true);
    this.failure = undefined;
    if (!answers) {
      this.problem = this.locale.words.nothing;
      return;
    }
    this.sending = 'now';
    try {
      await this.service.sendFeedback(this.settings.value, id, answers);
      this.sending = 'done';
      this.#focusNext = true;
      this.dispatchEvent(new ColabResourceFeedbackEvent(id));
    } catch (thrown) {
      this.sending = 'no';
      this.failure = failureOf(thrown);
    }
  }

  /** Half of an answer is better than none; whoever asks not to be followed is not asked for it. */
  #leave = (): void => {
    const { globalPrivacyControl } = navigator as Navigator & { globalPrivacyControl?: boolean };
    const answers = this.#answers(false);
    if (!this.about || !answers || this.sending !== 'no' || globalPrivacyControl) return;
    this.sending = 'done';
    this.service.sendFeedback(this.settings.value, this.about.id, answers).catch(() => {
      // The page is going; there is nobody to tell.
    });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'colab-resource-feedback': ColabResourceFeedback;
  }
}
