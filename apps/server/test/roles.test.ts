import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { contract, type Operation, operations } from '../src/http/contract.ts';
import { type Role, roles, type Scope, scopes, scopesOfRole } from '../src/identity/roles.ts';
import type { OperationId } from '../src/wire.ts';
import { type AskOptions, describeOnce, type TestServer } from './harness.ts';
import { addPerson, type Person } from './people.ts';

/** Which role may do what. A change of the rules is made here as well, and so on purpose. */
const mayDo: Record<Scope, string> = {
  //                         administrator secretariat networkSecretariat groupLead moderator editor member
  'sessions:write': '        x             x           x                  x         -         x      -',
  'sessions:read-members': ' x             x           x                  x         x         x      x',
  'calendar-sources:write': 'x             x           x                  -         -         -      -',
  'resources:write': '       x             x           x                  x         -         x      -',
  'networks:write': '        x             x           x                  -         -         -      -',
  'groups:read': '           x             x           x                  x         x         -      -',
  'members:read': '          x             x           x                  -         -         -      -',
  'members:write': '         x             x           x                  -         -         -      -',
  'submissions:read': '      x             x           x                  -         -         -      -',
  'submissions:write': '     x             x           x                  -         -         -      -',
  'reviews:write': '         x             x           x                  -         -         -      -',
  'mail:read': '             x             x           x                  -         -         -      -',
  'mail:release': '          x             x           x                  -         -         -      -',
  'tokens:write': '          x             x           x                  x         x         x      x',
  'users:write': '           x             -           -                  -         -         -      -',
  'audit:read': '            x             x           x                  -         -         -      -',
  'metrics:read': '          x             x           -                  -         -         -      -',
};

describe('roles', () => {
  it.each(scopes)('%s is for those whom the table names', (scope) => {
    const holds = roles.map((role) => (scopesOfRole[role].has(scope) ? 'x' : '-'));
    expect(holds).toEqual(mayDo[scope].trim().split(/ +/));
  });
});

/** Where somebody acts: on what their own network owns, one below it, or another. */
const places = { own: 'africa', below: 'mn-zw', other: 'europe' } as const;
type Place = keyof typeof places;

/** The grant that each role is tried with. */
const grants: Record<Role, { role: Role; networkId?: string; groupId?: string }> = {
  administrator: { role: 'administrator' },
  secretariat: { role: 'secretariat' },
  networkSecretariat: { role: 'networkSecretariat', networkId: places.own },
  groupLead: { role: 'groupLead', groupId: 'wg-climate' },
  moderator: { role: 'moderator', networkId: places.own },
  editor: { role: 'editor', networkId: places.own },
  member: { role: 'member', networkId: places.own },
};

interface Asked extends AskOptions {
  url: string;
}

interface Entry {
  /**
   * What decides beside the scope. `network`: the network that owns the thing. `everywhere`: a grant that holds everywhere.
   * `somewhere`: nothing more.
   */
  decides: 'network' | 'everywhere' | 'somewhere';
  /** Not public: who may do it elsewhere is told what is told of an id that does not exist. */
  isPrivate?: boolean;
  /** Makes what is acted on, as the server itself, and says what to ask. */
  ask(world: World, networkId: string): Asked | Promise<Asked>;
}

/** The server with hands to make things to act on. */
class World {
  readonly server: TestServer;
  readonly administrator: Person;
  readonly callId: string;
  #count = 0;

  constructor(server: TestServer, administrator: Person, callId: string) {
    this.server = server;
    this.administrator = administrator;
    this.callId = callId;
  }

  /** An id that nothing has yet. */
  id(): string {
    return `made-${++this.#count}`;
  }

  /** Asks as an administrator, and gives what was made. */
  async make(url: string, body: unknown, method: 'POST' | 'PUT' = 'POST'): Promise<{ id: string }> {
    const headers = { ...this.administrator.headers, 'idempotency-key': randomUUID() };
    const { status, text, json } = await this.server.ask(url, { method, headers, body });
    if (status > 201) throw new Error(`${status} for what an administrator may do (${method} ${url}): ${text}`);
    return json as { id: string };
  }

