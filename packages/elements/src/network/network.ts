import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { nameCountry, parseCountryNames } from '../network-map/country-names.ts';
import { ColabNetworkSelectEvent } from '../network-map/network-map.events.ts';
import { Announcer } from '../shared/announcer.ts';
import { ConnectController, type LoadState, type Source } from '../shared/data.ts';
import { ColabElement } from '../shared/element.ts';
import { LocaleController } from '../shared/locale.ts';
import { sharedStyles } from '../shared/styles.ts';
import { formatPartialDate } from '../shared/time.ts';
import { baseView, inLanguage, languageOf, reportLink, sampleBadge, stateView, type Content } from '../shared/views.ts';
import { factsView, isWebAddress, shortAddress } from './facts.ts';
import type { NetworkData, NetworkQuery, NetworkRelated, NetworkSummary } from './network-data.ts';
import { linksOf, loadNetwork, loadRelated } from './network.connect.ts';
import { ColabNetworkOpenEvent, type NetworkOpenDetail } from './network.events.ts';
import { networkMessages, type NetworkWords } from './network.messages.ts';
import { networkStyles } from './network.styles.ts';

/**
 * @summary One network: status, countries, hosts now and before, its next sessions and its resources, and how to join.
 *
 * @attr {string} network - id of the network, such as `mn-pk`
 * @attr {string} country-names - names of countries in place of the usual ones: `XK: Kosovo*; TR: Türkiye`
 * @attr {boolean} without-heading - leaves the name out, where the page says it already
 * @attr {boolean} without-related - leaves sessions and resources out
 * @attr {boolean} without-join - leaves the request to join out
 *
 * @fires colab-network-open - a link to its sessions, resources or website is followed; prevent it to show them in your own way
 * @fires colab-network-select - a network that it is part of, or that is part of it, was chosen; by default it is shown in its place
 * @fires colab-join-received - a request to join was received
 * @fires colab-ready - the network is shown
 * @fires colab-error - it could not be shown
 *
 * @slot - a link to the network for those without JavaScript; shown when something fails
 * @slot empty - in place of the words for "nothing"
 * @slot error - in place of the words for an error
 *
 * @csspart base - the whole
 * @csspart title - the name
 * @csspart facts - what is known, line by line
 * @csspart related - sessions and resources
 * @csspart language-note - note that a text is in another language
 * @csspart sample - note that an entry is made up
 * @csspart error - the box with what went wrong
 * @csspart report - link to the community's page on how to report harm
 * @csspart retry - the button to try again
 */
export class ColabNetwork extends ColabElement {
  static override styles: CSSResultGroup = [sharedStyles, networkStyles];

  /** Names of countries in place of the usual ones. */
  @property({ attribute: 'country-names' }) countryNames?: string;
  /** Leaves the name out. */
  @property({ type: Boolean, attribute: 'without-heading' }) withoutHeading = false;
  /** Leaves sessions and resources out. */
  @property({ type: Boolean, attribute: 'without-related' }) withoutRelated = false;
  /** Leaves the request to join out. */
  @property({ type: Boolean, attribute: 'without-join' }) withoutJoin = false;
  /** A summary that the page has already. */
  @property({ attribute: false }) summary: NetworkSummary | undefined;
  /** Where the network comes from; default: the API. */
  @property({ attribute: false }) source: Source<NetworkData, NetworkQuery> = loadNetwork;
  /** Where its sessions and resources come from; default: the API. */
  @property({ attribute: false }) relatedSource: Source<NetworkRelated, string> = loadRelated;
  /** What the element is in. */
  @property({ attribute: false }) state: LoadState<NetworkData> = { status: 'loading' };

  @state() private related: NetworkRelated | undefined;
  @state() private joining = false;

  readonly locale = new LocaleController<NetworkWords>(this, networkMessages);
  readonly announcer = new Announcer(this);
  readonly connect = new ConnectController<NetworkData, NetworkQuery>(this, {
    source: () => this.source,
    query: () => ({ id: this.settings.value.network ?? '', summarised: Boolean(this.summary) }),
    apply: (next) => this.#apply(next),
  });

