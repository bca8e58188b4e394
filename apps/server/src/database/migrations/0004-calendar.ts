import { type Kysely, sql } from 'kysely';

/**
 * Changes of sessions are counted by triggers, so that an edit, an import and a harvest all count alike and a calendar that
 * subscribes sees `SEQUENCE` grow. What is derived (search words, bounds of a rule, what stands for what) does not count.
 */
// What is generated has no value yet when the trigger runs.
const derived = [
  'recurs',
  'updated_at',
  'sequence',
  'search',
  'sort_name',
  'recurs_from',
  'recurs_until',
  'same_as',
  'also_networks',
  'also_regions',
  'origin_hash',
  'source_note',
];

const statements = [
  `alter table sessions drop constraint sessions_provenance_check`,
  `alter table sessions add constraint sessions_provenance_check
    check (provenance in ('sourced', 'fixture', 'contributed', 'harvested'))`,
  `create table calendar_sources (
    id text primary key, network_id text not null references networks (id),
    title text not null, url text not null, language text not null,
    regions text[] not null default '{}', kind text not null default 'external-event',
    visibility text not null default 'public' check (visibility in ('public', 'members')),
    paused boolean not null default false, every_minutes integer not null default 60,
    etag text, last_modified text,
    next_run_at timestamptz not null default now(), failures integer not null default 0,
    running_until timestamptz,
    created_at timestamptz not null default now(), updated_at timestamptz not null default now())`,
  `create table harvest_runs (
    id text primary key, source_id text not null references calendar_sources (id) on delete cascade,
    started_at timestamptz not null, finished_at timestamptz not null,
    outcome text not null check (outcome in ('changed', 'unchanged', 'failed')),
    code text, detail text, http_status integer, bytes integer not null default 0,
    added integer not null default 0, changed integer not null default 0, cancelled integer not null default 0,
    withdrawn integer not null default 0, unchanged integer not null default 0,
    bad_total integer not null default 0, bad jsonb not null default '[]')`,
  `create index harvest_runs_source on harvest_runs (source_id, started_at desc)`,
  `alter table sessions
    add column uid text, add column sequence integer not null default 0, add column deleted_at timestamptz,
    add column visibility text not null default 'public' check (visibility in ('public', 'members')),
    add column join_url text, add column speakers jsonb not null default '[]',
    add column recurs boolean generated always as (rrule is not null or cardinality(rdate) > 0) stored,
    add column recurs_from timestamptz, add column recurs_until timestamptz,
    add column source_id text references calendar_sources (id) on delete set null,
    add column origin_uid text, add column origin_url text, add column origin_hash text, add column withdrawn_at timestamptz,
    add column same_as text references sessions (id) on delete set null,
    add column also_networks text[] not null default '{}', add column also_regions text[] not null default '{}'`,
  `update sessions set uid = id || '@colab'`,
  `alter table sessions alter column uid set not null`,
  `create unique index sessions_uid on sessions (uid)`,
  `create unique index sessions_origin on sessions (source_id, origin_uid)`,
  `create index sessions_same_as on sessions (same_as)`,
  `create index sessions_recurring on sessions (recurs_until) where recurs`,
  `create index sessions_once on sessions (sort_start, (id collate "C")) where not recurs and same_as is null`,
  `create function sessions_name() returns trigger language plpgsql as $$
    begin
      if new.uid is null then new.uid := new.id || '@colab'; end if;
      return new;
    end $$`,
  `create trigger sessions_name before insert on sessions for each row execute function sessions_name()`,
  `create function sessions_count() returns trigger language plpgsql as $$
    begin
      if to_jsonb(new) - '{${derived.join(',')}}'::text[] is distinct from to_jsonb(old) - '{${derived.join(',')}}'::text[]
      then new.sequence := greatest(new.sequence, old.sequence + 1); end if;
      if row(new.rrule, new.rdate, new.starts_at, new.ends_at, new.time_zone)
          is distinct from row(old.rrule, old.rdate, old.starts_at, old.ends_at, old.time_zone)
        and row(new.recurs_from, new.recurs_until) is not distinct from row(old.recurs_from, old.recurs_until)
      then new.recurs_from := null; new.recurs_until := null; end if;
      return new;
    end $$`,
  `create trigger sessions_count before update on sessions for each row execute function sessions_count()`,
  `alter table occurrence_overrides add column title jsonb, add column place text, add column url text`,
  `create function overrides_count() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and new is not distinct from old then return null; end if;
      update sessions set sequence = sequence + 1, updated_at = now(), recurs_from = null, recurs_until = null
        where id = coalesce(new.session_id, old.session_id);
      return null;
    end $$`,
  `create trigger overrides_count after insert or update or delete on occurrence_overrides
    for each row execute function overrides_count()`,
];

export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(database);
}
