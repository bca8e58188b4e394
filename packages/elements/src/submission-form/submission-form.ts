import type { CallForm, SubmissionReceipt } from '@menengage/sdk';
import { validateAnswers } from '@menengage/sdk/form';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { Announcer } from '../shared/announcer.ts';
import { ConnectController, type LoadState, type Source } from '../shared/data.ts';
import { ColabElement } from '../shared/element.ts';
import { ColabErrorEvent } from '../shared/events.ts';
import { failureOf, failureText, type Failure } from '../shared/failures.ts';
import { LocaleController } from '../shared/locale.ts';
import { sharedStyles } from '../shared/styles.ts';
import { formatInstant } from '../shared/time.ts';
import { baseView, stateView, type Content } from '../shared/views.ts';
import { answersView } from './answers-view.ts';
import { controlId, formText, type Asking } from './asking.ts';
import { closedView, headerView } from './call-views.ts';
import { languageTitle } from './choices.ts';
import { selectView } from './controls.ts';
import { canKeepDrafts, draftName, eraseDraft, loadDraft, saveDraft, type SavedDraft } from './draft.ts';
import { fieldView } from './field.ts';
import { followView } from './follow-view.ts';
import {
  answersFor,
  fieldFor,
  fieldsOf,
  rowsOf,
  startingAnswers,
  stepOf,
  submissionBody,
  textOf,
  withoutEmptyRows,
  type Answers,
} from './form-model.ts';
import type { ShownIssue } from './issue-text.ts';
import { standingOf, usedOf } from './length-limit.ts';
import { LookUp, type FindOrganisations } from './look-up.ts';
import { manageKeyOf, parseManageKey, type ManageKey } from './manage-key.ts';
import { getAt, isUnder, setAt } from './pointer.ts';
import { receiptView } from './receipt.ts';
import { stepsView } from './steps.ts';
import { summaryView } from './summary-view.ts';
import {
  LINK_BROKEN,
  type SendSubmission,
  type SubmissionBody,
  type SubmissionFormData,
  type SubmissionFormQuery,
} from './submission-data.ts';
import { createKey, findOrganisations, loadSubmissionForm, sendSubmission } from './submission-form.connect.ts';
import { ColabSubmissionReceivedEvent, ColabSubmissionStepEvent } from './submission-form.events.ts';
import { submissionFormMessages } from './submission-form.messages.ts';
import { styles } from './submission-form.styles.ts';

/** How far sending has come. */
type Sending =
  | { readonly status: 'no' }
  | { readonly status: 'sending' }
  | { readonly status: 'failed'; readonly failure: Failure }
  | { readonly status: 'closed' }
  | { readonly status: 'received'; readonly receipt: SubmissionReceipt; readonly earlier: boolean };

/** Id of the overview in drafts and events. */
const REVIEW = 'review';
const NOT_SENT: Sending = { status: 'no' };
/** More than one unknown outcome in a row is rare; more than a few are not worth the room. */
const ATTEMPTS = 3;

const related = (a: string, b: string) => isUnder(a, b) || isUnder(b, a);

/**
 * The form of the open call: asks in steps what the call's data says, keeps a draft on the device, shows all answers
 * before sending, and gives a receipt with a private link. On a page opened with that link it shows the submission
 * instead. Needs nothing but the keyboard; everything is in words.
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
 * @csspart follow - the submission behind a private link
 * @csspart state - its state
 * @csspart history - what has happened to it
 * @csspart restored - the note that a draft is here again
 * @csspart closed - the words when no call is open
 * @csspart sample - the mark of sample content
 * @csspart error - what went wrong while loading
 * @csspart retry - the button that loads again
 * @fires colab-ready - the form (or submission) is shown; `detail.empty` when no call is open
 * @fires colab-error - it cannot be shown, or a submission could not be sent
 * @fires colab-submission-step - another step is shown: `{step, position, count}`
 * @fires colab-submission-received - the server has stored a submission: `{reference, state}`
 */
export class ColabSubmissionForm extends ColabElement {
  static override styles = [sharedStyles, styles];

