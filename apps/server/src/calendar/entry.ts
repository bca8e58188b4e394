import { createHash } from 'node:crypto';
import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { normaliseRule, RuleFault } from '../store/rule.ts';
import { midnight } from '../store/time.ts';
import { oneLine, plain } from '../text/plain.ts';
import { plainText } from '../text/rich.ts';
import type { FeedComponent } from './components.ts';
import type { FeedZones } from './zones.ts';

export type EntryFaultCode =
  | 'uid-missing'
  | 'start-missing'
  | 'start-invalid'
  | 'zone-unknown'
  | 'rule-invalid'
  | 'rule-too-often'
  | 'range-unsupported'
  | 'too-long'
  | 'unreadable';

/** Why one entry of a feed cannot be used. The words are for those who keep the feed, in English. */
export class EntryFault extends Error {
  override readonly name = 'EntryFault';
  readonly code: EntryFaultCode;
  readonly uid: string | null;

  constructor(code: EntryFaultCode, message: string, uid: string | null) {
    super(message);
    this.code = code;
    this.uid = uid;
  }
}

/** An entry of a feed as it is kept. */
export interface Entry {
  uid: string;
  sequence: number;
  modified: string;
  /** Set for what a rule's occurrence is replaced by. */
  recurrenceId: Date | null;
  isDay: boolean;
  startDate: string;
  endDate: string | null;
  startsAt: Date | null;
  endsAt: Date | null;
  zone: string | null;
  rule: string | null;
  rdate: Date[];
  exdate: Date[];
  status: 'confirmed' | 'tentative' | 'cancelled';
  title: string;
  description: string | null;
  place: string | null;
  url: string | null;
  joinUrl: string | null;
  mode: 'online' | 'hybrid' | null;
}

/** Zones for what has none of its own. */
export interface ZoneSettings {
  zones: FeedZones;
  /** The zone that the calendar as a whole names. */
  calendar: string | undefined;
}

const used = new Set([
  'UID',
  'DTSTART',
  'DTEND',
  'DURATION',
  'SUMMARY',
  'DESCRIPTION',
  'LOCATION',
  'URL',
  'STATUS',
  'SEQUENCE',
  'CLASS',
  'RECURRENCE-ID',
  'RDATE',
  'EXDATE',
  'LAST-MODIFIED',
  'CONFERENCE',
  'X-GOOGLE-CONFERENCE',
  'X-MICROSOFT-SKYPETEAMSMEETINGURL',
  'X-MICROSOFT-CDO-ALLDAYEVENT',
]);

type Property = [name: string, parameters: Record<string, string | undefined>, type: string, ...values: unknown[]];

/** Most additional and most left-out times of one entry. */
const mostTimes = 2000;

/**
 * Reads one event of a feed.
 *
 * @returns undefined for an entry that is marked private and so none of ours
 * @throws EntryFault
 */
