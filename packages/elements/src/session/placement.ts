import { isTimeZone, wallDate } from '../shared/time.ts';
import type { Occurrence } from './session-data.ts';

/** When something takes place, as the API says it. */
export type When = Pick<Occurrence, 'datePrecision' | 'startDate' | 'endDate' | 'startsAt' | 'endsAt' | 'timeZone'>;

/** Where something lies in time, for one visitor. */
export interface Placement {
  /** First day, to the precision that is known: "2010", "2020-11" or "2020-11-10". */
  readonly first: string;
  /** Last day, inclusive, to its own precision. */
  readonly last: string;
  /** The instants, where a time of day is known. */
  readonly startsAt?: string | undefined;
  readonly endsAt?: string | undefined;
  /** Zones to name the time in, the one that leads first. One zone when the event's is the visitor's. */
  readonly zones: readonly [] | readonly [string] | readonly [string, string];
}

/** An occurrence and where it lies in time. */
export interface Entry {
  readonly occurrence: Occurrence;
  readonly at: Placement;
}

/** Longest stretch, in days, that is shown on each of its days. A longer one is named once for the month. */
const LONGEST_ON_DAYS = 7;

/**
 * Places something in time. The visitor's zone leads, and so decides the day, unless people have to be at the place.
 * Undefined when no date is known.
 */
export function placementOf(
  when: When,
  visitorZone: string,
  mode?: string | null,
  status?: string,
): Placement | undefined {
  if (when.startsAt && !Number.isNaN(Date.parse(when.startsAt))) {
    const zone = when.timeZone && isTimeZone(when.timeZone) ? when.timeZone : undefined;
    const atThePlace = mode === 'inPerson' && status !== 'movedOnline';
    const zones: Placement['zones'] =
      !zone || zone === visitorZone ? [visitorZone] : atThePlace ? [zone, visitorZone] : [visitorZone, zone];
    const endsAt = when.endsAt && Date.parse(when.endsAt) > Date.parse(when.startsAt) ? when.endsAt : undefined;
    return {
      first: wallDate(when.startsAt, zones[0]),
      last: wallDate(endsAt ? justBefore(endsAt) : when.startsAt, zones[0]),
      startsAt: when.startsAt,
      endsAt,
      zones,
    };
  }
  if (!when.startDate) return undefined;
  const last = when.endDate && when.endDate >= when.startDate ? when.endDate : when.startDate;
  return { first: when.startDate, last, zones: [] };
}

/** What ends at midnight does not take place on the day that begins then. */
function justBefore(instant: string): string {
  return new Date(Date.parse(instant) - 1).toISOString();
}

/** The dated ones of a list of occurrences, each with its place in time. */
export function entriesOf(occurrences: readonly Occurrence[], visitorZone: string): Entry[] {
  return occurrences.flatMap((occurrence) => {
    const at = placementOf(occurrence, visitorZone, occurrence.session.mode, occurrence.status);
    return at ? [{ occurrence, at }] : [];
  });
}

/** Whether a date is known to the day. */
export function isDay(date: string): boolean {
  return date.length === 10;
}

/** Compares two dates as far as both are known: "2024" and "2024-06-11" are the same to the year. */
export function compareKnown(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  const [left, right] = [a.slice(0, length), b.slice(0, length)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Whether something is over at an instant: by the minute where its end is known, else with its last day. */
export function isOver(at: Placement, now: Date, today: string): boolean {
  return at.endsAt ? Date.parse(at.endsAt) <= now.getTime() : compareKnown(at.last, today) < 0;
}

/** Days from the first to the last, both counted; undefined when they are not known to the day. */
export function lengthInDays({ first, last }: Placement): number | undefined {
  return isDay(first) && isDay(last) ? (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1 : undefined;
}

/** Whether an entry is shown once for a whole month instead of on its days: a programme, a long one, an unclear date. */
export function isBesideDays({ occurrence, at }: Entry): boolean {
  return occurrence.session.isProgramme || (lengthInDays(at) ?? Infinity) > LONGEST_ON_DAYS;
}
