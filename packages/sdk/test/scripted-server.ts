import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the server saw of one request. */
export interface Seen {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: string;
  at: number;
  /** Resolves when the connection is closed before the answer was whole. */
  gone: Promise<void>;
}

/** How the server answers one request. */
export type Step = (response: ServerResponse, request: Seen) => void;

/** A whole answer: an object is sent as JSON, a text as it is. */
export const answer =
  (status: number, body: object | string = '', headers: Record<string, string> = {}): Step =>
  (response) => {
    const type =
      typeof body === 'string' ? 'text/html' : status < 400 ? 'application/json' : 'application/problem+json';
    response.writeHead(status, { 'content-type': type, ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };

export const problem = (status: number, code: string, more: object = {}, headers: Record<string, string> = {}): Step =>
  answer(
    status,
    {
      type: `https://colab.example.org/errors/${code}`,
      title: `About ${code}`,
      status,
      code,
      requestId: 'req-1',
      ...more,
    },
    headers,
  );

/** Takes the request and says nothing. */
export const silence: Step = () => undefined;

/** Closes the connection without a word. */
export const hangUp: Step = (response) => {
  response.destroy();
};

/** Begins an answer and closes the connection in the middle of it. */
export const cut: Step = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  response.write('{"items":[');
  setImmediate(() => response.destroy());
};

/** Begins an answer and never ends it. */
export const stall: Step = (response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write('{"items":[');
};

/** A real HTTP server on a loopback port that answers its requests one after the other by a script. */
export interface ScriptedServer {
  url: string;
  seen: Seen[];
  /** Sets the answers to come; the last one is repeated. Forgets what was seen. */
  script(...steps: Step[]): void;
  /** Resolves when the nth request (from 1) has arrived. */
  arrived(count: number): Promise<Seen>;
  close(): Promise<void>;
}

const firstPort = 21_700;
const lastPort = 22_699;

async function listen(server: ReturnType<typeof createServer>): Promise<void> {
  for (let port = firstPort + (process.pid % 900); port <= lastPort; port++) {
    try {
      server.listen(port, '127.0.0.1');
      await once(server, 'listening');
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`No port is free between ${firstPort} and ${lastPort}`);
}

export async function startServer(): Promise<ScriptedServer> {
  let steps: Step[] = [];
  const seen: Seen[] = [];
  const waiting: { count: number; resolve: (request: Seen) => void }[] = [];

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const at = performance.now();
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const gone = new Promise<void>((resolve) => {
      response.once('close', () => {
        if (!response.writableFinished) resolve();
      });
    });
    const { method = '', url = '', headers } = request;
    const entry: Seen = { method, url, headers, body: Buffer.concat(chunks).toString(), at, gone };
    seen.push(entry);
    const step = steps[Math.min(seen.length, steps.length) - 1] ?? answer(500, 'No script');
    step(response, entry);
    for (const each of waiting.filter(({ count }) => count === seen.length)) each.resolve(entry);
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      response.destroy(error as Error);
    });
  });
  await listen(server);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    seen,
    script(...next) {
      steps = next;
      seen.length = 0;
      waiting.length = 0;
    },
    arrived: (count) =>
      new Promise((resolve) => {
        const already = seen[count - 1];
        if (already) resolve(already);
        else waiting.push({ count, resolve });
      }),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
