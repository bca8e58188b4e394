import { type Kysely, sql } from 'kysely';

/**
 * Texts for people are `jsonb` objects by language (`{"en": "…", "es": "…"}`). Partial dates stay text, as the wire has
 * them; `sort_start` and `sort_end` (exclusive) hold the stretch of time that such a date may mean, so that windows can be asked.
 * `search` holds the folded words that free text is matched against; it is written by the store, not by a trigger, so that
 * both databases fold alike; `sort_name` holds the folded name that lists are put in order by.
 */
const entity = `
  id text primary key,
  language text not null,
  provenance text not null check (provenance in ('sourced', 'fixture', 'contributed')),
  verified boolean not null default false,
  source text,
  source_note text,
  web_url text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()`;

const statements = [
  `create table settings (name text primary key, value text not null)`,
  `create table vocabularies (
    name text primary key, title jsonb not null, source text, position integer not null default 0)`,
  `create table terms (
    vocabulary text not null references vocabularies (name) on delete cascade,
    id text not null, label jsonb not null, position integer not null default 0,
    primary key (vocabulary, id))`,
  `create table networks (${entity},
    name jsonb not null,
    kind text not null, status text not null, region text,
    parent_id text references networks (id) deferrable initially deferred,
    countries text[] not null default '{}', countries_as_of text,
    founded text, former_url text,
    lead_organisation jsonb, partners jsonb not null default '[]', member_types text[] not null default '{}',
    figures jsonb not null default '{}',
    search text not null default '', sort_name text not null default '')`,
  `create table members (${entity},
    name text not null,
    kind text not null, role text not null, country text, region text,
    network_id text references networks (id), joined text,
    location_precision text not null default 'country',
    search text not null default '', sort_name text not null default '')`,
  `create table network_hosts (
    network_id text not null references networks (id) on delete cascade, position integer not null,
    organisation text not null, member_id text references members (id) on delete set null,
    from_date text, to_date text, current boolean not null,
    primary key (network_id, position))`,
  `create table groups (${entity},
    name jsonb not null, kind text not null, theme text,
    network_id text references networks (id), audience jsonb, established text, meets jsonb, member_count jsonb,
    visibility text not null default 'public' check (visibility in ('public', 'secretariat')),
    search text not null default '', sort_name text not null default '')`,
  `create table series (${entity},
    title jsonb not null, description jsonb, cadence text, network_id text references networks (id),
    search text not null default '', sort_name text not null default '')`,
  `create table sessions (${entity},
    title jsonb not null, summary jsonb, description jsonb,
    kind text not null, mode text, status text not null,
    network_id text references networks (id),
    regions text[] not null default '{}', themes text[] not null default '{}',
    hosts jsonb not null default '[]', place text, country text,
    date_precision text check (date_precision in ('minute', 'day', 'month', 'year')),
    start_date text, end_date text, starts_at timestamptz, ends_at timestamptz, time_zone text,
    sort_start timestamptz, sort_end timestamptz,
    rrule text, rdate timestamptz[] not null default '{}', exdate timestamptz[] not null default '{}',
    languages jsonb not null default '[]',
    series_id text references series (id), series_number integer,
    is_programme boolean not null default false,
    programme_id text references sessions (id) deferrable initially deferred,
    parts jsonb not null default '[]', registration jsonb,
    recordings jsonb not null default '[]', materials jsonb not null default '[]', attendance jsonb,
    search text not null default '', sort_name text not null default '')`,
  `create index sessions_window on sessions (sort_start, id)`,
  `create index sessions_programme on sessions (programme_id)`,
  `create index sessions_series on sessions (series_id)`,
  `create table occurrence_overrides (
    session_id text not null references sessions (id) on delete cascade, recurrence_id timestamptz not null,
    starts_at timestamptz, ends_at timestamptz, status text,
    primary key (session_id, recurrence_id))`,
  `create table calls (${entity},
    title jsonb not null, summary jsonb, year integer not null,
    opens_at timestamptz, closes_at timestamptz, time_zone text, frequency text,
    themes text[] not null default '{}', required_themes text[] not null default '{}',
    guidelines jsonb not null default '[]', provided_interpretation text[] not null default '{}',
    network_id text references networks (id), form jsonb not null)`,
  `create table resources (${entity},
    title jsonb not null, abstract jsonb, type text not null,
    date text, date_precision text check (date_precision in ('day', 'month', 'year')), sort_date timestamptz,
    period text, edition jsonb, first_published text,
    languages text[] not null default '{}', languages_basis text,
    publishers jsonb not null default '[]', contributors jsonb not null default '[]',
    regions text[] not null default '{}', countries text[] not null default '{}', themes text[] not null default '{}',
    audiences jsonb not null default '[]', takeaways jsonb not null default '[]',
    time_required integer, files jsonb not null default '[]', counts jsonb,
    doi text, isbn text, superseded_by_id text, translation_of_id text, adapted_from_id text,
    related_ids text[] not null default '{}',
    search text not null default '', sort_name text not null default '')`,
  `create index resources_date on resources (sort_date desc nulls last, id)`,
  `create table submissions (
    id text primary key, reference text not null unique,
    call_id text not null references calls (id),
    state text not null, membership text not null,
    language text not null, form_version text not null, revision integer not null default 1,
    answers jsonb not null, attestations jsonb not null default '[]', consents jsonb not null default '[]',
    secret_hash text not null,
    quarantined boolean not null default false,
    received_at timestamptz not null default now(), updated_at timestamptz not null default now())`,
  `create table submission_events (
    submission_id text not null references submissions (id) on delete cascade, position integer not null,
    at timestamptz not null default now(), state text not null, by text not null,
    primary key (submission_id, position))`,
  `create table idempotency_keys (
    operation text not null, key text not null, payload_hash text not null,
    status integer, result jsonb,
    created_at timestamptz not null default now(),
    primary key (operation, key))`,
  `create table form_tokens_used (token_id text primary key, expires_at timestamptz not null)`,
];

export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(database);
}
