import { ColabTimeoutError } from '../core/errors.ts';
import { isTransient, pauseBefore, readAnswer } from '../core/retry.ts';
import type { Transport, TransportOptions, TransportRequest, TransportResponse } from '../core/transport.ts';

const longestTimer = 2 ** 31 - 1;

/** Runs `work` until it settles, the time is over, or the caller's signal is aborted; always leaves no timer behind. */
async function within<Result>(
  timeout: number,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  const { signal } = controller;
  const stop = () => controller.abort(outer?.reason);
  if (outer?.aborted) stop();
  outer?.addEventListener('abort', stop);
  const timer =
    timeout > longestTimer ? undefined : setTimeout(() => controller.abort(new ColabTimeoutError()), timeout);
  try {
    return await work(signal);
  } catch (error) {
    throw signal.aborted ? signal.reason : error;
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', stop);
  }
}

const pause = (milliseconds: number, outer: AbortSignal | undefined) =>
  within(
    Infinity,
    outer,
    (signal) =>
      new Promise<void>((resolve, reject) => {
        signal.throwIfAborted();
        const timer = setTimeout(resolve, milliseconds);
        signal.addEventListener('abort', () => {
          clearTimeout(timer);
          reject(signal.reason);
        });
      }),
  );

/** A small transport over the platform's `fetch`, for pages where each byte counts. */
export function fetchTransport(options: TransportOptions = {}): Transport {
  const once = ({ url, method, headers, body, timeout, signal: outer }: TransportRequest) =>
    within(timeout, outer, async (signal) =>
      readAnswer(
        await (options.fetch ?? fetch)(url, { method, headers, signal, ...(body !== undefined && { body }) }),
        signal,
      ),
    );
  return {
    async send(request) {
      for (let repetition = 1; ; repetition++) {
        const last = repetition > request.retries;
        let answer: TransportResponse | undefined;
        try {
          answer = await once(request);
          if (last || !isTransient(answer, options)) return answer;
        } catch (error) {
          if (last || request.signal?.aborted) throw error;
        }
        await pause(pauseBefore(repetition, answer, options), request.signal);
      }
    },
  };
}
