import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { pause } from '../../../scripts/lib/process.mjs';

/** A free port on loopback, below those that systems give away by themselves. */
export async function freePort() {
  for (let port = 15_000 + (process.pid % 4000); port < 32_000; port += 1) {
    const server = createServer();
    const free = await new Promise((done) => {
      server.once('error', () => done(false));
      server.listen(port, '127.0.0.1', () => server.close(() => done(true)));
    });
    if (free) return port;
  }
  throw new Error('No port between 15000 and 32000 is free.');
}

/**
 * Starts a program and waits until it answers.
 * @param {() => Promise<boolean>} answers
 * @returns {Promise<{stop: () => Promise<void>}>}
 */
export async function startProgram(command, args, { answers, signal = 'SIGTERM', ...options }) {
  // A group of its own: a program's workers outlive it when it alone is told to end, and keep its output open.
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true, ...options });
  const tell = (what) => {
    if (!child.pid) return;
    try {
      process.kill(-child.pid, what);
    } catch (cause) {
      if (cause.code !== 'ESRCH') throw cause;
    }
  };
  const end = () => tell('SIGKILL');
  process.once('exit', end);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => (said = (said + String(chunk)).slice(-4000)));
  const ended = new Promise((done) => child.once('exit', done));
  child.once('error', (error) => (said += error.message));
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) tell(signal);
    const killer = setTimeout(end, 20_000);
    await ended;
    clearTimeout(killer);
    end();
    process.off('exit', end);
  };
  for (let tries = 0; tries < 600; tries += 1) {
    if (child.exitCode !== null || child.pid === undefined) throw new Error(`${command} ended:\n${said}`);
    if (await answers().catch(() => false)) return { stop };
    await pause(100);
  }
  await stop();
  throw new Error(`${command} did not answer:\n${said}`);
}

export const answersAt = (url) => async () => (await fetch(url, { redirect: 'manual' })).status < 500;
