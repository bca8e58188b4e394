import type { NewRow, SessionLanguageJson } from '../database/tables.ts';
import { sortName } from '../text/fold.ts';
import { searchText } from '../text/search.ts';
import { entityColumns, type ImportContext, json, ownerOf } from './entity.ts';
import { RowProblem, type RowReader } from './row.ts';
import { themesNamedIn } from './themes.ts';
import { isProgramme, readWhen, statusAt } from './when.ts';

const modes = { online: 'online', 'in-person': 'inPerson', hybrid: 'hybrid', asynchronous: 'asynchronous' } as const;
const precisions = { minute: 'minute', day: 'day', month: 'month', year: 'year', unknown: 'unknown' } as const;

/**
 * The sessions of a programme. The symposium's whole programme (10 November 2020 to 22 June 2021) is a row of its own; its
 * opening, its closing and the viewing days in Togo name it in their titles, and the two series of discussions ran within it
 * and under its name. The file marks all five by the beginning of their ids.
 */
const programmes: Readonly<Record<string, string>> = {
  'ubuntu-opening': 'ubuntu-symposium',
  'ubuntu-closing': 'ubuntu-symposium',
  'ubuntu-contexts-series': 'ubuntu-symposium',
  'ubuntu-climate-series': 'ubuntu-symposium',
  'ubuntu-togo-hub': 'ubuntu-symposium',
};

/** Titles that are not English. */
const titleLanguages: Readonly<Record<string, string>> = { 'encuentro-la-paz-2024': 'es' };

/** The programme that a session belongs to by its id, before it is known whether that programme is there. */
export function programmeOf(id: string): string | null {
  return programmes[id] ?? null;
}

/** Maps a row of `sessions.json`. A call stays a session of kind `call` here; `mapCall` makes the call itself. */
export function mapSession(row: RowReader, { networks, directory, now }: ImportContext): NewRow<'sessions'> {
  const title = row.text('title');
  const kind = row.requiredTerm('kind', 'session-kinds');
  const region = row.requiredTerm('region', 'regions');
  const when = readWhen(
    row.optionalText('start'),
    row.optionalText('end'),
    row.requiredOneOf('precision', precisions),
    row.timeZone('timezone'),
  );
  const hosts = row.texts('organisers').map((organiser) => directory.find(organiser));
  const place = row.optionalText('place');
  // A call's languages are those that the secretariat interprets into; of an event the file names those spoken.
  const role: SessionLanguageJson['role'] = kind === 'call' ? 'interpretation' : 'floor';
  const theme = row.optionalText('theme');
  const frequency = row.optionalText('frequency');
  if ((theme !== null || frequency !== null) && kind !== 'call')
    throw new RowProblem('"theme" and "frequency" belong to calls');
  const id = row.id();
  const entity = entityColumns(row, { language: titleLanguages[id] ?? 'en' });
  return {
    ...entity,
    ...when,
    title: json({ [entity.language]: title }),
    summary: json(theme === null ? null : { [entity.language]: `Theme: ${theme}` }),
    description: null,
    kind,
    mode: row.oneOf('mode', modes),
    status: statusAt(when, now),
    network_id: ownerOf(region, row, networks),
    regions: [region],
    themes: [...themesNamedIn(`${title} ${theme ?? ''}`), ...row.termsOf('themes', 'framework-themes')],
    hosts: json(hosts),
    place,
    country: row.country('country'),
    rrule: null,
    rdate: [],
    exdate: [],
    languages: json(row.languages('languages').map((language) => ({ language, role }))),
    series_id: null,
    series_number: null,
    is_programme: isProgramme(when),
    programme_id: programmeOf(id),
    parts: '[]',
    registration: null,
    recordings: '[]',
    materials: json(row.flag('recording') ? [{ kind: 'recording', url: null }] : []),
    attendance: json(attendanceOf(row)),
    search: searchText(title, theme, place, ...hosts.map(({ name }) => name)),
    sort_name: sortName(title, entity.language),
  };
}

/** The figures that the source reports. */
function attendanceOf(row: RowReader): Record<string, number> | null {
  const figures = {
    participants: row.count('participants'),
    countries: row.count('participant_countries'),
    speakers: row.count('speakers'),
    sessions: row.count('sessions'),
    hours: row.count('hours'),
    countryNetworks: row.count('country_networks'),
  };
  const reported = Object.entries(figures).filter((figure): figure is [string, number] => figure[1] !== null);
  return reported.length > 0 ? Object.fromEntries(reported) : null;
}
