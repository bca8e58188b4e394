import { expect } from '@open-wc/testing';
import {
  addDays,
  addMonths,
  formatDay,
  formatInstant,
  formatMonth,
  formatPartialDate,
  formatPartialRange,
  formatRange,
  formatTime,
  formatTimeRange,
  isTimeZone,
  monthMatrix,
  offsetMinutes,
  sameClock,
  today,
  visitorTimeZone,
  wallDate,
  weekday,
  weekdayNames,
  weekStart,
  zoneName,
} from './time.ts';

/** Intl puts narrow and non-breaking spaces where typography wants them; they are not what is tested here. */
const plain = (text: string) => text.replace(/[\u00a0\u202f\u2009]/g, ' ');

describe('a partial date', () => {
  it('is shown to its own precision in every language', () => {
    expect(formatPartialDate('2010', 'en-GB')).to.equal('2010');
    expect(formatPartialDate('2010', 'fr', 'long')).to.equal('2010');
    expect(formatPartialDate('2020-11', 'en-GB')).to.equal('Nov 2020');
    expect(formatPartialDate('2020-11', 'es', 'long')).to.equal('noviembre de 2020');
    expect(formatPartialDate('2018-01-16', 'en-GB')).to.equal('16 Jan 2018');
    expect(formatPartialDate('2018-01-16', 'es')).to.equal('16 ene 2018');
    expect(formatPartialDate('2018-01-16', 'fr')).to.equal('16 janv. 2018');
    expect(formatPartialDate('2018-01-16', 'en-US')).to.equal('Jan 16, 2018');
  });

  it('never gains a month or a day, whatever the language and style', () => {
    for (const locale of ['en-GB', 'es', 'fr', 'ar', 'fa', 'th', 'ru', 'zh', 'hi'])
      for (const style of ['long', 'medium', 'short'] as const) {
        const year = new Intl.NumberFormat(locale, { useGrouping: false }).format(2010);
        expect(formatPartialDate('2010', locale, style)).to.contain(year);
        const numerals = formatPartialDate('2010', locale, style).match(/\p{Nd}+/gu);
        expect(numerals, `${locale} ${style}`).to.have.lengthOf(1);
      }
  });

  it('keeps the Gregorian year where the language has another calendar', () => {
    expect(formatPartialDate('2020-11-10', 'th')).to.contain('2020');
    expect(formatPartialDate('2020', 'fa-u-nu-latn')).to.contain('2020');
  });

  it('comes back as it is when it is no date', () => {
    expect(formatPartialDate('c. 2010', 'en-GB')).to.equal('c. 2010');
    expect(formatPartialDate('', 'en-GB')).to.equal('');
  });

  it('makes ranges of what is known', () => {
    expect(plain(formatPartialRange('2020-11-10', '2020-11-12', 'en-GB'))).to.equal('10 – 12 Nov 2020');
    expect(plain(formatPartialRange('2020-11', '2021-02', 'en-GB'))).to.equal('Nov 2020 – Feb 2021');
    expect(plain(formatPartialRange('2019', '2021', 'en-GB'))).to.equal('2019 – 2021');
    expect(formatPartialRange('2010', null, 'en-GB')).to.equal('2010');
    expect(formatPartialRange('2020-11-10', '2020-11-10', 'en-GB')).to.equal('10 Nov 2020');
  });

  it('keeps both precisions when they differ', () => {
    expect(formatPartialRange('2020', '2021-03', 'en-GB')).to.equal('2020 – Mar 2021');
    expect(formatPartialRange('2020-11-10', '2020-12', 'en-GB')).to.equal('10 Nov 2020 – Dec 2020');
  });

  it('is a heading as a month', () => {
    expect(formatMonth('2024-06-11', 'en-GB')).to.equal('June 2024');
    expect(formatMonth('2024-06', 'fr')).to.equal('juin 2024');
  });
});

