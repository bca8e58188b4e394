import type { CallForm, FormField } from '@menengage/sdk';
import { fieldsOf, rowsOf, textOf, type Answers, type PartnerAnswer } from '../form-model.ts';
import { getAt, setAt } from '../pointer.ts';

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
