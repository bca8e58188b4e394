import type { Kysely } from 'kysely';
import type { Localised, MaterialJson, NewRow, RecordingJson, SessionPartJson, Tables } from '../database/tables.ts';
import { callForm } from '../import/call-form.ts';
import { guidelines } from '../import/calls.ts';
import { endOf, instantAt, startOf, withOffset } from '../import/dates.ts';
import { json } from '../import/entity.ts';
import { upsert } from '../import/upsert.ts';
import { sortName } from '../text/fold.ts';
import { searchText } from '../text/search.ts';
import { words } from '../text/words.ts';
import { fixture } from './fixture.ts';
import { removeSampleMembers } from './members.ts';
import { course, type Topic, topics } from './topics.ts';

/** The sample rows of one moment, all of provenance `fixture`. */
export interface Samples {
  series: NewRow<'series'>[];
  sessions: NewRow<'sessions'>[];
  overrides: NewRow<'occurrence_overrides'>[];
  calls: NewRow<'calls'>[];
}

const minute = 60_000;
const day = 24 * 60 * minute;
const series = 'colab-peer-learning';
const recurringId = 'sample-working-group';
const madeAtSetting = 'samples-made-at';

/**
 * Rows that show the product at work around `now`: the monthly peer-learning sessions from five months back to six ahead, a
 * recurring meeting with an exception and a moved occurrence, a webinar of the platform for Eastern Europe and Central Asia, a
 * dialogue that is running, and an open call with its form.
 * Each session says that it is a sample; organisations in it are samples too. Ids follow the calendar, so the same month
 * gives the same ids.
 */
export function makeSamples(now: Date): Samples {
  const months = Array.from({ length: 12 }, (_, index) => monthOf(now, index - 5));
  const recurring = workingGroup(now);
  return {
    series: [
      {
        ...fixture(series),
        title: json(
          words(
            'CoLab peer-learning sessions',
            'Sesiones de aprendizaje entre pares del CoLab',
            'Sessions d’apprentissage entre pairs du CoLab',
          ),
        ),
        description: json(
          words(
            'A monthly online session in which members and partners of the Alliance share what they have learned.',
            'Una sesión mensual en línea en la que miembros y organizaciones aliadas comparten lo que han aprendido.',
            'Une session mensuelle en ligne où membres et partenaires de l’Alliance partagent ce qu’ils ont appris.',
          ),
        ),
        cadence: 'monthly',
        network_id: null,
        search: searchText('CoLab peer-learning sessions'),
        sort_name: sortName('CoLab peer-learning sessions', 'en'),
      },
    ],
    sessions: [...monthlySessions(months, now), recurring.session, platformWebinar(now), dialogue(now)],
    overrides: [recurring.override],
    calls: [call(now)],
  };
}

/**
 * Puts the samples of `now` in place of older ones, when there are none or they have aged: after a month, or when the call
 * they show has given way to the next. Rows of any other provenance are not touched, nor a sample call that has submissions.
 *
 * @returns whether samples were written
 */
export async function refreshSamples(database: Kysely<Tables>, now = new Date()): Promise<boolean> {
  const setting = await database
    .selectFrom('settings')
    .select('value')
    .where('name', '=', madeAtSetting)
    .executeTakeFirst();
  if (setting && isFresh(new Date(setting.value), now)) return false;
  const samples = makeSamples(now);
  await database.transaction().execute(async (transaction) => {
    const there = await transaction.selectFrom('networks').select('id').execute();
    const networks = new Set(there.map(({ id }) => id));
    await removeRows(transaction, samples);
    for (const row of samples.series) await upsert(transaction, 'series', row);
    for (const row of samples.sessions) {
      const owner = row.network_id != null && networks.has(row.network_id) ? row.network_id : null;
      await upsert(transaction, 'sessions', { ...row, network_id: owner });
    }
    for (const row of samples.calls) await upsert(transaction, 'calls', row);
    // Overrides carry no provenance: they belong to a sample only while their session is one.
    const session = await transaction
      .selectFrom('sessions')
      .select('provenance')
      .where('id', '=', recurringId)
      .executeTakeFirst();
    if (session?.provenance === 'fixture') {
      await transaction.deleteFrom('occurrence_overrides').where('session_id', '=', recurringId).execute();
      await transaction.insertInto('occurrence_overrides').values(samples.overrides).execute();
    }
    const value = now.toISOString();
    await transaction
      .insertInto('settings')
      .values({ name: madeAtSetting, value })
      .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
      .execute();
  });
  return true;
}

