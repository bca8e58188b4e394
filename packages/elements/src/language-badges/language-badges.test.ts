import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import './define.ts';
import type { ColabLanguageBadges } from './language-badges.ts';

function shown(element: ColabLanguageBadges): string[] {
  return [...(element.shadowRoot?.querySelectorAll('li') ?? [])].map(
    (item) => item.querySelector('[aria-hidden]')?.textContent ?? '',
  );
}

describe('colab-language-badges', () => {
  it('shows what an attribute says: languages, and what each is there for', async () => {
    const element = await fixture<ColabLanguageBadges>(
      html`<colab-language-badges
        languages="en, fr:interpretation es:captions ils:signLanguage"
      ></colab-language-badges>`,
    );
    expect(shown(element)).to.deep.equal(['EN', 'FR (interpretation)', 'ES (captions)', 'ILS (sign language)']);
  });

  it('takes the API’s array, and speaks the language around it', async () => {
    const element = await fixture<ColabLanguageBadges>(html`
      <colab-language-badges
        lang="es"
        .languages=${[{ language: 'pt-BR', role: 'interpretation' }]}
      ></colab-language-badges>
    `);
    await waitUntil(() => shown(element).length > 0);
    expect(shown(element)).to.deep.equal(['PT-BR (interpretación)']);
    expect(element.shadowRoot?.querySelector('.visually-hidden')?.textContent).to.equal(
      'portugués de Brasil (interpretación)',
    );
    await expect(element).to.be.accessible();
  });

  it('shows its own text while it has nothing to say', async () => {
    const element = await fixture(html`<colab-language-badges languages=" ,">English</colab-language-badges>`);
    expect(element.shadowRoot?.querySelector('slot')).to.not.equal(null);
  });
});
