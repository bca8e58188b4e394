import type { FastifyInstance } from 'fastify';
import { Problem } from '../problems/problem.ts';

/** Seconds after which a request that was turned away may try again. */
const comeBack = '2';

/**
 * Requests that are worked on at the same time; more would only wait for the database, each longer than its reader does. (Delays
 * of the event loop say little: a stop of the garbage collector or a busy machine looks the same as too many requests.)
 */
const mostAtOnce = 400;

/** Asking whether the server lives must work when all else is refused. */
const alwaysAnswered = ['getHealth', 'getReady'];

/**
 * Turns requests away while the process cannot keep up, instead of answering all of them too late. What is answered from the
 * cache has been answered before this is asked.
 */
export function shedLoad(app: FastifyInstance): void {
  const running = new WeakSet<object>();
  let count = 0;
  const finish = (request: object): void => {
    if (running.delete(request)) count -= 1;
  };
  app.addHook('onRequest', async (request, reply) => {
    if (alwaysAnswered.includes(request.routeOptions.config.operation?.id ?? '')) return;
    if (count >= mostAtOnce) throw new Problem('unavailable', { headers: { 'retry-after': comeBack } });
    running.add(request);
    count += 1;
    // A reader that goes away gets no response that could end.
    reply.raw.once('close', () => finish(request));
  });
  app.addHook('onResponse', async (request) => finish(request));
}
