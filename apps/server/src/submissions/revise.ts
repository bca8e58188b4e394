import { sql } from 'kysely';
import type { Row } from '../database/tables.ts';
import { recordAudit } from '../identity/audit.ts';
import { demand } from '../identity/actor.ts';
import { Problem, type ProblemPlace } from '../problems/problem.ts';
import type { StoreContext } from '../store/context.ts';
import { page, type Page } from '../store/listing.ts';
import type { Query, Wire } from '../wire.ts';
import { auditor, onlySecretariat, type Opened } from './access.ts';
import { type Answers, placeOf, recordsOf, searchOf } from './create.ts';
import { differences } from './differences.ts';
import { writeLetter } from './letter.ts';
import { presentSubmission } from './present.ts';
import { brokenRules } from './rules.ts';
import { allowedMoves, revisable, type State } from './states.ts';

/**
 * Changes a submission: its submitter the answers, the secretariat what it keeps about it.
 *
 * @throws Problem `forbidden` for fields of the other side, `transition-not-allowed` for answers that may not change any more,
 *   `validation` when the answers as a whole break the form's rules
 */
export async function updateSubmission(
  context: StoreContext,
  opened: Opened,
  { answers, language, ...desk }: Wire['SubmissionPatch'],
): Promise<Wire['Submission']> {
  const { caller } = opened;
  const isContent = answers !== undefined || language !== undefined;
  if (isContent && caller.actor) throw new Problem('forbidden');
  if (Object.keys(desk).length > 0) onlySecretariat(caller);
  const row = isContent ? await revise(context, opened, answers ?? {}, language) : await keep(context, opened, desk);
  return presentSubmission(context, { ...opened, row });
}

