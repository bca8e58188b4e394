import { html, nothing, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Announcer } from '../shared/announcer.ts';
import { ConnectController, type LoadState, type Source } from '../shared/data.ts';
import { define } from '../shared/define.ts';
import { ColabElement } from '../shared/element.ts';
import { failureOf, failureText, type Failure } from '../shared/failures.ts';
import { LocaleController } from '../shared/locale.ts';
import { sharedStyles } from '../shared/styles.ts';
import { addDays, addMonths, formatMonth, monthMatrix, today, weekStart } from '../shared/time.ts';
import { baseView, stateView, type Content } from '../shared/views.ts';
import { agenda } from './agenda.ts';
import type {
  CalendarData,
  CalendarFilters,
  CalendarQuery,
  CalendarView,
  Occurrence,
  Session,
} from './calendar-data.ts';
import type { CalendarContext, EntryActions } from './context.ts';
import { activeFilters, filtersView } from './filters.ts';
import { groupByDay, groupByYear, type Group } from './grouping.ts';
import { compareKnown, entriesOf, isOver, type Entry } from './placement.ts';
import { loadCalendar, loadProgramme } from './session-calendar.connect.ts';
import { ColabSessionFilterEvent, ColabSessionSelectEvent } from './session-calendar.events.ts';
import { calendarMessages } from './session-calendar.messages.ts';
import { calendarStyles } from './session-calendar.styles.ts';

const VIEWS: readonly CalendarView[] = ['agenda', 'month', 'archive'];

/** Pause after the last letter before a search is sent. */
const TYPING_PAUSE = 300;

/** Pages that were added under the first answer. They go when another first answer comes. */
interface Added {
  readonly to: CalendarData;
  readonly items: readonly Occurrence[];
  readonly next: string | null | undefined;
  readonly loading: boolean;
  readonly failure?: Failure | undefined;
}

/** Entries of an answer with their place in time, kept as long as they are the same. */
interface Placed {
  readonly data: CalendarData;
  readonly items: readonly Occurrence[] | undefined;
  readonly timeZone: string;
  readonly entries: readonly Entry[];
}

/**
 * The joint calendar: an agenda by day, a month as a grid (where there is room for one) and the past sessions with
 * their recordings. Filters by region, kind, language and words; times in the visitor's and the event's zone.
 *
 * @summary Sessions as agenda, month and archive.
 * @attr {string} lang - BCP 47 language of the element; else the nearest ancestor's, else the page's, else English
 * @slot - the page's own link to the calendar; shown when the calendar cannot be
 * @slot header - a heading above the calendar
 * @slot empty - words for when there is nothing to show
 * @slot error - words for when the calendar cannot be shown
 * @fires {ColabReadyEvent} colab-ready - the calendar shows its first content
 * @fires {ColabErrorEvent} colab-error - the calendar could not load; `detail.code`
 * @fires {ColabSessionSelectEvent} colab-session-select - a session's details are about to open; prevent it to show them yourself
 * @fires {ColabSessionFilterEvent} colab-session-filter - the visitor switched the view or changed a filter
 * @csspart base - the box around everything
 * @csspart toolbar - the switch of views and the way through the months
 * @csspart filters - the search and the filters
 * @csspart clear - the button that clears the filters
 * @csspart group - the entries of one date
 * @csspart group__title - the date above them
 * @csspart list - a list of entries
 * @csspart item - one entry
 * @csspart item__time - when it takes place
 * @csspart item__title - its title
 * @csspart item__details - what opens under it
 * @csspart status - "Cancelled", "Postponed" …
 * @csspart languages - the languages of an entry
 * @csspart language - one of them
 * @csspart language-note - note that a text is in another language
 * @csspart sample - note that an entry is made up
 * @csspart register - link to the registration
 * @csspart recordings - the recordings of an entry
 * @csspart parts - the parts of a dialogue
 * @csspart grid - the month as a table
 * @csspart day - a day of it
 * @csspart entry - an entry in a day
 * @csspart dialog - the box that opens for a day
 * @csspart more - the button that shows more
 * @csspart error - the box with what went wrong
 * @csspart retry - the button to try again
 * @cssproperty --colab-color-surface - background
 * @cssproperty --colab-color-surface-raised - background of the filters and of days outside the month
 * @cssproperty --colab-color-text - text
 * @cssproperty --colab-color-muted - times, places and other secondary text
 * @cssproperty --colab-color-accent - links, buttons, the view that is shown, today
 * @cssproperty --colab-color-border - lines between entries
 * @cssproperty --colab-color-border-control - edges of controls
 * @cssproperty --colab-color-focus - focus ring
 * @cssproperty --colab-color-info - "Sample", "Moved online"
 * @cssproperty --colab-color-warning - "Postponed", "Not confirmed yet"
 * @cssproperty --colab-color-danger - "Cancelled", errors
 * @cssproperty --colab-font-family - the page's by default
 * @cssproperty --colab-space-m - distance between entries; `xs`, `s`, `l`, `xl` beside it
 * @cssproperty --colab-radius - corners
 */
