import { randomBytes, randomInt } from 'node:crypto';
import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely';
import type { AttestationRecordJson, ConsentRecordJson, Row, Tables } from '../database/tables.ts';
import { type Actor, demand, demandPrivately, reachOf } from '../identity/actor.ts';
import { recordAudit } from '../identity/audit.ts';
import { notFound, Problem } from '../problems/problem.ts';
import type { StoreContext } from '../store/context.ts';
import { type Conditions, idKey, oneOf, page, type Page, timeKey } from '../store/listing.ts';
import { sortName } from '../text/fold.ts';
import { localise, pick } from '../text/language.ts';
import { words } from '../text/words.ts';
import { hashOf, issueToken, oldest, readToken, youngest } from '../submissions/keys.ts';
import type { Query, Wire } from '../wire.ts';
import { Faults } from './body.ts';
import { freeId } from './entries.ts';
import { memberSearch } from './search-index.ts';

/** What a token of the joining form stands for; a token of a call's form opens nothing here. */
const form = 'join';
const honeypot = 'website';
const memberTypes = 'platform-member-types';

/** The code of conduct as it is accepted now. A new version gets a new name; what was accepted before keeps its own. */
const codeOfConduct = {
  documentId: 'code-of-conduct',
  version: '2018-01',
  url: 'https://menengage.org/resources/accountability-framework-of-menengage-alliance/',
  label: words(
    'We accept the Code of Conduct: peaceful and equal workplaces, no discrimination, no violence, accountability to women’s rights and other social justice movements, and transparency.',
    'Aceptamos el Código de Conducta: lugares de trabajo pacíficos e igualitarios, sin discriminación ni violencia, rendición de cuentas ante los movimientos por los derechos de las mujeres y la justicia social, y transparencia.',
    'Nous acceptons le Code de conduite : des lieux de travail paisibles et égalitaires, sans discrimination ni violence, la redevabilité envers les mouvements pour les droits des femmes et la justice sociale, et la transparence.',
  ),
};

const consents = [
  {
    purpose: 'processing',
    statementId: 'join-processing',
    statementVersion: '1',
    required: true,
    text: words(
      'The secretariat may keep these answers to decide on the request. Name and e-mail address of the contact are erased six months after the decision.',
      'La secretaría puede conservar estas respuestas para decidir sobre la solicitud. El nombre y el correo electrónico de la persona de contacto se borran seis meses después de la decisión.',
      'Le secrétariat peut conserver ces réponses pour statuer sur la demande. Le nom et l’adresse e-mail du contact sont effacés six mois après la décision.',
    ),
  },
  {
    purpose: 'publication',
    statementId: 'join-publication',
    statementVersion: '1',
    required: false,
    text: words(
      'The organisation’s name, kind and country may stand in the public directory.',
      'El nombre, el tipo y el país de la organización pueden figurar en el directorio público.',
      'Le nom, le type et le pays de l’organisation peuvent figurer dans l’annuaire public.',
    ),
  },
];

/** The form for joining, with a token of its own. @param key - signs the token */
export function getJoinForm(context: StoreContext, key: string): Wire['JoinForm'] {
  const { catalogue, preferences, now } = context;
  const types = [...(catalogue.vocabularies.get(memberTypes)?.terms.keys() ?? [])];
  const { documentId, version, url, label } = codeOfConduct;
  return localise('en', preferences, (text) => ({
    memberTypes: types.map((id) => catalogue.term(memberTypes, id, preferences)),
    networks: [...catalogue.networks.keys()].flatMap((id) => catalogue.networkRef(id, preferences) ?? []),
    codeOfConduct: { documentId, version, url, label: text('/codeOfConduct/label', label), required: true },
    consents: consents.map(({ text: statement, ...rest }, index) => ({
      ...rest,
      text: text(`/consents/${index}/text`, statement),
    })),
    formToken: issueToken(key, form, now).text,
    honeypot,
  }));
}

type Body = Wire['JoinRequestCreate'];

/** What is kept to answer a repeated try; nothing in it was typed by a person. */
export type KeptRequest = Wire['JoinReceipt'];

/** A token is looked at before anything is written; a repeated try comes with a used one and never gets here. */
export function checkJoinToken(key: string, text: string, now: Date): { id: string; issuedAt: number } {
  const token = readToken(key, text);
  if (token?.callId !== form) throw new Problem('form-token-invalid');
  const age = now.getTime() - token.issuedAt;
  if (age > oldest) throw new Problem('form-token-expired');
  if (age < youngest) {
    const seconds = Math.ceil((youngest - age) / 1000);
    throw new Problem('form-token-invalid', { headers: { 'retry-after': String(seconds) } });
  }
  return token;
}

/**
 * Stores a request to join. A robot that fills the trap gets the same answer, and its request is set aside.
 *
 * @throws Problem `validation`, `form-token-used`
 */
