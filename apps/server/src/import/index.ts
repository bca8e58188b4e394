import { isDeepStrictEqual } from 'node:util';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { NewRow, Tables } from '../database/tables.ts';
import { mapCall } from './calls.ts';
import { mapCollection, putCollection } from './collections.ts';
import { declaredFiguresSetting, mapClaims } from './declared.ts';
import { dialogueSeries, mapDialogue } from './dialogues.ts';
import type { ImportContext } from './entity.ts';
import { ImportFileError, readJson, readOptionalRows, readRows, shippedData } from './files.ts';
import { mapGroup } from './groups.ts';
import { mapMember } from './members.ts';
import { mapNetwork } from './networks.ts';
import { directoryOf } from './organisations.ts';
import { mapResource, type ResourceText, type ResourceTexts } from './resources.ts';
import { type References, RowProblem, RowReader, type Terms } from './row.ts';
import { mapSession } from './sessions.ts';
import { upsert } from './upsert.ts';
import { mapVocabulary } from './vocabularies.ts';

export { ImportFileError } from './files.ts';
export { declaredFiguresSetting, type DeclaredFigures } from './declared.ts';

/** The name of the setting that tells when all files were last loaded to their end. */
export const importedAtSetting = 'imported-at';

/** How far a file has come, in rows. */
export interface ImportProgress {
  file: string;
  done: number;
  total: number;
}

/** Something that is wrong with a row. */
export interface ImportProblem {
  file: string;
  /** Its place in the file, from 1. */
  row: number;
  /** Its id, if it has a readable one. */
  id: string | null;
  /** In words, for the person who keeps the file. */
  reason: string;
  /** False when the row was loaded all the same, without what the reason names. */
  refused: boolean;
}

export interface ImportOptions {
  /** The folder with the data files; the shipped data when not given. */
  folder?: string;
  /** The time that tells past from future; now when not given. */
  now?: Date;
  onProgress?: (progress: ImportProgress) => void;
  onProblem?: (problem: ImportProblem) => void;
}

/** What became of a file's rows. `imported` counts every row that is in the database now, written or unchanged. */
export interface FileResult {
  file: string;
  imported: number;
  written: number;
  refused: number;
}

export interface ImportResult {
  imported: number;
  refused: number;
  files: FileResult[];
}

/** A row that is fit to be written. */
interface Fit<T> {
  row: number;
  id: string;
  value: T;
}

/**
 * Loads vocabularies and all rows of the data files. Each file is one transaction. Loading twice changes nothing: rows are
 * matched by id, unchanged rows are not touched, rows that people have taken over (`contributed`) are left alone, and rows
 * that are no longer in a file stay. A broken row is reported and left out; the rest is loaded.
 *
 * @throws ImportFileError when a file is missing, cut off or no list; nothing is loaded then
 */
