import { createHash, createHmac, randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { safeEqual } from '../http/authorisation.ts';

const setting = 'server-key';

/**
 * The key that signs form tokens and manage links: the given secret, else one that the database keeps, made at first use and
 * shared by every process on that database.
 */
export async function serverKey(database: Kysely<Tables>, secret: string | undefined): Promise<string> {
  const known = secret ?? (await storedKey(database));
  if (known !== undefined) return known;
  await database
    .insertInto('settings')
    .values({ name: setting, value: randomBytes(32).toString('base64url') })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  return (await storedKey(database)) as string;
}

/** The key that a database keeps; undefined when no server has ever run on it without a secret of its own. */
export async function storedKey(database: Kysely<Tables>): Promise<string | undefined> {
  const row = await database.selectFrom('settings').select('value').where('name', '=', setting).executeTakeFirst();
  return row?.value;
}

/** A name for a key that tells it from others and nothing about it. */
export function keyName(key: string): string {
  return sign(key, 'name', '').slice(0, 12);
}

/** Keyed digest, base64url. The purpose keeps digests for one use from serving another. */
export function sign(key: string, purpose: string, text: string): string {
  return createHmac('sha256', key).update(`${purpose}\n${text}`).digest('base64url');
}

/** The secret of a submission's manage link. It follows from the id, so a repeated try can be told it without storing it. */
export function manageSecret(key: string, submissionId: string): string {
  return sign(key, 'manage', submissionId);
}

/** The private link by which a submission is followed. Its secret stands after `#` and is sent to no server. */
export function manageUrl(publicUrl: string, key: string, submissionId: string): string {
  const link = `colab-submission=${submissionId}.${manageSecret(key, submissionId)}`;
  return `${publicUrl}/embed/frame/submission-form#${link}`;
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Tokens of a call's form: usable once, not before {@link youngest} and not after {@link oldest}. */
export interface FormToken {
  id: string;
  callId: string;
  /** Milliseconds since 1970. */
  issuedAt: number;
}

/** Nobody reads and fills a form in less; robots do. Milliseconds. */
export const youngest = 3_000;
/** Milliseconds. */
export const oldest = 24 * 60 * 60 * 1000;

/** A fresh token, and its text as the form carries it. */
export function issueToken(key: string, callId: string, now: Date): FormToken & { text: string } {
  const token: FormToken = { id: randomBytes(12).toString('base64url'), callId, issuedAt: now.getTime() };
  const content = Buffer.from(JSON.stringify([token.id, token.callId, token.issuedAt])).toString('base64url');
  return { ...token, text: `${content}.${sign(key, 'form', content)}` };
}

/** @returns undefined when the token is damaged, forged or none */
export function readToken(key: string, text: string): FormToken | undefined {
  const [content = '', signature = '', ...rest] = text.split('.');
  if (rest.length > 0 || !safeEqual(signature, sign(key, 'form', content))) return undefined;
  const [id, callId, issuedAt] = JSON.parse(Buffer.from(content, 'base64url').toString('utf8')) as [
    string,
    string,
    number,
  ];
  return { id, callId, issuedAt };
}
