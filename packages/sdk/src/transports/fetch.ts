import { ColabTimeoutError } from '../core/errors.ts';
import { isTransient, longestTimer, pauseBefore, readAnswer } from '../core/retry.ts';
import type { Transport, TransportOptions, TransportRequest, TransportResponse } from '../core/transport.ts';

/** One try: it ends with its answer, with its time, or with the caller's signal, whichever comes first. */
async function send(request: TransportRequest, options: TransportOptions): Promise<TransportResponse> {
  const { url, method, headers, body, timeout, signal: outer } = request;
  const controller = new AbortController();
  const { signal } = controller;
  const stop = () => {
    controller.abort(outer?.reason);
  };
  const timer =
    timeout > longestTimer
      ? undefined
      : setTimeout(() => {
          controller.abort(new ColabTimeoutError());
        }, timeout);
  outer?.addEventListener('abort', stop);
  try {
    const init = { method, headers, signal, ...(body !== undefined && { body }) };
    return await Promise.race([
      (options.fetch ?? fetch)(url, init).then((response) => readAnswer(response, signal)),
      // Whatever a `fetch` of the caller's own makes of the signal.
      new Promise<never>((_, reject) => {
        signal.addEventListener('abort', () => {
          reject(signal.reason as Error);
        });
      }),
    ]);
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', stop);
  }
}

const pause = (milliseconds: number, signal: AbortSignal | undefined) =>
  new Promise<void>((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      if (signal?.aborted) reject(signal.reason as Error);
      else resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal?.addEventListener('abort', end);
  });

/** A small transport over the platform's `fetch`, for pages where each byte counts. */
export function fetchTransport(options: TransportOptions = {}): Transport {
  return {
    async send(request) {
      const { signal, retries } = request;
      for (let repetition = 1; ; repetition++) {
        const last = repetition > retries;
        let answer: TransportResponse | undefined;
        signal?.throwIfAborted();
        try {
          answer = await send(request, options);
          if (last || !isTransient(answer, options)) return answer;
        } catch (error) {
          if (last || signal?.aborted) throw error;
        }
        await pause(pauseBefore(repetition, answer, options), signal);
      }
    },
  };
}
