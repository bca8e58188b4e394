import { type RawBuilder, sql } from 'kysely';
import type { Row, SessionPartJson, WhenJson } from '../database/tables.ts';
import { may } from '../identity/actor.ts';
import { notFound } from '../problems/problem.ts';
import { pick } from '../text/language.ts';
import type { Query, Wire } from '../wire.ts';
import type { StoreContext } from './context.ts';
import { httpUrl, presentEntity, presenter } from './entity.ts';
import {
  allOf,
  type Conditions,
  type Facet,
  idKey,
  indexedTimeKey,
  languageFits,
  type Listing,
  manyValues,
  matches,
  oneOf,
  oneValue,
  overlaps,
  page,
  type Page,
  type SortKey,
  textKey,
} from './listing.ts';
import { inScope } from './networks.ts';
import { expand, type Override, type Window } from './recurrence.ts';
import { themeTerm } from './resources.ts';
import { rowsOf, type Versioned, versionOf } from './rows.ts';
import { midnight, wallTime, windowEdge, withOffset } from './time.ts';

/** The filters that sessions and the calendar share. */
export type SessionFilters = Omit<
  Query<'listSessions'>,
  'lang' | 'from' | 'to' | 'limit' | 'cursor' | 'count' | 'sort' | 'facets'
>;

const years = 365 * 24 * 60 * 60 * 1000;

/** How far ahead an endless rule is followed. */
export function horizon(now: Date, from: Date | undefined, to: Date | undefined): Date {
  const furthest = new Date(Math.max(now.getTime(), from?.getTime() ?? 0) + 2 * years);
  return to && to < furthest ? to : furthest;
}

export function sessionConditions(context: StoreContext, query: SessionFilters): Conditions {
  const conditions: Conditions = new Map();
  const add = (name: string, condition: RawBuilder<unknown> | undefined): void => {
    if (condition) conditions.set(name, condition);
  };
  const language = (role: RawBuilder<unknown>, ranges: string[]): RawBuilder<unknown> =>
    sql`exists (select 1 from jsonb_array_elements(t.languages) l where ${role} and ${languageFits(sql`l ->> 'language'`, ranges)})`;

  add('listed', listed(context.now));
  add('q', matches(query.q));
  if (query.network) {
    add(
      'network',
      inScope(
        context,
        query.network,
        (region) => sql`${overlaps(sql`t.regions`, [region])} or ${overlaps(sql`t.also_regions`, [region])}`,
        sql`t.also_networks`,
      ),
    );
  }
  if (query.region) {
    add('region', sql`${overlaps(sql`t.regions`, query.region)} or ${overlaps(sql`t.also_regions`, query.region)}`);
  }
  if (query.country) add('country', oneOf(sql`t.country`, query.country));
  if (query.theme) add('theme', overlaps(sql`t.themes`, query.theme));
  if (query.kind) add('kind', oneOf(sql`t.kind`, query.kind));
  if (query.mode) add('mode', oneOf(sql`t.mode`, query.mode));
  if (query.status) add('status', oneOf(sql`t.status`, query.status));
  if (query.language) add('language', language(followable, query.language));
  if (query.spoken) add('spoken', language(sql`l ->> 'role' = 'floor'`, query.spoken));
  if (query.interpretation) add('interpretation', language(sql`l ->> 'role' = 'interpretation'`, query.interpretation));
  if (query.contentLanguage) add('contentLanguage', languageFits(sql`t.language`, query.contentLanguage));
  if (query.series) add('series', sql`t.series_id = ${query.series}`);
  if (query.programme) add('programme', sql`t.programme_id = ${query.programme}`);
  if (query.recording !== undefined) {
    const recorded = sql`(t.recordings <> '[]' or t.materials @> '[{"kind": "recording"}]')`;
    add('recording', query.recording ? recorded : sql`not ${recorded}`);
  }
  if (query.provenance) add('provenance', oneOf(sql`t.provenance`, query.provenance));
  return conditions;
}

/** How long an entry that was taken out stands in lists as cancelled. */
const tombstoneDays = 30;

