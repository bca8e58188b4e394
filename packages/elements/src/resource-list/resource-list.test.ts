import { aTimeout, expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import type { Source } from '../shared/data.ts';
import './define.ts';
import type { ColabResourceDetail } from '../resource/resource-detail.ts';
import type { ColabResourceSelectEvent } from '../resource/resource.events.ts';
import type { ResourceData, ResourceQuery } from './library-data.ts';
import type { ColabResourceFilterEvent } from './resource-list.events.ts';
import type { ColabResourceList } from './resource-list.ts';
import { selectionOf } from './selection.ts';
import {
  answering,
  facets,
  handbook,
  onlyMonth,
  onlyYear,
  resource,
  sample,
  sistematizacion,
  toolkit,
  waiting,
  serving,
} from '../resource/test/samples.ts';

type Settings = Partial<
  Pick<ColabResourceList, 'source' | 'service' | 'type' | 'q' | 'layout' | 'withoutFilters' | 'limit' | 'theme'>
> & { readonly lang?: string };

const works = [toolkit, handbook, sistematizacion, onlyYear, onlyMonth, sample];

/** A library that has answered, on a page of its own. */
async function library(settings: Settings = {}): Promise<ColabResourceList> {
  const element = await fixture<ColabResourceList>(html`
    <colab-resource-list
      loading="eager"
      lang=${settings.lang ?? 'en'}
      type=${settings.type ?? ''}
      q=${settings.q ?? ''}
      layout=${settings.layout ?? 'list'}
      limit=${settings.limit ?? 20}
      theme=${settings.theme ?? 'light'}
      ?without-filters=${settings.withoutFilters ?? false}
      .source=${settings.source ?? answering(works)}
      .service=${settings.service ?? serving(works).service}
    >
      <a href="https://host.example/library">Library</a>
    </colab-resource-list>
  `);
  await settled(element);
  return element;
}

async function settled(element: ColabResourceList): Promise<void> {
  await waitUntil(() => element.state.status !== 'loading' && element.locale.ready, 'an answer');
  await element.updateComplete;
  await nextFrame();
}

function find<Found extends HTMLElement>(element: Element, selector: string): Found {
  const found = element.shadowRoot?.querySelector<Found>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
}

function findAll(element: Element, selector: string): HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

function words(node: Element | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function button(element: Element, name: string): HTMLButtonElement {
  const found = findAll(element, 'button').find((each) => words(each) === name || each.ariaLabel === name);
  if (!(found instanceof HTMLButtonElement)) throw new Error(`no button ${name}`);
  return found;
}

function announced(element: ColabResourceList): string {
  return words(findAll(element, '[role="status"]').at(-1));
}

function checkbox(element: ColabResourceList, facet: string, value: string): HTMLInputElement {
  return find<HTMLInputElement>(element, `[data-facet="${facet}"] input[value="${value}"]`);
}

function type(element: ColabResourceList, text: string): void {
  const field = find<HTMLInputElement>(element, '#q');
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Opens a work; its details, with all that belongs to it. */
async function open(element: ColabResourceList, id: string): Promise<ColabResourceDetail> {
  find(element, `[data-id="${id}"] .toggle`).click();
  await waitUntil(() => findAll(element, `[data-id="${id}"] colab-resource-detail`).length > 0, 'the details');
  const detail = find<ColabResourceDetail>(element, `[data-id="${id}"] colab-resource-detail`);
  await waitUntil(() => detail.more?.status !== 'loading' && detail.locale.ready);
  await detail.updateComplete;
  return detail;
}

/** The event of that name that an action brings about. */
async function fired<Fired extends Event>(element: HTMLElement, name: string, action: () => void): Promise<Fired> {
  const event = oneEvent(element, name);
  action();
  return (await event) as Event as Fired;
}

function page(element: Element): string {
  return words(element.shadowRoot?.querySelector('.base, .detail'));
}

const failing: Source<ResourceData, ResourceQuery> = async () => {
  throw Object.assign(new Error('Service Unavailable'), { status: 503, code: 'unavailable' });
};

describe('colab-resource-list', () => {
  describe('a card', () => {
    it('shows type, date, views, title, publisher and region of the toolkit', async () => {
      const element = await library({ source: answering([toolkit]) });
      const item = find(element, '.item');
      expect(words(item.querySelector('.item__kind'))).to.equal('Toolkit16 Jan 2018147 views');
      expect(words(item.querySelector('h3'))).to.equal('MenEngage Alliance Accountability Training Toolkit');
      expect(words(item.querySelector('.item__meta'))).to.equal('MenEngage AllianceGlobal');
      expect(item.querySelector('time')?.dateTime).to.equal('2018-01-16');
    });

    for (const [lang, date, views] of [
      ['es', '16 ene 2018', '147 visitas'],
      ['fr', '16 janv. 2018', '147 vues'],
    ] as const) {
      it(`writes date and views in ${lang}`, async () => {
        const element = await library({ lang, source: answering([toolkit]) });
        expect(words(find(element, '.item__kind')))
          .to.include(date)
          .and.to.include(views);
      });
    }

    it('shows a date as far as it is known', async () => {
      const element = await library({ source: answering([onlyYear, onlyMonth, resource('undated')]) });
      expect(findAll(element, 'time').map(words)).to.deep.equal(['2010', 'November 2020']);
    });

    it('names the languages of the work, and says so when it is in one that is not the page’s', async () => {
      const read = resource('read', { languages: ['ru'], languagesBasis: 'textRead' });
      const element = await library({ source: answering([handbook, sistematizacion, read]) });
      const metas = findAll(element, '.item__meta').map(words);
      expect(metas[0]).to.equal('Languages: English, Spanish and French');
      expect(metas[1]).to.equal('Spanish only');
      expect(metas[2]).to.equal('In Russian');
      const spanish = await library({ lang: 'es', source: answering([sistematizacion, handbook]) });
      expect(words(find(spanish, '.item__meta'))).to.equal('Idiomas: Español');
      const french = await library({ lang: 'fr', source: answering([sistematizacion]) });
      expect(words(find(french, '.item__meta'))).to.equal('Uniquement en espagnol');
    });

    it('marks a title with its own language and a made-up work as a sample', async () => {
      const element = await library();
      const title = find(element, '[data-id="sistematizacion-lac"] .toggle__text span');
      expect(title.lang).to.equal('es');
      expect(words(find(element, '[data-id="sample"] [part="sample"]'))).to.equal('Sample');
      expect(findAll(element, '[part="sample"]')).to.have.length(1);
    });

    it('shows hostile titles as text and stays in its box', async () => {
      const title = `<img src=x onerror="window.hostile = true"><b>bold</b>${'W'.repeat(10_000)}`;
      const element = await library({ source: answering([resource('hostile', { title })]) });
      expect(findAll(element, '.item img, .item b')).to.have.length(0);
      expect(words(find(element, '.toggle__text'))).to.equal(title);
      expect(find(element, '.item').offsetHeight).to.be.lessThan(400);
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
      expect('hostile' in window).to.equal(false);
    });

    it('stands in a grid of cards when asked to', async () => {
      const element = await library({ layout: 'cards' });
      expect(getComputedStyle(find(element, '.list')).display).to.equal('grid');
    });
  });

  describe('details', () => {
    it('open in place and say so before', async () => {
      const element = await library();
      const toggle = find(element, '[data-id="accountability-training-toolkit"] .toggle');
      const event = await fired<ColabResourceSelectEvent>(element, 'colab-resource-select', () => toggle.click());
      expect(event.detail).to.deep.equal({ id: toolkit.id, url: toolkit.url, webUrl: toolkit.webUrl });
      await element.updateComplete;
      expect(toggle.getAttribute('aria-expanded')).to.equal('true');
      expect(find(element, `#${toggle.getAttribute('aria-controls') ?? ''}`).hidden).to.equal(false);
      toggle.click();
      await element.updateComplete;
      expect(toggle.getAttribute('aria-expanded')).to.equal('false');
      expect(findAll(element, 'colab-resource-detail')).to.have.length(0);
    });

    it('stay closed when a page prevents it', async () => {
      const element = await library();
      element.addEventListener('colab-resource-select', (event) => event.preventDefault());
      find(element, '.toggle').click();
      await element.updateComplete;
      expect(findAll(element, 'colab-resource-detail')).to.have.length(0);
    });
  });

  describe('search', () => {
    it('asks at the first letter, then once for each pause in typing, in order of relevance, and announces the number', async () => {
      const source = answering(works);
      const element = await library({ source });
      expect(source.queries.at(-1)).to.include({ q: '', sort: '-date' });
      for (const text of ['g', 'ge', 'gen', 'género']) type(element, text);
      await waitUntil(() => source.queries.length === 3, 'the search');
      await settled(element);
      await aTimeout(0);
      expect(source.queries.slice(1).map(({ q }) => q)).to.deep.equal(['g', 'género']);
      expect(source.queries.at(-1)).to.include({ q: 'género', sort: 'relevance' });
      expect(announced(element)).to.equal('6 results');
      expect(find<HTMLInputElement>(element, '#q').value).to.equal('género');
    });

    it('asks at once on Enter', async () => {
      const source = answering(works);
      const element = await library({ source });
      type(element, 'care');
      find<HTMLFormElement>(element, 'form').requestSubmit();
      await element.updateComplete;
      expect(source.queries.at(-1)?.q).to.equal('care');
    });

    it('keeps the old results, marked busy, and ignores an answer that comes too late', async () => {
      const { source, asked } = waiting();
      const element = await fixture<ColabResourceList>(
        html`<colab-resource-list loading="eager" lang="en" .source=${source}></colab-resource-list>`,
      );
      await waitUntil(() => asked.length === 1);
      asked[0]?.answer(works);
      await settled(element);
      const item = find(element, '.item');
      element.q = 'first';
      await waitUntil(() => asked.length === 2);
      expect(find(element, '.content').getAttribute('aria-busy')).to.equal('true');
      expect(find(element, '.item') === item, 'the same entry').to.equal(true);
      element.q = 'second';
      await waitUntil(() => asked.length === 3);
      expect(asked[1]?.signal.aborted).to.equal(true);
      asked[2]?.answer([handbook]);
      await settled(element);
      asked[1]?.answer([onlyYear]);
      await nextFrame();
      expect(findAll(element, '.item').map((each) => each.dataset['id'])).to.deep.equal(['handbook']);
      expect(find(element, '.content').getAttribute('aria-busy')).to.equal('false');
    });

    it('does not tell the page what was typed', async () => {
      const element = await library();
      type(element, 'secret');
      find<HTMLFormElement>(element, 'form').requestSubmit();
      const event = await fired<ColabResourceFilterEvent>(element, 'colab-resource-filter', () =>
        checkbox(element, 'type', 'toolkit').click(),
      );
      expect(JSON.stringify(event.detail)).not.to.include('secret');
    });
  });

  describe('filters', () => {
    it('show values with counts, languages by name, the first few of many', async () => {
      const element = await library();
      const group = (facet: string) => findAll(element, `[data-facet="${facet}"] .choice`).map(words);
      expect(group('region')).to.deep.equal(['Africa 17', 'Global 3']);
      const language = button(element, 'Language');
      expect(language.getAttribute('aria-expanded')).to.equal('false');
      expect(group('language')).to.deep.equal([]);
      language.click();
      await element.updateComplete;
      expect(language.getAttribute('aria-expanded')).to.equal('true');
      expect(group('language')).to.deep.equal(['English 39', 'Spanish 7']);
      expect(group('type')).to.have.length(6);
      const all = button(element, 'Show all 8: Type');
      all.click();
      await element.updateComplete;
      expect(group('type')).to.have.length(8);
      expect(all.getAttribute('aria-expanded')).to.equal('true');
      expect(words(find(element, '[data-facet="type"] .toggle'))).to.equal('Type');
    });

    it('narrow the list down by several values, keep the focus, and tell the page', async () => {
      const source = answering(works);
      const element = await library({ source });
      element.style.inlineSize = '60em';
      const box = checkbox(element, 'type', 'toolkit');
      box.focus();
      const event = await fired<ColabResourceFilterEvent>(element, 'colab-resource-filter', () => box.click());
      expect(event.detail.type).to.deep.equal(['toolkit']);
      await settled(element);
      expect(element.shadowRoot?.activeElement === box, 'focus kept').to.equal(true);
      checkbox(element, 'type', 'manual').click();
      checkbox(element, 'theme', 'gbv').click();
      for (const group of ['Year', 'Language']) button(element, group).click();
      await element.updateComplete;
      checkbox(element, 'year', '2010').click();
      checkbox(element, 'language', 'es').click();
      await settled(element);
      expect(source.queries.at(-1)).to.deep.include({
        type: ['toolkit', 'manual'],
        theme: ['gbv'],
        year: ['2010'],
        language: ['es'],
        region: [],
      });
      expect(findAll(element, '.chip').map(words)).to.deep.equal([
        'Toolkit ×',
        'Manual ×',
        'Ending violence ×',
        'Spanish ×',
        '2010 ×',
      ]);
      expect(announced(element)).to.equal('6 results');
    });

    it('keep their place when the counts change', async () => {
      const later = { ...facets, region: [{ value: 'global', label: 'Global', count: 9 }] };
      const element = await library({
        source: async ({ query }) => ({ query, items: works, facets: query.type.length > 0 ? later : facets }),
      });
      checkbox(element, 'type', 'toolkit').click();
      await element.updateComplete;
      await settled(element);
      expect(findAll(element, '[data-facet="region"] .choice').map(words)).to.deep.equal(['Africa 0', 'Global 9']);
    });

    it('are those of the words that are searched for, in their order; what is chosen stays', async () => {
      const few = { type: [{ value: 'manual', label: 'Manual', count: 1 }] };
      const element = await library({
        type: 'toolkit',
        source: async ({ query }) => ({ query, items: works, facets: query.q ? few : facets }),
      });
      type(element, 'care');
      find<HTMLFormElement>(element, 'form').requestSubmit();
      await settled(element);
      const offered = () => findAll(element, '[data-facet="type"] .choice').map(words);
      expect(offered()).to.deep.equal(['Toolkit 0', 'Manual 1']);
      expect(findAll(element, '[data-facet="region"]')).to.have.length(0);
      button(element, 'Clear all').click();
      await settled(element);
      expect(offered()[0]).to.equal('Report 13');
    });

    it('are taken away by their chips, with the focus on the next', async () => {
      const source = answering(works);
      const element = await library({ source, type: 'toolkit,manual' });
      const chip = button(element, 'Remove Type: Toolkit');
      chip.focus();
      chip.click();
      await settled(element);
      expect(source.queries.at(-1)?.type).to.deep.equal(['manual']);
      expect(element.shadowRoot?.activeElement?.getAttribute('aria-label')).to.equal('Remove Type: Manual');
      button(element, 'Remove Type: Manual').click();
      await settled(element);
      expect(findAll(element, '.chip')).to.have.length(0);
      expect(element.shadowRoot?.activeElement?.id).to.equal('q');
    });

    it('are cleared in one go, the search too', async () => {
      const source = answering(works);
      const element = await library({ source, type: 'toolkit', q: 'care' });
      button(element, 'Clear all').click();
      await settled(element);
      expect(source.queries.at(-1)).to.deep.include({ type: [], q: '', sort: '-date' });
      expect(find<HTMLInputElement>(element, '#q').value).to.equal('');
      expect(checkbox(element, 'type', 'toolkit').checked).to.equal(false);
    });

    it('order the list', async () => {
      const source = answering(works);
      const element = await library({ source });
      const select = find<HTMLSelectElement>(element, '#sort');
      expect([...select.options].map(({ value }) => value)).to.deep.equal(['-date', 'date', 'title', '-views']);
      select.value = '-views';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await settled(element);
      expect(source.queries.at(-1)?.sort).to.equal('-views');
      expect(select.value).to.equal('-views');
    });

    it('can be left out', async () => {
      const element = await library({ withoutFilters: true });
      expect(findAll(element, '#q, .filters')).to.have.length(0);
      expect(findAll(element, '.item')).to.have.length(6);
    });

    it('ignore an order and a page size that are none', async () => {
      const source = answering(works);
      const element = await library({ source, limit: 1000 });
      expect(source.queries.at(-1)?.limit).to.equal(100);
      element.sort = 'shuffled' as 'title';
      element.limit = Number.NaN;
      await settled(element);
      expect(source.queries.at(-1)).to.include({ sort: '-date', limit: 20 });
    });
  });

  describe('show more', () => {
    const pages: Source<ResourceData, ResourceQuery> = async ({ query }) =>
      query.cursor
        ? { query, items: [onlyYear, onlyMonth] }
        : { query, items: [toolkit, handbook], total: 4, next: 'more', facets };

    it('adds a page, puts the focus on its first entry and says how many there are', async () => {
      const element = await library({ source: pages });
      expect(words(find(element, '.bar__count'))).to.equal('4 results');
      button(element, 'Show more').click();
      await waitUntil(() => findAll(element, '.item').length === 4);
      await element.updateComplete;
      expect(words(element.shadowRoot?.activeElement)).to.equal('Engaging Men and Boys');
      expect(announced(element)).to.equal('4 of 4 results shown');
      expect(findAll(element, '[part="more"]')).to.have.length(0);
    });

    it('says when it failed and stays', async () => {
      let fails = true;
      const element = await library({
        source: async (request) => {
          if (request.query.cursor && fails) throw Object.assign(new Error('x'), { status: 503 });
          return pages(request);
        },
      });
      button(element, 'Show more').click();
      await waitUntil(() => findAll(element, '.more [role="alert"]').length === 1);
      expect(findAll(element, '.item')).to.have.length(2);
      fails = false;
      button(element, 'Show more').click();
      await waitUntil(() => findAll(element, '.item').length === 4);
    });

    it('drops an added page when another question was answered meanwhile', async () => {
      const answers: ((data: ResourceData) => void)[] = [];
      const element = await library({
        source: (request) => (request.query.cursor ? new Promise((resolve) => answers.push(resolve)) : pages(request)),
      });
      button(element, 'Show more').click();
      element.q = 'other';
      await element.updateComplete;
      await settled(element);
      answers[0]?.({ query: { ...pagesQuery, cursor: 'more' }, items: [onlyYear] });
      await nextFrame();
      expect(findAll(element, '.item')).to.have.length(2);
    });
  });

  describe('what the page sets', () => {
    it('is a frame nobody gets out of, and offers what is inside', async () => {
      const source = answering(works);
      const element = await fixture<ColabResourceList>(
        html`<colab-resource-list
          loading="eager"
          lang="en"
          filter-type="toolkit,manual"
          filter-theme="gbv"
          type="toolkit"
          .source=${source}
        ></colab-resource-list>`,
      );
      await settled(element);
      expect(source.queries.at(-1)).to.deep.include({ type: ['toolkit'], theme: ['gbv'] });
      const offered = (facet: string) => findAll(element, `[data-facet="${facet}"] .choice__name`).map(words);
      expect(offered('type')).to.deep.equal(['Manual', 'Toolkit']);
      expect(findAll(element, '[data-facet="theme"]')).to.have.length(0);
      expect(findAll(element, '.chip').map(words)).to.deep.equal(['Toolkit ×']);
      button(element, 'Clear all').click();
      await settled(element);
      expect(source.queries.at(-1)).to.deep.include({ type: ['toolkit', 'manual'], theme: ['gbv'] });
    });

    it('is asked for again when the page changes it', async () => {
      const source = answering(works);
      const element = await library({ source });
      checkbox(element, 'region', 'africa').click();
      await settled(element);
      element.region = 'mena';
      await settled(element);
      expect(source.queries.at(-1)?.region).to.deep.equal(['mena']);
    });

    it('may be a collection: its order, its words, nothing to search', async () => {
      const source: Source<ResourceData, ResourceQuery> = async ({ query }) => ({
        query,
        items: [onlyYear, toolkit],
        total: 2,
        collection: { title: 'Colección Ubuntu', description: 'Two works.', language: 'es' },
      });
      const element = await fixture<ColabResourceList>(
        html`<colab-resource-list
          loading="eager"
          lang="en"
          collection="ubuntu"
          .source=${source}
        ></colab-resource-list>`,
      );
      await settled(element);
      expect(words(find(element, '.collection__title'))).to.equal('Colección Ubuntu');
      expect(find(element, '.collection__title span').lang).to.equal('es');
      expect(findAll(element, '.item').map((each) => each.dataset['id'])).to.deep.equal([onlyYear.id, toolkit.id]);
      expect(findAll(element, '#q, #sort, .filters')).to.have.length(0);
      await expect(element).to.be.accessible();
    });

    it('may be a compact list that still says the language', async () => {
      const element = await library({ layout: 'compact', withoutFilters: true, source: answering([sistematizacion]) });
      expect(find(element, '[part="language-note"]').checkVisibility()).to.equal(true);
      expect(findAll(element, '.item__meta .dotted').filter((each) => each.checkVisibility())).to.have.length(1);
      await expect(element).to.be.accessible();
    });
  });

  describe('the page’s address', () => {
    const page = location.pathname + location.search;
    afterEach(() => history.replaceState(null, '', page));

    const inAddress = async (source: Source<ResourceData, ResourceQuery>) => {
      const element = await fixture<ColabResourceList>(
        html`<colab-resource-list loading="eager" lang="en" with-url-state .source=${source}></colab-resource-list>`,
      );
      await settled(element);
      return element;
    };

    it('keeps what is chosen, and Back takes it back', async () => {
      const source = answering(works);
      const element = await inAddress(source);
      checkbox(element, 'type', 'toolkit').click();
      await settled(element);
      type(element, 'género');
      find<HTMLFormElement>(element, 'form').requestSubmit();
      await settled(element);
      checkbox(element, 'theme', 'gbv').click();
      await settled(element);
      const hash = new URLSearchParams(location.hash.slice(1));
      expect(Object.fromEntries(hash)).to.deep.equal({
        'library.type': 'toolkit',
        'library.q': 'género',
        'library.theme': 'gbv',
      });
      history.back();
      await waitUntil(() => source.queries.at(-1)?.theme.length === 0);
      await settled(element);
      expect(source.queries.at(-1)).to.deep.include({ type: ['toolkit'], q: 'género' });
      expect(checkbox(element, 'theme', 'gbv').checked).to.equal(false);
      history.back();
      await waitUntil(() => source.queries.at(-1)?.type.length === 0);
      await settled(element);
      expect(find<HTMLInputElement>(element, '#q').value).to.equal('');
    });

    it('is where it begins, in one request, without what cannot be', async () => {
      history.replaceState(
        null,
        '',
        `${page}#library.type=toolkit,%3Cscript%3E&library.sort=shuffled&library.year=1,2010`,
      );
      const source = answering(works);
      await inAddress(source);
      expect(source.queries).to.have.length(1);
      expect(source.queries[0]).to.deep.include({ type: ['toolkit'], year: ['2010'], sort: '-date' });
    });
  });

  describe('a long list', () => {
    /** A library of `total` works, in pages. */
    const many =
      (total: number): Source<ResourceData, ResourceQuery> =>
      async ({ query }) => {
        const start = Number(query.cursor ?? 0);
        const items = Array.from({ length: Math.min(query.limit, total - start) }, (_, at) =>
          resource(`w${start + at}`),
        );
        const end = start + items.length;
        return { query, items, total, next: end < total ? String(end) : null, ...(start ? {} : { facets }) };
      };

    it('never holds more than 200 entries, and gives the earlier ones back', async () => {
      const element = await library({ source: many(10_000), limit: 100 });
      const nodes = () => element.shadowRoot?.querySelectorAll('*').length ?? 0;
      for (const upTo of [200, 300, 400]) {
        button(element, 'Show more').click();
        await waitUntil(() => announced(element) === `${upTo} of 10,000 results shown`);
        expect(words(element.shadowRoot?.activeElement)).to.equal(`Work w${upTo - 100}`);
      }
      expect(findAll(element, '.item')).to.have.length(200);
      expect(nodes()).to.be.below(3000);
      button(element, 'Show earlier ones').click();
      await element.updateComplete;
      expect(words(element.shadowRoot?.activeElement)).to.equal('Work w100');
      expect(findAll(element, '.item')).to.have.length(200);
      button(element, 'Show more').click();
      await element.updateComplete;
      expect(findAll(element, '.item').at(-1)?.dataset['id']).to.equal('w399');
    });

    it('links to feeds of exactly these results', async () => {
      const feeds = {
        atom: 'https://api.example/f.atom',
        rss: 'https://api.example/f.rss',
        csv: 'https://api.example/f.csv',
      };
      const element = await library({ source: answering(works, { feeds }) });
      expect(findAll(element, '[part="feeds"] a').map((link) => (link as HTMLAnchorElement).href)).to.deep.equal(
        Object.values(feeds),
      );
    });

    it('tells search engines of its pages on request', async () => {
      const element = await library({ source: answering([toolkit, sistematizacion]) });
      element.withStructuredData = true;
      const script = () => document.head.querySelector('script[type="application/ld+json"]');
      await waitUntil(script);
      const { itemListElement } = JSON.parse(script()?.textContent ?? '') as { itemListElement: { url: string }[] };
      expect(itemListElement.map(({ url }) => url)).to.deep.equal([toolkit.shareUrl, sistematizacion.webUrl]);
      element.remove();
      expect(script()).to.equal(null);
    });
  });

  it('gives titles their language and direction', async () => {
    const inTongue = (id: string, language: string, title: string) =>
      resource(id, { language, title, localization: { served: language, missing: [], translations: [language] } });
    const element = await library({
      source: answering([inTongue('a', 'ar', 'الرجال والمساواة'), inTongue('r', 'ru', 'Мужчины и равенство')]),
    });
    const marks = findAll(element, '.toggle__text span').map(({ lang, dir }) => [lang, dir]);
    expect(marks).to.deep.equal([
      ['ar', 'rtl'],
      ['ru', 'ltr'],
    ]);
  });

  for (const [thrown, text] of [
    [{ status: 429, retryAfter: 7 }, 'Try again in 7 seconds'],
    [new SyntaxError('Unexpected token'), 'Something unexpected happened.'],
    [{ name: 'TimeoutError' }, 'The server took too long to answer.'],
  ] as const) {
    it(`says “${text}” and offers another try`, async () => {
      const element = await library({
        source: () => Promise.reject(thrown instanceof Error ? thrown : Object.assign(new Error('x'), thrown)),
      });
      expect(words(find(element, '[role="alert"]'))).to.include(text);
      button(element, 'Try again');
      expect(find<HTMLInputElement>(element, '#q').disabled).to.equal(false);
    });
  }

  describe('states', () => {
    it('reserves its height while loading', async () => {
      const { source, asked } = waiting();
      const element = await fixture<ColabResourceList>(
        html`<colab-resource-list loading="eager" lang="en" .source=${source}></colab-resource-list>`,
      );
      await waitUntil(() => asked.length === 1);
      await element.updateComplete;
      const before = element.offsetHeight;
      expect(findAll(element, '.skeleton[aria-busy="true"]')).to.have.length(1);
      await expect(element).to.be.accessible();
      asked[0]?.answer([handbook]);
      await settled(element);
      expect(element.offsetHeight).to.be.at.most(before + 2);
    });

    it('says in words that nothing was found and keeps search and filters usable', async () => {
      const source = answering([]);
      const element = await library({ source, type: 'toolkit', q: 'zzz' });
      const empty = words(find(element, '.empty'));
      expect(empty).to.include('Nothing was found for “zzz”.').and.to.include('Try fewer or shorter words.');
      checkbox(element, 'region', 'africa').click();
      await settled(element);
      expect(source.queries.at(-1)?.region).to.deep.equal(['africa']);
      expect(announced(element)).to.equal('Nothing was found for “zzz”.');
      find(element, '.empty button').click();
      await settled(element);
      expect(words(find(element, '.empty'))).to.equal('There is nothing in this library yet.');
      expect(element.shadowRoot?.activeElement?.id).to.equal('q');
    });

    it('shows a page’s own words for that', async () => {
      const element = await library({ source: answering([]) });
      element.insertAdjacentHTML('beforeend', '<p slot="empty">Come back soon</p>');
      expect(find<HTMLSlotElement>(element, 'slot[name="empty"]').assignedElements()).to.have.length(1);
    });

    it('says what went wrong, keeps the page’s link, and tries again', async () => {
      const element = await library({ source: failing });
      expect(words(find(element, '[role="alert"]'))).to.include('The service is not available at the moment.');
      expect(find<HTMLSlotElement>(element, '.notice__fallback slot').assignedElements()).to.have.length(1);
      await expect(element).to.be.accessible();
      element.source = answering(works);
      await settled(element);
      expect(findAll(element, '.item')).to.have.length(6);
    });

    it('fires colab-ready once and colab-error with a code', async () => {
      const heard: string[] = [];
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.addEventListener('colab-ready', ({ detail }) => heard.push(`ready ${detail.empty}`));
      box.addEventListener('colab-error', ({ detail }) => heard.push(`error ${detail.code}`));
      const element = document.createElement('colab-resource-list');
      element.loading = 'eager';
      element.lang = 'en';
      element.source = answering(works);
      box.append(element);
      await settled(element);
      element.q = 'care';
      await element.updateComplete;
      await settled(element);
      element.source = failing;
      await element.updateComplete;
      await waitUntil(() => heard.length === 2);
      expect(heard).to.deep.equal(['ready false', 'error unavailable']);
    });
  });

  describe('languages', () => {
    it('speaks two on one page', async () => {
      const spanish = await library({ lang: 'es' });
      const french = await fixture<ColabResourceList>(
        html`<colab-resource-list loading="eager" lang="fr" .source=${answering(works)}></colab-resource-list>`,
      );
      await settled(french);
      expect(page(spanish)).to.include('Buscar en la biblioteca').and.to.include('6 resultados');
      expect(page(french)).to.include('Rechercher dans la bibliothèque').and.to.include('6 résultats');
    });

    for (const lang of ['en', 'es', 'fr', 'en-XB']) {
      for (const layout of ['list', 'cards'] as const) {
        it(`has no axe violations in ${lang} as ${layout}, open and narrowed down`, async () => {
          const element = await library({ lang, layout, type: 'toolkit' });
          await open(element, toolkit.id);
          await open(element, 'handbook');
          expect(getComputedStyle(find(element, '.base')).direction).to.equal(lang === 'en-XB' ? 'rtl' : 'ltr');
          await expect(element).to.be.accessible();
        });
      }
      it(`has no axe violations in ${lang}, empty and failed`, async () => {
        await expect(await library({ lang, source: answering([]), q: 'zzz' })).to.be.accessible();
        await expect(await library({ lang, source: failing })).to.be.accessible();
      });
    }

    it('has no axe violations in the dark', async () => {
      const element = await library({ theme: 'dark', type: 'toolkit' });
      await open(element, toolkit.id);
      await expect(element).to.be.accessible();
    });
  });

  describe('at 320 px', () => {
    for (const lang of ['en', 'fr', 'en-XB']) {
      it(`needs no sideways scrolling in ${lang}, with filters behind a button`, async () => {
        const title = 'Rechtsschutzversicherungsgesellschaften'.repeat(4);
        const long = resource('long', { title, publishers: [{ name: title }], abstract: title });
        const element = await library({ lang, type: 'toolkit,manual', source: answering([...works, long]) });
        element.style.inlineSize = '320px';
        await nextFrame();
        const filters = find(element, '.filters');
        const toggle = find(element, '.filters__toggle');
        expect(getComputedStyle(filters).display).to.equal('none');
        expect(words(toggle)).to.match(/^(Filters|Filtres) \(2\)$/);
        toggle.click();
        await open(element, toolkit.id);
        await open(element, 'long');
        expect(getComputedStyle(filters).display).to.equal('block');
        expect(find(element, '.base').scrollWidth).to.be.at.most(320);
        find(element, '.filters__close').click();
        await element.updateComplete;
        expect(getComputedStyle(filters).display).to.equal('none');
        expect(element.shadowRoot?.activeElement?.className).to.equal('bar__count');
      });
    }

    it('gives every control 24 px', async () => {
      const element = await library({ type: 'toolkit' });
      element.style.inlineSize = '60em';
      const detail = await open(element, toolkit.id);
      const controls = [element, detail].flatMap((each) =>
        findAll(each, 'button, select, .choice, summary, #q').filter((control) => control.offsetHeight > 0),
      );
      expect(controls.length).to.be.greaterThan(20);
      for (const control of controls) expect(control.offsetHeight, words(control)).to.be.at.least(24);
    });
  });
});

const pagesQuery: ResourceQuery = {
  ...selectionOf(() => []),
  q: '',
  sort: '-date',
  limit: 20,
};
