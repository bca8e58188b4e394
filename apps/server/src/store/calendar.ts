import { type RawBuilder, sql } from 'kysely';
import type { Row } from '../database/tables.ts';
import type { Query, Wire } from '../wire.ts';
import type { StoreContext } from './context.ts';
import {
  allOf,
  beyond,
  type Conditions,
  type Cursor,
  facetCounts,
  facetValues,
  idKey,
  indexedTimeKey,
  orderBy,
  type Page,
  readCursor,
  type SortKey,
  writeCursor,
} from './listing.ts';
import { expand, lastDayOf, occurrenceId, type Override, type Recurrence, recurrenceName } from './recurrence.ts';
import {
  horizon,
  onceWithin,
  presentSessions,
  presentWhen,
  recurringSessions,
  sessionConditions,
  sessionFacets,
  sessionRow,
} from './sessions.ts';
import { pick } from '../text/language.ts';
import { httpUrl } from './entity.ts';
import { rowsOf, type Versioned, versionOf } from './rows.ts';
import { startOfDay, wallDate, windowEdge } from './time.ts';

/** An occurrence before it is answered; `start` in milliseconds and `id` are its place in the list. */
export interface Slot {
  start: number;
  readonly id: string;
  session: Row<'sessions'>;
  status: Row<'sessions'>['status'];
  /** Set for one of a session that recurs. */
  recurrence?: Recurrence;
}

interface CalendarWindow {
  from?: Date | undefined;
  to?: Date | undefined;
}

/**
 * The joint calendar: sessions that take place once come from the database by keyset, those that recur are expanded in the
 * window, and both are merged by start and id. The cursor holds that place, so neither side can lose or double an entry.
 */
export async function listCalendar(
  context: StoreContext,
  query: Query<'listCalendar'>,
): Promise<Page<Wire['Occurrence']>> {
  const { lang, limit = 20, cursor: cursorText, count, facets: wanted, ...asked } = query;
  const question = ['calendar', asked];
  const cursor = readCursor(cursorText, question, 2);
  const to = windowEdge('to', query.to);
  const given = windowEdge('from', query.from);
  // Today moves on while somebody pages: the pages after the first keep the day that the first one began with.
  const from = given ?? (cursor ? cursorStart(cursor) : to ? undefined : startOfDay(context.now));
  const window = { from, to };
  const descending = query.sort === '-start';
  const conditions = sessionConditions(context, query);

  const recurring = recurringFinder(context, query.status, window);
  const slots = await slotsOf(context, conditions, recurring, window, { descending, cursor, limit: limit + 1 });
  const forward = cursor?.forward ?? true;
  const more = slots.length > limit;
  const shown = slots.slice(0, limit);
  if (!forward) shown.reverse();
  const place = (slot: Slot | undefined, ahead: boolean): string | null =>
    slot
      ? writeCursor(
          { forward: ahead, values: [slot.start, slot.id], ...(from && !given ? { extra: from.toISOString() } : {}) },
          question,
        )
      : null;
  return {
    items: await presentSlots(context, shown),
    next: forward && !more ? null : place(shown.at(-1), true),
    prev: forward ? (cursor ? place(shown[0], false) : null) : more ? place(shown[0], false) : null,
    ...(count ? { total: await countSlots(context, conditions, recurring, window) } : {}),
    ...(wanted ? { facets: await calendarFacets(context, conditions, recurring, window, wanted) } : {}),
  };
}

function cursorStart({ extra }: Cursor): Date | undefined {
  const start = extra === undefined ? undefined : new Date(extra);
  return start && !Number.isNaN(start.getTime()) ? start : undefined;
}

/** @throws Problem `not-found` when there is no such session */
export async function listSessionOccurrences(
  context: StoreContext,
  id: string,
  query: Query<'listSessionOccurrences'>,
): Promise<Page<Wire['Occurrence']>> {
  const { limit = 20, cursor: cursorText, from, to } = query;
  await sessionRow(context, id);
  const question = ['occurrences', id, from, to];
  const cursor = readCursor(cursorText, question, 2);
  const window = { from: windowEdge('from', from), to: windowEdge('to', to) };
  const conditions: Conditions = new Map([['id', sql`t.id = ${id}`]]);
  const recurring = recurringFinder(context, undefined, window);
  const slots = await slotsOf(context, conditions, recurring, window, { descending: false, cursor, limit: limit + 1 });
  const forward = cursor?.forward ?? true;
  const more = slots.length > limit;
  const shown = slots.slice(0, limit);
  if (!forward) shown.reverse();
  const place = (slot: Slot | undefined, ahead: boolean): string | null =>
    slot ? writeCursor({ forward: ahead, values: [slot.start, slot.id] }, question) : null;
  return {
    items: await presentSlots(context, shown),
    next: forward && !more ? null : place(shown.at(-1), true),
    prev: forward ? (cursor ? place(shown[0], false) : null) : more ? place(shown[0], false) : null,
  };
}

