import type { FastifyInstance, FastifyReply } from 'fastify';
import { Problem } from '../problems/problem.ts';

/** Asking whether the server lives must work when all else is refused. */
const alwaysAnswered = ['getHealth', 'getReady'];

/** Most addresses that are counted in one window; beyond it the longest known is forgotten. */
const mostAddresses = 100_000;

type Policy = 'read' | 'write';

/** How an address stands in a window. */
export interface RateState {
  policy: Policy;
  most: number;
  /** Length of the window, in seconds. */
  window: number;
  /** Requests that are left, this one taken off. */
  left: number;
  /** Seconds until the window ends. */
  seconds: number;
  isExceeded: boolean;
  /** Counts this request. */
  count(): void;
}

/** Counts requests of addresses in memory, for one window only; written nowhere. */
export class RequestLimits {
  readonly #windows: Record<Policy, { most: number; window: number; endsAt: number; counts: Map<string, number> }>;

  /** @param perMinute - most reads of one address in a minute */
  constructor(perMinute: number) {
    const empty = { endsAt: 0, counts: new Map<string, number>() };
    this.#windows = {
      read: { most: perMinute, window: 60, ...empty },
      // A person sends a few forms an hour; an office behind one address sends a few times that.
      write: { most: Math.max(1, Math.ceil(perMinute / 10)), window: 600, ...empty, counts: new Map() },
    };
  }

  look(policy: Policy, address: string, now = Date.now()): RateState {
    const held = this.#windows[policy];
    const { most, window } = held;
    if (now >= held.endsAt) {
      held.counts.clear();
      held.endsAt = now + window * 1000;
    }
    const before = held.counts.get(address) ?? 0;
    return {
      policy,
      most,
      window,
      left: Math.max(0, most - before - 1),
      seconds: Math.max(1, Math.ceil((held.endsAt - now) / 1000)),
      isExceeded: before >= most,
      count: () => {
        if (before === 0 && held.counts.size >= mostAddresses) {
          const [oldest] = held.counts.keys();
          if (oldest !== undefined) held.counts.delete(oldest);
        }
        held.counts.set(address, before + 1);
      },
    };
  }
}

/** Headers of draft-ietf-httpapi-ratelimit-headers, as names and values in turn: the policy, and what is left of it. */
export function rateHeaders({ policy, most, window, left, seconds }: RateState): string[] {
  return ['ratelimit-policy', `"${policy}";q=${most};w=${window}`, 'ratelimit', `"${policy}";r=${left};t=${seconds}`];
}

/** Limits the requests of one address. */
export function limitRequests(app: FastifyInstance, limits: RequestLimits): void {
  app.addHook('onRequest', async (request, reply) => {
    const { operation } = request.routeOptions.config;
    if (!operation || alwaysAnswered.includes(operation.id)) return;
    const state = limits.look(operation.method === 'GET' ? 'read' : 'write', request.ip);
    state.count();
    setHeaders(reply, rateHeaders(state));
    if (!state.isExceeded) return;
    const { seconds } = state;
    throw new Problem('rate-limited', { params: { seconds }, headers: { 'retry-after': String(seconds) } });
  });
}

function setHeaders(reply: FastifyReply, flat: readonly string[]): void {
  for (let at = 0; at < flat.length; at += 2) reply.header(flat[at] ?? '', flat[at + 1]);
}
