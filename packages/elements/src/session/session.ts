import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { badgeStyles } from '../language-badges/language-badges.styles.ts';
import { Announcer } from '../shared/announcer.ts';
import { ConnectController, type LoadState, type Source } from '../shared/data.ts';
import { ColabElement } from '../shared/element.ts';
import { LocaleController } from '../shared/locale.ts';
import { sharedStyles } from '../shared/styles.ts';
import { today } from '../shared/time.ts';
import { baseView, inLanguage, languageOf, reportLink, stateView, type Content } from '../shared/views.ts';
import type { DetailsContext } from './context.ts';
import { detailsView } from './details.ts';
import { detailsStyles } from './details.styles.ts';
import { registrationView } from './facts.ts';
import { factsStyles } from './facts.styles.ts';
import { aboutView, kindView } from './head.ts';
import { isOver, placementOf, type Entry } from './placement.ts';
import { linksOf, loadSession } from './session.connect.ts';
import type { Occurrence, Session, SessionData } from './session-data.ts';
import { sessionPageMessages } from './session-page.messages.ts';
import { sessionStyles } from './session.styles.ts';

/** A session that does not recur takes place once: as its own occurrence. */
function onlyOccurrence(session: Session): Occurrence {
  const { id, status, datePrecision, startDate, endDate, startsAt, endsAt, timeZone } = session;
  return { id, sessionId: id, status, datePrecision, startDate, endDate, startsAt, endsAt, timeZone, session };
}

/**
 * One session with all that is known of it: when in the visitor's and the event's zone, how to take part, languages and
 * interpretation, documents, recordings, the sessions inside a programme or the next dates of a series.
 *
 * @summary One session, for a page about it.
 * @attr {string} lang - BCP 47 language of the element; else the nearest ancestor's, else the page's, else English
 * @slot - the page's own link to the session; shown when it cannot be
 * @slot error - words for when the session cannot be shown
 * @slot empty - words for when no session was named
 * @fires {ColabReadyEvent} colab-ready - the session is shown
 * @fires {ColabErrorEvent} colab-error - the session could not load; `detail.code`
 * @csspart base - the box around everything
 * @csspart session - the session
 * @csspart title - its title
 * @csspart item__details - all that is known of it
 * @csspart item__time - when one of its further dates is
 * @csspart status - "Cancelled", "Postponed" …
 * @csspart languages - its languages
 * @csspart language - one of them
 * @csspart language-note - note that its text is in another language
 * @csspart sample - note that it is made up
 * @csspart register - link to the registration
 * @csspart join - link to the online room
 * @csspart recordings - its recordings
 * @csspart parts - the parts of a dialogue
 * @csspart report - link to the community's page on how to report harm
 * @csspart error - the box with what went wrong
 * @csspart retry - the button to try again
 * @cssproperty --colab-color-surface - background
 * @cssproperty --colab-color-text - text
 * @cssproperty --colab-color-muted - names of facts and other secondary text
 * @cssproperty --colab-color-accent - links and buttons
 * @cssproperty --colab-color-border - lines
 * @cssproperty --colab-color-focus - focus ring
 */
export class ColabSession extends ColabElement {
  static override styles = [sharedStyles, badgeStyles, factsStyles, detailsStyles, sessionStyles];

  /** Id of the session, as it stands in its address: `ubuntu-symposium`. */
  @property({ attribute: 'session-id', reflect: true }) sessionId?: string | undefined;
  /** Level of its title among the headings of the page, 1 to 6; default 2. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** Tells search engines of the session: schema.org `Event` as JSON-LD inside the element. */
  @property({ type: Boolean, attribute: 'with-structured-data' }) withStructuredData = false;
  /** Where the session comes from, by its id; default: the API. */
  @property({ attribute: false }) source: Source<SessionData, string> = loadSession;
  /** What is shown. Set by the element as its source answers. */
  @property({ attribute: false }) state: LoadState<SessionData | undefined> = { status: 'loading' };

  /** The words and their language. */
  readonly locale = new LocaleController(this, sessionPageMessages);

  #announcer = new Announcer(this);
  #connect = new ConnectController<SessionData | undefined, string>(this, {
    source: () => this.source,
    query: () => this.sessionId?.trim() ?? '',
    apply: (next) => (this.state = next),
    isEmpty: (data) => !data,
  });

  protected override updated(changed: PropertyValues): void {
    if (changed.has('state') || changed.has('withStructuredData')) void this.#tellSearchEngines();
  }

  async #tellSearchEngines(): Promise<void> {
    const { state: now, withStructuredData: wanted } = this;
    if (now.status === 'loading' || (!wanted && !this.querySelector('script'))) return;
    const { tellSearchEngines } = await import('./structured-data.ts');
    if (this.state !== now) return;
    const data = wanted && now.status === 'ready' ? now.data : undefined;
    tellSearchEngines(
      this,
      data
        ? [{ occurrence: this.#entry(data).occurrence, page: linksOf(this.settings.value, data.session.id)?.page }]
        : [],
    );
  }

  get #data(): SessionData | undefined {
    if (this.state.status === 'loading') return this.state.previous;
    return this.state.status === 'error' ? undefined : this.state.data;
  }

  /** The session at the time that matters to a visitor: its only one, or the next of one that recurs. */
  #entry({ session, more }: SessionData): Entry {
    const { timeZone } = this.settings.value;
    const [next] = (session.recurrence ? more?.next : undefined) ?? [];
    const occurrence = next ?? onlyOccurrence(session);
    const at = placementOf(occurrence, timeZone, session.mode, occurrence.status);
    return { occurrence: { ...occurrence, session }, at: at ?? { first: '', last: '', zones: [] } };
  }

  override render(): TemplateResult {
    return baseView(
      this.locale,
      this.settings.value,
      html`${stateView(this.state, this.locale, {
        ready: (data) => (data ? this.#session(data) : undefined),
        empty: () => html`<p class="muted">${this.locale.words.errorNotFound}</p>`,
        retry: () => void this.#connect.retry(),
      })}
      ${reportLink(this.#data?.reportUrl, this.settings.value, this.locale.words)} ${this.#announcer.render()}`,
    );
  }

  #session(data: SessionData): Content {
    const { timeZone } = this.settings.value;
    const { session, more } = data;
    const { locale } = this;
    const now = new Date();
    const entry = this.#entry(data);
    const context: DetailsContext = {
      locale,
      timeZone,
      now,
      today: today(timeZone, now),
      words: locale.words,
      links: linksOf(this.settings.value, session.id),
      more: more && { status: 'ready', data: more },
      retry: () => void this.#connect.retry(),
      announce: (text) => this.#announcer.announce(text),
    };
    const { status } = entry.occurrence;
    const level = Math.min(6, Math.max(1, Math.trunc(this.headingLevel) || 2));
    return html`<article class="session" part="session" data-status=${status} aria-labelledby="title">
      ${kindView(entry, context)}
      <div class="session__title" part="title" id="title" role="heading" aria-level=${level}>
        ${inLanguage(session.title, languageOf(session, '/title'), locale)}
      </div>
      ${aboutView(entry, context)}
      ${isOver(entry.at, now, context.today) || status === 'cancelled' ? undefined : registrationView(session, context)}
      ${detailsView(entry, context)}
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'colab-session': ColabSession;
  }
}
