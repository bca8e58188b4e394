import type { CallForm, FormField } from '@menengage/sdk';

/** What was answered so far: the body of the submission without token, addressed by the pointers of the fields. */
export type Answers = Readonly<Record<string, unknown>>;

/** A row of the partners question. */
export interface PartnerAnswer {
  readonly name?: string | undefined;
  readonly memberId?: string | null | undefined;
  readonly constituency?: string | null | undefined;
}

/** A row of the question on interpretation that the submitter offers. */
export interface InterpretationAnswer {
  readonly language?: string | undefined;
  readonly contribution?: string | undefined;
  readonly note?: string | null | undefined;
}

/** Whether a value is an object and no list. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The text of a single answer; empty for anything that is not text or a number. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The rows of a repeated answer; whatever is no object is left out. */
export function rowsOf<Row extends object>(value: unknown): readonly Row[] {
  return Array.isArray(value) ? (value.filter(isObject) as unknown as Row[]) : [];
}

/** The chosen values of a question with several choices. */
export function choicesOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(textOf).filter(Boolean) : [];
}

/** Whether there is nothing in an answer: nothing, white space, or a list or object of nothing. */
export function isBlank(value: unknown): boolean {
  if (value == null) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (typeof value === 'object') return Object.values(value).every(isBlank);
  return false;
}

/** The questions of all steps, in order. */
export function fieldsOf(form: CallForm): FormField[] {
  return form.steps.flatMap((step) => step.fields);
}
