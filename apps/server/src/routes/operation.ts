import { Problem } from '../problems/problem.ts';
import type { Metrics } from '../operation/metrics.ts';
import type { Handlers } from './handlers.ts';

/** @param metrics - what is counted; a server that counts nothing has nothing to tell */
export function operation(metrics: Metrics | undefined): Pick<Handlers, 'getMetrics'> {
  return {
    getMetrics: async ({ reply }) => {
      if (!metrics) throw new Problem('not-found');
      reply.caching = 'private';
      return reply.type(metrics.registry.contentType).send(await metrics.registry.metrics());
    },
  };
}
