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
  type ResponseIssue,
} from './core/errors.ts';
export { isKnown, type EnumName, type KnownValue } from './core/known.ts';
export type { List, Page } from './core/list.ts';
export { fetchWithProgress, type Progress } from './core/progress.ts';
export { reportTo, type Logger } from './core/report.ts';
export { withResponse, type WithResponse } from './core/response.ts';
export type { Retry, Transport, TransportOptions, TransportRequest, TransportResponse } from './core/transport.ts';
export type * from './operations/models.ts';
