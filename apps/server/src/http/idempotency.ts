import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { Problem } from '../problems/problem.ts';

/** A write that is done once, however often it is asked for under one key. */
export interface Once {
  /** Id of the operation in the contract. */
  operation: string;
  /** The `Idempotency-Key` of the request. */
  key: string;
  /** What the key stands for: who asks, of which thing, with which content. */
  payload: unknown;
  now: Date;
}

/**
 * Does a write and keeps its result under the key, in one transaction: either both are there or neither is. A repeated try
 * gets the result of the first one.
 *
 * @param work - what it returns is kept as JSON for days, so it holds ids and times and nothing that was typed by a person
 * @throws Problem `idempotency-key-reused` for another payload under the key, `idempotency-in-progress` while the first
 *   try runs
 */
export async function once<Result extends object>(
  database: Kysely<Tables>,
  { operation, key, payload, now }: Once,
  work: (transaction: Transaction<Tables>) => Promise<Result>,
): Promise<{ result: Result; replayed: boolean }> {
  const payloadHash = payloadHashOf(payload);
  const earlier = await earlierResult<Result>(database, operation, key, payloadHash);
  if (earlier) return { result: earlier, replayed: true };
  return database.transaction().execute(async (transaction) => {
    await holdKey(transaction, operation, key);
    const meanwhile = await earlierResult<Result>(transaction, operation, key, payloadHash);
    if (meanwhile) return { result: meanwhile, replayed: true };
    const result = await work(transaction);
    await transaction
      .insertInto('idempotency_keys')
      .values({
        operation,
        key,
        payload_hash: payloadHash,
        status: 201,
        result: JSON.stringify(result),
        created_at: now,
      })
      .execute();
    return { result, replayed: false };
  });
}

/** The key of a request whose presence was checked before. */
export function keyOf(request: FastifyRequest): string {
  return String(request.headers['idempotency-key']);
}

/** Says so when an answer repeats an earlier one. */
export function markReplayed(reply: FastifyReply, replayed: boolean): void {
  if (replayed) reply.header('idempotency-replayed', 'true');
}

/** The same for equal contents, whatever the order of their members. */
export function payloadHashOf(payload: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted(payload)) ?? '')
    .digest('hex');
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, each]) => [name, sorted(each)]),
  );
}

/** @throws Problem `idempotency-key-reused` when the key came with another payload */
export async function earlierResult<Result extends object>(
  database: Kysely<Tables>,
  operation: string,
  key: string,
  payloadHash: string,
): Promise<Result | undefined> {
  const row = await database
    .selectFrom('idempotency_keys')
    .select(['payload_hash', 'result'])
    .where('operation', '=', operation)
    .where('key', '=', key)
    .executeTakeFirst();
  if (!row?.result) return undefined;
  if (row.payload_hash !== payloadHash) throw new Problem('idempotency-key-reused');
  return row.result as Result;
}

/**
 * Keeps a second try with the same key out while the first one runs. The lock ends with the transaction, so a process that
 * dies in the middle leaves nothing behind and the next try starts afresh.
 */
async function holdKey(transaction: Transaction<Tables>, operation: string, key: string): Promise<void> {
  const { rows } = await sql<{ held: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${`${operation} ${key}`}, 0)) as held`.execute(transaction);
  if (!rows[0]?.held) throw new Problem('idempotency-in-progress', { headers: { 'retry-after': '1' } });
}
