import { openAsBlob } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';

/** What the main thread asks for: the folder (or `memory://`) and the socket to answer on. */
export interface EmbeddedWorkerData {
  dataDir: string;
  socket: string;
  /** A tar file with a database to begin with, when the folder holds none yet. */
  snapshot?: string | undefined;
}

export type EmbeddedWorkerMessage = { type: 'ready' } | { type: 'closed' } | { type: 'failed'; message: string };

const port = parentPort;
if (!port) throw new Error('This file runs as a worker thread.');
const { dataDir, socket, snapshot } = workerData as EmbeddedWorkerData;
const say = (message: EmbeddedWorkerMessage): void => port.postMessage(message);

const typeOf = (path: string): string => (path.endsWith('gz') ? 'application/x-gzip' : 'application/x-tar');

try {
  const database = await PGlite.create({
    dataDir,
    extensions: { pg_trgm, unaccent },
    ...(snapshot === undefined ? {} : { loadDataDir: await openAsBlob(snapshot, { type: typeOf(snapshot) }) }),
  });
  const server = new PGLiteSocketServer({ db: database, path: socket });
  await server.start();
  port.once('message', () => {
    void (async () => {
      await server.stop();
      await database.close();
      say({ type: 'closed' });
      port.close();
    })();
  });
  say({ type: 'ready' });
} catch (error) {
  say({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  port.close();
}
