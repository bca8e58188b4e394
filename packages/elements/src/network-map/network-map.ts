import { views, worldOutlines, type Outlines } from '@menengage/atlas';
import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Announcer } from '../shared/announcer.ts';
import { ConnectController, type LoadState, type Source } from '../shared/data.ts';
import { ColabElement } from '../shared/element.ts';
import { ColabErrorEvent } from '../shared/events.ts';
import { LocaleController } from '../shared/locale.ts';
import { savesData } from '../shared/save-data.ts';
import { sharedStyles } from '../shared/styles.ts';
import { UrlStateController, type Choices } from '../shared/url-state.ts';
import { baseView, inLanguage, reportLink, sampleBadge, stateView } from '../shared/views.ts';
import { nameCountry, parseCountryNames } from './country-names.ts';
import { figuresView } from './figures.ts';
import { filterBar } from './filter-bar.ts';
import {
  areaRows,
  countryRows,
  coverage,
  filterNetworks,
  noFilters,
  type AreaRow,
  type CountryRow,
  type Labels,
  type MapFilters,
  type NetworkBrief,
  type NetworkSummary,
} from './map-data.ts';
import { loadSummary } from './network-map.connect.ts';
import { ColabCountrySelectEvent, ColabNetworkFilterEvent, ColabNetworkSelectEvent } from './network-map.events.ts';
import { mapMessages, type MapWords } from './network-map.messages.ts';
import { networkMapStyles } from './network-map.styles.ts';
import { formatOpen, parseOpen, type Open } from './open.ts';
import type { TableList } from './network-tables.ts';
import type { Viewport } from './viewport.ts';
import type { MapChoice } from './world-map.ts';

/** Time after the first view until what only paper needs is asked for, in milliseconds. */
const QUIET = 4000;

/** Everything that follows from the summary and the filters, for the map and for the tables alike. */
export interface Found {
  readonly networks: readonly NetworkBrief[];
  readonly rows: readonly CountryRow[];
  readonly areas: readonly AreaRow[];
}

/**
 * @summary The networks on a map of our own shapes and, as an equal, in a table: search, filters, one switch.
 *
 * @attr {string} network - show this network and those below it
 * @attr {string} region - region to start with, such as `africa`
 * @attr {string} country - ISO 3166-1 country to start with, such as `ZW`
 * @attr {map|table} view - what to show first; default `map`, and `table` for a visitor who saves data
 * @attr {boolean} with-url-state - keep what the visitor chose in the page's address, as `map.region=africa`
 * @attr {string} boundaries - address of a TopoJSON or GeoJSON file whose borders replace the map's own
 * @attr {string} country-names - names in place of the usual ones: `XK: Kosovo*; TR: Türkiye`
 * @attr {boolean} without-figures - leaves the numbers above the map out
 * @attr {boolean} without-filters - leaves search and filters out
 *
 * @fires colab-network-select - a network was opened; prevent it to show the network in your own way
 * @fires colab-country-select - a country was chosen
 * @fires colab-network-filter - the visitor narrowed the networks down
 * @fires colab-ready - the networks are shown
 * @fires colab-error - they could not be shown, or the page's own borders could not (`boundaries-unusable`)
 *
 * @slot - a link to the networks for those without JavaScript; shown when something fails
 * @slot header - above everything, such as a heading of your own
 * @slot disclaimer - your own words on borders and names in place of the neutral default
 * @slot empty - in place of the words for "no network"
 * @slot error - in place of the words for an error
 *
 * @csspart base - the whole
 * @csspart map - the map
 * @csspart panel - what is known of a network or country
 * @csspart language-note - note that a text is in another language
 * @csspart sample - note that an entry is made up
 * @csspart error - the box with what went wrong
 * @csspart report - link to the community's page on how to report harm
 * @csspart retry - the button to try again
 */
export class ColabNetworkMap extends ColabElement {
  static override styles: CSSResultGroup = [sharedStyles, networkMapStyles];

  /** Region to start with. */
  @property({ reflect: true }) region?: string;
  /** Country to start with. */
  @property({ reflect: true }) country?: string;
  /** `map` or `table`; default `map`, and `table` for a visitor who saves data. */
  @property({ reflect: true }) view: 'map' | 'table' = savesData() ? 'table' : 'map';
  /** Keeps what the visitor chose in the page's address. */
  @property({ type: Boolean, attribute: 'with-url-state' }) withUrlState = false;
  /** Address of a file whose borders replace the map's own. */
  @property() boundaries?: string;
  /** Names of countries in place of the usual ones. */
  @property({ attribute: 'country-names' }) countryNames?: string;
  /** Leaves the numbers above the map out. */
  @property({ type: Boolean, attribute: 'without-figures' }) withoutFigures = false;
  /** Leaves search and filters out. */
  @property({ type: Boolean, attribute: 'without-filters' }) withoutFilters = false;
  /** Where the summary comes from; default: the API. */
  @property({ attribute: false }) source: Source<NetworkSummary> = loadSummary;
  /** What the element is in. */
  @property({ attribute: false }) state: LoadState<NetworkSummary> = { status: 'loading' };

