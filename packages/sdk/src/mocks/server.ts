import { loadContract, type Contract, type Operation, type Parameter } from './contract.ts';
import { pageOf } from './lists.ts';
import { codeOf, type Language, languages, MockProblem, type Place, placesOf, problemResponse } from './problems.ts';
import { faults, fromText, propertiesOf, requiredOf } from './schema.ts';
import { type Patterns, Submissions } from './submissions.ts';
import type { SubmissionCreate } from '../operations/models.ts';

/** A request that the mocks are about to answer. */
export interface MockCall {
  operationId: string;
  request: Request;
  /** How often this operation was called before. */
  earlier: number;
}

/**
 * What goes wrong instead of the answer: `network` for a broken connection, a status or the code of a problem, or a
 * whole answer of your own.
 */
export type MockFault = 'network' | number | (string & {}) | Response;

/** What the mocks can be told. */
export interface MockOptions {
  /** Address of the API that is played, or its path alone for any origin. Default `/v1`. */
  baseUrl?: string | URL | undefined;
  /** Milliseconds that an answer takes, or the least and the most of them. Default 0. */
  latency?: number | readonly [least: number, most: number] | undefined;
  /** Asked before each answer; what it gives goes wrong. `({ operationId, earlier }) => earlier === 0 ? 503 : undefined` */
  fail?: ((call: MockCall) => MockFault | undefined) | undefined;
}

/** The contract's examples as a server. */
export interface MockServer {
  /** Answers a request; undefined when it is not for the API. @throws TypeError for a scripted broken connection */
  answer(request: Request): Promise<Response | undefined>;
  /** Forgets every submission and how often operations were called. */
  reset(): void;
}

type Row = Record<string, unknown>;

const exposed = 'ETag, Link, Location, Retry-After, X-Request-Id, Idempotency-Replayed';

function languageOf(url: URL, request: Request): Language {
  const accepted = (request.headers.get('accept-language') ?? '')
    .split(',')
    .map((each) => each.split(';'))
    .map(([tag = '', quality = '']) => ({ tag: tag.trim(), quality: Number(/q=([\d.]+)/.exec(quality)?.[1] ?? 1) }))
    .sort((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag);
  const wanted = [url.searchParams.get('lang') ?? undefined, ...accepted];
  for (const tag of wanted) {
    const found = languages.find((each) => tag?.toLowerCase().split('-')[0] === each);
    if (found) return found;
  }
  return 'en';
}

/** The values of a path's parameters, or undefined when the path is another one. */
function pathValues(template: string, path: string): Record<string, string> | undefined {
  const wanted = template.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const values: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const text = given[index] ?? '';
    const [, before = '', name, after = ''] = /^([^{]*)\{(\w+)\}(.*)$/.exec(part) ?? [];
    if (name === undefined) {
      if (part !== text) return undefined;
      continue;
    }
    if (!text.startsWith(before) || !text.endsWith(after) || text.length <= before.length + after.length)
      return undefined;
    try {
      values[name] = decodeURIComponent(text.slice(before.length, text.length - after.length));
    } catch {
      return undefined;
    }
  }
  return values;
}

/** The known name that an unknown one was most likely meant to be. */
function closest(name: string, names: readonly string[]): string | undefined {
  const distance = (a: string, b: string): number => {
    const row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
      let previous = row[0] ?? 0;
      row[0] = i;
      for (let j = 1; j <= b.length; j++) {
        const kept = row[j] ?? 0;
        row[j] = Math.min(kept + 1, (row[j - 1] ?? 0) + 1, previous + (a[i - 1] === b[j - 1] ? 0 : 1));
        previous = kept;
      }
    }
    return row[b.length] ?? 0;
  };
  return names
    .map((each) => ({ each, far: distance(name.toLowerCase(), each.toLowerCase()) }))
    .filter(({ each, far }) => far <= Math.max(1, each.length / 3))
    .sort((a, b) => a.far - b.far)[0]?.each;
}

