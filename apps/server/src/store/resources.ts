import { type RawBuilder, sql } from 'kysely';
import type { Row } from '../database/tables.ts';
import { notFound, parameterInvalid } from '../problems/problem.ts';
import type { Query, Wire } from '../wire.ts';
import type { StoreContext } from './context.ts';
import { defaultScale, type FeedbackScale } from '../library/feedback.ts';
import { pick } from '../text/language.ts';
import { httpUrl, presentEntity, presenter } from './entity.ts';
import {
  type Conditions,
  type Facet,
  idKey,
  indexedTimeKey,
  languageFits,
  type Listing,
  manyValues,
  matches,
  oneOf,
  oneValue,
  overlaps,
  page,
  type Page,
  relevance,
  type SortKey,
  textKey,
} from './listing.ts';
import { scopeOf } from './networks.ts';

type Sort = NonNullable<Query<'listResources'>['sort']>;

export async function listResources(
  context: StoreContext,
  { lang, limit, cursor, count, facets, ...question }: Query<'listResources'>,
): Promise<Page<Wire['Resource']>> {
  return page(context, resourceListing(context, question), { limit, cursor, count, facets }, (rows) =>
    rows.map((row) => presentResource(context, row)),
  );
}

/** The filters and the order of a list of resources. */
export type ResourceQuestion = Omit<Query<'listResources'>, 'lang' | 'limit' | 'cursor' | 'count' | 'facets'>;

/** What a list of resources holds and in which order, for pages of it and for feeds. */
export function resourceListing(context: StoreContext, question: ResourceQuestion): Listing<'resources'> {
  const { catalogue, preferences } = context;
  const conditions: Conditions = new Map();
  const words = matches(question.q);
  if (words) conditions.set('q', words);
  if (question.network) conditions.set('network', published(context, question.network));
  if (question.region) conditions.set('region', overlaps(sql`t.regions`, question.region));
  if (question.country) conditions.set('country', overlaps(sql`t.countries`, question.country));
  if (question.theme) conditions.set('theme', overlaps(sql`t.themes`, question.theme));
  if (question.type) conditions.set('type', oneOf(sql`t.type`, question.type));
  if (question.language) {
    const fits = languageFits(sql`tag`, question.language);
    conditions.set('language', sql`exists (select 1 from unnest(t.languages) tag where ${fits})`);
  }
  if (question.audience) conditions.set('audience', overlaps(sql`t.audience_types`, question.audience));
  if (question.year) conditions.set('year', oneOf(sql`left(t.date, 4)`, question.year.map(String)));
  if (question.provenance) conditions.set('provenance', oneOf(sql`t.provenance`, question.provenance));
  const term = (vocabulary: string) => (id: string) => catalogue.term(vocabulary, id, preferences).label;
  const definitions: Record<string, Facet> = {
    type: oneValue('type', sql`t.type`, { label: term('resource-types') }),
    theme: manyValues('theme', sql`t.themes`, { label: (id) => themeTerm(context, id).label }),
    region: manyValues('region', sql`t.regions`, { label: term('regions') }),
    country: manyValues('country', sql`t.countries`),
    language: manyValues('language', sql`t.languages`),
    audience: manyValues('audience', sql`t.audience_types`, { label: term('audiences') }),
    year: oneValue('year', sql`left(t.date, 4)`, { byValue: true }),
  };
  return {
    table: 'resources',
    conditions,
    sort: sortKeys(question.sort, question.q),
    facets: definitions,
    question: ['resources', question],
  };
}

/** Kept or published by a network or one below it, or about the region that it stands for. */
function published(context: StoreContext, network: string): RawBuilder<unknown> {
  const { ids, region } = scopeOf(context, network);
  const by = sql`exists (select 1 from jsonb_array_elements(t.publishers) p where ${oneOf(sql`p ->> 'networkId'`, ids)})`;
  const ways = [oneOf(sql`t.network_id`, ids), by, ...(region === null ? [] : [overlaps(sql`t.regions`, [region])])];
  return sql`(${sql.join(ways, sql` or `)})`;
}

