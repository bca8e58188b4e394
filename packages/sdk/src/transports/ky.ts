import ky, { isHTTPError, isNetworkError } from 'ky';
import { isTransient, longestTimer, pauseBefore, readAnswer } from '../core/retry.ts';
import type { Transport, TransportOptions, TransportResponse } from '../core/transport.ts';

const limit = (milliseconds: number) => (milliseconds > longestTimer ? false : milliseconds);

/** The transport over ky, the default of `@menengage/sdk`. */
export function kyTransport(options: TransportOptions = {}): Transport {
  return {
    async send(request) {
      const { url, method, headers, body, signal, timeout, totalTimeout, retries } = request;
      let answer: TransportResponse | undefined;
      // The body is read inside ky's fetch, so that ky's time limit and its repetitions cover it as well.
      const readingFetch: typeof fetch = async (input, init) => {
        answer = undefined;
        answer = await readAnswer((options.fetch ?? fetch)(input, init), (input as Request).signal);
        return new Response(null, { status: answer.status });
      };
      try {
        await ky(url, {
          method,
          headers,
          ...(body !== undefined && { body }),
          ...(signal && { signal }),
          fetch: readingFetch,
          timeout: limit(timeout),
          totalTimeout: limit(totalTimeout),
          throwHttpErrors: () => answer !== undefined && isTransient(answer, options),
          retry: {
            limit: retries,
            methods: [method.toLowerCase() as 'get'],
            shouldRetry: () => !signal?.aborted,
            delay: (repetition) => pauseBefore(repetition, answer, options, request),
          },
        });
      } catch (error) {
        if (!isHTTPError(error)) throw isNetworkError(error) ? error.cause : error;
      }
      return answer as TransportResponse;
    },
  };
}
