/**
 * What the server manages, held against what Node manages with nothing to do, in one run on one machine.
 *
 *   npm run bench -- server              the table, kept in docs/benchmarks.md
 *   npm run bench -w @menengage/server   the table alone; `-- --check` ends with 1 below a floor, `-- --seconds 10` takes longer
 */
import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { sql } from 'kysely';
import pg from 'pg';
import { findPostgres, startPostgres } from '../../../scripts/lib/postgres.mjs';
import { table } from '../../../scripts/lib/table.mjs';
import { openDatabase } from '../src/database/open.ts';
import { bundle, colab, type Command, serving } from '../test/command.ts';

const connections = 20;
/** What a partner's page asks for first, as browsers do. */
const list = '/v1/sessions?limit=20&lang=en';
const asBrowsers = { 'accept-encoding': 'gzip, deflate, br' };

interface Figure {
  figure: string;
  value: number;
  unit: string;
  /** Least or most that it may be; without one it is told only. */
  floor?: number;
  ceiling?: number;
}
const figures: Figure[] = [];
const running = new Set<ChildProcess>();
const percent = (part: number, whole: number): number => Math.round((1000 * part) / whole) / 10;
const tell = (text: string): void => void process.stderr.write(`${text}\n`);
let duration = 3;

function start(settings: Record<string, string> = {}, data = 'memory://'): Command {
  const command = colab(
    ['serve', '--port', '0', '--data', data],
    { COLAB_RATE_LIMIT: '0', COLAB_LOG_LEVEL: 'silent', ...settings },
    bundle,
  );
  running.add(command.process);
  return command;
}

async function stop(command: Command, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  command.process.kill(signal);
  await command.ended;
  running.delete(command.process);
}

/** Requests answered in a second. */
async function load(url: string, headers: Record<string, string> = asBrowsers, seconds = duration): Promise<number> {
  await autocannon({ url, headers, connections, duration: 1 });
  const { requests, errors, timeouts, statusCodeStats } = await autocannon({
    url,
    headers,
    connections,
    duration: seconds,
  });
  const unexpected = Object.keys(statusCodeStats ?? {}).filter((status) => !['200', '304'].includes(status));
  if (errors + timeouts > 0 || unexpected.length > 0)
    throw new Error(`${url}: ${errors} errors, ${timeouts} timeouts, ${unexpected.join(', ')}`);
  return requests.average;
}

/** Resident memory of a process, in MB. */
function memoryOf({ pid }: ChildProcess): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024);
}

/** A server that gives the same bytes and headers without a look at the request. */
async function bareServer(url: string): Promise<string> {
  const answer = await fetch(url, { headers: { 'accept-encoding': 'identity' } });
  const coded = await new Promise<{ headers: Record<string, string>; body: string }>((done) => {
    void autocannon({
      url,
      headers: asBrowsers,
      connections: 1,
      amount: 1,
      setupClient: (client) =>
        client.on('headers', ({ headers: raw }) => {
          const pairs = raw as unknown as string[];
          const headers: Record<string, string> = {};
          for (let at = 0; at < pairs.length; at += 2) headers[(pairs[at] ?? '').toLowerCase()] = pairs[at + 1] ?? '';
          done({ headers, body: 'x'.repeat(Number(headers['content-length'])) });
        }),
    });
  });
  await answer.body?.cancel();
  for (const name of ['connection', 'keep-alive', 'date', 'transfer-encoding']) delete coded.headers[name];
  const child = fork(join(import.meta.dirname, 'bare.ts'));
  running.add(child);
  child.send(coded);
  const { port } = await new Promise<AddressInfo>((done) =>
    child.once('message', (address) => done(address as AddressInfo)),
  );
  return `http://127.0.0.1:${port}${list}`;
}

