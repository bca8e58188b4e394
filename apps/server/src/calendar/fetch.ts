import { lookup as resolve } from 'node:dns';
import { type IncomingMessage, request as requestHttp, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { PassThrough, pipeline, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/** Why a feed could not be read; the codes are the contract's. */
export class FeedFault extends Error {
  override readonly name = 'FeedFault';
  readonly code: FaultCode;
  readonly httpStatus: number | null;

  constructor(code: FaultCode, message: string, httpStatus: number | null = null) {
    super(message);
    this.code = code;
    this.httpStatus = httpStatus;
  }
}

export type FaultCode =
  | 'address-refused'
  | 'address-unknown'
  | 'connection-failed'
  | 'timed-out'
  | 'too-many-redirects'
  | 'http-status'
  | 'too-large'
  | 'not-a-calendar'
  | 'cut-off'
  | 'too-many-entries'
  | 'coding-unknown'
  | 'emptied';

export interface FetchLimits {
  /** Most bytes, as they come over the line and after decompression. */
  bytes: number;
  /** Milliseconds for everything, and without a sign of life. */
  total: number;
  idle: number;
  redirects: number;
}

export const feedLimits: FetchLimits = { bytes: 25 * 2 ** 20, total: 120_000, idle: 20_000, redirects: 5 };

export interface FetchOptions {
  etag?: string | null;
  lastModified?: string | null;
  /** Addresses of private networks too; for tests and for servers that stand inside one. */
  allowPrivate?: boolean;
  limits?: FetchLimits;
  signal?: AbortSignal | undefined;
  /** Finds the addresses of a name. */
  lookup?: LookupFunction;
}

export interface Fetched {
  httpStatus: number;
  /** The feed's bytes after decompression; undefined when it has not changed. */
  body: AsyncIterable<Buffer> | undefined;
  etag: string | null;
  lastModified: string | null;
  contentType: string;
  /** How many bytes of the body have been read. */
  bytes: () => number;
}

/**
 * Asks for a feed. The name is resolved once and exactly the address that was looked at is connected to, so that a name which
 * answers differently the second time leads nowhere else; each redirect is looked at afresh.
 *
 * @throws FeedFault; reading the body can throw one too
 */
export async function fetchFeed(address: string, options: FetchOptions = {}): Promise<Fetched> {
  const limits = options.limits ?? feedLimits;
  const timer = AbortSignal.timeout(limits.total);
  const signal = options.signal ? AbortSignal.any([timer, options.signal]) : timer;
  let url = new URL(address);
  for (let hops = 0; hops <= limits.redirects; hops += 1) {
    checkAddress(url, options.allowPrivate ?? false);
    const response = await ask(url, options, limits, signal);
    const status = response.statusCode ?? 0;
    const { location } = response.headers;
    if (status >= 300 && status < 400 && status !== 304 && location !== undefined) {
      response.destroy();
      if (!URL.canParse(location, url.href)) throw new FeedFault('http-status', 'It redirects to no address.', status);
      const next = new URL(location, url);
      if (url.protocol === 'https:' && next.protocol === 'http:') {
        throw new FeedFault('address-refused', 'It redirects from https to http.', status);
      }
      // A name and password are for the one that they were given for.
      if (next.host !== url.host) [next.username, next.password] = ['', ''];
      url = next;
      continue;
    }
    return answerOf(response, status, limits, signal);
  }
  throw new FeedFault('too-many-redirects', `It redirects more than ${limits.redirects} times.`);
}

function answerOf(response: IncomingMessage, status: number, limits: FetchLimits, signal: AbortSignal): Fetched {
  const { headers } = response;
  const refuse = (fault: FeedFault): never => {
    response.destroy();
    throw fault;
  };
  const known = {
    httpStatus: status,
    etag: headers.etag ?? null,
    lastModified: headers['last-modified'] ?? null,
    contentType: headers['content-type'] ?? '',
  };
  if (status === 304) {
    response.destroy();
    return { ...known, body: undefined, bytes: () => 0 };
  }
  if (status !== 200) refuse(new FeedFault('http-status', `The server answers ${status}.`, status));
  if (Number(headers['content-length'] ?? 0) > limits.bytes) refuse(tooLarge(limits));
  const decoder = decoderOf(headers['content-encoding']);
  if (!decoder) {
    const coding = String(headers['content-encoding']).slice(0, 40);
    return refuse(new FeedFault('coding-unknown', `The answer is coded as "${coding}".`, status));
  }
  let bytes = 0;
  async function* body(): AsyncGenerator<Buffer> {
    // An error of one end closes the other; what went wrong is thrown where the body is read.
    pipeline(response, decoder as Transform, () => undefined);
    try {
      for await (const chunk of decoder as AsyncIterable<Buffer>) {
        bytes += chunk.length;
        if (bytes > limits.bytes) throw tooLarge(limits);
        yield chunk;
      }
    } catch (error) {
      throw faultOf(error, signal, 'cut-off');
    } finally {
      response.destroy();
    }
  }
  return { ...known, body: body(), bytes: () => bytes };
}

function decoderOf(coding: string | undefined): Transform | undefined {
  switch (coding?.trim().toLowerCase() ?? 'identity') {
    case 'identity':
    case '':
      return new PassThrough();
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      return undefined;
  }
}

function tooLarge({ bytes }: FetchLimits): FeedFault {
  return new FeedFault('too-large', `The feed is larger than ${Math.round(bytes / 2 ** 20)} MB.`);
}

function ask(
  url: URL,
  { etag, lastModified, allowPrivate = false, lookup }: FetchOptions,
  limits: FetchLimits,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  const settings: RequestOptions = {
    headers: {
      accept: 'text/calendar, */*;q=0.1',
      'accept-encoding': 'gzip, deflate, br',
      'user-agent': 'CoLab calendar harvest',
      ...(etag ? { 'if-none-match': etag } : {}),
      ...(lastModified ? { 'if-modified-since': lastModified } : {}),
    },
    ...(url.username ? { auth: `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}` } : {}),
    lookup: publicLookup(allowPrivate, lookup ?? resolve),
    // One connection per question: no later one rides on an address that was looked at long ago.
    agent: false,
    timeout: limits.idle,
    signal,
  };
  return new Promise((done, fail) => {
    const question = request(url, settings, done);
    question.on('timeout', () => question.destroy(new FeedFault('timed-out', 'The server does not answer in time.')));
    question.on('error', (error) => fail(faultOf(error, signal, 'connection-failed')));
    question.end();
  });
}

/** A look-up that fails for names of private networks, and tells one address only: the one that is connected to. */
function publicLookup(allowPrivate: boolean, lookup: LookupFunction): LookupFunction {
  return (name, options, done) => {
    lookup(name, { ...options, all: true }, (error, addresses) => {
      // There is none beside an error.
      const list = Array.isArray(addresses) ? addresses : [];
      const [first] = list;
      if (error || !first) {
        done(new FeedFault('address-unknown', `There is no server named ${name}.`), '', 4);
      } else if (!allowPrivate && list.some(({ address }) => isPrivate(address))) {
        done(refused(), '', 4);
      } else if (options.all) done(null, [first]);
      else done(null, first.address, first.family);
    });
  };
}

function refused(): FeedFault {
  return new FeedFault('address-refused', 'The address belongs to a private network.');
}

/** @throws FeedFault for what no feed of the outside is at */
export function checkAddress(url: URL, allowPrivate: boolean): void {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new FeedFault('address-refused', `Addresses with ${url.protocol} are not read.`);
  }
  if (allowPrivate) return;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) ? isPrivate(host) : isLocalName(host)) throw refused();
  // Ports below 1024 belong to services that are no web servers, such as mail.
  const port = Number(url.port || 0);
  if (port !== 0 && port !== 80 && port !== 443 && port < 1024) {
    throw new FeedFault('address-refused', `Port ${port} is no port of a web server.`);
  }
}

