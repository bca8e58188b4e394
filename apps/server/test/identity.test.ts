import { randomUUID } from 'node:crypto';
import { afterEach, expect, it } from 'vitest';
import { hashOf } from '../src/submissions/keys.ts';
import { type Answer, describeServer, secretariatToken, today } from './harness.ts';
import { addPerson, type Person } from './people.ts';

const day = 86_400_000;

describeServer('who asks', (server) => {
  afterEach(() => {
    server.now = today;
  });

  const post = (url: string, person: Person, body: unknown, key: string = randomUUID()): Promise<Answer> =>
    server.ask(url, { method: 'POST', headers: { ...person.headers, 'idempotency-key': key }, body });
  const me = ({ headers }: Pick<Person, 'headers'>) => server.ask('/v1/me', { headers });
  const audit = async (person: Person, query: string) => {
    const answer = await server.ask(`/v1/audit-log?${query}`, { headers: person.headers });
    expect(answer.status, answer.text).toBe(200);
    return answer.json.items;
  };

  it('says whom a token stands for, what it may do and where', async () => {
    const person = await addPerson(server, [{ role: 'editor', networkId: 'africa' }, { role: 'member' }]);
    const { json, headers } = await me(person);
    expect(json).toMatchObject({ kind: 'token', id: person.tokenId, user: { id: person.id }, expiresAt: null });
    expect(json.grants).toMatchObject([
      { role: 'editor', network: { id: 'africa' } },
      { role: 'member', network: null },
    ]);
    expect(json.scopes.sort()).toEqual(['resources:write', 'sessions:read-members', 'sessions:write', 'tokens:write']);
    expect(headers['cache-control']).toBe('no-store');
    expect(JSON.stringify(json)).not.toContain('@');
    const key = await me({ headers: { authorization: `Bearer ${secretariatToken}` } });
    expect(key.json).toMatchObject({ kind: 'token', id: 'environment', user: null, grants: [{ role: 'secretariat' }] });
    expect(key.json.scopes).not.toContain('users:write');
  });

  it('answers without a token, with one that is none, and with a wrong one alike: 401', async () => {
    const person = await addPerson(server, [{ role: 'member' }]);
    const wrong = [
      undefined,
      'Bearer',
      'Basic abc',
      `Bearer ${person.token}x`,
      `Bearer ${person.token.slice(0, -1)}`,
      'Bearer colab_t000000000000_x',
    ];
    for (const authorization of wrong) {
      const answer = await server.ask('/v1/me', authorization === undefined ? {} : { headers: { authorization } });
      expect(answer.status, authorization).toBe(401);
      expect(answer.headers['www-authenticate']).toMatch(/^Bearer/);
    }
    // Where the public gets an answer, a mistyped key must not look like one.
    const headers = { authorization: `Bearer ${person.token}x` };
    expect((await server.ask('/v1/groups', { headers })).status).toBe(401);
    for (const _ of ['fresh', 'kept']) {
      expect((await server.ask('/v1/groups')).headers['vary']).toContain('Authorization');
    }
  });

  it('makes tokens that can do no more than their maker, told once and stored as a hash', async () => {
    const person = await addPerson(server, [{ role: 'editor', networkId: 'africa' }]);
    const key = randomUUID();
    const body = { name: 'Website', scopes: ['sessions:write'] };
    const made = await post('/v1/tokens', person, body, key);
    expect(made.status).toBe(201);
    const { id, secret, prefix } = made.json;
    expect(secret).toMatch(/^colab_t[0-9a-f]{12}_[\w-]{43}$/);
    expect(secret.startsWith(prefix)).toBe(true);
    expect(made.headers['location']).toBe(`https://colab.test/v1/tokens/${id}`);
    expect(made.json.expiresAt).toBe('2027-11-21T12:00:00.000Z');

    const again = await post('/v1/tokens', person, body, key);
    expect(again.json).toEqual({ ...made.json, secret: null });
    expect(again.headers['idempotency-replayed']).toBe('true');

    const rows = await server.services.database.selectFrom('api_tokens').selectAll().where('id', '=', id).execute();
    expect(rows[0]?.secret_hash).toBe(hashOf(secret));
    const everything = await Promise.all(
      (['api_tokens', 'idempotency_keys', 'audit_log'] as const).map((table) =>
        server.services.database.selectFrom(table).selectAll().execute(),
      ),
    );
    expect(JSON.stringify(everything)).not.toContain(secret.slice(-43));

    const child = { headers: { authorization: `Bearer ${secret}` } };
    expect((await me(child)).json).toMatchObject({ scopes: ['sessions:write'], name: 'Website' });

    const wide = await post('/v1/tokens', person, { name: 'Wide', scopes: ['sessions:write', 'users:write'] });
    expect(wide.status).toBe(422);
    expect(wide.json.errors).toMatchObject([{ pointer: '/scopes/1', code: 'enum' }]);
    const elsewhere = await post('/v1/tokens', person, { ...body, networkId: 'europe' });
    expect(elsewhere.json.errors).toMatchObject([{ pointer: '/scopes/0', code: 'enum' }]);
    const nowhere = await post('/v1/tokens', person, { ...body, networkId: 'atlantis' });
    expect(nowhere.json.errors).toContainEqual(expect.objectContaining({ pointer: '/networkId', code: 'unknown' }));
  });

  it('lets no token outgrow the one that it was made with', async () => {
    const expiresAt = new Date(today.getTime() + 10 * day);
    const person = await addPerson(server, [{ role: 'secretariat' }], { networkId: 'africa', expiresAt });
    const body = { name: 'Child', scopes: ['tokens:write', 'sessions:write', 'audit:read'] };
    const late = await post('/v1/tokens', person, { ...body, expiresAt: '2026-12-24T00:00:00Z' });
    expect(late.json.errors).toMatchObject([{ pointer: '/expiresAt', code: 'maximum' }]);
    const past = await post('/v1/tokens', person, { ...body, expiresAt: '2026-11-20T00:00:00Z' });
    expect(past.json.errors).toMatchObject([{ pointer: '/expiresAt', code: 'minimum' }]);
    const child = await post('/v1/tokens', person, body);
    expect(child.json).toMatchObject({ network: { id: 'africa' }, expiresAt: expiresAt.toISOString() });
    const headers = { authorization: `Bearer ${child.json.secret}` };
    expect((await me({ headers })).json.grants).toMatchObject([{ role: 'secretariat', network: { id: 'africa' } }]);
    expect((await server.ask('/v1/users', { headers })).status).toBe(403);

    const grandchild = await post('/v1/tokens', { ...person, headers }, { name: 'Grandchild', scopes: ['audit:read'] });
    const third = { headers: { authorization: `Bearer ${grandchild.json.secret}` } };
    expect((await me(third)).status).toBe(200);
    const gone = await server.ask(`/v1/tokens/${person.tokenId}`, { method: 'DELETE', headers: person.headers });
    expect(gone.status).toBe(204);
    for (const each of [person, { headers }, third]) expect((await me(each)).status).toBe(401);
  });

  it('makes tokens with the key of the environment, which end when that key is another', async () => {
    const key = { headers: { authorization: `Bearer ${secretariatToken}` } } as Person;
    const made = await post('/v1/tokens', key, { name: 'Script', scopes: ['sessions:write'], networkId: 'africa' });
    expect(made.json).toMatchObject({ user: null, network: { id: 'africa' } });
    const script = { headers: { authorization: `Bearer ${made.json.secret}` } };
    expect((await me(script)).json).toMatchObject({ kind: 'token', user: null, scopes: ['sessions:write'] });
    const own = async (who: Pick<Person, 'headers'>) =>
      (await server.ask('/v1/tokens', { headers: who.headers })).json.items.map(({ id }: { id: string }) => id);
    expect(await own(key)).toEqual([made.json.id]);
    const person = await addPerson(server, [{ role: 'secretariat' }]);
    expect(await own(person)).toEqual([person.tokenId]);
    const foreign = await server.ask(`/v1/tokens/${made.json.id}`, { method: 'DELETE', headers: person.headers });
    expect(foreign.status).toBe(404);
    server.services.secretariatToken = 'another-key-of-the-secretariat';
    expect((await me(script)).status).toBe(401);
    server.services.secretariatToken = undefined;
    expect((await me(script)).status).toBe(401);
    server.services.secretariatToken = secretariatToken;
    expect((await me(script)).status).toBe(200);
    expect((await server.ask(`/v1/tokens/${made.json.id}`, { method: 'DELETE', headers: key.headers })).status).toBe(
      204,
    );
    expect((await me(script)).status).toBe(401);
  });

  it('ends a token when it expires, is revoked, or its owner is shut out; notes the day of its use', async () => {
    const administrator = await addPerson(server, [{ role: 'administrator' }]);
    const expiresAt = new Date(today.getTime() + day);
    const person = await addPerson(server, [{ role: 'member' }], { expiresAt });
    const listed = async () =>
      (await server.ask(`/v1/tokens?user=${person.id}`, { headers: administrator.headers })).json.items[0];
    expect((await listed()).lastUsedOn).toBeNull();
    expect((await me(person)).status).toBe(200);
    expect((await listed()).lastUsedOn).toBe('2026-11-21');
    server.now = new Date(expiresAt.getTime() - 1);
    expect((await me(person)).status).toBe(200);
    expect((await listed()).lastUsedOn).toBe('2026-11-22');
    server.now = expiresAt;
    expect((await me(person)).status).toBe(401);
    server.now = today;

    const patch = (body: unknown) =>
      server.ask(`/v1/users/${person.id}`, { method: 'PATCH', headers: administrator.headers, body });
    expect((await patch({ active: false })).json.active).toBe(false);
    expect((await me(person)).status).toBe(401);
    expect((await patch({ active: true })).json.active).toBe(true);
    expect((await me(person)).status).toBe(200);
    expect((await patch({ grants: [{ role: 'moderator' }] })).json.grants).toMatchObject([{ role: 'moderator' }]);
    // A token does what its owner may still do, and no more than it was made for.
    expect((await me(person)).json.scopes.sort()).toEqual(['sessions:read-members', 'tokens:write']);

    const revoked = await server.ask(`/v1/tokens/${person.tokenId}`, {
      method: 'DELETE',
      headers: administrator.headers,
    });
    expect(revoked.status).toBe(204);
    expect((await me(person)).status).toBe(401);
    expect((await listed()).revokedAt).toBe(today.toISOString());
  });

  it('tells tokens of others and tokens that do not exist apart to nobody', async () => {
    const [one, other] = [await addPerson(server, [{ role: 'editor' }]), await addPerson(server, [{ role: 'editor' }])];
    const remove = (id: string) => server.ask(`/v1/tokens/${id}`, { method: 'DELETE', headers: one.headers });
    const [foreign, unknown] = [await remove(other.tokenId), await remove('t000000000000')];
    expect(foreign.status).toBe(404);
    const same = ({ requestId: _, instance: __, ...rest }: Record<string, unknown>) => rest;
    expect(same(foreign.json)).toEqual(same(unknown.json));
    expect((await me(other)).status).toBe(200);
    expect((await server.ask(`/v1/tokens?user=${other.id}`, { headers: one.headers })).status).toBe(403);
    expect((await server.ask(`/v1/tokens?user=u000000000000`, { headers: one.headers })).status).toBe(403);
    const own = await server.ask('/v1/tokens', { headers: one.headers });
    expect(own.json.items.map(({ id }: { id: string }) => id)).toEqual([one.tokenId]);
  });

  it('lets administrators alone see and change users', async () => {
    const administrator = await addPerson(server, [{ role: 'administrator' }]);
    const body = {
      name: 'Ana Example',
      email: 'Ana@Network.Example',
      grants: [{ role: 'networkSecretariat', networkId: 'africa' }],
    };
    const made = await post('/v1/users', administrator, body);
    expect(made.status, made.text).toBe(201);
    expect(made.json).toMatchObject({
      name: 'Ana Example',
      email: 'ana@network.example',
      active: true,
      language: 'en',
      lastSignInOn: null,
      grants: [{ role: 'networkSecretariat', network: { id: 'africa' } }],
    });
    const { id } = made.json;
    expect((await post('/v1/users', administrator, { ...body, name: 'Twin' })).status).toBe(409);
    const refused = await post('/v1/users', administrator, {
      name: 'X',
      email: 'x@network.example',
      grants: [
        { role: 'secretariat', networkId: 'africa' },
        { role: 'networkSecretariat' },
        { role: 'groupLead', groupId: 'nothing' },
        { role: 'editor', networkId: 'atlantis' },
      ],
    });
    expect(refused.status).toBe(422);
    expect(refused.json.errors.map(({ pointer, code }: Record<string, string>) => [pointer, code])).toEqual([
      ['/grants/0/networkId', 'additionalProperties'],
      ['/grants/1/networkId', 'required'],
      ['/grants/2/groupId', 'unknown'],
      ['/grants/3/networkId', 'unknown'],
    ]);
    const list = await server.ask('/v1/users?role=networkSecretariat&network=africa', {
      headers: administrator.headers,
    });
    expect(list.json.items.map((user: { id: string }) => user.id)).toContain(id);
    const secretariat = await addPerson(server, [{ role: 'secretariat' }]);
    for (const url of ['/v1/users', `/v1/users/${id}`, '/v1/users/u000000000000']) {
      expect((await server.ask(url, { headers: secretariat.headers })).status).toBe(403);
    }
    const removed = await server.ask(`/v1/users/${id}`, { method: 'DELETE', headers: administrator.headers });
    expect(removed.status).toBe(204);
    expect((await server.ask(`/v1/users/${id}`, { headers: administrator.headers })).status).toBe(404);
    const log = await audit(administrator, `entityId=${id}`);
    expect(log.map(({ action }: { action: string }) => action)).toEqual(['delete', 'create']);
    expect(JSON.stringify(log)).not.toMatch(/Ana|@/);
  });

  it('keeps one administrator who can sign in', async () => {
    const { database } = server.services;
    await database.deleteFrom('user_grants').where('role', '=', 'administrator').execute();
    const administrator = await addPerson(server, [{ role: 'administrator' }]);
    const url = `/v1/users/${administrator.id}`;
    const { headers } = administrator;
    const tries = [
      { method: 'DELETE' as const },
      { method: 'PATCH' as const, body: { active: false } },
      { method: 'PATCH' as const, body: { grants: [{ role: 'member' }] } },
    ];
    for (const each of tries) expect((await server.ask(url, { ...each, headers })).status).toBe(409);
    expect((await server.ask(url, { headers })).json).toMatchObject({
      active: true,
      grants: [{ role: 'administrator' }],
    });
    await addPerson(server, [{ role: 'administrator' }]);
    expect((await server.ask(url, { method: 'PATCH', headers, body: { grants: [] } })).status).toBe(200);
    expect((await server.ask(url, { headers })).status).toBe(401 + 2);
  });

  it('writes down who did what, and shows a network its own part', async () => {
    const administrator = await addPerson(server, [{ role: 'administrator' }]);
    const network = await addPerson(server, [{ role: 'networkSecretariat', networkId: 'africa' }]);
    const { recordAudit } = await import('../src/identity/audit.ts');
    const { systemActor } = await import('../src/identity/actor.ts');
    await server.services.database.transaction().execute(async (transaction) => {
      for (const networkId of ['africa', 'mn-zw', 'europe', null]) {
        const at = server.now;
        const actor = systemActor('harvest');
        await recordAudit(transaction, { actor, action: 'update', entity: 'tested', entityId: 'x', networkId, at });
      }
    });
    const seen = async (person: Person, query = '') =>
      (await audit(person, `entity=tested${query}`)).map(({ networkId }: { networkId: string }) => networkId);
    expect(await seen(administrator)).toEqual([null, 'europe', 'mn-zw', 'africa']);
    expect(await seen(network)).toEqual(['mn-zw', 'africa']);
    expect(await seen(network, '&network=europe')).toEqual([]);
    expect(await seen(administrator, '&network=africa&action=update&from=2026-11-21&to=2026-11-22')).toHaveLength(2);
    const first = await server.ask('/v1/audit-log?entity=tested&limit=3&count=exact', {
      headers: administrator.headers,
    });
    expect(first.json.total).toBe(4);
    const second = await audit(administrator, `entity=tested&limit=3&cursor=${first.json.next}`);
    expect(second.map(({ networkId }: { networkId: string }) => networkId)).toEqual(['africa']);
    expect(first.json.items[0].actor).toEqual({ kind: 'system', id: 'harvest', userId: null });
    // A cursor of somebody who sees more opens nothing.
    const stolen = await server.ask(`/v1/audit-log?entity=tested&limit=3&cursor=${first.json.next}`, {
      headers: network.headers,
    });
    expect(stolen.json.code).toBe('cursor-invalid');
  });
});
