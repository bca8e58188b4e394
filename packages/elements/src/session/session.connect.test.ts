import { expect } from '@open-wc/testing';
import { igwg, session, ubuntu } from '../session-calendar/test/samples.ts';
import type { Settings } from '../shared/settings.ts';
import { linksOf, loadMore, loadSession } from './session.connect.ts';

const settings: Settings = {
  api: 'https://api.example/colab/v1',
  network: undefined,
  language: 'fr',
  theme: 'light',
  timeZone: 'UTC',
  problems: [],
};
const { signal } = new AbortController();
const real = window.fetch;

/** Answers by the path that is asked for; gives the addresses that were. */
function answer(bodies: Record<string, object>): URL[] {
  const asked: URL[] = [];
  window.fetch = async (input) => {
    const url = new URL(String(input));
    asked.push(url);
    const body = bodies[url.pathname.replace('/colab/v1', '')];
    return body ? Response.json(body) : Response.json({ code: 'not-found', status: 404, title: 'x' }, { status: 404 });
  };
  return asked;
}

describe('the session’s connector', () => {
  afterEach(() => {
    window.fetch = real;
  });

  it('asks for the sessions inside a programme', async () => {
    const asked = answer({ '/sessions/ubuntu': { ...ubuntu.session, children: [session('opening')] } });
    const query = { id: 'ubuntu-1', sessionId: 'ubuntu', isProgramme: true, recurs: false };
    expect((await loadMore({ settings, query, signal })).children?.map(({ id }) => id)).to.deep.equal(['opening']);
    expect(asked).to.have.length(1);
  });

  it('asks for the next dates of a session that recurs, without the one that is open', async () => {
    const items = Array.from({ length: 6 }, (_, index) => ({ ...igwg, id: `weekly.${index}` }));
    const asked = answer({ '/sessions/weekly/occurrences': { items } });
    const query = { id: 'weekly.0', sessionId: 'weekly', isProgramme: false, recurs: true, series: 'meetings' };
    const { next } = await loadMore({ settings, query, signal });
    expect(next?.map(({ id }) => id)).to.deep.equal(['weekly.1', 'weekly.2', 'weekly.3', 'weekly.4', 'weekly.5']);
    expect(Date.parse(asked[0]?.searchParams.get('from') ?? '')).to.be.closeTo(Date.now(), 60_000);
  });

  it('asks the calendar for the next sessions of a series', async () => {
    const asked = answer({ '/calendar': { items: [igwg] } });
    const query = { id: 'other', sessionId: 'other', isProgramme: false, recurs: false, series: 'virtual-dialogues' };
    expect((await loadMore({ settings, query, signal })).next).to.deep.equal([igwg]);
    expect(asked[0]?.searchParams.get('series')).to.equal('virtual-dialogues');
  });

  it('shows a session although its next dates cannot be had, in one request where there are none', async () => {
    const series = { id: 's', title: 'S' };
    const asked = answer({
      '/sessions/one': { ...session('one'), children: [] },
      '/sessions/two': { ...session('two', { series }), children: [] },
    });
    expect(await loadSession({ settings, query: 'one', signal })).to.not.have.property('more');
    expect(asked).to.have.length(1);
    const { session: shown, more } = await loadSession({ settings, query: 'two', signal });
    expect([shown.id, more]).to.deep.equal(['two', undefined]);
  });

  it('gives the addresses of the calendar file and of the page', () => {
    expect(linksOf(settings, 'a b')).to.deep.equal({
      file: 'https://api.example/colab/v1/sessions/a%20b.ics?lang=fr',
      page: 'https://api.example/colab/sessions/a%20b',
    });
  });
});
