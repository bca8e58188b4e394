import type { CallForm, Submission } from '@menengage/sdk';
import { canKeepDrafts, DraftSlots, draftName, type SavedDraft } from './draft.ts';
import type { Answers } from './form-model.ts';
import { setAt } from './pointer.ts';
import type { answersFor, startingAnswers } from './rest/fit.ts';
import type { ShownIssue } from './rest/issue-text.ts';
import type { LookUp } from './rest/look-up.ts';
import type { SubmissionBody } from './submission-data.ts';

/** Whether what is written is kept on the device: the browser may refuse, the page or the person may not want it. */
export type Keeping = 'kept' | 'blocked' | 'off';

/** Id of the overview in drafts and events. */
export const REVIEW = 'review';

/** The person's wish to keep nothing here, for as long as the tab is open. */
const WISH = 'colab-submission-keep-nothing';

function wishesNothingKept(): boolean {
  try {
    return sessionStorage.getItem(WISH) !== null;
  } catch {
    return false;
  }
}

/** How somebody begins to write. */
export interface WritingOptions {
  readonly form: CallForm;
  /** When the form came, in milliseconds since 1970. */
  readonly receivedAt: number;
  readonly api: string | undefined;
  readonly timeZone: string;
  /** The page keeps no drafts. */
  readonly withoutDraft: boolean;
  /** The submission that is to be revised, if it is not a new idea. */
  readonly revises?: Submission | undefined;
  /** Something to show has changed. */
  readonly changed: () => void;
}

/** What fits answers to a form. */
export interface Fit {
  readonly answersFor: typeof answersFor;
  readonly startingAnswers: typeof startingAnswers;
}

/** What somebody writes: the answers, the step she is at, what is wrong with them, and the draft on her device. */
export class Writing {
  form: CallForm;
  receivedAt: number;
  answers: Answers = {};
  /** Language of the answers: that of the form when the writing began, unless the person says otherwise. */
  language: string | undefined;
  /** Index of the step; the overview comes after the last. */
  step = 0;
  /** The furthest step that was reached. */
  reached = 0;
  issues: readonly ShownIssue[] = [];
  /** Whether all that is wrong is listed above the step. */
  listed = false;
  /** Whether the way on leads back to the overview. */
  toReview = false;
  keeping: Keeping;
  /** The draft that is here again. */
  restored: SavedDraft | undefined;
  /** Another version of the draft, of another tab. */
  other: SavedDraft | 'gone' | undefined;
  /** Idempotency key of the idea. */
  key: string | undefined;
  /** What was sent without knowing whether it arrived, oldest first. */
  attempts: readonly SubmissionBody[] = [];
  /** Id of the item in the outbox. */
  queued: string | undefined;
  readonly name: string;
  readonly revises: Submission | undefined;
  readonly mayKeep: boolean;
  readonly typed = new Set<string>();
  readonly lookUps = new Map<string, LookUp>();

  #fitting: Fit | undefined;
  #untouched = false;
  readonly #options: WritingOptions;
  readonly #drafts: DraftSlots;

  constructor(options: WritingOptions) {
    const { form, receivedAt, api, withoutDraft, revises } = options;
    this.#options = options;
    this.form = form;
    this.receivedAt = receivedAt;
    this.revises = revises;
    this.name = draftName(api, form.call.id, revises?.id);
    this.#drafts = new DraftSlots(this.name);
    this.mayKeep = !withoutDraft;
    this.keeping = withoutDraft || wishesNothingKept() ? 'off' : canKeepDrafts() ? 'kept' : 'blocked';
    this.#begin(this.keeping === 'kept' ? this.#drafts.load() : undefined);
  }