/** Best first when something is looked for, newest first otherwise. */
function sortKeys(sort: Sort | undefined, q: string | undefined): SortKey[] {
  const newest = indexedTimeKey(sql`t.sort_date`, true);
  const title = textKey(sql`t.sort_name`);
  const best = relevance(q);
  if (sort === 'relevance' && !best) throw parameterInvalid('sort', 'unknown', { needs: 'q' });
  switch (sort ?? (best ? 'relevance' : '-date')) {
    case 'relevance':
      return [...(best ?? []), newest, idKey];
    case 'date':
      return [indexedTimeKey(sql`t.sort_date`), title, idKey];
    case '-date':
      return [newest, title, idKey];
    case 'title':
      return [title, idKey];
    case '-views':
      return [
        {
          expression: sql`coalesce((t.counts ->> 'views')::float8 + t.counted_views, nullif(t.counted_views, 0), -1)::float8`,
          descending: true,
        },
        newest,
        idKey,
      ];
  }
}

/** A work with what is linked to it. @param scale - of the question how useful it was */
export async function getResource(
  context: StoreContext,
  id: string,
  scale: FeedbackScale = defaultScale,
): Promise<Wire['ResourceDetail']> {
  const { database, preferences } = context;
  const row = await resourceRow(context, id);
  const [{ rows: linked }, { rows: collections }] = await Promise.all([
    sql<Pick<Row<'resources'>, 'id' | 'title' | 'language' | 'languages' | 'translation_of_id' | 'adapted_from_id'>>`
      select id, title, language, languages, translation_of_id, adapted_from_id from resources
      where translation_of_id = ${id} or adapted_from_id = ${id} or id in (${row.translation_of_id}, ${row.adapted_from_id})
      order by sort_date nulls last, id collate "C"`.execute(database),
    sql<Pick<Row<'collections'>, 'id' | 'title' | 'language'>>`
      select c.id, c.title, c.language from collections c join collection_items i on i.collection_id = c.id
      where i.resource_id = ${id} order by c.position, c.id collate "C"`.execute(database),
  ]);
  const refs = linked.map((each) => ({
    row: each,
    ref: { id: each.id, title: pick(each.title, preferences, each.language).text, languages: each.languages },
  }));
  const one = (of: string | null): Wire['ResourceRef'] | null =>
    refs.find(({ row: each }) => each.id === of)?.ref ?? null;
  return {
    ...presentResource(context, row),
    translationOf: one(row.translation_of_id),
    adaptedFrom: one(row.adapted_from_id),
    translations: refs.filter(({ row: each }) => each.translation_of_id === id).map(({ ref }) => ref),
    adaptations: refs.filter(({ row: each }) => each.adapted_from_id === id).map(({ ref }) => ref),
    collections: collections.map(({ id: of, title, language }) => ({
      id: of,
      title: pick(title, preferences, language).text,
    })),
    feedback: { usefulness: scale },
  };
}

/**
 * Where a file of a work is. Only addresses that the entry names are given out, so nobody is sent anywhere else.
 *
 * @throws Problem `not-found`, also for a file whose address may not be linked to
 */
export async function fileAddress(context: StoreContext, id: string, fileId: string): Promise<string> {
  const { files } = await resourceRow(context, id);
  const url = httpUrl(files.find((file) => file.id === fileId)?.url);
  if (url === null || !URL.canParse(url)) throw notFound();
  return new URL(url).href;
}

/** @throws Problem `not-found` */
export async function mustBeResource({ database }: StoreContext, id: string): Promise<void> {
  const row = await database.selectFrom('resources').select('id').where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
}

/** @throws Problem `not-found` */
export async function resourceRow({ database }: StoreContext, id: string): Promise<Row<'resources'>> {
  const row = await database.selectFrom('resources').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  return row;
}

