import type { InterfaceLanguage } from '../text/language.ts';
import { type Phrases, phrases } from '../text/phrases.ts';
import { countryName, languageName, whenText } from '../text/when.ts';
import type { Wire } from '../wire.ts';

/** The status in words; undefined when there is nothing to tell. */
export function statusText(status: string, words: Phrases): string | undefined {
  switch (status) {
    case 'cancelled':
      return words.cancelled;
    case 'postponed':
      return words.postponed;
    case 'tentative':
      return words.tentative;
    case 'movedOnline':
      return words.movedOnline;
    default:
      return undefined;
  }
}

/** How people take part, in words. */
export function modeText(mode: string | null | undefined, words: Phrases): string | undefined {
  switch (mode) {
    case 'online':
      return words.online;
    case 'inPerson':
      return words.inPerson;
    case 'hybrid':
      return words.hybrid;
    case 'asynchronous':
      return words.asynchronous;
    default:
      return undefined;
  }
}

/** `French (interpretation)` */
export function trackText({ language: tag, role }: Wire['SessionLanguage'], language: InterfaceLanguage): string {
  const words = phrases[language];
  const roles: Record<string, string> = {
    floor: words.spoken,
    interpretation: words.interpretation,
    captions: words.captions,
    signLanguage: words.signLanguage,
    materials: words.materials,
  };
  return `${languageName(tag, language)} (${roles[role] ?? role})`;
}

/** Where it is, in words; undefined when nothing is known. */
export function placeText(
  { place, country }: Pick<Wire['Session'], 'place' | 'country'>,
  language: InterfaceLanguage,
): string | undefined {
  return [place, country && countryName(country, language)].filter(Boolean).join(', ') || undefined;
}

/**
 * A session as plain text for calendars and feed readers: what it is, and what one has to know to take part.
 *
 * @param isDated - whether the text says when; a calendar does so itself, and of each occurrence
 */
export function sessionText(
  session: Wire['Session'],
  language: InterfaceLanguage,
  { page, status = session.status, isDated = true }: { page?: string; status?: string; isDated?: boolean } = {},
): string {
  const words = phrases[language];
  const precision = session.datePrecision;
  const line = (label: string, values: readonly (string | null | undefined)[]): string | undefined => {
    const known = values.filter(Boolean);
    return known.length > 0 ? `${label}${words.colon}${known.join(', ')}` : undefined;
  };
  const facts = [
    statusText(status, words),
    session.visibility === 'members' ? words.membersOnly : undefined,
    ...(isDated
      ? [
          line(words.when, [whenText(session, language) ?? words.noDate, session.recurrence && words.repeats]),
          precision === 'month' || precision === 'year' ? words.dateOnly(precision) : undefined,
        ]
      : []),
    line(words.where, [placeText(session, language), modeText(session.mode, words)]),
    line(
      words.languages,
      session.languages.map((each) => trackText(each, language)),
    ),
    line(
      words.hosts,
      session.hosts.map(({ name }) => name),
    ),
    session.programme ? words.partOf(session.programme.title) : undefined,
    line(words.register, [session.registration?.url]),
    ...session.recordings.flatMap(({ language: tag, url }) =>
      url ? [`${words.recordings} (${languageName(tag, language)})${words.colon}${url}`] : [],
    ),
    session.provenance === 'fixture' ? words.sample : undefined,
    page,
  ];
  // A description that begins with the summary says it already.
  const summary = session.summary && session.description?.startsWith(session.summary) ? null : session.summary;
  return [summary, session.description, facts.filter(Boolean).join('\n')].filter(Boolean).join('\n\n');
}
