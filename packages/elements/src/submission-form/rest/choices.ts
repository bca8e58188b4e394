import { addMonths, formatMonth, zonePlace } from '../../shared/time.ts';
import { countryName, languageName } from '../../shared/text.ts';

/** What the form offers by itself where a call's data names no options: countries, languages, zones, months. */

/** ISO 3166-1 alpha-2, and XK (Kosovo) as the contract has it. Uninhabited territories are left out. */
const COUNTRIES =
  'AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW';

/** Languages people ask interpretation into most; a call's own list stands in its data. */
const LANGUAGES =
  'am ar az be bg bn bs ca cs da de el en es et fa fi fr gu ha he hi hr ht hu hy id ig it ja ka kk km ko ku ky lo lt lv mk mn mr ms my ne nl no om pa pl ps pt qu ro ru rw si sk sl so sq sr st sv sw ta te tg th ti tk tl tr uk ur uz vi wo xh yo zh zu';

/** A value with its name in a locale. */
export interface Named {
  readonly value: string;
  readonly label: string;
}

/** Choices under a heading of their own. */
export interface NamedGroup {
  readonly label: string;
  readonly choices: readonly Named[];
}

const made = new Map<string, readonly unknown[]>();

/** Lists are made once for a locale: the zones alone are more than four hundred. */
function once<Item>(key: string, make: () => readonly Item[]): readonly Item[] {
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as readonly Item[];
}

function sorted(choices: readonly Named[], locale: string): Named[] {
  const { compare } = new Intl.Collator(locale);
  return [...choices].sort((a, b) => compare(a.label, b.label));
}

/** Every country by its name in the locale, in the locale's order. */
export function countriesIn(locale: string): readonly Named[] {
  return once(`country ${locale}`, () =>
    sorted(
      COUNTRIES.split(' ').map((value) => ({ value, label: countryName(value, locale) })),
      locale,
    ),
  );
}

/** A language's name as it stands in a list of its own: with a capital, which Spanish and French do not write in a text. */
export function languageTitle(tag: string, locale: string): string {
  const [first = '', ...rest] = languageName(tag, locale);
  return first.toLocaleUpperCase(locale) + rest.join('');
}

/** Languages by their names in the locale, in the locale's order. */
export function languagesIn(locale: string): readonly Named[] {
  return once(`language ${locale}`, () =>
    sorted(
      LANGUAGES.split(' ').map((value) => ({ value, label: languageTitle(value, locale) })),
      locale,
    ),
  );
}

/**
 * Time zones by continent and place. `place` gives a place's name in the locale, `area` a continent's or ocean's
 * (by its English name in the IANA database).
 */
export function timeZonesIn(
  locale: string,
  names: { place: (english: string) => string; area: (english: string) => string },
): readonly NamedGroup[] {
  return once(`zone ${locale}`, () => {
    const groups = new Map<string, Named[]>();
    for (const value of Intl.supportedValuesOf('timeZone')) {
      const place = zonePlace(value);
      const area = value.split('/')[0];
      if (!place || !area || area === value) continue;
      const choices = groups.get(area) ?? [];
      groups.set(area, choices);
      choices.push({ value, label: names.place(place) });
    }
    const { compare } = new Intl.Collator(locale);
    return [
      ...[...groups]
        .map(([area, choices]) => ({ label: names.area(area), choices: sorted(choices, locale) }))
        .sort((a, b) => compare(a.label, b.label)),
      { label: 'UTC', choices: [{ value: 'UTC', label: 'UTC' }] },
    ];
  });
}

/** How far ahead months are looked for that the call allows, and how many of them are offered. */
const MONTHS_AHEAD = 36;
const MONTHS_OFFERED = 18;

/**
 * The months from `first` ("2024-06") on that the call allows, by year; `kept` is in the list too, also when it is past.
 */
export function monthsFrom(
  first: string,
  kept: string,
  locale: string,
  allowed: (month: string) => boolean = () => true,
): NamedGroup[] {
  const months = Array.from({ length: MONTHS_AHEAD }, (_, index) => addMonths(`${first}-01`, index).slice(0, 7))
    .filter(allowed)
    .slice(0, MONTHS_OFFERED);
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(kept) && !months.includes(kept)) months.push(kept);
  const groups = new Map<string, Named[]>();
  for (const value of months.sort()) {
    const year = value.slice(0, 4);
    groups.set(year, [...(groups.get(year) ?? []), { value, label: formatMonth(value, locale) }]);
  }
  return [...groups].map(([label, choices]) => ({ label, choices }));
}
