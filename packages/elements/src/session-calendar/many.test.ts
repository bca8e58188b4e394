import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import './define.ts';
import type { ColabSessionCalendar } from './session-calendar.ts';
import { answering, occurrence } from './test/samples.ts';

/** A calendar from June 2024 on. */
async function calendar(
  { view, limit }: { view?: 'month'; limit?: number },
  source: ColabSessionCalendar['source'],
  ready?: (element: ColabSessionCalendar) => void,
): Promise<ColabSessionCalendar> {
  const element = document.createElement('colab-session-calendar');
  Object.assign(element, { source, loading: 'eager', api: 'https://api.example/v1', from: '2024-06-01' });
  if (view) element.view = view;
  if (limit) element.limit = limit;
  element.addEventListener('colab-ready', () => ready?.(element), { once: true });
  (await fixture(html`<div></div>`)).append(element);
  await waitUntil(() => element.state.status === 'ready', 'an answer');
  await element.updateComplete;
  return element;
}

function find<Found extends HTMLElement>(element: Element, selector: string): Found {
  const found = element.shadowRoot?.querySelector<Found>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
}

describe('a calendar of many sessions', () => {
  /** Sessions spread over June 2024, some each day. */
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => {
      const day = `2024-06-${String((index % 30) + 1).padStart(2, '0')}`;
      return occurrence(`n${index}`, {
        datePrecision: 'minute',
        startDate: day,
        startsAt: `${day}T${String(8 + (index % 10)).padStart(2, '0')}:00:00Z`,
        endsAt: `${day}T${String(9 + (index % 10)).padStart(2, '0')}:00:00Z`,
        timeZone: 'Africa/Nairobi',
      });
    });

  /** Elements in a tree, shadow trees included. */
  function nodes(root: ParentNode): number {
    return [...root.querySelectorAll('*')].reduce(
      (sum, element) => sum + 1 + (element.shadowRoot ? nodes(element.shadowRoot) : 0),
      0,
    );
  }

  it('keeps a month of a thousand sessions within 600 nodes, and says how many a day has', async () => {
    const element = await calendar({ view: 'month' }, answering(many(1000)));
    await waitUntil(() => element.shadowRoot?.querySelector('colab-month-grid'), 'the grid');
    const grid = find(element, 'colab-month-grid');
    await waitUntil(() => grid.shadowRoot?.textContent?.includes('sessions'), 'its days');
    expect(element.shadowRoot && nodes(element.shadowRoot)).to.be.at.most(600);
    const cell = grid.shadowRoot?.querySelector<HTMLElement>('[data-date="2024-06-11"]');
    expect(cell?.innerText).to.match(/33 sessions[^]*\+31 more/);
    expect(element.shadowRoot?.querySelector('.summary')?.textContent).to.contain('1,000 sessions in June 2024');
  });

  it('shows a full month with its first page, and the rest when it is there', async () => {
    const all = many(300).sort((a, b) => (a.startsAt ?? '').localeCompare(b.startsAt ?? ''));
    let answer: (() => void) | undefined;
    const element = await calendar({ view: 'month' }, async ({ query }) => {
      if (!query.since) return { query, items: all.slice(0, 100), next: 'more' };
      await new Promise<void>((resolve) => (answer = resolve));
      // The last of the first page comes again, as windows begin with a day to spare.
      return { query, items: all.slice(99) };
    });
    await waitUntil(() => element.shadowRoot?.querySelector('colab-month-grid'), 'the grid');
    const grid = find(element, 'colab-month-grid');
    const day = (date: string) =>
      grid.shadowRoot?.querySelector<HTMLElement>(`[data-date="2024-06-${date}"] .visually-hidden`)?.textContent ?? '';
    await waitUntil(() => day('05').includes('10 sessions'), 'the days of the first page');
    expect(day('20')).not.to.contain('session');
    expect(element.shadowRoot?.querySelector('.summary')?.textContent).to.contain('The first 100 sessions');
    await waitUntil(() => answer, 'the second question');
    answer?.();
    await waitUntil(() => day('20').includes('10 sessions'), 'the other days');
    expect(element.shadowRoot?.querySelector('.summary')?.textContent).to.contain('300 sessions in June 2024');
  });

  it('says when the rest of a month could not be had, and tries again', async () => {
    const all = many(120);
    let times = 0;
    const element = await calendar({ view: 'month' }, async ({ query }) => {
      if (!query.since) return { query, items: all.slice(0, 100), next: 'more' };
      if (times++ === 0) throw new TypeError('Failed to fetch');
      return { query, items: all };
    });
    await waitUntil(() => element.shadowRoot?.querySelector('.more [role="alert"]'), 'the words');
    find(element, '.more button').click();
    await waitUntil(() => element.shadowRoot?.querySelector('.summary')?.textContent?.includes('120 sessions in'));
    expect(element.shadowRoot?.querySelector('.more')).to.equal(null);
  });

  it('draws a long list in parts, so that the first are seen at once', async () => {
    const drawn = (element: Element) => element.shadowRoot?.querySelectorAll('.item').length;
    let first: number | undefined;
    const element = await calendar({ limit: 100 }, answering(many(100)), (ready) => (first = drawn(ready)));
    await waitUntil(() => drawn(element) === 100, 'all of them');
    expect(first).to.equal(10);
    expect(element.shadowRoot?.querySelectorAll('.group')).to.have.length(30);
  });

  it('leaves the entries of a list as they are when another one opens', async () => {
    const all = many(3);
    let read = 0;
    const { title } = all[1]!.session;
    Object.defineProperty(all[1]!.session, 'title', { get: () => ((read += 1), title) });
    const element = await calendar({}, answering(all));
    read = 0;
    find(element, '[data-id="n0-1"] .toggle').click();
    await waitUntil(() => element.shadowRoot?.querySelector('[data-id="n0-1"] .details:not(.muted)'), 'its details');
    expect(read).to.equal(0);
  });

  it('says so where a month holds more than are shown', async () => {
    const element = await calendar({ view: 'month' }, answering(many(60), { next: 'more' }));
    expect(element.shadowRoot?.querySelector('.summary')?.textContent).to.contain('The first 60 sessions in June 2024');
  });
});
