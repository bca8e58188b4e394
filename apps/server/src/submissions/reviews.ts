import { randomBytes } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import { plain } from '../text/plain.ts';
import type { Localised, Row, Tables } from '../database/tables.ts';
import { recordAudit } from '../identity/audit.ts';
import { Problem, type ProblemPlace } from '../problems/problem.ts';
import type { StoreContext } from '../store/context.ts';
import { idKey, page, type Page, timeKey } from '../store/listing.ts';
import { pick } from '../text/language.ts';
import { words } from '../text/words.ts';
import type { Query, Wire } from '../wire.ts';
import { onlySecretariat, type Opened } from './access.ts';
import type { CheckJson } from './tables.ts';

/** What a submission is held against beside the themes of the Ubuntu framework (seed:000_4a742a1f0b00de57.txt L9, L16). */
const documents: Record<string, Localised> = {
  mission: words('Mission of MenEngage Alliance', 'Misión de MenEngage Alliance', 'Mission de MenEngage Alliance'),
  'accountability-framework': words(
    'Accountability Framework',
    'Marco de Rendición de Cuentas',
    'Cadre de redevabilité',
  ),
};
const themes = 'framework-themes';

/** The items of a review, in their order. */
function itemsOf({ catalogue, preferences }: StoreContext): Wire['Term'][] {
  return [
    ...Object.entries(documents).map(([id, label]) => ({ id, label: pick(label, preferences, 'en').text })),
    ...[...(catalogue.vocabularies.get(themes)?.terms.keys() ?? [])].map((id) =>
      catalogue.term(themes, id, preferences),
    ),
  ];
}

export function listSubmissionReviews(
  context: StoreContext,
  { row }: Opened,
  { limit, cursor }: Query<'listSubmissionReviews'>,
): Promise<Page<Wire['SubmissionReview']>> {
  return page(
    context,
    {
      table: 'submission_reviews',
      conditions: new Map([['submission', sql`t.submission_id = ${row.id}`]]),
      sort: [timeKey(sql`t.created_at`), idKey],
      question: ['reviews', row.id],
    },
    { limit, cursor },
    (rows) => rows.map((review) => presentReview(context, review)),
  );
}

export function presentReview(context: StoreContext, row: Row<'submission_reviews'>): Wire['SubmissionReview'] {
  const given = new Map(row.checks.map((check) => [check.item, check]));
  return {
    reviewer: { id: row.reviewer_id, name: row.reviewer_name },
    checks: itemsOf(context).map((item) => ({
      item,
      verdict: given.get(item.id)?.verdict ?? null,
      note: given.get(item.id)?.note ?? null,
    })),
    recommendation: row.recommendation,
    comment: row.comment,
    revision: row.revision,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}

/** The review of whoever sends it, instead of an earlier one of the same person. */
export async function createReview(
  transaction: Transaction<Tables>,
  context: StoreContext,
  { row, caller }: Opened,
  { checks, recommendation, comment }: Wire['SubmissionReviewCreate'],
): Promise<{ id: string }> {
  const actor = onlySecretariat(caller);
  const { now } = context;
  const known = itemsOf(context).map(({ id }) => id);
  const places = checks.flatMap(({ item }, index): ProblemPlace[] => [
    ...(known.includes(item)
      ? []
      : [{ pointer: `/checks/${index}/item`, code: 'unknown' as const, params: { known } }]),
    ...(checks.findIndex((each) => each.item === item) < index
      ? [{ pointer: `/checks/${index}/item`, code: 'uniqueItems' as const }]
      : []),
  ]);
  if (places.length > 0) throw new Problem('validation', { places });
  const values = {
    reviewer_name: actor.name,
    revision: row.revision,
    checks: JSON.stringify(
      checks.map(({ item, verdict, note }): CheckJson => ({ item, verdict, ...(note ? { note: plain(note) } : {}) })),
    ),
    recommendation: recommendation ?? null,
    comment: comment === undefined ? null : plain(comment),
    updated_at: now,
  };
  // A person keeps one review, whichever of their tokens they use.
  const { id } = await transaction
    .insertInto('submission_reviews')
    .values({
      id: randomBytes(12).toString('hex'),
      submission_id: row.id,
      reviewer_id: actor.userId ?? actor.id,
      created_at: now,
      ...values,
    })
    .onConflict((conflict) => conflict.columns(['submission_id', 'reviewer_id']).doUpdateSet(values))
    .returning('id')
    .executeTakeFirstOrThrow();
  await recordAudit(transaction, {
    actor,
    action: 'review',
    entity: 'submission',
    entityId: row.id,
    networkId: row.network_id,
    after: { recommendation: recommendation ?? null, revision: row.revision },
    at: now,
  });
  return { id };
}

export function reviewOf({ database }: StoreContext, id: string): Promise<Row<'submission_reviews'>> {
  return database.selectFrom('submission_reviews').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}
