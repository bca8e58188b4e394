import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.ts';

/** The bearer token of a request (RFC 6750, 2.1), if it has one. */
export function bearerOf(request: FastifyRequest): string | undefined {
  return /^Bearer +([A-Za-z0-9._~+/-]+=*)$/i.exec(request.headers.authorization ?? '')?.[1];
}

/** Whether two texts are equal, in a time that tells nothing about where they differ. */
export function safeEqual(a: string, b: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

/**
 * Whether a secretariat asks.
 *
 * @throws Problem `unauthorized` for a key that is none: a mistyped key must not look like a public answer
 */
export function isSecretariat(request: FastifyRequest, token: string | undefined): boolean {
  if (request.headers.authorization === undefined) return false;
  const given = bearerOf(request);
  if (given === undefined || token === undefined || !safeEqual(given, token)) throw unauthorized();
  return true;
}

export function unauthorized(): Problem {
  return new Problem('unauthorized', { headers: { 'www-authenticate': 'Bearer' } });
}
