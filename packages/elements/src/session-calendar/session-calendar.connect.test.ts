import { expect } from '@open-wc/testing';
import { failureOf } from '../shared/failures.ts';
import type { Settings } from '../shared/settings.ts';
import type { CalendarQuery } from './calendar-data.ts';
import { loadCalendar, loadProgramme } from './session-calendar.connect.ts';
import { igwg, session, ubuntu } from './test/samples.ts';

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
  return loadCalendar({ settings, query: { limit: 20, ...query }, signal });
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

  it('follows the pages of a month, to an end', async () => {
    const pages = Array.from({ length: 9 }, (_, index) => ({ items: [igwg], next: `page-${index}` }));
    const asked = answer(...pages);
    const data = await load({ view: 'month', from: '2024-05-26', to: '2024-07-02' });
    expect(asked.map((url) => url.searchParams.get('cursor'))).to.deep.equal([
      null,
      'page-0',
      'page-1',
      'page-2',
      'page-3',
    ]);
    expect(data.items).to.have.length(5);
    expect(data.next).to.equal('page-4');
  });

  it('asks for the sessions inside a programme', async () => {
    const asked = answer({ ...ubuntu.session, children: [session('opening')] });
    const { signal } = new AbortController();
    const inside = await loadProgramme({ settings, query: 'ubuntu', signal });
    expect(asked[0]?.pathname).to.equal('/v1/sessions/ubuntu');
    expect(inside.map(({ id }) => id)).to.deep.equal(['opening']);
  });

  it('says so when nobody gave an address', async () => {
    const query: CalendarQuery = { view: 'agenda', limit: 20 };
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