export class ColabSessionCalendar extends ColabElement {
  static override styles = [sharedStyles, calendarStyles];

  /** `agenda` (default), `month` or `archive`. Below 30em of its own width, a month is a list. */
  @property() view: CalendarView = 'agenda';
  /** Region ids to begin with, comma-separated. Visitors may change it. */
  @property() region?: string | undefined;
  /** Session kind ids to begin with, comma-separated. Visitors may change it. */
  @property() kind?: string | undefined;
  /** Languages to begin with (BCP 47, comma-separated): sessions spoken or interpreted in them. Not the language of the element, which is `lang`. */
  @property() language?: string | undefined;
  /** Date to begin at ("2024-06-01", "2024-06"); default: today. */
  @property() from?: string | undefined;
  /** Entries a page of a list holds, 1 to 100; default 20. */
  @property({ type: Number }) limit = 20;
  /** Leaves the search and the filters out. */
  @property({ type: Boolean, attribute: 'without-filters' }) withoutFilters = false;
  /** Where the calendar comes from; default: the API. */
  @property({ attribute: false }) source: Source<CalendarData, CalendarQuery> = loadCalendar;
  /** Where the sessions inside a programme come from, by its id; default: the API. */
  @property({ attribute: false }) programmeSource: Source<readonly Session[], string> = loadProgramme;
  /** What is shown. Set by the element as its source answers. */
  @property({ attribute: false }) state: LoadState<CalendarData> = { status: 'loading' };

  /** The words and their language. */
  readonly locale = new LocaleController(this, calendarMessages);

  @state() private q = '';
  /** A date in the month (or the list) that the visitor went to. */
  @state() private place: string | undefined;
  @state() private narrow = false;
  @state() private filtersOpen = false;
  /** What is not needed to show a list is loaded when it is: the month's grid, and what opens under an entry. */
  @state() private month: typeof import('./month-view.ts') | 'loading' | 'failed' | undefined;
  @state() private details: typeof import('./session-details.ts') | 'loading' | Failure | undefined;
  @state() private openDay: string | undefined;
  @state() private added: Added | undefined;