/** Takes every sample out, except calls that have submissions. */
export async function removeSamples(database: Kysely<Tables>): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await removeRows(transaction, { series: [], sessions: [], overrides: [], calls: [] });
    await removeSampleMembers(transaction);
    await transaction.deleteFrom('settings').where('name', '=', madeAtSetting).execute();
  });
}

function isFresh(madeAt: Date, now: Date): boolean {
  const age = now.getTime() - madeAt.getTime();
  return age >= 0 && age <= 31 * day && callYear(madeAt) === callYear(now);
}

/** Takes out the samples that are not among those to keep. */
async function removeRows(database: Kysely<Tables>, keep: Samples): Promise<void> {
  const ids = (rows: { id: string }[]) => ['', ...rows.map(({ id }) => id)];
  await database
    .deleteFrom('sessions')
    .where('provenance', '=', 'fixture')
    .where('id', 'not in', ids(keep.sessions))
    .execute();
  await database
    .deleteFrom('series')
    .where('provenance', '=', 'fixture')
    .where('id', 'not in', ids(keep.series))
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('sessions').select('sessions.id').whereRef('sessions.series_id', '=', 'series.id'))),
    )
    .execute();
  await database
    .deleteFrom('calls')
    .where('provenance', '=', 'fixture')
    .where('id', 'not in', ids(keep.calls))
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('submissions').select('submissions.id').whereRef('submissions.call_id', '=', 'calls.id'))),
    )
    .execute();
}

interface Month {
  year: number;
  /** From 1. */
  month: number;
}

function monthOf(now: Date, offset: number): Month {
  const date = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + offset, 1));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}

const monthText = ({ year, month }: Month) => `${year}-${String(month).padStart(2, '0')}`;

/** The date of the nth weekday of a month. @param weekday - 0 is Sunday */
function nthWeekday(month: Month, weekday: number, nth: number): string {
  const first = new Date(Date.UTC(month.year, month.month - 1, 1)).getUTCDay();
  const date = 1 + ((weekday - first + 7) % 7) + (nth - 1) * 7;
  return `${monthText(month)}-${String(date).padStart(2, '0')}`;
}

function dateAfter(now: Date, days: number): string {
  return new Date(now.getTime() + days * day).toISOString().slice(0, 10);
}

/** The third Thursday of each month at 14:00 in the topic's zone. */
function monthlySessions(months: Month[], now: Date): NewRow<'sessions'>[] {
  const dated = months.map((month) => {
    const topic = topics[(month.month - 1) % topics.length] ?? topics[0];
    const startsAt = instantAt(`${nthWeekday(month, 4, 3)}T14:00`, topic.zone);
    return { month, topic, startsAt, endsAt: new Date(startsAt.getTime() + 90 * minute) };
  });
  const past = dated.filter(({ endsAt }) => endsAt <= now).length;
  return dated.map(({ month, topic, startsAt, endsAt }, index) => {
    const ahead = index - past;
    const isOver = ahead < 0;
    const status = isOver
      ? 'completed'
      : (statusesAhead[ahead] ?? (index === dated.length - 1 ? 'tentative' : 'confirmed'));
    const movedOnline = status === 'movedOnline';
    const address = `https://example.org/colab/${monthText(month)}`;
    const date = nthWeekday(month, 4, 3);
    // The last one's recording is still being made.
    const recorded = isOver && ahead < -1;
    return {
      ...fixture(`colab-${monthText(month)}`),
      title: json(topic.title),
      summary: json(topic.summary),
      description: json(descriptionOf(topic)),
      kind: 'session',
      mode: topic.mode,
      status,
      network_id: topic.network,
      regions: topic.regions,
      themes: [...topic.themes, ...topic.frameworkThemes],
      hosts: json([{ name: `Sample organisation (${topic.place})` }]),
      place: topic.mode === 'hybrid' || movedOnline ? topic.place : null,
      country: topic.mode === 'hybrid' || movedOnline ? topic.country : null,
      date_precision: 'minute',
      start_date: date,
      end_date: date,
      starts_at: startsAt,
      ends_at: endsAt,
      time_zone: topic.zone,
      sort_start: startsAt,
      sort_end: endsAt,
      ...notRecurring,
      languages: json(topic.languages),
      series_id: series,
      series_number: null,
      ...noProgramme,
      parts: '[]',
      registration: json(
        isOver || status === 'cancelled'
          ? null
          : { url: `${address}/register`, closesAt: new Date(startsAt.getTime() - day).toISOString() },
      ),
      recordings: json(recorded ? recordingsOf(topic, address) : []),
      materials: json(recorded ? slidesOf(topic, address) : []),
      attendance: null,
      search: searchText(topic.title, topic.summary),
      sort_name: sortName(topic.title, 'en'),
    };
  });
}

