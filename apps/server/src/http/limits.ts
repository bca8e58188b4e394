import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.ts';

const minute = 60_000;

/** Asking whether the server lives must work when all else is refused. */
const alwaysAnswered = ['getHealth', 'getReady'];

/**
 * Limits the requests of one address. Addresses are counted in memory, for one window only, and written nowhere.
 *
 * @param perMinute - most requests of one address in a minute
 */
export async function limitRequests(app: FastifyInstance, perMinute: number): Promise<void> {
  await app.register(rateLimit, { global: false, max: perMinute, timeWindow: minute });
  const read = app.createRateLimit();
  // A person sends a few forms an hour; an office behind one address sends a few times that.
  const write = app.createRateLimit({ max: Math.max(1, Math.ceil(perMinute / 10)), timeWindow: 10 * minute });
  app.addHook('onRequest', async (request, reply) => {
    const { operation } = request.routeOptions.config;
    if (!operation || alwaysAnswered.includes(operation.id)) return;
    const isWrite = operation.method !== 'GET';
    await count(request, reply, isWrite ? write : read, isWrite ? 'write' : 'read');
  });
}

type Limiter = ReturnType<FastifyInstance['createRateLimit']>;

/** Headers of draft-ietf-httpapi-ratelimit-headers: the policy, and what is left of it. */
async function count(request: FastifyRequest, reply: FastifyReply, limiter: Limiter, policy: string): Promise<void> {
  const state = await limiter(request);
  if (state.isAllowed) return;
  const { max, timeWindow, remaining, ttlInSeconds, isExceeded } = state;
  reply.header('ratelimit-policy', `"${policy}";q=${max};w=${Math.round(timeWindow / 1000)}`);
  reply.header('ratelimit', `"${policy}";r=${remaining};t=${ttlInSeconds}`);
  if (!isExceeded) return;
  const seconds = Math.max(1, ttlInSeconds);
  throw new Problem('rate-limited', { params: { seconds }, headers: { 'retry-after': String(seconds) } });
}
