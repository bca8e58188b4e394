import { randomBytes } from 'node:crypto';
import { type Kysely, sql, type Transaction } from 'kysely';
import { type Columns, readDraft } from '../calendar/columns.ts';
import type { Draft } from '../calendar/draft.ts';
import type { Row, SessionLanguageJson, Tables } from '../database/tables.ts';
import { Problem, type ProblemPlace } from '../problems/problem.ts';
import type { StoreContext } from '../store/context.ts';
import { expand } from '../store/recurrence.ts';
import { recurringSessions } from '../store/sessions.ts';
import { resolveWall, isWallTime, wallTime, withOffset } from '../store/time.ts';
import { pick } from '../text/language.ts';
import type { Wire } from '../wire.ts';

type Answers = Wire['SubmissionAnswers'];

/** Kind of the sessions that come of a call (vocabulary `session-kinds`). */
const kind = 'session';

/**
 * The calendar's entry for a submission: the date as the secretariat sets it, everything else from the answers. Spoken languages
 * are the floor; interpretation is what the secretariat provides and what the submitter offers.
 */
function draftFor(
  row: Row<'submissions'>,
  call: Row<'calls'>,
  { start, timeZone, durationMinutes, speakers }: Wire['SubmissionSchedule'],
): Draft {
  const answers = row.answers as Answers;
  const spoken = answers.spokenLanguages ?? [row.language];
  const interpreted = [
    ...new Set([
      ...call.provided_interpretation,
      ...(answers.offeredInterpretation ?? []).map(({ language }) => language),
    ]),
  ].filter((language) => !spoken.includes(language));
  return {
    language: row.language,
    title: answers.title ?? row.reference,
    summary: answers.summary ?? null,
    description: answers.description ?? null,
    kind,
    mode: 'online',
    status: 'confirmed',
    networkId: row.network_id,
    themes: [...(answers.themes ?? []), ...(answers.frameworkThemes ?? [])],
    hosts: [answers.organisation, ...(answers.partners ?? [])].flatMap((each) =>
      each ? [{ name: each.name, ...(each.memberId ? { memberId: each.memberId } : {}) }] : [],
    ),
    languages: [
      ...spoken.map((language) => ({ language, role: 'floor' as const })),
      ...interpreted.map((language) => ({ language, role: 'interpretation' as const })),
    ],
    start,
    end: endOf(start, timeZone, durationMinutes ?? answers.durationMinutes ?? 90),
    timeZone,
    ...(speakers ? { speakers } : {}),
  };
}

/** The wall time some minutes later; when the start cannot be read, nothing, and the calendar says what is wrong with it. */
function endOf(start: string, zone: string, minutes: number): string | null {
  try {
    return wallTime(new Date(resolveWall(start, zone).instant.getTime() + minutes * 60_000), zone);
  } catch {
    return null;
  }
}

/** The session that a submission becomes, before it is stored. @throws Problem `validation` with pointers into `/session` */
export async function readSession(
  context: StoreContext,
  database: Kysely<Tables>,
  row: Row<'submissions'>,
  call: Row<'calls'>,
  schedule: Wire['SubmissionSchedule'],
): Promise<Columns> {
  if (!isWallTime(schedule.start)) {
    const place: ProblemPlace = { pointer: '/session/start', code: 'format', params: { format: 'wall-time' } };
    throw new Problem('validation', { places: [place] });
  }
  const draft = draftFor(row, call, schedule);
  const { columns, places } = await readDraft(context, database, withoutUnknown(context, draft));
  if (places.length === 0) return columns;
  throw new Problem('validation', {
    places: places.map((place) => ({ ...place, pointer: `/session${place.pointer ?? ''}` })),
  });
}

/** Terms and members may have gone since the idea was sent; that is no reason not to schedule it. */
function withoutUnknown({ catalogue }: StoreContext, draft: Draft): Draft {
  const known = (id: string): boolean =>
    ['themes', 'framework-themes'].some((name) => catalogue.vocabularies.get(name)?.terms.has(id));
  return { ...draft, themes: (draft.themes ?? []).filter(known) };
}

/** Puts the session into the calendar. @returns its id */
export async function createSession(transaction: Transaction<Tables>, columns: Columns): Promise<string> {
  const id = `colab-${randomBytes(6).toString('hex')}`;
  await transaction
    .insertInto('sessions')
    .values({ ...columns, id, provenance: 'contributed', source: null, source_note: null })
    .execute();
  return id;
}

/** When a session is, and into which languages it is interpreted. */
export interface Slot {
  sessionId?: string;
  startsAt: Date;
  endsAt: Date | null;
  languages: readonly SessionLanguageJson[];
}

/** A session without an end is taken for an hour. */
const unknownLength = 60 * 60_000;

/**
 * Other sessions of the joint calendar at the same time, over all networks, recurring ones by their occurrences. Those that need
 * interpreters into the same languages are told twice: they clash in two ways.
 */
export async function clashesWith(context: StoreContext, slot: Slot): Promise<Wire['ScheduleWarning'][]> {
  const { database, catalogue, preferences } = context;
  const from = slot.startsAt;
  const to = slot.endsAt ?? new Date(from.getTime() + unknownLength);
  const { rows: single } = await sql<Row<'sessions'>>`
    select t.* from sessions t
    where not t.recurs and t.date_precision = 'minute' and t.status not in ('cancelled', 'postponed')
      and t.deleted_at is null and t.same_as is null and t.id <> ${slot.sessionId ?? ''}
      and t.starts_at < ${to} and coalesce(t.ends_at, t.starts_at + interval '1 hour') > ${from}
    order by t.starts_at, t.id`.execute(database);
  const day = 24 * 60 * 60_000;
  const window = { from: new Date(from.getTime() - day), to };
  const recurring = (await recurringSessions(context, [sql`t.deleted_at is null`, sql`t.same_as is null`], window))
    .filter(({ row: { id, date_precision: precision } }) => precision === 'minute' && id !== slot.sessionId)
    .flatMap(({ row, overrides }) =>
      expand(row, overrides, window)
        .filter(({ startsAt, endsAt, status }) => {
          const end = endsAt ?? new Date(startsAt.getTime() + unknownLength);
          return !['cancelled', 'postponed'].includes(status) && startsAt < to && end > from;
        })
        .map(({ startsAt, endsAt }) => ({ ...row, starts_at: startsAt, ends_at: endsAt })),
    );
  const wanted = interpretationOf(slot.languages);
  return [...single, ...recurring].flatMap((session): Wire['ScheduleWarning'][] => {
    const warning = {
      sessionId: session.id,
      title: pick(session.title, preferences, session.language).text,
      startsAt: session.starts_at && withOffset(session.starts_at, session.time_zone),
      endsAt: session.ends_at && withOffset(session.ends_at, session.time_zone),
      network: catalogue.networkRef(session.network_id, preferences),
    };
    const shared = interpretationOf(session.languages).filter((language) => wanted.includes(language));
    return [
      { code: 'same-time', ...warning },
      ...(shared.length > 0 ? [{ code: 'same-interpreters', ...warning, languages: shared }] : []),
    ];
  });
}

function interpretationOf(languages: readonly SessionLanguageJson[]): string[] {
  return languages.filter(({ role }) => role === 'interpretation').map(({ language }) => language);
}
