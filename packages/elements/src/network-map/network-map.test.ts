import { worldOutlines } from '@menengage/atlas';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import './define.ts';
import './map-panel.define.ts';
import './network-tables.define.ts';
import type { Source } from '../shared/data.ts';
import { networksCsv } from './export.ts';
import { noFilters, type NetworkSummary } from './map-data.ts';
import type { ColabNetworkMap } from './network-map.ts';
import { largeSummary, summary } from './network-map.sample.ts';

const source: Source<NetworkSummary> = () => Promise.resolve(summary);

interface Attributes {
  lang?: string;
  view?: 'map' | 'table';
  region?: string;
  boundaries?: string;
  countryNames?: string;
}

async function shown(attributes: Attributes = {}, from = source) {
  const element = await fixture<ColabNetworkMap>(
    html`<colab-network-map
      loading="eager"
      lang=${attributes.lang ?? 'en'}
      view=${attributes.view ?? 'map'}
      region=${attributes.region ?? ''}
      .boundaries=${attributes.boundaries}
      .countryNames=${attributes.countryNames}
      .source=${from}
      ><a href="/networks">Networks</a></colab-network-map
    >`,
  );
  await until(() => element.state.status !== 'loading' && element.locale.ready);
  await settled(element);
  return element;
}

async function until(met: () => unknown) {
  while (!met()) await new Promise((resolve) => requestAnimationFrame(resolve));
}

async function settled(element: ColabNetworkMap) {
  await element.updateComplete;
  if (map(element)) await until(() => element.state.status !== 'ready' || marks(element).length || !found(element));
  await map(element)?.updateComplete;
  await tables(element)?.updateComplete;
}

const root = (element: ColabNetworkMap) => element.shadowRoot!;
const map = (element: ColabNetworkMap) => root(element).querySelector('colab-world-map');
const tables = (element: ColabNetworkMap) => root(element).querySelector('colab-network-tables');
const panel = (element: ColabNetworkMap) => root(element).querySelector('colab-map-panel');
const found = (element: ColabNetworkMap) => map(element)?.rows.length;
const marks = (element: ColabNetworkMap) => [
  ...(map(element)?.shadowRoot?.querySelectorAll<HTMLElement>('button.mark') ?? []),
];
const mark = (element: ColabNetworkMap, id: string) => marks(element).find(({ dataset }) => dataset['id'] === id)!;
const words = (node: ParentNode | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const text = (element: ColabNetworkMap, selector = '.base') => words(root(element).querySelector(selector));
const rowsOf = (element: ColabNetworkMap) =>
  [...(tables(element)?.shadowRoot?.querySelectorAll('[part="item"]') ?? [])].map((row) =>
    words(row.querySelector('th')),
  );
const press = (target: Element, key: string, more: KeyboardEventInit = {}) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }));
const box = (element: ColabNetworkMap) => map(element)!.shadowRoot!.querySelector('svg')!.getAttribute('viewBox')!;
const nodes = (from: ParentNode): number =>
  [...from.querySelectorAll('*')].reduce((sum, { shadowRoot }) => sum + 1 + (shadowRoot ? nodes(shadowRoot) : 0), 0);

async function search(element: ColabNetworkMap, value: string) {
  const field = root(element).querySelector<HTMLInputElement>('#q')!;
  field.value = value;
  field.dispatchEvent(new InputEvent('input'));
  await settled(element);
}

async function click(element: ColabNetworkMap, button: HTMLElement | null | undefined) {
  button!.click();
  await settled(element);
}

const list = (element: ColabNetworkMap, at: number) =>
  click(element, tables(element)?.shadowRoot?.querySelectorAll<HTMLButtonElement>('.lists button')[at]);

/** Every country the map shows, also those that share a mark. */
function onMap(element: ColabNetworkMap): string[] {
  return map(element)!.rows.map(({ code }) => code);
}