async function answers(): Promise<void> {
  tell('Answers a second …');
  const lean = start();
  const whole = start({ COLAB_RATE_LIMIT: '1000000', COLAB_LOG_LEVEL: 'info' });
  const uncached = start({ COLAB_CACHE_MB: '0' });
  const [leanOrigin, wholeOrigin, uncachedOrigin] = await Promise.all([lean, whole, uncached].map(serving));
  const tag =
    (await fetch(`${leanOrigin}${list}`, { headers: { 'accept-encoding': 'identity' } })).headers.get('etag') ?? '';
  const bareUrl = await bareServer(`${leanOrigin}${list}`);
  // By turns, so that what else the machine does hits all of them alike.
  const sums = { bare: 0, cached: 0, whole: 0, held: 0 };
  const rounds = 3;
  for (let round = 0; round < rounds; round++) {
    sums.bare += await load(bareUrl, asBrowsers, duration / rounds);
    sums.cached += await load(`${leanOrigin}${list}`, asBrowsers, duration / rounds);
    sums.whole += await load(`${wholeOrigin}${list}`, asBrowsers, duration / rounds);
    sums.held += await load(`${leanOrigin}${list}`, { ...asBrowsers, 'if-none-match': tag }, duration / rounds);
  }
  const { bare } = sums;
  figures.push(
    { figure: 'bare node:http, the same bytes', value: Math.round(bare / rounds), unit: '/s' },
    { figure: 'cached list', value: percent(sums.cached, bare), unit: '% of bare', floor: 70 },
    {
      figure: 'cached list with limits and access log',
      value: percent(sums.whole, bare),
      unit: '% of bare',
      floor: 35,
    },
    { figure: '304', value: percent(sums.held, bare), unit: '% of bare', floor: 60 },
  );
  const members = await load(`${uncachedOrigin}/v1/members?limit=20&lang=en`);
  figures.push({
    figure: 'embedded, nothing cached: list of members',
    value: Math.round(members),
    unit: '/s',
    floor: 600,
  });
  figures.push({
    figure: 'embedded, nothing cached: list of sessions',
    value: Math.round(await load(`${uncachedOrigin}${list}`)),
    unit: '/s',
  });
  figures.push({ figure: 'memory after that, embedded', value: memoryOf(uncached.process), unit: 'MB', ceiling: 800 });
  await Promise.all([lean, whole, uncached].map((each) => stop(each)));
}

async function starts(): Promise<void> {
  tell('Starts …');
  const folder = await mkdtemp(join(tmpdir(), 'colab-bench-'));
  const once = async (): Promise<[number, Command]> => {
    const began = performance.now();
    const command = start({}, folder);
    const origin = await serving(command);
    await (await fetch(`${origin}${list}`)).arrayBuffer();
    return [(performance.now() - began) / 1000, command];
  };
  const rounded = (seconds: number): number => Math.round(seconds * 100) / 100;
  const [cold, first] = await once();
  await stop(first);
  const [warm, second] = await once();
  await stop(second, 'SIGKILL');
  const [crashed, third] = await once();
  await stop(third);
  await rm(folder, { recursive: true });
  figures.push(
    { figure: 'first answer, new data folder', value: rounded(cold), unit: 's', ceiling: 8 },
    { figure: 'first answer, warm', value: rounded(warm), unit: 's', ceiling: 2 },
    { figure: 'first answer after kill -9', value: rounded(crashed), unit: 's', ceiling: 4 },
  );
}

/** How long the thread that answers stands still while the embedded database works on one query. */
async function stall(): Promise<void> {
  tell('A heavy query …');
  const opened = await openDatabase({ data: 'memory://' });
  let longest = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    longest = Math.max(longest, performance.now() - last - 5);
    last = performance.now();
  }, 5);
  await pause(50);
  longest = 0;
  const began = performance.now();
  while (performance.now() - began < 2_000)
    await sql`select count(*) from generate_series(1, 3000000)`.execute(opened.database);
  clearInterval(timer);
  await opened.close();
  figures.push({
    figure: 'longest stall of the main thread in 2 s of queries',
    value: Math.round(longest),
    unit: 'ms',
    ceiling: 50,
  });
}

