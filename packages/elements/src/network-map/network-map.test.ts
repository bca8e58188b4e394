import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import './define.ts';
import type { Source } from '../shared/data.ts';
import type { NetworkSummary } from './map-data.ts';
import type { ColabNetworkMap } from './network-map.ts';
import { summary, zimbabwe } from './network-map.sample.ts';

const source: Source<NetworkSummary> = () => Promise.resolve(summary);
const detailSource = () => Promise.resolve(zimbabwe);

async function shown(attributes: { lang?: string; view?: 'map' | 'table'; region?: string } = {}, from = source) {
  const element = await fixture<ColabNetworkMap>(
    html`<colab-network-map
      loading="eager"
      lang=${attributes.lang ?? 'en'}
      view=${attributes.view ?? 'map'}
      region=${attributes.region ?? ''}
      .source=${from}
      .detailSource=${detailSource}
      ><a href="/networks">Networks</a></colab-network-map
    >`,
  );
  await until(() => element.state.status !== 'loading' && element.locale.ready);
  await settled(element);
  return element;
}

async function until(met: () => boolean) {
  while (!met()) await new Promise((resolve) => requestAnimationFrame(resolve));
}

async function settled(element: ColabNetworkMap) {
  await element.updateComplete;
  await map(element)?.updateComplete;
}

const root = (element: ColabNetworkMap) => element.shadowRoot!;
const map = (element: ColabNetworkMap) => root(element).querySelector('colab-world-map');
const markers = (element: ColabNetworkMap) => [
  ...(map(element)?.shadowRoot?.querySelectorAll<SVGElement>('.marker') ?? []),
];
const text = (element: ColabNetworkMap, selector = '.base') =>
  (root(element).querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
const rows = (element: ColabNetworkMap) =>
  [...root(element).querySelectorAll('[part="item"]')].map((row) =>
    row.querySelector('th')!.textContent!.replace(/\s+/g, ' ').trim(),
  );
const press = (target: Element, key: string) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));

