import type { components, operations } from '@menengage/openapi/types';

/** Arrays may be handed in read-only. */
type Handed<Value> = Value extends readonly (infer Item)[] ? readonly Item[] : Value;

type Query<Id extends keyof operations> = NonNullable<operations[Id]['parameters']['query']>;

/** The query parameters of an operation. Those that may be left out may be `undefined`, also with `exactOptionalPropertyTypes`. */
export type Filters<Id extends keyof operations> = {
  [Name in keyof Query<Id>]:
    Handed<Query<Id>[Name]> | (Partial<Pick<Query<Id>, Name>> extends Pick<Query<Id>, Name> ? undefined : never);
};

/** A parameter that ends the path of an operation: the format of a feed. */
export type Ending<Id extends keyof operations, Name extends string> = operations[Id]['parameters'] extends {
  path: infer Path;
}
  ? Pick<Path, Name & keyof Path>
  : never;

/** The JSON that an operation answers with a status; `undefined` where the answer has no body. */
export type Answer<
  Id extends keyof operations,
  Status extends number,
  Media extends string = 'application/json',
> = operations[Id]['responses'] extends { [Key in Status]: { content: { [Type in Media]: infer Json } } }
  ? Json
  : undefined;

/** What an operation is sent. */
export type Body<Id extends keyof operations, Media extends string = 'application/json'> = operations[Id] extends {
  requestBody?: { content: { [Type in Media]: infer Data } };
}
  ? Data
  : never;

/** A schema of the contract by its name. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];
