import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { DETAIL_PARTS, resourceCard } from '../resource/resource-card.ts';
import { cardStyles } from '../resource/resource-card.styles.ts';
import type { LinkedData } from '../resource/linked-data.ts';
import { ColabResourceSelectEvent } from '../resource/resource.events.ts';
import type { ResourceMore, ResourceService } from '../resource/resource-data.ts';
import { Announcer } from '../shared/announcer.ts';
import { ConnectController, type LoadState, type Source } from '../shared/data.ts';
import { define } from '../shared/define.ts';
import { ColabElement } from '../shared/element.ts';
import { failureOf } from '../shared/failures.ts';
import { LocaleController } from '../shared/locale.ts';
import { sharedStyles } from '../shared/styles.ts';
import { UrlStateController } from '../shared/url-state.ts';
import { baseView, errorView, reportLink, skeletonView, stateView } from '../shared/views.ts';
import { afterPaint } from './after-paint.ts';
import { chipsView, filtersView, waiting, type FiltersModel } from './filters.ts';
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
import { collectionView, countText, emptyView, listView, noneText } from './results.ts';
import { countChosen, mergeFacets, onlyChosen, parseValues, selectionOf, toggleValue, within } from './selection.ts';
import { barView, searchView, sortView } from './toolbar.ts';

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
  /** Whether the filters are there: they come right after the works, which nobody shall wait for. */
  @state() private filtersDrawn = false;
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
  #drawing: Promise<void> | undefined;
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

  /** An update is complete when the filters are there, too. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    if (!this.#drawing || this.filtersDrawn) return complete;
    await this.#drawing;
    return super.getUpdateComplete();
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
    this.#drawing ??= afterPaint().then(() => {
      this.filtersDrawn = true;
    });
    this.#pages.clear();
    // Other words bring other values, in an order of their own; a choice among the values moves none of them.
    const { q } = next.data.query;
    const known = q === this.#countedFor ? this.#facets : onlyChosen(this.#facets, this.#chosen);
    this.#facets = mergeFacets(known ?? {}, next.data.facets);
    this.#countedFor = q;
    if (!this.#announceNext) return;
    this.#announceNext = false;
    const { words } = this.locale;
    this.#announcer.announce(next.status === 'empty' ? noneText(next.data, words) : countText(next.data, words));
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
    const { words } = this.locale;
    this.#announcer.announce(
      typeof data.total === 'number' ? words.nowShown(upTo, data.total) : countText(data, words),
    );
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
    const { locale } = this;
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
    const clear = () => this.#clear();
    return baseView(
      locale,
      this.settings.value,
      html`<slot name="header"></slot>
        ${
          filters
            ? searchView(
                {
                  text: this.typed ?? this.#choice('q'),
                  longest: LONGEST_SEARCH,
                  active: countChosen(chosen),
                  open: this.filtersOpen,
                  type: (text) => this.#type(text),
                  search: () => this.#search(),
                  toggle: () => (this.filtersOpen = !this.filtersOpen),
                },
                locale,
              )
            : nothing
        }
        <div class="columns ${filters ? '' : 'columns--plain'}">
          ${
            filters
              ? html`<div
                  class="filters ${this.filtersOpen ? 'filters--open' : ''} ${waiting(locale)}"
                  id="filters"
                  part="filters"
                  role="group"
                  aria-label=${locale.words.filters(0)}
                >
                  ${filtersView(this.filtersDrawn ? model : { ...model, facets: undefined }, locale)}
                </div>`
              : nothing
          }
          <div class="results">
            ${
              this.collection
                ? collectionView(data, locale)
                : barView(data, locale, !this.withoutFilters && this.#sortView())
            }
            ${
              filters
                ? chipsView({ ...model, toggle: (facet, value) => this.#removeChip(facet, value) }, locale, clear)
                : nothing
            }
            ${stateView(this.state, locale, {
              ready: (shown) =>
                shown.items.length > 0
                  ? this.#listView(shown)
                  : html`<slot name="empty">${emptyView(shown, chosen, locale, clear)}</slot>`,
              empty: (shown) => emptyView(shown, chosen, locale, clear),
              retry: () => void this.#connect.retry(),
            })}
          </div>
        </div>
        ${reportLink(data?.reportUrl, this.settings.value, locale.words)} ${this.#announcer.render()}`,
    );
  }

  #sortView(): TemplateResult {
    return sortView(this.#sort, this.#q !== '', (sort) => this.#sortBy(sort), this.locale);
  }

  #listView(data: ResourceData): TemplateResult {
    return listView(
      data,
      {
        ...this.#pages.of(data),
        layout: LAYOUTS.find((each) => each === this.layout) ?? 'list',
        item: (resource) => this.#itemView(resource),
        prepare: prepareDetails,
        showEarlier: () => this.#focusWork(this.#pages.showEarlier(data)),
        showMore: () => void this.#showMore(data),
      },
      this.locale,
    );
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
}

declare global {
  interface HTMLElementTagNameMap {
    'colab-resource-list': ColabResourceList;
  }
}
