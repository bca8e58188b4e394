import { Duplex } from 'node:stream';
import type { MessagePort } from 'node:worker_threads';
import type { PGlite } from '@electric-sql/pglite';

/**
 * A connection that the `pg` driver speaks over as if it were a socket. What one query consists of goes to the thread of the
 * database in one message and is worked on in one go; over a socket each piece would be read, queued and answered by itself, which
 * costs more than a small query does.
 */
export class ThreadStream extends Duplex {
  readonly #port: MessagePort;

  /** @param port - its other end is served by `serveConnection` */
  constructor(port: MessagePort) {
    super();
    this.#port = port;
    port.on('message', (bytes: Uint8Array) => this.push(bytes));
    port.once('close', () => this.destroy());
  }

  /** Part of a socket that `pg` calls; there is nothing to be reached first. */
  connect(): this {
    process.nextTick(() => this.emit('connect'));
    return this;
  }

  setNoDelay(): this {
    return this;
  }

  setKeepAlive(): this {
    return this;
  }

  ref(): this {
    this.#port.ref();
    return this;
  }

  unref(): this {
    this.#port.unref();
    return this;
  }

  override _read(): void {}

  override _write(bytes: Buffer, _encoding: string, done: () => void): void {
    this.#port.postMessage(bytes);
    done();
  }

  override _writev(writes: { chunk: Buffer }[], done: () => void): void {
    this.#port.postMessage(Buffer.concat(writes.map(({ chunk }) => chunk)));
    done();
  }

  override _final(done: () => void): void {
    this.push(null);
    done();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#port.close();
    done(error);
  }
}

/**
 * Lets a connection talk to an embedded database. There is one session: a new connection begins it anew, without what the one
 * before may have left in it (statements, settings, a transaction).
 */
export async function serveConnection(database: PGlite, port: MessagePort): Promise<void> {
  if (database.isInTransaction()) await database.exec('rollback');
  await database.exec('discard all');
  port.on('message', (message: Uint8Array) => {
    void answer(database, message).then(
      (bytes) => port.postMessage(bytes, [bytes.buffer]),
      // What is no error of a statement leaves nothing to go on with.
      () => port.close(),
    );
  });
}

/** What the database says to messages of the protocol, after it has written what it has to keep. */
async function answer(database: PGlite, message: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  // The bytes are the database's own memory, which the next ones overwrite.
  await database.execProtocolRawStream(message, {
    onRawData: (bytes) => {
      parts.push(bytes.slice());
      length += bytes.length;
    },
  });
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
