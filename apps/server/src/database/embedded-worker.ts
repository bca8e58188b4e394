import { openAsBlob } from 'node:fs';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { serveConnection } from './thread-stream.ts';

/** What the main thread asks for: the folder, or `memory://`. */
export interface EmbeddedWorkerData {
  dataDir: string;
  /** A tar file with a database to begin with, when the folder holds none yet. */
  snapshot?: string | undefined;
}

/** A new connection to be served, or the end. */
export type EmbeddedWorkerOrder = { type: 'connect'; port: MessagePort } | { type: 'close' };

export type EmbeddedWorkerMessage = { type: 'ready' } | { type: 'closed' } | { type: 'failed'; message: string };

const port = parentPort;
if (!port) throw new Error('This file runs as a worker thread.');
const { dataDir, snapshot } = workerData as EmbeddedWorkerData;
const say = (message: EmbeddedWorkerMessage): void => port.postMessage(message);

const typeOf = (path: string): string => (path.endsWith('gz') ? 'application/x-gzip' : 'application/x-tar');

try {
  const database = await PGlite.create({
    dataDir,
    extensions: { pg_trgm, unaccent },
    ...(snapshot === undefined ? {} : { loadDataDir: await openAsBlob(snapshot, { type: typeOf(snapshot) }) }),
  });
  port.on('message', (order: EmbeddedWorkerOrder) => {
    if (order.type === 'connect') return void serveConnection(database, order.port);
    void database.close().then(() => {
      say({ type: 'closed' });
      port.close();
    });
  });
  say({ type: 'ready' });
} catch (error) {
  say({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
  port.close();
}
