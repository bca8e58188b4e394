import { type Kysely, sql } from 'kysely';

/** Tells the name of a table that has changed to every process; `watchTables` gives tables their triggers. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`
    create function colab_tell_change() returns trigger language plpgsql as $$
    begin
      perform pg_notify('colab_changed', tg_table_name);
      return null;
    end $$`.execute(database);
}
