import type { Wire } from '../wire.ts';
import type { InterfaceLanguage } from './language.ts';

type When = Pick<Wire['When'], 'datePrecision' | 'startDate' | 'endDate' | 'startsAt' | 'endsAt' | 'timeZone'>;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format takes a thousand times as long as using it. */
function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  if (formats.size > 2000) formats.clear();
  const made = new Intl.DateTimeFormat(locale, options);
  formats.set(key, made);
  return made;
}

const byPrecision: Record<string, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};

/** British English says the day first, as the Alliance does. */
const localeOf = (language: InterfaceLanguage): string => (language === 'en' ? 'en-GB' : language);

/** A partial date in words, as much of it as is known: `2010`, `November 2020`, `10 November 2020`. */
export function dateText(date: string, language: InterfaceLanguage): string {
  const precision = date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
  return format(localeOf(language), { ...byPrecision[precision], timeZone: 'UTC' }).format(firstDay(date));
}

/** When something takes place, in words; null when nothing is known of it. A time comes with the zone that it is meant in. */
export function whenText(when: When, language: InterfaceLanguage): string | null {
  const { startDate, endDate, startsAt, endsAt, timeZone } = when;
  const locale = localeOf(language);
  if (startsAt && timeZone) {
    const whole = format(locale, { dateStyle: 'full', timeStyle: 'short', timeZone });
    const text = endsAt ? whole.formatRange(new Date(startsAt), new Date(endsAt)) : whole.format(new Date(startsAt));
    return `${text} (${zoneText(timeZone)})`;
  }
  if (!startDate) return null;
  if (!endDate || endDate === startDate || endDate.length !== startDate.length) return dateText(startDate, language);
  const precision = startDate.length === 4 ? 'year' : startDate.length === 7 ? 'month' : 'day';
  return format(locale, { ...byPrecision[precision], timeZone: 'UTC' }).formatRange(
    firstDay(startDate),
    firstDay(endDate),
  );
}

/** `America/New_York` as people read it. */
function zoneText(zone: string): string {
  return zone.replaceAll('_', ' ');
}

function firstDay(date: string): Date {
  return new Date(`${date}${'-01-01'.slice(date.length - 4)}T00:00:00Z`);
}

const names = new Map<string, Intl.DisplayNames>();

function nameIn(language: string, type: 'language' | 'region', code: string): string {
  const key = `${language} ${type}`;
  const known = names.get(key) ?? new Intl.DisplayNames([language, 'en'], { type, fallback: 'code' });
  names.set(key, known);
  try {
    return known.of(code) ?? code;
  } catch {
    return code;
  }
}

/** The name of a language in another one, such as `French`; its tag when it has none. */
export function languageName(tag: string, language: InterfaceLanguage): string {
  return nameIn(language, 'language', tag);
}

/** The name of a country; its code when it has none. */
export function countryName(code: string, language: InterfaceLanguage): string {
  return nameIn(language, 'region', code);
}
