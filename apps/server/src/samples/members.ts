import { type Kysely, sql } from 'kysely';
import type { NewRow, Tables } from '../database/tables.ts';
import { memberSearch } from '../library/search-index.ts';
import { sortName } from '../text/fold.ts';
import { fixture } from './fixture.ts';

/** Where sample members may be: a country that a network covers. */
export interface SamplePlace {
  country: string;
  region: string | null;
  /** The network of the country; null where only a wider one covers it. */
  network: string | null;
}

/** What makes a name, so that a search among thousands finds some and not all. */
const who = ['Youth', 'Fathers', 'Community', 'Rural', 'Campus', 'Workers', 'Neighbours', 'Caregivers', 'Peace'];
const what = ['Dialogue', 'Learning', 'Equality', 'Care', 'Justice', 'Health', 'Solidarity', 'Prevention'];
const form = ['Circle', 'Network', 'Centre', 'Initiative', 'Forum', 'Collective', 'Foundation'];
const kinds = ['ngo', 'cbo', 'association', 'academic'];

/** Rows for one statement: PostgreSQL takes 65,535 parameters. */
const batch = 500;

/**
 * Made-up organisations, to see the map and its tables with as many as the Alliance has. They are spread unevenly, as real ones
 * are: the first places have many, the last ones one or two. The same number and places give the same rows.
 */
export function makeSampleMembers(count: number, places: readonly SamplePlace[]): NewRow<'members'>[] {
  return Array.from({ length: places.length > 0 ? count : 0 }, (_, index) => {
    const share = ((index * 0.618_033_988_75) % 1) ** 2;
    const { country, region, network } = places[Math.floor(share * places.length)] as SamplePlace;
    const pick = (list: readonly string[], step: number) => list[Math.floor(index / step) % list.length] ?? '';
    const number = String(index + 1).padStart(4, '0');
    const name = `${[pick(who, 1), pick(what, who.length), pick(form, 1)].join(' ')} ${number}`;
    return {
      ...fixture(`sample-member-${number}`),
      name,
      kind: pick(kinds, 1),
      role: 'member',
      country,
      region,
      network_id: network,
      joined: null,
      location_precision: 'country',
      search: memberSearch(name),
      sort_name: sortName(name, 'en'),
    };
  });
}

/**
 * Puts so many sample members in place of those that there are; 0 only takes them out. Every other member stays as it is.
 *
 * @returns how many there are now; fewer than asked for when no network has a country
 */
export async function writeSampleMembers(database: Kysely<Tables>, count: number): Promise<number> {
  return database.transaction().execute(async (transaction) => {
    await removeSampleMembers(transaction);
    const networks = await transaction
      .selectFrom('networks')
      .select(['id', 'kind', 'region', 'countries'])
      .orderBy(sql`(kind = 'country')::int`, 'desc')
      .orderBy('id')
      .execute();
    const places = new Map<string, SamplePlace>();
    for (const { id, kind, region, countries } of networks)
      for (const country of countries)
        if (!places.has(country)) places.set(country, { country, region, network: kind === 'country' ? id : null });
    const rows = makeSampleMembers(count, [...places.values()]);
    for (let start = 0; start < rows.length; start += batch)
      await transaction
        .insertInto('members')
        .values(rows.slice(start, start + batch))
        .execute();
    return rows.length;
  });
}

/** Takes the sample members out. */
export async function removeSampleMembers(database: Kysely<Tables>): Promise<void> {
  await database.deleteFrom('members').where('provenance', '=', 'fixture').execute();
}
