import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { LocaleController } from '../shared/locale.ts';
import type { Settings } from '../shared/settings.ts';
import { sharedStyles } from '../shared/styles.ts';
import { VERSION } from '../shared/version.ts';
import { inLanguage, sampleBadge, type Content } from '../shared/views.ts';
import type { Labels, NetworkBrief, NetworkSummary } from './map-data.ts';
import { mapPanelStyles } from './map-panel.styles.ts';
import type { Found } from './network-map.ts';
import type { Open } from './open.ts';
import { panelMessages, type PanelWords } from './panel.messages.ts';

/**
 * What is known of a network, a country, a region or several countries. Used inside `<colab-network-map>`.
 *
 * @fires colab-panel-open - something in it was chosen; `detail` is what to open
 * @fires colab-panel-close - the visitor is done with it
 */
export class ColabMapPanel extends LitElement {
  static readonly version = VERSION;
  static override styles = [sharedStyles, mapPanelStyles];

  /** What is open. */
  @property({ attribute: false }) open: Open;
  /** The API's answer. */
  @property({ attribute: false }) summary: NetworkSummary | undefined;
  /** What is left of it under the filters. */
  @property({ attribute: false }) found: Found | undefined;
  /** Words of the map for what the data holds. */
  @property({ attribute: false }) labels: Labels | undefined;
  /** Settings of the map. */
  @property({ attribute: false }) settings: Settings | undefined;
  /** The page's own names of countries. */
  @property({ attribute: false }) countryNames: string | undefined;

  /** Countries next to the one that is open. */
  @state() private neighbours: readonly string[] = [];

  readonly locale = new LocaleController<PanelWords>(this, panelMessages);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('open')) void this.#loadNeighbours();
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('open');
    if (!changed.has('open') || JSON.stringify(before) === JSON.stringify(this.open)) return;
    this.renderRoot.querySelector<HTMLElement>('h3')?.focus();
  }

  async #loadNeighbours(): Promise<void> {
    const { open } = this;
    this.neighbours = [];
    if (!open || !('country' in open)) return;
    const { neighboursOf } = await import('@menengage/atlas/regions');
    if (this.open === open) this.neighbours = neighboursOf(open.country);
  }

  #choose(target: NonNullable<Open>): void {
    this.dispatchEvent(new CustomEvent('colab-panel-open', { detail: target }));
  }

  #close(): void {
    this.dispatchEvent(new CustomEvent('colab-panel-close'));
  }

  override render(): TemplateResult | typeof nothing {
    const { open, summary, labels } = this;
    const { words } = this.locale;
    if (!open || !summary || !labels) return nothing;
    if ('network' in open) {
      const brief = summary.networks.find(({ id }) => id === open.network);
      return this.#card(
        brief ? inLanguage(brief.name, brief.language, this.locale) : open.network,
        html`<colab-network
          loading="eager"
          without-heading
          api=${ifDefined(this.settings?.api)}
          network=${open.network}
          lang=${ifDefined(this.settings?.language)}
          theme=${ifDefined(this.settings?.theme)}
          time-zone=${ifDefined(this.settings?.timeZone)}
          country-names=${ifDefined(this.countryNames)}
          .summary=${summary}
          @colab-network-select=${(event: CustomEvent<{ id: string }>) => {
            event.stopPropagation();
            event.preventDefault();
            this.#choose({ network: event.detail.id });
          }}
        ></colab-network>`,
      );
    }
    if ('country' in open) return this.#card(labels.country(open.country), this.#country(open.country, summary));
    if ('area' in open) {
      const area = this.found?.areas.find(({ id }) => id === open.area);
      if (!area) return nothing;
      return this.#card(inLanguage(area.name, area.language, this.locale), this.#networks(area.networks));
    }
    return this.#card(
      words.places(open.countries.length),
      html`<ul class="chips">
        ${open.countries.map((code) => this.#chip(labels.country(code), { country: code }))}
      </ul>`,
    );
  }

  #card(title: Content, content: TemplateResult): TemplateResult {
    return html`<section
      class="panel"
      aria-labelledby="title"
      @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && this.#close()}
    >
      <div class="head">
        <h3 id="title" tabindex="-1">${title}</h3>
        <button class="button" type="button" @click=${() => this.#close()}>${this.locale.words.close}</button>
      </div>
      ${content}
    </section>`;
  }

  #country(code: string, summary: NetworkSummary): TemplateResult {
    const { words } = this.locale;
    const row = this.found?.rows.find((each) => each.code === code);
    const members = summary.countries.find(({ country }) => country === code)?.members;
    const covered = summary.countries
      .filter(({ country, networkIds }) => this.neighbours.includes(country) && networkIds.length)
      .map(({ country }) => country);
    return html`<p>${words.members(members === undefined ? 0 : members)}</p>
      ${row?.networks.length ? this.#networks(row.networks) : html`<p class="muted">${words.noNetwork}</p>`}
      ${
        !row?.networks.length && covered.length
          ? html`<h4>${words.nearby}</h4>
              <ul class="chips">
                ${covered.map((near) => this.#chip(this.labels?.country(near) ?? near, { country: near }))}
              </ul>`
          : nothing
      }
      ${
        members === 0
          ? nothing
          : html`<h4>${words.organisations}</h4>
              <colab-organisations
                .brief=${true}
                .settings=${this.settings}
                .labels=${this.labels}
                .query=${{ q: '', region: '', country: code }}
              ></colab-organisations>`
      }`;
  }

  #networks(networks: readonly NetworkBrief[]): TemplateResult {
    const { words } = this.locale;
    return html`<ul class="chips" aria-label=${words.networks}>
      ${networks.map((network) =>
        this.#chip(
          html`${inLanguage(network.name, network.language, this.locale)}
          (${this.labels?.statuses(network.status)})${sampleBadge(network.provenance, words)}`,
          { network: network.id },
        ),
      )}
    </ul>`;
  }

  #chip(content: Content, target: NonNullable<Open>): TemplateResult {
    return html`<li>
      <button class="button" type="button" @click=${() => this.#choose(target)}>${content}</button>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'colab-map-panel': ColabMapPanel;
  }
}