/** Each event once, and what was taken out long ago no more. */
function listed(now: Date): RawBuilder<unknown> {
  const oldest = new Date(now.getTime() - tombstoneDays * 24 * 60 * 60 * 1000);
  return sql`t.same_as is null and (t.deleted_at is null or t.deleted_at > ${oldest})`;
}

/** A language in which one can take part; materials in it do not make a session followable. */
const followable = sql`l ->> 'role' <> 'materials'`;

/** A facet that can also be read from a row, for occurrences that are expanded outside the database. */
export interface SessionFacet extends Facet {
  of: (row: Row<'sessions'>) => string[];
}

export function sessionFacets(context: StoreContext): Record<string, SessionFacet> {
  const { catalogue, preferences } = context;
  const term = (vocabulary: string) => (id: string) => catalogue.term(vocabulary, id, preferences).label;
  const known = (value: string | null): string[] => (value === null ? [] : [value]);
  const languages = (row: Row<'sessions'>, fits: (role: string) => boolean): string[] => [
    ...new Set(row.languages.filter(({ role }) => fits(role)).map(({ language }) => language)),
  ];
  const spread = sql`from jsonb_array_elements(t.languages) l where`;
  return {
    kind: { ...oneValue('kind', sql`t.kind`, { label: term('session-kinds') }), of: (row) => [row.kind] },
    mode: { ...oneValue('mode', sql`t.mode`), of: (row) => known(row.mode) },
    region: { ...manyValues('region', sql`t.regions`, { label: term('regions') }), of: (row) => row.regions },
    theme: {
      ...manyValues('theme', sql`t.themes`, { label: (id) => themeTerm(context, id).label }),
      of: (row) => row.themes,
    },
    country: { ...oneValue('country', sql`t.country`), of: (row) => known(row.country) },
    language: {
      parameter: 'language',
      values: sql`select l ->> 'language' ${spread} ${followable}`,
      of: (row) => languages(row, (role) => role !== 'materials'),
    },
    interpretation: {
      parameter: 'interpretation',
      values: sql`select l ->> 'language' ${spread} l ->> 'role' = 'interpretation'`,
      of: (row) => languages(row, (role) => role === 'interpretation'),
    },
  };
}

/** Sessions that do not recur and lie, at least in part, in the window. */
export function onceWithin({ from, to }: { from?: Date | undefined; to?: Date | undefined }): RawBuilder<unknown> {
  const parts = [sql`not t.recurs`, sql`t.sort_start is not null`];
  if (to) parts.push(sql`t.sort_start < ${to}`);
  if (from) parts.push(sql`(t.sort_end > ${from} or t.sort_start >= ${from})`);
  return sql.join(parts, sql` and `);
}

/** Recurring sessions under these conditions that may have an occurrence in the window, with their overrides. */
export async function recurringSessions(
  { database }: Pick<StoreContext, 'database'>,
  conditions: Iterable<RawBuilder<unknown>>,
  { from, to }: Window,
): Promise<{ row: Row<'sessions'>; overrides: Override[] }[]> {
  const where = allOf([
    sql`t.recurs`,
    sql`t.recurs_from is null or t.recurs_from < ${to}`,
    ...(from ? [sql`t.recurs_until is null or t.recurs_until > ${from}`] : []),
    ...conditions,
  ]);
  const [{ rows: places }, overrides] = await Promise.all([
    sql<Versioned>`select t.id, ${versionOf('t')} as version from sessions t where ${where}`.execute(database),
    sql<Row<'occurrence_overrides'>>`
      select o.* from occurrence_overrides o join sessions t on t.id = o.session_id where ${where}`.execute(database),
  ]);
  const bySession = Map.groupBy(overrides.rows, ({ session_id: id }) => id);
  const rows = await rowsOf(database, 'sessions', places);
  return [...rows.values()].map((row) => ({ row, overrides: bySession.get(row.id) ?? [] }));
}

export async function listSessions(
  context: StoreContext,
  { lang, limit, cursor, count, facets, ...question }: Query<'listSessions'>,
): Promise<Page<Wire['Session']>> {
  return page(context, await sessionListing(context, question), { limit, cursor, count, facets }, (rows) =>
    presentSessions(context, rows),
  );
}

