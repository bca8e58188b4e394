import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createClient } from '../src/fetch.ts';
import { createMockServer, type MockServer } from '../src/mocks/fetch.ts';
import type { CallForm } from '../src/operations/models.ts';
import {
  openOutbox,
  solvePuzzle,
  type Outbox,
  type OutboxItem,
  type Puzzle,
  type SubmissionAnswers,
} from '../src/outbox/index.ts';
import { sha256 } from '../src/outbox/sha256.ts';
import { loadContract } from '../src/mocks/contract.ts';

const day = 24 * 60 * 60 * 1000;
const callId = 'colab-call-2027';

interface Sent {
  method: string;
  path: string;
  key: string | null;
  formToken: string | undefined;
}

/** What the network does to the next requests: nothing, no connection, or an answer that gets lost after it was stored. */
let network: 'up' | 'down' | 'loses answers' | ((request: Request) => Response | undefined);
let sent: Sent[];
/** The puzzle of the form that is handed out. */
let puzzle: Puzzle | null;
let server: MockServer;
let answers: SubmissionAnswers;
let opened: Outbox[];
let name = '';

const posts = () => sent.filter(({ method }) => method === 'POST');

async function sendTo(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const request = new Request(input, init);
  const { method, url, headers } = request;
  const body = method === 'POST' ? ((await request.clone().json()) as { formToken: string }) : undefined;
  const entry = {
    method,
    path: new URL(url).pathname,
    key: headers.get('idempotency-key'),
    formToken: body?.formToken,
  };
  if (network === 'down') throw new TypeError('Failed to fetch');
  const own = typeof network === 'function' ? network(request) : undefined;
  sent.push(entry);
  if (own) return own;
  const answer = await server.answer(request);
  if (network === 'loses answers' && method === 'POST') throw new TypeError('Failed to fetch');
  if (method === 'POST' || !answer?.ok) return answer!;
  return Response.json({ ...((await answer.json()) as object), proofOfWork: puzzle });
}

const open = async (more: Partial<Parameters<typeof openOutbox>[0]> = {}) => {
  const client = createClient({
    baseUrl: 'https://colab.example.org/v1',
    languages: ['es'],
    fetch: sendTo,
    backoff: 1,
  });
  const outbox = await openOutbox({ client, name, ...more });
  opened.push(outbox);
  return outbox;
};

/** Lets time pass until something holds. */
async function until(holds: () => boolean | Promise<boolean>, step = 500): Promise<void> {
  for (let count = 0; count < 400; count++) {
    for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
    if (await holds()) return;
    await vi.advanceTimersByTimeAsync(step);
  }
  throw new Error(`Never: ${holds}`);
}
const statesOf = async (outbox: Outbox) => (await outbox.list()).map(({ state }) => state).join();
const reaches = (outbox: Outbox, states: string) => until(async () => (await statesOf(outbox)) === states);
const only = async (outbox: Outbox) => (await outbox.list())[0]!;

beforeEach(async () => {
  const { operations } = await loadContract();
  const create = operations.find(({ id }) => id === 'createSubmission')!;
  const {
    formToken: _,

    ...rest
  } = create.body!['application/json']!.examples['en'] as SubmissionAnswers & {
    formToken: string;
  };
  answers = rest;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
  vi.stubGlobal('indexedDB', new IDBFactory());
  network = 'up';
  puzzle = null;
  sent = [];
  opened = [];
  server = createMockServer();
  name = `outbox-${Math.random()}`;
});
afterEach(() => {
  for (const outbox of opened) outbox.close();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a form that was filled in on the page', () => {
  const filledIn = async () => {
    const answer = await server.answer(new Request(`https://colab.example.org/v1/calls/${callId}/form`));
    const form = { ...((await answer!.json()) as CallForm), proofOfWork: puzzle };
    return { form, receivedAt: Date.now() - 60_000 };
  };

  test('goes out at once with its own token, which serves once', async () => {
    const outbox = await open();
    const given = await filledIn();
    await outbox.add(callId, answers, { filledIn: given });
    await reaches(outbox, 'sent');
    expect(sent.map(({ method }) => method)).toEqual(['POST']);
    expect(posts()[0]?.formToken).toBe(given.form.token);
  });

  test('is not trusted where an earlier try may have arrived, nor without a connection', async () => {
    const outbox = await open();
    await outbox.add(callId, answers, { filledIn: await filledIn(), mayHaveArrived: true });
    await reaches(outbox, 'sent');
    expect(sent.map(({ method }) => method)).toEqual(['GET', 'POST']);
    vi.stubGlobal('navigator', { onLine: false });
    await outbox.add(callId, answers, { filledIn: await filledIn() });
    await reaches(outbox, 'sent,sent');
    expect(sent.map(({ method }) => method)).toEqual(['GET', 'POST', 'GET', 'POST']);
  });

  test('goes out with a fresh token when its own is refused, under the same key', async () => {
    network = (request) =>
      request.method === 'POST' && posts().length === 0
        ? Response.json(
            { type: 'about:blank', title: 'Used', status: 409, code: 'form-token-used', requestId: 'r' },
            { status: 409, headers: { 'content-type': 'application/problem+json' } },
          )
        : undefined;
    const outbox = await open();
    await outbox.add(callId, answers, { filledIn: await filledIn() });
    await reaches(outbox, 'sent');
    expect(sent.map(({ method }) => method)).toEqual(['POST', 'GET', 'POST']);
    expect(new Set(posts().map(({ key }) => key)).size).toBe(1);
  });
});

