import type { components, operations } from '@menengage/openapi/types';

/** Arrays may be handed in read-only. */
type Handed<Value> = Value extends readonly (infer Item)[] ? readonly Item[] : Value;

/** The query parameters of an operation. */
export type Filters<Id extends keyof operations> = {
  [Name in keyof NonNullable<operations[Id]['parameters']['query']>]: Handed<
    NonNullable<operations[Id]['parameters']['query']>[Name]
  >;
};

/** The JSON that an operation answers with a status; `undefined` where the answer has no body. */
export type Answer<Id extends keyof operations, Status extends number> = operations[Id]['responses'] extends {
  [Key in Status]: { content: { 'application/json': infer Json } };
}
  ? Json
  : undefined;

/** The JSON that an operation is sent. */
export type Body<Id extends keyof operations> = operations[Id] extends {
  requestBody: { content: { 'application/json': infer Json } };
}
  ? Json
  : never;

/** A schema of the contract by its name. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];
