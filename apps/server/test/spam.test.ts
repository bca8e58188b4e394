import { solveChallenge } from 'altcha-lib/v1';
import { afterEach, expect, it } from 'vitest';
import { tidy } from '../src/submissions/tidy.ts';
import { type Answer, describeServer, secretariatToken, today } from './harness.ts';
import { goodAnswers, loadForm, newKey, sendIdea, wait } from './ideas.ts';
import { type Robot, robotsPost } from './robots.ts';

const desk = { authorization: `Bearer ${secretariatToken}` };
/** Posts of robots; `COLAB_TEST_ROBOTS=1000` for the whole campaign. */
const robots = Number(process.env.COLAB_TEST_ROBOTS ?? 70);

async function solve({ proofOfWork: puzzle }: Answer['json']): Promise<string> {
  const { algorithm, challenge, salt, signature, maxNumber } = puzzle;
  const solution = await solveChallenge(challenge, salt, algorithm, maxNumber).promise;
  const payload = { algorithm, challenge, number: solution?.number, salt, signature };
  return Buffer.from(JSON.stringify(payload)).toString('base64');
}

describeServer('robots', (server) => {
  afterEach(async () => {
    server.now = today;
    server.services.puzzles = 'adaptive';
    await server.services.database.deleteFrom('submissions').execute();
    await server.services.database.deleteFrom('mail').execute();
  });

  const queue = async (query = ''): Promise<Answer['json'][]> =>
    (await server.ask(`/v1/submissions?limit=100&${query}`, { headers: desk })).json.items;
  const send = async (form: Answer['json'], more: object): Promise<Answer> => {
    wait(server, 4_000);
    const body = goodAnswers(form, { title: newKey(), ...more });
    const headers = { 'idempotency-key': newKey() };
    return server.ask(`/v1/calls/${form.call.id}/submissions`, { method: 'POST', headers, body });
  };

  it('by the hundred leave nothing in the queue, write to nobody, and keep no honest person out', async () => {
    const kinds: Robot[] = ['fillsTrap', 'withoutToken', 'forgedToken', 'tooFast', 'usedToken', 'links', 'repeats'];
    const first = await sendIdea(server);
    const answers = await robotsPost(server, robots, kinds);
    const honest = await loadForm(server);
    const last = await send(honest, { proofOfWork: await solve(honest) });
    expect(last.status).toBe(201);
    expect((await queue()).map(({ id }) => id).sort()).toEqual([first.id, last.json.id].sort());
    // A robot that got through the door learns nothing from the answer.
    const taken = answers.filter(({ status }) => status === 201);
    expect(taken.length).toBeGreaterThan(0);
    for (const { json, headers } of taken) {
      expect(Object.keys(json).sort()).toEqual(Object.keys(last.json).sort());
      expect(Object.keys(headers).sort()).toEqual(Object.keys(last.headers).sort());
    }
    // Nothing is deleted, and nobody is written to because a robot gave their address.
    const { rows } = { rows: await server.services.database.selectFrom('submissions').select('id').execute() };
    expect(rows).toHaveLength(taken.length + 2);
    const letters = await server.services.database.selectFrom('mail').select('entity_id').execute();
    expect(letters.map(({ entity_id: id }) => id).sort()).toEqual([first.id, last.json.id].sort());
  });

  it('that write like people are stopped by the puzzle where it is always asked for', async () => {
    server.services.puzzles = 'always';
    await robotsPost(server, Math.min(robots, 30), ['patient']);
    const form = await loadForm(server);
    expect(form.proofOfWork).toMatchObject({ required: true, algorithm: 'SHA-256' });
    const honest = await send(form, { proofOfWork: await solve(form) });
    expect((await queue()).map(({ id }) => id)).toEqual([honest.json.id]);
    expect((await queue('quarantined=true'))[0].desk.quarantineReasons).toEqual(['noProof']);
  });

  it('that come in a crowd make the puzzle asked for, of everybody, until they are gone', async () => {
    expect((await loadForm(server)).proofOfWork.required).toBe(false);
    await robotsPost(server, 21, ['patient']);
    expect(await queue()).toHaveLength(20);
    const form = await loadForm(server);
    expect(form.proofOfWork.required).toBe(true);
    expect((await send(form, {})).status).toBe(201);
    expect((await queue('quarantined=true')).map(({ desk: { quarantineReasons } }) => quarantineReasons)).toEqual([
      ['noProof'],
      ['noProof'],
    ]);
    wait(server, 11 * 60_000);
    expect((await loadForm(server)).proofOfWork.required).toBe(false);
  });

  it('cannot use a solution twice, for another form, or one that is none', async () => {
    server.services.puzzles = 'always';
    const [one, two] = [await loadForm(server), await loadForm(server)];
    const solution = await solve(one);
    const decoded = JSON.parse(Buffer.from(solution, 'base64').toString()) as Record<string, unknown>;
    const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64');
    for (const proofOfWork of [
      solution,
      encode({ ...decoded, number: -1 }),
      encode({ ...decoded, salt: String(decoded.salt).replace(/token=[^&]*/, 'token=x') }),
      encode({ ...decoded, algorithm: 'MD5' }),
      encode(null),
      encode([]),
      '%%%',
      '',
    ]) {
      const form = proofOfWork === solution ? two : await loadForm(server);
      expect((await send(form, { proofOfWork })).status, proofOfWork).toBe(201);
    }
    expect(await queue()).toEqual([]);
    expect((await send(one, { proofOfWork: solution })).status).toBe(201);
    expect(await queue()).toHaveLength(1);
  });

  it('that were people after all are let into the queue by the desk, and written to then', async () => {
    const form = await loadForm(server);
    const { json } = await send(form, { description: 'https://a.example https://b.example https://c.example' });
    expect((await queue('quarantined=true')).map(({ id }) => id)).toEqual([json.id]);
    await server.ask(`/v1/submissions/${json.id}`, { method: 'PATCH', headers: desk, body: { quarantined: false } });
    expect((await queue()).map(({ id }) => id)).toEqual([json.id]);
    const letters = await server.services.database.selectFrom('mail').select('template').execute();
    expect(letters).toEqual([{ template: 'submission.received' }]);
  });

  it('and repeated tries leave keys behind, which are forgotten when nobody can name them any more', async () => {
    const { database } = server.services;
    const form = await loadForm(server);
    wait(server, 4_000);
    const body = goodAnswers(form);
    const key = newKey();
    const post = (): Promise<Answer> =>
      server.ask(`/v1/calls/${form.call.id}/submissions`, {
        method: 'POST',
        headers: { 'idempotency-key': key },
        body,
      });
    const first = await post();
    const kept = async (): Promise<number> =>
      (await database.selectFrom('idempotency_keys').select('key').where('key', '=', key).execute()).length;
    await tidy(database, new Date(server.now.getTime() + 6 * 86_400_000));
    expect(await kept()).toBe(1);
    expect((await post()).json).toEqual(first.json);
    await tidy(database, new Date(server.now.getTime() + 8 * 86_400_000));
    expect(await kept()).toBe(0);
    expect(await database.selectFrom('form_tokens_used').select('token_id').execute()).toEqual([]);
  });

  it('or not: fifty writers at once are all served, under one key once and under their own each', async () => {
    const forms = await Promise.all(Array.from({ length: 50 }, () => loadForm(server)));
    wait(server, 4_000);
    const post = (form: Answer['json'], key: string, title: string): Promise<Answer> =>
      server.ask(`/v1/calls/${form.call.id}/submissions`, {
        method: 'POST',
        headers: { 'idempotency-key': key },
        body: goodAnswers(form, { title }),
      });
    const shared = newKey();
    const same = await Promise.all(forms.map(() => post(forms[0], shared, 'One idea')));
    const taken = same.filter(({ status }) => status === 201);
    expect(taken.length + same.filter(({ json }) => json.code === 'idempotency-in-progress').length).toBe(50);
    expect(new Set(taken.map(({ json }) => json.id)).size).toBe(1);
    const own = await Promise.all(forms.slice(1).map((form, index) => post(form, newKey(), `Idea ${index}`)));
    expect(own.map(({ status }) => status)).toEqual(Array.from({ length: 49 }, () => 201));
    expect(new Set(own.map(({ json }) => json.reference)).size).toBe(49);
    expect(await server.services.database.selectFrom('submissions').select('id').execute()).toHaveLength(50);
  });
});

