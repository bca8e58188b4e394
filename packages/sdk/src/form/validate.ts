import { pointerTo } from '../core/pointer.ts';
import { countCharacters, countWords } from './count.ts';
import { equal, typeOf } from './json.ts';
import { formats } from './formats.ts';
import { checkSchema, type Schema } from './schema.ts';

/** Names of the rules that answers can break: the codes of `errors[]` in a `validation` problem of the server. */
export type IssueCode =
  | 'required'
  | 'type'
  | 'enum'
  | 'const'
  | 'minimum'
  | 'maximum'
  | 'minLength'
  | 'maxLength'
  | 'maxWords'
  | 'pattern'
  | 'format'
  | 'minItems'
  | 'maxItems'
  | 'uniqueItems'
  | 'contains'
  | 'additionalProperties';

/** One place where the answers break a rule. */
export interface Issue {
  /** JSON pointer of the answer; for a missing one, where it should be: `/lessonsFromFailures`. */
  pointer: string;
  code: IssueCode;
  /**
   * The numbers and names in the rule: `limit` with `minimum`, `maximum`, the lengths and `contains`; `type`, `format` or
   * `pattern` with the rule of that name. Nothing that was typed.
   */
  params: Readonly<Record<string, unknown>>;
}

const issuesOf = (schema: Schema, value: unknown, pointer: string): Issue[] => {
  const issues: Issue[] = [];
  visit(schema, value, pointer, issues);
  return issues;
};

/** Of the ways to satisfy `anyOf`, the one that was most likely meant: a value of its type, then the fewest issues. */
function closest(branches: readonly Schema[], value: unknown, pointer: string): Issue[] {
  const distance = ({ length, 0: first }: Issue[]) =>
    first?.code === 'type' && first.pointer === pointer ? Infinity : length;
  return branches
    .map((branch) => issuesOf(branch, value, pointer))
    .reduce((best, issues) => (distance(issues) < distance(best) ? issues : best));
}

function visit(schema: Schema, value: unknown, pointer: string, issues: Issue[]): void {
  const fail = (code: IssueCode, params: Issue['params'] = {}, at = pointer) => {
    if (!issues.some((issue) => issue.pointer === at && issue.code === code))
      issues.push({ pointer: at, code, params });
  };
  const bound = (what: 'imum' | 'Length' | 'Words' | 'Items', actual: number) => {
    const { [`min${what}`]: least = -Infinity, [`max${what}`]: most = Infinity } = schema as Record<string, number>;
    if (actual < least) fail(`min${what}` as IssueCode, { limit: least });
    if (actual > most) fail(`max${what}` as IssueCode, { limit: most });
  };
  const { type, format, pattern, allOf = [], anyOf } = schema;

  const fits = (name: string) => name === typeOf(value) || (name === 'integer' && Number.isInteger(value));
  if (type && ![type].flat().some(fits)) fail('type', { type });
  if (schema.enum && !schema.enum.some((each) => equal(each, value))) fail('enum');
  if ('const' in schema && !equal(schema.const, value)) fail('const');

  if (typeof value === 'string') {
    // A box that was left empty, or holds nothing but blanks, is an answer that is missing, not one that is too short.
    if (schema.minLength && !value.trim()) {
      fail('required');
    } else {
      bound('Length', countCharacters(value));
      bound('Words', countWords(value));
      if (pattern && !new RegExp(pattern, 'u').test(value)) fail('pattern', { pattern });
      if (format && !formats[format]?.(value)) fail('format', { format });
    }
  } else if (typeof value === 'number') {
    bound('imum', value);
  } else if (Array.isArray(value)) {
    const { items, contains, minContains: limit = 1 } = schema;
    bound('Items', value.length);
    if (schema.uniqueItems && value.some((item, index) => value.findIndex((other) => equal(item, other)) < index))
      fail('uniqueItems');
    if (contains && value.filter((item) => !issuesOf(contains, item, '').length).length < limit)
      fail('contains', { limit });
    if (items) value.forEach((item, index) => visit(items, item, pointerTo(pointer, index), issues));
  } else if (typeOf(value) === 'object') {
    const members = Object.entries(value as object).filter(([, each]) => each !== undefined);
    for (const name of schema.required ?? [])
      if (!members.some(([given]) => given === name)) fail('required', {}, pointerTo(pointer, name));
    for (const [name, each] of members) {
      const { properties = {} } = schema;
      const at = pointerTo(pointer, name);
      if (Object.hasOwn(properties, name)) visit(properties[name] as Schema, each, at, issues);
      else if (schema.additionalProperties === false) fail('additionalProperties', {}, at);
    }
  }

  for (const each of allOf) visit(each, value, pointer, issues);
  if (schema.if)
    visit((issuesOf(schema.if, value, pointer).length ? schema.else : schema.then) ?? {}, value, pointer, issues);
  if (anyOf) closest(anyOf, value, pointer).forEach(({ code, params, pointer: at }) => fail(code, params, at));
}

/**
 * Checks the answers of a form against the JSON Schema that came with it (`schema` of a call's form). Client and server
 * use this one function, so both say the same. Lengths are counted in code points, words by white space.
 *
 * @returns each place that breaks a rule, once per rule; empty when the answers are valid
 * @throws UnsupportedSchemaError when the schema has a rule that cannot be checked here
 */
export function validateAnswers(schema: Readonly<Record<string, unknown>>, answers: unknown): Issue[] {
  checkSchema(schema);
  return issuesOf(schema, answers, '');
}
