import { type Transaction, sql } from 'kysely';
import type { Row, Tables } from '../database/tables.ts';
import type { Actor } from '../identity/actor.ts';
import { recordAudit } from '../identity/audit.ts';
import type { Chore } from '../jobs/chore.ts';
import type { StoreContext } from '../store/context.ts';
import type { Wire } from '../wire.ts';
import { systemActor } from '../identity/actor.ts';
import { auditor, type Opened } from './access.ts';

/** What remains of a submission: counted, and naming nobody. */
export const kept = ['call', 'state', 'dates', 'language', 'country', 'themes', 'format'];

export async function eraseSubmission(
  { database, now }: StoreContext,
  { row, caller }: Opened,
): Promise<Wire['SubmissionErasure']> {
  await database.transaction().execute((transaction) => erase(transaction, row, auditor(caller), now));
  return { id: row.id, erasedAt: now.toISOString(), kept };
}

/**
 * Takes away everything that people wrote and every way to reach them: the answers with all revisions, messages, reviews, letters
 * and the manage link. A month, the call and the themes remain to be counted, and the audit log says that it was erased. A session
 * that came of it stays in the calendar.
 */
async function erase(
  transaction: Transaction<Tables>,
  row: Row<'submissions'>,
  actor: Actor,
  now: Date,
): Promise<void> {
  const { answers } = row as { answers: Wire['SubmissionAnswers'] };
  const month = (at: Date): string => at.toISOString().slice(0, 7);
  await transaction.deleteFrom('mail').where('entity', '=', 'submission').where('entity_id', '=', row.id).execute();
  // Revisions, messages, reviews and events go with it.
  const gone = await transaction.deleteFrom('submissions').where('id', '=', row.id).returning('id').executeTakeFirst();
  if (!gone) return;
  await transaction
    .insertInto('submission_statistics')
    .values({
      call_id: row.call_id,
      state: row.state,
      received_month: month(row.received_at),
      erased_month: month(now),
      language: row.language,
      country: answers.organisation?.country ?? null,
      themes: answers.themes ?? [],
      format: answers.format ?? null,
    })
    .execute();
  await recordAudit(transaction, {
    actor,
    action: 'erase',
    entity: 'submission',
    entityId: row.id,
    networkId: row.network_id,
    before: { state: row.state },
    at: now,
  });
}

/** Erases what has been kept as long as was agreed. @returns how many */
export async function eraseExpired(
  database: StoreContext['database'],
  now: Date,
  signal?: AbortSignal,
): Promise<number> {
  let erased = 0;
  while (!signal?.aborted) {
    const found = await database.transaction().execute(async (transaction) => {
      const { rows } = await sql<Row<'submissions'>>`
        select * from submissions where retention_until <= ${now} order by retention_until limit 1 for update skip locked`.execute(
        transaction,
      );
      if (!rows[0]) return false;
      await erase(transaction, rows[0], systemActor('retention'), now);
      return true;
    });
    if (!found) break;
    erased += 1;
  }
  return erased;
}

/** Erases submissions whose time is over. */
export const retentionChore: Chore = {
  name: 'submission-retention',
  everySeconds: 3600,
  run: async ({ database, clock }, signal) => {
    await eraseExpired(database, clock(), signal);
  },
};
