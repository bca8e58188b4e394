import { randomBytes } from 'node:crypto';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { type OpenDatabase, openDatabase } from '../src/database/open.ts';
import type { Row } from '../src/database/tables.ts';
import { buildApp } from '../src/http/app.ts';
import { ByteCache } from '../src/http/byte-cache.ts';
import { contract, operations } from '../src/http/contract.ts';
import { ReadCounters } from '../src/library/counters.ts';
import { Metrics } from '../src/operation/metrics.ts';
import type { Services } from '../src/services.ts';
import { CatalogueCache } from '../src/store/catalogue.ts';
import { serverKey } from '../src/submissions/keys.ts';
import { addressOf, administrate, today } from './database.ts';

export { today };

export const publicUrl = 'https://colab.test';
/** Where harm is reported, with a page of its own in Spanish. */
export const reportPages = { '': 'https://alliance.test/report', es: 'https://alliance.test/es/denunciar' };
export const secretariatToken = 'a-token-for-the-secretariat';

/** The server under test on a database with the shipped data and the samples of {@link today}. */
export interface TestServer {
  app: FastifyInstance;
  services: Services;
  opened: OpenDatabase;
  cache: ByteCache;
  /** Counts reads; `flush` writes what it has counted. */
  counters: ReadCounters;
  /** What the server's clock says; set it to travel. */
  now: Date;
  /** What the server has logged, line by line. */
  log: string[];
  /** Letters that left the server. */
  letters: Row<'mail'>[];
  /** Asks from outside and holds the answer against the contract. */
  ask(url: string, options?: AskOptions): Promise<Answer>;
}

export interface AskOptions {
  method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE' | 'OPTIONS' | 'PATCH';
  headers?: Record<string, string>;
  body?: unknown;
}

export interface Answer {
  status: number;
  headers: Record<string, string>;
  text: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test looks into whatever came
  json: any;
}

const serverUrl = process.env.COLAB_TEST_DATABASE_URL;

type Suite = (server: TestServer, kind: OpenDatabase['kind']) => void;

/** Runs a suite against the server on the embedded database and on PostgreSQL; without one that half is skipped. */
export function describeServer(name: string, suite: Suite): void {
  describe(`${name} (embedded)`, () => withServer(undefined, suite));
  describe.skipIf(!serverUrl)(`${name} (PostgreSQL)`, () => withServer(serverUrl, suite));
}

/** Runs a suite on one database alone, PostgreSQL when there is one: for what is made of rows after they were read. */
export function describeOnce(name: string, suite: Suite): void {
  describe(name, () => withServer(serverUrl, suite));
}

function withServer(url: string | undefined, suite: Suite): void {
  const cache = new ByteCache(32 * 2 ** 20);
  const server = { now: today, log: [] as string[], letters: [] as Row<'mail'>[], cache } as unknown as TestServer;
  let remove: () => Promise<void> = () => Promise.resolve();
  beforeAll(async () => {
    const { snapshot, database: template } = inject('templates');
    const own = url === undefined ? undefined : await makeDatabase(url, template);
    remove = own?.remove ?? remove;
    server.opened = await openDatabase({ url: own?.url, data: 'memory://', snapshot, poolSize: 4 });
    // Fifty at once share these few connections, and a busy machine takes its time.
    server.opened.pool.options.connectionTimeoutMillis = 0;
    const { database, kind } = server.opened;
    server.services = {
      database,
      databaseKind: kind,
      changes: server.opened.changes,
      catalogue: new CatalogueCache(database),
      clock: () => server.now,
      publicUrl,
      key: await serverKey(database, undefined),
      puzzles: 'adaptive',
      deliver: async (letter) => {
        server.letters.push(letter);
      },
      secretariatToken,
      samples: true,
      reportPages,
    };
    const logger = pino({ level: 'info', base: null }, { write: (line: string) => server.log.push(line) });
    await server.opened.changes.follow(server.opened.pool);
    server.counters = new ReadCounters(database, server.services.clock, (error) => {
      throw error;
    });
    server.app = await buildApp(server.services, {
      counters: server.counters,
      rateLimit: 0,
      trustProxy: false,
      logger,
      cache: server.cache,
      metrics: new Metrics({ cache: server.cache, pool: server.opened.pool, processFigures: false }),
    });
    server.ask = (path, options) => ask(server.app, path, options);
  });
  afterAll(async () => {
    await server.app.close();
    await server.opened.close();
    await remove();
  });
  suite(server, url === undefined ? 'embedded' : 'postgresql');
}

