/**
 * How long the library takes to search, with facets, and how many lists it makes in a second, when nothing keeps an answer:
 * against the floor of the same machine in the same run, an HTTP answer after `select 1` on the same pool.
 *
 *   node bench/library.ts [--resources 10000] [--requests 300] [--database postgresql://…|embedded] [--port 0] [--check] [--json]
 *
 * Without --database a PostgreSQL of its own is started. `--check` exits 1 when text with facets takes more than 50 ms (p95) on
 * PostgreSQL, or 250 ms on the embedded database.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import { findPostgres, startPostgres } from '../../../scripts/lib/postgres.mjs';
import { readConfig } from '../src/config.ts';
import type { NewRow } from '../src/database/tables.ts';
import { resourceSearch } from '../src/library/search-index.ts';
import { startServer } from '../src/server.ts';
import { sortName } from '../src/text/fold.ts';

const { values: flags } = parseArgs({
  options: {
    resources: { type: 'string', default: '10000' },
    requests: { type: 'string', default: '300' },
    database: { type: 'string' },
    port: { type: 'string', default: '0' },
    check: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const [resources, requests] = [flags.resources, flags.requests].map(Number) as [number, number];

const vocabulary: Record<string, string[]> = {
  en: 'men women boys girls gender equality care fathers violence prevention networks training toolkit evidence policy community health rights peace climate youth accountability power norms change schools'.split(
    ' ',
  ),
  es: 'hombres mujeres niños niñas género igualdad cuidados padres violencia prevención redes capacitación herramientas evidencia política comunidad salud derechos paz clima juventud rendición poder normas cambio escuelas'.split(
    ' ',
  ),
  fr: 'hommes femmes garçons filles genre égalité soins pères violence prévention réseaux formation outils données politique communauté santé droits paix climat jeunesse redevabilité pouvoir normes changement écoles'.split(
    ' ',
  ),
};
const languages = Object.keys(vocabulary);
const pickFrom = <T>(list: readonly T[], index: number, step: number): T =>
  list[(index * step + step) % list.length] as T;
const types = ['toolkit', 'case-study', 'policy-brief', 'report', 'research', 'handbook', 'guide', 'article'];
const regions = ['africa', 'europe', 'south-asia', 'latin-america', 'mena', 'caribbean', 'eeca', 'north-america'];
const themes = ['womens-rights', 'sogiesc', 'gbv', 'srhr', 'unpaid-care', 'peace', 'anti-racism', 'youth', 'climate'];
const countries = ['KE', 'ZW', 'UG', 'IN', 'NP', 'LK', 'MX', 'BR', 'SE', 'TR', 'LB', 'US', 'CA', 'JM', 'RW', 'TZ'];

/** Words that come as unevenly as in a language: a few of them often, most of them seldom. */
function sentence(language: string, index: number, words: number): string {
  const list = vocabulary[language] as string[];
  let seed = index * 2_654_435_761 + words;
  return Array.from({ length: words }, () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    const spread = seed / 2_147_483_648;
    return list[Math.floor(spread * spread * list.length)] as string;
  }).join(' ');
}

function rowOf(index: number): NewRow<'resources'> {
  const language = pickFrom(languages, index, 1);
  const title = { [language]: `${sentence(language, index, 7)} ${index}` };
  const abstract = { [language]: sentence(language, index + 7, 70) };
  const takeaways = [1, 2, 3].map((number) => ({
    title: { [language]: sentence(language, index + number, 6) },
    text: { [language]: sentence(language, index * number, 40) },
  }));
  const date = `${2000 + (index % 26)}-${String(1 + (index % 12)).padStart(2, '0')}`;
  return {
    id: `bench-${index}`,
    language,
    provenance: 'contributed',
    source: null,
    source_note: null,
    web_url: `https://library.example/${index}`,
    title: JSON.stringify(title),
    abstract: JSON.stringify(abstract),
    type: pickFrom(types, index, 3),
    date,
    date_precision: 'month',
    sort_date: new Date(`${date}-01T00:00:00Z`),
    period: null,
    edition: null,
    first_published: null,
    languages: [...new Set([language, pickFrom(languages, index, 5)])],
    languages_basis: 'stated',
    publishers: JSON.stringify([{ name: `Publisher ${index % 40}` }]),
    contributors: JSON.stringify([{ name: `Author ${index % 300}`, role: null }]),
    regions: [...new Set([pickFrom(regions, index, 3), pickFrom(regions, index, 5)])],
    countries: [...new Set([pickFrom(countries, index, 7), pickFrom(countries, index, 11)])],
    themes: [...new Set([pickFrom(themes, index, 2), pickFrom(themes, index, 7)])],
    audiences: '[]',
    audience_types: [pickFrom(['members', 'practitioners', 'researchers', 'policy-makers'], index, 3)],
    takeaways: JSON.stringify(takeaways),
    time_required: 5 + (index % 60),
    files: JSON.stringify([
      {
        id: `bench-${index}-pdf`,
        language,
        mediaType: 'application/pdf',
        bytes: 1_000_000,
        url: 'https://f.example/x',
      },
    ]),
    counts: null,
    doi: null,
    isbn: null,
    superseded_by_id: null,
    translation_of_id: null,
    adapted_from_id: null,
    search: resourceSearch({
      title,
      abstract,
      takeaways,
      whoItIsFor: null,
      sections: [],
      audiences: [],
      publishers: [{ name: `Publisher ${index % 40}` }],
      contributors: [{ name: `Author ${index % 300}` }],
    }),
    sort_name: sortName(title, language),
  };
}

