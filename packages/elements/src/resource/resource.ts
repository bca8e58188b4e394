import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ConnectController, type LoadState } from '../shared/data.ts';
import { define } from '../shared/define.ts';
import { ColabElement } from '../shared/element.ts';
import { LocaleController } from '../shared/locale.ts';
import { sharedStyles } from '../shared/styles.ts';
import { baseView, reportLink, stateView } from '../shared/views.ts';
import { LinkedData } from './linked-data.ts';
import { DETAIL_PARTS, kindView, metaView, titleView } from './resource-card.ts';
import { cardStyles } from './resource-card.styles.ts';
import { resourceService } from './resource.connect.ts';
import type { ResourceMore, ResourceService } from './resource-data.ts';
import { ColabResourceDetail } from './resource-detail.ts';
import { resourceMessages } from './resource.messages.ts';
import { resourceStyles } from './resource.styles.ts';
import { tellView, whenSeen } from './seen.ts';

/**
 * One work of the library, standing alone: what it is, where to get it and in what languages, who it is for, what it
 * teaches, what to take from it, where this is known from, what is related, and how useful readers find it.
 *
 * @summary One publication with everything that is known of it.
 * @attr {string} lang - BCP 47 language of the element; else the nearest ancestor's, else the page's, else English
 * @slot - the page's own link to the work; shown when the work cannot be
 * @slot header - a heading above the work
 * @slot empty - words for when there is nothing to show
 * @slot error - words for when the work cannot be shown
 * @fires {ColabReadyEvent} colab-ready - the work is shown
 * @fires {ColabErrorEvent} colab-error - the work could not load; `detail.code`
 * @fires {ColabResourceSelectEvent} colab-resource-select - a related work is about to open; prevent it to show it yourself
 * @fires {ColabResourceFeedbackEvent} colab-resource-feedback - a reader's answers were taken
 * @csspart base - the box around everything
 * @csspart item__type - type of the work
 * @csspart item__date - its date
 * @csspart item__views - how often it was seen
 * @csspart item__title - its title
 * @csspart item__details - what opens under the title of a related work
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
 * @csspart error - the box with what went wrong
 * @csspart report - link to the community's page on how to report harm
 * @csspart retry - the button to try again
 */
export class ColabResource extends ColabElement {
  static override styles = [sharedStyles, cardStyles, resourceStyles];

  /** Id of the work, as in the last part of its address in the API. */
  @property({ reflect: true }) resource?: string | undefined;
  /** Leaves the questions how useful it was out. */
  @property({ type: Boolean, attribute: 'without-feedback' }) withoutFeedback = false;
  /** Tells search engines of the work: puts it into the page as schema.org `LearningResource` (JSON-LD). */
  @property({ type: Boolean, attribute: 'with-structured-data' }) withStructuredData = false;
  /** Where works come from, and what is told of them; default: the API. */
  @property({ attribute: false }) service: ResourceService = resourceService;
  /** What is shown. Set by the element as its service answers. */
  @property({ attribute: false }) state: LoadState<ResourceMore> = { status: 'loading' };

  /** The words and their language. */
  readonly locale = new LocaleController(this, resourceMessages);

  #connect = new ConnectController<ResourceMore, string>(this, {
    source: () => this.service.load,
    query: () => this.resource?.trim() ?? '',
    apply: (next) => (this.state = next),
  });
  #linked = new LinkedData(this);
  #seeing: ReturnType<typeof whenSeen> | undefined;

  override connectedCallback(): void {
    define('colab-resource-detail', ColabResourceDetail);
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#seeing?.stop();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('state') && !changed.has('withStructuredData')) return;
    const { state: now } = this;
    const id = now.status === 'ready' ? now.data.resource.id : undefined;
    const settings = this.settings.value;
    this.#seeing?.stop();
    if (id) this.#seeing = whenSeen(this, () => tellView(this.service, settings, id));
    this.#linked.show(
      this.withStructuredData && id ? (signal) => this.service.linkedData(settings, id, signal) : undefined,
    );
  }

  /** Loads again. */
  async reload(): Promise<void> {
    await this.#connect.retry();
  }

  override render(): TemplateResult {
    return baseView(
      this.locale,
      this.settings.value,
      html`<slot name="header"></slot> ${stateView(this.state, this.locale, {
          ready: (data) => this.#workView(data),
          empty: () => nothing,
          retry: () => void this.#connect.retry(),
        })}
        ${reportLink(this.#data?.resource.reportUrl, this.settings.value, this.locale.words)}`,
    );
  }

  get #data(): ResourceMore | undefined {
    return this.state.status === 'ready' ? this.state.data : undefined;
  }

  #workView(data: ResourceMore): TemplateResult {
    const { resource } = data;
    const { api, network } = this.settings.value;
    const more: ColabResourceDetail['more'] = this.state;
    return html`<article class="work">
      ${kindView(resource, this.locale)}
      <h3 class="item__title" part="item__title">${titleView(resource, this.locale)}</h3>
      ${metaView(resource, this.locale)}
      <colab-resource-detail
        lang=${this.locale.language}
        exportparts=${DETAIL_PARTS}
        ?without-feedback=${this.withoutFeedback}
        .api=${api}
        .network=${network}
        .resource=${resource}
        .more=${more}
        .service=${this.service}
      ></colab-resource-detail>
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'colab-resource': ColabResource;
  }
}
