import { type Kysely, sql } from 'kysely';
import type { Row, Tables } from '../database/tables.ts';
import { type Announcement, isSameEvent, slack } from './same-event.ts';

type Candidate = Pick<
  Row<'sessions'>,
  | 'id'
  | 'network_id'
  | 'source_id'
  | 'origin_uid'
  | 'uid'
  | 'origin_url'
  | 'web_url'
  | 'registration'
  | 'title'
  | 'regions'
  | 'date_precision'
  | 'sort_start'
  | 'sort_end'
  | 'ends_at'
  | 'end_date'
  | 'rrule'
  | 'same_as'
  | 'deleted_at'
  | 'withdrawn_at'
  | 'created_at'
>;

const columns = sql.raw(
  [
    'id',
    'network_id',
    'source_id',
    'origin_uid',
    'uid',
    'origin_url',
    'web_url',
    'registration',
    'title',
    'regions',
    'date_precision',
    'sort_start',
    'sort_end',
    'ends_at',
    'end_date',
    'rrule',
    'same_as',
    'deleted_at',
    'withdrawn_at',
    'created_at',
  ]
    .map((name) => `t.${name}`)
    .join(', '),
);

const batch = 500;

/**
 * Finds what these sessions have in common with others and lets one entry stand in the calendar for each event. What was entered
 * here stands before what was harvested, what takes place before what was withdrawn, the older before the newer.
 */
export async function linkDuplicates(database: Kysely<Tables>, ids: readonly string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += batch) await linkBatch(database, ids.slice(start, start + batch));
}

async function linkBatch(database: Kysely<Tables>, ids: readonly string[]): Promise<void> {
  const own = sql`any(${sql.val(ids)}::text[])`;
  // The sessions themselves, what starts when they do, and whatever stands for any of these or is stood for.
  const { rows } = await sql<Candidate>`
    with near as (
      select t.id from sessions t where t.id = ${own}
      union
      select o.id from sessions t join sessions o
        on o.sort_start between t.sort_start - ${slack}::float8 * interval '1 millisecond'
          and t.sort_start + ${slack}::float8 * interval '1 millisecond'
        where t.id = ${own} and t.date_precision = 'minute' and o.date_precision = 'minute'
      union
      select o.id from sessions t join sessions o on o.start_date = t.start_date
        and o.sort_start between t.sort_start - interval '1 day' and t.sort_start + interval '1 day'
        where t.id = ${own} and t.date_precision = 'day' and o.date_precision = 'day'
      union
      select o.id from sessions t join sessions o on o.same_as = t.id or t.same_as in (o.id, o.same_as) where t.id = ${own}
    ), group_of as (
      select n.id from near n
      union
      select o.id from near n join sessions t on t.id = n.id join sessions o on o.same_as in (t.id, t.same_as) or o.id = t.same_as
    )
    select ${columns} from sessions t join group_of g on g.id = t.id order by t.created_at, t.id collate "C"`.execute(
    database,
  );
  if (rows.length < 2 && rows.every(({ same_as: other }) => other === null)) {
    await clear(database, ids);
    return;
  }
  await store(database, rows, clusters(rows));
}

/** Sessions of one event together, by whom they stand in the calendar first. */
function clusters(rows: readonly Candidate[]): Candidate[][] {
  const announcements = new Map(rows.map((row) => [row.id, announcementOf(row)]));
  const cluster = new Map(rows.map((row) => [row.id, [row]]));
  const sorted = rows.toSorted((a, b) => (a.sort_start?.getTime() ?? 0) - (b.sort_start?.getTime() ?? 0));
  for (const [index, row] of sorted.entries()) {
    for (const other of sorted.slice(index + 1)) {
      if ((other.sort_start?.getTime() ?? 0) - (row.sort_start?.getTime() ?? 0) > 86_400_000) break;
      const [a, b] = [announcements.get(row.id), announcements.get(other.id)];
      if (!a || !b || cluster.get(row.id) === cluster.get(other.id) || !isSameEvent(a, b)) continue;
      const joined = [...(cluster.get(row.id) ?? []), ...(cluster.get(other.id) ?? [])];
      for (const each of joined) cluster.set(each.id, joined);
    }
  }
  return [...new Set(cluster.values())].map((members) => members.toSorted(byStanding));
}

function byStanding(a: Candidate, b: Candidate): number {
  const rank = (row: Candidate): number => (row.deleted_at ? 3 : row.withdrawn_at ? 2 : row.source_id === null ? 0 : 1);
  return rank(a) - rank(b) || a.created_at.getTime() - b.created_at.getTime() || (a.id < b.id ? -1 : 1);
}

function announcementOf(row: Candidate): Announcement | undefined {
  if (row.sort_start === null || (row.date_precision !== 'minute' && row.date_precision !== 'day')) return undefined;
  const isDay = row.date_precision === 'day';
  const end = isDay ? row.sort_end : row.ends_at;
  return {
    networkId: row.network_id,
    sourceId: row.source_id,
    uid: row.origin_uid ?? row.uid,
    start: row.sort_start.getTime(),
    end: end?.getTime() ?? null,
    isDay,
    rule: row.rrule,
    titles: Object.values(row.title),
    urls: [row.origin_url, row.web_url, row.registration?.url].flatMap((url) => url ?? []),
  };
}

async function store(database: Kysely<Tables>, rows: readonly Candidate[], groups: Candidate[][]): Promise<void> {
  const updates = groups.flatMap(([first, ...others]) => {
    if (!first) return [];
    const unique = (of: (row: Candidate) => string[], own: string[]): string[] =>
      [...new Set(others.flatMap(of))].filter((each) => !own.includes(each)).sort();
    return [
      {
        id: first.id,
        same_as: null,
        // Every other entry is named, so that one without a network is told of too.
        networks: others.map((row) => row.network_id ?? ''),
        regions: unique((row) => row.regions, first.regions),
      },
      ...others.map((row) => ({ id: row.id, same_as: first.id, networks: [], regions: [] })),
    ];
  });
  if (updates.length !== rows.length) throw new Error('Every session belongs to one event.');
  await sql`
    update sessions t set same_as = u.same_as,
      also_networks = array(select jsonb_array_elements_text(u.networks)),
      also_regions = array(select jsonb_array_elements_text(u.regions))
    from jsonb_to_recordset(${JSON.stringify(updates)}::jsonb)
      as u (id text, same_as text, networks jsonb, regions jsonb)
    where t.id = u.id and (t.same_as is distinct from u.same_as
      or to_jsonb(t.also_networks) <> u.networks or to_jsonb(t.also_regions) <> u.regions)`.execute(database);
}

async function clear(database: Kysely<Tables>, ids: readonly string[]): Promise<void> {
  await sql`update sessions set same_as = null, also_networks = '{}', also_regions = '{}'
    where id = any(${sql.val(ids)}::text[]) and (same_as is not null or also_networks <> '{}')`.execute(database);
}
