import { describe, expectTypeOf, test } from 'vitest';
import {
  createColab,
  isKnown,
  isProblem,
  type KnownValue,
  type List,
  type Session,
  type SessionList,
} from '../src/index.ts';
import { createClient } from '../src/fetch.ts';
import {
  createSubmission,
  getCallForm,
  getSubmission,
  listSessions,
  type SubmissionReceipt,
} from '../src/operations/index.ts';
import { parse, sessionSchema } from '../src/schemas/index.ts';

const colab = createColab({ baseUrl: 'https://colab.example.org/v1' });
const client = createClient({ baseUrl: new URL('https://colab.example.org/v1'), languages: ['fr'] as const });

describe('filters', () => {
  test('that the contract has compile, with read-only arrays too', () => {
    const regions = ['africa'] as const;
    colab.sessions.list({ region: regions, mode: ['online'], recording: true, limit: 5, lang: 'es' }, { retries: 0 });
    void colab.calls.form('current', { network: 'eeca-platform', signal: AbortSignal.abort() });
    void listSessions(client);
  });

  test('of a wrong name, type or value do not', () => {
    // @ts-expect-error there is no such filter
    colab.sessions.list({ regoin: ['africa'] });
    // @ts-expect-error several regions are a list
    colab.sessions.list({ region: 'africa' });
    // @ts-expect-error what may be asked for is closed
    colab.sessions.list({ mode: ['onlin'] });
    // @ts-expect-error a filter of another list
    colab.networks.list({ theme: ['care'] });
    // @ts-expect-error the limit is a number
    void listSessions(client, { limit: '5' });
    // @ts-expect-error filters are no options
    colab.sessions.list({ signal: AbortSignal.abort() });
    // @ts-expect-error this operation has no such parameter
    void getCallForm(client, 'current', { region: ['africa'] });
  });
});

describe('operations', () => {
  test('ask for what they need', () => {
    // @ts-expect-error it needs an id
    void colab.sessions.get();
    // @ts-expect-error the key of the manage link is a text
    void getSubmission(client, 's1', { key: 1 });
    // @ts-expect-error it needs a body
    void createSubmission(client, 'c1');
    // @ts-expect-error the body's form token
    void createSubmission(client, 'c1', { language: 'en' });
  });

  test('answer what the contract says', () => {
    expectTypeOf(colab.sessions.list()).toEqualTypeOf<List<SessionList>>();
    expectTypeOf<Awaited<List<SessionList>>>().toEqualTypeOf<SessionList>();
    expectTypeOf(colab.submissions.create).returns.resolves.toEqualTypeOf<SubmissionReceipt>();
  });

  test('give the items of a list their type', async () => {
    for await (const session of colab.sessions.list()) {
      expectTypeOf(session).toEqualTypeOf<Session>();
      expectTypeOf(session.title).toEqualTypeOf<string>();
      // @ts-expect-error a session has no such field
      void session.titel;
    }
  });
});

test('vocabularies of answers are open', () => {
  const session = {} as Session;
  expectTypeOf(session.status).toExtend<string>();
  session.status = 'movedToTheMoon';
  switch (session.status) {
    case 'cancelled':
      break;
  }
});

test('a value of an open enumeration narrows to those that are known', () => {
  const status: Session['status'] = 'confirmed';
  if (isKnown('SessionStatus', status)) expectTypeOf(status).toEqualTypeOf<KnownValue<'SessionStatus'>>();
  // @ts-expect-error there is no such enumeration
  isKnown('Status', status);
});

test('problems narrow by their code', () => {
  const error: unknown = undefined;
  if (isProblem(error, 'validation')) {
    expectTypeOf(error.code).toEqualTypeOf<'validation'>();
    expectTypeOf(error.fields.get('/title')?.[0]?.code).toExtend<string | undefined>();
  } else if (isProblem(error)) expectTypeOf(error.code).toExtend<string>();
});

test('what was parsed has the type of its model', () => {
  expectTypeOf(parse(sessionSchema, {})).toEqualTypeOf<Session>();
});
