/** Time zones and what their clocks show. */
import { formatter, isoDate } from './dates.ts';

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
