import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { LocaleController } from '../shared/locale.ts';
import { languageBadges } from './badges.ts';
import { badgeMessages } from './language-badges.messages.ts';

class BadgeProbe extends LitElement {
  readonly locale = new LocaleController(this, badgeMessages);
}
customElements.define('test-badge-probe', BadgeProbe);

describe('language badges', () => {
  it('shows codes to the eye and full names to a screen reader', async () => {
    const { locale } = await fixture<BadgeProbe>(html`<test-badge-probe></test-badge-probe>`);
    const languages = [
      { language: 'en', role: 'floor' },
      { language: 'fr', role: 'interpretation' },
      { language: 'es', role: 'somethingNew' },
      { language: 'ils', role: 'signLanguage' },
    ];
    const shown = await fixture(html`<div>${languageBadges(languages, locale)}</div>`);
    const items = [...shown.querySelectorAll('li')];
    const texts = (selector: string) => items.map((item) => item.querySelector(selector)?.textContent);
    expect(texts('[aria-hidden]')).to.deep.equal(['EN', 'FR (interpretation)', 'ES', 'ILS (sign language)']);
    expect(texts('.visually-hidden')).to.deep.equal([
      'English (spoken)',
      'French (interpretation)',
      'Spanish',
      'International Sign (sign language)',
    ]);
  });
});
