import { views } from '@menengage/atlas';
import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Announcer } from '../shared/announcer.ts';
import { ConnectController, type LoadState, type Source } from '../shared/data.ts';
import { ColabElement } from '../shared/element.ts';
import { failureOf } from '../shared/failures.ts';
import { LocaleController } from '../shared/locale.ts';
import { sharedStyles } from '../shared/styles.ts';
import { countryName, formatList } from '../shared/text.ts';
import { baseView, inLanguage, sampleBadge, stateView } from '../shared/views.ts';
import {
  choices,
  countryRows,
  coverage,
  filterNetworks,
  membersWithin,
  noFilters,
  type Choice,
  type CountryRow,
  type MapFilters,
  type NetworkBrief,
  type NetworkDetail,
  type NetworkSummary,
} from './map-data.ts';
import { figuresView } from './figures.ts';
import { loadNetwork, loadSummary } from './network-map.connect.ts';
import { ColabCountrySelectEvent, ColabNetworkSelectEvent } from './network-map.events.ts';
import { mapMessages, type MapWords } from './network-map.messages.ts';
import { networkMapStyles } from './network-map.styles.ts';
import { networkPanel } from './network-panel.ts';
import type { Viewport } from './viewport.ts';

/** What is open beside the map. */
type Open = { readonly network: string } | { readonly country: string } | undefined;

/**
 * @summary The networks on a map of our own shapes and, as an equal, in a table: search, filters, one switch.
 *
 * @attr {string} network - show this network and those below it
 * @attr {string} region - region to start with, such as `africa`
 * @attr {string} country - ISO 3166-1 country to start with, such as `ZW`
 * @attr {map|table} view - what to show first; default `map`
 *
 * @fires colab-network-select - a network was opened; prevent it to show the network in your own way
 * @fires colab-country-select - a country was chosen
 * @fires colab-ready - the networks are shown
 * @fires colab-error - they could not be shown
 *
 * @slot - a link to the networks for those without JavaScript; shown when something fails
 * @slot disclaimer - your own words on borders and names in place of the neutral default
 * @slot empty - in place of the words for "no network"
 * @slot error - in place of the words for an error
 *
 * @csspart base - the whole
 * @csspart map - the map
 * @csspart table - each table
 * @csspart item - a network in the table
 * @csspart panel - what is known of a network or country
 */
export class ColabNetworkMap extends ColabElement {
  static override styles: CSSResultGroup = [sharedStyles, networkMapStyles];

  /** Region to start with. */
  @property({ reflect: true }) region?: string;
  /** Country to start with. */
  @property({ reflect: true }) country?: string;
  /** `map` (default) or `table`. */
  @property({ reflect: true }) view: 'map' | 'table' = 'map';
  /** Where the summary comes from; default: the API. */
  @property({ attribute: false }) source: Source<NetworkSummary> = loadSummary;
  /** Where one network's details come from; default: the API. */
  @property({ attribute: false }) detailSource: Source<NetworkDetail, string> = loadNetwork;
  /** What the element is in. */
  @property({ attribute: false }) state: LoadState<NetworkSummary> = { status: 'loading' };

  @state() private filters: MapFilters = noFilters;
  @state() private open: Open;
  @state() private detail: LoadState<NetworkDetail> = { status: 'loading' };

  readonly locale = new LocaleController<MapWords>(this, mapMessages);
  readonly announcer = new Announcer(this);
  readonly connect = new ConnectController<NetworkSummary>(this, {
    source: () => this.source,
    query: () => undefined,
    apply: (next) => (this.state = next),
    isEmpty: ({ networks }) => networks.length === 0,
  });

