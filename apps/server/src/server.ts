import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { pino, type Logger } from 'pino';
import { type Config, originOf } from './config.ts';
import { type OpenDatabase, openDatabase } from './database/open.ts';
import { buildApp } from './http/app.ts';
import type { ImportOptions } from './import/index.ts';
import { ByteCache } from './http/byte-cache.ts';
import { chores } from './jobs/chores.ts';
import { runChores } from './jobs/runner.ts';
import { Metrics } from './operation/metrics.ts';
import { makeDelivery } from './mail/delivery.ts';
import { prepareDatabase } from './prepare.ts';
import type { Services } from './services.ts';
import { StartError } from './start-error.ts';
import { CatalogueCache } from './store/catalogue.ts';
import { serverKey } from './submissions/keys.ts';

export interface RunningServer {
  /** Where it listens on this machine. */
  origin: string;
  /** Where the outside reaches it. */
  publicUrl: string;
  databaseKind: OpenDatabase['kind'];
  opened: OpenDatabase;
  /** Takes no more requests, finishes the running ones, and closes the database. */
  close(): Promise<void>;
}

export interface StartOptions {
  clock?: () => Date;
  /** How the first import is shown. */
  report?: Pick<ImportOptions, 'onProgress' | 'onProblem'>;
}

/**
 * Opens and prepares the database and listens.
 *
 * @throws StartError when it cannot, with what to do about it; nothing is left open then
 */
export async function startServer(
  config: Config,
  { clock = () => new Date(), report = {} }: StartOptions = {},
): Promise<RunningServer> {
  const opened = await openDatabase({ url: config.databaseUrl, data: config.data, poolSize: config.databasePool });
  try {
    await prepareDatabase(opened, { ...report, now: clock(), samples: config.samples });
    const services: Services = {
      database: opened.database,
      databaseKind: opened.kind,
      changes: opened.changes,
      catalogue: new CatalogueCache(opened.database),
      clock,
      publicUrl: config.publicUrl ?? originOf(config.host, config.port),
      key: await serverKey(opened.database, config.secret),
      puzzles: config.puzzles,
      deliver: makeDelivery(config.mail),
      secretariatToken: config.secretariatToken,
      oidc: config.oidc,
      feedbackScale: config.feedbackScale,
      reportPages: config.reportPages,
      samples: config.samples,
      privateFeeds: config.privateFeeds,
    };
    const logger = makeLogger(config);
    const { rateLimit, trustProxy } = config;
    const cache = new ByteCache(config.cacheMegabytes * 2 ** 20);
    const metrics = new Metrics({ cache, pool: opened.pool });
    await opened.changes.follow(opened.pool);
    const app = await buildApp(services, { rateLimit, trustProxy, logger, cache, metrics });
    try {
      await app.listen({ host: config.host, port: config.port });
    } catch (error) {
      await app.close();
      throw cannotListen(error, config);
    }
    const drain = drains(app.server);
    const origin = originOf(config.host, (app.server.address() as AddressInfo).port);
    // Port 0 lets the system choose; only now is the address known.
    services.publicUrl = config.publicUrl ?? origin;
    const stopChores = await runChores(chores, services, opened, {
      logger,
      onRun: (name, outcome) => metrics.choreRan(name, outcome),
    });
    return {
      origin,
      publicUrl: services.publicUrl,
      databaseKind: opened.kind,
      opened,
      close: async () => {
        await drain();
        const closed = new AbortController();
        void cutOffWhoDoesNotRead(app.server, closed.signal);
        const stopped = stopChores();
        await app.close().finally(() => closed.abort());
        await stopped;
        await opened.close();
      },
    };
  } catch (error) {
    await opened.close();
    throw error;
  }
}

/** How long a server that stops waits for the next running answer to finish. Milliseconds. */
const grace = 4_000;

/** Running answers are finished, however many there are; when none has for a while, those left have readers that are gone. */
async function cutOffWhoDoesNotRead(server: Server, closed: AbortSignal): Promise<void> {
  let open = Infinity;
  for (let quiet = 0; quiet < grace; quiet += 200) {
    await pause(200, undefined, { signal: closed }).catch(() => undefined);
    if (closed.aborted) return;
    const left = await connections(server);
    if (left < open) quiet = 0;
    open = left;
  }
  server.closeAllConnections();
}

function connections(server: Server): Promise<number> {
  return new Promise((done) => server.getConnections((_, count) => done(count)));
}

/** Time for requests that are on their way over open connections when the server stops. Milliseconds. */
const onTheirWay = 250;

/**
 * Lets a server stop without a lost answer. Node closes connections that look idle as soon as a server closes, also those on which
 * a request is just coming in; so before that every answer asks its reader to close, and what comes in meanwhile is answered.
 */
function drains(server: Server): () => Promise<void> {
  let isStopping = false;
  server.prependListener('request', (_request, response) => {
    if (isStopping) response.setHeader('connection', 'close');
  });
  return async () => {
    isStopping = true;
    if ((await connections(server)) > 0) await pause(onTheirWay);
  };
}

/** Logs are JSON lines on the error output; what they hold is decided where they are written. */
export function makeLogger({ logLevel }: Pick<Config, 'logLevel'>): Logger {
  const output = pino.destination({ fd: 2, sync: false });
  process.once('exit', () => output.flushSync());
  return pino({ level: logLevel, base: null }, output);
}

function cannotListen(error: unknown, { host, port }: Config): Error {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'EADDRINUSE':
      return new StartError(
        `Port ${port} on ${host} is taken by another process.\n` +
          '  Stop that process, or choose another port (--port, COLAB_PORT); 0 takes any that is free.',
      );
    case 'EACCES':
      return new StartError(
        `Port ${port} may not be used by this user.\n` +
          '  Choose a port from 1024 on (--port, COLAB_PORT), and put a web server in front for the well-known ones.',
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new StartError(
        `This machine has no address ${host}.\n  Choose one that it has (--host, COLAB_HOST), such as 127.0.0.1 or 0.0.0.0.`,
      );
    default:
      return new StartError(`The server cannot listen on ${host}:${port}: ${message}`);
  }
}
