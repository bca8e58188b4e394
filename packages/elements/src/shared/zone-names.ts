/** Time zones as people say them. */
import { formatter } from './dates.ts';
import { offsetMinutes } from './zones.ts';

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
  return {
    place: zonePlace(timeZone) ?? offset,
    offset,
    get name() {
      const parts = formatter(locale, { timeZone, timeZoneName: 'long' }).formatToParts(new Date(instant));
      return parts.find((part) => part.type === 'timeZoneName')?.value ?? offset;
    },
  };
}
