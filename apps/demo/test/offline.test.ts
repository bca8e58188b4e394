import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createColab, type SubmissionCreate } from '@menengage/sdk/fetch';
import { validateAnswer } from '@menengage/sdk/schemas';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { offlineSite } from '../src/offline.ts';
import { pages } from '../src/site.ts';

let demo: Awaited<ReturnType<typeof offlineSite>>;
let origin: string;
beforeAll(async () => {
  demo = await offlineSite();
  origin = await demo.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(async () => demo?.close());

const example = '@menengage/openapi/examples/submissions/createSubmission.request.en.json';
const idea = JSON.parse(readFileSync(createRequire(import.meta.url).resolve(example), 'utf8')) as {
  value: SubmissionCreate;
};

/** A client of the API that the widgets of a page ask. Every answer is held against the contract. */
async function clientOn(page: string, languages = ['en']) {
  const html = await (await fetch(origin + page)).text();
  const api = /data-api="([^"]+)"/.exec(html)?.[1] ?? '';
  return createColab({ baseUrl: origin + api, languages, validate: validateAnswer, retries: 0 });
}

describe('the demo without a server', () => {
  for (const page of Object.keys(pages))
    it(`serves ${page} with everything from its own origin`, async () => {
      const answer = await fetch(origin + page);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-security-policy')).toContain("connect-src 'self'");
      const html = await answer.text();
      expect(html).not.toContain('https://colab.example');
      const addresses = [...html.matchAll(/<(?:link|script)[^>]* (?:href|src)="(\/[^"]+)"/g)].map(([, to]) => to ?? '');
      expect(addresses).toContain('/embed/v1/colab.js');
      for (const address of addresses) expect((await fetch(origin + address)).status, address).toBe(200);
      for (const [, link = ''] of html.matchAll(/<a href="(\/(?:v1|embed)\/[^"]+)"/g))
        expect((await fetch(origin + link.replaceAll('&amp;', '&'))).status, link).toBe(200);
    });

  it('answers in the language of the page, as the contract says', async () => {
    const [english, spanish] = await Promise.all([clientOn('/'), clientOn('/es/', ['es'])]);
    const [form, formulario] = await Promise.all([english.calls.form('current'), spanish.calls.form('current')]);
    expect(form.state).toBe('open');
    expect(formulario.call.id).toBe(form.call.id);
    expect(formulario.call.title).not.toBe(form.call.title);
    expect((await spanish.sessions.list()).items.length).toBeGreaterThan(0);
    expect((await english.resources.list()).items.length).toBeGreaterThan(0);
    expect((await english.networks.list()).items.length).toBeGreaterThan(0);
  });

  it('still has a calendar when the examples lie in the past', async () => {
    const { items } = await (await clientOn('/')).calendar.list({ from: '2040-01-01' });
    expect(items.length).toBeGreaterThan(0);
  });

  it('keeps a submission for its private link, which leads to a page of this site', async () => {
    const colab = await clientOn('/es/', ['es']);
    const { call } = await colab.calls.form('current');
    const receipt = await colab.submissions.create(call.id, idea.value);
    const link = new URL(receipt.manageUrl);
    expect(link.origin + link.pathname).toBe(`${origin}/es/`);
    const [id = '', secret = ''] = link.hash.replace('#colab-submission=', '').split('.');
    const headers = { authorization: `Bearer ${secret}` };
    const kept = (await (await fetch(`${origin}/v1/submissions/${id}`, { headers })).json()) as { answers: unknown };
    expect(kept.answers).toMatchObject({ title: idea.value.title });
    expect((await fetch(`${origin}/v1/submissions/${id}`)).status).toBe(401);
  });
});

describe('what goes wrong on demand', () => {
  it('does so on the page that says it, and on no other', async () => {
    const [failing, calm] = await Promise.all([
      clientOn('/?fail=listCalendar:call-closed,getCallForm:503'),
      clientOn('/'),
    ]);
    await expect(failing.calendar.list()).rejects.toMatchObject({ code: 'call-closed' });
    await expect(failing.calls.form('current')).rejects.toMatchObject({ status: 503 });
    expect((await failing.networks.list()).items.length).toBeGreaterThan(0);
    expect((await calm.calendar.list()).items.length).toBeGreaterThan(0);
  });

  it('can be a broken connection, and can take its time', async () => {
    await expect((await clientOn('/?fail=network')).networks.list()).rejects.toMatchObject({ code: 'network' });
    const slow = await clientOn('/?latency=60000');
    await expect(slow.networks.list({}, { timeout: 50 })).rejects.toMatchObject({ code: 'timeout' });
  });

  it('can be set for every page', async () => {
    const broken = await offlineSite({ fail: '500' });
    const [page, api] = await Promise.all([broken.inject('/'), broken.inject('/v1/networks')]);
    expect([page.statusCode, api.statusCode]).toEqual([200, 500]);
    await broken.close();
  });

  for (const query of ['fail="><script>', 'fail=,', 'fail=200', 'latency=soon', 'latency=60001'])
    it(`is refused when it cannot be read: ${query}`, async () => {
      const answer = await fetch(`${origin}/?${encodeURI(query)}`);
      expect(answer.status).toBe(400);
      expect(await answer.text()).not.toContain('<script>');
    });
});
