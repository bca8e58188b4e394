/** Numbers, lists and names of places and languages in words. */

const cache = new Map<string, unknown>();

function cached<Formatter>(key: string, make: () => Formatter): Formatter {
  if (!cache.has(key)) cache.set(key, make());
  return cache.get(key) as Formatter;
}

/** A number in the locale: "1,234", "1234", "1 234". */
export function formatNumber(value: number, locale: string, options: Intl.NumberFormatOptions = {}): string {
  return cached(`n${locale}${JSON.stringify(options)}`, () => new Intl.NumberFormat(locale, options)).format(value);
}

/** Items joined as the language does: "a, b and c". */
export function formatList(
  items: readonly string[],
  locale: string,
  type: 'conjunction' | 'unit' = 'conjunction',
): string {
  return cached(`l${locale}${type}`, () => new Intl.ListFormat(locale, { type })).format(items);
}

/** Used in the field, but not (or not everywhere) known to the browser's data. */
const COUNTRIES_OUTSIDE_ISO: Record<string, string> = { XK: 'Kosovo' };

/** Name of a country by its ISO 3166-1 alpha-2 code (and XK); the code itself when nobody knows a name. */
export function countryName(code: string, locale: string): string {
  return displayName(code.toUpperCase(), locale, 'region') ?? COUNTRIES_OUTSIDE_ISO[code.toUpperCase()] ?? code;
}

/** Name of a language by its BCP 47 tag; the tag itself when nobody knows a name. */
export function languageName(tag: string, locale: string): string {
  return displayName(tag, locale, 'language') ?? tag;
}

function displayName(code: string, locale: string, type: 'region' | 'language'): string | undefined {
  try {
    return cached(`d${locale}${type}`, () => new Intl.DisplayNames(locale, { type, fallback: 'none' })).of(code);
  } catch {
    return undefined;
  }
}
