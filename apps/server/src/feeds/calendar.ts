import { Temporal } from 'temporal-polyfill';
import type { Row } from '../database/tables.ts';
import { version } from '../package.ts';
import type { StoreContext } from '../store/context.ts';
import { presentSessions } from '../store/sessions.ts';
import { interfaceLanguage, type InterfaceLanguage, pick } from '../text/language.ts';
import { oneLine } from '../text/plain.ts';
import { phrases } from '../text/phrases.ts';
import { countryName, languageName } from '../text/when.ts';
import type { Wire } from '../wire.ts';
import { sharePage } from './addresses.ts';
import {
  calendarFrame,
  type Component,
  componentText,
  type Property,
  ruleProperty,
  textProperty,
  uriProperty,
} from './icalendar.ts';
import { sessionText, statusText } from './session-text.ts';
import { timeZoneComponent } from './time-zones.ts';
import { Turns } from './turns.ts';

/** How often a subscriber should look again. */
const refresh = 'PT1H';

/** Years for which an endless rule brings the changes of its zone's clocks; calendars that know the zone go on by themselves. */
const yearsAhead = 10;

export interface CalendarHead {
  name: string;
  /** Where the calendar is. */
  url: string;
}

type Override = Row<'occurrence_overrides'>;

/**
 * Sessions as iCalendar (RFC 5545, 7986). What has no day, and programmes, which stand for the sessions inside them, are left
 * out. Times are wall times in their zone, and every zone is described by the changes of its clocks.
 */
export async function writeCalendar(
  context: StoreContext,
  batches: AsyncIterable<Row<'sessions'>[]> | Iterable<Row<'sessions'>[]>,
  { name, url }: CalendarHead,
): Promise<string> {
  const language = interfaceLanguage(context.preferences);
  const events: string[] = [];
  const turns = new Turns();
  const zones = new Map<string, { from: number; to: number }>();
  let changed = 0;
  for await (const batch of batches) {
    const rows = batch.filter(isPlaceable);
    for (const row of batch) changed = Math.max(changed, row.updated_at.getTime());
    const overrides = await overridesOf(context, rows);
    const sessions = await presentSessions(context, rows);
    for (const [index, row] of rows.entries()) {
      if (row.time_zone && row.starts_at) widen(zones, row, overrides.get(row.id) ?? [], context.now);
      const session = sessions[index] as Wire['Session'];
      for (const event of eventsOf(context, row, session, overrides.get(row.id) ?? [], language)) {
        events.push(componentText(event));
      }
      await turns.give();
    }
  }
  const note = phrases[language].calendarNote;
  const { begin, end } = calendarFrame([
    ['version', {}, 'text', '2.0'],
    ['prodid', {}, 'text', `-//MenEngage//CoLab ${version}//EN`],
    ['calscale', {}, 'text', 'GREGORIAN'],
    ...textProperty('name', name),
    ...textProperty('x-wr-calname', name),
    ...textProperty('description', note),
    ...textProperty('x-wr-caldesc', note),
    uriProperty('url', url),
    uriProperty('source', url),
    ['refresh-interval', {}, 'duration', refresh],
    ['x-published-ttl', {}, 'duration', refresh],
    ...(changed > 0 ? [utc('last-modified', new Date(changed))] : []),
  ]);
  // A calendar has at least one component (RFC 5545, 3.6), also when it has no entry.
  if (events.length === 0 && zones.size === 0) zones.set('UTC', { from: 2000, to: 2000 });
  const described: string[] = [];
  for (const [zone, { from, to }] of [...zones].sort(([a], [b]) => (a < b ? -1 : 1))) {
    described.push(componentText(await timeZoneComponent(zone, from, to)));
  }
  return [begin, ...described, ...events, end].join('');
}

