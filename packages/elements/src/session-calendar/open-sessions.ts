import { html, type LitElement, type ReactiveController } from 'lit';
import type { DetailsContext } from '../session/context.ts';
import type { Entry } from '../session/placement.ts';
import type { SessionMore, SessionQuery } from '../session/session-data.ts';
import type { LoadState, Source } from '../shared/data.ts';
import { failureOf, failureText } from '../shared/failures.ts';
import type { Settings } from '../shared/settings.ts';
import type { Content } from '../shared/views.ts';
import type { CalendarContext, EntryActions } from './context.ts';
import { Later } from './later.ts';
import { ColabSessionSelectEvent } from './session-calendar.events.ts';

/** What the open sessions need of the calendar. */
export interface OpenSessionsOptions {
  settings: () => Settings;
  /** The page's own source of what belongs to a session; undefined for the API's. */
  source: () => Source<SessionMore, SessionQuery> | undefined;
  announce: (text: string) => void;
}

/** What draws the details of a session, and what leads from them to the API. */
async function bringDetails() {
  const [details, connect] = await Promise.all([
    import('../session/details.ts'),
    import('../session/session.connect.ts'),
  ]);
  return { ...details, ...connect };
}

/** Which sessions are open, and what is asked for when one opens. What draws them is brought with the first. */
export class OpenSessions implements ReactiveController, EntryActions {
  #host: LitElement;
  #options: OpenSessionsOptions;
  #open = new Set<string>();
  #more = new Map<string, LoadState<SessionMore>>();
  #loading = new AbortController();
  #details: Later<Awaited<ReturnType<typeof bringDetails>>>;

  constructor(host: LitElement, options: OpenSessionsOptions) {
    this.#host = host;
    this.#options = options;
    this.#details = new Later(host, bringDetails);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.forget();
  }

  /** Drops what was loaded: it belongs to another network, language or time zone. */
  forget(): void {
    this.#loading.abort();
    this.#loading = new AbortController();
    this.#more.clear();
  }

  isOpen({ occurrence }: Entry): boolean {
    return this.#open.has(occurrence.id);
  }

  prepare = (): void => this.#details.need();

  toggle({ occurrence }: Entry): void {
    const { id, sessionId, session } = occurrence;
    if (!this.#open.delete(id)) {
      const { url, webUrl } = session;
      const event = new ColabSessionSelectEvent({ id, sessionId, url, webUrl: webUrl ?? undefined });
      if (!this.#host.dispatchEvent(event)) return;
      this.#open.add(id);
      this.prepare();
    }
    this.#host.requestUpdate();
  }

  details(entry: Entry, { locale, ...context }: CalendarContext): Content {
    const { ready, failure } = this.#details;
    if (failure) return html`<p class="details" role="alert">${failureText(failure, locale.words)}</p>`;
    if (!ready) return html`<p class="details muted" role="status">${locale.words.loading}</p>`;
    const more: DetailsContext = {
      ...context,
      locale,
      words: ready.locale.words,
      links: ready.part.linksOf(this.#options.settings(), entry.occurrence.sessionId),
      more: this.#moreOf(entry, ready.part.loadMore),
      retry: () => void this.#load(entry, ready.part.loadMore),
      announce: this.#options.announce,
    };
    return ready.part.detailsView(entry, more);
  }

  /** What comes with an open session, as far as it is there; starts to load it. */
  #moreOf(entry: Entry, fromApi: Source<SessionMore, SessionQuery>): LoadState<SessionMore> | undefined {
    const { id, session } = entry.occurrence;
    if (!session.isProgramme && !session.recurrence && !session.series) return undefined;
    if (!this.#more.has(id)) void this.#load(entry, fromApi);
    return this.#more.get(id);
  }

  async #load(
    { occurrence: { id, sessionId, session } }: Entry,
    fromApi: Source<SessionMore, SessionQuery>,
  ): Promise<void> {
    const { signal } = this.#loading;
    const into = this.#more;
    const again = into.has(id);
    into.set(id, { status: 'loading' });
    if (again) this.#host.requestUpdate();
    const query = {
      id,
      sessionId,
      isProgramme: session.isProgramme,
      recurs: Boolean(session.recurrence),
      series: session.series?.id,
    };
    let state: LoadState<SessionMore>;
    try {
      state = {
        status: 'ready',
        data: await (this.#options.source() ?? fromApi)({ settings: this.#options.settings(), query, signal }),
      };
    } catch (thrown) {
      state = { status: 'error', failure: failureOf(thrown) };
    }
    if (signal.aborted) return;
    into.set(id, state);
    this.#host.requestUpdate();
  }
}
