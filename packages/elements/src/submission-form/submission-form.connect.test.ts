import { expect } from '@open-wc/testing';
import { failureOf } from '../shared/failures.ts';
import type { Settings } from '../shared/settings.ts';
import { createKey, findOrganisations, sendSubmission } from './rest/rest.connect.ts';
import { loadSubmissionForm } from './submission-form.connect.ts';
import { receipt, smallForm, submission } from './test/samples.ts';

const settings: Settings = {
  api: 'https://api.example/v1',
  network: 'eeca-platform',
  language: 'es',
  theme: 'light',
  timeZone: 'UTC',
  problems: [],
};

const real = window.fetch;
const { signal } = new AbortController();

interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: Record<string, unknown> | undefined;
}

/** Answers in turn: a body with 200, or a problem with its code and status. */
function answer(...answers: (object | { problem: string; status: number })[]): Asked[] {
  const asked: Asked[] = [];
  window.fetch = async (input, init) => {
    const body = typeof init?.body === 'string' ? (JSON.parse(init.body) as Record<string, unknown>) : undefined;
    const url = new URL(String(input));
    asked.push({ method: init?.method ?? 'GET', url, headers: new Headers(init?.headers), body });
    const next = answers[asked.length - 1] ?? {};
    if (!('problem' in next)) return Response.json(next);
    const { problem: code, status } = next as { problem: string; status: number };
    return Response.json({ type: 'about:blank', title: code, status, code, requestId: 'r' }, { status });
  };
  return asked;
}

const form = smallForm('es');
const body = { formToken: 'token-1', language: 'es', title: 'Cuidados' };
const send = (receivedAt = 0) => sendSubmission({ settings, form, receivedAt, body, key: 'key-0001' });

describe('the form’s connector', () => {
  afterEach(() => {
    window.fetch = real;
  });

  it('asks for the form in the page’s language, for its network, without a header that needs a preflight', async () => {
    const asked = answer(form);
    const data = await loadSubmissionForm({ settings, query: { call: 'current' }, signal });
    expect(asked).to.have.lengthOf(1);
    expect(asked[0]!.url.href).to.equal('https://api.example/v1/calls/current/form?lang=es&network=eeca-platform');
    expect([...asked[0]!.headers.keys()]).to.deep.equal(['accept']);
    expect(data).to.deep.include({ kind: 'form', form });
  });

  it('reads a submission with its secret in a header and in no address', async () => {
    const asked = answer(submission(), form);
    const query = { call: 'current', manage: { id: 'sub1', secret: 's3cr3t' } };
    const data = await loadSubmissionForm({ settings, query, signal });
    expect(asked.map(({ url }) => url.pathname)).to.deep.equal([
      '/v1/submissions/sub1',
      '/v1/calls/colab-call-2027/form',
    ]);
    expect(asked[0]!.headers.get('authorization')).to.equal('Bearer s3cr3t');
    expect(asked[1]!.headers.has('authorization')).to.equal(false);
    expect(asked.map(({ url }) => url.href).join()).not.to.contain('s3cr3t');
    expect(data.kind).to.equal('submission');
  });

  it('asks nobody with a broken link', async () => {
    const asked = answer();
    const load = loadSubmissionForm({ settings, query: { call: 'current', manage: 'broken' }, signal });
    const failure = failureOf(await Promise.resolve(load).catch((thrown: unknown) => thrown));
    expect(failure).to.include({ code: 'link-broken', retryable: false });
    expect(asked).to.have.lengthOf(0);
  });

  it('sends under the key it is given', async () => {
    const asked = answer(receipt);
    expect(await send()).to.deep.equal(receipt);
    expect(asked[0]).to.deep.include({ method: 'POST', body });
    expect(asked[0]!.url.pathname).to.equal('/v1/calls/colab-call-2027/submissions');
    expect(asked[0]!.headers.get('idempotency-key')).to.equal('key-0001');
  });

  for (const code of ['form-token-expired', 'form-token-used']) {
    it(`gets a fresh token once after ${code}, under the same key`, async () => {
      const fresh = { ...form, token: 'token-2' };
      const asked = answer({ problem: code, status: 422 }, fresh, receipt);
      expect(await send()).to.deep.equal(receipt);
      expect(asked.map(({ method }) => method)).to.deep.equal(['POST', 'GET', 'POST']);
      expect(asked[2]!.body).to.deep.equal({ ...body, formToken: 'token-2' });
      expect(asked[2]!.headers.get('idempotency-key')).to.equal('key-0001');
    });
  }

  it('says that the call has closed when there is no fresh token', async () => {
    answer({ problem: 'form-token-expired', status: 422 }, { ...form, state: 'closed', token: null });
    const thrown: unknown = await send().catch((error: unknown) => error);
    expect(failureOf(thrown)).to.include({ code: 'call-closed', retryable: false });
  });

  it('waits until the server takes the token', async () => {
    const asked = answer(receipt);
    const before = Date.now();
    await send(before - 2900);
    expect(asked).to.have.lengthOf(1);
    expect(Date.now() - before, 'the server refuses a token younger than three seconds').to.be.at.least(100);
  });

  it('hands on what the server finds wrong', async () => {
    window.fetch = async () =>
      Response.json(
        {
          type: 'about:blank',
          title: 'Invalid',
          status: 422,
          code: 'validation',
          requestId: 'r',
          errors: [{ pointer: '/title', code: 'required', detail: 'Falta.' }],
        },
        { status: 422 },
      );
    const thrown: unknown = await send().catch((error: unknown) => error);
    expect(thrown).to.deep.include({ code: 'validation' });
    expect((thrown as { items: unknown }).items).to.deep.equal([
      { pointer: '/title', code: 'required', detail: 'Falta.' },
    ]);
  });

  it('looks organisations up', async () => {
    const asked = answer({ items: [{ id: 'a', name: 'A', country: 'KE', kind: { id: 'x', label: 'X' } }], next: null });
    const found = await findOrganisations({ settings, text: 'a b', signal });
    expect(found).to.deep.equal([{ id: 'a', name: 'A', country: 'KE' }]);
    expect(Object.fromEntries(asked[0]!.url.searchParams)).to.deep.equal({ lang: 'es', q: 'a b', limit: '8' });
  });

  it('makes a new key for each idea', () => {
    const keys = new Set(Array.from({ length: 100 }, createKey));
    expect(keys.size).to.equal(100);
    for (const key of keys) expect(key).to.match(/^[A-Za-z0-9._-]{8,100}$/);
  });
});
