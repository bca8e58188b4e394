import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { Announcer } from '../shared/announcer.ts';
import { ConnectController, type LoadState, type Source } from '../shared/data.ts';
import { define } from '../shared/define.ts';
import { ColabElement } from '../shared/element.ts';
import { failureOf, failureText, type Failure } from '../shared/failures.ts';
import { LocaleController } from '../shared/locale.ts';
import { sharedStyles } from '../shared/styles.ts';
import { baseView, errorView, skeletonView, stateView, type Content } from '../shared/views.ts';
import { chipsView, filtersView, type FiltersModel } from './filters.ts';
import { DETAIL_PARTS, resourceCard } from './resource-card.ts';
import { cardStyles } from './resource-card.styles.ts';
import {
  SORTS,
  type Resource,
  type ResourceData,
  type ResourceFacet,
  type ResourceFacets,
  type ResourceLinks,
  type ResourceQuery,
  type ResourceSelection,
  type ResourceSort,
} from './resource-data.ts';
import { loadLinks, loadResources } from './resource-list.connect.ts';
import { ColabResourceFilterEvent, ColabResourceSelectEvent } from './resource-list.events.ts';
import { resourceMessages } from './resource-list.messages.ts';
import { resourceListStyles } from './resource-list.styles.ts';
import { countChosen, mergeFacets, parseValues, toggleValue } from './selection.ts';

/** Pause after the last letter before a search is sent. */
const TYPING_PAUSE = 300;

/** Pages that were added under the first answer. They go when another first answer comes. */
interface Added {
  readonly to: ResourceData;
  readonly items: readonly Resource[];
  readonly next: string | null | undefined;
  readonly loading: boolean;
  readonly failure?: Failure | undefined;
}

let detail: Promise<void> | undefined;

/** Loads the element of the details, with the first work that is about to be opened: a list alone does without it. */
function loadDetail(): Promise<void> {
  detail ??= import('./resource-detail.ts').then(
    ({ ColabResourceDetail }) => define('colab-resource-detail', ColabResourceDetail),
    (failure) => {
      detail = undefined;
      throw failure;
    },
  );
  return detail;
}

function prepareDetail(): void {
  loadDetail().catch(() => {
    // Opening a work tries again, and says so when that fails.
  });
}

/**
 * The library: search as you type, filters with counts, an order, and a list whose entries open in place. Dates are
 * shown as far as they are known, files with format and size before the click.
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
 * @csspart base - the box around everything
 * @csspart search - the search
 * @csspart filters - the filters
 * @csspart facet - one group of them
 * @csspart chip - a filter that is set
 * @csspart clear - the button that clears them all
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
 * @csspart takeaways - what to take from it
 * @csspart facts - the table of facts
 * @csspart related - related works
 * @csspart more - the button that shows more
 * @csspart error - the box with what went wrong
 * @csspart retry - the button to try again
 */
export class ColabResourceList extends ColabElement {
  static override styles = [sharedStyles, cardStyles, resourceListStyles];

  /** Ids of resource types to begin with, comma-separated. Visitors may change it. */
  @property() type?: string | undefined;
  /** Ids of themes to begin with, comma-separated. Visitors may change it. (`theme` is the look of the element.) */
  @property({ attribute: 'filter-theme' }) filterTheme?: string | undefined;
  /** Ids of regions to begin with, comma-separated. Visitors may change it. */
  @property() region?: string | undefined;
  /** Languages of the works to begin with (BCP 47, comma-separated). Visitors may change it. Not the language of the element, which is `lang`. */
  @property() language?: string | undefined;
  /** Years of publication to begin with, comma-separated. Visitors may change it. */
  @property() year?: string | undefined;
  /** Words to search for to begin with. Visitors may change it. */
  @property() q?: string | undefined;
  /** `-date` (newest first), `title`, `-views` or `relevance`; default: `relevance` while searching, else `-date`. */
  @property() sort?: ResourceSort | undefined;
  /** Entries a page of the list holds, 1 to 100; default 20. */
  @property({ type: Number }) limit = 20;
  /** `list` (default) or `cards`. */
  @property() layout: 'list' | 'cards' = 'list';
  /** Leaves the search and the filters out. */
  @property({ type: Boolean, attribute: 'without-filters' }) withoutFilters = false;
  /** Where the library comes from; default: the API. */
  @property({ attribute: false }) source: Source<ResourceData, ResourceQuery> = loadResources;
  /** Where the works that belong to a work come from; default: the API. */
  @property({ attribute: false }) linksSource: Source<ResourceLinks, Resource> = loadLinks;
  /** What is shown. Set by the element as its source answers. */
  @property({ attribute: false }) state: LoadState<ResourceData> = { status: 'loading' };

  /** The words and their language. */
  readonly locale = new LocaleController(this, resourceMessages);

  @state() private filtersOpen = false;
  @state() private added: Added | undefined;

