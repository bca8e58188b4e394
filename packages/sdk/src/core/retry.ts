import { ColabResponseError } from './errors.ts';
import type { TransportOptions, TransportRequest, TransportResponse } from './transport.ts';

const longestBackoff = 8000;

/** Milliseconds. Timers overflow beyond it and would go off at once. */
export const longestTimer = 2 ** 31 - 1;

/** Seconds to wait by `Retry-After` (RFC 9110, section 10.2.3: seconds or a date); undefined when there is none. */
export function retryAfterOf(headers: Headers): number | undefined {
  const value = headers.get('retry-after');
  if (!value) return undefined;
  const seconds = isNaN(+value) ? (Date.parse(value) - Date.now()) / 1000 : +value;
  return seconds >= 0 ? seconds : undefined;
}

/** Whether an answer is one of those that may be better next time, and soon enough to wait for. */
export function isTransient({ status, headers }: TransportResponse, { maxRetryAfter = 30 }: TransportOptions): boolean {
  // A 409 with Retry-After: an earlier try under the same idempotency key is still running.
  const passing = status === 408 || status === 429 || status >= 500;
  return (passing || status === 409) && (retryAfterOf(headers) ?? (passing ? 0 : Infinity)) <= maxRetryAfter;
}

/**
 * Milliseconds to wait before the nth repetition (from 1): full jitter, on top of `Retry-After` when the server names
 * one, so that many pages that were sent away together do not come back together.
 */
export function pauseBefore(
  repetition: number,
  answer: TransportResponse | undefined,
  { backoff = 300, onRetry }: TransportOptions,
  request: TransportRequest,
): number {
  const asked = (answer && retryAfterOf(answer.headers)) ?? 0;
  const pause = asked * 1000 + Math.random() * Math.min(longestBackoff, backoff * 2 ** (repetition - 1));
  onRetry?.({ repetition, pause, status: answer?.status }, request);
  return pause;
}

/** Reads an answer to its end; a connection that breaks on the way is a cut answer. */
export async function readAnswer(asked: Promise<Response>, signal: AbortSignal): Promise<TransportResponse> {
  const response = await asked;
  const { status, headers } = response;
  try {
    return { status, headers, text: await response.text() };
  } catch (error) {
    throw signal.aborted ? signal.reason : new ColabResponseError('cut', status, { cause: error });
  }
}
