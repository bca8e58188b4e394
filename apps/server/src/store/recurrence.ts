import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import type { Row } from '../database/tables.ts';

/** The part of a session that says when it recurs. */
export type Recurring = Pick<
  Row<'sessions'>,
  'id' | 'starts_at' | 'ends_at' | 'time_zone' | 'rrule' | 'rdate' | 'exdate' | 'status'
>;

export type Override = Omit<Row<'occurrence_overrides'>, 'session_id'>;

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
}

/**
 * The occurrences of a recurring session in a window (RFC 5545, 3.8.5): rule and RDATE less EXDATE, single ones moved or
 * cancelled by overrides. The rule is expanded in the session's own zone, so that 14:00 stays 14:00 when clocks change.
 * A cancelled occurrence is kept, marked as such; an EXDATE takes it out.
 */
export function expand(session: Recurring, overrides: readonly Override[], { from, to }: Window): Recurrence[] {
  const { starts_at: start, ends_at: end, time_zone: zone, rrule } = session;
  if (!start || !zone || !rrule) return [];
  const duration = end ? end.getTime() - start.getTime() : 0;
  const inWindow = ({ startsAt, endsAt }: Recurrence): boolean =>
    startsAt < to && (!from || (endsAt && endsAt > startsAt ? endsAt > from : startsAt >= from));

  const rule = new RRuleTemporal({ rruleString: rrule, dtstart: zoned(start, zone), tzid: zone });
  const earliest = new Date(Math.max(start.getTime(), from ? from.getTime() - duration : -Infinity));
  const byRule = earliest < to ? rule.between(earliest, to, true).map((at) => new Date(at.epochMilliseconds)) : [];
  const left = new Set([...session.exdate, ...overrides.map((each) => each.recurrence_id)].map((at) => at.getTime()));
  const times = new Set([...byRule, ...session.rdate].map((at) => at.getTime()).filter((at) => !left.has(at)));

  const regular = [...times].map((at) => ({
    recurrenceId: new Date(at),
    startsAt: new Date(at),
    endsAt: end && new Date(at + duration),
    status: session.status,
  }));
  const changed = overrides.map((each) => {
    const startsAt = each.starts_at ?? each.recurrence_id;
    return {
      recurrenceId: each.recurrence_id,
      startsAt,
      endsAt: each.ends_at ?? (end && new Date(startsAt.getTime() + duration)),
      status: each.status ?? session.status,
    };
  });
  return [...regular, ...changed].filter(inWindow).sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
}

function zoned(instant: Date, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone);
}

/** `monthly.20261112T170000Z`: the same for an occurrence wherever it is moved. */
export function occurrenceId(sessionId: string, recurrenceId: Date): string {
  return `${sessionId}.${recurrenceId.toISOString().replace(/[-:]|\.\d+/g, '')}`;
}
