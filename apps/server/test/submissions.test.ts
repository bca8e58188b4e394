import { createHash } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { interfaceLanguages } from '../src/text/language.ts';
import { type Answer, describeServer, publicUrl, today } from './harness.ts';
import { goodAnswers, loadForm, newKey, wait } from './ideas.ts';

const seconds = 1000;
const hours = 60 * 60 * seconds;
describeServer('submissions', (server) => {
  let form: Answer['json'];
  const post = (
    body: unknown,
    key: string | undefined = newKey(),
    { call = form.call.id, query = '', headers = {} } = {},
  ): Promise<Answer> =>
    server.ask(`/v1/calls/${call}/submissions${query}`, {
      method: 'POST',
      body,
      headers: { ...(key ? { 'idempotency-key': key } : {}), ...headers },
    });
  const stored = async (): Promise<number> =>
    (await server.services.database.selectFrom('submissions').select('id').execute()).length;
  const row = (id: string) =>
    server.services.database.selectFrom('submissions').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

  beforeEach(async () => {
    server.now = today;
    form = await loadForm(server);
    wait(server, 60 * seconds);
  });
  afterEach(() => {
    server.now = today;
  });

  it('are stored, and answered with a reference and a private link', async () => {
    const { status, json, headers, text } = await post(goodAnswers(form));
    expect(status).toBe(201);
    expect(json.reference).toMatch(/^CL-[CDFGHJKMNPQRTVWXY234679]{4}-[CDFGHJKMNPQRTVWXY234679]{2}$/);
    expect(json).toMatchObject({ state: 'received', receivedAt: '2026-11-21T12:01:00.000Z' });
    expect(headers.location).toBe(`${publicUrl}/v1/submissions/${json.id}`);
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['idempotency-replayed']).toBeUndefined();
    expect(json.manageUrl).toMatch(
      new RegExp(`^${publicUrl}/embed/frame/submission-form#colab-submission=${json.id}\\.[\\w-]{43}$`),
    );
    expect(text).not.toMatch(/A\. Person|example\.org|school clubs/);

    const { secret_hash: hash, answers, attestations, consents, membership, quarantined } = await row(json.id);
    const secret = json.manageUrl.split('.').at(-1);
    expect(hash).toBe(createHash('sha256').update(secret).digest('hex'));
    expect(JSON.stringify(await row(json.id))).not.toContain(secret);
    expect(answers).not.toHaveProperty('formToken');
    expect(membership).toBe('confirmed');
    expect(quarantined).toBe(false);
    expect(attestations.map(({ documentId, version, accepted, at }) => [documentId, version, accepted, at])).toEqual(
      form.attestations.map(({ documentId, version }: Record<string, string>) => [
        documentId,
        version,
        true,
        '2026-11-21T12:01:00.000Z',
      ]),
    );
    expect(consents).toHaveLength(form.consents.length);
    for (const [index, { textSha256, language, at }] of consents.entries()) {
      expect([language, at]).toEqual(['en', '2026-11-21T12:01:00.000Z']);
      expect(textSha256).toBe(createHash('sha256').update(form.consents[index].text).digest('hex'));
    }
  });

  it('are shown to who holds the link and to nobody else', async () => {
    const { json } = await post(goodAnswers(form, { language: 'es' }));
    const [id, secret] = json.manageUrl.split('colab-submission=')[1].split('.') as [string, string];
    const read = (path: string, authorization?: string): Promise<Answer> =>
      server.ask(`/v1/submissions/${path}`, { headers: authorization ? { authorization } : {} });
    const { status, json: shown, headers } = await read(id, `Bearer ${secret}`);
    expect(status).toBe(200);
    expect(headers['cache-control']).toBe('no-store');
    expect(shown).toMatchObject({
      id,
      reference: json.reference,
      state: 'received',
      membership: 'confirmed',
      revision: 1,
      language: 'es',
      answers: { title: 'What failed in our school clubs', submitter: { email: 'a.person@example.org' } },
      history: [{ state: 'received', by: 'submitter', at: '2026-11-21T12:01:00.000Z' }],
      allowedTransitions: ['withdrawn'],
    });
    expect(shown.call.id).toBe(form.call.id);
    expect((await read(id)).json.code).toBe('unauthorized');
    expect((await read('does-not-exist')).json.code).toBe('unauthorized');
    const wrong = await read(id, 'Bearer wrong');
    const nobody = await read('does-not-exist', `Bearer ${secret}`);
    expect([wrong.status, nobody.status]).toEqual([404, 404]);
    expect({ ...wrong.json, requestId: '', instance: '' }).toEqual({ ...nobody.json, requestId: '', instance: '' });
    const { json: other } = await post(goodAnswers(await freshForm()));
    expect((await read(other.id, `Bearer ${secret}`)).status).toBe(404);
  });

  const freshForm = async (): Promise<Answer['json']> => {
    const fresh = await loadForm(server);
    wait(server, 4 * seconds);
    return fresh;
  };

  it('are taken once per key, however often they are sent', async () => {
    const key = newKey();
    const before = await stored();
    const first = await post(goodAnswers(form), key);
    const { rows } = { rows: await stored() };
    expect(rows).toBe(before + 1);
    const replay = await post(goodAnswers(form), key);
    expect([replay.status, replay.json, replay.headers.location]).toEqual([201, first.json, first.headers.location]);
    expect(replay.headers['idempotency-replayed']).toBe('true');
    // The order of members and a fresh token make no other idea of it; the call may have closed meanwhile.
    const fresh = await freshForm();
    const shuffled = Object.fromEntries(Object.entries(goodAnswers(fresh)).reverse());
    expect((await post(shuffled, key)).json).toEqual(first.json);
    server.now = new Date('2030-01-01T00:00:00Z');
    expect((await post(goodAnswers(form), key)).json).toEqual(first.json);
    server.now = today;
    const reused = await post(goodAnswers(form, { title: 'Another idea' }), key);
    expect([reused.status, reused.json.code]).toEqual([422, 'idempotency-key-reused']);
    expect(await stored()).toBe(before + 1);
  });

  it('are taken once when two tries arrive together', async () => {
    for (let round = 0; round < 5; round += 1) {
      const fresh = await freshForm();
      const before = await stored();
      const key = newKey();
      const answers = await Promise.all(Array.from({ length: 6 }, () => post(goodAnswers(fresh), key)));
      const done = answers.filter(({ status }) => status === 201);
      const waiting = answers.filter(({ status }) => status === 409);
      expect(done.length + waiting.length).toBe(6);
      expect(done.filter(({ headers }) => headers['idempotency-replayed'] === undefined)).toHaveLength(1);
      expect(new Set(done.map(({ json }) => json.id)).size).toBe(1);
      for (const { json, headers } of waiting)
        expect([json.code, headers['retry-after']]).toEqual(['idempotency-in-progress', '1']);
      expect(await stored()).toBe(before + 1);
    }
  });

  it('need a key', async () => {
    const missing = await post(goodAnswers(form), '');
    expect([missing.status, missing.json.code]).toEqual([400, 'idempotency-key-missing']);
    const short = await post(goodAnswers(form), 'short');
    expect(short.json).toMatchObject({
      code: 'parameter-invalid',
      errors: [{ parameter: 'Idempotency-Key', code: 'minLength' }],
    });
    const odd = await post(goodAnswers(form), 'a key with blanks');
    expect(odd.json.errors[0]).toMatchObject({ parameter: 'Idempotency-Key', code: 'pattern' });
  });

  it('need a token of the form: the right one, unused, neither too young nor too old', async () => {
    const answers = goodAnswers(form);
    const code = async (body: unknown, key = newKey(), more = {}): Promise<string> =>
      (await post(body, key, more)).json.code;
    const [content, signature] = form.token.split('.');
    const forged = Buffer.from(JSON.stringify(['x', form.call.id, today.getTime()])).toString('base64url');
    for (const formToken of [
      undefined,
      7,
      '',
      'nonsense',
      `${content}.`,
      `${forged}.${signature}`,
      `${form.token}x`,
      `${content}.${signature}.x`,
    ]) {
      expect(await code({ ...answers, formToken })).toBe('form-token-invalid');
    }
    const before = await stored();
    server.now = new Date(today.getTime() + 1 * seconds);
    const early = await post(answers);
    expect([early.json.code, early.headers['retry-after']]).toEqual(['form-token-invalid', '2']);
    server.now = new Date(today.getTime() + 24 * hours + 1);
    expect(await code(answers)).toBe('form-token-expired');
    // What is wrong with the answers is told only for a form that can be sent at all.
    expect(await code({ ...answers, title: '' })).toBe('form-token-expired');
    server.now = new Date(today.getTime() + 24 * hours);
    expect(await stored()).toBe(before);
    expect((await post(answers)).status).toBe(201);
    const used = await post(answers);
    expect([used.status, used.json.code]).toEqual([409, 'form-token-used']);
    expect(await stored()).toBe(before + 1);
  });

  it('that break rules use nothing up: the same token and key are good after the correction', async () => {
    const key = newKey();
    const broken = await post(goodAnswers(form, { lessonsFromFailures: '' }), key);
    expect(broken.json.errors.map(({ pointer, code }: Record<string, string>) => [pointer, code])).toEqual([
      ['/lessonsFromFailures', 'required'],
    ]);
    expect((await post(goodAnswers(form), key)).status).toBe(201);
  });

  it('are told everything that is wrong at once, each thing once, in every language of the interface', async () => {
    const body = goodAnswers(form, {
      title: 'x'.repeat(250),
      summary: 'word '.repeat(81),
      submitter: { name: '', email: 'nobody' },
      themes: ['not-a-theme'],
      partners: [{ name: 'P', constituency: 'nobody' }],
      results: undefined,
      sustainability: ' ',
      format: 'not-a-format',
      durationMinutes: 10,
      proposedMonth: '2020-13',
      timeZone: 'Mars/Olympus',
      attestations: [],
      consents: [{ purpose: 'processing' }],
      accessNeeds: 'half \ud83d a character',
      colour: 'blue',
    });
    const messages = new Set<string>();
    for (const lang of interfaceLanguages) {
      const { status, json } = await post(body, newKey(), { query: `?lang=${lang}` });
      expect([status, json.code]).toEqual([422, 'validation']);
      const places = json.errors.map(({ pointer, code }: Record<string, string>) => `${pointer} ${code}`);
      expect(new Set(places).size).toBe(places.length);
      for (const place of [
        '/title maxLength',
        '/summary maxWords',
        '/submitter/name required',
        '/submitter/email format',
        '/themes/0 unknown',
        '/partners/0/constituency unknown',
        '/results required',
        '/sustainability required',
        '/format unknown',
        '/durationMinutes minimum',
        '/proposedMonth pattern',
        '/timeZone unknown',
        '/attestations contains',
        '/consents contains',
        '/consents/0/statementId required',
        '/accessNeeds pattern',
        '/colour additionalProperties',
      ]) {
        expect(places).toContain(place);
      }
      const words = json.errors.find(({ pointer }: Record<string, string>) => pointer === '/summary');
      expect(words.params).toMatchObject({ limit: 80 });
      expect(words.detail).toContain('80');
      expect(json.errors.find(({ pointer }: Record<string, string>) => pointer === '/title').params.limit).toBe(120);
      messages.add(words.detail);
      for (const { detail } of json.errors) expect(detail).not.toMatch(/undefined|\[object/);
    }
    expect(messages.size).toBe(interfaceLanguages.length);
  });

  it.each([['[]'], ['"text"'], ['null'], ['7']])('refuse the body %s as no object', async (body) => {
    const { status, json } = await post(body);
    expect([status, json.code]).toEqual([422, 'validation']);
    expect(json.errors).toEqual([expect.objectContaining({ pointer: '', code: 'type' })]);
  });

  it('keep characters of every script as they are', async () => {
    const title = 'Мужчины и забота 👨‍👧 رجال "\'\\ <b>';
    const { json } = await post(goodAnswers(form, { title }));
    expect((await row(json.id)).answers.title).toBe(title);
  });

  it('of a robot are answered alike and set aside', async () => {
    await server.services.database.deleteFrom('submissions').execute();
    const { status, json } = await post(goodAnswers(form, { website: 'https://spam.example' }));
    expect(status).toBe(201);
    expect(Object.keys(json).sort()).toEqual(['id', 'manageUrl', 'receivedAt', 'reference', 'state']);
    const { quarantined, answers } = await row(json.id);
    expect(quarantined).toBe(true);
    expect(answers).not.toHaveProperty('website');
    const { json: honest } = await post(goodAnswers(await freshForm(), { website: '', title: 'Another idea' }));
    expect((await row(honest.id)).quarantined).toBe(false);
  });

  it.each([
    [{ name: 'Sonke Gender Justice', memberId: 'sonke-gender-justice' }, 'confirmed'],
    [{ name: 'SONKE gender justice ', memberId: 'sonke-gender-justice' }, 'confirmed'],
    [{ name: 'RWAMREC', memberId: 'rwanda-men-s-resource-centre-rwamrec' }, 'confirmed'],
    [{ name: 'Sonke Gender Justice' }, 'toBeConfirmed'],
    [{ name: 'Somebody else', memberId: 'sonke-gender-justice' }, 'toBeConfirmed'],
    [{ name: 'Nobody knows us', memberId: 'not-in-the-directory' }, 'toBeConfirmed'],
    [{ name: 'Nobody knows us', memberId: null }, 'toBeConfirmed'],
  ])('of %j have their membership %s', async (organisation, membership) => {
    const { json } = await post(goodAnswers(form, { organisation }));
    expect((await row(json.id)).membership).toBe(membership);
  });

  it('to a call that is not open are refused, and its form says when the next one opens', async () => {
    const answers = goodAnswers(form);
    server.now = new Date('2030-01-01T00:00:00Z');
    const late = await post(answers);
    expect([late.status, late.json.code]).toEqual([409, 'call-closed']);
    const closed = await loadForm(server, form.call.id);
    expect([closed.state, closed.token, closed.tokenExpiresAt]).toEqual(['closed', null, null]);
    server.now = new Date(Date.parse(form.call.opensAt) - 1 * hours);
    const early = await loadForm(server, form.call.id);
    expect([early.state, early.token]).toEqual(['upcoming', null]);
    expect(Date.parse(early.nextOpensAt)).toBe(Date.parse(form.call.opensAt));
    expect((await post(answers)).json.code).toBe('call-closed');
    expect((await post(answers, newKey(), { call: 'no-such-call' })).status).toBe(404);
  });

  it('follow the rules of their call: 2023 asks for its theme, 2024 for any', async () => {
    const { database } = server.services;
    const dates = { opens_at: new Date('2026-01-01T00:00:00Z'), closes_at: new Date('2026-12-31T00:00:00Z') };
    const { json: list } = await server.ask('/v1/calls?provenance=sourced&limit=100');
    const year = (wanted: number): { id: string; requiredThemes: { id: string }[] } =>
      list.items.find((call: { year: number }) => call.year === wanted);
    expect(year(2023).requiredThemes.map(({ id }) => id)).toEqual(['gbv']);
    expect(year(2024).requiredThemes).toEqual([]);
    const places = async (id: string, themes: string[]): Promise<string[]> => {
      const own = await loadForm(server, id);
      wait(server, 4 * seconds);
      const { json } = await post(goodAnswers(own, { themes }), newKey(), { call: id });
      return (json.errors ?? []).map(({ pointer, code }: Record<string, string>) => `${pointer} ${code}`);
    };
    for (const wanted of [2023, 2024]) {
      await database.updateTable('calls').set(dates).where('id', '=', year(wanted).id).execute();
    }
    try {
      expect(await places(year(2023).id, ['climate'])).toEqual(['/themes contains']);
      expect(await places(year(2023).id, ['climate', 'gbv'])).toEqual([]);
      expect(await places(year(2024).id, ['climate'])).toEqual([]);
    } finally {
      for (const wanted of [2023, 2024]) {
        await database
          .updateTable('calls')
          .set({ opens_at: null, closes_at: null })
          .where('id', '=', year(wanted).id)
          .execute();
      }
    }
  });

  it('have a form in the language of the answer, with the words of the vocabularies', async () => {
    const [en, es] = [await loadForm(server, 'current', '?lang=en'), await loadForm(server, 'current', '?lang=es')];
    expect(es.localization).toMatchObject({ served: 'es', missing: [] });
    expect(es.version).toBe(en.version);
    expect(es.schema).toEqual(en.schema);
    expect(es.token).not.toBe(en.token);
    const fields = (of: Answer['json']): Answer['json'][] =>
      of.steps.flatMap(({ fields: each }: Answer['json']) => each);
    for (const [index, field] of fields(es).entries()) {
      expect(field.pointer).toBe(fields(en)[index].pointer);
      expect(field.label).not.toBe('');
    }
    const themes = fields(es).find(({ pointer }) => pointer === '/themes');
    expect(themes.required).toBe(true);
    expect(themes.options).toEqual(
      (await server.ask('/v1/vocabularies/themes?lang=es')).json.terms
        .map(({ id, label }: Record<string, string>) => ({ value: id, label, hint: null }))
        .map(({ value, label }: Record<string, string>) => ({ value, label })),
    );
    expect(fields(es).find(({ pointer }) => pointer === '/submitter/role').required).toBe(false);
    expect(fields(es).find(({ pointer }) => pointer === '/submitter/email').required).toBe(true);
  });

  it('go to the call that is current, for every network', async () => {
    const { json } = await server.ask('/v1/calls/current');
    expect(json.state).toBe('open');
    expect((await server.ask('/v1/calls/current?network=eeca-platform')).json.id).toBe(json.id);
    expect((await server.ask('/v1/calls/current?network=nowhere')).json.code).toBe('parameter-invalid');
    const { json: open } = await server.ask('/v1/calls?state=open');
    expect(open.items.map(({ id }: { id: string }) => id)).toEqual([json.id]);
    const { json: past } = await server.ask('/v1/calls?state=closed&count=exact');
    expect(past.items.map(({ year }: { year: number }) => year)).toEqual([2024, 2023]);
    expect(past.total).toBe(2);
  });
});
