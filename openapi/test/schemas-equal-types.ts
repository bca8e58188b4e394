/**
 * Compiles only while every zod schema infers the very type that openapi-typescript gives for the same schema.
 * What has a default may be left out: the types are those of what is handed in. An open vocabulary
 * (`"a" | (string & {})`) counts as `string`, which is what zod can say of it.
 */
import type * as z from 'zod/mini';
import type * as schemas from '../generated/schemas.ts';
import type { components } from '../generated/types.ts';

type Plain<T> = [Extract<T, string>] extends [never]
  ? PlainOther<T>
  : string extends Extract<T, string>
    ? string | PlainOther<Exclude<T, string>>
    : T;
type PlainOther<T> = T extends readonly (infer Item)[]
  ? Plain<Item>[]
  : T extends object
    ? { [Key in keyof T]: Plain<T[Key]> }
    : T;
type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

type Types = components['schemas'];
type Inferred = {
  [
    Key in keyof typeof schemas as Key extends `z${infer Name}` ? Name : never
  ]: (typeof schemas)[Key] extends z.ZodMiniType ? z.input<(typeof schemas)[Key]> : never;
};

/** Names of the schemas of the contract for which no zod schema infers the same type. */
type Differing = {
  [Name in keyof Types]: Name extends keyof Inferred
    ? Equal<Plain<Types[Name]>, Plain<Inferred[Name]>> extends true
      ? never
      : Name
    : Name;
}[keyof Types];

/** What may hold members of any name: zod/mini is only told the known ones. */
type Open = 'JsonLd' | 'SubmissionFormPost';

type Nothing<T extends never> = T;
export type SchemasEqualTypes = Nothing<Exclude<Differing, Open>>;
