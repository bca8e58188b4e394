import { pointerTo } from '../core/pointer.ts';
import { typeOf } from './json.ts';
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
    super(`Unsupported rule in a form: ${pointer || '/'}`);
    this.name = 'UnsupportedSchemaError';
    this.pointer = pointer;
  }
}

function check(schema: unknown, pointer: string): true {
  if (typeOf(schema) !== 'object') throw new UnsupportedSchemaError(pointer);
  for (const [name, value] of Object.entries(schema as object)) {
    const at = pointerTo(pointer, name);
    if (!name.startsWith('x-') && !keywords.get(name)?.(value, at)) throw new UnsupportedSchemaError(at);
  }
  return true;
}

/** For each keyword, whether a value that JSON Schema allows for it can be checked here. */
const keywords = new Map<string, (value: unknown, pointer: string) => unknown>(
  Object.entries({
    'items contains if then else': check,
    'properties allOf anyOf': (value: unknown, pointer: string) =>
      Object.entries(value as object).every(([name, each]) => check(each, pointerTo(pointer, name))),
    type: (value: unknown) =>
      [value].flat().every((name) => /^(string|number|integer|boolean|array|object|null)$/.test(`${name}`)),
    pattern: (value: unknown) => new RegExp(value as string, 'u'),
    format: (value: unknown) => Object.hasOwn(formats, value as string),
    additionalProperties: (value: unknown) => typeof value === 'boolean',
    'minimum maximum minLength maxLength maxWords minItems maxItems uniqueItems minContains required enum const $schema $id $comment title description default examples':
      () => true,
  }).flatMap(([names, canCheck]) => names.split(' ').map((name) => [name, canCheck] as const)),
);

/** Every keyword that a form's schema may use. Names that begin with `x-` may be used as well; they say nothing. */
export const supportedKeywords: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ keywords.keys());

/**
 * Makes sure that `validateAnswers` can check every rule of a schema. It does so itself before it looks at answers; do so
 * when the schema is loaded to learn of it before anybody has typed.
 *
 * @throws UnsupportedSchemaError for a keyword or a value of one that it does not know; SyntaxError for a `pattern`
 * that is no regular expression
 */
export function checkSchema(schema: object): asserts schema is Schema {
  check(schema, '');
}
