const RTL_LANGUAGES = /^(ar|arc|ckb|dv|fa|he|ks|mzn|nqo|pnb|ps|sd|syr|ug|ur|yi)$/;
const RTL_SCRIPTS = /^(Adlm|Arab|Hebr|Mand|Nkoo|Rohg|Samr|Syrc|Thaa)$/;

const directions = new Map<string, 'ltr' | 'rtl'>();

/** The canonical BCP 47 tag (`es-mx` and `es_MX` become `es-MX`), or undefined when the value is no language tag. */
export function canonicalLanguage(value: string): string | undefined {
  try {
    return new Intl.Locale(value.trim().replaceAll('_', '-')).toString();
  } catch {
    return undefined;
  }
}

/**
 * Writing direction of a language. Script first (Punjabi is written both ways), then the language itself. The region
 * `XB` is the pseudo-locale for right-to-left tests, as in CLDR: English words, laid out from the right.
 */
export function directionOf(language: string): 'ltr' | 'rtl' {
  let direction = directions.get(language);
  if (!direction) {
    const { language: base, script, region } = new Intl.Locale(language);
    const rtl = region === 'XB' || (script ? RTL_SCRIPTS.test(script) : RTL_LANGUAGES.test(base));
    directions.set(language, (direction = rtl ? 'rtl' : 'ltr'));
  }
  return direction;
}

/** What stands between the parts of a line: the Arabic script has a comma of its own. */
export function comma(language: string): string {
  return /^(ar|ckb|fa|ps|sd|ug|ur)\b/.test(language) ? '، ' : ', ';
}

/** The best of the `available` languages for the one asked: exact, else with subtags taken off the end, else none. */
export function matchLanguage(asked: string, available: readonly string[]): string | undefined {
  const parts = asked.split('-');
  while (parts.length > 0) {
    const candidate = parts.join('-');
    if (available.includes(candidate)) return candidate;
    parts.pop();
  }
  return undefined;
}

/**
 * The locale for dates and numbers. English without a region is read all over the world here, so it is written day
 * first and with a 24-hour clock ("16 Jan 2018, 13:00"); `en-US` keeps its own ways.
 */
export function formattingLocale(language: string): string {
  return language === 'en' || /^en-X[AB]$/.test(language) ? 'en-GB' : language;
}