describe('<colab-network-map>', () => {
  it('marks each country that has networks or members, those without a shape too', async () => {
    const element = await shown();
    expect(mark(element, 'ZW').getAttribute('aria-label')).to.equal('Zimbabwe: 2 networks, 8 member organisations');
    expect(mark(element, 'TG').getAttribute('aria-label')).to.equal('Togo: 0 networks, 1 member organisation');
    expect(onMap(element)).to.have.members(['ZW', 'KE', 'TG', 'XK', 'MT']);
  });

  it('parts countries that share a mark when it is pressed', async () => {
    const element = await shown();
    element.parentElement!.style.setProperty('width', '320px');
    await until(() => mark(element, 'MT')?.getAttribute('aria-label') === 'Malta and 1 more country, look closer');
    mark(element, 'MT').focus();
    await click(element, mark(element, 'MT'));
    expect(mark(element, 'MT').getAttribute('aria-label')).to.equal('Malta: 1 network, 1 member organisation');
    expect(mark(element, 'XK').getAttribute('aria-label')).to.equal('Kosovo: 1 network, 0 member organisations');
    expect(map(element)!.shadowRoot!.activeElement === mark(element, 'MT')).to.equal(true);
  });

  it('names the regions whose networks reach over countries, the emerging ones as such', async () => {
    const element = await shown();
    expect(mark(element, '@caribbean').getAttribute('aria-label')).to.equal('Caribbean: 1 network');
    expect(mark(element, '@europe').textContent!.trim()).to.equal('Europe (Emerging)');
    await click(element, mark(element, '@caribbean'));
    await until(() => words(panel(element)?.shadowRoot).includes('CariMAN'));
  });

  it('tells counted figures from declared ones', async () => {
    const element = await shown();
    expect(text(element, '.figures')).to.equal(
      'In this directory 5 networks · 11 member organisations · 5 countries ' +
        'As the Alliance states (2022) 1000+/- members · more than 88 countries · 44 country networks · 6 regional networks',
    );
  });

  it('shows the very same in the tables as on the map, whatever the filters', async () => {
    const element = await shown();
    for (const change of ['', 'kenya', 'emerging', 'europe', 'country network', 'KÉNYA', 'nowhere']) {
      element.view = 'map';
      await search(element, change);
      const { rows, areas } = map(element)!;
      const names = rows.map(({ name }) => name).sort();
      const networks = [...rows.flatMap((row) => row.networks), ...areas.flatMap((area) => area.networks)];
      element.view = 'table';
      await settled(element);
      await list(element, 0);
      expect(
        rowsOf(element)
          .map((name) => name.replace(' Sample', ''))
          .sort(),
        change,
      ).to.deep.equal([...new Set(networks.map(({ name }) => name))].sort());
      await list(element, 1);
      expect(rowsOf(element).sort(), change).to.deep.equal(names);
    }
  });

  it('sorts by any column, both ways, and says so', async () => {
    const element = await shown({ view: 'table' });
    await list(element, 1);
    const head = () => [...tables(element)!.shadowRoot!.querySelectorAll('th[scope="col"]')];
    const by = (title: string) => head().find((cell) => words(cell) === title)!;
    expect(rowsOf(element)).to.deep.equal(['Kenya', 'Kosovo', 'Malta', 'Togo', 'Zimbabwe']);
    await click(element, by('Members').querySelector('button'));
    expect(rowsOf(element)).to.deep.equal(['Kosovo', 'Kenya', 'Malta', 'Togo', 'Zimbabwe']);
    expect(by('Members').getAttribute('aria-sort')).to.equal('ascending');
    await click(element, by('Members').querySelector('button'));
    expect(rowsOf(element)[0]).to.equal('Zimbabwe');
    expect(by('Members').getAttribute('aria-sort')).to.equal('descending');
    expect(by('Country').hasAttribute('aria-sort')).to.equal(false);
  });

  it('filters, says how many are left, and can be cleared', async () => {
    const element = await shown();
    setTimeout(() => void search(element, 'kenya'));
    const { detail } = await oneEvent(element, 'colab-network-filter');
    expect(detail).to.deep.equal({ ...noFilters, q: 'kenya', found: 2 });
    await settled(element);
    expect(text(element, '[role="status"]')).to.equal('2 networks');
    await click(
      element,
      [...root(element).querySelectorAll('button')].find((button) => words(button) === 'Clear filters'),
    );
    expect(onMap(element)).to.have.length(5);
    expect(root(element).querySelector<HTMLInputElement>('#q')!.value).to.equal('');
    await search(element, 'zzz');
    expect(text(element)).to.include('No network matches these filters.');
  });

  it('opens a country by the keyboard; Escape gives the focus back to its mark', async () => {
    const element = await shown();
    mark(element, 'ZW').focus();
    setTimeout(() => mark(element, 'ZW').click());
    expect((await oneEvent(element, 'colab-country-select')).detail).to.deep.equal({ country: 'ZW' });
    await until(() => panel(element)?.shadowRoot?.activeElement?.textContent === 'Zimbabwe');
    expect(mark(element, 'ZW').getAttribute('aria-pressed')).to.equal('true');
    press(panel(element)!.shadowRoot!.querySelector('h3')!, 'Escape');
    await settled(element);
    expect(panel(element)).to.equal(null);
    expect(map(element)!.shadowRoot!.activeElement === mark(element, 'ZW')).to.equal(true);
  });

  it('goes from mark to mark with arrow keys, one tab stop for all', async () => {
    const element = await shown();
    const active = () => (map(element)!.shadowRoot!.activeElement as HTMLElement).dataset['id'];
    mark(element, 'KE').focus();
    press(mark(element, 'KE'), 'ArrowDown');
    await until(() => active() === 'ZW');
    expect(marks(element).filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
    const whole = box(element);
    press(mark(element, 'ZW'), '+');
    await settled(element);
    expect(active()).to.equal('ZW');
    expect(box(element)).not.to.equal(whole);
    press(mark(element, 'ZW'), 'ArrowRight', { shiftKey: true });
    await settled(element);
    expect(active()).to.equal('ZW');
    press(mark(element, 'ZW'), '0');
    await settled(element);
    expect(box(element)).to.equal(whole);
    expect(active()).to.equal('ZW');
  });

  it('zooms and moves by buttons alone, keeps the focus there, and shows all again', async () => {
    const element = await shown();
    const inner = map(element)!.shadowRoot!;
    const button = (label: string) => inner.querySelector<HTMLButtonElement>(`button[aria-label="${label}"]`)!;
    const whole = box(element);
    expect(button('Zoom out').getAttribute('aria-disabled')).to.equal('true');
    expect(button('Move east')).to.equal(null);
    button('Zoom in').focus();
    await click(element, button('Zoom in'));
    expect(inner.activeElement === button('Zoom in')).to.equal(true);
    const near = box(element);
    await click(element, button('Move east'));
    expect(Number(box(element).split(' ')[0])).to.be.greaterThan(Number(near.split(' ')[0]));
    await click(element, button('Show all'));
    expect(box(element)).to.equal(whole);
  });

  it('leaves the wheel to the page unless Ctrl is held', async () => {
    const element = await shown();
    const stage = map(element)!.shadowRoot!.querySelector('.stage')!;
    const wheel = (ctrlKey: boolean) =>
      stage.dispatchEvent(new WheelEvent('wheel', { deltaY: -100, ctrlKey, bubbles: true, cancelable: true }));
    const whole = box(element);
    expect(wheel(false)).to.equal(true);
    await settled(element);
    expect(box(element)).to.equal(whole);
    expect(wheel(true)).to.equal(false);
    await settled(element);
    expect(box(element)).not.to.equal(whole);
  });

  it('leaves one finger to the page; two fingers zoom', async () => {
    const element = await shown();
    const stage = map(element)!.shadowRoot!.querySelector('.stage')!;
    const at = (x: number) => new Touch({ identifier: x, target: stage, clientX: x, clientY: 120 });
    const touch = (type: string, ...xs: number[]) =>
      stage.dispatchEvent(new TouchEvent(type, { touches: xs.map(at), bubbles: true, cancelable: true }));
    const whole = box(element);
    expect(touch('touchstart', 100)).to.equal(true);
    expect(touch('touchmove', 150)).to.equal(true);
    await settled(element);
    expect(box(element)).to.equal(whole);
    touch('touchstart', 100, 200);
    expect(touch('touchmove', 50, 250)).to.equal(false);
    await settled(element);
    expect(Number(box(element).split(' ')[2])).to.be.closeTo(Number(whole.split(' ')[2]) / 2, 1);
  });

  it('keeps every mark as large as a finger needs and apart from the others, at any width', async () => {
    const element = await shown({}, () => Promise.resolve(largeSummary([...worldOutlines().points.keys()], 1000)));
    for (const width of [320, 700]) {
      element.parentElement!.style.setProperty('width', `${width}px`);
      await until(() => Math.round(map(element)!.getBoundingClientRect().width) === width);
      // The map measures itself after the page is laid out, and draws once more.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      await settled(element);
      const boxes = marks(element)
        .filter(({ dataset }) => !dataset['id']!.startsWith('@'))
        .map((each) => each.getBoundingClientRect());
      const least = Math.min(...boxes.flatMap(({ width: wide, height }) => [wide, height]));
      expect(least).to.be.at.least(23.99);
      const apart = boxes.flatMap((a, i) =>
        boxes
          .slice(i + 1)
          .map((b) => Math.hypot(a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2)),
      );
      expect(Math.min(...apart), String(width)).to.be.at.least(23.5);
    }
  });

  it('has at most 500 nodes, however many networks and countries there are', async () => {
    for (const count of [10, 60, 250])
      for (const view of ['map', 'table'] as const) {
        const codes = [...worldOutlines().points.keys()].slice(0, count);
        const element = await shown({ view }, () => Promise.resolve(largeSummary(codes, count * 20)));
        element.parentElement!.style.setProperty('width', '1280px');
        await settled(element);
        expect(nodes(element.shadowRoot!), `${count} ${view}`).to.be.at.most(500);
        element.remove();
      }
  });

  it('frames the region that is asked for', async () => {
    const width = (element: ColabNetworkMap) => Number(box(element).split(' ')[2]);
    const [world, africa] = [await shown(), await shown({ region: 'africa' })];
    expect(width(africa)).to.be.lessThan(width(world));
    expect(onMap(africa)).to.have.members(['ZW', 'KE', 'TG']);
  });

  it('calls countries as the page does', async () => {
    const element = await shown({ countryNames: 'XK: Kosovo*; broken; ZW = Zim' });
    expect(map(element)!.rows.map(({ name }) => name)).to.include.members(['Kosovo*', 'Zim']);
  });

  it('lists countries that it has no place for', async () => {
    const [first] = summary.countries;
    const odd = {
      ...summary,
      countries: [...summary.countries, { ...first!, country: 'QQ', networkIds: [], members: 4 }],
    };
    const element = await shown({}, () => Promise.resolve(odd));
    expect(text(element, '.beside')).to.include('QQ (not on the map)');
  });

  describe('with borders of the page', () => {
    const file = (content: unknown) =>
      URL.createObjectURL(new Blob([typeof content === 'string' ? content : JSON.stringify(content)]));
    const kenya = {
      type: 'Feature',
      properties: { ISO_A2: 'KE' },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [34, -4],
            [41, -4],
            [41, 4],
            [34, 4],
            [34, -4],
          ],
        ],
      },
    };

    it('refuses what is no web address, in words, and keeps its own shapes', async () => {
      const warn = console.warn;
      console.warn = () => undefined;
      const element = await shown({ boundaries: file(kenya) });
      await until(() => text(element, '.note'));
      console.warn = warn;
      expect(text(element, '.note')).to.include('The borders that this page asks for cannot be used');
      expect(map(element)!.boundaries).to.equal(undefined);
      expect(map(element)!.shadowRoot!.querySelector('.land')!.getAttribute('d')!.length).to.be.greaterThan(1000);
      await expect(element).to.be.accessible();
    });

    it('draws them, and says why a broken file is not drawn', async () => {
      const warn = console.warn;
      console.warn = () => undefined;
      const fetched = window.fetch;
      const answers: Record<string, Response> = {
        '/good.json': new Response(JSON.stringify(kenya)),
        '/bad.json': new Response('<!doctype html>'),
        '/none.json': new Response('', { status: 404 }),
      };
      window.fetch = (input) => {
        const answer = answers[new URL(String(input)).pathname];
        return answer ? Promise.resolve(answer.clone()) : fetched(input);
      };
      try {
        const element = await shown({ boundaries: '/good.json' });
        await until(() => map(element)!.boundaries);
        expect([...map(element)!.boundaries!.shapes.keys()]).to.deep.equal(['KE']);
        expect(onMap(element)).to.have.length(5);
        for (const [path, words] of [
          ['/bad.json', 'is no JSON'],
          ['/none.json', 'answers 404'],
        ] as const) {
          setTimeout(() => (element.boundaries = path));
          const { detail } = await oneEvent(element, 'colab-error');
          expect(detail.code).to.equal('boundaries-unusable');
          expect(detail.message).to.include(words);
          await until(() => text(element, '.note').includes(words));
        }
      } finally {
        window.fetch = fetched;
        console.warn = warn;
      }
    });
  });

  it('prints the tables, whole, beside the map', async () => {
    const codes = [...worldOutlines().points.keys()].slice(0, 40);
    const element = await shown({}, () => Promise.resolve(largeSummary(codes, 400)));
    dispatchEvent(new Event('beforeprint'));
    await settled(element);
    expect(rowsOf(element)).to.have.length(41 + 40);
    dispatchEvent(new Event('afterprint'));
    await settled(element);
    expect(tables(element)).to.equal(null);
  });

  it('keeps choices in the address when asked, and ignores what cannot be', async () => {
    history.replaceState(null, '', '#map.region=europe&map.view=table&map.sort=-members&map.list=bogus&map.open=<b>');
    const element = await fixture<ColabNetworkMap>(
      html`<colab-network-map loading="eager" with-url-state .source=${source}></colab-network-map>`,
    );
    await until(() => element.state.status === 'ready');
    await settled(element);
    expect(element.view).to.equal('table');
    expect(rowsOf(element).map((name) => name.replace(' Sample', ''))).to.deep.equal(['MenEngage Europe']);
    await click(element, root(element).querySelector<HTMLButtonElement>('.switch button'));
    expect(location.hash).not.to.include('map.view');
    history.back();
    await until(() => element.view === 'table');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('writes what it shows as a table for spreadsheets, without formulas', () => {
    const labels = {
      country: (code: string) => code,
      kinds: (kind: string) => kind,
      statuses: (status: string) => status,
    };
    const titles = {
      name: 'Name',
      kind: 'Kind',
      status: 'Status',
      region: 'Region',
      covers: 'Countries',
      host: 'Host',
      members: 'Members',
      website: 'Website',
      notShown: 'not shown',
    };
    const [africa, zimbabwe] = summary.networks;
    const risky = { ...zimbabwe!, name: '=1+1', host: { name: 'A "B", C' }, membersWithin: null };
    const [, first, second] = networksCsv(summary, [risky, africa!], labels, titles).split('\r\n');
    expect(first).to.equal(`mn-zw,'=1+1,country,active,Africa,ZW,"A ""B"", C",not shown,https://example.org/zw`);
    expect(second).to.include('ZW; KE');
  });

  it('does not turn a hostile address or name into code', async () => {
    const name = '<img src=x onerror=alert(1)>'.repeat(400);
    const hostile: NetworkSummary = {
      ...summary,
      networks: summary.networks.map((network) => ({ ...network, name, webUrl: 'javascript:alert(1)' })),
    };
    for (const view of ['map', 'table'] as const) {
      const element = await shown({ view }, () => Promise.resolve(hostile));
      element.parentElement!.style.setProperty('width', '320px');
      await settled(element);
      const inner = tables(element)?.shadowRoot ?? root(element);
      expect(inner.querySelector('img')).to.equal(null);
      expect(element.scrollWidth, view).to.be.at.most(320);
    }
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

  for (const lang of ['en', 'en-XB'])
    for (const view of ['map', 'table'] as const)
      it(`has no axe finding: ${view}, ${lang}`, async () => {
        const element = await shown({ lang, view });
        await until(() => view === 'map' || rowsOf(element).length);
        await expect(element).to.be.accessible();
      });

  it('fits 320 px', async () => {
    for (const view of ['map', 'table'] as const) {
      const element = await shown({ view });
      element.parentElement!.style.setProperty('width', '320px');
      await settled(element);
      expect(element.scrollWidth, view).to.be.at.most(320);
      for (const part of [...root(element).querySelectorAll('.base *')])
        expect(part.scrollWidth, part.outerHTML.slice(0, 80)).to.be.at.most(Math.max(320, part.clientWidth));
    }
  });
});
