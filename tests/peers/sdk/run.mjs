/**
 * Sizes, cost of a call and behaviour under failures of this project's client and of others made from the same contract, all
 * in one run. Started by `npm run bench -- sdk`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { answer, cut, hangUp, problem, silence, startServer } from '../../../packages/sdk/test/scripted-server.ts';
import { generate, generated } from './generate.mjs';

const here = import.meta.dirname;

/** Each client, and what a page imports of it for one operation and for all of them. */
const clients = {
  'raw fetch': {
    file: 'raw-fetch',
    one: "export const list = (base, query) => fetch(base + '/sessions?' + new URLSearchParams(query)).then((r) => r.json());",
  },
  'colab, fetch': {
    file: 'colab-fetch',
    one: "export { createClient } from '@menengage/sdk/fetch'; export { listSessions } from '@menengage/sdk/operations';",
    all: "export { createColab } from '@menengage/sdk/fetch';",
    desk: "export { createClient } from '@menengage/sdk/fetch'; export { createDesk } from '@menengage/sdk/desk';",
  },
  'colab, ky': {
    file: 'colab-ky',
    one: "export { createClient } from '@menengage/sdk'; export { listSessions } from '@menengage/sdk/operations';",
    all: "export { createColab } from '@menengage/sdk';",
    desk: "export { createClient } from '@menengage/sdk'; export { createDesk } from '@menengage/sdk/desk';",
  },
  'openapi-fetch': {
    file: 'openapi-fetch',
    one: "export { default } from 'openapi-fetch';",
    all: "export { default } from 'openapi-fetch';",
    desk: "export { default } from 'openapi-fetch';",
  },
  'hey-api': {
    file: 'hey-api',
    one: "export { client } from './.generated/hey-api/client.gen'; export { listSessions } from './.generated/hey-api/sdk.gen';",
    desk: "export { client } from './.generated/hey-api/client.gen'; export * from './.generated/hey-api/sdk.gen';",
  },
  orval: {
    file: 'orval',
    one: "export { listSessions } from './.generated/orval';",
    desk: "export * from './.generated/orval';",
  },
  redocly: {
    file: 'redocly',
    one: "export { configure, listSessions } from './.generated/redocly';",
    desk: "export * from './.generated/redocly';",
  },
};

const bundle = async (contents, options = {}) => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: here, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
    ...options,
  });
  return outputFiles[0].contents;
};
const gzip = (bytes) => gzipSync(bytes, { level: 9 }).length;

async function load(name) {
  const { file } = clients[name];
  const path = join(generated, `${file}.mjs`);
  writeFileSync(path, await bundle(`export * from './clients/${file}.ts';`, { platform: 'node' }));
  return (await import(pathToFileURL(path).href)).client;
}

// Sizes

async function sizes() {
  const rows = {};
  for (const [name, { one, all, desk }] of Object.entries(clients)) {
    const weigh = async (source) => (source ? gzip(await bundle(source)) : undefined);
    rows[name] = { one: await weigh(one), public: await weigh(all), every: await weigh(desk) };
  }
  return rows;
}

/** What each further operation adds to the bundle of a page that has one already. */
async function furtherOperation() {
  const names = [
    'getSession',
    'listNetworks',
    'getNetwork',
    'listMembers',
    'getMember',
    'listResources',
    'getResource',
  ];
  const source = (more) =>
    `export { createClient } from '@menengage/sdk/fetch'; export { ${['listSessions', ...more].join(', ')} } from '@menengage/sdk/operations';`;
  // The first of each kind brings the kind along.
  const base = gzip(await bundle(source(['listSeries', 'getSeries'])));
  return (gzip(await bundle(source(['listSeries', 'getSeries', ...names]))) - base) / names.length;
}

// Cost of a call: microseconds over a `fetch` that answers at once

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/**
 * Each client in turn, in many short rounds. Whatever else the machine does can only make a round slower, and a round of
 * under a millisecond is often left alone even on a busy one, so the fastest tells most.
 */
async function costs(rounds, calls) {
  const body = JSON.stringify({ items: [{ id: 'a', title: 'A session' }], next: null, prev: null });
  const stub = async () => new Response(body, { headers: { 'content-type': 'application/json' } });
  const settings = { baseUrl: 'http://colab.test/v1', fetch: stub, timeout: 10_000, backoff: 1 };
  const runs = {};
  for (const name of Object.keys(clients)) {
    const client = (await load(name))(settings);
    runs[name] = () => client.list({ limit: 20, q: 'care' });
  }
  const globalFetch = globalThis.fetch;
  globalThis.fetch = stub;
  const names = Object.keys(runs);
  const fastest = Object.fromEntries(names.map((name) => [name, Infinity]));
  for (let round = 0; round < rounds; round++)
    for (const name of names.sort(() => Math.random() - 0.5)) {
      const start = performance.now();
      for (let count = 0; count < calls; count++) await runs[name]();
      fastest[name] = Math.min(fastest[name], ((performance.now() - start) * 1000) / calls);
    }
  globalThis.fetch = globalFetch;
  return fastest;
}

