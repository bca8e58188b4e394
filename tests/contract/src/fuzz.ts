import fc, { type Arbitrary } from 'fast-check';
import { address, oddHeaders, oddQuery, oddSegment, validPath, validQuery, type Values } from './arbitraries.ts';
import { nearly, oddBody, valueOf } from './bodies.ts';
import type { Operation } from './contract.ts';
import type { Ids } from './data.ts';
import { type Answer, type ProblemBody, notAProblem, sendTo, undocumented } from './wire.ts';

/** What is asked: a server, or the mocks. */
export interface Target {
  origin: string;
  /** Tokens by the name of who holds them; nobody holds none. */
  tokens: Record<string, string>;
  ids: Ids;
  /** Ids that may be changed and deleted, by the name of the parameter. Filled with what was made. */
  own: Record<string, string[]>;
}

/** One request, and how far the contract allows it. */
export interface Question {
  operation: Operation;
  /** `valid`: as the contract allows it. `odd`: something in it is wrong. `lost`: its address may be another operation's, or nobody's. */
  kind: 'valid' | 'odd' | 'lost';
  who: string;
  path: string;
  method: string;
  headers: Record<string, string>;
  body?: string;
  query: Values;
}

/** What came of a question; `faults` are empty when the answer keeps the contract. */
export interface Outcome {
  question: Question;
  answer: Answer;
  faults: string[];
}

let keys = 0;
const newKey = () => `fuzz-${process.pid}-${Date.now()}-${keys++}`;

const takesKey = ({ parameters }: Operation) => parameters.some((each) => each.name === 'Idempotency-Key');
const changes = ({ method }: Operation) => method !== 'GET';

/** Ids for the path: of what may be changed, when something is changed; mostly such as exist. */
function pathFor(operation: Operation, { ids, own }: Target): Arbitrary<Values> {
  if (!changes(operation) || operation.id === 'createSubmission') return validPath(operation, ids);
  return validPath(operation, own);
}

function whoFor(operation: Operation, { tokens }: Target): Arbitrary<string> {
  const holders = Object.keys(tokens);
  const [all = 'nobody'] = holders;
  if (operation.security.length === 0) return fc.constantFrom('nobody', 'nobody', all);
  return fc.oneof(
    { weight: 5, arbitrary: fc.constant(all) },
    { weight: 1, arbitrary: fc.constantFrom('nobody', ...holders) },
  );
}

const authorization = (who: string, { tokens }: Target): Record<string, string> =>
  tokens[who] === undefined ? {} : { authorization: `Bearer ${tokens[who]}` };

const json = 'application/json';

/** Questions as the contract allows them. */
export function validQuestion(operation: Operation, target: Target): Arbitrary<Question> {
  const { schema, examples = [] } = operation.body[json] ?? {};
  const made = schema ? valueOf(schema, target.ids) : fc.constant(undefined);
  const body =
    examples.length > 0
      ? fc.oneof({ weight: 3, arbitrary: made }, { weight: 1, arbitrary: fc.constantFrom(...examples) })
      : made;
  return fc
    .record({
      path: pathFor(operation, target),
      query: validQuery(operation, target.ids),
      who: whoFor(operation, target),
      body,
    })
    .map(({ path, query, who, body: content }) => ({
      operation,
      kind: 'valid',
      who,
      method: operation.method,
      path: address(operation, path, query),
      query,
      headers: {
        ...authorization(who, target),
        ...(takesKey(operation) && { 'idempotency-key': newKey() }),
        ...(content !== undefined && { 'content-type': json }),
      },
      ...(content !== undefined && { body: JSON.stringify(content) }),
    }));
}

/** Questions with something wrong in them, and some with nothing right. */
export function oddQuestion(operation: Operation, target: Target, { raw = true } = {}): Arbitrary<Question> {
  const base = validQuestion(operation, target);
  const { schema, examples = [] } = operation.body[json] ?? {};
  const withQuery = fc.tuple(base, oddQuery(operation)).map(([question, query]) => ({
    ...question,
    path: `${question.path.split('?')[0]}${query}`,
  }));
  const withHeaders = fc.tuple(base, oddHeaders).map(([question, headers]) => ({
    ...question,
    headers: { ...question.headers, ...headers },
  }));
  const ways: Arbitrary<Question>[] = [withQuery, withHeaders];
  if (raw && operation.path.includes('{')) {
    ways.push(
      fc.tuple(base, fc.infiniteStream(oddSegment)).map(([question, segments]) => ({
        ...question,
        kind: 'lost' as const,
        path: `/v1${operation.path.replace(/\{\w+\}/g, () => segments.next().value ?? 'x')}`,
      })),
    );
  }
  if (schema) {
    const close = nearly(
      fc.oneof(valueOf(schema, target.ids), ...(examples.length > 0 ? [fc.constantFrom(...examples)] : [])),
    );
    const withBody = fc
      .tuple(base, close)
      .map(([question, content]) => ({ ...question, body: JSON.stringify(content) ?? '' }));
    ways.push(
      withBody,
      withBody,
      fc.tuple(base, oddBody).map(([question, content]) => ({ ...question, body: content })),
      fc
        .tuple(
          base,
          fc.constantFrom(
            'text/plain',
            'text/html',
            'application/xml',
            'multipart/form-data; boundary=x',
            'nonsense',
            'application/json; charset=utf-16',
            '',
          ),
        )
        .map(([question, type]) => ({ ...question, headers: { ...question.headers, 'content-type': type } })),
    );
  }
  if (takesKey(operation)) {
    const key = fc.constantFrom(
      '',
      'short',
      'with space here',
      'x'.repeat(101),
      Buffer.from('ünïcode-key').toString('latin1'),
    );
    ways.push(
      fc
        .tuple(base, key)
        .map(([question, each]) => ({ ...question, headers: { ...question.headers, 'idempotency-key': each } })),
    );
  }
  if (changes(operation) && !operation.body[json]) {
    ways.push(
      base.map((question) => ({
        ...question,
        body: '{"a":1}',
        headers: { ...question.headers, 'content-type': json },
      })),
    );
  }
  return fc.oneof(...ways).map((question) => ({ ...question, kind: question.kind === 'lost' ? 'lost' : 'odd' }));
}

