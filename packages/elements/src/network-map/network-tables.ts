import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { Announcer } from '../shared/announcer.ts';
import { LocaleController } from '../shared/locale.ts';
import type { Settings } from '../shared/settings.ts';
import { sharedStyles } from '../shared/styles.ts';
import { formatList, formatNumber } from '../shared/text.ts';
import { VERSION } from '../shared/version.ts';
import { inLanguage, sampleBadge, termView, type Content } from '../shared/views.ts';
import { downloadNetworks } from './export.ts';
import { featuresOf } from './export.connect.ts';
import {
  coverage,
  membersWithin,
  sortRows,
  type CountryRow,
  type Labels,
  type MapFilters,
  type NetworkBrief,
  type NetworkSummary,
} from './map-data.ts';
import type { Found } from './network-map.ts';
import { networkTablesStyles } from './network-tables.styles.ts';
import type { Open } from './open.ts';
import { pager } from './pager.ts';
import { tableMessages, type TableWords } from './tables.messages.ts';

/** What the table lists. */
export type TableList = 'networks' | 'countries' | 'organisations';

/** Rows of a page: with all of the filters' choices beside them, no more than 500 nodes. */
const PAGE = 15;

interface Column<Row> {
  /** Name for sorting; columns without one are not sorted. */
  readonly id?: string;
  readonly title: string;
  readonly value?: (row: Row) => string | number | null;
  readonly cell: (row: Row) => Content;
  readonly number?: boolean;
}

/**
 * The same as the map in tables: networks, countries, organisations. Used inside `<colab-network-map>`.
 *
 * @fires colab-table-list - another list was chosen; `detail` is a `TableList`
 * @fires colab-table-sort - another order was chosen; `detail` is the name of a column, with `-` before it for descending
 * @fires colab-table-open - a row was opened; `detail` is what to open
 *
 * @csspart table - the table
 * @csspart item - a row
 */
export class ColabNetworkTables extends LitElement {
  static readonly version = VERSION;
  static override styles = [sharedStyles, networkTablesStyles];

  /** The API's answer. */
  @property({ attribute: false }) summary: NetworkSummary | undefined;
  /** What is left of it under the filters. */
  @property({ attribute: false }) found: Found | undefined;
  /** The filters, for the organisations. */
  @property({ attribute: false }) filters: MapFilters | undefined;
  /** Words of the map for what the data holds. */
  @property({ attribute: false }) labels: Labels | undefined;
  /** Settings of the map. */
  @property({ attribute: false }) settings: Settings | undefined;
  /** What is listed. */
  @property({ attribute: false }) list: TableList = 'networks';
  /** Name of the column the rows are ordered by, `-` before it for descending; empty for the names. */
  @property({ attribute: false }) sort = '';
  /** On paper: every row of networks and countries. */
  @property({ attribute: false }) printing = false;

  @state() private page = 0;

  readonly locale = new LocaleController<TableWords>(this, tableMessages);
  readonly announcer = new Announcer(this);