async function revise(
  { database, catalogue, now }: StoreContext,
  { row: seen, call, caller }: Opened,
  answers: Answers,
  language: string | undefined,
): Promise<Row<'submissions'>> {
  return database.transaction().execute(async (transaction) => {
    const row = await transaction
      .selectFrom('submissions')
      .selectAll()
      .where('id', '=', seen.id)
      .forUpdate()
      .executeTakeFirstOrThrow();
    if (!revisable.includes(row.state as State)) {
      const allowed = allowedMoves(row.state as State, [caller.party]);
      throw new Problem('transition-not-allowed', { params: { from: row.state, to: 'revised', allowed } });
    }
    const whole = { ...row.answers, ...answers };
    const tag = language ?? row.language;
    // The form asks for a token; a revision is let in by the manage link.
    const places = brokenRules(call.form, { ...whole, language: tag, formToken: '-' }, catalogue, []).map(
      (place): ProblemPlace =>
        place.pointer === undefined || place.pointer === '/language'
          ? place
          : { ...place, pointer: `/answers${place.pointer}` },
    );
    if (places.length > 0) throw new Problem('validation', { places });
    if (tag === row.language && differences(row.answers, whole).length === 0) return row;
    const revision = row.revision + 1;
    const consented = answers.attestations !== undefined || answers.consents !== undefined;
    const { membership } =
      answers.organisation === undefined ? row : await placeOf(transaction, call, answers.organisation);
    const after = await transaction
      .updateTable('submissions')
      .set({
        answers: JSON.stringify(whole),
        language: tag,
        revision,
        form_version: call.form.version,
        membership,
        search: searchOf(whole as Answers),
        updated_at: now,
        ...(consented ? recordsOf(call.form, whole as Answers, now) : {}),
      })
      .where('id', '=', row.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    await transaction
      .insertInto('submission_revisions')
      .values({
        submission_id: row.id,
        revision,
        at: now,
        by: caller.party,
        language: tag,
        form_version: call.form.version,
        answers: JSON.stringify(whole),
      })
      .execute();
    await recordAudit(transaction, {
      actor: auditor(caller),
      action: 'revise',
      entity: 'submission',
      entityId: row.id,
      networkId: row.network_id,
      before: { revision: row.revision },
      after: { revision },
      at: now,
    });
    return after;
  });
}

type Desk = Omit<Wire['SubmissionPatch'], 'answers' | 'language'>;

async function keep(
  { database, catalogue, now }: StoreContext,
  { row: seen, call, caller }: Opened,
  { owner, membership, tags, quarantined, networkId }: Desk,
): Promise<Row<'submissions'>> {
  const actor = onlySecretariat(caller);
  if (networkId !== undefined) {
    if (networkId !== null && !catalogue.networks.has(networkId)) {
      throw new Problem('validation', { places: [{ pointer: '/networkId', code: 'unknown' }] });
    }
    // Whoever hands it over has to be trusted on both sides.
    demand(actor, 'submissions:write', { networkId });
  }
  return database.transaction().execute(async (transaction) => {
    const row = await transaction
      .selectFrom('submissions')
      .selectAll()
      .where('id', '=', seen.id)
      .forUpdate()
      .executeTakeFirstOrThrow();
    const after = await transaction
      .updateTable('submissions')
      .set({
        ...(owner === undefined ? {} : { owner_id: owner?.id ?? null, owner_name: owner?.name ?? null }),
        ...(membership === undefined ? {} : { membership }),
        ...(tags === undefined ? {} : { tags }),
        ...(quarantined === undefined ? {} : { quarantined }),
        ...(networkId === undefined ? {} : { network_id: networkId }),
        updated_at: now,
      })
      .where('id', '=', row.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    if (networkId !== undefined) {
      await transaction
        .updateTable('mail')
        .set({ network_id: networkId })
        .where('entity', '=', 'submission')
        .where('entity_id', '=', row.id)
        .execute();
    }
    // What was set aside got no letter when it came in.
    if (row.quarantined && !after.quarantined) {
      const { rows } = await sql`select 1 from mail where entity_id = ${row.id} limit 1`.execute(transaction);
      if (rows.length === 0) await writeLetter(transaction, { row: after, call, now }, 'submission.received');
    }
    const shown = (of: Row<'submissions'>): object => ({
      ownerId: of.owner_id,
      membership: of.membership,
      tags: of.tags,
      quarantined: of.quarantined,
      networkId: of.network_id,
    });
    await recordAudit(transaction, {
      actor,
      action: 'update',
      entity: 'submission',
      entityId: row.id,
      networkId: after.network_id,
      before: shown(row),
      after: shown(after),
      at: now,
    });
    return after;
  });
}

/** Every revision, the newest first, with what differs from the one before. */
export function listSubmissionRevisions(
  context: StoreContext,
  { row }: Opened,
  { limit, cursor }: Query<'listSubmissionRevisions'>,
): Promise<Page<Wire['SubmissionRevision']>> {
  return page(
    context,
    {
      table: 'submission_revisions',
      conditions: new Map([['submission', sql`t.submission_id = ${row.id}`]]),
      sort: [{ expression: sql`t.revision::float8`, descending: true }],
      question: ['revisions', row.id],
    },
    { limit, cursor },
    (rows) => presentRevisions(context, rows),
  );
}

export async function presentRevisions(
  { database }: StoreContext,
  rows: Row<'submission_revisions'>[],
): Promise<Wire['SubmissionRevision'][]> {
  const oldest = rows.at(-1);
  const before =
    oldest &&
    (await database
      .selectFrom('submission_revisions')
      .selectAll()
      .where('submission_id', '=', oldest.submission_id)
      .where('revision', '=', oldest.revision - 1)
      .executeTakeFirst());
  const all = [...rows, ...(before ? [before] : [])];
  return rows.map(({ revision, at, by, language, answers }, index) => {
    const earlier = all[index + 1];
    return {
      revision,
      at: at.toISOString(),
      by,
      language,
      answers: answers as Wire['SubmissionAnswers'],
      changes: earlier ? differences(earlier.answers, answers) : [],
    };
  });
}
