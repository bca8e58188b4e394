import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';
import type { NewRow, Row, Tables } from '../database/tables.ts';
import { endOf, startOf } from '../import/dates.ts';
import { boundsOf } from '../store/recurrence.ts';
import { sortName } from '../text/fold.ts';
import { searchText } from '../text/search.ts';
import { linkDuplicates } from './duplicates.ts';
import { type Entry, hashOfEntry } from './entry.ts';
import { FeedFault, fetchFeed, type FetchOptions } from './fetch.ts';
import { type FeedEvent, readFeed, type ReadFeed } from './read-feed.ts';
import { newId } from './write.ts';

export type HarvestRun = Row<'harvest_runs'>;

export interface HarvestOptions extends Pick<FetchOptions, 'allowPrivate' | 'limits' | 'lookup' | 'signal'> {
  clock: () => Date;
}

/** A run that has not ended after this time was broken off with its process. */
const longestRun = 10 * 60_000;
const runsKept = 50;
const minute = 60_000;

/**
 * Reads a source's feed and brings the calendar into line with it: what is new is added, what has changed is changed, what the
 * feed cancels or no longer holds is cancelled. A feed that fails changes nothing. What happened is kept as a report.
 *
 * @returns undefined while another run over the same source is under way
 */
export async function harvest(
  database: Kysely<Tables>,
  sourceId: string,
  options: HarvestOptions,
): Promise<HarvestRun | undefined> {
  const startedAt = options.clock();
  const source = await claim(database, sourceId, startedAt);
  if (!source) return undefined;
  const run = {
    id: newId('r'),
    source_id: sourceId,
    started_at: startedAt,
    code: null,
    detail: null,
    http_status: null,
    bytes: 0,
    added: 0,
    changed: 0,
    cancelled: 0,
    withdrawn: 0,
    unchanged: 0,
    bad_total: 0,
    bad: [],
  };
  try {
    const fetched = await fetchFeed(source.url, {
      etag: source.etag,
      lastModified: source.last_modified,
      ...options,
    });
    if (!fetched.body) {
      const unchanged = await countOf(database, sourceId);
      return await finish(database, source, { ...run, outcome: 'unchanged', http_status: 304, unchanged }, options, {});
    }
    const read = await readFeed(fetched.body, fetched.contentType);
    await refuseEmptied(database, source, read, startedAt);
    const counts = await bringInLine(database, source, read, startedAt, options.signal);
    const isChanged = counts.added + counts.changed + counts.cancelled + counts.withdrawn > 0;
    const done = {
      ...run,
      ...counts,
      outcome: isChanged ? ('changed' as const) : ('unchanged' as const),
      http_status: fetched.httpStatus,
      bytes: fetched.bytes(),
      bad: read.bad,
      bad_total: read.badTotal,
    };
    return await finish(database, source, done, options, { etag: fetched.etag, last_modified: fetched.lastModified });
  } catch (error) {
    if (!(error instanceof FeedFault)) {
      await release(database, sourceId);
      throw error;
    }
    const { code, message: detail, httpStatus } = error;
    return finish(database, source, { ...run, outcome: 'failed', code, detail, http_status: httpStatus }, options, {});
  }
}

type Source = Row<'calendar_sources'>;

async function claim(database: Kysely<Tables>, id: string, now: Date): Promise<Source | undefined> {
  return database
    .updateTable('calendar_sources')
    .set({ running_until: new Date(now.getTime() + longestRun) })
    .where('id', '=', id)
    .where((where) => where.or([where('running_until', 'is', null), where('running_until', '<', now)]))
    .returningAll()
    .executeTakeFirst();
}

async function release(database: Kysely<Tables>, id: string): Promise<void> {
  await database.updateTable('calendar_sources').set({ running_until: null }).where('id', '=', id).execute();
}

