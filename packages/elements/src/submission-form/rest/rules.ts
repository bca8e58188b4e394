import type { CallForm, FormField } from '@menengage/sdk';
import { fieldsOf, isObject, textOf } from '../form-model.ts';
import { isUnder, parsePointer } from '../pointer.ts';

type Schema = Readonly<Record<string, unknown>>;

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
