import { safeEqual } from '../http/authorisation.ts';
import { notFound } from '../problems/problem.ts';
import { presentCall } from '../store/calls.ts';
import type { StoreContext } from '../store/context.ts';
import type { Wire } from '../wire.ts';
import { hashOf } from './keys.ts';

/**
 * A submission for the one who holds its manage link. A wrong secret and an id that does not exist are the same to the
 * outside, so that ids cannot be found by trying.
 *
 * @throws Problem `not-found`
 */
export async function getSubmission(context: StoreContext, id: string, secret: string): Promise<Wire['Submission']> {
  const { database } = context;
  const row = await database.selectFrom('submissions').selectAll().where('id', '=', id).executeTakeFirst();
  const opens = safeEqual(hashOf(secret), row?.secret_hash ?? '');
  if (!row || !opens) throw notFound();
  const [call, history] = await Promise.all([
    database.selectFrom('calls').selectAll().where('id', '=', row.call_id).executeTakeFirstOrThrow(),
    database.selectFrom('submission_events').selectAll().where('submission_id', '=', id).orderBy('position').execute(),
  ]);
  return {
    id,
    reference: row.reference,
    state: row.state,
    membership: row.membership,
    receivedAt: row.received_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
    revision: row.revision,
    language: row.language,
    call: presentCall(context, call),
    answers: row.answers as Wire['SubmissionAnswers'],
    history: history.map(({ at, state, by }) => ({ at: at.toISOString(), state, by })),
    allowedTransitions: [],
  };
}
