import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { failureOf, type Failure } from '../shared/failures.ts';
import type { Resource, ResourceData } from './library-data.ts';

/** Entries that stand in the page at once. Beyond that the first ones leave it, and can be had back. */
export const MOST_SHOWN = 200;

/** What was added under a first answer. It goes when another first answer comes. */
interface Added {
  readonly to: ResourceData;
  readonly items: readonly Resource[];
  readonly next: string | null | undefined;
  /** Place of the first entry that is shown. */
  readonly from: number;
  readonly loading?: boolean;
  readonly failure?: Failure | undefined;
}

/** The entries to show, and what else there is. */
export interface Shown extends Pick<Added, 'items' | 'loading' | 'failure'> {
  /** How many entries were shown so far, up to the last one that is. */
  readonly upTo: number;
  readonly hasEarlier: boolean;
  readonly hasMore: boolean;
}

/**
 * The pages of a list: more of them under the first on request, and never more entries in the page than
 * {@link MOST_SHOWN}, so that a list of thousands stays as light as a short one.
 */
export class Pages implements ReactiveController {
  #host: ReactiveControllerHost;
  #load: (data: ResourceData, cursor: string, signal: AbortSignal) => Promise<ResourceData>;
  #added: Added | undefined;
  #loading = new AbortController();

  /** @param load gives the page at a cursor of an answer's question */
  constructor(
    host: ReactiveControllerHost,
    load: (data: ResourceData, cursor: string, signal: AbortSignal) => Promise<ResourceData>,
  ) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  hostConnected(): void {
    this.#loading = new AbortController();
  }

  hostDisconnected(): void {
    this.#loading.abort();
  }

  /** What is shown of an answer and its further pages. */
  of(data: ResourceData): Shown {
    const { items, next, from, loading, failure } = this.#of(data);
    const upTo = Math.min(items.length, from + MOST_SHOWN);
    const hasMore = Boolean(next) || upTo < items.length;
    return { items: items.slice(from, upTo), upTo, hasEarlier: from > 0, hasMore, loading, failure };
  }

  /** Shows the next page. @returns its first entry, undefined when it did not come */
  async showMore(data: ResourceData): Promise<Resource | undefined> {
    const before = this.#of(data);
    if (before.loading) return undefined;
    const { upTo } = this.of(data);
    if (upTo < before.items.length) {
      this.#put({ ...before, from: before.from + data.query.limit });
      return before.items[upTo];
    }
    const { signal } = this.#loading;
    if (!before.next) return undefined;
    this.#put({ ...before, failure: undefined, loading: true });
    let after: Added;
    try {
      const more = await this.#load(data, before.next, signal);
      const items = [...before.items, ...more.items];
      after = { to: data, items, next: more.next, from: Math.max(0, items.length - MOST_SHOWN) };
    } catch (thrown) {
      after = { ...before, failure: failureOf(thrown) };
    }
    // Another answer came meanwhile: its question is the one that counts.
    if (signal.aborted || this.#added?.to !== data) return undefined;
    this.#put(after);
    return after.items[upTo];
  }

  /** Shows the page before the first one shown. @returns its first entry */
  showEarlier(data: ResourceData): Resource | undefined {
    const before = this.#of(data);
    const from = Math.max(0, before.from - data.query.limit);
    this.#put({ ...before, from });
    return before.items[from];
  }

  /** Forgets what was added: another first answer is there. */
  clear(): void {
    this.#added = undefined;
  }

  #of(data: ResourceData): Added {
    return this.#added?.to === data ? this.#added : { to: data, items: data.items, next: data.next, from: 0 };
  }

  #put(added: Added): void {
    this.#added = added;
    this.#host.requestUpdate();
  }
}
