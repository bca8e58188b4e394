import type { CallForm, FormField } from '@menengage/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import type { LocaleController } from '../shared/locale.ts';
import type { Settings } from '../shared/settings.ts';
import { inLanguage, languageOf, type Content } from '../shared/views.ts';
import type { Answers } from './form-model.ts';
import type { LengthLimit } from './length-limit.ts';
import type { ShownIssue } from './rest/issue-text.ts';
import { isUnder } from './pointer.ts';
import type { FirstWords } from './submission-form.messages.ts';

/** What the views of the questions know, and what they tell the element. */
export interface Asking {
  readonly form: CallForm;
  readonly answers: Answers;
  /** Issues to show now. */
  readonly issues: readonly ShownIssue[];
  readonly locale: LocaleController<FirstWords>;
  readonly settings: Settings;
  /** Stores an answer. */
  set(pointer: string, value: unknown): void;
  /** The person has left the control for a pointer: time to check it. */
  left(pointer: string): void;
  /** How much of a limit a text uses. */
  used(limit: LengthLimit, text: string): number;
  /** What is wrong and what to do, in words. */
  issueText(issue: ShownIssue): string;
}

/** The id of the control that asks for a pointer; its hint, count and issue have ids made from it. */
export function controlId(pointer: string): string {
  return `answer${pointer.replace(/[^a-zA-Z0-9]/g, (sign) => (sign === '/' ? '-' : `_${sign.codePointAt(0)?.toString(36) ?? ''}`))}`;
}

/** A text of the form's data in the language it is really in. `at` is its pointer in the form. */
export function formText(text: string, at: string, { form, locale }: Pick<Asking, 'form' | 'locale'>): Content {
  return inLanguage(text, languageOf(form, at), locale);
}

/** The issues of one place, or with `deep` of everything inside it too. */
export function issuesAt(asking: Asking, pointer: string, deep = false): readonly ShownIssue[] {
  return asking.issues.filter((issue) => (deep ? isUnder(issue.pointer, pointer) : issue.pointer === pointer));
}

/** The ids that describe a control, those that exist, in the order they are read. */
export function describedBy(id: string, parts: { hint?: boolean; issue?: boolean; count?: boolean }): string {
  return (['hint', 'issue', 'count'] as const)
    .filter((part) => parts[part])
    .map((part) => `${id}-${part}`)
    .join(' ');
}

/** "required" or "optional" in words, as part of a label. */
export function requirementView(required: boolean | undefined, { locale }: Asking): TemplateResult {
  // The space is part of the text: between elements it is lost to the name that a screen reader says.
  return html`<span class="requirement">${` ${required ? locale.words.required : locale.words.optional}`}</span>`;
}

/** The messages of some issues, under one id. */
export function issueView(issues: readonly ShownIssue[], id: string, asking: Asking): TemplateResult | typeof nothing {
  if (issues.length === 0) return nothing;
  const texts = [...new Set(issues.map((issue) => asking.issueText(issue)))];
  return html`<div class="issue" part="issue" id="${id}-issue">${texts.map((text) => html`<p>${text}</p>`)}</div>`;
}

/** The hint of a question. */
export function hintView(field: FormField, at: string, id: string, asking: Asking): TemplateResult | typeof nothing {
  if (!field.hint) return nothing;
  return html`<p class="hint" part="hint" id="${id}-hint">${formText(field.hint, `${at}/hint`, asking)}</p>`;
}

/** A question with one control: label, hint and message, then the control. */
export function fieldFrame(
  field: FormField,
  at: string,
  asking: Asking,
  control: Content,
  issues: readonly ShownIssue[],
): TemplateResult {
  const id = controlId(field.pointer);
  return html`<div class="field" part="field" data-pointer=${field.pointer}>
    <label class="label" part="label" for=${id}>
      ${formText(field.label, `${at}/label`, asking)}${requirementView(field.required, asking)}
    </label>
    ${hintView(field, at, id, asking)} ${issueView(issues, id, asking)} ${control}
  </div>`;
}

/** A question with several controls: a group with its name, hint and message. */
export function groupFrame(
  field: FormField,
  at: string,
  asking: Asking,
  controls: Content,
  issues: readonly ShownIssue[],
): TemplateResult {
  const id = controlId(field.pointer);
  const described = describedBy(id, { hint: Boolean(field.hint), issue: issues.length > 0 });
  return html`<fieldset
    class="field"
    part="field"
    data-pointer=${field.pointer}
    aria-describedby=${described || nothing}
  >
    <legend class="label" part="label">
      ${formText(field.label, `${at}/label`, asking)}${requirementView(field.required, asking)}
    </legend>
    ${hintView(field, at, id, asking)} ${issueView(issues, id, asking)} ${controls}
  </fieldset>`;
}
