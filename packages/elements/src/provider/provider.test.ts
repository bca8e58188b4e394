import { expect, fixture, html } from '@open-wc/testing';
import './define.ts';
import { ColabProvider } from './provider.ts';
import { ColabElement } from '../shared/element.ts';

class ProbeInside extends ColabElement {}
customElements.define('probe-inside', ProbeInside);

describe('<colab-provider>', () => {
  it('has no box of its own and shows its content', async () => {
    const element = await fixture<ColabProvider>(html`<colab-provider><p>Text</p></colab-provider>`);
    expect(element).to.be.instanceOf(ColabProvider);
    expect(getComputedStyle(element).display).to.equal('contents');
    expect(element.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(0);
    await expect(element).to.be.accessible();
    element.hidden = true;
    expect(element.querySelector('p')!.getBoundingClientRect().height).to.equal(0);
  });

  it('gives its settings to every element inside, by attribute or property, the nearest statement wins', async () => {
    const outer = await fixture<ColabProvider>(html`
      <colab-provider api="https://outer.example/v1" network="global" theme="dark" time-zone="UTC" lang="es">
        <probe-inside></probe-inside>
        <colab-provider network="inner"
          ><div><probe-inside></probe-inside></div
        ></colab-provider>
      </colab-provider>
    `);
    const [first, second] = [...outer.querySelectorAll<ProbeInside>('probe-inside')] as [ProbeInside, ProbeInside];
    expect(first.settings.value).to.include({
      api: 'https://outer.example/v1',
      network: 'global',
      theme: 'dark',
      timeZone: 'UTC',
      language: 'es',
    });
    expect(second.settings.value).to.include({ api: 'https://outer.example/v1', network: 'inner', language: 'es' });
    outer.network = 'caribbean';
    await outer.updateComplete;
    await first.updateComplete;
    expect(first.settings.value.network).to.equal('caribbean');
    expect(second.settings.value.network).to.equal('inner');
  });
});
