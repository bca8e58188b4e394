import { sql } from 'kysely';
import { plain } from '../text/plain.ts';
import type { Row } from '../database/tables.ts';
import { recordAudit } from '../identity/audit.ts';
import { Problem } from '../problems/problem.ts';
import type { StoreContext } from '../store/context.ts';
import { pick } from '../text/language.ts';
import type { Wire } from '../wire.ts';
import { onlySecretariat, type Opened } from './access.ts';
import { usualSupportItems } from './support-items.ts';
import type { SupportItemJson, SupportJson } from './tables.ts';

/** What the secretariat sees to for the sessions of a call. */
export function supportItemsOf(call: Pick<Row<'calls'>, 'support_items'>): SupportItemJson[] {
  return call.support_items ?? usualSupportItems;
}

/** Required items that are not done. */
export function undone(call: Pick<Row<'calls'>, 'support_items'>, support: SupportJson): SupportItemJson[] {
  return supportItemsOf(call).filter(({ id, required }) => required && !support[id]?.done);
}

export function presentSupport(
  { preferences }: StoreContext,
  call: Row<'calls'>,
  support: SupportJson,
): Wire['SubmissionSupport'] {
  return {
    items: supportItemsOf(call).map(({ id, label, required }) => {
      const state = support[id];
      return {
        id,
        label: pick(label, preferences, call.language).text,
        required,
        done: state?.done ?? false,
        note: state?.note ?? null,
        at: state?.at ?? null,
        by: state?.by ?? null,
      };
    }),
    complete: undone(call, support).length === 0,
  };
}

export async function updateSupport(
  context: StoreContext,
  { row, call, caller }: Opened,
  { items }: Wire['SubmissionSupportPatch'],
): Promise<Wire['SubmissionSupport']> {
  const actor = onlySecretariat(caller);
  const { database, now } = context;
  const known = supportItemsOf(call).map(({ id }) => id);
  const places = items.flatMap(({ id }, index) =>
    known.includes(id) ? [] : [{ pointer: `/items/${index}/id`, code: 'unknown' as const, params: { known } }],
  );
  if (places.length > 0) throw new Problem('validation', { places });
  const support = await database.transaction().execute(async (transaction) => {
    const { rows } = await sql<{ support: SupportJson }>`
      select support from submissions where id = ${row.id} for update`.execute(transaction);
    const before = rows[0]?.support ?? {};
    const after: SupportJson = { ...before };
    for (const { id, done, note } of items) {
      const kept = note === undefined ? (before[id]?.note ?? null) : note && plain(note);
      after[id] = { done, note: kept, at: now.toISOString(), by: actor.name };
    }
    await transaction
      .updateTable('submissions')
      .set({ support: JSON.stringify(after), updated_at: now })
      .where('id', '=', row.id)
      .execute();
    const ticks = (of: SupportJson): object =>
      Object.fromEntries(Object.entries(of).map(([id, { done }]) => [id, done]));
    await recordAudit(transaction, {
      actor,
      action: 'support',
      entity: 'submission',
      entityId: row.id,
      networkId: row.network_id,
      before: ticks(before),
      after: ticks(after),
      at: now,
    });
    return after;
  });
  return presentSupport(context, call, support);
}
