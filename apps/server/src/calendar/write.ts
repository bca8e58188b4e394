import { randomBytes } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import type { Row, Tables } from '../database/tables.ts';
import { type Actor, demand } from '../identity/actor.ts';
import { recordAudit } from '../identity/audit.ts';
import { notFound, Problem } from '../problems/problem.ts';
import { recurringSlot, presentSlots } from '../store/calendar.ts';
import type { StoreContext } from '../store/context.ts';
import { expand, occursAt } from '../store/recurrence.ts';
import { sessionRow } from '../store/sessions.ts';
import { isWallTime, midnight, resolveWall } from '../store/time.ts';
import type { Wire } from '../wire.ts';
import { type Adjustment, boundColumns, readDraft } from './columns.ts';
import { type Draft, draftOf, merge } from './draft.ts';
import { linkDuplicates } from './duplicates.ts';

/** What a write came to. It holds nothing that a person typed, so that it can be kept for repeated tries. */
export interface Written {
  id: string;
  adjustments: Adjustment[];
}

type Writing = Pick<StoreContext, 'catalogue' | 'now'>;

/**
 * Enters a session. The actor has to be allowed to write for the network that is to own it; for none (the Alliance as a whole)
 * everywhere.
 *
 * @param transaction - everything is written in it, with the row of the audit log
 * @param id - of a session that had one before; a new one when not given
 * @throws Problem `unauthorized`, `forbidden`; `validation` with a place for everything that is wrong
 */
