import { type Kysely, sql } from 'kysely';

/**
 * What the secretariat keeps about submissions, their revisions, messages and reviews, and the outbox. A call without
 * `support_items` has the usual ones. `content_hash` tells that the same text came twice.
 */
const statements = [
  `alter table calls
    add column first_contact_days integer not null default 14 check (first_contact_days > 0),
    add column support_items jsonb`,
  `alter table submissions
    add column network_id text references networks (id) on delete set null,
    add column owner_id text, add column owner_name text,
    add column tags text[] not null default '{}',
    add column quarantine_reasons text[] not null default '{}',
    add column proven boolean not null default false,
    add column content_hash text,
    add column first_contact_at timestamptz,
    add column support jsonb not null default '{}',
    add column session_id text references sessions (id) on delete set null,
    add column retention_until timestamptz,
    add column search text not null default ''`,
  `create index submissions_received on submissions (received_at desc, (id collate "C"))`,
  `create index submissions_call on submissions (call_id, state)`,
  `create index submissions_retention on submissions (retention_until)`,
  `alter table submission_events add column actor_id text, add column actor_name text`,
  `create table submission_revisions (
    submission_id text not null references submissions (id) on delete cascade, revision integer not null,
    at timestamptz not null, by text not null, language text not null, form_version text not null, answers jsonb not null,
    id text generated always as (submission_id || '-' || revision::text) stored,
    primary key (submission_id, revision))`,
  `insert into submission_revisions (submission_id, revision, at, by, language, form_version, answers)
    select id, revision, received_at, 'submitter', language, form_version, answers from submissions`,
  `create table submission_messages (
    id text primary key, submission_id text not null references submissions (id) on delete cascade,
    position integer not null, at timestamptz not null, by text not null, author_id text, author_name text,
    visibility text not null check (visibility in ('submitter', 'internal')),
    language text not null, text text not null,
    unique (submission_id, position))`,
  `create table submission_reviews (
    id text primary key, submission_id text not null references submissions (id) on delete cascade,
    reviewer_id text not null, reviewer_name text not null, revision integer not null,
    checks jsonb not null, recommendation text, comment text,
    created_at timestamptz not null, updated_at timestamptz not null,
    unique (submission_id, reviewer_id))`,
  `create table submission_statistics (
    id bigint generated always as identity primary key, call_id text not null, state text not null,
    received_month text not null, erased_month text not null, language text not null, country text,
    themes text[] not null default '{}', format text)`,
  `create table mail (
    id text primary key,
    state text not null default 'draft' check (state in ('draft', 'released', 'sent', 'failed', 'discarded')),
    template text not null, language text not null, to_address text not null, subject text not null, text text not null,
    edited boolean not null default false,
    entity text, entity_id text, reference text, network_id text references networks (id) on delete set null,
    created_at timestamptz not null, updated_at timestamptz not null,
    released_at timestamptz, sent_at timestamptz,
    attempts integer not null default 0, next_attempt_at timestamptz, last_error text)`,
  `create index mail_entity on mail (entity, entity_id)`,
  `create index mail_due on mail (next_attempt_at) where state = 'released'`,
  `create index idempotency_keys_age on idempotency_keys (created_at)`,
];

export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(database);
}
