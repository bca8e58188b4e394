import { createServer } from 'node:http';

/** A small server of the API with what the probe asks for, open to every origin. It counts preflights. */
export async function startApi() {
  const keys = new Map();
  let faults = 0;
  let preflights = 0;
  const page = (cursor) =>
    cursor
      ? { items: [{ id: 'c' }], next: null, prev: null }
      : { items: [{ id: 'a' }, { id: 'b' }], next: '2', prev: null };
  const problem = (status, code) => [status, { type: 'about:blank', title: code, status, code, requestId: 'r' }];
  const reply = ({ method, url, headers }) => {
    const { pathname, searchParams } = new URL(url, 'http://api');
    if (pathname === '/v1/sessions') {
      // Every other request fails once.
      if (!searchParams.get('cursor') && faults++ % 2 === 0) return problem(503, 'unavailable');
      return [200, page(searchParams.get('cursor'))];
    }
    if (pathname === '/v1/sessions/a') return [200, { id: 'a', title: 'A' }];
    if (method === 'POST' && pathname === '/v1/calls/c/submissions') {
      const key = headers['idempotency-key'];
      keys.set(key, (keys.get(key) ?? 0) + 1);
      return keys.get(key) === 1 ? problem(503, 'unavailable') : [201, { id: 's1' }];
    }
    return problem(404, 'not-found');
  };
  const server = createServer((request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-expose-headers', 'etag, retry-after');
    if (request.method === 'OPTIONS') {
      preflights += 1;
      response.setHeader('access-control-allow-headers', 'content-type, idempotency-key, authorization');
      return response.writeHead(204).end();
    }
    request.resume();
    if (request.url.includes('/slow')) return undefined;
    const [status, body] = reply(request);
    response.writeHead(status, { 'content-type': 'application/json', etag: '"v1"' }).end(JSON.stringify(body));
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${server.address().port}/v1`,
    preflights: () => preflights,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