  #announcer = new Announcer(this);
  #connect = new ConnectController<ResourceData, ResourceQuery>(this, {
    source: () => this.source,
    query: () => this.#query,
    apply: (next) => this.#apply(next),
    isEmpty: ({ items }) => items.length === 0,
  });
  #facets: ResourceFacets | undefined;
  #whole = new Set<ResourceFacet>();
  #open = new Set<string>();
  #links = new Map<string, LoadState<ResourceLinks>>();
  #loading = new AbortController();
  #typed = '';
  #typing: ReturnType<typeof setTimeout> | undefined;
  #announceNext = false;
  #focusNext: (() => HTMLElement | null | undefined) | undefined;
  #shownIn = '';

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
    if (changed.has('q')) {
      clearTimeout(this.#typing);
      this.#typed = this.q ?? '';
    }
    const { api, network, language } = this.settings.value;
    const shownIn = [api, network, language].join();
    if (shownIn === this.#shownIn && !changed.has('source')) return;
    this.#shownIn = shownIn;
    this.#facets = undefined;
    this.#links.clear();
    this.#open.clear();
  }

  protected override updated(): void {
    const next = this.#focusNext?.();
    this.#focusNext = undefined;
    next?.focus();
  }

  /** Loads again. */
  async reload(): Promise<void> {
    await this.#connect.retry();
  }

  // --- what is asked for

  get #chosen(): ResourceSelection {
    return {
      type: parseValues(this.type),
      theme: parseValues(this.filterTheme),
      region: parseValues(this.region),
      language: parseValues(this.language),
      year: parseValues(this.year),
    };
  }

  get #sort(): ResourceSort {
    const searching = Boolean(this.q?.trim());
    const asked = SORTS.find((sort) => sort === this.sort);
    if (asked && (asked !== 'relevance' || searching)) return asked;
    return searching ? 'relevance' : '-date';
  }

  get #query(): ResourceQuery {
    const limit = Math.min(100, Math.max(1, Math.trunc(this.limit) || 20));
    return { ...this.#chosen, q: this.q?.trim() ?? '', sort: this.#sort, limit };
  }

  #apply(next: LoadState<ResourceData>): void {
    this.state = next;
    if (next.status !== 'ready' && next.status !== 'empty') return;
    this.added = undefined;
    this.#facets = mergeFacets(this.#facets ?? {}, next.data.facets);
    if (this.#announceNext) {
      this.#announceNext = false;
      this.#announcer.announce(next.status === 'empty' ? this.#noneText(next.data) : this.#countText(next.data));
    }
  }

  #shown(): ResourceData | undefined {
    const { state: now } = this;
    if (now.status === 'ready' || now.status === 'empty') return now.data;
    return now.status === 'loading' ? now.previous : undefined;
  }

  #addedTo(data: ResourceData): Added | undefined {
    return this.added?.to === data ? this.added : undefined;
  }

  // --- what visitors do

  #told(): void {
    this.#announceNext = true;
    this.dispatchEvent(new ColabResourceFilterEvent({ ...this.#chosen, sort: this.#sort }));
  }

  #toggleFilter(facet: ResourceFacet, value: string): void {
    const name = facet === 'theme' ? 'filterTheme' : facet;
    this[name] = toggleValue(this[name], value);
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
    this.#typed = text;
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#search(), TYPING_PAUSE);
  }

  #search(): void {
    clearTimeout(this.#typing);
    if ((this.q ?? '') === this.#typed) return;
    this.q = this.#typed;
    this.#announceNext = true;
  }

  #sortBy(sort: string): void {
    this.sort = SORTS.find((each) => each === sort);
    this.#told();
  }

  #clear(): void {
    clearTimeout(this.#typing);
    this.type = this.filterTheme = this.region = this.language = this.year = this.q = undefined;
    this.#typed = '';
    this.#told();
    this.#focusNext = () => this.#searchField;
  }

  #closeFilters(): void {
    this.filtersOpen = false;
    this.#focusNext = () => this.renderRoot.querySelector<HTMLElement>('.bar__count');
  }

  #toggle(resource: Resource): void {
    if (this.#open.delete(resource.id)) return this.requestUpdate();
    if (!this.dispatchEvent(new ColabResourceSelectEvent(resource))) return;
    this.#open.add(resource.id);
    if (this.#links.get(resource.id)?.status !== 'ready') void this.#loadLinks(resource);
    this.requestUpdate();
  }

  async #loadLinks(resource: Resource): Promise<void> {
    const { signal } = this.#loading;
    const shownIn = this.#shownIn;
    const put = (next: LoadState<ResourceLinks>) => {
      if (signal.aborted || shownIn !== this.#shownIn) return;
      this.#links.set(resource.id, next);
      this.requestUpdate();
    };
    put({ status: 'loading' });
    try {
      const [data] = await Promise.all([
        this.linksSource({ settings: this.settings.value, query: resource, signal }),
        loadDetail().then(() => this.requestUpdate()),
      ]);
      put({ status: 'ready', data });
    } catch (thrown) {
      put({ status: 'error', failure: failureOf(thrown) });
    }
  }

  async #showMore(data: ResourceData): Promise<void> {
    const { signal } = this.#loading;
    const before = this.#addedTo(data);
    const cursor = before ? before.next : data.next;
    if (!cursor || before?.loading) return;
    const items = before?.items ?? [];
    const put = (next: Omit<Added, 'to'>) => {
      // Another answer came meanwhile: its question is the one that counts.
      if (signal.aborted || this.#shown() !== data) return false;
      this.added = { to: data, ...next };
      return true;
    };
    put({ items, next: cursor, loading: true });
    try {
      const more = await this.source({ settings: this.settings.value, query: { ...data.query, cursor }, signal });
      if (!put({ items: [...items, ...more.items], next: more.next, loading: false })) return;
      const first = more.items[0]?.id;
      this.#focusNext = () =>
        this.renderRoot.querySelector<HTMLElement>(`[data-id="${CSS.escape(first ?? '')}"] .toggle`);
      const shown = data.items.length + items.length + more.items.length;
      this.#announcer.announce(
        typeof data.total === 'number' ? this.locale.words.nowShown(shown, data.total) : this.#countText(data),
      );
    } catch (thrown) {
      put({ items, next: cursor, loading: false, failure: failureOf(thrown) });
    }
  }

  // --- parts of the page

  override render(): TemplateResult {
    const data = this.#shown();
    const filters = !this.withoutFilters;
    const chosen = this.#chosen;
    const model: FiltersModel = {
      chosen,
      facets: this.#facets,
      whole: this.#whole,
      total: data?.total ?? data?.items.length,
      toggle: (facet, value) => this.#toggleFilter(facet, value),
      showWhole: (facet, whole) => this.#showWhole(facet, whole),
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
            ${this.#barView(data)}
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
        ${this.#announcer.render()}`,
    );
  }

  /** Nothing is read in English while the words of the page's language are on their way; the room is kept. */
  get #waiting(): string {
    return this.locale.ready ? '' : 'waiting';
  }

  #showWhole(facet: ResourceFacet, whole: boolean): void {
    if (whole) this.#whole.add(facet);
    else this.#whole.delete(facet);
    this.requestUpdate();
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
          maxlength="200"
          autocomplete="off"
          .enterKeyHint=${'search'}
          .value=${live(this.#typed)}
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

  #barView(data: ResourceData | undefined): TemplateResult {
    const { words } = this.locale;
    const names: Record<ResourceSort, string> = {
      relevance: words.sortRelevance,
      '-date': words.sortNewest,
      title: words.sortTitle,
      '-views': words.sortViews,
    };
    const sorts = SORTS.filter((sort) => sort !== 'relevance' || this.q?.trim());
    return html`<div class="bar ${this.#waiting}">
      <p class="bar__count" tabindex="-1">${data ? this.#countText(data) : nothing}</p>
      <div class="sort">
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
      </div>
    </div>`;
  }

  #listView(data: ResourceData): Content {
    const items = [...data.items, ...(this.#addedTo(data)?.items ?? [])];
    return html`<ul
        class="list list--${this.layout === 'cards' ? 'cards' : 'list'}"
        part="list"
        role="list"
        @pointerover=${prepareDetail}
        @focusin=${prepareDetail}
      >
        ${repeat(
          items,
          ({ id }) => id,
          (resource) => this.#itemView(resource),
        )}
      </ul>
      ${this.#moreView(data)}`;
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
    const links = this.#links.get(resource.id);
    const retry = () => void this.#loadLinks(resource);
    if (!customElements.get('colab-resource-detail')) {
      return links?.status === 'error' ? errorView(links.failure, words, retry) : skeletonView(words);
    }
    return html`<colab-resource-detail
      lang=${language}
      exportparts=${DETAIL_PARTS}
      .resource=${resource}
      .links=${links}
      .retryLinks=${retry}
    ></colab-resource-detail>`;
  }

  #moreView(data: ResourceData): Content {
    const { words } = this.locale;
    const added = this.#addedTo(data);
    if (!(added ? added.next : data.next)) return nothing;
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

  #noneText({ query }: ResourceData): string {
    const { words } = this.locale;
    if (query.q) return words.noneFor(query.q);
    return countChosen(query) > 0 ? words.noneFiltered : words.none;
  }

  #emptyView(data: ResourceData): TemplateResult {
    const { words } = this.locale;
    const { query } = data;
    const filtered = countChosen(query) > 0;
    return html`<div class="empty">
      <p class="notice__title">${this.#noneText(data)}</p>
      ${query.q ? html`<p>${words.tryShorter}</p>` : nothing} ${filtered ? html`<p>${words.tryFewer}</p>` : nothing}
      ${
        query.q || filtered
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