/**
 * A database of its own on the server that the environment names.
 *
 * @param template - the database that it begins as; without one it is empty
 */
export async function makeDatabase(
  url: string,
  template?: string,
): Promise<{ url: string; remove: () => Promise<void> }> {
  const name = `colab_test_${randomBytes(6).toString('hex')}`;
  await administrate(url, `create database ${name}${template === undefined ? '' : ` template ${template}`}`);
  return {
    url: addressOf(url, name),
    remove: () => administrate(url, `drop database ${name} with (force)`),
  };
}

async function ask(
  app: FastifyInstance,
  url: string,
  { method = 'GET', headers = {}, body }: AskOptions = {},
): Promise<Answer> {
  const payload = typeof body === 'string' || body === undefined ? body : JSON.stringify(body);
  const response = await app.inject({
    method,
    url,
    headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(payload === undefined ? {} : { payload }),
  });
  const answer: Answer = {
    status: response.statusCode,
    headers: response.headers as Record<string, string>,
    text: response.body,
    json: /json/.test(String(response.headers['content-type'])) && response.body ? response.json() : undefined,
  };
  holdAgainstContract(method, url, response, answer);
  return answer;
}

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema({ ...(contract as object), $id: 'contract' });
const validators = new Map<string, ValidateFunction>();

function validator(pointer: string): ValidateFunction {
  const known = validators.get(pointer) ?? ajv.compile({ $ref: `contract#${pointer}` });
  validators.set(pointer, known);
  return known;
}

type Paths = Record<string, Record<string, { responses: Record<string, { content?: object }> }>>;

/** Every answer of the API is one that the contract describes; every failure anywhere is a problem. */
function holdAgainstContract(
  method: string,
  url: string,
  { statusCode, headers }: LightMyRequestResponse,
  { json, text }: Answer,
): void {
  expect(headers['x-request-id']).toMatch(/^[\w-]{20,}$/);
  if (statusCode >= 400) {
    if (String(headers['content-type']).startsWith('text/html')) return;
    expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(headers['cache-control']).toBe('no-store');
    if (method !== 'HEAD') hold('/components/schemas/Problem', json);
    return;
  }
  const path = new URL(url, publicUrl).pathname.replace(/^\/v1\/?/, '/');
  // `/sessions/{sessionId}.ics` says more than `/sessions/{sessionId}`.
  const operation = operations
    .filter(
      (each) =>
        each.method === method &&
        new RegExp(`^${each.path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`).test(path),
    )
    .sort((a, b) => b.path.replace(/\{\w+\}/g, '').length - a.path.replace(/\{\w+\}/g, '').length)[0];
  if (!operation || !url.startsWith('/v1') || statusCode === 304) return;
  const escaped = operation.path.replaceAll('~', '~0').replaceAll('/', '~1');
  const answers = `/paths/${escaped}/${method.toLowerCase()}/responses/${statusCode}`;
  const documented = (contract.paths as Paths)[operation.path]?.[method.toLowerCase()]?.responses[statusCode];
  if (!documented) throw new Error(`The contract knows no ${statusCode} of ${operation.id}`);
  if (documented.content === undefined) return expect(text).toBe('');
  const type = String(headers['content-type']).split(';')[0] ?? '';
  if (!(type in documented.content)) throw new Error(`The contract knows no ${type} of ${operation.id}`);
  hold(`${answers}/content/${type.replaceAll('/', '~1')}/schema`, json ?? text);
}

function hold(pointer: string, value: unknown): void {
  const validate = validator(pointer);
  if (!validate(value)) throw new Error(`The answer breaks ${pointer}: ${ajv.errorsText(validate.errors)}`);
}

/** Every item of a list, page by page, with the cursors that led there. */
export async function walk(server: TestServer, url: string, limit: number): Promise<{ id: string }[]> {
  const items: { id: string }[] = [];
  let cursor: string | null = null;
  do {
    const { json, status } = await server.ask(withQuery(url, { limit: String(limit), ...(cursor ? { cursor } : {}) }));
    expect(status).toBe(200);
    items.push(...json.items);
    cursor = json.next;
    expect(items.length).toBeLessThan(2000);
  } while (cursor);
  return items;
}

export function withQuery(url: string, more: Record<string, string>): string {
  const [path = '', query = ''] = url.split('?');
  const parameters = new URLSearchParams(query);
  for (const [name, value] of Object.entries(more)) parameters.set(name, value);
  return `${path}?${parameters}`;
}
