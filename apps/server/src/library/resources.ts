import { type Kysely, sql, type Transaction } from 'kysely';
import type { Localised, NewRow, Row, Tables } from '../database/tables.ts';
import { demand, type Actor } from '../identity/actor.ts';
import { recordAudit } from '../identity/audit.ts';
import { precisionOf, startOf } from '../import/dates.ts';
import type { StoreContext } from '../store/context.ts';
import { sortName } from '../text/fold.ts';
import { cleanHtml } from '../text/rich.ts';
import type { Wire } from '../wire.ts';
import { Faults, mergeTexts, sameAsRead } from './body.ts';
import { beginning, idFor, rowToWrite } from './entries.ts';
import { resourceSearch } from './search-index.ts';

type Create = Wire['ResourceCreate'];
type Patch = Wire['ResourcePatch'];

/** A work as it is written: everything that {@link Create} has, with nothing left open. */
type Work = Required<Omit<Create, 'id'>>;

/** Enters a work. @returns its id */
export async function createResource(
  context: StoreContext,
  actor: Actor | undefined,
  body: Create,
  transaction: Transaction<Tables>,
): Promise<{ id: string }> {
  demand(actor, 'resources:write', { networkId: body.networkId ?? null });
  const work: Work = {
    abstract: null,
    date: null,
    period: null,
    edition: null,
    firstPublished: null,
    languages: [],
    networkId: null,
    publishers: [],
    contributors: [],
    regions: [],
    countries: [],
    themes: [],
    audiences: [],
    audienceTypes: [],
    whoItIsFor: null,
    sections: [],
    takeaways: [],
    timeRequired: null,
    files: [],
    webUrl: null,
    doi: null,
    isbn: null,
    supersededById: null,
    translationOfId: null,
    adaptedFromId: null,
    relatedIds: [],
    source: null,
    ...body,
  };
  const id = await idFor(transaction, 'resources', body, work.title);
  await check(context, transaction, id, work);
  const columns = columnsOf(id, work, []);
  await transaction
    .insertInto('resources')
    .values({
      ...columns,
      id,
      ...beginning(context),
      counts: null,
    })
    .execute();
  await recordAudit(transaction, {
    actor,
    action: 'create',
    entity: 'resource',
    entityId: id,
    networkId: work.networkId,
    after: work,
    at: context.now,
  });
  return { id };
}

/** Changes a work by a merge patch. What was taken from a document before is a contribution of people from then on. */
export async function updateResource(
  context: StoreContext,
  actor: Actor | undefined,
  id: string,
  patch: Patch,
  transaction: Transaction<Tables>,
): Promise<void> {
  const row = await rowToWrite(transaction, 'resources', id);
  demand(actor, 'resources:write', { networkId: row.network_id });
  if (patch.networkId !== undefined) demand(actor, 'resources:write', { networkId: patch.networkId });
  sameAsRead(patch.updatedAt, row.updated_at);
  const before = resourceWhole(row);
  const { updatedAt, title, abstract, edition, whoItIsFor, ...rest } = patch;
  const after: Work = {
    ...before,
    ...rest,
    title: title === undefined ? before.title : (mergeTexts(before.title, title) ?? {}),
    abstract: abstract === undefined ? before.abstract : mergeTexts(before.abstract, abstract),
    edition: edition === undefined ? before.edition : mergeTexts(before.edition, edition),
    whoItIsFor: whoItIsFor === undefined ? before.whoItIsFor : mergeTexts(before.whoItIsFor, whoItIsFor),
  };
  await check(context, transaction, id, after);
  await transaction
    .updateTable('resources')
    .set({ ...columnsOf(id, after, row.files), provenance: 'contributed', updated_at: context.now })
    .where('id', '=', id)
    .execute();
  await recordAudit(transaction, {
    actor,
    action: 'update',
    entity: 'resource',
    entityId: id,
    networkId: after.networkId,
    before,
    after,
    at: context.now,
  });
}

/** Takes a work out, with every link that leads to it. */
export async function deleteResource(
  context: StoreContext,
  actor: Actor | undefined,
  id: string,
  transaction: Transaction<Tables>,
): Promise<void> {
  const row = await rowToWrite(transaction, 'resources', id);
  demand(actor, 'resources:write', { networkId: row.network_id });
  await sql`
    update resources set
      related_ids = array_remove(related_ids, ${id}),
      translation_of_id = nullif(translation_of_id, ${id}),
      adapted_from_id = nullif(adapted_from_id, ${id}),
      superseded_by_id = nullif(superseded_by_id, ${id})
    where ${id} = any(related_ids) or ${id} in (translation_of_id, adapted_from_id, superseded_by_id)`.execute(
    transaction,
  );
  await transaction.deleteFrom('resources').where('id', '=', id).execute();
  await recordAudit(transaction, {
    actor,
    action: 'delete',
    entity: 'resource',
    entityId: id,
    networkId: row.network_id,
    before: resourceWhole(row),
    at: context.now,
  });
}