function isLocalName(host: string): boolean {
  return /(?:^|\.)(?:localhost|local|internal|intranet|lan|home\.arpa)\.?$/i.test(host) || !/[.]/.test(host);
}

const blocked = new BlockList();
// Special-purpose addresses (RFC 6890 and its registries): this host, private, shared, loopback, link-local with the metadata
// services of clouds, protocol assignments, documentation, benchmarks, multicast, reserved.
for (const [network, length] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const) {
  blocked.addSubnet(network, length, 'ipv4');
}
const global = new BlockList();
global.addSubnet('2000::', 3, 'ipv6');
// Within the global range: Teredo and other assignments, documentation, 6to4, which hides an address of the fourth version.
for (const [network, length] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const) {
  blocked.addSubnet(network, length, 'ipv6');
}

/** Whether an address is anything but one of the public Internet. */
export function isPrivate(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return blocked.check(mapped, 'ipv4');
  if (isIP(address) === 4) return blocked.check(address, 'ipv4');
  return isIP(address) !== 6 || !global.check(address, 'ipv6') || blocked.check(address, 'ipv6');
}

function faultOf(error: unknown, signal: AbortSignal, otherwise: FaultCode): FeedFault {
  if (error instanceof FeedFault) return error;
  if (signal.aborted) return new FeedFault('timed-out', 'The feed takes too long.');
  const code = (error as { code?: string }).code ?? '';
  if (/^(?:Z_|ERR__ERROR_FORMAT|ERR_.*BROTLI)|^ERR_BUFFER/.test(code)) {
    return new FeedFault('cut-off', 'The compressed answer is broken.');
  }
  const told = otherwise === 'cut-off' ? 'The answer breaks off' : 'The server cannot be reached';
  return new FeedFault(otherwise, code ? `${told} (${code}).` : `${told}.`);
}
