import { type Config, readConfig } from '../config.ts';
import { type OpenDatabase, openDatabase } from '../database/open.ts';

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
  /**
   * Does it.
   *
   * @returns the exit code; nothing for 0
   * @throws UsageError for wrong words, StartError for what its user can do something about
   */
  run(call: Call): Promise<number | void>;
}

/** What a command was called with. */
export interface Call {
  words: readonly string[];
  flags: Readonly<Record<string, string | boolean | undefined>>;
  /** The settings from the environment and the flags. @throws StartError that names what cannot be used */
  config(): Config;
}

/** The flags that choose the settings, for commands that need no others. */
export function configOf(flags: Call['flags'], environment: NodeJS.ProcessEnv = process.env): Config {
  const text = (name: string): string | undefined => {
    const value = flags[name];
    return typeof value === 'string' ? value : undefined;
  };
  return readConfig(environment, { port: text('port'), host: text('host'), data: text('data') });
}

/** Opens the database of the settings, gives it to the work, and closes it whatever happens. */
export async function withDatabase<T>(config: Config, work: (opened: OpenDatabase) => Promise<T>): Promise<T> {
  const opened = await openDatabase({ url: config.databaseUrl, data: config.data, poolSize: config.databasePool });
  try {
    return await work(opened);
  } finally {
    await opened.close();
  }
}

/** A line for the person at the command line, on the ordinary output. */
export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
