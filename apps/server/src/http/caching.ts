import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { noteReads, type Reads } from '../database/reads.ts';
import type { Services } from '../services.ts';
import { type ByteCache, type CachedAnswer, type CacheEntry, codingFor, type Filling } from './byte-cache.ts';
import { cacheKey, holds, keptFor, minuteOf, sendKept, taggedFor } from './shortcut.ts';

declare module 'fastify' {
  interface FastifyReply {
    /** `public` answers carry a validator and may be kept; the others are for the one who asked. */
    caching: 'public' | 'private';
  }
  interface FastifyRequest {
    /** Under which its answer is kept; undefined for what is never kept. */
    cacheKey: string | undefined;
    /** Set while others may wait for the answer of this request. */
    filling: Filling | undefined;
    /** What its answer is made of. */
    reads: Reads | undefined;
  }
}

/** A minute of freshness; while the origin is slow or away, a kept answer is better than none for ten minutes or a day. */
const publicAnswer = 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400';

/** Tables behind the words and names that are held in memory for every answer. */
const behindEveryAnswer = ['vocabularies', 'terms', 'networks', 'members'];

/** Headers that belong to one request and not to its answer. */
const ofTheRequest =
  /^(?:x-request-id|x-content-type-options|ratelimit|ratelimit-policy|retry-after|content-length|access-control-.*|date|connection)$/;

/** Longest that a request waits for another one that makes the same answer. Milliseconds. */
const longestWait = 20_000;

/**
 * Gives every public answer a strong validator and keeps it as bytes, so that the next reader gets it without a handler, a
 * query or a serialiser having run. The same answer is made once, however many ask for it at the same time.
 *
 * The tag names the bytes before compression; a coding's bytes get the coding's name behind it, since a strong tag names exact
 * bytes (RFC 9110, 8.8.3.3). On the way in that suffix does not matter: the content is the same.
 */
export function cacheAnswers(app: FastifyInstance, services: Services, cache: ByteCache): void {
  app.decorateReply('caching', 'public');
  app.decorateRequest('cacheKey', undefined);
  app.decorateRequest('filling', undefined);
  app.decorateRequest('reads', undefined);
  /** Operations whose answers turned out to be for the one who asked: nobody waits for those. */
  const forOne = new Set<string>();
  const { changes, catalogue } = services;
  // The words and names in memory first: what is made next is made of them.
  const forget = changes.on({
    changed: (table) => {
      if (behindEveryAnswer.includes(table)) catalogue.invalidate();
    },
    following: () => catalogue.invalidate(),
    lost: () => undefined,
  });
  const leave = changes.on(cache);
  app.addHook('onClose', async () => {
    forget();
    leave();
  });
  const minute = (): number => minuteOf(services.clock());

  app.addHook('onRequest', (request, reply, done) => {
    const { operation } = request.routeOptions.config;
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!operation || !isRead || !cache.isOn || forOne.has(operation.id) || request.headers.authorization !== undefined)
      return done();
    const key = cacheKey(request.raw);
    request.cacheKey = key;
    const kept = keptFor(cache, request.raw, services.clock());
    if (kept) return send(request, reply, cache, kept);
    const pending = cache.pending(key);
    if (!pending) {
      const filling = cache.begin(key);
      request.filling = filling;
      // Whatever becomes of a request, nobody waits for it any longer than it lasts.
      reply.raw.once('close', () => filling.done(false));
      return done();
    }
    // The timer goes with the answer: a crowd that waits together would leave as many behind.
    const given = new AbortController();
    const late = pause(longestWait, undefined, { ref: false, signal: given.signal }).catch(() => undefined);
    void Promise.race([pending, late]).then(() => {
      given.abort();
      const made = cache.get(key, minute());
      if (made) send(request, reply, cache, made);
      else done();
    }, done);
  });

  app.addHook('onSend', async (request, reply, payload) => {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (reply.statusCode >= 500 && request.cacheKey !== undefined) {
      const stale = cache.getStale(request.cacheKey);
      if (stale) return giveStale(request, reply, cache, stale);
    }
    if (reply.statusCode >= 400) {
      request.filling?.done(false);
      return payload;
    }
    if (!isRead || reply.caching === 'private') {
      const { operation } = request.routeOptions.config;
      if (operation && request.filling) forOne.add(operation.id);
      request.filling?.done(false);
      reply.header('cache-control', 'no-store');
      return payload;
    }
    if (reply.statusCode !== 200 || !(typeof payload === 'string' || Buffer.isBuffer(payload))) return payload;
    const answer = answerOf(request, reply, Buffer.from(payload as string), services, minute());
    const entry = cache.put(request.filling, answer);
    request.filling?.done(true);
    return giveEntry(request, reply, cache, entry);
  });

  app.addHook('onResponse', async (request) => request.filling?.done(false));
}

