import type { Occurrence } from './session-data.ts';

/** A session at one of its times, with its page. */
export interface Told {
  readonly occurrence: Occurrence;
  readonly page: string | undefined;
}

const ATTENDANCE: Record<string, string> = {
  online: 'OnlineEventAttendanceMode',
  asynchronous: 'OnlineEventAttendanceMode',
  inPerson: 'OfflineEventAttendanceMode',
  hybrid: 'MixedEventAttendanceMode',
};

const STATUS: Record<string, string> = {
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
  movedOnline: 'EventMovedOnline',
};

/** A session as schema.org `Event`; dates as far as they are known. */
export function eventOf({ occurrence, page }: Told): object {
  const { session, status, startsAt, startDate, endsAt, endDate } = occurrence;
  const online = session.mode !== 'inPerson' && { '@type': 'VirtualLocation', url: session.joinUrl ?? page };
  const place = (session.place ?? session.country) && {
    '@type': 'Place',
    name: session.place ?? session.country,
    address: session.country ? { '@type': 'PostalAddress', addressCountry: session.country } : undefined,
  };
  return {
    '@type': 'Event',
    '@id': page,
    url: page,
    name: session.title,
    description: session.description ?? session.summary ?? undefined,
    startDate: startsAt ?? startDate,
    endDate: endsAt ?? endDate ?? undefined,
    eventStatus: `https://schema.org/${STATUS[status] ?? 'EventScheduled'}`,
    eventAttendanceMode: session.mode ? `https://schema.org/${ATTENDANCE[session.mode]}` : undefined,
    location: [place, online].filter(Boolean),
    organizer: session.hosts.map(({ name }) => ({ '@type': 'Organization', name })),
    inLanguage: session.languages.filter(({ role }) => role === 'floor').map(({ language }) => language),
  };
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createScript(text: string): string }): { createScript(text: string): string };
}

let policy: { createScript(text: string): string } | undefined;

/**
 * The text of a script as pages with Trusted Types take it. They guard every script element, also one that is data; a
 * page that names its policies has to name `colab-data`.
 *
 * @throws TypeError where the page does not allow the policy
 */
function trusted(text: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('colab-data', { createScript: (script) => script });
  return policy?.createScript(text) ?? text;
}

/**
 * Puts sessions as JSON-LD into an element, in the page's own tree where search engines look for it; none takes it away.
 * A script of this type is data: no policy for scripts stops it, and nothing runs.
 */
export function tellSearchEngines(element: Element, told: readonly Told[]): void {
  const before = element.querySelector(':scope > script[data-colab]');
  if (told.length === 0) return before?.remove();
  const data = JSON.stringify({ '@context': 'https://schema.org', '@graph': told.map(eventOf) });
  const script = document.createElement('script');
  script.type = 'application/ld+json';
  script.dataset['colab'] = '';
  try {
    script.textContent = trusted(data);
  } catch {
    // The page's policy says no: then search engines are not told.
    return before?.remove();
  }
  if (before) before.replaceWith(script);
  else element.append(script);
}
