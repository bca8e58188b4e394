/**
 * How long a calendar window takes that nothing keeps, over many events and series, against the floor of the same machine in
 * the same run: an HTTP answer after `select 1` on the same pool.
 *
 *   node bench/calendar.ts [--events 5000] [--series 200] [--requests 400] [--database postgresql://…|embedded] [--check] [--json]
 *
 * Without --database a PostgreSQL of its own is started. `--check` exits 1 above 30 ms (p95).
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import { findPostgres, startPostgres } from '../../../scripts/lib/postgres.mjs';
import { boundColumns } from '../src/calendar/columns.ts';
import { readConfig } from '../src/config.ts';
import type { NewRow } from '../src/database/tables.ts';
import { startServer } from '../src/server.ts';
import { normaliseRule } from '../src/store/rule.ts';
import { searchText } from '../src/text/search.ts';

const { values: flags } = parseArgs({
  options: {
    events: { type: 'string', default: '5000' },
    series: { type: 'string', default: '200' },
    requests: { type: 'string', default: '400' },
    database: { type: 'string' },
    check: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const [events, series, requests] = [flags.events, flags.series, flags.requests].map(Number) as [number, number, number];
const limit = 30;

const day = 86_400_000;
const first = Date.UTC(2024, 0, 1);
const regions = ['africa', 'europe', 'south-asia', 'latin-america', 'mena', 'caribbean', 'eeca', 'north-america'];
const zones = ['Africa/Nairobi', 'Europe/Stockholm', 'Asia/Kathmandu', 'America/Bogota', 'America/St_Johns'];
const rules = [
  'FREQ=WEEKLY',
  'FREQ=MONTHLY;BYDAY=1WE',
  'FREQ=WEEKLY;BYDAY=MO,TH',
  'FREQ=MONTHLY;BYMONTHDAY=-1',
  'FREQ=DAILY',
];

function rowOf(index: number, at: number, rule?: string): NewRow<'sessions'> {
  const start = new Date(at);
  const end = new Date(at + 5_400_000);
  const zone = zones[index % zones.length] as string;
  const title = `Session ${index} on caring masculinities`;
  const recurrence = {
    id: '',
    date_precision: 'minute' as const,
    start_date: start.toISOString().slice(0, 10),
    end_date: end.toISOString().slice(0, 10),
    starts_at: start,
    ends_at: end,
    time_zone: zone,
    rrule: rule === undefined ? null : normaliseRule(rule, zone),
    rdate: [],
    exdate: [],
    status: 'confirmed' as const,
  };
  return {
    ...recurrence,
    ...boundColumns(recurrence, []),
    id: `bench-${rule === undefined ? 'once' : 'series'}-${index}`,
    language: 'en',
    provenance: 'contributed',
    title: JSON.stringify({ en: title, es: `Sesión ${index}`, fr: `Session ${index}` }),
    summary: JSON.stringify({
      en: 'What three organisations have learned about it in ten years of work with fathers.',
    }),
    kind: 'webinar',
    mode: 'online',
    network_id: index % 3 === 0 ? 'africa' : null,
    regions: [regions[index % regions.length] as string],
    themes: ['accountability'],
    hosts: JSON.stringify([{ name: `Organisation ${index % 200}` }]),
    sort_start: start,
    sort_end: end,
    languages: JSON.stringify([
      { language: 'en', role: 'floor' },
      { language: 'fr', role: 'interpretation' },
    ]),
    parts: '[]',
    recordings: '[]',
    materials: '[]',
    search: searchText(title),
    sort_name: `session ${index}`,
  };
}

async function timed(count: number, ask: (index: number) => string): Promise<number[]> {
  const times: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const start = performance.now();
    const response = await fetch(ask(index));
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`${response.url} answers ${response.status}.`);
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b);
}

const at = (times: readonly number[], share: number): number => times[Math.floor(times.length * share)] ?? 0;

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
const rows = [
  ...Array.from({ length: events }, (_, index) =>
    rowOf(index, first + ((index * 1500) / events) * day + (index % 24) * 3_600_000),
  ),
  ...Array.from({ length: series }, (_, index) =>
    rowOf(index, first + index * day + 14 * 3_600_000, rules[index % rules.length]),
  ),
];
await database.transaction().execute(async (transaction) => {
  for (let start = 0; start < rows.length; start += 250) {
    await transaction
      .insertInto('sessions')
      .values(rows.slice(start, start + 250))
      .execute();
  }
});
await sql`analyze`.execute(database);
const floor = createServer((_, response) => {
  void sql`select 1`.execute(database).then(() => response.end('{}'));
});
await new Promise<void>((done) => floor.listen(0, '127.0.0.1', done));

const floorUrl = `http://127.0.0.1:${(floor.address() as AddressInfo).port}/`;
const date = (days: number): string => new Date(first + days * day).toISOString().slice(0, 10);
const window =
  (days: number, more = '') =>
  (index: number): string => {
    const from = (index * 37) % 1400;
    return `${server.origin}/v1/calendar?from=${date(from)}&to=${date(from + days)}&limit=50${more}`;
  };
const questions: [string, (index: number) => string][] = [
  ['a month', window(31)],
  ['a month of one network', window(31, '&network=africa')],
  ['a month, with facets and count', window(31, '&count=exact&facets=kind,region,language')],
  ['a year', window(365)],
];
await timed(50, () => floorUrl);
const bare = await timed(requests, () => floorUrl);
const table: Record<string, Record<string, string>> = {
  'select 1': { 'p50 ms': at(bare, 0.5).toFixed(1), 'p95 ms': at(bare, 0.95).toFixed(1), 'times the floor (p50)': '1' },
};
let worst = 0;
for (const [name, ask] of questions) {
  const cold = await timed(1, ask);
  await timed(20, ask);
  const times = await timed(requests, ask);
  if (!name.includes('facets') && !name.includes('year')) worst = Math.max(worst, at(times, 0.95));
  table[name] = {
    'p50 ms': at(times, 0.5).toFixed(1),
    'p95 ms': at(times, 0.95).toFixed(1),
    'times the floor (p50)': (at(times, 0.5) / at(bare, 0.5)).toFixed(1),
    'first ms': at(cold, 0).toFixed(1),
  };
}
if (flags.json) console.log(JSON.stringify(table));
else {
  console.log(
    `${events} events, ${series} series, ${requests} requests each, ${databaseUrl ? 'PostgreSQL' : 'embedded'}, nothing kept`,
  );
  console.table(table);
}
floor.close();
await server.close();
await postgres?.stop();
if (flags.check && worst > limit) {
  console.error(`A month takes ${worst.toFixed(1)} ms (p95); ${limit} ms is the most.`);
  process.exitCode = 1;
}
