import { afterEach, expect, it } from 'vitest';
import { callForm } from '../src/import/call-form.ts';
import { type Answer, describeServer, secretariatToken, today } from './harness.ts';
import { goodAnswers, loadForm, newKey, sendIdea, wait } from './ideas.ts';
import { addPerson } from './people.ts';

const desk = { authorization: `Bearer ${secretariatToken}` };

describeServer('calls from data', (server) => {
  afterEach(async () => {
    server.now = today;
    await server.services.database.deleteFrom('submissions').execute();
  });

  const { version, ...form } = callForm({ year: 2027, requiredThemes: [] });
  const call = (more: object = {}): Record<string, unknown> => ({
    language: 'en',
    title: { en: 'A call', es: 'Una convocatoria' },
    year: 2027,
    opens: '2026-11-22T00:00',
    closes: '2026-12-22T00:00',
    timeZone: 'America/New_York',
    form,
    ...more,
  });
  const post = (body: unknown, headers: Record<string, string> = desk): Promise<Answer> =>
    server.ask('/v1/calls', { method: 'POST', headers: { 'idempotency-key': newKey(), ...headers }, body });
  const patch = (id: string, body: unknown, headers: Record<string, string> = desk): Promise<Answer> =>
    server.ask(`/v1/calls/${id}`, { method: 'PATCH', headers, body });
  const get = (path: string): Promise<Answer> => server.ask(`/v1${path}`, { headers: desk });
  const places = ({ json }: Answer): string[] =>
    (json.errors ?? []).map(({ pointer, code }: Record<string, string>) => `${pointer} ${code}`);
  const send = async (id: string, more: object): Promise<Answer> => {
    const loaded = await loadForm(server, id);
    wait(server, 4_000);
    return server.ask(`/v1/calls/${id}/submissions`, {
      method: 'POST',
      headers: { 'idempotency-key': newKey() },
      body: goodAnswers(loaded, { title: newKey(), ...more }),
    });
  };

  it('opens and closes at the wall time of its zone', async () => {
    const { status, json, headers } = await post(call({ id: 'wall-2027' }));
    expect(status).toBe(201);
    expect(headers.location).toBe('https://colab.test/v1/calls/wall-2027');
    expect(json).toMatchObject({
      state: 'upcoming',
      opensAt: '2026-11-22T00:00:00-05:00',
      closesAt: '2026-12-22T00:00:00-05:00',
      firstContactDays: 14,
    });
    expect(json.supportItems).toHaveLength(9);
    const state = async (at: string): Promise<string> => {
      server.now = new Date(at);
      return (await loadForm(server, 'wall-2027')).state;
    };
    expect(await state('2026-11-22T04:59:59Z')).toBe('upcoming');
    expect(await state('2026-11-22T05:00:00Z')).toBe('open');
    expect(await state('2026-12-22T04:59:59Z')).toBe('open');
    const open = await loadForm(server, 'wall-2027');
    expect(await state('2026-12-22T05:00:00Z')).toBe('closed');
    const late = await server.ask('/v1/calls/wall-2027/submissions', {
      method: 'POST',
      headers: { 'idempotency-key': newKey() },
      body: goodAnswers(open),
    });
    expect([late.status, late.json.code]).toEqual([409, 'call-closed']);
    const longer = await patch('wall-2027', { closes: '2027-01-15T12:00', timeZone: 'Asia/Kathmandu' });
    expect(longer.json).toMatchObject({ state: 'open', closesAt: '2027-01-15T12:00:00+05:45' });
    expect((await patch('wall-2027', { closes: null })).json.closesAt).toBeNull();
  });

  it('asks for the theme of one year and not of the next, as its form says', async () => {
    const opened = { opens: '2026-01-01T00:00', timeZone: 'UTC' };
    const formOf = (year: number, requiredThemes: string[]) => {
      const { version: made, ...content } = callForm({ year, requiredThemes });
      return { made, content };
    };
    const [asking, easy] = [formOf(2023, ['gbv']), formOf(2023, [])];
    await post(call({ id: 'themed-2023', year: 2023, requiredThemes: ['gbv'], form: asking.content, ...opened }));
    await post(call({ id: 'open-2024', year: 2024, form: formOf(2024, []).content, ...opened }));
    expect((await loadForm(server, 'themed-2023')).version).toBe(asking.made);
    expect(places(await send('themed-2023', { themes: ['climate'] }))).toEqual(['/themes contains']);
    expect((await send('themed-2023', { themes: ['climate', 'gbv'] })).status).toBe(201);
    expect((await send('open-2024', { themes: ['climate'] })).status).toBe(201);
    // The same call with other rules is another version of its form; what was sent before stays as it was.
    const eased = await patch('themed-2023', { requiredThemes: [], form: easy.content });
    expect(eased.status).toBe(200);
    expect((await loadForm(server, 'themed-2023')).version).toBe(easy.made);
    expect((await send('themed-2023', { themes: ['climate'] })).status).toBe(201);
  });

  it('is refused with a pointer to every part of its form that does not fit', async () => {
    const [first, ...steps] = structuredClone(form.steps) as [(typeof form.steps)[number], ...typeof form.steps];
    const [title, ...fields] = first.fields as [(typeof first.fields)[number], ...typeof first.fields];
    const broken = {
      ...form,
      steps: [
        {
          ...first,
          title: { es: 'Solo en español' },
          fields: [
            { ...title, pointer: '/nowhere' },
            ...fields,
            { ...title, pointer: '/summary' },
            { ...title, pointer: '/format', vocabulary: 'no-such-vocabulary' },
          ],
        },
        ...steps,
      ],
    };
    const answer = await post(call({ form: broken, themes: ['no-such-theme'], networkId: null }));
    expect([answer.status, answer.json.code]).toEqual([422, 'validation']);
    expect(places(answer)).toEqual(
      expect.arrayContaining([
        '/themes/0 unknown',
        '/form/steps/0/title/en required',
        '/form/steps/0/fields/0/pointer unknown',
        `/form/steps/0/fields/${fields.length + 1}/pointer uniqueItems`,
        `/form/steps/0/fields/${fields.length + 2}/vocabulary unknown`,
      ]),
    );
    const schema = (change: object): Promise<Answer> =>
      post(call({ form: { ...form, schema: { ...form.schema, ...change } } }));
    expect(places(await schema({ type: 'objekt' }))).toContain('/form/schema/type pattern');
    expect(places(await schema({ properties: { title: { minLength: -1 } } }))).toContain(
      '/form/schema/properties/title/minLength pattern',
    );
    expect(places(await schema({ properties: { title: { pattern: '(' } } }))).not.toEqual([]);
    // A rule that nobody would check must not seem to hold.
    expect(places(await schema({ not: { required: ['title'] } }))).toContain('/form/schema/not unknown');
    const required = [...((form.schema as { required: string[] }).required ?? []), 'shoeSize'];
    expect(places(await schema({ required }))).toEqual([`/form/schema/required/${required.length - 1} unknown`]);
  });

  it.each([
    [{ timeZone: 'Mars/Olympus' }, '/timeZone unknown'],
    [{ timeZone: null }, '/timeZone required'],
    [{ opens: '2026-02-30T00:00' }, '/opens format'],
    [{ opens: '2027' }, '/opens format'],
    [{ closes: '2026-11-01T00:00' }, '/closes minimum'],
    [{ title: { es: 'Solo en español' } }, '/title/en required'],
    // A well-formed tag, and something that every object has.
    [{ language: 'valueOf' }, '/title/valueOf required'],
    [{ networkId: 'no-such-network' }, '/networkId unknown'],
  ])('with %j is refused: %s', async (change, place) => {
    const answer = await post(call(change));
    expect(answer.status).toBe(422);
    expect(places(answer)).toContain(place);
  });

  it('belongs to a network, whose secretariat opens and changes it', async () => {
    const african = await addPerson(server, [{ role: 'networkSecretariat', networkId: 'africa' }]);
    expect((await post(call(), african.headers)).status).toBe(403);
    const own = await post(call({ id: 'africa-2027', networkId: 'africa' }), african.headers);
    expect([own.status, own.json.network.id]).toEqual([201, 'africa']);
    expect((await post(call({ id: 'africa-2027' }))).json.code).toBe('conflict');
    expect((await patch('africa-2027', { firstContactDays: 7 }, african.headers)).json.firstContactDays).toBe(7);
    expect((await patch('africa-2027', { networkId: null }, african.headers)).status).toBe(403);
    server.now = new Date('2026-12-01T00:00:00Z');
    const idea = await sendIdea(server, { organisation: { name: 'Anybody' } }, { call: 'africa-2027' });
    const { json } = await server.ask('/v1/submissions', { headers: african.headers });
    expect(json.items.map(({ id }: { id: string }) => id)).toEqual([idea.id]);
    const log = await server.services.database
      .selectFrom('audit_log')
      .select(['action', 'network_id'])
      .where('entity', '=', 'call')
      .where('entity_id', '=', 'africa-2027')
      .execute();
    expect(log.map(({ action }) => action).sort()).toEqual(['create', 'update']);
  });

  it('is shown as twelve months, the empty and the overfilled ones told', async () => {
    await post(call({ id: 'months-2027', opens: '2026-01-01T00:00', timeZone: 'Pacific/Auckland', closes: null }));
    const { database } = server.services;
    const scheduled = async (start: string): Promise<string> => {
      const { id } = await sendIdea(server, {}, { call: 'months-2027' });
      await database.updateTable('submissions').set({ state: 'developing' }).where('id', '=', id).execute();
      const { status, text } = await server.ask(`/v1/submissions/${id}/transitions`, {
        method: 'POST',
        headers: { 'idempotency-key': newKey(), ...desk },
        body: { to: 'scheduled', session: { start, timeZone: 'UTC' }, acknowledgeClashes: true },
      });
      expect(status, text).toBe(200);
      return id;
    };
    await scheduled('2027-03-10T10:00');
    // New Zealand's clocks show the first of April already.
    await scheduled('2027-03-31T18:00');
    await scheduled('2027-05-11T10:00');
    const second = await scheduled('2027-05-25T10:00');
    const proposal = await sendIdea(server, { proposedMonth: '2027-08' }, { call: 'months-2027' });
    await database.updateTable('submissions').set({ state: 'accepted' }).where('id', '=', proposal.id).execute();
    const { json } = await get('/calls/months-2027/months');
    expect(json.months).toHaveLength(12);
    const states = Object.fromEntries(
      json.months.map(({ month, state }: Record<string, string>) => [month?.slice(5), state]),
    );
    expect(states).toMatchObject({ '01': 'empty', '03': 'filled', '04': 'filled', '05': 'overfilled', '08': 'empty' });
    expect(json.months[4].sessions.map(({ submissionId }: Record<string, string>) => submissionId)).toContain(second);
    expect(json.months[7].proposals).toMatchObject([{ submissionId: proposal.id, state: 'accepted' }]);
    expect((await server.ask('/v1/calls/months-2027/months')).status).toBe(401);
  });
});
