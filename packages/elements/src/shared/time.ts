/**
 * Dates and times on a page, with Intl alone. Three rules hold everywhere:
 * a date is shown to the precision it is known ("2010" stays 2010, it never becomes 1 January);
 * an instant is always shown in a named zone;
 * the calendar is the Gregorian one, also where a language's default is another, because the grid and the data are.
 */

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  let found = formatters.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(locale, { calendar: 'gregory', ...options });
    formatters.set(key, found);
  }
  return found;
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

function dayOptions(style: DateStyle, precision: Precision): Intl.DateTimeFormatOptions {
  const options: Intl.DateTimeFormatOptions = { year: 'numeric' };
  if (precision !== 'year') options.month = style === 'long' ? 'long' : 'short';
  if (precision === 'day') {
    options.day = 'numeric';
    if (style !== 'short') options.weekday = style === 'long' ? 'long' : 'short';
  }
  return options;
}

/** Noon UTC of the first day a partial date can mean: a carrier for formatting in UTC, never shown as a day by itself. */
function carrier(date: string): Date {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day, 12));
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

/** Two digits on a 24-hour clock ("08:00" under "13:00"), none too many on a 12-hour one ("8:00 AM"). */
function clockOptions(timeZone: string, locale: string): Intl.DateTimeFormatOptions {
  const { hourCycle } = formatter(locale, { hour: 'numeric' }).resolvedOptions();
  return { hour: hourCycle?.startsWith('h2') ? '2-digit' : 'numeric', minute: '2-digit', timeZone };
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

/** The times of day of a span in a zone ("13:00–15:00"); with the days when it ends on another day there. */
export function formatTimeRange(
  start: string,
  end: string | null | undefined,
  timeZone: string,
  locale: string,
): string {
  if (!hasLength(start, end)) return formatTime(start, timeZone, locale);
  const sameDay = wallDate(start, timeZone) === wallDate(end, timeZone);
  const options = sameDay
    ? clockOptions(timeZone, locale)
    : { ...dayOptions('short', 'day'), ...clockOptions(timeZone, locale) };
  return formatter(locale, options).formatRange(new Date(start), new Date(end));
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

/** Whether the browser knows the zone: an IANA name (or `UTC`), not a bare offset. */
export function isTimeZone(zone: string): boolean {
  if (!/^[a-z]/i.test(zone)) return false;
  try {
    formatter('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** The zone of the visitor's device. */
export function visitorTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}

/** Year, month, day, hour, minute and second an instant has in a zone, as numbers. */
function wallParts(instant: Date, timeZone: string): [number, number, number, number, number, number] {
  const parts = formatter('en', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(instant);
  const value = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value);
  return [value('year'), value('month'), value('day'), value('hour'), value('minute'), value('second')];
}

/** The date an instant has on the wall calendar of a zone, as "2024-06-11". */
export function wallDate(instant: string, timeZone: string): string {
  const [year, month, day] = wallParts(new Date(instant), timeZone);
  return isoDate(year, month - 1, day);
}

/** Minutes a zone is ahead of UTC at an instant: 345 for Kathmandu, -240 for New York in June. */
export function offsetMinutes(timeZone: string, instant: string): number {
  const at = new Date(instant);
  const [year, month, day, hour, minute, second] = wallParts(at, timeZone);
  return Math.round((Date.UTC(year, month - 1, day, hour, minute, second) - at.getTime()) / 60_000);
}

/** Whether clocks in two zones show the same time at an instant, so that naming both times would say nothing new. */
export function sameClock(first: string, second: string, instant: string): boolean {
  return first === second || offsetMinutes(first, instant) === offsetMinutes(second, instant);
}

/**
 * Spellings the IANA database (backward file) replaced, but which browsers still answer as the device's zone, and
 * places whose written name has signs an identifier cannot carry.
 */
const PLACES: Record<string, string> = {
  Asmera: 'Asmara',
  Calcutta: 'Kolkata',
  Faeroe: 'Faroe',
  Godthab: 'Nuuk',
  Katmandu: 'Kathmandu',
  Kiev: 'Kyiv',
  Rangoon: 'Yangon',
  Saigon: 'Ho Chi Minh',
  'Sao Paulo': 'São Paulo',
  'St Johns': 'St John’s',
  Truk: 'Chuuk',
  'Ulan Bator': 'Ulaanbaatar',
};

/** A zone as people say it. */
export interface ZoneName {
  /** The place in the zone's name, in English: "New York", "Kathmandu"; "UTC" for zones without a place. */
  place: string;
  /** Its distance from UTC at the instant: "UTC−4", "UTC+5:45", "UTC". */
  offset: string;
  /** Its name in the locale at the instant: "Eastern Daylight Time", "hora de verano oriental". */
  name: string;
}

/** The place in a zone's name, in English ("New York", "Kathmandu"); undefined for zones that name none (UTC). */
export function zonePlace(timeZone: string): string | undefined {
  if (/^(etc\/|utc$|gmt)/i.test(timeZone)) return undefined;
  const city = (timeZone.split('/').pop() ?? timeZone).replaceAll('_', ' ');
  return PLACES[city] ?? city;
}

/** Names a zone at an instant (its offset and name differ between winter and summer). */
export function zoneName(timeZone: string, locale: string, instant: string): ZoneName {
  const minutes = offsetMinutes(timeZone, instant);
  const rest = Math.abs(minutes) % 60;
  const hours = Math.floor(Math.abs(minutes) / 60) + (rest ? `:${String(rest).padStart(2, '0')}` : '');
  const offset = minutes === 0 ? 'UTC' : `UTC${minutes < 0 ? '−' : '+'}${hours}`;
  const parts = formatter(locale, { timeZone, timeZoneName: 'long' }).formatToParts(new Date(instant));
  return {
    place: zonePlace(timeZone) ?? offset,
    offset,
    name: parts.find((part) => part.type === 'timeZoneName')?.value ?? offset,
  };
}

function isoDate(year: number, monthIndex: number, day: number): string {
  return new Date(Date.UTC(year, monthIndex, day)).toISOString().slice(0, 10);
}

/** Today's date in a zone. `now` is for tests. */
export function today(timeZone: string, now: Date = new Date()): string {
  return wallDate(now.toISOString(), timeZone);
}

/** A date some days later (or earlier). */
export function addDays(date: string, days: number): string {
  const at = carrier(date);
  return isoDate(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate() + days);
}

/** A date some months later (or earlier), kept inside the month: 31 January + 1 month is the last of February. */
export function addMonths(date: string, months: number): string {
  const at = carrier(date);
  const [year, month] = [at.getUTCFullYear(), at.getUTCMonth() + months];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return isoDate(year, month, Math.min(at.getUTCDate(), lastDay));
}

/** Day of the week, ISO: 1 Monday … 7 Sunday. */
export function weekday(date: string): number {
  return carrier(date).getUTCDay() || 7;
}

/** Regions whose week starts on Saturday or Sunday (CLDR supplemental data), for browsers without `getWeekInfo`. */
const SATURDAY = /^(AE|AF|BH|DJ|DZ|EG|IQ|IR|JO|KW|LY|OM|QA|SD|SY)$/;
const SUNDAY =
  /^(AG|AS|BD|BR|BS|BT|BW|BZ|CA|CO|DM|DO|ET|GT|GU|HK|HN|ID|IL|IN|JM|JP|KE|KH|KR|LA|MH|MM|MO|MT|MX|MZ|NI|NP|PA|PE|PH|PK|PR|PT|PY|SA|SG|SV|TH|TT|TW|UM|US|VE|VI|WS|YE|ZA|ZW)$/;

interface WeekInfoLocale extends Intl.Locale {
  getWeekInfo?(): { firstDay: number };
}

/** First day of the week where the locale is used, ISO numbering: 1 Monday, 6 Saturday, 7 Sunday. */
export function weekStart(locale: string): number {
  const known: WeekInfoLocale = new Intl.Locale(locale);
  const info = known.getWeekInfo?.();
  if (info) return info.firstDay;
  const region = known.maximize().region ?? '';
  return SATURDAY.test(region) ? 6 : SUNDAY.test(region) ? 7 : 1;
}

/** The seven names of the days of the week, starting at `firstDay`. */
export function weekdayNames(locale: string, firstDay: number, width: 'long' | 'short' | 'narrow' = 'short'): string[] {
  // 2024-01-01 was a Monday.
  return Array.from({ length: 7 }, (_, index) =>
    formatter(locale, { weekday: width, timeZone: 'UTC' }).format(carrier(addDays('2024-01-01', firstDay - 1 + index))),
  );
}

/** The weeks that cover a month ("2024-06" or any date in it), as rows of seven dates starting at `firstDay`. */
export function monthMatrix(month: string, firstDay: number): string[][] {
  const first = `${month.slice(0, 7)}-01`;
  const last = addDays(addMonths(first, 1), -1);
  const weeks: string[][] = [];
  for (let at = addDays(first, -((weekday(first) - firstDay + 7) % 7)); at <= last; at = addDays(at, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(at, index)));
  }
  return weeks;
}
