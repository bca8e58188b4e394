import { createIdempotencyKey } from '../core/call.ts';
import type { Client } from '../core/client.ts';
import { ColabAbortError, ColabError, ColabProblem, ColabResponseError } from '../core/errors.ts';
import { longestTimer } from '../core/retry.ts';
import { createSubmission, getCallForm } from '../operations/index.ts';
import type { CallForm } from '../operations/models.ts';
import { shown, type OutboxItem, type Refusal, type StoredItem, type SubmissionAnswers } from './item.ts';
import { solvePuzzle } from './puzzle.ts';
import { alone, pause } from './sending.ts';
import { openStore } from './store.ts';

export { OutboxStorageError } from './errors.ts';
export { solvePuzzle, type Puzzle } from './puzzle.ts';
export type { OutboxItem, Refusal, SubmissionAnswers } from './item.ts';

const day = 24 * 60 * 60 * 1000;
/** The contract keeps idempotency keys for at least so long; a little less, since clocks and networks are slow. */
const keyKept = day - 10 * 60_000;
/** No form token is good for anything in its first seconds. */
const tokenRipe = 3_200;
const longestBackoff = 15 * 60_000;

/** What an outbox is made from. */
export interface OutboxOptions {
  /** Sends; its language is that of the receipts and problems. */
  client: Client;
  /** Name of the database in the browser, one per API. Default `colab-outbox`. */
  name?: string | undefined;
  /** Milliseconds after which an item is deleted, whatever its state. Default 30 days. */
  expiresAfter?: number | undefined;
  /** Milliseconds; the pause before the nth repetition is random up to `backoff * 2^n`, at most 15 minutes. Default 5 000. */
  backoff?: number | undefined;
}

/** What is known of a submission beside its answers. */
export interface AddOptions {
  /** The key that earlier tries of this very submission carried, so that it is stored once. */
  idempotencyKey?: string | undefined;
  /** Whether an earlier try under this key may have reached the server: it ended without an answer. */
  mayHaveArrived?: boolean | undefined;
  /**
   * The form that was filled in, and when it came (milliseconds since 1970): its token serves for the first try, which then
   * goes out at once. Not used without a connection, nor where an earlier try may have arrived.
   */
  filledIn?: { form: CallForm; receivedAt: number } | undefined;
}

/**
 * Submissions that wait in the browser until the server has them. Each goes out once: every try carries the same key,
 * and of all tabs one sends. They survive reloads and closed tabs; an outbox of the same name goes on where another
 * stopped.
 */
export interface Outbox {
  /**
   * Keeps a submission and sends it as soon as it can be. Resolves when it is stored in the browser.
   *
   * @throws OutboxStorageError when the browser cannot keep it
   */
  add(callId: string, answers: SubmissionAnswers, options?: AddOptions): Promise<OutboxItem>;
  /** Everything in the outbox, the oldest first. @throws OutboxStorageError */
  list(): Promise<OutboxItem[]>;
  /** Calls the listener with the list now and at every change in any tab, until the returned function is called. */
  subscribe(listener: (items: OutboxItem[]) => void): () => void;
  /** Tries everything that waits, without waiting any longer. Resolves when nothing can be sent at present. */
  flush(): Promise<void>;
  /**
   * Puts a refused submission back in line, with corrected answers if there are any. Corrected answers are another
   * submission and get a key of their own. Without them an `uncertain` one may be stored twice: ask the person first.
   */
  retry(id: string, answers?: SubmissionAnswers): Promise<OutboxItem | undefined>;
  /** Erases an item. One that is being sent may still arrive. */
  remove(id: string): Promise<void>;
  /** Erases everything. */
  clear(): Promise<void>;
  /** Stops sending and listening in this tab; what waits stays in the browser. */
  close(): void;
}

type Waiting = StoredItem & { state: 'queued' | 'sending' };
const isWaiting = (item: StoredItem): item is Waiting => item.state === 'queued' || item.state === 'sending';

const refusalOf = (error: ColabError): Refusal => {
  const { code } = error;
  if (!(error instanceof ColabProblem)) return { code, items: [] };
  const { status, title, detail, items } = error;
  return { code, status, title, detail, items };
};

/** Whether the same submission may be taken later without anybody doing anything. */
const isPassing = (error: ColabError) =>
  error.retryable ||
  error instanceof ColabResponseError ||
  (error instanceof ColabProblem && error.retryAfter !== undefined);

/**
 * Opens the outbox of this site and begins to send what waits in it.
 *
 * ```ts
 * const outbox = await openOutbox({ client });
 * outbox.subscribe((items) => show(items));
 * await outbox.add(callId, answers);
 * ```
 *
 * @throws OutboxStorageError when the browser keeps nothing for this page
 */