  #opened: HTMLElement | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('found') || changed.has('list') || changed.has('sort')) this.page = 0;
  }

  /** Puts the focus back on what was opened last. */
  override focus(options?: FocusOptions): void {
    this.#opened?.focus(options);
  }

  #open(target: NonNullable<Open>, event: Event): void {
    this.#opened = event.currentTarget as HTMLElement;
    this.dispatchEvent(new CustomEvent('colab-table-open', { detail: target }));
  }

  #sortBy(column: string): void {
    const detail = this.sort === column || (!this.sort && column === 'name') ? `-${column}` : column;
    this.dispatchEvent(new CustomEvent('colab-table-sort', { detail }));
  }

  #turn(page: number, pages: number): void {
    this.page = page;
    this.announcer.announce(this.locale.words.page(page + 1, pages));
  }

  override render(): TemplateResult | typeof nothing {
    const { summary, found, locale } = this;
    if (!summary || !found || !this.labels || !locale.ready) return nothing;
    if (this.printing) return html`${this.#networks(summary, found)} ${this.#countries(found)}`;
    return html`${this.#lists(summary, found)}
    ${
      this.list === 'networks'
        ? this.#networks(summary, found)
        : this.list === 'countries'
          ? this.#countries(found)
          : html`<colab-organisations
              .settings=${this.settings}
              .labels=${this.labels}
              .query=${{
                q: this.filters?.q ?? '',
                region: this.filters?.region ?? '',
                country: this.filters?.country ?? '',
              }}
              .narrowed=${Boolean(this.filters?.kind || this.filters?.status)}
            ></colab-organisations>`
    }
    ${this.#exports(summary, found)} ${this.announcer.render()}`;
  }

  #lists(summary: NetworkSummary, { networks, rows }: Found): TemplateResult {
    const { words, locale } = this.locale;
    const { filters } = this;
    const filtered = filters && Object.values(filters).some(Boolean);
    const titles: Record<TableList, string> = {
      networks: words.withCount(words.networksTable, formatNumber(networks.length, locale)),
      countries: words.withCount(words.countriesTable, formatNumber(rows.length, locale)),
      organisations: filtered
        ? words.organisationsTable
        : words.withCount(words.organisationsTable, formatNumber(summary.totals.members.value, locale)),
    };
    return html`<div class="lists" role="group" aria-label=${words.lists}>
      ${(Object.keys(titles) as TableList[]).map(
        (list) =>
          html`<button
            class="button"
            type="button"
            aria-pressed=${this.list === list ? 'true' : 'false'}
            @click=${() => this.dispatchEvent(new CustomEvent('colab-table-list', { detail: list }))}
          >
            ${titles[list]}
          </button>`,
      )}
    </div>`;
  }

  #countryNames(codes: readonly string[]): string {
    const { words, locale } = this.locale;
    const { compare } = new Intl.Collator(locale);
    const names = codes.map((code) => this.labels?.country(code) ?? code).sort(compare);
    return names.length ? formatList(names, locale) : words.noCountries;
  }

  #networks(summary: NetworkSummary, { networks }: Found): TemplateResult {
    const { words, locale } = this.locale;
    const { labels } = this;
    const members = (network: NetworkBrief) => membersWithin(network, summary.networks);
    const columns: Column<NetworkBrief>[] = [
      {
        id: 'name',
        title: words.name,
        value: ({ name }) => name,
        cell: ({ id, name, language, provenance }) =>
          html`<button class="link" type="button" @click=${(event: Event) => this.#open({ network: id }, event)}>
              ${inLanguage(name, language, this.locale)}
            </button>
            ${sampleBadge(provenance, words)}`,
      },
      {
        id: 'kind',
        title: words.kind,
        value: ({ kind }) => labels?.kinds(kind) ?? kind,
        cell: ({ kind }) => labels?.kinds(kind),
      },
      {
        id: 'status',
        title: words.status,
        value: ({ status }) => labels?.statuses(status) ?? status,
        cell: ({ status }) => labels?.statuses(status),
      },
      {
        id: 'region',
        title: words.region,
        value: ({ region }) => region?.label ?? null,
        cell: ({ region }) => (region ? termView(region, this.locale) : '–'),
      },
      { title: words.covers, cell: (network) => this.#countryNames(coverage(network, summary.networks)) },
      { title: words.host, cell: ({ host }) => host?.name ?? '–' },
      {
        id: 'members',
        title: words.members,
        value: members,
        number: true,
        cell: (network) => this.#number(members(network)),
      },
    ];
    return this.#table(words.networksTable, columns, networks, locale);
  }

  #countries({ rows }: Found): TemplateResult {
    const { words, locale } = this.locale;
    const columns: Column<CountryRow>[] = [
      {
        id: 'name',
        title: words.country,
        value: ({ name }) => name,
        cell: ({ code, name }) =>
          html`<button class="link" type="button" @click=${(event: Event) => this.#open({ country: code }, event)}>
            ${name}
          </button>`,
      },
      {
        id: 'networks',
        title: words.networksTable,
        value: ({ networks }) => networks.length,
        cell: ({ networks }) =>
          networks.length
            ? networks.map(
                ({ name, language }, i) => html`${i ? ', ' : nothing}${inLanguage(name, language, this.locale)}`,
              )
            : words.noNetwork,
      },
      {
        id: 'members',
        title: words.members,
        value: ({ members }) => members,
        number: true,
        cell: ({ members }) => this.#number(members),
      },
    ];
    return this.#table(words.countriesTable, columns, rows, locale);
  }

  #number(count: number | null): string {
    return count === null ? this.locale.words.notShown : formatNumber(count, this.locale.locale);
  }

  /** Roles are repeated because narrow containers stack the cells, and browsers forget what a stacked table is. */
  #table<Row>(caption: string, columns: readonly Column<Row>[], all: readonly Row[], locale: string): TemplateResult {
    const { words } = this.locale;
    const [, minus = '', by = ''] = /^(-?)(.*)$/.exec(this.sort) ?? [];
    const sorted = columns.find(({ id }) => id !== undefined && id === (by || 'name')) ?? columns[0];
    const value = sorted?.value;
    const rows = value ? sortRows(all, value, minus === '-', locale) : all;
    const page = this.printing ? rows : rows.slice(this.page * PAGE, (this.page + 1) * PAGE);
    const heading = ({ id, title, number }: Column<Row>) => {
      const order = id !== undefined && id === sorted?.id ? (minus ? 'descending' : 'ascending') : undefined;
      return html`<th role="columnheader" scope="col" class=${number ? 'number' : ''} aria-sort=${ifDefined(order)}>
        ${
          id === undefined || this.printing
            ? title
            : html`<button class="sort" type="button" @click=${() => this.#sortBy(id)}>${title}</button>`
        }
      </th>`;
    };
    return html`<table part="table" role="table">
        <caption>
          ${caption}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            ${columns.map(heading)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${page.map(
            (row) =>
              html`<tr role="row" part="item">
                ${columns.map(({ title, cell, number }, i) =>
                  i
                    ? html`<td role="cell" class=${number ? 'number' : ''} data-label=${title}>${cell(row)}</td>`
                    : html`<th role="rowheader" scope="row">${cell(row)}</th>`,
                )}
              </tr>`,
          )}
        </tbody>
      </table>
      ${this.printing ? nothing : pager(this.page, PAGE, rows.length, words, (to, pages) => this.#turn(to, pages))}
      <p class="muted note">${words.withheldNote}</p>`;
  }

  #exports(summary: NetworkSummary, { networks }: Found): TemplateResult {
    const { words } = this.locale;
    const features = this.settings && this.filters ? featuresOf(this.settings, this.filters) : undefined;
    return html`<p class="exports">
      ${words.takeAway}
      <button
        class="link"
        type="button"
        @click=${() => this.labels && downloadNetworks(summary, networks, this.labels, words)}
      >
        CSV
      </button>
      ${features ? html`· <a href=${features} download="networks.geojson">GeoJSON</a>` : nothing}
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'colab-network-tables': ColabNetworkTables;
  }
}