describe('<colab-network-map>', () => {
  it('marks each country that has networks or members, those without a shape too', async () => {
    const element = await shown();
    const labels = markers(element).map((marker) => marker.getAttribute('aria-label'));
    expect(labels).to.have.length(5);
    expect(labels).to.include('Zimbabwe: 2 networks, 8 member organisations');
    expect(labels).to.include('Malta: 1 network, 1 member organisation');
    expect(labels).to.include('Kosovo: 1 network, 0 member organisations');
    expect(labels).to.include('Togo: 0 networks, 1 member organisation');
  });

  it('tells counted figures from declared ones', async () => {
    const element = await shown();
    expect(text(element, '.figures')).to.equal(
      'In this directory 5 networks · 11 member organisations · 5 countries ' +
        'As the Alliance states (2022) 1000+/- members · more than 88 countries · 44 country networks · 6 regional networks',
    );
  });

  it('shows the same in the table, with networks that are no point on the map', async () => {
    const element = await shown({ view: 'table' });
    expect(rows(element)).to.deep.equal([
      'Caribbean Male Action Network (CariMAN)',
      'Kenya MenEngage Alliance',
      'MenEngage Africa',
      'MenEngage Europe Sample',
      'MenEngage Zimbabwe',
    ]);
    expect(text(element)).to.include('Its source does not list the countries');
    expect(root(element).querySelectorAll('table')[1]!.querySelectorAll('tbody tr')).to.have.length(5);
  });

  it('filters map and table alike, says how many are left, and can be cleared', async () => {
    const element = await shown({ view: 'table' });
    const search = root(element).querySelector<HTMLInputElement>('#q')!;
    search.value = 'kenya';
    search.dispatchEvent(new InputEvent('input'));
    await settled(element);
    expect(rows(element)).to.deep.equal(['Kenya MenEngage Alliance', 'MenEngage Africa']);
    expect(text(element, '[role="status"]')).to.equal('2 networks');
    element.view = 'map';
    await settled(element);
    expect(markers(element).map((marker) => marker.dataset['code'])).to.have.members(['KE', 'ZW']);
    const clear = [...root(element).querySelectorAll('button')].find(
      ({ textContent }) => textContent!.trim() === 'Clear filters',
    )!;
    clear.click();
    await settled(element);
    expect(markers(element)).to.have.length(5);
    expect(root(element).querySelector<HTMLInputElement>('#q')!.value).to.equal('');
  });

  it('says so when nothing matches', async () => {
    const element = await shown();
    const search = root(element).querySelector<HTMLInputElement>('#q')!;
    search.value = 'zzz';
    search.dispatchEvent(new InputEvent('input'));
    await settled(element);
    expect(text(element)).to.include('No network matches these filters.');
  });

  it('opens a country by the keyboard, then a network in it, with its hosts; Escape gives focus back', async () => {
    const element = await shown();
    const zimbabwean = markers(element).find((marker) => marker.dataset['code'] === 'ZW')!;
    zimbabwean.focus();
    setTimeout(() => press(zimbabwean, 'Enter'));
    const { detail } = await oneEvent(element, 'colab-country-select');
    expect(detail).to.deep.equal({ country: 'ZW' });
    await settled(element);
    expect(root(element).activeElement?.textContent).to.equal('Zimbabwe');
    const button = [...root(element).querySelectorAll<HTMLButtonElement>('.panel .chips button')].find(
      ({ textContent }) => textContent!.includes('MenEngage Zimbabwe'),
    )!;
    setTimeout(() => button.click());
    expect((await oneEvent(element, 'colab-network-select')).detail).to.deep.equal({ id: 'mn-zw' });
    await until(() => text(element, '.panel').includes('Padare'));
    expect(text(element, '.panel')).to.include('Padare (May 2009 to Sept 2011)');
    expect(text(element, '.panel')).to.include('about 30 (as of 2020)');
    expect(text(element, '.panel')).to.include('Founded 2010');
    press(root(element).querySelector('.panel h3')!, 'Escape');
    await settled(element);
    expect(root(element).querySelector('.panel')).to.equal(null);
  });

  it('goes from marker to marker with arrow keys, one tab stop for all', async () => {
    const element = await shown();
    const kenyan = markers(element).find((marker) => marker.dataset['code'] === 'KE')!;
    kenyan.focus();
    press(kenyan, 'ArrowDown');
    await settled(element);
    await map(element)!.updateComplete;
    expect((map(element)!.shadowRoot!.activeElement as SVGElement).dataset['code']).to.equal('ZW');
    expect(markers(element).filter((marker) => marker.getAttribute('tabindex') === '0')).to.have.length(1);
  });

  it('zooms and moves by buttons alone, and shows all again', async () => {
    const element = await shown();
    const inner = map(element)!.shadowRoot!;
    const box = () => inner.querySelector('svg')!.getAttribute('viewBox')!;
    const whole = box();
    const press = async (label: string) => {
      inner.querySelector<HTMLButtonElement>(`button[aria-label="${label}"]`)!.click();
      await settled(element);
    };
    expect(inner.querySelector('button[aria-label="Move east"]')).to.equal(null);
    await press('Zoom in');
    const near = box();
    expect(near).not.to.equal(whole);
    await press('Move east');
    expect(Number(box().split(' ')[0])).to.be.greaterThan(Number(near.split(' ')[0]));
    await press('Show all');
    expect(box()).to.equal(whole);
  });

  it('frames the region that is asked for', async () => {
    const world = await shown();
    const africa = await shown({ region: 'africa' });
    const width = (element: ColabNetworkMap) =>
      Number(map(element)!.shadowRoot!.querySelector('svg')!.getAttribute('viewBox')!.split(' ')[2]);
    expect(width(africa)).to.be.lessThan(width(world) / 2);
    expect(markers(africa).map((marker) => marker.dataset['code'])).to.have.members(['ZW', 'KE', 'TG']);
  });

  it('does not turn a hostile address or name into code', async () => {
    const name = '<img src=x onerror=alert(1)>'.repeat(400);
    const hostile: NetworkSummary = {
      ...summary,
      networks: summary.networks.map((network) => ({ ...network, name, webUrl: 'javascript:alert(1)' })),
    };
    const element = await shown({ view: 'table' }, () => Promise.resolve(hostile));
    root(element).querySelector<HTMLButtonElement>('.link')!.click();
    await settled(element);
    expect(root(element).querySelector('img')).to.equal(null);
    expect([...root(element).querySelectorAll('a')].filter(({ href }) => href.startsWith('javascript'))).to.deep.equal(
      [],
    );
  });

  it('keeps the link and offers another try when loading fails', async () => {
    let tries = 0;
    const element = await shown({}, () =>
      tries++ ? Promise.resolve(summary) : Promise.reject(new TypeError('network')),
    );
    expect(element.state.status).to.equal('error');
    expect(root(element).querySelector('slot:not([name])')).not.to.equal(null);
    root(element).querySelector<HTMLButtonElement>('[part="retry"]')!.click();
    await until(() => element.state.status === 'ready');
  });

  it('speaks two languages on one page', async () => {
    const [spanish, french] = [await shown({ lang: 'es' }), await shown({ lang: 'fr' })];
    expect(text(spanish, '.figures')).to.include('5 redes');
    expect(text(french, '.figures')).to.include('5 réseaux');
    expect(text(french, '.disclaimer')).to.include('La carte sert à s’orienter.');
  });

  for (const lang of ['en', 'es', 'fr', 'en-XB'])
    for (const view of ['map', 'table'] as const)
      it(`has no axe finding: ${view}, ${lang}`, async () => {
        const element = await shown({ lang, view });
        await expect(element).to.be.accessible();
        root(element).querySelector<HTMLButtonElement>('.chips button, .link')!.click();
        await until(() => root(element).querySelector('.panel [aria-busy="true"]') === null);
        await expect(element).to.be.accessible();
      });

  it('fits 320 px', async () => {
    for (const view of ['map', 'table'] as const) {
      const element = await shown({ view });
      element.parentElement!.style.setProperty('width', '320px');
      await settled(element);
      for (const part of [...root(element).querySelectorAll('.base *')])
        expect(part.scrollWidth, part.outerHTML.slice(0, 80)).to.be.at.most(Math.max(320, part.clientWidth));
    }
  });
});
