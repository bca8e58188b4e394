import { validateAnswers } from '@menengage/sdk/form';
import type { FormJson } from '../database/tables.ts';
import { unstorable } from '../http/storable.ts';
import type { Params, RuleCode } from '../problems/codes.ts';
import type { ProblemPlace } from '../problems/problem.ts';
import type { Catalogue } from '../store/catalogue.ts';

/**
 * Every place where a submission breaks the rules: those of the call's form, which the element checks with the same function,
 * and those that only the server can know (which terms and time zones exist, what can be stored).
 *
 * @param contract - what the contract found already; of two finds for one place and rule, the form's stays, whose limit is
 *   the narrower one
 */
export function brokenRules(
  form: FormJson,
  body: object,
  catalogue: Catalogue,
  contract: readonly ProblemPlace[],
): ProblemPlace[] {
  // What is beyond the contract's bounds is not looked into: to compare each item with each other could take hours.
  if (contract.some(({ code }) => code === 'maxItems') || isDeep(body)) return [...contract];
  const issues = validateAnswers(form.schema, body).map(({ pointer, code, params }): ProblemPlace => ({
    pointer,
    code: code satisfies RuleCode,
    params: params as Params,
  }));
  const places = new Map<string, ProblemPlace>();
  for (const place of [
    ...issues,
    ...unknownTerms(form, body, catalogue),
    ...unknownZone(body),
    ...unstorable(body),
    ...contract,
  ]) {
    const name = `${place.pointer} ${place.code}`;
    if (!places.has(name)) places.set(name, place);
  }
  return [...places.values()];
}

type Body = Record<string, unknown>;

/** Answers to questions with a vocabulary are ids of its terms; of partners it is the constituency that is one. */
function unknownTerms({ steps }: FormJson, body: object, catalogue: Catalogue): ProblemPlace[] {
  return steps
    .flatMap(({ fields }) => fields)
    .flatMap(({ pointer, input, vocabulary }) => {
      const terms = vocabulary === undefined ? undefined : catalogue.vocabularies.get(vocabulary)?.terms;
      if (!terms) return [];
      const answer = pointer
        .split('/')
        .slice(1)
        .reduce<unknown>((at, name) => (at as Body | undefined)?.[name], body);
      const given = Array.isArray(answer)
        ? answer.map((each: unknown, index) =>
            input === 'partners'
              ? { at: `${pointer}/${index}/constituency`, value: (each as Body | null)?.constituency }
              : { at: `${pointer}/${index}`, value: each },
          )
        : [{ at: pointer, value: answer }];
      return given
        .filter(({ value }) => typeof value === 'string' && value !== '' && !terms.has(value))
        .map(({ at }): ProblemPlace => ({ pointer: at, code: 'unknown' }));
    });
}

function unknownZone(body: object): ProblemPlace[] {
  const { timeZone } = body as { timeZone?: unknown };
  if (typeof timeZone !== 'string' || timeZone === '') return [];
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return [];
  } catch {
    return [{ pointer: '/timeZone', code: 'unknown' }];
  }
}

/** Nothing that the contract knows lies deeper. */
const deepest = 6;

function isDeep(value: unknown, depth = 0): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return depth >= deepest || Object.values(value).some((each) => isDeep(each, depth + 1));
}
