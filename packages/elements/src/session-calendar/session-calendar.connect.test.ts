import { expect, waitUntil } from '@open-wc/testing';
import { failureOf } from '../shared/failures.ts';
import type { Settings } from '../shared/settings.ts';
import type { CalendarQuery } from './calendar-data.ts';
import { askAhead } from './full-month.connect.ts';
import { ahead, loadCalendar } from './session-calendar.connect.ts';
import { feedOf } from './subscribe.connect.ts';
import { igwg, occurrence } from './test/samples.ts';

const settings: Settings = {
  api: 'https://api.example/v1',
  network: 'eeca-platform',
  language: 'es',
  theme: 'light',
  timeZone: 'UTC',
  problems: [],
};

const real = window.fetch;

/** Answers with the bodies in turn; gives the addresses that were asked. */
function answer(...bodies: object[]): URL[] {
  const asked: URL[] = [];
  window.fetch = async (input) => {
    asked.push(new URL(String(input)));
    return Response.json(bodies[asked.length - 1] ?? { items: [] });
  };
  return asked;
}

function load(query: Partial<CalendarQuery> & Pick<CalendarQuery, 'view'>) {
  const { signal } = new AbortController();
  return loadCalendar({ settings, query: { limit: 20, facets: ['region', 'kind', 'language'], ...query }, signal });
}

describe('the calendar’s connector', () => {
  afterEach(() => {
    window.fetch = real;
  });

  it('asks for one page of the agenda with the filters that are set', async () => {
    const asked = answer({ items: [igwg], next: 'more', facets: { kind: [] } });
    const data = await load({ view: 'agenda', from: '2024-05-31', region: 'africa, europe', kind: '', q: '' });
    expect(asked).to.have.length(1);
    expect(asked[0]?.pathname).to.equal('/v1/calendar');
    expect(Object.fromEntries(asked[0]?.searchParams ?? [])).to.deep.equal({
      lang: 'es',
      network: 'eeca-platform',
      region: 'africa,europe',
      from: '2024-05-31',
      limit: '20',
      sort: 'start',
      facets: 'region,kind,language',
    });
    expect(data).to.deep.include({ items: [igwg], next: 'more', facets: { kind: [] } });
  });

  it('asks for the archive from the latest back', async () => {
    const asked = answer({ items: [] });
    await load({ view: 'archive', to: '2024-06-12', language: 'fr' });
    expect(asked[0]?.searchParams.get('sort')).to.equal('-start');
    expect(asked[0]?.searchParams.get('language')).to.equal('fr');
    expect(asked[0]?.searchParams.has('from')).to.equal(false);
  });

  it('asks for the rest of a full month at the same time, each entry once, to an end', async () => {
    const both = occurrence('both', { startDate: '2024-06-20', endDate: '2024-06-21' });
    let running = 0;
    let most = 0;
    const asked: URL[] = [];
    window.fetch = async (input) => {
      const url = new URL(String(input));
      asked.push(url);
      most = Math.max(most, (running += 1));
      await new Promise((resolve) => setTimeout(resolve));
      running -= 1;
      return Response.json({ items: [both], next: url.searchParams.get('cursor') ? null : 'more' });
    };
    const since = '2024-05-29';
    const data = await load({ view: 'month', from: '2024-05-26', to: '2024-07-09', limit: 100, facets: [], since });
    expect(data.items.map(({ sessionId }) => sessionId)).to.deep.equal(['both']);
    expect(data.next).to.equal(undefined);
    expect(most).to.equal(5);
    const windows = asked.slice(0, 5).map(({ searchParams }) => [searchParams.get('from'), searchParams.get('to')]);
    expect(windows[0]?.[0]).to.equal('2024-05-28');
    expect(windows.at(-1)?.[1]).to.equal('2024-07-09');
    for (const [index, [from]] of windows.slice(1).entries()) expect(from).to.equal(windows[index]?.[1]);
    expect(asked.some(({ searchParams }) => searchParams.has('facets'))).to.equal(false);
    expect(asked).to.have.length(10);
  });

  it('needs one request for a page, and tells how much of a month it holds', async () => {
    const asked = answer({ items: [igwg], next: 'more' });
    const data = await load({ view: 'month', from: '2024-05-26', to: '2024-07-02', limit: 100 });
    expect(asked).to.have.length(1);
    expect(data.next).to.equal('more');
  });

  it('stops at a month that is endless, and says that there is more', async () => {
    let asked = 0;
    window.fetch = async () => {
      asked += 1;
      return Response.json({ items: [occurrence(`n${asked}`, { startDate: '2024-06-01' })], next: `c${asked}` });
    };
    const data = await load({ view: 'month', from: '2024-05-26', to: '2024-07-09', limit: 100, since: '2024-06-01' });
    expect(asked).to.equal(20);
    expect(data.next).to.be.a('string');
  });

  it('has a month that was asked for ahead at hand, whole, and asks again when that failed', async () => {
    const query = { limit: 100, facets: [], view: 'month', from: '2024-06-30', to: '2024-08-06' } as const;
    window.fetch = async () => Response.json({ code: 'not-found' }, { status: 404 });
    askAhead({ settings, query });
    await waitUntil(() => ahead.size === 0, 'the failure');
    const asked = answer({ items: [igwg], next: 'more' });
    askAhead({ settings, query });
    const data = await load(query);
    expect(data.items.map(({ id }) => id)).to.deep.equal([igwg.id]);
    expect(data.next).to.equal(undefined);
    const { length } = asked;
    expect(length).to.be.greaterThan(1);
    expect((await load(query)).items).to.have.length(1);
    expect(asked).to.have.length(length);
    await load({ ...query, region: 'africa' });
    expect(asked).to.have.length(length + 1);
  });

  it('gives the address of a calendar with exactly the filters', () => {
    const feed = new URL(
      feedOf(settings, {
        region: 'africa,europe',
        language: 'fr',
        theme: 'care',
        mode: 'online',
        recording: 'true',
        q: 'paz & cuidado',
      }),
    );
    expect(feed.pathname).to.equal('/v1/feeds/sessions.ics');
    expect(Object.fromEntries(feed.searchParams)).to.deep.equal({
      lang: 'es',
      network: 'eeca-platform',
      region: 'africa,europe',
      language: 'fr',
      theme: 'care',
      mode: 'online',
      recording: 'true',
      q: 'paz & cuidado',
    });
  });

  it('says so when nobody gave an address', async () => {
    const query: CalendarQuery = { view: 'agenda', limit: 20, facets: [] };
    const { signal } = new AbortController();
    const asked = answer();
    let thrown: unknown;
    try {
      await loadCalendar({ settings: { ...settings, api: undefined }, query, signal });
    } catch (error) {
      thrown = error;
    }
    expect(failureOf(thrown).setting?.code).to.equal('api-missing');
    expect(asked).to.have.length(0);
  });
});
