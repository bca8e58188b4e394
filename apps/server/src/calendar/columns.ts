import { type Kysely, sql } from 'kysely';
import type { Localised, NewRow, SessionPartJson, SpeakerJson, Tables, WhenJson } from '../database/tables.ts';
import { endOf, isPartialDate, precisionOf, startOf } from '../import/dates.ts';
import { isTimeZone } from '../import/row.ts';
import { isProgramme } from '../import/when.ts';
import type { ProblemPlace } from '../problems/problem.ts';
import type { Params, RuleCode } from '../problems/codes.ts';
import { normaliseRule, RuleFault, timesOf } from '../store/rule.ts';
import { boundsOf, type Override, type Recurring } from '../store/recurrence.ts';
import type { StoreContext } from '../store/context.ts';
import { isWallTime, midnight, resolveWall, withOffset } from '../store/time.ts';
import { sortName } from '../text/fold.ts';
import { oneLine, plain } from '../text/plain.ts';
import { searchText } from '../text/search.ts';
import type { Wire } from '../wire.ts';
import type { Draft } from './draft.ts';

export type Adjustment = Wire['TimeAdjustment'];

/** The columns of a session that a draft decides. */
export type Columns = Omit<NewRow<'sessions'>, 'id' | 'provenance' | 'rdate' | 'exdate'> & {
  rdate: Date[];
  exdate: Date[];
};

export interface Read {
  columns: Columns;
  adjustments: Adjustment[];
  places: ProblemPlace[];
}

/** What is being gathered while a draft is read. */
class Findings {
  readonly adjustments: Adjustment[] = [];
  readonly places: ProblemPlace[] = [];

  wrong(pointer: string, code: RuleCode, params: Params = {}): void {
    this.places.push({ pointer, code, params });
  }
}

/**
 * Makes the columns of a session from its draft, and finds everything that only the server can know to be wrong: terms, networks
 * and zones that are not there, days and hours that do not exist, an end before the start, a rule that cannot be followed.
 *
 * @param change - the session that is changed and what of it; undefined for a new one
 */
export async function readDraft(
  context: Pick<StoreContext, 'catalogue'>,
  database: Kysely<Tables>,
  draft: Draft,
  change?: { id: string; names: readonly string[] },
): Promise<Read> {
  const found = new Findings();
  const language = tagOf(draft.language, '/language', found) ?? draft.language;
  const texts = localised(draft, language, found);
  const zone = zoneOf(draft.timeZone, '/timeZone', found);
  const when = whenOf(draft.start ?? null, draft.end ?? null, zone, '', found);
  const recurrence = recurrenceOf(draft, when, zone, found);
  checkTerms(context, draft, found);
  await checkReferences(database, draft, change?.id, found);
  // Who takes an agreement back has it at once; the recording is then kept back.
  if (!change || change.names.includes('recordings')) checkConsents(draft, found);
  const visibility = draft.visibility ?? 'public';
  const hosts = draft.hosts ?? [];
  const { sortStart, sortEnd, ...dates } = when;
  const columns: Columns = {
    language,
    web_url: draft.webUrl ?? null,
    title: JSON.stringify(texts.title),
    summary: orNull(texts.summary),
    description: orNull(texts.description),
    kind: draft.kind,
    mode: draft.mode ?? null,
    status: draft.status ?? 'confirmed',
    visibility,
    network_id: draft.networkId ?? null,
    regions: unique(draft.regions),
    themes: unique(draft.themes),
    hosts: JSON.stringify(hosts.map((host) => ({ ...host, name: lineOrNull(host.name) }))),
    place: lineOrNull(draft.place),
    country: draft.country ?? null,
    ...dates,
    time_zone: zone,
    sort_start: sortStart,
    sort_end: sortEnd,
    ...recurrence,
    languages: JSON.stringify(languagesOf(draft.languages ?? [], '/languages', found)),
    series_id: draft.seriesId ?? null,
    series_number: draft.seriesNumber ?? null,
    is_programme:
      draft.isProgramme ??
      (recurrence.rrule === null &&
        isProgramme({ ...dates, time_zone: zone, sort_start: sortStart, sort_end: sortEnd })),
    programme_id: draft.programmeId ?? null,
    parts: JSON.stringify(partsOf(draft.parts ?? [], language, zone, found)),
    registration: orNull(draft.registration ?? null),
    join_url: draft.joinUrl ?? null,
    speakers: JSON.stringify((draft.speakers ?? []).map(speakerOf)),
    recordings: JSON.stringify(
      (draft.recordings ?? []).map((recording, index) => ({
        ...recording,
        language: tagOf(recording.language, `/recordings/${index}/language`, found) ?? recording.language,
      })),
    ),
    materials: JSON.stringify(
      (draft.materials ?? []).map((material) => ({
        ...material,
        title: textIn(language, material.title),
        text: textIn(language, material.text, plainOrNull),
      })),
    ),
    // A search must not tell what a teaser keeps back.
    search: searchText(
      texts.title,
      texts.summary,
      ...hosts.map(({ name }) => name),
      ...(visibility === 'public' ? [texts.description, draft.place] : []),
    ),
    sort_name: sortName(texts.title, language),
  };
  return { columns, adjustments: found.adjustments, places: found.places };
}

