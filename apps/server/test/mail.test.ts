import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';
import type { Row } from '../src/database/tables.ts';
import { deliverDue, makeDelivery, pauses } from '../src/mail/delivery.ts';
import { htmlOf, oneLine } from '../src/mail/outbox.ts';
import { templateNames } from '../src/mail/template.ts';
import { templates } from '../src/mail/templates.ts';
import { interfaceLanguages } from '../src/text/language.ts';
import { type Answer, describeServer, secretariatToken, today } from './harness.ts';
import { type Idea, sendIdea, wait } from './ideas.ts';
import { addPerson } from './people.ts';

const desk = { authorization: `Bearer ${secretariatToken}` };
const injection = 'Innocent\r\nBcc: victim@example.org\r\n\r\n<script>alert(1)</script>';

describe('letters', () => {
  const data = {
    name: '<b>N</b>',
    title: injection,
    reference: 'CL-7KQ2-M4',
    callTitle: 'Call & "call"',
    message: 'First\n\nhttps://example.org/a?b=1&c=2\nSecond',
    when: 'a day',
  };

  it.each(interfaceLanguages.flatMap((language) => templateNames.map((name) => [language, name] as const)))(
    '%s %s has words, escapes what people wrote and keeps the private link out',
    (language, name) => {
      const { subject, text } = templates[language][name](data);
      expect(text).toContain('{manageLink}');
      expect(subject).toContain('CL-7KQ2-M4');
      expect(`${subject}${text}`).not.toMatch(/undefined|\[object/);
      const others = interfaceLanguages.filter((each) => each !== language);
      for (const other of others) expect(templates[other][name](data).text).not.toBe(text);
      const html = htmlOf({ subject, text, language });
      expect(html).not.toMatch(/<script|<b>/);
      expect(html).toContain('<a href="https://example.org/a?b=1&amp;c=2">');
    },
  );

  it('have subjects of one line', () => {
    expect(oneLine(injection)).toBe('Innocent Bcc: victim@example.org <script>alert(1)</script>');
    expect(oneLine('a\u2028b\u0000c\u0085d')).toBe('a b c d');
    expect(oneLine('x'.repeat(500))).toHaveLength(200);
  });
});

describeServer('the outbox', (server) => {
  afterEach(async () => {
    server.now = today;
    server.letters.length = 0;
    await server.services.database.deleteFrom('mail').execute();
    await server.services.database.deleteFrom('submissions').execute();
  });

  const ask = (method: 'GET' | 'POST' | 'PATCH', path: string, body?: unknown, headers = desk): Promise<Answer> =>
    server.ask(`/v1${path}`, { method, headers, ...(body === undefined ? {} : { body }) });
  const row = (id: string): Promise<Row<'mail'>> =>
    server.services.database.selectFrom('mail').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  const letterOf = async (idea: Idea): Promise<Answer['json']> => {
    const { json } = await ask('GET', `/mail?submission=${idea.id}`);
    return json.items[0];
  };
  const deliver = (): Promise<number> => deliverDue(server.services);

  it('sends nothing that was not released, and what was released once', async () => {
    const idea = await sendIdea(server, { language: 'es', title: 'Círculos' });
    const draft = await letterOf(idea);
    expect(draft).toMatchObject({
      state: 'draft',
      template: 'submission.received',
      language: 'es',
      to: 'a.person@example.org',
      edited: false,
    });
    expect(draft.subject).toMatch(/^Hemos recibido su idea \(CL-/);
    wait(server, 365 * 86_400_000);
    expect([await deliver(), server.letters.length]).toEqual([0, 0]);
    const preview = await ask('GET', `/mail/${draft.id}`);
    expect(preview.json.text).toContain('Gracias por enviar «Círculos»');
    expect(preview.json.html).toContain('<p>Gracias por enviar «Círculos»');
    const edited = await ask('PATCH', `/mail/${draft.id}`, { text: 'Con <i>otras</i> palabras.\n\n{manageLink}' });
    expect(edited.json).toMatchObject({ edited: true, state: 'draft' });
    expect(edited.json.html).toContain('Con &lt;i&gt;otras&lt;/i&gt; palabras.');
    for (let time = 0; time < 2; time += 1) {
      const released = await ask('POST', `/mail/${draft.id}/release`);
      expect([released.status, released.json.state]).toEqual([200, 'released']);
    }
    expect((await ask('PATCH', `/mail/${draft.id}`, { text: 'Too late' })).json.code).toBe('conflict');
    expect(await deliver()).toBe(1);
    expect(await deliver()).toBe(0);
    expect(server.letters).toHaveLength(1);
    const secret = idea.submitter.authorization.replace('Bearer ', '');
    // The link is put in on the way out; the outbox never holds it.
    expect(server.letters[0]?.text).toContain(`#colab-submission=${idea.id}.${secret}`);
    expect(JSON.stringify(await row(draft.id))).not.toContain(secret);
    const sent = await ask('POST', `/mail/${draft.id}/release`);
    expect(sent.json).toMatchObject({ state: 'sent', sentAt: server.now.toISOString() });
    const log = await server.services.database
      .selectFrom('audit_log')
      .selectAll()
      .where('entity_id', '=', draft.id)
      .execute();
    expect(log.map(({ action }) => action).sort()).toEqual(['release', 'update']);
    expect(JSON.stringify(log)).not.toMatch(/palabras|example\.org/);
  });

  it('keeps a letter that somebody discards, and lets it come back', async () => {
    const draft = await letterOf(await sendIdea(server));
    expect((await ask('PATCH', `/mail/${draft.id}`, { state: 'discarded' })).json.state).toBe('discarded');
    expect((await ask('POST', `/mail/${draft.id}/release`)).json.code).toBe('conflict');
    expect((await ask('GET', '/mail?state=draft')).json.items).toEqual([]);
    expect((await ask('PATCH', `/mail/${draft.id}`, { state: 'draft' })).json.state).toBe('draft');
    const split = await ask('PATCH', `/mail/${draft.id}`, { subject: 'Hello\r\nBcc: victim@example.org' });
    expect(split.status).toBe(422);
  });

  it('tries again after growing pauses, and gives up at last', async () => {
    const { id } = await letterOf(await sendIdea(server));
    await ask('POST', `/mail/${id}/release`);
    const failing = () =>
      deliverDue({
        ...server.services,
        deliver: () => Promise.reject(new Error('421 a.person@example.org has to wait')),
      });
    for (const [index, pause] of pauses.entries()) {
      expect(await failing()).toBe(0);
      const { state, attempts, next_attempt_at: next, last_error: error } = await row(id);
      expect([state, attempts, next?.getTime()]).toEqual(['released', index + 1, server.now.getTime() + pause * 1000]);
      expect(error).toBe('421 … has to wait');
      wait(server, pause * 1000 - 1);
      expect([await deliver(), server.letters.length]).toEqual([0, 0]);
      wait(server, 1);
    }
    await failing();
    expect(await row(id)).toMatchObject({ state: 'failed', attempts: pauses.length + 1, next_attempt_at: null });
    await ask('POST', `/mail/${id}/release`);
    expect(await deliver()).toBe(1);
  });

  it('gives up at once when the mail server says that it will never do', async () => {
    const { id } = await letterOf(await sendIdea(server));
    await ask('POST', `/mail/${id}/release`);
    await deliverDue({
      ...server.services,
      deliver: () => Promise.reject(Object.assign(new Error('550 no such user'), { responseCode: 550 })),
    });
    expect(await row(id)).toMatchObject({ state: 'failed', attempts: 1 });
  });

  it('is read and released only by those of the network', async () => {
    const african = await addPerson(server, [{ role: 'networkSecretariat', networkId: 'africa' }]);
    const editor = await addPerson(server, [{ role: 'editor' }]);
    const { id } = await letterOf(await sendIdea(server, { organisation: { name: 'Nobody' } }));
    expect((await ask('GET', '/mail', undefined, african.headers)).json.items).toEqual([]);
    expect((await ask('POST', `/mail/${id}/release`, undefined, african.headers)).status).toBeGreaterThanOrEqual(403);
    expect((await ask('GET', '/mail', undefined, editor.headers)).status).toBe(403);
    expect((await row(id)).state).toBe('draft');
  });

  it('hands letters to a mail server, without anything that a stranger could add to their heads', async () => {
    const received: { to: string[]; text: string }[] = [];
    const sink = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: (stream, session, done) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          const to = session.envelope.rcptTo.map(({ address }) => address);
          received.push({ to, text: Buffer.concat(parts).toString('utf8') });
          done();
        });
      },
    });
    await new Promise<void>((resolve) => sink.listen(0, '127.0.0.1', resolve));
    try {
      const { port } = sink.server.address() as AddressInfo;
      const idea = await sendIdea(server, {
        title: injection.replaceAll('\r\n', ' '),
        submitter: { name: 'N\r\nX: y', email: 'a.person@example.org' },
      });
      const { id } = await letterOf(idea);
      await server.services.database.updateTable('mail').set({ subject: injection }).where('id', '=', id).execute();
      await ask('POST', `/mail/${id}/release`);
      const send = makeDelivery({ smtpUrl: `smtp://127.0.0.1:${port}`, folder: '', from: 'CoLab <colab@example.org>' });
      expect(await deliverDue({ ...server.services, deliver: send })).toBe(1);
      expect(received.map(({ to }) => to)).toEqual([['a.person@example.org']]);
      const [head = ''] = (received[0]?.text ?? '').split('\r\n\r\n');
      expect(head).not.toMatch(/^(Bcc|X):/im);
      expect(head).toMatch(/^From: CoLab <colab@example\.org>/m);
      expect(head).toMatch(/^Content-Language: en/m);
      expect(head).toMatch(new RegExp(`^Message-ID: <${id}@example.org>`, 'm'));
      expect(head).toMatch(/multipart\/alternative/);
    } finally {
      await new Promise<void>((resolve) => sink.close(() => resolve()));
    }
  });

  it('writes letters into a folder where no mail server is set', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'colab-outbox-'));
    try {
      const { id } = await letterOf(await sendIdea(server));
      await ask('POST', `/mail/${id}/release`);
      const send = makeDelivery({ smtpUrl: undefined, folder: join(folder, 'new'), from: 'colab@example.org' });
      expect(await deliverDue({ ...server.services, deliver: send })).toBe(1);
      expect(await readdir(join(folder, 'new'))).toEqual([`${id}.eml`]);
      const text = await readFile(join(folder, 'new', `${id}.eml`), 'utf8');
      expect(text).toMatch(/^To: a\.person@example\.org$/m);
      expect(text).toMatch(/^Subject: We have received your idea/m);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