export async function importAll(database: Kysely<Tables>, options: ImportOptions = {}): Promise<ImportResult> {
  const { folder = shippedData(), now = new Date(), onProgress, onProblem } = options;
  const [vocabularies, networks, members, groups, sessions, dialogues, resources] = (await Promise.all(
    ['vocabularies', 'networks', 'members', 'groups', 'sessions', 'dialogues', 'resources'].map((name) =>
      readRows(folder, `${name}.json`),
    ),
  )) as [unknown[], unknown[], unknown[], unknown[], unknown[], unknown[], unknown[]];
  const taxonomy = await readJson(folder, 'taxonomy.json');
  const texts = await readTexts(folder);
  const collections = await readOptionalRows(folder, 'collections.json');
  const claims = claimsOf(taxonomy);

  const files: FileResult[] = [];
  /** Reads every row, reporting what is broken; `quiet` for a look ahead whose problems are reported later. */
  const read = <T>(
    file: string,
    raws: unknown[],
    terms: Terms,
    map: (row: RowReader) => T,
    quiet = false,
  ): Fit<T>[] => {
    const seen = new Map<string, number>();
    const key = file === 'vocabularies.json' ? 'name' : 'id';
    return raws.flatMap((raw, index) => {
      const row = index + 1;
      const report = (reason: string, refused: boolean) => {
        if (!quiet) onProblem?.({ file, row, id: idOf(raw, key), reason, refused });
      };
      try {
        const reader = new RowReader(raw, terms);
        const id = reader.id(key);
        const earlier = seen.get(id);
        if (earlier !== undefined) throw new RowProblem(`row ${earlier} has the same id`);
        seen.set(id, row);
        const value = map(reader);
        reader.finish();
        for (const warning of reader.warnings) report(warning, false);
        return [{ row, id, value }];
      } catch (error) {
        if (!(error instanceof RowProblem)) throw error;
        report(error.message, true);
        return [];
      }
    });
  };
  /** Writes the rows of a file in one transaction. */
  const write = async <T>(
    file: string,
    total: number,
    fits: Fit<T>[],
    put: (transaction: Transaction<Tables>, value: T) => Promise<boolean>,
    first?: (transaction: Transaction<Tables>) => Promise<unknown>,
  ): Promise<void> => {
    const refused = total - fits.length;
    let written = 0;
    onProgress?.({ file, done: refused, total });
    await database.transaction().execute(async (transaction) => {
      await first?.(transaction);
      for (const [index, { value }] of fits.entries()) {
        if (await put(transaction, value)) written += 1;
        onProgress?.({ file, done: refused + index + 1, total });
      }
    });
    files.push({ file, imported: fits.length, written, refused });
  };

  let file = 'vocabularies.json';
  let position = 0;
  const words = read(file, vocabularies, new Map(), (row) => mapVocabulary(row, position++));
  await write(file, vocabularies.length, words, putVocabulary, (transaction) =>
    putSetting(transaction, declaredFiguresSetting, claims),
  );
  const terms = await termsIn(database);

  // The networks are looked at once before, so that members know which are there, and the networks' hosts which members are.
  const nobody = directoryOf([], []);
  const anyNetwork: References = { known: new Set(), complete: false };
  const context: ImportContext = { now, terms, networks: anyNetwork, directory: nobody };
  const ahead = read('networks.json', networks, terms, (row) => mapNetwork(row, context), true);
  context.networks = {
    known: new Set([...(await idsOf(database, 'networks')), ...ahead.map(({ id }) => id)]),
    complete: ahead.length === networks.length,
  };
  const fitMembers = read('members.json', members, terms, (row) => mapMember(row, context));
  context.directory = directoryOf(
    fitMembers.map(({ id, value }) => ({ id, name: value.name })),
    ahead.map(({ id, value }) => ({ id, name: nameOf(value.network) })),
  );

  file = 'networks.json';
  const fitNetworks = read(file, networks, terms, (row) => mapNetwork(row, context));
  await write(file, networks.length, fitNetworks, (transaction, { network }) =>
    upsert(transaction, 'networks', network),
  );

  await write('members.json', members.length, fitMembers, (transaction, member) =>
    upsert(transaction, 'members', member),
  );
  await database.transaction().execute(async (transaction) => {
    for (const { id, value } of fitNetworks) await putHosts(transaction, id, value.hosts);
  });

  file = 'groups.json';
  const fitGroups = read(file, groups, terms, (row) => mapGroup(row, context));
  await write(file, groups.length, fitGroups, (transaction, group) => upsert(transaction, 'groups', group));

  file = 'sessions.json';
  const fitSessions = read(file, sessions, terms, (row) => {
    const session = mapSession(row, context);
    return { session, call: session.kind === 'call' ? mapCall(row, context) : null };
  });
  const programmes = new Set([...(await idsOf(database, 'sessions')), ...fitSessions.map(({ id }) => id)]);
  for (const { row, id, value } of fitSessions) {
    const programme = value.session.programme_id;
    if (programme == null || programmes.has(programme)) continue;
    value.session.programme_id = null;
    onProblem?.({
      file,
      row,
      id,
      reason: `loaded without its programme "${programme}", which is not there`,
      refused: false,
    });
  }
  await write(file, sessions.length, fitSessions, async (transaction, { session, call }) => {
    const put = await upsert(transaction, 'sessions', session);
    return (call !== null && (await upsert(transaction, 'calls', call))) || put;
  });

  file = 'dialogues.json';
  const sessionIds = new Set(fitSessions.map(({ id }) => id));
  const fitDialogues = read(file, dialogues, terms, (row) => {
    if (sessionIds.has(row.id())) throw new RowProblem('a row of sessions.json has the same id');
    return mapDialogue(row, context);
  });
  await write(
    file,
    dialogues.length,
    fitDialogues,
    (transaction, session) => upsert(transaction, 'sessions', session),
    (transaction) => upsert(transaction, 'series', dialogueSeries()),
  );

  file = 'resources.json';
  const resourceIds = new Set(resources.map((raw) => idOf(raw)).filter((id) => id !== null));
  const fitResources = read(file, resources, terms, (row) => mapResource(row, context, resourceIds, texts));
  await write(file, resources.length, fitResources, (transaction, resource) =>
    upsert(transaction, 'resources', resource),
  );

  file = 'collections.json';
  const works = {
    known: new Set([...(await idsOf(database, 'resources')), ...fitResources.map(({ id }) => id)]),
    complete: fitResources.length === resources.length,
  };
  let place = 0;
  const fitCollections = read(file, collections, terms, (row) => mapCollection(row, place++, works));
  if (collections.length > 0) await write(file, collections.length, fitCollections, putCollection);

  await putSetting(database, importedAtSetting, new Date().toISOString());
  const rows = files.filter((result) => result.file !== 'vocabularies.json');
  const sum = (count: 'imported' | 'refused') => rows.reduce((total, result) => total + result[count], 0);
  return { imported: sum('imported'), refused: sum('refused'), files };
}