/** The filters and the order of a list of sessions. */
export type SessionQuestion = Omit<Query<'listSessions'>, 'lang' | 'limit' | 'cursor' | 'count' | 'facets'>;

/** What a list of sessions holds and in which order, for pages of it and for feeds. */
export async function sessionListing(context: StoreContext, question: SessionQuestion): Promise<Listing<'sessions'>> {
  const from = windowEdge('from', question.from);
  const to = windowEdge('to', question.to);
  const conditions = sessionConditions(context, question);
  if (from || to) {
    const window: Window = { from, to: horizon(context.now, from, to) };
    const recurring = await recurringSessions(context, [], window);
    const within = recurring.filter(({ row, overrides }) => expand(row, overrides, window).length > 0);
    conditions.set(
      'window',
      sql`(${onceWithin({ from, to })}) or ${oneOf(
        sql`t.id`,
        within.map(({ row }) => row.id),
      )}`,
    );
  }
  return {
    table: 'sessions',
    conditions,
    sort: sortKeys(question.sort ?? '-start'),
    facets: sessionFacets(context),
    question: ['sessions', question],
  };
}

function sortKeys(sort: NonNullable<Query<'listSessions'>['sort']>): SortKey[] {
  if (sort === 'title') return [textKey(sql`t.sort_name`), idKey];
  return [indexedTimeKey(sql`t.sort_start`, sort === '-start'), idKey];
}

/** @throws Problem `not-found` when there is none, or when it was taken out so long ago that nobody need hear of it */
export async function sessionRow(
  { database, now }: Pick<StoreContext, 'database' | 'now'>,
  id: string,
): Promise<Row<'sessions'>> {
  const row = await database.selectFrom('sessions').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row || (row.deleted_at && now.getTime() - row.deleted_at.getTime() > tombstoneDays * 24 * 60 * 60 * 1000)) {
    throw notFound();
  }
  return row;
}

/** @throws Problem `not-found` */
export async function getSession(context: StoreContext, id: string): Promise<Wire['SessionDetail']> {
  const row = await sessionRow(context, id);
  const { rows: children } = await sql<Row<'sessions'>>`
    select t.* from sessions t where t.programme_id = ${id} and ${listed(context.now)}
    order by t.sort_start nulls last, t.id collate "C"`.execute(context.database);
  const [session, ...inside] = await presentSessions(context, [row, ...children]);
  return { ...(session as Wire['Session']), children: inside };
}

/** Sessions as they are answered, with the names of their series and programmes. */
export async function presentSessions(
  context: StoreContext,
  rows: readonly Row<'sessions'>[],
): Promise<Wire['Session'][]> {
  const { database } = context;
  const ids = (of: (row: Row<'sessions'>) => string | null): string[] => [
    ...new Set(rows.flatMap((row) => of(row) ?? [])),
  ];
  const seriesIds = ids((row) => row.series_id);
  const programmeIds = ids((row) => row.programme_id);
  const parents = ids((row) => (row.is_programme ? row.id : null));
  const shared = ids((row) => (row.also_networks.length > 0 ? row.id : null));
  const [series, programmes, children, others] = await Promise.all([
    seriesIds.length === 0
      ? []
      : database.selectFrom('series').select(['id', 'title', 'language']).where('id', 'in', seriesIds).execute(),
    programmeIds.length === 0
      ? []
      : database.selectFrom('sessions').select(['id', 'title', 'language']).where('id', 'in', programmeIds).execute(),
    parents.length === 0
      ? []
      : database
          .selectFrom('sessions')
          .select(['programme_id', sql<number>`count(*)::int`.as('count')])
          .where('programme_id', 'in', parents)
          .where(sql<boolean>`same_as is null and deleted_at is null`)
          .groupBy('programme_id')
          .execute(),
    shared.length === 0
      ? []
      : database
          .selectFrom('sessions')
          .select(['id', 'same_as', 'network_id', 'source_id', 'origin_url', 'web_url', 'status', 'visibility'])
          .where('same_as', 'in', shared)
          .orderBy('created_at')
          .orderBy('id')
          .execute(),
  ]);
  const ref = (list: typeof series, id: string | null): Wire['SeriesRef'] | null => {
    const found = list.find((each) => each.id === id);
    return found ? { id: found.id, title: pick(found.title, context.preferences, found.language).text } : null;
  };
  return rows.map((row) => ({
    ...presentSession(context, row),
    series: ref(series, row.series_id),
    programme: ref(programmes, row.programme_id),
    origins: [row, ...others.filter((each) => each.same_as === row.id)].map(originOf),
    ...(row.is_programme ? { childCount: children.find((each) => each.programme_id === row.id)?.count ?? 0 } : {}),
  }));
}