/** The bounds of what recurs; of other sessions nothing. */
export function boundColumns(
  session: Recurring,
  overrides: readonly Override[],
): Pick<NewRow<'sessions'>, 'recurs_from' | 'recurs_until'> {
  const bounds = boundsOf(session, overrides);
  return { recurs_from: bounds?.from ?? null, recurs_until: bounds?.until ?? null };
}

/** A text of several lines as it is stored. */
function plainOrNull(text: string | null | undefined): string | null {
  return text ? plain(text).normalize('NFC').trim() || null : null;
}

/** A name or title as it is stored. */
function lineOrNull(text: string | null | undefined): string | null {
  return text ? oneLine(text).normalize('NFC') || null : null;
}

function orNull(value: object | null): string | null {
  return value && JSON.stringify(value);
}

function unique(ids: readonly string[] | undefined): string[] {
  return [...new Set(ids)];
}

function textIn(language: string, text: string | null | undefined, clear = lineOrNull): Localised | null {
  const clean = clear(text);
  return clean === null ? null : { [language]: clean };
}

function speakerOf(speaker: NonNullable<Draft['speakers']>[number]): SpeakerJson {
  return {
    name: oneLine(speaker.name),
    organisation: lineOrNull(speaker.organisation),
    nameConsent: speaker.nameConsent ?? false,
    recordingConsent: speaker.recordingConsent ?? false,
    photoConsent: speaker.photoConsent ?? false,
  };
}

/** A tag as BCP 47 writes it (`pt-br` is `pt-BR`). */
function tagOf(tag: string, pointer: string, found: Findings): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    found.wrong(pointer, 'format', { format: 'language-tag' });
    return undefined;
  }
}

function localised(
  draft: Draft,
  language: string,
  found: Findings,
): { title: Localised; summary: Localised | null; description: Localised | null } {
  const gather = (own: string | null | undefined, name: 'title' | 'summary' | 'description'): Localised | null => {
    const texts: Localised = {};
    const clean = name === 'title' ? lineOrNull : plainOrNull;
    const first = clean(own);
    if (first !== null) texts[language] = first;
    for (const [tag, translation] of Object.entries(draft.translations ?? {})) {
      const text = clean(translation?.[name]);
      const canonical = tagOf(tag, `/translations/${tag}`, found);
      if (text !== null && canonical !== undefined && canonical !== language) texts[canonical] = text;
    }
    return Object.keys(texts).length > 0 ? texts : null;
  };
  const title = gather(draft.title, 'title') ?? {};
  if (title[language] === undefined) found.wrong('/title', 'minLength', { limit: 1 });
  return { title, summary: gather(draft.summary, 'summary'), description: gather(draft.description, 'description') };
}

function languagesOf(list: NonNullable<Draft['languages']>, pointer: string, found: Findings): object[] {
  const seen = new Map<string, object>();
  for (const [index, { language, role }] of list.entries()) {
    const tag = tagOf(language, `${pointer}/${index}/language`, found) ?? language;
    seen.set(`${tag} ${role}`, { language: tag, role });
  }
  return [...seen.values()];
}

function zoneOf(zone: string | null | undefined, pointer: string, found: Findings): string | null {
  if (!zone) return null;
  if (isTimeZone(zone)) return zone;
  found.wrong(pointer, 'unknown');
  return null;
}

interface WhenColumns {
  date_precision: 'minute' | 'day' | 'month' | 'year' | null;
  start_date: string | null;
  end_date: string | null;
  starts_at: Date | null;
  ends_at: Date | null;
  sortStart: Date | null;
  sortEnd: Date | null;
}

