import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { LoadState } from '../shared/data.ts';
import { LocaleController } from '../shared/locale.ts';
import { sharedStyles } from '../shared/styles.ts';
import { formatBytes, formatList, languageName } from '../shared/text.ts';
import { VERSION } from '../shared/version.ts';
import { inLanguage, languageOf, termView, type Content } from '../shared/views.ts';
import { actionOf, fileAddress, formatName, linkable } from './action.ts';
import { capitalised, publishedOn } from './publication.ts';
import { DETAIL_PARTS, resourceCard } from './resource-card.ts';
import { cardStyles } from './resource-card.styles.ts';
import type { Resource, ResourceFile, ResourceLinks } from './resource-data.ts';
import { detailStyles } from './resource-detail.styles.ts';
import { ColabResourceSelectEvent } from './resource-list.events.ts';
import { resourceMessages } from './resource-list.messages.ts';

/**
 * What is known of one work: what it says, where to get it and in what languages, who it is for, what to take from it,
 * who made it, where this is known from, and what is related. Draws with the tokens of the element around it.
 *
 * @summary The details of a work, for `<colab-resource-list>`.
 * @fires {ColabResourceSelectEvent} colab-resource-select - a related work is about to open; prevent it to show it yourself
 * @csspart action - the link to the work
 * @csspart files - its files
 * @csspart takeaways - what to take from it
 * @csspart facts - the table of facts
 * @csspart related - related works
 * @csspart item__type - type of a related work
 * @csspart item__date - its date
 * @csspart item__views - how often it was seen
 * @csspart item__title - its title
 * @csspart item__details - what opens under it
 * @csspart languages - its languages
 * @csspart language-note - note that it is in another language
 * @csspart sample - note that it is made up
 */
export class ColabResourceDetail extends LitElement {
  /** Version of the kit this class came with. */
  static readonly version = VERSION;
  static override styles = [sharedStyles, cardStyles, detailStyles];

  /** The work. */
  @property({ attribute: false }) resource: Resource | undefined;
  /** The works that belong to it; undefined to show none. */
  @property({ attribute: false }) links: LoadState<ResourceLinks> | undefined;
  /** Called to load them again. */
  @property({ attribute: false }) retryLinks: (() => void) | undefined;

  /** The words and their language. */
  readonly locale = new LocaleController(this, resourceMessages);

