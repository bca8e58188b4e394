import type { StoreContext } from '../store/context.ts';
import type { Wire } from '../wire.ts';
import type { Opened } from './access.ts';
import { presentMessage } from './messages.ts';
import { presentSubmission } from './present.ts';
import { presentRevisions } from './revise.ts';

/** Everything that is stored about a submission and that its submitter may have. */
export async function exportSubmission(context: StoreContext, opened: Opened): Promise<Wire['SubmissionExport']> {
  const { database, now } = context;
  const { row } = opened;
  const revisions = await database
    .selectFrom('submission_revisions')
    .selectAll()
    .where('submission_id', '=', row.id)
    .orderBy('revision', 'desc')
    .execute();
  const messages = await database
    .selectFrom('submission_messages')
    .selectAll()
    .where('submission_id', '=', row.id)
    .where('visibility', '=', 'submitter')
    .orderBy('position')
    .execute();
  const letters = await database
    .selectFrom('mail')
    .select(['sent_at', 'language', 'subject', 'text'])
    .where('entity', '=', 'submission')
    .where('entity_id', '=', row.id)
    .where('state', '=', 'sent')
    .orderBy('sent_at')
    .execute();
  return {
    exportedAt: now.toISOString(),
    submission: await presentSubmission(context, opened),
    revisions: await presentRevisions(context, revisions),
    messages: messages.map(presentMessage),
    consents: row.consents,
    attestations: row.attestations,
    mail: letters.map(({ sent_at: sentAt, ...letter }) => ({ sentAt: (sentAt ?? now).toISOString(), ...letter })),
  };
}
