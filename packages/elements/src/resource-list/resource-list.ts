import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { DETAIL_PARTS, resourceCard } from '../resource/resource-card.ts';
import { cardStyles } from '../resource/resource-card.styles.ts';
import type { LinkedData } from '../resource/linked-data.ts';
import { ColabResourceSelectEvent } from '../resource/resource.events.ts';
import type { ResourceMore, ResourceService } from '../resource/resource-data.ts';
import { Announcer } from '../shared/announcer.ts';
import { ConnectController, type LoadState, type Source } from '../shared/data.ts';
import { define } from '../shared/define.ts';
import { ColabElement } from '../shared/element.ts';
import { failureOf, failureText } from '../shared/failures.ts';
import { LocaleController } from '../shared/locale.ts';
import { sharedStyles } from '../shared/styles.ts';
import { UrlStateController } from '../shared/url-state.ts';
import {
  baseView,
  errorView,
  inLanguage,
  languageOf,
  reportLink,
  skeletonView,
  stateView,
  type Content,
} from '../shared/views.ts';
import { chipsView, filtersView, type FiltersModel } from './filters.ts';
import {
  FACETS,
  SORTS,
  type Resource,
  type ResourceData,
  type ResourceFacet,
  type ResourceFacets,
  type ResourceQuery,
  type ResourceSelection,
  type ResourceSort,
} from './library-data.ts';
import { Pages } from './pages.ts';
import { loadResources } from './resource-list.connect.ts';
import { ColabResourceFilterEvent } from './resource-list.events.ts';
import { resourceListMessages } from './resource-list.messages.ts';
import { resourceListStyles } from './resource-list.styles.ts';
import { countChosen, mergeFacets, onlyChosen, parseValues, selectionOf, toggleValue, within } from './selection.ts';

/** The first letter is searched for at once; while more come within this time, only when they pause, in milliseconds. */
const TYPING_PAUSE = 200;
/** The contract's bound for a search. */
const LONGEST_SEARCH = 200;
const LAYOUTS = ['list', 'cards', 'compact'] as const;

/** What a visitor can change, as the attributes and the page's address write it. */
const CHOICES = [...FACETS, 'q', 'sort'] as const;
type Choice = (typeof CHOICES)[number];

type Details = typeof import('../resource/details.ts');
let details: Promise<Details> | undefined;

/** Loads the element of the details, with the first work that is about to be opened: a list alone does without it. */
function loadDetails(): Promise<Details> {
  details ??= import('../resource/details.ts').then(
    (module) => {
      define('colab-resource-detail', module.ColabResourceDetail);
      return module;
    },
    (failure) => {
      details = undefined;
      throw failure;
    },
  );
  return details;
}

function prepareDetails(): void {
  loadDetails().catch(() => {
    // Opening a work tries again, and says so when that fails.
  });
}

/**
 * The library: search as you type, filters with counts, an order, and a list whose entries open in place. Dates are
 * shown as far as they are known, files with format and size before the click.
 *
 * Attributes named after a filter (`type`, `region` …) are where visitors begin, and they may change them. Those that
 * begin with `filter-` are the frame that the page sets: nobody gets out of it, and only what is inside is offered.
 *
 * @summary Publications with search, filters and details.
 * @attr {string} lang - BCP 47 language of the element; else the nearest ancestor's, else the page's, else English
 * @slot - the page's own link to the library; shown when the library cannot be
 * @slot header - a heading above the library
 * @slot empty - words for when there is nothing to show
 * @slot error - words for when the library cannot be shown
 * @fires {ColabReadyEvent} colab-ready - the library shows its first content
 * @fires {ColabErrorEvent} colab-error - the library could not load; `detail.code`
 * @fires {ColabResourceSelectEvent} colab-resource-select - a work's details are about to open; prevent it to show them yourself
 * @fires {ColabResourceFilterEvent} colab-resource-filter - the visitor changed a filter or the order
 * @fires {ColabResourceFeedbackEvent} colab-resource-feedback - a reader's answers about a work were taken
 * @csspart base - the box around everything
 * @csspart search - the search
 * @csspart filters - the filters
 * @csspart facet - one group of them
 * @csspart chip - a filter that is set
 * @csspart clear - the button that clears them all
 * @csspart collection - title and description of a collection
 * @csspart list - the list of works
 * @csspart item - one work
 * @csspart item__type - its type
 * @csspart item__date - its date
 * @csspart item__views - how often it was seen
 * @csspart item__title - its title
 * @csspart item__details - what opens under it
 * @csspart languages - its languages
 * @csspart language-note - note that it is in another language
 * @csspart sample - note that it is made up
 * @csspart action - the link to the work
 * @csspart files - its files
 * @csspart sections - what it teaches
 * @csspart takeaways - what to take from it
 * @csspart facts - the table of facts
 * @csspart share - the link to pass on
 * @csspart related - related works
 * @csspart feedback - the questions how useful it was
 * @csspart more - the button that shows more
 * @csspart feeds - links to feeds of these results
 * @csspart error - the box with what went wrong
 * @csspart report - link to the community's page on how to report harm
 * @csspart retry - the button to try again
 */