const noWhen: WhenColumns = {
  date_precision: null,
  start_date: null,
  end_date: null,
  starts_at: null,
  ends_at: null,
  sortStart: null,
  sortEnd: null,
};

/** When something is, from partial dates or from wall times in a zone. What is wrong is found, and then there is no date. */
function whenOf(
  start: string | null,
  end: string | null,
  zone: string | null,
  base: string,
  found: Findings,
): WhenColumns {
  if (start === null) {
    if (end !== null) found.wrong(`${base}/start`, 'required');
    return noWhen;
  }
  if (isWallTime(start)) {
    if (zone === null) {
      if (found.places.every(({ pointer }) => pointer !== `${base}/timeZone`))
        found.wrong(`${base}/timeZone`, 'required');
      return noWhen;
    }
    const startsAt = instantOf(start, zone, `${base}/start`, found);
    const endsAt = end === null ? null : instantOf(end, zone, `${base}/end`, found);
    if (!startsAt || endsAt === undefined) return noWhen;
    if (endsAt && endsAt <= startsAt) {
      found.wrong(`${base}/end`, 'minimum', { limit: start });
      return noWhen;
    }
    return {
      date_precision: 'minute',
      start_date: start.slice(0, 10),
      end_date: end?.slice(0, 10) ?? null,
      starts_at: startsAt,
      ends_at: endsAt,
      sortStart: startsAt,
      sortEnd: endsAt ?? new Date(startsAt.getTime() + 60_000),
    };
  }
  const bad = [
    ...(isDate(start) ? [] : [`${base}/start`]),
    ...(end === null || (isDate(end) && end.length === start.length) ? [] : [`${base}/end`]),
  ];
  for (const pointer of bad) found.wrong(pointer, 'format', { format: 'date' });
  if (bad.length === 0 && end !== null && end < start) found.wrong(`${base}/end`, 'minimum', { limit: start });
  if (bad.length > 0 || (end !== null && end < start)) return noWhen;
  return {
    ...noWhen,
    date_precision: precisionOf(start),
    start_date: start,
    end_date: end,
    sortStart: startOf(start, zone),
    sortEnd: endOf(end ?? start, zone),
  };
}

/** Years that calendars, databases and rules agree on. */
const earliestYear = 1900;
const latestYear = 2200;

function inYears(text: string): boolean {
  const year = Number(text.slice(0, 4));
  return year >= earliestYear && year <= latestYear;
}

function isDate(text: string): boolean {
  return isPartialDate(text) && inYears(text);
}

function instantOf(text: string, zone: string, pointer: string, found: Findings): Date | undefined {
  try {
    if (!isWallTime(text) || !inYears(text)) throw new RangeError();
    const { instant, shift } = resolveWall(text, zone);
    if (shift) {
      found.adjustments.push({ pointer, kind: shift, wallTime: text, resolvedTo: withOffset(instant, zone) });
    }
    return instant;
  } catch {
    found.wrong(pointer, 'format', { format: 'wall-time' });
    return undefined;
  }
}

/** How far ahead a rule has to put its first occurrence. */
const farAhead = 20 * 366 * 24 * 60 * 60 * 1000;

function recurrenceOf(
  { recurrence }: Draft,
  when: WhenColumns,
  zone: string | null,
  found: Findings,
): { rrule: string | null; rdate: Date[]; exdate: Date[] } {
  const none = { rrule: null, rdate: [], exdate: [] };
  const { rrule, rdate = [], exdate = [] } = recurrence ?? {};
  if (!rrule && rdate.length === 0) return none;
  const isDay = when.date_precision === 'day';
  if (when.date_precision !== 'minute' && !isDay) {
    if (found.places.length === 0) found.wrong('/start', 'required');
    return none;
  }
  const times = (list: string[], name: string): Date[] =>
    list.flatMap((text, index) => {
      const pointer = `/recurrence/${name}/${index}`;
      if (!isDay) return instantOf(text, zone ?? 'UTC', pointer, found) ?? [];
      if (isDate(text.slice(0, 10))) return midnight(text.slice(0, 10), zone);
      found.wrong(pointer, 'format', { format: 'date' });
      return [];
    });
  const start = when.starts_at ?? (when.start_date ? midnight(when.start_date, zone) : null);
  const dates = { rdate: times(rdate, 'rdate'), exdate: times(exdate, 'exdate') };
  if (!rrule || !start) return { rrule: null, ...dates };
  try {
    const rule = normaliseRule(rrule, zone ?? 'UTC');
    const from = start.getTime();
    if (timesOf({ rule, start, zone: zone ?? 'UTC' }, from, from + farAhead).length === 0) {
      found.wrong('/recurrence/rrule', 'contains');
    }
    return { rrule: rule, ...dates };
  } catch (error) {
    const tooOften = error instanceof RuleFault && error.code === 'rule-too-often';
    found.wrong(
      '/recurrence/rrule',
      tooOften ? 'maximum' : 'format',
      tooOften ? { limit: 'FREQ=DAILY' } : { format: 'rrule' },
    );
    return none;
  }
}

