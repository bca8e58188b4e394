import type { MaterialJson, NewRow, SessionPartJson } from '../database/tables.ts';
import { sortName } from '../text/fold.ts';
import { searchText } from '../text/search.ts';
import { entityColumns, type ImportContext, json } from './entity.ts';
import type { RowReader } from './row.ts';
import { themesNamedIn } from './themes.ts';
import { readWhen, statusAt, type When, whenJson } from './when.ts';

/** The id of the series that the dialogues form. */
export const dialogueSeriesId = 'unwomen-virtual-dialogues';

const series = { 'UN Women Training Centre Virtual Dialogues': 'UN Women Training Centre' } as const;

/** The series of the dialogues. Its words are those of the announcement of the 12th one. */
export function dialogueSeries(): NewRow<'series'> {
  const title = 'UN Women Training Centre Virtual Dialogues';
  return {
    id: dialogueSeriesId,
    language: 'en',
    provenance: 'sourced',
    verified: true,
    source: 'seed:002_666556344c7605bb.txt L1,L4',
    source_note: null,
    web_url: 'https://trainingcentre.unwomen.org',
    title: json({ en: title }),
    description: json({
      en: 'Online discussions that promote debate and the exchange of good practices, ideas and information on training for gender equality.',
    }),
    cadence: 'irregular',
    network_id: null,
    search: searchText(title),
    sort_name: sortName(title, 'en'),
  };
}

/** Maps a row of `dialogues.json` to a session with a part for the forum and one for each webinar. */
export function mapDialogue(row: RowReader, { directory, now }: ImportContext): NewRow<'sessions'> {
  const title = row.text('title');
  const id = row.id();
  const host = row.requiredOneOf('series', series);
  const number = row.count('number');
  const precision = row.oneOf('precision', { day: 'day', month: 'month', year: 'year' } as const);
  const forum = readWhen(row.partialDate('forum_start'), row.partialDate('forum_end'), precision, null);
  const platform = row.optionalText('platform');
  const webinars = row.objects('webinars').map((webinar, index) => readWebinar(webinar, `${id}-webinar-${index + 1}`));
  const webinarOnly = row.oneOf('kind', { 'webinar-only': true } as const) ?? false;
  const report = row.flag('report');
  const recording = row.flag('recording');
  const questions = row.count('questions');

  const parts: SessionPartJson[] = [];
  if (forum.sort_start !== null) {
    parts.push({
      id: `${id}-forum`,
      kind: 'forum',
      title: platform === null ? null : { en: platform },
      mode: 'asynchronous',
      ...whenJson(forum),
    });
  }
  parts.push(...webinars.map(({ part }) => part));

  const when = overall(
    forum,
    webinars.map((webinar) => webinar.when),
  );
  const materials: MaterialJson[] = [
    ...(row.flag('concept_note') ? [{ kind: 'conceptNote' as const, url: null }] : []),
    ...(report ? [{ kind: 'report' as const, url: null }] : []),
    ...(recording || webinars.some((webinar) => webinar.recorded) ? [{ kind: 'recording' as const, url: null }] : []),
  ];
  const sum = (counts: (number | null)[]) =>
    counts.reduce((total, count) => (count === null ? total : (total ?? 0) + count), null);
  const participants = sum(webinars.map((webinar) => webinar.audience));
  const speakers = sum(webinars.map((webinar) => webinar.speakers));
  const entity = entityColumns(row, {
    facts: [
      webinarOnly && 'a webinar without a forum',
      questions !== null && `${questions} questions for discussion`,
      ...webinars.map(({ minutes }) => minutes !== null && `webinar of ${minutes} minutes`),
    ],
  });
  return {
    ...entity,
    ...when,
    title: json({ [entity.language]: title }),
    summary: null,
    description: null,
    kind: 'virtual-dialogue',
    mode: 'online',
    // A report or a recording tells that a dialogue took place even where no date is known.
    status: materials.some(({ kind }) => kind !== 'conceptNote') ? 'completed' : statusAt(when, now),
    network_id: null,
    regions: ['global'],
    themes: themesNamedIn(title),
    hosts: json([directory.find(host)]),
    place: null,
    country: null,
    rrule: null,
    rdate: [],
    exdate: [],
    languages: json(
      [...new Set(webinars.flatMap(({ part }) => part.languages?.map(({ language }) => language) ?? []))].map(
        (language) => ({
          language,
          role: 'floor',
        }),
      ),
    ),
    series_id: dialogueSeriesId,
    series_number: number,
    is_programme: false,
    programme_id: null,
    parts: json(parts),
    registration: null,
    recordings: '[]',
    materials: json(materials),
    attendance: json(
      participants === null && speakers === null
        ? null
        : { ...(participants !== null && { participants }), ...(speakers !== null && { speakers }) },
    ),
    search: searchText(title, host),
    sort_name: sortName(title, entity.language),
  };
}

interface Webinar {
  part: SessionPartJson;
  when: When;
  recorded: boolean;
  minutes: number | null;
  audience: number | null;
  speakers: number | null;
}

/**
 * A webinar. Its hour becomes a time only where the file names an IANA zone beside it; the zones that announcements print
 * ("9.30am EST" in May) are kept as they are printed.
 */
function readWebinar(row: RowReader, id: string): Webinar {
  const date = row.partialDate('date');
  const zone = row.timeZone('timezone');
  const printed = row.optionalText('printed_time');
  const hour = zone === null || date === null ? null : /^(\d{1,2}):(\d{2})\b/.exec(printed ?? '');
  const when = readWhen(hour ? `${date}T${hour[1]?.padStart(2, '0')}:${hour[2]}` : date, null, null, zone);
  const language = row.language('language');
  const guests = row.count('guest_speakers');
  const panellists = row.count('panellists');
  const webinar = {
    when,
    recorded: row.flag('recording'),
    minutes: row.count('duration_min'),
    audience: row.count('audience'),
    speakers: guests ?? panellists,
    part: {
      id,
      kind: 'live' as const,
      title: null,
      mode: 'online',
      ...whenJson(when),
      languages: language === null ? [] : [{ language, role: 'floor' as const }],
      printedTime: printed,
    },
  };
  row.finish();
  return webinar;
}

/**
 * When the dialogue is: while its forum is open, with webinars outside that window let in; without a forum window, when its
 * webinars are.
 */
function overall(forum: When, webinars: readonly When[]): When {
  const dated = webinars.filter((when) => when.sort_start !== null);
  const [only, ...others] = dated;
  if (forum.sort_start === null && only && others.length === 0) return only;
  const parts = forum.sort_start === null ? dated : [forum, ...dated];
  const [first] = parts;
  if (!first) return forum;
  const dates = parts.flatMap((when) => [when.start_date, when.end_date]).filter((date) => date != null);
  // Dates of unequal length have no common order that holds; the forum's own then stand.
  if (new Set(dates.map((date) => date.length)).size > 1 || dated.length === 0) return first;
  const sorted = dates.toSorted();
  return readWhen(sorted[0] ?? null, sorted.at(-1) ?? null, null, null);
}
