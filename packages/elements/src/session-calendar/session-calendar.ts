import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { badgeStyles } from '../language-badges/language-badges.styles.ts';
import { factsStyles } from '../session/facts.styles.ts';
import type { SessionMore, SessionQuery } from '../session/session-data.ts';
import { isDay } from '../session/placement.ts';
import { Announcer } from '../shared/announcer.ts';
import { ConnectController, type LoadState, type Source } from '../shared/data.ts';
import { ColabElement } from '../shared/element.ts';
import { failureText } from '../shared/failures.ts';
import { LocaleController } from '../shared/locale.ts';
import { savesData } from '../shared/save-data.ts';
import { sharedStyles } from '../shared/styles.ts';
import { addDays, addMonths, formatMonth, monthMatrix, today, weekStart } from '../shared/time.ts';
import { UrlStateController } from '../shared/url-state.ts';
import { baseView, reportLink, stateView, type Content } from '../shared/views.ts';
import { choicesOf, DATE, VIEWS } from './address.ts';
import { agenda } from './agenda.ts';
import type { CalendarData, CalendarFilters, CalendarQuery, CalendarView } from './calendar-data.ts';
import type { CalendarContext } from './context.ts';
import { activeFilters, filtersView, type FiltersModel } from './filters.ts';
import { groupByDay } from './grouping.ts';
import { Later } from './later.ts';
import { MorePages } from './more-pages.ts';
import { OpenSessions } from './open-sessions.ts';
import { questionOf } from './question.ts';
import { loadCalendar } from './session-calendar.connect.ts';
import { ColabSessionFilterEvent } from './session-calendar.events.ts';
import { calendarMessages } from './session-calendar.messages.ts';
import { calendarStyles } from './session-calendar.styles.ts';
import { ShownEntries } from './shown-entries.ts';
import { toolbarView } from './toolbar.ts';

/** Pause after the last letter before a search is sent. */
const TYPING_PAUSE = 300;

/** Milliseconds after a month is whole in which the page has the line to itself, before the next month is asked for. */
const RESTED = 100;

/** Entries of a list that are drawn at once, and by how many it grows in the moments after: nobody waits for all of them. */
const [AT_ONCE, AFTER] = [10, 5];

const MORE_FILTERS: readonly (keyof CalendarFilters)[] = ['theme', 'mode', 'recording'];