/** The next occurrence from now on of each series, cancelled and postponed ones left out. */
export async function nextOccurrences(
  context: StoreContext,
  seriesIds: readonly string[],
): Promise<Map<string, Wire['Occurrence']>> {
  const next = new Map<string, Slot>();
  if (seriesIds.length === 0) return new Map();
  const conditions: Conditions = new Map([['series', sql`t.series_id = any(${sql.val(seriesIds)}::text[])`]]);
  const planned = ['tentative', 'confirmed', 'movedOnline'];
  const window = { from: context.now, to: undefined };
  const { rows } = await sql<Row<'sessions'>>`
    select distinct on (t.series_id) t.* from sessions t
    where ${allOf(conditions.values())} and ${onceWithin(window)} and t.status = any(${sql.val(planned)}::text[])
    order by t.series_id, t.sort_start, t.id collate "C"`.execute(context.database);
  const slots = [...rows.map(slotOf), ...(await recurringSlots(context, conditions.values(), planned, window))];
  for (const slot of slots.sort((a, b) => compare(a, b, false))) {
    const series = slot.session.series_id;
    if (series !== null && !next.has(series)) next.set(series, slot);
  }
  const presented = await presentSlots(context, [...next.values()]);
  return new Map([...next.keys()].map((series, index) => [series, presented[index] as Wire['Occurrence']]));
}

async function slotsOf(
  context: StoreContext,
  conditions: Conditions,
  findRecurring: RecurringSlots,
  window: CalendarWindow,
  { descending, cursor, limit }: { descending: boolean; cursor: Cursor | undefined; limit: number },
): Promise<Slot[]> {
  const forward = cursor?.forward ?? true;
  const sort: SortKey[] = [indexedTimeKey(sql`t.sort_start`, descending), idKey];
  const where = [...conditions.values(), onceWithin(window), ...(cursor ? [beyond(sort, cursor)] : [])];
  const [{ rows: places }, recurring] = await Promise.all([
    sql<Versioned>`
      select t.id, ${versionOf('t')} as version from sessions t
      where ${allOf(where)} ${orderBy(sort, forward)} limit ${limit}`.execute(context.database),
    findRecurring(conditions),
  ]);
  const once = await rowsOf(context.database, 'sessions', places);
  const order = (a: Place, b: Place): number => (forward ? compare(a, b, descending) : compare(b, a, descending));
  const [start, id] = cursor?.values ?? [];
  const at: Place | undefined = cursor && { start: Number(start), id: String(id) };
  const slots = [...[...once.values()].map(slotOf), ...recurring.filter((slot) => !at || order(at, slot) < 0)];
  return soonest(slots, limit, forward === descending)
    .sort(order)
    .slice(0, limit);
}

/** A window may hold thousands of which a page shows some: all that can be among those by their times, in no order. */
function soonest(slots: readonly Slot[], limit: number, last: boolean): Slot[] {
  const starts = Float64Array.from(slots, ({ start }) => start).sort();
  const edge = last ? (starts.at(-limit) ?? -Infinity) : (starts[limit - 1] ?? Infinity);
  return slots.filter(({ start }) => (last ? start >= edge : start <= edge));
}

type Place = Pick<Slot, 'start' | 'id'>;