export class ColabResourceList extends ColabElement {
  static override styles = [sharedStyles, cardStyles, resourceListStyles];

  /** Ids of resource types to begin with, comma-separated. Visitors may change it. */
  @property() type?: string | undefined;
  /** Ids of regions to begin with, comma-separated. Visitors may change it. */
  @property() region?: string | undefined;
  /** Countries to begin with (ISO 3166-1 codes, comma-separated). Visitors may change it. */
  @property() country?: string | undefined;
  /** Languages of the works to begin with (BCP 47, comma-separated). Visitors may change it. Not the language of the element, which is `lang`. */
  @property() language?: string | undefined;
  /** Years of publication to begin with, comma-separated. Visitors may change it. */
  @property() year?: string | undefined;
  /** Ids of audiences to begin with, comma-separated. Visitors may change it. */
  @property() audience?: string | undefined;
  /** Words to search for to begin with. Visitors may change it. */
  @property() q?: string | undefined;
  /** `-date` (newest first), `date`, `title`, `-views` or `relevance`; default: `relevance` while searching, else `-date`. Visitors may change it. */
  @property() sort?: ResourceSort | undefined;
  /** Only these resource types (ids, comma-separated). */
  @property({ attribute: 'filter-type' }) filterType?: string | undefined;
  /** Only these themes (ids, comma-separated). (`theme` is the look of the element.) */
  @property({ attribute: 'filter-theme' }) filterTheme?: string | undefined;
  /** Only these regions (ids, comma-separated). */
  @property({ attribute: 'filter-region' }) filterRegion?: string | undefined;
  /** Only these countries (ISO 3166-1 codes, comma-separated). */
  @property({ attribute: 'filter-country' }) filterCountry?: string | undefined;
  /** Only works in these languages (BCP 47, comma-separated). */
  @property({ attribute: 'filter-language' }) filterLanguage?: string | undefined;
  /** Only these years of publication, comma-separated. */
  @property({ attribute: 'filter-year' }) filterYear?: string | undefined;
  /** Only for these audiences (ids, comma-separated). */
  @property({ attribute: 'filter-audience' }) filterAudience?: string | undefined;
  /** Id of a collection: shows its works in its own order, without search and filters. */
  @property() collection?: string | undefined;
  /** Entries a page of the list holds, 1 to 100; default 20. */
  @property({ type: Number }) limit = 20;
  /** `list` (default), `cards`, or `compact` for narrow columns. */
  @property() layout: (typeof LAYOUTS)[number] = 'list';
  /** Leaves the search, the filters and the order out. */
  @property({ type: Boolean, attribute: 'without-filters' }) withoutFilters = false;
  /** Leaves the questions how useful a work was out. */
  @property({ type: Boolean, attribute: 'without-feedback' }) withoutFeedback = false;
  /** Keeps search, filters and order in the page's address (`#library.q=care`), to be shared and gone back to. */
  @property({ type: Boolean, attribute: 'with-url-state' }) withUrlState = false;
  /** Tells search engines of the works that are shown: puts them into the page as a list (JSON-LD) of their pages. */
  @property({ type: Boolean, attribute: 'with-structured-data' }) withStructuredData = false;
  /** Where the library comes from; default: the API. */
  @property({ attribute: false }) source: Source<ResourceData, ResourceQuery> = loadResources;
  /** Where one work comes from, and what is told of it; default: the API. */
  @property({ attribute: false }) service: ResourceService | undefined;
  /** What is shown. Set by the element as its source answers. */
  @property({ attribute: false }) state: LoadState<ResourceData> = { status: 'loading' };

  /** The words and their language. */
  readonly locale = new LocaleController(this, resourceListMessages);