type Announcement = Pick<
  Row<'sessions'>,
  'id' | 'network_id' | 'source_id' | 'origin_url' | 'web_url' | 'status' | 'visibility'
>;

function originOf(row: Announcement): Wire['EventOrigin'] {
  return {
    networkId: row.network_id,
    sourceId: row.source_id,
    sessionId: row.id,
    url: row.visibility === 'public' ? httpUrl(row.origin_url ?? row.web_url) : null,
    status: row.status,
  };
}

const presentForAll = presenter(presentAnew);

/** What depends on who asks, or on the time of day, is made anew. */
function presentSession(context: StoreContext, row: Row<'sessions'>): Wire['Session'] {
  const isForAll = context.actor === undefined && row.parts.length === 0;
  return isForAll ? presentForAll(context, row) : presentAnew(context, row);
}

function presentAnew(context: StoreContext, row: Row<'sessions'>): Wire['Session'] {
  const { catalogue, preferences, actor } = context;
  const isTeaser = row.visibility === 'members' && !may(actor, 'sessions:read-members');
  // What was agreed to may have been taken back since.
  const isRecordingAgreed = row.speakers.every(({ recordingConsent }) => recordingConsent);
  const open = <T>(value: T): T | null => (isTeaser ? null : value);
  return presentEntity(isTeaser ? { ...row, web_url: null } : row, 'sessions', context, (text) => ({
    ...presentWhen(row),
    title: text('/title', row.title),
    summary: text('/summary', row.summary),
    description: isTeaser ? null : text('/description', row.description),
    kind: catalogue.term('session-kinds', row.kind, preferences),
    mode: row.mode,
    status: row.status,
    network: catalogue.networkRef(row.network_id, preferences),
    regions: [...new Set([...row.regions, ...row.also_regions])].map((id) =>
      catalogue.term('regions', id, preferences),
    ),
    themes: row.themes.map((id) => themeTerm(context, id)),
    hosts: catalogue.organisations(row.hosts),
    place: open(row.place),
    country: row.country,
    languages: row.languages,
    seriesNumber: row.series_number,
    isProgramme: row.is_programme,
    visibility: row.visibility,
    isTeaser,
    joinUrl: open(httpUrl(row.join_url)),
    recurrence: presentRecurrence(row),
    speakers: presentSpeakers(context, row),
    uid: row.uid,
    sequence: row.sequence,
    deletedAt: row.deleted_at?.toISOString() ?? null,
    withdrawnAt: row.withdrawn_at?.toISOString() ?? null,
    parts: row.parts.map((part, index) => {
      const { opensAt, closesAt, state, isReachable } = partState(part, row, context.now);
      return {
        ...presentWhenJson(part),
        id: part.id,
        kind: part.kind,
        title: text(`/parts/${index}/title`, part.title),
        mode: part.mode ?? null,
        state,
        opensAt: opensAt?.toISOString() ?? null,
        closesAt: closesAt?.toISOString() ?? null,
        url: isReachable ? open(httpUrl(part.url)) : null,
        languages: part.languages ?? [],
        printedTime: part.printedTime ?? null,
      };
    }),
    registration:
      !isTeaser && row.registration && httpUrl(row.registration.url)
        ? { url: row.registration.url, closesAt: row.registration.closesAt ?? null }
        : null,
    recordings: row.recordings.map((recording) => ({
      ...recording,
      url: isRecordingAgreed ? open(httpUrl(recording.url)) : null,
    })),
    materials: row.materials.map((material, index) => ({
      ...material,
      title: text(`/materials/${index}/title`, material.title),
      text: isTeaser ? null : text(`/materials/${index}/text`, material.text),
      url: open(httpUrl(material.url)),
    })),
    attendance: row.attendance,
  }));
}

