/**
 * A CoLab server on its embedded database that also holds the rows which the other widgets are given.
 * `node colab-server.mjs '{"events":50,"resources":100,"members":100,"port":20100}'` says its origin when it is ready, and ends with its input.
 */
import { sql } from 'kysely';
import { boundColumns } from '../../../../apps/server/src/calendar/columns.ts';
import { readConfig } from '../../../../apps/server/src/config.ts';
import { memberSearch, resourceSearch } from '../../../../apps/server/src/library/search-index.ts';
import { startServer } from '../../../../apps/server/src/server.ts';
import { countryPoints } from '../../../../apps/server/src/feeds/country-points.ts';
import { sortName } from '../../../../apps/server/src/text/fold.ts';
import { searchText } from '../../../../apps/server/src/text/search.ts';
import { events, members, resources } from './data.mjs';

const idOf = (label) => label.toLowerCase().replaceAll(' ', '-');
const shared = { language: 'en', provenance: 'fixture' };
const text = (value) => JSON.stringify({ en: value });

function sessionRow({ id, title, start, end, region, lang }) {
  const when = {
    id: '',
    date_precision: 'minute',
    start_date: start.slice(0, 10),
    end_date: end.slice(0, 10),
    starts_at: new Date(start),
    ends_at: new Date(end),
    time_zone: 'UTC',
    rrule: null,
    rdate: [],
    exdate: [],
    status: 'confirmed',
  };
  return {
    ...shared,
    ...when,
    ...boundColumns(when, []),
    id,
    title: text(title),
    kind: 'webinar',
    mode: 'online',
    regions: [idOf(region)],
    themes: [],
    hosts: '[]',
    sort_start: when.starts_at,
    sort_end: when.ends_at,
    languages: JSON.stringify([{ language: lang, role: 'floor' }]),
    parts: '[]',
    recordings: '[]',
    materials: '[]',
    search: searchText(title),
    sort_name: sortName(title, 'en'),
  };
}

function resourceRow({ id, title, summary, type, region, lang, year, views, downloads }) {
  return {
    ...shared,
    id,
    web_url: `https://library.example/${id}`,
    title: text(title),
    abstract: text(summary),
    type: idOf(type),
    date: String(year),
    date_precision: 'year',
    sort_date: new Date(Date.UTC(year, 0, 1)),
    languages: [lang],
    languages_basis: 'stated',
    publishers: '[]',
    contributors: '[]',
    regions: [idOf(region)],
    countries: [],
    themes: [],
    audiences: '[]',
    audience_types: [],
    takeaways: '[]',
    files: '[]',
    counts: JSON.stringify({ views, downloads }),
    search: resourceSearch({
      title: { en: title },
      abstract: { en: summary },
      takeaways: [],
      whoItIsFor: null,
      sections: [],
      audiences: [],
      publishers: [],
      contributors: [],
    }),
    sort_name: sortName({ en: title }, 'en'),
  };
}

const countries = Object.keys(countryPoints).slice(0, 88);
const countryOf = new Map();
/** The data names countries by number: each number is one of 88 codes here. */
function codeOf(iso) {
  if (!countryOf.has(iso)) countryOf.set(iso, countries[countryOf.size % countries.length]);
  return countryOf.get(iso);
}

const memberRow = ({ id, name, iso }) => ({
  ...shared,
  id,
  name,
  kind: 'organisation',
  role: 'member',
  country: codeOf(iso),
  region: null,
  network_id: null,
  joined: null,
  location_precision: 'country',
  search: memberSearch(name),
  sort_name: sortName(name, 'en'),
});

const wanted = JSON.parse(process.argv[2]);
const config = readConfig({ COLAB_DATA: 'memory://', COLAB_PORT: String(wanted.port) });
const server = await startServer({ ...config, rateLimit: 0, logLevel: 'error' });
const tables = {
  sessions: events(wanted.events).map(sessionRow),
  resources: resources(wanted.resources).map(resourceRow),
  members: members(wanted.members).map(memberRow),
};
const { database } = server.opened;
await database.transaction().execute(async (transaction) => {
  for (const [table, rows] of Object.entries(tables))
    for (let start = 0; start < rows.length; start += 250)
      await transaction
        .insertInto(table)
        .values(rows.slice(start, start + 250))
        .execute();
});
await sql`analyze`.execute(database);
process.stdout.write(`${server.origin}\n`);
process.stdin.resume().once('end', () => void server.close().then(() => process.exit(0)));
