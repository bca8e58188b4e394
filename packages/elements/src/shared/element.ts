import { LitElement, type CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import { SettingsController } from './settings.ts';
import { sharedStyles } from './styles.ts';
import { VERSION } from './version.ts';

/**
 * What the public elements have in common as an interface: the attributes every one reads from itself, else from the
 * nearest `<colab-provider>`, else from the script tag. Behaviour is in controllers, not here.
 *
 * @attr {string} lang - BCP 47 language of the element; else the nearest ancestor's, else the page's, else English
 */
export abstract class ColabElement extends LitElement {
  /** Version of the kit this class came with. */
  static readonly version = VERSION;
  static override styles: CSSResultGroup = sharedStyles;

  /** Base URL of the API, for example `https://example.org/v1`. */
  @property({ reflect: true }) api?: string | undefined;
  /** Identifier of a network: shows that network's content only. */
  @property({ reflect: true }) network?: string | undefined;
  /** `light` (default), `dark`, `auto`, `contrast`, `host` or the name of a preset. */
  @property({ reflect: true }) theme?: string | undefined;
  /** IANA time zone to show times in; default: the visitor's. */
  @property({ attribute: 'time-zone', reflect: true }) timeZone?: string | undefined;
  /** `eager` loads at once; default: when the element is near the viewport. */
  @property({ reflect: true }) loading?: string | undefined;

  /** Settings after looking at the element, its provider and the script tag. */
  readonly settings = new SettingsController(this);
}