  @state() private filtersOpen = false;
  /** What the visitor changed; everything else is as the page wrote it. */
  @state() private choices: Partial<Record<Choice, string>> = {};
  /** What stands in the search field, while it is not searched for yet. */
  @state() private typed: string | undefined;

  #announcer = new Announcer(this);
  #url = new UrlStateController(this, {
    enabled: () => this.withUrlState,
    name: 'library',
    read: () => Object.fromEntries(CHOICES.map((name) => [name, this.#choice(name) || undefined])),
    apply: (choices) => {
      this.choices = Object.fromEntries(CHOICES.map((name) => [name, choices[name] ?? '']));
      this.typed = undefined;
      this.#announceNext = this.hasUpdated;
    },
  });
  #connect = new ConnectController<ResourceData, ResourceQuery>(this, {
    source: () => this.source,
    query: () => this.#query,
    apply: (next) => this.#apply(next),
    isEmpty: ({ items }) => items.length === 0,
  });
  #pages = new Pages(this, (data, cursor, signal) =>
    this.source({ settings: this.settings.value, query: { ...data.query, cursor }, signal }),
  );
  #facets: ResourceFacets | undefined;
  #countedFor = '';
  #groups = { open: new Set<ResourceFacet>(['type', 'theme', 'region']), whole: new Set<ResourceFacet>() };
  #open = new Set<string>();
  #more = new Map<string, LoadState<ResourceMore>>();
  #loading = new AbortController();
  #typing: ReturnType<typeof setTimeout> | undefined;
  #typedAt = -Infinity;
  #announceNext = false;
  #focusNext: (() => HTMLElement | null | undefined) | undefined;
  #shownIn = '';
  #linked: LinkedData | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#loading = new AbortController();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#loading.abort();
    clearTimeout(this.#typing);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated) {
      // The page wrote something else meanwhile: that is where visitors begin now.
      const kept = Object.entries(this.choices).filter(([name]) => !changed.has(name as 'type'));
      this.choices = Object.fromEntries(kept);
    }
    if (changed.has('q')) this.typed = undefined;
    const { api, network, language } = this.settings.value;
    const shownIn = [api, network, language, this.collection].join();
    if (shownIn === this.#shownIn && !changed.has('source') && !changed.has('service')) return;
    this.#shownIn = shownIn;
    this.#facets = undefined;
    this.#more.clear();
    this.#open.clear();
  }

  protected override updated(changed: PropertyValues<this>): void {
    const next = this.#focusNext?.();
    this.#focusNext = undefined;
    next?.focus();
    if (changed.has('state') || changed.has('withStructuredData')) void this.#tellEngines();
  }

  /** Loads again. */
  async reload(): Promise<void> {
    await this.#connect.retry();
  }

  // --- what is asked for

  #choice(name: Choice): string {
    return this.choices[name] ?? (name === 'theme' ? '' : (this[name] ?? ''));
  }

  get #chosen(): ResourceSelection {
    return selectionOf((facet) => parseValues(facet, this.#choice(facet)));
  }

  get #fixed(): ResourceSelection {
    return selectionOf((facet) => {
      const name = `filter${facet.charAt(0).toUpperCase()}${facet.slice(1)}` as `filter${Capitalize<ResourceFacet>}`;
      return parseValues(facet, this[name]);
    });
  }

  get #q(): string {
    return this.#choice('q').trim().slice(0, LONGEST_SEARCH);
  }

  get #sort(): ResourceSort {
    const asked = SORTS.find((sort) => sort === this.#choice('sort'));
    if (asked && (asked !== 'relevance' || this.#q)) return asked;
    return this.#q ? 'relevance' : '-date';
  }

  get #query(): ResourceQuery {
    const limit = Math.min(100, Math.max(1, Math.trunc(this.limit) || 20));
    const collection = this.collection?.trim() || undefined;
    return { ...within(this.#fixed, this.#chosen), q: this.#q, sort: this.#sort, limit, collection };
  }

  #apply(next: LoadState<ResourceData>): void {
    this.state = next;
    if (next.status !== 'ready' && next.status !== 'empty') return;
    this.#pages.clear();
    // Other words bring other values, in an order of their own; a choice among the values moves none of them.
    const { q } = next.data.query;
    const known = q === this.#countedFor ? this.#facets : onlyChosen(this.#facets, this.#chosen);
    this.#facets = mergeFacets(known ?? {}, next.data.facets);
    this.#countedFor = q;
    if (!this.#announceNext) return;
    this.#announceNext = false;
    this.#announcer.announce(next.status === 'empty' ? this.#noneText(next.data) : this.#countText(next.data));
  }

  #shown(): ResourceData | undefined {
    const { state: now } = this;
    if (now.status === 'ready' || now.status === 'empty') return now.data;
    return now.status === 'loading' ? now.previous : undefined;
  }

  async #tellEngines(): Promise<void> {
    if (!this.withStructuredData && !this.#linked) return;
    const { LinkedData, listOfPages } = await import('../resource/linked-data.ts');
    this.#linked ??= new LinkedData(this);
    const data = this.withStructuredData && this.state.status === 'ready' ? this.state.data : undefined;
    this.#linked.show(data && (async () => listOfPages(data.items)));
  }

  // --- what visitors do

  /** Takes a choice of the visitor. What is being typed takes the place of what was before it on the way back. */
  #choose(choices: Partial<Record<Choice, string>>, how: 'push' | 'replace' = 'push'): void {
    this.choices = { ...this.choices, ...choices };
    this.#announceNext = true;
    this.#url.save(how);
  }

  #told(): void {
    this.dispatchEvent(new ColabResourceFilterEvent({ ...this.#chosen, sort: this.#sort }));
  }

  #toggleFilter(facet: ResourceFacet, value: string): void {
    this.#choose({ [facet]: toggleValue(this.#chosen, facet, value)[facet].join() });
    this.#told();
  }

  /** Takes a filter away by its chip; the focus goes to the chip in its place, else to the search. */
  #removeChip(facet: ResourceFacet, value: string): void {
    const chips = () => [...this.renderRoot.querySelectorAll<HTMLElement>('.chip')];
    const place = chips().findIndex((chip) => chip.matches(':focus'));
    this.#toggleFilter(facet, value);
    this.#focusNext = () => chips()[place] ?? chips().at(-1) ?? this.#searchField;
  }

  get #searchField(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('#q');
  }

  #type(text: string): void {
    const before = this.#typedAt;
    this.#typedAt = performance.now();
    this.typed = text;
    clearTimeout(this.#typing);
    if (this.#typedAt - before > TYPING_PAUSE) this.#search();
    else this.#typing = setTimeout(() => this.#search(), TYPING_PAUSE);
  }

  #search(): void {
    clearTimeout(this.#typing);
    if (this.typed === undefined || this.typed.trim() === this.#q) return;
    this.#choose({ q: this.typed }, 'replace');
  }

  #sortBy(sort: string): void {
    this.#choose({ sort });
    this.#told();
  }

  #clear(): void {
    clearTimeout(this.#typing);
    this.typed = undefined;
    this.#choose({ ...Object.fromEntries(FACETS.map((facet) => [facet, ''])), q: '' });
    this.#told();
    this.#focusNext = () => this.#searchField;
  }

  #closeFilters(): void {
    this.filtersOpen = false;
    this.#focusNext = () => this.renderRoot.querySelector<HTMLElement>('.bar__count');
  }

  #showGroup(facet: ResourceFacet, what: 'open' | 'whole', shown: boolean): void {
    if (shown) this.#groups[what].add(facet);
    else this.#groups[what].delete(facet);
    this.requestUpdate();
  }

  #focusWork(work: Resource | undefined): void {
    this.#focusNext = () =>
      this.renderRoot.querySelector<HTMLElement>(`[data-id="${CSS.escape(work?.id ?? '')}"] .toggle`);
    this.requestUpdate();
  }

  async #showMore(data: ResourceData): Promise<void> {
    const first = await this.#pages.showMore(data);
    if (!first) return;
    this.#focusWork(first);
    const { upTo } = this.#pages.of(data);
    const text = typeof data.total === 'number' ? this.locale.words.nowShown(upTo, data.total) : this.#countText(data);
    this.#announcer.announce(text);
  }

  // --- one work

  #toggle(resource: Resource): void {
    if (this.#open.delete(resource.id)) return this.requestUpdate();
    if (!this.dispatchEvent(new ColabResourceSelectEvent(resource))) return;
    this.#open.add(resource.id);
    if (this.#more.get(resource.id)?.status !== 'ready') void this.#loadMore(resource.id);
    this.requestUpdate();
  }

  async #loadMore(id: string): Promise<void> {
    const { signal } = this.#loading;
    const shownIn = this.#shownIn;
    const settings = this.settings.value;
    const put = (next: LoadState<ResourceMore>) => {
      if (signal.aborted || shownIn !== this.#shownIn) return;
      this.#more.set(id, next);
      this.requestUpdate();
    };
    put({ status: 'loading' });
    try {
      const { resourceService, tellView } = await loadDetails();
      this.requestUpdate();
      const service = this.service ?? resourceService;
      tellView(service, settings, id);
      put({ status: 'ready', data: await service.load({ settings, query: id, signal }) });
    } catch (thrown) {
      put({ status: 'error', failure: failureOf(thrown) });
    }
  }

  // --- parts of the page

  override render(): TemplateResult {
    const data = this.#shown();
    const filters = !this.withoutFilters && !this.collection;
    const chosen = this.#chosen;
    const model: FiltersModel = {
      chosen,
      fixed: this.#fixed,
      facets: this.#facets,
      ...this.#groups,
      total: data?.total ?? data?.items.length,
      toggle: (facet, value) => this.#toggleFilter(facet, value),
      show: (facet, what, shown) => this.#showGroup(facet, what, shown),
      close: () => this.#closeFilters(),
    };
    return baseView(
      this.locale,
      this.settings.value,
      html`<slot name="header"></slot>
        ${filters ? this.#searchView(countChosen(chosen)) : nothing}
        <div class="columns ${filters ? '' : 'columns--plain'}">
          ${
            filters
              ? html`<div
                  class="filters ${this.filtersOpen ? 'filters--open' : ''} ${this.#waiting}"
                  id="filters"
                  part="filters"
                  role="group"
                  aria-label=${this.locale.words.filters(0)}
                >
                  ${filtersView(model, this.locale)}
                </div>`
              : nothing
          }
          <div class="results">
            ${this.collection ? this.#collectionView(data) : this.#barView(data)}
            ${
              filters
                ? chipsView({ ...model, toggle: (facet, value) => this.#removeChip(facet, value) }, this.locale, () =>
                    this.#clear(),
                  )
                : nothing
            }
            ${stateView(this.state, this.locale, {
              ready: (shown) =>
                shown.items.length > 0
                  ? this.#listView(shown)
                  : html`<slot name="empty">${this.#emptyView(shown)}</slot>`,
              empty: (shown) => this.#emptyView(shown),
              retry: () => void this.#connect.retry(),
            })}
          </div>
        </div>
        ${reportLink(data?.reportUrl, this.settings.value, this.locale.words)} ${this.#announcer.render()}`,
    );
  }

  /** Nothing is read in English while the words of the page's language are on their way; the room is kept. */
  get #waiting(): string {
    return this.locale.ready ? '' : 'waiting';
  }

  #searchView(active: number): TemplateResult {
    const { words } = this.locale;
    const typed = (event: Event) => (event.target as HTMLInputElement).value;
    return html`<form
      class="search ${this.#waiting}"
      part="search"
      role="search"
      aria-label=${words.search}
      @submit=${(event: Event) => {
        event.preventDefault();
        this.#search();
      }}
    >
      <div class="search__field">
        <label class="label" for="q">${words.search}</label>
        <input
          class="input"
          id="q"
          type="search"
          maxlength=${LONGEST_SEARCH}
          autocomplete="off"
          .enterKeyHint=${'search'}
          .value=${live(this.typed ?? this.#choice('q'))}
          @input=${(event: Event) => this.#type(typed(event))}
          @change=${() => this.#search()}
        />
      </div>
      <button
        type="button"
        class="button filters__toggle"
        aria-expanded=${this.filtersOpen ? 'true' : 'false'}
        aria-controls="filters"
        @click=${() => (this.filtersOpen = !this.filtersOpen)}
      >
        ${words.filters(active)}
      </button>
    </form>`;
  }

  #countText({ items, total, next }: ResourceData): string {
    const { words } = this.locale;
    if (typeof total === 'number') return words.results(total);
    return next ? words.resultsOrMore(items.length) : words.results(items.length);
  }

  #collectionView(data: ResourceData | undefined): Content {
    const collection = data?.collection;
    if (!collection) return nothing;
    const { title, description } = collection;
    return html`<div class="collection ${this.#waiting}" part="collection">
      <p class="collection__title">${inLanguage(title, languageOf(collection, '/title'), this.locale)}</p>
      ${
        description
          ? html`<p class="muted">${inLanguage(description, languageOf(collection, '/description'), this.locale)}</p>`
          : nothing
      }
    </div>`;
  }

  #barView(data: ResourceData | undefined): TemplateResult {
    return html`<div class="bar ${this.#waiting}">
      <p class="bar__count" tabindex="-1">${data ? this.#countText(data) : nothing}</p>
      ${this.withoutFilters ? nothing : this.#sortView()}
    </div>`;
  }

  #sortView(): TemplateResult {
    const { words } = this.locale;
    const names: Record<ResourceSort, string> = {
      relevance: words.sortRelevance,
      '-date': words.sortNewest,
      date: words.sortOldest,
      title: words.sortTitle,
      '-views': words.sortViews,
    };
    const sorts = SORTS.filter((sort) => sort !== 'relevance' || this.#q);
    return html`<div class="sort">
      <label class="muted" for="sort">${words.sort}</label>
      <select
        class="input"
        id="sort"
        .value=${live(this.#sort)}
        @change=${(event: Event) => this.#sortBy((event.target as HTMLSelectElement).value)}
      >
        ${repeat(
          sorts,
          (sort) => sort,
          (sort) => html`<option value=${sort} ?selected=${sort === this.#sort}>${names[sort]}</option>`,
        )}
      </select>
    </div>`;
  }

  #listView(data: ResourceData): Content {
    const { words } = this.locale;
    const layout = LAYOUTS.find((each) => each === this.layout) ?? 'list';
    const { items, hasEarlier, hasMore, loading, failure } = this.#pages.of(data);
    return html`${
        hasEarlier
          ? html`<p class="more">
              <button type="button" class="button" @click=${() => this.#focusWork(this.#pages.showEarlier(data))}>
                ${words.showEarlier}
              </button>
            </p>`
          : nothing
      }
      <ul
        class="list list--${layout}"
        part="list"
        role="list"
        @pointerover=${prepareDetails}
        @focusin=${prepareDetails}
      >
        ${repeat(
          items,
          ({ id }) => id,
          (resource) => this.#itemView(resource),
        )}
      </ul>
      ${
        hasMore
          ? html`<p class="more">
              ${failure ? html`<span role="alert">${failureText(failure, words)}</span>` : nothing}
              <button
                type="button"
                class="button"
                part="more"
                aria-disabled=${loading ? 'true' : 'false'}
                @click=${() => void this.#showMore(data)}
              >
                ${loading ? words.loading : words.showMore}
              </button>
            </p>`
          : nothing
      }
      ${
        data.feeds
          ? html`<p class="feeds" part="feeds">
              ${words.follow} <a href=${data.feeds.atom}>Atom</a> <a href=${data.feeds.rss}>RSS</a>
              <a href=${data.feeds.csv}>${words.table}</a>
            </p>`
          : nothing
      }`;
  }

  #itemView(resource: Resource): TemplateResult {
    const { id } = resource;
    const open = this.#open.has(id);
    return html`<li class="item ${open ? 'item--open' : ''}" part="item" data-id=${id}>
      ${resourceCard(resource, this.locale, {
        open,
        level: 3,
        toggle: () => this.#toggle(resource),
        details: () => this.#detailView(resource),
      })}
    </li>`;
  }

  #detailView(resource: Resource): TemplateResult {
    const { words, language } = this.locale;
    const more = this.#more.get(resource.id);
    const retry = () => void this.#loadMore(resource.id);
    if (!customElements.get('colab-resource-detail')) {
      return more?.status === 'error' ? errorView(more.failure, words, retry) : skeletonView(words);
    }
    const { api, network } = this.settings.value;
    return html`<colab-resource-detail
      lang=${language}
      exportparts=${DETAIL_PARTS}
      ?without-feedback=${this.withoutFeedback}
      .api=${api}
      .network=${network}
      .resource=${resource}
      .more=${more}
      .retry=${retry}
      .service=${this.service}
    ></colab-resource-detail>`;
  }

  #noneText({ query }: ResourceData): string {
    const { words } = this.locale;
    if (query.q) return words.noneFor(query.q);
    return countChosen(query) > 0 ? words.noneFiltered : words.none;
  }

  #emptyView(data: ResourceData): TemplateResult {
    const { words } = this.locale;
    const { q } = data.query;
    const filtered = countChosen(this.#chosen) > 0;
    return html`<div class="empty">
      <p class="notice__title">${this.#noneText(data)}</p>
      ${q ? html`<p>${words.tryShorter}</p>` : nothing} ${filtered ? html`<p>${words.tryFewer}</p>` : nothing}
      ${
        q || filtered
          ? html`<button type="button" class="button" @click=${() => this.#clear()}>${words.clear}</button>`
          : nothing
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'colab-resource-list': ColabResourceList;
  }
}
