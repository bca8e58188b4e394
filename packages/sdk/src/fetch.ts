import { clientOver, type Client, type ClientOptions } from './core/client.ts';
import type { Transport, TransportOptions } from './core/transport.ts';
import { colabOver, type Colab } from './operations/colab.ts';
import { fetchTransport } from './transports/fetch.ts';

/** What `createClient` and `createColab` can be told. */
export interface ColabOptions extends ClientOptions, TransportOptions {
  /** The way to the server, in place of the small one over `fetch`; `fetch`, `backoff` and `maxRetryAfter` are then its own matter. */
  transport?: Transport | undefined;
}

/** Makes a client over `fetch` for the functions of `@menengage/sdk/operations`. Nothing is sent yet. */
export function createClient(options: ColabOptions): Client {
  return clientOver(options.transport ?? fetchTransport(options), options);
}

/** Makes the convenient client over `fetch`: `colab.sessions.list({…})`. Nothing is sent yet. */
export function createColab(options: ColabOptions): Colab {
  return colabOver(createClient(options));
}

export { fetchTransport };
export type { Colab };
export * from './shared.ts';
