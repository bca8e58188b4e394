import ky, { isHTTPError, isNetworkError } from 'ky';
import { isTransient, longestTimer, pauseBefore, readAnswer } from '../core/retry.ts';
import type { Transport, TransportOptions, TransportResponse } from '../core/transport.ts';

const withoutBody = new Set([204, 205, 304]);

/** The transport over ky, the default of `@menengage/sdk`. */
export function kyTransport(options: TransportOptions = {}): Transport {
  return {
    async send({ url, method, headers, body, signal, timeout, retries }) {
      let answer: TransportResponse | undefined;
      // The body is read inside ky's fetch, so that ky's time limit and its repetitions cover it as well.
      const readingFetch: typeof fetch = async (input, init) => {
        answer = undefined;
        const request = input as Request;
        const response = await (options.fetch ?? fetch)(request, init);
        answer = await readAnswer(response, request.signal);
        const { status, text } = answer;
        return new Response(withoutBody.has(status) ? null : text, { status, headers: response.headers });
      };
      try {
        await ky(url, {
          method,
          headers,
          ...(body !== undefined && { body }),
          ...(signal && { signal }),
          fetch: readingFetch,
          timeout: timeout > longestTimer ? false : timeout,
          throwHttpErrors: () => answer !== undefined && isTransient(answer, options),
          retry: {
            limit: retries,
            methods: [method.toLowerCase() as 'get'],
            shouldRetry: () => !signal?.aborted,
            delay: (repetition) => pauseBefore(repetition, answer, options),
          },
        });
      } catch (error) {
        if (!isHTTPError(error)) throw isNetworkError(error) ? error.cause : error;
      }
      return answer as TransportResponse;
    },
  };
}
