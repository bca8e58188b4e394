import { Temporal } from 'temporal-polyfill';

/** How much of a date is known. */
export type DatePrecision = 'minute' | 'day' | 'month' | 'year';

const partial = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether the text is a wall date cut to what is known (`2010`, `2020-11`, `2020-11-10`) that the calendar has. */
export function isPartialDate(text: string): boolean {
  const parts = partial.exec(text);
  if (!parts) return false;
  const [, year, month = '01', day = '01'] = parts;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** The precision of a partial date, from its length. */
export function precisionOf(date: string): 'day' | 'month' | 'year' {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** The first instant that a partial date may mean, in the zone (UTC when none is known). */
export function startOf(date: string, zone: string | null = null): Date {
  return instantOf(firstDay(date), zone);
}

/** The first instant after everything that a partial date may mean: the next day, month or year begins. */
export function endOf(date: string, zone: string | null = null): Date {
  const next = { year: { years: 1 }, month: { months: 1 }, day: { days: 1 } }[precisionOf(date)];
  return instantOf(firstDay(date).add(next), zone);
}

/**
 * The instant of a wall time in a zone, so that `2024-06-11T08:00` in `America/New_York` is 12:00 UTC. A time that a clock
 * change skips moves forward by the gap; of a time that comes twice the first is meant (RFC 5545, section 3.3.5).
 *
 * @param wallTime - `YYYY-MM-DDTHH:MM`
 * @throws RangeError when there is no such time or zone
 */
export function instantAt(wallTime: string, zone: string): Date {
  const wall = Temporal.PlainDateTime.from(wallTime, { overflow: 'reject' });
  return new Date(wall.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds);
}

/** The instant as RFC 3339 with the zone's own offset at that time. */
export function withOffset(instant: Date, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(zone)
    .toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

function firstDay(date: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(`${date}${'-01-01'.slice(date.length - 4)}`);
}

function instantOf(day: Temporal.PlainDate, zone: string | null): Date {
  return new Date(day.toZonedDateTime(zone ?? 'UTC').epochMilliseconds);
}
