/**
 * What the server manages, held against what Node manages with nothing to do, in one run on one machine.
 *
 *   npm run bench -- server              the table, kept in docs/benchmarks.md
 *   npm run bench -w @menengage/server   the table alone; `-- --check` ends with 1 below a floor, `-- --seconds 10` takes longer,
 *                                        `-- --only answers,starts,stall,processes,library,calendar,feeds,robots,harvest` measures a part
 */
import { fork, spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
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
import { harvestFeed } from './harvest.ts';
import { robotsPost } from './robots.ts';

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
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
process.once('exit', () => running.forEach((child) => child.kill('SIGKILL')));
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

interface Rate {
  /** Answers in a second of the clock. */
  perSecond: number;
  /** Answers in a second of the server's processor time: what else the machine does is not in it. */
  perProcessorSecond: number;
}

async function load(pid: number | undefined, url: string, headers = asBrowsers, seconds = duration): Promise<Rate> {
  const spentBefore = processorTime(pid);
  const { requests, errors, timeouts, statusCodeStats } = await autocannon({
    url,
    headers,
    connections,
    duration: seconds,
  });
  const spent = processorTime(pid) - spentBefore;
  const unexpected = Object.keys(statusCodeStats ?? {}).filter((status) => !['200', '304'].includes(status));
  if (errors + timeouts > 0 || unexpected.length > 0) {
    throw new Error(`${url}: ${errors} errors, ${timeouts} timeouts, ${unexpected.join(', ')}`);
  }
  return { perSecond: requests.average, perProcessorSecond: requests.total / spent };
}

/** Asked before a figure is taken of what is made anew for everybody: until then much of it is compiled for the first time. */
async function warm(url: string): Promise<void> {
  await autocannon({ url, headers: asBrowsers, connections, amount: 1_000 });
}

/** Seconds of processor time of all threads of a process (proc(5), fields 14 and 15, in hundredths). */
function processorTime(pid: number | undefined): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** Resident memory of a process, in MB. */
function memoryOf({ pid }: ChildProcess): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024);
}

const ofTheConnection = ['connection', 'keep-alive', 'date', 'transfer-encoding'];

/** A server that gives the same bytes and headers without a look at the request. */
async function bareServer(url: string): Promise<{ url: string; pid: number | undefined }> {
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
          for (let at = 0; at < pairs.length; at += 2) {
            const name = (pairs[at] ?? '').toLowerCase();
            if (!ofTheConnection.includes(name)) headers[name] = pairs[at + 1] ?? '';
          }
          done({ headers, body: 'x'.repeat(Number(headers['content-length'])) });
        }),
    });
  });
  await answer.body?.cancel();
  const child = fork(join(import.meta.dirname, 'bare.ts'));
  running.add(child);
  child.send(coded);
  const { port } = await new Promise<AddressInfo>((done) =>
    child.once('message', (address) => done(address as AddressInfo)),
  );
  return { url: `http://127.0.0.1:${port}${list}`, pid: child.pid };
}

