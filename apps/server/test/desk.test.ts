import { afterEach, beforeEach, expect, it } from 'vitest';
import { eraseExpired } from '../src/submissions/erase.ts';
import { allowedMoves, type State, states } from '../src/submissions/states.ts';
import { type Answer, describeServer, secretariatToken, today } from './harness.ts';
import { type Idea, newKey, sendIdea, wait } from './ideas.ts';
import { addPerson } from './people.ts';

const desk = { authorization: `Bearer ${secretariatToken}` };
const day = 24 * 60 * 60 * 1000;

type Headers = Record<string, string>;

describeServer('the desk', (server) => {
  beforeEach(() => {
    server.now = today;
  });
  afterEach(async () => {
    await server.services.database.deleteFrom('submissions').execute();
  });

  const get = (path: string, headers: Headers = desk): Promise<Answer> => server.ask(`/v1${path}`, { headers });
  const post = (path: string, body: unknown, headers: Headers = desk, key = newKey()): Promise<Answer> => {
    wait(server, 1000);
    return server.ask(`/v1${path}`, { method: 'POST', headers: { 'idempotency-key': key, ...headers }, body });
  };
  const patch = (path: string, body: unknown, headers: Headers = desk): Promise<Answer> => {
    wait(server, 1000);
    return server.ask(`/v1${path}`, { method: 'PATCH', headers, body });
  };
  const move = (id: string, to: string, more: object = {}, headers: Headers = desk): Promise<Answer> =>
    post(`/submissions/${id}/transitions`, { to, ...more }, headers);
  const setState = (id: string, state: State) =>
    server.services.database.updateTable('submissions').set({ state }).where('id', '=', id).execute();
  const audited = async (id: string) =>
    server.services.database
      .selectFrom('audit_log')
      .selectAll()
      .where('entity', '=', 'submission')
      .where('entity_id', '=', id)
      .orderBy('at')
      .execute();
  const letters = async (id: string) =>
    server.services.database.selectFrom('mail').selectAll().where('entity_id', '=', id).orderBy('created_at').execute();
  const codes = ({ json }: Answer): string[] =>
    (json.errors ?? []).map(({ pointer, code }: Record<string, string>) => `${pointer} ${code}`);
  const schedule = { start: '2027-03-11T15:00', timeZone: 'Africa/Nairobi' };

  it('takes an idea all the way, each move told to the history, the audit log and the submitter', async () => {
    const idea = await sendIdea(server);
    const path = ['inDiscussion', 'changesRequested', 'inDiscussion', 'accepted', 'developing'];
    for (const to of path) {
      wait(server, 60_000);
      const answer = await move(idea.id, to);
      expect([answer.status, answer.json.state]).toEqual([200, to]);
      expect(answer.json.allowedTransitions).toEqual(allowedMoves(to as State, ['secretariat']));
    }
    const speakers = [
      { name: 'A. Speaker', recordingConsent: true },
      { name: 'B. Speaker', recordingConsent: false },
    ];
    const scheduled = await move(idea.id, 'scheduled', { session: { ...schedule, speakers } });
    expect(scheduled.status, scheduled.text).toBe(200);
    expect(scheduled.json.warnings).toEqual([]);
    const { sessionId } = scheduled.json;
    const { json: session } = await get(`/sessions/${sessionId}`);
    expect(session).toMatchObject({
      title: expect.stringMatching(/^Idea /),
      startsAt: '2027-03-11T15:00:00+03:00',
      endsAt: '2027-03-11T16:30:00+03:00',
      timeZone: 'Africa/Nairobi',
      status: 'confirmed',
    });
    expect(session.languages).toEqual(
      expect.arrayContaining([
        { language: 'en', role: 'floor' },
        { language: 'es', role: 'interpretation' },
        { language: 'pt', role: 'interpretation' },
      ]),
    );
    expect(session.hosts.map(({ name }: { name: string }) => name)).toContain('Sonke Gender Justice');
    expect((await move(idea.id, 'held')).status).toBe(200);
    expect((await get(`/sessions/${sessionId}`)).json.status).toBe('completed');

    const recordings = [{ language: 'en', url: 'https://video.example/1' }];
    const early = await move(idea.id, 'published', { recordings });
    expect([early.status, early.json.code]).toEqual([409, 'not-ready']);
    expect(codes(early).filter((code) => code === '/overrideReason undone')).toHaveLength(8);
    expect(codes(early)).toContain('/recordings notAgreed');
    const items = (await get(`/submissions/${idea.id}/support`)).json.items;
    const required = items.filter((item: { required: boolean }) => item.required);
    const ticked = await patch(`/submissions/${idea.id}/support`, {
      items: required.map(({ id }: { id: string }) => ({ id, done: true })),
    });
    expect(ticked.json).toMatchObject({ complete: true });
    const unheard = await move(idea.id, 'published', { recordings });
    expect(codes(unheard)).toEqual(['/recordings notAgreed']);
    expect(unheard.json.errors[0].detail).toContain('B. Speaker');
    await patch(`/sessions/${sessionId}`, { speakers: speakers.map((each) => ({ ...each, recordingConsent: true })) });
    const published = await move(idea.id, 'published', { recordings });
    expect([published.status, published.json.state]).toEqual([200, 'published']);
    expect((await get(`/sessions/${sessionId}`)).json.recordings).toMatchObject(recordings);

    expect(published.json.history.map(({ state }: { state: string }) => state)).toEqual([
      'received',
      ...path,
      'scheduled',
      'held',
      'published',
    ]);
    const moved = (await audited(idea.id)).filter(({ action }) => action === 'move');
    expect(moved.map(({ changes }) => changes.find(({ pointer }) => pointer === '/state')?.after)).toEqual([
      ...path,
      'scheduled',
      'held',
      'published',
    ]);
    const drafted = await letters(idea.id);
    expect(drafted.map(({ template }) => template.split('.')[1])).toEqual([
      'received',
      ...path,
      'scheduled',
      'held',
      'published',
    ]);
    expect(drafted.every(({ state, sent_at: sent }) => state === 'draft' && sent === null)).toBe(true);
    expect(drafted.find(({ template }) => template === 'submission.scheduled')?.text).toMatch(/March 11, 2027/);
    expect(server.letters).toEqual([]);
  });

  it('allows the moves of the table and no other, and names those that are open', async () => {
    const idea = await sendIdea(server);
    const { json: sessions } = await get('/sessions?limit=1');
    const goals = states.filter((state) => !['draft', 'received'].includes(state));
    let refused = 0;
    for (const from of states.filter((state) => state !== 'draft')) {
      for (const to of goals) {
        await setState(idea.id, from);
        const allowed = allowedMoves(from, ['secretariat']);
        const extra =
          to === 'scheduled'
            ? { sessionId: sessions.items[0].id, acknowledgeClashes: true }
            : to === 'published'
              ? { overrideReason: 'Only a test of the table' }
              : {};
        const answer = await move(idea.id, to, extra);
        if (allowed.includes(to)) {
          expect([from, to, answer.status], answer.text).toEqual([from, to, 200]);
          continue;
        }
        refused += 1;
        expect([from, to, answer.status, answer.json.code]).toEqual([from, to, 409, 'transition-not-allowed']);
        for (const open of allowed) expect(answer.json.detail).toContain(open);
      }
    }
    expect(refused).toBe(goals.length * 10 - 19);
  });

  it('lets the submitter withdraw and answer, and nothing else', async () => {
    const idea = await sendIdea(server);
    for (const to of ['inDiscussion', 'accepted', 'declined', 'published']) {
      const answer = await move(idea.id, to, {}, idea.submitter);
      expect([answer.status, answer.json.code]).toEqual([409, 'transition-not-allowed']);
      expect(answer.json.detail).toContain('withdrawn');
    }
    await setState(idea.id, 'changesRequested');
    const answered = await move(idea.id, 'inDiscussion', { message: 'We changed the results.' }, idea.submitter);
    expect(answered.json).toMatchObject({ state: 'inDiscussion', allowedTransitions: ['withdrawn'] });
    expect(answered.json).not.toHaveProperty('desk');
    const withdrawn = await move(idea.id, 'withdrawn', {}, idea.submitter);
    expect(withdrawn.json).toMatchObject({ state: 'withdrawn', allowedTransitions: [] });
    expect(withdrawn.json.history.at(-1)).toMatchObject({ state: 'withdrawn', by: 'submitter' });
    expect((await audited(idea.id)).at(-1)).toMatchObject({ action: 'move', actor_kind: 'system' });
  });

  it('refuses what cannot be stored, wherever it stands', async () => {
    const idea = await sendIdea(server);
    const path = `/submissions/${idea.id}`;
    const deep = JSON.parse('{"a":'.repeat(200) + '1' + '}'.repeat(200)) as object;
    for (const bad of ['zero \0', 'half \ud83d']) {
      const answers = [
        await post(`${path}/messages`, { text: bad }),
        await post(`${path}/reviews`, { checks: [], comment: bad }),
        await patch(path, { tags: [bad] }),
        await patch(path, { owner: { id: 'x', name: bad } }),
        await patch(path, { answers: { results: bad } }, idea.submitter),
        await patch(`${path}/support`, { items: [{ id: 'platform', done: true, note: bad }] }),
        await move(idea.id, 'inDiscussion', { message: bad }),
        await post('/calls', { language: 'en', title: { en: bad }, year: 2027, form: {} }),
        await patch('/calls/current', { title: { en: bad } }),
      ];
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 422));
    }
    const form = { steps: [{ id: 'a', title: { en: 'A' }, fields: [] }], schema: deep, attestations: [], consents: [] };
    expect((await patch('/calls/current', { form })).status).toBe(422);
    for (const query of ['owner=%00', 'tag=%00', 'q=%00'])
      expect((await get(`/submissions?${query}`)).status).toBe(400);
  });

  it('moves once per key', async () => {
    const idea = await sendIdea(server);
    const key = newKey();
    const first = await post(`/submissions/${idea.id}/transitions`, { to: 'inDiscussion' }, desk, key);
    const again = await post(`/submissions/${idea.id}/transitions`, { to: 'inDiscussion' }, desk, key);
    expect([first.status, again.status, again.headers['idempotency-replayed']]).toEqual([200, 200, 'true']);
    expect(again.json.history).toHaveLength(2);
    const other = await post(`/submissions/${idea.id}/transitions`, { to: 'declined' }, desk, key);
    expect([other.status, other.json.code]).toEqual([422, 'idempotency-key-reused']);
  });

  it('refuses what a move does not need, and a date that is none', async () => {
    const idea = await sendIdea(server);
    const misplaced = await move(idea.id, 'inDiscussion', { overrideReason: 'This belongs elsewhere' });
    expect(codes(misplaced)).toEqual(['/overrideReason additionalProperties']);
    await setState(idea.id, 'developing');
    expect(codes(await move(idea.id, 'scheduled'))).toEqual(['/session required']);
    for (const start of ['2027-02-30T10:00', '2027-03', '2027-03-11']) {
      const answer = await move(idea.id, 'scheduled', { session: { ...schedule, start } });
      expect([answer.status, ...codes(answer)], start).toEqual([422, '/session/start format']);
    }
    const zone = await move(idea.id, 'scheduled', { session: { ...schedule, timeZone: 'Mars/Olympus' } });
    expect(zone.status).toBe(422);
    const unknown = await move(idea.id, 'scheduled', { sessionId: 'no-such-session' });
    expect(codes(unknown)).toEqual(['/sessionId unknown']);
    expect((await get(`/submissions/${idea.id}`)).json.state).toBe('developing');
  });

  it('warns when other sessions take place at that time, and when they need the same interpreters', async () => {
    const [one, two] = [await sendIdea(server), await sendIdea(server)];
    for (const { id } of [one, two]) await setState(id, 'developing');
    const date = { start: '2027-05-13T15:00', timeZone: 'Africa/Nairobi' };
    const first = await move(one.id, 'scheduled', { session: date });
    expect(first.json.warnings).toEqual([]);
    // The same hour, told by another zone's clock.
    const session = { start: '2027-05-13T08:30', timeZone: 'America/New_York', durationMinutes: 60 };
    const clash = await move(two.id, 'scheduled', { session });
    expect([clash.status, clash.json.code]).toEqual([409, 'schedule-clash']);
    expect(clash.json.errors).toMatchObject([
      { pointer: '/session/start', code: 'clash', params: { sessionId: first.json.sessionId } },
    ]);
    expect((await get(`/submissions/${two.id}`)).json).toMatchObject({ state: 'developing', sessionId: null });
    const meant = await move(two.id, 'scheduled', { session, acknowledgeClashes: true });
    expect(meant.json.state).toBe('scheduled');
    expect(meant.json.warnings.map(({ code, sessionId }: Record<string, string>) => [code, sessionId])).toEqual([
      ['same-time', first.json.sessionId],
      ['same-interpreters', first.json.sessionId],
    ]);
    expect(meant.json.warnings[1].languages).toEqual(expect.arrayContaining(['es', 'fr']));
    // What only touches does not clash.
    await setState(two.id, 'developing');
    const after = { start: '2027-05-13T16:30', timeZone: 'Africa/Nairobi', durationMinutes: 30 };
    await move(two.id, 'withdrawn');
    const three = await sendIdea(server);
    await setState(three.id, 'developing');
    expect((await move(three.id, 'scheduled', { session: after })).json.warnings).toEqual([]);
  });

  it('publishes with undone items only for a reason, which is kept in the audit log', async () => {
    const idea = await sendIdea(server);
    await setState(idea.id, 'held');
    expect((await move(idea.id, 'published')).json.code).toBe('not-ready');
    const short = await move(idea.id, 'published', { overrideReason: 'no' });
    expect(short.status).toBe(422);
    const reason = 'The recording failed; notes are published instead.';
    expect((await move(idea.id, 'published', { overrideReason: reason })).status).toBe(200);
    const entry = (await audited(idea.id)).at(-1);
    expect(entry?.changes).toContainEqual({ pointer: '/overrideReason', after: reason });
    const recordings = [{ language: 'en', url: 'https://video.example/1' }];
    await setState(idea.id, 'held');
    // No reason stands above an agreement.
    const unheard = await move(idea.id, 'published', { recordings, overrideReason: reason });
    expect(codes(unheard)).toEqual(['/recordings notAgreed']);
  });

  it('never tells the submitter an internal note, nor anything that the desk keeps', async () => {
    const idea = await sendIdea(server);
    const secret = 'NOT-FOR-THE-SUBMITTER';
    const path = `/submissions/${idea.id}`;
    await patch(path, { owner: { id: 'u1', name: `Owner ${secret}` }, tags: [secret] });
    const note = await post(`${path}/messages`, { text: `A note, ${secret}`, visibility: 'internal' });
    expect(note.status).toBe(201);
    await post(`${path}/messages`, { text: 'What did you learn?' });
    await post(`${path}/reviews`, { checks: [], comment: secret, recommendation: 'decline' });
    await patch(`${path}/support`, { items: [{ id: 'platform', done: true, note: secret }] });
    await move(idea.id, 'inDiscussion', { message: 'We read it.' });
    const answered = await post(`${path}/messages`, { text: 'Patience.' }, idea.submitter);
    expect(answered.json).toMatchObject({ by: 'submitter', author: null, visibility: 'submitter' });
    const mine = await patch(path, { answers: { results: 'Other results.' } }, idea.submitter);
    expect(mine.status).toBe(200);

    const shown = await Promise.all([
      get(path, idea.submitter),
      get(`${path}/messages`, idea.submitter),
      get(`${path}/revisions`, idea.submitter),
      get(`${path}/export`, idea.submitter),
      Promise.resolve(mine),
      move(idea.id, 'withdrawn', {}, idea.submitter),
    ]);
    for (const { status, text } of shown) {
      expect(status, text).toBe(200);
      expect(text).not.toContain(secret);
      expect(text).not.toContain('internal');
      expect(text).not.toContain('"desk"');
    }
    for (const { text } of await letters(idea.id)) expect(text).not.toContain(secret);
    expect(shown[1]?.json.items.map(({ text }: { text: string }) => text)).toEqual([
      'What did you learn?',
      'We read it.',
      'Patience.',
    ]);
    const all = await get(`${path}/messages`);
    expect(all.text).toContain(secret);
    for (const closed of ['reviews', 'support']) {
      expect((await get(`${path}/${closed}`, idea.submitter)).status).toBe(401);
    }
    const internal = await post(`${path}/messages`, { text: 'x', visibility: 'internal' }, idea.submitter);
    expect(internal.status).toBe(403);
    expect((await patch(path, { tags: ['mine'] }, idea.submitter)).status).toBe(403);
    expect((await patch(path, { answers: { title: 'Not yours' } })).status).toBe(403);
  });

  it('keeps every revision with what differs, and holds the whole against the form', async () => {
    const idea = await sendIdea(server);
    const path = `/submissions/${idea.id}`;
    const broken = await patch(path, { answers: { lessonsFromFailures: ' ' } }, idea.submitter);
    expect([broken.status, ...codes(broken)]).toEqual([422, '/answers/lessonsFromFailures required']);
    wait(server, 60_000);
    const second = await patch(
      path,
      { answers: { results: 'New results.', submitter: { name: 'B. Person', email: 'a.person@example.org' } } },
      idea.submitter,
    );
    expect(second.json).toMatchObject({ revision: 2, answers: { results: 'New results.' } });
    const same = await patch(path, { answers: { results: 'New results.' } }, idea.submitter);
    expect(same.json.revision).toBe(2);
    const third = await patch(path, { answers: { themes: ['climate', 'gbv'] }, language: 'fr' }, idea.submitter);
    expect(third.json).toMatchObject({ revision: 3, language: 'fr' });
    const { json } = await get(`${path}/revisions`, idea.submitter);
    expect(json.items.map(({ revision }: { revision: number }) => revision)).toEqual([3, 2, 1]);
    expect(json.items[0].changes).toEqual([{ pointer: '/themes', before: ['gbv'], after: ['climate', 'gbv'] }]);
    expect(json.items[1].changes.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/results',
      '/submitter/name',
      '/submitter/role',
    ]);
    expect(json.items[2].changes).toEqual([]);
    expect(json.items[2].answers.results).toBe('Fewer reported incidents.');
    const page = await get(`${path}/revisions?limit=1`);
    expect(page.json.items[0].changes).toHaveLength(1);
    for (const closed of ['declined', 'scheduled', 'withdrawn'] as const) {
      await setState(idea.id, closed);
      const late = await patch(path, { answers: { results: 'Too late.' } }, idea.submitter);
      expect([late.status, late.json.code]).toEqual([409, 'transition-not-allowed']);
    }
  });

  it('keeps a review for each reviewer; two may disagree', async () => {
    const [one, two] = [
      await addPerson(server, [{ role: 'secretariat' }]),
      await addPerson(server, [{ role: 'secretariat' }]),
    ];
    const { id } = await sendIdea(server);
    const path = `/submissions/${id}/reviews`;
    const checks = [
      { item: 'mission', verdict: 'meets' },
      { item: 'accountability', verdict: 'partly', note: 'Say how.' },
    ];
    expect((await post(path, { checks, recommendation: 'accept' }, one.headers)).status).toBe(201);
    expect((await post(path, { checks: [], recommendation: 'decline' }, two.headers)).status).toBe(201);
    await post(path, { checks, recommendation: 'changes' }, one.headers);
    const { json } = await get(path);
    expect(
      json.items.map(({ reviewer, recommendation }: { reviewer: { id: string }; recommendation: string }) => [
        reviewer.id,
        recommendation,
      ]),
    ).toEqual(
      expect.arrayContaining([
        [one.id, 'changes'],
        [two.id, 'decline'],
      ]),
    );
    expect(json.items).toHaveLength(2);
    const mine = json.items.find(({ reviewer }: { reviewer: { id: string } }) => reviewer.id === one.id);
    expect(mine.checks.map(({ item }: { item: { id: string } }) => item.id).slice(0, 2)).toEqual([
      'mission',
      'accountability-framework',
    ]);
    // Two documents and the five themes.
    expect(mine.checks).toHaveLength(7);
    const unknown = await post(path, { checks: [{ item: 'looks', verdict: 'meets' }, checks[0], checks[0]] });
    expect(codes(unknown)).toEqual(['/checks/0/item unknown', '/checks/2/item uniqueItems']);
  });

  it('shows the queue by what is asked for, page by page', async () => {
    const ideas: Idea[] = [];
    for (const [index, more] of [
      { language: 'es', title: 'Género y clima', themes: ['climate'] },
      { organisation: { name: 'Unknown people' } },
      { themes: ['gbv', 'climate'] },
      {},
    ].entries()) {
      wait(server, day);
      ideas.push(await sendIdea(server, more));
      if (index === 3) await patch(`/submissions/${ideas[3]?.id}`, { quarantined: true });
    }
    const [spanish, unknown, mixed, spam] = ideas.map(({ id }) => id);
    const list = async (query: string): Promise<string[]> => {
      const answer = await get(`/submissions?${query}`);
      expect(answer.status, answer.text).toBe(200);
      return answer.json.items.map(({ id }: { id: string }) => id);
    };
    expect(await list('')).toEqual([mixed, unknown, spanish]);
    expect(await list('sort=received')).toEqual([spanish, unknown, mixed]);
    expect(await list('quarantined=true')).toEqual([spam]);
    expect(await list('contentLanguage=es')).toEqual([spanish]);
    expect(await list('theme=climate')).toEqual([mixed, spanish]);
    expect(await list('membership=toBeConfirmed')).toEqual([unknown]);
    expect(await list('q=genero+cli')).toEqual([spanish]);
    expect(await list(`q=${ideas[2]?.reference.toLowerCase()}`)).toEqual([mixed]);
    expect(await list('unassigned=true')).toHaveLength(3);
    await patch(`/submissions/${mixed}`, { owner: { id: 'u1', name: 'Owner' }, tags: ['spring'] });
    await move(mixed ?? '', 'inDiscussion');
    expect(await list('owner=u1')).toEqual([mixed]);
    expect(await list('tag=spring')).toEqual([mixed]);
    expect(await list('unassigned=false')).toEqual([mixed]);
    expect(await list('state=inDiscussion')).toEqual([mixed]);
    expect(await list('state=received,declined')).toEqual([unknown, spanish]);
    expect(await list('call=no-such-call')).toEqual([]);
    const pages: string[] = [];
    let query = 'limit=1&count=exact';
    for (let page = 0; page < 3; page += 1) {
      const { json } = await get(`/submissions?${query}`);
      expect(json.total).toBe(3);
      pages.push(...json.items.map(({ id }: { id: string }) => id));
      query = `limit=1&count=exact&cursor=${json.next}`;
    }
    expect(pages).toEqual([mixed, unknown, spanish]);
    expect((await get('/submissions', {})).status).toBe(401);
    expect((await get('/submissions', ideas[0]?.submitter)).status).toBe(401);
  });

  it('counts the days to the first answer by a person, and tells what is overdue', async () => {
    const idea = await sendIdea(server);
    const { call } = (await get(`/submissions/${idea.id}`)).json;
    const brief = async () => (await get('/submissions')).json.items[0].desk.firstContact;
    wait(server, 14 * day - 60_000);
    expect(await brief()).toMatchObject({ at: null, ageDays: 13, overdue: false });
    wait(server, 2 * 60_000);
    expect(await brief()).toMatchObject({ ageDays: 14, overdue: true });
    expect((await get('/submissions?overdue=true')).json.items).toHaveLength(1);
    await post(`/submissions/${idea.id}/messages`, { text: 'A note', visibility: 'internal' });
    expect(await brief()).toMatchObject({ at: null, overdue: true });
    await patch(`/calls/${call.id}`, { firstContactDays: 30 });
    expect(await brief()).toMatchObject({ overdue: false });
    expect((await get('/submissions?overdue=true')).json.items).toHaveLength(0);
    await post(`/submissions/${idea.id}/messages`, { text: 'Hello!' });
    const { at } = await brief();
    wait(server, 100 * day);
    expect(await brief()).toMatchObject({ at, ageDays: 14, overdue: false });
    await patch(`/calls/${call.id}`, { firstContactDays: 14 });
  });

  it('shows a network’s secretariat the submissions of its networks and no other', async () => {
    const african = await addPerson(server, [{ role: 'networkSecretariat', networkId: 'africa' }]);
    const editor = await addPerson(server, [{ role: 'editor' }]);
    const [ours, theirs] = [await sendIdea(server), await sendIdea(server, { organisation: { name: 'Nobody' } })];
    expect((await get(`/submissions/${ours.id}`)).json.desk.network?.id).toBeDefined();
    await patch(`/submissions/${ours.id}`, { networkId: 'africa' });
    const { json } = await get('/submissions', african.headers);
    expect(json.items.map(({ id }: { id: string }) => id)).toEqual([ours.id]);
    expect((await get(`/submissions/${ours.id}`, african.headers)).status).toBe(200);
    expect((await get(`/submissions/${theirs.id}`, african.headers)).status).toBe(404);
    expect((await move(ours.id, 'inDiscussion', {}, african.headers)).status).toBe(200);
    expect((await move(theirs.id, 'inDiscussion', {}, african.headers)).status).toBe(404);
    expect((await patch(`/submissions/${theirs.id}`, { tags: ['x'] }, african.headers)).status).toBe(404);
    // What lies elsewhere is not even told to be there. It is handed over by those who may act on both sides.
    expect((await patch(`/submissions/${ours.id}`, { networkId: 'europe' }, african.headers)).status).toBe(403);
    expect((await post(`/submissions/${theirs.id}/reviews`, { checks: [] }, african.headers)).status).toBe(404);
    for (const path of ['/submissions', `/submissions/${ours.id}`]) {
      expect((await get(path, editor.headers)).status).toBe(403);
    }
  });

  it('gives everything out to the submitter, and erases it for good', async () => {
    const idea = await sendIdea(server, { submitter: { name: 'Erase Me', email: 'erase.me@example.org' } });
    const path = `/submissions/${idea.id}`;
    await post(`${path}/messages`, { text: 'We like it, Erase Me.' });
    await patch(path, { answers: { results: 'Erase these results.' } }, idea.submitter);
    const { json: whole } = await get(`${path}/export`, idea.submitter);
    expect(whole.submission.answers.submitter.email).toBe('erase.me@example.org');
    expect([whole.revisions.length, whole.messages.length]).toEqual([2, 1]);
    expect(whole.consents[0]).toMatchObject({ textSha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect((await get(`${path}/export`)).status).toBe(404);

    const erased = await server.ask(`/v1${path}/erasure`, { method: 'POST', headers: idea.submitter });
    expect([erased.status, erased.json.id]).toEqual([200, idea.id]);
    expect((await get(path, idea.submitter)).status).toBe(404);
    expect((await get(path)).status).toBe(404);
    const tables = await Promise.all(
      (
        [
          'submissions',
          'submission_revisions',
          'submission_messages',
          'submission_statistics',
          'mail',
          'audit_log',
          'idempotency_keys',
        ] as const
      ).map((table) => server.services.database.selectFrom(table).selectAll().execute()),
    );
    expect(JSON.stringify(tables)).not.toMatch(/erase\.me|Erase Me|Erase these/i);
    const statistics = await server.services.database.selectFrom('submission_statistics').selectAll().execute();
    expect(statistics.at(-1)).toMatchObject({ state: 'received', received_month: '2026-11', themes: ['gbv'] });
    expect((await audited(idea.id)).at(-1)).toMatchObject({ action: 'erase', actor_id: 'submitter' });
    expect(server.log.join('\n')).not.toMatch(/erase\.me/);
  });

  it('erases by itself what has been kept as long as was agreed', async () => {
    const idea = await sendIdea(server);
    const until = new Date((await get(`/submissions/${idea.id}`, idea.submitter)).json.retentionUntil);
    expect(until.toISOString().slice(0, 10)).toBe('2028-11-21');
    const { database } = server.services;
    expect(await eraseExpired(database, new Date(until.getTime() - 1))).toBe(0);
    expect(await eraseExpired(database, until)).toBe(1);
    server.now = today;
    expect((await get(`/submissions/${idea.id}`)).status).toBe(404);
    expect((await audited(idea.id)).at(-1)).toMatchObject({ action: 'erase', actor_id: 'retention' });
  });
});