  async insert(table: string, values: Record<string, unknown>): Promise<void> {
    const names = Object.keys(values).map((name) => sql.ref(name));
    await sql`insert into ${sql.table(table)} (${sql.join(names)}) values (${sql.join(Object.values(values))})`.execute(
      this.server.services.database,
    );
  }
}

/** The example of a request's body in the contract. */
function example(id: OperationId): Record<string, unknown> {
  const operation = Object.values(contract.paths as Record<string, Record<string, { operationId?: string }>>)
    .flatMap((item) => Object.values(item))
    .find(({ operationId }) => operationId === id) as unknown as {
    requestBody: { content: Record<string, { examples: Record<string, { $ref: string }> }> };
  };
  const { $ref = '' } = operation.requestBody.content['application/json']?.examples['en'] ?? {};
  const name = $ref.split('/').at(-1) ?? '';
  const { examples } = contract.components as { examples: Record<string, { value: Record<string, unknown> }> };
  return structuredClone(examples[name]?.value ?? {});
}

const session = async (world: World, networkId: string): Promise<string> =>
  `/v1/sessions/${(await world.make('/v1/sessions', { ...example('createSession'), networkId })).id}`;
const source = (world: World, networkId: string): Record<string, unknown> => ({
  ...example('createCalendarSource'),
  networkId,
  url: `http://127.0.0.1:9/${world.id()}.ics`,
});
const sourceUrl = async (world: World, networkId: string): Promise<string> =>
  `/v1/calendar-sources/${(await world.make('/v1/calendar-sources', source(world, networkId))).id}`;
const call = (world: World, networkId: string): Record<string, unknown> => ({
  ...example('createCall'),
  id: world.id(),
  networkId,
});
const callUrl = async (world: World, networkId: string): Promise<string> =>
  `/v1/calls/${(await world.make('/v1/calls', call(world, networkId))).id}`;
const resource = (world: World, networkId: string): Record<string, unknown> => ({
  ...example('createResource'),
  id: world.id(),
  networkId,
});
const resourceUrl = async (world: World, networkId: string): Promise<string> =>
  `/v1/resources/${(await world.make('/v1/resources', resource(world, networkId))).id}`;
const collection = (world: World, networkId: string): Record<string, unknown> => ({
  ...example('createCollection'),
  id: world.id(),
  networkId,
  resourceIds: [],
});
const collectionUrl = async (world: World, networkId: string): Promise<string> =>
  `/v1/collections/${(await world.make('/v1/collections', collection(world, networkId))).id}`;
const network = (world: World, parentId: string): Record<string, unknown> => ({
  ...example('createNetwork'),
  id: world.id(),
  parentId,
});
const member = (networkId: string): Record<string, unknown> => ({ ...example('putMember'), networkId });
const preset = (networkId: string): Record<string, unknown> => ({ ...example('putEmbedPreset'), networkId });

const submissionUrl = async (world: World, networkId: string): Promise<string> => {
  const id = world.id();
  await world.insert('submissions', {
    id,
    reference: id,
    call_id: world.callId,
    state: 'received',
    membership: 'confirmed',
    language: 'en',
    form_version: '1',
    answers: JSON.stringify(example('createSubmission')),
    secret_hash: id,
    network_id: networkId,
  });
  return `/v1/submissions/${id}`;
};
const mailUrl = async (world: World, networkId: string): Promise<string> => {
  const id = world.id();
  await world.insert('mail', {
    id,
    template: 'received',
    language: 'en',
    to_address: 'somebody@people.example',
    subject: 'Tested',
    text: 'Tested.',
    network_id: networkId,
    created_at: world.server.now,
    updated_at: world.server.now,
  });
  return `/v1/mail/${id}`;
};
const joinRequestUrl = async (world: World, networkId: string): Promise<string> => {
  const id = world.id();
  await world.insert('join_requests', {
    id,
    reference: id,
    organisation: `Example Centre ${id}`,
    member_type: 'nongovernmental-organization',
    network_id: networkId,
    country: 'BW',
    contact_name: 'Tested Person',
    contact_email: 'office@people.example',
    language: 'en',
    attestations: JSON.stringify([
      { documentId: 'code-of-conduct', version: '1', accepted: true, at: '2026-11-21T12:00:00Z' },
    ]),
  });
  return `/v1/join-requests/${id}`;
};

