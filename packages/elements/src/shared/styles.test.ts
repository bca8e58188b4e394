import { expect, fixture, html } from '@open-wc/testing';
import { property } from 'lit/decorators.js';
import { ColabElement } from './element.ts';
import type { Failure } from './failures.ts';
import { LocaleController } from './locale.ts';
import { catalogues } from './messages.ts';
import { sharedStyles } from './styles.ts';
import { baseView, stateView } from './views.ts';
import type { LoadState } from './data.ts';

const messages = catalogues(() => ({}), {});

class ProbeStyles extends ColabElement {
  @property({ attribute: false }) state: LoadState<string> = { status: 'ready', data: 'Text' };
  readonly locale = new LocaleController(this, messages);
  override render() {
    return baseView(
      this.locale,
      this.settings.value,
      stateView(this.state, this.locale, {
        ready: () => html`
          <h2>Heading</h2>
          <p>
            Text <span class="muted">muted</span> <span class="badge">badge</span>
            <span class="badge badge--sample">sample</span> <a href="#x">link</a>
          </p>
          <label class="label" for="field">Label</label><input id="field" class="input" />
          <button class="button">Button</button>
          <button class="button button--primary">Primary</button>
          <button class="button button--plain">Plain</button>
          <button class="button" aria-pressed="true">Pressed</button>
        `,
        empty: () => 'Nothing',
        retry: () => {},
      }),
    );
  }
  get base() {
    return this.renderRoot.querySelector<HTMLElement>('.base')!;
  }
}
customElements.define('probe-styles', ProbeStyles);

const failure: Failure = { code: 'unavailable', retryable: true, message: '' };
const STATES: LoadState<string>[] = [
  { status: 'loading' },
  { status: 'ready', data: '' },
  { status: 'empty', data: '' },
  { status: 'error', failure },
];

/** Adds rules to the page for the time of a test. */
function pageStyle(css: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

const create = async (theme = 'light') => {
  const element = await fixture<ProbeStyles>(
    html`<probe-styles lang="en" theme=${theme}><a href="#y">Fallback</a></probe-styles>`,
  );
  await element.updateComplete;
  return element;
};

describe('the shared styles', () => {
  for (const theme of ['light', 'dark', 'auto', 'contrast', 'host', 'alliance', 'eeca-dark'])
    for (const state of STATES)
      it(`are readable in ${theme}, ${state.status}`, async () => {
        const element = await create(theme);
        element.state = state;
        await element.updateComplete;
        await expect(element).to.be.accessible();
      });

  it('are dark only when asked', async () => {
    expect(getComputedStyle((await create()).base).backgroundColor).to.equal('rgb(255, 255, 255)');
    expect(getComputedStyle((await create('dark')).base).backgroundColor).to.equal('rgb(22, 24, 29)');
    expect(getComputedStyle((await create('dark')).base).colorScheme).to.equal('dark');
  });

  it('follow a public token set on any ancestor, and set none themselves', async () => {
    const undo = pageStyle('body { --colab-color-accent: rgb(120, 0, 60); --colab-space-m: 2em }');
    const element = await create();
    const primary = element.renderRoot.querySelector('.button--primary')!;
    expect(getComputedStyle(primary).backgroundColor).to.equal('rgb(120, 0, 60)');
    undo();
    expect(getComputedStyle(primary).backgroundColor).to.equal('rgb(11, 87, 164)');
    const rules = sharedStyles.map(String).join();
    expect(rules).to.not.match(/(^|[;{\s])--colab-[a-z-]+\s*:/);
  });

  it('have the values of the themes as their defaults', async () => {
    const read = async (name: string) => {
      const response = await fetch(new URL(`../../../themes/tokens/${name}.json`, import.meta.url));
      const tokens = (await response.json()) as { color: Record<string, { $value?: { hex: string } }> };
      return Object.entries(tokens.color).flatMap(([color, { $value }]) =>
        $value ? [[color, $value.hex] as const] : [],
      );
    };
    for (const [theme, name] of [
      ['light', 'base'],
      ['dark', 'dark'],
      ['contrast', 'contrast'],
    ] as const) {
      const computed = getComputedStyle((await create(theme)).base);
      const tokens = await read(name);
      expect(tokens).to.have.length.greaterThan(5);
      for (const [color, hex] of tokens)
        expect(computed.getPropertyValue(`--_color-${color}`), `${theme} ${color}`).to.equal(hex);
    }
  });

  it('keep a hostile page out', async () => {
    const measure = (element: ProbeStyles) =>
      [...element.renderRoot.querySelectorAll<HTMLElement>('.base, .base *')].map((node) => {
        const { lineHeight, letterSpacing, textTransform, textAlign, margin, padding, fontSize, display, whiteSpace } =
          getComputedStyle(node);
        return {
          tag: node.localName,
          lineHeight,
          letterSpacing,
          textTransform,
          textAlign,
          margin,
          padding,
          fontSize,
          display,
          whiteSpace,
        };
      });
    const calm = measure(await create());
    const undo = pageStyle(`
      * { margin: 40px !important; padding: 9px !important; line-height: 3 !important; letter-spacing: 4px !important;
          text-transform: uppercase !important; text-align: right !important; white-space: nowrap !important;
          box-sizing: content-box !important; text-indent: 3em !important }
      button, input, h2, p, a { display: none !important; font-size: 40px !important }
    `);
    const harassed = measure(await create());
    undo();
    expect(harassed).to.deep.equal(calm);
  });

  it('scale with the text around them, not with the root', async () => {
    const undo = pageStyle('html { font-size: 62.5% } probe-styles { font-size: 20px }');
    const element = await create();
    expect(getComputedStyle(element.base).fontSize).to.equal('20px');
    undo();
  });

  it('give everything that can be pressed at least 24 pixels', async () => {
    const undo = pageStyle('probe-styles { font-size: 6px }');
    const element = await create();
    for (const control of element.renderRoot.querySelectorAll('button, input')) {
      const { width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height), control.outerHTML).to.be.at.least(24);
    }
    undo();
  });

  it('reserve the same height for what loads as for what came', async () => {
    const element = await create();
    element.state = { status: 'loading' };
    await element.updateComplete;
    const reserved = element.getBoundingClientRect().height;
    element.state = { status: 'empty', data: '' };
    await element.updateComplete;
    expect(element.getBoundingClientRect().height).to.equal(reserved);
  });

  it('keep their width beside something in a row', async () => {
    const row = await fixture<HTMLElement>(
      html`<div>
        <aside>Aside</aside>
        <probe-styles lang="en"></probe-styles>
      </div>`,
    );
    row.style.setProperty('display', 'flex');
    expect(row.querySelector('probe-styles')!.getBoundingClientRect().width).to.be.greaterThan(200);
  });

  it('use no physical side and no rem', () => {
    const rules = sharedStyles.map(String).join();
    const physical =
      /\d+rem\b|^\s*(?:left|right|top|bottom|width|height|(?:margin|padding|border)-(?:left|right|top|bottom))\s*:/m;
    expect(physical.exec(rules)).to.equal(null);
  });
});
