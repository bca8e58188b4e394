import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyReply {
    /** `public` answers carry a validator and may be kept; the others are for the one who asked. */
    caching: 'public' | 'private';
  }
}

/** A minute of freshness; while the origin is slow or away, a kept answer is better than none for ten minutes or a day. */
const publicAnswer = 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400';

/**
 * Gives every public answer a strong validator of its bytes and language, and answers 304 to who holds it already.
 *
 * The tag is made before compression; what a coding makes of the same bytes gets the coding's name behind it, since a strong
 * tag names exact bytes (RFC 9110, 8.8.3.3). On the way in that suffix does not matter: the content is the same.
 */
export function tagAnswers(app: FastifyInstance): void {
  app.decorateReply('caching', 'public');
  app.addHook('onSend', async (request, reply, payload) => {
    if (reply.statusCode >= 400) return payload;
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!isRead || reply.caching === 'private') {
      reply.header('cache-control', 'no-store');
      return payload;
    }
    if (reply.statusCode !== 200 || typeof payload !== 'string') return payload;
    const language = reply.getHeader('content-language');
    const tag = createHash('sha256')
      .update(`${String(language ?? '')}\n${payload}`)
      .digest('base64url')
      .slice(0, 22);
    reply.header('etag', `"${tag}"`).header('cache-control', publicAnswer);
    if (!holds(request.headers['if-none-match'], tag)) return payload;
    notModified(reply);
    return '';
  });
}

/** Names the coding in the tag; runs after compression. */
export async function tagCoding(_request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> {
  const coding = reply.getHeader('content-encoding');
  const tag = reply.getHeader('etag');
  if (typeof coding === 'string' && typeof tag === 'string') reply.header('etag', `${tag.slice(0, -1)}-${coding}"`);
  return payload;
}

/** Names one more request header that the answer depends on. */
export function addVary(reply: FastifyReply, name: string): void {
  const named = String(reply.getHeader('vary') ?? '').split(/, */);
  if (named.includes(name)) return;
  reply.header('vary', [...named.filter(Boolean), name].join(', '));
}

function holds(header: string | undefined, tag: string): boolean {
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

function notModified(reply: FastifyReply): void {
  reply.code(304).removeHeader('content-type').removeHeader('content-length');
}
