/** Dates in words, each to the precision it is known. */

const formatters = new Map<string, Intl.DateTimeFormat>();

/** A formatter on the Gregorian calendar, made once. */
export function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  let found = formatters.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(locale, { calendar: 'gregory', ...options });
    formatters.set(key, found);
  }
  return found;
}

/** Noon UTC of the first day a partial date can mean: a carrier for formatting in UTC, never shown as a day by itself. */
export function carrier(date: string): Date {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day, 12));
}

/** A date from numbers; months count from 0, and what is too large is carried over. */
export function isoDate(year: number, monthIndex: number, day: number): string {
  return new Date(Date.UTC(year, monthIndex, day)).toISOString().slice(0, 10);
}

/** How much of a date is spelled out: `long` "Tuesday 11 June 2024", `medium` "Tue 11 Jun 2024", `short` "11 Jun 2024". */
export type DateStyle = 'long' | 'medium' | 'short';

type Precision = 'year' | 'month' | 'day';

const PARTIAL_DATE = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/;

function precisionOf(date: string): Precision | undefined {
  const match = PARTIAL_DATE.exec(date);
  if (!match) return undefined;
  return match[3] ? 'day' : match[2] ? 'month' : 'year';
}

/** What a date is written with. */
export function dayOptions(style: DateStyle, precision: Precision): Intl.DateTimeFormatOptions {
  const options: Intl.DateTimeFormatOptions = { year: 'numeric' };
  if (precision !== 'year') options.month = style === 'long' ? 'long' : 'short';
  if (precision === 'day') {
    options.day = 'numeric';
    if (style !== 'short') options.weekday = style === 'long' ? 'long' : 'short';
  }
  return options;
}

/**
 * A partial ISO date ("2010", "2020-11", "2020-11-10") in words, to its own precision. A value that is no such date
 * comes back as it is: showing the source beats showing "Invalid Date".
 */
export function formatPartialDate(date: string, locale: string, style: DateStyle = 'short'): string {
  const precision = precisionOf(date);
  if (!precision) return date;
  return formatter(locale, { ...dayOptions(style, precision), timeZone: 'UTC' }).format(carrier(date));
}

/** Two partial dates as one range ("10–12 Nov 2020", "Nov 2020 – Feb 2021", "2010"), each to its own precision. */
export function formatPartialRange(
  start: string,
  end: string | null | undefined,
  locale: string,
  style: DateStyle = 'short',
): string {
  if (!end || end === start) return formatPartialDate(start, locale, style);
  const precision = precisionOf(start);
  if (!precision || precision !== precisionOf(end) || end < start) {
    return `${formatPartialDate(start, locale, style)} – ${formatPartialDate(end, locale, style)}`;
  }
  return formatter(locale, { ...dayOptions(style, precision), timeZone: 'UTC' }).formatRange(
    carrier(start),
    carrier(end),
  );
}

/** A month and year as a heading: "June 2024" for "2024-06" (or any date in it). */
export function formatMonth(date: string, locale: string): string {
  return formatPartialDate(date.slice(0, 7), locale, 'long');
}
