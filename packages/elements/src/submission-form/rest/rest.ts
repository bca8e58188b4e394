import type { FormField, SubmissionReceipt } from '@menengage/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { matchLanguage } from '../../shared/language.ts';
import { LocaleController } from '../../shared/locale.ts';
import { loadMessages } from '../../shared/messages.ts';
import { formatInstant } from '../../shared/time.ts';
import type { Content } from '../../shared/views.ts';
import { adoptStyles } from '../adopt-styles.ts';
import { controlId, type Asking } from '../asking.ts';
import { getAt, isUnder } from '../pointer.ts';
import type { FormHost } from '../form-host.ts';
import { rowsOf } from '../form-model.ts';
import type { Writing } from '../writing.ts';
import { Checks } from './checks.ts';
import { closedView } from './closed-view.ts';
import { copyText } from './copy.ts';
import { fieldView } from './field.ts';
import type { FullAsking } from './full-asking.ts';
import { issueText, type ShownIssue } from './issue-text.ts';
import { LookUp } from './look-up.ts';
import { findOrganisations } from './rest.connect.ts';
import { formMessages, type FormWords } from './rest.messages.ts';
import { styles } from './rest.styles.ts';
import { answersText, reviewView } from './review.ts';
import { stepOf } from './rules.ts';
import { receiptView } from './receipt.ts';
import { failedView, outboxView, waitingView } from './sending-views.ts';
import { answersFor, startingAnswers } from './fit.ts';
import { Sending } from './sending.ts';
import { usedOf } from './used.ts';
import { summaryView } from './summary-view.ts';

/** What the form does beyond its first view: all kinds of questions, the rules, the overview, the sending. */
export class Rest {
  readonly locale: LocaleController<FormWords>;
  readonly checks: Checks;
  readonly sending: Sending;
  readonly fit = { answersFor, startingAnswers };
  readonly used = usedOf;
  #host: FormHost;
  #erasing = false;
  #copied: 'yes' | 'no' | undefined;

  constructor(host: FormHost) {
    this.#host = host;
    this.locale = new LocaleController(host.element, formMessages);
    this.checks = new Checks(host, this.locale);
    this.sending = new Sending(host, this.checks, this.locale);
    adoptStyles(host.root, styles);
  }

  /** Forgets what belonged to what was written before. */
  reset(): void {
    this.#erasing = false;
    this.#copied = undefined;
    this.sending.reset();
  }

  // Views

  issueText(issue: ShownIssue, { form }: Writing): string {
    return issueText(issue, form, this.locale.words, this.locale);
  }