/**
 * The joint calendar: an agenda by day, a month as a grid (where there is room for one) and the past sessions with
 * their recordings. Filters by region, language (spoken or interpreted), kind, theme, mode, recording and words; times in
 * the visitor's and the event's zone; a calendar to subscribe to with exactly the filters that are set.
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
 * @csspart subscribe - the panel with the ways to subscribe
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
 * @csspart join - link to the online room of an entry
 * @csspart recordings - the recordings of an entry
 * @csspart parts - the parts of a dialogue
 * @csspart grid - the month as a table
 * @csspart day - a day of it
 * @csspart entry - an entry in a day
 * @csspart dialog - the box that opens for a day
 * @csspart more - the button that shows more
 * @csspart report - link to the community's page on how to report harm
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
  static override styles = [sharedStyles, badgeStyles, factsStyles, calendarStyles];

  /** `agenda` (default), `month` or `archive`. Below 30em of its own width, a month is a list. */
  @property() view: CalendarView = 'agenda';
  /** Region ids to begin with, comma-separated. Visitors may change it. */
  @property() region?: string | undefined;
  /** Session kind ids to begin with, comma-separated. Visitors may change it. */
  @property() kind?: string | undefined;
  /** Languages to begin with (BCP 47, comma-separated): sessions spoken or interpreted in them. Not the language of the element, which is `lang`. */
  @property() language?: string | undefined;
  /** Ids of themes to begin with, comma-separated. Visitors may change it. (`theme` is the look of the element.) */
  @property({ attribute: 'filter-theme' }) filterTheme?: string | undefined;
  /** Ways to take part to begin with, comma-separated: `online`, `inPerson`, `hybrid`, `asynchronous`. */
  @property() mode?: string | undefined;
  /** `true` begins with sessions that have a recording. */
  @property() recording?: string | undefined;
  /** Words to begin with. */
  @property() q?: string | undefined;
  /** Date to begin at ("2024-06-01", "2024-06"); default: today. */
  @property() from?: string | undefined;
  /** Entries a page of a list holds, 1 to 100; default 20. */
  @property({ type: Number }) limit = 20;
  /** Leaves the search and the filters out. */
  @property({ type: Boolean, attribute: 'without-filters' }) withoutFilters = false;
  /** Leaves out the button with the ways to subscribe. */
  @property({ type: Boolean, attribute: 'without-subscribe' }) withoutSubscribe = false;
  /** Keeps view, filters and place in the page's hash (`#calendar.view=month&calendar.language=fr`; the element's `id` in place of `calendar`), so that they can be shared and gone back to. */
  @property({ type: Boolean, attribute: 'with-url-state' }) withUrlState = false;
  /** Tells search engines of the sessions shown: schema.org `Event` as JSON-LD inside the element. */
  @property({ type: Boolean, attribute: 'with-structured-data' }) withStructuredData = false;
  /** Where the calendar comes from; default: the API. */
  @property({ attribute: false }) source: Source<CalendarData, CalendarQuery> = loadCalendar;
  /** Where the sessions inside a programme and the next dates of a series come from; default: the API. */
  @property({ attribute: false }) moreSource?: Source<SessionMore, SessionQuery> | undefined;
  /** What is shown. Set by the element as its source answers. */
  @property({ attribute: false }) state: LoadState<CalendarData> = { status: 'loading' };

  /** The words and their language. */
  readonly locale = new LocaleController(this, calendarMessages);

  /** A date in the month (or the list) that the visitor went to. */
  @state() private place: string | undefined;
  @state() private narrow = false;
  @state() private filtersOpen = false;
  @state() private moreOpen: boolean | undefined;
  @state() private subscribing = false;
  @state() private openDay: string | undefined;
  @state() private besideOpen: boolean | undefined;
  /** Entries of the list that are drawn. */
  @state() private drawn = AT_ONCE;

  #url = new UrlStateController(this, {
    enabled: () => this.withUrlState,
    name: 'calendar',
    read: () => ({ view: this.view, ...this.#filters, date: this.place }),
    apply: (choices) => {
      const { view = 'agenda', date, theme, ...filters } = choicesOf(choices);
      Object.assign(this, { view, place: date, filterTheme: theme, ...filters });
      this.#typed = filters.q ?? '';
    },
  });
  #announcer = new Announcer(this);
  #connect = new ConnectController<CalendarData, CalendarQuery>(this, {
    source: () => this.source,
    query: () => this.#query(),
    apply: (next) => this.#apply(next),
    isEmpty: (data) => !data.next && this.#shown.of(data, this.#context).length === 0,
  });
  #pages = new MorePages(this);
  #shown = new ShownEntries(this.#pages);
  #opened = new OpenSessions(this, {
    settings: () => this.settings.value,
    source: () => this.moreSource,
    announce: (text) => this.#announcer.announce(text),
  });
  // What is not needed to show a list comes when it is.
  #month = new Later(this, async () => {
    const month = await import('./month-view.ts');
    month.defineGrid();
    return month;
  });
  #moreFilters = new Later(this, () => import('./more-filters.ts'));
  #subscribe = new Later(this, () => import('./subscribe.ts'));
  #facets: CalendarData['facets'];
  #typed: string | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #drawing: ReturnType<typeof setTimeout> | undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;
  /** 1 for a visitor on the way to later months, -1 to earlier ones. */
  #heading = 1;
  #width: ResizeObserver | undefined;
  #announceNext = false;
  #focusNext: string | undefined;
  #shownIn = '';

  override connectedCallback(): void {
    super.connectedCallback();
    const probe = this.renderRoot.querySelector('.probe');
    if (probe) this.#width?.observe(probe);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#width?.disconnect();
    clearTimeout(this.#typing);
    clearTimeout(this.#drawing);
    clearTimeout(this.#resting);
  }

  protected override willUpdate(): void {
    if (!VIEWS.includes(this.view)) this.view = 'agenda';
    if (this.view === 'month' && !this.narrow) this.#month.need();
    if (this.#moreOpen) this.#moreFilters.need();
    const { api, network, language, timeZone } = this.settings.value;
    const shownIn = [api, network, language, timeZone].join();
    if (shownIn !== this.#shownIn) {
      this.#opened.forget();
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
    if (changed.has('openDay')) this.#month.ready?.part.followDay(this.renderRoot, this.openDay);
    if (changed.has('state') || changed.has('withStructuredData')) void this.#tellSearchEngines();
    const item = this.#focusNext && this.renderRoot.querySelector(`[data-id="${CSS.escape(this.#focusNext)}"] .toggle`);
    if (item instanceof HTMLElement) {
      this.#focusNext = undefined;
      item.focus();
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
    const { region, kind, language, filterTheme: theme, mode, recording, q } = this;
    return { region, kind, language, theme, mode, recording, q };
  }

  /** Whether the filters that are asked for less often are shown: when one of them is set, or the visitor wants them. */
  get #moreOpen(): boolean {
    return this.moreOpen ?? activeFilters(this.#filters).some((name) => MORE_FILTERS.includes(name));
  }

  /** The date the agenda begins at, or a date in the month shown. */
  get #start(): string {
    return this.place ?? this.#begin ?? today(this.settings.value.timeZone);
  }

  get #begin(): string | undefined {
    return DATE.test(this.from ?? '') ? `${this.from}-01-01`.slice(0, 10) : undefined;
  }

  #weeksOf(date: string): string[][] {
    return monthMatrix(date, weekStart(this.locale.locale));
  }

  /** The question for what is on screen, or for another date. */
  #query(start = this.#start): CalendarQuery {
    const { view, limit, withoutFilters } = this;
    const offered = withoutFilters ? 'none' : this.#moreOpen ? 'all' : 'first';
    const { timeZone } = this.settings.value;
    return questionOf({ view, filters: this.#filters, limit, offered, start, weeks: this.#weeksOf(start), timeZone });
  }

  #apply(next: LoadState<CalendarData>): void {
    this.state = next;
    if (next.status === 'error') {
      this.#announceNext = false;
      this.openDay = undefined;
    }
    if (next.status !== 'ready' && next.status !== 'empty') return;
    if (next.data.facets) this.#facets = next.data.facets;
    this.#pages.forget();
    this.drawn = AT_ONCE;
    void this.#complete(next.data);
  }

  /** A month is shown with its first page, and gets the rest meanwhile; how much there is, is said when all is there. */
  async #complete(data: CalendarData): Promise<void> {
    if (data.query.view === 'month' && data.next) await this.#restOfMonth(data);
    if (data.query.view === 'month') this.#askAhead();
    if (!this.#announceNext || !('data' in this.state) || this.state.data !== data) return;
    this.#announceNext = false;
    this.#announcer.announce(this.#summary(data));
  }

  async #restOfMonth(data: CalendarData): Promise<void> {
    const since = data.items.at(-1)?.startDate;
    if (!since || !isDay(since)) return;
    await this.#pages.add(data, (_, signal) =>
      this.source({ settings: this.settings.value, query: { ...data.query, facets: [], since }, signal }),
    );
  }

  /** Asks for the month that comes next on the visitor's way, once nothing else is to be done. */
  #askAhead(): void {
    clearTimeout(this.#resting);
    if (this.source !== loadCalendar || savesData()) return;
    this.#resting = setTimeout(() => {
      const { settings, view } = this;
      if (view !== 'month' || this.state.status === 'loading') return;
      const query = this.#query(addMonths(`${this.#start.slice(0, 7)}-01`, this.#heading));
      void import('./full-month.connect.ts').then(
        ({ askAhead }) => askAhead({ settings: settings.value, query }),
        () => undefined,
      );
    }, RESTED);
  }

  async #tellSearchEngines(): Promise<void> {
    const { state: now } = this;
    if (now.status === 'loading') return;
    if (!this.withStructuredData && !this.querySelector('script')) return;
    const entries = this.withStructuredData && now.status === 'ready' ? this.#shown.of(now.data, this.#context) : [];
    const { tellOfEntries } = await import('./search-engines.ts');
    if (this.state === now) tellOfEntries(this, this.settings.value, entries);
  }

  // --- what is shown of an answer

  /** Whether an answer is about the month on screen. */
  #isOfMonth(data: CalendarData): boolean {
    return data.query.view === 'month' && data.query.from === addDays(this.#weeksOf(this.#start)[0]?.[0] ?? '', -1);
  }

  /** How much is shown, in words. */
  #summary(data: CalendarData): string {
    const { words, locale } = this.locale;
    if (data.query.view === 'month') {
      return words.shownIn(
        this.#shown.inMonth(data, this.#context, this.#start.slice(0, 7)).length,
        formatMonth(this.#start, locale),
        Boolean(this.#pages.next(data)),
      );
    }
    const count = this.#shown.of(data, this.#context).length;
    return count === 0 && activeFilters(this.#filters).length > 0
      ? words.emptyFiltered
      : words.shown(count, Boolean(this.#pages.next(data)));
  }

  // --- what visitors do

  #told(how: 'push' | 'replace' = 'push'): void {
    this.#announceNext = true;
    this.#url.save(how);
    const { q: _, ...filters } = this.#filters;
    this.dispatchEvent(new ColabSessionFilterEvent({ view: this.view, ...filters }));
  }

  #show(view: CalendarView): void {
    if (view === this.view) return;
    this.view = view;
    this.#told();
  }

  #filter(name: keyof CalendarFilters, value: string, how?: 'replace'): void {
    clearTimeout(this.#typing);
    if (name === 'q') this.#typed = value;
    if (value === (this.#filters[name] ?? '')) return;
    this[name === 'theme' ? 'filterTheme' : name] = value || undefined;
    this.#told(how);
  }

  #type(text: string): void {
    this.#typed = text;
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#filter('q', text, 'replace'), TYPING_PAUSE);
  }

  #clear(): void {
    clearTimeout(this.#typing);
    this.moreOpen = this.#moreOpen;
    this.region = this.kind = this.language = this.filterTheme = this.mode = this.recording = this.q = undefined;
    this.#typed = '';
    this.#told();
    this.renderRoot.querySelector<HTMLElement>('#q')?.focus();
  }

  #goTo(date: string | undefined): void {
    this.#heading = date && date < this.#start ? -1 : 1;
    this.place = date;
    this.#announceNext = true;
    this.#url.save('push');
  }

  async #showMore(data: CalendarData): Promise<void> {
    const added = await this.#pages.add(data, (cursor, signal) =>
      this.source({ settings: this.settings.value, query: { ...data.query, cursor }, signal }),
    );
    if (!added) return;
    this.#focusNext = added[0]?.id;
    this.#announcer.announce(this.#summary(data));
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
        ${this.#reportLink()} ${this.#announcer.render()}`,
    );
  }

  /** Under every state, also where the API can't be reached. */
  #reportLink(): Content {
    const { state: now } = this;
    const data = now.status === 'loading' ? now.previous : now.status === 'error' ? undefined : now.data;
    return reportLink(data?.reportUrl, this.settings.value, this.locale.words);
  }

  /** The switch of views and the filters; with the content, once the words are there. */
  #controls(context: CalendarContext): Content {
    const model: FiltersModel = {
      filters: this.#filters,
      typed: this.#typed ?? this.q ?? '',
      facets: this.#facets,
      open: this.filtersOpen,
      more: undefined,
      change: (name, value) => this.#filter(name, value),
      type: (text) => this.#type(text),
      clear: () => this.#clear(),
      toggle: () => (this.filtersOpen = !this.filtersOpen),
      toggleMore: () => (this.moreOpen = !this.#moreOpen),
    };
    const { ready } = this.#moreFilters;
    const more = this.#moreOpen
      ? (ready?.part.moreFiltersView(model, context, ready.locale.words) ?? nothing)
      : undefined;
    const canSubscribe = !this.withoutSubscribe && this.settings.value.api;
    return [
      toolbarView(
        {
          view: this.view,
          start: this.#start,
          elsewhere: this.place !== undefined,
          subscribing: canSubscribe ? this.subscribing : undefined,
          show: (view) => this.#show(view),
          goTo: (date) => this.#goTo(date),
          subscribe: () => {
            this.subscribing = !this.subscribing;
            this.#subscribe.need();
          },
        },
        context,
      ),
      canSubscribe && this.subscribing ? this.#waysToSubscribe() : nothing,
      this.withoutFilters ? nothing : filtersView({ ...model, more }, context),
    ];
  }

  #waysToSubscribe(): Content {
    const { ready, failure } = this.#subscribe;
    const { words } = this.locale;
    if (failure) return html`<p role="alert">${failureText(failure, words)}</p>`;
    if (!ready) return html`<p class="muted" role="status">${words.loading}</p>`;
    return ready.part.subscribeView({
      feed: ready.part.feedOf(this.settings.value, this.#filters),
      filtered: activeFilters(this.#filters).length > 0,
      words: ready.locale.words,
      announce: (text) => this.#announcer.announce(text),
    });
  }

  /** A month without sessions still is a month to walk through. */
  #stateShown(): LoadState<CalendarData> {
    const { state: now } = this;
    return now.status === 'empty' && now.data.query.view === 'month' ? { status: 'ready', data: now.data } : now;
  }

  #content(data: CalendarData, context: CalendarContext): Content {
    if (data.query.view === 'month') return this.#monthView(data, context);
    const { length } = this.#shown.of(data, context);
    if (length === 0 && !this.#pages.next(data)) return this.#empty();
    const drawn = this.#drawsAll(length);
    return html`<p class="summary">${this.#summary(data)}</p>
      ${agenda(this.#shown.groups(data, context, this.drawn), context, this.#opened)}
      ${drawn ? this.#moreButton(data) : nothing}`;
  }

  /** Whether all of so many entries are drawn; if not, more of them will be in a moment. */
  #drawsAll(entries: number): boolean {
    clearTimeout(this.#drawing);
    if (this.drawn >= entries) return true;
    this.#drawing = setTimeout(() => (this.drawn += AFTER));
    return false;
  }

  #moreButton(data: CalendarData): Content {
    const { words } = this.locale;
    if (!this.#pages.next(data)) return nothing;
    const added = this.#pages.to(data);
    return html`<p class="more">
      ${added?.failure ? html`<span role="alert">${failureText(added.failure, words)}</span>` : nothing}
      <button
        type="button"
        class="button"
        part="more"
        aria-disabled=${added?.loading ? 'true' : 'false'}
        @click=${() => void (data.query.view === 'month' ? this.#restOfMonth(data) : this.#showMore(data))}
      >
        ${added?.loading ? words.loading : words.showMore}
      </button>
    </p>`;
  }

  #monthView(data: CalendarData, context: CalendarContext): Content {
    const { locale } = this.locale;
    const known = this.#isOfMonth(data);
    const inMonth = known ? this.#shown.inMonth(data, context, this.#start.slice(0, 7)) : [];
    const added = this.#pages.to(data);
    return html`<p class="summary" aria-busy=${added?.loading ? 'true' : 'false'}>
        ${known ? this.#summary(data) : formatMonth(this.#start, locale)}
        ${known && inMonth.length === 0 ? this.#waysOut() : nothing}
      </p>
      ${
        this.narrow || this.#month.failure
          ? agenda(groupByDay(inMonth, `${this.#start.slice(0, 7)}-01`), context, this.#opened)
          : this.#monthGrid(data, known, context)
      }
      ${added?.failure ? this.#moreButton(data) : nothing}`;
  }

  /** The first day of which not all entries may be there: those of a month come in order. Undefined when all are. */
  #knownUntil(data: CalendarData): string | undefined {
    const last = this.#pages.next(data) && data.items.at(-1)?.startDate;
    // Two days to spare: so far apart may the event's calendar and the visitor's be.
    return last ? addDays(last, -2) : undefined;
  }

  #monthGrid(data: CalendarData, known: boolean, context: CalendarContext): TemplateResult {
    const { ready } = this.#month;
    if (!ready) return html`<div class="month month--waiting" aria-busy="true"></div>`;
    return ready.part.monthView(
      {
        date: this.#start,
        weeks: this.#weeksOf(this.#start),
        entries: this.#shown.of(data, context),
        known,
        until: this.#knownUntil(data),
        openDay: this.openDay,
        besideOpen: this.besideOpen,
        theme: this.settings.value.theme,
        goTo: (date) => this.#goTo(date),
        open: (date) => (this.openDay = date),
        showBeside: (open) => (this.besideOpen = open),
        announce: (text) => this.#announcer.announce(text),
      },
      context,
      this.#opened,
      (day) => ready.locale.words.day(day, 0),
    );
  }

  #empty(): TemplateResult {
    const { words } = this.locale;
    const filtered = activeFilters(this.#filters).length > 0;
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
      activeFilters(this.#filters).length > 0 ? button(words.clear, () => this.#clear()) : nothing,
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
