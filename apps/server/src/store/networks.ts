import { type RawBuilder, sql } from 'kysely';
import type { FigureJson, Row } from '../database/tables.ts';
import { declaredFiguresSetting } from '../import/declared.ts';
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
  const countries = codes.map((country) => ({
    country,
    region: regionOfCountry.get(country) ?? null,
    networkIds: networkRows.filter((row) => row.countries.includes(country)).map(({ id }) => id),
    members: sum(memberCounts.filter((each) => each.country === country)),
  }));

  const regionIds = new Set([...networkRows.map(({ region }) => region), ...memberCounts.map(({ region }) => region)]);
  const order = [...(catalogue.vocabularies.get('regions')?.terms.keys() ?? [])];
  const regions = [...regionIds]
    .filter((id): id is string => id !== null)
    .sort((a, b) => order.indexOf(a) - order.indexOf(b))
    .map((id) => ({
      region: catalogue.term('regions', id, preferences),
      networks: networkRows.filter(({ region }) => region === id).length,
      members: sum(memberCounts.filter(({ region }) => region === id)),
      countries: countries.filter(({ region }) => region === id).length,
    }));

  const asOf = context.now.toISOString().slice(0, 10);
  const counted = (value: number): Wire['Figure'] => ({ value, basis: 'counted', asOf });
  const summary = localise('en', preferences, () => ({
    regions,
    countries,
    networks: networkRows.map((row) => {
      const served = lookup(preferences, Object.keys(row.name)) ?? row.language;
      return {
        id: row.id,
        name: row.name[served] ?? row.name[row.language] ?? '',
        kind: row.kind,
        status: row.status,
        region: row.region === null ? null : catalogue.term('regions', row.region, preferences),
        parentId: row.parent_id,
        countries: row.countries,
        members: sum(memberCounts.filter(({ network_id: of }) => of === row.id)),
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

/** What the Alliance says of itself, as the import noted it. */
async function declaredFigures({ database }: StoreContext): Promise<Record<string, FigureJson>> {
  const row = await database
    .selectFrom('settings')
    .select('value')
    .where('name', '=', declaredFiguresSetting)
    .executeTakeFirst();
  return row ? (JSON.parse(row.value) as Record<string, FigureJson>) : {};
}