function presentRecurrence({
  rrule,
  rdate,
  exdate,
  time_zone: zone,
  recurs,
}: Row<'sessions'>): Wire['Recurrence'] | null {
  if (!recurs) return null;
  const wall = (at: Date): string => wallTime(at, zone ?? 'UTC');
  return { rrule, rdate: rdate.map(wall), exdate: exdate.map(wall) };
}

/** Those who agreed to be named; all, with what they agreed to, for those who may change the session. */
function presentSpeakers(
  { actor }: StoreContext,
  { speakers, network_id: networkId }: Row<'sessions'>,
): Wire['Speaker'][] {
  if (may(actor, 'sessions:write', { networkId })) {
    return speakers.map((speaker) => ({ ...speaker, organisation: speaker.organisation ?? null }));
  }
  return speakers.flatMap(({ name, organisation = null, nameConsent }) =>
    nameConsent ? [{ name, organisation }] : [],
  );
}

const minute = 60_000;
/** A live part without an end is taken to last this long. */
const usualLength = 3 * 60 * minute;
/** How long before its start the address of a live part is told. */
const earlyDoor = 15 * minute;

interface PartState {
  opensAt: Date | null;
  closesAt: Date | null;
  state: 'upcoming' | 'open' | 'closed' | null;
  /** Whether its address may be told now. */
  isReachable: boolean;
}

/** Whether a part of a session is open: days begin and end at midnight in its zone, else in the session's, else in UTC. */
export function partState(
  part: SessionPartJson,
  { time_zone: zone }: Pick<Row<'sessions'>, 'time_zone'>,
  now: Date,
): PartState {
  const window = windowOf(part, part.timeZone ?? zone);
  if (!window) return { opensAt: null, closesAt: null, state: null, isReachable: part.kind !== 'live' };
  const { opensAt, closesAt } = window;
  const state = now < opensAt ? 'upcoming' : now < closesAt ? 'open' : 'closed';
  const isLive = now.getTime() >= opensAt.getTime() - earlyDoor && now < closesAt;
  return { opensAt, closesAt, state, isReachable: part.kind !== 'live' || isLive };
}

function windowOf(part: SessionPartJson, zone: string | null): { opensAt: Date; closesAt: Date } | undefined {
  if (part.startsAt) {
    const opensAt = new Date(part.startsAt);
    return { opensAt, closesAt: part.endsAt ? new Date(part.endsAt) : new Date(opensAt.getTime() + usualLength) };
  }
  if (part.datePrecision !== 'day' || !part.startDate) return undefined;
  return { opensAt: midnight(part.startDate, zone), closesAt: midnight(part.endDate ?? part.startDate, zone, 1) };
}

type WhenColumns = Pick<
  Row<'sessions'>,
  'date_precision' | 'start_date' | 'end_date' | 'starts_at' | 'ends_at' | 'time_zone'
>;

/** When something takes place, cut to what is known: an instant only when the minute is. */
export function presentWhen(row: WhenColumns): Wire['When'] {
  const instant = (at: Date | null): string | null =>
    at && row.date_precision === 'minute' ? withOffset(at, row.time_zone) : null;
  return {
    datePrecision: row.date_precision,
    startDate: row.start_date,
    endDate: row.end_date,
    startsAt: instant(row.starts_at),
    endsAt: instant(row.ends_at),
    timeZone: row.time_zone,
  };
}

function presentWhenJson({ datePrecision, startDate, endDate, startsAt, endsAt, timeZone }: WhenJson): Wire['When'] {
  return {
    datePrecision: datePrecision ?? null,
    startDate: startDate ?? null,
    endDate: endDate ?? null,
    startsAt: startsAt ?? null,
    endsAt: endsAt ?? null,
    timeZone: timeZone ?? null,
  };
}