describe('a submission in the outbox', () => {
  test('waits while there is no connection, and goes out once when there is one', async () => {
    const page = new EventTarget();
    for (const each of ['addEventListener', 'removeEventListener'] as const) vi.stubGlobal(each, page[each].bind(page));
    network = 'down';
    const outbox = await open();
    const seen: string[] = [];
    outbox.subscribe((items) => seen.push(items.map(({ state }) => state).join()));
    const item = await outbox.add(callId, answers);
    expect(item).toMatchObject({ state: 'queued', callId, answers, tries: 0 });
    expect(JSON.stringify(item)).not.toContain('idempotency');
    await until(async () => (await only(outbox)).tries >= 1 && (await statesOf(outbox)) === 'queued');
    expect(sent).toEqual([]);

    network = 'up';
    page.dispatchEvent(new Event('online'));
    await reaches(outbox, 'sent');
    expect(posts()).toHaveLength(1);
    const done = (await only(outbox)) as OutboxItem & { state: 'sent' };
    expect(done.receipt.manageUrl).toContain(`#colab-submission=${done.receipt.id}.`);
    expect(JSON.stringify(done)).not.toContain(answers.title);
    await until(() => seen.at(-1) === 'sent');
    expect(seen[0]).toBe('');
    expect(seen).toEqual(expect.arrayContaining(['queued', 'sending']));
  });

  test('is stored once when the answer to a try gets lost', async () => {
    const outbox = await open();
    network = 'loses answers';
    await outbox.add(callId, answers);
    await until(() => posts().length === 2);
    network = 'up';
    await reaches(outbox, 'sent');
    expect(posts().length).toBeGreaterThan(2);
    expect(new Set(posts().map(({ key }) => key)).size).toBe(1);
  });

  test('waits three days without a connection, and is sent with a new form token', async () => {
    network = 'down';
    const outbox = await open();
    await outbox.add(callId, answers);
    await until(async () => (await only(outbox)).tries > 2, 60_000);
    await vi.advanceTimersByTimeAsync(1000);
    vi.setSystemTime(Date.now() + 3 * day);
    network = 'up';
    void outbox.flush();
    await reaches(outbox, 'sent');
    expect(posts()).toHaveLength(1);
    expect(sent.map(({ method, path }) => `${method} ${path}`)).toEqual([
      `GET /v1/calls/${callId}/form`,
      `POST /v1/calls/${callId}/submissions`,
    ]);
  });

  test('is not sent again by itself when it may be stored and its key may be forgotten', async () => {
    const outbox = await open();
    network = 'loses answers';
    await outbox.add(callId, answers);
    await until(() => posts().length >= 1);
    network = 'down';
    await until(async () => (await statesOf(outbox)) === 'queued');
    const before = posts().length;
    vi.setSystemTime(Date.now() + day);
    network = 'up';
    void outbox.flush();
    await reaches(outbox, 'refused');
    expect(await only(outbox)).toMatchObject({ problem: { code: 'uncertain' }, answers });
    expect(posts()).toHaveLength(before);
    // The person decides.
    await outbox.retry((await only(outbox)).id);
    await reaches(outbox, 'sent');
  });

  test('that an earlier try may have brought there carries that key', async () => {
    const outbox = await open();
    await outbox.add(callId, answers, { idempotencyKey: 'key-of-the-page', mayHaveArrived: true });
    await reaches(outbox, 'sent');
    expect(posts().map(({ key }) => key)).toEqual(['key-of-the-page']);
  });

  test.each([503, 429, 409])('is tried again after a %s, not before the time that the server names', async (status) => {
    let tries = 0;
    network = ({ method }) =>
      method === 'POST' && tries++ === 0
        ? new Response(JSON.stringify({ type: 'x', title: 'Later', status, code: 'rate-limited', requestId: 'r' }), {
            status,
            headers: { 'content-type': 'application/problem+json', 'retry-after': '120' },
          })
        : undefined;
    const outbox = await open();
    await outbox.add(callId, answers);
    await until(async () => (await only(outbox)).tries === 1 && (await statesOf(outbox)) === 'queued');
    const at = Date.now();
    expect(((await only(outbox)) as OutboxItem & { state: 'queued' }).nextTryAt - at).toBeGreaterThan(110_000);
    await reaches(outbox, 'sent');
    expect(Date.now() - at).toBeGreaterThan(110_000);
    expect(posts()).toHaveLength(2);
  });

  test('that breaks rules keeps its answers with the reasons, and is sent when it is corrected', async () => {
    const outbox = await open();
    const { title: _, ...incomplete } = answers;
    await outbox.add(callId, incomplete);
    await reaches(outbox, 'refused');
    const refused = (await only(outbox)) as OutboxItem & { state: 'refused' };
    expect(refused).toMatchObject({
      answers: incomplete,
      problem: { code: 'validation', status: 422, items: [{ pointer: '/title', code: 'required' }] },
    });
    await vi.advanceTimersByTimeAsync(day);
    expect(posts()).toHaveLength(1);
    expect(await outbox.retry(refused.id, answers)).toMatchObject({ state: 'queued', answers });
    await reaches(outbox, 'sent');
    expect(new Set(posts().map(({ key }) => key)).size).toBe(2);
  });

  test('to a call that has closed is kept', async () => {
    network = ({ method }) =>
      method === 'POST'
        ? new Response(
            JSON.stringify({ type: 'x', title: 'Cerrada', status: 409, code: 'call-closed', requestId: 'r' }),
            { status: 409, headers: { 'content-type': 'application/problem+json' } },
          )
        : undefined;
    const outbox = await open();
    await outbox.add(callId, answers);
    await reaches(outbox, 'refused');
    expect(await only(outbox)).toMatchObject({ answers, problem: { code: 'call-closed', title: 'Cerrada' } });
  });

  test('goes on after the tab that was sending it is gone', async () => {
    const first = await open();
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const answer = server.answer.bind(server);
    vi.spyOn(server, 'answer').mockImplementation(async (request) => {
      if (request.method === 'POST') await held;
      return answer(request);
    });
    await first.add(callId, answers);
    await until(() => posts().length === 1);
    expect(await statesOf(first)).toBe('sending');
    first.close();
    release();
    const second = await open();
    await reaches(second, 'sent');
    expect(new Set(posts().map(({ key }) => key)).size).toBe(1);
  });

  test('is erased, also while it is being sent, and what has expired is gone', async () => {
    network = 'down';
    const outbox = await open({ expiresAfter: 10 * day });
    const one = await outbox.add(callId, answers);
    await outbox.add(callId, { ...answers, title: 'Another' });
    await outbox.remove(one.id);
    expect((await outbox.list()).map((each) => 'answers' in each && each.answers.title)).toEqual(['Another']);
    await outbox.clear();
    expect(await outbox.list()).toEqual([]);
    const again = await open({ expiresAfter: 10 * day });
    await again.add(callId, answers);
    vi.setSystemTime(Date.now() + 10 * day);
    expect(await outbox.list()).toEqual([]);

    network = 'up';
    const answer = server.answer.bind(server);
    let aborted = false;
    vi.spyOn(server, 'answer').mockImplementation(async (request) => {
      if (request.method !== 'POST') return answer(request);
      request.signal.addEventListener('abort', () => (aborted = true));
      return new Promise(() => undefined);
    });
    const { id } = await outbox.add(callId, answers);
    await until(async () => (await statesOf(outbox)) === 'sending' && posts().length > 0);
    await outbox.remove(id);
    await again.remove(id);
    await until(() => aborted);
    expect(await outbox.list()).toEqual([]);
  });
});