  @state() private filters: MapFilters = noFilters;
  @state() private list: TableList = 'networks';
  @state() private sort = '';
  @state() private open: Open;
  @state() private outlines: Outlines | undefined;
  @state() private boundariesProblem = '';
  @state() private printing = false;
  /** Countries of what is open, where its source lists none: those of its region. */
  @state() private regionCountries: readonly string[] = [];

  readonly locale = new LocaleController<MapWords>(this, mapMessages);
  readonly announcer = new Announcer(this);
  readonly urlState = new UrlStateController(this, {
    enabled: () => this.withUrlState,
    name: 'map',
    read: () => ({ ...this.filters, view: this.view, list: this.list, sort: this.sort, open: formatOpen(this.open) }),
    apply: (choices) => this.#apply(choices),
  });
  readonly connect = new ConnectController<NetworkSummary>(this, {
    source: () => this.source,
    query: () => undefined,
    apply: (next) => (this.state = next),
    isEmpty: ({ networks }) => networks.length === 0,
  });

  #opener: HTMLElement | undefined;
  #tablesLater: ReturnType<typeof setTimeout> | undefined;
  #boundariesRequest: AbortController | undefined;
  #print = typeof matchMedia === 'undefined' ? undefined : matchMedia('print');
  #found: { key: unknown[]; found: Found } | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
    this.#print?.addEventListener('change', this.#onPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
    this.#print?.removeEventListener('change', this.#onPrint);
    this.#boundariesRequest?.abort();
    clearTimeout(this.#tablesLater);
    this.#tablesLater = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('region') || changed.has('country'))
      this.filters = { ...this.filters, region: this.region ?? '', country: (this.country ?? '').toUpperCase() };
    if (changed.has('boundaries') || (changed.has('view') && !this.#boundariesRequest)) void this.#loadBoundaries();
    if (this.view === 'table' || this.printing) void import('./network-tables.define.ts');
    if (this.open) void import('./map-panel.define.ts');
  }

  protected override updated(): void {
    if (this.state.status !== 'ready') return;
    // On paper there is no switch: the tables have to be there when the map is printed, and nobody waits for them before.
    this.#tablesLater ??= setTimeout(() => void import('./network-tables.define.ts'), QUIET);
  }

  #onPrint = (event: Event): void => {
    this.printing = event.type === 'beforeprint' || (event.type === 'change' && (event as MediaQueryListEvent).matches);
    if (this.printing) this.performUpdate();
  };

  /** Takes choices from the page's address; what cannot be is ignored. */
  #apply({ q, region, country, kind, status, view, list, sort, open }: Choices): void {
    const id = (value = '') => (/^[\w.-]{0,100}$/.test(value) ? value : '');
    this.filters = {
      q: (q ?? '').slice(0, 200),
      region: id(region),
      country: id(country),
      kind: id(kind),
      status: id(status),
    };
    this.view = view === 'table' ? 'table' : 'map';
    this.list = list === 'countries' || list === 'organisations' ? list : 'networks';
    this.sort = /^-?[a-z]{1,20}$/.test(sort ?? '') ? (sort ?? '') : '';
    this.#setOpen(parseOpen(open));
  }

  async #loadBoundaries(): Promise<void> {
    this.#boundariesRequest?.abort();
    this.#boundariesRequest = undefined;
    this.outlines = undefined;
    this.boundariesProblem = '';
    // Nobody who saves data gets a file for a map that is not shown.
    if (!this.boundaries || (this.view === 'table' && savesData())) return;
    const { signal } = (this.#boundariesRequest = new AbortController());
    try {
      const { loadBoundaries } = await import('./boundaries.connect.ts');
      const outlines = await loadBoundaries(this.boundaries, signal);
      if (!signal.aborted) this.outlines = outlines;
    } catch (thrown) {
      if (signal.aborted) return;
      const message = thrown instanceof Error ? thrown.message : String(thrown);
      this.boundariesProblem = message;
      console.warn(`<${this.localName}> boundaries: ${message}`);
      this.dispatchEvent(new ColabErrorEvent({ code: 'boundaries-unusable', message, retryable: false }));
    }
  }

