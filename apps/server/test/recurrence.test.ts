import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { boundsOf, expand, occursAt, type Override, type Recurring } from '../src/store/recurrence.ts';
import { normaliseRule, RuleFault } from '../src/store/rule.ts';
import { resolveWall, wallTime } from '../src/store/time.ts';

/** Zones with clock changes north and south, at odd hours and by half an hour, with none, and with new rules. */
const zones = [
  'Europe/Stockholm',
  'Asia/Kathmandu',
  'Pacific/Chatham',
  'America/St_Johns',
  'Africa/Lagos',
  'America/Santiago',
  'Australia/Lord_Howe',
  'Africa/Cairo',
  'America/Mexico_City',
  'UTC',
];

function session(zone: string, wall: string, rrule: string | null, more: Partial<Recurring> = {}): Recurring {
  const { instant } = resolveWall(wall, zone);
  return {
    id: 's',
    date_precision: 'minute',
    start_date: wall.slice(0, 10),
    end_date: wall.slice(0, 10),
    starts_at: instant,
    ends_at: new Date(instant.getTime() + 90 * 60_000),
    time_zone: zone,
    rrule: rrule === null ? null : normaliseRule(rrule, zone),
    rdate: [],
    exdate: [],
    status: 'confirmed',
    ...more,
  };
}

const starts = (of: Recurring, from: string, to: string, overrides: Override[] = []): string[] =>
  expand(of, overrides, { from: new Date(from), to: new Date(to) }).map(({ startsAt }) =>
    wallTime(startsAt, of.time_zone ?? 'UTC'),
  );

