import { expect } from '@open-wc/testing';
import { mockFetch, type MockCall, type MockFault } from '@menengage/sdk/mocks/fetch';
import { loadNetwork } from '../network/network.connect.ts';
import { loadSummary } from '../network-map/network-map.connect.ts';
import { resourceService } from '../resource/resource.connect.ts';
import { loadResources } from '../resource-list/resource-list.connect.ts';
import { loadMore } from '../session/session.connect.ts';
import { loadCalendar } from '../session-calendar/session-calendar.connect.ts';
import { createKey, sendSubmission } from '../submission-form/rest/rest.connect.ts';
import { loadSubmissionForm } from '../submission-form/submission-form.connect.ts';
import { failureOf } from './failures.ts';
import type { Settings } from './settings.ts';

const settings: Settings = {
  api: 'https://api.example/v1',
  network: undefined,
  language: 'fr',
  theme: 'light',
  timeZone: 'UTC',
  problems: [],
};
const { signal } = new AbortController();
const real = window.fetch;

/** Answers from the contract's examples; gives the operations that were called. */
function play(fail: (call: MockCall) => MockFault | undefined = () => undefined): string[] {
  const called: string[] = [];
  window.fetch = mockFetch({
    fail: (call) => {
      called.push(call.operationId);
      return fail(call);
    },
  });
  return called;
}

const everything = {
  type: [],
  theme: [],
  region: [],
  country: [],
  language: [],
  year: [],
  audience: [],
  q: '',
  sort: '-date',
  limit: 20,
} as const;

describe('the connectors over the contract’s examples', () => {
  afterEach(() => {
    window.fetch = real;
  });

  it('show sessions, and what is inside a programme', async () => {
    const called = play();
    const { items } = await loadCalendar({ settings, query: { view: 'agenda', limit: 20, facets: ['kind'] }, signal });
    expect(items).not.to.have.lengthOf(0);
    expect(items[0]!.session.localization.served).to.equal('fr');
    const { id, sessionId } = items[0]!;
    const query = { id, sessionId, isProgramme: true, recurs: false };
    expect((await loadMore({ settings, query, signal })).children).to.be.an('array');
    expect(called).to.deep.equal(['listCalendar', 'getSession']);
  });

  it('show the library in pages, and nothing where nothing fits', async () => {
    play();
    const all = await loadResources({ settings, query: everything, signal });
    expect(all.total).to.equal(all.items.length);
    const first = await loadResources({ settings, query: { ...everything, limit: 1 }, signal });
    expect(first.items).to.deep.equal(all.items.slice(0, 1));
    if (first.next) {
      const rest = await loadResources({ settings, query: { ...everything, limit: 1, cursor: first.next }, signal });
      expect(rest.items).to.deep.equal(all.items.slice(1, 2));
    }
    const none = await loadResources({ settings, query: { ...everything, q: 'zzzz' }, signal });
    expect(none.items).to.deep.equal([]);
  });

  it('show one work with what belongs to it, and a collection in its order', async () => {
    const called = play();
    const { resource, related } = await resourceService.load({
      settings,
      query: 'accountability-training-toolkit',
      signal,
    });
    expect(resource.feedback.usefulness.max).to.be.above(resource.feedback.usefulness.min);
    expect(related).to.be.an('array');
    const { collection, items } = await loadResources({
      settings,
      query: { ...everything, collection: 'care-fr' },
      signal,
    });
    expect(collection?.title).to.be.a('string');
    expect(items).not.to.have.lengthOf(0);
    expect(called.slice(0, 2)).to.have.members(['getResource', 'listRelatedResources']);
    expect(called.at(-1)).to.equal('getCollection');
  });

  it('show the networks', async () => {
    play();
    const { countries } = await loadSummary({ settings, query: undefined as never, signal });
    const [id] = countries.flatMap(({ networkIds }) => networkIds);
    const { network } = await loadNetwork({ settings, query: { id: id!, summarised: true }, signal });
    expect(network.id).to.equal(id);
  });

  it('send an idea once, follow it, and tell what breaks the rules', async () => {
    const called = play(({ operationId, earlier }) =>
      operationId === 'createSubmission' && earlier === 0 ? 'network' : undefined,
    );
    const data = await loadSubmissionForm({ settings, query: { call: 'current' }, signal });
    if (data.kind !== 'form') throw new Error('A form was asked for.');
    const { form } = data;

    const { value } = (await (await real('/openapi/examples/submissions/createSubmission.request.fr.json')).json()) as {
      value: Record<string, unknown>;
    };
    const body = { ...value, formToken: form.token };
    const receipt = await sendSubmission({ settings, form, receivedAt: 0, body, key: createKey() });
    expect(called.filter((each) => each === 'createSubmission')).to.have.lengthOf(2);
    const [id = '', secret = ''] = new URL(receipt.manageUrl).hash.replace('#colab-submission=', '').split('.');
    const followed = await loadSubmissionForm({ settings, query: { call: 'current', manage: { id, secret } }, signal });
    expect(followed.kind === 'submission' && followed.submission.answers.title).to.equal(value['title']);

    const { title: _, ...incomplete } = body as Record<string, unknown>;
    const refused = await sendSubmission({ settings, form, receivedAt: 0, body: incomplete, key: createKey() }).catch(
      (error: unknown) => error,
    );
    expect((refused as { fields: Map<string, unknown> }).fields.has('/title')).to.equal(true);
  });

  it('say what is wrong when nothing works', async () => {
    for (const [fault, code] of [
      ['not-found', 'not-found'],
      ['call-closed', 'call-closed'],
    ] as const) {
      play(() => fault);
      const thrown: unknown = await loadSubmissionForm({ settings, query: { call: 'current' }, signal }).catch(
        (error: unknown) => error,
      );
      expect(failureOf(thrown).code).to.equal(code);
    }
  });
});