// Behaviour

const page = { items: [], next: null, prev: null };
const idea = { formToken: 't', language: 'en', title: 'An idea' };
const places = [{ pointer: '/abstract', code: 'maxWords', detail: 'At most 300 words' }];
const thrown = (work) =>
  Promise.resolve(work).then(
    () => undefined,
    (error) => error ?? new Error('Nothing'),
  );
const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/** Each is true when the client does what a caller needs. */
const matrix = {
  '503, then 200': async ({ client, server }) => {
    server.script(problem(503, 'unavailable'), answer(200, page));
    return Array.isArray((await client.list({})).items);
  },
  '429 with Retry-After, then 200': async ({ client, server }) => {
    server.script(problem(429, 'rate-limited', {}, { 'retry-after': '1' }), answer(200, page));
    await client.list({});
    return server.seen[1].at - server.seen[0].at >= 990;
  },
  'Retry-After of an hour is not waited for': async ({ client, server }) => {
    server.script(problem(429, 'rate-limited', {}, { 'retry-after': '3600' }));
    const error = await Promise.race([thrown(client.list({})), pause(1500)]);
    return error !== undefined && client.told(error).code === 'rate-limited';
  },
  'broken connection, then 200': async ({ client, server }) => {
    server.script(hangUp, answer(200, page));
    return Array.isArray((await client.list({})).items);
  },
  'answer cut off, then 200': async ({ client, server }) => {
    server.script(cut, answer(200, page));
    return Array.isArray((await client.list({})).items);
  },
  'silence within its time, then 200': async ({ client, server }) => {
    server.script(silence, answer(200, page));
    return Array.isArray((await Promise.race([client.list({}), pause(2000)]))?.items);
  },
  'a timeout is told apart': async ({ client, server }) => {
    server.script(silence);
    const error = await Promise.race([thrown(client.list({})), pause(2000)]);
    return error !== undefined && client.told(error).kind === 'timeout';
  },
  'POST 503, then 201, one key': async ({ client, server }) => {
    server.script(problem(503, 'unavailable'), answer(201, { id: 's1' }));
    await client.create('c1', idea, 'key-12345678');
    const keys = server.seen.map(({ headers }) => headers['idempotency-key']);
    return keys.length === 2 && keys.every((key) => key === 'key-12345678');
  },
  '422: code and fields': async ({ client, server }) => {
    server.script(problem(422, 'validation', { errors: places }));
    const told = client.told(await thrown(client.create('c1', idea, 'key-12345678')));
    return told.code === 'validation' && told.pointers?.[0] === '/abstract';
  },
  'HTML 502 is a clear error': async ({ client, server }) => {
    server.script(answer(502, '<html><h1>Bad gateway</h1></html>'));
    return client.told(await thrown(client.list({}))).status === 502;
  },
  'HTML 200 is no success': async ({ client, server }) => {
    server.script(answer(200, '<html>Sign in to the hotel</html>'));
    const error = await thrown(client.list({}));
    return error !== undefined && !(error instanceof SyntaxError);
  },
  'empty 200 is no success': async ({ client, server }) => {
    server.script(answer(200, '', { 'content-type': 'application/json' }));
    const error = await thrown(client.list({}));
    return error !== undefined && !(error instanceof SyntaxError);
  },
  'abort while it waits to try again': async ({ client, server }) => (await abortLatency(client, server)) !== undefined,
  'filters of several values': async ({ client, server }) => {
    server.script(answer(200, page));
    await client.list({ region: ['africa', 'south-asia'] });
    return decodeURIComponent(server.seen[0].url).includes('region=africa,south-asia');
  },
  'no preflight for a read': async ({ client, server }) => {
    server.script(answer(200, page));
    await client.list({});
    const safe = /^(host|connection|accept|accept-language|accept-encoding|user-agent|sec-fetch-mode)$/;
    return Object.keys(server.seen[0].headers).every((name) => safe.test(name));
  },
};

