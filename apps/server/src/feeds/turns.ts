import { setImmediate } from 'node:timers/promises';

/** Longest that a feed works on without letting others have their turn, in milliseconds. */
const longest = 8;

/** Cuts long work into pieces: between two of them whoever waits is served. */
export class Turns {
  #since = performance.now();

  /** To be called between two small pieces of work. */
  async give(): Promise<void> {
    if (performance.now() - this.#since < longest) return;
    await setImmediate();
    this.#since = performance.now();
  }
}
