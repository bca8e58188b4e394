import { AsyncLocalStorage } from 'node:async_hooks';
import { type Config, readConfig } from '../config.ts';
import type { OpenDatabase } from '../database/open.ts';

/** Wrong words on the command line: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** An option that a command takes. */
export interface Option {
  type: 'string' | 'boolean';
  /** How its value is called in the help, such as `number`. */
  value?: string;
  summary: string;
  /** The environment variable that says the same. */
  variable?: string;
  fallback?: string;
}

export interface Command {
  name: string;
  /** What may follow the name, as the help shows it: `[folder]`, `create <name>`; one line for each way to use it. */
  usage: readonly string[];
  /** One line for the list of commands. */
  summary: string;
  /** What the help of this command alone tells beyond that. */
  details?: string;
  options?: Readonly<Record<string, Option>>;
  /** Most words that may follow the name. */
  mostWords: number;
  /** Whether a server that holds the embedded database does it for the one who calls; its output goes to the caller. */
  whileServing?: boolean;
  /**
   * Does it.
   *
   * @returns the exit code; nothing for 0
   * @throws UsageError for wrong words, StartError for what its user can do something about
   */
  run(call: Call): Promise<number | undefined> | Promise<void>;
}

/** What a command was called with. */
export interface Call {
  words: readonly string[];
  /** The folder in which it was called: paths among the words start there. */
  folder: string;
  /** Every command there is. */
  commands: readonly Command[];
  flags: Readonly<Record<string, string | boolean | undefined>>;
  /** The settings from the environment and the flags. @throws StartError that names what cannot be used */
  config(): Config;
}

/** The flags that choose the settings, for commands that need no others. */
export function configOf(flags: Call['flags'], environment: NodeJS.ProcessEnv = process.env): Config {
  const [port, host, data] = ['port', 'host', 'data'].map((name) => textFlag(flags, name));
  return readConfig(environment, { port, host, data });
}

/** What a flag was given, if it was. */
export function textFlag(flags: Call['flags'], name: string): string | undefined {
  const value = flags[name];
  return typeof value === 'string' ? value : undefined;
}

/** A command that a running server does for somebody else. */
interface Errand {
  opened: OpenDatabase;
  say(text: string): void;
}

const errands = new AsyncLocalStorage<Errand>();

/** Runs work as an errand: `withDatabase` gives it the server's own database, `say` speaks to whoever sent it. */
export function asErrand<T>(errand: Errand, work: () => Promise<T>): Promise<T> {
  return errands.run(errand, work);
}

/** Whether a running server does this for somebody else. */
export function isErrand(): boolean {
  return errands.getStore() !== undefined;
}

/** Opens the database of the settings, gives it to the work, and closes it whatever happens. */
export async function withDatabase<T>(config: Config, work: (opened: OpenDatabase) => Promise<T>): Promise<T> {
  const errand = errands.getStore();
  if (errand) return work(errand.opened);
  const { openDatabase } = await import('../database/open.ts');
  const opened = await openDatabase({ url: config.databaseUrl, data: config.data, poolSize: config.databasePool });
  try {
    return await work(opened);
  } finally {
    await opened.close();
  }
}

/** A line for the person at the command line, on the ordinary output. */
export function say(text: string): void {
  const errand = errands.getStore();
  if (errand) errand.say(text);
  else process.stdout.write(`${text}\n`);
}