async function answers(): Promise<void> {
  tell('Answers a second …');
  const lean = start();
  const whole = start({ COLAB_RATE_LIMIT: '1000000', COLAB_LOG_LEVEL: 'info' });
  const uncached = start({ COLAB_CACHE_MB: '0' });
  const [leanOrigin, wholeOrigin, uncachedOrigin] = await Promise.all([lean, whole, uncached].map(serving));
  const tag =
    (await fetch(`${leanOrigin}${list}`, { headers: { 'accept-encoding': 'identity' } })).headers.get('etag') ?? '';
  const bare = await bareServer(`${leanOrigin}${list}`);
  const held = { ...asBrowsers, 'if-none-match': tag };
  const subjects: [string, number | undefined, string, Record<string, string>, number?][] = [
    ['bare node:http, the same bytes', bare.pid, bare.url, asBrowsers],
    ['cached list', lean.process.pid, `${leanOrigin}${list}`, asBrowsers, 70],
    ['cached list with limits and access log', whole.process.pid, `${wholeOrigin}${list}`, asBrowsers, 35],
    ['304', lean.process.pid, `${leanOrigin}${list}`, held, 60],
  ];
  // Warm, and then by turns, so that what else the machine does hits all of them alike.
  for (const [, pid, url, headers] of subjects) await load(pid, url, headers, 2);
  const sums = subjects.map(() => ({ perSecond: 0, perProcessorSecond: 0 }));
  const rounds = 3;
  for (let round = 0; round < rounds; round++) {
    for (const [at, [, pid, url, headers]] of subjects.entries()) {
      const rate = await load(pid, url, headers, Math.max(1, duration / rounds));
      const sum = sums[at];
      if (!sum) continue;
      sum.perSecond += rate.perSecond / rounds;
      sum.perProcessorSecond += rate.perProcessorSecond / rounds;
    }
  }
  const [first] = sums;
  if (!first) return;
  for (const [at, [figure, , , , floor]] of subjects.entries()) {
    const { perSecond = 0, perProcessorSecond = 0 } = sums[at] ?? {};
    figures.push({ figure, value: Math.round(perSecond), unit: '/s' });
    figures.push({
      figure: `${figure}, by processor time`,
      ...(floor === undefined
        ? { value: Math.round(perProcessorSecond), unit: '/s' }
        : { value: percent(perProcessorSecond, first.perProcessorSecond), unit: '% of bare', floor }),
    });
  }
  for (const [figure, path, floor] of [
    ['embedded, nothing cached: list of members', '/v1/members?limit=20&lang=en', 600],
    ['embedded, nothing cached: list of sessions', list, undefined],
  ] as const) {
    await warm(`${uncachedOrigin}${path}`);
    const { perSecond, perProcessorSecond } = await load(uncached.process.pid, `${uncachedOrigin}${path}`);
    figures.push(
      { figure, value: Math.round(perSecond), unit: '/s' },
      {
        figure: `${figure}, by processor time`,
        value: Math.round(perProcessorSecond),
        unit: '/s',
        ...(floor ? { floor } : {}),
      },
    );
  }
  figures.push({ figure: 'memory after that, embedded', value: memoryOf(uncached.process), unit: 'MB', ceiling: 800 });
  await Promise.all([lean, whole, uncached].map((each) => stop(each)));
}

async function starts(): Promise<void> {
  tell('Starts …');
  const folder = await mkdtemp(join(tmpdir(), 'colab-bench-'));
  const rounded = (seconds: number): number => Math.round(seconds * 100) / 100;
  for (const [figure, ceiling, end] of [
    ['first answer, new data folder', 8, 'SIGTERM'],
    ['first answer, warm', 2, 'SIGKILL'],
    ['first answer after kill -9', 4, 'SIGTERM'],
  ] as const) {
    const began = performance.now();
    const command = start({}, folder);
    const origin = await serving(command);
    await (await fetch(`${origin}${list}`)).arrayBuffer();
    figures.push(
      { figure, value: rounded((performance.now() - began) / 1000), unit: 's', ceiling },
      // On several cores less than this passes; on a busy machine any multiple of it.
      { figure: `${figure}, processor time`, value: rounded(processorTime(command.process.pid)), unit: 's' },
    );
    await stop(command, end);
  }
  await rm(folder, { recursive: true });
}

/**
 * How long the thread that answers stands still while the embedded database works on one query. A busy machine lets any thread
 * stand still: what this one has spent itself between two turns is told beside it, and how long it stood with nothing to do.
 */
