import type { FastifyRequest } from 'fastify';
import type { Row } from '../database/tables.ts';
import { bearerOf, safeEqual } from '../http/authorisation.ts';
import { type Actor, demandPrivately, type Scope, systemActor, unauthorized } from '../identity/actor.ts';
import { notFound, Problem } from '../problems/problem.ts';
import type { StoreContext } from '../store/context.ts';
import { hashOf } from './keys.ts';
import type { Party } from './states.ts';

/** Who asks about a submission: its submitter by the manage link, or the secretariat by a token. */
export interface Caller {
  party: Party;
  /** Set for the secretariat. */
  actor: Actor | undefined;
}

export interface Opened {
  row: Row<'submissions'>;
  call: Row<'calls'>;
  caller: Caller;
}

/**
 * A submission for those who may see it. To somebody with a link, a wrong secret and an id that does not exist are the same, so
 * that ids cannot be found by trying.
 *
 * @param scope - what a token needs; on the network that takes the submission on
 * @throws Problem `unauthorized`, `forbidden`, `not-found`
 */
export async function openSubmission(
  context: StoreContext,
  request: FastifyRequest,
  actor: Actor | undefined,
  id: string,
  scope: Scope,
): Promise<Opened> {
  const { database } = context;
  const secret = actor ? undefined : bearerOf(request);
  if (!actor && secret === undefined) throw unauthorized();
  const row = await database.selectFrom('submissions').selectAll().where('id', '=', id).executeTakeFirst();
  const opens = actor !== undefined || safeEqual(hashOf(secret ?? ''), row?.secret_hash ?? '');
  if (!row || !opens) throw notFound();
  if (actor) demandPrivately(actor, scope, { networkId: row.network_id });
  const call = await database.selectFrom('calls').selectAll().where('id', '=', row.call_id).executeTakeFirstOrThrow();
  return { row, call, caller: { party: actor ? 'secretariat' : 'submitter', actor } };
}

/** @throws Problem `forbidden` for a submitter */
export function onlySecretariat({ actor }: Caller): Actor {
  if (!actor) throw new Problem('forbidden');
  return actor;
}

/** Whoever did something, for the audit log. Submitters have no account; which submission it was stands beside it. */
export function auditor({ actor }: Caller): Actor {
  return actor ?? systemActor('submitter');
}
