import { formats } from '../form/formats.ts';
import { supportedKeywords } from '../form/schema.ts';
import { validateAnswers, type Issue } from '../form/validate.ts';
import type { Contract, Schema } from './contract.ts';

const inside = new Set(['properties']);
const several = new Set(['allOf', 'anyOf']);
const single = new Set(['items', 'contains', 'if', 'then', 'else']);

/** The schema without references, as far as it can be checked; what cannot be is left out. */
function plain(contract: Contract, of: Schema, depth = 0): Schema {
  const schema = contract.resolve(of);
  const copied: Schema = {};
  if (depth > 12) return copied;
  for (const [name, value] of Object.entries(schema)) {
    if (!supportedKeywords.has(name)) continue;
    if (inside.has(name)) {
      copied[name] = Object.fromEntries(
        Object.entries(value as Record<string, Schema>).map(([key, each]) => [key, plain(contract, each, depth + 1)]),
      );
    } else if (several.has(name)) copied[name] = (value as Schema[]).map((each) => plain(contract, each, depth + 1));
    else if (single.has(name)) copied[name] = plain(contract, value as Schema, depth + 1);
    else if (name === 'format' ? Object.hasOwn(formats, value as string) : true) copied[name] = value;
  }
  if (typeof copied['additionalProperties'] === 'object') delete copied['additionalProperties'];
  return copied;
}

const plainSchemas = new WeakMap<Schema, Schema>();

/** What is wrong with a value by a schema of the contract. */
export function faults(contract: Contract, schema: Schema, value: unknown): Issue[] {
  let rules = plainSchemas.get(schema);
  if (!rules) plainSchemas.set(schema, (rules = plain(contract, schema)));
  return validateAnswers(rules, value);
}

/** The value of a parameter as its schema means it: numbers, booleans and comma lists from text. */
export function fromText(contract: Contract, of: Schema, text: string): unknown {
  const { type, items } = contract.resolve(of);
  if (type === 'array') return text.split(',').map((each) => fromText(contract, items ?? {}, each));
  if (type === 'integer' || type === 'number') return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text;
  return text;
}

/** The properties of a schema, those of its parts among them. */
export function propertiesOf(contract: Contract, of: Schema): Record<string, Schema> {
  const { properties = {}, allOf = [] } = contract.resolve(of);
  return Object.assign({}, ...allOf.map((each) => propertiesOf(contract, each)), properties) as Record<string, Schema>;
}

export function requiredOf(contract: Contract, of: Schema): string[] {
  const { required = [], allOf = [] } = contract.resolve(of);
  return [...required, ...allOf.flatMap((each) => requiredOf(contract, each))];
}
