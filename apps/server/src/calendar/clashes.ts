import { type Kysely, sql } from 'kysely';
import type { Row, Tables } from '../database/tables.ts';
import { expand, occurrenceId } from '../store/recurrence.ts';
import { recurringSessions } from '../store/sessions.ts';

/** Something that takes place while something else is planned. */
export interface Clash {
  sessionId: string;
  /** The session's own id when it does not recur. */
  occurrenceId: string;
  startsAt: Date;
  endsAt: Date | null;
  /** `time`: they overlap; `network`: one network holds both; `interpretation`: both need interpreters of a language. */
  reasons: ('time' | 'network' | 'interpretation')[];
  /** The languages that both are interpreted into. */
  languages: string[];
}

/** What is planned. */
export interface Plan {
  startsAt: Date;
  endsAt: Date;
  networkId: string | null;
  /** The languages that it is to be interpreted into. */
  interpretation: readonly string[];
  /** A session that does not count, because it is the planned one. */
  except?: string;
}

/**
 * Sessions to the minute that overlap with what is planned, the first to start first. Cancelled and postponed ones do not count;
 * what only touches does not overlap.
 */
export async function findClashes(database: Kysely<Tables>, plan: Plan): Promise<Clash[]> {
  const { startsAt, endsAt, except = '' } = plan;
  const conditions = [
    sql`t.same_as is null`,
    sql`t.deleted_at is null`,
    sql`t.date_precision = 'minute'`,
    sql`t.id <> ${except}`,
  ];
  const planned: Row<'sessions'>['status'][] = ['tentative', 'confirmed', 'movedOnline'];
  const once = await database
    .selectFrom('sessions as t')
    .selectAll()
    .where(sql<boolean>`${sql.join(conditions, sql` and `)} and not t.recurs`)
    .where('t.status', 'in', planned)
    .where('t.sort_start', '<', endsAt)
    .where('t.sort_end', '>', startsAt)
    .execute();
  const recurring = await recurringSessions({ database }, conditions, { from: startsAt, to: endsAt });
  const found = [
    ...once.map((row) => ({ row, id: row.id, startsAt: row.starts_at as Date, endsAt: row.ends_at })),
    ...recurring.flatMap(({ row, overrides }) =>
      expand(row, overrides, { from: startsAt, to: endsAt })
        .filter(({ status }) => planned.includes(status))
        .map((each) => ({
          row,
          id: occurrenceId(row.id, each.recurrenceId),
          startsAt: each.startsAt,
          endsAt: each.endsAt,
        })),
    ),
  ];
  return found
    .map(({ row, id, ...when }) => clashOf(row, id, when, plan))
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime() || (a.occurrenceId < b.occurrenceId ? -1 : 1));
}

function clashOf(
  row: Row<'sessions'>,
  id: string,
  when: Pick<Clash, 'startsAt' | 'endsAt'>,
  { networkId, interpretation }: Plan,
): Clash {
  const base = (tag: string): string => tag.toLowerCase().split('-')[0] ?? tag;
  const wanted = new Set(interpretation.map(base));
  const theirs = row.languages.filter(({ role }) => role === 'interpretation').map(({ language }) => base(language));
  const languages = [...new Set(theirs)].filter((language) => wanted.has(language)).sort();
  return {
    sessionId: row.id,
    occurrenceId: id,
    ...when,
    reasons: [
      'time',
      ...(row.network_id === networkId ? (['network'] as const) : []),
      ...(languages.length > 0 ? (['interpretation'] as const) : []),
    ],
    languages,
  };
}
