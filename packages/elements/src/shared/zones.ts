/** Time zones and what their clocks show. */
import { formatter } from './dates.ts';

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

/** How long the device is taken at its word about its zone, in milliseconds: to ask it costs as much as to draw an entry. */
const BELIEVED = 5000;

let device = { zone: '', asked: -BELIEVED };

/** The zone of the visitor's device. It may change while a page is open, on a journey. */
export function visitorTimeZone(): string {
  const now = performance.now();
  if (now - device.asked >= BELIEVED) {
    device = { zone: new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC', asked: now };
  }
  return device.zone;
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

const DAY = 86_400_000;

/** Offsets at the beginnings of days in UTC: a month full of sessions asks for the same few again and again. */
const offsets = new Map<string, number>();

function offsetAt(timeZone: string, at: number): number {
  const [year, month, day, hour, minute, second] = wallParts(new Date(at), timeZone);
  return Math.round((Date.UTC(year, month - 1, day, hour, minute, second) - at) / 60_000);
}

function offsetOfDay(timeZone: string, day: number): number {
  const key = timeZone + day;
  const found = offsets.get(key) ?? offsetAt(timeZone, day * DAY);
  offsets.set(key, found);
  return found;
}

/**
 * Minutes a zone is ahead of UTC at an instant: 345 for Kathmandu, -240 for New York in June. On a day when clocks do not
 * change it is that of the day; only on the others the browser is asked for the very instant, which costs far more.
 */
export function offsetMinutes(timeZone: string, instant: string): number {
  const at = Date.parse(instant);
  const day = Math.floor(at / DAY);
  const offset = offsetOfDay(timeZone, day);
  return offset === offsetOfDay(timeZone, day + 1) ? offset : offsetAt(timeZone, at);
}

/** The date an instant has on the wall calendar of a zone, as "2024-06-11". */
export function wallDate(instant: string, timeZone: string): string {
  return new Date(Date.parse(instant) + offsetMinutes(timeZone, instant) * 60_000).toISOString().slice(0, 10);
}

/** Whether clocks in two zones show the same time at an instant, so that naming both times would say nothing new. */
export function sameClock(first: string, second: string, instant: string): boolean {
  return first === second || offsetMinutes(first, instant) === offsetMinutes(second, instant);
}