export function readEntry(component: FeedComponent, settings: ZoneSettings): Entry | undefined {
  const { lines, fault } = component;
  const bare = lines.find((line) => /^UID[;:]/i.test(line));
  const uid = bare === undefined ? null : oneLine(bare.slice(bare.indexOf(':') + 1)).slice(0, 500) || null;
  const fail = (code: EntryFaultCode, message: string): never => {
    throw new EntryFault(code, message, uid);
  };
  if (fault === 'too-long') return fail('too-long', 'The entry is too long to be an event.');
  if (fault) return fail('unreadable', 'The entry is not closed as it was opened.');
  if (uid === null)
    return fail('uid-missing', 'The entry has no UID, so a change of it could not be told from a new one.');
  const properties = parse(lines, fail);
  const all = (name: string): Property[] => properties.filter(([each]) => each === name);
  const text = (name: string): string | null => {
    const value = all(name)[0]?.[3];
    return typeof value === 'string' && value.trim() !== '' ? value : null;
  };
  if (/^(?:private|confidential)$/i.test(text('class') ?? '')) return undefined;

  const time = (property: Property, what: string): Moment => momentOf(property, settings, what, fail);
  const [startProperty] = all('dtstart');
  if (!startProperty) return fail('start-missing', 'The entry has no DTSTART.');
  const begin = time(startProperty, 'DTSTART');
  const [endProperty] = all('dtend');
  const end = endProperty ? time(endProperty, 'DTEND') : after(begin, text('duration'));
  const isDay = begin.isDay || isWholeDays(begin, end, text('x-microsoft-cdo-alldayevent'));
  const rules = lines.filter((line) => /^RRULE[;:]/i.test(line));
  const when = isDay ? wholeDays(begin, end) : toTheMinute(begin, end, rules.length > 0);

  const zone = when.zone ?? 'UTC';
  const [recurrence] = all('recurrence-id');
  if (recurrence?.[1].range) return fail('range-unsupported', 'RANGE=THISANDFUTURE is not supported.');
  const times = (name: string): Date[] =>
    all(name)
      .flatMap(([each, parameters, type, ...values]) =>
        values.map((value): Property => [each, parameters, type, value]),
      )
      .slice(0, mostTimes)
      .map((property) => instantOf(time(property, name.toUpperCase()), isDay, zone));
  const place = text('location');
  const joinUrl = [text('conference'), text('x-google-conference'), text('x-microsoft-skypeteamsmeetingurl'), place]
    .map(linkOf)
    .find(Boolean);
  if (rules.length > 1) return fail('rule-invalid', 'The entry has more than one RRULE.');
  return {
    uid,
    sequence: Math.trunc(Number(all('sequence')[0]?.[3])) || 0,
    modified: String(all('last-modified')[0]?.[3] ?? ''),
    recurrenceId: recurrence ? instantOf(time(recurrence, 'RECURRENCE-ID'), isDay, zone) : null,
    isDay,
    ...when,
    rule: rules[0] && !recurrence ? ruleOf(rules[0], zone, fail) : null,
    rdate: recurrence ? [] : times('rdate'),
    exdate: recurrence ? [] : times('exdate'),
    status: statusOf(text('status')),
    title: cut(oneLine(words(text('summary') ?? '')), 300),
    description: cut(plain(words(text('description') ?? '')).trim(), 20_000) || null,
    place: (place && !linkOf(place) && cut(oneLine(words(place)), 500)) || null,
    url: linkOf(text('url')) ?? null,
    joinUrl: joinUrl ?? null,
    mode: joinUrl || /^\s*(?:online|virtual|zoom|webinar|microsoft teams)\b/i.test(place ?? '') ? 'online' : null,
  };
}

/** Names an entry's content, so that a change of anything that is kept is seen. */
export function hashOfEntry(entry: Entry, overrides: readonly Entry[]): string {
  const content = [entry, ...overrides].map(({ sequence, modified, ...rest }) => rest);
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 22);
}

function parse(lines: readonly string[], fail: (code: EntryFaultCode, message: string) => never): Property[] {
  const kept = lines.filter((line) => used.has(/^[A-Za-z0-9-]+/.exec(line)?.[0].toUpperCase() ?? ''));
  try {
    const [, properties] = ICAL.parse(['BEGIN:VEVENT', ...kept, 'END:VEVENT'].join('\r\n')) as [string, Property[]];
    return properties;
  } catch (error) {
    return fail('unreadable', `The entry cannot be read: ${cut(oneLine((error as Error).message), 200)}`);
  }
}

/** A time as the feed has it. */
interface Moment {
  isDay: boolean;
  /** The wall date and time of the zone. */
  wall: Temporal.PlainDateTime;
  /** Undefined for a time that is meant wherever one is. */
  zone: string | undefined;
  /** The zone that a time in UTC is shown in. */
  shown?: string | undefined;
}

function momentOf(
  [, parameters, , value]: Property,
  { zones, calendar }: ZoneSettings,
  what: string,
  fail: (code: EntryFaultCode, message: string) => never,
): Moment {
  // A period (RDATE) begins with its time.
  const text = String(Array.isArray(value) ? value[0] : value);
  const parts = /^(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2}):?(\d{2})?(Z)?)?/.exec(text);
  const [, year, month, day, hour, minute, second = '00', utc] = parts ?? [];
  const isDay = hour === undefined;
  let wall: Temporal.PlainDateTime;
  try {
    const clock = isDay ? '00:00:00' : `${hour}:${minute}:${second === '60' ? '59' : second}`;
    wall = Temporal.PlainDateTime.from(`${year}-${month}-${day}T${clock}`, { overflow: 'reject' });
  } catch {
    return fail('start-invalid', `${what} is "${cut(oneLine(text), 40)}", which is no date or time.`);
  }
  if (wall.year < 1900 || wall.year > 2200) return fail('start-invalid', `${what} lies in the year ${wall.year}.`);
  if (isDay) return { isDay, wall, zone: undefined };
  if (utc) {
    const shown = calendar === undefined ? undefined : zones.find(calendar);
    return { isDay, wall, zone: 'UTC', shown };
  }
  const { tzid } = parameters;
  if (tzid === undefined) return { isDay, wall, zone: floating({ zones, calendar }) };
  const zone = zones.find(tzid);
  return zone ? { isDay, wall, zone } : fail('zone-unknown', `The time zone "${cut(oneLine(tzid), 80)}" is not known.`);
}

