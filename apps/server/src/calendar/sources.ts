import { type Kysely, sql, type Transaction } from 'kysely';
import type { Row, Tables } from '../database/tables.ts';
import { type Actor, demand, demandPrivately, reachOf } from '../identity/actor.ts';
import { recordAudit } from '../identity/audit.ts';
import { notFound, Problem, type ProblemPlace } from '../problems/problem.ts';
import type { StoreContext } from '../store/context.ts';
import { allOf, type Conditions, idKey, oneOf, page, type Page, textKey, timeKey } from '../store/listing.ts';
import { oneLine } from '../text/plain.ts';
import type { Query, Wire } from '../wire.ts';
import { linkDuplicates } from './duplicates.ts';
import { checkAddress, FeedFault } from './fetch.ts';
import { newId } from './write.ts';

const scope = 'calendar-sources:write';

/** Feeds that are told of: those of networks that the actor may write for. */
export async function listSources(
  context: StoreContext,
  actor: Actor | undefined,
  { lang, ...query }: Query<'listCalendarSources'>,
): Promise<Page<Wire['CalendarSource']>> {
  demand(actor, scope);
  const { everywhere, networkIds } = reachOf(actor, scope);
  const conditions: Conditions = new Map();
  if (!everywhere) conditions.set('reach', oneOf(sql`t.network_id`, networkIds));
  return page(
    context,
    {
      table: 'calendar_sources',
      conditions,
      sort: [textKey(sql`lower(t.title)`), idKey],
      question: ['calendar-sources', networkIds],
    },
    query,
    (rows) => presentSources(context, rows),
  );
}

/** @throws Problem `not-found`, `unauthorized`, `forbidden` */
export async function getSource(
  context: StoreContext,
  actor: Actor | undefined,
  id: string,
): Promise<Wire['CalendarSource']> {
  const [source] = await presentSources(context, [await sourceRow(context.database, actor, id)]);
  return source as Wire['CalendarSource'];
}

/** A source that the actor may see and change. */
export async function sourceRow(
  database: Kysely<Tables>,
  actor: Actor | undefined,
  id: string,
): Promise<Row<'calendar_sources'>> {
  demand(actor, scope);
  const row = await database.selectFrom('calendar_sources').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  demandPrivately(actor, scope, { networkId: row.network_id });
  return row;
}

/** Which addresses feeds may be at: those of the public Internet, or any. */
export interface SourceSettings {
  allowPrivate: boolean;
}