const get = (url: string): Asked => ({ url });
const send = (method: 'POST' | 'PATCH' | 'PUT', url: string, body?: unknown): Asked => ({
  method,
  url,
  headers: method === 'POST' ? { 'idempotency-key': randomUUID() } : {},
  ...(body === undefined ? {} : { body }),
});
const remove = (url: string): Asked => ({ method: 'DELETE', url });

/** Every operation that needs a token. One that is added to the contract has to be entered here. */
const entries: Partial<Record<OperationId, Entry>> = {
  createSession: {
    decides: 'network',
    ask: (_world, networkId) => send('POST', '/v1/sessions', { ...example('createSession'), networkId }),
  },
  updateSession: {
    decides: 'network',
    ask: async (world, networkId) => send('PATCH', await session(world, networkId), { title: 'Renamed' }),
  },
  deleteSession: { decides: 'network', ask: async (world, networkId) => remove(await session(world, networkId)) },
  updateOccurrence: {
    decides: 'network',
    ask: async (world, networkId) =>
      send('PATCH', `${await session(world, networkId)}/occurrences/20270310T120000Z`, example('updateOccurrence')),
  },
  listCalendarSources: { decides: 'somewhere', ask: () => get('/v1/calendar-sources') },
  createCalendarSource: {
    decides: 'network',
    ask: (world, networkId) => send('POST', '/v1/calendar-sources', source(world, networkId)),
  },
  getCalendarSource: {
    decides: 'network',
    isPrivate: true,
    ask: async (world, networkId) => get(await sourceUrl(world, networkId)),
  },
  updateCalendarSource: {
    decides: 'network',
    isPrivate: true,
    ask: async (world, networkId) => send('PATCH', await sourceUrl(world, networkId), { paused: true }),
  },
  deleteCalendarSource: {
    decides: 'network',
    isPrivate: true,
    ask: async (world, networkId) => remove(await sourceUrl(world, networkId)),
  },
  harvestCalendarSource: {
    decides: 'network',
    isPrivate: true,
    ask: async (world, networkId) => send('POST', `${await sourceUrl(world, networkId)}/harvest`),
  },
  listHarvestRuns: {
    decides: 'network',
    isPrivate: true,
    ask: async (world, networkId) => get(`${await sourceUrl(world, networkId)}/runs`),
  },
  createCall: {
    decides: 'network',
    ask: (world, networkId) => send('POST', '/v1/calls', call(world, networkId)),
  },
  updateCall: {
    decides: 'network',
    ask: async (world, networkId) => send('PATCH', await callUrl(world, networkId), { themes: [] }),
  },
  getCallMonths: {
    decides: 'network',
    ask: async (world, networkId) => get(`${await callUrl(world, networkId)}/months`),
  },
  listSubmissions: { decides: 'somewhere', ask: () => get('/v1/submissions') },
  getSubmission: {
    decides: 'network',
    isPrivate: true,
    ask: async (world, networkId) => get(await submissionUrl(world, networkId)),
  },
  updateSubmission: {
    decides: 'network',
    isPrivate: true,
    ask: async (world, networkId) => send('PATCH', await submissionUrl(world, networkId), { tags: ['tested'] }),
  },
  transitionSubmission: {
    decides: 'network',
    isPrivate: true,
    ask: async (world, networkId) =>
      send('POST', `${await submissionUrl(world, networkId)}/transitions`, { to: 'inDiscussion' }),
  },
  listSubmissionRevisions: {
    decides: 'network',
    isPrivate: true,
    ask: async (world, networkId) => get(`${await submissionUrl(world, networkId)}/revisions`),
  },
  listSubmissionMessages: {
    decides: 'network',
    isPrivate: true,
    ask: async (world, networkId) => get(`${await submissionUrl(world, networkId)}/messages`),
  },
  createSubmissionMessage: {
    decides: 'network',
    isPrivate: true,
    ask: async (world, networkId) =>
      send('POST', `${await submissionUrl(world, networkId)}/messages`, example('createSubmissionMessage')),
  },
  listSubmissionReviews: {
    decides: 'network',
    isPrivate: true,
    ask: async (world, networkId) => get(`${await submissionUrl(world, networkId)}/reviews`),
  },
  createSubmissionReview: {
    decides: 'network',
    isPrivate: true,
    ask: async (world, networkId) =>
      send('POST', `${await submissionUrl(world, networkId)}/reviews`, example('createSubmissionReview')),
  },
  getSubmissionSupport: {
    decides: 'network',
    isPrivate: true,
    ask: async (world, networkId) => get(`${await submissionUrl(world, networkId)}/support`),
  },
  updateSubmissionSupport: {
    decides: 'network',
    isPrivate: true,
    ask: async (world, networkId) =>
      send('PATCH', `${await submissionUrl(world, networkId)}/support`, example('updateSubmissionSupport')),
  },
  eraseSubmission: {
    decides: 'network',
    isPrivate: true,
    ask: async (world, networkId) => send('POST', `${await submissionUrl(world, networkId)}/erasure`),
  },
  listMail: { decides: 'somewhere', ask: () => get('/v1/mail') },
  getMail: {
    decides: 'network',
    isPrivate: true,
    ask: async (world, networkId) => get(await mailUrl(world, networkId)),
  },
  updateMail: {
    decides: 'network',
    isPrivate: true,
    ask: async (world, networkId) => send('PATCH', await mailUrl(world, networkId), example('updateMail')),
  },
  releaseMail: {
    decides: 'network',
    isPrivate: true,
    ask: async (world, networkId) => send('POST', `${await mailUrl(world, networkId)}/release`),
  },
  createResource: {
    decides: 'network',
    ask: (world, networkId) => send('POST', '/v1/resources', resource(world, networkId)),
  },
  updateResource: {
    decides: 'network',
    ask: async (world, networkId) => send('PATCH', await resourceUrl(world, networkId), { relatedIds: [] }),
  },
  deleteResource: { decides: 'network', ask: async (world, networkId) => remove(await resourceUrl(world, networkId)) },
  getResourceTexts: {
    decides: 'network',
    ask: async (world, networkId) => get(`${await resourceUrl(world, networkId)}/texts`),
  },
  listResourceFeedback: {
    decides: 'network',
    ask: async (world, networkId) => get(`${await resourceUrl(world, networkId)}/feedback`),
  },
  createCollection: {
    decides: 'network',
    ask: (world, networkId) => send('POST', '/v1/collections', collection(world, networkId)),
  },
  updateCollection: {
    decides: 'network',
    ask: async (world, networkId) => send('PATCH', await collectionUrl(world, networkId), { resourceIds: [] }),
  },
  deleteCollection: {
    decides: 'network',
    ask: async (world, networkId) => remove(await collectionUrl(world, networkId)),
  },
  listTranslations: { decides: 'somewhere', ask: () => get('/v1/translations?collection=resources') },
  createNetwork: {
    decides: 'network',
    ask: (world, networkId) => send('POST', '/v1/networks', network(world, networkId)),
  },
  updateNetwork: {
    decides: 'network',
    ask: (_world, networkId) => send('PATCH', `/v1/networks/${networkId}`, { status: 'active' }),
  },
  deleteNetwork: {
    decides: 'network',
    ask: async (world, networkId) =>
      remove(`/v1/networks/${(await world.make('/v1/networks', network(world, networkId))).id}`),
  },
  putMember: {
    decides: 'network',
    ask: (world, networkId) => send('PUT', `/v1/members/${world.id()}`, member(networkId)),
  },
  deleteMember: {
    decides: 'network',
    ask: async (world, networkId) => {
      const url = `/v1/members/${world.id()}`;
      await world.make(url, member(networkId), 'PUT');
      return remove(url);
    },
  },
  listJoinRequests: { decides: 'somewhere', ask: () => get('/v1/join-requests') },
  getJoinRequest: {
    decides: 'network',
    isPrivate: true,
    ask: async (world, networkId) => get(await joinRequestUrl(world, networkId)),
  },
  reviewJoinRequest: {
    decides: 'network',
    isPrivate: true,
    ask: async (world, networkId) =>
      send('POST', `${await joinRequestUrl(world, networkId)}/review`, { decision: 'decline', reason: 'Tested.' }),
  },
  putEmbedPreset: {
    decides: 'network',
    ask: (world, networkId) => send('PUT', `/v1/embed-presets/${world.id()}`, preset(networkId)),
  },
  deleteEmbedPreset: {
    decides: 'network',
    ask: async (world, networkId) => {
      const url = `/v1/embed-presets/${world.id()}`;
      await world.make(url, preset(networkId), 'PUT');
      return remove(url);
    },
  },
  getMe: { decides: 'somewhere', ask: () => get('/v1/me') },
  listTokens: { decides: 'somewhere', ask: () => get('/v1/tokens') },
  createToken: {
    decides: 'somewhere',
    ask: () => send('POST', '/v1/tokens', { name: 'Tested', scopes: ['tokens:write'] }),
  },
  // Whose token it is decides: see identity.test.ts. Here it is one's own.
  deleteToken: { decides: 'somewhere', ask: () => remove('/v1/tokens/{own}') },
  listUsers: { decides: 'everywhere', ask: () => get('/v1/users') },
  createUser: {
    decides: 'everywhere',
    ask: (world) => send('POST', '/v1/users', { ...example('createUser'), email: `${world.id()}@people.example` }),
  },
  getUser: { decides: 'everywhere', ask: (world) => get(`/v1/users/${world.administrator.id}`) },
  updateUser: {
    decides: 'everywhere',
    ask: (world) => send('PATCH', `/v1/users/${world.administrator.id}`, { language: 'fr' }),
  },
  deleteUser: {
    decides: 'everywhere',
    ask: async (world) => remove(`/v1/users/${(await addPerson(world.server, [{ role: 'member' }])).id}`),
  },
  listAuditLog: { decides: 'somewhere', ask: () => get('/v1/audit-log') },
  getMetrics: { decides: 'somewhere', ask: () => get('/v1/metrics') },
};

