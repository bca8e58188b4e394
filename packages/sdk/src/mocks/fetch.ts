import { createMockServer, type MockOptions } from './server.ts';

export type { MockCall, MockFault, MockOptions, MockServer } from './server.ts';
export { createMockServer };

/**
 * A `fetch` that is answered from the contract's examples, for a client that needs no server:
 * `createColab({ baseUrl, fetch: mockFetch({ latency: 200 }) })`. Other addresses go to the platform's `fetch`.
 */
export function mockFetch(options: MockOptions = {}): typeof globalThis.fetch {
  const server = createMockServer(options);
  return async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const aborted = new Promise<never>((_, reject) => {
      request.signal.addEventListener('abort', () => {
        reject(request.signal.reason as Error);
      });
    });
    const answer = await Promise.race([server.answer(request), aborted]);
    return answer ?? globalThis.fetch(request);
  };
}
