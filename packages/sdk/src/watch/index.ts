import type { Client } from '../core/client.ts';
import { keyOf } from './key.ts';

/** An operation that reads, such as `listSessions`: a function of the client and its own parameters. */
export type Read<Parameters extends readonly unknown[], Answer> = (
  client: Client,
  ...parameters: Parameters
) => PromiseLike<Answer>;

/** What is known of a watched read. */
export type WatchState<Answer> =
  | {
      /** Nothing has come yet. */
      readonly status: 'loading';
      readonly data?: undefined;
      readonly error?: undefined;
      readonly refreshing: true;
    }
  | {
      readonly status: 'ready';
      readonly data: Answer;
      /** When the data was asked for, in milliseconds since 1970. */
      readonly at: number;
      /** Whether newer data should be there: the last refresh failed, or the data was invalidated. */
      readonly stale: boolean;
      /** Why the last refresh failed; the data is the last that came. */
      readonly error?: unknown;
      /** Whether an answer is being waited for. */
      readonly refreshing: boolean;
    }
  | {
      /** The first request failed and there is nothing to show. */
      readonly status: 'failed';
      readonly data?: undefined;
      readonly error: unknown;
      readonly refreshing: boolean;
    };

/** How a consumer wants its read kept up to date. Milliseconds. */
export interface WatchOptions {
  /** For this long after a request nothing asks again by itself: no new consumer, no focus, no reconnect. Default 5 000. */
  fresh?: number | undefined;
  /** Asks again this often while the page is visible. Default: never. */
  interval?: number | undefined;
  /** How long the data is kept after its last consumer has gone. Default 300 000. */
  keep?: number | undefined;
}

/** A read that every consumer of the same question shares. */
export interface Watched<Answer> {
  readonly state: WatchState<Answer>;
  /**
   * Calls the listener with the state now and at every change, and keeps the read up to date until the function that it
   * returns is called. Nothing is sent before somebody has subscribed.
   */
  subscribe(listener: (state: WatchState<Answer>) => void): () => void;
  /** Asks now, or joins the request under way. Resolves when the answer or its failure stands in `state`; never rejects. */
  refresh(): Promise<void>;
  /** Puts data in place of what was read, such as the answer to a write. A request under way no longer counts. */
  mutate(data: Answer | ((data: Answer | undefined) => Answer)): void;
  /** Says that the data is out of date: it is asked for again at once when somebody watches, else at the next subscription. */
  invalidate(): void;
}

interface Entry<Answer> extends Watched<Answer> {
  subscribe(listener: (state: WatchState<Answer>) => void, options?: WatchOptions): () => void;
  /** Sets data that was read elsewhere at that time, unless newer data is there. */
  hydrate(data: Answer, at: number): void;
}

type AnyRead = Read<never, unknown>;

const caches = /* @__PURE__ */ new WeakMap<Client, Map<AnyRead, Map<string, Entry<unknown>>>>();

/** What to ask when the page is looked at again, or its connection is back. */
const watching = /* @__PURE__ */ new Set<() => void>();

const isHidden = () => globalThis.document?.visibilityState === 'hidden';
const wake = () => {
  if (!isHidden()) for (const ask of watching) ask();
};
/** Listens while anybody watches. Workers have no document, and Node has neither. */
function listen(on: boolean): void {
  const method = on ? 'addEventListener' : 'removeEventListener';
  for (const name of ['focus', 'online']) globalThis[method]?.(name, wake);
  globalThis.document?.[method]('visibilitychange', wake);
}