/** What happens to the sessions ahead, the next one first. */
const statusesAhead = ['confirmed', 'movedOnline', 'postponed', 'cancelled'] as const;

function descriptionOf({ summary }: Topic): Localised {
  return Object.fromEntries(
    Object.entries(summary).map(([language, text]) => [language, `${text}\n\n${course[language]}`]),
  );
}

/** A recording for each language track: the floor, and each interpretation. */
function recordingsOf({ languages }: Topic, address: string): RecordingJson[] {
  return languages
    .filter(({ role }) => role === 'floor' || role === 'interpretation')
    .map(({ language }) => ({
      language,
      url: `${address}/recording-${language}`,
      durationSeconds: 5280,
      captions: [language],
    }));
}

function slidesOf({ title, languages }: Topic, address: string): MaterialJson[] {
  const floor = languages.find(({ role }) => role === 'floor')?.language ?? 'en';
  const slides: Localised = { ...words('Slides', 'Diapositivas', 'Diapositives'), ru: 'Слайды' };
  return [
    {
      kind: 'slides',
      // In the languages that the session's texts are in, so that it is not taken to have more.
      title: Object.fromEntries(Object.entries(slides).filter(([language]) => language in title)),
      url: `${address}/slides.pdf`,
      language: floor,
      mediaType: 'application/pdf',
      bytes: 1_240_000,
    },
  ];
}

/**
 * A meeting on the second Tuesday of each month at 15:00 in Stockholm, summer and winter, for a year and a half: one is left
 * out, and one takes place two days later.
 */
function workingGroup(now: Date): { session: NewRow<'sessions'>; override: NewRow<'occurrence_overrides'> } {
  const zone = 'Europe/Stockholm';
  const starts = Array.from({ length: 18 }, (_, index) =>
    instantAt(`${nthWeekday(monthOf(now, index - 6), 2, 2)}T15:00`, zone),
  );
  const at = (offset: number) => starts[6 + offset] as Date;
  const end = (start: Date) => new Date(start.getTime() + 60 * minute);
  const first = at(-6);
  const date = nthWeekday(monthOf(now, -6), 2, 2);
  const title = words(
    'Working group on violence prevention: monthly meeting',
    'Grupo de trabajo sobre prevención de la violencia: reunión mensual',
    'Groupe de travail sur la prévention des violences : réunion mensuelle',
  );
  const summary = words(
    'Open to members who work on prevention. A sample of a recurring meeting.',
    'Abierta a miembros que trabajan en prevención. Una muestra de reunión periódica.',
    'Ouverte aux membres qui travaillent sur la prévention. Un exemple de réunion régulière.',
  );
  return {
    session: {
      ...fixture(recurringId),
      title: json(title),
      summary: json(summary),
      description: null,
      kind: 'meeting',
      mode: 'online',
      status: 'confirmed',
      network_id: null,
      regions: ['global'],
      themes: ['gbv'],
      hosts: json([{ name: 'Sample working group' }]),
      place: null,
      country: null,
      date_precision: 'minute',
      start_date: date,
      end_date: date,
      starts_at: first,
      ends_at: end(first),
      time_zone: zone,
      sort_start: first,
      sort_end: end(at(11)),
      rrule: 'FREQ=MONTHLY;BYDAY=2TU;COUNT=18',
      rdate: [],
      exdate: [at(3)],
      languages: json([
        { language: 'en', role: 'floor' },
        { language: 'es', role: 'interpretation' },
        { language: 'fr', role: 'interpretation' },
      ]),
      series_id: null,
      series_number: null,
      ...noProgramme,
      parts: '[]',
      registration: null,
      recordings: '[]',
      materials: '[]',
      attendance: null,
      search: searchText(title, summary),
      sort_name: sortName(title, 'en'),
    },
    override: {
      session_id: recurringId,
      recurrence_id: at(2),
      starts_at: new Date(at(2).getTime() + 2 * day),
      ends_at: new Date(end(at(2)).getTime() + 2 * day),
      status: 'confirmed',
    },
  };
}

