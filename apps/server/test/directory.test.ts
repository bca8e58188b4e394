import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { operations } from '../src/http/contract.ts';
import { type Cell, withhold } from '../src/library/withheld.ts';
import { issueToken } from '../src/submissions/keys.ts';
import { describeServer, secretariatToken, walk } from './harness.ts';
import { addPerson } from './people.ts';

const token = { authorization: `Bearer ${secretariatToken}` };

describe('numbers that are not shown', () => {
  it('do not follow from the total and the others', () => {
    const cells = fc
      .array(fc.integer({ min: 0, max: 8 }), { maxLength: 7 })
      .map((counts) => counts.map((count, index): Cell => ({ key: String(index), count })));
    fc.assert(
      fc.property(cells, (list) => {
        const { keys, total } = withhold(list);
        for (const { key, count } of list) if (count === 1 || count === 2) expect(keys.has(key)).toBe(true);
        if (keys.size === 0 || total) return;
        const rest = list.filter(({ key }) => keys.has(key)).reduce((sum, { count }) => sum + count, 0);
        // Somebody who knows the sum of what is withheld can think of more than one way in which it came about.
        const ways = waysOf(rest, keys.size);
        for (const key of keys) {
          const position = [...keys].indexOf(key);
          expect(new Set(ways.map((way) => way[position])).size).toBeGreaterThan(1);
        }
      }),
    );
  });

  /** Every way to write a sum with so many numbers of at least 1. */
  function waysOf(sum: number, numbers: number): number[][] {
    if (numbers === 1) return sum >= 1 ? [[sum]] : [];
    return Array.from({ length: Math.max(0, sum - numbers + 1) }, (_, index) => index + 1).flatMap((first) =>
      waysOf(sum - first, numbers - 1).map((rest) => [first, ...rest]),
    );
  }
});