/** Sorted times of so many answers, one after the other. */
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

/** Answers in a second, ten asked for at a time. */
async function throughput(count: number, ask: (index: number) => string): Promise<number> {
  const start = performance.now();
  await Promise.all(
    Array.from({ length: 10 }, async (_, lane) => {
      for (let index = lane; index < count; index += 10) await (await fetch(ask(index))).arrayBuffer();
    }),
  );
  return (count / (performance.now() - start)) * 1000;
}

const at = (times: readonly number[], share: number): number => times[Math.floor(times.length * share)] ?? 0;

const own = flags.database === undefined ? await findPostgres() : null;
const postgres = own ? await startPostgres(own.bin) : undefined;
const databaseUrl = flags.database === 'embedded' ? undefined : (flags.database ?? postgres?.url);
const config = readConfig({
  ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
  COLAB_DATA: 'memory://',
  COLAB_PORT: flags.port,
});
const server = await startServer({ ...config, cacheMegabytes: 0, rateLimit: 0, logLevel: 'error' });
const { database } = server.opened;

const floor = createServer((_, response) => {
  void sql`select 1`.execute(database).then(() => response.end('{}'));
});
await new Promise<void>((done) => floor.listen(flags.port === '0' ? 0 : Number(flags.port) + 1, '127.0.0.1', done));
const floorUrl = `http://127.0.0.1:${(floor.address() as AddressInfo).port}/`;
const lists = {
  resources: `${server.origin}/v1/resources`,
  members: `${server.origin}/v1/members`,
  networks: `${server.origin}/v1/networks`,
};

await timed(50, () => floorUrl);
const bareRate = await throughput(requests * 3, () => floorUrl);
const rates: Record<string, Record<string, string>> = {
  'select 1': { 'answers/s': bareRate.toFixed(0), 'of the floor': '1' },
};
for (const [name, url] of Object.entries(lists)) {
  await timed(30, () => url);
  const rate = await throughput(requests * 3, () => url);
  rates[name] = { 'answers/s': rate.toFixed(0), 'of the floor': (rate / bareRate).toFixed(2) };
}
const tell = flags.json ? () => {} : console.log;
tell(`The data as shipped, ${databaseUrl ? 'PostgreSQL' : 'embedded'}, nothing kept, ten at a time, 20 items each`);
if (!flags.json) console.table(rates);

for (let start = 0; start < resources; start += 250) {
  const size = Math.min(250, resources - start);
  await database
    .insertInto('resources')
    .values(Array.from({ length: size }, (_, index) => rowOf(start + index)))
    .execute();
}
await sql`analyze`.execute(database);

const facets = 'facets=type,theme,region,country,language,year,audience';
const texts = [
  'género',
  'men',
  'care fathers',
  'violence prev',
  '"gender equality"',
  'soins',
  'accountability toolkit',
  'mujeres',
];
const q = (index: number): string => encodeURIComponent(pickFrom(texts, index, 1));
const questions: [string, (index: number) => string][] = [
  ['text', (index) => `${lists.resources}?q=${q(index)}`],
  ['text and facets', (index) => `${lists.resources}?q=${q(index)}&${facets}`],
  [
    'text, facets, filters, count',
    (index) => `${lists.resources}?q=${q(index)}&${facets}&count=exact&region=africa,europe&type=toolkit,report`,
  ],
  ['facets alone', () => `${lists.resources}?${facets}`],
  ['no filter', () => lists.resources],
];
const bare = await timed(requests, () => floorUrl);
const table: Record<string, Record<string, string>> = {
  'select 1': { 'p50 ms': at(bare, 0.5).toFixed(1), 'p95 ms': at(bare, 0.95).toFixed(1), 'times the floor (p50)': '1' },
};
let worst = 0;
for (const [name, ask] of questions) {
  await timed(20, ask);
  const times = await timed(requests, ask);
  if (name.startsWith('text')) worst = Math.max(worst, at(times, 0.95));
  table[name] = {
    'p50 ms': at(times, 0.5).toFixed(1),
    'p95 ms': at(times, 0.95).toFixed(1),
    'times the floor (p50)': (at(times, 0.5) / at(bare, 0.5)).toFixed(1),
  };
}
tell(`${resources} resources, ${requests} requests each, ${databaseUrl ? 'PostgreSQL' : 'embedded'}, nothing kept`);
if (flags.json) console.log(JSON.stringify(table));
else console.table(table);
floor.close();
await server.close();
await postgres?.stop();
const limit = databaseUrl ? 50 : 250;
if (flags.check && worst > limit) {
  console.error(`Text and facets take ${worst.toFixed(1)} ms (p95); ${limit} ms is the most.`);
  process.exitCode = 1;
}
