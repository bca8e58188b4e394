import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { LocaleController } from './locale.ts';
import { catalogues, type Grammar } from './messages.ts';
import { sharedMessages } from './shared.messages.ts';

const en = (g: Grammar) => ({
  greeting: 'Hello',
  found: (count: number) => g.plural(count, { one: '1 entry', other: `${g.number(count)} entries` }),
});
type Words = ReturnType<typeof en>;

/** A catalogue that arrives when the test says so. */
function pending(catalogue: (g: Grammar) => Words) {
  let arrive = (_arrived: boolean): void => {};
  const arrival = new Promise<boolean>((resolve) => (arrive = resolve));
  const load = async () => {
    if (!(await arrival)) throw new Error('404');
    return { default: catalogue };
  };
  return { load, arrive };
}

let tags = 0;

function probeElement(others: Parameters<typeof catalogues<Words>>[1]) {
  const messages = catalogues<Words>(en, others);
  class Probe extends LitElement {
    readonly locale = new LocaleController(this, messages);
    override render(): TemplateResult {
      return html`${this.locale.ready ? this.locale.words.greeting : '…'}`;
    }
    get text() {
      return this.shadowRoot?.textContent;
    }
  }
  const tag = `probe-locale-${(tags += 1)}`;
  customElements.define(tag, Probe);
  return {
    create: async (lang: string) => {
      const element = document.createElement(tag) as Probe;
      element.lang = lang;
      (await fixture(html`<div></div>`)).append(element);
      await element.updateComplete;
      return element;
    },
  };
}

const es = (g: Grammar): Words => ({
  greeting: 'Hola',
  found: (count) => g.plural(count, { one: '1 entrada', other: `${g.number(count)} entradas` }),
});

/** Waits for a condition over updates, without a clock. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise(requestAnimationFrame);
}

describe('the locale of an element', () => {
  it('is there at once in English', async () => {
    const element = await probeElement({}).create('en');
    expect(element.text).to.equal('Hello');
    expect(element.locale).to.include({ language: 'en', tag: 'en', locale: 'en-GB', direction: 'ltr', ready: true });
  });

  it('shows nothing in the wrong language while its words are on their way', async () => {
    const spanish = pending(es);
    const element = await probeElement({ es: spanish.load }).create('es-MX');
    expect(element.text).to.equal('…');
    spanish.arrive(true);
    await until(() => element.locale.ready);
    await element.updateComplete;
    expect(element.text).to.equal('Hola');
    expect(element.locale).to.include({ language: 'es-MX', tag: 'es-MX', locale: 'es-MX' });
    expect(element.locale.words.found(1)).to.equal('1 entrada');
    expect(element.locale.words.found(12345)).to.equal('12,345 entradas');
    expect(element.locale.words.retry).to.equal('Reintentar');
  });

  it('is English, dates and all, for a language without a catalogue; content is still asked for in it', async () => {
    const element = await probeElement({ es: pending(es).load }).create('ru');
    expect(element.text).to.equal('Hello');
    expect(element.locale).to.include({ language: 'ru', tag: 'en', locale: 'en-GB', direction: 'ltr' });
    const arabic = await probeElement({}).create('ar');
    expect(arabic.locale).to.include({ language: 'ar', tag: 'en', direction: 'ltr' });
  });

  it('falls back to English as a whole when the words cannot be loaded', async () => {
    const warn = console.warn;
    const warnings: string[] = [];
    console.warn = (message: string) => warnings.push(message);
    const spanish = pending(es);
    const element = await probeElement({ es: spanish.load }).create('es');
    spanish.arrive(false);
    await until(() => element.locale.ready);
    await element.updateComplete;
    console.warn = warn;
    expect(element.text).to.equal('Hello');
    expect(element.locale).to.include({ language: 'es', tag: 'en', locale: 'en-GB' });
    expect(element.locale.words.retry).to.equal('Try again');
    expect(warnings.join()).to.contain('"es"');
  });

  it('is the last one asked for, also when the words come in another order', async () => {
    const spanish = pending(es);
    const french = pending((g) => ({ ...en(g), greeting: 'Bonjour' }));
    const element = await probeElement({ es: spanish.load, fr: french.load }).create('es');
    element.lang = 'fr';
    await Promise.resolve();
    french.arrive(true);
    await until(() => element.locale.ready);
    spanish.arrive(true);
    await new Promise(requestAnimationFrame);
    await element.updateComplete;
    expect(element.text).to.equal('Bonjour');
    expect(element.locale.tag).to.equal('fr');
    element.lang = 'es';
    await Promise.resolve();
    await element.updateComplete;
    expect(element.text, 'loaded before, so there at once').to.equal('Hola');
  });

  it('is its own for each element of a page', async () => {
    const spanish = pending(es);
    const probes = probeElement({ es: spanish.load });
    spanish.arrive(true);
    const [first, second] = [await probes.create('es'), await probes.create('en')];
    await until(() => first.locale.ready && second.locale.ready);
    await first.updateComplete;
    expect([first.text, second.text]).to.deep.equal(['Hola', 'Hello']);
  });

  it('can be laid out from the right for tests', async () => {
    const element = await probeElement({}).create('en-XB');
    expect(element.locale).to.include({ direction: 'rtl', locale: 'en-GB', ready: true });
    expect(element.text).to.equal('Hello');
  });

  it('has every shared word in every language, none left in English', async () => {
    const grammar: Grammar = { locale: 'en', number: String, name: String, plural: (_, forms) => forms.other };
    const english = sharedMessages.en(grammar);
    const say = (words: object) =>
      Object.entries(words).map(([key, word]) => [key, typeof word === 'function' ? word('X', 'Y') : word] as const);
    for (const [language, load] of Object.entries(sharedMessages.others)) {
      const words = (await load()).default(grammar);
      for (const [key, text] of say(words)) {
        expect(text, `${language} ${key}`).to.be.a('string').and.not.equal('');
        const source = new Map(say(english)).get(key);
        if (key !== 'place') expect(text, `${language} ${key}`).to.not.equal(source);
      }
    }
  });
});