  #opener: HTMLElement | undefined;
  #detailRequest: AbortController | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('region') || changed.has('country'))
      this.filters = { ...this.filters, region: this.region ?? '', country: (this.country ?? '').toUpperCase() };
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#detailRequest?.abort();
  }

  #nameOf = (code: string): string => countryName(code, this.locale.locale);

  #filter(change: Partial<MapFilters>): void {
    this.filters = { ...this.filters, ...change };
    if (this.state.status !== 'ready') return;
    const found = filterNetworks(this.state.data.networks, this.filters, this.#nameOf, this.locale.locale);
    this.announcer.announce(this.locale.words.networks(found.length));
  }

  #show(open: Open, opener?: EventTarget | null): void {
    if (open && 'network' in open) {
      if (!this.dispatchEvent(new ColabNetworkSelectEvent(open.network))) return;
      void this.#loadDetail(open.network);
    } else if (open) {
      this.dispatchEvent(new ColabCountrySelectEvent(open.country));
    }
    this.#opener = opener instanceof HTMLElement ? opener : undefined;
    this.open = open;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.panel h3')?.focus());
  }

  #close(): void {
    this.open = undefined;
    this.#opener?.focus();
  }

  async #loadDetail(id: string): Promise<void> {
    this.#detailRequest?.abort();
    const { signal } = (this.#detailRequest = new AbortController());
    this.detail = { status: 'loading' };
    try {
      const data = await this.detailSource({ settings: this.settings.value, query: id, signal });
      if (!signal.aborted) this.detail = { status: 'ready', data };
    } catch (thrown) {
      if (!signal.aborted) this.detail = { status: 'error', failure: failureOf(thrown) };
    }
  }

  override render(): TemplateResult {
    const { words } = this.locale;
    return baseView(
      this.locale,
      this.settings.value,
      html`${stateView(this.state, this.locale, {
        ready: (summary) => this.#content(summary),
        empty: () => words.none,
        retry: () => void this.connect.retry(),
      })}${this.announcer.render()}`,
    );
  }

  #content(summary: NetworkSummary): TemplateResult {
    const { words, locale } = this.locale;
    const networks = filterNetworks(summary.networks, this.filters, this.#nameOf, locale);
    const rows = countryRows(summary, networks, this.filters, this.#nameOf, locale);
    return html`<div class="layout">
      ${figuresView(summary, words, locale)} ${this.#bar(summary)}
      ${networks.length === 0 ? html`<p>${words.none}</p>` : nothing}
      ${this.view === 'map' ? this.#map(summary, networks, rows) : nothing}
      ${this.open ? this.#panel(summary, networks) : nothing}
      ${this.view === 'table' ? this.#tables(summary, networks, rows) : nothing}
    </div>`;
  }

  #bar(summary: NetworkSummary): TemplateResult {
    const { words, locale } = this.locale;
    const { filters } = this;
    const options = choices(
      summary.networks,
      filters,
      this.#nameOf,
      { kind: words.kinds, status: words.statuses },
      locale,
    );
    const select = (name: keyof typeof options, label: string, all: string) =>
      options[name].length < 2 && !filters[name] ? nothing : this.#select(name, label, all, options[name]);
    const filtered = Object.values(filters).some(Boolean);
    return html`<div class="bar">
      <div class="field field--search">
        <label class="label" for="q">${words.search}</label>
        <input
          class="input"
          id="q"
          type="search"
          autocomplete="off"
          .value=${filters.q}
          @input=${(event: InputEvent) => this.#filter({ q: (event.target as HTMLInputElement).value })}
        />
      </div>
      ${select('region', words.region, words.allRegions)} ${select('country', words.country, words.allCountries)}
      ${select('kind', words.kind, words.allKinds)} ${select('status', words.status, words.allStatuses)}
      ${
        filtered
          ? html`<button class="button button--plain" type="button" @click=${() => this.#filter(noFilters)}>
              ${words.clear}
            </button>`
          : nothing
      }
      <div class="switch" role="group" aria-label=${words.view}>
        ${(['map', 'table'] as const).map(
          (view) =>
            html`<button
              class="button"
              type="button"
              aria-pressed=${this.view === view ? 'true' : 'false'}
              @click=${() => (this.view = view)}
            >
              ${view === 'map' ? words.viewMap : words.viewTable}
            </button>`,
        )}
      </div>
    </div>`;
  }

  #select(name: keyof MapFilters, label: string, all: string, options: readonly Choice[]): TemplateResult {
    const chosen = this.filters[name];
    return html`<div class="field">
      <label class="label" for=${name}>${label}</label>
      <select
        class="input"
        id=${name}
        @change=${(event: Event) => this.#filter({ [name]: (event.target as HTMLSelectElement).value })}
      >
        <option value="" ?selected=${!chosen}>${all}</option>
        ${options.map(
          ({ value, label: text, count }) =>
            html`<option value=${value} ?selected=${value === chosen}>
              ${this.locale.words.option(text, count)}
            </option>`,
        )}
      </select>
    </div>`;
  }

  /** The region that is asked for, else the only one there is, else the world. */
  #bounds(summary: NetworkSummary): Viewport {
    const only = summary.regions.length === 1 ? summary.regions[0]?.region.id : undefined;
    const name = this.filters.region || only || 'world';
    return (views as Readonly<Record<string, Viewport>>)[name] ?? views.world;
  }

  #map(summary: NetworkSummary, networks: readonly NetworkBrief[], rows: readonly CountryRow[]): TemplateResult {
    const { words, direction } = this.locale;
    const { open } = this;
    const opened = open && 'network' in open ? networks.find(({ id }) => id === open.network) : undefined;
    const across = networks.filter(({ kind }) => kind !== 'country');
    return html`<div part="map">
        <colab-world-map
          dir=${direction}
          .rows=${rows}
          .bounds=${this.#bounds(summary)}
          .selected=${open && 'country' in open ? open.country : ''}
          .highlighted=${opened ? coverage(opened, summary.networks) : []}
          .words=${words}
          @colab-map-country=${(event: CustomEvent<string>) => this.#show({ country: event.detail })}
        ></colab-world-map>
      </div>
      <ul class="legend muted">
        <li><span class="swatch swatch--network" aria-hidden="true"></span>${words.legendNetwork}</li>
        <li><span class="swatch" aria-hidden="true"></span>${words.legendMembers}</li>
      </ul>
      <div class="disclaimer muted"><slot name="disclaimer">${words.disclaimer}</slot></div>
      ${
        across.length
          ? html`<section>
              <h3>${words.acrossCountries}</h3>
              <ul class="chips">
                ${across.map(
                  (network) =>
                    html`<li>
                      <button
                        class="button"
                        type="button"
                        aria-pressed=${opened?.id === network.id ? 'true' : 'false'}
                        @click=${(event: Event) => this.#show({ network: network.id }, event.currentTarget)}
                      >
                        ${this.#name(network)}
                      </button>
                    </li>`,
                )}
              </ul>
            </section>`
          : nothing
      }`;
  }

  #countries(codes: readonly string[]): string {
    return codes.length ? formatList(codes.map(this.#nameOf), this.locale.locale) : this.locale.words.noCountries;
  }

  #name(network: NetworkBrief): TemplateResult {
    return html`${inLanguage(network.name, network.language, this.locale)}
    ${sampleBadge(network.provenance, this.locale.words)}`;
  }

  #panel(summary: NetworkSummary, networks: readonly NetworkBrief[]): TemplateResult | typeof nothing {
    const { words } = this.locale;
    const { open } = this;
    if (!open) return nothing;
    if ('network' in open) {
      const brief = summary.networks.find(({ id }) => id === open.network);
      if (!brief) return nothing;
      const parent = summary.networks.find(({ id }) => id === brief.parentId);
      return this.#card(
        brief.name,
        networkPanel(brief, coverage(brief, summary.networks), parent, this.detail, this.locale),
      );
    }
    const row = summary.countries.find(({ country }) => country === open.country);
    const here = networks.filter(({ id }) => row?.networkIds.includes(id));
    return this.#card(
      this.#nameOf(open.country),
      html`<p>${words.members(row ? row.members : 0)}</p>
        ${
          here.length
            ? html`<ul class="chips" aria-label=${words.networksIn(this.#nameOf(open.country))}>
                ${here.map(
                  (network) =>
                    html`<li>
                      <button
                        class="button"
                        type="button"
                        @click=${(event: Event) => this.#show({ network: network.id }, event.currentTarget)}
                      >
                        ${this.#name(network)}
                      </button>
                    </li>`,
                )}
              </ul>`
            : html`<p class="muted">${words.noNetwork}</p>`
        }`,
    );
  }

  #card(title: string, content: TemplateResult): TemplateResult {
    return html`<section
      class="panel"
      part="panel"
      @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && this.#close()}
    >
      <div class="panel__head">
        <h3 tabindex="-1">${title}</h3>
        <button class="button" type="button" @click=${() => this.#close()}>${this.locale.words.close}</button>
      </div>
      ${content}
    </section>`;
  }

  #tables(summary: NetworkSummary, networks: readonly NetworkBrief[], rows: readonly CountryRow[]): TemplateResult {
    const { words, locale } = this.locale;
    // Roles are repeated because narrow containers stack the cells, and browsers forget what a stacked table is.
    const head = (labels: readonly string[]) =>
      html`<thead role="rowgroup">
        <tr role="row">
          ${labels.map((label) => html`<th role="columnheader" scope="col">${label}</th>`)}
        </tr>
      </thead>`;
    const cell = (label: string, content: unknown, number = false) =>
      html`<td role="cell" class=${number ? 'number' : ''} data-label=${label}><span>${content}</span></td>`;
    return html`<table part="table" role="table">
        <caption>
          ${words.networksTable}
        </caption>
        ${head([words.name, words.kind, words.status, words.region, words.covers, words.host, words.membersShort])}
        <tbody role="rowgroup">
          ${networks.map(
            (network) =>
              html`<tr role="row" part="item">
                <th role="rowheader" scope="row">
                  <button
                    class="link"
                    type="button"
                    @click=${(event: Event) => this.#show({ network: network.id }, event.currentTarget)}
                  >
                    ${this.#name(network)}
                  </button>
                </th>
                ${cell(words.kind, words.kinds(network.kind))} ${cell(words.status, words.statuses(network.status))}
                ${cell(words.region, network.region?.label ?? '–')}
                ${cell(words.covers, this.#countries(coverage(network, summary.networks)))}
                ${cell(words.host, network.host?.name ?? '–')}
                ${cell(words.membersShort, membersWithin(network, summary.networks) ?? words.notShown, true)}
              </tr>`,
          )}
        </tbody>
      </table>
      <table part="table" role="table">
        <caption>
          ${words.countriesTable}
        </caption>
        ${head([words.country, words.networksTable, words.membersShort])}
        <tbody role="rowgroup">
          ${rows.map(
            (row) =>
              html`<tr role="row">
                <th role="rowheader" scope="row">${row.name}</th>
                ${cell(
                  words.networksTable,
                  row.networks.length
                    ? formatList(
                        row.networks.map(({ name }) => name),
                        locale,
                      )
                    : '–',
                )}
                ${cell(words.membersShort, row.members ?? words.notShown, true)}
              </tr>`,
          )}
        </tbody>
      </table>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'colab-network-map': ColabNetworkMap;
  }
}
