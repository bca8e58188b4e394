import { type Kysely, sql } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { honeypot } from '../store/calls.ts';
import { fold } from '../text/fold.ts';
import { hashOf } from './keys.ts';

/** When the puzzle is asked for: under pressure, or always. */
export type PuzzlePolicy = 'adaptive' | 'always';

/** Why a submission is set aside. */
export type Reason = 'honeypot' | 'noProof' | 'links' | 'repeated';

const minute = 60_000;

/** Ideas without a proof in {@link stretch} after which the puzzle is asked for; a call for ideas gets a handful a day. */
const crowd = 20;
const stretch = 10 * minute;
/** Texts that come again within a day under another key. */
const memory = 24 * 60 * minute;
/** An idea is told in words; addresses by the dozen are what robots are after. */
const mostLinks = 3;

/**
 * Whether so many ideas without a proof came lately, over all addresses, that the puzzle is asked for. No address is looked at: an
 * office behind one address is not a robot, and robots come from thousands.
 */
export async function isUnderPressure(database: Kysely<Tables>, policy: PuzzlePolicy, now: Date): Promise<boolean> {
  if (policy === 'always') return true;
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from
    (select 1 from submissions where not proven and received_at > ${new Date(now.getTime() - stretch)} limit ${crowd}) s`.execute(
    database,
  );
  return (rows[0]?.count ?? 0) >= crowd;
}

/** Everything that speaks for a robot. What was proven by work is only held against the trap. */
export async function reasonsAgainst(
  database: Kysely<Tables>,
  body: object,
  { proven, policy, now }: { proven: boolean; policy: PuzzlePolicy; now: Date },
): Promise<Reason[]> {
  const reasons: Reason[] = [];
  const trap = (body as Record<string, unknown>)[honeypot];
  if (typeof trap === 'string' && trap.trim() !== '') reasons.push('honeypot');
  if (proven) return reasons;
  if (await isUnderPressure(database, policy, now)) reasons.push('noProof');
  if (countLinks(body) >= mostLinks) reasons.push('links');
  const again = await database
    .selectFrom('submissions')
    .select('id')
    .where('content_hash', '=', contentHash(body))
    .where('received_at', '>', new Date(now.getTime() - memory))
    .limit(1)
    .executeTakeFirst();
  if (again) reasons.push('repeated');
  return reasons;
}

/** Equal for the same words, whoever sends them and however they are spaced. */
export function contentHash(body: object): string {
  const { title, summary, description, lessonsFromFailures, lessonsFromSuccesses, results, sustainability } =
    body as Record<string, unknown>;
  const texts = [title, summary, description, lessonsFromFailures, lessonsFromSuccesses, results, sustainability];
  return hashOf(texts.map((text) => (typeof text === 'string' ? fold(text) : '')).join('\n'));
}

function countLinks(value: unknown): number {
  if (typeof value === 'string') return value.match(/https?:\/\/|\bwww\.|\[url\b|<a\s/gi)?.length ?? 0;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, each) => sum + countLinks(each), 0);
}
