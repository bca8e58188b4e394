import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..');
export const source = join(folder, 'src', 'cli.ts');
export const bundle = join(folder, 'dist', 'cli.js');

export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  output: string;
  errors: string;
}

export interface Command {
  process: ChildProcess;
  /** Waits until the output has this, and gives what matched. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
  ended: Promise<Ended>;
}

/** Runs `colab` as a process of its own. Nothing of this process's own settings gets through but the path. */
export function colab(words: string[], environment: Record<string, string> = {}, program = source): Command {
  const child = spawn(process.execPath, [program, ...words], {
    env: {
      PATH: process.env.PATH,
      TMPDIR: process.env.TMPDIR,
      // Many processes run the same sources: they are read once.
      NODE_COMPILE_CACHE: join(folder, 'node_modules', '.cache', 'colab-compiled'),
      COLAB_LOG_LEVEL: 'warn',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  const watchers = new Set<() => void>();
  const changed = (): void => {
    for (const watcher of watchers) watcher();
  };
  child.stdout.on('data', (text: Buffer) => {
    output += text.toString();
    changed();
  });
  child.stderr.on('data', (text: Buffer) => {
    errors += text.toString();
    changed();
  });
  const ended = new Promise<Ended>((done) => {
    child.once('close', (code, signal) => {
      changed();
      done({ code, signal, output, errors });
    });
  });
  return {
    process: child,
    ended,
    says: (pattern) =>
      new Promise((done, fail) => {
        const look = (): void => {
          const found = pattern.exec(output);
          if (found) {
            watchers.delete(look);
            done(found);
          } else if (child.exitCode !== null || child.signalCode !== null) {
            watchers.delete(look);
            fail(
              new Error(
                `It ended (${child.exitCode ?? child.signalCode}) and did not say ${pattern}:\n${output}\n${errors}`,
              ),
            );
          }
        };
        watchers.add(look);
        look();
      }),
  };
}

/** Starts a server on any free port. @returns its origin */
export async function serving(command: Command): Promise<string> {
  const [, origin] = await command.says(/API +(http:\S+)\/v1\/[\s\S]*script +\S+\n/);
  return origin ?? '';
}
