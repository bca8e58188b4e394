import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endOf, instantAt, isPartialDate, precisionOf, startOf, withOffset } from '../src/import/dates.ts';
import { RowProblem } from '../src/import/row.ts';
import { isProgramme, readWhen, statusAt, whenJson } from '../src/import/when.ts';

const zones = [
  'UTC',
  'America/New_York',
  'Asia/Kathmandu',
  'Africa/Lagos',
  'Europe/Stockholm',
  'Pacific/Apia',
  'America/Sao_Paulo',
];
const days = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const partialDates = fc.tuple(days, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length));

describe('partial dates', () => {
  it.each(['2010', '2020-11', '2020-11-10', '2024-02-29'])('%s is one', (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  it.each([
    '',
    '10',
    '2010-',
    '2010-13',
    '2010-00',
    '2023-02-29',
    '2020-11-31',
    '2020-11-10T08:00',
    '2020/11/10',
    'June 2018',
  ])('%s is none', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });

  it('mean the stretch from their first instant to the first one after', () => {
    expect([startOf('2010'), endOf('2010')].map((at) => at.toISOString())).toEqual([
      '2010-01-01T00:00:00.000Z',
      '2011-01-01T00:00:00.000Z',
    ]);
    expect(endOf('2020-12').toISOString()).toBe('2021-01-01T00:00:00.000Z');
    // A day in New York begins at 04:00 UTC in summer.
    expect(startOf('2024-06-11', 'America/New_York').toISOString()).toBe('2024-06-11T04:00:00.000Z');
    expect(endOf('2024-06-11', 'America/New_York').toISOString()).toBe('2024-06-12T04:00:00.000Z');
  });

  it('always start before they end, and hold every date that they stand for', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(4, 7, 10), fc.constantFrom(...zones), (day, length, zone) => {
        const date = day.slice(0, length);
        expect(isPartialDate(date)).toBe(true);
        expect(startOf(date, zone) < endOf(date, zone)).toBe(true);
        expect(startOf(date, zone) <= startOf(day, zone)).toBe(true);
        expect(endOf(date, zone) >= endOf(day, zone)).toBe(true);
      }),
    );
  });
});

describe('when', () => {
  it('takes a wall time in its own zone, whatever a page prints', () => {
    const when = readWhen('2024-06-11T08:00', '2024-06-11T09:30', 'minute', 'America/New_York');
    expect(when).toMatchObject({
      date_precision: 'minute',
      start_date: '2024-06-11',
      end_date: '2024-06-11',
      time_zone: 'America/New_York',
    });
    expect(when.starts_at?.toISOString()).toBe('2024-06-11T12:00:00.000Z');
    expect(when.ends_at?.toISOString()).toBe('2024-06-11T13:30:00.000Z');
    const hourIn = (zone: string) =>
      new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(
        when.starts_at as Date,
      );
    expect(['Africa/Lagos', 'Africa/Nairobi', 'Asia/Kolkata', 'Asia/Kathmandu'].map(hourIn)).toEqual([
      '13:00',
      '15:00',
      '17:30',
      '17:45',
    ]);
    expect(whenJson(when)).toMatchObject({
      startsAt: '2024-06-11T08:00:00-04:00',
      endsAt: '2024-06-11T09:30:00-04:00',
    });
  });

  it('never pads what is not known', () => {
    expect(readWhen('2010', null, 'year', null)).toMatchObject({
      date_precision: 'year',
      start_date: '2010',
      end_date: null,
    });
    expect(readWhen('2020-11', '2021-06', 'month', null)).toMatchObject({
      start_date: '2020-11',
      end_date: '2021-06',
      starts_at: null,
    });
    expect(readWhen(null, null, 'unknown', null)).toMatchObject({
      date_precision: null,
      start_date: null,
      sort_start: null,
      sort_end: null,
    });
  });

  it('has its start before its end, and the day it begins within', () => {
    fc.assert(
      fc.property(partialDates, partialDates, fc.constantFrom(null, ...zones), (one, other, zone) => {
        fc.pre(one.length === other.length);
        const [start, end] = [one, other].toSorted() as [string, string];
        const when = readWhen(start, end, precisionOf(start), zone);
        expect((when.sort_start as Date) < (when.sort_end as Date)).toBe(true);
        expect(when.sort_start?.getTime()).toBe(startOf(start, zone).getTime());
        expect(when.sort_end?.getTime()).toBe(endOf(end, zone).getTime());
        expect([when.start_date, when.end_date]).toEqual([start, end]);
      }),
    );
  });

  it('keeps a wall time through its zone, save an hour that clocks skip', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 23 }), fc.constantFrom(...zones), (day, hour, zone) => {
        const wall = `${day}T${String(hour).padStart(2, '0')}:30`;
        const when = readWhen(wall, null, 'minute', zone);
        const shown = withOffset(when.starts_at as Date, zone).slice(0, 16);
        const skipped = shown !== wall;
        if (skipped) expect(shown > wall).toBe(true);
        expect((when.sort_start as Date) < (when.sort_end as Date)).toBe(true);
      }),
    );
    expect(withOffset(instantAt('2026-03-29T02:30', 'Europe/Stockholm'), 'Europe/Stockholm')).toBe(
      '2026-03-29T03:30:00+02:00',
    );
  });

  it.each([
    ['2014-11-10', '2014-11-09', 'day', null, 'before it starts'],
    ['2014-11-10', null, 'year', null, 'known to the day'],
    ['2014', '2014-11', null, null, 'equally well'],
    [null, '2014', null, null, 'an end and no start'],
    [null, null, 'day', null, 'there is no start'],
    ['2024-06-11T08:00', null, 'minute', null, 'without its IANA time zone'],
    ['2024-06-11T08:00', '2024-06-11T08:00', 'minute', 'UTC', 'before it starts'],
    ['2024-06-31T08:00', null, 'minute', 'UTC', 'is no time'],
    ['2024-06-11T25:00', null, 'minute', 'UTC', 'is no time'],
    ['next week', null, null, null, 'is no date'],
  ] as const)('refuses %s to %s (%s)', (start, end, precision, zone, reason) => {
    expect(() => readWhen(start, end, precision, zone)).toThrow(RowProblem);
    expect(() => readWhen(start, end, precision, zone)).toThrow(reason);
  });

  it('is over once all that it may mean is over', () => {
    const now = new Date('2026-11-21T10:00:00Z');
    expect(statusAt(readWhen('2025', null, 'year', null), now)).toBe('completed');
    expect(statusAt(readWhen('2026', null, 'year', null), now)).toBe('confirmed');
    expect(statusAt(readWhen('2026-11-21', null, 'day', null), now)).toBe('confirmed');
    expect(statusAt(readWhen(null, null, null, null), now)).toBe('confirmed');
  });

  it('is a programme when it is stated to last more than four weeks, not when it is vague', () => {
    expect(isProgramme(readWhen('2020-11-10', '2021-06-22', 'day', null))).toBe(true);
    expect(isProgramme(readWhen('2020', '2021', 'year', null))).toBe(true);
    expect(isProgramme(readWhen('2009', null, 'year', null))).toBe(false);
    expect(isProgramme(readWhen('2017-04-24', '2017-05-14', 'day', null))).toBe(false);
  });
});
