import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createClient, type Client, type TransportResponse } from '../src/fetch.ts';
import { getCallForm, listSessions } from '../src/operations/index.ts';
import { hydrate, invalidate, watch as watchUntilStopped, type Watched, type WatchState } from '../src/watch/index.ts';

interface Request {
  url: string;
  signal: AbortSignal | undefined;
  /** The version of the data when the server looked. */
  version: number;
  /** Whether it still waits for its answer. */
  open: boolean;
  answer(): void;
  fail(): void;
}

/** A server whose data has a version that grows; its answers come when the test says so, in any order. */
function slowServer() {
  const requests: Request[] = [];
  const server = { version: 1, requests, open: () => requests.filter(({ open, signal }) => open && !signal?.aborted) };
  const client = createClient({
    baseUrl: 'https://colab.example.org/v1',
    transport: {
      send: ({ url, signal }) =>
        new Promise<TransportResponse>((resolve, reject) => {
          const { version } = server;
          const text = JSON.stringify({ items: [], next: null, total: version });
          const request: Request = {
            url,
            signal,
            version,
            open: true,
            answer: () => {
              request.open = false;
              resolve({ status: 200, headers: new Headers(), text });
            },
            fail: () => {
              request.open = false;
              reject(new TypeError('Failed to fetch'));
            },
          };
          requests.push(request);
        }),
    },
  });
  return { ...server, server, client };
}

/** As `watch`; what a test leaves subscribed ends with it. */
const stops: (() => void)[] = [];
const watch = ((...given: Parameters<typeof watchUntilStopped>) => {
  const watched = watchUntilStopped(...given) as Watched<unknown>;
  const subscribe: typeof watched.subscribe = (listener) => {
    const stop = watched.subscribe(listener);
    stops.push(stop);
    return stop;
  };
  return Object.create(watched, { subscribe: { value: subscribe } }) as typeof watched;
}) as typeof watchUntilStopped;

/** Lets everything happen that is only waiting for its turn. */
const settle = () => vi.advanceTimersByTimeAsync(0);
const versionOf = (state: WatchState<{ total?: number | null | undefined }>) => state.data?.total;

