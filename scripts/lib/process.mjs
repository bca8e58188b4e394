import { spawn } from 'node:child_process';

/** Variables for every tool the house starts: no telemetry, no update notices, no preamble of npm's. */
export const quietEnv = {
  DO_NOT_TRACK: '1',
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  REDOCLY_TELEMETRY: 'off',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
  npm_config_loglevel: 'silent',
};

/**
 * Runs a program to its end and keeps what it printed.
 * @param {string} command
 * @param {string[]} args
 * @param {object} [options] options of `child_process.spawn`, plus `onLine(line)` for each line as it comes
 * @returns {Promise<{code: number, output: string}>} output holds stdout and stderr as they came; a program that cannot
 *   be started or was ended by a signal has a code other than 0
 */
export function run(command, args, { onLine, env, ...options } = {}) {
  return new Promise((settle) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      ...options,
      env: { ...process.env, ...quietEnv, NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      let rest = '';
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        const lines = (rest + text).split('\n');
        rest = lines.pop();
        if (onLine) lines.forEach(onLine);
      });
      stream.on('end', () => rest && onLine?.(rest));
    }
    child.on('error', (error) => settle({ code: 127, output: `${output}${command}: ${error.message}\n` }));
    child.on('exit', (code, signal) => {
      // A child of its own that outlives it would hold our pipes open for ever.
      const left = setTimeout(() => {
        child.stdout.destroy();
        child.stderr.destroy();
      }, 5000);
      child.on('close', () => {
        clearTimeout(left);
        settle({ code: code ?? 128, output: signal ? `${output}${command} was ended by ${signal}\n` : output });
      });
    });
  });
}

/**
 * Runs a program that has to end well.
 * @returns {Promise<string>} what it said
 * @throws {HouseError} with the end of what it said
 */
export async function passes(command, args, options) {
  const { code, output } = await run(command, args, options);
  if (code !== 0)
    throw new HouseError(`${command} ${args.join(' ')}\n${output.trim().split('\n').slice(-40).join('\n')}`);
  return output;
}

/** Waits; the timer never keeps the process alive on its own. */
export const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/** Seconds since `since` (a `performance.now()` value), for people: one decimal below ten, none above. */
export function seconds(since) {
  const value = (performance.now() - since) / 1000;
  return value.toFixed(value < 10 ? 1 : 0);
}

/**
 * Shows that a long step is under way: one line at its beginning, one every ten seconds, one at its end.
 * @template T
 * @param {string} label what is done, such as `Installing dependencies`
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(label, work) {
  const began = performance.now();
  console.log(`${label} …`);
  const beat = setInterval(() => console.log(`  … ${seconds(began)} s`), 10_000);
  try {
    const result = await work();
    console.log(`  done in ${seconds(began)} s`);
    return result;
  } finally {
    clearInterval(beat);
  }
}

/** A message for the person at the terminal: shown without a stack. */
export class HouseError extends Error {
  name = 'HouseError';
}

/** Runs a command of the house: a HouseError ends it with its message alone, anything else with its stack. */
export async function main(command) {
  try {
    process.exitCode = await command();
  } catch (error) {
    console.error(error instanceof HouseError ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
