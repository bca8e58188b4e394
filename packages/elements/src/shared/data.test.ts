import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { property } from 'lit/decorators.js';
import { Announcer } from './announcer.ts';
import { ConnectController, type LoadState, type Source } from './data.ts';
import { ColabElement } from './element.ts';
import type { ColabErrorEvent, ColabReadyEvent } from './events.ts';
import { requireApi } from './failures.ts';
import { LocaleController } from './locale.ts';
import { catalogues, type Grammar } from './messages.ts';
import { baseView, inLanguage, languageOf, sampleBadge, stateView, termView, zoneLabel } from './views.ts';

interface Item {
  title: string;
  language?: string;
  provenance?: string;
}

const messages = catalogues(
  (g: Grammar) => ({
    heading: (count: number) => g.plural(count, { one: '1 entry', other: `${count} entries` }),
    none: 'Nothing here yet.',
  }),
  {
    es: async () => ({
      default: (g: Grammar) => ({
        heading: (count: number) => g.plural(count, { one: '1 entrada', other: `${count} entradas` }),
        none: 'Todavía no hay nada.',
      }),
    }),
  },
);

/** A whole element as the anatomy describes it. */
class ProbeList extends ColabElement {
  @property({ attribute: false }) source: Source<Item[], string> = async ({ settings }) => {
    requireApi(settings);
    return [];
  };
  @property({ attribute: false }) state: LoadState<Item[]> = { status: 'loading' };
  @property() q = '';
  readonly locale = new LocaleController(this, messages);
  readonly announcer = new Announcer(this);
  readonly connect = new ConnectController<Item[], string>(this, {
    source: () => this.source,
    query: () => this.q,
    apply: (state) => (this.state = state),
    isEmpty: (items) => items.length === 0,
  });

  override render() {
    const { words } = this.locale;
    return baseView(
      this.locale,
      this.settings.value,
      html`${stateView(this.state, this.locale, {
        ready: (items) =>
          html`<h2>${words.heading(items.length)}</h2>
            <ul>
              ${items.map(
                (item) =>
                  html`<li>
                    ${inLanguage(item.title, item.language, this.locale, { note: true })}
                    ${sampleBadge(item.provenance, words)}
                  </li>`,
              )}
            </ul>`,
        empty: () => html`<p>${words.none}</p>`,
        retry: () => void this.connect.retry(),
      })}
      ${this.announcer.render()}`,
    );
  }