/** The zone that times without one are taken to be in. */
function floating({ zones, calendar }: ZoneSettings): string | undefined {
  return (calendar === undefined ? undefined : zones.find(calendar)) ?? zones.only;
}

function after(begin: Moment, duration: string | null): Moment | undefined {
  if (duration === null) return undefined;
  try {
    const length = Temporal.Duration.from(duration);
    return length.sign > 0 ? { ...begin, wall: begin.wall.add(length) } : undefined;
  } catch {
    return undefined;
  }
}

/** Exchange writes whole days as midnights, with a mark. */
function isWholeDays(begin: Moment, end: Moment | undefined, mark: string | null): boolean {
  const isMidnight = ({ wall }: Moment): boolean => wall.toPlainTime().equals(new Temporal.PlainTime());
  if (!isMidnight(begin) || (end && !isMidnight(end))) return begin.zone === undefined;
  return /^true$/i.test(mark ?? '') || begin.zone === undefined;
}

type WhenOfEntry = Pick<Entry, 'startDate' | 'endDate' | 'startsAt' | 'endsAt' | 'zone'>;

/** Days, with the last one; a feed names the day after it. A time in no known zone is kept as its day. */
function wholeDays(begin: Moment, end: Moment | undefined): WhenOfEntry {
  const startDate = begin.wall.toPlainDate();
  const isExclusive = end && (end.isDay || begin.zone !== undefined || end.wall.hour + end.wall.minute === 0);
  const last = end?.wall.toPlainDate().subtract({ days: isExclusive ? 1 : 0 });
  return {
    startDate: startDate.toString(),
    endDate: last && Temporal.PlainDate.compare(last, startDate) > 0 ? last.toString() : null,
    startsAt: null,
    endsAt: null,
    zone: null,
  };
}

function toTheMinute(begin: Moment, end: Moment | undefined, recurs: boolean): WhenOfEntry {
  const startsAt = exact(begin.wall, begin.zone ?? 'UTC');
  // A rule runs in the zone that its start is written in.
  const zone = (recurs ? undefined : begin.shown) ?? begin.zone ?? 'UTC';
  const until =
    end && (end.isDay ? midnight(end.wall.toPlainDate().toString(), zone) : exact(end.wall, end.zone ?? zone));
  // An end before the start is a slip; the event is still one.
  const endsAt = until && until > startsAt ? until : null;
  const wall = (at: Date): string =>
    Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone).toPlainDate().toString();
  return { startDate: wall(startsAt), endDate: endsAt && wall(endsAt), startsAt, endsAt, zone };
}

function exact(wall: Temporal.PlainDateTime, zone: string): Date {
  return new Date(wall.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds);
}

function instantOf({ wall, zone }: Moment, isDay: boolean, ownZone: string): Date {
  return isDay ? midnight(wall.toPlainDate().toString(), null) : exact(wall, zone ?? ownZone);
}

function ruleOf(line: string, zone: string, fail: (code: EntryFaultCode, message: string) => never): string {
  try {
    return normaliseRule(line.slice(line.indexOf(':') + 1), zone);
  } catch (error) {
    if (!(error instanceof RuleFault)) throw error;
    return fail(error.code, `RRULE cannot be followed: ${error.message}.`);
  }
}

function statusOf(text: string | null): Entry['status'] {
  switch (text?.trim().toUpperCase()) {
    case 'CANCELLED':
      return 'cancelled';
    case 'TENTATIVE':
      return 'tentative';
    default:
      return 'confirmed';
  }
}

/** Words without markup: some calendars write HTML into plain fields. */
function words(text: string): string {
  if (!/<\/?[a-z][^>]*>|&(?:[a-z]+|#\d+);/i.test(text)) return text;
  const broken = text.replace(/<(?:br|\/p|\/div|\/li|\/h\d)\b[^>]*>/gi, '\n');
  return broken
    .split('\n')
    .map((line) => plainText(line))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
}

/** A link that may be given out. */
function linkOf(text: string | null): string | undefined {
  const trimmed = text?.trim() ?? '';
  if (!/^https?:\/\/\S+$/i.test(trimmed) || trimmed.length > 2000 || !URL.canParse(trimmed)) return undefined;
  return new URL(trimmed).href;
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).toWellFormed()}…`;
}
