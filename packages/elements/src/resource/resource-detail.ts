import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Announcer } from '../shared/announcer.ts';
import type { LoadState } from '../shared/data.ts';
import { define } from '../shared/define.ts';
import { ColabElement } from '../shared/element.ts';
import { comma } from '../shared/language.ts';
import { LocaleController } from '../shared/locale.ts';
import { savesData } from '../shared/save-data.ts';
import { sharedStyles } from '../shared/styles.ts';
import { formatBytes, formatList, languageName } from '../shared/text.ts';
import { inLanguage, languageOf, termView, type Content } from '../shared/views.ts';
import { actionOf, fileAddress, formatName, linkable } from './action.ts';
import { capitalised, publishedOn } from './publication.ts';
import { DETAIL_PARTS, dotted, resourceCard } from './resource-card.ts';
import { cardStyles } from './resource-card.styles.ts';
import type { Resource, ResourceFile, ResourceMore, ResourceService } from './resource-data.ts';
import { detailStyles } from './resource-detail.styles.ts';
import { ColabResourceSelectEvent } from './resource.events.ts';
import { resourceMessages } from './resource.messages.ts';
import { resourceService } from './resource.connect.ts';
import { richText } from './rich-text.ts';
import { takeawaysView } from './takeaways.ts';

type Reference = NonNullable<ResourceMore['resource']['translationOf']>;

/**
 * What is known of one work: where to get it and in what languages, who it is for, what it teaches, what to take from
 * it, who made it, where this is known from, what it was made of and what is related. Draws with the tokens of the
 * element around it.
 *
 * @summary The details of a work, for `<colab-resource-list>` and `<colab-resource>`.
 * @fires {ColabResourceSelectEvent} colab-resource-select - a related work is about to open; prevent it to show it yourself
 * @csspart action - the link to the work
 * @csspart files - its files
 * @csspart sections - what it teaches
 * @csspart takeaways - what to take from it
 * @csspart facts - the table of facts
 * @csspart share - the link to pass on
 * @csspart related - related works
 * @csspart feedback - the questions how useful it was
 * @csspart item__type - type of a related work
 * @csspart item__date - its date
 * @csspart item__views - how often it was seen
 * @csspart item__title - its title
 * @csspart item__details - what opens under it
 * @csspart languages - its languages
 * @csspart language-note - note that it is in another language
 * @csspart sample - note that it is made up
 */
export class ColabResourceDetail extends ColabElement {
  static override styles = [sharedStyles, cardStyles, detailStyles];

  /** The work, as far as a list knows it. */
  @property({ attribute: false }) resource: Resource | undefined;
  /** All that belongs to it; undefined to show only what `resource` says. */
  @property({ attribute: false }) more: LoadState<ResourceMore> | undefined;
  /** Called to load that again. */
  @property({ attribute: false }) retry: (() => void) | undefined;
  /** Where works come from, and what is told of them; default: the API. */
  @property({ attribute: false }) service: ResourceService | undefined;
  /** Leaves the questions how useful it was out. */
  @property({ type: Boolean, attribute: 'without-feedback' }) withoutFeedback = false;

  /** The words and their language. */
  readonly locale = new LocaleController(this, resourceMessages);

  @state() private allContributors = false;
  @state() private opened: string | undefined;
  @state() private takeaways: ReadonlySet<number> = new Set();