/** Whether a calendar can show it as it is: its day is known, and it is no frame around others. */
export function isPlaceable(row: Pick<Row<'sessions'>, 'date_precision' | 'start_date' | 'is_programme'>): boolean {
  return (row.date_precision === 'day' || row.date_precision === 'minute') && !!row.start_date && !row.is_programme;
}

async function overridesOf({ database }: StoreContext, rows: Row<'sessions'>[]): Promise<Map<string, Override[]>> {
  const ids = rows.filter(recurs).map(({ id }) => id);
  const found = new Map<string, Override[]>();
  if (ids.length === 0) return found;
  const overrides = await database
    .selectFrom('occurrence_overrides')
    .selectAll()
    .where('session_id', 'in', ids)
    .orderBy('recurrence_id')
    .execute();
  for (const each of overrides) found.set(each.session_id, [...(found.get(each.session_id) ?? []), each]);
  return found;
}

function recurs({ rrule, rdate }: Row<'sessions'>): boolean {
  return rrule !== null || rdate.length > 0;
}

function widen(
  zones: Map<string, { from: number; to: number }>,
  row: Row<'sessions'>,
  overrides: readonly Override[],
  now: Date,
): void {
  const instants = [row.starts_at, row.ends_at, ...row.rdate, ...overrides.map((each) => each.starts_at)];
  const years = instants.flatMap((at) => (at ? [at.getUTCFullYear()] : []));
  if (row.rrule) years.push(Math.max(now.getUTCFullYear(), ...years) + yearsAhead);
  const zone = row.time_zone ?? 'UTC';
  const { from, to } = zones.get(zone) ?? { from: Infinity, to: -Infinity };
  zones.set(zone, { from: Math.min(from, ...years), to: Math.max(to, ...years) });
}

function eventsOf(
  context: StoreContext,
  row: Row<'sessions'>,
  session: Wire['Session'],
  overrides: readonly Override[],
  language: InterfaceLanguage,
): Component[] {
  const whole = event(context, row, session, {}, language);
  const zone = row.time_zone ?? 'UTC';
  if (!recurs(row) || !row.starts_at) return [whole];
  const rule = row.rrule === null ? undefined : ruleProperty(row.rrule);
  if (rule) whole[1].push(rule);
  whole[1].push(...times('rdate', row.rdate, zone), ...times('exdate', row.exdate, zone));
  return [whole, ...overrides.map((override) => event(context, row, session, { override }, language))];
}

function event(
  { publicUrl, preferences }: StoreContext,
  row: Row<'sessions'>,
  session: Wire['Session'],
  { override }: { override?: Override },
  language: InterfaceLanguage,
): Component {
  const words = phrases[language];
  const served = session.localization.served;
  const status = row.deleted_at ? 'cancelled' : (override?.status ?? session.status);
  const title = override?.title ? pick(override.title, preferences, row.language).text : session.title;
  const page = sharePage(publicUrl, 'sessions', session.id);
  const place = (!session.isTeaser && override?.place) || session.place;
  const where = [place, session.country && countryName(session.country, language)].filter(Boolean).join(', ');
  const said = statusText(status, words);
  const properties: Property[] = [
    ['uid', {}, 'text', row.uid],
    utc('dtstamp', row.updated_at),
    utc('created', row.created_at),
    utc('last-modified', row.updated_at),
    ['sequence', {}, 'integer', row.sequence],
    ...(override ? [at('recurrence-id', override.recurrence_id, row.time_zone)] : []),
    ...datesOf(row, override),
    ...textProperty('summary', said ? `${said}${words.colon}${title}` : title, said ? undefined : served),
    ['status', {}, 'text', icalStatus(status)],
    ...textProperty('description', sessionText(session, language, { page, status, isDated: false })),
    ...textProperty('location', where),
    uriProperty('url', page),
    ['categories', {}, 'text', ...categoriesOf(session)],
    [
      'transp',
      {},
      'text',
      row.date_precision === 'day' || icalStatus(status) === 'CANCELLED' ? 'TRANSPARENT' : 'OPAQUE',
    ],
    ...(icalStatus(status) === 'CANCELLED' ? [] : conferences(session, language)),
    ...(session.isTeaser ? [] : attachments(session)),
  ];
  return ['vevent', properties, []];
}