describe('a rule', () => {
  it.each([
    [
      'Europe/Stockholm',
      '2026-10-04T14:00',
      ['2026-10-18T14:00+02:00', '2026-10-25T14:00+01:00', '2026-11-01T14:00+01:00'],
    ],
    [
      'Pacific/Chatham',
      '2026-09-20T09:00',
      ['2026-10-18T09:00+13:45', '2026-10-25T09:00+13:45', '2026-11-01T09:00+13:45'],
    ],
    [
      'Asia/Kathmandu',
      '2026-10-04T17:45',
      ['2026-10-18T17:45+05:45', '2026-10-25T17:45+05:45', '2026-11-01T17:45+05:45'],
    ],
    [
      'America/St_Johns',
      '2026-10-04T08:00',
      ['2026-10-18T08:00-02:30', '2026-10-25T08:00-02:30', '2026-11-01T08:00-03:30'],
    ],
    [
      'Africa/Lagos',
      '2026-10-04T13:00',
      ['2026-10-18T13:00+01:00', '2026-10-25T13:00+01:00', '2026-11-01T13:00+01:00'],
    ],
  ])('keeps the hour in %s', (zone, wall, expected) => {
    expect(starts(session(zone, wall, 'FREQ=WEEKLY'), '2026-10-12T00:00Z', '2026-11-02T12:00Z')).toEqual(expected);
  });

  it('keeps the hour where a country gave up changing its clocks, and where one took it up again', () => {
    const mexico = session('America/Mexico_City', '2022-04-10T18:00', 'FREQ=MONTHLY;BYMONTHDAY=10');
    expect(starts(mexico, '2022-09-01T00:00Z', '2023-06-01T00:00Z').filter((_, index) => index % 4 === 0)).toEqual([
      '2022-09-10T18:00-05:00',
      '2023-01-10T18:00-06:00',
      '2023-05-10T18:00-06:00',
    ]);
    const cairo = session('Africa/Cairo', '2023-04-20T18:00', 'FREQ=WEEKLY;COUNT=3');
    expect(starts(cairo, '2023-01-01T00:00Z', '2024-01-01T00:00Z')).toEqual([
      '2023-04-20T18:00+02:00',
      '2023-04-27T18:00+02:00',
      '2023-05-04T18:00+03:00',
    ]);
  });

  it('lets a time that clocks skip fall out, and takes the first of two equal ones', () => {
    const night = session('Europe/Stockholm', '2026-03-28T02:30', 'FREQ=DAILY;COUNT=3');
    expect(starts(night, '2026-03-01T00:00Z', '2026-04-05T00:00Z')).toEqual([
      '2026-03-28T02:30+01:00',
      '2026-03-30T02:30+02:00',
      '2026-03-31T02:30+02:00',
    ]);
    const autumn = session('Europe/Stockholm', '2026-10-24T02:30', 'FREQ=DAILY;COUNT=3');
    expect(starts(autumn, '2026-10-01T00:00Z', '2026-11-05T00:00Z')[1]).toBe('2026-10-25T02:30+02:00');
  });

  it('takes in the whole of the day that is its end', () => {
    const until = session('Europe/Stockholm', '2026-10-04T14:00', 'FREQ=WEEKLY;UNTIL=20261025');
    expect(starts(until, '2026-01-01T00:00Z', '2027-01-01T00:00Z').at(-1)).toBe('2026-10-25T14:00+01:00');
    const local = session('Europe/Stockholm', '2026-10-04T14:00', 'FREQ=WEEKLY;UNTIL=20261025T140000');
    expect(starts(local, '2026-01-01T00:00Z', '2027-01-01T00:00Z').at(-1)).toBe('2026-10-25T14:00+01:00');
    const before = session('Europe/Stockholm', '2026-10-04T14:00', 'FREQ=WEEKLY;UNTIL=20261025T125959Z');
    expect(starts(before, '2026-01-01T00:00Z', '2027-01-01T00:00Z').at(-1)).toBe('2026-10-18T14:00+02:00');
  });

  it.each([
    'FREQ=SECONDLY',
    'FREQ=MINUTELY;INTERVAL=30',
    'FREQ=HOURLY',
    'FREQ=DAILY;BYHOUR=0,1,2,3,4;BYMINUTE=0,5,10,15,20',
  ])('%s is too often', (rule) => {
    expect(() => normaliseRule(rule, 'UTC')).toThrow(expect.objectContaining({ code: 'rule-too-often' }));
  });

  it.each([
    '',
    'FOO',
    'FREQ=',
    'FREQ=SOMETIMES',
    'INTERVAL=2',
    'FREQ=DAILY;FREQ=WEEKLY',
    'FREQ=DAILY;COUNT=0',
    'FREQ=DAILY;COUNT=-1',
    'FREQ=DAILY;COUNT=99999999',
    'FREQ=DAILY;INTERVAL=0',
    'FREQ=DAILY;COUNT=2;UNTIL=20270101T000000Z',
    'FREQ=DAILY;UNTIL=soon',
    'FREQ=DAILY;UNTIL=20270230',
    'FREQ=DAILY;BYMONTH=13',
    'FREQ=DAILY;BYMONTHDAY=0',
    'FREQ=WEEKLY;BYDAY=XX',
    'FREQ=MONTHLY;BYDAY=99MO',
    'FREQ=DAILY;RSCALE=CHINESE',
    'FREQ=DAILY;NONSENSE=1',
    'FREQ=DAILY\nDTSTART:19990101T000000Z',
  ])('%j is none', (rule) => {
    expect(() => normaliseRule(rule, 'UTC')).toThrow(RuleFault);
  });

  it('that never comes true is not followed for ever', () => {
    const never = session('UTC', '2026-01-05T10:00', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30');
    expect(starts(never, '2026-02-01T00:00Z', '2046-01-01T00:00Z')).toEqual([]);
  });

  it('is followed to any year that may be asked for', () => {
    const daily = session('Europe/Stockholm', '1990-01-05T10:00', 'FREQ=DAILY');
    expect(starts(daily, '2199-06-01T00:00Z', '2199-06-03T00:00Z')).toHaveLength(2);
  });
});

const rules = fc.constantFrom(
  'FREQ=DAILY;INTERVAL=3',
  'FREQ=WEEKLY',
  'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH',
  'FREQ=MONTHLY;BYDAY=1WE',
  'FREQ=MONTHLY;BYDAY=-1FR',
  'FREQ=MONTHLY;BYMONTHDAY=31',
  'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
  'FREQ=YEARLY;BYMONTH=3,10;BYDAY=-1SU',
  'FREQ=WEEKLY;COUNT=17',
  'FREQ=MONTHLY;UNTIL=20270601',
);
const day = 86_400_000;
const first = Date.UTC(2026, 0, 1);
const sessions = fc
  .record({
    zone: fc.constantFrom(...zones),
    start: fc.integer({ min: 0, max: 400 }),
    hour: fc.integer({ min: 4, max: 23 }),
    rule: rules,
  })
  .map(({ zone, start, hour, rule }) => {
    const date = new Date(first + start * day).toISOString().slice(0, 10);
    return session(zone, `${date}T${String(hour).padStart(2, '0')}:15`, rule);
  });
const windows = fc
  .tuple(fc.integer({ min: -200, max: 900 }), fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }))
  .map(([at, one, two]) => [at, at + one, at + one + two].map((days) => new Date(first + days * day + 47 * 60_000)));

