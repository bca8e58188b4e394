import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';

/** What the main thread asks for: the folder (or `memory://`) and the socket to answer on. */
export interface EmbeddedWorkerData {
  dataDir: string;
  socket: string;
}

export type EmbeddedWorkerMessage = { type: 'ready' } | { type: 'closed' } | { type: 'failed'; message: string };

const port = parentPort;
if (!port) throw new Error('This file runs as a worker thread.');
const { dataDir, socket } = workerData as EmbeddedWorkerData;
const say = (message: EmbeddedWorkerMessage): void => port.postMessage(message);

try {
  const database = await PGlite.create({ dataDir });
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
