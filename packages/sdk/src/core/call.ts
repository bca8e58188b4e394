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
import type { TransportResponse } from './transport.ts';

/** What every operation can be told beside its own parameters. */
export interface RequestOptions {
  /** Aborts the request, its waiting and its repetitions. */
  signal?: AbortSignal | undefined;
  /** Milliseconds for one try, instead of the client's. */
  timeout?: number | undefined;
  /** How often to send again, instead of the client's. */
  retries?: number | undefined;
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

/** What sets an operation apart from a public read. */
export interface How {
  /** HTTP method; GET by default. */
  method?: string;
  body?: unknown;
  /** Whether the client's token goes along. */
  auth?: boolean;
  /** Whether the operation answers in a language of the reader's; true by default. */
  languages?: boolean;
}

type AnyOptions = RequestOptions & { idempotencyKey?: string | undefined; key?: string | undefined };

/** A key for `Idempotency-Key`. Works on pages without TLS too, where `crypto.randomUUID` does not exist. */
export function createIdempotencyKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** An id as one segment of a path. */
export const segment = encodeURIComponent;

/** Defined parameters in one order, so that equal questions have equal addresses; arrays as comma lists. */
function queryString(parameters: Record<string, unknown>): string {
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(parameters)) {
    const values = (Array.isArray(value) ? value : [value]).filter((each) => each !== undefined && each !== null);
    if (values.length) pairs.push(`${encodeURIComponent(name)}=${values.map((each) => encodeURIComponent(`${each}`))}`);
  }
  return pairs.length ? `?${pairs.sort().join('&')}` : '';
}

function errorFrom(error: unknown, signal: AbortSignal | undefined): unknown {
  const named = error as Partial<Error> | undefined;
  if (error instanceof ColabError) return error;
  if (named?.name === 'TimeoutError') return new ColabTimeoutError();
  return signal?.aborted ? new ColabAbortError(signal.reason) : new ColabNetworkError(error);
}

function parse({ status, text }: TransportResponse): unknown {
  if (!text.trim()) throw new ColabResponseError('empty', status);
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the text, so it is not kept.
    throw new ColabResponseError('not-json', status);
  }
}

/**
 * Sends one request of the contract and gives its answer.
 *
 * @throws TypeError for an empty id; ColabProblem, ColabNetworkError, ColabTimeoutError, ColabAbortError, ColabResponseError
 */
export async function call<Answer>(
  client: Client,
  operationId: string,
  path: string,
  options: object = {},
  { method = 'GET', body, auth, languages = true }: How = {},
): Promise<Answer> {
  // An id that is empty or made of dots would lead to another address.
  if (path !== '/' && /\/\.{0,2}(\/|$)/.test(path)) throw new TypeError(`Not an id: ${path}`);
  const { signal, timeout, retries, idempotencyKey, key, ...query } = options as AnyOptions & { lang?: string };
  const headers: Record<string, string> = { accept: 'application/json' };
  const bearer = key ?? (auth ? await client.token() : undefined);
  if (bearer) headers['authorization'] = `Bearer ${bearer}`;
  if (idempotencyKey) headers['idempotency-key'] = idempotencyKey;
  if (body !== undefined) headers['content-type'] = 'application/json';
  let answer: TransportResponse;
  try {
    signal?.throwIfAborted();
    answer = await client.transport.send({
      method,
      url: client.baseUrl + path + queryString({ ...(languages && { lang: client.languages[0] }), ...query }),
      headers,
      body: body === undefined ? undefined : JSON.stringify(body),
      signal,
      timeout: timeout ?? client.timeout,
      retries: method === 'GET' || idempotencyKey ? (retries ?? client.retries) : 0,
    });
  } catch (error) {
    throw errorFrom(error, signal);
  }
  const { status } = answer;
  if (status === 204) return undefined as Answer;
  const data = parse(answer);
  if (status < 200 || status > 299) {
    const problem = data as Partial<Problem> | null;
    if (typeof problem?.code !== 'string') throw new ColabResponseError('unexpected', status);
    throw new ColabProblem({ ...(problem as Problem), status }, retryAfterOf(answer.headers), body === undefined);
  }
  if (typeof data !== 'object' || !data) throw new ColabResponseError('unexpected', status);
  client.validate?.(operationId, data, status);
  return data as Answer;
}

/** The options with a key: the caller's, or a new one that all tries share. */
export function withIdempotencyKey(options: WriteOptions = {}): WriteOptions {
  return { ...options, idempotencyKey: options.idempotencyKey ?? createIdempotencyKey() };
}
