import { setImmediate } from 'node:timers/promises';
import type { Row } from '../database/tables.ts';
import type { StoreContext } from '../store/context.ts';
import { everyBatch } from '../store/listing.ts';
import { networkListing, type NetworkQuestion, presentNetworks } from '../store/networks.ts';
import { presentResource, resourceListing } from '../store/resources.ts';
import { getSession, presentSessions, sessionListing, sessionRow } from '../store/sessions.ts';
import { interfaceLanguage } from '../text/language.ts';
import { phrases } from '../text/phrases.ts';
import type { Query, Wire } from '../wire.ts';
import { tagUri } from './addresses.ts';
import { isPlaceable, writeCalendar } from './calendar.ts';
import { type Entry, resourceEntry, sessionEntry } from './entries.ts';
import { networkFeatures } from './features.ts';
import { type NewsHead, writeAtom, writeJsonFeed, writeRss } from './news.ts';
import { resourceTable, sessionTable, type Table } from './tables.ts';

/** Most items of a calendar or a table. */
const mostItems = 10_000;
/** How many items a news feed has unless asked: what a reader keeps up with. */
const newsItems = 100;

/** A feed as it goes out. */
export interface Feed {
  text: string;
  contentType: string;
  /** What a browser should call the file. */
  filename: string;
}

const contentTypes: Readonly<Record<string, string>> = {
  ics: 'text/calendar; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  rss: 'application/rss+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
};

type NewsFormat = 'atom' | 'rss' | 'json';
const newsWriters: Record<NewsFormat, (head: NewsHead, entries: readonly Entry[]) => string> = {
  atom: writeAtom,
  rss: writeRss,
  json: writeJsonFeed,
};

/** @param url - where the feed was asked for, path and query */
export async function sessionFeed(
  context: StoreContext,
  format: 'ics' | 'csv' | NewsFormat,
  { lang, limit, bom, ...question }: Query<'getSessionFeed'>,
  url: string,
): Promise<Feed> {
  const listing = await sessionListing(context, question);
  const present = (rows: Row<'sessions'>[]): Promise<Wire['Session'][]> => presentSessions(context, rows);
  const name = 'sessions' as const;
  if (format === 'ics') {
    const rows = everyBatch(context, listing, limit ?? mostItems);
    return feed(
      await writeCalendar(context, rows, { name: titleOf(context, name, question), url: context.publicUrl + url }),
      format,
      name,
    );
  }
  if (format === 'csv') {
    return feed(
      await writeTable(sessionTable(bom ?? false), everyBatch(context, listing, limit ?? mostItems), present),
      format,
      name,
    );
  }
  const entries: Entry[] = [];
  for await (const rows of everyBatch(context, listing, limit ?? newsItems)) {
    entries.push(...(await present(rows)).map((session) => sessionEntry(context, session)));
  }
  return feed(newsWriters[format](newsHead(context, name, question, url), entries), format, name);
}

export async function resourceFeed(
  context: StoreContext,
  format: 'csv' | NewsFormat,
  { lang, limit, bom, ...question }: Query<'getResourceFeed'>,
  url: string,
): Promise<Feed> {
  const listing = resourceListing(context, question);
  const present = (rows: Row<'resources'>[]): Wire['Resource'][] => rows.map((row) => presentResource(context, row));
  const name = 'resources' as const;
  if (format === 'csv') {
    return feed(
      await writeTable(resourceTable(bom ?? false), everyBatch(context, listing, limit ?? mostItems), present),
      format,
      name,
    );
  }
  const entries: Entry[] = [];
  for await (const rows of everyBatch(context, listing, limit ?? newsItems)) {
    entries.push(...present(rows).map((resource) => resourceEntry(context, resource)));
  }
  return feed(newsWriters[format](newsHead(context, name, question, url), entries), format, name);
}

/** Every network under the filters; there are a few hundred at most. */
export async function networkFeed(context: StoreContext, question: NetworkQuestion): Promise<Wire['NetworkFeatures']> {
  const networks: Wire['Network'][] = [];
  for await (const rows of everyBatch(context, networkListing(context, question), mostItems)) {
    networks.push(...(await presentNetworks(context, rows)));
  }
  return networkFeatures(context, networks);
}

/**
 * One session for a calendar; of a programme, the sessions inside it.
 *
 * @throws Problem `not-found` when there is no such session
 */
export async function sessionCalendar(context: StoreContext, id: string, url: string): Promise<Feed> {
  const row = await sessionRow(context, id);
  const session = await getSession(context, id);
  const question = row.is_programme ? { programme: id, sort: 'start' as const } : undefined;
  const rows = question ? everyBatch(context, await sessionListing(context, question), mostItems) : once(row);
  return feed(
    await writeCalendar(context, rows, { name: session.title, url: context.publicUrl + url }),
    'ics',
    isPlaceable(row) || row.is_programme ? id : 'session',
  );
}

// eslint-disable-next-line @typescript-eslint/require-await -- one row stands where many may
async function* once(row: Row<'sessions'>): AsyncGenerator<Row<'sessions'>[]> {
  yield [row];
}

async function writeTable<T, R>(
  table: Table<T>,
  batches: AsyncIterable<R[]>,
  present: (rows: R[]) => T[] | Promise<T[]>,
): Promise<string> {
  const parts = [table.head];
  for await (const rows of batches) {
    parts.push(table.rows(await present(rows)));
    await setImmediate();
  }
  return parts.join('');
}

function feed(text: string, format: string, name: string): Feed {
  return { text, contentType: contentTypes[format] ?? 'text/plain', filename: `${name}.${format}` };
}

function titleOf(
  { catalogue, preferences }: StoreContext,
  name: 'sessions' | 'resources',
  { network }: { network?: string },
): string {
  const words = phrases[interfaceLanguage(preferences)];
  const of = network === undefined ? null : catalogue.networkRef(network, preferences);
  return of ? `${words[name]} · ${of.name}` : `CoLab · ${words[name]}`;
}

function newsHead(
  context: StoreContext,
  name: 'sessions' | 'resources',
  question: { network?: string },
  url: string,
): NewsHead {
  const language = interfaceLanguage(context.preferences);
  const title = titleOf(context, name, question);
  const widget = name === 'sessions' ? 'session-calendar' : 'resource-list';
  return {
    title,
    description: phrases[language].feedNote(phrases[language][name]),
    // The question is part of the name: another question is another feed. The language is not; its entries are the same.
    tag: tagUri(context.publicUrl, name, Buffer.from(JSON.stringify(question)).toString('base64url')),
    language,
    url: context.publicUrl + url,
    home: `${context.publicUrl}/embed/frame/${widget}`,
  };
}
