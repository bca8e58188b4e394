import type { StoreContext } from '../store/context.ts';
import { interfaceLanguage } from '../text/language.ts';
import { phrases } from '../text/phrases.ts';
import { dateText, languageName } from '../text/when.ts';
import type { Wire } from '../wire.ts';
import { sharePage, tagUri } from './addresses.ts';
import { sessionText, statusText } from './session-text.ts';

/** Something to read in a feed, whatever the format. */
export interface Entry {
  id: string;
  /** A tag URI that never changes. */
  tag: string;
  /** The page here. */
  url: string;
  /** A page of somebody else's about it. */
  external: string | null;
  title: string;
  /** The language of title and text. */
  language: string;
  /** When it came into the feed, which is exact; the date of the thing itself may be no more than a year. */
  published: string;
  updated: string;
  summary: string | null;
  text: string;
  categories: string[];
  authors: string[];
  enclosures: { url: string; mediaType: string; bytes: number | null; title?: string }[];
  date: string | null;
  datePrecision: string | null;
  status?: string;
}

export function sessionEntry(context: StoreContext, session: Wire['Session']): Entry {
  const language = interfaceLanguage(context.preferences);
  const words = phrases[language];
  const said = statusText(session.status, words);
  return {
    ...entryOf(context, 'sessions', session),
    title: said ? `${said}${words.colon}${session.title}` : session.title,
    summary: session.summary ?? null,
    text: sessionText(session, language),
    categories: [session.kind.label, ...session.themes.map(({ label }) => label)],
    authors: session.hosts.map(({ name }) => name),
    enclosures: session.materials.flatMap(({ url, mediaType, bytes, title }) =>
      url ? [{ url, mediaType: mediaTypeOf(mediaType), bytes: bytes ?? null, ...(title ? { title } : {}) }] : [],
    ),
    date: session.startsAt ?? session.startDate ?? null,
    datePrecision: session.datePrecision ?? null,
    status: session.status,
  };
}

export function resourceEntry(context: StoreContext, resource: Wire['Resource']): Entry {
  const language = interfaceLanguage(context.preferences);
  return {
    ...entryOf(context, 'resources', resource),
    title: resource.title,
    summary: resource.abstract ?? null,
    text: resourceText(resource, context),
    categories: [resource.type.label, ...resource.themes.map(({ label }) => label)],
    authors: resource.publishers.map(({ name }) => name),
    enclosures: resource.files.flatMap(({ url, mediaType, bytes, language: tag }) =>
      url
        ? [
            {
              url,
              mediaType: mediaTypeOf(mediaType),
              bytes: bytes ?? null,
              ...(tag ? { title: languageName(tag, language) } : {}),
            },
          ]
        : [],
    ),
    date: resource.date ?? null,
    datePrecision: resource.datePrecision ?? null,
  };
}

function entryOf({ publicUrl }: StoreContext, collection: 'sessions' | 'resources', entity: Wire['Entity']) {
  const page = sharePage(publicUrl, collection, entity.id);
  return {
    id: entity.id,
    tag: tagUri(publicUrl, collection, entity.id),
    url: page,
    external: entity.webUrl && entity.webUrl !== page ? entity.webUrl : null,
    language: entity.localization.served,
    published: entity.createdAt,
    updated: entity.updatedAt,
  };
}

function resourceText(resource: Wire['Resource'], { preferences }: StoreContext): string {
  const language = interfaceLanguage(preferences);
  const words = phrases[language];
  const facts = [
    `${words.published}${words.colon}${resource.date ? dateText(resource.date, language) : words.noPublicationDate}`,
    resource.publishers.length > 0 ? `${words.publishers}${words.colon}${names(resource.publishers)}` : undefined,
    resource.languages.length > 0
      ? `${words.languages}${words.colon}${resource.languages.map((tag) => languageName(tag, language)).join(', ')}`
      : undefined,
  ];
  const takeaways = (resource.takeaways ?? []).map(({ title }, index) => `${index + 1}. ${title}`);
  return [resource.abstract, facts.filter(Boolean).join('\n'), takeaways.join('\n')].filter(Boolean).join('\n\n');
}

function names(list: readonly { name: string }[]): string {
  return list.map(({ name }) => name).join(', ');
}

/** A media type that is one; a reader would not know what to do with another. */
function mediaTypeOf(mediaType: string | null | undefined): string {
  return mediaType && /^[\w.+-]+\/[\w.+-]+$/.test(mediaType) ? mediaType : 'application/octet-stream';
}
