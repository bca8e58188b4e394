import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { today } from '../shared/time.ts';
import './define.ts';
import type { ColabMonthGrid, GridDays } from './month-grid.ts';

const days: GridDays = {
  '2024-06-11': [{ title: 'One', time: '13:00' }],
  '2024-06-12': [
    { title: 'A', time: '09:00', status: 'Cancelled' },
    { title: 'B', language: 'es' },
    { title: 'C' },
    { title: 'D' },
  ],
};

async function grid(date: string, lang = 'en', shown: GridDays | undefined = days): Promise<ColabMonthGrid> {
  const element = await fixture<ColabMonthGrid>(
    html`<colab-month-grid lang=${lang} date=${date} .days=${shown}></colab-month-grid>`,
  );
  await waitUntil(() => element.locale.ready, 'words');
  await element.updateComplete;
  element.focus();
  return element;
}

function focused(element: ColabMonthGrid): string | undefined {
  const cell = element.shadowRoot?.activeElement;
  return cell instanceof HTMLElement ? cell.dataset['date'] : undefined;
}

async function press(
  element: ColabMonthGrid,
  key: string,
  options: KeyboardEventInit = {},
): Promise<string | undefined> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...options });
  element.shadowRoot?.activeElement?.dispatchEvent(event);
  await element.updateComplete;
  await nextFrame();
  return focused(element);
}

describe('colab-month-grid', () => {
  it('is one tab stop and says the full date and the count of each day', async () => {
    const element = await grid('2024-06-11');
    const cells = [...(element.shadowRoot?.querySelectorAll('[role="gridcell"]') ?? [])];
    expect(cells.length % 7).to.equal(0);
    expect(cells.filter((cell) => cell.getAttribute('tabindex') === '0')).to.have.length(1);
    const name = (date: string) =>
      cells.find((cell) => cell.getAttribute('data-date') === date)?.querySelector('.visually-hidden')?.textContent;
    expect(name('2024-06-11')).to.match(/^Tuesday,? 11 June 2024, 1 session$/);
    expect(name('2024-06-12')).to.match(/12 June 2024, 4 sessions$/);
    expect(name('2024-06-13')).to.match(/13 June 2024, no sessions$/);
  });

  it('begins with today in the time zone it is given, and marks it', async () => {
    const element = await fixture<ColabMonthGrid>(
      html`<colab-month-grid date="soon" time-zone="Pacific/Kiritimati"></colab-month-grid>`,
    );
    const marked = element.shadowRoot?.querySelector<HTMLElement>('[aria-current="date"]');
    expect(marked?.dataset['date']).to.equal(today('Pacific/Kiritimati'));
    expect(marked?.tabIndex).to.equal(0);
  });

  it('speaks the language around it by itself', async () => {
    const element = await grid('2024-06-12', 'fr');
    const cell = element.shadowRoot?.querySelector('[tabindex="0"] .visually-hidden')?.textContent;
    expect(cell).to.equal('mercredi 12 juin 2024, 4 sessions');
    expect(element.shadowRoot?.querySelector('[data-date="2024-06-13"]')?.textContent).to.contain('aucune session');
  });

  it('claims no count while the entries are not known', async () => {
    const element = await grid('2024-06-11');
    element.days = undefined;
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('[tabindex="0"] .visually-hidden')?.textContent).to.match(/June 2024$/);
  });

  it('shows as many entries as fit, with times and status, and how many more', async () => {
    const element = await grid('2024-06-11');
    const text = (date: string) =>
      element.shadowRoot?.querySelector(`[data-date="${date}"]`)?.textContent?.replace(/\s+/g, ' ').trim();
    expect(text('2024-06-11')).to.match(/ 11 13:00 One$/);
    expect(text('2024-06-12')).to.match(/ 12 09:00 Cancelled: A B \+2 more$/);
    expect(element.shadowRoot?.querySelector('[data-date="2024-06-12"] [lang="es"]')?.textContent).to.equal('B');
  });

  it('moves by day, week, month and year', async () => {
    const element = await grid('2024-06-11');
    expect(focused(element)).to.equal('2024-06-11');
    expect(await press(element, 'ArrowRight')).to.equal('2024-06-12');
    expect(await press(element, 'ArrowLeft')).to.equal('2024-06-11');
    expect(await press(element, 'ArrowDown')).to.equal('2024-06-18');
    expect(await press(element, 'ArrowUp')).to.equal('2024-06-11');
    expect(await press(element, 'Home')).to.equal('2024-06-10');
    expect(await press(element, 'End')).to.equal('2024-06-16');
    expect(await press(element, 'PageDown')).to.equal('2024-07-16');
    expect(await press(element, 'PageUp', { shiftKey: true })).to.equal('2023-07-16');
  });

  it('keeps to the month when months differ in length, and crosses months with the arrows', async () => {
    const element = await grid('2024-01-31');
    const months: string[] = [];
    element.addEventListener('colab-month-change', ({ detail }) => months.push(detail.date));
    expect(await press(element, 'PageDown')).to.equal('2024-02-29');
    expect(await press(element, 'ArrowRight')).to.equal('2024-03-01');
    expect(months).to.deep.equal(['2024-02-29', '2024-03-01']);
  });

  it('mirrors left and right where text runs from the right, in a week that begins on Saturday', async () => {
    const element = await grid('2024-06-11', 'ar');
    expect(element.shadowRoot?.querySelector('th')?.getAttribute('abbr')).to.equal('السبت');
    expect(await press(element, 'ArrowLeft')).to.equal('2024-06-12');
    expect(await press(element, 'ArrowRight')).to.equal('2024-06-11');
    expect(await press(element, 'Home')).to.equal('2024-06-08');
    expect(await press(element, 'End')).to.equal('2024-06-14');
    const left = (date: string) =>
      element.shadowRoot?.querySelector(`[data-date="${date}"]`)?.getBoundingClientRect().left ?? 0;
    expect(left('2024-06-12')).to.be.below(left('2024-06-11'));
  });

  it('starts the week as the region does', async () => {
    const first = (element: ColabMonthGrid) => element.shadowRoot?.querySelector('th')?.getAttribute('abbr');
    expect(first(await grid('2024-06-11'))).to.equal('Monday');
    expect(first(await grid('2024-06-11', 'en-US'))).to.equal('Sunday');
    const us = await grid('2024-06-12', 'en-US');
    expect(await press(us, 'Home')).to.equal('2024-06-09');
  });

  it('opens a day by Enter, Space and click, and leaves other keys alone', async () => {
    const element = await grid('2024-06-11');
    const opened: string[] = [];
    element.addEventListener('colab-day-open', ({ detail }) => opened.push(detail.date));
    await press(element, 'Enter');
    await press(element, ' ');
    element.shadowRoot?.querySelector<HTMLElement>('[data-date="2024-06-12"] .entry')?.click();
    expect(opened).to.deep.equal(['2024-06-11', '2024-06-11', '2024-06-12']);
    const other = new KeyboardEvent('keydown', { key: 'a', bubbles: true, cancelable: true });
    element.shadowRoot?.activeElement?.dispatchEvent(other);
    const shortcut = new KeyboardEvent('keydown', { key: 'ArrowLeft', altKey: true, bubbles: true, cancelable: true });
    element.shadowRoot?.activeElement?.dispatchEvent(shortcut);
    expect([other.defaultPrevented, shortcut.defaultPrevented]).to.deep.equal([false, false]);
  });

  it('has no axe violations', async () => {
    await expect(await grid('2024-06-11')).to.be.accessible();
  });
});
