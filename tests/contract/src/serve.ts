import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the server under test listens. */
    origin: string;
    secretariatToken: string;
  }
}

const secretariatToken = 'contract-tests-secretariat';

/** Starts the built server on a fresh embedded database, once for all files. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const data = await mkdtemp(join(tmpdir(), 'colab-contract-'));
  const port = await freePort(22_100);
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
  project.provide('origin', origin);
  project.provide('secretariatToken', secretariatToken);
  return async () => {
    const running = child.exitCode === null;
    child.kill('SIGTERM');
    await ended;
    await rm(data, { recursive: true, force: true });
    if (!running || child.exitCode !== 0) throw new Error(`The server ended with ${child.exitCode}:\n${said}`);
    const failures = said.split('\n').filter((line) => /"level":[56]0/.test(line));
    if (failures.length > 0) throw new Error(`The server logged failures:\n${failures.join('\n')}`);
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
    const probe = createServer();
    const free = await new Promise<boolean>((resolve) => {
      probe.once('error', () => resolve(false)).listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
    });
    if (free) return port;
  }
  throw new Error(`No port from ${from} on is free.`);
}
