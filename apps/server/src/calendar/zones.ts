import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { findIana } from 'windows-iana';
import { isTimeZone } from '../import/row.ts';

/**
 * Time zones of foreign feeds by the names of the IANA. A feed may name zones as Windows does, as old programs did with a path
 * before the name, by words of its own beside a description of the zone's rules, or rightly.
 */
export class FeedZones {
  readonly #described = new Map<string, { location: string | undefined; rules: ICAL.Timezone | undefined }>();
  readonly #known = new Map<string, string | undefined>();

  /** Takes in a zone that the feed describes. @param lines - from BEGIN:VTIMEZONE to END:VTIMEZONE */
  describe(lines: readonly string[]): void {
    const id = valueOf(lines, 'TZID');
    if (id === undefined) return;
    this.#described.set(id, { location: valueOf(lines, 'X-LIC-LOCATION'), rules: rulesOf(lines) });
    this.#known.delete(id);
  }

  /** The only zone that the feed describes; what has no zone of its own is likely meant in it. */
  get only(): string | undefined {
    const [id, ...others] = this.#described.keys();
    return id !== undefined && others.length === 0 ? this.find(id) : undefined;
  }

  /** @returns undefined for a zone that nothing is known of */
  find(id: string): string | undefined {
    if (this.#known.has(id)) return this.#known.get(id);
    const found = this.#lookUp(id);
    this.#known.set(id, found);
    return found;
  }

  #lookUp(id: string): string | undefined {
    const { location, rules } = this.#described.get(id) ?? {};
    return named(id) ?? (location && named(location)) ?? windows(id) ?? city(id) ?? (rules && byRules(rules));
  }
}

function valueOf(lines: readonly string[], name: string): string | undefined {
  const found = lines.find((line) => new RegExp(`^${name}(?:;|:)`, 'i').test(line));
  return found?.slice(found.indexOf(':') + 1).trim();
}

/** The name itself, or the end of a path: `/mozilla.org/20050126_1/Europe/Berlin`. */
function named(id: string): string | undefined {
  const clean = id.trim().replace(/^"|"$/g, '').replaceAll(' ', '_');
  if (/^(?:utc|gmt|z|etc\/utc|etc\/gmt)$/i.test(clean)) return 'UTC';
  if (!clean.startsWith('/') && canonical(clean)) return canonical(clean);
  const parts = clean.split('/').filter(Boolean);
  for (const length of [3, 2]) {
    const end = parts.slice(-length);
    const found = end.length === length && parts.length > length ? canonical(end.join('/')) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** Names that the platform still gives although the IANA has others. */
const renamed: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
};

const spelled = new Map(
  Intl.supportedValuesOf('timeZone').flatMap((zone) => {
    const name = renamed[zone] ?? zone;
    return [
      [zone.toLowerCase(), name],
      [name.toLowerCase(), name],
    ];
  }),
);

/** A name as the IANA spells it. Bare abbreviations are left out: `EST` may mean what Sydney shows. */
function canonical(name: string): string | undefined {
  const known = spelled.get(name.toLowerCase());
  if (known) return known;
  return name.includes('/') && isTimeZone(name) ? name : undefined;
}

function windows(id: string): string | undefined {
  const [zone] = findIana(id.trim());
  return zone && canonical(zone);
}

const cities = new Map([...spelled].map(([lower, zone]) => [lower.split('/').at(-1)?.replaceAll('_', ' '), zone]));

/** What Outlook shows people: `(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna`. */
function city(id: string): string | undefined {
  const list = /^\((?:UTC|GMT)[^)]*\)\s*(.+)$/i.exec(id.trim())?.[1];
  if (/^coordinated universal time/i.test(list ?? '')) return 'UTC';
  return list?.split(',').flatMap((name) => cities.get(name.trim().toLowerCase()) ?? [])[0];
}

function rulesOf(lines: readonly string[]): ICAL.Timezone | undefined {
  // A zone's rules are run below: only yearly ones, as every zone has them.
  if (lines.some((line) => /^RRULE/i.test(line) && !/FREQ=YEARLY/i.test(line))) return undefined;
  if (lines.length > 2000) return undefined;
  try {
    const zone = new ICAL.Timezone(new ICAL.Component(ICAL.parse(lines.join('\r\n')) as never));
    zone.utcOffset(ICAL.Time.fromData({ year: 2026, month: 1, day: 1, hour: 12, minute: 0, second: 0 }));
    return zone;
  } catch {
    return undefined;
  }
}

/** Zones that many people live in come first among those that behave alike. */
const first = [
  'UTC',
  'Europe/London',
  'Europe/Paris',
  'Europe/Athens',
  'Africa/Lagos',
  'Africa/Johannesburg',
  'Africa/Nairobi',
  'Asia/Kolkata',
  'Asia/Dhaka',
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'America/Sao_Paulo',
  'America/Mexico_City',
  'America/Bogota',
];

/** A zone whose clocks show the same, in the middle and at both ends of the months of three years. */
function byRules(rules: ICAL.Timezone): string | undefined {
  const samples = [2025, 2026, 2027].flatMap((year) =>
    Array.from({ length: 12 }, (_, month) => month + 1).flatMap((month) =>
      [1, 15, 28].map((day) => ({ year, month, day })),
    ),
  );
  let offsets: number[];
  try {
    offsets = samples.map((date) => rules.utcOffset(ICAL.Time.fromData({ ...date, hour: 12, minute: 0, second: 0 })));
  } catch {
    return undefined;
  }
  return [...first, ...spelled.values()].find((zone) =>
    samples.every((date, index) => {
      const { offsetNanoseconds } = Temporal.PlainDateTime.from({ ...date, hour: 12 }).toZonedDateTime(zone);
      return offsetNanoseconds / 1e9 === offsets[index];
    }),
  );
}