/** @throws Problem `unauthorized`, `forbidden`, `validation` */
export async function createSource(
  context: StoreContext,
  actor: Actor | undefined,
  body: Wire['CalendarSourceCreate'],
  settings: SourceSettings,
  transaction: Transaction<Tables>,
): Promise<{ id: string }> {
  demand(actor, scope, { networkId: body.networkId });
  const network = context.catalogue.networks.get(body.networkId);
  const regions = body.regions ?? (network?.region ? [network.region] : []);
  const places = faultsOf(context, { ...body, regions }, settings);
  if (!network) places.push({ pointer: '/networkId', code: 'unknown' });
  if (places.length > 0) throw new Problem('validation', { places });
  const row = await transaction
    .insertInto('calendar_sources')
    .values({
      id: newId('c'),
      network_id: body.networkId,
      title: oneLine(body.title),
      url: new URL(body.url).href,
      language: Intl.getCanonicalLocales(body.language)[0] ?? body.language,
      regions,
      ...(body.kind === undefined ? {} : { kind: body.kind }),
      visibility: body.visibility ?? 'public',
      paused: body.paused ?? false,
      every_minutes: body.everyMinutes ?? 60,
      next_run_at: context.now,
      created_at: context.now,
      updated_at: context.now,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await audit(transaction, context, actor, 'create', null, row);
  return { id: row.id };
}

/** @throws Problem `not-found`, `unauthorized`, `forbidden`, `validation` */
export async function updateSource(
  context: StoreContext,
  actor: Actor | undefined,
  id: string,
  body: Wire['CalendarSourcePatch'],
  settings: SourceSettings,
  transaction: Transaction<Tables>,
): Promise<void> {
  demand(actor, scope);
  const before = await sourceRow(transaction, actor, id);
  const places = faultsOf(context, body, settings);
  if (places.length > 0) throw new Problem('validation', { places });
  const { title, url, language, regions, kind, visibility, paused, everyMinutes } = body;
  const row = await transaction
    .updateTable('calendar_sources')
    .set({
      ...(title === undefined ? {} : { title: oneLine(title) }),
      ...(url === undefined ? {} : { url: new URL(url).href }),
      ...(language === undefined ? {} : { language: Intl.getCanonicalLocales(language)[0] ?? language }),
      ...(regions === undefined ? {} : { regions }),
      ...(kind === undefined ? {} : { kind }),
      ...(visibility === undefined ? {} : { visibility }),
      ...(paused === undefined ? {} : { paused }),
      ...(everyMinutes === undefined ? {} : { every_minutes: everyMinutes }),
      // What is kept of the feed was read under the old settings: it has to be read whole again.
      etag: null,
      last_modified: null,
      failures: 0,
      next_run_at: context.now,
      updated_at: context.now,
    })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await audit(transaction, context, actor, 'update', before, row);
}

/** Takes a source out, and with it what came from it. @throws Problem `not-found`, `unauthorized`, `forbidden` */
export async function deleteSource(
  context: StoreContext,
  actor: Actor | undefined,
  id: string,
  transaction: Transaction<Tables>,
): Promise<void> {
  demand(actor, scope);
  const before = await sourceRow(transaction, actor, id);
  const sessions = await transaction
    .updateTable('sessions')
    .set({ status: 'cancelled', deleted_at: context.now, updated_at: context.now })
    .where('source_id', '=', id)
    .where('deleted_at', 'is', null)
    .returning('id')
    .execute();
  await linkDuplicates(
    transaction,
    sessions.map((session) => session.id),
  );
  await transaction.deleteFrom('calendar_sources').where('id', '=', id).execute();
  await audit(transaction, context, actor, 'delete', before, null);
}

/** The last runs, the newest first. */
export async function listRuns(
  context: StoreContext,
  actor: Actor | undefined,
  id: string,
  { lang, ...query }: Query<'listHarvestRuns'>,
): Promise<Page<Wire['HarvestReport']>> {
  await sourceRow(context.database, actor, id);
  return page(
    context,
    {
      table: 'harvest_runs',
      conditions: new Map([['source', sql`t.source_id = ${id}`]]),
      sort: [timeKey(sql`t.started_at`, true), idKey],
      question: ['harvest-runs', id],
    },
    query,
    (rows) => rows.map(presentRun),
  );
}

/** Sources whose time has come, the one that waits longest first. */
export async function dueSources(database: Kysely<Tables>, now: Date, most: number): Promise<string[]> {
  const rows = await database
    .selectFrom('calendar_sources')
    .select('id')
    .where('paused', '=', false)
    .where('next_run_at', '<=', now)
    .orderBy('next_run_at')
    .limit(most)
    .execute();
  return rows.map(({ id }) => id);
}

export function presentRun(run: Row<'harvest_runs'>): Wire['HarvestReport'] {
  return {
    id: run.id,
    startedAt: run.started_at.toISOString(),
    finishedAt: run.finished_at.toISOString(),
    outcome: run.outcome,
    code: run.code,
    detail: run.detail,
    httpStatus: run.http_status,
    bytes: run.bytes,
    added: run.added,
    changed: run.changed,
    cancelled: run.cancelled,
    withdrawn: run.withdrawn,
    unchanged: run.unchanged,
    badTotal: run.bad_total,
    bad: run.bad,
  };
}

async function presentSources(
  { database, catalogue, preferences }: StoreContext,
  rows: readonly Row<'calendar_sources'>[],
): Promise<Wire['CalendarSource'][]> {
  if (rows.length === 0) return [];
  const ids = sql.val(rows.map(({ id }) => id));
  const [{ rows: runs }, { rows: counts }] = await Promise.all([
    sql<Row<'harvest_runs'>>`select distinct on (source_id) * from harvest_runs
      where ${allOf([sql`source_id = any(${ids}::text[])`])} order by source_id, started_at desc, id`.execute(database),
    sql<{ source_id: string; count: number }>`select source_id, count(*)::int as count from sessions
      where source_id = any(${ids}::text[]) and deleted_at is null group by source_id`.execute(database),
  ]);
  return rows.map((row) => {
    const run = runs.find((each) => each.source_id === row.id);
    return {
      id: row.id,
      title: row.title,
      url: row.url,
      network: catalogue.networkRef(row.network_id, preferences) ?? { id: row.network_id, name: row.network_id },
      language: row.language,
      regions: row.regions.map((id) => catalogue.term('regions', id, preferences)),
      kind: catalogue.term('session-kinds', row.kind, preferences),
      visibility: row.visibility,
      paused: row.paused,
      everyMinutes: row.every_minutes,
      sessionCount: counts.find((each) => each.source_id === row.id)?.count ?? 0,
      nextRunAt: row.next_run_at.toISOString(),
      lastRun: run ? presentRun(run) : null,
      createdAt: row.created_at.toISOString(),
      updatedAt: row.updated_at.toISOString(),
    };
  });
}

function faultsOf(
  { catalogue }: StoreContext,
  { url, language, regions = [], kind }: Wire['CalendarSourcePatch'],
  { allowPrivate }: SourceSettings,
): ProblemPlace[] {
  const places: ProblemPlace[] = [];
  const has = (vocabulary: string, id: string): boolean =>
    catalogue.vocabularies.get(vocabulary)?.terms.has(id) ?? false;
  if (url !== undefined && !isAddress(url, allowPrivate)) {
    places.push({ pointer: '/url', code: 'format', params: { format: 'uri' } });
  }
  if (language !== undefined && !isTag(language)) {
    places.push({ pointer: '/language', code: 'format', params: { format: 'language-tag' } });
  }
  if (kind !== undefined && !has('session-kinds', kind)) places.push({ pointer: '/kind', code: 'unknown' });
  for (const [index, id] of regions.entries()) {
    if (!has('regions', id)) places.push({ pointer: `/regions/${index}`, code: 'unknown' });
  }
  return places;
}

function isAddress(url: string, allowPrivate: boolean): boolean {
  if (!URL.canParse(url)) return false;
  try {
    checkAddress(new URL(url), allowPrivate);
    return true;
  } catch (error) {
    if (error instanceof FeedFault) return false;
    throw error;
  }
}

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

async function audit(
  transaction: Transaction<Tables>,
  { now }: StoreContext,
  actor: Actor,
  action: string,
  before: Row<'calendar_sources'> | null,
  after: Row<'calendar_sources'> | null,
): Promise<void> {
  const { id, network_id: networkId } = (after ?? before) as Row<'calendar_sources'>;
  // The address may hold a secret; that it was changed is told, not from what to what.
  const shown = (row: Row<'calendar_sources'> | null) =>
    row && { ...row, url: undefined, secretUrl: row.url, next_run_at: undefined, running_until: undefined };
  await recordAudit(transaction, {
    actor,
    action,
    entity: 'calendar-source',
    entityId: id,
    networkId,
    before: shown(before),
    after: shown(after),
    at: now,
  });
}