function questionOf(contract: Contract, { parameters }: Operation, url: URL): Row {
  const known = parameters.filter((each) => each.in === 'query');
  const names = known.map(({ name }) => name);
  const places: Place[] = [];
  for (const name of new Set(url.searchParams.keys())) {
    if (names.includes(name)) continue;
    const suggestion = closest(name, names);
    places.push({ parameter: name, code: 'unknown', ...(suggestion && { params: { suggestion } }) });
  }
  if (places.length) throw new MockProblem('parameter-unknown', places);
  const question: Row = {};
  for (const { name, schema, required } of known) {
    const text = url.searchParams.getAll(name).join(',');
    if (!url.searchParams.has(name)) {
      if (required) places.push({ parameter: name, code: 'required' });
      continue;
    }
    const value = fromText(contract, schema, text);
    for (const { code, params } of faults(contract, schema, value)) places.push({ parameter: name, code, params });
    question[name] = value;
  }
  if (places.length) throw new MockProblem('parameter-invalid', places);
  return question;
}

/** The body as the operation takes it. @throws MockProblem */
async function bodyOf(contract: Contract, { body }: Operation, request: Request): Promise<unknown> {
  if (!body) return undefined;
  const type = request.headers.get('content-type')?.split(';')[0]?.trim() ?? '';
  const media = body[type];
  if (!media) throw new MockProblem('media-type-unsupported');
  const text = await request.text();
  if (!/[/+]json$/.test(type)) return text;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new MockProblem('body-malformed');
  }
  const issues = media.schema ? faults(contract, media.schema, value) : [];
  if (issues.length) throw new MockProblem('validation', placesOf(issues));
  return value;
}

/** A strong validator: the FNV-1a hash of the text. */
function tagOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return `"mock-${(hash >>> 0).toString(36)}"`;
}

