import { describe, expect, test } from 'vitest';
import {
  addDays,
  dateIn,
  daysOf,
  formatDate,
  formatDays,
  formatTimes,
  instantOf,
  instantsOf,
  isSameDay,
  isTimeZone,
  mayBeSameDay,
  nextOf,
  offsetOf,
  phaseOf,
  precisionOf,
  wallTimeOf,
} from '../src/time/index.ts';

/** The intergovernmental working group's session of 2024, at eight in the morning in New York. */
const igwg = {
  startsAt: '2024-06-11T08:00:00-04:00',
  endsAt: '2024-06-11T09:30:00-04:00',
  timeZone: 'America/New_York',
};

describe('an instant', () => {
  test.each([
    ['Africa/Lagos', '13:00', 60],
    ['Africa/Nairobi', '15:00', 180],
    ['Asia/Kolkata', '17:30', 330],
    ['Asia/Kathmandu', '17:45', 345],
    ['America/New_York', '08:00', -240],
  ])('shows on the clocks of %s as %s', (timeZone, clock, offset) => {
    const { hour, minute } = wallTimeOf(igwg.startsAt, timeZone);
    expect([hour, minute].map((value) => `${value}`.padStart(2, '0')).join(':')).toBe(clock);
    expect(offsetOf(igwg.startsAt, timeZone)).toBe(offset);
    const shown = formatTimes(igwg, { visitorTimeZone: timeZone, locale: 'en-GB' });
    expect(shown?.visitor.text).toContain(clock);
    expect(shown?.event?.text ?? '08:00').toContain('08:00');
    expect(shown?.event === undefined).toBe(timeZone === 'America/New_York');
  });

  test('falls on different days in different zones', () => {
    const late = '2024-12-31T22:30:00Z';
    expect([dateIn(late, 'Africa/Nairobi'), dateIn(late, 'America/Lima')]).toEqual(['2025-01-01', '2024-12-31']);
    expect(isSameDay(late, '2025-01-01T20:00:00Z', 'Africa/Nairobi')).toBe(true);
    expect(isSameDay(late, '2025-01-01T20:00:00Z', 'UTC')).toBe(false);
  });

  test('without an offset is none, since it would be another one in each zone', () => {
    for (const text of ['2024-06-11T08:00:00', '2024-06-11', 'soon', '2024-13-45T99:00Z'])
      expect(() => wallTimeOf(text, 'UTC')).toThrow(RangeError);
  });

  test('is known in zones of odd offsets and in years of few digits', () => {
    expect(offsetOf('2024-01-15T00:00:00Z', 'Australia/Lord_Howe')).toBe(660);
    expect(offsetOf('2024-07-15T00:00:00Z', 'Australia/Lord_Howe')).toBe(630);
    expect(dateIn('0090-03-01T12:00:00Z', 'UTC')).toBe('0090-03-01');
    expect(isTimeZone('Africa/Nairobi')).toBe(true);
    expect(isTimeZone('EST time')).toBe(false);
  });
});

