import { longestTimer } from '../core/retry.ts';
import type { Store } from './store.ts';

const leaseTime = 20_000;

export const pause = (milliseconds: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    if (signal.aborted) {
      resolve();
      return;
    }
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, Math.min(milliseconds, longestTimer));
    signal.addEventListener('abort', end);
  });

/**
 * Runs the work while no other tab of the site does, after waiting for it. A tab that dies gives its place up: a Web Lock
 * ends with it, and where the browser has none, its lease runs out. Two tabs at once (a lease that ran out while its tab
 * was frozen) would still store nothing twice, since both send the same key.
 */
export async function alone(name: string, store: Store, signal: AbortSignal, work: () => Promise<void>): Promise<void> {
  const { locks } = (globalThis.navigator ?? {}) as Partial<Navigator>;
  if (locks) {
    await locks.request(name, { signal }, work);
    return;
  }
  const holder = `${Math.random()}`;
  for (;;) {
    const lease = await store.lease(holder, leaseTime);
    if (lease.holder === holder) break;
    await pause(Math.min(lease.until - Date.now() + 50, 2_000), signal);
    signal.throwIfAborted();
  }
  const renewal = setInterval(() => {
    store.lease(holder, leaseTime).catch(() => undefined);
  }, leaseTime / 4);
  try {
    await work();
  } finally {
    clearInterval(renewal);
    await store.lease(holder, 0).catch(() => undefined);
  }
}