describeServer('the plain form', (server) => {
  afterEach(async () => {
    server.now = today;
    await server.services.database.deleteFrom('submissions').execute();
  });

  const fields = (form: Answer['json'], more: Record<string, string | string[]> = {}): string => {
    const answers = goodAnswers(form) as Record<string, unknown>;
    const texts = Object.entries(answers).filter(
      ([, value]) => typeof value !== 'object' || (Array.isArray(value) && typeof value[0] === 'string'),
    );
    const given: Record<string, unknown> = {
      ...Object.fromEntries(texts),
      language: 'es',
      website: '',
      'submitter/name': 'A. Person',
      'submitter/email': 'a.person@example.org',
      'organisation/name': 'Sonke Gender Justice',
      'partners/0/name': 'Una universidad',
      'partners/1/name': '',
      ...Object.fromEntries(
        form.attestations.map(({ documentId, version }: Record<string, string>) => [
          `attestations/${documentId}`,
          version,
        ]),
      ),
      'consents/submission-processing': '1',
      'consents/submission-contact': '1',
      ...more,
    };
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries(given)) {
      for (const each of [value].flat()) body.append(name, String(each));
    }
    return body.toString();
  };
  const post = (form: Answer['json'], body: string, query = '?lang=es'): Promise<Answer> =>
    server.ask(`/v1/calls/${form.call.id}/submissions${query}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
      body,
    });

  it('stores the same as the widget, and answers in words with the private link', async () => {
    const form = await loadForm(server);
    wait(server, 4_000);
    const answer = await post(form, fields(form, { title: 'Un círculo & <más>' }));
    expect([answer.status, answer.headers['content-type']], answer.text).toEqual([201, 'text/html; charset=utf-8']);
    expect(answer.text).toContain('<html lang="es">');
    expect(answer.text).toContain('Hemos recibido su idea');
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
    const row = await server.services.database.selectFrom('submissions').selectAll().executeTakeFirstOrThrow();
    expect(answer.text).toMatch(
      new RegExp(`href="https://colab\\.test/embed/frame/[^"]*#colab-submission=${row.id}\\.`),
    );
    expect(row).toMatchObject({ language: 'es', quarantined: false, membership: 'toBeConfirmed' });
    expect(row.answers).toMatchObject({
      title: 'Un círculo & <más>',
      durationMinutes: 90,
      themes: ['gbv'],
      partners: [{ name: 'Una universidad' }],
      spokenLanguages: ['en'],
      submitter: { email: 'a.person@example.org' },
    });
    expect(row.answers).not.toHaveProperty('offeredInterpretation');
    expect(row.consents.map(({ purpose, granted }) => [purpose, granted])).toEqual([
      ['processing', true],
      ['contact', true],
      ['recording', false],
      ['publication', false],
    ]);
    // A double click, or the page loaded again.
    const again = await post(form, fields(form, { title: 'Un círculo & <más>' }));
    expect([again.status, again.text]).toEqual([201, answer.text]);
    expect(await server.services.database.selectFrom('submissions').select('id').execute()).toHaveLength(1);
  });

  it('names what has to be put right, by the words of the questions, and uses nothing up', async () => {
    const form = await loadForm(server);
    wait(server, 4_000);
    for (const [lang, words] of [
      ['en', 'Lessons from failures'],
      ['es', 'Aprendizajes de los fracasos'],
      ['fr', 'Enseignements tirés des échecs'],
    ]) {
      const answer = await post(form, fields(form, { lessonsFromFailures: ' ', 'consents/x': '1' }), `?lang=${lang}`);
      expect(answer.status).toBe(422);
      expect(answer.text).toContain(`<html lang="${lang}">`);
      expect(answer.text).toContain(`<strong>${words}</strong>`);
      expect(answer.text).not.toMatch(/undefined|\[object/);
    }
    expect((await post(form, fields(form))).status).toBe(201);
    const forged = await post(form, fields(form, { formToken: '<script>' }));
    expect(forged.status).toBe(422);
    expect(forged.text).not.toContain('<script>');
  });

  it('that a robot filled is set aside like any other', async () => {
    const form = await loadForm(server);
    wait(server, 4_000);
    expect((await post(form, fields(form, { website: 'x' }))).status).toBe(201);
    const row = await server.services.database.selectFrom('submissions').selectAll().executeTakeFirstOrThrow();
    expect(row.quarantine_reasons).toEqual(['honeypot']);
  });
});
