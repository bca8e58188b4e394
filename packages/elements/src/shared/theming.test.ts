import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { CHECKED, contrastRatio, propertyOf, themes, toHex, parseColour } from '@menengage/themes';
import { ColabElement } from './element.ts';
import { LocaleController } from './locale.ts';
import { catalogues } from './messages.ts';
import { baseView } from './views.ts';

const messages = catalogues(() => ({}), {});

class ProbeTheming extends ColabElement {
  readonly locale = new LocaleController(this, messages);
  override render() {
    return baseView(this.locale, this.settings.value, html`<p>Text <a href="#x">link</a></p>`);
  }
  get base() {
    return this.renderRoot.querySelector<HTMLElement>('.base')!;
  }
  /** Computed colours as `#rrggbb`. */
  get worn() {
    const hex = (value: string) => toHex(parseColour(value) ?? [0, 0, 0]);
    const link = this.renderRoot.querySelector('a')!;
    const { backgroundColor, color, colorScheme, fontFamily } = getComputedStyle(this.base);
    return {
      surface: hex(backgroundColor),
      text: hex(color),
      link: hex(getComputedStyle(link).color),
      colorScheme,
      fontFamily,
    };
  }
}
customElements.define('probe-theming', ProbeTheming);

/** Adds rules to the page for the time of a test. */
function pageStyle(css: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

const create = async (theme?: string) => {
  const element = await fixture<ProbeTheming>(
    html`<main>
      <h1>Title</h1>
      <p><a href="#page">A link of the page</a> <button class="page-button">Give</button></p>
      <div><probe-theming lang="en" api="https://api.example/v1" theme=${theme ?? 'light'}></probe-theming></div>
    </main>`,
  );
  const probe = element.querySelector<ProbeTheming>('probe-theming')!;
  await probe.updateComplete;
  return probe;
};

describe('themes', () => {
  const undo: (() => void)[] = [];
  afterEach(() => undo.splice(0).forEach((each) => each()));

  for (const theme of [
    'dark',
    'contrast-dark',
    'alliance',
    'alliance-dark',
    'eeca',
    'cariman',
    'cariman-dark',
  ] as const)
    it(`${theme} is worn as its tokens say`, async () => {
      const { surface, text, link, fontFamily } = (await create(theme)).worn;
      const tokens = themes[theme];
      expect({ surface, text, link }).to.deep.equal({
        surface: tokens['color-surface'],
        text: tokens['color-text'],
        link: tokens['color-accent'],
      });
      if (tokens['font-family'] !== 'inherit') expect(fontFamily).to.contain(tokens['font-family'].slice(1, 8));
    });

  it('go by the names of those they are like, too', async () => {
    expect((await create('unfpa-eeca-like')).worn).to.deep.equal((await create('eeca')).worn);
    expect((await create('cariman-like')).worn).to.deep.equal((await create('cariman')).worn);
  });

  it('come off again', async () => {
    const light = (await create()).worn;
    const element = await create('alliance-dark');
    expect(element.worn).to.not.deep.equal(light);
    element.theme = 'light';
    await element.updateComplete;
    expect(element.worn).to.deep.equal(light);
    expect(element.base.getAttribute('style') ?? '').to.equal('');
  });

  it('give way to what the page sets itself', async () => {
    undo.push(pageStyle('body { --colab-color-accent: #7a1040; --colab-font-family: Georgia }'));
    const { link, surface, fontFamily } = (await create('alliance')).worn;
    expect([link, surface, fontFamily]).to.deep.equal(['#7a1040', themes.alliance['color-surface'], 'Georgia']);
  });
});

describe('the contrast fit', () => {
  const undo: (() => void)[] = [];
  afterEach(() => undo.splice(0).forEach((each) => each()));

  for (const accent of ['#ffd400', 'gold', 'oklch(0.9 0.19 100)', 'rgb(255 212 0)', 'hsl(50 100% 50%)'])
    it(`makes a page's ${accent} readable`, async () => {
      undo.push(pageStyle(`body { --colab-color-accent: ${accent} }`));
      const { link, surface } = (await create()).worn;
      expect(contrastRatio(link, surface)).to.be.at.least(4.5);
      expect(link).to.not.equal(themes.light['color-accent']);
    });

  it('follows a page that changes its colours', async () => {
    undo.push(pageStyle('.night { --colab-color-surface: #101418; --colab-color-accent: #223355 }'));
    const element = await create();
    document.body.classList.add('night');
    undo.push(() => document.body.classList.remove('night'));
    await waitUntil(() => contrastRatio(element.worn.link, '#101418') >= 4.5, 'fitted to the night');
    expect(element.worn).to.include({ surface: '#101418', colorScheme: 'dark' });
    expect(contrastRatio(element.worn.text, '#101418')).to.be.at.least(4.5);
    document.body.classList.remove('night');
    await waitUntil(() => element.worn.surface === '#ffffff', 'back to the day');
    expect(element.worn.link).to.equal(themes.light['color-accent']);
  });

  it('leaves alone what a style sheet of ours was made with', async () => {
    const tokens = themes.eeca;
    const colours = Object.entries(tokens).filter(([name]) => name.startsWith('color-'));
    const sheet = (checked: string) =>
      `body { ${colours.map(([name, value]) => `${propertyOf(name as 'color-text')}: ${value}`).join(';')}; ${CHECKED}: ${checked} }`;
    undo.push(pageStyle(sheet(colours.map(([, value]) => value).join(' '))));
    const element = await create();
    expect(element.look.pending).to.equal(undefined);
    expect(element.worn.link).to.equal(tokens['color-accent']);
    undo.push(pageStyle('body { --colab-color-accent: #ffee00 }'));
    element.requestUpdate();
    await element.updateComplete;
    expect(contrastRatio(element.worn.link, element.worn.surface)).to.be.at.least(4.5);
  });
});

describe('theme="host"', () => {
  const undo: (() => void)[] = [];
  afterEach(() => undo.splice(0).forEach((each) => each()));

  it('takes the ground, the text and the links of the page', async () => {
    undo.push(pageStyle('body { background: #fdf6e3; color: #073642 } a { color: #b03a00 }'));
    expect((await create('host')).worn).to.include({ surface: '#fdf6e3', text: '#073642', link: '#b03a00' });
  });

  it('makes them readable where the page does not', async () => {
    undo.push(pageStyle('body { background: #fff; color: #bbb } a { color: #ffe27a }'));
    const { surface, text, link } = (await create('host')).worn;
    expect(surface).to.equal('#ffffff');
    expect(Math.min(contrastRatio(text, surface), contrastRatio(link, surface))).to.be.at.least(4.5);
  });

  it('is dark on a dark ground, also through a translucent card', async () => {
    undo.push(pageStyle('body { background: #101820; color: #eee } main > div { background: rgb(255 255 255 / 0.1) }'));
    const { surface, colorScheme } = (await create('host')).worn;
    expect(surface).to.equal('#282f36');
    expect(colorScheme).to.equal('dark');
  });

  it('takes the button where links say nothing', async () => {
    undo.push(pageStyle('a { color: inherit } .page-button { background: #6a1b9a; color: #fff; border: 0 }'));
    expect((await create('host')).worn.link).to.equal('#6a1b9a');
  });
});

describe('a look that the API keeps', () => {
  const fetching = window.fetch;
  const warn = console.warn;
  afterEach(() => {
    window.fetch = fetching;
    console.warn = warn;
  });

  it('is worn by the name of its network', async () => {
    let asked = '';
    window.fetch = async (input) => {
      asked = String(input);
      return Response.json({ tokens: { '--colab-color-accent': '#8a1c7c', '--colab-evil': 'x' } });
    };
    const { link, surface } = (await create('caribbean')).worn;
    expect(asked).to.equal('https://api.example/v1/embed-presets/caribbean');
    expect([link, surface]).to.deep.equal(['#8a1c7c', '#ffffff']);
  });

  it('that does not exist leaves the light theme, and says so', async () => {
    window.fetch = async () => Response.json({ code: 'not-found', detail: 'Nothing is here.' }, { status: 404 });
    const warnings: unknown[] = [];
    console.warn = (...words: unknown[]) => warnings.push(words.join(' '));
    const element = await create('nobody');
    expect(element.worn).to.include({ surface: '#ffffff', text: themes.light['color-text'] });
    expect(getComputedStyle(element.base).visibility).to.equal('visible');
    expect(warnings.join()).to.contain('"nobody"');
  });
});