  @state() private allContributors = false;
  @state() private opened: string | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('resource') || changed.get('resource')?.id === this.resource?.id) return;
    this.allContributors = false;
    this.opened = undefined;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { resource } = this;
    if (!resource) return nothing;
    const { tag, direction } = this.locale;
    return html`<div class="detail" lang=${tag} dir=${direction}>
      ${this.#linkedView('supersededBy')}
      ${resource.abstract ? html`<p class="text">${inLanguage(resource.abstract, languageOf(resource, '/abstract'), this.locale, { note: true })}</p>` : nothing}
      ${this.#actionView(resource)} ${this.#audienceView(resource)} ${this.#takeawaysView(resource)}
      ${this.#factsView(resource)} ${this.#linkedView('translationOf')} ${this.#linkedView('adaptedFrom')}
      ${this.#relatedView()}
    </div>`;
  }

  #text(text: string, pointer: string): Content {
    return this.resource ? inLanguage(text, languageOf(this.resource, pointer), this.locale) : text;
  }

  // --- getting it

  #actionView(resource: Resource): TemplateResult {
    const { words, locale, language } = this.locale;
    const action = actionOf(resource, language);
    const { counts, timeRequired, files, type } = resource;
    const downloads = counts?.downloads;
    const one = files.length === 1 ? files[0] : action?.kind === 'file' ? action.file : undefined;
    return html`<div class="take">
      ${
        action
          ? html`<a
              class="button button--primary"
              part="action"
              href=${action.url}
              hreflang=${(action.kind === 'file' && action.file.language) || nothing}
              >${action.kind === 'file' ? words.download(type.id) : words.openPage(type.id)}</a
            >`
          : html`<span class="muted">${words.noAddress}</span>`
      }
      ${one ? html`<span>${this.#fileText(one)}</span>` : nothing}
      <span class="figures">
        ${
          typeof timeRequired === 'number'
            ? html`<span title=${words.readingTime}>${words.minutes(timeRequired)}</span>`
            : nothing
        }
        ${typeof downloads === 'number' ? html`<span>${words.downloads(downloads)}</span>` : nothing}
        ${counts?.asOf ? html`<span>${words.countedOn(publishedOn(counts.asOf, locale))}</span>` : nothing}
      </span>
      ${
        files.length > 1
          ? html`<ul class="files" part="files" aria-label=${words.files}>
              ${files.map((file) => this.#fileView(file, resource))}
            </ul>`
          : nothing
      }
    </div>`;
  }

  #fileView(file: ResourceFile, resource: Resource): TemplateResult {
    const url = fileAddress(file, resource);
    const text = this.#fileText(file);
    return html`<li>${url ? html`<a href=${url} hreflang=${file.language ?? nothing}>${text}</a>` : text}</li>`;
  }

  /** "Spanish: PDF, 5.6 MB". */
  #fileText({ language, mediaType, bytes }: ResourceFile): string {
    const { words, locale } = this.locale;
    const name = language ? capitalised(languageName(language, locale), locale) : words.languageUnknown;
    const format = formatName(mediaType) ?? words.document;
    const size = typeof bytes === 'number' ? formatBytes(bytes, locale) : undefined;
    return `${name}: ${size ? `${format}, ${size}` : format}`;
  }

  // --- what it is about

  #audienceView({ audiences = [] }: Resource): Content {
    if (audiences.length === 0) return nothing;
    return html`<section>
      <h4>${this.locale.words.audience}</h4>
      <ul class="audience">
        ${audiences.map((audience, index) => html`<li>${this.#text(audience, `/audiences/${index}`)}</li>`)}
      </ul>
    </section>`;
  }

  #takeawaysView({ takeaways = [] }: Resource): Content {
    if (takeaways.length === 0) return nothing;
    return html`<section>
      <h4>${this.locale.words.takeaways}</h4>
      <ol class="takeaways" part="takeaways">
        ${takeaways.map(({ title, text }, index) => {
          const heading = this.#text(title, `/takeaways/${index}/title`);
          return html`<li class="takeaway">
            ${
              text
                ? html`<details open>
                    <summary class="takeaway__title">${heading}</summary>
                    <p>${this.#text(text, `/takeaways/${index}/text`)}</p>
                  </details>`
                : html`<span class="takeaway__title">${heading}</span>`
            }
          </li>`;
        })}
      </ol>
    </section>`;
  }

  // --- facts

  #factsView(resource: Resource): TemplateResult {
    const { words, locale } = this.locale;
    const { contributors, themes, edition, firstPublished, period, doi, isbn } = resource;
    const row = (term: string, content: Content) =>
      html`<div class="facts__row">
        <dt>${term}</dt>
        <dd>${content}</dd>
      </div>`;
    const rowIf = (term: string, value: unknown, content: () => Content) => (value ? row(term, content()) : nothing);
    return html`<dl class="facts" part="facts">
      ${rowIf(words.contributors, contributors.length, () => this.#contributorsView(resource))}
      ${rowIf(words.edition, edition, () => this.#text(edition ?? '', '/edition'))}
      ${rowIf(words.firstPublished, firstPublished, () => publishedOn(firstPublished ?? '', locale))}
      ${rowIf(words.period, period, () => period)}
      ${rowIf(words.themes, themes.length, () =>
        themes.map((term, index) => html`${index > 0 ? ', ' : nothing}${termView(term, this.locale)}`),
      )}
      ${rowIf('DOI', doi, () => html`<a href=${`https://doi.org/${encodeURI(doi ?? '')}`}>${doi}</a>`)}
      ${rowIf('ISBN', isbn, () => isbn)} ${row(words.source, this.#sourceView(resource))}
    </dl>`;
  }

  #contributorsView({ contributors }: Resource): Content {
    const { words, locale } = this.locale;
    const names = contributors.map(({ name, role }) => (role ? `${name} (${role})` : name));
    const others = names.length - 1;
    if (others === 0) return names[0];
    const all = this.allContributors;
    return html`${all ? formatList(names, locale) : names[0]}
      <button
        type="button"
        class="button more"
        aria-expanded=${all ? 'true' : 'false'}
        @click=${() => (this.allContributors = !all)}
      >
        ${
          all
            ? words.showFewer
            : html`${words.more(others)}<span class="visually-hidden"> ${words.moreContributors}</span>`
        }
      </button>`;
  }

  #sourceView({ source, verified, provenance }: Resource): Content {
    const { words } = this.locale;
    const url = linkable(source);
    const where = url && URL.canParse(url) ? html`<a href=${url}>${new URL(url).hostname}</a>` : words.sourceOnFile;
    if (provenance === 'fixture') return words.sampleNote;
    return html`${where}
      <span class="mark ${verified ? '' : 'mark--not'}">
        ${verified ? html`<span aria-hidden="true">✓</span> ${words.verified}` : words.unverified}
      </span>`;
  }

  // --- other works

  get #linked(): ResourceLinks | undefined {
    return this.links?.status === 'ready' ? this.links.data : undefined;
  }

  #linkedView(relation: 'supersededBy' | 'translationOf' | 'adaptedFrom'): Content {
    const work = this.#linked?.[relation];
    if (!work) return nothing;
    return html`<section class=${relation === 'supersededBy' ? 'notice superseded' : ''}>
      <h4>${this.locale.words[relation]}</h4>
      ${this.#worksView([work])}
    </section>`;
  }

  #relatedView(): Content {
    const { words } = this.locale;
    if (this.links?.status === 'loading') return html`<p class="muted" role="status">${words.loadingRelated}</p>`;
    if (this.links?.status === 'error') {
      return html`<p role="alert">
        ${words.relatedFailed}
        <button type="button" class="button more" @click=${() => this.retryLinks?.()}>${words.retry}</button>
      </p>`;
    }
    const related = this.#linked?.related ?? [];
    if (related.length === 0) return nothing;
    return html`<section part="related">
      <h4>${words.related}</h4>
      ${this.#worksView(related)}
    </section>`;
  }

  #worksView(works: readonly Resource[]): TemplateResult {
    return html`<ul class="related">
      ${works.map(
        (work) =>
          html`<li class="item">
            ${resourceCard(work, this.locale, {
              open: this.opened === work.id,
              level: 5,
              toggle: () => this.#toggle(work),
              details: () =>
                html`<colab-resource-detail
                  lang=${this.locale.language}
                  exportparts=${DETAIL_PARTS}
                  .resource=${work}
                ></colab-resource-detail>`,
            })}
          </li>`,
      )}
    </ul>`;
  }

  #toggle(work: Resource): void {
    const open = this.opened === work.id;
    if (!open && !this.dispatchEvent(new ColabResourceSelectEvent(work))) return;
    this.opened = open ? undefined : work.id;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'colab-resource-detail': ColabResourceDetail;
  }
}
