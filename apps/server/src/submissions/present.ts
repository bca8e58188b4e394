import type { ConsentRecordJson, Row } from '../database/tables.ts';
import { may } from '../identity/actor.ts';
import { presentCall } from '../store/calls.ts';
import type { StoreContext } from '../store/context.ts';
import type { Wire } from '../wire.ts';
import type { Opened } from './access.ts';
import { allowedMoves, type State } from './states.ts';

const day = 24 * 60 * 60 * 1000;

/** A submission as whoever asks may see it: `desk` and the names of those who moved it are the secretariat's alone. */
export async function presentSubmission(
  context: StoreContext,
  { row, call, caller }: Opened,
): Promise<Wire['Submission']> {
  const isDesk = caller.actor !== undefined;
  const mayMove = !isDesk || may(caller.actor, 'submissions:write', { networkId: row.network_id });
  const history = await context.database
    .selectFrom('submission_events')
    .selectAll()
    .where('submission_id', '=', row.id)
    .orderBy('position')
    .execute();
  return {
    id: row.id,
    reference: row.reference,
    state: row.state,
    membership: row.membership,
    receivedAt: row.received_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
    revision: row.revision,
    language: row.language,
    call: presentCall(context, call),
    answers: row.answers as Wire['SubmissionAnswers'],
    history: history.map(({ at, state, by, actor_name: name }) => ({
      at: at.toISOString(),
      state,
      by,
      ...(isDesk ? { name } : {}),
    })),
    allowedTransitions: mayMove ? allowedMoves(row.state as State, [caller.party]) : [],
    sessionId: row.session_id,
    retentionUntil: row.retention_until?.toISOString() ?? null,
    ...(isDesk ? { desk: presentDesk(context, row, call.first_contact_days) } : {}),
  };
}

type DeskRow = Pick<
  Row<'submissions'>,
  | 'owner_id'
  | 'owner_name'
  | 'tags'
  | 'quarantined'
  | 'quarantine_reasons'
  | 'network_id'
  | 'received_at'
  | 'first_contact_at'
  | 'state'
>;

/** @param days - within which a submitter should have heard from a person */
export function presentDesk(
  { catalogue, preferences, now }: StoreContext,
  row: DeskRow,
  days: number,
): Wire['SubmissionDesk'] {
  const dueAt = new Date(row.received_at.getTime() + days * day);
  const until = row.first_contact_at ?? now;
  return {
    owner: row.owner_id === null ? null : { id: row.owner_id, name: row.owner_name ?? row.owner_id },
    tags: row.tags,
    quarantined: row.quarantined,
    quarantineReasons: row.quarantine_reasons,
    network: catalogue.networkRef(row.network_id, preferences),
    firstContact: {
      at: row.first_contact_at?.toISOString() ?? null,
      dueAt: dueAt.toISOString(),
      ageDays: Math.max(0, Math.floor((until.getTime() - row.received_at.getTime()) / day)),
      overdue: row.first_contact_at === null && row.state !== 'withdrawn' && now > dueAt,
    },
  };
}

/** The day until which a submission is kept: the longest stretch that was agreed to, from the day it was received. */
export function retentionUntil(consents: readonly ConsentRecordJson[]): Date | null {
  const ends = consents.flatMap(({ granted, retentionUntil: until }) => (granted && until ? [Date.parse(until)] : []));
  return ends.length === 0 ? null : new Date(Math.max(...ends));
}
