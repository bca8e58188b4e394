import { randomBytes } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import type { Row, Tables } from '../database/tables.ts';
import { plain } from '../text/plain.ts';
import { recordAudit } from '../identity/audit.ts';
import { Problem } from '../problems/problem.ts';
import type { StoreContext } from '../store/context.ts';
import { type Conditions, page, type Page } from '../store/listing.ts';
import type { Query, Wire } from '../wire.ts';
import { auditor, type Caller, type Opened } from './access.ts';
import { writeLetter } from './letter.ts';

export function listSubmissionMessages(
  context: StoreContext,
  { row, caller }: Opened,
  { limit, cursor }: Query<'listSubmissionMessages'>,
): Promise<Page<Wire['SubmissionMessage']>> {
  const conditions: Conditions = new Map([['submission', sql`t.submission_id = ${row.id}`]]);
  if (!caller.actor) conditions.set('visibility', sql`t.visibility = 'submitter'`);
  return page(
    context,
    {
      table: 'submission_messages',
      conditions,
      sort: [{ expression: sql`t.position::float8`, descending: false }],
      question: ['messages', row.id],
    },
    { limit, cursor },
    (rows) => rows.map(presentMessage),
  );
}

/** The very same for who may read it; what is internal has been left out before. */
export function presentMessage(row: Row<'submission_messages'>): Wire['SubmissionMessage'] {
  return {
    id: row.id,
    at: row.at.toISOString(),
    by: row.by,
    author: row.author_name,
    visibility: row.visibility,
    language: row.language,
    text: row.text,
  };
}

/**
 * Adds to the conversation, in a transaction of the caller's. What the secretariat says to the submitter is the first contact,
 * when there was none before.
 *
 * @throws Problem `forbidden` for an internal note of a submitter
 */
export async function addMessage(
  transaction: Transaction<Tables>,
  { row, caller, now }: { row: Row<'submissions'>; caller: Caller; now: Date },
  { text, language, visibility = 'submitter' }: Wire['SubmissionMessageCreate'],
): Promise<Row<'submission_messages'>> {
  if (visibility === 'internal' && !caller.actor) throw new Problem('forbidden');
  const clean = plain(text);
  if (clean === '') throw new Problem('validation', { places: [{ pointer: '/text', code: 'required' }] });
  // Two at once would take the same place in the conversation.
  await sql`select 1 from submissions where id = ${row.id} for update`.execute(transaction);
  const message = await transaction
    .insertInto('submission_messages')
    .values({
      id: randomBytes(12).toString('hex'),
      submission_id: row.id,
      position: sql<number>`(select coalesce(max(position), 0) + 1 from submission_messages where submission_id = ${row.id})`,
      at: now,
      by: caller.party,
      author_id: caller.actor?.id ?? null,
      author_name: caller.actor?.name ?? null,
      visibility,
      language: language ?? row.language,
      text: clean,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await transaction
    .updateTable('submissions')
    .set({
      updated_at: now,
      ...(caller.actor && visibility === 'submitter'
        ? { first_contact_at: sql<Date>`coalesce(first_contact_at, ${now})` }
        : {}),
    })
    .where('id', '=', row.id)
    .execute();
  return message;
}

/** A message by itself: written down, told to the audit log, and from the secretariat drafted as a letter. */
export async function createMessage(
  transaction: Transaction<Tables>,
  context: StoreContext,
  { row, call, caller }: Opened,
  body: Wire['SubmissionMessageCreate'],
): Promise<{ id: string }> {
  const { now } = context;
  const message = await addMessage(transaction, { row, caller, now }, body);
  await recordAudit(transaction, {
    actor: auditor(caller),
    action: 'message',
    entity: 'submission',
    entityId: row.id,
    networkId: row.network_id,
    after: { visibility: message.visibility },
    at: now,
  });
  if (caller.actor && message.visibility === 'submitter') {
    await writeLetter(transaction, { row, call, now }, 'submission.message', { message: message.text });
  }
  return { id: message.id };
}

export function messageOf({ database }: StoreContext, id: string): Promise<Row<'submission_messages'>> {
  return database.selectFrom('submission_messages').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}
