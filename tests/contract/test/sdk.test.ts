import * as overKy from '@menengage/sdk';
import * as overFetch from '@menengage/sdk/fetch';
import type { Call, CallForm, Group, Member, Network, Occurrence, Resource, Session, Vocabulary } from '@menengage/sdk';
import { validateAnswers } from '@menengage/sdk/form';
import { validateAnswer } from '@menengage/sdk/schemas';
import fc from 'fast-check';
import { beforeAll, describe, expect, expectTypeOf, inject, test } from 'vitest';
import { operations } from '../src/contract.ts';
import { answersTo, newKey } from '../src/proposals.ts';

const entries = [
  ['over ky', overKy],
  ['over fetch', overFetch],
] as const;

describe.each(entries)('the client %s', (_, { createColab, isProblem }) => {
  /** Operations whose answers were held against the contract. */
  const called = new Set<string>();
  const colab = createColab({
    baseUrl: `${inject('origin')}/v1`,
    languages: ['es'],
    validate(data, request, status) {
      called.add(`${request.method} ${request.path}`);
      validateAnswer(data, request, status);
    },
  });
  /** Forms that were fetched ahead, since the token of each is good for nothing in its first seconds. */
  const forms: CallForm[] = [];
  beforeAll(async () => {
    forms.push(...(await Promise.all([1, 2, 3, 4].map(() => colab.calls.form('current')))));
  });
  function nextForm(): CallForm {
    const form = forms.shift();
    if (!form) throw new Error('More forms are needed than were fetched.');
    return form;
  }
  /** Stores an idea; tries again while the form's token is too young for a person. */
  async function sendIdea(body: overKy.SubmissionCreate, callId: string): Promise<overKy.SubmissionReceipt> {
    for (;;) {
      try {
        return await colab.submissions.create(callId, body);
      } catch (error) {
        if (!isProblem(error, 'form-token-invalid') || error.retryAfter === undefined) throw error;
        const { retryAfter } = error;
        await new Promise((done) => setTimeout(done, retryAfter * 1_000));
      }
    }
  }
  const sample = (form: CallForm) =>
    fc.sample(answersTo(form), { numRuns: 1, seed: 7 })[0] as Omit<overKy.SubmissionCreate, 'formToken'>;

  test('calls what everybody may, and gets what the contract says', async () => {
    const {
      discovery,
      vocabularies,
      sessions,
      calendar,
      series,
      calls,
      submissions,
      resources,
      networks,
      groups,
      members,
    } = colab;
    expect((await discovery.root()).languages).toContain('fr');
    expect((await discovery.openapi())['openapi']).toBe('3.1.0');
    expect((await discovery.health()).status).toBe('ok');
    expect((await discovery.ready()).status).toBe('ready');

    const everyVocabulary = await vocabularies.list();
    expectTypeOf(everyVocabulary.items).toEqualTypeOf<Vocabulary[]>();
    expect((await vocabularies.get('session-kinds')).terms).toContainEqual({ id: 'webinar', label: 'Seminario web' });

    const found = await sessions.list({
      q: 'Building Bridges',
      kind: ['webinar'],
      from: '2024-06-01',
      to: '2024-07-01',
    });
    expectTypeOf(found.items).toEqualTypeOf<Session[]>();
    expect(found.items.map(({ startsAt, timeZone }) => [startsAt, timeZone])).toEqual([
      ['2024-06-11T08:00:00-04:00', 'America/New_York'],
    ]);
    const symposium = await sessions.get('ubuntu-symposium');
    expect(symposium.children).toHaveLength(symposium.childCount ?? 0);
    const meetings = await sessions.occurrences('sample-working-group', { limit: 3 });
    expectTypeOf(meetings.items).toEqualTypeOf<Occurrence[]>();
    expect(meetings.items).toHaveLength(3);
    expect(
      (await calendar.list({ from: '2020-11-01', to: '2020-12-01', facets: ['kind'] })).facets?.['kind'],
    ).not.toHaveLength(0);

    const [first] = (await series.list()).items;
    expect(await series.get(first!.id)).toMatchObject({ id: first!.id, sessionCount: first!.sessionCount });

    const everyCall = await calls.list({ state: ['open'] });
    expectTypeOf(everyCall.items).toEqualTypeOf<Call[]>();
    const call = await calls.get('current');
    expect(everyCall.items.map(({ id }) => id)).toContain(call.id);
    const form = nextForm();
    const receipt = await sendIdea({ ...sample(form), formToken: form.token ?? '' }, call.id);
    const [id, key = ''] = new URL(receipt.manageUrl).hash.replace('#colab-submission=', '').split('.');
    expect(await submissions.get(id!, { key })).toMatchObject({
      id: receipt.id,
      answers: { title: sample(form).title },
    });

    const works = await resources.list({ language: ['es'], facets: ['type'], count: 'exact' });
    expectTypeOf(works.items).toEqualTypeOf<Resource[]>();
    expect(works.total).toBe(works.items.length);
    expect(await resources.get('global-toolkit-2010')).toMatchObject({ date: '2010', datePrecision: 'year' });
    expect((await resources.related('handbook', { limit: 2 })).items).toHaveLength(2);

    const platform = await networks.list({ network: 'eeca-platform' });
    expectTypeOf(platform.items).toEqualTypeOf<Network[]>();
    expect(platform.items.map(({ id: each }) => each)).toContain('eeca-platform');
    expect((await networks.get('mn-pk')).hostHistory).toHaveLength(3);
    expect((await networks.summary()).totals.networks.basis).toBe('counted');
    const somePeople = await groups.list({ limit: 2 });
    expectTypeOf(somePeople.items).toEqualTypeOf<Group[]>();
    expect((await groups.get(somePeople.items[0]!.id)).name).toBe(somePeople.items[0]!.name);
    const inZimbabwe = await members.list({ country: ['ZW'] });
    expectTypeOf(inZimbabwe.items).toEqualTypeOf<Member[]>();
    expect(inZimbabwe.items.every(({ country }) => country === 'ZW')).toBe(true);
    expect((await members.get('rozan')).name).toBe('ROZAN');

    const known = operations.map(({ method, path }) => `${method} ${path.replaceAll(/\{\w+\}/g, '{}')}`);
    expect([...called].filter((each) => !known.includes(each))).toEqual([]);
    expect(called.size).toBeGreaterThanOrEqual(25);
  });

  test('iterates over all sessions, each once, in pages', async () => {
    const seen: string[] = [];
    for await (const session of colab.sessions.list({ limit: 10 })) seen.push(session.id);
    const { total } = await colab.sessions.list({ limit: 1, count: 'exact' });
    expect(seen).toHaveLength(total!);
    expect(new Set(seen).size).toBe(total);
  });

  test('sends an idea once, even when it is sent again, and reads it back with its key', async () => {
    const form = nextForm();
    const body = { ...sample(form), formToken: form.token ?? '' };
    expect(validateAnswers(form.schema, body)).toEqual([]);
    const receipt = await sendIdea(body, form.call.id);
    const idempotencyKey = newKey();
    const again = nextForm();
    const second = await sendIdea({ ...body, formToken: again.token ?? '' }, form.call.id);
    expect(second.id).not.toBe(receipt.id);
    await expect(colab.submissions.create(form.call.id, body, { idempotencyKey })).rejects.toMatchObject({
      code: 'form-token-used',
    });

    const key = receipt.manageUrl.split('.').pop() ?? '';
    const followed = await colab.submissions.get(receipt.id, { key });
    expect(followed.reference).toBe(receipt.reference);
    expect(followed.history.map(({ state }) => state)).toEqual(['received']);
    await expect(colab.submissions.get(receipt.id, { key: 'wrong' })).rejects.toMatchObject({ code: 'not-found' });
  });

  test('hands out what is wrong with an idea by its places, as the form found it before', async () => {
    const form = nextForm();
    const { lessonsFromFailures, ...rest } = sample(form);
    expect(lessonsFromFailures).toBeTruthy();
    const body = { ...rest, summary: 'palabra '.repeat(81), formToken: form.token ?? '' };
    const error = await sendIdea(body, form.call.id).catch((thrown: unknown) => thrown);
    expect(isProblem(error, 'validation')).toBe(true);
    if (!isProblem(error)) return;
    expect(error.status).toBe(422);
    expect(error.fields.get('/lessonsFromFailures')).toMatchObject([{ code: 'required' }]);
    expect(error.fields.get('/summary')).toMatchObject([{ code: 'maxWords', params: { limit: 80 } }]);
    const before = validateAnswers(form.schema, body).map(({ pointer, code }) => `${pointer} ${code}`);
    const after = error.items.map(({ pointer, code }) => `${pointer} ${code}`);
    expect(before.sort()).toEqual(after.sort());
  });

  test('tells problems apart', async () => {
    await expect(colab.sessions.get('none')).rejects.toMatchObject({
      code: 'not-found',
      status: 404,
      retryable: false,
    });
    const wrong = colab.sessions.list({ network: 'no-such-network' });
    const error = await wrong.catch((thrown: unknown) => thrown);
    expect(isProblem(error, 'parameter-invalid') && error.items).toMatchObject([
      { parameter: 'network', code: 'unknown' },
    ]);
  });
});
