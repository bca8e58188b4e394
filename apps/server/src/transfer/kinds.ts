import { type RawBuilder, sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';
import { createSession, updateOccurrence, updateSession } from '../calendar/write.ts';
import { draftOf } from '../calendar/draft.ts';
import type { Row, Tables } from '../database/tables.ts';
import type { Actor } from '../identity/actor.ts';
import { hold } from '../library/body.ts';
import { collectionWhole, createCollection, updateCollection } from '../library/collections.ts';
import { memberWhole, putMember } from '../library/members.ts';
import { createNetwork, networkWhole, updateNetwork } from '../library/networks.ts';
import { createResource, resourceWhole, updateResource } from '../library/resources.ts';
import type { StoreContext } from '../store/context.ts';
import { recurrenceName } from '../store/recurrence.ts';
import { oneOf } from '../store/listing.ts';
import { addDays, wallDate, wallTime } from '../store/time.ts';
import { textIn } from '../text/fold.ts';
import type { Wire } from '../wire.ts';

/** A row of a file: what the API takes when it is written, under the id that it has everywhere. */
export type TransferRow = { id: string } & Record<string, unknown>;

type Body = Record<string, unknown>;

/** What can be brought from one server to another, or in from a table, with the rules of each. */
interface KindRules {
  /** The schema of the contract that a row has to meet. */
  schema: keyof Wire & string;
  /** References to rows that may come later in a file; they are written once all are there. */
  later: readonly string[];
  find(database: Kysely<Tables>, which: Which): Promise<TransferRow[]>;
  write(
    context: StoreContext,
    actor: Actor,
    id: string,
    body: Body,
    isNew: boolean,
    transaction: Transaction<Tables>,
  ): Promise<unknown>;
}

/** Which rows: those with these ids, those of these networks, or all that are this server's own. */
export type Which = { ids: readonly string[] } | { networks: readonly string[] } | 'all';

function where(which: Which, network = sql`t.network_id`): RawBuilder<unknown> {
  if (which === 'all') return sql`true`;
  return 'ids' in which ? oneOf(sql`t.id`, which.ids) : oneOf(network, which.networks);
}

async function rowsOf<Name extends keyof Tables>(
  database: Kysely<Tables>,
  table: Name,
  condition: RawBuilder<unknown>,
): Promise<Row<Name>[]> {
  const { rows } = await sql<Row<Name>>`
    select t.* from ${sql.table(table)} t where ${condition} order by t.id collate "C"`.execute(database);
  return rows;
}

/** In the order in which they are read in: what comes later may point to what comes before. */
export const kinds = {
  networks: {
    schema: 'NetworkCreate',
    later: ['parentId', 'hosts'],
    find: async (database, which) => {
      const rows = await rowsOf(database, 'networks', where(which, sql`t.id`));
      return Promise.all(rows.map(async (row) => ({ id: row.id, ...(await networkWhole(database, row)) })));
    },
    write: (context, actor, id, body, isNew, transaction) =>
      isNew
        ? createNetwork(context, actor, { ...(body as Wire['NetworkCreate']), id }, transaction)
        : updateNetwork(context, actor, id, body, transaction),
  },
  members: {
    schema: 'MemberWrite',
    later: [],
    find: async (database, which) =>
      (await rowsOf(database, 'members', where(which))).map((row) => ({ id: row.id, ...memberWhole(row) })),
    write: (context, actor, id, body, _isNew, transaction) =>
      putMember(context, actor, id, body as Wire['MemberWrite'], transaction),
  },
  resources: {
    schema: 'ResourceCreate',
    later: ['relatedIds', 'translationOfId', 'adaptedFromId', 'supersededById'],
    find: async (database, which) =>
      (await rowsOf(database, 'resources', where(which))).map((row) => ({ id: row.id, ...resourceWhole(row) })),
    write: (context, actor, id, body, isNew, transaction) =>
      isNew
        ? createResource(context, actor, { ...(body as Wire['ResourceCreate']), id }, transaction)
        : updateResource(context, actor, id, body, transaction),
  },
  collections: {
    schema: 'CollectionCreate',
    later: [],
    find: async (database, which) => {
      const rows = await rowsOf(database, 'collections', where(which));
      return Promise.all(rows.map(async (row) => ({ id: row.id, ...(await collectionWhole(database, row)) })));
    },
    write: (context, actor, id, body, isNew, transaction) =>
      isNew
        ? createCollection(context, actor, { ...(body as Wire['CollectionCreate']), id }, transaction)
        : updateCollection(context, actor, id, body, transaction),
  },
  sessions: {
    schema: 'SessionCreate',
    later: ['seriesId', 'seriesNumber', 'programmeId'],
    // What is harvested comes from its feed, and what is taken out is gone.
    find: async (database, which) => {
      const own = sql`${where(which)} and t.source_id is null and t.deleted_at is null`;
      const rows = await rowsOf(database, 'sessions', own);
      return Promise.all(
        rows.map(async (row) => ({ id: row.id, ...draftOf(row), ...(await occurrencesOf(database, row)) })),
      );
    },
    write: async (context, actor, id, { occurrences, ...body }, isNew, transaction) => {
      if (isNew) await createSession(context, actor, body as Wire['SessionCreate'], transaction, id);
      else if (Object.keys(body).length > 0) await updateSession(context, actor, id, body, transaction);
      for (const { at, ...patch } of (occurrences ?? []) as Occurrence[]) {
        const whole = hold('OccurrencePatch', patch);
        await updateOccurrence({ ...context, database: transaction }, actor, id, at, whole, transaction);
      }
    },
  },
} as const satisfies Record<string, KindRules>;

export type Kind = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as Kind[];

export function rulesOf(kind: Kind): KindRules {
  return kinds[kind];
}

type Occurrence = Wire['OccurrencePatch'] & { at: string };

/** What differs from the rule of a session that recurs; nothing where nothing does. */
async function occurrencesOf(
  database: Kysely<Tables>,
  { id, recurs, language, date_precision: precision, time_zone: zone }: Row<'sessions'>,
): Promise<{ occurrences?: Occurrence[] }> {
  if (!recurs) return {};
  const overrides = await database
    .selectFrom('occurrence_overrides')
    .selectAll()
    .where('session_id', '=', id)
    .orderBy('recurrence_id')
    .execute();
  const isDay = precision === 'day';
  const start = (at: Date): string => (isDay ? wallDate(at, zone) : wallTime(at, zone ?? 'UTC'));
  const end = (at: Date): string => (isDay ? addDays(wallDate(at, zone), -1) : start(at));
  if (overrides.length === 0) return {};
  return {
    occurrences: overrides.map((each) => ({
      at: recurrenceName(each.recurrence_id),
      start: each.starts_at && start(each.starts_at),
      end: each.ends_at && end(each.ends_at),
      status: each.status as Occurrence['status'],
      title: each.title ? (textIn(each.title, language) ?? null) : null,
      place: each.place,
      webUrl: each.url,
    })),
  };
}
