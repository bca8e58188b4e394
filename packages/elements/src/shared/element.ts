import { LitElement, type CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import { SettingsController } from './settings.ts';
import { sharedStyles } from './styles.ts';
import { ThemeController } from './theming.ts';
import { VERSION } from './version.ts';

/**
 * What the public elements have in common as an interface: the attributes every one reads from itself, else from the
 * nearest `<colab-provider>`, else from the script tag. Behaviour is in controllers, not here.
 *
 * @attr {string} lang - BCP 47 language of the element; else the nearest ancestor's, else the page's, else English
 * @cssproperty --colab-color-surface - background
 * @cssproperty --colab-color-surface-raised - background of what stands out from it
 * @cssproperty --colab-color-text - text
 * @cssproperty --colab-color-muted - secondary text
 * @cssproperty --colab-color-accent - links, buttons, what is chosen
 * @cssproperty --colab-color-accent-text - text on the accent
 * @cssproperty --colab-color-border - lines between things
 * @cssproperty --colab-color-border-control - edges of controls
 * @cssproperty --colab-color-focus - focus ring
 * @cssproperty --colab-color-info - notes
 * @cssproperty --colab-color-success - what went well
 * @cssproperty --colab-color-warning - what needs attention
 * @cssproperty --colab-color-danger - what went wrong
 * @cssproperty --colab-font-family - the page's by default
 * @cssproperty --colab-font-size - size of the text, 1em by default
 * @cssproperty --colab-font-weight - weight of the text
 * @cssproperty --colab-font-weight-strong - weight of headings and names
 * @cssproperty --colab-font-line-height - height of a line
 * @cssproperty --colab-space-xs - the smallest distance
 * @cssproperty --colab-space-s - distance inside things
 * @cssproperty --colab-space-m - distance between things
 * @cssproperty --colab-space-l - distance between groups
 * @cssproperty --colab-space-xl - distance between sections
 * @cssproperty --colab-radius - corners
 * @cssproperty --colab-border-width - thickness of lines
 * @cssproperty --colab-shadow - shadow of what lies above the page
 * @cssproperty --colab-control-height - height of buttons and fields
 * @cssproperty --colab-target-size - the least size of what is pressed
 * @cssproperty --colab-measure - longest line of running text
 */
export abstract class ColabElement extends LitElement {
  /** Version of the kit this class came with. */
  static readonly version = VERSION;
  static override styles: CSSResultGroup = sharedStyles;

  /** Base URL of the API, for example `https://example.org/v1`. */
  @property({ reflect: true }) api?: string | undefined;
  /** Identifier of a network: shows that network's content only. */
  @property({ reflect: true }) network?: string | undefined;
  /**
   * `light` (default), `dark`, `auto` (dark where the visitor's system is), `contrast`, `host` (as the page looks), a
   * preset (`alliance`, `eeca`, `cariman`, each also with `-dark` or `-auto` at its end), or the id of a network or
   * look that the API keeps. Colours are fitted until they can be read.
   */
  @property({ reflect: true }) theme?: string | undefined;
  /** IANA time zone to show times in; default: the visitor's. */
  @property({ attribute: 'time-zone', reflect: true }) timeZone?: string | undefined;
  /** The community's page on how to report harm, linked to under the content where the API names none. */
  @property({ attribute: 'report-url', reflect: true }) reportUrl?: string | undefined;
  /** `eager` loads at once; default: when the element is near the viewport. */
  @property({ reflect: true }) loading?: string | undefined;

  /** Settings after looking at the element, its provider and the script tag. */
  readonly settings = new SettingsController(this);
  /** The theme it wears. */
  readonly look = new ThemeController(this);

  /** An update is complete when the element looks as it was asked to. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await this.look.pending;
    return complete;
  }
}
