import { type Kysely, sql } from 'kysely';

/**
 * `search` holds words and stems that the store writes (see text/search.ts); the rows get theirs when the server starts and
 * finds that they were written by other rules.
 */
const searched = ['resources', 'members', 'networks', 'groups', 'series', 'sessions'];

const statements = [
  ...searched.flatMap((table) => [
    `alter table ${table} alter column search drop default`,
    `alter table ${table} alter column search type tsvector using ''::tsvector`,
    `alter table ${table} alter column search set default ''::tsvector`,
    `create index ${table}_search on ${table} using gin (search)`,
  ]),
  // The words of titles alone: short enough to stay in the row, so that what is found need not be unpacked to be put in order.
  `alter table resources add column search_name tsvector generated always as (ts_filter(search, '{a}')) stored`,
  `alter table resources
    add column network_id text references networks (id),
    add column who_it_is_for jsonb,
    add column audience_types text[] not null default '{}',
    add column sections jsonb not null default '[]',
    add column counted_views integer not null default 0,
    add column counted_downloads integer not null default 0,
    add column counted_since text, add column counted_until text`,
  `alter table members add column member_type text`,
  `create table collections (
    id text primary key, language text not null,
    provenance text not null check (provenance in ('sourced', 'fixture', 'contributed')),
    verified boolean not null default false, source text, source_note text, web_url text,
    created_at timestamptz not null default now(), updated_at timestamptz not null default now(),
    title jsonb not null, description jsonb, network_id text references networks (id),
    position integer not null default 0)`,
  `create table collection_items (
    collection_id text not null references collections (id) on delete cascade,
    resource_id text not null references resources (id) on delete cascade,
    position integer not null,
    primary key (collection_id, resource_id))`,
  `create index collection_items_resource on collection_items (resource_id)`,
  `create table resource_feedback (
    id text primary key, resource_id text not null references resources (id) on delete cascade,
    usefulness integer, improvement text, is_whole boolean not null, language text not null,
    received_at timestamptz not null default now())`,
  `create index resource_feedback_resource on resource_feedback (resource_id, received_at desc)`,
  `create table join_requests (
    id text primary key, reference text not null unique,
    organisation text not null, member_type text, network_id text references networks (id), country text,
    web_url text, message text, contact_name text, contact_email text, language text not null,
    attestations jsonb not null default '[]', consents jsonb not null default '[]',
    hide_location boolean not null default false,
    state text not null default 'pending' check (state in ('pending', 'approved', 'declined')),
    member_id text references members (id) on delete set null,
    reviewed_at timestamptz, reviewed_by text, reason text,
    received_at timestamptz not null default now(), quarantined boolean not null default false)`,
  `create index join_requests_state on join_requests (state, received_at)`,
];

export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(database);
}
