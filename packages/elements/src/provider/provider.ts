import { css, html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { VERSION } from '../shared/version.ts';

/**
 * States settings once for all elements inside it, however deep. An element's own attributes win. It has no box of its
 * own, and elements read its attributes, so it works for elements that come first, later or from another script.
 *
 * @summary Settings for all CoLab elements inside.
 * @slot - the page's own content with the elements in it
 * @attr {string} lang - BCP 47 language of the elements inside
 */
export class ColabProvider extends LitElement {
  /** Version of the kit this class came with. */
  static readonly version = VERSION;
  static override styles = css`
    :host {
      display: contents;
    }
    :host([hidden]) {
      display: none;
    }
  `;

  /** Base URL of the API, for example `https://example.org/v1`. */
  @property({ reflect: true }) api?: string | undefined;
  /** Identifier of a network: elements inside show that network's content only. */
  @property({ reflect: true }) network?: string | undefined;
  /** `light` (default), `dark`, `auto`, `contrast`, `host` or the name of a preset. */
  @property({ reflect: true }) theme?: string | undefined;
  /** IANA time zone to show times in; default: the visitor's. */
  @property({ attribute: 'time-zone', reflect: true }) timeZone?: string | undefined;
  /** The community's page on how to report harm, linked to under the content where the API names none. */
  @property({ attribute: 'report-url', reflect: true }) reportUrl?: string | undefined;

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'colab-provider': ColabProvider;
  }
}