/** A stored work as it would be written. */
export function resourceWhole(row: Row<'resources'>): Work {
  return {
    language: row.language,
    title: row.title,
    abstract: row.abstract,
    type: row.type,
    date: row.date,
    period: row.period,
    edition: row.edition,
    firstPublished: row.first_published,
    languages: row.languages,
    networkId: row.network_id,
    publishers: row.publishers,
    contributors: row.contributors,
    regions: row.regions,
    countries: row.countries,
    themes: row.themes,
    audiences: row.audiences,
    audienceTypes: row.audience_types,
    whoItIsFor: row.who_it_is_for,
    sections: row.sections.map(({ title, text }) => ({ title: title ?? null, text })),
    takeaways: row.takeaways.map(({ title, text }) => ({ title, text: text ?? null })),
    timeRequired: row.time_required,
    files: row.files.flatMap((file) => (file.url ? [{ ...file, url: file.url }] : [])),
    webUrl: row.web_url,
    doi: row.doi,
    isbn: row.isbn,
    supersededById: row.superseded_by_id,
    translationOfId: row.translation_of_id,
    adaptedFromId: row.adapted_from_id,
    relatedIds: row.related_ids,
    source: row.source,
  };
}

/** @throws Problem `validation` */
async function check(context: StoreContext, database: Kysely<Tables>, id: string, work: Work): Promise<void> {
  const faults = new Faults(context.catalogue);
  const { language } = work;
  faults.characters(work);
  faults.text('/title', work.title, language);
  for (const name of ['abstract', 'edition', 'whoItIsFor'] as const) faults.text(`/${name}`, work[name], language);
  for (const [index, text] of work.audiences.entries()) faults.text(`/audiences/${index}`, text, language);
  for (const [index, { title, text }] of work.sections.entries()) {
    faults.text(`/sections/${index}/title`, title, language);
    faults.text(`/sections/${index}/text`, text, language);
  }
  for (const [index, { title, text }] of work.takeaways.entries()) {
    faults.text(`/takeaways/${index}/title`, title, language);
    faults.text(`/takeaways/${index}/text`, text, language);
  }
  faults.term('/type', work.type, 'resource-types');
  faults.terms('/regions', work.regions, 'regions');
  faults.terms('/themes', work.themes, 'themes', 'framework-themes');
  faults.terms('/audienceTypes', work.audienceTypes, 'audiences');
  faults.network('/networkId', work.networkId);
  for (const [index, { networkId }] of work.publishers.entries()) {
    faults.network(`/publishers/${index}/networkId`, networkId);
  }
  const fileIds = work.files.flatMap((file) => file.id ?? []);
  if (new Set(fileIds).size < fileIds.length) faults.add('/files', 'uniqueItems');
  faults.date('/date', work.date);
  faults.date('/firstPublished', work.firstPublished);
  await checkMembers(faults, database, work);
  await checkLinks(faults, database, id, work);
  faults.settle();
}

async function checkMembers(faults: Faults, database: Kysely<Tables>, { publishers }: Work): Promise<void> {
  const named = publishers.flatMap(({ memberId }) => memberId ?? []);
  if (named.length === 0) return;
  const rows = await database.selectFrom('members').select('id').where('id', 'in', named).execute();
  const known = new Set(rows.map(({ id }) => id));
  for (const [index, { memberId }] of publishers.entries()) {
    if (memberId != null && !known.has(memberId)) faults.add(`/publishers/${index}/memberId`, 'unknown');
  }
}

/** Works that are pointed to have to be there, and none may lead back to where it starts. */
async function checkLinks(faults: Faults, database: Kysely<Tables>, id: string, work: Work): Promise<void> {
  const links = [
    ['/supersededById', work.supersededById, 'superseded_by_id'],
    ['/translationOfId', work.translationOfId, 'translation_of_id'],
    ['/adaptedFromId', work.adaptedFromId, 'adapted_from_id'],
  ] as const;
  const targets = [...links.flatMap(([, target]) => target ?? []), ...work.relatedIds];
  if (targets.length === 0) return;
  const rows = await database.selectFrom('resources').select('id').where('id', 'in', targets).execute();
  const known = new Set(rows.map((row) => row.id));
  for (const [index, related] of work.relatedIds.entries()) {
    if (related === id) faults.add(`/relatedIds/${index}`, 'cycle');
    else if (!known.has(related)) faults.add(`/relatedIds/${index}`, 'unknown');
  }
  for (const [pointer, target] of links) {
    if (target == null) continue;
    if (target === id) faults.add(pointer, 'cycle');
    else if (!known.has(target)) faults.add(pointer, 'unknown');
  }
  // A translation of an adaptation of a translation leads back as surely as a straight line.
  const origins = [work.translationOfId, work.adaptedFromId].filter((each): each is string => each != null);
  if (await leadsTo(database, origins, id, ['translation_of_id', 'adapted_from_id'])) {
    faults.add(work.translationOfId == null ? '/adaptedFromId' : '/translationOfId', 'cycle');
  }
  if (work.supersededById != null && (await leadsTo(database, [work.supersededById], id, ['superseded_by_id']))) {
    faults.add('/supersededById', 'cycle');
  }
}