let client: Client;
let server: ReturnType<typeof slowServer>['server'];
let requests: Request[];
beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
  ({ client, server, requests } = slowServer());
});
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('a watched read', () => {
  test('is asked once for all who ask the same, whatever the order of their words', async () => {
    const seen: unknown[][] = [[], [], []];
    watch(client, listSessions, [{ kind: ['webinar'], mode: ['online'] }]).subscribe((state) => seen[0]!.push(state));
    watch(client, listSessions, [{ mode: ['online'], q: undefined, kind: ['webinar'] }, {}]).subscribe((state) =>
      seen[1]!.push(state),
    );
    await settle();
    expect(requests.map(({ url }) => url)).toEqual(['https://colab.example.org/v1/sessions?kind=webinar&mode=online']);
    requests[0]!.answer();
    await settle();
    const late = watch(client, listSessions, [{ kind: ['webinar'], mode: ['online'] }]);
    late.subscribe((state) => seen[2]!.push(state));
    const ready = {
      status: 'ready',
      data: { items: [], next: null, total: 1 },
      at: 1_000_000,
      stale: false,
      refreshing: false,
    };
    expect(seen).toEqual([
      [{ status: 'loading', refreshing: true }, ready],
      [{ status: 'loading', refreshing: true }, ready],
      [ready],
    ]);
    expect(requests).toHaveLength(1);
  });

  test('is another one with other parameters, another operation or another client', async () => {
    const other = slowServer();
    for (const each of [client, other.client]) {
      watch(each, listSessions, []).subscribe(() => undefined);
      watch(each, listSessions, [{ kind: ['webinar'] }]).subscribe(() => undefined);
      watch(each, getCallForm, ['current', { network: 'eeca-platform' }]).subscribe(() => undefined);
      watch(each, getCallForm, ['current']).subscribe(() => undefined);
    }
    await settle();
    expect(requests).toHaveLength(4);
    expect(other.requests).toHaveLength(4);
  });

  test('keeps its last good data when a refresh fails, and gets well again', async () => {
    const watched = watch(client, listSessions, []);
    watched.subscribe(() => undefined);
    await settle();
    requests[0]!.fail();
    await settle();
    expect(watched.state).toMatchObject({ status: 'failed', error: { code: 'network' }, refreshing: false });
    for (const step of ['answer', 'fail', 'answer'] as const) {
      void watched.refresh();
      await settle();
      requests.at(-1)![step]();
      await settle();
      expect(watched.state).toMatchObject({
        status: 'ready',
        data: { total: 1 },
        stale: step === 'fail',
        refreshing: false,
      });
      expect('error' in watched.state).toBe(step === 'fail');
    }
  });

  test('gives up its request when nobody watches, and forgets its data after a while', async () => {
    const stop = watch(client, listSessions, [], { keep: 60_000 }).subscribe(() => undefined);
    await settle();
    stop();
    stop();
    expect(requests[0]!.signal?.aborted).toBe(true);
    const second = watch(client, listSessions, [], { keep: 60_000 }).subscribe(() => undefined);
    await settle();
    requests[1]!.answer();
    await settle();
    second();
    await vi.advanceTimersByTimeAsync(59_000);
    expect(watch(client, listSessions, []).state.status).toBe('ready');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(watch(client, listSessions, []).state.status).toBe('loading');
    expect(vi.getTimerCount()).toBe(1);
  });

  test('is refreshed in the shortest interval that a consumer asks for, as long as it is there', async () => {
    const slow = watch(client, listSessions, [], { interval: 60_000 }).subscribe(() => undefined);
    const fast = watch(client, listSessions, [], { interval: 10_000 }).subscribe(() => undefined);
    const after = async (milliseconds: number) => {
      for (const request of server.open()) request.answer();
      await vi.advanceTimersByTimeAsync(milliseconds);
      return requests.length;
    };
    expect(await after(0)).toBe(1);
    expect(await after(10_000)).toBe(2);
    expect(await after(10_000)).toBe(3);
    fast();
    expect(await after(59_000)).toBe(3);
    expect(await after(1_000)).toBe(4);
    slow();
    expect(await after(600_000)).toBe(4);
  });

  test('is refreshed when the page is looked at or connected again, but not time and again', async () => {
    const page = new EventTarget();
    const listening = vi.spyOn(page, 'removeEventListener');
    const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
    vi.stubGlobal('document', document);
    for (const name of ['addEventListener', 'removeEventListener'] as const) vi.stubGlobal(name, page[name].bind(page));
    const stop = watch(client, listSessions, []).subscribe(() => undefined);
    const after = async (event: string, milliseconds: number) => {
      for (const request of server.open()) request.answer();
      await vi.advanceTimersByTimeAsync(milliseconds);
      (event === 'visibilitychange' ? document : page).dispatchEvent(new Event(event));
      await settle();
      return requests.length;
    };
    expect(await after('focus', 4_000)).toBe(1);
    expect(await after('focus', 1_000)).toBe(2);
    expect(await after('visibilitychange', 100)).toBe(2);
    expect(await after('online', 6_000)).toBe(3);
    expect(await after('visibilitychange', 6_000)).toBe(4);
    document.visibilityState = 'hidden';
    expect(await after('visibilitychange', 6_000)).toBe(4);
    stop();
    expect(listening.mock.calls.map(([name]) => name)).toEqual(['focus', 'online']);
  });

  test('shows what the server put into the page without asking, and refreshes it when it is old', async () => {
    const data = { items: [], next: null, prev: null, total: 7 };
    hydrate(client, listSessions, [{ kind: ['webinar'] }], data);
    const watched = watch(client, listSessions, [{ kind: ['webinar'] }]);
    watched.subscribe(() => undefined);
    await settle();
    expect(watched.state).toMatchObject({ status: 'ready', data, stale: false, refreshing: false });
    expect(requests).toHaveLength(0);

    hydrate(client, listSessions, [], data, Date.now() - 60_000);
    const old = watch(client, listSessions, []);
    old.subscribe(() => undefined);
    await settle();
    expect(old.state).toMatchObject({ status: 'ready', data, refreshing: true });
    requests[0]!.answer();
    await settle();
    hydrate(client, listSessions, [], data, Date.now() - 1);
    expect(versionOf(old.state)).toBe(1);
  });

  test('takes the answer to a write in place of its data; what was asked before it no longer counts', async () => {
    const watched = watch(client, listSessions, []);
    watched.subscribe(() => undefined);
    await settle();
    watched.mutate((data) => ({ items: [], ...data, total: 5 }));
    requests[0]!.answer();
    await settle();
    expect(watched.state).toMatchObject({ status: 'ready', data: { total: 5 }, stale: false });
  });

  test('is asked again at once when it is invalidated and watched, else when it is watched again', async () => {
    const stop = watch(client, listSessions, []).subscribe(() => undefined);
    watch(client, listSessions, [{ kind: ['webinar'] }]).subscribe(() => undefined);
    watch(client, getCallForm, ['current']).subscribe(() => undefined);
    await settle();
    for (const request of requests) request.answer();
    await settle();
    stop();
    invalidate(client, listSessions);
    await settle();
    expect(requests.map(({ url }) => url.split('/v1')[1]).slice(3)).toEqual(['/sessions?kind=webinar']);
    watch(client, listSessions, []).subscribe(() => undefined);
    await settle();
    expect(requests).toHaveLength(5);
    invalidate(client);
    await settle();
    expect(requests).toHaveLength(8);
  });

  test('goes on for the others when one consumer throws', async () => {
    const thrown: unknown[] = [];
    vi.stubGlobal('queueMicrotask', (run: () => void) => {
      try {
        run();
      } catch (error) {
        thrown.push(error);
      }
    });
    let calls = 0;
    watch(client, listSessions, []).subscribe(() => {
      if (calls++) throw new Error('mine');
    });
    const seen: string[] = [];
    watch(client, listSessions, []).subscribe(({ status }) => seen.push(status));
    await settle();
    requests[0]!.answer();
    await settle();
    expect(seen).toEqual(['loading', 'ready']);
    expect(thrown).toMatchObject([{ message: 'mine' }]);
  });
});

