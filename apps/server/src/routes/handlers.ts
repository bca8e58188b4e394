import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../identity/actor.ts';
import type { StoreContext } from '../store/context.ts';
import type { OperationId, Query } from '../wire.ts';
import type { operations } from '@menengage/openapi/types';

type PathOf<Id extends OperationId> = operations[Id]['parameters'] extends { path: infer P } ? P : Record<never, never>;

type BodyOf<Id extends OperationId> = operations[Id] extends {
  requestBody: { content: { 'application/json': infer B } };
}
  ? B
  : undefined;

/** A request that has passed validation against the contract. */
export interface Asked<Id extends OperationId> {
  request: FastifyRequest;
  reply: FastifyReply;
  query: Query<Id>;
  path: PathOf<Id>;
  /** The body as the contract describes it; checked before the handler is asked, unless the handler joins rules of its own. */
  body: BodyOf<Id>;
  /** Who asks, where the contract takes a token and one came. */
  actor?: Actor;
  context: StoreContext;
}

/** Answers one operation of the contract; what it returns is filtered by the contract's schema of the answer. */
export type Handler<Id extends OperationId> = (asked: Asked<Id>) => unknown;

export type Handlers = { [Id in OperationId]: Handler<Id> };
