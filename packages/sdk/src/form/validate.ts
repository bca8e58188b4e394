import { pointerTo } from '../core/pointer.ts';
import { countCharacters, countWords } from './count.ts';
import { equal } from './equal.ts';
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
   * The numbers and names in the rule: `limit` with a number, a length or `contains`; `actual` with a length; `type`,
   * `format` or `pattern` with the rule of that name. Nothing that was typed.
   */
  params: Readonly<Record<string, unknown>>;
}

const typeOf = (value: unknown) => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

const issuesOf = (schema: Schema, value: unknown, pointer: string): Issue[] => {
  const issues: Issue[] = [];
  visit(schema, value, pointer, issues);
  return issues;
};

/** Of the ways to satisfy `anyOf`, the one that was most likely meant: a value of its type, then the fewest issues. */
function closest(branches: readonly Schema[], value: unknown, pointer: string): Issue[] {
  const distance = (issues: Issue[]) =>
    issues.length + (issues.some((issue) => issue.code === 'type' && issue.pointer === pointer) ? 1e6 : 0);
  return branches
    .map((branch) => issuesOf(branch, value, pointer))
    .reduce((best, issues) => (distance(issues) < distance(best) ? issues : best));
}

function visit(schema: Schema, value: unknown, pointer: string, issues: Issue[]): void {
  const fail = (code: IssueCode, params: Issue['params'] = {}, at = pointer) => {
    if (!issues.some((issue) => issue.pointer === at && issue.code === code))
      issues.push({ pointer: at, code, params });
  };
  const atLeast = (code: IssueCode, limit: number | undefined, actual: number) =>
    limit !== undefined && actual < limit && fail(code, { limit, actual });
  const atMost = (code: IssueCode, limit: number | undefined, actual: number) =>
    limit !== undefined && actual > limit && fail(code, { limit, actual });
  const { type, minimum, maximum, format, pattern } = schema;

  if (typeof value === 'string') {
    // A box that was left empty, or holds nothing but blanks, is an answer that is missing, not one that is too short.
    if (schema.minLength && !value.trim()) return fail('required');
    atLeast('minLength', schema.minLength, countCharacters(value));
    atMost('maxLength', schema.maxLength, countCharacters(value));
    atMost('maxWords', schema.maxWords, countWords(value));
    if (pattern !== undefined && !new RegExp(pattern, 'u').test(value)) fail('pattern', { pattern });
    if (format !== undefined && !formats[format]?.(value)) fail('format', { format });
  } else if (typeof value === 'number') {
    if (minimum !== undefined && value < minimum) fail('minimum', { limit: minimum });
    if (maximum !== undefined && value > maximum) fail('maximum', { limit: maximum });
  } else if (Array.isArray(value)) {
    const { items, contains, minContains = 1 } = schema;
    atLeast('minItems', schema.minItems, value.length);
    atMost('maxItems', schema.maxItems, value.length);
    if (schema.uniqueItems && value.some((item, index) => value.slice(0, index).some((other) => equal(item, other))))
      fail('uniqueItems');
    if (contains && value.filter((item) => !issuesOf(contains, item, '').length).length < minContains)
      fail('contains', { limit: minContains });
    if (items) value.forEach((item, index) => visit(items, item, pointerTo(pointer, index), issues));
  } else if (typeof value === 'object' && value) {
    const { properties = {}, required = [] } = schema;
    const given = (name: string) =>
      Object.hasOwn(value, name) && (value as Record<string, unknown>)[name] !== undefined;
    for (const name of required) if (!given(name)) fail('required', {}, pointerTo(pointer, name));
    for (const [name, each] of Object.entries(value)) {
      if (!given(name)) continue;
      if (Object.hasOwn(properties, name)) visit(properties[name] as Schema, each, pointerTo(pointer, name), issues);
      else if (schema.additionalProperties === false) fail('additionalProperties', {}, pointerTo(pointer, name));
    }
  }

  const fits = (name: string) => name === typeOf(value) || (name === 'integer' && Number.isInteger(value));
  if (type !== undefined && ![type].flat().some(fits)) fail('type', { type });
  if (schema.enum && !schema.enum.some((each) => equal(each, value))) fail('enum');
  if ('const' in schema && !equal(schema.const, value)) fail('const');
  const inside = [...(schema.allOf ?? [])];
  if (schema.if) inside.push((issuesOf(schema.if, value, pointer).length ? schema.else : schema.then) ?? {});
  for (const each of inside) visit(each, value, pointer, issues);
  if (schema.anyOf?.length)
    closest(schema.anyOf, value, pointer).forEach(({ code, params, pointer: at }) => fail(code, params, at));
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
