/** An instant: a `Date`, milliseconds since 1970, or ISO text with an offset or `Z` (`2024-06-11T08:00:00-04:00`). */
export type Instant = Date | number | string;

/** What a clock on the wall and a calendar beside it show. */
export interface WallTime {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
}

/** What to do with a wall time that does not exist or exists twice, on the days when clocks change. */
export interface Disambiguation {
  /** A time that the clock jumps over: `later` goes on by as much as the clock jumped (02:30 becomes 03:30), `earlier` goes back. Default `later`. */
  gap?: 'earlier' | 'later' | undefined;
  /** A time that comes twice: the first or the second of them. Default `earlier`. */
  overlap?: 'earlier' | 'later' | undefined;
}

const formatters = /* @__PURE__ */ new Map<string, Intl.DateTimeFormat>();

/** @throws RangeError for a zone that the platform does not know */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  let clock = formatters.get(timeZone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(timeZone, clock);
  }
  return clock;
}

/**
 * An instant in milliseconds since 1970.
 *
 * @throws RangeError for text that is no time, or that has no offset: it would mean another instant in each zone
 */
export function millisecondsOf(instant: Instant): number {
  if (typeof instant === 'string' && !/T.*(Z|[+-]\d\d:?\d\d)$/i.test(instant))
    throw new RangeError(`Not an instant, an offset is missing: ${instant}`);
  const milliseconds = +(typeof instant === 'string' ? new Date(instant) : instant);
  if (Number.isNaN(milliseconds)) throw new RangeError(`Not an instant: ${String(instant)}`);
  return milliseconds;
}

/** Whether the platform knows a zone by this name (IANA, `Africa/Nairobi`). */
export function isTimeZone(name: string): boolean {
  try {
    clockOf(name);
    return true;
  } catch {
    return false;
  }
}

/** The zone that the reader's device is set to. */
export function visitorTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** What the clock in a zone shows at an instant. */
export function wallTimeOf(instant: Instant, timeZone: string): WallTime {
  const parts: Record<string, number> = {};
  for (const { type, value } of clockOf(timeZone).formatToParts(millisecondsOf(instant))) parts[type] = Number(value);
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = parts;
  return { year, month, day, hour, minute, second };
}

const asUtc = ({ year, month, day, hour, minute, second }: WallTime) => {
  // Date.UTC would take the years 0 to 99 for those of the last century.
  const date = new Date(Date.UTC(2000, month - 1, day, hour, minute, second));
  return date.setUTCFullYear(year, month - 1, day);
};

/** How far a zone's clock is ahead of UTC at an instant, in minutes: -240 in New York in June. */
export function offsetOf(instant: Instant, timeZone: string): number {
  const milliseconds = Math.floor(millisecondsOf(instant) / 1000) * 1000;
  return (asUtc(wallTimeOf(milliseconds, timeZone)) - milliseconds) / 60_000;
}

/** The date in a zone at an instant, `2024-06-11`. */
export function dateIn(instant: Instant, timeZone: string): string {
  const { year, month, day } = wallTimeOf(instant, timeZone);
  const digits = (value: number, length = 2) => `${value}`.padStart(length, '0');
  return `${digits(year, 4)}-${digits(month)}-${digits(day)}`;
}

/** Whether two instants fall on one day in a zone. */
export function isSameDay(one: Instant, other: Instant, timeZone: string): boolean {
  return dateIn(one, timeZone) === dateIn(other, timeZone);
}

function parseWall(wall: string | WallTime): WallTime {
  if (typeof wall !== 'string') return wall;
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?)?$/.exec(wall);
  if (!match) throw new RangeError(`Not a wall time: ${wall}`);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  return { year, month, day, hour, minute, second };
}

/**
 * Every instant at which a zone's clock shows a wall time, earliest first: none in the hour that is jumped over in spring, two
 * in the hour that comes twice in autumn, else one.
 *
 * @param wall `2026-10-25T02:30`, without an offset; a date alone is its midnight
 */
export function instantsOf(wall: string | WallTime, timeZone: string): Date[] {
  const local = asUtc(parseWall(wall));
  const day = 24 * 60 * 60_000;
  // A zone's clock has changed at most once in these two days.
  const offsets = new Set([local - day, local + day].map((around) => offsetOf(around, timeZone)));
  return [...offsets]
    .map((offset) => new Date(local - offset * 60_000))
    .filter((instant) => asUtc(wallTimeOf(instant, timeZone)) === local)
    .sort((a, b) => +a - +b);
}

/**
 * The instant at which a zone's clock shows a wall time: 14:00 in Stockholm, before and after the clocks change.
 *
 * @throws RangeError for text that is no wall time, and for an unknown zone
 */
export function instantOf(
  wall: string | WallTime,
  timeZone: string,
  { gap = 'later', overlap = 'earlier' }: Disambiguation = {},
): Date {
  const found = instantsOf(wall, timeZone);
  const [first, last = first] = found;
  if (first && last) return overlap === 'earlier' ? first : last;
  const local = asUtc(parseWall(wall));
  const day = 24 * 60 * 60_000;
  const offset = offsetOf(gap === 'later' ? local - day : local + day, timeZone);
  return new Date(local - offset * 60_000);
}

/** The same time of day some days later (or earlier) in a zone, whatever its clock did meanwhile. */
export function addDays(instant: Instant, days: number, timeZone: string, how?: Disambiguation): Date {
  const wall = wallTimeOf(instant, timeZone);
  const moved = new Date(asUtc({ ...wall, hour: 0, minute: 0, second: 0 }));
  moved.setUTCDate(moved.getUTCDate() + days);
  const date = { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
  return instantOf({ ...wall, ...date }, timeZone, how);
}