  #announcer = new Announcer(this);
  #rich = new Map<string, HTMLElement>();

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('resource') || changed.get('resource')?.id === this.resource?.id) return;
    this.allContributors = false;
    this.opened = undefined;
    this.takeaways = new Set();
    this.#rich.clear();
  }

  protected override updated(): void {
    if (this.#asks && !customElements.get('colab-resource-feedback')) void this.#loadFeedback();
  }

  protected override render(): TemplateResult | typeof nothing {
    const resource = this.#loaded?.resource ?? this.resource;
    if (!resource) return nothing;
    const { tag, direction } = this.locale;
    const hidden = this.locale.ready ? '' : 'waiting';
    const told = [
      this.#abstractView(resource),
      this.#audienceView(resource),
      this.#sectionsView(resource),
      takeawaysView(resource, this.locale, this.takeaways, (open) => (this.takeaways = open)),
    ];
    return html`<div class="detail ${hidden}" lang=${tag} dir=${direction}>
      ${this.#supersededView()} ${this.#bylineView(resource)} ${this.#actionView(resource)}
      <div class="columns ${told.some((each) => each !== nothing) ? '' : 'columns--one'}">
        <div class="column">${told}</div>
        <div class="column">${this.#factsView(resource)} ${this.#shareView(resource)} ${this.#relatedView()}</div>
      </div>
      ${this.#feedbackView(resource)} ${this.#announcer.render()}
    </div>`;
  }

  get #loaded(): ResourceMore | undefined {
    return this.more?.status === 'ready' ? this.more.data : undefined;
  }

  get #asks(): boolean {
    return Boolean(this.#loaded) && !this.withoutFeedback;
  }

  #text(resource: Resource, text: string, pointer: string): Content {
    return inLanguage(text, languageOf(resource, pointer), this.locale);
  }

  /** Rich text as nodes, the same ones as long as the text is the same. */
  #richView(resource: Resource, text: string, pointer: string): HTMLElement {
    const language = languageOf(resource, pointer) ?? '';
    const key = `${language} ${text}`;
    const known = this.#rich.get(key);
    if (known) return known;
    const { api } = this.settings.value;
    const origins = savesData() ? [] : [location.origin, ...(api ? [new URL(api).origin] : [])];
    const node = richText(text, { origins, image: (alt, host) => this.locale.words.image(alt, host) });
    const mark = document.createElement('div');
    if (language) mark.lang = language;
    mark.dir = 'auto';
    mark.append(node);
    this.#rich.set(key, mark);
    return mark;
  }

  // --- getting it

  #bylineView(resource: Resource): Content {
    const { contributors } = resource;
    const { words, locale } = this.locale;
    const names = contributors.map(({ name, role }) => (role ? `${name} (${role})` : name));
    const others = names.length - 1;
    if (others < 0) return nothing;
    const all = this.allContributors;
    return html`<p class="byline">
      <span class="visually-hidden">${words.contributors}: </span>${all ? formatList(names, locale) : names[0]}
      ${
        others > 0
          ? html`<button
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
            </button>`
          : nothing
      }
    </p>`;
  }

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
              href=${action.kind === 'file' ? this.#fileUrl(resource, action.file, action.url) : action.url}
              hreflang=${(action.kind === 'file' && action.file.language) || nothing}
              >${action.kind === 'file' ? words.download(type.id) : words.openPage(type.id)}</a
            >`
          : html`<span class="muted">${words.noAddress}</span>`
      }
      ${one ? html`<span class="take__file">${this.#fileText(one)}</span>` : nothing}
      <span class="figures">
        ${dotted([
          typeof timeRequired === 'number'
            ? html`<span title=${words.readingTime}>${words.minutes(timeRequired)}</span>`
            : nothing,
          typeof downloads === 'number' ? words.downloads(downloads) : nothing,
          counts?.asOf ? words.countedOn(publishedOn(counts.asOf, locale)) : nothing,
        ])}
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

  /** Where a file is fetched: by way of the server, which counts it, else where it is. */
  #fileUrl({ id }: Resource, file: ResourceFile, address: string): string {
    return (this.service ?? resourceService).fileUrl(this.settings.value, id, file.id) ?? address;
  }

  #fileView(file: ResourceFile, resource: Resource): TemplateResult {
    const url = fileAddress(file, resource);
    const text = this.#fileText(file);
    return html`<li>
      ${url ? html`<a href=${this.#fileUrl(resource, file, url)} hreflang=${file.language ?? nothing}>${text}</a>` : text}
    </li>`;
  }

  /** "Spanish: PDF, 5.6 MB". */
  #fileText({ language, mediaType, bytes }: ResourceFile): string {
    const { words, locale } = this.locale;
    const name = language ? capitalised(languageName(language, locale), locale) : words.languageUnknown;
    const format = formatName(mediaType) ?? words.document;
    const size = typeof bytes === 'number' ? formatBytes(bytes, locale) : undefined;
    return words.file(name, size ? format + comma(locale) + size : format);
  }

  // --- what it is about

  #abstractView(resource: Resource): Content {
    const { abstract } = resource;
    if (!abstract) return nothing;
    const text = inLanguage(abstract, languageOf(resource, '/abstract'), this.locale, { note: true });
    return html`<p><span class="text">${text}</span></p>`;
  }

  #audienceView(resource: Resource): Content {
    const { audiences = [], whoItIsFor } = resource;
    if (audiences.length === 0 && !whoItIsFor) return nothing;
    return html`<section>
      <h4>${this.locale.words.audience}</h4>
      ${whoItIsFor ? this.#richView(resource, whoItIsFor, '/whoItIsFor') : nothing}
      <ul class="bullets">
        ${audiences.map((audience, index) => html`<li>${this.#text(resource, audience, `/audiences/${index}`)}</li>`)}
      </ul>
    </section>`;
  }

  #sectionsView(resource: Resource): Content {
    const { sections = [] } = resource;
    if (sections.length === 0) return nothing;
    return html`<section part="sections">
      <h4>${this.locale.words.sections}</h4>
      ${sections.map(
        ({ title, text }, index) =>
          html`${title ? html`<h5>${this.#text(resource, title, `/sections/${index}/title`)}</h5>` : nothing}
          ${this.#richView(resource, text, `/sections/${index}/text`)}`,
      )}
    </section>`;
  }

  // --- facts

  #factsView(resource: Resource): TemplateResult {
    const { words, locale } = this.locale;
    const { themes, edition, firstPublished, period, doi, isbn } = resource;
    const more = this.#loaded?.resource;
    const row = (term: string, content: Content) =>
      html`<div class="facts__row">
        <dt>${term}</dt>
        <dd>${content}</dd>
      </div>`;
    const rowIf = (term: string, value: unknown, content: () => Content) => (value ? row(term, content()) : nothing);
    const links = (term: string, references: readonly (Reference | null | undefined)[] | undefined) =>
      rowIf(term, references?.some(Boolean), () =>
        references?.map((each) => (each ? html`<span class="line">${this.#referenceView(each)}</span>` : nothing)),
      );
    return html`<section>
      <h4>${words.about}</h4>
      <dl class="facts" part="facts">
        ${links(words.translationOf, [more?.translationOf])} ${links(words.translations, more?.translations)}
        ${links(words.adaptedFrom, [more?.adaptedFrom])} ${links(words.adaptations, more?.adaptations)}
        ${rowIf(words.edition, edition, () => this.#text(resource, edition ?? '', '/edition'))}
        ${rowIf(words.firstPublished, firstPublished, () => publishedOn(firstPublished ?? '', locale))}
        ${rowIf(words.period, period, () => period)}
        ${rowIf(words.themes, themes.length, () =>
          themes.map((term, index) => html`${index > 0 ? comma(locale) : nothing}${termView(term, this.locale)}`),
        )}
        ${rowIf(words.collections, more?.collections.length, () => more?.collections.map(({ title }) => title).join(comma(locale)))}
        ${rowIf('DOI', doi, () => html`<a href=${`https://doi.org/${encodeURI(doi ?? '')}`}>${doi}</a>`)}
        ${rowIf('ISBN', isbn, () => isbn)} ${row(words.source, this.#sourceView(resource))}
      </dl>
    </section>`;
  }

  /** Another work by its title and languages, with a link to its page. */
  #referenceView({ id, title, languages }: Reference): Content {
    const { locale } = this.locale;
    const page = linkable(this.#loaded?.resource.shareUrl);
    // Titles of works come in the language of the answer or in their own; a work in one language is written in that.
    const language = languages.length === 1 ? languages[0] : undefined;
    const name = inLanguage(title, language, this.locale);
    const names = languages.map((tag) => languageName(tag, locale));
    return html`${page ? html`<a href=${new URL(encodeURIComponent(id), page).href}>${name}</a>` : name}
    ${names.length > 0 ? html`<span class="muted">(${formatList(names, locale)})</span>` : nothing}`;
  }

  #sourceView({ source, verified, provenance }: Resource): Content {
    const { words } = this.locale;
    if (provenance === 'fixture') return words.sampleNote;
    const url = linkable(source);
    const where = url && URL.canParse(url) ? html`<a href=${url}>${new URL(url).hostname}</a>` : words.sourceOnFile;
    return html`${where}
      <span class="mark ${verified ? '' : 'mark--not'}">
        ${verified ? html`<span aria-hidden="true">✓</span> ${words.verified}` : words.unverified}
      </span>`;
  }

  // --- passing it on

  #shareView({ shareUrl }: Resource): Content {
    const url = linkable(shareUrl);
    const { words } = this.locale;
    if (!url) return nothing;
    return html`<p class="share" part="share">
      <a href=${url}>${words.share}</a>
      <button type="button" class="button more" @click=${() => void this.#copy(url)}>${words.copyLink}</button>
    </p>`;
  }

  async #copy(url: string): Promise<void> {
    const { words } = this.locale;
    try {
      await navigator.clipboard.writeText(url);
      this.#announcer.announce(words.linkCopied);
    } catch {
      // No right to, as in a frame: the link itself stands beside the button.
      this.#announcer.announce(words.copyFailed);
    }
  }

  // --- other works

  #supersededView(): Content {
    const work = this.#loaded?.supersededBy;
    if (!work) return nothing;
    return html`<section class="notice superseded">
      <h4>${this.locale.words.supersededBy}</h4>
      ${this.#worksView([work])}
    </section>`;
  }

  #relatedView(): Content {
    const { words } = this.locale;
    if (this.more?.status === 'loading') return html`<p class="muted" role="status">${words.loadingRelated}</p>`;
    if (this.more?.status === 'error') {
      return html`<p role="alert">
        ${words.relatedFailed}
        <button type="button" class="button more" @click=${() => this.retry?.()}>${words.retry}</button>
      </p>`;
    }
    const related = this.#loaded?.related ?? [];
    if (related.length === 0) return nothing;
    return html`<section part="related">
      <h4>${words.related}</h4>
      ${this.#worksView(related)}
    </section>`;
  }

  #worksView(works: readonly Resource[]): TemplateResult {
    const { api, network } = this.settings.value;
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
                  .api=${api}
                  .network=${network}
                  .resource=${work}
                  .service=${this.service}
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

  // --- how useful it was

  async #loadFeedback(): Promise<void> {
    try {
      const { ColabResourceFeedback } = await import('./resource-feedback.ts');
      define('colab-resource-feedback', ColabResourceFeedback);
    } catch {
      // A work without the questions is still a work; the next one tries again.
    }
  }

  #feedbackView({ id, title, shareUrl }: Resource): Content {
    const scale = this.#loaded?.resource.feedback.usefulness;
    if (!scale || !this.#asks) return nothing;
    const { api } = this.settings.value;
    return html`<colab-resource-feedback
      part="feedback"
      lang=${this.locale.language}
      .api=${api}
      .about=${{ id, title, shareUrl: linkable(shareUrl), scale }}
      .service=${this.service ?? resourceService}
    ></colab-resource-feedback>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'colab-resource-detail': ColabResourceDetail;
  }
}