async function finish(
  database: Kysely<Tables>,
  source: Source,
  run: Omit<HarvestRun, 'finished_at'>,
  { clock }: HarvestOptions,
  validators: Partial<Pick<Source, 'etag' | 'last_modified'>>,
): Promise<HarvestRun> {
  const finishedAt = clock();
  const failures = run.outcome === 'failed' ? source.failures + 1 : 0;
  // A feed that fails is asked less and less often, at least once a day.
  const pause = Math.min(source.every_minutes * 2 ** Math.min(failures, 10), Math.max(24 * 60, source.every_minutes));
  return database.transaction().execute(async (transaction) => {
    await transaction
      .updateTable('calendar_sources')
      .set({
        ...validators,
        failures,
        running_until: null,
        next_run_at: new Date(finishedAt.getTime() + pause * minute),
      })
      .where('id', '=', source.id)
      .execute();
    const row = await transaction
      .insertInto('harvest_runs')
      .values({ ...run, finished_at: finishedAt, bad: JSON.stringify(run.bad) })
      .returningAll()
      .executeTakeFirstOrThrow();
    await sql`delete from harvest_runs where source_id = ${source.id} and id not in (
      select id from harvest_runs where source_id = ${source.id} order by started_at desc, id limit ${runsKept})`.execute(
      transaction,
    );
    return row;
  });
}