export async function createJoinRequest(
  context: StoreContext,
  key: string,
  body: Body,
  transaction: Transaction<Tables>,
): Promise<KeptRequest> {
  const { now } = context;
  const token = checkJoinToken(key, body.formToken, now);
  const attestation = check(context, body);
  const used = await transaction
    .insertInto('form_tokens_used')
    .values({ token_id: token.id, expires_at: new Date(token.issuedAt + oldest) })
    .onConflict((conflict) => conflict.column('token_id').doNothing())
    .returning('token_id')
    .executeTakeFirst();
  if (!used) throw new Problem('form-token-used');
  const id = `join-${randomBytes(9).toString('base64url').replace(/[-_]/g, 'x')}`;
  const reference = `J-${Array.from({ length: 6 }, () => letters[randomInt(letters.length)]).join('')}`;
  await transaction
    .insertInto('join_requests')
    .values({
      id,
      reference,
      organisation: body.organisation.trim(),
      member_type: body.memberType,
      network_id: body.networkId ?? null,
      country: body.country ?? null,
      web_url: body.webUrl ?? null,
      message: body.message?.trim() || null,
      contact_name: body.contact.name.trim(),
      contact_email: body.contact.email,
      language: body.language,
      attestations: JSON.stringify([attestation]),
      consents: JSON.stringify(recordsOf(body, now)),
      hide_location: body.hideLocation === true || !isGranted(body, 'publication'),
      received_at: now,
      quarantined: Boolean(body[honeypot]?.trim()),
    })
    .execute();
  return { id, reference, state: 'pending', receivedAt: now.toISOString() };
}

/** Without letters that are taken for others when they are written by hand. */
const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

function isGranted({ consents: given }: Body, purpose: string): boolean {
  return given.some((each) => each.purpose === purpose && each.granted);
}

/** @throws Problem `validation`. @returns what was accepted */
function check({ catalogue, now }: StoreContext, body: Body): AttestationRecordJson {
  const faults = new Faults(catalogue);
  faults.characters(body);
  if (body.organisation.trim() === '') faults.add('/organisation', 'required');
  if (body.contact.name.trim() === '') faults.add('/contact/name', 'required');
  faults.term('/memberType', body.memberType, memberTypes);
  faults.network('/networkId', body.networkId);
  const { documentId, version, accepted } = body.codeOfConduct;
  if (documentId !== codeOfConduct.documentId) faults.add('/codeOfConduct/documentId', 'unknown');
  if (version !== codeOfConduct.version) faults.add('/codeOfConduct/version', 'unknown');
  if (!accepted) faults.add('/codeOfConduct/accepted', 'const');
  for (const { statementId, statementVersion, required } of consents) {
    const index = body.consents.findIndex((each) => each.statementId === statementId);
    const given = body.consents[index];
    if (required && !given?.granted)
      faults.add(index < 0 ? '/consents' : `/consents/${index}/granted`, index < 0 ? 'contains' : 'const');
    if (given && given.statementVersion !== statementVersion)
      faults.add(`/consents/${index}/statementVersion`, 'unknown');
  }
  faults.settle();
  return { documentId, version, url: codeOfConduct.url, accepted: true, at: now.toISOString() };
}

function recordsOf({ consents: given }: Body, now: Date): ConsentRecordJson[] {
  return given.flatMap((each) => {
    const statement = consents.find(({ statementId }) => statementId === each.statementId);
    if (!statement) return [];
    const { text } = pick(statement.text, [each.language], 'en');
    return [{ ...each, purpose: statement.purpose, at: now.toISOString(), textSha256: hashOf(text) }];
  });
}

/** Requests to join that the actor may see, the oldest first. */
export async function listJoinRequests(
  context: StoreContext,
  actor: Actor | undefined,
  { lang, limit, cursor, count, ...question }: Query<'listJoinRequests'>,
): Promise<Page<Wire['JoinRequest']>> {
  const conditions: Conditions = new Map([
    ['reach', withinReach(actor)],
    ['quarantined', sql`t.quarantined = ${question.quarantined ?? false}`],
  ]);
  if (question.state) conditions.set('state', oneOf(sql`t.state`, question.state));
  if (question.memberType) conditions.set('memberType', oneOf(sql`t.member_type`, question.memberType));
  return page(
    context,
    {
      table: 'join_requests',
      conditions,
      sort: [timeKey(sql`t.received_at`), idKey],
      question: ['join-requests', question],
    },
    { limit, cursor, count },
    (rows) => rows.map((row) => presentRequest(context, row)),
  );
}

/** A network's secretariat sees who wants to join it; who names no network is seen by those who see all. */
function withinReach(actor: Actor | undefined): RawBuilder<unknown> {
  const { everywhere, networkIds } = reachOf(actor, 'members:read');
  return everywhere ? sql`true` : oneOf(sql`t.network_id`, networkIds);
}

