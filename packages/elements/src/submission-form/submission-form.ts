import type { CallForm } from '@menengage/sdk';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Announcer } from '../shared/announcer.ts';
import { ConnectController, type LoadState, type Source } from '../shared/data.ts';
import { ColabElement } from '../shared/element.ts';
import { LocaleController } from '../shared/locale.ts';
import { sharedStyles } from '../shared/styles.ts';
import { baseView, reportLink, stateView, type Content } from '../shared/views.ts';
import type { Asking } from './asking.ts';
import { draftName } from './draft.ts';
import type { FormHost } from './form-host.ts';
import { formView, waitView } from './form-view.ts';
import type { Manage } from './manage/manage.ts';
import { outboxIsMarked } from './outbox-mark.ts';
import { getAt } from './pointer.ts';
import { PrivateLink } from './private-link.ts';
import { isFramed, leave, quickExitView } from './quick-exit.ts';
import { RestLoader } from './rest-loader.ts';
import type { FindOrganisations } from './rest/look-up.ts';
import type { Rest } from './rest/rest.ts';
import { isPlainStep } from './step-view.ts';
import {
  LINK_BROKEN,
  type OpenOutbox,
  type SendSubmission,
  type SubmissionDesk,
  type SubmissionFormData,
  type SubmissionFormQuery,
} from './submission-data.ts';
import { loadSubmissionForm } from './submission-form.connect.ts';
import { ColabSubmissionStepEvent } from './submission-form.events.ts';
import { firstMessages, type FirstWords } from './submission-form.messages.ts';
import { styles } from './submission-form.styles.ts';
import { REVIEW, Writing } from './writing.ts';

/** Timers overflow beyond it. */
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * The form of the open call: asks in steps what the call's data says, keeps a draft on the device, shows all answers
 * before sending, and gives a receipt with a private link. Without a connection the idea waits on the device and goes out
 * once. On a page opened with the private link it shows the submission instead: its state, messages, changes, and how to
 * take it back. Needs nothing but the keyboard; everything is in words.
 *
 * @summary Form for session ideas, with receipt and follow-up.
 * @slot - the webmaster's own link; shown when the form cannot be
 * @slot empty - replaces the words shown when no call is open
 * @slot error - replaces the words shown when the form cannot be loaded
 * @csspart base - the wrapper
 * @csspart header - title and dates of the call
 * @csspart title - title of the call
 * @csspart steps - the list of steps
 * @csspart step - the questions of one step
 * @csspart field - one question
 * @csspart label - label of a question
 * @csspart hint - hint of a question
 * @csspart issue - what is wrong with an answer
 * @csspart input - a text field or drop-down list
 * @csspart count - how much of a limit is used
 * @csspart row - one partner, one offer of interpretation
 * @csspart add - button that adds a row
 * @csspart statement - a statement to confirm
 * @csspart provided - the interpretation the secretariat provides
 * @csspart summary - all that is wrong, with links
 * @csspart answers - the answers of one step in the overview
 * @csspart actions - the buttons under a step
 * @csspart primary - the button that goes on
 * @csspart receipt - the receipt
 * @csspart reference - the reference of the submission
 * @csspart keep - the choice whether a draft is kept
 * @csspart other - the question which of two versions goes on
 * @csspart waiting - that the idea waits to be sent
 * @csspart outbox - what else waits on this device, or was sent from it
 * @csspart exit - the control that leaves the page at once
 * @csspart changes - what differs between two versions
 * @csspart follow - the submission behind a private link
 * @csspart request - the change that the secretariat asks for
 * @csspart thread - the messages
 * @csspart message - one message
 * @csspart versions - earlier versions of the answers
 * @csspart answers-details - the answers behind a private link
 * @csspart state - its state
 * @csspart history - what has happened to it
 * @csspart restored - the note that a draft is here again
 * @csspart closed - the words when no call is open
 * @csspart language-note - note that a text is in another language
 * @csspart sample - the mark of sample content
 * @csspart report - link to the community's page on how to report harm
 * @csspart error - what went wrong while loading
 * @csspart retry - the button that loads again
 * @fires colab-ready - the form (or submission) is shown; `detail.empty` when no call is open
 * @fires colab-error - it cannot be shown, or a submission could not be sent
 * @fires colab-submission-step - another step is shown: `{step, position, count}`
 * @fires colab-submission-waiting - it cannot be sent at present and waits on the device
 * @fires colab-submission-received - the server has stored a submission: `{reference, state}`
 */
