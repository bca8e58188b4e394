import { expect, fixture, html } from '@open-wc/testing';
import { ColabElement } from './element.ts';
import { LocaleController } from './locale.ts';
import { catalogues } from './messages.ts';
import { pseudo } from './pseudo.ts';
import { baseView } from './views.ts';

describe('the pseudo-locale', () => {
  it('accents, brackets and lengthens, and leaves numbers alone', () => {
    const words = pseudo({ title: 'Sessions', count: (n: number) => `${n} sessions are open`, short: 'FR', none: '—' });
    expect(words.title).to.match(/^\[Š.*š·\]$/u);
    expect(words.title.length).to.be.at.least(Math.ceil('Sessions'.length * 1.4));
    expect(words.count(12)).to.match(/^\[12 š/u);
    expect(words.short).to.equal('[FŔ·]'.replace('F', 'Ƒ'));
    expect(words.none).to.equal('—');
  });

  it('is spoken by an element that is asked to', async () => {
    const messages = catalogues(() => ({ hello: 'Hello' }), {});
    class ProbePseudo extends ColabElement {
      readonly locale = new LocaleController(this, messages);
      override render() {
        return baseView(
          this.locale,
          this.settings.value,
          html`<p>${this.locale.ready ? this.locale.words.hello : ''}</p>`,
        );
      }
    }
    customElements.define('probe-pseudo', ProbePseudo);
    const element = await fixture<ProbePseudo>(html`<probe-pseudo lang="en-XA"></probe-pseudo>`);
    const said = () => element.renderRoot.querySelector('p')?.textContent;
    while (!said()) await new Promise(requestAnimationFrame);
    expect(said()).to.equal('[Ĥééļļöö]');
    element.lang = 'en';
    await element.updateComplete;
    while (said() !== 'Hello') await new Promise(requestAnimationFrame);
  });
});
