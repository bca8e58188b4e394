/** Weeks and the months they cover. */
import { carrier, formatter } from './dates.ts';
import { addDays, addMonths } from './days.ts';

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

const starts = new Map<string, number>();

/** First day of the week where the locale is used, ISO numbering: 1 Monday, 6 Saturday, 7 Sunday. */
export function weekStart(locale: string): number {
  const known = starts.get(locale) ?? firstDayOf(locale);
  starts.set(locale, known);
  return known;
}

function firstDayOf(locale: string): number {
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

const months = new Map<string, string[][]>();

/**
 * The weeks that cover a month ("2024-06" or any date in it), as rows of seven dates starting at `firstDay`. Worked out once
 * and given to all who ask: not to be changed.
 */
export function monthMatrix(month: string, firstDay: number): string[][] {
  const first = `${month.slice(0, 7)}-01`;
  const key = first + firstDay;
  const known = months.get(key) ?? weeksFrom(first, firstDay);
  months.set(key, known);
  return known;
}

function weeksFrom(first: string, firstDay: number): string[][] {
  const last = addDays(addMonths(first, 1), -1);
  const weeks: string[][] = [];
  for (let at = addDays(first, -((weekday(first) - firstDay + 7) % 7)); at <= last; at = addDays(at, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(at, index)));
  }
  return weeks;
}