export class ColabSubmissionForm extends ColabElement {
  static override styles = [sharedStyles, styles];

  /** Id of a call; default: the one that is open. */
  @property({ reflect: true }) call = 'current';
  /** Keeps nothing on the visitor's device: no draft, and nothing that waits to be sent. */
  @property({ type: Boolean, attribute: 'without-draft', reflect: true }) withoutDraft = false;
  /** Shows a control that leaves the page at once and erases what was written on the device. */
  @property({ type: Boolean, attribute: 'with-quick-exit', reflect: true }) withQuickExit = false;
  /** Where that control leads: a page that says nothing about the visitor. */
  @property({ attribute: 'exit-url' }) exitUrl = 'https://www.wikipedia.org/';
  /** Key of a private link (`<id>.<secret>`): shows that submission. Default: the one in the page's address, if any. */
  @property({ attribute: 'manage-key' }) manageKey?: string | undefined;
  /** Where the form, or the submission of a private link, comes from. */
  @property({ attribute: false }) source: Source<SubmissionFormData, SubmissionFormQuery> = loadSubmissionForm;
  /** What sends a submission where none can wait on the device; default: the API. */
  @property({ attribute: false }) send?: SendSubmission | undefined;
  /** Opens the outbox in which submissions wait; default: one in the browser's database, for each API. */
  @property({ attribute: false }) openOutbox?: OpenOutbox | undefined;
  /** What looks organisations up; default: the API. */
  @property({ attribute: false }) findOrganisations?: FindOrganisations | undefined;
  /** What the holder of a private link can do; default: over the API. */
  @property({ attribute: false }) desk?: SubmissionDesk | undefined;
  /** What is shown; set by the connector. */
  @property({ attribute: false }) state: LoadState<SubmissionFormData> = { status: 'loading' };

  @state() private left = false;