function partsOf(
  parts: NonNullable<Draft['parts']>,
  language: string,
  sessionZone: string | null,
  found: Findings,
): SessionPartJson[] {
  const ids = parts.map(({ id }) => id);
  return parts.map((part, index): SessionPartJson => {
    const base = `/parts/${index}`;
    if (ids.indexOf(part.id) < index) found.wrong(`${base}/id`, 'uniqueItems');
    const zone = part.timeZone ? zoneOf(part.timeZone, `${base}/timeZone`, found) : sessionZone;
    const when = whenOf(part.start ?? null, part.end ?? null, zone, base, found);
    const instant = (at: Date | null): string | null => at && withOffset(at, zone);
    return {
      id: part.id,
      kind: part.kind,
      title: textIn(language, part.title),
      mode: part.mode ?? null,
      ...({
        datePrecision: when.date_precision,
        startDate: when.start_date,
        endDate: when.end_date,
        startsAt: instant(when.starts_at),
        endsAt: instant(when.ends_at),
        timeZone: zone,
      } satisfies WhenJson),
      url: part.url ?? null,
      languages: languagesOf(part.languages ?? [], `${base}/languages`, found) as SessionPartJson['languages'] & object,
      printedTime: lineOrNull(part.printedTime),
    };
  });
}

function checkTerms({ catalogue }: Pick<StoreContext, 'catalogue'>, draft: Draft, found: Findings): void {
  const has = (vocabulary: string, id: string): boolean =>
    catalogue.vocabularies.get(vocabulary)?.terms.has(id) ?? false;
  if (!has('session-kinds', draft.kind)) found.wrong('/kind', 'unknown');
  for (const [index, id] of (draft.regions ?? []).entries()) {
    if (!has('regions', id)) found.wrong(`/regions/${index}`, 'unknown');
  }
  for (const [index, id] of (draft.themes ?? []).entries()) {
    if (!has('themes', id) && !has('framework-themes', id)) found.wrong(`/themes/${index}`, 'unknown');
  }
  if (draft.networkId && !catalogue.networks.has(draft.networkId)) found.wrong('/networkId', 'unknown');
  for (const [index, { networkId }] of (draft.hosts ?? []).entries()) {
    if (networkId && !catalogue.networks.has(networkId)) found.wrong(`/hosts/${index}/networkId`, 'unknown');
  }
}

async function checkReferences(
  database: Kysely<Tables>,
  { seriesId, programmeId, hosts = [] }: Draft,
  id: string | undefined,
  found: Findings,
): Promise<void> {
  const memberIds = hosts.flatMap(({ memberId }) => memberId ?? []);
  if (!seriesId && !programmeId && memberIds.length === 0) return;
  const { rows } = await sql<{ series: boolean; programme: boolean; members: string[] }>`select
    exists (select 1 from series where id = ${seriesId ?? null}) as series,
    exists (select 1 from sessions where id = ${programmeId ?? null} and is_programme and programme_id is null) as programme,
    array(select id from members where id = any(${sql.val(memberIds)}::text[])) as members`.execute(database);
  const [there] = rows;
  if (seriesId && !there?.series) found.wrong('/seriesId', 'unknown');
  if (programmeId && (!there?.programme || programmeId === id)) found.wrong('/programmeId', 'unknown');
  for (const [index, { memberId }] of hosts.entries()) {
    if (memberId && !there?.members.includes(memberId)) found.wrong(`/hosts/${index}/memberId`, 'unknown');
  }
}

/** A recording is published once everybody who speaks in it is named and has agreed. */
function checkConsents({ recordings = [], speakers = [] }: Draft, found: Findings): void {
  if (recordings.length === 0) return;
  if (speakers.length === 0) found.wrong('/speakers', 'required');
  for (const [index, { recordingConsent }] of speakers.entries()) {
    if (!recordingConsent) found.wrong(`/speakers/${index}/recordingConsent`, 'const');
  }
}