  #relatedRequest: AbortController | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#relatedRequest?.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('network')) this.joining = false;
    if (this.joining) void import('./join.define.ts');
  }

  #apply(next: LoadState<NetworkData>): void {
    this.state = next;
    if (next.status === 'ready' && !this.withoutRelated) void this.#loadRelated(next.data.network.id);
  }

  /** Sessions and resources come after the card; where they cannot be had the links to them stay. */
  async #loadRelated(id: string): Promise<void> {
    this.#relatedRequest?.abort();
    const { signal } = (this.#relatedRequest = new AbortController());
    this.related = undefined;
    const settings = this.settings.value;
    const related = await this.relatedSource({ settings, query: id, signal }).catch(() => undefined);
    if (!signal.aborted) this.related = related;
  }

  #go(event: Event, what: NetworkOpenDetail['what']): void {
    const id = this.settings.value.network ?? '';
    if (!this.dispatchEvent(new ColabNetworkOpenEvent({ id, what }))) event.preventDefault();
  }

  #select(id: string): void {
    if (this.dispatchEvent(new ColabNetworkSelectEvent(id))) this.network = id;
  }

  async #share(address: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(address);
      this.announcer.announce(this.locale.words.copied);
    } catch {
      // Not allowed here: the link beside the button can be copied by hand.
    }
  }

  override render(): TemplateResult {
    return baseView(
      this.locale,
      this.settings.value,
      html`${stateView(this.state, this.locale, {
        ready: (data) => this.#card(data),
        empty: () => nothing,
        retry: () => void this.connect.retry(),
      })}
      ${this.#reportLink()} ${this.announcer.render()}`,
    );
  }

  /** A page that has a summary already, as the map, has the link too. */
  #reportLink(): Content {
    if (this.summary) return nothing;
    const network = this.state.status === 'ready' ? this.state.data.network : undefined;
    return reportLink(network?.reportUrl, this.settings.value, this.locale.words);
  }

  #card(data: NetworkData): TemplateResult {
    const { words } = this.locale;
    const { network } = data;
    const { name, kind, status, webUrl, shareUrl, provenance } = network;
    const own = parseCountryNames(this.countryNames);
    const website = isWebAddress(webUrl) && webUrl !== shareUrl ? webUrl : undefined;
    return html`<div class="card">
      ${
        this.withoutHeading
          ? nothing
          : html`<h3 part="title">${inLanguage(name, languageOf(network, '/name'), this.locale, { note: true })}</h3>`
      }
      <p class="badges">
        <span class="badge">${words.kinds(kind)}</span>
        <span class="badge badge--${status}">${words.statuses(status)}</span>
        ${sampleBadge(provenance, words)}
        ${
          website
            ? html`<a href=${website} rel="noopener" @click=${(event: Event) => this.#go(event, 'website')}
                >${shortAddress(website)}</a
              >`
            : nothing
        }
      </p>
      <div part="facts">
        ${factsView(data, {
          locale: this.locale,
          summary: this.summary ?? data.summary,
          country: (code) => nameCountry(code, own, this.locale.locale),
          link: (id, text) => this.#link(id, text),
        })}
      </div>
      ${this.withoutRelated ? nothing : this.#related()} ${this.#actions(data)}
      ${
        this.joining
          ? html`<colab-join-form
              .settings=${this.settings.value}
              .networkId=${network.id}
              .networkName=${name}
            ></colab-join-form>`
          : nothing
      }
    </div>`;
  }

  #link(id: string, text: Content): TemplateResult {
    return html`<button class="link" type="button" @click=${() => this.#select(id)}>${text}</button>`;
  }

  #related(): TemplateResult {
    const { words, locale } = this.locale;
    const { related } = this;
    const links = linksOf(this.settings.value, this.settings.value.network ?? '');
    const entry = (href: string | null | undefined, text: Content, note: string) =>
      html`<li>
        ${isWebAddress(href) ? html`<a href=${href}>${text}</a>` : text}
        ${note ? html`<span class="muted">${note}</span>` : nothing}
      </li>`;
    const block = (
      title: string,
      items: readonly TemplateResult[] | undefined,
      none: string,
      all: string,
      what: 'sessions' | 'resources',
    ) =>
      html`<section>
        <h4>${title}</h4>
        ${
          items?.length
            ? html`<ul>
                ${items}
              </ul>`
            : items
              ? html`<p class="muted">${none}</p>`
              : nothing
        }
        ${
          links[what] && items?.length !== 0
            ? html`<p><a href=${links[what]} @click=${(event: Event) => this.#go(event, what)}>${all}</a></p>`
            : nothing
        }
      </section>`;
    return html`<div class="related" part="related" aria-busy=${related ? 'false' : 'true'}>
      ${block(
        words.nextSessions,
        related?.sessions.map(({ session, startDate }) =>
          entry(
            session.shareUrl ?? session.webUrl,
            inLanguage(session.title, languageOf(session, '/title'), this.locale),
            startDate ? formatPartialDate(startDate, locale) : '',
          ),
        ),
        words.noSessions,
        words.allSessions,
        'sessions',
      )}
      ${block(
        words.resources,
        related?.resources.map((resource) =>
          entry(
            resource.shareUrl ?? resource.webUrl,
            inLanguage(resource.title, languageOf(resource, '/title'), this.locale),
            resource.date ? formatPartialDate(resource.date, locale) : '',
          ),
        ),
        words.noResources,
        words.allResources,
        'resources',
      )}
    </div>`;
  }

  #actions({ network: { shareUrl } }: NetworkData): TemplateResult {
    const { words } = this.locale;
    return html`<div class="actions">
      ${
        this.withoutJoin
          ? nothing
          : html`<button
              class="button"
              type="button"
              aria-expanded=${this.joining ? 'true' : 'false'}
              @click=${() => (this.joining = !this.joining)}
            >
              ${words.join}
            </button>`
      }
      ${
        isWebAddress(shareUrl)
          ? html`<button class="button button--plain" type="button" @click=${() => void this.#share(shareUrl)}>
                ${words.share}
              </button>
              <a class="muted" href=${shareUrl}>${shortAddress(shareUrl)}</a>`
          : nothing
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'colab-network': ColabNetwork;
  }
}
