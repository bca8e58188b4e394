import type { StoreContext } from '../store/context.ts';
import type { Wire } from '../wire.ts';
import { sharePage } from './addresses.ts';

type Node = Record<string, unknown>;

const context = 'https://schema.org';

const attendance: Record<string, string> = {
  online: 'OnlineEventAttendanceMode',
  asynchronous: 'OnlineEventAttendanceMode',
  inPerson: 'OfflineEventAttendanceMode',
  hybrid: 'MixedEventAttendanceMode',
};

const eventStatus: Record<string, string> = {
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
  movedOnline: 'EventMovedOnline',
};

const schema = (name: string | undefined): string | undefined => name && `${context}/${name}`;

/** A session as schema.org `Event`. Dates are cut to what is known: schema.org takes `2020-11` as ISO 8601 does. */
export function sessionLinkedData(
  { publicUrl }: Pick<StoreContext, 'publicUrl'>,
  session: Wire['Session'],
  children: readonly Wire['Session'][] = [],
): Wire['JsonLd'] {
  const page = sharePage(publicUrl, 'sessions', session.id);
  const brief = (id: string, name: string): Node => {
    const url = sharePage(publicUrl, 'sessions', id);
    return { '@type': 'Event', '@id': url, url, name };
  };
  const spoken = session.languages.filter(({ role }) => role === 'floor').map(({ language }) => language);
  const superEvents = [
    ...(session.programme ? [brief(session.programme.id, session.programme.title)] : []),
    ...(session.series ? [{ '@type': 'EventSeries', name: session.series.title }] : []),
  ];
  return compact({
    '@context': context,
    '@type': 'Event',
    '@id': page,
    url: page,
    name: session.title,
    description: session.description ?? session.summary,
    inLanguage: one(spoken),
    startDate: session.startsAt ?? session.startDate,
    endDate: session.endsAt ?? session.endDate,
    eventStatus: schema(eventStatus[session.status] ?? 'EventScheduled'),
    eventAttendanceMode: schema(attendance[session.mode ?? '']),
    location: one(locationsOf(session, page)),
    organizer: one(session.hosts.map(({ name }) => ({ '@type': 'Organization', name }))),
    about: one(session.themes.map(({ label }) => ({ '@type': 'Thing', name: label }))),
    superEvent: one(superEvents),
    subEvent: one(
      children.map((child) =>
        compact({ ...brief(child.id, child.title), startDate: child.startsAt ?? child.startDate }),
      ),
    ),
    recordedIn: one(
      session.recordings.flatMap(({ language, url, durationSeconds }) =>
        url
          ? [
              compact({
                '@type': 'VideoObject',
                name: session.title,
                url,
                inLanguage: language,
                duration: durationSeconds ? `PT${durationSeconds}S` : undefined,
              }),
            ]
          : [],
      ),
    ),
    sameAs: other(session.webUrl, page),
    dateModified: session.updatedAt,
  }) as Wire['JsonLd'];
}

/** Where to come, and where to take part online: for a members' session that is its page here. */
function locationsOf({ mode, place, country, joinUrl, registration }: Wire['Session'], page: string): Node[] {
  const isOnline = mode === 'online' || mode === 'hybrid' || mode === 'asynchronous';
  return [
    ...(place || country
      ? [
          compact({
            '@type': 'Place',
            name: place ?? country,
            address: country ? { '@type': 'PostalAddress', addressCountry: country } : undefined,
          }),
        ]
      : []),
    ...(isOnline ? [{ '@type': 'VirtualLocation', url: joinUrl ?? registration?.url ?? page }] : []),
  ];
}

/** A resource as schema.org `LearningResource` (LRMI) and creative work. */
export function resourceLinkedData(
  { publicUrl }: Pick<StoreContext, 'publicUrl'>,
  resource: Wire['Resource'],
): Wire['JsonLd'] {
  const page = sharePage(publicUrl, 'resources', resource.id);
  const work = (id: string | null | undefined): Node | undefined =>
    id ? { '@type': 'CreativeWork', '@id': sharePage(publicUrl, 'resources', id) } : undefined;
  return compact({
    '@context': context,
    '@type': 'LearningResource',
    '@id': page,
    url: page,
    name: resource.title,
    description: resource.abstract,
    learningResourceType: resource.type.label,
    inLanguage: one(resource.languages),
    datePublished: resource.date,
    timeRequired: resource.timeRequired ? `PT${resource.timeRequired}M` : undefined,
    publisher: one(resource.publishers.map(({ name }) => ({ '@type': 'Organization', name }))),
    contributor: one(resource.contributors.map(({ name }) => ({ '@type': 'Person', name }))),
    about: one(resource.themes.map(({ label }) => ({ '@type': 'Thing', name: label }))),
    audience: one((resource.audiences ?? []).map((audienceType) => ({ '@type': 'EducationalAudience', audienceType }))),
    teaches: one((resource.takeaways ?? []).map(({ title }) => title)),
    spatialCoverage: one(resource.regions.map(({ label }) => ({ '@type': 'Place', name: label }))),
    isbn: resource.isbn,
    identifier: resource.doi ? `https://doi.org/${resource.doi}` : undefined,
    translationOfWork: work(resource.translationOfId),
    isBasedOn: work(resource.adaptedFromId),
    encoding: one(
      resource.files.flatMap(({ url, mediaType, language, bytes }) =>
        url
          ? [
              compact({
                '@type': 'MediaObject',
                contentUrl: url,
                encodingFormat: mediaType,
                inLanguage: language,
                contentSize: bytes ? `${bytes} B` : undefined,
              }),
            ]
          : [],
      ),
    ),
    sameAs: other(resource.webUrl, page),
    dateModified: resource.updatedAt,
  }) as Wire['JsonLd'];
}

function other(webUrl: string | null | undefined, page: string): string | undefined {
  return webUrl && webUrl !== page ? webUrl : undefined;
}

/** One value by itself, several as a list, none left out. */
function one<T>(values: readonly T[]): T | readonly T[] | undefined {
  return values.length > 1 ? values : values[0];
}

function compact(node: Node): Node {
  return Object.fromEntries(
    Object.entries(node).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  );
}