describe('the expansion of a window', () => {
  const ids = (of: Recurring, from: Date, to: Date, overrides: Override[] = []): string[] =>
    expand(of, overrides, { from, to }).map(({ recurrenceId }) => recurrenceId.toISOString());

  it('is that of its halves together', () => {
    fc.assert(
      fc.property(sessions, windows, (of, [from, middle, to]) => {
        const [begin, cut, end] = [from as Date, middle as Date, to as Date];
        const halves = new Set([...ids(of, begin, cut), ...ids(of, cut, end)]);
        expect([...halves].sort()).toEqual([...new Set(ids(of, begin, end))].sort());
      }),
      { numRuns: 150 },
    );
  });

  it('keeps the wall time, but where clocks skip it', () => {
    fc.assert(
      fc.property(sessions, windows, (of, [from, , to]) => {
        const clock = (at: Date): string =>
          Temporal.Instant.fromEpochMilliseconds(at.getTime())
            .toZonedDateTimeISO(of.time_zone as string)
            .toPlainTime()
            .toString();
        for (const { startsAt } of expand(of, [], { from: from as Date, to: to as Date })) {
          expect(clock(startsAt)).toBe(clock(of.starts_at as Date));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('loses exactly the one that is left out', () => {
    fc.assert(
      fc.property(sessions, windows, fc.nat(), (of, [from, , to], pick) => {
        const all = ids(of, from as Date, to as Date);
        fc.pre(all.length > 0);
        const out = all[pick % all.length] as string;
        const left = ids({ ...of, exdate: [new Date(out)] }, from as Date, to as Date);
        expect(left).toEqual(all.filter((id) => id !== out));
      }),
      { numRuns: 150 },
    );
  });

  it('has one that was moved in its new place and not in the old one, under its own name', () => {
    fc.assert(
      fc.property(sessions, fc.nat(), fc.integer({ min: -40, max: 40 }), (of, pick, days) => {
        const to = new Date(first + 900 * day);
        const all = ids(of, new Date(first), to);
        fc.pre(all.length > 0 && days !== 0);
        const recurrence = new Date(all[pick % all.length] as string);
        const startsAt = new Date(recurrence.getTime() + days * day + 60_000);
        const moved: Override = { recurrence_id: recurrence, starts_at: startsAt, ends_at: null, status: null };
        const around = (at: Date) => expand(of, [moved], { from: at, to: new Date(at.getTime() + 1) });
        const named = (at: Date) =>
          around(at).filter(({ recurrenceId }) => recurrenceId.getTime() === recurrence.getTime());
        expect(named(startsAt).map((each) => each.startsAt)).toEqual([startsAt]);
        expect(named(recurrence)).toEqual([]);
        expect(occursAt(of, recurrence)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('lies within the bounds that are stored for it', () => {
    fc.assert(
      fc.property(sessions, (of) => {
        const bounds = boundsOf(of, []);
        const all = expand(of, [], { to: new Date(first + 1500 * day) });
        for (const { startsAt, endsAt } of all) {
          expect(startsAt >= (bounds?.from as Date)).toBe(true);
          if (bounds?.until) expect((endsAt as Date) <= bounds.until).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