  #link = new PrivateLink(this);
  locale: LocaleController<FirstWords> = new LocaleController(this, firstMessages);
  readonly announcer = new Announcer(this);
  readonly connect = new ConnectController<SubmissionFormData, SubmissionFormQuery>(this, {
    source: () => this.source,
    query: () => ({ call: this.call, manage: this.#link.key }),
    apply: (next) => (this.state = this.#withoutLosing(next)),
    isEmpty: (data) => data.kind === 'form' && data.form.state !== 'open',
  });

  #writing: Writing | undefined;
  #manageView: Manage | undefined;
  #closing: ReturnType<typeof setTimeout> | undefined;
  #unwatch: (() => void) | undefined;

  readonly #host: FormHost = this.#makeHost();
  #later = new RestLoader(this, {
    host: () => this.#host,
    arrived: ({ fit, locale, sending }) => {
      this.#writing?.use(fit);
      this.locale = locale;
      sending.look();
    },
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#unwatch = this.#writing?.watch();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#closing);
    this.#unwatch?.();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('state')) return;
    const data = this.#data;
    if (this.#linkFailed) this.#later.now();
    if (!data) return;
    if (data.kind === 'form') this.#adopt(data.form, data.receivedAt);
    else void this.#showSubmission(data);
  }

  protected override updated(): void {
    this.renderRoot.querySelector('.look-up__option[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  override render(): TemplateResult {
    const { words } = this.locale;
    const settings = this.settings.value;
    if (this.left) return baseView(this.locale, settings, html`<p>${isFramed() ? words.exited : nothing}</p>`);
    return baseView(
      this.locale,
      settings,
      html`${this.withQuickExit ? quickExitView(words, isFramed(), () => this.#leave()) : nothing}
      ${this.#linkFailed ? this.#linkView() : this.#stateView()}
      ${reportLink(this.#data?.form.reportUrl, settings, words)} ${this.announcer.render()}`,
    );
  }

  /** The data on screen, also while newer data is on its way. */
  get #data(): SubmissionFormData | undefined {
    if (this.state.status === 'loading') return this.state.previous;
    return this.state.status === 'error' ? undefined : this.state.data;
  }

  get #linkFailed(): boolean {
    if (this.state.status !== 'error' || !this.#link.key) return false;
    return [LINK_BROKEN, 'not-found', 'unauthorized', 'forbidden'].includes(this.state.failure.code);
  }

  #leave(): void {
    this.left = true;
    void leave(this.exitUrl, async () => {
      if (outboxIsMarked(this.settings.value.api)) await (await this.#later.need()).sending.clear();
    });
  }

  /**
   * The next state, with what is on screen kept there: while the same form comes in another language, and when that
   * fails. Somebody is writing in it.
   */
  #withoutLosing(next: LoadState<SubmissionFormData>): LoadState<SubmissionFormData> {
    const shown = this.#data;
    if (!shown || (shown.kind === 'submission') !== Boolean(this.#link.key)) return next;
    if (shown.kind === 'form' && !this.#sameCall(shown.form)) return next;
    if (next.status === 'loading') return { status: 'loading', previous: shown };
    if (next.status === 'error' && next.failure.retryable) return { status: 'ready', data: shown };
    return next;
  }

  #sameCall({ call }: CallForm): boolean {
    const asked = this.call === 'current' || this.call === call.id;
    return asked && draftName(this.settings.value.api, call.id) === this.#writing?.name;
  }

  // The parts

  #makeHost(): FormHost {
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- the getters below are those of another object
    const element = this;
    return {
      element,
      get root() {
        return element.renderRoot as ShadowRoot;
      },
      get settings() {
        return element.settings.value;
      },
      get locale() {
        return element.locale;
      },
      get writing() {
        return element.#writing;
      },
      get send() {
        return element.send;
      },
      get openOutbox() {
        return element.openOutbox;
      },
      get findOrganisations() {
        return element.findOrganisations;
      },
      revise: async (answers, language) => {
        await this.#manageView?.revise(answers, language);
        this.#write(undefined);
      },
      announce: (text) => this.announcer.announce(text),
      focus: (selector) => this.#focus(selector),
      go: (step, pointer) => this.#go(step, pointer),
      reload: () => void this.connect.retry(),
      beginAgain: () => this.#beginAgain(),
      changed: () => this.requestUpdate(),
    };
  }

  get #rest(): Rest | undefined {
    return this.#later.rest;
  }

  #write(writing: Writing | undefined): void {
    this.#unwatch?.();
    this.#writing = writing;
    this.#unwatch = writing?.watch();
    if (this.#rest) writing?.use(this.#rest.fit);
    this.requestUpdate();
  }

  #writingOf(form: CallForm, receivedAt: number): Writing {
    const { api, timeZone } = this.settings.value;
    const { withoutDraft } = this;
    return new Writing({ form, receivedAt, api, timeZone, withoutDraft, changed: () => this.requestUpdate() });
  }

  /** Takes a form up: with its draft when it is another call's, with the answers so far when it is the same. */
  #adopt(form: CallForm, receivedAt: number): void {
    this.#manageView = undefined;
    if (this.#writing && this.#sameCall(form)) this.#writing.adopt(form, receivedAt);
    else {
      this.#write(this.#writingOf(form, receivedAt));
      this.#rest?.reset();
    }
    const needed = form.state !== 'open' || this.#writing?.restored || outboxIsMarked(this.settings.value.api);
    if (needed || !this.#writing || !isPlainStep(this.#writing)) this.#later.now();
    else this.#later.soon();
    clearTimeout(this.#closing);
    const left = Date.parse(form.call.closesAt ?? '') - Date.now();
    // A call that closes while somebody writes says so by itself.
    if (form.state === 'open' && left > 0 && left < LONGEST_TIMER)
      this.#closing = setTimeout(() => void this.connect.retry(), left + 1000);
  }

  async #showSubmission(data: SubmissionFormData & { kind: 'submission' }): Promise<void> {
    const key = this.#link.key;
    if (typeof key !== 'object') return;
    if (this.#manageView?.submission.id === data.submission.id) {
      this.#manageView.adopt(data);
      this.#writing?.adopt(data.form, Date.now());
      return;
    }
    this.#write(undefined);
    try {
      const [{ loadManage }] = await Promise.all([import('./manage/manage.ts'), this.#later.need()]);
      const { desk, withoutDraft } = this;
      const manage = await loadManage(this.#host, data, { key, desk, withoutDraft });
      if (this.#data !== data) return;
      this.#manageView = manage;
      this.locale = manage.locale;
      this.requestUpdate();
      if (!this.manageKey) void this.#focus('[data-focus]');
    } catch {
      this.#later.fail();
    }
  }

  #revise({ submission, form }: Manage): void {
    const { api, timeZone } = this.settings.value;
    this.#write(
      new Writing({
        form,
        receivedAt: Date.now(),
        api,
        timeZone,
        withoutDraft: this.withoutDraft,
        revises: submission,
        changed: () => this.requestUpdate(),
      }),
    );
    this.#rest?.reset();
    void this.#focus('[data-focus]');
  }

  #beginAgain(): void {
    const writing = this.#writing;
    if (writing?.revises) {
      writing.forget();
      this.#write(undefined);
    } else if (writing) {
      writing.erase();
      this.#rest?.reset();
      // The token of this form is used up; a fresh one comes with the form.
      void this.connect.retry();
    }
    void this.#focus('[data-focus]');
  }

  #toForm(): void {
    this.#link.leave();
    this.#manageView = undefined;
    this.#write(undefined);
  }

  // Steps

  /**
   * The way on. Listens to the button's click, which the Enter key makes too, because a sandboxed frame that allows
   * scripts but no forms (as WordPress makes them for pasted addresses) fires no `submit` at all.
   */
  async #forward(event: Event): Promise<void> {
    event.preventDefault();
    try {
      const rest = await this.#later.need();
      const writing = this.#writing;
      if (!writing) return;
      if (writing.step < writing.form.steps.length) rest.checks.next(writing);
      else await rest.sending.send(writing);
    } catch {
      this.#later.fail();
    }
  }

  #go(step: number, pointer?: string): void {
    const writing = this.#writing;
    if (!writing) return;
    const { form } = writing;
    const { steps } = form;
    if (step !== writing.step) {
      writing.step = step;
      writing.reached = Math.max(writing.reached, step);
      writing.listed = false;
      if (step === steps.length) writing.toReview = false;
      this.announcer.announce('');
      this.#rest?.sending.withoutFailure();
      writing.keep();
      this.dispatchEvent(new ColabSubmissionStepEvent(steps[step]?.id ?? REVIEW, step + 1, steps.length + 1));
      this.requestUpdate();
    }
    if (pointer === undefined) void this.#focus('[data-focus]');
    else void this.updateComplete.then(() => this.#rest?.checks.controlFor(writing, pointer)?.focus());
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  // Parts of the page

  #stateView(): TemplateResult {
    return stateView(this.state, this.locale, {
      ready: (data) => this.#dataView(data),
      empty: (data) => this.#dataView(data),
      retry: () => void this.connect.retry(),
    });
  }

  #dataView(data: SubmissionFormData): Content {
    const writing = this.#writing;
    const manage = this.#manageView;
    if (data.kind === 'submission' && !manage) return this.#waitView();
    if (writing) return this.#formView(writing);
    return manage?.render({ revise: () => this.#revise(manage), toForm: () => this.#toForm() }) ?? nothing;
  }

  #formView(writing: Writing): TemplateResult {
    const { locale } = this;
    return formView({
      writing,
      rest: this.#rest,
      asking: this.#asking(writing),
      locale,
      settings: this.settings.value,
      stuck: this.#later.stuck,
      go: (step) => this.#go(step),
      forward: (event) => void this.#forward(event),
      again: () => this.#again(),
    });
  }

  #linkView(): Content {
    const broken = this.state.status === 'error' && this.state.failure.code === LINK_BROKEN;
    return this.#rest?.linkView(broken, () => this.#toForm()) ?? this.#waitView();
  }

  #waitView(): TemplateResult {
    return waitView({ stuck: this.#later.stuck, locale: this.locale, again: () => this.#again() });
  }

  /** Asks again for what could not be loaded. */
  #again(): void {
    this.#later.unstick();
    const data = this.#data;
    if (data?.kind === 'submission') void this.#showSubmission(data);
    else this.#later.now();
  }

  #asking(writing: Writing): Asking {
    const { form, answers, issues } = writing;
    return {
      form,
      answers,
      issues,
      locale: this.locale,
      settings: this.settings.value,
      set: (pointer, value) => {
        const before = getAt(writing.answers, pointer);
        writing.set(pointer, value);
        this.#rest?.checks.changed(writing, pointer, before);
      },
      used: (limit, text) => this.#rest?.used(limit, text) ?? 0,
      left: (pointer) => this.#rest?.checks.left(writing, pointer),
      issueText: (issue) => this.#rest?.issueText(issue, writing) ?? '',
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'colab-submission-form': ColabSubmissionForm;
  }
}