  /** Id of a call; default: the one that is open. */
  @property({ reflect: true }) call = 'current';
  /** Keeps no draft on the visitor's device. */
  @property({ type: Boolean, attribute: 'without-draft', reflect: true }) withoutDraft = false;
  /** Key of a private link (`<id>.<secret>`): shows that submission. Default: the one in the page's address, if any. */
  @property({ attribute: 'manage-key' }) manageKey?: string | undefined;
  /** Where the form, or the submission of a private link, comes from. */
  @property({ attribute: false }) source: Source<SubmissionFormData, SubmissionFormQuery> = loadSubmissionForm;
  /** What sends a submission. */
  @property({ attribute: false }) send: SendSubmission = sendSubmission;
  /** What looks organisations up. */
  @property({ attribute: false }) findOrganisations: FindOrganisations = findOrganisations;
  /** What is shown; set by the connector. */
  @property({ attribute: false }) state: LoadState<SubmissionFormData> = { status: 'loading' };

  @state() private answers: Answers = {};
  /** Language the answers are written in: that of the form when the writing began, unless the person says otherwise. */
  @state() private writtenIn: string | undefined;
  @state() private step = 0;
  @state() private issues: readonly ShownIssue[] = [];
  @state() private sending: Sending = NOT_SENT;
  /** Whether all that is wrong is listed above the step. */
  @state() private listed = false;
  /** Whether the way on leads back to the overview. */
  @state() private toReview = false;
  @state() private draft: 'kept' | 'blocked' | 'off' = 'off';
  @state() private restored: SavedDraft | undefined;
  @state() private erasing = false;
  @state() private copied: 'yes' | 'no' | undefined;
  @state() private fragment = '';
  @state() private leftLink = '';