  fieldView(field: FormField, at: string, asking: Asking, writing: Writing): TemplateResult {
    return fieldView(field, at, this.#fullAsking(asking, writing));
  }

  #fullAsking(asking: Asking, writing: Writing): FullAsking {
    const rows = (pointer: string) => rowsOf(getAt(writing.answers, pointer));
    const { root } = this.#host;
    return {
      ...asking,
      locale: this.locale,
      lookUp: (pointer) => this.#lookUp(pointer, writing),
      add: (pointer) => {
        writing.set(pointer, [...rows(pointer), {}]);
        void this.#host.element.updateComplete.then(() => {
          const added = root.getElementById(controlId(pointer))?.previousElementSibling;
          added?.querySelector<HTMLElement>('input, select')?.focus();
        });
      },
      remove: (pointer, index, said) => {
        for (const known of [...writing.lookUps.keys()]) if (isUnder(known, pointer)) writing.lookUps.delete(known);
        writing.issues = writing.issues.filter((issue) => !isUnder(issue.pointer, pointer));
        asking.set(
          pointer,
          rows(pointer).filter((_, each) => each !== index),
        );
        this.#host.announce(said);
        void this.#host.focus(`#${controlId(pointer)}`);
      },
    };
  }

  #lookUp(pointer: string, { lookUps }: Writing): LookUp {
    const known = lookUps.get(pointer);
    if (known) return known;
    const host = this.#host;
    const lookUp = new LookUp({
      find: (text, signal) => (host.findOrganisations ?? findOrganisations)({ settings: host.settings, text, signal }),
      changed: () => host.changed(),
      counted: (found) => host.announce(found ? this.locale.words.lookUpFound(found) : this.locale.words.lookUpNone),
    });
    lookUps.set(pointer, lookUp);
    return lookUp;
  }

  summaryView(writing: Writing): Content {
    const { form, issues, listed } = writing;
    if (!listed || !issues.length) return nothing;
    const go = ({ pointer }: ShownIssue) => {
      const step = stepOf(form, pointer);
      this.#host.go(step, pointer);
      writing.listed = true;
    };
    return summaryView({ form, issues, locale: this.locale, go });
  }

  reviewView(writing: Writing): TemplateResult {
    return reviewView(writing, this.locale, (step, pointer) => {
      writing.toReview = true;
      this.#host.go(step, pointer);
    });
  }

  /** Another tab writes the same: says so, and lets the person choose. */
  otherView(writing: Writing): Content {
    const { other } = writing;
    if (!other) return nothing;
    const { words, locale } = this.locale;
    const button = (label: string, act: () => void, kind = '') =>
      html`<button
        class="button ${kind}"
        type="button"
        @click=${() => {
          act();
          void this.#host.focus('[data-focus]');
        }}
      >
        ${label}
      </button>`;
    if (other === 'gone') {
      return html`<div class="note note--warning" part="other" role="alert">
        <p><strong>${words.goneTitle}</strong></p>
        <p>${words.goneText}</p>
        <div class="actions">${button(words.goneClear, () => this.#host.beginAgain())}</div>
      </div>`;
    }
    const when = formatInstant(other.savedAt, this.#host.settings.timeZone, locale, 'long');
    return html`<div class="note note--warning" part="other" role="alert">
      <p><strong>${words.otherTitle}</strong></p>
      <p>${words.otherText(when)}</p>
      <div class="actions">
        ${button(words.otherKeep, () => writing.keepOwn())} ${button(words.otherTake, () => writing.takeOther(other))}
      </div>
    </div>`;
  }

  /** What the overview begins with. */
  overviewLead({ attempts, revises }: Writing): string {
    const { words } = this.locale;
    if (revises) return words.reviewChanges;
    return attempts.length ? words.reviewUnknown : words.reviewIntro;
  }

  /** The words of the button that goes on. */
  forwardLabel({ form, step, toReview, revises }: Writing): string {
    const { words } = this.locale;
    const { state } = this.sending;
    if (step < form.steps.length) return toReview ? words.toReview : words.next;
    if (state.status === 'sending') return words.sending;
    if (state.status === 'failed' && state.failure.retryable) return words.retry;
    return revises ? words.sendChanges : words.send;
  }

  failedView(): Content {
    const { state } = this.sending;
    return state.status === 'failed' ? failedView(state.failure, this.locale) : nothing;
  }

  /** The way out of changing a submission. */
  stopView(writing: Writing): Content {
    if (!writing.revises) return nothing;
    return html`<button class="button button--plain" type="button" @click=${() => this.#host.beginAgain()}>
      ${this.locale.words.reviseStop}
    </button>`;
  }

  /** A private link that opens nothing: cut, or of no idea any more. */
  linkView(broken: boolean, toForm: () => void): TemplateResult {
    const { words } = this.locale;
    return html`<div class="notice" part="error" role="alert">
      <p class="notice__title">${words.linkTitle}</p>
      <p>${broken ? words.linkBroken : words.linkUnknown}</p>
      <button class="button" type="button" @click=${toForm}>${words.toForm}</button>
    </div>`;
  }

  /** What stands in place of the form: the receipt, that the idea waits, or that the call is closed. */
  outcomeView(writing: Writing): Content {
    const { sending, locale } = this;
    const { settings } = this.#host;
    const { state } = sending;
    switch (state.status) {
      case 'received':
        return this.#receiptView(state.receipt, state.earlier);
      case 'waiting':
        return waitingView(state.item, writing, { sending, locale, settings });
      case 'closed':
        return this.closedView(writing, true);
      default:
        return undefined;
    }
  }

  #receiptView(receipt: SubmissionReceipt, earlier: boolean): TemplateResult {
    const kept = this.sending.items.find((item) => item.state === 'sent' && item.receipt.id === receipt.id);
    return receiptView(
      {
        receipt,
        earlier,
        copied: this.#copied,
        copy: () => void this.#copyLink(receipt.manageUrl),
        another: () => this.#host.beginAgain(),
        remove: kept && (() => void this.#removeReceipt(kept.id)),
      },
      this.locale.words,
    );
  }

  async #removeReceipt(id: string): Promise<void> {
    await this.sending.remove(id);
    this.#host.announce(this.locale.words.receiptRemoved);
    void this.#host.focus('[data-focus]');
  }

  async #copyLink(link: string): Promise<void> {
    const { words } = this.locale;
    this.#copied = (await copyText(link)) ? 'yes' : 'no';
    const shown = this.#host.root.getElementById('manage-link');
    if (this.#copied === 'no' && shown) getSelection()?.selectAllChildren(shown);
    this.#host.announce(this.#copied === 'yes' ? words.copied : words.copyYourself);
    this.#host.changed();
  }

  /** What else waits on the device, or was sent from it. */
  outboxView(writing: Writing): Content {
    const { sending, locale } = this;
    const { state } = sending;
    const shown = state.status === 'received' ? state.receipt.id : undefined;
    return outboxView(writing, shown, { sending, locale, settings: this.#host.settings });
  }

  /** No call is open, or it closed while somebody was writing: what she wrote is not lost. */
  closedView(writing: Writing, meanwhile: boolean): TemplateResult {
    const { locale } = this;
    const { words } = locale;
    const { form } = writing;
    const kept = writing.keeping === 'kept' ? ` ${words.keptOnDevice}` : '';
    const said = meanwhile || writing.typed.size ? words.closedWhileWriting + kept : undefined;
    return html`${closedView({ form, locale, settings: this.#host.settings }, said)}
    ${
      meanwhile || writing.begun
        ? html`<section class="kept">
            <h3>${words.keptAnswersTitle}</h3>
            <div class="actions">
              <button class="button" type="button" @click=${() => void this.#copyAnswers(writing)}>
                ${this.#copied === 'yes' ? words.copied : words.copyAnswers}
              </button>
            </div>
            ${this.#copied === 'no' ? html`<p class="hint">${words.copyFailed}</p>` : nothing}
            ${reviewView(writing, locale, undefined)} ${this.eraseView(writing)}
          </section>`
        : nothing
    }`;
  }

  async #copyAnswers(writing: Writing): Promise<void> {
    this.#copied = (await copyText(answersText(writing))) ? 'yes' : 'no';
    this.#host.announce(this.#copied === 'yes' ? this.locale.words.copied : this.locale.words.copyFailed);
    this.#host.changed();
  }

  /** Erasing asks once more, in place: a native dialog would be blocked in a sandboxed frame. */
  eraseView(writing: Writing): Content {
    const { words } = this.locale;
    if (!writing.begun || writing.keeping !== 'kept' || writing.revises) return nothing;
    if (!this.#erasing) {
      return html`<button class="link" type="button" data-erase @click=${() => this.#askToErase(true)}>
        ${words.draftErase}
      </button>`;
    }
    return html`<div class="sure" role="group" aria-labelledby="erase-question">
      <p id="erase-question"><strong>${words.draftEraseSure}</strong></p>
      <div class="actions">
        <button class="button" type="button" data-erase-no @click=${() => this.#askToErase(false)}>
          ${words.draftEraseNo}
        </button>
        <button class="button button--danger" type="button" @click=${() => this.#erase(writing)}>
          ${words.draftEraseYes}
        </button>
      </div>
    </div>`;
  }

  #askToErase(ask: boolean): void {
    this.#erasing = ask;
    this.#host.changed();
    void this.#host.focus(ask ? '[data-erase-no]' : '[data-erase]');
  }

  #erase(writing: Writing): void {
    this.reset();
    writing.erase();
    this.#host.announce(this.locale.words.draftErased);
    void this.#host.focus('[data-focus]');
  }
}

/** The rest of the form, with its words in the language of the page. */
export async function loadRest(host: FormHost): Promise<Rest> {
  const language = matchLanguage(host.locale.language, Object.keys(formMessages.others));
  if (language) await loadMessages(formMessages, language);
  return new Rest(host);
}