export async function openOutbox(options: OutboxOptions): Promise<Outbox> {
  const { client, name = 'colab-outbox', expiresAfter = 30 * day, backoff = 5_000 } = options;
  const store = await openStore(name);
  const closed = new AbortController();
  const listeners = new Set<(items: OutboxItem[]) => void>();
  const channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel(name) : undefined;
  // In Node, an open channel keeps the process alive.
  (channel as { unref?: () => void } | undefined)?.unref?.();
  /** What this tab is sending, to be given up when it is erased. */
  let underWay: { id: string; controller: AbortController } | undefined;
  let running: Promise<void> | undefined;
  let again = false;
  /** Forms whose tokens no try has used yet, by item. */
  const unused = new Map<string, NonNullable<AddOptions['filledIn']>>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function items(): Promise<StoredItem[]> {
    const all = await store.all();
    const expired = all.filter(({ expiresAt }) => expiresAt <= Date.now());
    if (expired.length) await store.remove(expired.map(({ id }) => id));
    return all.filter((item) => !expired.includes(item));
  }

  const tellHere = async () => {
    if (!listeners.size) return;
    const list = (await items()).map(shown);
    for (const listener of [...listeners]) listener(list);
  };
  async function tell(): Promise<void> {
    channel?.postMessage('changed');
    await tellHere();
  }

  async function change(id: string, next: (item: StoredItem) => StoredItem): Promise<StoredItem | undefined> {
    const changed = await store.change(id, next);
    await tell();
    return changed;
  }

  /** Sends one submission, with a form token of its own. @throws ColabError */
  async function send(item: Waiting, signal: AbortSignal): Promise<void> {
    // The form is asked for first. It brings a token that is not too old, and shows that the server can be reached: a
    // write that fails after it may have been stored, one that was never begun cannot.
    const filledIn = unused.get(item.id);
    unused.delete(item.id);
    const form = filledIn?.form ?? (await getCallForm(client, item.callId, { signal }));
    const uncertain = item.uncertainSince;
    if (uncertain !== undefined && Date.now() - uncertain > keyKept) {
      throw new ColabError('OutboxError', 'uncertain', 'The submission may have arrived before', false);
    }
    // Without a token the call is closed. A try that may have been stored is still answered then, by its key.
    const age = filledIn ? Math.max(0, Date.now() - filledIn.receivedAt) : 0;
    const ripe = pause(form.token ? Math.max(0, tokenRipe - age) : 0, signal);
    const proofOfWork = form.proofOfWork ? await solvePuzzle(form.proofOfWork, signal) : undefined;
    await ripe;
    signal.throwIfAborted();
    await store.change(item.id, (each) => ({ ...each, uncertainSince: each.uncertainSince ?? Date.now() }));
    const { idempotencyKey, answers, callId } = item;
    const body = { ...answers, formToken: form.token ?? 'none', ...(proofOfWork && { proofOfWork }) };
    try {
      const receipt = await createSubmission(client, callId, body, { idempotencyKey, retries: 0, signal });
      await change(item.id, ({ id, createdAt, expiresAt, tries, idempotencyKey: key }) => ({
        id,
        callId,
        createdAt,
        expiresAt,
        tries: tries + 1,
        idempotencyKey: key,
        state: 'sent',
        sentAt: Date.now(),
        receipt,
      }));
    } catch (error) {
      // A refusal in so many words: this try was not stored, and what was uncertain before stays so.
      if (error instanceof ColabProblem && error.status < 500)
        await store.change(item.id, (each) => ({ ...each, uncertainSince: uncertain }));
      throw error;
    }
  }

  async function attempt(item: Waiting): Promise<void> {
    const controller = new AbortController();
    const stop = () => {
      controller.abort();
    };
    closed.signal.addEventListener('abort', stop);
    underWay = { id: item.id, controller };
    try {
      if (!(await change(item.id, (each) => ({ ...each, state: 'sending' }) as StoredItem))) return;
      await send(item, controller.signal);
    } catch (thrown) {
      const error = thrown instanceof ColabError ? thrown : new ColabAbortError(thrown);
      const tries = item.tries + 1;
      if (controller.signal.aborted)
        await store.change(item.id, (each) => ({ ...each, state: 'queued' }) as StoredItem);
      else if (isPassing(error) || /^form-token-(expired|used|invalid)$/.test(error.code)) {
        const wait = Math.random() * Math.min(longestBackoff, backoff * 2 ** tries);
        const asked = error instanceof ColabProblem ? (error.retryAfter ?? 0) * 1000 : 0;
        await change(
          item.id,
          (each) => ({ ...each, state: 'queued', tries, nextTryAt: Date.now() + asked + wait }) as StoredItem,
        );
      } else {
        await change(
          item.id,
          (each) => ({ ...each, state: 'refused', tries, problem: refusalOf(error) }) as StoredItem,
        );
      }
    } finally {
      closed.signal.removeEventListener('abort', stop);
      underWay = undefined;
    }
  }

  async function sendAll(everything: boolean): Promise<void> {
    const seen = new Set<string>();
    for (;;) {
      // Looked up anew each time, since other tabs add and erase meanwhile.
      const item = (await items())
        .filter(isWaiting)
        .find(({ id, nextTryAt }) => !seen.has(id) && (everything || nextTryAt <= Date.now()));
      if (!item || closed.signal.aborted) return;
      seen.add(item.id);
      await attempt(item);
    }
  }

  async function schedule(): Promise<void> {
    clearTimeout(timer);
    if (closed.signal.aborted) return;
    const next = Math.min(...(await items()).filter(isWaiting).map(({ nextTryAt }) => nextTryAt));
    clearTimeout(timer);
    if (next === Infinity || closed.signal.aborted) return;
    timer = setTimeout(() => void run(false), Math.min(Math.max(next - Date.now(), 0), longestTimer));
  }

  /** One round at a time in this tab; what is asked for meanwhile gets a round of its own afterwards. */
  function run(everything: boolean): Promise<void> {
    if (closed.signal.aborted) return Promise.resolve();
    if (running) {
      again ||= everything;
      return running.then(() => running);
    }
    running = alone(name, store, closed.signal, () => sendAll(everything))
      .catch((error: unknown) => {
        if (!closed.signal.aborted) throw error;
      })
      .finally(() => {
        running = undefined;
      })
      .then(async () => {
        if (again) {
          again = false;
          await run(true);
        } else await schedule();
      });
    return running;
  }
  const start = (everything: boolean) => {
    // A round that fails for want of storage is told to whoever calls `flush` or `list`.
    run(everything).catch(() => undefined);
  };
  const online = () => {
    start(true);
  };
  const tellAndSchedule = () => {
    tellHere()
      .then(schedule)
      .catch(() => undefined);
  };

  globalThis.addEventListener?.('online', online);
  channel?.addEventListener('message', tellAndSchedule);
  start(false);

  return {
    async add(callId, answers, { idempotencyKey = createIdempotencyKey(), mayHaveArrived, filledIn } = {}) {
      const now = Date.now();
      const item: StoredItem = {
        id: createIdempotencyKey(),
        callId,
        answers,
        state: 'queued',
        createdAt: now,
        expiresAt: now + expiresAfter,
        nextTryAt: now,
        tries: 0,
        idempotencyKey,
        ...(mayHaveArrived && { uncertainSince: now }),
      };
      await store.add(item);
      const connected = (globalThis.navigator as Partial<Navigator> | undefined)?.onLine !== false;
      if (filledIn?.form.token && connected && !mayHaveArrived) unused.set(item.id, filledIn);
      await tell();
      start(false);
      return shown(item);
    },
    list: async () => (await items()).map(shown),
    subscribe(listener) {
      listeners.add(listener);
      items().then(
        (list) => {
          if (listeners.has(listener)) listener(list.map(shown));
        },
        () => undefined,
      );
      return () => {
        listeners.delete(listener);
      };
    },
    flush: () => run(true),
    async retry(id, answers) {
      const changed = await change(id, (item) => {
        if (item.state !== 'refused') return item;
        const now = Date.now();
        const { problem: _, uncertainSince: __, ...rest } = item;
        return {
          ...rest,
          state: 'queued',
          nextTryAt: now,
          expiresAt: now + expiresAfter,
          ...(answers && { answers, idempotencyKey: createIdempotencyKey() }),
        };
      });
      start(false);
      return changed && shown(changed);
    },
    async remove(id) {
      await store.remove([id]);
      if (underWay?.id === id) underWay.controller.abort();
      await tell();
    },
    async clear() {
      await store.clear();
      underWay?.controller.abort();
      await tell();
    },
    close() {
      closed.abort();
      clearTimeout(timer);
      listeners.clear();
      globalThis.removeEventListener?.('online', online);
      channel?.close();
      void (running ?? Promise.resolve())
        .catch(() => undefined)
        .then(() => {
          store.close();
        });
    },
  };
}
