import { sql, type Transaction } from 'kysely';
import type { Plan } from '../calendar/clashes.ts';
import { createSession, updateSession } from '../calendar/write.ts';
import type { Row, Tables } from '../database/tables.ts';
import { type Actor, systemActor } from '../identity/actor.ts';
import { recordAudit } from '../identity/audit.ts';
import type { TemplateName } from '../mail/template.ts';
import { Problem, type ProblemPlace } from '../problems/problem.ts';
import type { StoreContext } from '../store/context.ts';
import { sessionRow } from '../store/sessions.ts';
import { interfaceLanguage, pick } from '../text/language.ts';
import type { Wire } from '../wire.ts';
import { auditor, type Opened } from './access.ts';
import { writeLetter } from './letter.ts';
import { addMessage } from './messages.ts';
import { planOf, planSession, warningsFor } from './schedule.ts';
import { allowedMoves, type State } from './states.ts';
import { undone } from './support.ts';

type Body = Wire['SubmissionTransition'];

/** What a repeated try is answered from. */
export interface Moved {
  warnings: Wire['ScheduleWarning'][];
}

/** Which move each field of the body belongs to; elsewhere it would be ignored in silence. */
const belongsTo: Readonly<Partial<Record<keyof Body, State>>> = {
  session: 'scheduled',
  sessionId: 'scheduled',
  acknowledgeClashes: 'scheduled',
  recordings: 'published',
  overrideReason: 'published',
};

/**
 * Moves a submission, with everything that goes along: the session in the calendar, a message, a letter in the outbox, the history
 * and the audit log. All of it is stored together or none.
 *
 * @throws Problem `transition-not-allowed` with the moves that are open, `schedule-clash`, `not-ready`, `validation`
 */
export async function moveSubmission(
  transaction: Transaction<Tables>,
  outer: StoreContext,
  { row: seen, call, caller }: Opened,
  body: Body,
): Promise<Moved> {
  const context = { ...outer, database: transaction };
  const { now } = context;
  const { to } = body;
  const row = await transaction
    .selectFrom('submissions')
    .selectAll()
    .where('id', '=', seen.id)
    .forUpdate()
    .executeTakeFirstOrThrow();
  const from = row.state as State;
  const allowed = allowedMoves(from, [caller.party]);
  if (!allowed.includes(to)) throw new Problem('transition-not-allowed', { params: { from, to, allowed } });
  const misplaced = (Object.keys(body) as (keyof Body)[]).filter((name) => belongsTo[name] && belongsTo[name] !== to);
  if (misplaced.length > 0) {
    throw new Problem('validation', {
      places: misplaced.map((name): ProblemPlace => ({ pointer: `/${name}`, code: 'additionalProperties' })),
    });
  }

  const moved: Moved = { warnings: [] };
  let sessionId = row.session_id;
  if (to === 'scheduled')
    ({ sessionId, warnings: moved.warnings } = await schedule(context, row, call, caller.actor, body));
  if (to === 'published') await publish(context, row, call, auditor(caller), body);
  if (row.session_id !== null) await moveSession(context, row.session_id, from, to);
  if (from === 'scheduled' && to === 'developing') sessionId = null;

  const after = await transaction
    .updateTable('submissions')
    .set({
      state: to,
      session_id: sessionId,
      updated_at: now,
      ...(caller.actor ? { first_contact_at: sql<Date>`coalesce(first_contact_at, ${now})` } : {}),
    })
    .where('id', '=', row.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await transaction
    .insertInto('submission_events')
    .values({
      submission_id: row.id,
      position: sql<number>`(select coalesce(max(position), 0) + 1 from submission_events where submission_id = ${row.id})`,
      at: now,
      state: to,
      by: caller.party,
      actor_id: caller.actor?.id ?? null,
      actor_name: caller.actor?.name ?? null,
    })
    .execute();
  if (body.message !== undefined) await addMessage(transaction, { row: after, caller, now }, { text: body.message });
  await recordAudit(transaction, {
    actor: auditor(caller),
    action: 'move',
    entity: 'submission',
    entityId: row.id,
    networkId: row.network_id,
    before: { state: from, sessionId: row.session_id },
    after: {
      state: to,
      sessionId,
      ...(body.overrideReason === undefined ? {} : { overrideReason: body.overrideReason }),
      ...(moved.warnings.length > 0 ? { acknowledgedClashes: moved.warnings.map((each) => each.sessionId) } : {}),
    },
    at: now,
  });
  // A submitter who answers a question knows so; that an idea was withdrawn is confirmed to whoever did it.
  if (caller.actor || to === 'withdrawn')
    await letterAbout(context, after, call, to, body.message, caller.actor !== undefined);
  return moved;
}

async function letterAbout(
  { database, publicUrl, now }: StoreContext & { database: Transaction<Tables> },
  row: Row<'submissions'>,
  call: Row<'calls'>,
  to: State,
  message: string | undefined,
  fromDesk: boolean,
): Promise<void> {
  const session =
    row.session_id === null
      ? undefined
      : await database.selectFrom('sessions').selectAll().where('id', '=', row.session_id).executeTakeFirst();
  const startsAt = session?.starts_at;
  await writeLetter(database, { row, call, now }, `submission.${to}` as TemplateName, {
    ...(fromDesk && message !== undefined ? { message } : {}),
    ...(to === 'scheduled' && startsAt
      ? { when: spokenTime(startsAt, session.time_zone ?? 'UTC', interfaceLanguage([row.language])) }
      : {}),
    ...(to === 'published' && session
      ? { sessionUrl: session.web_url ?? `${publicUrl}/v1/sessions/${session.id}` }
      : {}),
  });
}

function spokenTime(at: Date, timeZone: string, language: string): string {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'short', timeZone });
  return `${format.format(at)} (${timeZone})`;
}

