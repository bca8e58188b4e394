import { randomBytes, randomInt } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { AttestationRecordJson, ConsentRecordJson, FormJson, Row, Tables } from '../database/tables.ts';
import { earlierResult, once, payloadHashOf } from '../http/idempotency.ts';
import { statedNames } from '../import/organisations.ts';
import { Problem, type ProblemPlace } from '../problems/problem.ts';
import { findCall, honeypot, stateOf } from '../store/calls.ts';
import type { StoreContext } from '../store/context.ts';
import { fold } from '../text/fold.ts';
import { lookup } from '../text/language.ts';
import type { Wire } from '../wire.ts';
import { type FormToken, hashOf, manageSecret, manageUrl, oldest, readToken, youngest } from './keys.ts';
import { writeLetter } from './letter.ts';
import { retentionUntil } from './present.ts';
import { isSolved } from './puzzle.ts';
import { brokenRules } from './rules.ts';
import { contentHash, type PuzzlePolicy, reasonsAgainst } from './suspicion.ts';

const operation = 'createSubmission';

/** A submission as it came in. */
export interface Incoming {
  callId: string;
  idempotencyKey: string;
  body: unknown;
  /** What the contract found wrong with the body. */
  contractPlaces: ProblemPlace[];
}

export interface Received {
  receipt: Wire['SubmissionReceipt'];
  /** Whether this repeats the answer to an earlier try. */
  replayed: boolean;
}

export interface Secrets {
  /** Signs form tokens, puzzles and manage links. */
  key: string;
  /** When the puzzle is asked for. */
  puzzles: PuzzlePolicy;
}

export type Answers = Partial<Omit<Wire['SubmissionCreate'], 'formToken' | 'website' | 'proofOfWork' | 'language'>>;

/** What is kept to answer a repeated try; nothing in it was typed by a person. */
interface Kept {
  id: string;
  reference: string;
  receivedAt: string;
}

/**
 * Stores a session idea, once per key.
 *
 * A repeated try is recognised before anything else is looked at, so that it is answered alike after the call has closed and
 * with a used token. Then the token is checked, then the rules; nothing is used up until everything is stored together.
 *
 * @throws Problem for everything that the contract names
 */
export async function createSubmission(context: StoreContext, secrets: Secrets, incoming: Incoming): Promise<Received> {
  const { key } = secrets;
  const { database, now } = context;
  const { callId, idempotencyKey, body, contractPlaces } = incoming;
  const call = await findCall(context, callId);
  // What breaks the contract was never stored, so it repeats nothing.
  const payload = contractPlaces.length === 0 ? { callId: call.id, body: contentOf(body) } : undefined;
  const earlier = payload && (await earlierResult<Kept>(database, operation, idempotencyKey, payloadHashOf(payload)));
  if (earlier) return { receipt: receiptOf(context, key, earlier), replayed: true };

  if (stateOf(call, now) !== 'open') throw new Problem('call-closed');
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new Problem('validation', { places: contractPlaces });
  }
  const token = checkToken(key, (body as { formToken?: unknown }).formToken, call.id, now);
  const places = brokenRules(call.form, body, context.catalogue, contractPlaces);
  if (places.length > 0 || !payload) throw new Problem('validation', { places });

  const { result, replayed } = await once(database, { operation, key: idempotencyKey, payload, now }, async (tx) => {
    await useToken(tx, token);
    return store(tx, context, secrets, call, token, body);
  });
  return { receipt: receiptOf(context, key, result), replayed };
}

/** The body without what does not belong to its content: a fresh token for the same idea makes no other idea of it. */
function contentOf(body: unknown): unknown {
  const { formToken, proofOfWork, ...content } = body as Record<string, unknown>;
  return content;
}

/** @throws Problem `form-token-invalid` or `form-token-expired` */
function checkToken(key: string, text: unknown, callId: string, now: Date): FormToken {
  const token = typeof text === 'string' ? readToken(key, text) : undefined;
  if (token?.callId !== callId) throw new Problem('form-token-invalid');
  const age = now.getTime() - token.issuedAt;
  if (age > oldest) throw new Problem('form-token-expired');
  if (age < youngest) {
    const seconds = Math.ceil((youngest - age) / 1000);
    throw new Problem('form-token-invalid', { headers: { 'retry-after': String(seconds) } });
  }
  return token;
}

/** @throws Problem `form-token-used` */
async function useToken(transaction: Transaction<Tables>, { id, issuedAt }: FormToken): Promise<void> {
  const used = await transaction
    .insertInto('form_tokens_used')
    .values({ token_id: id, expires_at: new Date(issuedAt + oldest) })
    .onConflict((conflict) => conflict.column('token_id').doNothing())
    .returning('token_id')
    .executeTakeFirst();
  if (!used) throw new Problem('form-token-used');
}

