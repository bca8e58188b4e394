import { countryName } from '../shared/text.ts';

/**
 * Reads `country-names`: pairs of a code and a name, divided by semicolons, `XK: Kosovo*; TR: Türkiye`. What is no such
 * pair is passed over.
 */
export function parseCountryNames(text: string | undefined): ReadonlyMap<string, string> {
  const pairs = (text ?? '').split(';').flatMap((pair) => {
    const [, code, name] = /^\s*([A-Za-z]{2})\s*[:=]\s*(\S.*?)\s*$/s.exec(pair) ?? [];
    return code && name ? [[code.toUpperCase(), name] as const] : [];
  });
  return new Map(pairs);
}

/** Name of a country: the page's own, else that of CLDR, else the code. */
export function nameCountry(code: string, own: ReadonlyMap<string, string>, locale: string): string {
  return own.get(code.toUpperCase()) ?? countryName(code, locale);
}
