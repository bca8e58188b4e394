import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';

const hour = 60 * 60 * 1000;

/** How long a repeated try gets its first answer: the contract promises 24 hours. */
const keysKept = 7 * 24 * hour;

/** Forgets idempotency keys and used form tokens that no request can name any more. */
export async function tidy(database: Kysely<Tables>, now: Date): Promise<void> {
  await database.deleteFrom('form_tokens_used').where('expires_at', '<', now).execute();
  await database
    .deleteFrom('idempotency_keys')
    .where('created_at', '<', new Date(now.getTime() - keysKept))
    .execute();
}
