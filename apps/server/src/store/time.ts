import { Temporal } from 'temporal-polyfill';
import { withOffset as zonedText } from '../import/dates.ts';
import { parameterInvalid } from '../problems/problem.ts';

/** An instant as RFC 3339 with the offset that the zone had then; UTC when no zone is known. */
export function withOffset(instant: Date, timeZone: string | null): string {
  return timeZone ? zonedText(instant, timeZone) : instant.toISOString();
}

/** The wall date of an instant in a zone, `2020-11-10`. */
export function wallDate(instant: Date, timeZone: string | null): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone ?? 'UTC')
    .toPlainDate()
    .toString();
}

/**
 * The value of `from` or `to`: a date stands for its midnight UTC.
 *
 * @throws Problem `parameter-invalid` for a day or hour that does not exist
 */
export function windowEdge(parameter: 'from' | 'to', value: string | undefined): Date | undefined {
  if (value === undefined) return undefined;
  const text = value.includes('T') ? value : `${value}T00:00Z`;
  try {
    return new Date(Temporal.Instant.from(text).epochMilliseconds);
  } catch {
    throw parameterInvalid(parameter, 'format', { format: 'date-time' });
  }
}

/** Midnight UTC of the instant's day. */
export function startOfDay(instant: Date): Date {
  return new Date(Date.UTC(instant.getUTCFullYear(), instant.getUTCMonth(), instant.getUTCDate()));
}

/** A wall time that clocks skip or show twice, and the instant that was taken for it. */
export type Shift = 'skipped' | 'repeated';

export interface Resolved {
  instant: Date;
  shift?: Shift;
}

const wall = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})([+-]\d{2}:\d{2})?$/;

/** Whether a text is a wall time to the minute, such as `2026-10-25T14:00`, with or without an offset. */
export function isWallTime(text: string): boolean {
  return wall.test(text);
}

/**
 * The instant of a wall time in a zone. A time that a clock change skips moves on by the gap; of a time that comes twice the
 * first is meant (RFC 5545, 3.3.5), unless an offset tells that it is the second.
 *
 * @throws RangeError when there is no such day, hour or zone, or when the zone never has that offset at that time
 */
export function resolveWall(text: string, zone: string): Resolved {
  const [, local = '', offset] = wall.exec(text) ?? [];
  const plain = Temporal.PlainDateTime.from(local, { overflow: 'reject' });
  const [first, second] = (['earlier', 'later'] as const).map((disambiguation) =>
    plain.toZonedDateTime(zone, { disambiguation }),
  ) as [Temporal.ZonedDateTime, Temporal.ZonedDateTime];
  const exact = [first, second].filter((each) => each.toPlainDateTime().equals(plain));
  if (exact.length === 0) {
    const moved = plain.toZonedDateTime(zone, { disambiguation: 'compatible' });
    return { instant: new Date(moved.epochMilliseconds), shift: 'skipped' };
  }
  if (offset !== undefined) {
    const meant = exact.find((each) => each.offset === offset);
    if (!meant) throw new RangeError(`${zone} is not at ${offset} then`);
    return { instant: new Date(meant.epochMilliseconds) };
  }
  const repeated = first.epochMilliseconds !== second.epochMilliseconds;
  return { instant: new Date(first.epochMilliseconds), ...(repeated ? { shift: 'repeated' as const } : {}) };
}

/** The instant as a wall time with its offset, `2026-10-25T02:30+01:00`. */
export function wallTime(instant: Date, zone: string): string {
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone);
  return `${zoned.toPlainDateTime().toString({ smallestUnit: 'minute' })}${zoned.offset}`;
}

/** Midnight of a wall date in a zone, moved by some days. */
export function midnight(date: string, zone: string | null, days = 0): Date {
  const day = Temporal.PlainDate.from(date).add({ days });
  return new Date(day.toZonedDateTime(zone ?? 'UTC').epochMilliseconds);
}

/** How many days lie from one wall date to another. */
export function daysBetween(first: string, last: string): number {
  return Temporal.PlainDate.from(first).until(Temporal.PlainDate.from(last), { largestUnit: 'day' }).days;
}

export function addDays(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}
