import { aTimeout, expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import type { CalendarData, CalendarQuery } from './calendar-data.ts';
import './define.ts';
import type { ColabMonthGrid } from '../month-grid/month-grid.ts';
import type { ColabSessionFilterEvent, ColabSessionSelectEvent } from './session-calendar.events.ts';
import type { ColabSessionCalendar } from './session-calendar.ts';
import type { Source } from '../shared/data.ts';
import {
  answering,
  dialogue,
  facets,
  igwg,
  nairobi,
  occurrence,
  onlyMonth,
  onlyYear,
  recorded,
  session,
  timed,
  ubuntu,
} from './test/samples.ts';

type Settings = Partial<
  Pick<ColabSessionCalendar, 'source' | 'moreSource' | 'view' | 'from' | 'timeZone' | 'region' | 'withoutFilters'>
> & { readonly lang?: string };

/** A calendar that has answered, on a page of its own. */
async function calendar(settings: Settings): Promise<ColabSessionCalendar> {
  const element = await fixture<ColabSessionCalendar>(html`
    <colab-session-calendar
      loading="eager"
      lang=${settings.lang ?? 'en'}
      time-zone=${settings.timeZone ?? 'Africa/Lagos'}
      from=${settings.from ?? '2024-06-01'}
      view=${settings.view ?? 'agenda'}
      region=${settings.region ?? ''}
      ?without-filters=${settings.withoutFilters ?? false}
      .source=${settings.source ?? answering([igwg])}
      .moreSource=${settings.moreSource ?? (async () => ({}))}
    >
      <a href="https://host.example/calendar">Calendar</a>
    </colab-session-calendar>
  `);
  await settled(element);
  return element;
}

async function settled(element: ColabSessionCalendar): Promise<void> {
  await waitUntil(() => element.state.status !== 'loading' && element.locale.ready, 'an answer');
  await waitUntil(() => findAll(element, '.month--waiting').length === 0, 'a grid');
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

function page(element: ColabSessionCalendar): string {
  return words(find(element, '.base'));
}

function button(element: ColabSessionCalendar, name: string): HTMLButtonElement {
  const found = findAll(element, 'button').find((each) => words(each) === name || each.ariaLabel === name);
  if (!(found instanceof HTMLButtonElement)) throw new Error(`no button ${name}`);
  return found;
}

async function choose(element: ColabSessionCalendar, filter: string, value: string): Promise<void> {
  const select = find<HTMLSelectElement>(element, `#${filter}`);
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
  await settled(element);
}

async function open(element: ColabSessionCalendar, index = 0): Promise<HTMLElement> {
  findAll(element, '.toggle')[index]?.click();
  await waitUntil(() => findAll(element, '.facts').length > 0, 'details');
  return find(element, '.details');
}

function month(element: ColabSessionCalendar): ColabMonthGrid {
  return find<ColabMonthGrid>(element, 'colab-month-grid');
}

/** A source that answers when the test says so. */
function waiting() {
  const asked: { query: CalendarQuery; signal: AbortSignal; answer: (items: CalendarData['items']) => void }[] = [];
  const source: Source<CalendarData, CalendarQuery> = ({ query, signal }) =>
    new Promise((resolve) => {
      asked.push({ query, signal, answer: (items) => resolve({ query, items, facets }) });
    });
  return { source, asked };
}

const failing: Source<CalendarData, CalendarQuery> = async () => {
  throw Object.assign(new Error('Service Unavailable'), { status: 503, code: 'unavailable' });
};

const severalDays = [igwg, nairobi, dialogue, onlyMonth];

describe('colab-session-calendar', () => {
  describe('agenda', () => {
    it('groups sessions under their day, with title, kind, hosts, region and languages', async () => {
      const element = await calendar({ source: answering([igwg]) });
      expect(findAll(element, '.group__title').map(words)).to.deep.equal(['Tuesday, 11 June 2024']);
      const item = words(find(element, '.item'));
      for (const said of [
        'Building Bridges',
        'Webinar · Online',
        'IGWG Male Engagement Task Force · Global',
        'FR (interpretation)',
        'French (interpretation)',
      ]) {
        expect(item).to.include(said);
      }
    });

    for (const [zone, time] of [
      ['Africa/Lagos', '13:00'],
      ['Africa/Nairobi', '15:00'],
      ['America/St_Johns', '09:30'],
      ['Asia/Kolkata', '17:30'],
      ['Asia/Kathmandu', '17:45'],
    ] as const) {
      it(`shows 08:00 in New York as ${time} in ${zone}, both named`, async () => {
        const element = await calendar({ timeZone: zone });
        const place = zone === 'America/St_Johns' ? 'St John’s' : zone.split('/')[1];
        expect(words(find(element, '.when'))).to.match(
          new RegExp(`^${time}–.* ${place} time .*08:00–09:30 New York time \\(UTC−4\\)$`),
        );
      });
    }

    it('puts it on the next day in Chatham, and names the day in New York', async () => {
      const element = await calendar({ timeZone: 'Pacific/Chatham' });
      expect(words(find(element, '.group__title'))).to.equal('Wednesday, 12 June 2024');
      expect(words(find(element, '.when'))).to.match(/^00:45–02:15 Chatham time \(UTC\+12:45\) 11 Jun 2024, 08:00/);
    });

    it('says in words that a session is cancelled, that it is a sample, and leads with the place', async () => {
      const element = await calendar({ source: answering([nairobi]) });
      const item = find(element, '.item');
      expect(words(item.querySelector('.status'))).to.equal('Cancelled');
      expect(words(item)).to.include('Sample');
      expect(words(item.querySelector('.when'))).to.match(/^09:00–17:00 Nairobi time/);
    });

    for (const [status, said] of [
      ['postponed', 'Postponed'],
      ['movedOnline', 'Moved online'],
      ['tentative', 'Not confirmed yet'],
    ] as const) {
      it(`says ${status} in words`, async () => {
        const element = await calendar({ source: answering([{ ...igwg, status }]) });
        expect(words(find(element, '.status'))).to.equal(said);
      });
    }

    it('keeps a date to what is known', async () => {
      const element = await calendar({ source: answering([onlyYear]), from: '2009-01-01' });
      expect(words(find(element, '.group__title'))).to.equal('2010');
      expect(page(element)).to.not.match(/January|1\/1|2010-01-01/);
    });

    it('shows a programme once, with its time span and its count', async () => {
      const element = await calendar({ source: answering([ubuntu]), from: '2020-11-01' });
      const item = words(find(element, '.item'));
      expect(item).to.match(/10 Nov 2020\s–\s22 Jun 2021/);
      expect(item).to.include('Programme Symposium · In person and online · 5 sessions');
      expect(findAll(element, '.item')).to.have.length(1);
    });

    it('marks text that is in another language and says which', async () => {
      const element = await calendar({ source: answering([onlyMonth]), from: '2024-05-01' });
      const title = find(element, '.toggle [lang]');
      expect(title.lang).to.equal('es');
      expect(words(find(element, '[part="language-note"]'))).to.equal('Text in Spanish');
    });

    it('shows hostile titles as text and stays in its box', async () => {
      const hostile = '<img src=x onerror="window.hostile = true"><b>bold</b>' + 'W'.repeat(10_000);
      const element = await calendar({
        source: answering([occurrence('hostile', { title: hostile, startDate: '2024-06-02' })]),
      });
      expect(findAll(element, '.item img, .item b')).to.have.length(0);
      expect(words(find(element, '.toggle__text'))).to.equal(hostile);
      expect(find(element, '.item').offsetHeight).to.be.lessThan(400);
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
      expect('hostile' in window).to.equal(false);
    });

    it('links to registration until it closes', async () => {
      const url = 'https://register.example/';
      const soon = timed('2099-06-02T10:00:00Z', '2099-06-02T11:00:00Z', 'UTC');
      const element = await calendar({
        from: '2099-06-01',
        source: answering([
          occurrence('open', { ...soon, registration: { url } }),
          occurrence('closed', { ...soon, registration: { url, closesAt: '2024-01-01T00:00:00Z' } }),
          occurrence('unsafe', { ...soon, registration: { url: 'javascript:alert(1)' } }),
        ]),
      });
      expect(findAll(element, '[part="register"]').map((link) => link.getAttribute('href'))).to.deep.equal([url]);
      expect(find(element, '[part="register"]').ariaLabel).to.equal('Register: Session open');
      expect(page(element)).to.include('Registration is closed');
    });

    it('says when the next live session of a dialogue is, and when registration closes', async () => {
      const later = timed('2099-06-09T15:00:00Z', '2099-06-09T16:00:00Z', 'UTC');
      const element = await calendar({
        from: '2099-06-07',
        source: answering([
          occurrence('dialogue', {
            startDate: '2099-06-01',
            endDate: '2099-06-21',
            parts: [
              { id: 'past', kind: 'live', startDate: '2020-01-01' },
              { id: 'forum', kind: 'forum', startDate: '2099-06-01' },
              { id: 'next', kind: 'live', ...later },
            ],
            registration: { url: 'https://register.example/', closesAt: '2099-06-08T12:00:00Z' },
          }),
        ]),
      });
      expect(words(find(element, '.group__title'))).to.equal('Under way');
      expect(words(find(element, '.item'))).to.match(
        /Next live session: .*9 June 2099, 16:00–17:00, Lagos time \(UTC\+1\)/,
      );
      expect(words(find(element, '.register'))).to.match(/closes 8 Jun 2099$/);
      expect(words(await open(element))).to.match(/Registration closes .*8 June 2099.*13:00, Lagos time/);
    });

    it('asks for a window with a day to spare and drops what is over', async () => {
      const source = answering([recorded, igwg]);
      const element = await calendar({ source });
      expect(source.queries[0]).to.include({ view: 'agenda', from: '2024-05-31', limit: 20 });
      expect(findAll(element, '.item')).to.have.length(1);
    });

    it('shows more pages under the first, and moves on to what is new', async () => {
      const asked: (string | undefined)[] = [];
      const element = await calendar({
        source: async ({ query }) => {
          asked.push(query.cursor);
          return query.cursor ? { query, items: [nairobi], facets } : { query, items: [igwg], facets, next: 'page-2' };
        },
      });
      expect(page(element)).to.include('1 session, and more to show');
      button(element, 'Show more').click();
      await waitUntil(() => findAll(element, '.item').length === 2);
      await nextFrame();
      expect(asked).to.deep.equal([undefined, 'page-2']);
      expect(element.shadowRoot?.activeElement?.closest('.item')?.getAttribute('data-id')).to.equal('nairobi-1');
      expect(findAll(element, '[part="more"]')).to.have.length(0);
    });

    it('forgets a next page when another question was asked meanwhile', async () => {
      let answer: (() => void) | undefined;
      const element = await calendar({
        source: async ({ query }) => {
          if (query.kind) return { query, items: [dialogue] };
          if (!query.cursor) return { query, items: [igwg], next: 'page-2' };
          await new Promise<void>((resolve) => (answer = resolve));
          return { query, items: [nairobi] };
        },
      });
      button(element, 'Show more').click();
      await waitUntil(() => answer);
      element.kind = 'virtual-dialogue';
      await waitUntil(() => findAll(element, '.item')[0]?.dataset['id'] === 'dialogue-12-1');
      answer?.();
      await nextFrame();
      await element.updateComplete;
      expect(findAll(element, '.item').map((each) => each.dataset['id'])).to.deep.equal(['dialogue-12-1']);
      expect(words(find(element, '.summary'))).to.equal('1 session');
    });

    it('says when more could not be loaded and tries again', async () => {
      let times = 0;
      const element = await calendar({
        source: async ({ query }) => {
          if (!query.cursor) return { query, items: [igwg], next: 'page-2' };
          if (times++ === 0) throw new TypeError('Failed to fetch');
          return { query, items: [nairobi] };
        },
      });
      button(element, 'Show more').click();
      await waitUntil(() => page(element).includes('could not be reached'));
      expect(findAll(element, '.item')).to.have.length(1);
      button(element, 'Show more').click();
      await waitUntil(() => findAll(element, '.item').length === 2);
    });
  });

  describe('details', () => {
    it('opens in place with everything that is known', async () => {
      const element = await calendar({ source: answering([dialogue]) });
      expect(find(element, '.toggle').ariaExpanded).to.equal('false');
      const details = await open(element);
      expect(find(element, '.toggle').ariaExpanded).to.equal('true');
      const said = words(details);
      expect(said).to.not.include('Registration');
      for (const fact of [
        'First paragraph. Second paragraph.',
        'Virtual Dialogues, no. 12',
        'Online forum',
        'Live session',
        'Announced as “9.30am EST”',
        'Concept note (no link published)',
        'source.example',
      ]) {
        expect(said).to.include(fact);
      }
      expect(said).to.match(/Ways to take part Online forum .*6.*20 June 2024 Take part Live session .*12 June 2024/);
      find(element, '.toggle').click();
      await element.updateComplete;
      expect(findAll(element, '.details')).to.have.length(0);
    });

    it('asks the page first', async () => {
      const element = await calendar({ source: answering([igwg]) });
      setTimeout(() => find(element, '.toggle').click());
      const event: ColabSessionSelectEvent = await oneEvent(element, 'colab-session-select');
      expect(event.detail).to.deep.equal({
        id: 'igwg-2024-1',
        sessionId: 'igwg-2024',
        url: 'https://api.example/v1/sessions/igwg-2024',
        webUrl: undefined,
      });
      await element.updateComplete;
      expect(findAll(element, '.details')).to.have.length(1);
      find(element, '.toggle').click();
      element.addEventListener('colab-session-select', (again) => again.preventDefault());
      find(element, '.toggle').click();
      await element.updateComplete;
      expect(findAll(element, '.details')).to.have.length(0);
    });

    it('lists the sessions inside a programme when it opens', async () => {
      const asked: string[] = [];
      const element = await calendar({
        source: answering([ubuntu]),
        from: '2020-11-01',
        moreSource: async ({ query }) => {
          asked.push(query.sessionId);
          return {
            children: [session('opening', { title: 'Opening', startDate: '2020-11-10', endDate: '2020-11-12' })],
          };
        },
      });
      expect(asked).to.deep.equal([]);
      const details = await open(element);
      await waitUntil(() => words(details).includes('Opening'));
      expect(words(details)).to.match(/Sessions of this programme 10\s?–\s?12 Nov 2020 Opening/);
      expect(asked).to.deep.equal(['ubuntu-symposium']);
    });

    it('says when they could not be loaded and tries again', async () => {
      let times = 0;
      const element = await calendar({
        source: answering([ubuntu]),
        from: '2020-11-01',
        moreSource: async () => {
          if (times++ === 0) throw new TypeError('Failed to fetch');
          return { children: [session('opening', { title: 'Opening' })] };
        },
      });
      const details = await open(element);
      await waitUntil(() => words(details).includes('could not be reached'));
      details.querySelector<HTMLButtonElement>('[part="retry"]')?.click();
      await waitUntil(() => words(details).includes('Opening'));
    });
  });

  describe('archive', () => {
    it('lists past sessions by year with a link a recording, or says there is none', async () => {
      const source = answering([igwg, recorded, onlyYear, occurrence('future', { startDate: '2999-01-01' })]);
      const element = await calendar({ view: 'archive', source });
      expect(source.queries[0]?.view).to.equal('archive');
      expect(findAll(element, '.group__title').map(words)).to.deep.equal(['2024', '2023', '2010']);
      const links = findAll(element, '[part="recordings"] a').map((link) => [words(link), link.getAttribute('href')]);
      expect(links).to.deep.equal([
        ['Recording in English', 'https://video.example/en'],
        ['Recording in Spanish', 'https://video.example/es'],
      ]);
      expect(page(element)).to.include('Recorded in French, no link published');
      expect(words(findAll(element, '.item')[0])).to.include('No recording');
      expect(words(findAll(element, '.item')[2])).to.include('Day not given');
    });
  });

  describe('month', () => {
    it('fetches the visible weeks and shows them as a grid', async () => {
      const source = answering(severalDays);
      const element = await calendar({ view: 'month', source });
      expect(source.queries[0]).to.include({ view: 'month', from: '2024-05-26', to: '2024-07-02' });
      expect(words(find(element, '.months__name'))).to.equal('June 2024');
      const grid = month(element);
      const cell = (date: string) => words(grid.shadowRoot?.querySelector(`[data-date="${date}"]`));
      expect(cell('2024-06-11')).to.include('1 session').and.to.include('13:00 Building Bridges');
      expect(cell('2024-06-12')).to.include('2 sessions').and.to.include('09:00 Cancelled: Regional consultation');
      expect(cell('2024-06-12')).to.include('Men, Masculinities');
      expect(page(element)).to.include('Also this month (1)');
      expect(page(element)).to.include('3 sessions in June 2024');
    });

    it('names a programme above the grid and on none of its days', async () => {
      const element = await calendar({ view: 'month', source: answering([ubuntu]), from: '2020-12' });
      expect(words(find(element, '.beside'))).to.match(/10 Nov 2020\s–\s22 Jun 2021/);
      expect(month(element).shadowRoot?.querySelectorAll('.entry')).to.have.length(0);
    });

    it('opens a day as a dialog and gives the focus back', async () => {
      const element = await calendar({ view: 'month', source: answering(severalDays) });
      const grid = month(element);
      grid.date = '2024-06-11';
      await grid.updateComplete;
      grid.focus();
      const key = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true });
      grid.shadowRoot?.activeElement?.dispatchEvent(key);
      await element.updateComplete;
      const dialog = find<HTMLDialogElement>(element, 'dialog');
      expect(dialog.open).to.equal(true);
      expect(words(element.shadowRoot?.activeElement)).to.match(/11 June 2024/);
      expect(words(dialog)).to.include('Building Bridges');
      await expect(element).to.be.accessible();
      button(element, 'Close').click();
      await waitUntil(() => !dialog.open);
      await nextFrame();
      expect(grid.shadowRoot?.activeElement?.getAttribute('data-date')).to.equal('2024-06-11');
    });

    it('walks through the months by button and key and keeps the focus', async () => {
      const source = answering(severalDays);
      const element = await calendar({ view: 'month', source });
      button(element, 'Next month').click();
      await settled(element);
      expect(words(find(element, '.months__name'))).to.equal('July 2024');
      expect(source.queries.at(-1)).to.include({ from: '2024-06-30', to: '2024-08-06' });
      month(element).focus();
      month(element).shadowRoot?.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'PageUp', bubbles: true, composed: true }),
      );
      await settled(element);
      expect(words(find(element, '.months__name'))).to.equal('June 2024');
      expect(month(element).shadowRoot?.activeElement?.getAttribute('data-date')).to.equal('2024-06-01');
      button(element, 'This month').click();
      await settled(element);
      expect(words(find(element, '.months__name'))).to.equal('June 2024');
    });

    it('is a list where there is no room for a grid', async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      box.style.inlineSize = '300px';
      const element = await calendar({ view: 'month', source: answering(severalDays) });
      box.append(element);
      await waitUntil(() => findAll(element, 'colab-month-grid').length === 0);
      expect(findAll(element, '.item')).to.have.length(3);
      expect(words(find(element, '.months__name'))).to.equal('June 2024');
    });

    it('says when a month holds nothing and where to look', async () => {
      const element = await calendar({ view: 'month', source: answering([]) });
      expect(page(element)).to.include('No sessions in June 2024');
      expect(month(element)).to.not.equal(null);
      button(element, 'See past sessions').click();
      await settled(element);
      expect(element.view).to.equal('archive');
    });
  });

  describe('filters', () => {
    it('offers what the answer counts, asks again, tells the page and says how many there are', async () => {
      const source = answering([igwg, nairobi]);
      const element = await calendar({ source });
      const options = [...find<HTMLSelectElement>(element, '#language').options].map((option) => option.text);
      expect(options).to.deep.equal(['All languages', 'English (9)', 'French (3)']);
      const told: ColabSessionFilterEvent['detail'][] = [];
      element.addEventListener('colab-session-filter', ({ detail }) => told.push(detail));
      await choose(element, 'language', 'fr');
      expect(source.queries.at(-1)).to.include({ language: 'fr' });
      expect(told).to.have.length(1);
      expect(told[0]).to.include({ view: 'agenda', region: '', language: 'fr' });
      expect(told[0]).to.not.have.property('q');
      expect(words(find(element, '.visually-hidden[role="status"]'))).to.equal('2 sessions');
      await choose(element, 'kind', 'webinar');
      await choose(element, 'region', 'africa');
      expect(source.queries.at(-1)).to.include({ language: 'fr', kind: 'webinar', region: 'africa' });
      button(element, 'Clear filters').click();
      await settled(element);
      expect(source.queries.at(-1)).to.include({ language: undefined, kind: undefined, region: undefined });
      expect(find<HTMLSelectElement>(element, '#language').value).to.equal('');
    });

    it('keeps the chosen value chosen when other counts put it in another place or leave it out', async () => {
      let kinds = [
        { value: 'webinar', label: 'Webinar', count: 4 },
        { value: 'meeting', label: 'Meeting', count: 2 },
      ];
      const element = await calendar({
        source: async ({ query }) => ({ query, items: [igwg], facets: { kind: kinds } }),
      });
      kinds = [
        { value: 'assembly', label: 'Assembly', count: 1 },
        { value: 'webinar', label: 'Webinar', count: 4 },
      ];
      await choose(element, 'kind', 'webinar');
      expect(find<HTMLSelectElement>(element, '#kind').value).to.equal('webinar');
      kinds = [];
      await choose(element, 'language', '');
      await element.reload();
      await element.updateComplete;
      expect(find<HTMLSelectElement>(element, '#kind').value).to.equal('webinar');
    });

    it('searches a moment after the last letter, keeping what is typed', async () => {
      const source = answering([igwg]);
      const element = await calendar({ source });
      const search = find<HTMLInputElement>(element, '#q');
      for (const text of ['f', 'fa', 'fat']) {
        search.value = text;
        search.dispatchEvent(new Event('input'));
      }
      element.requestUpdate();
      await element.updateComplete;
      expect(search.value).to.equal('fat');
      expect(source.queries).to.have.length(1);
      await waitUntil(() => source.queries.length === 2);
      expect(source.queries[1]).to.include({ q: 'fat' });
      await settled(element);
      expect(search.value).to.equal('fat');
    });

    it('keeps filters and place when the view changes', async () => {
      const source = answering([igwg]);
      const element = await calendar({ source, view: 'month' });
      await choose(element, 'region', 'africa');
      button(element, 'Next month').click();
      await settled(element);
      button(element, 'Agenda').click();
      await settled(element);
      expect(source.queries.at(-1)).to.include({ view: 'agenda', region: 'africa', from: '2024-06-30' });
      expect(page(element)).to.include('From July 2024');
      button(element, 'From today').click();
      await settled(element);
      expect(source.queries.at(-1)).to.include({ from: '2024-05-31' });
      button(element, 'Past sessions').click();
      await settled(element);
      expect(source.queries.at(-1)).to.include({ view: 'archive', region: 'africa' });
    });

    it('begins with the attributes and can be left out', async () => {
      const source = answering([igwg]);
      const element = await calendar({ source, region: 'africa' });
      expect(source.queries[0]).to.include({ region: 'africa' });
      expect(find<HTMLSelectElement>(element, '#region').value).to.equal('africa');
      const without = await calendar({ withoutFilters: true });
      expect(findAll(without, 'form')).to.have.length(0);
    });
  });

  describe('states', () => {
    it('keeps its height and tells a screen reader while it loads', async () => {
      const { source, asked } = waiting();
      const element = await fixture<ColabSessionCalendar>(
        html`<colab-session-calendar
          loading="eager"
          from="2024-06-01"
          lang="en"
          .source=${source}
        ></colab-session-calendar>`,
      );
      await waitUntil(() => asked.length === 1);
      const before = element.offsetHeight;
      expect(words(find(element, '.skeleton [role="status"]'))).to.equal('Loading…');
      await expect(element).to.be.accessible();
      asked[0]?.answer([igwg]);
      await settled(element);
      expect(before).to.be.at.least(element.offsetHeight);
    });

    it('keeps the old content, marked busy, until the new is there; a late answer is not shown', async () => {
      const { source, asked } = waiting();
      const element = await fixture<ColabSessionCalendar>(
        html`<colab-session-calendar
          loading="eager"
          from="2024-06-01"
          lang="en"
          .source=${source}
        ></colab-session-calendar>`,
      );
      await waitUntil(() => asked.length === 1);
      asked[0]?.answer([igwg]);
      await settled(element);
      const item = find(element, '.item');
      element.kind = 'webinar';
      await waitUntil(() => asked.length === 2);
      expect(find(element, '.content').getAttribute('aria-busy')).to.equal('true');
      expect(find(element, '.item')).to.equal(item);
      element.kind = 'meeting';
      await waitUntil(() => asked.length === 3);
      expect(asked[1]?.signal.aborted).to.equal(true);
      asked[2]?.answer([nairobi]);
      await settled(element);
      asked[1]?.answer([dialogue]);
      await nextFrame();
      expect(findAll(element, '.item').map((each) => each.dataset['id'])).to.deep.equal(['nairobi-1']);
      expect(find(element, '.content').getAttribute('aria-busy')).to.equal('false');
    });

    it('says that nothing is planned and leads to the past', async () => {
      const element = await calendar({ source: answering([]) });
      expect(page(element)).to.include('No sessions are planned yet.');
      button(element, 'See past sessions').click();
      await settled(element);
      expect(page(element)).to.include('There are no past sessions yet.');
      button(element, 'See upcoming sessions').click();
      await settled(element);
      expect(element.view).to.equal('agenda');
    });

    it('says that nothing matches and clears the filters', async () => {
      const source = answering([]);
      const element = await calendar({ source, region: 'africa' });
      expect(page(element)).to.include('No sessions match these filters.');
      button(element, 'Clear filters').click();
      await settled(element);
      expect(source.queries.at(-1)).to.include({ region: undefined });
    });

    it('says what went wrong, tries again, and keeps the page’s own link', async () => {
      const element = await calendar({ source: failing });
      expect(page(element)).to.include('The service is not available at the moment.');
      const slot = find<HTMLSlotElement>(element, 'slot:not([name])');
      expect(words(slot.assignedElements()[0])).to.equal('Calendar');
      await expect(element).to.be.accessible();
      element.source = answering([igwg]);
      await waitUntil(() => element.state.status === 'ready');
    });

    it('falls back to the agenda for a view it does not know, and to today for a date that is none', async () => {
      const source = answering([igwg]);
      const element = await calendar({ source, view: 'week' as 'agenda', from: 'soon' });
      expect(element.view).to.equal('agenda');
      expect(source.queries[0]?.from).to.match(/^\d{4}-\d\d-\d\d$/);
    });

    it('loads nothing more after it left the page', async () => {
      const { source, asked } = waiting();
      const element = await fixture<ColabSessionCalendar>(
        html`<colab-session-calendar loading="eager" lang="en" .source=${source}></colab-session-calendar>`,
      );
      await waitUntil(() => asked.length === 1);
      element.remove();
      expect(asked[0]?.signal.aborted).to.equal(true);
      await aTimeout(0);
      expect(asked).to.have.length(1);
    });
  });

  describe('languages', () => {
    it('speaks two languages on one page', async () => {
      const spanish = await calendar({ lang: 'es' });
      const french = await fixture<ColabSessionCalendar>(
        html`<colab-session-calendar
          loading="eager"
          lang="fr"
          from="2024-06-01"
          time-zone="Africa/Lagos"
          .source=${answering([igwg])}
        ></colab-session-calendar>`,
      );
      await settled(french);
      expect(page(spanish)).to.match(/martes.*11 de junio de 2024.*hora de Nueva York/);
      expect(page(french)).to.match(/mardi 11 juin 2024.*heure de New York/);
      expect(page(spanish)).to.include('FR (interpretación)');
      expect(page(french)).to.include('Sessions passées');
      expect(find(french, '.toggle [lang]').lang).to.equal('en');
    });

    for (const lang of ['en', 'es', 'fr', 'ar']) {
      for (const view of ['agenda', 'month', 'archive'] as const) {
        it(`has no axe violations in ${lang}, ${view}`, async () => {
          const items = [...severalDays, recorded, ubuntu, onlyYear];
          const element = await calendar({ lang, view, source: answering(items), region: 'africa' });
          expect(find(element, '.base').dir).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
          if (view !== 'month') await open(element);
          await expect(element).to.be.accessible();
        });
      }
      it(`has no axe violations in ${lang}, empty`, async () => {
        await expect(await calendar({ lang, source: answering([]) })).to.be.accessible();
      });
    }
  });

  describe('at 320 px', () => {
    for (const view of ['agenda', 'month', 'archive'] as const) {
      it(`needs no sideways scrolling, ${view}`, async () => {
        const long = 'Rechtsschutzversicherungsgesellschaften'.repeat(4);
        const element = await calendar({
          view,
          lang: 'fr',
          source: answering([...severalDays, recorded, occurrence('long', { title: long, startDate: '2024-06-03' })]),
        });
        element.style.inlineSize = '320px';
        await waitUntil(() => getComputedStyle(find(element, '.filters__toggle')).display !== 'none');
        await nextFrame();
        await element.updateComplete;
        expect(find(element, '.base').scrollWidth).to.be.at.most(320);
        if (view !== 'month') await open(element);
        find(element, '.filters__toggle').click();
        await element.updateComplete;
        expect(getComputedStyle(find(element, '.filters')).display).to.equal('grid');
        expect(find(element, '.base').scrollWidth).to.be.at.most(320);
        await expect(element).to.be.accessible();
      });
    }
  });
});
