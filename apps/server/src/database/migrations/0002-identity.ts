import { type Kysely, sql } from 'kysely';

const statements = [
  `create table users (
    id text primary key, name text not null, email text unique, language text not null default 'en',
    issuer text, subject text,
    active boolean not null default true,
    last_sign_in date,
    created_at timestamptz not null default now(), updated_at timestamptz not null default now(),
    unique (issuer, subject))`,
  `create table user_grants (
    user_id text not null references users (id) on delete cascade,
    position integer not null,
    role text not null,
    network_id text references networks (id) on delete cascade,
    group_id text references groups (id) on delete cascade,
    primary key (user_id, position))`,
  `create table sign_ins (
    secret_hash text primary key,
    user_id text not null references users (id) on delete cascade,
    created_at timestamptz not null, expires_at timestamptz not null)`,
  `create table api_tokens (
    id text primary key, name text not null, secret_hash text not null unique,
    user_id text references users (id) on delete cascade, key_hash text,
    made_with text references api_tokens (id) on delete cascade,
    sign_in text references sign_ins (secret_hash) on delete cascade,
    scopes text[] not null, network_id text references networks (id) on delete cascade,
    created_at timestamptz not null, expires_at timestamptz,
    last_used date, revoked_at timestamptz,
    check ((user_id is null) = (key_hash is not null)))`,
  `create index api_tokens_user on api_tokens (user_id)`,
  `create table audit_log (
    id text primary key default gen_random_uuid()::text, position bigint generated always as identity unique,
    at timestamptz not null,
    actor_kind text not null, actor_id text not null, user_id text,
    action text not null, entity text not null, entity_id text not null,
    network_id text,
    changes jsonb not null default '[]')`,
  `create index audit_log_entity on audit_log (entity, entity_id)`,
  `create index audit_log_at on audit_log (at)`,
];

export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(database);
}