  #announcer = new Announcer(this);
  #connect = new ConnectController<CalendarData, CalendarQuery>(this, {
    source: () => this.source,
    query: () => this.#query(),
    apply: (next) => this.#apply(next),
    isEmpty: (data) => !data.next && this.#entries(data).length === 0,
  });
  #facets: CalendarData['facets'];
  #placed: Placed | undefined;
  #open = new Set<string>();
  #inside = new Map<string, LoadState<readonly Session[]>>();
  #loading = new AbortController();
  #typed = '';
  #typing: ReturnType<typeof setTimeout> | undefined;
  #width: ResizeObserver | undefined;
  #announceNext = false;
  #focusNext: string | undefined;
  #shownIn = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.#loading = new AbortController();
    const probe = this.renderRoot.querySelector('.probe');
    if (probe) this.#width?.observe(probe);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#loading.abort();
    this.#width?.disconnect();
    clearTimeout(this.#typing);
  }

  protected override willUpdate(): void {
    if (!VIEWS.includes(this.view)) this.view = 'agenda';
    if (this.view === 'month' && !this.month) void this.#loadMonth();
    const { api, network, language, timeZone } = this.settings.value;
    const shownIn = [api, network, language, timeZone].join();
    if (shownIn !== this.#shownIn) {
      this.#inside.clear();
      this.#facets = undefined;
      this.#shownIn = shownIn;
    }
  }

  protected override firstUpdated(): void {
    const probe = this.renderRoot.querySelector('.probe');
    if (!probe || typeof ResizeObserver === 'undefined') return;
    // The container query of the styles decides what is narrow; the probe has a width just then.
    this.#width = new ResizeObserver(() => {
      this.narrow = probe.getBoundingClientRect().width > 0;
    });
    this.#width.observe(probe);
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('openDay') && typeof this.month === 'object') this.month.followDay(this.renderRoot, this.openDay);
    if (this.#focusNext) {
      const item = this.renderRoot.querySelector(`[data-id="${CSS.escape(this.#focusNext)}"] .toggle`);
      this.#focusNext = undefined;
      if (item instanceof HTMLElement) item.focus();
    }
  }

  /** Loads again. */
  async reload(): Promise<void> {
    await this.#connect.retry();
  }

  // --- what is asked for

  get #context(): CalendarContext {
    const { timeZone } = this.settings.value;
    const now = new Date();
    return { locale: this.locale, timeZone, now, today: today(timeZone, now) };
  }

  get #filters(): CalendarFilters {
    return { region: this.region, kind: this.kind, language: this.language, q: this.q };
  }

  /** The date the agenda begins at, or a date in the month shown. */
  get #start(): string {
    return this.place ?? this.#begin ?? today(this.settings.value.timeZone);
  }

  get #begin(): string | undefined {
    const match = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.exec(this.from ?? '');
    return match ? `${match[0]}-01-01`.slice(0, 10) : undefined;
  }

  get #weeks(): string[][] {
    return monthMatrix(this.#start, weekStart(this.locale.locale));
  }

  #query(): CalendarQuery {
    const { view } = this;
    const filters = this.withoutFilters ? { ...this.#filters, q: '' } : this.#filters;
    const limit = Math.min(100, Math.max(1, Math.trunc(this.limit) || 20));
    if (view === 'archive') {
      return { view, to: addDays(today(this.settings.value.timeZone), 1), limit, ...filters };
    }
    if (view === 'agenda') return { view, from: addDays(this.#start, -1), limit, ...filters };
    const days = this.#weeks.flat();
    const [first, last] = [days[0] ?? this.#start, days.at(-1) ?? this.#start];
    return { view, from: addDays(first, -1), to: addDays(last, 2), limit: 100, ...filters };
  }

  #apply(next: LoadState<CalendarData>): void {
    this.state = next;
    if (next.status === 'error') {
      this.#announceNext = false;
      this.openDay = undefined;
    }
    if (next.status !== 'ready' && next.status !== 'empty') return;
    if (next.data.facets) this.#facets = next.data.facets;
    this.added = undefined;
    if (this.#announceNext) this.#announcer.announce(this.#summary(next.data));
    this.#announceNext = false;
  }

  // --- what is shown of an answer

  #addedTo(data: CalendarData): Added | undefined {
    return this.added?.to === data ? this.added : undefined;
  }

  #next(data: CalendarData): string | null | undefined {
    const added = this.#addedTo(data);
    return added ? added.next : data.next;
  }

  /** The entries of an answer that belong in its view: each is either to come or past. */
  #entries(data: CalendarData): readonly Entry[] {
    const { timeZone, now, today: date } = this.#context;
    const items = this.#addedTo(data)?.items;
    if (this.#placed?.data !== data || this.#placed.items !== items || this.#placed.timeZone !== timeZone) {
      this.#placed = { data, items, timeZone, entries: entriesOf([...data.items, ...(items ?? [])], timeZone) };
    }
    const all = this.#placed.entries;
    if (data.query.view === 'archive') return all.filter(({ at }) => isOver(at, now, date));
    if (data.query.view === 'month') return all;
    const start = data.query.from ? addDays(data.query.from, 1) : date;
    const fromToday = start >= date;
    return all.filter(({ at }) => compareKnown(at.last, start) >= 0 && !(fromToday && isOver(at, now, date)));
  }

  #groups(data: CalendarData): Group[] {
    const entries = this.#entries(data);
    return data.query.view === 'archive'
      ? groupByYear(entries)
      : groupByDay(entries, addDays(data.query.from ?? '', 1));
  }

  /** Whether an answer is about the month on screen. */
  #isOfMonth(data: CalendarData): boolean {
    return data.query.view === 'month' && data.query.from === addDays(this.#weeks[0]?.[0] ?? '', -1);
  }

  #inMonth(data: CalendarData): Entry[] {
    const month = this.#start.slice(0, 7);
    return this.#entries(data).filter(
      ({ at }) => compareKnown(at.first, month) <= 0 && compareKnown(at.last, month) >= 0,
    );
  }

  /** How much is shown, in words. */
  #summary(data: CalendarData): string {
    const { words, locale } = this.locale;
    if (data.query.view === 'month') return words.shownIn(this.#inMonth(data).length, formatMonth(this.#start, locale));
    const count = this.#entries(data).length;
    return count === 0 && activeFilters(this.#filters) > 0
      ? words.emptyFiltered
      : words.shown(count, Boolean(this.#next(data)));
  }

  // --- what visitors do

  #told(): void {
    this.#announceNext = true;
    const { view, region, kind, language } = this;
    this.dispatchEvent(new ColabSessionFilterEvent({ view, region, kind, language }));
  }

  #show(view: CalendarView): void {
    if (view === this.view) return;
    this.view = view;
    this.#told();
  }

  #filter(name: keyof CalendarFilters, value: string): void {
    clearTimeout(this.#typing);
    if (name === 'q') this.#typed = value;
    if (value === (this[name] ?? '')) return;
    if (name === 'q') this.q = value;
    else this[name] = value || undefined;
    this.#told();
  }

  #type(text: string): void {
    this.#typed = text;
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#filter('q', text), TYPING_PAUSE);
  }

  #clear(): void {
    clearTimeout(this.#typing);
    this.region = this.kind = this.language = undefined;
    this.q = this.#typed = '';
    this.#told();
    const search = this.renderRoot.querySelector<HTMLElement>('#q');
    search?.focus();
  }

  #goTo(date: string | undefined): void {
    this.place = date;
    this.#announceNext = true;
  }

  #shown(): { data: CalendarData | undefined } {
    const { state: now } = this;
    if (now.status === 'ready' || now.status === 'empty') return { data: now.data };
    return { data: now.status === 'loading' ? now.previous : undefined };
  }

  #actions: EntryActions = {
    isOpen: ({ occurrence }) => this.#open.has(occurrence.id),
    toggle: (entry) => this.#toggle(entry),
    prepare: () => void this.#loadDetails(),
    details: (entry, context) => this.#details(entry, context),
    inside: ({ occurrence }) => this.#inside.get(occurrence.sessionId) ?? { status: 'loading' },
    retryInside: ({ occurrence }) => void this.#loadInside(occurrence.sessionId),
  };

  #toggle({ occurrence }: Entry): void {
    const { id, sessionId, session } = occurrence;
    if (this.#open.delete(id)) return this.requestUpdate();
    const event = new ColabSessionSelectEvent({
      id,
      sessionId,
      url: session.url,
      webUrl: session.webUrl ?? undefined,
    });
    if (!this.dispatchEvent(event)) return;
    this.#open.add(id);
    void this.#loadDetails();
    if (session.isProgramme && this.#inside.get(sessionId)?.status !== 'ready') void this.#loadInside(sessionId);
    this.requestUpdate();
  }

  async #loadDetails(): Promise<void> {
    if (this.details === 'loading' || (this.details && 'detailsView' in this.details)) return;
    this.details = 'loading';
    try {
      const details = await import('./session-details.ts');
      this.#adopt(details.detailsStyles);
      this.details = details;
    } catch (thrown) {
      this.details = failureOf(thrown);
    }
  }

  async #loadMonth(): Promise<void> {
    this.month = 'loading';
    try {
      const month = await import('./month-view.ts');
      define('colab-month-grid', month.ColabMonthGrid);
      this.#adopt(month.monthStyles);
      this.month = month;
    } catch {
      // The list of the month needs nothing more.
      this.month = 'failed';
    }
  }

  #adopt({ styleSheet }: CSSResult): void {
    const root = this.renderRoot;
    if (styleSheet && root instanceof ShadowRoot) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  }

  async #loadInside(id: string): Promise<void> {
    const { signal } = this.#loading;
    const into = this.#inside;
    const shownIn = this.#shownIn;
    const put = (next: LoadState<readonly Session[]>) => {
      if (signal.aborted || shownIn !== this.#shownIn) return;
      into.set(id, next);
      this.requestUpdate();
    };
    put({ status: 'loading' });
    try {
      put({ status: 'ready', data: await this.programmeSource({ settings: this.settings.value, query: id, signal }) });
    } catch (thrown) {
      put({ status: 'error', failure: failureOf(thrown) });
    }
  }

  async #showMore(data: CalendarData): Promise<void> {
    const { signal } = this.#loading;
    const cursor = this.#next(data);
    if (!cursor || this.#addedTo(data)?.loading) return;
    const before = this.#addedTo(data)?.items ?? [];
    const put = (next: Omit<Added, 'to'>) => {
      // Another answer came meanwhile: its question is the one that counts.
      if (signal.aborted || this.#shown().data !== data) return false;
      this.added = { to: data, ...next };
      return true;
    };
    put({ items: before, next: cursor, loading: true });
    try {
      const more = await this.source({ settings: this.settings.value, query: { ...data.query, cursor }, signal });
      if (!put({ items: [...before, ...more.items], next: more.next, loading: false })) return;
      this.#focusNext = more.items[0]?.id;
      this.#announcer.announce(this.#summary(data));
    } catch (thrown) {
      put({ items: before, next: cursor, loading: false, failure: failureOf(thrown) });
    }
  }

  // --- parts of the page

  override render(): TemplateResult {
    const context = this.#context;
    return baseView(
      this.locale,
      this.settings.value,
      html`<span class="probe" aria-hidden="true"></span>
        <slot name="header"></slot>
        ${this.locale.ready ? this.#controls(context) : nothing}
        ${stateView(this.#stateShown(), this.locale, {
          ready: (data) => this.#content(data, context),
          empty: () => this.#empty(),
          retry: () => void this.#connect.retry(),
        })}
        ${this.#announcer.render()}`,
    );
  }

  /** The switch of views and the filters; with the content, once the words are there. */
  #controls(context: CalendarContext): TemplateResult {
    const { words } = this.locale;
    return html`<div class="toolbar" part="toolbar">
        <div class="views" role="group" aria-label=${words.view}>
          ${this.#viewButton('agenda', words.viewAgenda)} ${this.#viewButton('month', words.viewMonth)}
          ${this.#viewButton('archive', words.viewArchive)}
        </div>
        ${this.view === 'archive' ? nothing : this.#wayThroughTime()}
      </div>
      ${
        this.withoutFilters
          ? nothing
          : filtersView(
              {
                filters: this.#filters,
                typed: this.#typed,
                facets: this.#facets,
                open: this.filtersOpen,
                change: (name, value) => this.#filter(name, value),
                type: (text) => this.#type(text),
                clear: () => this.#clear(),
                toggle: () => (this.filtersOpen = !this.filtersOpen),
              },
              context,
            )
      }`;
  }

  /** A month without sessions still is a month to walk through. */
  #stateShown(): LoadState<CalendarData> {
    const { state: now } = this;
    return now.status === 'empty' && now.data.query.view === 'month' ? { status: 'ready', data: now.data } : now;
  }

  #viewButton(view: CalendarView, name: string): TemplateResult {
    return html`<button
      type="button"
      class="button views__button"
      aria-pressed=${view === this.view ? 'true' : 'false'}
      @click=${() => this.#show(view)}
    >
      ${name}
    </button>`;
  }

  #wayThroughTime(): Content {
    const { words, locale } = this.locale;
    const month = formatMonth(this.#start, locale);
    if (this.view === 'agenda') {
      if (!this.place) return nothing;
      return html`<div class="months">
        <span class="months__name">${words.from(month)}</span>
        <button type="button" class="button" @click=${() => this.#goTo(undefined)}>${words.fromToday}</button>
      </div>`;
    }
    const first = `${this.#start.slice(0, 7)}-01`;
    return html`<div class="months">
      <button
        type="button"
        class="button months__step"
        aria-label=${words.previousMonth}
        @click=${() => this.#goTo(addMonths(first, -1))}
      >
        <span aria-hidden="true">‹</span>
      </button>
      <h3 class="months__name">${month}</h3>
      <button
        type="button"
        class="button months__step"
        aria-label=${words.nextMonth}
        @click=${() => this.#goTo(addMonths(first, 1))}
      >
        <span aria-hidden="true">›</span>
      </button>
      ${
        this.place
          ? html`<button type="button" class="button" @click=${() => this.#goTo(undefined)}>${words.thisMonth}</button>`
          : nothing
      }
    </div>`;
  }

  #content(data: CalendarData, context: CalendarContext): Content {
    if (data.query.view === 'month') return this.#monthView(data, context);
    const groups = this.#groups(data);
    if (groups.length === 0 && !this.#next(data)) return this.#empty();
    return html`<p class="summary">${this.#summary(data)}</p>
      ${agenda(groups, context, this.#actions)} ${this.#moreButton(data)}`;
  }

  #moreButton(data: CalendarData): Content {
    const { words } = this.locale;
    if (!this.#next(data)) return nothing;
    const added = this.#addedTo(data);
    return html`<p class="more">
      ${added?.failure ? html`<span role="alert">${failureText(added.failure, words)}</span>` : nothing}
      <button
        type="button"
        class="button"
        part="more"
        aria-disabled=${added?.loading ? 'true' : 'false'}
        @click=${() => void this.#showMore(data)}
      >
        ${added?.loading ? words.loading : words.showMore}
      </button>
    </p>`;
  }

  #monthView(data: CalendarData, context: CalendarContext): Content {
    const { locale } = this.locale;
    const known = this.#isOfMonth(data);
    const inMonth = known ? this.#inMonth(data) : [];
    return html`<p class="summary">
        ${known ? this.#summary(data) : formatMonth(this.#start, locale)}
        ${known && inMonth.length === 0 ? this.#waysOut() : nothing}
      </p>
      ${
        this.narrow || this.month === 'failed'
          ? agenda(groupByDay(inMonth, `${this.#start.slice(0, 7)}-01`), context, this.#actions)
          : this.#monthGrid(data, known, context)
      }`;
  }

  #monthGrid(data: CalendarData, known: boolean, context: CalendarContext): TemplateResult {
    if (typeof this.month !== 'object') return html`<div class="month month--waiting" aria-busy="true"></div>`;
    return this.month.monthView(
      {
        date: this.#start,
        weeks: this.#weeks,
        entries: this.#entries(data),
        known,
        openDay: this.openDay,
        goTo: (date) => this.#goTo(date),
        open: (date) => (this.openDay = date),
        announce: (text) => this.#announcer.announce(text),
      },
      context,
      this.#actions,
    );
  }

  #details(entry: Entry, context: CalendarContext): Content {
    const { words } = this.locale;
    const { details } = this;
    if (!details || details === 'loading') return html`<p class="details muted" role="status">${words.loading}</p>`;
    return 'detailsView' in details
      ? details.detailsView(entry, context, this.#actions)
      : html`<p class="details" role="alert">${failureText(details, words)}</p>`;
  }

  #empty(): TemplateResult {
    const { words } = this.locale;
    const filtered = activeFilters(this.#filters) > 0;
    return html`<div class="empty">
      <p>${filtered ? words.emptyFiltered : this.view === 'archive' ? words.emptyArchive : words.emptyAgenda}</p>
      <p class="empty__ways">${this.#waysOut()}</p>
    </div>`;
  }

  /** What to do where there is nothing to see. */
  #waysOut(): Content {
    const { words } = this.locale;
    const button = (text: string, action: () => void) =>
      html`<button type="button" class="button" @click=${action}>${text}</button>`;
    return [
      activeFilters(this.#filters) > 0 ? button(words.clear, () => this.#clear()) : nothing,
      this.view === 'agenda' ? nothing : button(words.seeAgenda, () => this.#seeComing()),
      this.view === 'archive' ? nothing : button(words.seeArchive, () => this.#show('archive')),
    ];
  }

  #seeComing(): void {
    this.place = undefined;
    this.#show('agenda');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'colab-session-calendar': ColabSessionCalendar;
  }
}
