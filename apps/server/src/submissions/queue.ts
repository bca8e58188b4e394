import { sql } from 'kysely';
import type { Row } from '../database/tables.ts';
import { type Actor, demand } from '../identity/actor.ts';
import { withinReach } from '../mail/letters.ts';
import type { StoreContext } from '../store/context.ts';
import {
  type Conditions,
  idKey,
  languageFits,
  matches,
  oneOf,
  overlaps,
  page,
  type Page,
  timeKey,
} from '../store/listing.ts';
import { scopeOf } from '../store/networks.ts';
import { themeTerm } from '../store/resources.ts';
import { pick } from '../text/language.ts';
import type { Query, Wire } from '../wire.ts';
import { presentDesk } from './present.ts';

/** The queue of those whose networks the asker looks after. */
export async function listSubmissions(
  context: StoreContext,
  actor: Actor | undefined,
  { lang, limit, cursor, count, ...question }: Query<'listSubmissions'>,
): Promise<Page<Wire['SubmissionBrief']>> {
  demand(actor, 'submissions:read');
  const { call, state, contentLanguage, network, owner, unassigned, membership, quarantined, overdue, theme, tag, q } =
    question;
  const conditions: Conditions = new Map([['reach', withinReach(actor, 'submissions:read')]]);
  conditions.set('quarantined', sql`t.quarantined = ${quarantined ?? false}`);
  if (call) conditions.set('call', oneOf(sql`t.call_id`, call));
  if (state) conditions.set('state', oneOf(sql`t.state`, state));
  if (contentLanguage) conditions.set('contentLanguage', languageFits(sql`t.language`, contentLanguage));
  if (network) conditions.set('network', oneOf(sql`t.network_id`, scopeOf(context, network).ids));
  if (owner) conditions.set('owner', sql`t.owner_id = ${owner}`);
  if (unassigned !== undefined) conditions.set('unassigned', sql`(t.owner_id is null) = ${unassigned}`);
  if (membership) conditions.set('membership', sql`t.membership = ${membership}`);
  if (overdue !== undefined) conditions.set('overdue', sql`${isOverdue(context.now)} = ${overdue}`);
  if (theme) {
    const themes = sql`array(select jsonb_array_elements_text(coalesce(t.answers->'themes', '[]')))`;
    conditions.set('theme', overlaps(themes, theme));
  }
  if (tag) conditions.set('tag', sql`${tag} = any(t.tags)`);
  const words = matches(q);
  if (words) conditions.set('q', sql`(${words} or t.reference = ${(q ?? '').trim().toUpperCase()})`);
  const sort = question.sort ?? '-received';
  const time = sort.endsWith('updated') ? sql`t.updated_at` : sql`t.received_at`;
  return page(
    context,
    {
      table: 'submissions',
      conditions,
      sort: [timeKey(time, sort.startsWith('-')), idKey],
      question: ['submissions', question],
    },
    { limit, cursor, count },
    (rows) => presentBriefs(context, rows),
  );
}

/** Nobody has answered within the days that the call gives. */
function isOverdue(now: Date) {
  return sql`(t.first_contact_at is null and t.state <> 'withdrawn' and ${now}::timestamptz > t.received_at
    + (select c.first_contact_days from calls c where c.id = t.call_id) * interval '1 day')`;
}

async function presentBriefs(context: StoreContext, rows: Row<'submissions'>[]): Promise<Wire['SubmissionBrief'][]> {
  if (rows.length === 0) return [];
  const { database, preferences, publicUrl } = context;
  const calls = await database
    .selectFrom('calls')
    .select(['id', 'title', 'language', 'year', 'first_contact_days'])
    .where('id', 'in', [...new Set(rows.map(({ call_id: id }) => id))])
    .execute();
  const byId = new Map(calls.map((call) => [call.id, call]));
  return rows.flatMap((row) => {
    const call = byId.get(row.call_id);
    if (!call) return [];
    const answers = row.answers as Wire['SubmissionAnswers'];
    return {
      id: row.id,
      reference: row.reference,
      url: `${publicUrl}/v1/submissions/${row.id}`,
      state: row.state,
      membership: row.membership,
      receivedAt: row.received_at.toISOString(),
      updatedAt: row.updated_at.toISOString(),
      revision: row.revision,
      language: row.language,
      call: { id: call.id, title: pick(call.title, preferences, call.language).text, year: call.year },
      title: answers.title ?? row.reference,
      organisation: answers.organisation ?? null,
      themes: (answers.themes ?? []).map((id) => themeTerm(context, id)),
      proposedMonth: answers.proposedMonth ?? null,
      desk: presentDesk(context, row, call.first_contact_days),
    };
  });
}
