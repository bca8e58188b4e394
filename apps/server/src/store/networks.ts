import { type RawBuilder, sql } from 'kysely';
import type { FigureJson, Row } from '../database/tables.ts';
import { declaredFiguresSetting } from '../import/declared.ts';
import { type Cell, fewest, withhold } from '../library/withheld.ts';
import { notFound, parameterInvalid } from '../problems/problem.ts';
import { localise, lookup } from '../text/language.ts';
import type { Query, Wire } from '../wire.ts';
import type { NetworkScope } from './catalogue.ts';
import type { StoreContext } from './context.ts';
import { httpUrl, presentEntity } from './entity.ts';
import {
  type Conditions,
  type Facet,
  idKey,
  type Listing,
  manyValues,
  matches,
  oneOf,
  oneValue,
  overlaps,
  page,
  type Page,
  textKey,
} from './listing.ts';
import { textIn } from '../text/fold.ts';

/** @throws Problem `parameter-invalid` when there is no such network */
export function scopeOf({ catalogue }: StoreContext, network: string): NetworkScope {
  const scope = catalogue.scope(network);
  if (!scope) throw parameterInvalid('network', 'unknown');
  return scope;
}

/**
 * Rows that a network's scope owns by `network_id`, or that reach the region it stands for.
 *
 * @param also - a `text[]` of further networks that the row belongs to
 */
export function inScope(
  context: StoreContext,
  network: string,
  reaches: (region: string) => RawBuilder<unknown>,
  also?: RawBuilder<unknown>,
): RawBuilder<unknown> {
  const { ids, region } = scopeOf(context, network);
  const ways = [
    oneOf(sql`t.network_id`, ids),
    ...(also ? [overlaps(also, ids)] : []),
    ...(region === null ? [] : [reaches(region)]),
  ];
  return sql`(${sql.join(ways, sql` or `)})`;
}

export async function listNetworks(
  context: StoreContext,
  { lang, limit, cursor, count, facets, ...question }: Query<'listNetworks'>,
): Promise<Page<Wire['Network']>> {
  return page(context, networkListing(context, question), { limit, cursor, count, facets }, (rows) =>
    presentNetworks(context, rows),
  );
}

/** The filters of a list of networks. */
export type NetworkQuestion = Omit<Query<'listNetworks'>, 'lang' | 'limit' | 'cursor' | 'count' | 'facets'>;

/** What a list of networks holds and in which order, for pages of it and for feeds. */
export function networkListing(context: StoreContext, question: NetworkQuestion): Listing<'networks'> {
  const { catalogue, preferences } = context;
  const conditions: Conditions = new Map();
  const words = matches(question.q);
  if (words) conditions.set('q', words);
  if (question.network) conditions.set('network', oneOf(sql`t.id`, scopeOf(context, question.network).ids));
  if (question.region) conditions.set('region', oneOf(sql`t.region`, question.region));
  if (question.country) conditions.set('country', overlaps(sql`t.countries`, question.country));
  if (question.kind) conditions.set('kind', oneOf(sql`t.kind`, question.kind));
  if (question.status) conditions.set('status', oneOf(sql`t.status`, question.status));
  if (question.provenance) conditions.set('provenance', oneOf(sql`t.provenance`, question.provenance));
  const definitions: Record<string, Facet> = {
    kind: oneValue('kind', sql`t.kind`),
    status: oneValue('status', sql`t.status`),
    region: oneValue('region', sql`t.region`, { label: (id) => catalogue.term('regions', id, preferences).label }),
    country: manyValues('country', sql`t.countries`),
  };
  return {
    table: 'networks',
    conditions,
    sort: [textKey(sql`t.sort_name`), idKey],
    facets: definitions,
    question: ['networks', question],
  };
}

export async function getNetwork(context: StoreContext, id: string): Promise<Wire['Network']> {
  const row = await context.database.selectFrom('networks').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  const [network] = await presentNetworks(context, [row]);
  return network as Wire['Network'];
}

type Hosts = Map<string, { host: Wire['OrganisationRef'] | null; history: Wire['NetworkHost'][] }>;

async function hostsOf({ database, catalogue }: StoreContext, ids: string[]): Promise<Hosts> {
  const hosts: Hosts = new Map(ids.map((id) => [id, { host: null, history: [] }]));
  if (ids.length === 0) return hosts;
  const rows = await database
    .selectFrom('network_hosts')
    .selectAll()
    .where('network_id', 'in', ids)
    .orderBy('network_id')
    .orderBy('position')
    .execute();
  for (const {
    network_id: network,
    organisation: name,
    member_id: memberId,
    from_date: from,
    to_date: to,
    current,
  } of rows) {
    const organisation = catalogue.organisation({ name, memberId });
    const found = hosts.get(network);
    if (!organisation || !found) continue;
    found.history.push({ organisation, from, to });
    if (current) found.host = organisation;
  }
  return hosts;
}