/** Whether one comes to a work from others by following their links. */
async function leadsTo(
  database: Kysely<Tables>,
  from: readonly string[],
  id: string,
  columns: readonly ('translation_of_id' | 'adapted_from_id' | 'superseded_by_id')[],
): Promise<boolean> {
  if (from.length === 0 || from.includes(id)) return false;
  const { rows } = await sql<{ found: boolean }>`
    with recursive line (id) as (
      select unnest(${sql.val(from)}::text[])
      union
      select next.id from line join resources r on r.id = line.id
        cross join lateral unnest(array[${sql.join(columns.map((column) => sql.ref(`r.${column}`)))}]) as next (id)
      where next.id is not null)
    select exists (select 1 from line where id = ${id}) as found`.execute(database);
  return rows[0]?.found ?? false;
}

const json = (value: unknown): string => JSON.stringify(value);
const jsonOrNull = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));

/** Rich text, clean; a language in which nothing is left is left out. */
function clean(text: Localised): Localised {
  const cleaned = Object.entries(text).map(([tag, html]): [string, string] => [tag, cleanHtml(html)]);
  return Object.fromEntries(cleaned.filter(([, html]) => html !== ''));
}

type Columns = Omit<NewRow<'resources'>, 'id' | 'provenance' | 'created_at' | 'updated_at' | 'counts' | 'source_note'>;

function columnsOf(id: string, work: Work, filesBefore: Row<'resources'>['files']): Columns {
  const richIntro = work.whoItIsFor && clean(work.whoItIsFor);
  const whoItIsFor = richIntro && Object.keys(richIntro).length > 0 ? richIntro : null;
  const sections = work.sections.map(({ title, text }) => ({ title: title ?? null, text: clean(text) }));
  const names = new Set([...work.files, ...filesBefore].flatMap((file) => file.id ?? []));
  const files = work.files.map((file) => {
    // A file that stands where it stood keeps its address.
    const same = filesBefore.find(({ url, language }) => url === file.url && language === (file.language ?? null));
    const made = same && !work.files.some((other) => other.id === same.id) ? same.id : undefined;
    return {
      id: file.id ?? made ?? freshName(names, id, file.language ?? null),
      language: file.language ?? null,
      mediaType: file.mediaType,
      bytes: file.bytes ?? null,
      url: file.url,
      sha256: file.sha256 ?? null,
    };
  });
  return {
    language: work.language,
    source: work.source,
    verified: false,
    web_url: work.webUrl,
    title: json(work.title),
    abstract: jsonOrNull(work.abstract),
    type: work.type,
    date: work.date,
    date_precision: work.date === null ? null : precisionOf(work.date),
    sort_date: work.date === null ? null : startOf(work.date),
    period: work.period,
    edition: jsonOrNull(work.edition),
    first_published: work.firstPublished,
    languages: work.languages,
    languages_basis: work.languages.length === 0 ? null : 'stated',
    publishers: json(work.publishers),
    contributors: json(work.contributors),
    regions: work.regions,
    countries: work.countries,
    themes: work.themes,
    audiences: json(work.audiences),
    audience_types: work.audienceTypes,
    who_it_is_for: jsonOrNull(whoItIsFor),
    sections: json(sections),
    takeaways: json(work.takeaways),
    time_required: work.timeRequired,
    files: json(files),
    doi: work.doi,
    isbn: work.isbn,
    superseded_by_id: work.supersededById,
    translation_of_id: work.translationOfId,
    adapted_from_id: work.adaptedFromId,
    related_ids: work.relatedIds,
    network_id: work.networkId,
    search: resourceSearch({ ...work, whoItIsFor, sections }),
    sort_name: sortName(work.title, work.language),
  };
}

function freshName(names: Set<string>, id: string, language: string | null): string {
  const base = `${id.slice(0, 80)}-${language ?? 'file'}`;
  let name = base;
  for (let number = 2; names.has(name); number += 1) name = `${base}-${number}`;
  names.add(name);
  return name;
}
