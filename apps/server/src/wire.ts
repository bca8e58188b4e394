import type { components, operations } from '@menengage/openapi/types';

/** The shapes of the contract's answers. */
export type Wire = components['schemas'];

export type OperationId = keyof operations;

/** The query parameters of an operation, as they are after validation: lists split, numbers and defaults in place. */
export type Query<Id extends OperationId> = operations[Id]['parameters'] extends { query?: infer Q }
  ? NonNullable<Q>
  : Record<never, never>;
