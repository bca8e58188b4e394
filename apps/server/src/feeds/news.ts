import { markup, type Markup } from '../pages/html.ts';
import { oneLine, plain } from '../text/plain.ts';
import type { Wire } from '../wire.ts';
import type { Entry } from './entries.ts';
import { Turns } from './turns.ts';

export interface NewsHead {
  title: string;
  description: string;
  /** A tag URI that never changes. */
  tag: string;
  /** The language of the words around the entries. */
  language: string;
  /** Where the feed is. */
  url: string;
  /** A page for people. */
  home: string;
}

/** A format that is written entry by entry. */
export interface NewsFormat {
  contentType: string;
  begin(head: NewsHead, entries: readonly Entry[]): string;
  entry(entry: Entry, head: NewsHead): string;
  between: string;
  end: string;
}

/** A whole feed; between the entries others get their turn. */
export async function writeNews(format: NewsFormat, head: NewsHead, entries: readonly Entry[]): Promise<string> {
  const turns = new Turns();
  const parts: string[] = [];
  for (const entry of entries) {
    parts.push(format.entry(entry, head));
    await turns.give();
  }
  return format.begin(head, entries) + parts.join(format.between) + format.end;
}

const declaration = '<?xml version="1.0" encoding="utf-8"?>\n';

/** Of a feed without entries: Atom wants a time, and now would make another feed of it every time. */
const never = '1970-01-01T00:00:00.000Z';

function newest(entries: readonly Entry[]): string {
  return entries.reduce((latest, { updated }) => (updated > latest ? updated : latest), never);
}

/** Atom (RFC 4287). An entry in another language than the feed's says so. */
export const atom: NewsFormat = {
  contentType: 'application/atom+xml; charset=utf-8',
  begin: (head, entries) =>
    declaration +
    markup`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${head.language}">
<id>${head.tag}</id>
<title>${oneLine(head.title)}</title>
<subtitle>${oneLine(head.description)}</subtitle>
<updated>${newest(entries)}</updated>
<link rel="self" type="application/atom+xml" href="${head.url}"/>
<link rel="alternate" type="text/html" href="${head.home}"/>
<author><name>CoLab</name></author>
<generator uri="${head.home}">CoLab</generator>
`.text,
  entry: (entry, { language }) => atomEntry(entry, language).text,
  between: '',
  end: '</feed>\n',
};

function atomEntry(entry: Entry, feedLanguage: string): Markup {
  const language = entry.language === feedLanguage ? '' : markup` xml:lang="${entry.language}"`;
  return markup`<entry${language}>
<id>${entry.tag}</id>
<title>${oneLine(entry.title)}</title>
<link rel="alternate" type="text/html" href="${entry.url}"/>
${entry.external && markup`<link rel="related" href="${entry.external}"/>\n`}${entry.enclosures.map(
    ({ url, mediaType, bytes, title }) =>
      markup`<link rel="enclosure" href="${url}" type="${mediaType}"${bytes !== null && markup` length="${bytes}"`}${
        title && markup` title="${oneLine(title)}"`
      }/>\n`,
  )}<published>${entry.published}</published>
<updated>${entry.updated}</updated>
${entry.authors.map((name) => markup`<author><name>${oneLine(name)}</name></author>\n`)}${entry.categories.map(
    (category) => markup`<category term="${oneLine(category)}"/>\n`,
  )}${entry.summary && markup`<summary>${entry.summary}</summary>\n`}<content>${entry.text}</content>
</entry>
`;
}

/** RSS 2.0. The elements that it has not come from Dublin Core and Atom, as readers expect. */
export const rss: NewsFormat = {
  contentType: 'application/rss+xml; charset=utf-8',
  begin: (head, entries) =>
    declaration +
    markup`<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${oneLine(head.title)}</title>
<link>${head.home}</link>
<description>${oneLine(head.description)}</description>
<language>${head.language}</language>
<lastBuildDate>${new Date(newest(entries)).toUTCString()}</lastBuildDate>
<generator>CoLab</generator>
<ttl>60</ttl>
<atom:link rel="self" type="application/rss+xml" href="${head.url}"/>
`.text,
  entry: (entry) => rssItem(entry).text,
  between: '',
  end: '</channel>\n</rss>\n',
};

function rssItem(entry: Entry): Markup {
  // Readers know of one enclosure.
  const [file] = entry.enclosures;
  return markup`<item>
<guid isPermaLink="false">${entry.tag}</guid>
<title>${oneLine(entry.title)}</title>
<link>${entry.url}</link>
<description>${entry.text}</description>
<pubDate>${new Date(entry.published).toUTCString()}</pubDate>
<dc:language>${entry.language}</dc:language>
${entry.authors.map((name) => markup`<dc:creator>${oneLine(name)}</dc:creator>\n`)}${entry.categories.map(
    (category) => markup`<category>${oneLine(category)}</category>\n`,
  )}${file && markup`<enclosure url="${file.url}" length="${file.bytes ?? 0}" type="${file.mediaType}"/>\n`}</item>
`;
}

/** JSON Feed 1.1. */
export const jsonFeed: NewsFormat = {
  contentType: 'application/feed+json; charset=utf-8',
  begin: (head) => {
    const feed: Omit<Wire['JsonFeed'], 'items'> = {
      version: 'https://jsonfeed.org/version/1.1',
      title: oneLine(head.title),
      home_page_url: head.home,
      feed_url: head.url,
      description: oneLine(head.description),
      language: head.language,
    };
    return `${JSON.stringify(feed).slice(0, -1)},"items":[`;
  },
  entry: (entry) => JSON.stringify(jsonItem(entry)),
  between: ',',
  end: ']}',
};

function jsonItem(entry: Entry): Wire['JsonFeedItem'] {
  return {
    id: entry.tag,
    url: entry.url,
    ...(entry.external ? { external_url: entry.external } : {}),
    title: oneLine(entry.title),
    content_text: plain(entry.text),
    ...(entry.summary ? { summary: plain(entry.summary) } : {}),
    date_published: entry.published,
    date_modified: entry.updated,
    language: entry.language,
    ...(entry.categories.length > 0 ? { tags: entry.categories.map(oneLine) } : {}),
    ...(entry.authors.length > 0 ? { authors: entry.authors.map((name) => ({ name: oneLine(name) })) } : {}),
    ...(entry.enclosures.length > 0
      ? {
          attachments: entry.enclosures.map(({ url, mediaType, bytes, title }) => ({
            url,
            mime_type: mediaType,
            ...(title ? { title: oneLine(title) } : {}),
            ...(bytes === null ? {} : { size_in_bytes: bytes }),
          })),
        }
      : {}),
    _colab: {
      id: entry.id,
      date: entry.date,
      datePrecision: entry.datePrecision,
      ...(entry.status ? { status: entry.status } : {}),
    },
  };
}