async function stall(): Promise<void> {
  tell('A heavy query …');
  const opened = await openDatabase({ data: 'memory://' });
  const during = async (work: () => Promise<unknown>): Promise<{ still: number; spent: number }> => {
    const longest = { still: 0, spent: 0 };
    let last = performance.now();
    let used = process.threadCpuUsage();
    const timer = setInterval(() => {
      const { user, system } = process.threadCpuUsage(used);
      longest.still = Math.max(longest.still, performance.now() - last - 5);
      longest.spent = Math.max(longest.spent, (user + system) / 1000);
      last = performance.now();
      used = process.threadCpuUsage();
    }, 5);
    const began = performance.now();
    while (performance.now() - began < 2_000) await work();
    clearInterval(timer);
    return longest;
  };
  const query = (): Promise<unknown> => sql`select count(*) from generate_series(1, 3000000)`.execute(opened.database);
  await query();
  const idle = await during(() => pause(100));
  const busy = await during(query);
  await opened.close();
  const milliseconds = (value: number): Pick<Figure, 'value' | 'unit'> => ({ value: Math.round(value), unit: 'ms' });
  figures.push(
    { figure: 'longest stall of the main thread in 2 s with nothing to do', ...milliseconds(idle.still) },
    { figure: 'longest stall of the main thread in 2 s of queries', ...milliseconds(busy.still), ceiling: 50 },
    { figure: 'of which the thread was at work, at most', ...milliseconds(busy.spent), ceiling: 50 },
  );
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
    const notices = await noticeDelays(client);
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
          // Asking without a pause would take the processor from those who are asked.
          while (((await (await fetch(origin + path)).json()) as { title: string }).title !== title) await pause(5);
        }),
      );
      delays.push(performance.now() - began);
    }
    await client.end();
    delays.sort((a, b) => a - b);
    figures.push({
      figure: 'a notice of PostgreSQL reaches a program that does nothing else (19th of 20)',
      value: Math.round(notices[18] ?? NaN),
      unit: 'ms',
    });
    figures.push({
      figure: 'a write is seen on both processes (19th of 20)',
      value: Math.round(delays[18] ?? NaN),
      unit: 'ms',
      ceiling: 100,
    });
    const { pid } = (servers[0] as Command).process;
    await load(pid, `${origins[0]}${list}`);
    figures.push({
      figure: 'memory after that, on PostgreSQL',
      value: memoryOf((servers[0] as Command).process),
      unit: 'MB',
      ceiling: 300,
    });
    await Promise.all(servers.map((each) => stop(each)));
    const plain = start({ DATABASE_URL: postgres.url, COLAB_CACHE_MB: '0' });
    const origin = await serving(plain);
    for (const [figure, path] of [
      ['PostgreSQL, nothing cached: list of members', '/v1/members?limit=20&lang=en'],
      ['PostgreSQL, nothing cached: list of sessions', list],
    ] as const) {
      await warm(`${origin}${path}`);
      const { perSecond, perProcessorSecond } = await load(plain.process.pid, `${origin}${path}`);
      figures.push(
        { figure, value: Math.round(perSecond), unit: '/s' },
        { figure: `${figure}, by the server's processor time`, value: Math.round(perProcessorSecond), unit: '/s' },
      );
    }
    await stop(plain);
  } finally {
    await postgres.stop();
  }
}

/** Sorted milliseconds in which a connection hears of its own notices, twenty times. */
async function noticeDelays(client: pg.Client): Promise<number[]> {
  await client.query('listen bench');
  const delays: number[] = [];
  for (let round = 0; round < 20; round++) {
    const began = performance.now();
    const heard = new Promise((done) => client.once('notification', done));
    await client.query('notify bench');
    await heard;
    delays.push(performance.now() - began);
  }
  await client.query('unlisten bench');
  return delays.sort((a, b) => a - b);
}

