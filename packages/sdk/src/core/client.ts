import type { Transport, TransportRequest, TransportResponse } from './transport.ts';

/**
 * A bearer token, or a function that gives the one to use now. After a 401 the function is called once more with the
 * token that was refused; when it gives another one, the request is sent again with that.
 */
export type Token = string | ((refused?: string) => string | undefined | Promise<string | undefined>);

/**
 * Looks at each successful answer before it is handed out; throws when it is not as the contract says.
 * `schemas` of this package has one.
 */
export type Validate = (data: unknown, request: TransportRequest, status: number) => void;

/** What a client is made from. */
export interface ClientOptions {
  /** Address of the API with its version, such as `https://colab.example.org/v1`. */
  baseUrl: string | URL;
  /** The reader's languages (BCP 47), best first. The first is sent as `lang`; without any, the server chooses. */
  languages?: readonly string[] | undefined;
  /** A secretariat's API token. Sent only with operations that ask for one. */
  token?: Token | undefined;
  /** Milliseconds for one try. Default 10 000; `Infinity` = no limit. */
  timeout?: number | undefined;
  /** Milliseconds for all tries of a request and the pauses between them. Default 60 000; `Infinity` = no limit. */
  totalTimeout?: number | undefined;
  /** How often a request that is safe to repeat is sent again. Default 2. */
  retries?: number | undefined;
  /** Checks every answer; see `@menengage/sdk/schemas`. Default: none. */
  validate?: Validate | undefined;
  /**
   * Called before each request (once, not once a try); may add `headers`. Of the request only `method` and `path` may be
   * logged: the others hold what a person has typed, and secrets.
   */
  onRequest?: ((request: TransportRequest) => void | Promise<void>) | undefined;
  /** Called with each answer of any status, before it is read. */
  onResponse?: ((response: TransportResponse, request: TransportRequest) => void | Promise<void>) | undefined;
}

/** Everything an operation needs to know about the server. Made by `createClient` or `createColab`. */
export interface Client extends Readonly<Omit<ClientOptions, 'baseUrl'>> {
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly transport: Transport;
}

/** Makes a client that sends through the given transport. */
export function clientOver(transport: Transport, options: ClientOptions): Client {
  return { ...options, baseUrl: `${options.baseUrl}`.replace(/\/+$/, ''), transport };
}
