import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import type { Row } from '../database/tables.ts';
import { type Actor, demand, demandPrivately, reachOf, type Scope } from '../identity/actor.ts';
import { recordAudit } from '../identity/audit.ts';
import { notFound, Problem } from '../problems/problem.ts';
import type { StoreContext } from '../store/context.ts';
import { type Conditions, idKey, oneOf, page, type Page, timeKey } from '../store/listing.ts';
import type { Query, Wire } from '../wire.ts';
import { htmlOf, oneLine } from './outbox.ts';

/** Rows of the networks that an actor may act for; those of no network need a grant that holds everywhere. */
export function withinReach(actor: Actor | undefined, scope: Scope): RawBuilder<unknown> {
  const { everywhere, networkIds } = reachOf(actor, scope);
  return everywhere ? sql`true` : oneOf(sql`t.network_id`, networkIds);
}

export function listMail(
  context: StoreContext,
  actor: Actor | undefined,
  { lang, limit, cursor, count, ...question }: Query<'listMail'>,
): Promise<Page<Wire['Mail']>> {
  demand(actor, 'mail:read');
  const conditions: Conditions = new Map([['reach', withinReach(actor, 'mail:read')]]);
  if (question.state) conditions.set('state', oneOf(sql`t.state`, question.state));
  if (question.submission) {
    conditions.set('submission', sql`t.entity = 'submission' and t.entity_id = ${question.submission}`);
  }
  return page(
    context,
    { table: 'mail', conditions, sort: [timeKey(sql`t.created_at`, true), idKey], question: ['mail', question] },
    { limit, cursor, count },
    (rows) => rows.map((row) => present(row)),
  );
}

export async function getMail(context: StoreContext, actor: Actor | undefined, id: string): Promise<Wire['Mail']> {
  return whole(await find(context, actor, 'mail:read', id));
}

/** @throws Problem `conflict` when the letter has been released */
export async function updateMail(
  context: StoreContext,
  actor: Actor | undefined,
  id: string,
  patch: Wire['MailPatch'],
): Promise<Wire['Mail']> {
  const before = await find(context, actor, 'mail:release', id);
  const { now } = context;
  const after = await context.database.transaction().execute(async (transaction) => {
    const row = await transaction
      .updateTable('mail')
      .set({
        ...(patch.subject === undefined ? {} : { subject: oneLine(patch.subject), edited: true }),
        ...(patch.text === undefined ? {} : { text: patch.text, edited: true }),
        ...(patch.state === undefined ? {} : { state: patch.state }),
        updated_at: now,
      })
      .where('id', '=', id)
      .where('state', 'in', ['draft', 'discarded'])
      .returningAll()
      .executeTakeFirst();
    if (!row) throw new Problem('conflict');
    await audit(transaction, actor, patch.state === 'discarded' ? 'discard' : 'update', before, row, now);
    return row;
  });
  return whole(after);
}

/** Lets a letter go. Once more for one that was given up; one that is on its way or sent stays as it is. */
export async function releaseMail(context: StoreContext, actor: Actor | undefined, id: string): Promise<Wire['Mail']> {
  const before = await find(context, actor, 'mail:release', id);
  const { now } = context;
  const after = await context.database.transaction().execute(async (transaction) => {
    const row = await transaction
      .updateTable('mail')
      .set({ state: 'released', released_at: now, next_attempt_at: now, attempts: 0, updated_at: now })
      .where('id', '=', id)
      .where('state', 'in', ['draft', 'failed'])
      .returningAll()
      .executeTakeFirst();
    if (!row) return undefined;
    await audit(transaction, actor, 'release', before, row, now);
    return row;
  });
  if (after) return whole(after);
  const current = await find(context, actor, 'mail:release', id);
  if (current.state === 'discarded') throw new Problem('conflict');
  return whole(current);
}

async function find(
  { database }: StoreContext,
  actor: Actor | undefined,
  scope: Scope,
  id: string,
): Promise<Row<'mail'>> {
  demand(actor, scope);
  const row = await database.selectFrom('mail').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  demandPrivately(actor, scope, { networkId: row.network_id });
  return row;
}

async function audit(
  transaction: Parameters<typeof recordAudit>[0],
  actor: Actor | undefined,
  action: string,
  before: Row<'mail'>,
  after: Row<'mail'>,
  at: Date,
): Promise<void> {
  if (!actor) return;
  await recordAudit(transaction, {
    actor,
    action,
    entity: 'mail',
    entityId: after.id,
    networkId: after.network_id,
    before: { state: before.state, subject: before.subject, body: before.text },
    after: { state: after.state, subject: after.subject, body: after.text },
    at,
  });
}

function present(row: Row<'mail'>): Wire['Mail'] {
  const time = (at: Date | null): string | null => at?.toISOString() ?? null;
  return {
    id: row.id,
    state: row.state,
    template: row.template,
    language: row.language,
    to: row.to_address,
    subject: row.subject,
    edited: row.edited,
    about: row.entity && row.entity_id ? { entity: row.entity, id: row.entity_id, reference: row.reference } : null,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
    releasedAt: time(row.released_at),
    sentAt: time(row.sent_at),
    attempts: row.attempts,
    nextAttemptAt: row.state === 'released' ? time(row.next_attempt_at) : null,
    lastError: row.last_error,
  };
}

function whole(row: Row<'mail'>): Wire['Mail'] {
  return { ...present(row), text: row.text, html: htmlOf(row) };
}
