import type { CallForm, FormField } from '@menengage/sdk';
import { getAt, isUnder, parsePointer, setAt } from './pointer.ts';

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

interface AttestationAnswer {
  readonly documentId: string;
  readonly version: string;
  readonly accepted: boolean;
}

interface ConsentAnswer {
  readonly purpose: string;
  readonly statementId: string;
  readonly statementVersion: string;
  readonly granted: boolean;
  readonly language: string;
}

type Schema = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Record<string, unknown> =>
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

/** The question that asks for what a pointer names: the field with the longest pointer at or above it. */
export function fieldFor(form: CallForm, pointer: string): FormField | undefined {
  return fieldsOf(form)
    .filter((field) => isUnder(pointer, field.pointer))
    .sort((a, b) => b.pointer.length - a.pointer.length)[0];
}

/** Index of the step with the question for a pointer; -1 when no step asks for it. */
export function stepOf(form: CallForm, pointer: string): number {
  const field = fieldFor(form, pointer);
  return form.steps.findIndex((step) => step.fields.some((each) => each === field));
}

/** A schema and everything that holds beside it. */
function unfold(schema: unknown): Schema[] {
  if (!isObject(schema)) return [];
  return [schema, ...(Array.isArray(schema['allOf']) ? schema['allOf'].flatMap(unfold) : [])];
}

/** The parts of the form's schema that always speak of the answer at a pointer. */
export function rulesAt(schema: Schema, pointer: string): Schema[] {
  let at = unfold(schema);
  for (const segment of parsePointer(pointer)) {
    at = at.flatMap((each) => {
      const properties = each['properties'];
      if (isObject(properties) && Object.hasOwn(properties, segment)) return unfold(properties[segment]);
      return /^\d+$/.test(segment) ? unfold(each['items']) : [];
    });
  }
  return at;
}

/** The types of JSON an answer may have; none when the schema does not say. */
export function typesAt(schema: Schema, pointer: string): string[] {
  return rulesAt(schema, pointer).flatMap((rule) => (rule['type'] ?? []) as string | string[]);
}

/** The values of which at least one must be among the answers ("one of the themes of this year's call"). */
export function valuesToContain(schema: Schema, pointer: string): string[] {
  return rulesAt(schema, pointer)
    .flatMap((rule) => unfold(rule['contains']))
    .flatMap((rule) => (rule['enum'] as unknown[] | undefined) ?? ('const' in rule ? [rule['const']] : []))
    .map(textOf);
}

/** Whether text fits the patterns that the schema has for a place. */
export function fitsPatterns(schema: Schema, pointer: string, text: string): boolean {
  return rulesAt(schema, pointer).every(
    ({ pattern }) => typeof pattern !== 'string' || new RegExp(pattern, 'u').test(text),
  );
}

/** Text from a control as the schema wants it: a number where it asks for one and the text is one. */
export function typed(form: CallForm, pointer: string, text: string): string | number {
  const wantsNumber = typesAt(form.schema, pointer).some((type) => type === 'integer' || type === 'number');
  return wantsNumber && /^\s*-?\d+(\.\d+)?\s*$/.test(text) ? Number(text) : text;
}

function attestationAnswers(form: CallForm, before: unknown): AttestationAnswer[] {
  const known = rowsOf<AttestationAnswer>(before);
  return form.attestations.map(({ documentId, version }) => ({
    documentId,
    version,
    accepted: known.some(
      (each) => each.documentId === documentId && each.version === version && each.accepted === true,
    ),
  }));
}

function consentAnswers(form: CallForm, before: unknown): ConsentAnswer[] {
  const known = rowsOf<ConsentAnswer>(before);
  return form.consents.map(({ purpose, statementId, statementVersion }) => {
    const given = known.find((each) => each.statementId === statementId && each.statementVersion === statementVersion);
    return {
      purpose,
      statementId,
      statementVersion,
      granted: given?.granted === true,
      language: given?.granted === true ? given.language : form.language,
    };
  });
}

/** One answer as the form offers it now: choices that are gone are dropped, statements follow their versions. */
function reconciled(form: CallForm, { input, options, pointer }: FormField, value: unknown): unknown {
  const offered = (choice: unknown) => !options?.length || options.some((option) => option.value === textOf(choice));
  if (input === 'attestations') return attestationAnswers(form, value);
  if (input === 'consents') return consentAnswers(form, value);
  if (input === 'select' || input === 'radio') return offered(value) ? value : undefined;
  if (input === 'checkboxes') return Array.isArray(value) ? value.filter(offered) : undefined;
  if (input === 'partners') {
    return rowsOf<PartnerAnswer>(value).map(({ constituency, ...row }) =>
      constituency && offered(constituency) ? { ...row, constituency } : row,
    );
  }
  if (input === 'offeredInterpretation') return rowsOf(value);
  if (pointer === '/language' && !value) return form.language;
  return value;
}

/**
 * Answers (of a draft, of the form in another language or version) as this form asks for them: what it does not ask
 * for is left out, as the server would refuse it.
 */
export function answersFor(form: CallForm, answers: Answers): Answers {
  // Shorter pointers first: `/organisation` would otherwise put back what `/organisation/country` has just dropped.
  const fields = fieldsOf(form).sort((a, b) => a.pointer.length - b.pointer.length);
  let next: unknown = {};
  for (const field of fields) {
    const value = reconciled(form, field, getAt(answers, field.pointer));
    if (value !== undefined) next = setAt(next, field.pointer, value);
  }
  return next as Answers;
}

/** What stands in an untouched form: the visitor's zone, the language of the page. Whatever else is for people to say. */
export function startingAnswers(form: CallForm, timeZone: string): Answers {
  let answers: unknown = {};
  for (const { input, pointer, options } of fieldsOf(form)) {
    const offered = (value: string) => !options?.length || options.some((option) => option.value === value);
    if (input === 'timeZone' && offered(timeZone)) answers = setAt(answers, pointer, timeZone);
    if (pointer === '/language' && offered(form.language)) answers = setAt(answers, pointer, form.language);
  }
  return answersFor(form, answers as Answers);
}

/** The answers without rows that were added and left empty, so that the rows on screen are those that are sent. */
export function withoutEmptyRows(form: CallForm, answers: Answers): Answers {
  let next: unknown = answers;
  for (const { input, pointer } of fieldsOf(form)) {
    if (input !== 'partners' && input !== 'offeredInterpretation') continue;
    const rows = rowsOf(getAt(answers, pointer));
    if (rows.some(isBlank))
      next = setAt(
        next,
        pointer,
        rows.filter((row) => !isBlank(row)),
      );
  }
  return next as Answers;
}

function pruned(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(pruned);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([, each]) => !isBlank(each));
  return Object.fromEntries(kept.map(([name, each]) => [name, pruned(each)]));
}

/**
 * The body to check and to send. Blank answers are left out (the contract reads absent and null alike), so that one
 * rule, `required`, speaks of all of them; rows keep their places, so that pointers fit the screen.
 */
export function submissionBody(
  form: CallForm,
  answers: Answers,
  also: { formToken: string; language: string; trap?: string },
): Record<string, unknown> {
  const { formToken, language, trap } = also;
  return {
    formToken,
    language,
    ...(pruned(answers) as Record<string, unknown>),
    ...(trap && form.honeypot && { [form.honeypot]: trap }),
  };
}
