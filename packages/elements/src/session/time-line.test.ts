import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { LocaleController } from '../shared/locale.ts';
import type { SessionContext } from './context.ts';
import { placementOf, type When } from './placement.ts';
import { sessionPageMessages } from './session-page.messages.ts';
import { igwg, nairobi, onlyMonth, onlyYear, timed, ubuntu } from '../session-calendar/test/samples.ts';
import { timeLine, whenLines } from './time-line.ts';

class TimeProbe extends LitElement {
  readonly locale = new LocaleController(this, sessionPageMessages);
}
customElements.define('test-time-probe', TimeProbe);

async function context(timeZone: string, lang = 'en'): Promise<SessionContext> {
  const probe = await fixture<TimeProbe>(html`<test-time-probe lang=${lang}></test-time-probe>`);
  return { locale: probe.locale, timeZone, now: new Date('2024-06-01T00:00:00Z'), today: '2024-06-01' };
}

async function text(when: When, timeZone: string, dated: boolean, mode = 'online'): Promise<string> {
  const at = placementOf(when, timeZone, mode);
  if (!at) throw new Error('no date');
  const shown = await fixture(html`<div>${timeLine(at, dated, await context(timeZone))}</div>`);
  return (shown.textContent ?? '').replace(/\s+/g, ' ').trim();
}

describe('time line', () => {
  for (const [zone, time] of [
    ['Africa/Lagos', '13:00–14:30 Lagos time (UTC+1)'],
    ['Africa/Nairobi', '15:00–16:30 Nairobi time (UTC+3)'],
    ['Asia/Kolkata', '17:30–19:00 Kolkata time (UTC+5:30)'],
    ['Asia/Kathmandu', '17:45–19:15 Kathmandu time (UTC+5:45)'],
  ] as const) {
    it(`leads with ${zone} and names New York after it`, async () => {
      expect(await text(igwg, zone, true)).to.equal(`${time} 08:00–09:30 New York time (UTC−4)`);
    });
  }

  it('leads with the place where people have to be there', async () => {
    const shown = await text(nairobi, 'Europe/Madrid', true, 'inPerson');
    expect(shown).to.equal('09:00–17:00 Nairobi time (UTC+3) 08:00–16:00 Madrid time (UTC+2)');
  });

  it('names the day in the other zone when it is another one', async () => {
    expect(await text(igwg, 'Pacific/Chatham', true)).to.match(/^00:45–02:15 .*11 Jun 2024.*08:00–09:30 New York/);
  });

  it('says that the time is the same where clocks agree', async () => {
    const when = timed('2024-06-12T09:00:00+03:00', '2024-06-12T10:00:00+03:00', 'Africa/Kampala');
    expect(await text(when, 'Africa/Nairobi', true)).to.equal('09:00–10:00 Nairobi time (UTC+3) Same time in Kampala');
  });

  it('adds the date where no heading says it', async () => {
    expect(await text(igwg, 'Africa/Lagos', false)).to.match(/^11 Jun 2024 13:00–14:30/);
  });

  it('shows a date to what is known', async () => {
    expect(await text(onlyYear, 'UTC', false)).to.equal('2010');
    expect(await text(onlyMonth, 'UTC', false)).to.equal('May 2024');
    expect(await text(onlyYear, 'UTC', true)).to.equal('Day not given');
    expect(await text({ startDate: '2024-06-11' }, 'UTC', true)).to.equal('Time not given');
    expect(await text(ubuntu, 'UTC', true)).to.match(/^10 Nov 2020\s–\s22 Jun 2021$/);
  });

  it('spells everything out in the details, a line a zone', async () => {
    const lagos = await context('Africa/Lagos');
    const at = placementOf(igwg, 'Africa/Lagos', 'online');
    const lines = at ? whenLines(at, lagos) : [];
    expect(lines).to.have.length(2);
    expect(lines[0]).to.match(/^Tuesday,? 11 June 2024.*13:00–14:30, Lagos time \(UTC\+1\)$/);
    expect(lines[1]).to.match(/08:00–09:30, New York time \(UTC−4\)$/);
  });
});