describeServer('the directory', (server) => {
  const put = (id: string, body: Record<string, unknown>, headers: Record<string, string> = token) =>
    server.ask(`/v1/members/${id}`, {
      method: 'PUT',
      headers,
      body: { language: 'en', name: 'An organisation', kind: 'ngo', role: 'member', ...body },
    });
  const summary = async (query = '') => (await server.ask(`/v1/networks/summary${query}`)).json;

  it('lists every network and organisation, and eight of them in Zimbabwe', async () => {
    expect(await walk(server, '/v1/networks?provenance=sourced', 100)).toHaveLength(33);
    expect(await walk(server, '/v1/members?provenance=sourced', 100)).toHaveLength(76);
    expect(await walk(server, '/v1/members?country=ZW', 100)).toHaveLength(8);
  });

  it('shows no number by country that points at somebody', async () => {
    const whole = await summary();
    const rows = await walk(server, '/v1/members', 100);
    const byCountry = Map.groupBy(rows as unknown as { country: string | null }[], ({ country }) => country);
    for (const { country, members, membersWithheld } of whole.countries) {
      const real = byCountry.get(country)?.length ?? 0;
      if (real > 0 && real < 3) expect([country, members, membersWithheld]).toEqual([country, null, true]);
      if (!membersWithheld) expect([country, members]).toEqual([country, real]);
    }
    expect(whole.totals.members.value).toBe(rows.length);
    const { json } = await server.ask('/v1/members?facets=country,region&limit=1');
    for (const { value, count } of json.facets.country) {
      expect([value, count]).toEqual([value, byCountry.get(value)?.length]);
      expect(count).toBeGreaterThanOrEqual(3);
    }
    for (const { members, membersWithin, membersWithheld } of whole.networks) {
      for (const number of [members, membersWithin])
        if (number !== null) expect([0, 1, 2].slice(1)).not.toContain(number);
      if (!membersWithheld) expect(members).not.toBeNull();
    }
    for (const { members } of whole.regions) expect([1, 2]).not.toContain(members);
  });

  it('says nothing of a hidden member anywhere', async () => {
    const name = 'Quetzal Refuge for Everybody';
    const hidden = {
      name,
      country: 'HN',
      region: 'latin-america',
      networkId: 'latin-america',
      memberType: 'civil-society-organization',
      webUrl: 'https://quetzal-refuge.example',
    };
    // Everywhere else its name would come from: hosts, publishers, sessions.
    await put('quetzal', { ...hidden, locationPrecision: 'country' });
    const work = await server.ask('/v1/resources', {
      method: 'POST',
      headers: { ...token, 'idempotency-key': randomUUID() },
      body: { language: 'en', title: { en: 'Shelter' }, type: 'brief', publishers: [{ name, memberId: 'quetzal' }] },
    });
    const network = await server.ask('/v1/networks', {
      method: 'POST',
      headers: { ...token, 'idempotency-key': randomUUID() },
      body: {
        language: 'en',
        name: { en: 'Network of Honduras' },
        kind: 'country',
        status: 'active',
        region: 'latin-america',
        parentId: 'latin-america',
        countries: ['HN'],
        hosts: [{ organisation: name, memberId: 'quetzal', from: '2020' }],
        partners: [{ name }],
        leadOrganisation: { name },
      },
    });
    const networkId: string = network.json.id;
    const before = await summary();
    expect((await server.ask('/v1/members?q=quetzal')).json.items).toHaveLength(1);
    expect((await server.ask(`/v1/networks/${networkId}`)).json.host.name).toBe(name);

    const written = await put('quetzal', { ...hidden, locationPrecision: 'hidden' });
    expect([written.status, written.json.locationPrecision]).toEqual([200, 'hidden']);
    const elsewhere = await addPerson(server, [{ role: 'networkSecretariat', networkId: 'africa' }]);
    // Somebody who may not write it hears no more than of an id that there is not.
    expect((await put('quetzal', { ...hidden, networkId: 'africa' }, elsewhere.headers)).status).toBe(404);
    const removed = await server.ask('/v1/members/quetzal', { method: 'DELETE', headers: elsewhere.headers });
    expect(removed.status).toBe(404);

    const asked = [
      '/v1/members',
      '/v1/members?q=quetzal',
      '/v1/members?country=HN&count=exact&facets=country,kind,region,network,memberType',
      '/v1/networks',
      '/v1/networks/summary',
      '/v1/networks/summary?network=latin-america',
      `/v1/networks/${networkId}`,
      '/v1/networks.geojson',
      '/v1/resources?q=shelter',
      `/v1/resources/${work.json.id}`,
      `/v1/resources/${work.json.id}.jsonld`,
      '/v1/feeds/resources.json',
      '/v1/feeds/resources.csv',
      '/v1/feeds/resources.atom',
      '/v1/sessions?limit=100',
      '/v1/join-form',
    ];
    for (const url of asked) {
      const { text } = await server.ask(url);
      expect([url, /quetzal.refuge|\/members\/quetzal|"quetzal"/i.test(text)]).toEqual([url, false]);
    }
    const gone = await server.ask('/v1/members/quetzal');
    const never = await server.ask('/v1/members/never-was');
    const plain = ({ json }: typeof gone): unknown => ({ ...json, requestId: '', instance: '' });
    expect(plain(gone)).toEqual(plain(never));
    const after = await summary();
    expect(after.totals.members.value).toBe(before.totals.members.value - 1);
    const { json } = await server.ask('/v1/members?country=HN&count=exact');
    expect([json.total, json.items]).toEqual([0, []]);
    const { headers } = await addPerson(server, [{ role: 'networkSecretariat', networkId: 'europe' }]);
    expect((await server.ask('/v1/members/quetzal', { method: 'DELETE', headers })).status).toBe(404);
    expect((await server.ask('/v1/members/quetzal', { method: 'DELETE', headers: token })).status).toBe(204);
    await server.ask(`/v1/networks/${networkId}`, { method: 'DELETE', headers: token });
    await server.ask(`/v1/resources/${work.json.id}`, { method: 'DELETE', headers: token });
  });

  it('gives out no address and no telephone number of a person', async () => {
    const address = /[\w.+-]+@[\w-]+\.[\w.]+/;
    const telephone = /(?:tel:|\+\d{2}[\d ().-]{7,})/;
    const publicReads = operations.filter(
      ({ method, security, path }) =>
        method === 'GET' &&
        security.every((way) => Object.keys(way).length === 0) &&
        !/openapi|\.ics|\{format\}|oembed|embed/.test(path),
    );
    const ids: Record<string, string> = {
      resourceId: 'accountability-training-toolkit',
      networkId: 'eeca-platform',
      memberId: 'poika',
      groupId: 'wg-gbv',
      sessionId: 'igwg-2024',
      callId: 'current',
      seriesId: 'virtual-dialogues',
      name: 'regions',
      collectionId: 'none',
      fileId: 'none',
    };
    const urls = publicReads.map(
      ({ path }) => `/v1${path.replace(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? 'none')}`,
    );
    expect(urls.length).toBeGreaterThan(15);
    for (const url of [...urls, '/v1/members?limit=100', '/v1/networks?limit=100', '/v1/resources?limit=100']) {
      const { text } = await server.ask(url).catch(() => ({ text: '' }));
      expect([url, address.exec(text)?.[0], telephone.exec(text)?.[0]]).toEqual([url, undefined, undefined]);
    }
  });

  it('keeps the history of hosts: the three of Pakistan with their dates', async () => {
    const pakistan = (await walk(server, '/v1/networks?country=PK', 100)) as unknown as {
      kind: string;
      hostHistory: { from: string | null; to: string | null }[];
      host: { name: string } | null;
    }[];
    const network = pakistan.find(({ kind }) => kind === 'country');
    expect(network?.hostHistory).toHaveLength(3);
    expect(network?.hostHistory.filter(({ to }) => !to)).toHaveLength(1);
    expect(network?.host).not.toBeNull();
  });

  it('takes a new network, moves its host on, and lets it go when nothing belongs to it', async () => {
    const create = (body: Record<string, unknown>, headers: Record<string, string> = token) =>
      server.ask('/v1/networks', {
        method: 'POST',
        headers: { 'idempotency-key': randomUUID(), ...headers },
        body: { language: 'en', name: { en: 'MenEngage Botswana' }, kind: 'country', status: 'emerging', ...body },
      });
    const { status, json } = await create({
      parentId: 'africa',
      countries: ['BW'],
      hosts: [{ organisation: 'First', from: '2024' }],
    });
    expect([status, json.host.name]).toEqual([201, 'First']);
    const url = `/v1/networks/${json.id}`;
    const moved = await server.ask(url, {
      method: 'PATCH',
      headers: token,
      body: {
        hosts: [
          { organisation: 'First', from: '2024', to: '2026' },
          { organisation: 'Second', from: '2026' },
        ],
      },
    });
    expect(moved.json.host.name).toBe('Second');
    expect(moved.json.hostHistory).toHaveLength(2);
    // Declared figures are told apart from counted ones.
    const figure = { value: 40, basis: 'declared', asOf: '2026', source: 'annual report' };
    const figured = await server.ask(url, { method: 'PATCH', headers: token, body: { figures: { members: figure } } });
    expect(figured.json.figures.members).toMatchObject(figure);
    for (const [body, pointer, code] of [
      [{ parentId: 'nowhere', countries: ['BW'] }, '/parentId', 'unknown'],
      [{ countries: [] }, '/countries', 'required'],
      [{ countries: ['BW'], hosts: [{ organisation: 'A' }, { organisation: 'B' }] }, '/hosts', 'uniqueItems'],
      [{ countries: ['BW'], hosts: [{ organisation: 'A', from: '2024', to: '2020' }] }, '/hosts/0/to', 'minimum'],
      [{ countries: ['BW'], figures: { members: { value: 3, basis: 'counted' } } }, '/figures/members/basis', 'enum'],
    ] as const) {
      const refused = await create(body);
      expect(refused.status).toBe(422);
      expect(refused.json.errors).toContainEqual(expect.objectContaining({ pointer, code }));
    }
    const circle = await server.ask('/v1/networks/africa', {
      method: 'PATCH',
      headers: token,
      body: { parentId: json.id },
    });
    expect(circle.json.errors[0]).toMatchObject({ pointer: '/parentId', code: 'cycle' });
    const { headers } = await addPerson(server, [{ role: 'networkSecretariat', networkId: 'africa' }]);
    expect((await server.ask(url, { method: 'PATCH', headers, body: { status: 'active' } })).status).toBe(200);
    expect(
      (await server.ask('/v1/networks/europe', { method: 'PATCH', headers, body: { status: 'dormant' } })).status,
    ).toBe(403);
    expect((await server.ask(url, { method: 'PATCH', headers, body: { parentId: 'europe' } })).status).toBe(403);
    expect((await create({ parentId: 'europe', countries: ['MT'] }, headers)).status).toBe(403);
    expect((await server.ask('/v1/networks/africa', { method: 'DELETE', headers: token })).json.code).toBe('conflict');
    expect((await server.ask(url, { method: 'DELETE', headers: token })).status).toBe(204);
    expect((await server.ask(url)).status).toBe(404);
  });

  describe('asking to join', () => {
    const loaded = async () => {
      const { json } = await server.ask('/v1/join-form?lang=es');
      server.now = new Date(server.now.getTime() + 5_000);
      return json;
    };
    const answers = (
      form: { formToken: string; codeOfConduct: { documentId: string; version: string } },
      more = {},
    ) => ({
      formToken: form.formToken,
      organisation: 'Casa de los Padres',
      memberType: 'nongovernmental-organization',
      networkId: 'latin-america',
      country: 'PE',
      contact: { name: 'Persona de Prueba', email: 'casa@people.example' },
      codeOfConduct: { documentId: form.codeOfConduct.documentId, version: form.codeOfConduct.version, accepted: true },
      consents: ['join-processing', 'join-publication'].map((statementId) => ({
        purpose: statementId.slice(5),
        statementId,
        statementVersion: '1',
        granted: true,
        language: 'es',
      })),
      language: 'es',
      ...more,
    });
    const send = (body: unknown, key: string = randomUUID()) =>
      server.ask('/v1/members', { method: 'POST', headers: { 'idempotency-key': key }, body });
    const review = (id: string, body: Record<string, unknown>, headers: Record<string, string> = token) =>
      server.ask(`/v1/join-requests/${id}/review`, {
        method: 'POST',
        headers: { 'idempotency-key': randomUUID(), ...headers },
        body,
      });

    it('offers the seven member types, and the code of conduct with its version', async () => {
      const form = await loaded();
      expect(form.memberTypes).toHaveLength(7);
      expect(form.codeOfConduct).toMatchObject({ required: true, version: expect.any(String) });
      expect(form.localization.served).toBe('es');
    });

    it('is pending until it is reviewed, once, and public only then', async () => {
      const form = await loaded();
      const body = answers(form);
      const key = randomUUID();
      const { status, json } = await send(body, key);
      expect([status, json.state]).toEqual([201, 'pending']);
      expect(JSON.stringify(json)).not.toMatch(/Casa|Persona|people\.example/);
      const again = await send({ ...body, formToken: (await loaded()).formToken }, key);
      expect([again.json.id, again.headers['idempotency-replayed']]).toEqual([json.id, 'true']);
      expect((await send(body)).json.code).toBe('form-token-used');
      for (const url of ['/v1/members?q=Padres', '/v1/networks/summary', '/v1/members?country=PE']) {
        expect((await server.ask(url)).text).not.toContain('Casa de los Padres');
      }
      expect((await server.ask('/v1/join-requests')).status).toBe(401);
      const { headers: elsewhere } = await addPerson(server, [{ role: 'networkSecretariat', networkId: 'europe' }]);
      expect((await server.ask('/v1/join-requests', { headers: elsewhere })).json.items).toEqual([]);
      expect((await server.ask(`/v1/join-requests/${json.id}`, { headers: elsewhere })).status).toBe(404);
      expect((await review(json.id, { decision: 'approve' }, elsewhere)).status).toBe(404);
      const { headers } = await addPerson(server, [{ role: 'networkSecretariat', networkId: 'latin-america' }]);
      const pending = await server.ask('/v1/join-requests?state=pending', { headers });
      expect(pending.json.items).toMatchObject([
        {
          id: json.id,
          contact: { email: 'casa@people.example' },
          codeOfConduct: { version: form.codeOfConduct.version },
        },
      ]);
      const approved = await review(json.id, { decision: 'approve', kind: 'ngo' }, headers);
      expect(approved.json).toMatchObject({ state: 'approved', memberId: 'casa-de-los-padres' });
      expect((await review(json.id, { decision: 'decline' }, headers)).json.code).toBe('conflict');
      const member = await server.ask('/v1/members/casa-de-los-padres');
      expect(member.json).toMatchObject({ country: 'PE', memberType: { id: 'nongovernmental-organization' } });
      expect(member.text).not.toMatch(/Persona|people\.example/);
      const filtered = await server.ask('/v1/members?memberType=nongovernmental-organization');
      expect(filtered.json.items.map(({ id }: { id: string }) => id)).toContain('casa-de-los-padres');
    });

    it('stays hidden when it asks for that, or does not agree to be named', async () => {
      for (const more of [{ hideLocation: true }, { consents: answers(await loaded()).consents.slice(0, 1) }]) {
        const { json } = await send(answers(await loaded(), { organisation: 'Casa Callada', ...more }));
        const { json: approved } = await review(json.id, { decision: 'approve' });
        expect((await server.ask(`/v1/members/${approved.memberId}`)).status).toBe(404);
        expect((await server.ask('/v1/members?q=Callada')).json.items).toEqual([]);
      }
    });

    it.each([
      [{ memberType: 'club' }, '/memberType', 'unknown'],
      [{ organisation: ' ' }, '/organisation', 'required'],
      [{ contact: { name: 'A', email: 'nothing' } }, '/contact/email', 'format'],
      [{ webUrl: 'javascript:alert(1)' }, '/webUrl', 'pattern'],
      [
        { codeOfConduct: { documentId: 'code-of-conduct', version: '1999', accepted: true } },
        '/codeOfConduct/version',
        'unknown',
      ],
      [
        { codeOfConduct: { documentId: 'code-of-conduct', version: '2018-01', accepted: false } },
        '/codeOfConduct/accepted',
        'const',
      ],
      [{ consents: [] }, '/consents', 'contains'],
    ])('is refused with %j', async (more, pointer, code) => {
      const { status, json } = await send(answers(await loaded(), more));
      expect([status, json.code]).toEqual([422, 'validation']);
      expect(json.errors).toContainEqual(expect.objectContaining({ pointer, code }));
    });

    it('takes no forged, foreign or hasty token, and sets aside who fills the trap', async () => {
      const form = await loaded();
      expect((await send(answers(form, { formToken: `${form.formToken}x` }))).json.code).toBe('form-token-invalid');
      const ofCall = issueToken(server.services.key, 'colab-call-2027', new Date(server.now.getTime() - 5_000)).text;
      expect((await send(answers(form, { formToken: ofCall }))).json.code).toBe('form-token-invalid');
      const { json: hasty } = await server.ask('/v1/join-form');
      expect((await send(answers(hasty))).json.code).toBe('form-token-invalid');
      const trapped = await send(answers(await loaded(), { organisation: 'Robot', website: 'https://spam.example' }));
      expect([trapped.status, trapped.json.state]).toEqual([201, 'pending']);
      const queue = async (query: string) => (await server.ask(`/v1/join-requests?${query}`, { headers: token })).text;
      expect(await queue('')).not.toContain('Robot');
      expect(await queue('quarantined=true')).toContain('Robot');
    });
  });
});