/** Starts the mocks. The contract is read at the first request. */
export function createMockServer({ baseUrl = '/v1', latency = 0, fail }: MockOptions = {}): MockServer {
  const base = new URL(baseUrl, 'mock://any');
  const prefix = base.pathname.replace(/\/+$/, '');
  const submissions = new Submissions();
  const calls = new Map<string, number>();

  function exampleOf({ answer }: Operation, language: string, type?: string): unknown {
    const media = type === undefined ? Object.values(answer.content)[0] : answer.content[type];
    return media?.examples[language] ?? Object.values(media?.examples ?? {})[0];
  }
  const get = (contract: Contract, path: string) =>
    contract.operations.find((each) => each.method === 'GET' && each.path === path);
  const isNamed = (row: unknown, id: string) =>
    !!row && typeof row === 'object' && [(row as Row)['id'], (row as Row)['name'], (row as Row)['slug']].includes(id);

  /** What is shown under an id: the example of the operation, or an item of the list above it, filled up to the same shape. */
  function find(contract: Contract, operation: Operation, values: Record<string, string>, language: string): unknown {
    const example = exampleOf(operation, language) ?? {};
    const [, above, name] = /^(.*)\/\{(\w+)\}$/.exec(operation.path) ?? [];
    const id = values[name ?? ''] ?? '';
    // Only what has an id or a name of its own can be looked for by it; the rest is there under every address.
    const isThing = typeof example === 'object' && ('id' in example || 'name' in example);
    if (above === undefined || !isThing || isNamed(example, id) || id === 'current') return example;
    const list = get(contract, above);
    if (!list) return undefined;
    // Also what stands inside the items of other lists, such as the session of an occurrence.
    const noun = (name ?? '').replace(/Id$/, '');
    const item = [list, ...contract.operations.filter(({ isList }) => isList)]
      .flatMap((each) =>
        ((exampleOf(each, language) as { items?: Row[] } | undefined)?.items ?? []).map((row) =>
          each === list ? row : (row[noun] as Row | undefined),
        ),
      )
      .find((each) => isNamed(each, id));
    const { schema } = Object.values(operation.answer.content)[0] ?? {};
    if (!item || !schema) return undefined;
    const properties = propertiesOf(contract, schema);
    const missing = requiredOf(contract, schema).filter((each) => !(each in item));
    const empty = (member: string) =>
      contract.resolve(properties[member] ?? {}).type === 'array' ? [] : (example as Row | undefined)?.[member];
    return { ...item, ...Object.fromEntries(missing.map((member) => [member, empty(member)])) };
  }

  /** @throws MockProblem `not-found` when something that the address leads through is not there */
  function checkWay(contract: Contract, path: string, values: Record<string, string>, language: string): void {
    const parts = path.split('/');
    for (let end = 1; end <= parts.length; end++) {
      if (!/^\{\w+\}$/.test(parts[end - 1] ?? '')) continue;
      const way = parts.slice(0, end).join('/');
      const shown = get(contract, way);
      // What was sent to the mocks is known by its own key.
      if (!shown || way === '/submissions/{submissionId}') continue;
      if (find(contract, shown, values, language) === undefined) throw new MockProblem('not-found');
    }
  }

  function patterns(contract: Contract, values: Record<string, string>, language: string): Patterns {
    const shown = (id: string) => {
      const operation = contract.operations.find((each) => each.id === id);
      return structuredClone(operation && exampleOf(operation, language));
    };
    const form = shown('getCallForm') as Patterns['form'];
    const call = get(contract, '/calls/{callId}');
    const isOther = call && values['callId'] !== undefined && !['current', form.call.id].includes(values['callId']);
    const other = isOther ? (find(contract, call, values, language) as { state?: string } | undefined) : undefined;
    return {
      form: { ...form, state: other?.state ?? form.state },
      receipt: shown('createSubmission') as Patterns['receipt'],
      submission: shown('getSubmission') as Patterns['submission'],
    };
  }

  async function handle(contract: Contract, request: Request, url: URL, language: Language): Promise<Response> {
    const path = url.pathname.slice(prefix.length) || '/';
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    const here = contract.operations.flatMap((each) => {
      const values = pathValues(each.path, path);
      return values ? [{ operation: each, values }] : [];
    });
    const [first] = here;
    if (!first) throw new MockProblem('not-found');
    const same = here.filter(({ operation }) => operation.path === first.operation.path);
    const allowed = [
      ...new Set(same.flatMap(({ operation: { method: each } }) => (each === 'GET' ? [each, 'HEAD'] : [each]))),
      'OPTIONS',
    ].join(', ');
    if (method === 'OPTIONS') {
      return new Response(null, {
        status: 204,
        headers: {
          allow: allowed,
          'access-control-allow-methods': allowed,
          'access-control-allow-headers': 'authorization, content-type, idempotency-key, if-match',
          'access-control-max-age': '86400',
        },
      });
    }
    const found = same.find(({ operation }) => operation.method === method);
    if (!found) throw new MockProblem('method-not-allowed', [], { allow: allowed });
    const { operation, values } = found;

    const earlier = calls.get(operation.id) ?? 0;
    calls.set(operation.id, earlier + 1);
    const fault = fail?.({ operationId: operation.id, request, earlier });
    if (fault instanceof Response) return fault;
    if (fault === 'network') throw new TypeError('Failed to fetch');
    if (fault !== undefined) throw new MockProblem(typeof fault === 'number' ? codeOf(fault) : fault);

    return respond(contract, operation, values, request, url, language);
  }

  async function respond(
    contract: Contract,
    operation: Operation,
    values: Record<string, string>,
    request: Request,
    url: URL,
    language: Language,
  ): Promise<Response> {
    const bearer = /^Bearer (\S+)$/.exec(request.headers.get('authorization') ?? '')?.[1];
    if (operation.guarded && !bearer) throw new MockProblem('unauthorized');
    const question = questionOf(contract, operation, url);
    checkHeaders(contract, operation.parameters, request);
    checkWay(contract, operation.path, values, language);
    const body = await bodyOf(contract, operation, request);

    const headers: Record<string, string> = { 'content-language': language };
    const { status, answer } = operation;
    let content: unknown;
    if (operation.id === 'createSubmission') {
      const made = submissions.create(
        patterns(contract, values, language),
        request.headers.get('idempotency-key') ?? '',
        body as SubmissionCreate,
      );
      content = made.receipt;
      headers['location'] = `${prefix}/submissions/${made.receipt.id}`;
      if (made.replayed) headers['idempotency-replayed'] = 'true';
    } else if (operation.path.startsWith('/submissions/{submissionId}') && bearer) {
      const known = patterns(contract, values, language);
      const one = submissions.find(known, values['submissionId'] ?? '', bearer);
      content = operation.id === 'getSubmission' ? one : exampleOf(operation, language);
    } else if (operation.method === 'GET') content = find(contract, operation, values, language);
    else content = exampleOf(operation, language);

    if (status === 204 || status === 304) return new Response(null, { status, headers });
    const types = Object.keys(answer.content);
    if (status >= 300 || !types.length) {
      const [location = `${url.origin}/`] = [exampleOf(operation, language)].filter((each) => typeof each === 'string');
      return new Response(null, {
        status,
        headers: { ...headers, ...(answer.headers.includes('Location') && { location }) },
      });
    }
    const accepted = request.headers.get('accept') ?? '';
    const type = types.find((each) => accepted.includes(each)) ?? types[0] ?? '';
    if (type !== types[0]) content = exampleOf(operation, language, type) ?? content;
    if (operation.isList && content && typeof content === 'object') content = pageOf(content as Row, question);
    for (const [relation, cursor] of operation.isList
      ? (['next', 'prev'] as const).map((each) => [each, (content as Row)[each]] as const)
      : []) {
      if (typeof cursor !== 'string') continue;
      const to = new URL(url);
      to.searchParams.set('cursor', cursor);
      headers['link'] = [headers['link'], `<${to.pathname}${to.search}>; rel="${relation}"`].filter(Boolean).join(', ');
    }
    if (answer.headers.includes('Location') && !headers['location']) {
      headers['location'] = (content as { url?: string } | undefined)?.url ?? `${url.pathname}/example`;
    }
    const text = typeof content === 'string' && !/[/+]json$/.test(type) ? content : JSON.stringify(content ?? {});
    headers['content-type'] = type;
    if (answer.headers.includes('ETag')) {
      const etag = tagOf(`${language} ${text}`);
      headers['etag'] = etag;
      const held = request.headers.get('if-none-match') ?? '';
      const isHeld = held.trim() === '*' || held.split(',').some((each) => each.trim().replace(/^W\//, '') === etag);
      if (operation.method === 'GET' && isHeld) return new Response(null, { status: 304, headers: { etag } });
      headers['cache-control'] = 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400';
    } else headers['cache-control'] = 'no-store';
    return new Response(request.method === 'HEAD' ? null : text, { status, headers });
  }

  function checkHeaders(contract: Contract, parameters: readonly Parameter[], request: Request): void {
    for (const { name, schema, required } of parameters.filter((each) => each.in === 'header')) {
      const value = request.headers.get(name);
      const isKey = name.toLowerCase() === 'idempotency-key';
      if (value === null) {
        if (required) throw new MockProblem(isKey ? 'idempotency-key-missing' : 'parameter-invalid');
      } else if (faults(contract, schema, fromText(contract, schema, value)).length) {
        throw new MockProblem(isKey ? 'idempotency-key-missing' : 'parameter-invalid', [
          { parameter: name, code: 'pattern' },
        ]);
      }
    }
  }

  return {
    async answer(request) {
      const url = new URL(request.url);
      const isHere = base.protocol === 'mock:' || url.origin === base.origin;
      if (!isHere || (url.pathname !== prefix && !url.pathname.startsWith(`${prefix}/`))) return undefined;
      const [least, most] = typeof latency === 'number' ? [latency, latency] : latency;
      if (most > 0) await new Promise((resolve) => setTimeout(resolve, least + Math.random() * (most - least)));
      const contract = await loadContract();
      const language = languageOf(url, request);
      let response: Response;
      try {
        response = await handle(contract, request, url, language);
      } catch (error) {
        if (!(error instanceof MockProblem)) throw error;
        response = problemResponse(contract, error, language);
      }
      if (response.type === 'default') {
        response.headers.set('access-control-allow-origin', '*');
        response.headers.set('access-control-expose-headers', exposed);
        if (!response.headers.has('x-request-id')) response.headers.set('x-request-id', createRequestId());
      }
      return response;
    },
    reset() {
      submissions.clear();
      calls.clear();
    },
  };
}

let requests = 0;
const createRequestId = () => `mock-answer-${++requests}`;