async function store(
  transaction: Transaction<Tables>,
  { now }: StoreContext,
  { key, puzzles }: Secrets,
  call: Row<'calls'>,
  token: FormToken,
  body: object,
): Promise<Kept> {
  const {
    formToken,
    [honeypot]: trap,
    proofOfWork,
    language,
    ...answers
  } = body as Record<string, unknown> & {
    language: string;
  };
  const id = randomBytes(15).toString('hex');
  const given = answers as Answers;
  const proven = await isSolved(key, token.id, proofOfWork);
  const reasons = await reasonsAgainst(transaction, body, { proven, policy: puzzles, now });
  const records = recordsOf(call.form, given, now);
  const content = {
    id,
    call_id: call.id,
    state: 'received',
    ...(await placeOf(transaction, call, given.organisation)),
    language,
    form_version: call.form.version,
    answers: JSON.stringify(answers),
    ...records,
    secret_hash: hashOf(manageSecret(key, id)),
    quarantined: reasons.length > 0,
    quarantine_reasons: reasons,
    proven,
    content_hash: contentHash(body),
    support: '{}',
    search: searchOf(given),
    received_at: now,
    updated_at: now,
  };
  for (;;) {
    const reference = makeReference();
    const row = await transaction
      .insertInto('submissions')
      .values({ ...content, reference })
      .onConflict((conflict) => conflict.column('reference').doNothing())
      .returningAll()
      .executeTakeFirst();
    if (!row) continue;
    await transaction
      .insertInto('submission_events')
      .values({ submission_id: id, position: 1, at: now, state: 'received', by: 'submitter' })
      .execute();
    await transaction
      .insertInto('submission_revisions')
      .values({
        submission_id: id,
        revision: 1,
        at: now,
        by: 'submitter',
        language,
        form_version: call.form.version,
        answers: content.answers,
      })
      .execute();
    // Nobody is written to because a robot gave their address.
    if (!row.quarantined) await writeLetter(transaction, { row, call, now }, 'submission.received');
    return { id, reference, receivedAt: now.toISOString() };
  }
}

/** Letters and digits that are told apart on paper and on the telephone; no vowels, so that no words come about. */
const alphabet = 'CDFGHJKMNPQRTVWXY234679';

/** Such as `CL-7KQ2-M4`. */
function makeReference(): string {
  const draw = (length: number): string => Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
  return `CL-${draw(4)}-${draw(2)}`;
}

/**
 * Whether the organisation is a member, and the network that takes the idea on: the call's, else the one that the organisation
 * belongs to. Confirmed only for an entry of the directory that was picked and goes by the name that was given.
 */
export async function placeOf(
  transaction: Transaction<Tables>,
  call: Pick<Row<'calls'>, 'network_id'>,
  organisation: Answers['organisation'],
): Promise<{ membership: 'confirmed' | 'toBeConfirmed'; network_id: string | null }> {
  const member = organisation?.memberId
    ? await transaction
        .selectFrom('members')
        .select(['name', 'network_id'])
        .where('id', '=', organisation.memberId)
        .executeTakeFirst()
    : undefined;
  const names = member ? statedNames(member.name).map(fold) : [];
  const confirmed = organisation !== undefined && names.includes(fold(organisation.name));
  const stated = organisation?.networkId
    ? await transaction.selectFrom('networks').select('id').where('id', '=', organisation.networkId).executeTakeFirst()
    : undefined;
  return {
    membership: confirmed ? 'confirmed' : 'toBeConfirmed',
    network_id: call.network_id ?? (confirmed ? member?.network_id : undefined) ?? stated?.id ?? null,
  };
}

/** What was confirmed and agreed to, and until when that lets it be kept. */
export function recordsOf(
  form: FormJson,
  { attestations = [], consents = [] }: Answers,
  now: Date,
): { attestations: string; consents: string; retention_until: Date | null } {
  const agreed = consents.map((each) => consentRecord(form, each, now));
  return {
    attestations: JSON.stringify(attestations.map((each) => attestationRecord(form, each, now))),
    consents: JSON.stringify(agreed),
    retention_until: retentionUntil(agreed),
  };
}

/** The words that the queue is searched by. */
export function searchOf({ title, summary, organisation, submitter }: Answers): string {
  return fold([title, summary, organisation?.name, submitter?.name].filter(Boolean).join(' '));
}

function attestationRecord({ attestations }: FormJson, given: Wire['Attestation'], now: Date): AttestationRecordJson {
  const document = attestations.find(({ documentId }) => documentId === given.documentId);
  return { ...given, url: document?.url ?? null, at: now.toISOString() };
}

/** The statement is kept by the hash of the very words that stood there. */
function consentRecord({ consents }: FormJson, given: Wire['Consent'], now: Date): ConsentRecordJson {
  const { purpose, statementId, statementVersion, granted, language } = given;
  const statement = consents.find((each) => each.statementId === statementId);
  const text = statement?.text ?? {};
  const shown = text[lookup([language], Object.keys(text)) ?? 'en'] ?? '';
  return {
    purpose,
    statementId,
    statementVersion,
    granted,
    language,
    at: now.toISOString(),
    textSha256: hashOf(shown),
    retentionUntil: statement?.retentionMonths ? monthsAfter(now, statement.retentionMonths).toISOString() : null,
  };
}

/** The same day of a later month, or the last one of a shorter month. */
function monthsAfter(date: Date, months: number): Date {
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0)).getUTCDate();
  const day = Math.min(date.getUTCDate(), last);
  const time = date.getTime() - Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate());
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, day) + time);
}

function receiptOf(
  { publicUrl }: StoreContext,
  key: string,
  { id, reference, receivedAt }: Kept,
): Wire['SubmissionReceipt'] {
  return { id, reference, state: 'received', receivedAt, manageUrl: manageUrl(publicUrl, key, id) };
}
