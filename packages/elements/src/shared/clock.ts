/** Instants in words, always in a named zone. */
import { dayOptions, formatter, type DateStyle } from './dates.ts';
import { offsetMinutes, wallDate } from './zones.ts';

const clocks = new Map<string, 'numeric' | '2-digit'>();

/** Two digits on a 24-hour clock ("08:00" under "13:00"), none too many on a 12-hour one ("8:00 AM"). */
function clockOptions(timeZone: string, locale: string): Intl.DateTimeFormatOptions {
  let hour = clocks.get(locale);
  if (!hour) {
    const { hourCycle } = formatter(locale, { hour: 'numeric' }).resolvedOptions();
    clocks.set(locale, (hour = hourCycle?.startsWith('h2') ? '2-digit' : 'numeric'));
  }
  return { hour, minute: '2-digit', timeZone };
}

/** Whether a span has an end after its start; as instants, because the two may be written with different offsets. */
function hasLength(start: string, end: string | null | undefined): end is string {
  return Boolean(end) && Date.parse(end ?? '') > Date.parse(start);
}

/** The time of day of an instant in a zone, with the hour cycle of the locale: "13:00", "1:00 PM". */
export function formatTime(instant: string, timeZone: string, locale: string): string {
  return formatter(locale, clockOptions(timeZone, locale)).format(new Date(instant));
}

/** The day of an instant in a zone. */
export function formatDay(instant: string, timeZone: string, locale: string, style: DateStyle = 'medium'): string {
  return formatter(locale, { ...dayOptions(style, 'day'), timeZone }).format(new Date(instant));
}

/** Day and time of an instant in a zone: "Tue, 11 Jun 2024, 13:00". */
export function formatInstant(instant: string, timeZone: string, locale: string, style: DateStyle = 'medium'): string {
  return formatter(locale, { ...dayOptions(style, 'day'), ...clockOptions(timeZone, locale) }).format(
    new Date(instant),
  );
}

/** Minutes since midnight that clocks in a zone show at an instant. */
function minutesOfDay(instant: string, timeZone: string): number {
  const minutes = Math.floor(Date.parse(instant) / 60_000) + offsetMinutes(timeZone, instant);
  return ((minutes % 1440) + 1440) % 1440;
}

/** What a locale writes between two times of day; '' where a span is more than its two times ("8:05 – 9:35 AM"). */
const between = new Map<string, string>();

function separatorOf(clock: Intl.DateTimeFormat, locale: string): string {
  let found = between.get(locale);
  if (found === undefined) {
    const [start, end] = [atMinutes(485), atMinutes(575)];
    const [whole, first, last] = [clock.formatRange(start, end), clock.format(start), clock.format(end)];
    const separator = whole.slice(first.length, -last.length);
    between.set(locale, (found = whole === first + separator + last ? separator : ''));
  }
  return found;
}

const atMinutes = (minutes: number) => new Date(minutes * 60_000);

/** A span within a day. The browser takes a hundred times longer for it than for its two times. */
function spanOfDay(from: number, to: number, locale: string): string {
  const clock = formatter(locale, clockOptions('UTC', locale));
  const [start, end] = [atMinutes(from), atMinutes(to)];
  const separator = separatorOf(clock, locale);
  return separator ? clock.format(start) + separator + clock.format(end) : clock.formatRange(start, end);
}

/** The times of day of a span in a zone ("13:00–15:00"); with the days when it ends on another day there. */
export function formatTimeRange(
  start: string,
  end: string | null | undefined,
  timeZone: string,
  locale: string,
): string {
  if (!hasLength(start, end)) return formatTime(start, timeZone, locale);
  if (wallDate(start, timeZone) !== wallDate(end, timeZone)) return formatRange(start, end, timeZone, locale, 'short');
  const [from, to] = [minutesOfDay(start, timeZone), minutesOfDay(end, timeZone)];
  // In the night in which clocks go back, a span may end before it begins by the clock.
  return from < to
    ? spanOfDay(from, to, locale)
    : formatter(locale, clockOptions(timeZone, locale)).formatRange(new Date(start), new Date(end));
}

/** Day and times of a span in a zone: "Tue, 11 Jun 2024, 13:00–15:00". */
export function formatRange(
  start: string,
  end: string | null | undefined,
  timeZone: string,
  locale: string,
  style: DateStyle = 'medium',
): string {
  if (!hasLength(start, end)) return formatInstant(start, timeZone, locale, style);
  return formatter(locale, { ...dayOptions(style, 'day'), ...clockOptions(timeZone, locale) }).formatRange(
    new Date(start),
    new Date(end),
  );
}
