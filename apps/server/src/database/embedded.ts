import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { StartError } from '../start-error.ts';
import type { EmbeddedWorkerData, EmbeddedWorkerMessage } from './embedded-worker.ts';
import { emptyDatabase, unpackDatabase } from './empty.ts';
import { lockFolder } from './lock.ts';

/** Longest path of a unix socket that every system takes (macOS: 104 bytes with the closing zero). */
const longestSocketPath = 103;
const port = 5432;

export interface Embedded {
  /** Folder of the unix socket: the `host` that `pg` connects to. */
  host: string;
  port: number;
  /** Path for a socket on which the process may take commands of others that want the folder. */
  control: string;
  close(): Promise<void>;
}

/**
 * Starts PGlite in a worker thread, where a heavy query cannot stall the answers of the server, behind a unix socket that
 * the ordinary `pg` driver speaks to.
 *
 * @param folder - the data folder, or `memory://` for a database that is gone with the process
 * @param snapshot - tar file of the database that a new one begins as
 * @throws StartError when the folder is held by another process or its database cannot be opened
 */
export async function startEmbedded(folder: string, snapshot = emptyDatabase()): Promise<Embedded> {
  const inMemory = folder === 'memory://';
  const socketFolder = await makeSocketFolder();
  const control = join(socketFolder, 'control');
  let unlock: (() => Promise<void>) | undefined;
  const release = async (): Promise<void> => {
    await rm(socketFolder, { recursive: true, force: true });
    await unlock?.();
  };
  try {
    const dataDir = inMemory ? folder : join(resolve(folder), 'database');
    if (!inMemory) {
      unlock = await lockFolder(resolve(folder), control);
      if (snapshot !== undefined) await unpackDatabase(dataDir, snapshot);
    }
    const stop = await startWorker({
      dataDir,
      socket: join(socketFolder, `.s.PGSQL.${port}`),
      snapshot: inMemory ? snapshot : undefined,
    });
    return {
      host: socketFolder,
      port,
      control,
      close: async () => {
        await stop();
        await release();
      },
    };
  } catch (error) {
    await release();
    if (error instanceof StartError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError(
      `The database in ${folder} could not be opened: ${reason}\n` +
        '  Check that the folder can be written to and that its disk is not full.',
    );
  }
}

async function makeSocketFolder(): Promise<string> {
  const usual = tmpdir();
  const fits = Buffer.byteLength(join(usual, 'colab-XXXXXX', `.s.PGSQL.${port}`)) <= longestSocketPath;
  return mkdtemp(join(fits ? usual : '/tmp', 'colab-'));
}

/** @returns stops the worker after what it is doing, the database closed */
async function startWorker(data: EmbeddedWorkerData): Promise<() => Promise<void>> {
  // Beside this file both as source and as built: the bundle keeps the worker as an entry of its own.
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const worker = new Worker(new URL(`./embedded-worker.${extension}`, import.meta.url), { workerData: data });
  const message = (wanted: EmbeddedWorkerMessage['type']): Promise<void> =>
    new Promise((done, fail) => {
      worker.on('message', (said: EmbeddedWorkerMessage) => {
        if (said.type === wanted) done();
        else if (said.type === 'failed') fail(new Error(said.message));
      });
      worker.once('error', fail);
      worker.once('exit', () => fail(new Error('the database thread ended')));
    });
  await message('ready');
  return async () => {
    const ended = new Promise((done) => worker.once('exit', done));
    const closed = message('closed');
    worker.postMessage('close');
    await closed;
    await ended;
  };
}
