import { type Actor, demand } from '../identity/actor.ts';
import { findCall } from '../store/calls.ts';
import type { StoreContext } from '../store/context.ts';
import { wallDate, withOffset } from '../store/time.ts';
import type { Wire } from '../wire.ts';

/**
 * The twelve months of a call's year: the sessions that came of it, by the wall date of the call's zone, and the accepted ideas
 * that have no date yet. A call foresees one session a month (seed:000_4a742a1f0b00de57.txt L6).
 */
export async function getCallMonths(
  context: StoreContext,
  actor: Actor | undefined,
  callId: string,
): Promise<Wire['CallMonths']> {
  const { database } = context;
  const call = await findCall(context, callId);
  demand(actor, 'submissions:read', { networkId: call.network_id });
  const zone = call.time_zone ?? 'UTC';
  const rows = await database
    .selectFrom('submissions as s')
    .leftJoin('sessions as e', 'e.id', 's.session_id')
    .select([
      's.id',
      's.reference',
      's.state',
      's.answers',
      's.session_id',
      'e.starts_at',
      'e.start_date',
      'e.time_zone',
    ])
    .where('s.call_id', '=', call.id)
    .where('s.quarantined', '=', false)
    .where('s.state', 'in', ['accepted', 'developing', 'scheduled', 'held', 'published'])
    .orderBy('e.starts_at')
    .orderBy('s.id')
    .execute();
  const months = Array.from({ length: 12 }, (_, index): Wire['CallMonth'] => {
    const month = `${call.year}-${String(index + 1).padStart(2, '0')}`;
    const titled = ({ id, reference, answers }: (typeof rows)[number]) => ({
      submissionId: id,
      reference,
      title: (answers as Wire['SubmissionAnswers']).title ?? reference,
    });
    const sessions = rows
      .filter(({ starts_at: at, start_date: date }) => (at ? wallDate(at, zone) : (date ?? '')).startsWith(month))
      .flatMap((row) =>
        row.session_id === null
          ? []
          : [
              {
                ...titled(row),
                sessionId: row.session_id,
                startsAt: row.starts_at && withOffset(row.starts_at, row.time_zone),
              },
            ],
      );
    const proposals = rows
      .filter(({ session_id: session, answers }) => session === null && answers.proposedMonth === month)
      .map((row) => ({ ...titled(row), state: row.state }));
    const state = sessions.length === 0 ? 'empty' : sessions.length === 1 ? 'filled' : 'overfilled';
    return { month, state, sessions, proposals };
  });
  return { callId: call.id, year: call.year, timeZone: zone, months };
}