describe('an instant', () => {
  const announced = '2024-06-11T08:00:00-04:00';

  it('of 8:00 in New York is shown right around the world', () => {
    expect(formatTime(announced, 'America/New_York', 'en-GB')).to.equal('08:00');
    expect(formatTime(announced, 'Africa/Lagos', 'en-GB')).to.equal('13:00');
    expect(formatTime(announced, 'Africa/Nairobi', 'en-GB')).to.equal('15:00');
    expect(formatTime(announced, 'Asia/Kolkata', 'en-GB')).to.equal('17:30');
    expect(formatTime(announced, 'Asia/Kathmandu', 'en-GB')).to.equal('17:45');
    expect(formatTime(announced, 'Pacific/Chatham', 'en-GB')).to.equal('00:45');
    expect(formatTime(announced, 'America/St_Johns', 'en-GB')).to.equal('09:30');
  });

  it('has the hour cycle of its language', () => {
    expect(plain(formatTime(announced, 'Africa/Lagos', 'en-US'))).to.equal('1:00 PM');
    expect(formatTime(announced, 'Africa/Lagos', 'es')).to.equal('13:00');
    expect(formatTime(announced, 'Africa/Lagos', 'fr')).to.equal('13:00');
  });

  it('has the day of the zone it is shown in', () => {
    expect(formatDay(announced, 'America/New_York', 'en-GB')).to.equal('Tue, 11 Jun 2024');
    expect(formatDay(announced, 'Pacific/Chatham', 'en-GB')).to.equal('Wed, 12 Jun 2024');
    expect(wallDate(announced, 'America/New_York')).to.equal('2024-06-11');
    expect(wallDate(announced, 'Pacific/Chatham')).to.equal('2024-06-12');
    expect(formatInstant(announced, 'Africa/Lagos', 'en-GB')).to.equal('Tue, 11 Jun 2024, 13:00');
    expect(formatInstant(announced, 'Africa/Lagos', 'es', 'long')).to.equal('martes, 11 de junio de 2024, 13:00');
  });

  it('is on the right side of midnight at both ends of the day', () => {
    expect(wallDate('2024-12-31T23:30:00Z', 'UTC')).to.equal('2024-12-31');
    expect(wallDate('2024-12-31T23:30:00Z', 'Africa/Lagos')).to.equal('2025-01-01');
    expect(wallDate('2025-01-01T00:15:00Z', 'America/New_York')).to.equal('2024-12-31');
    expect(formatTime('2024-06-11T00:05:00Z', 'UTC', 'en-GB')).to.equal('00:05');
  });

  it('writes spans within a day as the browser does, in every zone and language', () => {
    for (const locale of ['en-GB', 'en-US', 'es', 'fr', 'ar', 'pt', 'ru']) {
      for (const timeZone of ['America/St_Johns', 'Africa/Lagos', 'Asia/Kathmandu', 'Pacific/Chatham']) {
        const { hourCycle } = new Intl.DateTimeFormat(locale, { hour: 'numeric' }).resolvedOptions();
        const hour = hourCycle?.startsWith('h2') ? '2-digit' : 'numeric';
        const browser = new Intl.DateTimeFormat(locale, { calendar: 'gregory', hour, minute: '2-digit', timeZone });
        for (let length = 15; length < 600; length += 105) {
          const [from, to] = [Date.parse('2026-10-24T14:30:00Z'), Date.parse('2026-10-24T14:30:00Z') + length * 60_000];
          const [start, end] = [new Date(from).toISOString(), new Date(to).toISOString()];
          if (wallDate(start, timeZone) !== wallDate(end, timeZone)) continue;
          expect(formatTimeRange(start, end, timeZone, locale)).to.equal(browser.formatRange(from, to));
        }
      }
    }
  });

  it('writes a span in the night in which clocks go back', () => {
    // 25 October 2026, 02:45 summer time to 02:15 winter time.
    const span = formatTimeRange('2026-10-25T00:45:00Z', '2026-10-25T01:15:00Z', 'Europe/Stockholm', 'en-GB');
    expect(span).to.contain('02:45').and.to.contain('02:15');
  });

  it('with an end is a range, with days only where they differ', () => {
    const end = '2024-06-11T10:00:00-04:00';
    expect(plain(formatTimeRange(announced, end, 'Africa/Lagos', 'en-GB'))).to.equal('13:00–15:00');
    expect(formatTimeRange(announced, null, 'Africa/Lagos', 'en-GB')).to.equal('13:00');
    expect(plain(formatRange(announced, end, 'Africa/Lagos', 'en-GB'))).to.equal('Tue, 11 Jun 2024, 13:00–15:00');
    const acrossMidnight = formatTimeRange(announced, end, 'Asia/Tokyo', 'en-GB');
    expect(acrossMidnight).to.contain('21:00').and.to.contain('23:00').and.not.to.contain('Jun');
    const intoTomorrow = formatTimeRange(announced, '2024-06-11T12:00:00-04:00', 'Asia/Tokyo', 'en-GB');
    expect(intoTomorrow).to.contain('11 Jun').and.to.contain('12 Jun');
  });

  it('is compared as an instant, whatever offsets it is written with', () => {
    const range = formatTimeRange('2024-06-11T08:00:00-04:00', '2024-06-11T07:00:00-06:00', 'UTC', 'en-GB');
    expect(plain(range)).to.equal('12:00–13:00');
  });
});