describe('a wall time', () => {
  test('that the clock jumps over has no instant, and goes on or back by as much', () => {
    expect(instantsOf('2026-03-29T02:30', 'Europe/Stockholm')).toEqual([]);
    expect(instantOf('2026-03-29T02:30', 'Europe/Stockholm').toISOString()).toBe('2026-03-29T01:30:00.000Z');
    expect(instantOf('2026-03-29T02:30', 'Europe/Stockholm', { gap: 'earlier' }).toISOString()).toBe(
      '2026-03-29T00:30:00.000Z',
    );
  });

  test('that comes twice has two, the first unless the second is asked for', () => {
    const both = ['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'];
    expect(instantsOf('2026-10-25T02:30', 'Europe/Stockholm').map((each) => each.toISOString())).toEqual(both);
    expect(instantOf('2026-10-25T02:30', 'Europe/Stockholm').toISOString()).toBe(both[0]);
    expect(instantOf('2026-10-25T02:30', 'Europe/Stockholm', { overlap: 'later' }).toISOString()).toBe(both[1]);
  });

  test('stays the same from week to week when the clocks change', () => {
    const first = instantOf('2026-10-11T14:00', 'Europe/Stockholm');
    const weeks = [0, 1, 2, 3].map((week) => addDays(first, week * 7, 'Europe/Stockholm'));
    expect(weeks.map((each) => each.toISOString().slice(0, 16))).toEqual([
      '2026-10-11T12:00',
      '2026-10-18T12:00',
      '2026-10-25T13:00',
      '2026-11-01T13:00',
    ]);
    expect(new Set(weeks.map((each) => wallTimeOf(each, 'Europe/Stockholm').hour))).toEqual(new Set([14]));
    expect(addDays('2024-02-28T12:00:00Z', 2, 'UTC').toISOString()).toBe('2024-03-01T12:00:00.000Z');
  });

  test('comes back from its instant, in every hour of a year', () => {
    const hour = 3_600_000;
    for (const timeZone of ['America/New_York', 'Australia/Lord_Howe', 'Africa/Casablanca', 'Asia/Kathmandu'])
      for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 7 * hour)
        expect(instantsOf(wallTimeOf(at, timeZone), timeZone).map(Number)).toContain(at);
  });
});

describe('a partial date', () => {
  test('is shown as far as it is known', () => {
    expect(['2010', '2020-11', '2020-11-10'].map(precisionOf)).toEqual(['year', 'month', 'day']);
    expect(['2010', '2020-11', '2020-11-10'].map((date) => formatDate(date, 'es'))).toEqual([
      '2010',
      'noviembre de 2020',
      '10 de noviembre de 2020',
    ]);
    expect(formatDate('2018-01-16', 'fr', 'short')).toBe('16 janv. 2018');
    expect(() => formatDate('2010-1', 'en')).toThrow(RangeError);
  });

  test('means a span of days', () => {
    expect(daysOf('2010')).toEqual({ start: '2010-01-01', end: '2011-01-01' });
    expect(daysOf('2020-12')).toEqual({ start: '2020-12-01', end: '2021-01-01' });
    expect(daysOf('2024-02-28')).toEqual({ start: '2024-02-28', end: '2024-02-29' });
    expect(mayBeSameDay('2020', '2020-11-10')).toBe(true);
    expect(mayBeSameDay('2020-10', '2020-11-10')).toBe(false);
  });

  test('stands for a session whose minute is not known', () => {
    expect(formatTimes({ startDate: '2010' })).toBeUndefined();
    expect(formatDays({ startDate: '2020-11-10', endDate: '2021-06-22' }, { locale: 'en' })).toBe(
      'November 10, 2020 – June 22, 2021',
    );
    expect(formatDays({ startDate: '2010', endDate: '2010' }, { locale: 'en' })).toBe('2010');
    expect(formatDays({})).toBeUndefined();
  });
});

describe('occurrences', () => {
  const at = (startsAt: string, endsAt?: string) => ({ startsAt, endsAt });
  test('lie before, during or after a moment', () => {
    const one = at('2026-10-25T14:00:00+01:00', '2026-10-25T15:00:00+01:00');
    const moments = ['2026-10-25T12:59:59Z', '2026-10-25T13:00:00Z', '2026-10-25T13:59:59Z', '2026-10-25T14:00:00Z'];
    expect(moments.map((moment) => phaseOf(one, moment))).toEqual(['before', 'during', 'during', 'after']);
    expect(phaseOf({ startDate: '2026' } as never)).toBeUndefined();
  });

  test('give the one that comes next, by instant and not by what is written', () => {
    const all = [at('2026-10-25T14:30:00+02:00'), at('2026-10-25T13:00:00Z'), at('2026-10-25T08:00:00-05:30')];
    expect(nextOf(all, '2026-10-25T12:45:00Z')).toBe(all[1]);
    expect(nextOf(all, '2026-10-25T13:15:00Z')).toBe(all[2]);
    expect(nextOf(all, '2026-10-26T00:00:00Z')).toBeUndefined();
  });
});
