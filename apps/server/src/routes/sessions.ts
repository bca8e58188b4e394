import { listCalendar, listSessionOccurrences } from '../store/calendar.ts';
import { getSeries, listSeries } from '../store/series.ts';
import { getSession, listSessions } from '../store/sessions.ts';
import type { Handlers } from './handlers.ts';

type Sessions = Pick<
  Handlers,
  'listSessions' | 'getSession' | 'listSessionOccurrences' | 'listCalendar' | 'listSeries' | 'getSeries'
>;

export function sessions(): Sessions {
  return {
    listSessions: ({ context, query }) => listSessions(context, query),
    getSession: ({ context, path }) => getSession(context, path.sessionId),
    listSessionOccurrences: ({ context, path, query }) => listSessionOccurrences(context, path.sessionId, query),
    listCalendar: ({ context, query }) => listCalendar(context, query),
    listSeries: ({ context, query }) => listSeries(context, query),
    getSeries: ({ context, path }) => getSeries(context, path.seriesId),
  };
}
