import { clientOver, type Client, type ClientOptions } from './core/client.ts';
import type { Transport, TransportOptions } from './core/transport.ts';
import { colabOver, type Colab } from './operations/colab.ts';
import { kyTransport } from './transports/ky.ts';

/** What `createClient` and `createColab` can be told. */
export interface ColabOptions extends ClientOptions, TransportOptions {
  /** The way to the server, in place of ky; `fetch`, `backoff` and `maxRetryAfter` are then its own matter. */
  transport?: Transport | undefined;
}

/** Makes a client over ky for the functions of `@menengage/sdk/operations`. Nothing is sent yet. */
export function createClient(options: ColabOptions): Client {
  return clientOver(options.transport ?? kyTransport(options), options);
}

/** Makes the convenient client over ky: `colab.sessions.list({…})`. Nothing is sent yet. */
export function createColab(options: ColabOptions): Colab {
  return colabOver(createClient(options));
}

export { kyTransport };
export type { Colab };
export * from './shared.ts';
