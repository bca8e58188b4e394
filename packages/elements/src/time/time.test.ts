import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { visitorTimeZone } from '../shared/time.ts';
import './define.ts';
import type { ColabTime } from './time.ts';

interface Given {
  readonly datetime: string;
  readonly end?: string;
  readonly zone?: string;
  readonly lang?: string;
  readonly format?: string;
  readonly lead?: string;
}

/** What the element says to a visitor in a zone. */
async function said(visitor: string, { datetime, end = '', zone = '', lang = 'en', format = '', lead = '' }: Given) {
  const provider = await fixture(html`
    <colab-provider time-zone=${visitor}>
      <colab-time lang=${lang} datetime=${datetime} end=${end} time-zone=${zone} format=${format} lead=${lead}
        >11 June, 8 am in New York</colab-time
      >
    </colab-provider>
  `);
  const element = provider.querySelector('colab-time') as ColabTime;
  await waitUntil(() => element.locale.ready);
  await element.updateComplete;
  return (element.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

const igwg = { datetime: '2024-06-11T08:00:00-04:00', zone: 'America/New_York', format: 'short' };

describe('colab-time', () => {
  for (const [visitor, shown] of [
    ['Africa/Lagos', '11 Jun 2024, 13:00, Lagos time (UTC+1) · 08:00 New York time (UTC−4)'],
    ['Asia/Kathmandu', '11 Jun 2024, 17:45, Kathmandu time (UTC+5:45) · 08:00 New York time (UTC−4)'],
    ['America/St_Johns', '11 Jun 2024, 09:30, St John’s time (UTC−2:30) · 08:00 New York time (UTC−4)'],
    // Another day there: both days are said.
    ['Pacific/Chatham', '12 Jun 2024, 00:45, Chatham time (UTC+12:45) · 11 Jun 2024, 08:00 New York time (UTC−4)'],
    ['America/Toronto', '11 Jun 2024, 08:00, Toronto time (UTC−4) · Same time in New York'],
    ['America/New_York', '11 Jun 2024, 08:00, New York time (UTC−4)'],
  ] as const) {
    it(`names both zones for a visitor in ${visitor}`, async () => {
      expect(await said(visitor, igwg)).to.equal(shown);
    });
  }

  for (const [datetime, shown] of [
    // Stockholm leaves summer time on 25 October 2026 at 01:00 UTC.
    ['2026-10-25T00:30:00Z', '25 Oct 2026, 02:30, Stockholm time (UTC+2)'],
    ['2026-10-25T01:30:00Z', '25 Oct 2026, 02:30, Stockholm time (UTC+1)'],
    // 02:30 on 29 March 2026 does not exist there; the instant after 01:59 is 03:00.
    ['2026-03-29T00:59:00Z', '29 Mar 2026, 01:59, Stockholm time (UTC+1)'],
    ['2026-03-29T01:00:00Z', '29 Mar 2026, 03:00, Stockholm time (UTC+2)'],
  ] as const) {
    it(`tells the hour that there is twice, or not at all, by its offset: ${datetime}`, async () => {
      expect(await said('Europe/Stockholm', { datetime, format: 'short' })).to.equal(shown);
    });
  }

  it('writes 12 or 24 hours as the language does', async () => {
    expect(await said('Africa/Lagos', { ...igwg, lang: 'en-US' })).to.match(/1:00\sPM.*8:00\sAM New York/);
    expect(await said('Africa/Lagos', { ...igwg, lang: 'fr' })).to.match(
      /^11 juin 2024.*13:00.*08:00 heure de New York/,
    );
  });

  it('shows a span, and the event’s zone first where one has to be there', async () => {
    const span = { ...igwg, end: '2024-06-11T09:30:00-04:00', lead: 'event' };
    expect(await said('Africa/Lagos', span)).to.equal(
      '11 Jun 2024, 08:00–09:30, New York time (UTC−4) · 13:00–14:30 Lagos time (UTC+1)',
    );
  });

  it('carries the instant for machines and takes the look around it', async () => {
    const element = await fixture<ColabTime>(html`<colab-time datetime="2024-06-11T08:00:00-04:00"></colab-time>`);
    expect(element.shadowRoot?.querySelector('time')?.dateTime).to.equal('2024-06-11T08:00:00-04:00');
    expect(getComputedStyle(element).display).to.equal('inline');
    expect(element.shadowRoot?.textContent).to.contain(visitorTimeZone() === 'UTC' ? 'UTC' : 'your time');
  });

  for (const datetime of ['', 'tomorrow', '2024-06-11', '2024-06-11T08:00', '2024-99-11T08:00:00Z']) {
    it(`leaves its own text where there is no instant: "${datetime}"`, async () => {
      const element = await fixture<ColabTime>(html`<colab-time datetime=${datetime}>8 am in New York</colab-time>`);
      expect(element.shadowRoot?.querySelector('slot')).to.not.equal(null);
      expect(element.shadowRoot?.querySelector('time')).to.equal(null);
    });
  }

  it('has no axe violations', async () => {
    await expect(
      await fixture(html`<p><colab-time datetime="2024-06-11T08:00:00Z"></colab-time></p>`),
    ).to.be.accessible();
  });
});
