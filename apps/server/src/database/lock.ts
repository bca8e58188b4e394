import { randomBytes } from 'node:crypto';
import { readFileSync, statSync, utimesSync } from 'node:fs';
import { link, mkdir, readFile, rm, unlink, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { StartError } from '../start-error.ts';

const name = 'colab.lock';
const heartbeat = 5_000;
const stale = 30_000;
const longestTurn = 5_000;

interface Holder {
  pid: number;
  /** When the process started, in the kernel's ticks; null where the system does not tell. */
  processStart: string | null;
  host: string;
  since: string;
  /** Tells two locks of one process apart. */
  nonce: string;
  /** Socket on which the holder takes commands; see `cli/control.ts`. */
  control?: string;
}

/** The folder is held by another process. */
export class FolderHeldError extends StartError {
  /** Where the holder takes commands; undefined when it takes none, or runs on another machine. */
  readonly control: string | undefined;

  constructor(message: string, control: string | undefined) {
    super(message);
    this.control = control;
  }
}

/**
 * Keeps a data folder for this process alone. PGlite has no lock of its own: a second process on the same folder would
 * silently go its own way.
 *
 * A lock left behind by a process that is gone (killed, power lost) is taken over at once: on the same machine the
 * process id and the process's start time say whether its holder still runs, so that a recycled id blocks nobody; for a
 * lock from another machine or container (a shared volume) a heartbeat on the file does.
 *
 * @param folder - made when missing
 * @param control - socket on which this process takes commands while it holds the folder
 * @returns gives the folder free
 * @throws StartError when another process holds the folder
 */
export async function lockFolder(folder: string, control?: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, name);
  const mine: Holder = {
    pid: process.pid,
    processStart: startOf(process.pid),
    host: hostname(),
    since: new Date().toISOString(),
    nonce: randomBytes(8).toString('hex'),
    ...(control === undefined ? {} : { control }),
  };
  const text = JSON.stringify(mine);
  const draft = `${path}.${mine.nonce}`;
  await writeFile(draft, text, { flag: 'wx', mode: 0o600 });
  try {
    // A hard link either makes the whole lock or fails: nobody ever reads half of one.
    while (!(await linked(draft, path))) {
      const found = await readFile(path, 'utf8').catch(() => null);
      if (found === null) continue;
      const holder = parse(found);
      if (holder && isAlive(holder, path)) throw new FolderHeldError(held(folder, path, holder), controlOf(holder));
      await removeStale(path, found);
    }
  } finally {
    await unlink(draft);
  }

  const beat = setInterval(() => {
    try {
      utimesSync(path, new Date(), new Date());
    } catch {
      // The folder was removed under the running server; its database will say so.
    }
  }, heartbeat);
  beat.unref();

  return async () => {
    clearInterval(beat);
    if ((await readFile(path, 'utf8').catch(() => null)) === text) await rm(path, { force: true });
  };
}

/** @returns why a folder cannot be had now; undefined when nobody holds it */
export function holderOf(folder: string): FolderHeldError | undefined {
  const path = join(folder, name);
  const holder = parse(textOf(path));
  return holder && isAlive(holder, path)
    ? new FolderHeldError(held(folder, path, holder), controlOf(holder))
    : undefined;
}

async function linked(draft: string, path: string): Promise<boolean> {
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Removes a lock whose holder is gone. Of several processes that found it so, one at a time gets to look again and remove it:
 * otherwise one could remove the lock that a faster one has just put in its place.
 */
async function removeStale(path: string, expected: string): Promise<void> {
  const turn = `${path}.turn`;
  try {
    await writeFile(turn, '', { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    // Whoever has the turn needs it for a moment only; one that died with it gives it up like this.
    if (Date.now() - modified(turn) > longestTurn) await rm(turn, { force: true });
    await setTimeout(10);
    return;
  }
  try {
    if ((await readFile(path, 'utf8').catch(() => null)) === expected) await unlink(path);
  } finally {
    await rm(turn, { force: true });
  }
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function parse(text: string): Holder | null {
  try {
    const value = JSON.parse(text) as Partial<Holder>;
    return typeof value.pid === 'number' && typeof value.host === 'string' ? (value as Holder) : null;
  } catch {
    return null;
  }
}

function isAlive(holder: Holder, path: string): boolean {
  if (holder.host !== hostname()) return Date.now() - modified(path) < stale;
  const start = startOf(holder.pid);
  if (start !== null || holder.processStart !== null) return start === holder.processStart;
  return isRunning(holder.pid) && Date.now() - modified(path) < stale;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function modified(path: string): number {
  try {
    return statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}

/** Field 22 of /proc/<pid>/stat (proc(5)); the fields are counted after the command, which may hold blanks. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A zombie has ended; only its parent has not looked yet.
    return fields[0] === 'Z' ? null : (fields[19] ?? null);
  } catch {
    return null;
  }
}

function controlOf({ host, control }: Holder): string | undefined {
  return host === hostname() ? control : undefined;
}

function held(folder: string, path: string, holder: Holder): string {
  const where = holder.host === hostname() ? '' : ` on ${holder.host}`;
  return [
    `The data folder ${folder} is in use by process ${holder.pid}${where}, since ${holder.since}.`,
    '  Two servers on one folder would overwrite each other. Stop that process first,',
    '  or give this one a folder of its own (--data, COLAB_DATA), or use PostgreSQL (DATABASE_URL), which takes several.',
    `  If you are sure that no such process runs, remove ${path}.`,
  ].join('\n');
}