async function twoProcesses(): Promise<void> {
  const found = await findPostgres();
  if (!found) {
    tell('No PostgreSQL is installed: the figures of two processes are left out.');
    return;
  }
  tell('Two processes on one PostgreSQL …');
  const postgres = await startPostgres(found.bin);
  try {
    const servers = [start({ DATABASE_URL: postgres.url }), start({ DATABASE_URL: postgres.url })];
    const origins = await Promise.all(servers.map(serving));
    const client = new pg.Client(postgres.url);
    await client.connect();
    const path = '/v1/sessions/ubuntu-symposium?lang=en';
    const delays: number[] = [];
    for (let round = 0; round < 20; round++) {
      await Promise.all(origins.map(async (origin) => (await fetch(origin + path)).arrayBuffer()));
      const title = `Title ${round}`;
      await client.query(
        `update sessions set title = jsonb_build_object('en', $1::text) where id = 'ubuntu-symposium'`,
        [title],
      );
      const began = performance.now();
      await Promise.all(
        origins.map(async (origin) => {
          while (((await (await fetch(origin + path)).json()) as { title: string }).title !== title);
        }),
      );
      delays.push(performance.now() - began);
    }
    await client.end();
    delays.sort((a, b) => a - b);
    figures.push({
      figure: 'a write is seen on both processes (19th of 20)',
      value: Math.round(delays[18] ?? NaN),
      unit: 'ms',
      ceiling: 100,
    });
    const cached = await load(`${origins[0]}${list}`);
    figures.push({ figure: 'PostgreSQL, cached list', value: Math.round(cached), unit: '/s' });
    figures.push({
      figure: 'memory after that, on PostgreSQL',
      value: memoryOf((servers[0] as Command).process),
      unit: 'MB',
      ceiling: 300,
    });
    await Promise.all(servers.map((each) => stop(each)));
    const plain = start({ DATABASE_URL: postgres.url, COLAB_CACHE_MB: '0' });
    const origin = await serving(plain);
    figures.push({
      figure: 'PostgreSQL, nothing cached: list of members',
      value: Math.round(await load(`${origin}/v1/members?limit=20&lang=en`)),
      unit: '/s',
    });
    figures.push({
      figure: 'PostgreSQL, nothing cached: list of sessions',
      value: Math.round(await load(`${origin}${list}`)),
      unit: '/s',
    });
    await stop(plain);
  } finally {
    await postgres.stop();
  }
}

const isKept = ({ value, floor, ceiling }: Figure): boolean =>
  (floor === undefined || value >= floor) && (ceiling === undefined || value <= ceiling);

const bound = ({ floor, ceiling, unit }: Figure): string =>
  floor === undefined ? (ceiling === undefined ? '' : `at most ${ceiling} ${unit}`) : `at least ${floor} ${unit}`;

/** @param seconds - for each figure that is a load */
export async function bench(seconds = 3) {
  duration = seconds;
  figures.length = 0;
  try {
    await answers();
    await starts();
    await stall();
    await twoProcesses();
  } finally {
    for (const child of running) child.kill('SIGKILL');
  }
  const held = figures.filter((each) => bound(each) !== '');
  return {
    tables: [
      {
        title: 'The server',
        head: ['figure', 'value', ''],
        rows: figures.map(({ figure, value, unit }) => [figure, String(value), unit]),
      },
    ],
    goals: held.map((each) => ({
      what: each.figure,
      reached: `${each.value} ${each.unit}`,
      most: bound(each),
      passed: isKept(each),
    })),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values: options } = parseArgs({
    options: { check: { type: 'boolean', default: false }, seconds: { type: 'string', default: '3' } },
  });
  await bench(Number(options.seconds));
  const rows = figures.map((each) => [
    isKept(each) ? 'ok' : 'SHORT',
    each.figure,
    `${each.value} ${each.unit}`,
    bound(each),
  ]);
  process.stdout.write(`${table(['', 'figure', 'value', 'must be'], rows, ['left', 'left', 'right', 'left'])}\n`);
  if (options.check && !figures.every(isKept)) process.exitCode = 1;
}
