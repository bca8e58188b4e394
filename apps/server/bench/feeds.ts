/**
 * How long feeds of many sessions take that nothing keeps, and for how long they hold up everybody else, against reading the
 * same sessions page by page from the list in the same run.
 *
 *   node bench/feeds.ts [--sessions 5000] [--rounds 5] [--database postgresql://…|embedded] [--check] [--json]
 *
 * Without --database a PostgreSQL of its own is started. `--check` exits 1 when the thread that answers was at work for more than 50 ms
 * without a break.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import { findPostgres, startPostgres } from '../../../scripts/lib/postgres.mjs';
import { readConfig } from '../src/config.ts';
import type { NewRow } from '../src/database/tables.ts';
import { startServer } from '../src/server.ts';
import { searchText } from '../src/text/search.ts';

const { values: flags } = parseArgs({
  options: {
    sessions: { type: 'string', default: '5000' },
    rounds: { type: 'string', default: '5' },
    database: { type: 'string' },
    check: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const [sessions, rounds] = [flags.sessions, flags.rounds].map(Number) as [number, number];
/** Milliseconds for which one piece of work may hold the thread. */
const longest = 50;

const zones = ['Africa/Nairobi', 'Europe/Stockholm', 'Asia/Kathmandu', 'America/Bogota', 'America/St_Johns'];
const first = Date.UTC(2018, 0, 1);

function rowOf(index: number): NewRow<'sessions'> {
  const start = new Date(first + index * 14 * 3_600_000);
  const end = new Date(start.getTime() + 5_400_000);
  const title = `Session ${index} on caring masculinities`;
  return {
    id: `bench-${index}`,
    language: 'en',
    provenance: 'contributed',
    title: JSON.stringify({ en: title, es: `Sesión ${index}`, fr: `Session ${index}` }),
    summary: JSON.stringify({
      en: 'What three organisations have learned about it in ten years of work with fathers.',
    }),
    description: JSON.stringify({ en: 'Two short accounts, small groups, then a common round. '.repeat(8) }),
    kind: 'webinar',
    mode: 'online',
    status: 'confirmed',
    network_id: index % 3 === 0 ? 'africa' : null,
    regions: ['africa'],
    themes: ['accountability'],
    hosts: JSON.stringify([{ name: `Organisation ${index % 200}` }]),
    date_precision: 'minute',
    start_date: start.toISOString().slice(0, 10),
    end_date: end.toISOString().slice(0, 10),
    starts_at: start,
    ends_at: end,
    time_zone: zones[index % zones.length] as string,
    sort_start: start,
    sort_end: end,
    languages: JSON.stringify([
      { language: 'en', role: 'floor' },
      { language: 'fr', role: 'interpretation' },
    ]),
    registration: JSON.stringify({ url: `https://example.org/register/${index}` }),
    parts: '[]',
    recordings: '[]',
    materials: '[]',
    search: searchText(title),
    sort_name: `session ${index}`,
  };
}

const own = flags.database === undefined ? await findPostgres() : null;
const postgres = own ? await startPostgres(own.bin) : undefined;
const databaseUrl = flags.database === 'embedded' ? undefined : (flags.database ?? postgres?.url);
const config = readConfig({
  ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
  COLAB_DATA: 'memory://',
  COLAB_PORT: '0',
});
const server = await startServer({ ...config, cacheMegabytes: 0, rateLimit: 0, logLevel: 'error' });
const { database } = server.opened;
const rows = Array.from({ length: sessions }, (_, index) => rowOf(index));
for (let start = 0; start < rows.length; start += 250) {
  await database
    .insertInto('sessions')
    .values(rows.slice(start, start + 250))
    .execute();
}
await sql`analyze`.execute(database);

/**
 * Begins to watch how long this thread is busy without a break. A busy machine lets any thread stand still: what it has spent
 * itself between two turns is told beside it.
 *
 * @returns ends it, and tells the longest of both in milliseconds
 */
function watchThread(): () => { still: number; spent: number } {
  const most = { still: 0, spent: 0 };
  let last = performance.now();
  let used = process.threadCpuUsage();
  const timer = setInterval(() => {
    const { user, system } = process.threadCpuUsage(used);
    most.still = Math.max(most.still, performance.now() - last - 1);
    most.spent = Math.max(most.spent, (user + system) / 1000);
    last = performance.now();
    used = process.threadCpuUsage();
  }, 1);
  return () => {
    clearInterval(timer);
    return most;
  };
}

async function get(path: string): Promise<string> {
  const response = await fetch(server.origin + path, { headers: { 'accept-encoding': 'identity' } });
  if (!response.ok) throw new Error(`${path} answers ${response.status}.`);
  return response.text();
}

async function walk(): Promise<number> {
  let bytes = 0;
  let cursor: string | null = '';
  while (cursor !== null) {
    const text = await get(`/v1/sessions?limit=100${cursor && `&cursor=${cursor}`}`);
    bytes += text.length;
    cursor = (JSON.parse(text) as { next: string | null }).next;
  }
  return bytes;
}

const works: [string, () => Promise<number>][] = [
  ['the list, page by page', walk],
  ...['ics', 'csv', 'json', 'atom', 'rss'].map((format): [string, () => Promise<number>] => [
    `${format} of everything`,
    async () => (await get(`/v1/feeds/sessions.${format}?limit=10000`)).length,
  ]),
  ['ics of one network', async () => (await get('/v1/feeds/sessions.ics?network=africa')).length],
];
const table: Record<string, Record<string, string>> = {};
let base = 0;
let worst = 0;
for (const [name, work] of works) {
  const firstStart = performance.now();
  const bytes = await work();
  const cold = performance.now() - firstStart;
  const times: number[] = [];
  let stall = 0;
  let spent = 0;
  for (let round = 0; round < rounds; round += 1) {
    globalThis.gc?.();
    await wait(20);
    const watch = watchThread();
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
    const longestOnes = watch();
    stall = Math.max(stall, longestOnes.still);
    spent = Math.max(spent, longestOnes.spent);
  }
  const median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  base ||= median;
  if (name.includes('of')) worst = Math.max(worst, spent);
  table[name] = {
    'first ms': cold.toFixed(0),
    'p50 ms': median.toFixed(0),
    'times the list': (median / base).toFixed(2),
    MB: (bytes / 1e6).toFixed(1),
    'longest stall ms': stall.toFixed(0),
    'of it at work ms': spent.toFixed(0),
  };
}
if (flags.json) console.log(JSON.stringify(table));
else {
  console.log(`${sessions} sessions, ${databaseUrl ? 'PostgreSQL' : 'embedded'}, nothing cached`);
  console.table(table);
}
await server.close();
await postgres?.stop();
if (flags.check && worst > longest) {
  console.error(`The thread was at work for ${worst.toFixed(0)} ms without a break; at most ${longest} are allowed.`);
  process.exitCode = 1;
}