export async function getJoinRequest(
  context: StoreContext,
  actor: Actor | undefined,
  id: string,
  scope: 'members:read' | 'members:write' = 'members:read',
): Promise<Wire['JoinRequest']> {
  const row = await context.database.selectFrom('join_requests').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  demandPrivately(actor, scope, { networkId: row.network_id });
  return presentRequest(context, row);
}

/** Decides on a request, once. Approving makes the directory entry. */
export async function reviewJoinRequest(
  context: StoreContext,
  actor: Actor | undefined,
  id: string,
  { decision, reason, networkId, kind, role }: Wire['JoinReview'],
  transaction: Transaction<Tables>,
): Promise<void> {
  const { now, catalogue } = context;
  const row = await transaction
    .selectFrom('join_requests')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw notFound();
  demandPrivately(actor, 'members:write', { networkId: row.network_id });
  const network = networkId === undefined ? row.network_id : networkId;
  if (network !== row.network_id) demand(actor, 'members:write', { networkId: network });
  if (row.state !== 'pending') throw new Problem('conflict');
  const faults = new Faults(catalogue);
  faults.characters({ reason });
  faults.network('/networkId', networkId);
  faults.term('/kind', kind, 'organisation-kinds');
  faults.term('/role', role, 'member-roles');
  faults.settle();
  const state = decision === 'approve' ? ('approved' as const) : ('declined' as const);
  const memberId = decision === 'approve' ? await freeId(transaction, 'members', row.organisation) : null;
  if (memberId !== null) {
    await transaction
      .insertInto('members')
      .values({
        id: memberId,
        language: row.language,
        provenance: 'contributed',
        verified: false,
        source: null,
        source_note: null,
        web_url: row.web_url,
        name: row.organisation,
        kind: kind ?? kindOf(row.member_type),
        role: role ?? 'member',
        member_type: row.member_type,
        country: row.country,
        region: network === null ? null : (catalogue.networks.get(network)?.region ?? null),
        network_id: network,
        joined: now.toISOString().slice(0, 10),
        location_precision: row.hide_location ? 'hidden' : 'country',
        search: memberSearch(row.organisation),
        sort_name: sortName(row.organisation, row.language),
        created_at: now,
        updated_at: now,
      })
      .execute();
  }
  await transaction
    .updateTable('join_requests')
    .set({
      state,
      member_id: memberId,
      network_id: network,
      reason: reason?.trim() || null,
      reviewed_at: now,
      reviewed_by: actor.id,
    })
    .where('id', '=', id)
    .execute();
  await recordAudit(transaction, {
    actor,
    action: decision,
    entity: 'joinRequest',
    entityId: id,
    networkId: network,
    before: { state: row.state },
    after: { state, memberId },
    at: now,
  });
}

/** The kind of organisation that a member type most likely is; the review may say otherwise. */
function kindOf(memberType: string | null): string {
  const kinds: Record<string, string> = {
    academic: 'academic',
    'un-partner': 'un-agency',
    'nongovernmental-organization': 'ngo',
  };
  return kinds[memberType ?? ''] ?? 'association';
}

function presentRequest({ catalogue, preferences }: StoreContext, row: Row<'join_requests'>): Wire['JoinRequest'] {
  const accepted = row.attestations[0] as AttestationRecordJson;
  return {
    id: row.id,
    reference: row.reference,
    organisation: row.organisation,
    memberType: row.member_type === null ? null : catalogue.term(memberTypes, row.member_type, preferences),
    network: catalogue.networkRef(row.network_id, preferences),
    country: row.country,
    webUrl: row.web_url,
    message: row.message,
    contact:
      row.contact_name === null || row.contact_email === null
        ? null
        : { name: row.contact_name, email: row.contact_email },
    hideLocation: row.hide_location,
    codeOfConduct: { documentId: accepted.documentId, version: accepted.version, at: accepted.at },
    state: row.state,
    memberId: row.member_id,
    reason: row.reason,
    reviewedAt: row.reviewed_at?.toISOString() ?? null,
    language: row.language,
    receivedAt: row.received_at.toISOString(),
    quarantined: row.quarantined,
  };
}

/** Months for which contact and message of a decided request are kept; the consent statement promises it. */
const keptMonths = 6;

/** Erases what is no longer needed of decided requests, and what was set aside as spam. */
export async function tidyJoinRequests(database: Kysely<Tables>, now: Date): Promise<void> {
  const before = new Date(now);
  before.setUTCMonth(before.getUTCMonth() - keptMonths);
  await database
    .updateTable('join_requests')
    .set({ contact_name: null, contact_email: null, message: null })
    .where('reviewed_at', '<', before)
    .where('contact_email', 'is not', null)
    .execute();
  await database
    .deleteFrom('join_requests')
    .where('quarantined', '=', true)
    .where('received_at', '<', before)
    .execute();
}