describe.each(['with Web Locks', 'with a lease'])('two tabs %s', (way) => {
  test('send each submission once between them', async () => {
    if (way === 'with a lease') vi.stubGlobal('navigator', {});
    else expect(navigator.locks).toBeDefined();
    const [one, two] = [await open(), await open()];
    const lists: OutboxItem[][] = [];
    two.subscribe((items) => lists.push(items));
    for (let count = 0; count < 6; count++) {
      await (count % 2 ? one : two).add(callId, { ...answers, title: `Idea ${count}` });
    }
    await Promise.race([
      until(async () => /^(sent,?){6}$/.test(await statesOf(one)), 1_000),
      new Promise<never>((_, reject) => setTimeout(reject, 10 * 60_000)),
    ]);
    expect(posts()).toHaveLength(6);
    expect(new Set(posts().map(({ key }) => key)).size).toBe(6);
    await until(() =>
      /^(sent,?){6}$/.test(
        lists
          .at(-1)
          ?.map(({ state }) => state)
          .join() ?? '',
      ),
    );
  });
});

describe('the puzzle of a form', () => {
  const puzzleFor = (number: number, more: Partial<Puzzle> = {}): Puzzle => {
    const salt = 'salt?expires=1';
    const challenge = createHash('sha256').update(`${salt}${number}`).digest('hex');
    return { required: true, algorithm: 'SHA-256', challenge, maxNumber: 2_000, salt, signature: 'signed', ...more };
  };

  test.each([0, 499, 500, 2_000])('is solved when the number is %i', async (number) => {
    const hidden = puzzleFor(number);
    const solution = JSON.parse(atob((await solvePuzzle(hidden))!)) as object;
    const { algorithm, challenge, salt, signature } = hidden;
    expect(solution).toEqual({ algorithm, challenge, number, salt, signature });
  });

  test('is solved on a page without TLS, too', async () => {
    vi.useRealTimers();
    const hidden = puzzleFor(1_234);
    const solution = await solvePuzzle(hidden);
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    expect(await solvePuzzle(hidden)).toBe(solution);
  });

  test('is worked at with the same SHA-256 everywhere', async () => {
    const lengths = [...Array.from({ length: 130 }, (_, length) => length), 1_000, 100_003];
    for (const length of lengths) {
      const bytes = new Uint8Array(length).map((_, index) => (index * 131 + length) % 256);
      expect(new Uint8Array(sha256(bytes)), `${length} bytes`).toEqual(
        new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)),
      );
    }
  });

  test('is left when it cannot be solved, and given up when nobody waits', async () => {
    expect(await solvePuzzle(puzzleFor(3_000))).toBeUndefined();
    expect(await solvePuzzle(puzzleFor(1, { algorithm: 'SHA-512' }))).toBeUndefined();
    await expect(solvePuzzle(puzzleFor(1), AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough');
  });

  test('goes along with the submission', async () => {
    puzzle = puzzleFor(700);
    const bodies: { proofOfWork?: string }[] = [];
    network = (request) => {
      if (request.method === 'POST')
        void request
          .clone()
          .json()
          .then((each) => bodies.push(each as object));
      return undefined;
    };
    const outbox = await open();
    await outbox.add(callId, answers);
    await reaches(outbox, 'sent');
    expect(bodies.map(({ proofOfWork }) => proofOfWork)).toEqual([await solvePuzzle(puzzle)]);
  });
});

describe('a browser that keeps nothing', () => {
  test('is told apart: storage that is off', async () => {
    for (const indexedDB of [
      undefined,
      {
        open() {
          throw new DOMException('The operation is insecure', 'SecurityError');
        },
      },
    ]) {
      vi.stubGlobal('indexedDB', indexedDB);
      await expect(open()).rejects.toMatchObject({
        name: 'OutboxStorageError',
        code: 'storage-denied',
        retryable: false,
      });
    }
  });

  test('and storage that is full; what is there stays', async () => {
    network = 'down';
    const outbox = await open();
    await outbox.add(callId, answers);
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
      throw new DOMException('Full', 'QuotaExceededError');
    });
    await expect(outbox.add(callId, { ...answers, title: 'One more' })).rejects.toMatchObject({ code: 'storage-full' });
    expect(await outbox.list()).toHaveLength(1);
  });
});
