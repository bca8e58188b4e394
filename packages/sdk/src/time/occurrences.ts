import { dateIn, isTimeZone, millisecondsOf, offsetOf, visitorTimeZone, type Instant } from './zones.ts';
import { formatDate } from './dates.ts';

/** The times of a session or an occurrence, as the API gives them. */
export interface Times {
  startDate?: string | null | undefined;
  endDate?: string | null | undefined;
  /** Only when the minute is known. */
  startsAt?: string | null | undefined;
  endsAt?: string | null | undefined;
  timeZone?: string | null | undefined;
}

/** How times are put into words. */
export interface TimeFormat {
  /** BCP 47, best first. Default: the device's. */
  locale?: string | readonly string[] | undefined;
  /** The reader's zone. Default: the device's. */
  visitorTimeZone?: string | undefined;
  dateStyle?: 'full' | 'long' | 'medium' | 'short' | undefined;
}

/** A time on the clock of one zone. */
export interface Shown {
  timeZone: string;
  /** What the zone's time is called on that day, `Eastern Daylight Time`. */
  zoneName: string;
  /** Day and time in words, the end too when it is known. */
  text: string;
  /** The day on which it starts there, `2024-06-11`. */
  date: string;
}

/** A time for the reader. `event` is absent when the event's zone shows the same. */
export interface ShownTimes {
  visitor: Shown;
  event?: Shown;
}

function shown({ startsAt, endsAt }: Times & { startsAt: string }, timeZone: string, how: TimeFormat): Shown {
  const locale = how.locale as string | string[] | undefined;
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { calendar: 'gregory', timeZone, ...options });
  const start = new Date(startsAt);
  const clock = format({ dateStyle: how.dateStyle ?? 'full', timeStyle: 'short' });
  const ends = endsAt && Date.parse(endsAt) > +start;
  return {
    timeZone,
    zoneName:
      format({ timeZoneName: 'long' })
        .formatToParts(start)
        .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone,
    text: ends ? clock.formatRange(start, new Date(endsAt)) : clock.format(start),
    date: dateIn(startsAt, timeZone),
  };
}

/**
 * A session's or an occurrence's time in words, in the reader's zone and, where its clock shows something else, in the
 * event's own. Undefined when the minute is not known: then `formatDay` says what is.
 */
export function formatTimes(times: Times, how: TimeFormat = {}): ShownTimes | undefined {
  const { startsAt, timeZone } = times;
  if (!startsAt) return undefined;
  const known = { ...times, startsAt };
  const here = how.visitorTimeZone ?? visitorTimeZone();
  const visitor = shown(known, here, how);
  if (!timeZone || !isTimeZone(timeZone) || offsetOf(startsAt, timeZone) === offsetOf(startsAt, here))
    return { visitor };
  return { visitor, event: shown(known, timeZone, how) };
}

/** The day or days of a session in words, each to what is known of it. Undefined when no date is known. */
export function formatDays({ startDate, endDate }: Times, how: Pick<TimeFormat, 'locale'> = {}): string | undefined {
  if (!startDate) return undefined;
  const start = formatDate(startDate, how.locale);
  return endDate && endDate !== startDate ? `${start} – ${formatDate(endDate, how.locale)}` : start;
}

/** Where a moment lies beside a session's or an occurrence's times. Undefined when its minute is not known. */
export function phaseOf(
  { startsAt, endsAt }: Times,
  now: Instant = Date.now(),
): 'before' | 'during' | 'after' | undefined {
  if (!startsAt) return undefined;
  const moment = millisecondsOf(now);
  if (moment < millisecondsOf(startsAt)) return 'before';
  return moment < millisecondsOf(endsAt ?? startsAt) ? 'during' : 'after';
}

/** The first of some occurrences that has not ended, by time and not by place in the list. */
export function nextOf<One extends Times>(occurrences: readonly One[], now: Instant = Date.now()): One | undefined {
  const ahead = occurrences.filter((one) => ['before', 'during'].includes(phaseOf(one, now) ?? ''));
  return ahead.sort((a, b) => Date.parse(a.startsAt ?? '') - Date.parse(b.startsAt ?? ''))[0];
}