function createEntry<Answer>(read: (signal: AbortSignal) => PromiseLike<Answer>, forget: () => void): Entry<Answer> {
  let state: WatchState<Answer> = { status: 'loading', refreshing: true };
  const consumers = new Map<object, { tell: (state: WatchState<Answer>) => void; options: WatchOptions }>();
  let running: { controller: AbortController; done: Promise<void> } | undefined;
  let askedAt = -Infinity;
  let repeat: ReturnType<typeof setInterval> | undefined;
  let garbage: ReturnType<typeof setTimeout> | undefined;

  function set(next: WatchState<Answer>): void {
    state = next;
    for (const { tell } of [...consumers.values()]) {
      try {
        tell(next);
      } catch (error) {
        // One consumer's mistake is not the others'.
        queueMicrotask(() => {
          throw error;
        });
      }
    }
  }
  const least = (name: 'fresh' | 'interval', otherwise: number) =>
    Math.min(...[...consumers.values()].map(({ options }) => options[name] ?? otherwise));

  function collect(keep = 300_000): void {
    garbage = setTimeout(() => {
      stop();
      forget();
    }, keep);
    // In Node a timer keeps the process alive, and nobody waits for this one.
    (garbage as { unref?: () => void }).unref?.();
  }

  function stop(): void {
    running?.controller.abort();
    running = undefined;
  }

  function refresh(): Promise<void> {
    if (running) return running.done;
    const controller = new AbortController();
    const at = (askedAt = Date.now());
    // An answer to a request that was given up says nothing, however late it comes.
    const settle = (next: () => WatchState<Answer>) => {
      if (running?.controller !== controller) return;
      running = undefined;
      set(next());
    };
    const done = Promise.resolve()
      .then(() => read(controller.signal))
      .then(
        (data) => {
          settle(() => ({ status: 'ready', data, at, stale: false, refreshing: false }));
        },
        (error: unknown) => {
          settle(() =>
            state.status === 'ready'
              ? { ...state, error, stale: true, refreshing: false }
              : { status: 'failed', error, refreshing: false },
          );
        },
      );
    running = { controller, done };
    if (!state.refreshing) set({ ...state, refreshing: true });
    return done;
  }

  function ask(): void {
    if (Date.now() - askedAt >= least('fresh', 5_000)) void refresh();
  }

  function schedule(): void {
    clearInterval(repeat);
    const pause = least('interval', Infinity);
    if (pause < Infinity)
      repeat = setInterval(() => {
        if (!isHidden()) void refresh();
      }, pause);
  }

  collect();
  return {
    get state() {
      return state;
    },
    subscribe(listener, options = {}) {
      const consumer = {};
      clearTimeout(garbage);
      consumers.set(consumer, { tell: listener, options });
      listener(state);
      if (consumers.size === 1) {
        if (!watching.size) listen(true);
        watching.add(ask);
      }
      schedule();
      ask();
      return () => {
        if (!consumers.delete(consumer)) return;
        schedule();
        if (consumers.size) return;
        watching.delete(ask);
        if (!watching.size) listen(false);
        if (running) {
          stop();
          askedAt = -Infinity;
          if (state.status !== 'loading') state = { ...state, refreshing: false };
        }
        collect(options.keep);
      };
    },
    refresh,
    mutate(data) {
      stop();
      askedAt = Date.now();
      const next = typeof data === 'function' ? (data as (data: Answer | undefined) => Answer)(state.data) : data;
      set({ status: 'ready', data: next, at: askedAt, stale: false, refreshing: false });
    },
    invalidate() {
      stop();
      askedAt = -Infinity;
      if (state.status === 'ready') set({ ...state, stale: true, refreshing: false });
      if (consumers.size) void refresh();
    },
    hydrate(data, at) {
      if (state.status === 'ready' && state.at >= at) return;
      if (at > askedAt) stop();
      askedAt = Math.max(askedAt, at);
      set({ status: 'ready', data, at, stale: false, refreshing: !!running });
    },
  };
}

function entryOf<Parameters extends readonly unknown[], Answer>(
  client: Client,
  operation: Read<Parameters, Answer>,
  parameters: Parameters,
): Entry<Answer> {
  let operations = caches.get(client);
  if (!operations) caches.set(client, (operations = new Map()));
  let entries = operations.get(operation);
  if (!entries) operations.set(operation, (entries = new Map()));
  const key = keyOf(parameters);
  let entry = entries.get(key) as Entry<Answer> | undefined;
  if (!entry) {
    const { transport } = client;
    const read = (signal: AbortSignal) =>
      // The signal comes in below the operation, whose options stand at a place of their own in each.
      operation({ ...client, transport: { send: (request) => transport.send({ ...request, signal }) } }, ...parameters);
    const mine = entries;
    entry = createEntry(read, () => mine.delete(key));
    entries.set(key, entry as Entry<unknown>);
  }
  return entry;
}

/**
 * A read that is shared by everybody on the page who asks the same of the same client: one request for all, the last good
 * data at once, newer data when it comes. It is asked again when the page is looked at again, when the connection is back
 * and, if wanted, in an interval; a failure keeps the last good data and says `stale`. When the last consumer has gone, a
 * request under way is aborted and the data forgotten after a while.
 *
 * ```ts
 * const sessions = watch(client, listSessions, [{ kind: ['webinar'] }]);
 * const stop = sessions.subscribe((state) => show(state));
 * ```
 *
 * @param operation - a function of `@menengage/sdk/operations`, or one of your own over several of them that does not
 * change from call to call
 * @param parameters - what it takes after the client. Two lists of parameters are the same question when they are sent
 * alike; a `signal` among them is not used
 */
export function watch<Parameters extends readonly unknown[], Answer>(
  client: Client,
  operation: Read<Parameters, Answer>,
  parameters: NoInfer<Parameters>,
  options: WatchOptions = {},
): Watched<Answer> {
  // Asked for each time, since an entry that nobody used for a while is forgotten and made anew.
  const entry = () => entryOf(client, operation, parameters);
  return {
    get state() {
      return entry().state;
    },
    subscribe: (listener) => entry().subscribe(listener, options),
    refresh: () => entry().refresh(),
    mutate: (data) => {
      entry().mutate(data);
    },
    invalidate: () => {
      entry().invalidate();
    },
  };
}

/**
 * Hands in what was read before, such as data that the server put into the page, so that a consumer shows it without a
 * request. Newer data that is already there stays.
 *
 * @param at - when it was read, in milliseconds since 1970; now by default. Data older than `fresh` is shown and refreshed
 */
export function hydrate<Parameters extends readonly unknown[], Answer>(
  client: Client,
  operation: Read<Parameters, Answer>,
  parameters: NoInfer<Parameters>,
  data: NoInfer<Answer>,
  at: number = Date.now(),
): void {
  entryOf(client, operation, parameters).hydrate(data, at);
}

/**
 * Says that what was read is out of date: after a write of yours, say. What somebody watches is asked for again at once.
 * A browser's HTTP cache may still hold an earlier answer for the time that the server allows; `mutate` shows a change
 * at once.
 *
 * @param operation - only what this operation read; by default everything of this client
 */
export function invalidate(client: Client, operation?: AnyRead): void {
  for (const [read, entries] of caches.get(client) ?? []) {
    if (!operation || operation === read) for (const entry of entries.values()) entry.invalidate();
  }
}