export async function createSession(
  context: Writing,
  actor: Actor | undefined,
  body: Draft,
  transaction: Transaction<Tables>,
  id = newId('s'),
): Promise<Written> {
  demand(actor, 'sessions:write', { networkId: body.networkId ?? null });
  const { columns, adjustments, places } = await readDraft(context, transaction, body);
  if (places.length > 0) throw new Problem('validation', { places });
  const row = await transaction
    .insertInto('sessions')
    .values({
      ...columns,
      id,
      provenance: 'contributed',
      source: null,
      source_note: null,
      created_at: context.now,
      updated_at: context.now,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await setBounds(transaction, row);
  await linkDuplicates(transaction, [row.id]);
  await audit(transaction, context, actor, 'create', null, row);
  return { id: row.id, adjustments };
}

/**
 * Changes a session (JSON merge patch).
 *
 * @throws Problem `not-found`, `unauthorized`, `forbidden`, `validation`; `conflict` when it has changed since it was read, or
 *   when it comes from a calendar feed and is changed there
 */
export async function updateSession(
  context: Writing,
  actor: Actor | undefined,
  id: string,
  { sequence, ...patch }: Wire['SessionPatch'],
  transaction: Transaction<Tables>,
): Promise<Written> {
  demand(actor, 'sessions:write');
  const before = await ownRow(context, actor, id, transaction);
  if (sequence !== undefined && sequence !== before.sequence) throw new Problem('conflict');
  if (patch.networkId !== undefined) demand(actor, 'sessions:write', { networkId: patch.networkId });
  const draft = merge(draftOf(before), patch);
  const { columns, adjustments, places } = await readDraft(context, transaction, draft, {
    id,
    names: Object.keys(patch),
  });
  if (places.length > 0) throw new Problem('validation', { places });
  const row = await transaction
    .updateTable('sessions')
    // What people of this server have changed is theirs: an import does not write over it.
    .set({ ...columns, provenance: 'contributed', updated_at: context.now })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await dropLostOverrides(transaction, before, row);
  await setBounds(transaction, row);
  await linkDuplicates(transaction, [id]);
  await audit(transaction, context, actor, 'update', before, row);
  return { id, adjustments };
}

/**
 * Takes a session out: it stands as cancelled, for subscribers to see, and leaves the lists after a month. What comes from a
 * calendar feed does not come back with the next harvest.
 *
 * @throws Problem `not-found`, `unauthorized`, `forbidden`
 */
export async function deleteSession(
  context: Writing,
  actor: Actor | undefined,
  id: string,
  transaction: Transaction<Tables>,
): Promise<void> {
  demand(actor, 'sessions:write');
  const before = await rowForUpdate(context, id, transaction);
  demand(actor, 'sessions:write', { networkId: before.network_id });
  if (before.deleted_at) throw notFound();
  const row = await transaction
    .updateTable('sessions')
    .set({ status: 'cancelled', deleted_at: context.now, updated_at: context.now })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await linkDuplicates(transaction, [id]);
  await audit(transaction, context, actor, 'delete', before, row);
}

/**
 * Changes one occurrence of a session that recurs: moves it, cancels it, gives it a title or place of its own. The rest stays.
 *
 * @param name - when the rule puts it, `20261112T170000Z`
 * @throws Problem `not-found` also when the rule puts none there
 */
export async function updateOccurrence(
  context: StoreContext,
  actor: Actor | undefined,
  id: string,
  name: string,
  patch: Wire['OccurrencePatch'],
  transaction: Transaction<Tables>,
): Promise<Wire['Occurrence']> {
  demand(actor, 'sessions:write');
  const session = await ownRow(context, actor, id, transaction);
  const recurrenceId = instantOfName(name);
  if (!recurrenceId || !session.recurs || !occursAt(session, recurrenceId)) throw notFound();
  const before = await transaction
    .selectFrom('occurrence_overrides')
    .selectAll()
    .where('session_id', '=', id)
    .where('recurrence_id', '=', recurrenceId)
    .executeTakeFirst();
  const kept = <T>(given: T | undefined, old: T | null | undefined): T | null =>
    given === undefined ? (old ?? null) : given;
  const startsAt = patch.start === undefined ? (before?.starts_at ?? null) : instantOf(session, patch.start, '/start');
  const endsAt = patch.end === undefined ? (before?.ends_at ?? null) : instantOf(session, patch.end, '/end');
  if (endsAt && endsAt <= (startsAt ?? recurrenceId)) {
    throw new Problem('validation', {
      places: [{ pointer: '/end', code: 'minimum', params: { limit: patch.start ?? name } }],
    });
  }
  const override = {
    starts_at: startsAt,
    ends_at: endsAt,
    status: kept(patch.status, before?.status),
    title:
      patch.title === undefined
        ? before?.title && JSON.stringify(before.title)
        : patch.title && JSON.stringify({ [session.language]: patch.title }),
    place: kept(patch.place, before?.place),
    url: kept(patch.webUrl, before?.url),
  };
  const isPlain = Object.values(override).every((value) => value == null);
  const table = transaction.deleteFrom('occurrence_overrides').where('session_id', '=', id);
  await table.where('recurrence_id', '=', recurrenceId).execute();
  if (!isPlain) {
    await transaction
      .insertInto('occurrence_overrides')
      .values({ session_id: id, recurrence_id: recurrenceId, ...override })
      .execute();
  }
  const row = await transaction
    .updateTable('sessions')
    .set({ provenance: 'contributed', updated_at: context.now })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
  const overrides = await setBounds(transaction, row);
  await recordAudit(transaction, {
    actor,
    action: 'update',
    entity: 'session',
    entityId: id,
    networkId: row.network_id,
    before: { occurrence: name, ...before },
    after: { occurrence: name, ...override },
    at: context.now,
  });
  const found = expand(row, overrides, windowOf(startsAt ?? recurrenceId)).find(
    (each) => each.recurrenceId.getTime() === recurrenceId.getTime(),
  );
  if (!found) throw notFound();
  const [occurrence] = await presentSlots({ ...context, database: transaction }, [recurringSlot(row, found)]);
  return occurrence as Wire['Occurrence'];
}

function windowOf(at: Date): { from: Date; to: Date } {
  return { from: at, to: new Date(at.getTime() + 1) };
}

/** An id that tells nothing. */
export function newId(kind: string): string {
  const digits = '0123456789abcdefghjkmnpqrstvwxyz';
  return `${kind}-${[...randomBytes(14)].map((byte) => digits[byte % 32]).join('')}`;
}

async function rowForUpdate({ now }: Writing, id: string, transaction: Transaction<Tables>): Promise<Row<'sessions'>> {
  await transaction.selectFrom('sessions').select('id').where('id', '=', id).forUpdate().execute();
  return sessionRow({ database: transaction, now }, id);
}

/** A session that the actor may change here. */
async function ownRow(
  context: Writing,
  actor: Actor | undefined,
  id: string,
  transaction: Transaction<Tables>,
): Promise<Row<'sessions'>> {
  const row = await rowForUpdate(context, id, transaction);
  demand(actor, 'sessions:write', { networkId: row.network_id });
  if (row.deleted_at) throw notFound();
  if (row.source_id !== null) throw new Problem('conflict');
  return row;
}

function instantOfName(name: string): Date | undefined {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z$/.exec(name) ?? [];
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(at.getTime()) ? undefined : at;
}

function instantOf(session: Row<'sessions'>, text: string | null, pointer: string): Date | null {
  if (text === null) return null;
  try {
    if (session.date_precision === 'day') {
      if (isWallTime(text)) throw new RangeError();
      // Days are written with their last one, and kept with the midnight after it.
      return midnight(text, session.time_zone, pointer === '/end' ? 1 : 0);
    }
    return resolveWall(text, session.time_zone ?? 'UTC').instant;
  } catch {
    const format = session.date_precision === 'day' ? 'date' : 'wall-time';
    throw new Problem('validation', { places: [{ pointer, code: 'format', params: { format } }] });
  }
}

/** Exceptions of a rule that has changed mean nothing where it puts no occurrence any more. */
async function dropLostOverrides(
  transaction: Transaction<Tables>,
  before: Row<'sessions'>,
  after: Row<'sessions'>,
): Promise<void> {
  if (!before.recurs) return;
  const overrides = await overridesOf(transaction, after.id);
  const lost = overrides.filter(({ recurrence_id: at }) => !after.recurs || !occursAt(after, at));
  for (const { recurrence_id: at } of lost) {
    const rows = transaction.deleteFrom('occurrence_overrides').where('session_id', '=', after.id);
    await rows.where('recurrence_id', '=', at).execute();
  }
}

async function setBounds(
  transaction: Transaction<Tables>,
  row: Row<'sessions'>,
): Promise<Row<'occurrence_overrides'>[]> {
  if (!row.recurs) return [];
  const overrides = await overridesOf(transaction, row.id);
  await transaction.updateTable('sessions').set(boundColumns(row, overrides)).where('id', '=', row.id).execute();
  return overrides;
}

function overridesOf(database: Kysely<Tables>, id: string): Promise<Row<'occurrence_overrides'>[]> {
  return database.selectFrom('occurrence_overrides').selectAll().where('session_id', '=', id).execute();
}

async function audit(
  transaction: Transaction<Tables>,
  { now }: Writing,
  actor: Actor,
  action: string,
  before: Row<'sessions'> | null,
  after: Row<'sessions'>,
): Promise<void> {
  await recordAudit(transaction, {
    actor,
    action,
    entity: 'session',
    entityId: after.id,
    networkId: after.network_id,
    before: before && draftOf(before),
    after: draftOf(after),
    at: now,
  });
}