/** @throws Problem `schedule-clash` when others take place then and that was not acknowledged */
async function schedule(
  context: StoreContext & { database: Transaction<Tables> },
  row: Row<'submissions'>,
  call: Row<'calls'>,
  actor: Actor | undefined,
  { session, sessionId, acknowledgeClashes = false }: Body,
): Promise<{ sessionId: string; warnings: Wire['ScheduleWarning'][] }> {
  if ((session === undefined) === (sessionId === undefined)) {
    throw new Problem('validation', {
      places: [{ pointer: '/session', code: session === undefined ? 'required' : 'additionalProperties' }],
    });
  }
  const planned = session && planSession(context, row, call, session);
  const plan = planned ? planned.plan : await linkedPlan(context, sessionId ?? '');
  const warnings = plan ? await warningsFor(context, plan) : [];
  if (warnings.length > 0 && !acknowledgeClashes) {
    throw new Problem('schedule-clash', {
      places: warnings
        .filter(({ code }) => code === 'same-time')
        .map(({ sessionId: other, title }): ProblemPlace => {
          const shared = warnings.find((each) => each.code === 'same-interpreters' && each.sessionId === other);
          const params = { session: title, sessionId: other, ...(shared ? { languages: shared.languages ?? [] } : {}) };
          return { pointer: session ? '/session/start' : '/sessionId', code: 'clash', params };
        }),
    });
  }
  if (!planned) return { sessionId: sessionId ?? '', warnings };
  const { id } = await inSession(() => createSession(context, actor, planned.draft, context.database));
  return { sessionId: id, warnings };
}

/** What the calendar finds wrong with a session is told where it stands in the body. */
async function inSession<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'validation') throw error;
    const places = error.places.map((place) => ({ ...place, pointer: `/session${place.pointer ?? ''}` }));
    throw new Problem('validation', { places });
  }
}

/** @throws Problem `validation` when there is no such session */
async function linkedPlan(context: StoreContext, sessionId: string): Promise<Plan | undefined> {
  try {
    return planOf(await sessionRow(context, sessionId));
  } catch (error) {
    if (error instanceof Problem && error.code === 'not-found') {
      throw new Problem('validation', { places: [{ pointer: '/sessionId', code: 'unknown' }] });
    }
    throw error;
  }
}

/**
 * A session is published when what was promised for it is done, or somebody says why not; a recording only when everybody who
 * speaks in it and the submitter have agreed, and no reason stands above that.
 */
async function publish(
  context: StoreContext & { database: Transaction<Tables> },
  row: Row<'submissions'>,
  call: Row<'calls'>,
  actor: Actor,
  { recordings, overrideReason }: Body,
): Promise<void> {
  const places: ProblemPlace[] = [];
  if (overrideReason === undefined) {
    for (const { id, label } of undone(call, row.support)) {
      const item = pick(label, context.preferences, call.language).text;
      places.push({ pointer: '/overrideReason', code: 'undone', params: { item, itemId: id } });
    }
  }
  if (recordings !== undefined && recordings.length > 0) places.push(...(await disagreements(context, row)));
  if (places.length > 0) throw new Problem('not-ready', { places });
  if (recordings !== undefined && row.session_id !== null) {
    await updateSession(context, actor, row.session_id, { recordings }, context.database);
  }
}

async function disagreements(
  { database }: StoreContext,
  { session_id: sessionId, consents }: Row<'submissions'>,
): Promise<ProblemPlace[]> {
  const session =
    sessionId === null
      ? undefined
      : await database.selectFrom('sessions').select('speakers').where('id', '=', sessionId).executeTakeFirst();
  const speakers = session?.speakers ?? [];
  const submitterAgreed = ['recording', 'publication'].every((purpose) =>
    consents.some((each) => each.purpose === purpose && each.granted),
  );
  return [
    ...(speakers.length === 0 ? [{ pointer: '/recordings', code: 'notAgreed' as const }] : []),
    ...speakers
      .filter(({ recordingConsent }) => recordingConsent !== true)
      .map(({ name }) => ({ pointer: '/recordings', code: 'notAgreed' as const, params: { who: name } })),
    ...(submitterAgreed ? [] : [{ pointer: '/recordings', code: 'notAgreed' as const, params: { who: 'submitter' } }]),
  ];
}

/** What a move means for the session in the calendar; whoever may move the one moves the other. */
async function moveSession(
  context: StoreContext & { database: Transaction<Tables> },
  sessionId: string,
  from: State,
  to: State,
): Promise<void> {
  const status = statusAfter(from, to);
  if (!status) return;
  const session = await context.database
    .selectFrom('sessions')
    .select(['source_id', 'deleted_at'])
    .where('id', '=', sessionId)
    .executeTakeFirst();
  // What comes from a network's own calendar is changed there.
  if (!session || session.source_id !== null || session.deleted_at !== null) return;
  await updateSession(context, systemActor('submissions'), sessionId, { status }, context.database);
}

function statusAfter(from: State, to: State): 'completed' | 'cancelled' | 'postponed' | undefined {
  if (to === 'held') return 'completed';
  if (to === 'withdrawn') return 'cancelled';
  return from === 'scheduled' && to === 'developing' ? 'postponed' : undefined;
}
