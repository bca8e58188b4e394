export { createIdempotencyKey, type KeyOptions, type RequestOptions, type WriteOptions } from './core/call.ts';
export type { Client, ClientOptions, Token, Validate } from './core/client.ts';
export {
  ColabAbortError,
  ColabError,
  ColabNetworkError,
  ColabProblem,
  ColabResponseError,
  ColabTimeoutError,
  isProblem,
  type ProblemCode,
  type ResponseFault,
} from './core/errors.ts';
export type { List, Page } from './core/list.ts';
export type { Transport, TransportOptions, TransportRequest, TransportResponse } from './core/transport.ts';
export type * from './operations/models.ts';
