/** One request, ready to be sent. */
export interface TransportRequest {
  readonly method: string;
  /** The operation's path in the contract, its ids as `{}`: `/sessions/{}`. With the method it names the operation. */
  readonly path: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds that one try may take, its body included. `Infinity` = no limit. */
  readonly timeout: number;
  /** Milliseconds that all tries and the pauses between them may take. `Infinity` = no limit. */
  readonly totalTimeout: number;
  /** How often the request may be sent again; 0 when repeating it would not be safe. */
  readonly retries: number;
}

/** An answer of any status, its body read to the end. */
export interface TransportResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/**
 * The way to the server. `send` resolves with whatever answer came, of any status, and rejects when none came: with a
 * `ColabError`, with an error named `TimeoutError`, with the reason of an aborted signal, or with any other error for a
 * network fault.
 */
export interface Transport {
  send(request: TransportRequest): Promise<TransportResponse>;
}

/** Why and when a request is sent again. */
export interface Retry {
  /** 1 for the first repetition. */
  readonly repetition: number;
  /** Milliseconds until it is sent. */
  readonly pause: number;
  /** Status of the answer that was not good enough; undefined when none came. */
  readonly status: number | undefined;
}

/** What both transports of this package can be told. */
export interface TransportOptions {
  /** Used instead of the global `fetch`. */
  fetch?: typeof globalThis.fetch | undefined;
  /** Milliseconds; the pause before the nth repetition is random up to `backoff * 2^(n - 1)`, at most 8 s. Default 300. */
  backoff?: number | undefined;
  /** Seconds. A longer `Retry-After` is not waited for; the answer is given at once. Default 30. */
  maxRetryAfter?: number | undefined;
  /** Called before each pause that ends with the request being sent again. */
  onRetry?: ((retry: Retry, request: TransportRequest) => void) | undefined;
}