/** Runs a bench that prints a table as JSON, in a process of its own. */
async function measured(name: string, ...args: string[]): Promise<Record<string, Record<string, string>>> {
  const child = spawn(process.execPath, [join(import.meta.dirname, `${name}.ts`), '--json', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.add(child);
  const output = await text(child.stdout);
  running.delete(child);
  return JSON.parse(output.slice(output.indexOf('{'))) as Record<string, Record<string, string>>;
}

async function library(): Promise<void> {
  tell('A library of 10,000 works …');
  for (const [database, name, ceiling] of [
    ['PostgreSQL', undefined, 50],
    ['embedded', 'embedded', 250],
  ] as const) {
    const table = await measured('library', '--requests', '100', ...(name ? ['--database', name] : []));
    for (const [question, row] of Object.entries(table)) {
      const value = Number(row['p95 ms']);
      figures.push({
        figure: `10,000 works, ${database}: ${question}, 95th of 100`,
        value,
        unit: 'ms',
        ...(question.startsWith('text') ? { ceiling } : {}),
      });
    }
  }
}

async function calendar(): Promise<void> {
  tell('A calendar of 5,000 events and 200 series …');
  for (const [question, row] of Object.entries(await measured('calendar', '--requests', '200'))) {
    const isBound = ['a month', 'a month of one network'].includes(question);
    figures.push({
      figure: `5,000 events and 200 series, PostgreSQL: ${question}, 190th of 200`,
      value: Number(row['p95 ms']),
      unit: 'ms',
      ...(isBound ? { ceiling: 30 } : {}),
    });
  }
}

async function feeds(): Promise<void> {
  tell('Feeds of 5,000 sessions …');
  for (const [question, row] of Object.entries(await measured('feeds', '--rounds', '3'))) {
    figures.push(
      { figure: `5,000 sessions: ${question}`, value: Number(row['p50 ms']), unit: 'ms' },
      {
        figure: `5,000 sessions: ${question}, the thread at work without a break`,
        value: Number(row['of it at work ms']),
        unit: 'ms',
        ...(question.includes(' of ') ? { ceiling: 50 } : {}),
      },
    );
  }
}

async function robots(): Promise<void> {
  tell('1,000 robots …');
  const { posts, queued, quarantined, taken } = await robotsPost(1_000);
  figures.push(
    { figure: `${posts} posts of robots: answered like an honest one`, value: taken, unit: '' },
    { figure: `${posts} posts of robots: set aside`, value: quarantined, unit: '' },
    { figure: `${posts} posts of robots: in the queue`, value: queued, unit: '', ceiling: 0 },
  );
}

async function harvest(): Promise<void> {
  tell('A feed of 20 MB …');
  const found = await findPostgres();
  const postgres = found ? await startPostgres(found.bin) : undefined;
  try {
    for (const [database, url] of [['embedded', undefined], ...(postgres ? [['PostgreSQL', postgres.url]] : [])]) {
      const { extraMegabytes, seconds, added, events } = await harvestFeed(10_000, 20, url);
      if (added !== events) throw new Error(`${added} of ${events} events were taken in.`);
      const figure = `harvest of 10,000 events in 20 MB, ${database}`;
      figures.push(
        { figure, value: Math.round(seconds), unit: 's' },
        { figure: `${figure}: extra memory`, value: extraMegabytes, unit: 'MB', ceiling: 200 },
      );
    }
  } finally {
    await postgres?.stop();
  }
}

const isKept = ({ value, floor, ceiling }: Figure): boolean =>
  (floor === undefined || value >= floor) && (ceiling === undefined || value <= ceiling);

const bound = ({ floor, ceiling, unit }: Figure): string =>
  floor === undefined ? (ceiling === undefined ? '' : `at most ${ceiling} ${unit}`) : `at least ${floor} ${unit}`;

const parts = { answers, starts, stall, processes: twoProcesses, library, calendar, feeds, robots, harvest };
type Part = keyof typeof parts;

/**
 * @param options - `only`: the parts to measure, comma-separated, all when not given; `seconds`: for each figure that is a load
 */
export async function bench(options: { only?: string | undefined; seconds?: string | undefined } = {}) {
  const chosen = options.only?.split(',');
  const only = (Object.keys(parts) as Part[]).filter((part) => chosen?.includes(part) ?? true);
  duration = Number(options.seconds ?? 3);
  figures.length = 0;
  try {
    for (const part of only) {
      const before = figures.length;
      await parts[part]();
      for (const { figure, value, unit } of figures.slice(before)) tell(`  ${figure}: ${value} ${unit}`);
    }
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
    options: {
      check: { type: 'boolean', default: false },
      seconds: { type: 'string', default: '3' },
      only: { type: 'string', default: Object.keys(parts).join(',') },
    },
  });
  await bench(options);
  const rows = figures.map((each) => [
    isKept(each) ? 'ok' : 'SHORT',
    each.figure,
    `${each.value} ${each.unit}`,
    bound(each),
  ]);
  process.stdout.write(`${table(['', 'figure', 'value', 'must be'], rows, ['left', 'left', 'right', 'left'])}\n`);
  if (options.check && !figures.every(isKept)) process.exitCode = 1;
}