function idOf(raw: unknown, key = 'id'): string | null {
  const id = (raw as Record<string, unknown> | null)?.[key];
  return typeof id === 'string' && id !== '' ? id : null;
}

function nameOf(network: NewRow<'networks'>): string {
  return Object.values(JSON.parse(network.name) as Record<string, string>)[0] ?? '';
}

/** Our own words for works of the library. */
async function readTexts(folder: string): Promise<ResourceTexts> {
  const file = 'resource-texts.json';
  const texts = new Map<string, ResourceText>();
  for (const raw of await readOptionalRows(folder, file)) {
    inFile(file, () => {
      const row = new RowReader(raw, new Map());
      texts.set(row.id(), {
        abstract: row.text('abstract'),
        takeaways: row.texts('takeaways'),
        audienceTypes: row.texts('audienceTypes'),
        whoItIsFor: row.optionalText('whoItIsFor'),
        sections: row.objects('sections').map((section) => ({
          title: section.text('title'),
          text: section.text('text'),
        })),
      });
      row.text('source');
      row.finish();
    });
  }
  return texts;
}

function claimsOf(taxonomy: unknown): string {
  return inFile('taxonomy.json', () => {
    const claims = new RowReader(taxonomy, new Map()).object('claims');
    if (claims === null) throw new RowProblem('"claims" is missing');
    return JSON.stringify(mapClaims(claims));
  });
}

/** For files that are whole or of no use: what is wrong with a part of them is wrong with the file. */
function inFile<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof RowProblem ? new ImportFileError(file, error.message) : error;
  }
}

async function putSetting(database: Kysely<Tables>, name: string, value: string): Promise<void> {
  await database
    .insertInto('settings')
    .values({ name, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute();
}

async function putVocabulary(
  transaction: Transaction<Tables>,
  { vocabulary, terms }: ReturnType<typeof mapVocabulary>,
): Promise<boolean> {
  const { name, ...rest } = vocabulary;
  const written = await transaction
    .insertInto('vocabularies')
    .values(vocabulary)
    .onConflict((conflict) =>
      conflict
        .column('name')
        .doUpdateSet(rest)
        .where(
          sql<boolean>`row(vocabularies.title, vocabularies.source, vocabularies.position)
            is distinct from row(excluded.title, excluded.source, excluded.position)`,
        ),
    )
    .returning('name')
    .execute();
  const changed = await transaction
    .insertInto('terms')
    .values(terms)
    .onConflict((conflict) =>
      conflict
        .columns(['vocabulary', 'id'])
        .doUpdateSet({ label: sql`excluded.label`, position: sql`excluded.position` })
        .where(sql<boolean>`row(terms.label, terms.position) is distinct from row(excluded.label, excluded.position)`),
    )
    .returning('id')
    .execute();
  return written.length + changed.length > 0;
}

/** Replaces a network's hosts when they have changed; the network then counts as updated. */
async function putHosts(
  transaction: Transaction<Tables>,
  networkId: string,
  hosts: NewRow<'network_hosts'>[],
): Promise<void> {
  const network = await transaction
    .selectFrom('networks')
    .select('provenance')
    .where('id', '=', networkId)
    .executeTakeFirstOrThrow();
  if (network.provenance === 'contributed') return;
  const columns = ['network_id', 'position', 'organisation', 'member_id', 'from_date', 'to_date', 'current'] as const;
  const before = await transaction
    .selectFrom('network_hosts')
    .select([...columns])
    .where('network_id', '=', networkId)
    .orderBy('position')
    .execute();
  if (isDeepStrictEqual(before, hosts)) return;
  await transaction.deleteFrom('network_hosts').where('network_id', '=', networkId).execute();
  if (hosts.length > 0) await transaction.insertInto('network_hosts').values(hosts).execute();
  await transaction
    .updateTable('networks')
    .set({ updated_at: sql`now()` })
    .where('id', '=', networkId)
    .execute();
}

async function termsIn(database: Kysely<Tables>): Promise<Terms> {
  const terms = new Map<string, Set<string>>();
  for (const { vocabulary, id } of await database.selectFrom('terms').select(['vocabulary', 'id']).execute()) {
    terms.set(vocabulary, (terms.get(vocabulary) ?? new Set()).add(id));
  }
  return terms;
}

async function idsOf(database: Kysely<Tables>, table: 'networks' | 'sessions' | 'resources'): Promise<string[]> {
  const rows = await database.selectFrom(table).select('id').execute();
  return rows.map(({ id }) => id);
}