/** By start in the order that was asked for, then by id. */
function compare(a: Place, b: Place, descending: boolean): number {
  const byStart = descending ? b.start - a.start : a.start - b.start;
  return byStart || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** An occurrence may have a status of its own, so recurring sessions are not chosen by theirs. */
function withoutStatus(conditions: Conditions): RawBuilder<unknown>[] {
  return [...conditions].filter(([name]) => name !== 'status').map(([, condition]) => condition);
}

async function recurringSlots(
  context: StoreContext,
  conditions: Iterable<RawBuilder<unknown>>,
  statuses: readonly string[] | undefined,
  { from, to }: CalendarWindow,
): Promise<Slot[]> {
  const window = { from, to: horizon(context.now, from, to) };
  const sessions = await recurringSessions(context, conditions, window);
  return sessions.flatMap(({ row, overrides }) =>
    expand(row, overrides, window)
      .filter(({ status }) => !statuses || statuses.includes(status))
      .map((recurrence) => recurringSlot(row, recurrence)),
  );
}

/** One occurrence of a session that recurs. */
export function recurringSlot(session: Row<'sessions'>, recurrence: Recurrence): Slot {
  let id: string | undefined;
  return {
    start: recurrence.startsAt.getTime(),
    // Few of them are asked for their names.
    get id() {
      return (id ??= occurrenceId(session.id, recurrence.recurrenceId));
    },
    session,
    status: recurrence.status,
    recurrence,
  };
}

/** A session that takes place once is its own occurrence, under its own id. */
function slotOf(row: Row<'sessions'>): Slot {
  return { start: row.sort_start?.getTime() ?? 0, id: row.id, session: row, status: row.status };
}

function whenOf({ session, recurrence }: Slot): Wire['When'] {
  if (!recurrence) return presentWhen(session);
  const { startsAt, endsAt } = recurrence;
  const isDay = session.date_precision === 'day';
  return presentWhen({
    ...session,
    start_date: wallDate(startsAt, session.time_zone),
    end_date: isDay ? lastDayOf(session, startsAt) : endsAt && wallDate(endsAt, session.time_zone),
    starts_at: startsAt,
    ends_at: endsAt,
  });
}

/** Occurrences as they are answered. */
export async function presentSlots(context: StoreContext, slots: readonly Slot[]): Promise<Wire['Occurrence'][]> {
  const rows = new Map(slots.map(({ session }) => [session.id, session]));
  const presented = await presentSessions(context, [...rows.values()]);
  const sessions = new Map(presented.map((session) => [session.id, session]));
  return slots.map((slot) => {
    const { id, status, recurrence, session: row } = slot;
    const session = sessions.get(row.id) as Wire['Session'];
    return {
      ...whenOf(slot),
      id,
      sessionId: row.id,
      recurrenceId: recurrence ? recurrenceName(recurrence.recurrenceId) : null,
      status,
      session: asOverridden(context, session, row, recurrence?.override),
    };
  });
}

/** The session with what one occurrence alone changes in place. */
function asOverridden(
  { preferences }: StoreContext,
  session: Wire['Session'],
  { language }: Row<'sessions'>,
  override: Override | undefined,
): Wire['Session'] {
  if (!override?.title && !override?.place && !override?.url) return session;
  return {
    ...session,
    ...(override.title ? { title: pick(override.title, preferences, language).text } : {}),
    ...(override.place && !session.isTeaser ? { place: override.place } : {}),
    ...(override.url && !session.isTeaser ? { webUrl: httpUrl(override.url) } : {}),
  };
}

async function countSlots(
  context: StoreContext,
  conditions: Conditions,
  recurring: RecurringSlots,
  window: CalendarWindow,
): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select count(*)::int as total from sessions t where ${allOf([...conditions.values(), onceWithin(window)])}`.execute(
    context.database,
  );
  return (rows[0]?.total ?? 0) + (await recurring(conditions)).length;
}

/** Counts occurrences, not sessions: a monthly session of a year counts twelve times. */
async function calendarFacets(
  context: StoreContext,
  conditions: Conditions,
  recurring: RecurringSlots,
  window: CalendarWindow,
  wanted: readonly string[],
): Promise<Record<string, Wire['FacetValue'][]>> {
  const facets = sessionFacets(context);
  const once: Conditions = new Map([...conditions, ['window', onceWithin(window)]]);
  const answers = await Promise.all(
    [...new Set(wanted)].map(async (name): Promise<[string, Wire['FacetValue'][]][]> => {
      const facet = facets[name];
      if (!facet) return [];
      const others = new Map([...conditions].filter(([parameter]) => parameter !== facet.parameter));
      const [counts, slots] = await Promise.all([
        facetCounts(context.database, 'sessions', once, facet),
        recurring(others),
      ]);
      for (const [, [first, ...more]] of Map.groupBy(slots, ({ session }) => session.id)) {
        for (const value of first ? facet.of(first.session) : []) {
          counts.set(value, (counts.get(value) ?? 0) + 1 + more.length);
        }
      }
      return [[name, facetValues(counts, facet)]];
    }),
  );
  return Object.fromEntries(answers.flat());
}

/** The occurrences of recurring sessions under conditions of one request. */
type RecurringSlots = (conditions: Conditions) => Promise<Slot[]>;

/** Works each set of conditions out once: list, count and facets mostly ask the same. */
function recurringFinder(
  context: StoreContext,
  statuses: readonly string[] | undefined,
  window: CalendarWindow,
): RecurringSlots {
  const known = new Map<string, Promise<Slot[]>>();
  return (conditions) => {
    const name = [...conditions.keys()].filter((each) => each !== 'status').join();
    const found = known.get(name) ?? recurringSlots(context, withoutStatus(conditions), statuses, window);
    known.set(name, found);
    return found;
  };
}