  #begin(found: SavedDraft | undefined): void {
    const { form, revises } = this;
    this.answers = found?.answers ?? revises?.answers ?? {};
    this.#untouched = !found && !revises;
    this.#fit();
    const step = found?.step === REVIEW ? form.steps.length : form.steps.findIndex(({ id }) => id === found?.step);
    this.step = Math.max(0, step);
    this.reached = revises ? form.steps.length : this.step;
    this.language = found?.language ?? revises?.language;
    this.key = found?.key;
    this.attempts = found?.attempts ?? [];
    this.queued = found?.queued;
    this.restored = found;
    this.other = undefined;
    this.issues = [];
    this.listed = this.toReview = false;
    this.typed.clear();
    this.lookUps.clear();
    this.#options.changed();
  }

  /** Takes what fits answers to a form, which comes with the rest of the form. */
  use(fit: Fit): void {
    this.#fitting = fit;
    this.#fit();
  }

  /** Makes of the answers what this form asks for: what is offered, in its versions, with what stands in an untouched form. */
  #fit(): void {
    if (!this.#fitting) return;
    const { form } = this;
    const { answersFor, startingAnswers } = this.#fitting;
    const before = this.#untouched ? startingAnswers(form, this.#options.timeZone) : {};
    this.answers = answersFor(form, { ...before, ...this.answers });
    this.#untouched = false;
  }

  /** The same form in another language or version: the answers stay. */
  adopt(form: CallForm, receivedAt: number): void {
    this.form = form;
    this.receivedAt = receivedAt;
    this.#fit();
    this.step = Math.min(this.step, form.steps.length);
  }

  /** Whether there is anything that somebody wrote. */
  get begun(): boolean {
    return this.restored !== undefined || this.typed.size > 0;
  }

  set(pointer: string, value: unknown): void {
    this.language ??= this.form.language;
    this.answers = setAt(this.answers, pointer, value) as Answers;
    this.typed.add(pointer);
    this.keep();
    this.#options.changed();
  }

  /** Keeps the draft as it is now. */
  keep(): void {
    if (this.keeping !== 'kept') return;
    const { answers, language = this.form.language, key, attempts, queued } = this;
    const step = this.form.steps[this.step]?.id ?? REVIEW;
    if (!this.#drafts.save({ answers, step, language, key, attempts, queued })) this.keeping = 'blocked';
  }

  /** Looks whether another tab writes the same. */
  look(): void {
    if (this.keeping !== 'kept') return;
    const other = this.#drafts.other();
    // What waits in the outbox belongs to all tabs, and the outbox says what has become of it.
    this.other = other === 'gone' && this.queued ? undefined : other;
    if (this.other === 'gone') {
      // Whatever is sent from here now is another idea.
      this.key = undefined;
      this.attempts = [];
    }
    this.#options.changed();
  }

  /** Goes on with the version of the other tab. */
  takeOther(other: SavedDraft): void {
    this.#drafts.take(other);
    this.#begin(other);
    this.look();
  }

  /** Goes on with this version. */
  keepOwn(): void {
    this.#drafts.keepOwn();
    this.keep();
    this.look();
  }

  /** Keeps drafts, or none any more. */
  setKeeping(keep: boolean): void {
    try {
      if (keep) sessionStorage.removeItem(WISH);
      else sessionStorage.setItem(WISH, '1');
    } catch {
      // Where nothing can be kept, neither can the wish.
    }
    if (!keep) this.forget();
    this.keeping = keep ? (canKeepDrafts() ? 'kept' : 'blocked') : 'off';
    if (this.typed.size) this.keep();
    this.#options.changed();
  }

  /** Takes the draft off the device; what is on the screen stays. */
  forget(): void {
    if (this.keeping === 'kept') this.#drafts.erase();
  }

  /** Takes everything away that was written. */
  erase(): void {
    this.forget();
    this.#begin(undefined);
  }

  /** Hears of changes in other tabs, until the returned function is called. */
  watch(): () => void {
    const heard = ({ key }: StorageEvent) => {
      if (key === null || key.startsWith(this.name)) this.look();
    };
    addEventListener('storage', heard);
    return () => removeEventListener('storage', heard);
  }
}
