import { ColabTimeoutError } from '../core/errors.ts';
import { isTransient, longestTimer, pauseBefore, readAnswer } from '../core/retry.ts';
import type { Transport, TransportOptions, TransportResponse } from '../core/transport.ts';

/** Work that ends by itself, with its time, or with the caller's signal, whichever comes first. */
function within<Result>(
  milliseconds: number,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  // Raced, whatever a `fetch` of the caller's own makes of the signal.
  return new Promise<Result>((resolve, reject) => {
    const controller = new AbortController();
    const settle = <Value>(how: (value: Value) => void, value: Value) => {
      clearTimeout(timer);
      outer?.removeEventListener('abort', stop);
      how(value);
    };
    const stop = () => {
      const reason: unknown = outer?.aborted ? outer.reason : new ColabTimeoutError();
      controller.abort(reason);
      settle(reject, reason);
    };
    const timer = milliseconds > longestTimer ? undefined : setTimeout(stop, milliseconds);
    outer?.addEventListener('abort', stop);
    work(controller.signal).then(
      (result) => settle(resolve, result),
      (error: unknown) => settle(reject, error),
    );
  });
}

const pause = (milliseconds: number, signal: AbortSignal | undefined) =>
  within(milliseconds, signal, () => new Promise<never>(() => {})).catch(() => signal?.throwIfAborted());

/** A small transport over the platform's `fetch`, for pages where each byte counts. */
export function fetchTransport(options: TransportOptions = {}): Transport {
  return {
    async send(request) {
      const { url, method, headers, body, signal, timeout, totalTimeout, retries } = request;
      const end = Date.now() + totalTimeout;
      for (let repetition = 1; ; repetition++) {
        const last = repetition > retries;
        let answer: TransportResponse | undefined;
        let failure: unknown;
        signal?.throwIfAborted();
        try {
          answer = await within(Math.min(timeout, end - Date.now()), signal, (signal) =>
            readAnswer((options.fetch ?? fetch)(url, { method, headers, body, signal }), signal),
          );
          if (last || !isTransient(answer, options)) return answer;
        } catch (error) {
          if (last || signal?.aborted) throw error;
          failure = error;
        }
        const milliseconds = pauseBefore(repetition, answer, options, request);
        // There would be no time left for another try.
        if (Date.now() + milliseconds >= end) {
          if (answer) return answer;
          throw failure;
        }
        await pause(milliseconds, signal);
      }
    },
  };
}