export async function presentNetworks(context: StoreContext, rows: Row<'networks'>[]): Promise<Wire['Network'][]> {
  const { catalogue, preferences } = context;
  const hosts = await hostsOf(
    context,
    rows.map(({ id }) => id),
  );
  return rows.map((row) =>
    presentEntity(row, 'networks', context, (text) => ({
      name: text('/name', row.name),
      kind: row.kind,
      status: row.status,
      region: row.region === null ? null : catalogue.term('regions', row.region, preferences),
      parentId: row.parent_id,
      countries: row.countries,
      countriesAsOf: row.countries_as_of,
      founded: row.founded,
      formerUrl: httpUrl(row.former_url),
      host: hosts.get(row.id)?.host ?? null,
      hostHistory: hosts.get(row.id)?.history ?? [],
      leadOrganisation: (row.lead_organisation && catalogue.organisation(row.lead_organisation)) ?? null,
      partners: catalogue.organisations(row.partners),
      memberTypes: row.member_types.map((id) => catalogue.term('platform-member-types', id, preferences)),
      figures: row.figures,
    })),
  );
}

/** What a map and its table need: per region and country, which networks are there and how many members. */
export async function summariseNetworks(
  context: StoreContext,
  network: string | undefined,
): Promise<Wire['NetworkSummary']> {
  const { database, catalogue, preferences } = context;
  const scope = network === undefined ? undefined : scopeOf(context, network);
  const networkRows = await database
    .selectFrom('networks')
    .selectAll()
    .$if(scope !== undefined, (query) => query.where('id', 'in', scope?.ids ?? []))
    .orderBy('sort_name')
    .orderBy('id')
    .execute();
  const condition =
    network === undefined ? sql`true` : inScope(context, network, (region) => sql`t.region = ${region}`);
  const { rows: memberCounts } = await sql<{
    country: string | null;
    region: string | null;
    network_id: string | null;
    count: number;
  }>`
    select t.country, t.region, t.network_id, count(*)::int as count from members t
    where t.location_precision <> 'hidden' and ${condition} group by 1, 2, 3`.execute(database);
  const hosts = await hostsOf(
    context,
    networkRows.map(({ id }) => id),
  );

  const sum = (counts: typeof memberCounts): number => counts.reduce((all, { count }) => all + count, 0);
  const regionOfCountry = new Map<string, string>();
  for (const row of [...networkRows].sort((a, b) => Number(a.kind === 'country') - Number(b.kind === 'country'))) {
    if (row.region !== null) for (const country of row.countries) regionOfCountry.set(country, row.region);
  }
  for (const { country, region } of memberCounts) {
    if (country !== null && region !== null && region !== 'global') regionOfCountry.set(country, region);
  }
  const covered = networkRows.flatMap((row) => row.countries);
  const codes = [...new Set([...covered, ...memberCounts.flatMap(({ country }) => country ?? [])])].sort();
  const order = [...(catalogue.vocabularies.get('regions')?.terms.keys() ?? [])];
  const inCountry = new Map(codes.map((code) => [code, sum(memberCounts.filter(({ country }) => country === code))]));
  const regionIds = [
    ...new Set([...networkRows.map(({ region }) => region), ...memberCounts.map(({ region }) => region)]),
  ]
    .filter((id): id is string => id !== null)
    .sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const inRegion = new Map(regionIds.map((id) => [id, sum(memberCounts.filter(({ region }) => region === id))]));
  const withheld = withheldIn(inCountry, inRegion, regionOfCountry);

  const countries = codes.map((country) => ({
    country,
    region: regionOfCountry.get(country) ?? null,
    networkIds: networkRows.filter((row) => row.countries.includes(country)).map(({ id }) => id),
    members: withheld.countries.has(country) ? null : (inCountry.get(country) ?? 0),
    membersWithheld: withheld.countries.has(country),
  }));
  const regions = regionIds.map((id) => ({
    region: catalogue.term('regions', id, preferences),
    networks: networkRows.filter(({ region }) => region === id).length,
    members: withheld.regions.has(id) ? null : (inRegion.get(id) ?? 0),
    membersWithheld: withheld.regions.has(id),
    countries: countries.filter(({ region }) => region === id).length,
  }));

  const below = new Map(networkRows.map(({ id }) => [id, catalogue.scope(id)?.ids ?? [id]]));
  const own = new Map(networkRows.map(({ id }) => [id, sum(memberCounts.filter(({ network_id: of }) => of === id))]));
  const ownWithheld = networksWithheld(networkRows, own, withheld.countries);
  const asOf = context.now.toISOString().slice(0, 10);
  const counted = (value: number): Wire['Figure'] => ({ value, basis: 'counted', asOf });
  const summary = localise('en', preferences, () => ({
    regions,
    countries,
    networks: networkRows.map((row) => {
      const served = lookup(preferences, Object.keys(row.name)) ?? row.language;
      const ids = below.get(row.id) ?? [row.id];
      const isWithheld = ownWithheld.has(row.id);
      const within = ids.reduce((all, id) => all + (own.get(id) ?? 0), 0);
      return {
        id: row.id,
        name: textIn(row.name, served) ?? textIn(row.name, row.language) ?? '',
        kind: row.kind,
        status: row.status,
        region: row.region === null ? null : catalogue.term('regions', row.region, preferences),
        parentId: row.parent_id,
        countries: row.countries,
        covers: [...new Set(networkRows.filter(({ id }) => ids.includes(id)).flatMap((each) => each.countries))].sort(),
        members: isWithheld ? null : (own.get(row.id) ?? 0),
        membersWithin: (within > 0 && within < fewest) || (isWithheld && ids.length === 1) ? null : within,
        membersWithheld: isWithheld,
        host: hosts.get(row.id)?.host ?? null,
        webUrl: httpUrl(row.web_url),
        language: served in row.name ? served : row.language,
        provenance: row.provenance,
      };
    }),
    totals: {
      networks: counted(networkRows.length),
      members: counted(sum(memberCounts)),
      countries: counted(countries.length),
    },
    declared: {},
  }));
  return network === undefined ? { ...summary, declared: await declaredFigures(context) } : summary;
}

