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
