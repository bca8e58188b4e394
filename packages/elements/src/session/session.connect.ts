import { getSession, getSessionIcsUrl, listCalendar, listSessionOccurrences } from '@menengage/sdk/operations';
import type { Source } from '../shared/data.ts';
import type { Settings } from '../shared/settings.ts';
import { clientOf } from './client.connect.ts';
import type { SessionData, SessionLinks, SessionMore, SessionQuery } from './session-data.ts';

/** Next dates shown of a session that recurs or of its series. */
const NEXT_DATES = 5;

/** What is inside a programme, or comes next in a series, from the API. */
export const loadMore: Source<SessionMore, SessionQuery> = async ({ settings, query, signal }) => {
  const client = clientOf(settings);
  if (query.isProgramme) return { children: (await getSession(client, query.sessionId, { signal })).children };
  const from = new Date().toISOString();
  // One more than is shown: the one that is open may be among them.
  const limit = NEXT_DATES + 1;
  const list = query.recurs
    ? listSessionOccurrences(client, query.sessionId, { from, limit }, { signal })
    : listCalendar(client, { series: query.series, from, limit }, { signal });
  const { items } = await list;
  return { next: items.filter(({ id }) => id !== query.id).slice(0, NEXT_DATES) };
};

/** One session by its id with what belongs to it, from the API. */
export const loadSession: Source<SessionData, string> = async ({ settings, query: id, signal }) => {
  const session = await getSession(clientOf(settings), id, { signal });
  const { isProgramme, recurrence, series, children, reportUrl } = session;
  if (isProgramme) return { session, reportUrl, more: { children } };
  if (!recurrence && !series) return { session, reportUrl };
  const query = { id, sessionId: id, isProgramme, recurs: Boolean(recurrence), series: series?.id };
  // The session is worth showing without its next dates.
  const more = await loadMore({ settings, query, signal }).catch(() => undefined);
  return { session, reportUrl, more };
};

/** Addresses of a session's calendar file and of its page; undefined where the page has a source of its own and no API. */
export function linksOf(settings: Settings, id: string): SessionLinks | undefined {
  if (!settings.api) return undefined;
  const client = clientOf(settings);
  return {
    file: getSessionIcsUrl(client, id),
    page: new URL(`../sessions/${encodeURIComponent(id)}`, `${client.baseUrl}/`).href,
  };
}