  get text(): string {
    return (this.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  find<Found extends HTMLElement>(selector: string): Found | null {
    return this.renderRoot.querySelector<Found>(selector);
  }
}
customElements.define('probe-list', ProbeList);

/** A source whose answers the test gives, one for each call. */
function scripted() {
  const calls: {
    query: string;
    network: string | undefined;
    signal: AbortSignal;
    answer: (items: Item[]) => void;
    fail: (error: unknown) => void;
  }[] = [];
  const source: Source<Item[], string> = ({ query, settings, signal }) =>
    new Promise((answer, fail) => calls.push({ query, network: settings.network, signal, answer, fail }));
  return { calls, source };
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise(requestAnimationFrame);
}

function create(source: Source<Item[], string>, markup = html`<a href="/calendar">The calendar</a>`) {
  return fixture<ProbeList>(html`<probe-list loading="eager" lang="en" .source=${source}>${markup}</probe-list>`);
}

describe('an element that loads', () => {
  it('goes from loading to ready, and says so once it is on screen', async () => {
    const { calls, source } = scripted();
    const element = await create(source);
    expect(element.state.status).to.equal('loading');
    expect(element.find('.skeleton')?.getAttribute('aria-busy')).to.equal('true');
    expect(element.text).to.equal('Loading…');
    await expect(element).to.be.accessible();

    const ready = oneEvent(element, 'colab-ready');
    calls[0]!.answer([{ title: 'One' }]);
    const event = (await ready) as ColabReadyEvent;
    expect(event).to.include({ bubbles: true, composed: true });
    expect(event.detail).to.deep.equal({ empty: false });
    expect(element.text).to.equal('1 entry One');
    await expect(element).to.be.accessible();
  });

  it('says in its own words that there is nothing, unless the page has its own', async () => {
    const element = await create(async () => []);
    await until(() => element.state.status === 'empty');
    await element.updateComplete;
    expect(element.text).to.equal('Nothing here yet.');
    await expect(element).to.be.accessible();
    const own = await create(async () => [], html`<p slot="empty">Come back in May.</p>`);
    await until(() => own.state.status === 'empty');
    await own.updateComplete;
    const slot = own.find<HTMLSlotElement>('slot[name="empty"]');
    expect(slot?.assignedElements()[0]?.textContent).to.equal('Come back in May.');
  });

  it('shows words, a retry and the webmaster’s link when it fails, and recovers', async () => {
    const { calls, source } = scripted();
    const element = await create(source);
    const failed = oneEvent(element, 'colab-error');
    calls[0]!.fail({ code: 'unavailable', status: 503, message: 'down' });
    const event = (await failed) as ColabErrorEvent;
    expect(event.detail).to.deep.equal({ code: 'unavailable', message: 'down', retryable: true });
    expect(element.text).to.contain('not available').and.to.contain('Try again');
    const link = element.querySelector('a')!;
    expect(link.assignedSlot, 'the link is shown').to.not.equal(null);
    expect(link.getBoundingClientRect().height).to.be.greaterThan(0);
    await expect(element).to.be.accessible();

    element.find<HTMLButtonElement>('[part="retry"]')!.click();
    await until(() => calls.length === 2);
    const ready = oneEvent(element, 'colab-ready');
    calls[1]!.answer([{ title: 'Back' }]);
    await ready;
    expect(element.text).to.contain('Back');
    expect(link.assignedSlot, 'the link makes room for the content').to.equal(null);
  });

  it('offers no retry where that cannot help', async () => {
    const element = await create(async () => Promise.reject({ code: 'not-found', status: 404 }));
    await until(() => element.state.status === 'error');
    await element.updateComplete;
    expect(element.find('[part="retry"]')).to.equal(null);
    expect(element.text).to.contain('does not exist');
  });

  it('without an address asks the webmaster for one and keeps the link', async () => {
    const element = await fixture<ProbeList>(
      html`<probe-list loading="eager" lang="en"><a href="/calendar">The calendar</a></probe-list>`,
    );
    await until(() => element.state.status === 'error');
    await element.updateComplete;
    expect(element.text).to.contain('“api” is missing');
    expect(element.querySelector('a')!.assignedSlot).to.not.equal(null);
  });

  it('with a setting that cannot be used says which, and asks nobody', async () => {
    const warn = console.warn;
    console.warn = () => {};
    const { calls, source } = scripted();
    const element = await fixture<ProbeList>(
      html`<probe-list loading="eager" lang="en" time-zone="Mars/Olympus" .source=${source}></probe-list>`,
    );
    await until(() => element.state.status === 'error');
    await element.updateComplete;
    expect(element.text).to.contain('“Mars/Olympus” cannot be used as “time-zone”');
    expect(calls).to.have.lengthOf(0);
    element.timeZone = 'Asia/Kathmandu';
    await until(() => calls.length === 1);
    console.warn = warn;
  });

  it('keeps what it shows while a changed query loads, and takes the newest answer', async () => {
    const { calls, source } = scripted();
    const element = await create(source);
    let readies = 0;
    element.addEventListener('colab-ready', () => (readies += 1));
    calls[0]!.answer([{ title: 'One' }]);
    await until(() => readies === 1);
    element.q = 'a';
    await element.updateComplete;
    element.q = 'ab';
    await element.updateComplete;
    expect(calls.map(({ query }) => query)).to.deep.equal(['', 'a', 'ab']);
    expect(calls[1]!.signal.aborted).to.equal(true);
    expect(element.text).to.equal('1 entry One');
    expect(element.find('.content')?.getAttribute('aria-busy')).to.equal('true');
    calls[2]!.answer([{ title: 'Two' }]);
    await until(() => element.state.status === 'ready');
    calls[1]!.answer([{ title: 'Late' }]);
    await new Promise(requestAnimationFrame);
    expect(element.text).to.equal('1 entry Two');
    expect(readies, 'ready is said once').to.equal(1);
  });

  it('shows nothing of the old network while another loads', async () => {
    const { calls, source } = scripted();
    const element = await create(source);
    calls[0]!.answer([{ title: 'One' }]);
    await until(() => element.state.status === 'ready');
    element.network = 'caribbean';
    await until(() => calls.length === 2);
    await element.updateComplete;
    expect(calls[1]!.network).to.equal('caribbean');
    expect(element.state).to.deep.equal({ status: 'loading', previous: undefined });
    expect(element.text).to.equal('Loading…');
  });

  it('does not load again for another theme', async () => {
    const { calls, source } = scripted();
    const element = await create(source);
    calls[0]!.answer([{ title: 'One' }]);
    await until(() => element.state.status === 'ready');
    element.theme = 'dark';
    await element.updateComplete;
    expect(calls).to.have.lengthOf(1);
    expect(element.find('.base')?.dataset['theme']).to.equal('dark');
  });

  it('aborts when it leaves the page and starts again when it is back, but not when it has its answer', async () => {
    const { calls, source } = scripted();
    const element = await create(source);
    const parent = element.parentElement!;
    element.remove();
    expect(calls[0]!.signal.aborted).to.equal(true);
    parent.append(element);
    await until(() => calls.length === 2);
    calls[1]!.answer([{ title: 'One' }]);
    await until(() => element.state.status === 'ready');
    element.remove();
    parent.append(element);
    await element.updateComplete;
    expect(calls).to.have.lengthOf(2);
    expect(element.text).to.contain('One');
  });

  it('waits until it is near the viewport', async () => {
    const { calls, source } = scripted();
    const root = await fixture<HTMLElement>(html`<div></div>`);
    root.style.setProperty('padding-block-start', '5000px');
    const element = document.createElement('probe-list') as ProbeList;
    Object.assign(element, { lang: 'en', source });
    root.append(element);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(calls).to.have.lengthOf(0);
    element.scrollIntoView();
    await until(() => calls.length === 1);
  });

  it('begins in the moment it is connected when it is near', async () => {
    const { calls, source } = scripted();
    const root = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement('probe-list') as ProbeList;
    Object.assign(element, { lang: 'en', source });
    root.append(element);
    await element.updateComplete;
    expect(calls).to.have.lengthOf(1);
  });

  it('tries again by itself when the connection is back', async () => {
    const { calls, source } = scripted();
    const element = await create(source);
    calls[0]!.fail({ code: 'offline' });
    await until(() => element.state.status === 'error');
    dispatchEvent(new Event('online'));
    await until(() => calls.length === 2);
    calls[1]!.answer([{ title: 'One' }]);
    await until(() => element.state.status === 'ready');
    dispatchEvent(new Event('online'));
    await new Promise(requestAnimationFrame);
    expect(calls).to.have.lengthOf(2);
  });

  it('loads from another source when it is given one', async () => {
    const element = await create(async () => [{ title: 'One' }]);
    await until(() => element.state.status === 'ready');
    element.source = async () => [{ title: 'Two' }];
    await until(() => element.text.includes('Two'));
  });
});

describe('what an element shows', () => {
  it('speaks its own language beside another one', async () => {
    const root = await fixture<HTMLElement>(html`
      <div>
        <probe-list loading="eager" lang="es" .source=${async () => [{ title: 'Uno' }]}></probe-list>
        <probe-list loading="eager" lang="en" .source=${async () => [{ title: 'One' }]}></probe-list>
      </div>
    `);
    const [spanish, english] = [...root.querySelectorAll<ProbeList>('probe-list')] as [ProbeList, ProbeList];
    await until(() => spanish.text.includes('Uno') && english.text.includes('One'));
    expect(spanish.text).to.equal('1 entrada Uno');
    expect(english.text).to.equal('1 entry One');
    expect(spanish.find('.base')?.lang).to.equal('es');
    expect(english.find('.base')?.lang).to.equal('en');
  });

  it('marks text in another language, and says which where that is not the one asked for', async () => {
    const element = await create(async () => [
      { title: 'Here', language: 'en' },
      { title: 'Aquí', language: 'es' },
      { title: 'هنا', language: 'ar' },
    ]);
    await until(() => element.state.status === 'ready');
    await element.updateComplete;
    const marked = [...element.renderRoot.querySelectorAll('li > span[lang]')].map((span) => [
      span.getAttribute('lang'),
      span.getAttribute('dir'),
    ]);
    expect(marked).to.deep.equal([
      ['es', 'ltr'],
      ['ar', 'rtl'],
    ]);
    expect(element.text).to.contain('Aquí In Spanish').and.to.contain('In Arabic').and.not.to.contain('In English');
    await expect(element).to.be.accessible();
  });

  it('marks Russian content under English words without a note: it is what was asked for', async () => {
    const element = await create(async () => [{ title: 'Здесь', language: 'ru' }]);
    element.lang = 'ru';
    await until(() => element.state.status === 'ready' && element.locale.language === 'ru');
    await element.updateComplete;
    expect(element.find('.base')?.lang).to.equal('en');
    expect(element.find('li > span[lang="ru"]')?.textContent).to.equal('Здесь');
    expect(element.text).to.equal('1 entry Здесь');
  });

  it('knows the language of each field', () => {
    const entity = { language: 'en', localization: { served: 'es', missing: ['/description'] } };
    expect(languageOf(entity, '/title')).to.equal('es');
    expect(languageOf(entity, '/description')).to.equal('en');
    expect(languageOf({ language: 'fr' }, '/title')).to.equal('fr');
    expect(languageOf({}, '/title')).to.equal(undefined);
  });

  it('marks a vocabulary label only where it fell back', async () => {
    const element = await create(async () => [{ title: 'x' }]);
    expect(termView({ label: 'Masculinities' }, element.locale)).to.equal('Masculinities');
    expect(termView({ label: 'Masculinidades', language: 'es' }, element.locale)).to.not.be.a('string');
  });

  it('marks samples', async () => {
    const element = await create(async () => [
      { title: 'Real', provenance: 'sourced' },
      { title: 'Made up', provenance: 'fixture' },
    ]);
    await until(() => element.state.status === 'ready');
    await element.updateComplete;
    const items = [...element.renderRoot.querySelectorAll('li')].map(
      (li) => li.querySelector('[part="sample"]')?.textContent,
    );
    expect(items).to.deep.equal([undefined, 'Sample']);
  });

  it('names zones in its words', async () => {
    const element = await create(async () => [{ title: 'x' }]);
    const at = '2024-06-11T08:00:00-04:00';
    expect(zoneLabel('America/New_York', at, element.locale)).to.equal('New York time (UTC−4)');
    expect(zoneLabel('Africa/Nairobi', at, element.locale, { own: true })).to.equal('your time (Nairobi, UTC+3)');
    expect(zoneLabel('UTC', at, element.locale)).to.equal('UTC');
    element.lang = 'es';
    await until(() => element.locale.tag === 'es' && element.locale.ready);
    expect(zoneLabel('America/New_York', at, element.locale)).to.equal('hora de Nueva York (UTC−4)');
  });

  it('is announced politely, the same words twice too', async () => {
    const element = await create(async () => [{ title: 'One' }]);
    await until(() => element.state.status === 'ready');
    const region = element.find('[role="status"].visually-hidden');
    element.announcer.announce('1 result');
    await element.updateComplete;
    const first = region?.textContent;
    element.announcer.announce('1 result');
    await element.updateComplete;
    expect(first).to.equal('1 result');
    expect(region?.textContent?.trim()).to.equal('1 result');
    expect(region?.textContent).to.not.equal(first);
    expect(element.find('[role="status"].visually-hidden'), 'the same region').to.equal(region);
  });
});