test('laws: one request at a time, never older data after newer, the state in step with what is under way', async () => {
  const step = fc.oneof(
    fc.record({ do: fc.constantFrom('subscribe', 'unsubscribe', 'refresh', 'invalidate', 'mutate', 'change') }),
    fc.record({ do: fc.constantFrom('answer', 'fail'), which: fc.nat(20) }),
    fc.record({ do: fc.constant('wait'), milliseconds: fc.constantFrom(0, 1_000, 6_000, 400_000) }),
  ) as fc.Arbitrary<{ do: string; which?: number; milliseconds?: number }>;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
      const { client: own, server: data } = slowServer();
      const watched = watch(own, listSessions, []);
      const consumers: { stop: () => void; seen: number[]; last: WatchState<unknown> | undefined }[] = [];
      for (const each of steps) {
        if (each.do === 'subscribe') {
          const consumer: (typeof consumers)[number] = { stop: () => undefined, seen: [], last: undefined };
          consumer.stop = watched.subscribe((state) => {
            consumer.last = state;
            const version = versionOf(state);
            if (version != null) consumer.seen.push(version);
          });
          consumers.push(consumer);
        } else if (each.do === 'unsubscribe') consumers.shift()?.stop();
        else if (each.do === 'refresh') void watched.refresh();
        else if (each.do === 'invalidate') watched.invalidate();
        else if (each.do === 'change') data.version++;
        else if (each.do === 'mutate') {
          const total = ++data.version;
          watched.mutate(() => ({ items: [], total }));
        } else if (each.do === 'wait') await vi.advanceTimersByTimeAsync(each.milliseconds ?? 0);
        else {
          // Late answers too, to requests that were given up.
          const request = data.requests[(each.which ?? 0) % (data.requests.length || 1)];
          request?.[each.do as 'answer' | 'fail']();
        }
        await settle();
        const open = data.open().length;
        expect(open).toBeLessThanOrEqual(1);
        // Before the first request there is nothing to wait for, and nothing to show.
        if (consumers.length || watched.state.status !== 'loading') expect(open === 1).toBe(watched.state.refreshing);
        for (const { seen, last } of consumers) {
          expect(seen).toEqual([...seen].sort((a, b) => a - b));
          expect(last).toBe(watched.state);
        }
      }
      for (const { stop } of consumers) stop();
    }),
    { numRuns: 300 },
  );
});
