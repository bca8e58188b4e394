import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { getSession } from '../src/store/sessions.ts';
import { describeServer, publicUrl, secretariatToken, walk, reportPages } from './harness.ts';

describeServer('the real data through the API', (server) => {
  const total = async (url: string, headers = {}): Promise<number> => {
    const { json, status } = await server.ask(`${url}${url.includes('?') ? '&' : '?'}count=exact&limit=1`, { headers });
    expect(status).toBe(200);
    return json.total;
  };
  const secretariat = { authorization: `Bearer ${secretariatToken}` };

  it('has all of it', async () => {
    expect(await total('/v1/networks')).toBe(33);
    expect(await total('/v1/members')).toBe(76);
    expect(await total('/v1/sessions?provenance=sourced')).toBe(43 + 9);
    expect(await total('/v1/sessions?provenance=sourced&kind=virtual-dialogue')).toBe(9);
    expect(await total('/v1/resources')).toBe(61);
    expect(await total('/v1/groups')).toBe(25);
    expect(await total('/v1/groups', secretariat)).toBe(26);
  });

  it('gives each row under its own address', async () => {
    for (const list of ['networks', 'members', 'sessions', 'series', 'calls', 'resources', 'groups']) {
      for (const { id, url } of (await walk(server, `/v1/${list}`, 100)) as { id: string; url: string }[]) {
        expect(url).toBe(`${publicUrl}/v1/${list}/${id}`);
        const { status, json } = await server.ask(url.slice(publicUrl.length));
        expect(status).toBe(200);
        expect(json.id).toBe(id);
      }
    }
  });

  it('shows a network what is its own and what reaches its region', async () => {
    const sessions = await walk(server, '/v1/sessions?network=africa&provenance=sourced', 100);
    expect(sessions).toHaveLength(14);
    expect(
      sessions.every((session) => (session as never as { regions: { id: string }[] }).regions[0]?.id === 'africa'),
    ).toBe(true);
    const { json } = await server.ask('/v1/networks?network=africa&limit=100');
    expect(json.items.length).toBeGreaterThan(10);
    expect(json.items.map(({ id }: { id: string }) => id)).toContain('mn-zw');
    expect(json.items.map(({ id }: { id: string }) => id)).not.toContain('mn-se');
  });

  it('lists the eight organisations of Zimbabwe', async () => {
    const { json } = await server.ask('/v1/members?country=ZW&count=exact');
    expect(json.total).toBe(8);
    expect(json.items.map(({ country }: { country: string }) => country)).toEqual(Array(8).fill('ZW'));
  });

  it('keeps groups that are not public from everybody but a secretariat', async () => {
    expect((await server.ask('/v1/groups/sh-focal')).status).toBe(404);
    expect((await server.ask('/v1/groups?q=focal')).json.items).toEqual([]);
    const seen = await server.ask('/v1/groups/sh-focal', { headers: secretariat });
    expect(seen.json.visibility).toBe('secretariat');
    expect(seen.headers['cache-control']).toBe('no-store');
    const refused = await server.ask('/v1/groups', { headers: { authorization: 'Bearer a-wrong-token' } });
    expect(refused.status).toBe(401);
    expect(refused.json.code).toBe('unauthorized');
  });

  it('never makes a day out of a year', async () => {
    const { json } = await server.ask('/v1/resources?year=2010&limit=100');
    const known = json.items.filter(({ datePrecision }: { datePrecision: string }) => datePrecision === 'year');
    expect(known.length).toBeGreaterThan(0);
    for (const { date } of known) expect(date).toBe('2010');
  });

  it('shows the Ubuntu symposium as a programme with its sessions', async () => {
    const { json } = await server.ask('/v1/sessions/ubuntu-symposium');
    expect(json).toMatchObject({
      isProgramme: true,
      childCount: 5,
      startDate: '2020-11-10',
      endDate: '2021-06-22',
      startsAt: null,
    });
    expect(json.children.map(({ id }: { id: string }) => id).sort()).toEqual([
      'ubuntu-climate-series',
      'ubuntu-closing',
      'ubuntu-contexts-series',
      'ubuntu-opening',
      'ubuntu-togo-hub',
    ]);
    expect(json.children[0].programme).toEqual({ id: 'ubuntu-symposium', title: json.title });
    const { json: inside } = await server.ask('/v1/sessions?programme=ubuntu-symposium&count=exact');
    expect(inside.total).toBe(5);
  });

  it('knows the instant of an event and its own zone', async () => {
    const { json } = await server.ask('/v1/sessions/igwg-2024');
    expect(json).toMatchObject({
      startsAt: '2024-06-11T08:00:00-04:00',
      timeZone: 'America/New_York',
      datePrecision: 'minute',
    });
    const at = (timeZone: string): string =>
      new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'short' }).format(new Date(json.startsAt));
    expect(['Africa/Lagos', 'Africa/Nairobi', 'Asia/Kolkata', 'Asia/Kathmandu'].map(at)).toEqual([
      '13:00',
      '15:00',
      '17:30',
      '17:45',
    ]);
  });

  it('keeps the hosts of a network with their dates', async () => {
    const { json } = await server.ask('/v1/networks/mn-pk');
    expect(json.hostHistory).toHaveLength(3);
    expect(json.hostHistory.filter(({ to }: { to: string | null }) => to === null)).toHaveLength(1);
    expect(json.host).toEqual(json.hostHistory.find(({ to }: { to: string | null }) => to === null).organisation);
  });

  it('tells counted figures from declared ones', async () => {
    const { json } = await server.ask('/v1/networks/summary');
    expect(json.totals.networks).toMatchObject({ value: 33, basis: 'counted', asOf: '2026-11-21' });
    expect(json.totals.members).toMatchObject({ value: 76, basis: 'counted' });
    expect(json.declared.members).toMatchObject({ display: '1000+/-', basis: 'declared' });
    expect(json.declared.countryNetworks).toMatchObject({ value: 44, basis: 'declared' });
  });

  it('summarises as the lists count', async () => {
    const { json } = await server.ask('/v1/networks/summary');
    expect(json.countries.some(({ members }: { members: number | null }) => members !== null)).toBe(true);
    for (const { country, members, networkIds } of json.countries) {
      // A small number is not told; see the tests of the directory.
      if (members !== null) expect(await total(`/v1/members?country=${country}`)).toBe(members);
      expect(
        (await server.ask(`/v1/networks?country=${country}&limit=100`)).json.items
          .map(({ id }: { id: string }) => id)
          .sort(),
      ).toEqual([...networkIds].sort());
    }
    for (const { region, members, networks } of json.regions) {
      if (members !== null) expect(await total(`/v1/members?region=${region.id}`)).toBe(members);
      expect(await total(`/v1/networks?region=${region.id}`)).toBe(networks);
    }
    expect(json.countries.map(({ country }: { country: string }) => country)).toContain('XK');
  });

  it('gives an entity whole: the answer is what the store made', async () => {
    const context = {
      database: server.services.database,
      catalogue: await server.services.catalogue.get(),
      preferences: ['en'],
      publicUrl,
      now: server.now,
      reportUrl: reportPages[''],
    };
    for (const id of ['ubuntu-symposium', 'unwomen-vd-12', 'igwg-2024']) {
      const made = await getSession(context, id);
      expect((await server.ask(`/v1/sessions/${id}`)).json).toEqual(
        JSON.parse(JSON.stringify({ ...made, reportUrl: context.reportUrl })),
      );
    }
  });

  it('carries no e-mail address and no telephone number', async () => {
    const lists = [
      'networks',
      'members',
      'sessions',
      'series',
      'calls',
      'resources',
      'groups',
      'calendar?from=2000-01-01',
    ];
    const answers = await Promise.all([
      ...lists.map(async (list) => JSON.stringify(await walk(server, `/v1/${list}`, 100))),
      ...['networks/summary', 'vocabularies', 'calls/current/form'].map(
        async (path) => (await server.ask(`/v1/${path}`)).text,
      ),
    ]);
    for (const text of answers) {
      expect(text.match(/[\w.+-]+@[\w-]+\.[a-z]{2,}/gi) ?? []).toEqual([]);
      expect(text.match(/(tel:|\+\d{1,3}[ .-]?\(?\d{1,4}\)?[ .-]?\d{2,4}[ .-]?\d{2,})/gi) ?? []).toEqual([]);
    }
  });

  it('hides a member that must not be shown from every answer', async () => {
    const id = 'sonke-gender-justice';
    const { database, catalogue } = server.services;
    const before = await server.ask('/v1/networks/summary');
    await database.updateTable('members').set({ location_precision: 'hidden' }).where('id', '=', id).execute();
    catalogue.invalidate();
    try {
      expect((await server.ask(`/v1/members/${id}`)).status).toBe(404);
      expect(await total('/v1/members')).toBe(75);
      expect(await total('/v1/members?q=sonke')).toBe(0);
      expect((await server.ask('/v1/networks/summary')).json.totals.members.value).toBe(
        before.json.totals.members.value - 1,
      );
      for (const list of ['networks', 'members', 'sessions', 'resources', 'networks/summary']) {
        const text =
          list === 'networks/summary'
            ? (await server.ask(`/v1/${list}`)).text
            : JSON.stringify(await walk(server, `/v1/${list}`, 100));
        const sourceless = text.replace(/"(source|sourceNote|webUrl|url)":"[^"]*"/g, '');
        expect(sourceless).not.toMatch(/"name":"Sonke Gender Justice"/);
        expect(sourceless).not.toContain(id);
      }
    } finally {
      await database.updateTable('members').set({ location_precision: 'country' }).where('id', '=', id).execute();
      catalogue.invalidate();
    }
  });

  it('says on every row where it comes from', async () => {
    const { rows } = await sql<{
      count: number;
    }>`select count(*)::int as count from sessions where provenance = 'fixture'`.execute(server.services.database);
    expect(rows[0]?.count).toBeGreaterThan(0);
    expect(await total('/v1/sessions?provenance=fixture')).toBe(rows[0]?.count);
    const { json } = await server.ask('/v1/sessions?limit=100');
    for (const { provenance, source, verified } of json.items) {
      expect(['sourced', 'fixture']).toContain(provenance);
      if (provenance === 'sourced') expect(source).toEqual(expect.any(String));
      else expect(verified).toBe(false);
    }
  });
});