/** Numbers of countries and regions that are not shown, so that none of them follows from the others and the total. */
function withheldIn(
  inCountry: ReadonlyMap<string, number>,
  inRegion: ReadonlyMap<string, number>,
  regionOfCountry: ReadonlyMap<string, string>,
): { countries: Set<string>; regions: Set<string> } {
  const cells = (counts: ReadonlyMap<string, number>, fits: (key: string) => boolean = () => true): Cell[] =>
    [...counts].flatMap(([key, count]) => (fits(key) ? [{ key, count }] : []));
  const countries = new Set<string>();
  const regions = new Set<string>();
  for (const region of inRegion.keys()) {
    const inside = withhold(cells(inCountry, (country) => regionOfCountry.get(country) === region));
    for (const key of inside.keys) countries.add(key);
    if (inside.total) regions.add(region);
  }
  for (const { key } of cells(inCountry, (country) => !regionOfCountry.has(country))) {
    if ((inCountry.get(key) ?? 0) > 0 && (inCountry.get(key) ?? 0) < fewest) countries.add(key);
  }
  const all = withhold(cells(inRegion));
  for (const key of all.keys) regions.add(key);
  // A region alone among the withheld ones follows from the total of all.
  if (regions.size === 1) {
    const next = cells(inRegion, (key) => !regions.has(key) && (inRegion.get(key) ?? 0) > 0).sort(
      (a, b) => a.count - b.count,
    )[0];
    if (next) regions.add(next.key);
  }
  return { countries, regions };
}

/** Networks whose own number is not shown: small ones, those of a country whose number is not, and who would give them away. */
function networksWithheld(
  rows: readonly Row<'networks'>[],
  own: ReadonlyMap<string, number>,
  countries: ReadonlySet<string>,
): Set<string> {
  const keys = new Set<string>();
  for (const [, siblings] of Map.groupBy(rows, (row) => row.parent_id)) {
    const cells = siblings.map(({ id }) => ({ key: id, count: own.get(id) ?? 0 }));
    for (const key of withhold(cells).keys) keys.add(key);
  }
  for (const { id, kind, countries: covered } of rows) {
    if (kind === 'country' && (own.get(id) ?? 0) > 0 && covered.some((country) => countries.has(country))) keys.add(id);
  }
  return keys;
}

/** What the Alliance says of itself, as the import noted it. */
async function declaredFigures({ database }: StoreContext): Promise<Record<string, FigureJson>> {
  const row = await database
    .selectFrom('settings')
    .select('value')
    .where('name', '=', declaredFiguresSetting)
    .executeTakeFirst();
  return row ? (JSON.parse(row.value) as Record<string, FigureJson>) : {};
}
