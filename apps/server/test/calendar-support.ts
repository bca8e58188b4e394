import { randomUUID } from 'node:crypto';
import type { Role, Scope } from '../src/identity/roles.ts';
import { makeToken } from '../src/identity/tokens.ts';
import type { TestServer } from './harness.ts';

/** The header of somebody with one role, at one network or everywhere. */
export async function signIn(
  { services, now }: TestServer,
  role: Role,
  networkId: string | null,
  scopes: readonly Scope[],
): Promise<{ authorization: string }> {
  const id = `u-${randomUUID()}`;
  const { database } = services;
  await database
    .insertInto('users')
    .values({ id, name: role, email: `${id}@example.org`, created_at: now, updated_at: now })
    .execute();
  await database
    .insertInto('user_grants')
    .values({ user_id: id, position: 0, role, network_id: networkId, group_id: null })
    .execute();
  const { secret } = await makeToken(database, { name: role, holder: { userId: id }, scopes, expiresAt: null }, now);
  return { authorization: `Bearer ${secret}` };
}