/** Milliseconds from the abort in a pause between tries to its error; undefined when there is no such pause. */
async function abortLatency(client, server) {
  server.script(problem(503, 'unavailable', {}, { 'retry-after': '20' }));
  const controller = new AbortController();
  let settled = 0;
  const failed = thrown(client.list({}, { signal: controller.signal })).then((error) => {
    settled = performance.now();
    return error;
  });
  await server.arrived(1);
  await pause(30);
  if (settled) return undefined;
  const start = performance.now();
  controller.abort();
  const error = await failed;
  return client.told(error).kind === 'abort' ? settled - start : undefined;
}

async function behaviours(aborts) {
  const server = await startServer();
  const rows = {};
  const latencies = {};
  for (const name of Object.keys(clients)) {
    const globalFetch = globalThis.fetch;
    const client = (await load(name))({ baseUrl: server.url, fetch: globalFetch, timeout: 300, backoff: 20 });
    rows[name] = {};
    for (const [what, check] of Object.entries(matrix)) {
      // A client that obeys `Retry-After: 3600` would keep the process for an hour.
      const over = new AbortController();
      const list = (filters, options) => client.list(filters, { signal: over.signal, ...options });
      rows[name][what] = await check({ client: { ...client, list }, server }).catch(() => false);
      over.abort();
    }
    const taken = [];
    for (let count = 0; count < aborts; count++) taken.push(await abortLatency(client, server));
    latencies[name] = taken.includes(undefined) ? undefined : median(taken);
    globalThis.fetch = globalFetch;
  }
  await server.close();
  return { rows, latencies };
}

const number = (value, digits = 0) => (value === undefined ? '' : value.toFixed(digits));

/**
 * Measures everything.
 *
 * @returns tables of texts, and the goals with what was reached
 */
export async function bench({ rounds = 2000, calls = 30, aborts = 9 } = {}) {
  mkdirSync(generated, { recursive: true });
  await generate();
  const size = await sizes();
  const further = await furtherOperation();
  const { rows: behaviour, latencies } = await behaviours(aborts);
  const cost = await costs(rounds, calls);
  const form = gzip(await bundle("export { parse, submissionCreateSchema } from '@menengage/sdk/schemas';"));

  const names = Object.keys(clients);
  const cases = Object.keys(matrix);
  const handled = (name) => Object.values(behaviour[name]).filter(Boolean).length;
  const floor = cost['raw fetch'];
  const tables = [
    {
      title: 'Bytes of a page, gzip: the whole library with what it needs',
      head: ['client', 'one list', 'public operations', 'all operations'],
      rows: names.map((name) => [
        name,
        ...[size[name].one, size[name].public, size[name].every].map((bytes) => number(bytes)),
      ]),
    },
    {
      title: 'A call over a fetch that answers at once',
      head: ['client', 'microseconds', 'over raw fetch', 'ratio', 'abort between tries, ms'],
      rows: names.map((name) => [
        name,
        number(cost[name], 1),
        number(cost[name] - floor, 1),
        number(cost[name] / floor, 2),
        number(latencies[name], 2),
      ]),
    },
    {
      title: 'What each does by itself when things go wrong, set up as its manual says',
      head: ['case', ...names],
      rows: [
        ...cases.map((what) => [what, ...names.map((name) => (behaviour[name][what] ? 'yes' : 'no'))]),
        ['in all', ...names.map((name) => `${handled(name)}/${cases.length}`)],
      ],
    },
  ];
  const goals = [
    ['listSessions alone, fetch transport, bytes gzip', size['colab, fetch'].one, 2500],
    ['whole client, fetch transport, bytes gzip', size['colab, fetch'].public, 6000],
    ['whole client, ky, bytes gzip', size['colab, ky'].public, 12_000],
    ['each further operation, bytes gzip', further, 60],
    ['validation of the submission form, bytes gzip', form, 9000],
    ['over raw fetch, fetch transport, microseconds a call', cost['colab, fetch'] - floor, 6],
    ['fetch transport, cost of a call by that of openapi-fetch', cost['colab, fetch'] / cost['openapi-fetch'], 1],
    ['abort between two tries, fetch transport, milliseconds', latencies['colab, fetch'] ?? Infinity, 5],
    ['abort between two tries, ky, milliseconds', latencies['colab, ky'] ?? Infinity, 5],
    ['failures not handled, fetch transport', cases.length - handled('colab, fetch'), 0],
    ['failures not handled, ky', cases.length - handled('colab, ky'), 0],
  ].map(([what, reached, most]) => ({ what, reached: Math.round(reached * 100) / 100, most, passed: reached <= most }));
  return { tables, goals };
}