describe('a zone', () => {
  it('is known or not', () => {
    expect(isTimeZone('Asia/Kathmandu')).to.equal(true);
    expect(isTimeZone('UTC')).to.equal(true);
    expect(isTimeZone('Mars/Olympus')).to.equal(false);
    expect(isTimeZone('+05:45')).to.equal(false);
    expect(isTimeZone('')).to.equal(false);
    expect(isTimeZone(visitorTimeZone())).to.equal(true);
  });

  it('has its offset at an instant, also where it is no whole hour', () => {
    const summer = '2024-06-11T12:00:00Z';
    const winter = '2024-12-11T12:00:00Z';
    expect(offsetMinutes('America/New_York', summer)).to.equal(-240);
    expect(offsetMinutes('America/New_York', winter)).to.equal(-300);
    expect(offsetMinutes('Asia/Kathmandu', summer)).to.equal(345);
    expect(offsetMinutes('America/St_Johns', summer)).to.equal(-150);
    expect(offsetMinutes('Pacific/Chatham', summer)).to.equal(765);
    expect(offsetMinutes('Pacific/Chatham', winter)).to.equal(825);
    expect(offsetMinutes('Pacific/Kiritimati', summer)).to.equal(840);
    expect(offsetMinutes('UTC', summer)).to.equal(0);
  });

  it('changes its offset at the very instant its clocks change', () => {
    // New York 2024: 10 March 07:00 UTC and 3 November 06:00 UTC.
    expect(offsetMinutes('America/New_York', '2024-03-10T06:59:59Z')).to.equal(-300);
    expect(offsetMinutes('America/New_York', '2024-03-10T07:00:00Z')).to.equal(-240);
    expect(offsetMinutes('America/New_York', '2024-11-03T05:59:59Z')).to.equal(-240);
    expect(offsetMinutes('America/New_York', '2024-11-03T06:00:00Z')).to.equal(-300);
    expect(formatTime('2024-03-10T06:59:00Z', 'America/New_York', 'en-GB')).to.equal('01:59');
    expect(formatTime('2024-03-10T07:00:00Z', 'America/New_York', 'en-GB')).to.equal('03:00');
  });

  it('shows the same clock as another one or not', () => {
    expect(sameClock('Europe/Paris', 'Europe/Berlin', '2024-06-11T12:00:00Z')).to.equal(true);
    expect(sameClock('Africa/Lagos', 'Europe/London', '2024-06-11T12:00:00Z')).to.equal(true);
    expect(sameClock('Africa/Lagos', 'Europe/London', '2024-12-11T12:00:00Z')).to.equal(false);
    expect(sameClock('Asia/Calcutta', 'Asia/Kolkata', '2024-12-11T12:00:00Z')).to.equal(true);
  });

  it('has a name people know', () => {
    const at = '2024-06-11T12:00:00Z';
    expect(zoneName('America/New_York', 'en-GB', at)).to.deep.equal({
      place: 'New York',
      offset: 'UTC−4',
      name: 'Eastern Daylight Time',
    });
    expect(zoneName('America/New_York', 'en-GB', '2024-12-11T12:00:00Z').offset).to.equal('UTC−5');
    expect(zoneName('Asia/Katmandu', 'en-GB', at).place).to.equal('Kathmandu');
    expect(zoneName('Asia/Kathmandu', 'en-GB', at).offset).to.equal('UTC+5:45');
    expect(zoneName('Asia/Calcutta', 'en-GB', at).place).to.equal('Kolkata');
    expect(zoneName('America/St_Johns', 'en-GB', at)).to.include({ place: 'St John’s', offset: 'UTC−2:30' });
    expect(zoneName('America/Argentina/Buenos_Aires', 'en-GB', at).place).to.equal('Buenos Aires');
    expect(zoneName('UTC', 'en-GB', at)).to.include({ place: 'UTC', offset: 'UTC' });
    expect(zoneName('Etc/GMT+5', 'en-GB', at).place).to.equal('UTC−5');
    expect(zoneName('America/New_York', 'es', at).name).to.equal('hora de verano oriental');
  });
});

