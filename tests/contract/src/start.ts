import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createProbe } from 'node:net';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createMockServer } from '@menengage/sdk/mocks/fetch';

/** A token for everything that a secretariat may do, on the servers started here. */
export const secretariatToken = 'contract-tests-secretariat';

export interface Started {
  origin: string;
  /** Ends it. @throws Error when it had ended before, or had logged a failure */
  stop(): Promise<void>;
  process?: ChildProcess;
}

/** Starts the built server on a fresh embedded database. @param from - the first port to try */
export async function startServer(from = 22_100): Promise<Started> {
  const data = await mkdtemp(join(tmpdir(), 'colab-contract-'));
  const port = await freePort(from);
  const origin = `http://127.0.0.1:${port}`;
  const cli = join(dirname(createRequire(import.meta.url).resolve('@menengage/server/package.json')), 'dist/cli.js');
  const { DATABASE_URL: _, ...environment } = process.env;
  const child = spawn(process.execPath, [cli, 'serve', '--port', `${port}`, '--data', data], {
    env: { ...environment, COLAB_RATE_LIMIT: '0', COLAB_LOG_LEVEL: 'error', COLAB_SECRETARIAT_TOKEN: secretariatToken },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said = `${said}${text}`.slice(-20_000)));
  }
  const ended = once(child, 'exit');
  while (!(await isReady(origin))) {
    if (child.exitCode !== null) throw new Error(`The server did not start:\n${said}`);
    await wait(50);
  }
  return {
    origin,
    process: child,
    async stop() {
      const running = child.exitCode === null;
      child.kill('SIGTERM');
      await ended;
      await rm(data, { recursive: true, force: true });
      if (!running || child.exitCode !== 0) throw new Error(`The server ended with ${child.exitCode}:\n${said}`);
      const failures = said.split('\n').filter((line) => /"level":[56]0/.test(line));
      if (failures.length > 0) throw new Error(`The server logged failures:\n${failures.join('\n')}`);
    },
  };
}

/** Puts the SDK's mocks behind a port, so that the same questions reach them as the server. */
export async function startMocks(from = 22_400): Promise<Started> {
  const mocks = createMockServer();
  const port = await freePort(from);
  const origin = `http://127.0.0.1:${port}`;
  async function handle(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of incoming) parts.push(part as Buffer);
    const { method = 'GET', url = '/', headers } = incoming;
    const body = ['GET', 'HEAD'].includes(method) ? null : Buffer.concat(parts);
    const given = Object.entries(headers).filter(([name]) => !['host', 'connection'].includes(name));
    const request = new Request(`${origin}${url}`, { method, headers: given as [string, string][], body });
    const answer = (await mocks.answer(request)) ?? new Response(null, { status: 404 });
    outgoing.writeHead(answer.status, [...answer.headers].flat());
    outgoing.end(Buffer.from(await answer.arrayBuffer()));
  }
  const server = createServer((incoming, outgoing) => {
    handle(incoming, outgoing).catch((error: unknown) => {
      outgoing.writeHead(500).end(String(error));
    });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function isReady(origin: string): Promise<boolean> {
  const answer = await fetch(`${origin}/v1/ready`).catch(() => undefined);
  await answer?.body?.cancel();
  return answer?.ok ?? false;
}

/** The first free port from the given one on, below those that systems hand out for outgoing connections. */
async function freePort(from: number): Promise<number> {
  for (let port = from; port < 32_768; port++) {
    const probe = createProbe();
    const free = await new Promise<boolean>((resolve) => {
      probe.once('error', () => resolve(false)).listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
    });
    if (free) return port;
  }
  throw new Error(`No port from ${from} on is free.`);
}