const needed = (operation: Operation): readonly string[] | undefined =>
  operation.security.find(({ token }) => token !== undefined)?.token;
const isPublic = ({ security }: Operation): boolean => security.some((way) => Object.keys(way).length === 0);
const guarded = operations.filter((operation) => needed(operation) !== undefined && !isPublic(operation));

describe('the contract', () => {
  it('has an entry for every operation that needs a token, and no other', () => {
    expect(Object.keys(entries).sort()).toEqual(guarded.map(({ id }) => id).sort());
  });

  it('guards every write but those that are for the public', () => {
    const open = operations.filter(({ method, security }) => method !== 'GET' && security.length === 0);
    expect(open.map(({ id }) => id).sort()).toEqual(publicWrites);
  });

  it('names scopes that there are', () => {
    for (const operation of operations) for (const scope of needed(operation) ?? []) expect(scopes).toContain(scope);
  });
});

/** What anybody may send: it is held back, counted or answered, and changes nothing that others see. */
const publicWrites: OperationId[] = [
  'countResourceView',
  'createSubmission',
  'requestMembership',
  'sendResourceFeedback',
];

describeOnce('every role at every guarded operation', (server) => {
  let world: World;
  const people = new Map<Role, Person>();
  beforeAll(async () => {
    // Nothing listens at the addresses of the feeds, and nobody outside is asked.
    server.services.privateFeeds = true;
    const call = await server.services.database.selectFrom('calls').select('id').executeTakeFirstOrThrow();
    world = new World(server, await addPerson(server, [{ role: 'administrator' }]), call.id);
    for (const role of roles) people.set(role, await addPerson(server, [grants[role]]));
  });

  const holdsAt = ({ decides }: Entry, role: Role, place: Place): boolean => {
    const { networkId, groupId } = grants[role];
    if (decides === 'somewhere' || (networkId === undefined && groupId === undefined)) return true;
    return decides === 'network' && networkId !== undefined && place !== 'other';
  };

  /** Asks as somebody; a token that is used up by being revoked is one of its own. */
  const askAs = async (role: Role, { url, headers, ...asked }: Asked) => {
    const own = url.includes('{own}') ? await addPerson(server, [grants[role]]) : (people.get(role) as Person);
    return server.ask(url.replace('{own}', own.tokenId), { ...asked, headers: { ...headers, ...own.headers } });
  };

  describe.each(guarded.filter(({ id }) => entries[id]))('$id', (operation) => {
    const entry = entries[operation.id] as Entry;
    const scopesNeeded = needed(operation) as Scope[];

    it('lets those do it who may, where they may, and nobody else', async () => {
      const seen: Record<string, number> = {};
      const wanted: Record<string, string> = {};
      for (const place of ['own', 'below', 'other'] as const) {
        // What is refused changes nothing, so what was made is used until somebody may.
        let asked: Asked | undefined;
        for (const role of [...roles].reverse()) {
          // Which networks lie below is asked of those alone whom it makes a difference to.
          if (place === 'below' && role !== 'networkSecretariat') continue;
          const hasScope = scopesNeeded.every((scope) => scopesOfRole[role].has(scope));
          const allowed = hasScope && holdsAt(entry, role, place);
          asked ??= await entry.ask(world, places[place]);
          const { status, json, text } = await askAs(role, asked);
          if (allowed) asked = undefined;
          seen[`${role} ${place}`] = status;
          wanted[`${role} ${place}`] = allowed ? '2xx' : hasScope && entry.isPrivate ? '404' : '403';
          if (allowed && status >= 300) throw new Error(`${role}, ${place}: ${status} ${text}`);
          if (!allowed) expect(json.code, `${role}, ${place}`).toMatch(/^(forbidden|not-found)$/);
        }
      }
      const told = Object.fromEntries(
        Object.entries(seen).map(([who, status]) => [who, status < 300 ? '2xx' : String(status)]),
      );
      expect(told).toEqual(wanted);
    });

    it('tells nobody anything without a token', async () => {
      const { url, headers, ...asked } = await entry.ask(world, places.own);
      const address = url.replace('{own}', 't000000000000');
      const without = await server.ask(address, { ...asked, ...(headers ? { headers } : {}) });
      expect(without.status).toBe(401);
      const wrong = { ...headers, authorization: 'Bearer colab_t000000000000_wrong' };
      // A manage link's secret that fits nothing is told as an id that does not exist.
      const hasManageKey = operation.security.some(({ manageKey }) => manageKey !== undefined);
      expect((await server.ask(address, { ...asked, headers: wrong })).status).toBe(hasManageKey ? 404 : 401);
    });
  });

  it('tells what is private to another network from what does not exist to nobody', async () => {
    const { headers } = people.get('networkSecretariat') as Person;
    const made = { sourceUrl, submissionUrl, mailUrl, joinRequestUrl };
    for (const [name, make] of Object.entries(made)) {
      const url = await make(world, places.other);
      const [foreign, unknown] = await Promise.all(
        [url, url.replace(/[^/]+$/, 'nothing-here')].map((each) => server.ask(each, { headers })),
      );
      const same = (answer: { json: Record<string, unknown> } | undefined) => {
        const { requestId: _, instance: __, ...rest } = answer?.json ?? {};
        return rest;
      };
      expect(foreign?.status, name).toBe(404);
      expect(same(foreign)).toEqual(same(unknown));
    }
  });
});
