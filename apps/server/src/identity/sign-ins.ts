import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';
import type { Catalogue } from '../store/catalogue.ts';
import { hashOf } from '../submissions/keys.ts';
import type { Actor, Grant } from './actor.ts';
import { recordAudit } from './audit.ts';
import { grantsOf } from './authenticate.ts';
import type { Account } from './provider.ts';
import { scopesOf } from './roles.ts';
import { makeToken } from './tokens.ts';

/** How long somebody stays signed in: a day at the desk. */
export const signInLifetime = 12 * 3_600_000;
/** How long a desk's token lasts before the desk asks for another. */
export const deskTokenLifetime = 15 * 60_000;

/** Somebody who has signed in. */
export interface SignedIn {
  userId: string;
  name: string;
  grants: Grant[];
}

/**
 * Lets an account in, when it is that of a user. The first time a user is known by the verified address; from then on by the
 * account itself, so that an address that is given to somebody else later opens nothing.
 *
 * @returns the secret of the sign-in, or undefined for an account that is nobody's, without roles, or shut out
 */
export async function signIn(database: Kysely<Tables>, account: Account, now: Date): Promise<string | undefined> {
  return database.transaction().execute(async (transaction) => {
    const { issuer, subject, email } = account;
    const users = transaction.selectFrom('users').select(['id', 'name', 'active', 'subject']).forUpdate();
    const known = await users.where('issuer', '=', issuer).where('subject', '=', subject).executeTakeFirst();
    const user =
      known ??
      (email === undefined
        ? undefined
        : await users.where('email', '=', email).where('subject', 'is', null).executeTakeFirst());
    if (!user?.active) return undefined;
    const grant = await transaction
      .selectFrom('user_grants')
      .select('role')
      .where('user_id', '=', user.id)
      .executeTakeFirst();
    if (!grant) return undefined;
    await transaction
      .updateTable('users')
      .set({ issuer, subject, last_sign_in: now.toISOString().slice(0, 10) })
      .where('id', '=', user.id)
      .execute();
    const secret = randomBytes(32).toString('base64url');
    await transaction
      .insertInto('sign_ins')
      .values({
        secret_hash: hashOf(secret),
        user_id: user.id,
        created_at: now,
        expires_at: new Date(now.getTime() + signInLifetime),
      })
      .execute();
    await recordAudit(transaction, {
      actor: actorOf(user.id, user.name),
      action: 'signIn',
      entity: 'user',
      entityId: user.id,
      at: now,
    });
    return secret;
  });
}

/** Who holds the secret of a sign-in; undefined when it has ended. */
export async function signedIn(
  database: Kysely<Tables>,
  catalogue: Catalogue,
  secret: string,
  now: Date,
): Promise<SignedIn | undefined> {
  const row = await database
    .selectFrom('sign_ins as s')
    .innerJoin('users as u', 'u.id', 's.user_id')
    .select(['u.id', 'u.name'])
    .where('s.secret_hash', '=', hashOf(secret))
    .where('s.expires_at', '>', now)
    .where('u.active', '=', true)
    .executeTakeFirst();
  return row && { userId: row.id, name: row.name, grants: await grantsOf(database, catalogue, row.id) };
}

/** A token for the desk of somebody who has signed in: short-lived, and ended with the sign-in. */
export async function deskToken(
  database: Kysely<Tables>,
  secret: string,
  { userId, grants }: SignedIn,
  now: Date,
): Promise<{ token: string; expiresAt: Date }> {
  const expiresAt = new Date(now.getTime() + deskTokenLifetime);
  const scopes = [...scopesOf(grants.map(({ role }) => role))];
  const made = await makeToken(
    database,
    { name: 'desk', holder: { userId }, scopes, signIn: hashOf(secret), expiresAt },
    now,
  );
  return { token: made.secret, expiresAt };
}

/** Ends a sign-in with its tokens, at once. */
export async function signOut(database: Kysely<Tables>, secret: string, now: Date): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    const row = await transaction
      .deleteFrom('sign_ins')
      .where('secret_hash', '=', hashOf(secret))
      .returning('user_id')
      .executeTakeFirst();
    if (!row) return;
    await recordAudit(transaction, {
      actor: actorOf(row.user_id, ''),
      action: 'signOut',
      entity: 'user',
      entityId: row.user_id,
      at: now,
    });
  });
}

function actorOf(id: string, name: string): Actor {
  return { kind: 'user', id, name, grants: [], scopes: new Set(), userId: id };
}