  readonly locale = new LocaleController(this, submissionFormMessages);
  readonly announcer = new Announcer(this);
  readonly connect = new ConnectController<SubmissionFormData, SubmissionFormQuery>(this, {
    source: () => this.source,
    query: () => ({ call: this.call, manage: this.#manage }),
    apply: (next) => (this.state = this.#withoutLosing(next)),
    isEmpty: (data) => data.kind === 'form' && data.form.state !== 'open',
  });

  #draftName: string | undefined;
  #reached = 0;
  #key: string | undefined;
  #attempts: readonly SubmissionBody[] = [];
  #typed = new Set<string>();
  #lookUps = new Map<string, LookUp>();
  #followed: string | undefined;

  override connectedCallback(): void {
    this.#readFragment();
    super.connectedCallback();
    addEventListener('hashchange', this.#readFragment);
    addEventListener('online', this.#sendWaiting);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#readFragment);
    removeEventListener('online', this.#sendWaiting);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const data = this.#data;
    if (changed.has('state') && data?.kind === 'form') this.#adopt(data.form);
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.renderRoot.querySelector('.look-up__option[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
    const data = this.#data;
    if (changed.has('state') && data?.kind === 'submission' && this.#followed !== data.submission.id) {
      this.#followed = data.submission.id;
      if (!this.manageKey) void this.#focus('[data-focus]');
    }
  }

  override render(): TemplateResult {
    const settings = this.settings.value;
    return baseView(
      this.locale,
      settings,
      html`${this.#linkFailed ? this.#linkView() : this.#stateView()} ${this.announcer.render()}`,
    );
  }

  /** The data on screen, also while newer data is on its way. */
  get #data(): SubmissionFormData | undefined {
    if (this.state.status === 'loading') return this.state.previous;
    return this.state.status === 'error' ? undefined : this.state.data;
  }

  get #openForm(): CallForm | undefined {
    return this.#data?.kind === 'form' ? this.#data.form : undefined;
  }

  get #manage(): ManageKey | 'broken' | undefined {
    if (this.manageKey) return parseManageKey(this.manageKey) ?? 'broken';
    return this.fragment === this.leftLink ? undefined : manageKeyOf(this.fragment);
  }

  get #linkFailed(): boolean {
    if (this.state.status !== 'error' || !this.#manage) return false;
    return [LINK_BROKEN, 'not-found', 'unauthorized', 'forbidden'].includes(this.state.failure.code);
  }

  #readFragment = (): void => {
    this.fragment = location.hash;
    // Somebody with a private link came for this: there is no waiting until the element is scrolled to.
    if (this.#manage) this.loading = 'eager';
  };

  /**
   * The next state, with what is on screen kept there: while the same form comes in another language, and when that
   * fails. Somebody is writing in it.
   */
  #withoutLosing(next: LoadState<SubmissionFormData>): LoadState<SubmissionFormData> {
    const shown = this.#data;
    if (shown?.kind !== 'form' || this.#manage) return next;
    if (next.status === 'loading' && this.#sameCall(shown.form)) return { status: 'loading', previous: shown };
    if (next.status === 'error' && next.failure.retryable && this.#sameCall(shown.form)) {
      return { status: 'ready', data: shown };
    }
    return next;
  }

  #sameCall({ call }: CallForm): boolean {
    const asked = this.call === 'current' || this.call === call.id;
    return asked && draftName(this.settings.value.api, call.id) === this.#draftName;
  }

  /** Takes a form up: with its draft when it is another call's, with the answers so far when it is the same. */
  #adopt(form: CallForm): void {
    const name = draftName(this.settings.value.api, form.call.id);
    if (name === this.#draftName) {
      this.answers = answersFor(form, this.answers);
      this.step = Math.min(this.step, form.steps.length);
      return;
    }
    this.#draftName = name;
    this.draft = this.withoutDraft ? 'off' : canKeepDrafts() ? 'kept' : 'blocked';
    const found = this.draft === 'kept' ? loadDraft(name) : undefined;
    this.#begin(form, found);
  }

  #begin(form: CallForm, found?: SavedDraft): void {
    const step = found?.step === REVIEW ? form.steps.length : form.steps.findIndex(({ id }) => id === found?.step);
    this.answers = found ? answersFor(form, found.answers) : startingAnswers(form, this.settings.value.timeZone);
    this.step = this.#reached = Math.max(0, step);
    this.restored = found;
    this.#key = found?.key;
    this.writtenIn = found?.language;
    this.#attempts = found?.attempts ?? [];
    this.issues = [];
    this.listed = this.toReview = this.erasing = false;
    this.copied = undefined;
    this.sending = NOT_SENT;
    this.#typed.clear();
    this.#lookUps.clear();
  }

  #keepDraft(): void {
    const form = this.#openForm;
    if (!form || !this.#draftName || this.draft !== 'kept') return;
    const kept = saveDraft(this.#draftName, {
      answers: this.answers,
      step: form.steps[this.step]?.id ?? REVIEW,
      language: (this.writtenIn ??= form.language),
      key: (this.#key ??= createKey()),
      attempts: this.#attempts,
    });
    if (!kept) this.draft = 'blocked';
  }

  // Answers and what is wrong with them

  #body(form: CallForm): SubmissionBody {
    const trap = this.renderRoot.querySelector<HTMLInputElement>('[data-trap]')?.value ?? '';
    const language = (this.writtenIn ??= form.language);
    return submissionBody(form, this.answers, { formToken: form.token ?? '', language, trap });
  }

  /** Every rule that the answers break now, in the order of the questions. */
  #check(form: CallForm): ShownIssue[] {
    let found: ShownIssue[];
    try {
      found = validateAnswers(form.schema, this.#body(form));
    } catch (error) {
      // A schema with rules this version cannot check: the server checks them all.
      if ((error as Error).name !== 'UnsupportedSchemaError') throw error;
      return [];
    }
    return this.#inOrder(
      form,
      found.filter(({ pointer }) => fieldFor(form, pointer)),
    );
  }

