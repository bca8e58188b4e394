import { sql, type Transaction } from 'kysely';
import type { Row, Tables } from '../database/tables.ts';
import { recordAudit } from '../identity/audit.ts';
import type { TemplateName } from '../mail/templates.ts';
import { Problem, type ProblemPlace } from '../problems/problem.ts';
import type { StoreContext } from '../store/context.ts';
import { sessionRow } from '../store/sessions.ts';
import { interfaceLanguage, pick } from '../text/language.ts';
import type { Wire } from '../wire.ts';
import { auditor, type Opened } from './access.ts';
import { writeLetter } from './letter.ts';
import { addMessage } from './messages.ts';
import { clashesWith, createSession, readSession, type Slot } from './schedule.ts';
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
  if (to === 'scheduled') ({ sessionId, warnings: moved.warnings } = await schedule(context, row, call, body));
  if (to === 'published') await publish(context, row, call, body);
  if (row.session_id !== null) await moveSession(transaction, row.session_id, from, to, now);
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
  { session, sessionId, acknowledgeClashes = false }: Body,
): Promise<{ sessionId: string; warnings: Wire['ScheduleWarning'][] }> {
  if ((session === undefined) === (sessionId === undefined)) {
    throw new Problem('validation', {
      places: [{ pointer: '/session', code: session === undefined ? 'required' : 'additionalProperties' }],
    });
  }
  const columns = session && (await readSession(context, context.database, row, call, session));
  const slot = columns ? slotOf(columns) : await linkedSlot(context, sessionId ?? '');
  const warnings = slot ? await clashesWith(context, slot) : [];
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
  return { sessionId: columns ? await createSession(context.database, columns) : (sessionId ?? ''), warnings };
}

function slotOf({ starts_at: startsAt, ends_at: endsAt, languages }: Awaited<ReturnType<typeof readSession>>): Slot {
  return {
    startsAt: startsAt as Date,
    endsAt: (endsAt ?? null) as Date | null,
    languages: JSON.parse(languages) as Slot['languages'],
  };
}

/** @throws Problem `validation` when there is no such session */
async function linkedSlot(context: StoreContext, sessionId: string): Promise<Slot | undefined> {
  try {
    const { id, starts_at: startsAt, ends_at: endsAt, languages } = await sessionRow(context, sessionId);
    return startsAt ? { sessionId: id, startsAt, endsAt, languages } : undefined;
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
    await context.database
      .updateTable('sessions')
      .set({ recordings: JSON.stringify(recordings), updated_at: context.now })
      .where('id', '=', row.session_id)
      .execute();
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

/** What a move means for the session in the calendar. */
async function moveSession(
  transaction: Transaction<Tables>,
  sessionId: string,
  from: State,
  to: State,
  now: Date,
): Promise<void> {
  const status =
    to === 'held'
      ? 'completed'
      : to === 'withdrawn'
        ? 'cancelled'
        : from === 'scheduled' && to === 'developing'
          ? 'postponed'
          : undefined;
  if (!status) return;
  await transaction.updateTable('sessions').set({ status, updated_at: now }).where('id', '=', sessionId).execute();
}