/** What the editors linked first, in their order; then by how many themes, regions and whether the type are shared. */
export async function listRelatedResources(
  context: StoreContext,
  id: string,
  limit: number,
): Promise<Page<Wire['Resource']>> {
  const of = await resourceRow(context, id);
  const { rows } = await sql<Row<'resources'>>`
    select t.*,
      coalesce(array_position(${sql.val(of.related_ids)}::text[], t.id), 1000) as linked,
      3 * cardinality(array(select unnest(t.themes) intersect select unnest(${sql.val(of.themes)}::text[])))
        + 2 * cardinality(array(select unnest(t.regions) intersect select unnest(${sql.val(of.regions)}::text[])))
        + (t.type = ${of.type})::int as shared
    from resources t
    where t.id <> ${id} and (
      t.id = any(${sql.val(of.related_ids)}::text[]) or t.type = ${of.type}
      or ${overlaps(sql`t.themes`, of.themes)} or ${overlaps(sql`t.regions`, of.regions)})
    order by linked, shared desc, t.sort_date desc nulls last, t.id collate "C"
    limit ${limit}`.execute(context.database);
  return { items: rows.map((row) => presentResource(context, row)), next: null, prev: null };
}

/** A theme is a core issue or a theme of the framework. */
export function themeTerm({ catalogue, preferences }: StoreContext, id: string): Wire['Term'] {
  const vocabulary = catalogue.vocabularies.get('themes')?.terms.has(id) ? 'themes' : 'framework-themes';
  return catalogue.term(vocabulary, id, preferences);
}

export const presentResource = presenter(presentAnew);

function presentAnew(context: StoreContext, row: Row<'resources'>): Wire['Resource'] {
  const { catalogue, preferences } = context;
  return presentEntity(row, 'resources', context, (text) => ({
    title: text('/title', row.title),
    abstract: text('/abstract', row.abstract),
    type: catalogue.term('resource-types', row.type, preferences),
    date: row.date,
    datePrecision: row.date_precision,
    period: row.period,
    edition: text('/edition', row.edition),
    firstPublished: row.first_published,
    languages: row.languages,
    languagesBasis: row.languages_basis,
    publishers: catalogue.organisations(row.publishers),
    contributors: row.contributors,
    regions: row.regions.map((id) => catalogue.term('regions', id, preferences)),
    countries: row.countries,
    themes: row.themes.map((id) => themeTerm(context, id)),
    audiences: row.audiences.map((audience, index) => text(`/audiences/${index}`, audience)),
    audienceTypes: row.audience_types.map((id) => catalogue.term('audiences', id, preferences)),
    whoItIsFor: text('/whoItIsFor', row.who_it_is_for),
    sections: row.sections.map((section, index) => ({
      title: text(`/sections/${index}/title`, section.title),
      text: text(`/sections/${index}/text`, section.text),
    })),
    takeaways: row.takeaways.map((takeaway, index) => ({
      title: text(`/takeaways/${index}/title`, takeaway.title),
      text: text(`/takeaways/${index}/text`, takeaway.text),
    })),
    timeRequired: row.time_required,
    files: row.files.map((file) => ({ ...file, url: httpUrl(file.url) })),
    counts: countsOf(row),
    network: catalogue.networkRef(row.network_id, preferences),
    doi: row.doi,
    isbn: row.isbn,
    supersededById: row.superseded_by_id,
    translationOfId: row.translation_of_id,
    adaptedFromId: row.adapted_from_id,
    relatedIds: row.related_ids,
  }));
}

/** What a source printed is shown as printed; what was counted here stands beside it, or in its place. */
function countsOf(row: Row<'resources'>): Wire['ResourceCounts'] | null {
  const { counted_since: since, counted_until: asOf, counted_views: views, counted_downloads: downloads } = row;
  const here = since === null || asOf === null ? null : { views, downloads, since, asOf };
  if (row.counts) return { ...row.counts, here };
  return here && { views, downloads, asOf, source: null, here };
}
