import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { setDefaults, SettingsController } from './settings.ts';
import { ColabElement } from './element.ts';
import { visitorTimeZone } from './time.ts';

class ProbeSettings extends ColabElement {
  updates = 0;
  override updated() {
    this.updates += 1;
  }
}
customElements.define('probe-settings', ProbeSettings);

class ProbeShadow extends LitElement {
  override render() {
    return html`<probe-settings></probe-settings>`;
  }
}
customElements.define('probe-shadow', ProbeShadow);

/** Attribute changes are noticed in a microtask after the change; the update follows. */
async function settled(element: LitElement): Promise<void> {
  await Promise.resolve();
  await element.updateComplete;
}

const probe = (root: ParentNode) => root.querySelector('probe-settings') as ProbeSettings;

describe('settings', () => {
  const pageLanguage = document.documentElement.lang;
  const warn = console.warn;
  let warnings: string[];
  beforeEach(() => {
    warnings = [];
    console.warn = (message: string) => warnings.push(message);
  });
  afterEach(() => {
    console.warn = warn;
    setDefaults({});
    document.documentElement.lang = pageLanguage;
  });

  it('come from the element before the provider before the script', async () => {
    setDefaults({ api: 'https://script.example/v1', network: 'script', theme: 'dark', timeZone: 'UTC', lang: 'fr' });
    const root = await fixture<HTMLElement>(html`
      <colab-provider api="https://provider.example/v1" network="provider" lang="es">
        <div><probe-settings network="own"></probe-settings></div>
      </colab-provider>
    `);
    expect(probe(root.parentElement!).settings.value).to.deep.equal({
      api: 'https://provider.example/v1',
      network: 'own',
      language: 'es',
      theme: 'dark',
      timeZone: 'UTC',
      problems: [],
    });
  });

  it('have defaults: no API, English or the page’s language, light, the visitor’s zone', async () => {
    document.documentElement.removeAttribute('lang');
    const element = await fixture<ProbeSettings>(html`<probe-settings></probe-settings>`);
    expect(element.settings.value).to.deep.equal({
      api: undefined,
      network: undefined,
      language: 'en',
      theme: 'light',
      timeZone: visitorTimeZone(),
      problems: [],
    });
  });

  it('follow a change of the provider, of the page and of the script, once each', async () => {
    document.documentElement.lang = 'en';
    const root = await fixture<HTMLElement>(html`<colab-provider><probe-settings></probe-settings></colab-provider>`);
    const element = probe(root);
    await settled(element);
    const before = element.updates;
    root.setAttribute('network', 'caribbean');
    await settled(element);
    expect(element.settings.value.network).to.equal('caribbean');
    document.documentElement.lang = 'fr';
    await settled(element);
    expect(element.settings.value.language).to.equal('fr');
    setDefaults({ theme: 'auto' });
    await settled(element);
    expect(element.settings.value.theme).to.equal('auto');
    expect(element.updates).to.equal(before + 3);
  });

  it('stop following when the element has left the page, and start again when it is back', async () => {
    const root = await fixture<HTMLElement>(html`<div lang="es"><probe-settings></probe-settings></div>`);
    const element = probe(root);
    element.remove();
    await settled(element);
    const before = element.updates;
    root.lang = 'fr';
    await settled(element);
    expect(element.updates).to.equal(before);
    root.append(element);
    await settled(element);
    expect(element.settings.value.language).to.equal('fr');
  });

  it('are found through shadow hosts, and followed there', async () => {
    const root = await fixture<HTMLElement>(html`
      <colab-provider api="/v1" lang="es"><probe-shadow></probe-shadow></colab-provider>
    `);
    const shadow = root.querySelector('probe-shadow') as ProbeShadow;
    await shadow.updateComplete;
    const element = probe(shadow.renderRoot as ShadowRoot);
    expect(element.settings.value.api).to.equal(`${location.origin}/v1`);
    expect(element.settings.value.language).to.equal('es');
    shadow.lang = 'fr';
    await settled(element);
    expect(element.settings.value.language).to.equal('fr');
    element.lang = 'en';
    await settled(element);
    expect(element.settings.value.language).to.equal('en');
  });

  it('are followed where they change inside another shadow root', async () => {
    const root = await fixture<HTMLElement>(html`<div></div>`);
    const outer = root.attachShadow({ mode: 'open' });
    outer.innerHTML = '<colab-provider network="first"><probe-shadow></probe-shadow></colab-provider>';
    const shadow = outer.querySelector('probe-shadow') as ProbeShadow;
    await shadow.updateComplete;
    const element = probe(shadow.renderRoot as ShadowRoot);
    expect(element.settings.value.network).to.equal('first');
    outer.querySelector('colab-provider')!.setAttribute('network', 'second');
    await settled(element);
    expect(element.settings.value.network).to.equal('second');
  });

  it('can be set as properties', async () => {
    const element = await fixture<ProbeSettings>(html`<probe-settings></probe-settings>`);
    element.api = 'https://api.example/v1/';
    element.timeZone = 'Asia/Kathmandu';
    await settled(element);
    expect(element.settings.value.api).to.equal('https://api.example/v1');
    expect(element.getAttribute('time-zone')).to.equal('Asia/Kathmandu');
    expect(element.settings.value.timeZone).to.equal('Asia/Kathmandu');
  });

  describe('language', () => {
    it('is the nearest stated one; an empty one states nothing', async () => {
      const root = await fixture<HTMLElement>(html`
        <div lang="fr">
          <p lang=""><probe-settings></probe-settings></p>
        </div>
      `);
      expect(probe(root).settings.value.language).to.equal('fr');
    });

    it('of the script stands before the page’s, behind an element’s around the widget', async () => {
      document.documentElement.lang = 'en';
      setDefaults({ lang: 'es' });
      const root = await fixture<HTMLElement>(html`
        <div>
          <probe-settings></probe-settings>
          <div lang="fr"><probe-settings></probe-settings></div>
        </div>
      `);
      const languages = [...root.querySelectorAll<ProbeSettings>('probe-settings')].map(
        (e) => e.settings.value.language,
      );
      expect(languages).to.deep.equal(['es', 'fr']);
    });

    it('is written in any common way', async () => {
      const element = await fixture<ProbeSettings>(html`<probe-settings lang="es_mx"></probe-settings>`);
      expect(element.settings.value.language).to.equal('es-MX');
    });

    it('of a page that is malformed is no problem of the widget', async () => {
      document.documentElement.lang = '???';
      const element = await fixture<ProbeSettings>(html`<probe-settings></probe-settings>`);
      expect(element.settings.value).to.deep.include({ language: 'en', problems: [] });
    });
  });

  it('that cannot be used are problems, said once on the console with what to write instead', async () => {
    for (const api of ['javascript:alert(1)', 'ftp://example.org', 'https://user:secret@example.org', 'https://']) {
      const element = await fixture<ProbeSettings>(html`<probe-settings api=${api}></probe-settings>`);
      expect(element.settings.value.api, api).to.equal(undefined);
      expect(element.settings.value.problems, api).to.deep.equal([
        { code: 'api-invalid', attribute: 'api', value: api },
      ]);
    }
    warnings = [];
    const template = html`<probe-settings lang="e" time-zone="Mars/Olympus"></probe-settings>`;
    const element = await fixture<ProbeSettings>(template);
    await fixture(template);
    expect(element.settings.value.problems.map((problem) => problem.code)).to.deep.equal([
      'language-invalid',
      'time-zone-invalid',
    ]);
    expect(element.settings.value.timeZone).to.equal(visitorTimeZone());
    expect(warnings).to.have.lengthOf(2);
    expect(warnings[1]).to.contain('time-zone="Mars/Olympus"').and.to.contain('Africa/Nairobi');
  });

  it('leave nothing behind when the last element has gone', async () => {
    const element = document.createElement('probe-settings') as ProbeSettings;
    const controller = new SettingsController(element);
    document.body.append(element);
    await settled(element);
    element.remove();
    const before = controller.value;
    document.documentElement.lang = 'ru';
    await settled(element);
    expect(controller.value).to.equal(before);
  });
});
