import { systemActor } from '../src/identity/actor.ts';
import { type Role, type Scope, scopesOfRole } from '../src/identity/roles.ts';
import { makeToken } from '../src/identity/tokens.ts';
import { addUser } from '../src/identity/users.ts';
import type { Wire } from '../src/wire.ts';
import type { TestServer } from './harness.ts';

/** Somebody whom a test lets in. */
export interface Person {
  id: string;
  email: string;
  tokenId: string;
  token: string;
  /** The header that asks as them. */
  headers: { authorization: string };
}

export interface PersonOptions {
  scopes?: readonly Scope[];
  expiresAt?: Date | null;
  /** Keeps the token to a network. */
  networkId?: string;
}

let count = 0;

/** Adds a user with these grants and gives them a token that does all they may, or only `scopes`. */
export async function addPerson(
  { services, now }: TestServer,
  grants: Wire['GrantInput'][],
  { scopes, expiresAt = null, networkId }: PersonOptions = {},
): Promise<Person> {
  const { database } = services;
  const catalogue = await services.catalogue.get();
  const email = `person-${++count}@people.example`;
  const name = `Tested Person ${count}`;
  return database.transaction().execute(async (transaction) => {
    const { id } = await addUser(transaction, systemActor('test'), { name, email, grants }, catalogue, now);
    const all = [...new Set(grants.flatMap(({ role }) => [...scopesOfRole[role as Role]]))];
    const made = await makeToken(
      transaction,
      { name: 'tested', holder: { userId: id }, scopes: scopes ?? all, networkId: networkId ?? null, expiresAt },
      now,
    );
    return { id, email, tokenId: made.id, token: made.secret, headers: { authorization: `Bearer ${made.secret}` } };
  });
}