  get #labels(): Labels {
    const { words, locale } = this.locale;
    const own = parseCountryNames(this.countryNames);
    return { country: (code) => nameCountry(code, own, locale), kinds: words.kinds, statuses: words.statuses };
  }

  /** The same for map and tables; made again only when the summary, the filters or the language change. */
  #find(summary: NetworkSummary): Found {
    const { words, locale } = this.locale;
    const key = [summary, this.filters, words, this.countryNames];
    if (this.#found && key.every((value, i) => value === this.#found?.key[i])) return this.#found.found;
    const labels = this.#labels;
    const networks = filterNetworks(summary.networks, this.filters, labels, locale);
    const found = {
      networks,
      rows: countryRows(summary, networks, this.filters, labels, locale),
      areas: areaRows(networks, (id) => id in views),
    };
    this.#found = { key, found };
    return found;
  }

  #filter(change: Partial<MapFilters>): void {
    this.filters = { ...this.filters, ...change };
    this.urlState.save('q' in change && change.q ? 'replace' : 'push');
    if (this.state.status !== 'ready') return;
    const { networks } = this.#find(this.state.data);
    this.announcer.announce(this.locale.words.networks(networks.length));
    this.dispatchEvent(new ColabNetworkFilterEvent({ ...this.filters, found: networks.length }));
  }

  #choose(change: { view?: 'map' | 'table'; list?: TableList; sort?: string }): void {
    Object.assign(this, change);
    this.urlState.save('push');
  }

  #show(open: Open, opener?: EventTarget | null): void {
    if (open && 'network' in open && !this.dispatchEvent(new ColabNetworkSelectEvent(open.network))) return;
    if (open && 'country' in open) this.dispatchEvent(new ColabCountrySelectEvent(open.country));
    if (opener instanceof HTMLElement) this.#opener = opener;
    this.#setOpen(open);
    this.urlState.save('push');
  }

  #setOpen(open: Open): void {
    this.open = open;
    this.regionCountries = [];
    const id = open && ('network' in open ? open.network : 'area' in open ? open.area : '');
    if (id) void this.#markRegion(id);
  }

  /** A network whose source lists no countries is shown by its whole region. */
  async #markRegion(id: string): Promise<void> {
    const { countriesOf } = await import('@menengage/atlas/regions');
    const of =
      this.state.status === 'ready' ? this.state.data.networks.find((network) => network.id === id) : undefined;
    const own = countriesOf(id);
    const open = formatOpen(this.open);
    if (!open?.endsWith(`:${id}`) || (of && of.kind === 'country')) return;
    this.regionCountries = own.length ? own : countriesOf(of?.region?.id ?? '');
  }

  #close(): void {
    this.#setOpen(undefined);
    this.urlState.save('push');
    const map = this.renderRoot.querySelector('colab-world-map');
    if (this.#opener?.isConnected) this.#opener.focus();
    else map?.focusMark();
    this.#opener = undefined;
  }

  override render(): TemplateResult {
    const { words } = this.locale;
    const settings = this.settings.value;
    const summary = this.state.status === 'ready' ? this.state.data : undefined;
    return baseView(
      this.locale,
      settings,
      html`<slot name="header"></slot> ${stateView(this.state, this.locale, {
          ready: (data) => this.#content(data),
          empty: () => words.none,
          retry: () => void this.connect.retry(),
        })}
        ${reportLink(summary?.reportUrl, settings, words)} ${this.announcer.render()}`,
    );
  }

  #content(summary: NetworkSummary): TemplateResult {
    const { words, locale } = this.locale;
    const found = this.#find(summary);
    return html`<div class="layout">
      ${this.withoutFigures ? nothing : figuresView(summary, words, locale)}
      ${filterBar({
        summary,
        filters: this.filters,
        labels: this.#labels,
        words,
        locale,
        view: this.view,
        without: this.withoutFilters,
        onFilter: (change) => this.#filter(change),
        onView: (view) => this.#choose({ view }),
      })}
      ${found.networks.length === 0 ? html`<p>${words.none}</p>` : nothing}
      ${this.view === 'map' ? this.#map(summary, found) : nothing} ${this.#panel(summary, found)}
      ${this.view === 'table' || this.printing ? this.#tables(summary, found) : nothing}
    </div>`;
  }

  /** The region that is asked for, else the only one there is, else the world. */
  #home(summary: NetworkSummary): Viewport {
    const only = summary.regions.length === 1 ? summary.regions[0]?.region.id : undefined;
    const area = this.open && 'area' in this.open ? this.open.area : undefined;
    const known = views as Readonly<Record<string, Viewport>>;
    return known[area ?? ''] ?? known[this.filters.region || only || ''] ?? views.world;
  }

  /** Countries to point out: those of the network or region that is open. */
  #highlighted(summary: NetworkSummary, { areas }: Found): readonly string[] {
    const { open } = this;
    if (!open) return [];
    if ('country' in open) return [open.country];
    if ('countries' in open) return open.countries;
    const of =
      'network' in open
        ? summary.networks.filter(({ id }) => id === open.network)
        : (areas.find(({ id }) => id === open.area)?.networks ?? []);
    const covered = [...new Set(of.flatMap((network) => coverage(network, summary.networks)))];
    return covered.length ? covered : this.regionCountries;
  }

  #map(summary: NetworkSummary, found: Found): TemplateResult {
    const { words, direction } = this.locale;
    const { rows, areas } = found;
    const { open } = this;
    const offMap = rows.filter(({ code }) => !worldOutlines().points.has(code));
    const chip = (content: unknown, target: NonNullable<Open>) =>
      html`<li>
        <button
          class="button"
          type="button"
          aria-pressed=${formatOpen(open) === formatOpen(target) ? 'true' : 'false'}
          @click=${(event: Event) => this.#show(target, event.currentTarget)}
        >
          <span>${content}</span>
        </button>
      </li>`;
    return html`<div part="map">
        <colab-world-map
          dir=${direction}
          .rows=${rows}
          .areas=${areas}
          .home=${this.#home(summary)}
          .boundaries=${this.outlines}
          .selected=${open && 'country' in open ? open.country : open && 'area' in open ? open.area : ''}
          .highlighted=${this.#highlighted(summary, found)}
          .words=${words}
          @colab-map-choice=${({ detail }: CustomEvent<MapChoice>) => {
            this.#opener = undefined;
            this.#show(detail);
          }}
        ></colab-world-map>
      </div>
      ${
        this.boundariesProblem
          ? html`<p class="note" role="alert">
              ${words.boundariesFailed} <span class="muted" lang="en" dir="ltr">${this.boundariesProblem}</span>
            </p>`
          : nothing
      }
      <div class="disclaimer muted">
        <slot name="disclaimer">${words.disclaimer}</slot>
      </div>
      ${
        areas.length || offMap.length
          ? html`<section class="beside">
              <h3>${words.acrossCountries}</h3>
              <ul class="chips">
                ${areas
                  .flatMap(({ networks }) => networks)
                  .map((network) => chip(this.#name(network), { network: network.id }))}
                ${offMap.map(({ code, name }) => chip(words.offMap(name), { country: code }))}
              </ul>
            </section>`
          : nothing
      }`;
  }

  #name(network: NetworkBrief): TemplateResult {
    const { words } = this.locale;
    const name = inLanguage(network.name, network.language, this.locale);
    return html`${network.status === 'active' ? name : html`${name} (${words.statuses(network.status)})`}
    ${sampleBadge(network.provenance, words)}`;
  }

  #panel(summary: NetworkSummary, found: Found): TemplateResult | typeof nothing {
    if (!this.open) return nothing;
    return html`<colab-map-panel
      part="panel"
      .open=${this.open}
      .summary=${summary}
      .found=${found}
      .labels=${this.#labels}
      .settings=${this.settings.value}
      .countryNames=${this.countryNames}
      @colab-panel-open=${({ detail }: CustomEvent<NonNullable<Open>>) => this.#show(detail)}
      @colab-panel-close=${() => this.#close()}
    ></colab-map-panel>`;
  }

  #tables(summary: NetworkSummary, found: Found): TemplateResult {
    return html`<colab-network-tables
      .summary=${summary}
      .found=${found}
      .filters=${this.filters}
      .labels=${this.#labels}
      .settings=${this.settings.value}
      .list=${this.list}
      .sort=${this.sort}
      .printing=${this.printing}
      @colab-table-list=${({ detail }: CustomEvent<TableList>) => this.#choose({ list: detail, sort: '' })}
      @colab-table-sort=${({ detail }: CustomEvent<string>) => this.#choose({ sort: detail })}
      @colab-table-open=${({ detail, target }: CustomEvent<NonNullable<Open>>) => this.#show(detail, target)}
    ></colab-network-tables>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'colab-network-map': ColabNetworkMap;
  }
}
