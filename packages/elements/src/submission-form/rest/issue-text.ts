import type { CallForm, FormField } from '@menengage/sdk';
import type { Grammar } from '../../shared/messages.ts';
import { formatList } from '../../shared/text.ts';
import { fieldFor, typesAt, valuesToContain } from './rules.ts';
import type { FormWords } from './rest.messages.ts';

/** A rule that an answer breaks, found here or named by the server. */
export interface ShownIssue {
  /** JSON pointer of the answer. */
  readonly pointer: string;
  /** Stable name of the rule. */
  readonly code: string;
  /** The numbers and names in the rule. */
  readonly params: Readonly<Record<string, unknown>>;
  /** The server's own words, for rules that have no words here. */
  readonly detail?: string | undefined;
}

type Asked = 'text' | 'choice' | 'choices' | 'organisation' | 'statement';

const ASKED: Record<string, Asked> = {
  select: 'choice',
  radio: 'choice',
  month: 'choice',
  timeZone: 'choice',
  country: 'choice',
  checkboxes: 'choices',
  organisation: 'organisation',
  attestations: 'statement',
  consents: 'statement',
};

/** What kind of answer a place in a question wants, so that "required" can say write, choose or confirm. */
function askedAt(field: FormField | undefined, pointer: string): Asked {
  const member = pointer.split('/').pop();
  if (field?.input === 'partners') return member === 'name' ? 'organisation' : 'choice';
  if (field?.input === 'offeredInterpretation') return member === 'note' ? 'text' : 'choice';
  return ASKED[field?.input ?? ''] ?? 'text';
}

/** What is wrong and what to do, in the words of the page. */
export function issueText(
  { pointer, code, params, detail }: ShownIssue,
  form: CallForm,
  words: FormWords,
  grammar: Pick<Grammar, 'locale'>,
): string {
  const field = fieldFor(form, pointer);
  const asked = askedAt(field, pointer);
  const limit = Number(params['limit'] ?? 1);
  if (asked === 'statement') return words.issueConfirm;
  switch (code) {
    case 'required':
      if (asked === 'text') return words.issueAnswer;
      if (asked === 'organisation') return words.issueOrganisation;
      return asked === 'choice' ? words.issueChoose : words.issueChooseSome(1);
    case 'minItems':
      return words.issueChooseSome(limit);
    case 'maxItems':
      return words.issueChooseFewer(limit);
    case 'contains': {
      const wanted = valuesToContain(form.schema, pointer);
      const names = field?.options?.filter(({ value }) => wanted.includes(value)).map(({ label }) => label) ?? [];
      return names.length
        ? words.issueChooseOneOf(formatList(names, grammar.locale, 'unit'))
        : words.issueChooseSome(1);
    }
    case 'uniqueItems':
      return words.issueTwice;
    case 'maxWords':
      return words.issueTooManyWords(limit);
    case 'maxLength':
      return words.issueTooLong(limit);
    case 'minLength':
      return words.issueTooShort(limit);
    case 'minimum':
      return words.issueAtLeast(limit);
    case 'maximum':
      return words.issueAtMost(limit);
    case 'format':
      if (params['format'] === 'email' || field?.input === 'email') return words.issueEmail;
      return params['format'] === 'uri' ? words.issueLink : words.issueOther;
    case 'type':
      return typesAt(form.schema, pointer).some((type) => type === 'integer' || type === 'number')
        ? words.issueNumber
        : (detail ?? words.issueOther);
    case 'enum':
    case 'const':
    case 'pattern':
      return asked === 'text' || asked === 'organisation' ? (detail ?? words.issueOther) : words.issueOffered;
    default:
      return detail ?? words.issueOther;
  }
}