function categoriesOf(session: Wire['Session']): string[] {
  const labels = [session.kind.label, ...session.themes.map(({ label }) => label)];
  return [...new Set(session.network ? [...labels, session.network.name] : labels)].map(oneLine);
}

/** A day without a time is a whole day, whose end in a calendar is the day after. */
function datesOf(row: Row<'sessions'>, override?: Override): Property[] {
  const { starts_at: start, ends_at: end, time_zone: zone, start_date: startDate, end_date: endDate } = row;
  if (row.date_precision === 'minute' && start) {
    const begins = override?.starts_at ?? override?.recurrence_id ?? start;
    const lasts = end ? end.getTime() - start.getTime() : undefined;
    const ends = override?.ends_at ?? (lasts === undefined ? null : new Date(begins.getTime() + lasts));
    return [at('dtstart', begins, zone), ...(ends ? [at('dtend', ends, zone)] : [])];
  }
  const last = Temporal.PlainDate.from(endDate ?? startDate ?? '');
  return [
    ['dtstart', {}, 'date', startDate],
    ['dtend', {}, 'date', last.add({ days: 1 }).toString()],
  ];
}

/** A wall time in its zone; UTC needs no zone. */
function at(name: string, instant: Date, zone: string | null): Property {
  return zone === null || zone === 'UTC'
    ? utc(name, instant)
    : [name, { tzid: zone }, 'date-time', wallTime(instant, zone)];
}

function times(name: string, instants: readonly Date[], zone: string): Property[] {
  if (instants.length === 0) return [];
  if (zone === 'UTC') return [[name, {}, 'date-time', ...instants.map(utcText)]];
  return [[name, { tzid: zone }, 'date-time', ...instants.map((each) => wallTime(each, zone))]];
}

function wallTime(instant: Date, zone: string): string {
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone);
  return zoned.toPlainDateTime().toString({ smallestUnit: 'second' });
}

function utc(name: string, instant: Date): Property {
  return [name, {}, 'date-time', utcText(instant)];
}

function utcText(instant: Date): string {
  return `${instant.toISOString().slice(0, 19)}Z`;
}

/** RFC 5545 knows three: what is put off does not take place then, what is over was as announced. */
function icalStatus(status: string): 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED' {
  if (status === 'cancelled' || status === 'postponed') return 'CANCELLED';
  return status === 'tentative' ? 'TENTATIVE' : 'CONFIRMED';
}

/** One way in for each language in which one can take part (RFC 7986, 5.11), so that a calendar can offer the right one. */
function conferences(session: Wire['Session'], language: InterfaceLanguage): Property[] {
  const address = session.joinUrl ?? session.registration?.url;
  if (!address || session.isTeaser || session.mode === 'inPerson') return [];
  const words = phrases[language];
  const tracks = session.languages.filter(({ role }) => role === 'floor' || role === 'interpretation');
  if (tracks.length === 0) return [uriProperty('conference', address, { feature: 'VIDEO' })];
  return tracks.map(({ language: track, role }): Property => {
    const isSpoken = role === 'floor';
    const label = `${languageName(track, language)} (${isSpoken ? words.spoken : words.interpretation})`;
    return uriProperty('conference', address, { feature: isSpoken ? 'VIDEO' : 'AUDIO', label, language: track });
  });
}

function attachments({ materials }: Wire['Session']): Property[] {
  return materials.flatMap(({ url, mediaType }) => {
    const type: Record<string, string> =
      mediaType && /^[\w.+-]+\/[\w.+-]+$/.test(mediaType) ? { fmttype: mediaType } : {};
    return url ? [uriProperty('attach', url, type)] : [];
  });
}
