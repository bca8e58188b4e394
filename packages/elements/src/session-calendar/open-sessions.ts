import { html, type LitElement, type ReactiveController } from 'lit';
import type { DetailsContext } from '../session/context.ts';
import type { Entry } from '../session/placement.ts';
import type { SessionLinks, SessionMore, SessionQuery } from '../session/session-data.ts';
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
  source: () => Source<SessionMore, SessionQuery>;
  links: (settings: Settings, id: string) => SessionLinks | undefined;
  announce: (text: string) => void;
}

/** Which sessions are open, and what is asked for when one opens. What draws them is brought with the first. */
export class OpenSessions implements ReactiveController, EntryActions {
  #host: LitElement;
  #options: OpenSessionsOptions;
  #open = new Set<string>();
  #more = new Map<string, LoadState<SessionMore>>();
  #loading = new AbortController();
  #details: Later<typeof import('../session/details.ts')>;

  constructor(host: LitElement, options: OpenSessionsOptions) {
    this.#host = host;
    this.#options = options;
    this.#details = new Later(host, () => import('../session/details.ts'));
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
      links: this.#options.links(this.#options.settings(), entry.occurrence.sessionId),
      more: this.#moreOf(entry),
      retry: () => void this.#load(entry),
      announce: this.#options.announce,
    };
    return ready.part.detailsView(entry, more);
  }

  /** What comes with an open session, as far as it is there; starts to load it. */
  #moreOf(entry: Entry): LoadState<SessionMore> | undefined {
    const { id, session } = entry.occurrence;
    if (!session.isProgramme && !session.recurrence && !session.series) return undefined;
    if (!this.#more.has(id)) void this.#load(entry);
    return this.#more.get(id);
  }

  async #load({ occurrence: { id, sessionId, session } }: Entry): Promise<void> {
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
        data: await this.#options.source()({ settings: this.#options.settings(), query, signal }),
      };
    } catch (thrown) {
      state = { status: 'error', failure: failureOf(thrown) };
    }
    if (signal.aborted) return;
    into.set(id, state);
    this.#host.requestUpdate();
  }
}