describe('the calendar', () => {
  it('counts days and months on dates alone', () => {
    expect(addDays('2024-02-28', 1)).to.equal('2024-02-29');
    expect(addDays('2023-02-28', 1)).to.equal('2023-03-01');
    expect(addDays('2024-01-01', -1)).to.equal('2023-12-31');
    expect(addDays('2024-03-09', 2)).to.equal('2024-03-11');
    expect(addMonths('2024-01-31', 1)).to.equal('2024-02-29');
    expect(addMonths('2024-03-31', -1)).to.equal('2024-02-29');
    expect(addMonths('2024-11-15', 3)).to.equal('2025-02-15');
    expect(addMonths('2024-02-29', 12)).to.equal('2025-02-28');
    expect(addMonths('2024-01-15', -13)).to.equal('2022-12-15');
    expect(weekday('2024-06-11')).to.equal(2);
    expect(weekday('2024-06-16')).to.equal(7);
    expect(today('Pacific/Chatham', new Date('2024-06-11T12:00:00Z'))).to.equal('2024-06-12');
    expect(today('America/New_York', new Date('2024-06-11T03:00:00Z'))).to.equal('2024-06-10');
  });

  it('starts its week where people do', () => {
    expect(weekStart('en-GB')).to.equal(1);
    expect(weekStart('en-US')).to.equal(7);
    expect(weekStart('fr')).to.equal(1);
    expect(weekStart('es')).to.equal(1);
    expect(weekStart('es-MX')).to.equal(7);
    expect(weekStart('ar-EG')).to.equal(6);
    expect(weekdayNames('en-GB', 1)).to.deep.equal(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']);
    expect(weekdayNames('fr', 7, 'long')[0]).to.equal('dimanche');
  });

  it('starts its week there also where the browser has no week data', () => {
    const prototype = Intl.Locale.prototype as { getWeekInfo?: unknown };
    const original = Object.getOwnPropertyDescriptor(prototype, 'getWeekInfo');
    const expected = ['en-GB', 'en-US', 'ar-EG', 'es-MX', 'ne-NP', 'sw-KE', 'pt-BR', 'en'].map(weekStart);
    Object.defineProperty(prototype, 'getWeekInfo', { value: undefined, configurable: true });
    try {
      expect(['en-GB', 'en-US', 'ar-EG', 'es-MX', 'ne-NP', 'sw-KE', 'pt-BR', 'en'].map(weekStart)).to.deep.equal(
        expected,
      );
    } finally {
      if (original) Object.defineProperty(prototype, 'getWeekInfo', original);
    }
  });

  it('lays months out in whole weeks', () => {
    const june = monthMatrix('2024-06', 1);
    expect(june).to.have.lengthOf(5);
    expect(june[0]).to.deep.equal([
      '2024-05-27',
      '2024-05-28',
      '2024-05-29',
      '2024-05-30',
      '2024-05-31',
      '2024-06-01',
      '2024-06-02',
    ]);
    expect(june.at(-1)?.at(-1)).to.equal('2024-06-30');
    expect(monthMatrix('2021-02', 1)).to.have.lengthOf(4);
    expect(monthMatrix('2024-06', 7)[0]?.[0]).to.equal('2024-05-26');
    expect(monthMatrix('2024-06', 6)[0]?.[0]).to.equal('2024-06-01');
  });

  it('lays out every month of fifty years with all its days, once, in order', () => {
    for (let month = '2000-01-01'; month < '2050-01-01'; month = addMonths(month, 1))
      for (const first of [1, 6, 7]) {
        const days = monthMatrix(month, first).flat();
        expect(days.length % 7).to.equal(0);
        expect(weekday(days[0] ?? '')).to.equal(first);
        expect(new Set(days).size).to.equal(days.length);
        const inside = days.filter((day) => day.startsWith(month.slice(0, 7)));
        expect(inside).to.have.lengthOf(new Date(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0).getDate());
        expect(days.length - inside.length).to.be.lessThan(14);
      }
  });
});
