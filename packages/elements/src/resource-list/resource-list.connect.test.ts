import { expect } from '@open-wc/testing';
import { failureOf } from '../shared/failures.ts';
import type { Settings } from '../shared/settings.ts';
import type { ResourceQuery } from './resource-data.ts';
import { loadLinks, loadResources } from './resource-list.connect.ts';
import { resource } from './test/samples.ts';

const settings: Settings = {
  api: 'https://api.example/v1',
  network: 'eeca-platform',
  language: 'es',
  theme: 'light',
  timeZone: 'UTC',
  problems: [],
};

const everything: ResourceQuery = {
  type: [],
  theme: [],
  region: [],
  language: [],
  year: [],
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
    const asked = answer({ '/v1/resources': { items: [item], next: 'more', total: 61, facets: { type: [] } } });
    const query = { ...everything, type: ['toolkit', 'manual'], year: ['2010', 'soon'], q: 'género' };
    const data = await loadResources({ settings, query, signal });
    expect(Object.fromEntries(asked[0]?.searchParams ?? [])).to.deep.equal({
      lang: 'es',
      network: 'eeca-platform',
      type: 'toolkit,manual',
      year: '2010',
      q: 'género',
      sort: '-date',
      limit: '20',
      count: 'exact',
      facets: 'type,theme,region,language,year',
    });
    expect(asked).to.have.length(1);
    expect(data).to.deep.equal({ query, items: [item], next: 'more', total: 61, facets: { type: [] } });
  });

  it('asks for the next page with the cursor alone beside them', async () => {
    const asked = answer({ '/v1/resources': { items: [] } });
    await loadResources({ settings, query: { ...everything, cursor: 'more' }, signal });
    expect(asked[0]?.searchParams.get('cursor')).to.equal('more');
    expect(asked[0]?.searchParams.has('facets')).to.equal(false);
    expect(asked[0]?.searchParams.has('count')).to.equal(false);
  });

  it('asks for the three related works, and for those that are linked; one that is gone is left out', async () => {
    const asked = answer({
      '/v1/resources/a/related': { items: [resource('b')] },
      '/v1/resources/new': resource('new'),
    });
    const query = resource('a', { supersededById: 'new', translationOfId: 'gone' });
    const found = await loadLinks({ settings, query, signal });
    expect(asked.find(({ pathname }) => pathname.endsWith('/related'))?.searchParams.get('limit')).to.equal('3');
    expect(found.related.map(({ id }) => id)).to.deep.equal(['b']);
    expect(found.supersededBy?.id).to.equal('new');
    expect(found.translationOf).to.equal(undefined);
    expect(asked).to.have.length(3);
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
