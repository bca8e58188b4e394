import { findClashes, type Plan } from '../calendar/clashes.ts';
import type { Draft } from '../calendar/draft.ts';
import type { Row } from '../database/tables.ts';
import { Problem, type ProblemPlace } from '../problems/problem.ts';
import type { StoreContext } from '../store/context.ts';
import { isWallTime, resolveWall, wallTime, withOffset } from '../store/time.ts';
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

/** The session that a submission becomes, and when it is. @throws Problem `validation` with pointers into `/session` */
export function planSession(
  { catalogue }: StoreContext,
  row: Row<'submissions'>,
  call: Row<'calls'>,
  schedule: Wire['SubmissionSchedule'],
): { draft: Draft; plan: Plan } {
  const draft = draftFor(row, call, schedule);
  // Terms may have gone since the idea was sent; that is no reason not to schedule it.
  const known = (id: string): boolean =>
    ['themes', 'framework-themes'].some((name) => catalogue.vocabularies.get(name)?.terms.has(id));
  const startsAt = instantOf(schedule.start, schedule.timeZone);
  const endsAt = draft.end ? instantOf(draft.end, schedule.timeZone) : undefined;
  if (!startsAt || !endsAt) {
    const place: ProblemPlace = { pointer: '/session/start', code: 'format', params: { format: 'wall-time' } };
    throw new Problem('validation', { places: [place] });
  }
  return {
    draft: { ...draft, themes: (draft.themes ?? []).filter(known) },
    plan: { startsAt, endsAt, networkId: row.network_id, interpretation: interpretationOf(draft.languages ?? []) },
  };
}

function instantOf(text: string, zone: string): Date | undefined {
  try {
    return isWallTime(text) ? resolveWall(text, zone).instant : undefined;
  } catch {
    return undefined;
  }
}

/** A session without an end is taken for an hour. */
const unknownLength = 60 * 60_000;

/** When a session of the calendar is; nothing when the minute is not known. */
export function planOf({
  id,
  starts_at: startsAt,
  ends_at: endsAt,
  network_id: networkId,
  languages,
}: Row<'sessions'>): Plan | undefined {
  if (!startsAt) return undefined;
  return {
    startsAt,
    endsAt: endsAt ?? new Date(startsAt.getTime() + unknownLength),
    networkId,
    interpretation: interpretationOf(languages),
    except: id,
  };
}

/**
 * Other sessions of the joint calendar at the same time, over all networks. Those that need interpreters into the same languages
 * are told twice: they clash in two ways.
 */
export async function warningsFor(context: StoreContext, plan: Plan): Promise<Wire['ScheduleWarning'][]> {
  const { database, catalogue, preferences } = context;
  const clashes = await findClashes(database, plan);
  if (clashes.length === 0) return [];
  const ids = clashes.map(({ sessionId }) => sessionId);
  const sessions = await database.selectFrom('sessions').selectAll().where('id', 'in', ids).execute();
  return clashes.flatMap(({ sessionId, startsAt, endsAt, reasons, languages }): Wire['ScheduleWarning'][] => {
    const session = sessions.find(({ id }) => id === sessionId);
    if (!session) return [];
    const warning = {
      sessionId,
      title: pick(session.title, preferences, session.language).text,
      startsAt: withOffset(startsAt, session.time_zone),
      endsAt: endsAt && withOffset(endsAt, session.time_zone),
      network: catalogue.networkRef(session.network_id, preferences),
    };
    return [
      { code: 'same-time', ...warning },
      ...(reasons.includes('interpretation') ? [{ code: 'same-interpreters', ...warning, languages }] : []),
    ];
  });
}

function interpretationOf(languages: readonly Wire['SessionLanguage'][]): string[] {
  return languages.filter(({ role }) => role === 'interpretation').map(({ language }) => language);
}
