import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { type Actor, demand } from '../identity/actor.ts';
import { notFound, Problem } from '../problems/problem.ts';
import type { StoreContext } from '../store/context.ts';
import { idKey, page, timeKey, type Page } from '../store/listing.ts';
import { interfaceLanguage } from '../text/language.ts';
import type { Query, Wire } from '../wire.ts';
import { Faults } from './body.ts';

/** The steps of the question how useful a work was. */
export interface FeedbackScale {
  min: number;
  max: number;
}

export const defaultScale: FeedbackScale = { min: 1, max: 5 };

/**
 * Keeps what a reader says of a work. Nothing in it names the reader; what was filled into the trap is thrown away without a
 * word about it.
 *
 * @throws Problem `not-found`, `validation`
 */
export async function keepFeedback(
  context: StoreContext,
  resourceId: string,
  { usefulness = null, improvement, complete = true, language, website }: Wire['ResourceFeedbackCreate'],
  scale: FeedbackScale,
): Promise<void> {
  const { database, now, preferences } = context;
  const resource = await database.selectFrom('resources').select('id').where('id', '=', resourceId).executeTakeFirst();
  if (!resource) throw notFound();
  const text = improvement?.trim() || null;
  const faults = new Faults(context.catalogue);
  faults.characters({ improvement: text });
  faults.settle();
  if (usefulness !== null && usefulness < scale.min) throw outside('minimum', scale.min);
  if (usefulness !== null && usefulness > scale.max) throw outside('maximum', scale.max);
  if (usefulness === null && text === null) {
    throw new Problem('validation', { places: [{ pointer: '/usefulness', code: 'required' }] });
  }
  if (website?.trim()) return;
  await database
    .insertInto('resource_feedback')
    .values({
      id: `feedback-${randomBytes(9).toString('base64url').replace(/[-_]/g, 'x')}`,
      resource_id: resourceId,
      usefulness,
      improvement: text,
      is_whole: complete,
      language: language ?? interfaceLanguage(preferences),
      received_at: now,
    })
    .execute();
}

function outside(code: 'minimum' | 'maximum', limit: number): Problem {
  return new Problem('validation', { places: [{ pointer: '/usefulness', code, params: { limit } }] });
}

/** What readers say of a work, for those who may edit it. */
export async function listFeedback(
  context: StoreContext,
  actor: Actor | undefined,
  resourceId: string,
  { limit, cursor }: Pick<Query<'listResourceFeedback'>, 'limit' | 'cursor'>,
  scale: FeedbackScale,
): Promise<Page<Wire['ResourceFeedback']> & Pick<Wire['ResourceFeedbackList'], 'summary'>> {
  const { database } = context;
  const resource = await database
    .selectFrom('resources')
    .select('network_id')
    .where('id', '=', resourceId)
    .executeTakeFirst();
  if (!resource) throw notFound();
  demand(actor, 'resources:write', { networkId: resource.network_id });
  const list = await page(
    context,
    {
      table: 'resource_feedback',
      conditions: new Map([['resource', sql`t.resource_id = ${resourceId}`]]),
      sort: [timeKey(sql`t.received_at`, true), idKey],
      question: ['feedback', resourceId],
    },
    { limit, cursor },
    (rows) =>
      rows.map((row) => ({
        id: row.id,
        usefulness: row.usefulness,
        improvement: row.improvement,
        complete: row.is_whole,
        language: row.language,
        receivedAt: row.received_at.toISOString(),
      })),
  );
  const { rows } = await sql<{ answers: number; mean: number | null }>`
    select count(usefulness)::int as answers, round(avg(usefulness), 2)::float8 as mean
    from resource_feedback where resource_id = ${resourceId}`.execute(database);
  const { answers, mean } = rows[0] ?? { answers: 0, mean: null };
  return { ...list, summary: { answers, mean, scale } };
}