  #inOrder(form: CallForm, issues: readonly ShownIssue[]): ShownIssue[] {
    const fields = fieldsOf(form);
    const place = ({ pointer }: ShownIssue) => {
      const field = fieldFor(form, pointer);
      return field ? fields.indexOf(field) : -1;
    };
    return [...issues].sort((a, b) => place(a) - place(b));
  }

  #set(form: CallForm, pointer: string, value: unknown): void {
    const before = getAt(this.answers, pointer);
    this.writtenIn ??= form.language;
    this.answers = setAt(this.answers, pointer, value) as Answers;
    this.#typed.add(pointer);
    this.#announceLength(form, pointer, textOf(before), textOf(value));
    this.#keepDraft();
    if (this.issues.length === 0) return;
    // What was said to be wrong is taken back as soon as it is right; nothing new is said while somebody writes.
    const shown = new Set(this.issues.map((issue) => issue.pointer));
    const now = this.#check(form).filter((issue) => shown.has(issue.pointer));
    const fromServer = this.issues.filter(
      (issue) =>
        issue.detail !== undefined &&
        !related(issue.pointer, pointer) &&
        !now.some((each) => each.pointer === issue.pointer),
    );
    this.issues = this.#inOrder(form, [...now, ...fromServer]);
  }

  #left(form: CallForm, pointer: string): void {
    if (![...this.#typed].some((each) => related(each, pointer))) return;
    const now = this.#check(form).filter((issue) => related(issue.pointer, pointer));
    const others = this.issues.filter((issue) => !related(issue.pointer, pointer));
    this.issues = this.#inOrder(form, [...others, ...now]);
  }

  /** Says when a limit comes near or is passed; the number itself stands under the text all the time. */
  #announceLength(form: CallForm, pointer: string, before: string, after: string): void {
    const limit = fieldFor(form, pointer)?.limit;
    if (!limit) return;
    const used = usedOf(limit, after);
    const standing = standingOf(limit, used);
    if (standing === standingOf(limit, usedOf(limit, before)) || standing === 'within') return;
    const { words } = this.locale;
    const inWords = limit.unit === 'words';
    if (standing === 'over') {
      this.announcer.announce((inWords ? words.wordsOver : words.charactersOver)(used - limit.max));
    } else {
      this.announcer.announce((inWords ? words.wordsLeft : words.charactersLeft)(limit.max - used));
    }
  }

  // Steps

  /**
   * The way on. Listens to the button's click, which the Enter key makes too, because a sandboxed frame that allows
   * scripts but no forms (as WordPress makes them for pasted addresses) fires no `submit` at all.
   */
  #onForward(event: Event, form: CallForm): void {
    event.preventDefault();
    if (this.step < form.steps.length) this.#next(form);
    else void this.#sendIdea(form);
  }

  #next(form: CallForm): void {
    this.answers = withoutEmptyRows(form, this.answers);
    const wrong = this.#check(form).filter(({ pointer }) => stepOf(form, pointer) === this.step);
    const elsewhere = this.issues.filter(
      ({ pointer }) => stepOf(form, pointer) !== this.step && stepOf(form, pointer) >= 0,
    );
    this.issues = this.#inOrder(form, [...wrong, ...elsewhere]);
    if (wrong.length) return this.#list();
    const first = elsewhere[0];
    if (first) this.#go(form, stepOf(form, first.pointer));
    else this.#go(form, this.toReview ? form.steps.length : this.step + 1);
  }

  #go(form: CallForm, step: number, pointer?: string): void {
    this.step = step;
    this.#reached = Math.max(this.#reached, step);
    this.listed = false;
    if (step === form.steps.length) this.toReview = false;
    if (this.sending.status === 'failed') this.sending = NOT_SENT;
    this.#keepDraft();
    const id = form.steps[step]?.id ?? REVIEW;
    this.dispatchEvent(new ColabSubmissionStepEvent(id, step + 1, form.steps.length + 1));
    if (pointer === undefined) void this.#focus('[data-focus]');
    else void this.#focusField(pointer);
  }

  #back(form: CallForm): void {
    this.#go(form, Math.max(0, this.step - 1));
  }

  /** Lists what is wrong above the step and takes the reader there. */
  #list(): void {
    this.listed = true;
    void this.#focus('[data-summary]');
  }

  /** Shows what is wrong at the first step where something is. */
  #refuse(form: CallForm, issues: readonly ShownIssue[]): void {
    this.sending = NOT_SENT;
    this.issues = this.#inOrder(form, issues);
    const steps = issues.map(({ pointer }) => stepOf(form, pointer)).filter((step) => step >= 0);
    const step = steps.length ? Math.min(...steps) : this.step;
    if (step !== this.step) this.#go(form, step);
    this.toReview = step < form.steps.length;
    this.#list();
  }

  async #focus(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  /** Moves to the control for a pointer: the very one, else the first in its question that is wrong, else the first. */
  async #focusField(pointer: string): Promise<void> {
    await this.updateComplete;
    const root = this.renderRoot as ShadowRoot;
    const field = this.#openForm && fieldFor(this.#openForm, pointer);
    const box =
      field &&
      [...root.querySelectorAll('[data-pointer]')].find((each) => each.getAttribute('data-pointer') === field.pointer);
    const exact = root.getElementById(controlId(pointer));
    const wrong = exact?.matches('[aria-invalid="true"]')
      ? exact
      : box?.querySelector<HTMLElement>('[aria-invalid="true"]');
    (wrong ?? exact ?? box?.querySelector<HTMLElement>('input, select, textarea, button'))?.focus();
  }

  #goToIssue(form: CallForm, { pointer }: ShownIssue): void {
    const step = stepOf(form, pointer);
    if (step === this.step) void this.#focusField(pointer);
    else if (step >= 0) {
      this.#go(form, step, pointer);
      this.listed = true;
    }
  }

  // Sending

  #sendWaiting = (): void => {
    const form = this.#openForm;
    if (form && this.sending.status === 'failed' && this.sending.failure.code === 'offline') void this.#sendIdea(form);
  };

  async #sendIdea(form: CallForm): Promise<void> {
    if (this.sending.status === 'sending' || this.sending.status === 'received') return;
    this.answers = withoutEmptyRows(form, this.answers);
    const issues = this.#check(form);
    if (issues.length) return this.#refuse(form, issues);
    const body = this.#body(form);
    const earlier = this.#attempts;
    this.#attempts = [...earlier, body].slice(-ATTEMPTS);
    this.#key ??= createKey();
    this.#keepDraft();
    this.sending = { status: 'sending' };
    this.announcer.announce(this.locale.words.sending);
    try {
      this.#received(await this.#post(form, body), false);
    } catch (thrown) {
      await this.#notSent(form, thrown, earlier);
    }
  }

  #post(form: CallForm, body: SubmissionBody): Promise<SubmissionReceipt> {
    const data = this.#data;
    const receivedAt = data?.kind === 'form' ? data.receivedAt : 0;
    const key = (this.#key ??= createKey());
    return this.send({ settings: this.settings.value, form, receivedAt, body, key });
  }

  #received(receipt: SubmissionReceipt, earlier: boolean): void {
    if (this.#draftName) eraseDraft(this.#draftName);
    this.#key = undefined;
    this.#attempts = [];
    this.restored = undefined;
    this.sending = { status: 'received', receipt, earlier };
    this.dispatchEvent(new ColabSubmissionReceivedEvent(receipt.reference, receipt.state));
    void this.#focus('[data-focus]');
  }

  async #notSent(form: CallForm, thrown: unknown, earlier: readonly SubmissionBody[]): Promise<void> {
    const failure = failureOf(thrown);
    const { items } = thrown as { items?: readonly Partial<ShownIssue>[] };
    if (!failure.retryable) {
      // The server has refused it, so that this version has certainly not arrived.
      this.#attempts = earlier;
      this.#keepDraft();
    }
    if (failure.code === 'validation' && items?.length) {
      const issues = items.map(({ pointer = '', code = '', params = {}, detail = '' }) => ({
        pointer,
        code,
        params,
        detail,
      }));
      return this.#refuse(form, issues);
    }
    if (failure.code === 'call-closed') {
      this.sending = { status: 'closed' };
      return this.#focus('[data-focus]');
    }
    if (failure.code === 'idempotency-key-reused') {
      // An earlier version has arrived and its answer got lost: the server gives the same answer again for it.
      for (const body of [...earlier].reverse()) {
        const receipt = await this.#post(form, body).catch(() => undefined);
        if (receipt) return this.#received(receipt, true);
      }
    }
    this.sending = { status: 'failed', failure };
    const { code, message, retryable } = failure;
    this.dispatchEvent(new ColabErrorEvent({ code, message, retryable }));
  }

  async #copy(link: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(link);
      this.copied = 'yes';
      this.announcer.announce(this.locale.words.copied);
    } catch {
      // No clipboard in a sandboxed frame or without TLS.
      this.copied = 'no';
      const shown = (this.renderRoot as ShadowRoot).getElementById('manage-link');
      if (shown) getSelection()?.selectAllChildren(shown);
      this.announcer.announce(this.locale.words.copyYourself);
    }
  }

  #another(form: CallForm): void {
    this.#begin(form);
    // The token of this form is used up; a fresh one comes with the form.
    void this.connect.retry();
    void this.#focus('[data-focus]');
  }

  #erase(form: CallForm): void {
    if (this.#draftName) eraseDraft(this.#draftName);
    this.#begin(form);
    this.announcer.announce(this.locale.words.draftErased);
    void this.#focus('[data-focus]');
  }

  #toForm(): void {
    this.manageKey = undefined;
    this.leftLink = this.fragment;
  }

  // What the questions know

  #asking(form: CallForm): Asking {
    return {
      form,
      answers: this.answers,
      issues: this.issues,
      locale: this.locale,
      settings: this.settings.value,
      set: (pointer, value) => this.#set(form, pointer, value),
      left: (pointer) => this.#left(form, pointer),
      lookUp: (pointer) => this.#lookUp(pointer),
      add: (pointer) => {
        const rows = rowsOf(getAt(this.answers, pointer));
        this.answers = setAt(this.answers, pointer, [...rows, {}]) as Answers;
        void this.updateComplete.then(() => {
          const added = [...this.renderRoot.querySelectorAll(`#${controlId(pointer)}`)][0]?.previousElementSibling;
          added?.querySelector<HTMLElement>('input, select')?.focus();
        });
      },
      remove: (pointer, index, said) => {
        const rows = rowsOf(getAt(this.answers, pointer)).filter((_, each) => each !== index);
        for (const known of [...this.#lookUps.keys()]) if (isUnder(known, pointer)) this.#lookUps.delete(known);
        this.issues = this.issues.filter((issue) => !isUnder(issue.pointer, pointer));
        this.#set(form, pointer, rows);
        this.announcer.announce(said);
        void this.#focus(`#${controlId(pointer)}`);
      },
    };
  }

  #lookUp(pointer: string): LookUp {
    const known = this.#lookUps.get(pointer);
    if (known) return known;
    const lookUp = new LookUp({
      find: (text, signal) => this.findOrganisations({ settings: this.settings.value, text, signal }),
      changed: () => this.requestUpdate(),
      counted: (found) => {
        const { words } = this.locale;
        this.announcer.announce(found ? words.lookUpFound(found) : words.lookUpNone);
      },
    });
    this.#lookUps.set(pointer, lookUp);
    return lookUp;
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
    const { locale } = this;
    const settings = this.settings.value;
    if (data.kind === 'submission') {
      const { submission, form } = data;
      return followView({ submission, form, locale, settings, toForm: () => this.#toForm() });
    }
    const { form } = data;
    const { status } = this.sending;
    const open = form.state === 'open' && status !== 'closed';
    const whole = open && this.step === 0 && status === 'no';
    const draft = this.draft === 'kept' ? locale.words.draftKept : undefined;
    return html`${headerView({ form, locale, settings }, { open, whole, draft })} ${this.#bodyView(form)}`;
  }

  #linkView(): TemplateResult {
    const { words } = this.locale;
    const broken = this.state.status === 'error' && this.state.failure.code === LINK_BROKEN;
    return html`<div class="notice" part="error" role="alert">
      <p class="notice__title">${words.linkTitle}</p>
      <p>${broken ? words.linkBroken : words.linkUnknown}</p>
      <button class="button" type="button" @click=${() => this.#toForm()}>${words.toForm}</button>
    </div>`;
  }

  #bodyView(form: CallForm): Content {
    const { sending } = this;
    if (sending.status === 'received') {
      const { receipt, earlier } = sending;
      return receiptView(
        {
          receipt,
          earlier,
          copied: this.copied,
          copy: () => void this.#copy(receipt.manageUrl),
          another: () => this.#another(form),
        },
        this.locale.words,
      );
    }
    if (sending.status === 'closed' || form.state !== 'open')
      return this.#closedView(form, sending.status === 'closed');
    return html`<div class="layout">
      <div class="layout__steps">${this.#stepsView(form)}</div>
      <form class="layout__form" novalidate @submit=${(event: Event) => this.#onForward(event, form)}>
        ${keyed(this.step, this.#stepView(form))} ${this.#trapView(form)}
      </form>
    </div>`;
  }

  /** No call is open, or it closed while somebody was writing: what they wrote is not lost. */
  #closedView(form: CallForm, meanwhile: boolean): TemplateResult {
    const { words } = this.locale;
    const written = meanwhile || this.restored !== undefined || this.#typed.size > 0;
    const kept = this.draft === 'kept' ? ` ${words.keptOnDevice}` : '';
    const { locale, answers } = this;
    return html`${closedView(
      { form, locale, settings: this.settings.value },
      meanwhile ? words.closedWhileWriting + kept : undefined,
    )}
    ${
      written
        ? html`<section class="kept">
            <h3>${words.keptAnswersTitle}</h3>
            ${answersView({ form, answers, language: this.#writtenIn(form), locale })} ${this.#eraseView(form)}
          </section>`
        : nothing
    }`;
  }

  #stepsView(form: CallForm): TemplateResult {
    const { locale } = this;
    const titles = form.steps.map(({ title }, index) => formText(title, `/steps/${index}/title`, { form, locale }));
    return stepsView(
      {
        titles: [...titles, locale.words.reviewTitle],
        current: this.step,
        reached: this.#reached,
        go: (step) => this.#go(form, step),
      },
      locale.words,
    );
  }

  #stepView(form: CallForm): TemplateResult {
    const { locale, step } = this;
    const { words } = locale;
    const asked = form.steps[step];
    const at = `/steps/${step}`;
    const asking = this.#asking(form);
    const overview = this.#attempts.length ? words.reviewUnknown : words.reviewIntro;
    const lead = asked ? asked.intro && formText(asked.intro, `${at}/intro`, asking) : overview;
    return html`<section class="step" part="step">
      <div class="step__head">
        <h3 tabindex="-1" data-focus>
          <span class="eyebrow">${words.stepOf(step + 1, form.steps.length + 1)}</span>
          ${asked ? formText(asked.title, `${at}/title`, asking) : words.reviewTitle}
        </h3>
        ${lead ? html`<p class="lead">${lead}</p>` : nothing}
      </div>
      ${this.#draftView()} ${this.#summaryView(form)}
      ${
        asked
          ? asked.fields.map((field, index) => fieldView(field, `${at}/fields/${index}`, asking))
          : this.#reviewView(form)
      }
      ${this.#actionsView(form)}
    </section>`;
  }

  #reviewView(form: CallForm): TemplateResult {
    const language = this.#writtenIn(form);
    return html`${answersView({
      form,
      answers: this.answers,
      language,
      locale: this.locale,
      change: (step, pointer) => {
        this.toReview = true;
        this.#go(form, step, pointer);
      },
    })}
    ${this.#writtenInView(form, language)}`;
  }

  #writtenIn(form: CallForm): string {
    return textOf(getAt(this.answers, '/language')) || this.writtenIn || form.language;
  }

  /** The contract wants to know the language of the answers, also where the call's own questions do not ask for it. */
  #writtenInView(form: CallForm, value: string): Content {
    const languages = [...new Set([...form.localization.translations, form.language, value])];
    if (fieldFor(form, '/language') || languages.length < 2) return nothing;
    const { words, locale } = this.locale;
    return html`<div class="field">
      <label class="label" for="written-in">${words.writtenIn}</label>
      ${selectView({
        id: 'written-in',
        choices: languages.map((tag) => ({ value: tag, label: languageTitle(tag, locale) })),
        value,
        choose: undefined,
        described: '',
        invalid: false,
        chosen: (chosen) => {
          this.writtenIn = chosen;
          this.#keepDraft();
        },
        left: () => undefined,
      })}
    </div>`;
  }

  #draftView(): Content {
    const { words, locale } = this.locale;
    if (this.draft === 'blocked' && this.step === 0)
      return html`<p class="note note--warning">${words.draftBlocked}</p>`;
    if (!this.restored) return nothing;
    const when = formatInstant(this.restored.savedAt, this.settings.value.timeZone, locale, 'long');
    return html`<p class="note" part="restored">${words.draftRestored(when)}</p>`;
  }

  /** Erasing asks once more, in place: a native dialog would be blocked in a sandboxed frame. */
  #eraseView(form: CallForm): TemplateResult {
    const { words } = this.locale;
    if (!this.erasing) {
      return html`<button class="link" type="button" data-erase @click=${() => this.#askToErase(true)}>
        ${words.draftErase}
      </button>`;
    }
    return html`<div role="group" aria-labelledby="erase-question">
      <p id="erase-question"><strong>${words.draftEraseSure}</strong></p>
      <div class="actions">
        <button class="button" type="button" data-erase-no @click=${() => this.#askToErase(false)}>
          ${words.draftEraseNo}
        </button>
        <button class="button button--danger" type="button" data-erase-yes @click=${() => this.#erase(form)}>
          ${words.draftEraseYes}
        </button>
      </div>
    </div>`;
  }

  #askToErase(ask: boolean): void {
    this.erasing = ask;
    void this.#focus(ask ? '[data-erase-no]' : '[data-erase]');
  }

  #summaryView(form: CallForm): Content {
    const { issues, locale } = this;
    if (!this.listed || issues.length === 0) return nothing;
    return summaryView({ form, issues, locale, go: (issue) => this.#goToIssue(form, issue) });
  }

  #actionsView(form: CallForm): TemplateResult {
    const { words } = this.locale;
    const { sending } = this;
    const review = this.step === form.steps.length;
    const busy = sending.status === 'sending';
    const failed = sending.status === 'failed';
    const forward = this.toReview ? words.toReview : words.next;
    const send = busy ? words.sending : failed && sending.failure.retryable ? words.retry : words.send;
    return html`${failed ? this.#failedView(sending.failure) : nothing}
      <div class="actions" part="actions">
        <button
          class="button button--primary"
          part="primary"
          type="submit"
          aria-disabled=${busy ? 'true' : 'false'}
          @click=${(event: Event) => this.#onForward(event, form)}
        >
          ${review ? send : forward}
        </button>
        ${
          this.step > 0 && !busy
            ? html`<button class="button button--plain" type="button" @click=${() => this.#back(form)}>
                ${words.back}
              </button>`
            : nothing
        }
      </div>
      ${this.draft === 'kept' && (this.restored || this.#typed.size) ? this.#eraseView(form) : nothing}`;
  }

  #failedView(failure: Failure): TemplateResult {
    const { words } = this.locale;
    const why = failure.code === 'offline' ? words.sendWaiting : failureText(failure, words);
    return html`<div class="notice" role="alert">
      <p class="notice__title">${words.sendFailedTitle}</p>
      ${
        failure.retryable
          ? html`<p>${why}</p>
              <p>${words.sendFailedKept}</p>`
          : html`<p>${words.sendRefused}</p>`
      }
    </div>`;
  }

  /** A field for programs that fill in everything. People and screen readers never come here. */
  #trapView({ honeypot }: CallForm): Content {
    if (!honeypot) return nothing;
    return html`<div class="trap" aria-hidden="true">
      <label for="trap">${this.locale.words.trap}</label>
      <input id="trap" name=${honeypot} type="text" tabindex="-1" autocomplete="off" data-trap />
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'colab-submission-form': ColabSubmissionForm;
  }
}
