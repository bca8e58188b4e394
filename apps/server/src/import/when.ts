import type { NewRow, WhenJson } from '../database/tables.ts';
import { type DatePrecision, endOf, instantAt, isPartialDate, precisionOf, startOf, withOffset } from './dates.ts';
import { RowProblem } from './row.ts';

/** The columns of a session that say when it is. */
export type When = Required<
  Pick<
    NewRow<'sessions'>,
    'date_precision' | 'start_date' | 'end_date' | 'starts_at' | 'ends_at' | 'time_zone' | 'sort_start' | 'sort_end'
  >
> & { starts_at: Date | null; ends_at: Date | null; sort_start: Date | null; sort_end: Date | null };

const unknownWhen = (zone: string | null): When => ({
  date_precision: null,
  start_date: null,
  end_date: null,
  starts_at: null,
  ends_at: null,
  time_zone: zone,
  sort_start: null,
  sort_end: null,
});

const minute = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})$/;

/**
 * When something takes place, from partial dates or, to the minute, from wall times and their zone. An unknown end stays
 * unknown; `sort_start` and `sort_end` (exclusive) are then the stretch that the start alone may mean.
 *
 * @param precision - as the file states it; `null` to take it from the dates themselves
 * @throws RowProblem when the dates are none, contradict the precision or run backwards
 */
export function readWhen(
  start: string | null,
  end: string | null,
  precision: DatePrecision | 'unknown' | null,
  zone: string | null,
): When {
  if (start === null) {
    if (end !== null) throw new RowProblem('it has an end and no start');
    if (precision !== null && precision !== 'unknown')
      throw new RowProblem(`"precision" is "${precision}" but there is no start`);
    return unknownWhen(zone);
  }
  if (minute.test(start)) return toTheMinute(start, end, precision, zone);
  for (const date of [start, end ?? start]) {
    if (!isPartialDate(date))
      throw new RowProblem(`"${date}" is no date such as 2010, 2020-11, 2020-11-10 or 2020-11-10T14:00`);
    if (precision !== null && precisionOf(date) !== precision) {
      throw new RowProblem(`"precision" is "${precision}" but "${date}" is known to the ${precisionOf(date)}`);
    }
  }
  if (end !== null && precisionOf(end) !== precisionOf(start))
    throw new RowProblem('start and end are not known equally well');
  if (end !== null && end < start) throw new RowProblem(`it ends (${end}) before it starts (${start})`);
  return {
    date_precision: precisionOf(start),
    start_date: start,
    end_date: end,
    starts_at: null,
    ends_at: null,
    time_zone: zone,
    sort_start: startOf(start, zone),
    sort_end: endOf(end ?? start, zone),
  };
}

function toTheMinute(start: string, end: string | null, precision: string | null, zone: string | null): When {
  if (precision !== null && precision !== 'minute')
    throw new RowProblem(`"precision" is "${precision}" but the start has a time`);
  if (zone === null) throw new RowProblem('a time without its IANA time zone says nothing');
  const [startsAt, endsAt] = [start, end].map((time) => {
    if (time === null) return null;
    try {
      if (minute.test(time)) return instantAt(time, zone);
    } catch {
      // Said below.
    }
    throw new RowProblem(`"${time}" is no time such as 2020-11-10T14:00`);
  }) as [Date, Date | null];
  if (endsAt !== null && endsAt <= startsAt) throw new RowProblem(`it ends (${end}) before it starts (${start})`);
  return {
    date_precision: 'minute',
    start_date: start.slice(0, 10),
    end_date: end?.slice(0, 10) ?? null,
    starts_at: startsAt,
    ends_at: endsAt,
    time_zone: zone,
    sort_start: startsAt,
    sort_end: endsAt ?? new Date(startsAt.getTime() + 60_000),
  };
}

/** The same as it stands in a part of a session. */
export function whenJson(when: When): WhenJson {
  const instant = (at: Date | null) => (at && when.time_zone ? withOffset(at, when.time_zone) : null);
  return {
    datePrecision: when.date_precision ?? null,
    startDate: when.start_date ?? null,
    endDate: when.end_date ?? null,
    startsAt: instant(when.starts_at),
    endsAt: instant(when.ends_at),
    timeZone: when.time_zone ?? null,
  };
}

const day = 24 * 60 * 60 * 1000;

/**
 * Whether a stated stretch is a programme: longer than four weeks. Of the sourced rows that is the Ubuntu symposium and the
 * two series of webinars inside it (seven months each); the longest single event is a training of ten days, the longest
 * dialogue one of 21. A date that is merely vague ("2022", no end) makes no programme.
 */
export function isProgramme(when: When): boolean {
  if (!when.end_date || !when.sort_start || !when.sort_end) return false;
  return when.sort_end.getTime() - when.sort_start.getTime() > 28 * day;
}

/** `completed` once all that the dates may mean is over; what has no date is as its source announces it. */
export function statusAt(when: When, now: Date): 'completed' | 'confirmed' {
  return when.sort_end !== null && when.sort_end <= now ? 'completed' : 'confirmed';
}
