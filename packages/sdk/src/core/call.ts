import type { Problem } from '../operations/models.ts';
import type { Client } from './client.ts';
import {
  ColabAbortError,
  ColabError,
  ColabNetworkError,
  ColabProblem,
  ColabResponseError,
  ColabTimeoutError,
} from './errors.ts';
import { retryAfterOf } from './retry.ts';
import type { TransportRequest, TransportResponse } from './transport.ts';

/** What every operation can be told beside its own parameters. */
export interface RequestOptions {
  /** Aborts the request, its waiting and its repetitions. */
  signal?: AbortSignal | undefined;
  /** Milliseconds for one try, instead of the client's. */
  timeout?: number | undefined;
  /** Milliseconds for all tries and the pauses between them, instead of the client's. */
  totalTimeout?: number | undefined;
  /** How often to send again, instead of the client's. */
  retries?: number | undefined;
  /**
   * Headers of your own, such as `if-none-match`. From a page of another origin, a header that is not safelisted costs a
   * preflight.
   */
  headers?: Readonly<Record<string, string>> | undefined;
}

/** Options of an operation that stores something. */
export interface WriteOptions extends RequestOptions {
  /** One per thing to be stored, the same on every try. Made by the client when absent; see `createIdempotencyKey`. */
  idempotencyKey?: string | undefined;
}

/** Options of an operation that only the holder of a private link may call. */
export interface KeyOptions extends RequestOptions {
  /** The secret of the manage link (the part after the dot). */
  key: string;
}

/** Sends a request with the right to do so. */
export type Authorize = (
  client: Client,
  request: TransportRequest,
  key: string | undefined,
) => Promise<TransportResponse>;

/** What sets an operation apart from a public read in JSON. */
export interface How {
  /** HTTP method; GET by default. */
  readonly method?: string;
  /** Media type of the body; none by default. */
  readonly type?: string;
  /** Media types of the answer, as in `Accept`; JSON by default. */
  readonly accept?: string;
  /** Makes the data from a good answer; reads JSON by default. */
  readonly read?: (answer: TransportResponse, accept: string) => unknown;
  /** Puts the secret of a link or a token to the request. */
  readonly auth?: Authorize;
  /** Whether the operation has no `lang`: its answer has no words. */
  readonly mute?: boolean;
}

interface AnyOptions extends RequestOptions {
  key?: string | undefined;
}

/** What is known of an answer beside its data, by the data or by the promise of it. */
export const responses = /* @__PURE__ */ new WeakMap<object, Pick<TransportResponse, 'status' | 'headers'>>();

/** A key for `Idempotency-Key`. Works on pages without TLS too, where `crypto.randomUUID` does not exist. */
export function createIdempotencyKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Parameters that hold something, in one order, so that equal questions have equal addresses; arrays as comma lists. */
function queryString(parameters: Record<string, unknown>): string {
  let query = '';
  for (const name of Object.keys(parameters).sort()) {
    const value = parameters[name] ?? '';
    const text = Array.isArray(value)
      ? value.map((each) => encodeURIComponent(`${each}`)).join()
      : encodeURIComponent(`${value as string}`);
    if (text) query += `${query ? '&' : '?'}${name}=${text}`;
  }
  return query;
}

/**
 * The address of an operation: each `{}` in its path is the next of `ids`, `{name}` is taken from the query.
 *
 * @throws TypeError for an id that is empty or made of dots, which would lead to another address
 */
export function addressOf(
  client: Client,
  path: string,
  ids: readonly unknown[],
  query?: object,
  mute?: boolean,
): string {
  const rest: Record<string, unknown> = { lang: mute ? undefined : client.languages?.[0], ...query };
  let used = 0;
  const filled = path.replace(/\{(\w*)\}/g, (_, name: string) => {
    const id = `${(name ? rest[name] : ids[used++]) ?? ''}`;
    rest[name] = undefined;
    if (/^\.*$/.test(id)) throw new TypeError(`Not an id: ${id}`);
    return encodeURIComponent(id);
  });
  return client.baseUrl + filled + queryString(rest);
}

function errorFrom(error: unknown, signal: AbortSignal | undefined): unknown {
  if (error instanceof ColabError) return error;
  if ((error as Partial<Error> | undefined)?.name === 'TimeoutError') return new ColabTimeoutError();
  return signal?.aborted ? new ColabAbortError(signal.reason) : new ColabNetworkError(error);
}

function readJson(answer: TransportResponse): object {
  const { status, text } = answer;
  if (!text.trim()) throw new ColabResponseError(status === 304 ? 'not-modified' : 'empty', status);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    // The parser's own message quotes the text, so it is not kept.
    throw new ColabResponseError('not-json', status);
  }
  if (typeof data !== 'object' || !data) throw new ColabResponseError('unexpected', status);
  responses.set(data, answer);
  return data;
}

/**
 * Sends one request of the contract and gives its answer.
 *
 * @param ids what fills the path, in its order
 * @throws TypeError for an empty id; ColabProblem, ColabNetworkError, ColabTimeoutError, ColabAbortError, ColabResponseError
 */
export async function call<Answer>(
  client: Client,
  path: string,
  ids: readonly unknown[],
  options: object = {},
  { method = 'GET', accept = 'application/json', read = readJson, auth, mute }: How = {},
  body?: string,
): Promise<Answer> {
  const {
    signal,
    timeout = client.timeout ?? 10_000,
    totalTimeout = client.totalTimeout ?? 60_000,
    retries = client.retries ?? 2,
    headers,
    key,
    ...query
  } = options as AnyOptions;
  const request: TransportRequest = {
    method,
    path,
    url: addressOf(client, path, ids, query, mute),
    headers: { accept, ...headers },
    body,
    signal,
    timeout,
    totalTimeout,
    retries,
  };
  if (client.onRequest) await client.onRequest(request);
  let answer: TransportResponse;
  try {
    signal?.throwIfAborted();
    answer = await (auth && (key || client.token) ? auth(client, request, key) : client.transport.send(request));
  } catch (error) {
    throw errorFrom(error, signal);
  }
  if (client.onResponse) await client.onResponse(answer, request);
  const { status } = answer;
  if (status < 200 || status > 299) {
    const problem = readJson(answer) as Problem;
    if (typeof problem.code !== 'string') throw new ColabResponseError('unexpected', status);
    throw new ColabProblem({ ...problem, status }, retryAfterOf(answer.headers));
  }
  if (status === 204) return undefined as Answer;
  const data = read(answer, accept);
  client.validate?.(data, request, status);
  return data as Answer;
}
