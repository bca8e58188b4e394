import type { ReactiveController } from 'lit';
import { ColabErrorEvent, ColabReadyEvent } from './events.ts';
import { failureOf, failureOfSetting, type Failure } from './failures.ts';
import type { Settings, SettingsController, SettingsHost } from './settings.ts';

/** What an element that shows data can be in. `previous` is what it showed before, to be kept on screen meanwhile. */
export type LoadState<Data> =
  | { readonly status: 'loading'; readonly previous?: Data | undefined }
  | { readonly status: 'ready'; readonly data: Data }
  | { readonly status: 'empty'; readonly data: Data }
  | { readonly status: 'error'; readonly failure: Failure };

/** Where an element's data comes from. The connector gives the API's; a page or a test may give its own. */
export type Source<Data, Query = undefined> = (request: {
  settings: Settings;
  query: Query;
  signal: AbortSignal;
}) => Promise<Data>;

/** What `ConnectController` needs of its element. */
export interface ConnectHost extends SettingsHost {
  readonly settings: SettingsController;
  /** `eager` loads at once; otherwise the element waits until it is near the viewport. */
  loading?: string | undefined;
}

/** How one element loads. */
export interface ConnectOptions<Data, Query> {
  /** The source to load from, read at each load. */
  source: () => Source<Data, Query>;
  /** The part of the element's own state that decides what is asked for: filters, search, a date window. */
  query: () => Query;
  /** Takes the next state: `(state) => (this.state = state)`. */
  apply: (state: LoadState<Data>) => void;
  /** Whether an answer holds nothing to show. */
  isEmpty?: (data: Data) => boolean;
}

/** Distance from the viewport at which loading starts, in px: about one screen ahead. */
const NEAR = 800;

/** Whether an element is near the viewport as the page lies now. */
function isNear(element: Element): boolean {
  const [box] = element.getClientRects();
  return Boolean(box) && (box?.top ?? 0) < innerHeight + NEAR && (box?.bottom ?? 0) > -NEAR;
}

/**
 * Drives an element's state: loading, then ready, empty or error. Loads when the element is connected and near the
 * viewport, again when its settings, its source or its query change, and once more when the connection is back. A
 * newer load aborts the older; leaving the page aborts too. Knows nothing of the API or of rendering.
 */
export class ConnectController<Data, Query = undefined> implements ReactiveController {
  #host: ConnectHost;
  #options: ConnectOptions<Data, Query>;
  #near = false;
  #viewport: IntersectionObserver | undefined;
  #running: AbortController | undefined;
  #loadedFor: { settings: string; query: string | undefined } | undefined;
  #loadedFrom: Source<Data, Query> | undefined;
  #shown: Data | undefined;
  #waitingForConnection = false;

  constructor(host: ConnectHost, options: ConnectOptions<Data, Query>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.#reconnect);
    // Looked at once: an observer would speak up only after the page has been painted without content.
    if (this.#host.loading === 'eager' || isNear(this.#host)) this.#near = true;
    if (this.#near) return this.#host.requestUpdate();
    this.#viewport = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        this.#near = true;
        this.#viewport?.disconnect();
        this.#host.requestUpdate();
      },
      { rootMargin: `${NEAR}px` },
    );
    this.#viewport.observe(this.#host);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#reconnect);
    this.#viewport?.disconnect();
    if (!this.#running) return;
    this.#running.abort();
    this.#running = undefined;
    this.#loadedFor = undefined;
  }

  hostUpdate(): void {
    if (this.#host.loading === 'eager') this.#near = true;
    if (!this.#near || !this.#host.isConnected) return;
    const { api, network, language, timeZone, problems } = this.#host.settings.value;
    const settings = JSON.stringify([api, network, language, timeZone, problems]);
    const query = JSON.stringify(this.#options.query());
    const sameSettings = settings === this.#loadedFor?.settings && this.#options.source() === this.#loadedFrom;
    if (sameSettings && query === this.#loadedFor?.query) return;
    // Another API, network, language or source means other content: nothing old is kept on screen then.
    if (!sameSettings) this.#shown = undefined;
    this.#loadedFor = { settings, query };
    void this.#load();
  }

  /** Loads again, as the retry button does. Resolves when the element is in its next state. */
  async retry(): Promise<void> {
    this.#near = true;
    await this.#load();
  }

  #reconnect = (): void => {
    if (this.#waitingForConnection) void this.#load();
  };

  async #load(): Promise<void> {
    this.#running?.abort();
    const running = (this.#running = new AbortController());
    this.#waitingForConnection = false;
    const settings = this.#host.settings.value;
    const source = (this.#loadedFrom = this.#options.source());
    const [problem] = settings.problems;
    if (problem) return this.#fail(failureOfSetting(problem));
    this.#options.apply({ status: 'loading', previous: this.#shown });
    try {
      const data = await source({ settings, query: this.#options.query(), signal: running.signal });
      if (running.signal.aborted) return;
      this.#running = undefined;
      await this.#show(data);
    } catch (thrown) {
      if (running.signal.aborted) return;
      await this.#fail(failureOf(thrown));
    }
  }

  async #show(data: Data): Promise<void> {
    const first = this.#shown === undefined;
    const empty = this.#options.isEmpty?.(data) ?? false;
    this.#shown = data;
    this.#options.apply({ status: empty ? 'empty' : 'ready', data });
    await this.#host.updateComplete;
    if (first) this.#host.dispatchEvent(new ColabReadyEvent(empty));
  }

  async #fail(failure: Failure): Promise<void> {
    this.#running = undefined;
    this.#shown = undefined;
    this.#waitingForConnection = failure.code === 'offline';
    this.#options.apply({ status: 'error', failure });
    await this.#host.updateComplete;
    const { code, message, retryable } = failure;
    this.#host.dispatchEvent(new ColabErrorEvent({ code, message, retryable }));
  }
}