/** The webinar on the first Wednesday of next month at 16:00 in Bishkek, in Russian with interpretation into English. */
function platformWebinar(now: Date): NewRow<'sessions'> {
  const month = monthOf(now, 1);
  const zone = 'Asia/Bishkek';
  const date = nthWeekday(month, 3, 1);
  const startsAt = instantAt(`${date}T16:00`, zone);
  const endsAt = new Date(startsAt.getTime() + 60 * minute);
  const id = `sample-eeca-webinar-${monthText(month)}`;
  const title: Localised = {
    ...words(
      'Working with teachers: gender stereotypes in everyday school life',
      'Trabajar con docentes: los estereotipos de género en la vida escolar',
      'Travailler avec le corps enseignant : les stéréotypes de genre à l’école au quotidien',
    ),
    ru: 'Работа с учителями: гендерные стереотипы в повседневной школьной жизни',
  };
  const summary: Localised = {
    ...words(
      'Practitioners from four countries exchange lesson plans and say which ones teachers went on using. This is a sample.',
      'Profesionales de cuatro países intercambian planes de clase y cuentan cuáles siguieron usando las y los docentes. Es una muestra.',
      'Des praticiennes et praticiens de quatre pays échangent des plans de cours et disent lesquels sont restés en usage. Ceci est un exemple.',
    ),
    ru: 'Специалисты из четырёх стран обмениваются планами уроков и рассказывают, какие из них учителя продолжают использовать. Это пример записи.',
  };
  return {
    ...fixture(id),
    title: json(title),
    summary: json(summary),
    description: null,
    kind: 'webinar',
    mode: 'online',
    status: 'confirmed',
    network_id: 'eeca-platform',
    regions: ['eeca'],
    themes: ['gbv', 'transformation'],
    hosts: json([{ name: 'Sample organisation (Bishkek)' }]),
    place: null,
    country: null,
    date_precision: 'minute',
    start_date: date,
    end_date: date,
    starts_at: startsAt,
    ends_at: endsAt,
    time_zone: zone,
    sort_start: startsAt,
    sort_end: endsAt,
    ...notRecurring,
    languages: json([
      { language: 'ru', role: 'floor' },
      { language: 'en', role: 'interpretation' },
    ]),
    series_id: null,
    series_number: null,
    ...noProgramme,
    parts: '[]',
    registration: json({ url: `https://example.org/${id}/register`, closesAt: null }),
    recordings: '[]',
    materials: '[]',
    attendance: null,
    search: searchText(title, summary),
    sort_name: sortName(title, 'en'),
  };
}

