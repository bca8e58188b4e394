import { addDays } from '../shared/time.ts';
import type { Session } from './session-data.ts';
import { isDay, type Placement } from './placement.ts';

/** Longest description that goes into an address: mail programs and servers cut addresses of some 2,000 characters. */
const LONGEST_TEXT = 500;

/** The forms that calendars on the web take for a new entry. */
export interface CalendarLinks {
  readonly google: string;
  readonly outlook: string;
  readonly office: string;
}

function query(values: Record<string, string | undefined>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value)}`] : []))
    .join('&');
}

/** An instant as RFC 5545 writes it in UTC: "20240611T120000Z". */
function basic(instant: string): string {
  return new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');
}

function shortened(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT).trimEnd()}…` : text;
}

/**
 * Links that open a web calendar with the session filled in; nothing is sent before the visitor follows one. Undefined
 * when no day is known. An entry without an end gets an hour, as calendars need one.
 */
export function calendarLinks(session: Session, at: Placement, page: string | undefined): CalendarLinks | undefined {
  if (!isDay(at.first) || !isDay(at.last)) return undefined;
  const text = shortened([session.summary ?? session.description ?? '', page].filter(Boolean).join('\n\n'));
  const location = [session.place, session.mode === 'online' ? page : undefined].find(Boolean) ?? undefined;
  // The day after the last: both take the end of a whole day as the day it is over.
  const [start, end] = at.startsAt
    ? [at.startsAt, at.endsAt ?? new Date(Date.parse(at.startsAt) + 3_600_000).toISOString()]
    : [at.first, addDays(at.last, 1)];
  const dates = at.startsAt ? [start, end].map(basic) : [start, end].map((date) => date.replaceAll('-', ''));
  const outlook = query({
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: session.title,
    startdt: at.startsAt ? new Date(start).toISOString() : start,
    enddt: at.startsAt ? new Date(end).toISOString() : end,
    allday: at.startsAt ? undefined : 'true',
    location,
    body: text,
  });
  const google = query({ action: 'TEMPLATE', text: session.title, dates: dates.join('/'), location, details: text });
  return {
    google: `https://calendar.google.com/calendar/render?${google}`,
    outlook: `https://outlook.live.com/calendar/0/deeplink/compose?${outlook}`,
    office: `https://outlook.office.com/calendar/0/deeplink/compose?${outlook}`,
  };
}
