import type { Member } from '@menengage/sdk';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Announcer } from '../shared/announcer.ts';
import type { LoadState, Source } from '../shared/data.ts';
import { failureOf, failureText } from '../shared/failures.ts';
import { LocaleController } from '../shared/locale.ts';
import type { Settings } from '../shared/settings.ts';
import { sharedStyles } from '../shared/styles.ts';
import { VERSION } from '../shared/version.ts';
import { inLanguage, languageOf, sampleBadge, skeletonView, termView } from '../shared/views.ts';
import type { Labels } from './map-data.ts';
import { networkTablesStyles } from './network-tables.styles.ts';
import { loadOrganisations } from './organisations.connect.ts';
import { pager } from './pager.ts';
import { tableMessages, type TableWords } from './tables.messages.ts';

/** What is asked of the directory. Empty strings mean "all". */
export interface OrganisationQuery {
  readonly q: string;
  readonly region: string;
  /** Code of a country. */
  readonly country: string;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** A page of the directory. */
export interface OrganisationPage {
  readonly items: readonly Member[];
  readonly total?: number | undefined;
  /** Cursor of the next page. */
  readonly next?: string | undefined;
}

const PAGE = 15;

/**
 * The organisations that agreed to be listed, a page at a time. Used inside `<colab-network-map>`.
 *
 * @csspart table - the table
 * @csspart item - a row
 * @csspart retry - the button to try again
 */
export class ColabOrganisations extends LitElement {
  static readonly version = VERSION;
  static override styles = [sharedStyles, networkTablesStyles];

  /** Settings of the map. */
  @property({ attribute: false }) settings: Settings | undefined;
  /** Words of the map for what the data holds. */
  @property({ attribute: false }) labels: Labels | undefined;
  /** What to list. */
  @property({ attribute: false, hasChanged: (a, b) => JSON.stringify(a) !== JSON.stringify(b) })
  query: Omit<OrganisationQuery, 'cursor' | 'limit'> = { q: '', region: '', country: '' };
  /** Whether filters are set that mean networks alone, so that it can be said. */
  @property({ attribute: false }) narrowed = false;
  /** Names alone, as beside a country. */
  @property({ attribute: false }) brief = false;
  /** Where the pages come from; default: the API. */
  @property({ attribute: false }) source: Source<OrganisationPage, OrganisationQuery> = loadOrganisations;

  @state() private state: LoadState<OrganisationPage> = { status: 'loading' };
  /** Cursors of the pages up to this one. */
  @state() private cursors: readonly (string | undefined)[] = [undefined];

  readonly locale = new LocaleController<TableWords>(this, tableMessages);
  readonly announcer = new Announcer(this);

  #running: AbortController | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#running?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('query') || changed.has('source') || (changed.has('settings') && !this.#running)) {
      this.cursors = [undefined];
      void this.#load();
    }
  }

  async #load(): Promise<void> {
    const { settings, query } = this;
    if (!settings) return;
    this.#running?.abort();
    const { signal } = (this.#running = new AbortController());
    const previous = this.state.status === 'ready' ? this.state.data : undefined;
    this.state = { status: 'loading', previous };
    try {
      const asked = { ...query, cursor: this.cursors.at(-1), limit: PAGE };
      const data = await this.source({ settings, query: asked, signal });
      if (!signal.aborted) this.state = { status: 'ready', data };
    } catch (thrown) {
      if (!signal.aborted) this.state = { status: 'error', failure: failureOf(thrown) };
    }
  }

  async #turn(page: number, next: string | undefined, pages: number): Promise<void> {
    this.cursors = page < this.cursors.length ? this.cursors.slice(0, page + 1) : [...this.cursors, next];
    await this.#load();
    this.announcer.announce(this.locale.words.page(page + 1, pages));
  }

  override render(): TemplateResult {
    const { state, locale } = this;
    const { words } = locale;
    if (!locale.ready) return skeletonView(undefined, 2);
    if (state.status === 'error')
      return html`<div class="notice" role="alert">
        <p>${failureText(state.failure, words)}</p>
        <button class="button" part="retry" type="button" @click=${() => void this.#load()}>${words.retry}</button>
      </div>`;
    const data = state.status === 'loading' ? state.previous : state.data;
    if (!data) return skeletonView(words, 3);
    return html`<div aria-busy=${state.status === 'loading' ? 'true' : 'false'}>
        ${data.items.length ? this.#page(data) : html`<p>${words.noOrganisations}</p>`}
      </div>
      ${this.announcer.render()}`;
  }

  #page({ items, total, next }: OrganisationPage): TemplateResult {
    const { words } = this.locale;
    const page = this.cursors.length - 1;
    return html`${this.brief ? this.#names(items) : this.#table(items)}
    ${pager(page, PAGE, total ?? (page + 1) * PAGE + (next ? 1 : 0), words, (to, pages) => void this.#turn(to, next, pages))}
    ${this.narrowed ? html`<p class="muted note">${words.organisationsNote}</p>` : nothing}`;
  }

  #name(member: Member): TemplateResult {
    const { webUrl } = member;
    const name = inLanguage(member.name, languageOf(member, '/name'), this.locale);
    return html`${webUrl && /^https?:\/\//i.test(webUrl) ? html`<a href=${webUrl} rel="noopener">${name}</a>` : name}
    ${sampleBadge(member.provenance, this.locale.words)}`;
  }

  #names(items: readonly Member[]): TemplateResult {
    return html`<ul class="names" part="table">
      ${items.map((member) => html`<li part="item">${this.#name(member)}</li>`)}
    </ul>`;
  }

  #table(items: readonly Member[]): TemplateResult {
    const { words } = this.locale;
    const titles = [words.name, words.kind, words.role, words.country, words.network];
    const cells = ({ kind, role, country, network }: Member) => [
      termView(kind, this.locale),
      termView(role, this.locale),
      country ? (this.labels?.country(country) ?? country) : '–',
      network?.name ?? '–',
    ];
    return html`<table part="table" role="table">
      <caption>
        ${words.organisationsTable}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${titles.map((title) => html`<th role="columnheader" scope="col">${title}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${items.map(
          (member) =>
            html`<tr role="row" part="item">
              <th role="rowheader" scope="row">${this.#name(member)}</th>
              ${cells(member).map((cell, i) => html`<td role="cell" data-label=${titles[i + 1] ?? ''}>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'colab-organisations': ColabOrganisations;
  }
}
