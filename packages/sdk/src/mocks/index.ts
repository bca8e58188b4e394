import { http, HttpResponse, type RequestHandler } from 'msw';
import { createMockServer, type MockOptions } from './server.ts';

export type { MockCall, MockFault, MockOptions } from './server.ts';

/** Request handlers for MSW, and a way to begin anew between tests. */
export type MockHandlers = RequestHandler[] & {
  /** Forgets every submission and how often operations were called. */
  reset(): void;
};

/**
 * Request handlers for MSW, in Node and in browsers, that answer every operation of the contract from its examples: in
 * the reader's language, filtered, in pages, with the problems that the server would tell. Submissions are kept: what was
 * sent is followed by its manage link, and a repeated try gets its first answer.
 *
 * ```ts
 * const server = setupServer(...mocks());
 * const worker = setupWorker(...mocks({ latency: [100, 400], fail: ({ earlier }) => (earlier === 0 ? 503 : undefined) }));
 * ```
 */
export function mocks(options: MockOptions = {}): MockHandlers {
  const server = createMockServer(options);
  const base = `${options.baseUrl ?? '*/v1'}`.replace(/^\//, '*/').replace(/\/+$/, '');
  const answer = async ({ request }: { request: Request }) => {
    try {
      return await server.answer(request);
    } catch (error) {
      if (error instanceof TypeError) return HttpResponse.error();
      throw error;
    }
  };
  const handlers = [http.all(base, answer), http.all(`${base}/*`, answer)];
  return Object.assign(handlers, {
    reset: () => {
      server.reset();
    },
  });
}