async function countOf(database: Kysely<Tables>, sourceId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from sessions where source_id = ${sourceId} and deleted_at is null`.execute(database);
  return rows[0]?.count ?? 0;
}

/**
 * A calendar that was full and is empty now has more likely lost its plugin than its events, so it has to say so twice.
 *
 * @throws FeedFault `emptied` the first time
 */
async function refuseEmptied(database: Kysely<Tables>, { id }: Source, { events }: ReadFeed, now: Date): Promise<void> {
  if (events.size > 0) return;
  const { rows } = await sql<{ upcoming: number; last: string | null }>`select
    (select count(*)::int from sessions where source_id = ${id} and withdrawn_at is null and deleted_at is null
      and status <> 'cancelled' and (sort_end > ${now} or recurs)) as upcoming,
    (select code from harvest_runs where source_id = ${id} order by started_at desc limit 1) as last`.execute(database);
  if ((rows[0]?.upcoming ?? 0) > 0 && rows[0]?.last !== 'emptied') {
    throw new FeedFault(
      'emptied',
      'The feed held events to come and holds none now. If it is so again, they are withdrawn.',
      200,
    );
  }
}

interface Counts {
  added: number;
  changed: number;
  cancelled: number;
  withdrawn: number;
  unchanged: number;
}

type Stored = Pick<
  Row<'sessions'>,
  | 'id'
  | 'origin_uid'
  | 'origin_hash'
  | 'status'
  | 'deleted_at'
  | 'withdrawn_at'
  | 'sort_start'
  | 'sort_end'
  | 'recurs'
  | 'recurs_until'
>;

/** Rows that are written together; others get the database in between. */
const batch = 100;

async function bringInLine(
  database: Kysely<Tables>,
  source: Source,
  { events }: ReadFeed,
  now: Date,
  signal: AbortSignal | undefined,
): Promise<Counts> {
  const stored = await database
    .selectFrom('sessions')
    .select(['id', 'origin_uid', 'origin_hash', 'status', 'deleted_at', 'withdrawn_at'])
    .select(['sort_start', 'sort_end', 'recurs', 'recurs_until'])
    .where('source_id', '=', source.id)
    .execute();
  const known = new Map(stored.map((row) => [row.origin_uid, row]));
  const counts: Counts = { added: 0, changed: 0, cancelled: 0, withdrawn: 0, unchanged: 0 };
  const writes: Write[] = [];
  for (const event of events.values()) {
    const { entry, overrides } = event;
    const row = known.get(entry.uid);
    // The source's own settings are part of what is shown, so a change of them is one of every entry.
    const hash = `${hashOfEntry(entry, overrides)}.${settingsHash(source)}`;
    if (row && ((row.origin_hash === hash && row.withdrawn_at === null) || row.deleted_at !== null)) {
      counts.unchanged += 1;
      continue;
    }
    if (!row) counts.added += 1;
    else if (entry.status === 'cancelled' && row.status !== 'cancelled') counts.cancelled += 1;
    else counts.changed += 1;
    writes.push({ id: row?.id ?? idOf(source.id, entry.uid), hash, event });
  }
  const gone = vanished(stored, events, now);
  counts.withdrawn = gone.length;
  // A feed may hold tens of megabytes: what has been written is let go.
  events.clear();
  while (writes.length > 0) {
    signal?.throwIfAborted();
    await write(database, source, writes.splice(0, batch), now);
    await nextTurn();
  }
  if (gone.length > 0) {
    const ids = gone.map(({ id }) => id);
    await database
      .updateTable('sessions')
      .set({ status: 'cancelled', withdrawn_at: now, updated_at: now })
      .where('id', '=', sql<string>`any(${sql.val(ids)}::text[])`)
      .execute();
    await linkDuplicates(database, ids);
  }
  return counts;
}

/**
 * What was to come and is in the feed no longer. What is over stays as it was: many feeds show the future only. So does what
 * lies beyond the last entry of a feed that looks cut to a round number, as plugins do that show the next thirty events.
 */
function vanished(stored: readonly Stored[], events: ReadonlyMap<string, FeedEvent>, now: Date): Stored[] {
  const upcoming = [...events.values()].flatMap(({ entry }) => startOfEntry(entry)).filter((at) => at >= now);
  const isCut = upcoming.length >= 10 && upcoming.length % 5 === 0;
  const horizon = isCut ? Math.max(...upcoming.map((at) => at.getTime())) : Infinity;
  return stored.filter((row) => {
    if (row.withdrawn_at || row.deleted_at || row.status === 'cancelled' || events.has(row.origin_uid ?? ''))
      return false;
    if (row.sort_start && row.sort_start.getTime() > horizon) return false;
    return row.recurs
      ? row.recurs_until === null || row.recurs_until > now
      : row.sort_end !== null && row.sort_end > now;
  });
}

function startOfEntry({ startsAt, startDate }: Entry): Date {
  return startsAt ?? startOf(startDate, null);
}

/** The same for an entry of a feed for good. */
function idOf(sourceId: string, uid: string): string {
  return `h-${createHash('sha256').update(`${sourceId}\n${uid}`).digest('hex').slice(0, 24)}`;
}

function settingsHash({ network_id: network, language, regions, kind, visibility }: Source): string {
  return createHash('sha256')
    .update(JSON.stringify([network, language, regions, kind, visibility]))
    .digest('base64url')
    .slice(0, 8);
}

interface Write {
  id: string;
  hash: string;
  event: FeedEvent;
}

async function write(database: Kysely<Tables>, source: Source, writes: readonly Write[], now: Date): Promise<void> {
  const rows = writes.map(({ id, hash, event }) => rowOf(source, id, hash, event, now));
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first).filter((column) => column !== 'id' && column !== 'created_at');
  const ids = rows.map(({ id }) => id);
  await database.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('sessions')
      .values(rows)
      .onConflict((conflict) =>
        conflict
          .column('id')
          .doUpdateSet(Object.fromEntries(columns.map((column) => [column, sql.ref(`excluded.${column}`)])))
          .where('sessions.deleted_at', 'is', null),
      )
      .execute();
    await storeOverrides(transaction, source, writes);
    await linkDuplicates(transaction, ids);
  });
}

async function storeOverrides(
  transaction: Kysely<Tables>,
  { language }: Source,
  writes: readonly Write[],
): Promise<void> {
  const ids = writes.map(({ id }) => id);
  const rows = writes.flatMap(({ id, event }) =>
    event.overrides.map((override) => overrideOf(id, override, event.entry, language)),
  );
  const before = await transaction
    .selectFrom('occurrence_overrides')
    .selectAll()
    .where('session_id', '=', sql<string>`any(${sql.val(ids)}::text[])`)
    .execute();
  if (before.length === 0 && rows.length === 0) return;
  await transaction
    .deleteFrom('occurrence_overrides')
    .where('session_id', '=', sql<string>`any(${sql.val(ids)}::text[])`)
    .execute();
  for (let start = 0; start < rows.length; start += batch) {
    await transaction
      .insertInto('occurrence_overrides')
      .values(rows.slice(start, start + batch))
      .execute();
  }
  // A change of exceptions takes the bounds away; these are the ones that hold now.
  for (const { id, event } of writes.filter((each) => each.event.overrides.length > 0)) {
    await transaction.updateTable('sessions').set(bounds(event)).where('id', '=', id).execute();
  }
}

function overrideOf(id: string, override: Entry, master: Entry, language: string): NewRow<'occurrence_overrides'> {
  const start = override.startsAt ?? (override.isDay ? startOf(override.startDate, null) : null);
  const recurrenceId = override.recurrenceId as Date;
  const end = override.endsAt ?? (override.isDay ? endOf(override.endDate ?? override.startDate, null) : null);
  return {
    session_id: id,
    recurrence_id: recurrenceId,
    starts_at: start,
    ends_at: end && start && end > start ? end : null,
    status: override.status === master.status ? null : override.status,
    title: override.title && override.title !== master.title ? JSON.stringify({ [language]: override.title }) : null,
    place: override.place === master.place ? null : override.place,
    url: override.url === master.url ? null : override.url,
  };
}

function recurring({ entry }: FeedEvent): Parameters<typeof boundsOf>[0] {
  return {
    id: '',
    date_precision: entry.isDay ? 'day' : 'minute',
    start_date: entry.startDate,
    end_date: entry.endDate,
    starts_at: entry.startsAt,
    ends_at: entry.endsAt,
    time_zone: entry.zone,
    rrule: entry.rule,
    rdate: entry.rdate,
    exdate: entry.exdate,
    status: entry.status,
  };
}

function bounds(event: FeedEvent): Pick<NewRow<'sessions'>, 'recurs_from' | 'recurs_until'> {
  const overrides = event.overrides.map((each) => ({
    recurrence_id: each.recurrenceId as Date,
    starts_at: each.startsAt,
    ends_at: each.endsAt,
    status: each.status,
  }));
  const found = boundsOf(recurring(event), overrides);
  return { recurs_from: found?.from ?? null, recurs_until: found?.until ?? null };
}

function rowOf(
  source: Source,
  id: string,
  hash: string,
  event: FeedEvent,
  now: Date,
): NewRow<'sessions'> & { id: string } {
  const { entry } = event;
  const { language, visibility } = source;
  // An entry without a name is still one; whose it is says most about it.
  const title = entry.title || source.title;
  const text = (words: string | null): string | null => (words ? JSON.stringify({ [language]: words }) : null);
  return {
    id,
    language,
    provenance: 'harvested',
    verified: false,
    source: source.title,
    source_note: null,
    web_url: entry.url,
    created_at: now,
    updated_at: now,
    title: JSON.stringify({ [language]: title }),
    summary: null,
    description: text(entry.description),
    kind: source.kind,
    mode: entry.mode,
    status: entry.status,
    visibility,
    network_id: source.network_id,
    regions: source.regions,
    themes: [],
    hosts: '[]',
    place: entry.place,
    country: null,
    date_precision: entry.isDay ? 'day' : 'minute',
    start_date: entry.startDate,
    end_date: entry.endDate,
    starts_at: entry.startsAt,
    ends_at: entry.endsAt,
    time_zone: entry.zone,
    sort_start: startOfEntry(entry),
    sort_end: entry.isDay
      ? endOf(entry.endDate ?? entry.startDate, null)
      : (entry.endsAt ?? new Date(startOfEntry(entry).getTime() + minute)),
    rrule: entry.rule,
    rdate: entry.rdate,
    exdate: entry.exdate,
    ...bounds(event),
    languages: '[]',
    parts: '[]',
    recordings: '[]',
    materials: '[]',
    join_url: entry.joinUrl,
    search: searchText(
      { [language]: title },
      ...(visibility === 'public' ? [entry.description ? { [language]: entry.description } : null, entry.place] : []),
    ),
    sort_name: sortName(title, language),
    source_id: source.id,
    origin_uid: entry.uid,
    origin_url: entry.url,
    origin_hash: hash,
    withdrawn_at: null,
  };
}
