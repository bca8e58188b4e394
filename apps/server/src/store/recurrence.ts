import type { Row } from '../database/tables.ts';
import { lastTimeOf, timesOf } from './rule.ts';
import { addDays, daysBetween, midnight, wallDate } from './time.ts';

/** The part of a session that says when it recurs. */
export type Recurring = Pick<
  Row<'sessions'>,
  | 'id'
  | 'date_precision'
  | 'start_date'
  | 'end_date'
  | 'starts_at'
  | 'ends_at'
  | 'time_zone'
  | 'rrule'
  | 'rdate'
  | 'exdate'
  | 'status'
> &
  Partial<Pick<Row<'sessions'>, 'withdrawn_at' | 'deleted_at'>>;

export type Override = Pick<Row<'occurrence_overrides'>, 'recurrence_id' | 'starts_at' | 'ends_at' | 'status'> &
  Partial<Pick<Row<'occurrence_overrides'>, 'title' | 'place' | 'url'>>;

/** A stretch of time; the end is not part of it. */
export interface Window {
  from?: Date | undefined;
  to: Date;
}

export interface Recurrence {
  /** When the rule puts it: its name for good, even after it was moved. */
  recurrenceId: Date;
  startsAt: Date;
  endsAt: Date | null;
  status: Row<'sessions'>['status'];
  /** What is different of this one, if anything is. */
  override?: Override;
}

/** When the first occurrence starts and how long each takes; undefined for a session that does not recur. */
function pattern(session: Recurring): { start: Date; zone: string; endOf: (start: Date) => Date | null } | undefined {
  const { starts_at: start, ends_at: end, time_zone: zone, start_date: date } = session;
  if (session.rrule === null && session.rdate.length === 0) return undefined;
  if (session.date_precision === 'day' && date !== null) {
    // Days have the length that the clocks give them, so a stretch of days ends at a midnight.
    const days = 1 + daysBetween(date, session.end_date ?? date);
    return {
      start: midnight(date, zone),
      zone: zone ?? 'UTC',
      endOf: (at) => midnight(wallDate(at, zone), zone, days),
    };
  }
  if (!start || !zone) return undefined;
  // All members of the set take exactly as long as the first (RFC 5545, 3.8.5.3).
  const duration = end ? end.getTime() - start.getTime() : 0;
  return { start, zone, endOf: (at) => end && new Date(at.getTime() + duration) };
}

/**
 * The occurrences of a recurring session in a window (RFC 5545, 3.8.5): rule and RDATE less EXDATE, single ones moved or
 * cancelled by overrides. A cancelled occurrence is kept, marked as such; an EXDATE takes it out.
 */
export function expand(session: Recurring, overrides: readonly Override[], { from, to }: Window): Recurrence[] {
  const how = pattern(session);
  if (!how) return [];
  const { start, zone, endOf } = how;
  const longest = (endOf(start)?.getTime() ?? start.getTime()) - start.getTime();
  // A day can be an hour longer than the first one was.
  const earliest = from ? from.getTime() - longest - 3_600_000 : -8.64e15;
  const inWindow = ({ startsAt, endsAt }: Recurrence): boolean =>
    startsAt < to && (!from || (endsAt && endsAt > startsAt ? endsAt > from : startsAt >= from));

  const byRule =
    session.rrule === null ? [start.getTime()] : timesOf({ rule: session.rrule, start, zone }, earliest, to.getTime());
  const out = new Set(session.exdate.map((at) => at.getTime()));
  const own = overrides.filter(({ recurrence_id: at }) => !out.has(at.getTime()));
  for (const { recurrence_id: at } of own) out.add(at.getTime());
  const times = new Set([...byRule, ...session.rdate.map((at) => at.getTime())].filter((at) => !out.has(at)));

  // What was taken out or has vanished from its feed took place until then.
  const gone = session.withdrawn_at ?? session.deleted_at;
  const statusAt = (at: Date): Recurrence['status'] => (gone && at < gone ? 'confirmed' : session.status);
  const regular = [...times].map((at): Recurrence => {
    const startsAt = new Date(at);
    return { recurrenceId: startsAt, startsAt, endsAt: endOf(startsAt), status: statusAt(startsAt) };
  });
  const changed = own.map((override): Recurrence => {
    const startsAt = override.starts_at ?? override.recurrence_id;
    return {
      recurrenceId: override.recurrence_id,
      startsAt,
      endsAt: override.ends_at ?? endOf(startsAt),
      // What cancels the session as a whole cancels each of its occurrences.
      status: statusAt(startsAt) === 'cancelled' ? 'cancelled' : (override.status ?? statusAt(startsAt)),
      override,
    };
  });
  return [...regular, ...changed].filter(inWindow).sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
}

/** Whether the rule, or a further date, puts an occurrence at that time; moved and cancelled ones count. */
export function occursAt(session: Recurring, at: Date): boolean {
  const how = pattern(session);
  if (!how || session.exdate.some((out) => out.getTime() === at.getTime())) return false;
  if (session.rdate.some((each) => each.getTime() === at.getTime())) return true;
  const { start, zone } = how;
  if (session.rrule === null) return at.getTime() === start.getTime();
  return timesOf({ rule: session.rrule, start, zone }, at.getTime(), at.getTime() + 1).length > 0;
}

/** The stretch outside of which nothing of a recurring session lies; `until` is null for one that does not end. */
export function boundsOf(
  session: Recurring,
  overrides: readonly Override[],
): { from: Date; until: Date | null } | undefined {
  const how = pattern(session);
  if (!how) return undefined;
  const { start, zone, endOf } = how;
  const last = session.rrule === null ? start.getTime() : lastTimeOf({ rule: session.rrule, start, zone });
  const moved = overrides.map((each) => ({ start: each.starts_at ?? each.recurrence_id, end: each.ends_at }));
  const starts = [start, ...session.rdate, ...moved.map((each) => each.start)];
  const end = (at: Date): number => Math.max(at.getTime(), endOf(at)?.getTime() ?? 0) + 60_000;
  const until =
    last === undefined
      ? null
      : Math.max(end(new Date(last)), ...starts.map(end), ...moved.map((each) => each.end?.getTime() ?? 0));
  return {
    from: new Date(Math.min(...starts.map((at) => at.getTime()))),
    until: until === null ? null : new Date(until),
  };
}

/** The last wall day of an occurrence that is known to the day. */
export function lastDayOf(session: Recurring, startsAt: Date): string | null {
  if (session.start_date === null || session.end_date === null) return null;
  return addDays(wallDate(startsAt, session.time_zone), daysBetween(session.start_date, session.end_date));
}

/** `20261112T170000Z` */
export function recurrenceName(recurrenceId: Date): string {
  return recurrenceId.toISOString().replace(/[-:]|\.\d+/g, '');
}

/** `monthly.20261112T170000Z`: the same for an occurrence wherever it is moved. */
export function occurrenceId(sessionId: string, recurrenceId: Date): string {
  return `${sessionId}.${recurrenceName(recurrenceId)}`;
}
