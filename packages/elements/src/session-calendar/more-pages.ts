import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { failureOf, type Failure } from '../shared/failures.ts';
import type { CalendarData, Occurrence } from './calendar-data.ts';

/** Pages that were added under a first answer. They go when another first answer comes. */
export interface Added {
  readonly to: CalendarData;
  readonly items: readonly Occurrence[];
  readonly next: string | null | undefined;
  readonly loading: boolean;
  readonly failure?: Failure | undefined;
}

/** Loads further pages of a list under the first. */
export class MorePages implements ReactiveController {
  #host: ReactiveControllerHost;
  #added: Added | undefined;
  #loading = new AbortController();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#loading.abort();
  }

  /** What was added to an answer. */
  to(data: CalendarData): Added | undefined {
    return this.#added?.to === data ? this.#added : undefined;
  }

  next(data: CalendarData): string | null | undefined {
    const added = this.to(data);
    return added ? added.next : data.next;
  }

  /** Adds the next page to an answer; gives what is new, undefined when it did not come or another answer did. */
  async add(
    data: CalendarData,
    load: (cursor: string, signal: AbortSignal) => Promise<CalendarData>,
  ): Promise<readonly Occurrence[] | undefined> {
    const cursor = this.next(data);
    const before = this.to(data);
    if (!cursor || before?.loading) return undefined;
    const items = before?.items ?? [];
    this.#loading.abort();
    const { signal } = (this.#loading = new AbortController());
    const put = (next: Omit<Added, 'to'>) => {
      this.#added = { to: data, ...next };
      this.#host.requestUpdate();
    };
    put({ items, next: cursor, loading: true });
    try {
      const more = await load(cursor, signal);
      if (signal.aborted) return undefined;
      put({ items: [...items, ...more.items], next: more.next, loading: false });
      return more.items;
    } catch (thrown) {
      if (!signal.aborted) put({ items, next: cursor, loading: false, failure: failureOf(thrown) });
      return undefined;
    }
  }

  /** Another first answer came: its question is the one that counts. */
  forget(): void {
    this.#loading.abort();
    this.#added = undefined;
  }
}
