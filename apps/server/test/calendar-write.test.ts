import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import { completeSessions } from '../src/calendar/chore.ts';
import { findClashes } from '../src/calendar/clashes.ts';
import { signIn } from './calendar-support.ts';
import { describeServer, secretariatToken, type Answer } from './harness.ts';

const secretariat = { authorization: `Bearer ${secretariatToken}` };

const draft = {
  language: 'en',
  title: 'Listening circle',
  kind: 'webinar',
  networkId: 'africa',
  regions: ['africa'],
  languages: [
    { language: 'en', role: 'floor' },
    { language: 'pt-br', role: 'interpretation' },
  ],
  start: '2027-02-10T14:00',
  end: '2027-02-10T15:30',
  timeZone: 'Africa/Johannesburg',
};

describeServer('writing sessions', (server) => {
  const post = (
    body: unknown,
    headers: Record<string, string> = secretariat,
    key: string = randomUUID(),
  ): Promise<Answer> =>
    server.ask('/v1/sessions', { method: 'POST', headers: { ...headers, 'idempotency-key': key }, body });
  const patch = (id: string, body: unknown, headers = secretariat): Promise<Answer> =>
    server.ask(`/v1/sessions/${id}`, { method: 'PATCH', headers, body });
  const remove = (id: string, headers = secretariat): Promise<Answer> =>
    server.ask(`/v1/sessions/${id}`, { method: 'DELETE', headers });
  const get = (id: string, headers = {}): Promise<Answer> => server.ask(`/v1/sessions/${id}`, { headers });
  const made = async (more: object = {}): Promise<Answer['json']> => {
    // Of entries for one event the older stands before the newer, so none are made at the very same time.
    server.now = new Date(server.now.getTime() + 1);
    const { status, json } = await post({ ...draft, ...more });
    expect(status, JSON.stringify(json)).toBe(201);
    return json;
  };
  const places = ({ json }: Answer): string[] =>
    json.errors.map(({ pointer, code }: { pointer: string; code: string }) => `${pointer} ${code}`);

  let african: { authorization: string };
  let member: { authorization: string };
  beforeAll(async () => {
    african = await signIn(server, 'networkSecretariat', 'africa', ['sessions:write']);
    member = await signIn(server, 'member', null, ['sessions:read-members']);
  });

  it('enters a session once per key and answers it as it is stored', async () => {
    const key = randomUUID();
    const first = await post(draft, secretariat, key);
    expect(first.status).toBe(201);
    expect(first.headers.location).toBe(first.json.url);
    expect(first.json).toMatchObject({
      startsAt: '2027-02-10T14:00:00+02:00',
      endsAt: '2027-02-10T15:30:00+02:00',
      datePrecision: 'minute',
      provenance: 'contributed',
      network: { id: 'africa' },
      sequence: 0,
      adjustments: [],
      languages: [
        { language: 'en', role: 'floor' },
        { language: 'pt-BR', role: 'interpretation' },
      ],
    });
    expect(first.json.uid).toMatch(/^s-\w+@colab$/);
    const again = await post(draft, secretariat, key);
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(again.json.id).toBe(first.json.id);
    expect((await post({ ...draft, title: 'Other' }, secretariat, key)).json.code).toBe('idempotency-key-reused');
    const { json } = await server.ask('/v1/calendar?from=2027-02-10&to=2027-02-11&q=listening');
    expect(json.items.map(({ sessionId }: { sessionId: string }) => sessionId)).toEqual([first.json.id]);
    await remove(first.json.id);
  });

  it('lets nobody write for a network that is not theirs', async () => {
    expect((await post(draft, {})).status).toBe(401);
    expect((await post(draft, member)).status).toBe(403);
    const own = await post(draft, african);
    expect(own.status).toBe(201);
    expect((await post({ ...draft, networkId: 'europe' }, african)).status).toBe(403);
    expect((await post({ ...draft, networkId: null }, african)).status).toBe(403);
    const foreign = await made({ networkId: 'europe', regions: ['europe'] });
    for (const answer of [
      await patch(foreign.id, { title: 'Taken over' }, african),
      await remove(foreign.id, african),
      await patch(own.json.id, { networkId: 'europe' }, african),
    ]) {
      expect(answer.status).toBe(403);
    }
    expect((await patch(own.json.id, { title: 'Mine' }, african)).json.title).toBe('Mine');
    for (const { id } of [foreign, own.json]) await remove(id);
  });

  it.each([
    [{ kind: 'party' }, '/kind unknown'],
    [{ networkId: 'atlantis' }, '/networkId unknown'],
    [{ regions: ['atlantis'] }, '/regions/0 unknown'],
    [{ timeZone: 'Mars/Olympus' }, '/timeZone unknown'],
    [{ timeZone: null }, '/timeZone required'],
    [{ start: '2027-02-30T14:00' }, '/start format'],
    [{ end: '2027-02-10T14:00' }, '/end minimum'],
    [{ end: '2027-02-10T13:00' }, '/end minimum'],
    [{ start: '2027-02-10', end: '2027-02-09' }, '/end minimum'],
    [{ start: '2027-02', end: '2027-02-09' }, '/end format'],
    [{ start: null }, '/start required'],
    [{ start: '2027-02-10T14:00+05:00' }, '/start format'],
    [{ language: 'de-419-DE' }, '/language format'],
    [{ languages: [{ language: 'en-a', role: 'floor' }] }, '/languages/0/language format'],
    [{ recurrence: { rrule: 'FREQ=SECONDLY' } }, '/recurrence/rrule maximum'],
    [{ recurrence: { rrule: 'FREQ=DAILY;BYHOUR=1,2,3,4,5;BYMINUTE=0,10,20,30,40' } }, '/recurrence/rrule maximum'],
    [{ recurrence: { rrule: 'FREQ=SOMETIMES' } }, '/recurrence/rrule format'],
    [{ recurrence: { rrule: 'FREQ=DAILY;COUNT=2;UNTIL=20270301T000000Z' } }, '/recurrence/rrule format'],
    [{ seriesId: 'none' }, '/seriesId unknown'],
    [{ programmeId: 'none' }, '/programmeId unknown'],
    [
      { parts: [{ id: 'a', kind: 'live', start: '2027-02-10T14:00', end: '2027-02-10T13:00' }] },
      '/parts/0/end minimum',
    ],
  ])('refuses %j and says where', async (more, place) => {
    const answer = await post({ ...draft, ...more });
    expect(answer.status).toBe(422);
    expect(places(answer)).toContain(place);
  });

  it('takes a stand on wall times that clocks skip or repeat, and says so', async () => {
    const at = { timeZone: 'Europe/Stockholm', networkId: 'europe' };
    const skipped = await made({ ...at, start: '2027-03-28T02:30', end: '2027-03-28T04:00' });
    expect(skipped.startsAt).toBe('2027-03-28T03:30:00+02:00');
    expect(skipped.adjustments).toEqual([
      { pointer: '/start', kind: 'skipped', wallTime: '2027-03-28T02:30', resolvedTo: '2027-03-28T03:30:00+02:00' },
    ]);
    const repeated = await made({ ...at, start: '2026-10-25T02:30', end: '2026-10-25T04:00' });
    expect(repeated.startsAt).toBe('2026-10-25T02:30:00+02:00');
    expect(repeated.adjustments[0].kind).toBe('repeated');
    const second = await made({ ...at, start: '2026-10-25T02:30+01:00', end: '2026-10-25T04:00' });
    expect(second.startsAt).toBe('2026-10-25T02:30:00+01:00');
    expect(second.adjustments).toEqual([]);
    // A later change of something else leaves the second of the two hours as it was.
    expect((await patch(second.id, { place: 'Online' })).json.startsAt).toBe('2026-10-25T02:30:00+01:00');
    for (const { id } of [skipped, repeated, second]) await remove(id);
  });

  it('changes what is given and nothing else, counts changes, and sees when somebody was faster', async () => {
    const { id } = await made({ summary: 'Short', translations: { es: { title: 'Círculo' } }, place: 'Room 1' });
    const { json } = await patch(id, { place: null, translations: { fr: { title: 'Cercle' } }, sequence: 0 });
    expect(json).toMatchObject({ summary: 'Short', place: null, sequence: 1, title: 'Listening circle' });
    expect(json.localization.translations).toEqual(['en', 'es', 'fr']);
    expect((await get(`${id}?lang=fr`)).json.title).toBe('Cercle');
    expect((await patch(id, { place: 'Room 2', sequence: 0 })).json.code).toBe('conflict');
    // The wall clock stays when the zone changes.
    expect((await patch(id, { timeZone: 'Asia/Kathmandu' })).json.startsAt).toBe('2027-02-10T14:00:00+05:45');
    expect((await patch(id, { timeZone: 'Asia/Kathmandu' })).json.sequence).toBe(2);
    await remove(id);
  });

  it('keeps what was taken out in the lists as cancelled for a month', async () => {
    const { id } = await made({ start: '2027-05-10T14:00', end: '2027-05-10T15:00' });
    const { now } = server;
    expect((await remove(id)).status).toBe(204);
    const { json } = await get(id);
    expect(json).toMatchObject({ status: 'cancelled', sequence: 1, deletedAt: now.toISOString() });
    const listed = async (): Promise<string[]> =>
      (await server.ask('/v1/calendar?from=2027-05-10&to=2027-05-11')).json.items.map(
        ({ sessionId }: { sessionId: string }) => sessionId,
      );
    expect(await listed()).toContain(id);
    expect((await remove(id)).status).toBe(404);
    expect((await patch(id, { title: 'Back' })).status).toBe(404);
    server.now = new Date(now.getTime() + 31 * 86_400_000);
    expect(await listed()).not.toContain(id);
    expect((await get(id)).status).toBe(404);
    server.now = now;
  });

  it('shows a members’ session to others as a teaser', async () => {
    const secret = {
      visibility: 'members',
      description: 'Behind closed doors in Maseru',
      place: 'Maseru, Kingsway 7',
      webUrl: 'https://example.org/inside',
      joinUrl: 'https://meet.example.org/secret',
      registration: { url: 'https://example.org/register-secret' },
      materials: [{ kind: 'slides', url: 'https://example.org/secret-slides' }],
      parts: [{ id: 'talk', kind: 'forum', start: '2027-02-10', url: 'https://example.org/secret-forum' }],
    };
    const { id } = await made(secret);
    for (const url of [
      `/v1/sessions/${id}`,
      '/v1/calendar?from=2027-02-10&to=2027-02-11',
      '/v1/sessions?from=2027-02-10&to=2027-02-11',
    ]) {
      const open = await server.ask(url);
      expect(open.text).toContain('Listening circle');
      expect(open.text).toMatch(/"isTeaser":true/);
      for (const word of ['secret', 'Maseru', 'inside', 'closed doors']) expect(open.text).not.toContain(word);
      const inside = await server.ask(url, { headers: member });
      expect(inside.text).toContain('https://meet.example.org/secret');
      expect(inside.headers['cache-control']).toBe('no-store');
    }
    // Nor can it be found by what is kept back.
    expect((await server.ask('/v1/sessions?q=maseru')).json.items).toEqual([]);
    expect((await server.ask('/v1/sessions', { headers: { authorization: 'Bearer colab_wrong' } })).status).toBe(401);
    await remove(id);
  });

  it('publishes a recording only when everybody in it has agreed, and keeps it back when somebody no longer does', async () => {
    const recordings = [{ language: 'en', url: 'https://example.org/video' }];
    expect(places(await post({ ...draft, recordings }))).toEqual(['/speakers required']);
    const speakers = [
      { name: 'Ana', nameConsent: true, recordingConsent: true },
      { name: 'Bo', recordingConsent: false },
    ];
    expect(places(await post({ ...draft, recordings, speakers }))).toEqual(['/speakers/1/recordingConsent const']);
    const agreed = speakers.map((each) => ({ ...each, recordingConsent: true }));
    const { id } = await made({ recordings, speakers: agreed });
    const { json } = await get(id);
    expect(json.recordings[0].url).toBe('https://example.org/video');
    expect(json.speakers).toEqual([{ name: 'Ana', organisation: null }]);
    expect((await patch(id, { speakers })).status).toBe(200);
    expect((await get(id)).text).not.toContain('example.org/video');
    expect(places(await patch(id, { recordings }))).toEqual(['/speakers/1/recordingConsent const']);
    await remove(id);
  });

  it('opens and closes a forum by its dates in the host’s zone, and tells the way in to a live part while it is live', async () => {
    const { id } = await made({
      kind: 'virtual-dialogue',
      start: '2018-06-06',
      end: '2018-06-20',
      timeZone: 'America/Santo_Domingo',
      parts: [
        { id: 'forum', kind: 'forum', start: '2018-06-06', end: '2018-06-20', url: 'https://example.org/forum' },
        {
          id: 'es',
          kind: 'live',
          start: '2018-06-12T10:00',
          end: '2018-06-12T11:00',
          url: 'https://meet.example.org/es',
          languages: [{ language: 'es', role: 'floor' }],
        },
        {
          id: 'en',
          kind: 'live',
          start: '2018-06-12T15:00',
          timeZone: 'Europe/Paris',
          url: 'https://meet.example.org/en',
        },
      ],
    });
    const { now } = server;
    const at = async (time: string): Promise<Record<string, { state: string; url: string | null }>> => {
      server.now = new Date(time);
      const { json } = await get(id);
      return Object.fromEntries(json.parts.map((part: { id: string }) => [part.id, part]));
    };
    const forum = async (time: string): Promise<string | undefined> => (await at(time)).forum?.state;
    expect(await forum('2018-06-05T23:59:00-04:00')).toBe('upcoming');
    expect(await forum('2018-06-06T00:00:00-04:00')).toBe('open');
    expect(await forum('2018-06-20T23:59:59-04:00')).toBe('open');
    expect(await forum('2018-06-21T00:00:00-04:00')).toBe('closed');
    const door = async (time: string, part: string): Promise<string | null | undefined> => (await at(time))[part]?.url;
    expect(await door('2018-06-12T09:44:00-04:00', 'es')).toBeNull();
    expect(await door('2018-06-12T09:46:00-04:00', 'es')).toBe('https://meet.example.org/es');
    expect(await door('2018-06-12T11:00:00-04:00', 'es')).toBeNull();
    expect(await door('2018-06-12T15:30:00+02:00', 'en')).toBe('https://meet.example.org/en');
    expect((await at('2018-06-12T15:30:00+02:00')).forum).toMatchObject({
      state: 'open',
      url: 'https://example.org/forum',
    });
    server.now = now;
    await remove(id);
  });

  it('moves, renames, cancels and restores one occurrence', async () => {
    const { id, ...session } = await made({
      start: '2026-10-04T14:00',
      end: '2026-10-04T15:00',
      timeZone: 'Europe/Stockholm',
      networkId: 'europe',
      recurrence: { rrule: 'FREQ=WEEKLY;COUNT=5', exdate: ['2026-10-11T14:00'] },
    });
    expect(session.recurrence).toEqual({ rrule: 'FREQ=WEEKLY;COUNT=5', rdate: [], exdate: ['2026-10-11T14:00+02:00'] });
    const change = (name: string, body: object): Promise<Answer> =>
      server.ask(`/v1/sessions/${id}/occurrences/${name}`, { method: 'PATCH', headers: secretariat, body });
    const moved = await change('20261025T130000Z', {
      start: '2026-10-26T09:00',
      end: '2026-10-26T10:30',
      title: 'On Monday',
    });
    expect(moved.json).toMatchObject({
      id: `${id}.20261025T130000Z`,
      startsAt: '2026-10-26T09:00:00+01:00',
      endsAt: '2026-10-26T10:30:00+01:00',
      session: { title: 'On Monday', sequence: 1 },
    });
    expect((await change('20261101T130000Z', { status: 'cancelled' })).json.status).toBe('cancelled');
    expect((await change('20261102T130000Z', { status: 'cancelled' })).status).toBe(404);
    expect((await change('20261011T120000Z', { status: 'cancelled' })).status).toBe(404);
    expect(places(await change('20261018T120000Z', { range: 'thisAndFuture', status: 'cancelled' }))).toEqual([
      '/range enum',
    ]);
    expect(places(await change('20261018T120000Z', { end: '2026-10-18T13:00' }))).toEqual(['/end minimum']);
    const list = async (): Promise<string[]> =>
      (await server.ask(`/v1/sessions/${id}/occurrences`)).json.items.map(
        (each: { startsAt: string; status: string; session: { title: string } }) =>
          `${each.startsAt} ${each.status} ${each.session.title}`,
      );
    expect(await list()).toEqual([
      '2026-10-04T14:00:00+02:00 confirmed Listening circle',
      '2026-10-18T14:00:00+02:00 confirmed Listening circle',
      '2026-10-26T09:00:00+01:00 confirmed On Monday',
      '2026-11-01T14:00:00+01:00 cancelled Listening circle',
    ]);
    await change('20261025T130000Z', { start: null, end: null, title: null });
    expect((await list())[2]).toBe('2026-10-25T14:00:00+01:00 confirmed Listening circle');
    // An exception of a rule that is gone goes with it.
    await patch(id, { recurrence: { rrule: 'FREQ=WEEKLY;COUNT=2', exdate: [] } });
    expect(await list()).toEqual([
      '2026-10-04T14:00:00+02:00 confirmed Listening circle',
      '2026-10-11T14:00:00+02:00 confirmed Listening circle',
    ]);
    await remove(id);
    // It was taken out after both had taken place.
    expect((await list()).every((each) => each.includes('confirmed'))).toBe(true);
  });

  it('recurs in whole days', async () => {
    const { id } = await made({
      start: '2026-10-24',
      end: '2026-10-25',
      timeZone: 'Europe/Stockholm',
      networkId: 'europe',
      recurrence: { rrule: 'FREQ=WEEKLY;UNTIL=20261107' },
    });
    const { json } = await server.ask(`/v1/sessions/${id}/occurrences`);
    expect(json.items.map((each: { startDate: string; endDate: string }) => [each.startDate, each.endDate])).toEqual([
      ['2026-10-24', '2026-10-25'],
      ['2026-10-31', '2026-11-01'],
      ['2026-11-07', '2026-11-08'],
    ]);
    expect(json.items[0].startsAt).toBeNull();
    await remove(id);
  });

  it('names a programme’s sessions and stands an event of two regions in both and once in all', async () => {
    const programme = await made({ title: 'Long programme', start: '2027-01-11', end: '2027-08-20' });
    expect(programme.isProgramme).toBe(true);
    const child = await made({ title: 'Inside', programmeId: programme.id, regions: ['africa', 'south-asia'] });
    const { json } = await get(programme.id);
    expect(json.children.map(({ id }: { id: string }) => id)).toEqual([child.id]);
    expect(json.childCount).toBe(1);
    expect(places(await patch(programme.id, { programmeId: programme.id }))).toEqual(['/programmeId unknown']);
    for (const query of [
      '',
      '&region=africa',
      '&region=south-asia',
      '&network=africa',
      '&network=south-asia',
      '&region=europe',
    ]) {
      const list = await server.ask(`/v1/calendar?from=2027-02-10&to=2027-02-11&q=inside${query}`);
      expect(list.json.items.length, query).toBe(query.includes('europe') ? 0 : 1);
    }
    for (const { id } of [child, programme]) await remove(id);
  });

  it('shows once what two networks announce, with both of them', async () => {
    const one = await made({ title: 'Launch: Fathers as carers', webUrl: 'https://a.example.org/launch' });
    const two = await made({
      title: 'Fathers as carers – launch of the report',
      networkId: 'europe',
      regions: ['europe'],
      start: '2027-02-10T14:03',
    });
    const other = await made({ title: 'Fathers as carers', networkId: 'africa' });
    const listed = async (query = ''): Promise<Answer['json'][]> =>
      (await server.ask(`/v1/calendar?from=2027-02-10&to=2027-02-11&q=fathers${query}`)).json.items;
    expect((await listed()).map(({ id }) => id).sort()).toEqual([one.id, other.id].sort());
    for (const query of ['&network=europe', '&region=europe', '&region=africa']) {
      expect((await listed(query)).map(({ id }) => id)).toContain(one.id);
    }
    const [shown] = (await listed()).filter(({ id }) => id === one.id);
    expect(shown.session.origins).toEqual([
      {
        networkId: 'africa',
        sourceId: null,
        sessionId: one.id,
        url: 'https://a.example.org/launch',
        status: 'confirmed',
      },
      { networkId: 'europe', sourceId: null, sessionId: two.id, url: null, status: 'confirmed' },
    ]);
    // When they turn out to be two, both are shown.
    await patch(two.id, { title: 'Mothers at work' });
    expect((await listed()).find(({ id }) => id === one.id).session.origins.length).toBe(1);
    await patch(two.id, { title: 'Fathers as carers' });
    // What one of them takes out stays as long as the other announces it.
    await remove(one.id);
    const left = (await listed()).find(({ id }) => id === two.id);
    expect(left.status).toBe('confirmed');
    for (const { id } of [two, other]) await remove(id);
  });

  it('completes what is over, and nothing that was cancelled or recurs', async () => {
    const over = await made({ start: '2026-11-10T14:00', end: '2026-11-10T15:00' });
    const cancelled = await made({ start: '2026-11-10T14:00', end: '2026-11-10T15:00', status: 'cancelled' });
    const weekly = await made({
      start: '2026-11-10T14:00',
      end: '2026-11-10T15:00',
      recurrence: { rrule: 'FREQ=WEEKLY;COUNT=2' },
    });
    const ahead = await made();
    await completeSessions.run(server.services, new AbortController().signal);
    const statuses = await Promise.all(
      [over, cancelled, weekly, ahead].map(async ({ id }) => (await get(id)).json.status),
    );
    expect(statuses).toEqual(['completed', 'cancelled', 'confirmed', 'confirmed']);
    for (const { id } of [over, cancelled, weekly, ahead]) await remove(id);
  });

  it('finds what clashes with a plan', async () => {
    const weekly = await made({
      title: 'Weekly',
      recurrence: { rrule: 'FREQ=WEEKLY' },
      start: '2027-01-06T14:00',
      end: '2027-01-06T15:00',
    });
    const once = await made({
      title: 'Once',
      networkId: 'europe',
      start: '2027-02-10T15:00',
      end: '2027-02-10T16:00',
      languages: [],
    });
    const plan = {
      startsAt: new Date('2027-02-10T12:30:00Z'),
      endsAt: new Date('2027-02-10T13:30:00Z'),
      networkId: 'africa',
      interpretation: ['pt', 'fr'],
    };
    const clashes = await findClashes(server.services.database, plan);
    expect(clashes.map(({ occurrenceId, reasons, languages }) => [occurrenceId, reasons, languages])).toEqual([
      [`${weekly.id}.20270210T120000Z`, ['time', 'network', 'interpretation'], ['pt']],
      [once.id, ['time'], []],
    ]);
    const later = { ...plan, startsAt: new Date('2027-02-10T14:00:00Z'), endsAt: new Date('2027-02-10T15:00:00Z') };
    expect(await findClashes(server.services.database, later)).toEqual([]);
    expect(await findClashes(server.services.database, { ...plan, except: weekly.id })).toHaveLength(1);
    for (const { id } of [weekly, once]) await remove(id);
  });
});