/** Rules of which the contract is the whole: what it allows breaks none of them. */
const ofTheContract = new Set(['type', 'enum', 'const', 'additionalProperties', 'maxLength', 'maxItems', 'pattern']);

/** Which answers fit depends on the call's form; which scopes a token may have, on who makes it. */
const dependsOnMore = ['createSubmission', 'createToken'];

/** Why an answer refuses what the contract allows; empty when it does not, or when it may. */
function refusals({ operation, kind, who, query }: Question, { status, json: content, text }: Answer): string[] {
  if (kind !== 'valid' || status < 400 || [401, 403, 404, 409, 412, 501].includes(status)) {
    if (kind === 'valid' && status === 401 && operation.security.length === 0 && who === 'nobody')
      return [`Asks for a key: ${text}`];
    return [];
  }
  const { code, errors = [] } = (content ?? {}) as Partial<ProblemBody>;
  // "`relevance` needs `q`"; a `q` without a letter or digit in it asks for nothing.
  if (code === 'parameter-invalid' && 'sort' in query && errors.every(({ parameter }) => parameter === 'sort'))
    return [];
  // What a parameter names may not be there, or a window may end before it begins.
  if (code === 'parameter-invalid' && errors.every((each) => !ofTheContract.has(each.code))) return [];
  // What is required, and what exists, is known by the server alone; so is the form of a call.
  // A recording needs the consent of everybody in it, which its schema says in words.
  const plain = errors.filter(
    ({ pointer, code: rule }) => ofTheContract.has(rule) && !pointer?.endsWith('/recordingConsent'),
  );
  if (status === 422 && (dependsOnMore.includes(operation.id) || plain.length === 0)) return [];
  return [`${operation.id} refused what the contract allows: ${text.slice(0, 500)}`];
}

/** Wherever an address leads, the server lives, and tells what is wrong as it tells everything else. */
function lost(answer: Answer): string[] {
  const said = `answered ${answer.status}: ${answer.text.slice(0, 500)}`;
  if (answer.status >= 500 && answer.status !== 501) return [said];
  return answer.status >= 400 ? notAProblem(answer).map((each) => `${said}\n  ${each}`) : [];
}

/** Asks, and looks at the answer. */
export async function ask(question: Question, target: Target): Promise<Outcome> {
  const { path, method, headers, body, operation } = question;
  const send = () => sendTo(target.origin, path, { method, headers, ...(body !== undefined && { body }) });
  // A kept connection may be closed by the server just when it is used again.
  const answer = await send()
    .catch(send)
    .catch((error: unknown): Answer => ({ status: 599, headers: {}, text: String(error), json: undefined }));
  const made = (answer.json as { id?: unknown } | undefined)?.id;
  if (answer.status === 201 && typeof made === 'string') remember(target, operation, made);
  const faults =
    question.kind === 'lost' ? lost(answer) : [...undocumented(operation, answer), ...refusals(question, answer)];
  return {
    question,
    answer,
    faults: faults.map((each) => `${method} ${path} by ${question.who}\n${body?.slice(0, 1_000) ?? ''}\n${each}`),
  };
}

/** Keeps the id of what was made, under the name that paths below it have for it. */
function remember({ own }: Target, { path }: Operation, id: string): void {
  const noun = /\/(\w[\w-]*)$/.exec(path)?.[1] ?? '';
  const names: Record<string, string> = {
    sessions: 'sessionId',
    'calendar-sources': 'sourceId',
    calls: 'callId',
    resources: 'resourceId',
    networks: 'networkId',
    members: 'memberId',
    groups: 'groupId',
    users: 'userId',
    tokens: 'tokenId',
    series: 'seriesId',
    submissions: 'submissionId',
  };
  const name = names[noun] ?? `${noun.replace(/s$/, '')}Id`;
  own[name] = [...(own[name] ?? []), id].slice(-50);
}
