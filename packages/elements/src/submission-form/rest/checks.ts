import { validateAnswers } from '@menengage/sdk/form';
import type { LocaleController } from '../../shared/locale.ts';
import { controlId } from '../asking.ts';
import type { FormHost } from '../form-host.ts';
import { fieldsOf, textOf } from '../form-model.ts';
import { standingOf } from '../length-limit.ts';
import { getAt, isUnder } from '../pointer.ts';
import type { SubmissionBody } from '../submission-data.ts';
import type { Writing } from '../writing.ts';
import { submissionBody, withoutEmptyRows } from './body.ts';
import type { ShownIssue } from './issue-text.ts';
import type { FormWords } from './rest.messages.ts';
import { fieldFor, stepOf } from './rules.ts';
import { usedOf } from './used.ts';

const related = (a: string, b: string) => isUnder(a, b) || isUnder(b, a);

/** The rules of the form, and the way through its steps that they allow. */
export class Checks {
  readonly #host: FormHost;
  readonly #locale: LocaleController<FormWords>;

  constructor(host: FormHost, locale: LocaleController<FormWords>) {
    this.#host = host;
    this.#locale = locale;
  }

  /** The answers as they are sent now. */
  body(writing: Writing): SubmissionBody {
    const { form, answers } = writing;
    const trap = this.#host.root.querySelector<HTMLInputElement>('[data-trap]')?.value ?? '';
    const language = (writing.language ??= form.language);
    return submissionBody(form, answers, { formToken: form.token ?? '', language, trap });
  }

  /** Every rule that the answers break now, in the order of the questions. */
  check(writing: Writing): ShownIssue[] {
    const { form } = writing;
    let found: ShownIssue[];
    try {
      found = validateAnswers(form.schema, this.body(writing));
    } catch (error) {
      // A schema with rules this version cannot check: the server checks them all.
      if ((error as Error).name !== 'UnsupportedSchemaError') throw error;
      return [];
    }
    return inOrder(
      writing,
      found.filter(({ pointer }) => fieldFor(form, pointer)),
    );
  }

  /** An answer has changed: what was said to be wrong is taken back as soon as it is right; nothing new is said. */
  changed(writing: Writing, pointer: string, before: unknown): void {
    this.#announceLength(writing, pointer, textOf(before));
    if (!writing.issues.length) return;
    const shown = new Set(writing.issues.map((issue) => issue.pointer));
    const now = this.check(writing).filter((issue) => shown.has(issue.pointer));
    const fromServer = writing.issues.filter(
      (issue) =>
        issue.detail !== undefined &&
        !related(issue.pointer, pointer) &&
        !now.some((each) => each.pointer === issue.pointer),
    );
    writing.issues = inOrder(writing, [...now, ...fromServer]);
  }

  /** Somebody has left a control that she wrote in: time to say what is wrong with it. */
  left(writing: Writing, pointer: string): void {
    if (![...writing.typed].some((each) => related(each, pointer))) return;
    const now = this.check(writing).filter((issue) => related(issue.pointer, pointer));
    const others = writing.issues.filter((issue) => !related(issue.pointer, pointer));
    writing.issues = inOrder(writing, [...others, ...now]);
    this.#host.changed();
  }

  /** Says when a limit comes near or is passed; the number itself stands under the text all the time. */
  #announceLength({ form, answers }: Writing, pointer: string, before: string): void {
    const limit = fieldFor(form, pointer)?.limit;
    if (!limit) return;
    const used = usedOf(limit, textOf(getAt(answers, pointer)));
    const standing = standingOf(limit, used);
    if (standing === 'within' || standing === standingOf(limit, usedOf(limit, before))) return;
    const { words } = this.#locale;
    const inWords = limit.unit === 'words';
    this.#host.announce(
      standing === 'over' ? words.used(used, limit.max, inWords) : words.left(limit.max - used, inWords),
    );
  }

  // The way through the steps

  /** On to the next step, or to the first thing that is wrong. */
  next(writing: Writing): void {
    const { form, step } = writing;
    writing.answers = withoutEmptyRows(form, writing.answers);
    const at = ({ pointer }: ShownIssue) => stepOf(form, pointer);
    const wrong = this.check(writing).filter((issue) => at(issue) === step);
    const elsewhere = writing.issues.filter((issue) => at(issue) !== step && at(issue) >= 0);
    writing.issues = inOrder(writing, [...wrong, ...elsewhere]);
    if (wrong.length) this.#list(writing);
    else if (elsewhere[0]) this.#host.go(at(elsewhere[0]));
    else this.#host.go(writing.toReview ? form.steps.length : step + 1);
  }

  /** Shows what is wrong at the first step where something is. */
  refuse(writing: Writing, issues: readonly ShownIssue[]): void {
    const { form } = writing;
    writing.issues = inOrder(writing, issues);
    const steps = issues.map(({ pointer }) => stepOf(form, pointer)).filter((step) => step >= 0);
    const step = steps.length ? Math.min(...steps) : writing.step;
    if (step !== writing.step) this.#host.go(step);
    writing.toReview = step < form.steps.length;
    this.#list(writing);
  }

  /** Lists what is wrong above the step and takes the reader there. */
  #list(writing: Writing): void {
    writing.listed = true;
    this.#host.changed();
    void this.#host.focus('[data-summary]');
  }

  /** The control for a pointer: the very one, else the first in its question that is wrong, else the first. */
  controlFor({ form }: Writing, pointer: string): HTMLElement | null | undefined {
    const { root } = this.#host;
    const field = fieldFor(form, pointer);
    const boxes = [...root.querySelectorAll('[data-pointer]')];
    const box = boxes.find((each) => each.getAttribute('data-pointer') === field?.pointer);
    const exact = root.getElementById(controlId(pointer));
    const wrong = exact?.matches('[aria-invalid="true"]') ? exact : box?.querySelector('[aria-invalid="true"]');
    return (wrong ?? exact ?? box?.querySelector('input, select, textarea, button')) as HTMLElement | null | undefined;
  }
}

function inOrder({ form }: Writing, issues: readonly ShownIssue[]): ShownIssue[] {
  const fields = fieldsOf(form);
  const place = ({ pointer }: ShownIssue) => {
    const field = fieldFor(form, pointer);
    return field ? fields.indexOf(field) : -1;
  };
  return [...issues].sort((a, b) => place(a) - place(b));
}
