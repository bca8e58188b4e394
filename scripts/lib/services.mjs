import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import { HouseError, pause } from './process.mjs';

const preload = new URL('./end-with-parent.mjs', import.meta.url).href;
const patience = 15_000;

/**
 * @typedef {object} Program a Node program of the house
 * @property {string} name what people call it
 * @property {string} script absolute path
 * @property {string[]} [args]
 * @property {Record<string, string>} [env] added to our own
 * @property {string} url answers 200 once the program is ready
 */

/**
 * Runs programs as children until one of them ends or all are told to. What they print goes straight to the terminal,
 * in their own words.
 *
 * Each child has a process group of its own: a Ctrl-C in the terminal would otherwise reach it directly and through us.
 */
export class Services {
  #running = new Map();
  #death = Promise.withResolvers();

  constructor() {
    this.#death.promise.catch(() => {});
  }

  /** Rejects with a HouseError when a program that was ready ends without being told to. */
  get death() {
    return this.#death.promise;
  }

  /**
   * Starts a program and waits until it is ready.
   * @param {Program} program
   * @returns {Promise<boolean>} false when it was told to end before that
   * @throws {HouseError} when it ends before that
   */
  async start({ name, script, args = [], env, url }) {
    const { port, hostname } = new URL(url);
    // If somebody else listens there, an answer says nothing about our program: it will end, in words of its own.
    const isTaken = await canConnect(hostname, Number(port));
    const child = spawn(process.execPath, ['--import', preload, script, ...args], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      detached: process.platform !== 'win32',
      env: { ...process.env, ...env },
    });
    const service = { child, told: false, ready: false, end: null };
    service.ended = new Promise((done) => {
      child.once('error', (error) => done(error.message));
      child.once('exit', (code, signal) => done(signal ?? `code ${code}`));
    }).then((end) => {
      service.end = end;
      this.#running.delete(name);
      if (service.ready && !service.told) {
        this.#death.reject(new HouseError(`The ${name} ended by itself (${end}); what it said stands above.`));
      }
      return end;
    });
    this.#running.set(name, service);

    const until = Date.now() + patience;
    while (service.end === null && !(isTaken && Date.now() > until)) {
      if (!isTaken && (await isOk(url))) {
        service.ready = true;
        return true;
      }
      await Promise.race([pause(50), service.ended]);
    }
    if (service.told) return false;
    throw new HouseError(
      service.end === null
        ? `Another program answers on port ${port}, where the ${name} should.`
        : `The ${name} ended before it was ready (${service.end}); what it said stands above.`,
    );
  }

  /**
   * Tells the given programs to end (all, when none is named) and waits for it; after 15 s they are ended by force.
   * @returns {Promise<string[]>} one line for each that did not end cleanly
   */
  async stop(...names) {
    const chosen = [...this.#running].filter(([name]) => names.length === 0 || names.includes(name));
    const ends = chosen.map(async ([name, service]) => {
      service.told = true;
      service.child.kill('SIGTERM');
      const force = setTimeout(() => service.child.kill('SIGKILL'), patience);
      const end = await service.ended;
      clearTimeout(force);
      return end === 'code 0' || end === 'SIGTERM' ? [] : [`The ${name} did not end cleanly (${end}).`];
    });
    return (await Promise.all(ends)).flat();
  }

  /** Ends all programs at once and by force. */
  kill() {
    for (const { child } of this.#running.values()) child.kill('SIGKILL');
  }
}

async function isOk(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2000) });
    await response.body?.cancel();
    return response.status === 200;
  } catch {
    return false;
  }
}

function canConnect(host, port) {
  return new Promise((done) => {
    const socket = connect(port, host);
    socket.once('error', () => done(false));
    socket.once('connect', () => {
      socket.destroy();
      done(true);
    });
  });
}
