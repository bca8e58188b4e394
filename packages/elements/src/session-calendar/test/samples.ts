import type { components } from '@menengage/openapi/types';
import type { Source } from '../../shared/data.ts';
import type { CalendarData, CalendarQuery } from '../calendar-data.ts';

type Schemas = components['schemas'];
type Occurrence = Schemas['Occurrence'];
type Session = Schemas['Session'];

/** A session with everything a contract asks for and nothing more. */
export function session(id: string, more: Partial<Session> = {}): Session {
  return {
    id,
    url: `https://api.example/v1/sessions/${id}`,
    language: 'en',
    localization: { served: 'en', missing: [], translations: ['en'] },
    provenance: 'sourced',
    verified: true,
    createdAt: '2024-01-01T00:00:00Z',
    updatedAt: '2024-01-01T00:00:00Z',
    title: `Session ${id}`,
    kind: { id: 'webinar', label: 'Webinar' },
    mode: 'online',
    status: 'confirmed',
    regions: [],
    themes: [],
    hosts: [],
    languages: [],
    isProgramme: false,
    recordings: [],
    materials: [],
    ...more,
  };
}

/** The one occurrence of such a session. */
export function occurrence(id: string, more: Partial<Session> = {}): Occurrence {
  const one = session(id, more);
  const { datePrecision, startDate, endDate, startsAt, endsAt, timeZone, status } = one;
  return {
    id: `${id}-1`,
    sessionId: id,
    datePrecision: datePrecision ?? null,
    startDate: startDate ?? null,
    endDate: endDate ?? null,
    startsAt: startsAt ?? null,
    endsAt: endsAt ?? null,
    timeZone: timeZone ?? null,
    status,
    session: one,
  };
}

export function timed(startsAt: string, endsAt: string, timeZone: string): Schemas['When'] {
  const startDate = startsAt.slice(0, 10);
  return { datePrecision: 'minute', startsAt, endsAt, startDate, endDate: endsAt.slice(0, 10), timeZone };
}

/** Announced as "8:00 EST", in June. */
export const igwg = occurrence('igwg-2024', {
  title: 'Building Bridges: Promising Strategies for Improving the Health of Boys and Men',
  ...timed('2024-06-11T08:00:00-04:00', '2024-06-11T09:30:00-04:00', 'America/New_York'),
  hosts: [{ name: 'IGWG Male Engagement Task Force' }],
  regions: [{ id: 'global', label: 'Global' }],
  languages: [
    { language: 'en', role: 'floor' },
    { language: 'fr', role: 'interpretation' },
  ],
});

export const ubuntu = occurrence('ubuntu-symposium', {
  title: 'MenEngage Ubuntu Symposium',
  kind: { id: 'symposium', label: 'Symposium' },
  mode: 'hybrid',
  datePrecision: 'day',
  startDate: '2020-11-10',
  endDate: '2021-06-22',
  isProgramme: true,
  childCount: 5,
  place: 'Kigali and online',
  country: 'RW',
});

export const onlyYear = occurrence('planning', {
  title: 'Planning meeting',
  datePrecision: 'year',
  startDate: '2010',
});

export const onlyMonth = occurrence('la-paz', {
  title: '10mo Encuentro de Trabajo en Masculinidades',
  language: 'es',
  localization: { served: 'en', missing: ['/title'], translations: ['es'] },
  datePrecision: 'month',
  startDate: '2024-05',
  mode: 'inPerson',
  place: 'La Paz',
  country: 'BO',
});

export const nairobi = occurrence('nairobi', {
  title: 'Regional consultation',
  kind: { id: 'meeting', label: 'Meeting' },
  ...timed('2024-06-12T09:00:00+03:00', '2024-06-12T17:00:00+03:00', 'Africa/Nairobi'),
  mode: 'inPerson',
  place: 'Nairobi',
  country: 'KE',
  status: 'cancelled',
  provenance: 'fixture',
});

export const dialogue = occurrence('dialogue-12', {
  title: 'Men, Masculinities and Training for Gender Equality',
  kind: { id: 'virtual-dialogue', label: 'Virtual dialogue' },
  datePrecision: 'day',
  startDate: '2024-06-06',
  endDate: '2024-06-20',
  series: { id: 'virtual-dialogues', title: 'Virtual Dialogues' },
  seriesNumber: 12,
  description: 'First paragraph.\n\nSecond paragraph.',
  parts: [
    {
      id: 'forum',
      kind: 'forum',
      datePrecision: 'day',
      startDate: '2024-06-06',
      endDate: '2024-06-20',
      url: 'https://forum.example/12',
    },
    { id: 'webinar', kind: 'live', datePrecision: 'day', startDate: '2024-06-12', printedTime: '9.30am EST' },
  ],
  materials: [{ kind: 'conceptNote' }],
  source: 'https://source.example/dialogue',
});

export const recorded = occurrence('recorded', {
  title: 'Recorded webinar',
  ...timed('2023-03-07T14:00:00Z', '2023-03-07T15:00:00Z', 'UTC'),
  recordings: [
    { language: 'en', url: 'https://video.example/en', durationSeconds: 3600 },
    { language: 'es', url: 'https://video.example/es' },
    { language: 'fr', url: null },
  ],
});

export const facets = {
  region: [
    { value: 'africa', label: 'Africa', count: 14 },
    { value: 'europe', label: 'Europe', count: 6 },
  ],
  kind: [{ value: 'webinar', label: 'Webinar', count: 4 }],
  language: [
    { value: 'en', label: 'en', count: 9 },
    { value: 'fr', label: 'fr', count: 3 },
  ],
};

/** A source that answers every question with the same entries, and remembers the questions. */
export function answering(
  items: readonly Occurrence[],
  more: Partial<CalendarData> = {},
): Source<CalendarData, CalendarQuery> & { readonly queries: CalendarQuery[] } {
  const queries: CalendarQuery[] = [];
  const source: Source<CalendarData, CalendarQuery> = async ({ query }) => {
    queries.push(query);
    return { query, items, facets, ...more };
  };
  return Object.assign(source, { queries });
}