/** A dialogue that began a week ago and is open for three more: a forum and two webinars. */
function dialogue(now: Date): NewRow<'sessions'> {
  const id = `sample-dialogue-${monthText(monthOf(now, 0))}`;
  const [start, end] = [dateAfter(now, -7), dateAfter(now, 21)];
  const zone = 'Europe/Paris';
  const title = words(
    'Online dialogue: resistance, and how we answer it',
    'Diálogo en línea: las resistencias y cómo respondemos',
    'Dialogue en ligne : les résistances et nos réponses',
  );
  const summary = words(
    'Four weeks of written exchange and two webinars. Take part in either, or in both. This is a sample.',
    'Cuatro semanas de intercambio por escrito y dos seminarios web. Se puede participar en lo uno, en lo otro o en ambos. Es una muestra.',
    'Quatre semaines d’échanges écrits et deux webinaires. On peut participer à l’un, à l’autre ou aux deux. Ceci est un exemple.',
  );
  const webinar = (number: number, days: number, floor: string, interpretation: string[]): SessionPartJson => {
    const date = dateAfter(now, days);
    const startsAt = instantAt(`${date}T15:00`, zone);
    return {
      id: `${id}-webinar-${number}`,
      kind: 'live',
      title: words(`Webinar ${number}`, `Seminario web ${number}`, `Webinaire ${number}`),
      mode: 'online',
      url: `https://example.org/${id}/webinar-${number}`,
      datePrecision: 'minute',
      startDate: date,
      endDate: date,
      startsAt: withOffset(startsAt, zone),
      endsAt: withOffset(new Date(startsAt.getTime() + 60 * minute), zone),
      timeZone: zone,
      languages: [
        { language: floor, role: 'floor' },
        ...interpretation.map((language) => ({ language, role: 'interpretation' as const })),
      ],
    };
  };
  const parts: SessionPartJson[] = [
    {
      id: `${id}-forum`,
      kind: 'forum',
      title: words('Forum', 'Foro', 'Forum'),
      mode: 'asynchronous',
      url: `https://example.org/${id}/forum`,
      datePrecision: 'day',
      startDate: start,
      endDate: end,
      languages: ['en', 'es', 'fr'].map((language) => ({ language, role: 'floor' })),
    },
    webinar(1, 2, 'en', ['es', 'fr']),
    webinar(2, 9, 'es', ['en', 'fr']),
  ];
  return {
    ...fixture(id),
    title: json(title),
    summary: json(summary),
    description: null,
    kind: 'virtual-dialogue',
    mode: 'online',
    status: 'confirmed',
    network_id: null,
    regions: ['global'],
    themes: ['womens-rights', 'accountability'],
    hosts: json([{ name: 'Sample organisation' }]),
    place: null,
    country: null,
    date_precision: 'day',
    start_date: start,
    end_date: end,
    starts_at: null,
    ends_at: null,
    time_zone: null,
    sort_start: startOf(start),
    sort_end: endOf(end),
    ...notRecurring,
    languages: json(['en', 'es', 'fr'].map((language) => ({ language, role: 'floor' }))),
    series_id: null,
    series_number: null,
    ...noProgramme,
    parts: json(parts),
    registration: null,
    recordings: '[]',
    materials: json([
      {
        kind: 'conceptNote',
        title: words('Concept note', 'Nota conceptual', 'Note conceptuelle'),
        url: `https://example.org/${id}/concept-note.pdf`,
        language: 'en',
        mediaType: 'application/pdf',
        bytes: 310_000,
      },
    ]),
    attendance: null,
    search: searchText(title, summary),
    sort_name: sortName(title, 'en'),
  };
}

/** The year that the open sample call is for: from July on, the next one. */
function callYear(now: Date): number {
  return now.getUTCFullYear() + (now.getUTCMonth() >= 6 ? 1 : 0);
}

function call(now: Date): NewRow<'calls'> {
  const year = callYear(now);
  return {
    ...fixture(`colab-call-${year}`),
    title: json(
      words(
        `CoLab peer-learning sessions ${year}: call for session ideas`,
        `Sesiones de aprendizaje entre pares del CoLab ${year}: convocatoria de ideas`,
        `Sessions d’apprentissage entre pairs du CoLab ${year} : appel à idées`,
      ),
    ),
    summary: json(
      words(
        'Share what you have learned with members and partners around the world, from what worked and from what did not. Any theme of our work is welcome. This is a sample call.',
        'Comparta con miembros y organizaciones aliadas de todo el mundo lo que ha aprendido, de lo que funcionó y de lo que no. Cualquier tema de nuestro trabajo es bienvenido. Esta es una convocatoria de muestra.',
        'Partagez avec des membres et partenaires du monde entier ce que vous avez appris, de ce qui a marché comme de ce qui n’a pas marché. Tous les thèmes de notre travail sont les bienvenus. Ceci est un appel d’exemple.',
      ),
    ),
    year,
    opens_at: instantAt(`${year - 1}-07-01T00:00`, 'UTC'),
    closes_at: instantAt(`${year}-06-30T23:59`, 'UTC'),
    time_zone: 'UTC',
    frequency: 'monthly',
    themes: [],
    required_themes: [],
    guidelines: json(guidelines),
    provided_interpretation: ['es', 'fr', 'en'],
    network_id: null,
    form: json(callForm({ year, requiredThemes: [] })),
  };
}

const notRecurring = { rrule: null, rdate: [], exdate: [] };
const noProgramme = { is_programme: false, programme_id: null };