/** Runs a handler and notes what its answer is made of. */
export function noting<T>(request: FastifyRequest, work: () => T): T {
  const reads: Reads = { words: new Set(behindEveryAnswer), clock: false };
  request.reads = reads;
  return noteReads(reads, work);
}

function answerOf(
  request: FastifyRequest,
  reply: FastifyReply,
  bytes: Buffer,
  { changes }: Services,
  minute: number,
): CachedAnswer {
  const language = String(reply.getHeader('content-language') ?? '');
  const tag = createHash('sha256').update(`${language}\n`).update(bytes).digest('base64url').slice(0, 22);
  const words = request.reads?.words ?? new Set(behindEveryAnswer);
  const tables = new Set([...changes.tables].filter((table) => words.has(table)));
  addVary(reply, 'Accept-Encoding');
  reply.headers({ 'cache-control': publicAnswer, ...(tables.size > 0 ? { 'cache-tag': [...tables].join(',') } : {}) });
  const headers = Object.fromEntries(
    Object.entries(reply.getHeaders())
      .filter(([name]) => !ofTheRequest.test(name))
      .map(([name, value]) => [name, String(value)]),
  );
  const operation = request.routeOptions.config.operation?.id;
  return { operation, bytes, tag, headers, tables, minute: request.reads?.clock ? minute : null };
}

/** Headers of the request that what is kept does not bring. */
const broughtAlong = ['x-request-id', 'ratelimit-policy', 'ratelimit'];

/** Answers from what is kept, past everything else. */
function send(request: FastifyRequest, reply: FastifyReply, cache: ByteCache, entry: CacheEntry): void {
  const more = broughtAlong.flatMap((name) => {
    const value = reply.getHeader(name);
    return value === undefined ? [] : [name, String(value)];
  });
  reply.hijack();
  sendKept(cache, entry, request.raw, reply.raw, more);
}

/** Answers with what was just made, in the same form as all who come after. */
async function giveEntry(
  request: FastifyRequest,
  reply: FastifyReply,
  cache: ByteCache,
  entry: CacheEntry,
): Promise<Buffer | string> {
  const coding = codingFor(entry.bytes.length, request.headers['accept-encoding']);
  reply.header('etag', taggedFor(entry, coding));
  if (holds(request.headers['if-none-match'], entry.tag)) {
    reply.code(304).removeHeader('content-type').removeHeader('content-length');
    return '';
  }
  const bytes = await cache.bytesOf(entry, coding);
  if (coding !== 'identity') reply.header('content-encoding', coding);
  reply.header('content-length', bytes.length);
  return bytes;
}

/** Answers with what was right a while ago, since nothing newer can be had. */
function giveStale(
  request: FastifyRequest,
  reply: FastifyReply,
  cache: ByteCache,
  entry: CacheEntry,
): Promise<Buffer | string> {
  for (const name of ['retry-after', 'content-length']) reply.removeHeader(name);
  reply.code(200).headers(entry.headers);
  return giveEntry(request, reply, cache, entry);
}

/** Names one more request header that the answer depends on. */
export function addVary(reply: FastifyReply, name: string): void {
  const named = String(reply.getHeader('vary') ?? '').split(/, */);
  if (named.includes(name)) return;
  reply.header('vary', [...named.filter(Boolean), name].join(', '));
}
