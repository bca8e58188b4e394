import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { preferredLanguages } from '../text/language.ts';
import { takesJson } from './accept.ts';
import { type ByteCache, type CacheEntry, type Coding, codingFor } from './byte-cache.ts';
import { rateHeaders, type RequestLimits } from './limits.ts';

/** Headers of ours that scripts on other origins may read. */
export const exposedHeaders = [
  'ETag',
  'Link',
  'Location',
  'Retry-After',
  'RateLimit',
  'RateLimit-Policy',
  'Deprecation',
  'Sunset',
  'X-Request-Id',
  'Idempotency-Replayed',
];

/** What stands on every answer beside what is kept with it. */
const onEveryAnswer = [
  ...['x-content-type-options', 'nosniff'],
  ...['access-control-allow-origin', '*'],
  ...['access-control-expose-headers', exposedHeaders.join(', ')],
];

export interface ShortcutOptions {
  cache: ByteCache;
  clock: () => Date;
  limits: RequestLimits | undefined;
  /** Whether `X-Forwarded-For` of the proxy in front is believed. */
  trustProxy: boolean;
  /** Told of every answer that was given. */
  onAnswer(about: { requestId: string; request: IncomingMessage; entry: CacheEntry; status: number }): void;
}

/**
 * A server that answers what is kept before anything else has looked at the request: finding a route, running its hooks and
 * collecting headers costs several times what the answer itself does. All else goes the whole way.
 */
export function serverWithShortcut(
  handler: RequestListener,
  settings: { keepAliveTimeout?: number; requestTimeout?: number },
  { cache, clock, limits, trustProxy, onAnswer }: ShortcutOptions,
): Server {
  const { keepAliveTimeout, requestTimeout } = settings;
  return createServer({ keepAliveTimeout, requestTimeout }, (request, response) => {
    const entry = keptFor(cache, request, clock());
    const state = entry && limits?.look('read', addressOf(request, trustProxy));
    // Whoever asks too often is refused where all refusals are made.
    if (!entry || state?.isExceeded) return handler(request, response);
    state?.count();
    const requestId = randomUUID();
    const more = ['x-request-id', requestId, ...(state ? rateHeaders(state) : [])];
    const status = sendKept(cache, entry, request, response, more);
    onAnswer({ requestId, request, entry, status });
  });
}

/** The same address that Fastify names: with a proxy in front the first that it passes on. */
function addressOf({ headers, socket }: IncomingMessage, trustProxy: boolean): string {
  const forwarded = trustProxy ? headers['x-forwarded-for'] : undefined;
  const first = (Array.isArray(forwarded) ? forwarded.join() : forwarded)?.split(',', 1)[0]?.trim();
  return first || (socket.remoteAddress ?? '');
}

/** The minute of a time, counted since 1970. */
export function minuteOf(time: Date): number {
  return Math.floor(time.getTime() / 60_000);
}

/** Under which name an answer is kept: its address and the languages that it may depend on. */
export function cacheKey({ headers, url = '' }: Pick<IncomingMessage, 'headers' | 'url'>): string {
  return `${languageKey(headers['accept-language'], url)} ${url}`;
}

/** An address that names its language needs no others. */
function languageKey(accepted: string | undefined, url: string): string {
  if (accepted === undefined || /[?&]lang=/.test(url)) return '';
  const known = languageKeys.get(accepted);
  if (known !== undefined) return known;
  if (languageKeys.size > 1_000) languageKeys.clear();
  const key = preferredLanguages(undefined, accepted).join(',').toLowerCase();
  languageKeys.set(accepted, key);
  return key;
}

const languageKeys = new Map<string, string>();

/** What is kept for a request; nothing for a reader with a token, whose answers are their own. */
export function keptFor(cache: ByteCache, request: IncomingMessage, now: Date): CacheEntry | undefined {
  const { method, headers } = request;
  const isRead = method === 'GET' || method === 'HEAD';
  if (!isRead || !cache.isOn || headers.authorization !== undefined || !takesJson(headers.accept)) return undefined;
  return cache.get(cacheKey(request), minuteOf(now));
}

/**
 * Gives what is kept.
 *
 * @param more - names and values of the headers that belong to this request
 * @returns the status
 */
export function sendKept(
  cache: ByteCache,
  entry: CacheEntry,
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  more: readonly string[],
): 200 | 304 {
  const coding = codingFor(entry.bytes.length, headers['accept-encoding']);
  if (holds(headers['if-none-match'], entry.tag)) {
    response.writeHead(304, [...headOf(entry, coding, 304), ...more]).end();
    return 304;
  }
  const write = (bytes: Buffer, as: Coding): void => {
    response.writeHead(200, [...headOf(entry, as, 200), 'content-length', String(bytes.length), ...more]);
    response.end(method === 'HEAD' ? undefined : bytes);
  };
  const bytes = cache.bytesOf(entry, coding);
  if (Buffer.isBuffer(bytes)) write(bytes, coding);
  else
    bytes.then(
      (made) => write(made, coding),
      () => write(entry.bytes, 'identity'),
    );
  return 200;
}

const heads = new WeakMap<CacheEntry, Map<string, readonly string[]>>();

/** The headers that every reader of an entry gets, as names and values in turn, put together once. */
function headOf(entry: CacheEntry, coding: Coding, status: 200 | 304): readonly string[] {
  const known = heads.get(entry) ?? new Map<string, readonly string[]>();
  heads.set(entry, known);
  const name = `${status} ${coding}`;
  const head = known.get(name) ?? [
    ...onEveryAnswer,
    ...Object.entries(entry.headers)
      .filter(([header]) => status === 200 || header !== 'content-type')
      .flat(),
    ...['etag', taggedFor(entry, coding)],
    ...(coding === 'identity' || status === 304 ? [] : ['content-encoding', coding]),
  ];
  known.set(name, head);
  return head;
}

/** The tag of an answer in a coding, as it is sent. */
export function taggedFor({ tag }: CacheEntry, coding: Coding): string {
  return coding === 'identity' ? `"${tag}"` : `"${tag}-${coding}"`;
}

/** Whether `If-None-Match` names this tag. */
export function holds(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  return header.trim() === '*' || header.split(',').some((each) => plain(each) === tag);
}

/** A tag without weakness mark, quotes and coding. */
function plain(tag: string): string {
  return tag
    .trim()
    .replace(/^W\//, '')
    .replace(/^"|"$/g, '')
    .replace(/-(?:br|gzip|deflate|zstd)$/, '');
}
