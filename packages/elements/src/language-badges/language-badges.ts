import { css, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ColabElement } from '../shared/element.ts';
import { LocaleController } from '../shared/locale.ts';
import { sharedStyles } from '../shared/styles.ts';
import { baseView } from '../shared/views.ts';
import { languageBadges, type SessionLanguage } from './badges.ts';
import { badgeMessages } from './language-badges.messages.ts';
import { badgeStyles } from './language-badges.styles.ts';

/** Languages as an attribute writes them: "en, fr:interpretation, ils:signLanguage". Without a role it is spoken. */
function parse(text: string | null): SessionLanguage[] {
  return (text ?? '').split(/[\s,]+/).flatMap((each) => {
    const [language, role = 'floor'] = each.split(':');
    return language ? [{ language, role }] : [];
  });
}

/**
 * The languages of a session as text badges: "EN", "FR (interpretation)". Spoken languages, interpretation, captions,
 * sign language and materials are told apart in words, never by colour.
 *
 * @summary Languages of a session.
 * @attr {string} lang - BCP 47 language of the element; else the nearest ancestor's, else the page's, else English
 * @slot - shown while there are no languages to show
 * @csspart base - the box around everything
 * @csspart languages - the list
 * @csspart language - one language
 * @cssproperty --colab-color-surface-raised - background of a badge
 * @cssproperty --colab-color-text - text of a badge
 * @cssproperty --colab-color-border - edge of a badge
 */
export class ColabLanguageBadges extends ColabElement {
  static override styles = [
    sharedStyles,
    badgeStyles,
    css`
      :host {
        display: inline-block;
        min-inline-size: 0;
      }
      .base {
        --_reserve: 0;
        container-type: normal;
        background: none;
      }
    `,
  ];

  /** `en fr:interpretation`: BCP 47 tags, each with what the language is there for: `floor` (default), `interpretation`, `captions`, `signLanguage`, `materials`. As a property also the API's array. */
  @property({ converter: parse }) languages: readonly SessionLanguage[] = [];

  /** The words and their language. */
  readonly locale = new LocaleController(this, badgeMessages);

  override render(): TemplateResult {
    const show = this.locale.ready && this.languages.length > 0;
    return baseView(
      this.locale,
      this.settings.value,
      show ? languageBadges(this.languages, this.locale) : html`<slot></slot>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'colab-language-badges': ColabLanguageBadges;
  }
}
