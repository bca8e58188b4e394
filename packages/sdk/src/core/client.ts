import type { Transport } from './transport.ts';

/** A bearer token, or a function that gives the one to use now. */
export type Token = string | (() => string | undefined | Promise<string | undefined>);

/**
 * Looks at each successful answer before it is handed out; throws when it is not as the contract says.
 * `schemas` of this package has one.
 */
export type Validate = (operationId: string, data: unknown, status: number) => void;

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
  /** How often a request that is safe to repeat is sent again. Default 2. */
  retries?: number | undefined;
  /** Checks every answer; see `@menengage/sdk/schemas`. Default: none. */
  validate?: Validate | undefined;
}

/** Everything an operation needs to know about the server. Made by `createClient` or `createColab`. */
export interface Client {
  readonly baseUrl: string;
  readonly languages: readonly string[];
  readonly transport: Transport;
  readonly timeout: number;
  readonly retries: number;
  readonly token: () => string | undefined | Promise<string | undefined>;
  readonly validate: Validate | undefined;
}

/** Makes a client that sends through the given transport. */
export function clientOver(transport: Transport, options: ClientOptions): Client {
  const { baseUrl, languages = [], token, timeout = 10_000, retries = 2, validate } = options;
  return {
    baseUrl: `${baseUrl}`.replace(/\/+$/, ''),
    languages,
    transport,
    timeout,
    retries,
    token: typeof token === 'function' ? token : () => token,
    validate,
  };
}
