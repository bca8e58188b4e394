import { type Kysely, sql } from 'kysely';
import type { OrganisationJson, Row, Tables } from '../database/tables.ts';
import { plainText } from '../text/rich.ts';
import { searchText } from '../text/search.ts';

/** What each entity is found by. Title or name first: it weighs most. */
type Searched = 'resources' | 'members' | 'networks' | 'groups' | 'series' | 'sessions';

type Localised = Readonly<Record<string, string>>;

/** The texts of a resource, as they are stored. */
export interface ResourceTextsOf {
  title: Localised;
  abstract: Localised | null;
  whoItIsFor: Localised | null;
  sections: readonly { title?: Localised | null; text: Localised }[];
  takeaways: readonly { title: Localised; text?: Localised | null }[];
  audiences: readonly Localised[];
  publishers: readonly OrganisationJson[];
  contributors: readonly { name: string }[];
}

export function resourceSearch(of: ResourceTextsOf): string {
  return searchText(
    of.title,
    of.abstract,
    ...of.publishers.map(({ name }) => name),
    ...of.contributors.map(({ name }) => name),
    ...of.takeaways.flatMap(({ title, text }) => [title, text]),
    ...of.audiences,
    withoutMarkup(of.whoItIsFor),
    ...of.sections.flatMap(({ title, text }) => [title, withoutMarkup(text)]),
  );
}

function withoutMarkup(text: Localised | null): Localised | null {
  return text && Object.fromEntries(Object.entries(text).map(([tag, html]) => [tag, plainText(html)]));
}

/** Names of organisations are in any language. */
export function memberSearch(name: string): string {
  return searchText(name);
}

export function networkSearch(name: Localised, ...organisations: (string | null | undefined)[]): string {
  return searchText(name, ...organisations);
}

const texts: { [Name in Searched]: (row: Row<Name>, hosts: readonly string[]) => string } = {
  resources: (row) => resourceSearch({ ...row, whoItIsFor: row.who_it_is_for }),
  members: (row) => memberSearch(row.name),
  networks: (row, hosts) => networkSearch(row.name, ...hosts, row.lead_organisation?.name),
  groups: (row) => searchText(row.name, row.audience),
  series: (row) => searchText(row.title, row.description),
  sessions: (row) =>
    searchText(row.title, row.summary, row.description, row.place, ...row.hosts.map(({ name }) => name)),
};

/** Grows by one when words are made otherwise. */
const rules = '1';
const setting = 'search-rules';
const batch = 200;

/**
 * Gives every row its words again when they were made by other rules than those of this version.
 *
 * @returns whether there was anything to do
 */
export async function refreshSearch(database: Kysely<Tables>): Promise<boolean> {
  const known = await database.selectFrom('settings').select('value').where('name', '=', setting).executeTakeFirst();
  if (known?.value === rules) return false;
  const hosts = Map.groupBy(
    await database.selectFrom('network_hosts').select(['network_id', 'organisation']).execute(),
    ({ network_id: id }) => id,
  );
  for (const table of Object.keys(texts) as Searched[]) {
    let last = '';
    for (;;) {
      const { rows } = await sql<Row<'resources'>>`
        select * from ${sql.table(table)} where id collate "C" > ${last} order by id collate "C" limit ${batch}`.execute(
        database,
      );
      if (rows.length === 0) break;
      const words = rows.map((row) => {
        const names = (hosts.get(row.id) ?? []).map(({ organisation }) => organisation);
        return (texts[table] as (row: unknown, hosts: readonly string[]) => string)(row, names);
      });
      await sql`
        update ${sql.table(table)} t set search = n.words::tsvector
        from unnest(${sql.val(rows.map(({ id }) => id))}::text[], ${sql.val(words)}::text[]) as n (id, words)
        where t.id = n.id`.execute(database);
      last = rows.at(-1)?.id ?? '';
    }
  }
  await database
    .insertInto('settings')
    .values({ name: setting, value: rules })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: rules }))
    .execute();
  return true;
}
