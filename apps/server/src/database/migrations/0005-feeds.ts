import { type Kysely, sql } from 'kysely';

/** How the widgets look on the pages of a partner. `tokens` holds what differs from the theme, by custom property. */
const statements = [
  `create table embed_presets (
    id text primary key, name jsonb not null, language text not null,
    network_id text references networks (id) on delete set null,
    theme text not null, tokens jsonb not null default '{}', languages text[] not null,
    created_at timestamptz not null default now(), updated_at timestamptz not null default now())`,
  `create index embed_presets_network on embed_presets (network_id)`,
];

export async function up(database: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(database);
}
