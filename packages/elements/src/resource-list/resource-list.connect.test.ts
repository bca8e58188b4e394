import { expect } from '@open-wc/testing';
import { failureOf } from '../shared/failures.ts';
import type { Settings } from '../shared/settings.ts';
import type { ResourceQuery } from './library-data.ts';
import { loadResources } from './resource-list.connect.ts';
import { selectionOf } from './selection.ts';
import { resource } from '../resource/test/samples.ts';

const settings: Settings = {
  api: 'https://api.example/v1',
  network: 'eeca-platform',
  language: 'es',
  theme: 'light',
  timeZone: 'UTC',
  problems: [],
};

const everything: ResourceQuery = {
  ...selectionOf(() => []),
  q: '',
  sort: '-date',
  limit: 20,
};

const real = window.fetch;
const { signal } = new AbortController();

/** Answers by the path that was asked; gives the addresses. */
function answer(bodies: Record<string, object>): URL[] {
  const asked: URL[] = [];
  window.fetch = async (input) => {
    const url = new URL(String(input));
    asked.push(url);
    const body = bodies[url.pathname];
    return body ? Response.json(body) : Response.json({ status: 404, code: 'not-found', title: 'x' }, { status: 404 });
  };
  return asked;
}

describe('the library’s connector', () => {
  afterEach(() => {
    window.fetch = real;
  });

  it('asks for the first page with facets, the total and the filters that are set', async () => {
    const item = resource('a');
    const first = {
      items: [item],
      next: 'more',
      total: 61,
      facets: { type: [] },
      reportUrl: 'https://example.org/report',
    };
    const asked = answer({ '/v1/resources': first });
    const query = {
      ...everything,
      type: ['toolkit', 'manual'],
      year: ['2010'],
      country: ['KE'],
      audience: ['members'],
      q: 'género',
    };
    const data = await loadResources({ settings, query, signal });
    expect(Object.fromEntries(asked[0]?.searchParams ?? [])).to.deep.equal({
      lang: 'es',
      network: 'eeca-platform',
      type: 'toolkit,manual',
      country: 'KE',
      audience: 'members',
      year: '2010',
      q: 'género',
      sort: '-date',
      limit: '20',
      count: 'exact',
      facets: 'type,theme,region,country,language,year,audience',
    });
    expect(asked).to.have.length(1);
    const { feeds, ...rest } = data;
    expect(rest).to.deep.equal({ query, ...first });
    const feed = new URL(feeds?.atom ?? '');
    expect(feed.pathname).to.equal('/v1/feeds/resources.atom');
    expect(Object.fromEntries(feed.searchParams)).to.deep.equal({
      lang: 'es',
      network: 'eeca-platform',
      type: 'toolkit,manual',
      country: 'KE',
      audience: 'members',
      year: '2010',
      q: 'género',
      sort: '-date',
    });
  });

  it('asks for the next page with the cursor alone beside them', async () => {
    const asked = answer({ '/v1/resources': { items: [] } });
    await loadResources({ settings, query: { ...everything, cursor: 'more' }, signal });
    expect(asked[0]?.searchParams.get('cursor')).to.equal('more');
    expect(asked[0]?.searchParams.has('facets')).to.equal(false);
    expect(asked[0]?.searchParams.has('count')).to.equal(false);
  });

  it('asks for a collection whole and for nothing else', async () => {
    const items = [resource('b'), resource('a')];
    const asked = answer({ '/v1/collections/ubuntu': { id: 'ubuntu', title: 'Ubuntu', resources: 2, items } });
    const data = await loadResources({ settings, query: { ...everything, collection: 'ubuntu' }, signal });
    expect(asked).to.have.length(1);
    expect(data.items.map(({ id }) => id)).to.deep.equal(['b', 'a']);
    expect(data.collection?.title).to.equal('Ubuntu');
    expect(data.feeds).to.equal(undefined);
  });

  it('says so when nobody gave an address', async () => {
    const asked = answer({});
    let thrown: unknown;
    try {
      await loadResources({ settings: { ...settings, api: undefined }, query: everything, signal });
    } catch (error) {
      thrown = error;
    }
    expect(failureOf(thrown).setting?.code).to.equal('api-missing');
    expect(asked).to.have.length(0);
  });
});
