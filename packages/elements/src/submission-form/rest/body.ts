import type { CallForm } from '@menengage/sdk';
import { fieldsOf, isBlank, isObject, rowsOf, type Answers } from '../form-model.ts';
import { getAt, setAt } from '../pointer.ts';

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

/** Whether two answers say something else; blank ones say the same, and the order of members means nothing. */
export function differs(before: unknown, after: unknown): boolean {
  if (isBlank(before) && isBlank(after)) return false;
  if (isObject(before) && isObject(after)) {
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].some((key) =>
      differs(before[key], after[key]),
    );
  }
  if (Array.isArray(before) && Array.isArray(after)) {
    return before.length !== after.length || before.some((each, index) => differs(each, after[index]));
  }
  return (typeof before === 'string' ? before.trim() : before) !== (typeof after === 'string' ? after.trim() : after);
}

/**
 * What a revision sends: the answers that say something else now, whole. One that was taken back is sent empty, as the
 * contract asks.
 */
export function changedAnswers(before: Answers, body: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { formToken: _, language: __, ...after } = body;
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return Object.fromEntries(
    names
      .filter((name) => differs(before[name], after[name]))
      .map((name) => [name, after[name] ?? (Array.isArray(before[name]) ? [] : '')]),
  );
}
