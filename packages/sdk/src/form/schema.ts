import { pointerTo } from '../core/pointer.ts';
import { formats } from './formats.ts';

/** The part of JSON Schema 2020-12 that `validateAnswers` checks, and `maxWords`. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly maxWords?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly contains?: Schema;
  readonly minContains?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
}

/** A schema that uses what `validateAnswers` cannot check. It must not seem to pass. */
export class UnsupportedSchemaError extends Error {
  /** JSON pointer into the schema. */
  readonly pointer: string;

  constructor(pointer: string) {
    super(`This part of the form's schema cannot be checked here: ${pointer || '/'}`);
    this.name = 'UnsupportedSchemaError';
    this.pointer = pointer;
  }
}

/** What the value of a keyword must be, by the keyword. */
const kinds: Readonly<Record<string, string>> = {
  count: 'minLength maxLength maxWords minItems maxItems minContains',
  number: 'minimum maximum',
  boolean: 'uniqueItems additionalProperties',
  array: 'enum required',
  schema: 'items contains if then else',
  schemas: 'properties allOf anyOf',
  type: 'type',
  pattern: 'pattern',
  format: 'format',
  any: 'const $schema $id $comment title description default examples',
};
const kindOf = new Map(Object.entries(kinds).flatMap(([kind, names]) => names.split(' ').map((name) => [name, kind])));

/** Every keyword that a form's schema may use. Names that begin with `x-` may be used as well; they say nothing. */
export const supportedKeywords: ReadonlySet<string> = new Set(kindOf.keys());

const isObject = (value: unknown): value is object => typeof value === 'object' && !!value;

const sound: Readonly<Record<string, (value: unknown, pointer: string) => unknown>> = {
  count: (value) => Number.isInteger(value) && (value as number) >= 0,
  number: Number.isFinite,
  boolean: (value) => typeof value === 'boolean',
  array: Array.isArray,
  schema: (value, pointer) => (check(value, pointer), true),
  schemas: (value, pointer) =>
    isObject(value) && (Object.entries(value).forEach(([name, each]) => check(each, pointerTo(pointer, name))), true),
  type: (value) =>
    [value].flat().every((name) => /^(string|number|integer|boolean|array|object|null)$/.test(`${name}`)),
  pattern: (value) => new RegExp(value as string, 'u'),
  format: (value) => Object.hasOwn(formats, value as string),
  any: () => true,
};

function check(schema: unknown, pointer: string): void {
  if (!isObject(schema) || Array.isArray(schema)) throw new UnsupportedSchemaError(pointer);
  for (const [name, value] of Object.entries(schema)) {
    const at = pointerTo(pointer, name);
    if (!name.startsWith('x-') && !sound[kindOf.get(name) ?? '']?.(value, at)) throw new UnsupportedSchemaError(at);
  }
}

const checked = new WeakSet<object>();

/**
 * Makes sure that `validateAnswers` can check every rule of a schema. Do so when the schema is loaded.
 *
 * @throws UnsupportedSchemaError for a keyword, format or value it does not know
 */
export function checkSchema(schema: object): asserts schema is Schema {
  if (checked.has(schema)) return;
  check(schema, '');
  checked.add(schema);
}
