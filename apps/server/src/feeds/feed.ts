import type { StoreContext } from '../store/context.ts';
import { everyBatch } from '../store/listing.ts';
import { networkListing, type NetworkQuestion, presentNetworks } from '../store/networks.ts';
import { presentResource, resourceListing } from '../store/resources.ts';
import { getSession, presentSessions, sessionListing, sessionRow } from '../store/sessions.ts';
import { interfaceLanguage } from '../text/language.ts';
import { phrases } from '../text/phrases.ts';
import type { Query, Wire } from '../wire.ts';
import { tagUri } from './addresses.ts';
import { writeCalendar } from './calendar.ts';
import { type Entry, resourceEntry, sessionEntry } from './entries.ts';
import { networkFeatures } from './features.ts';
import { atom, jsonFeed, type NewsHead, rss, writeNews } from './news.ts';
import { resourceTable, sessionTable, type Table } from './tables.ts';
import { Turns } from './turns.ts';

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

const calendarType = 'text/calendar; charset=utf-8';
const tableType = 'text/csv; charset=utf-8; header=present';

const newsFormats = { atom, rss, json: jsonFeed } as const;
type News = keyof typeof newsFormats;

/** @param url - where the feed was asked for, path and query */
export async function sessionFeed(
  context: StoreContext,
  format: 'ics' | 'csv' | News,
  { lang, limit, bom, ...question }: Query<'getSessionFeed'>,
  url: string,
): Promise<Feed> {
  const name = 'sessions' as const;
  const listing = await sessionListing(context, question);
  const rows = everyBatch(context, listing, limit ?? (isNews(format) ? newsItems : mostItems));
  if (format === 'ics') {
    const head = { name: titleOf(context, name, question), url: context.publicUrl + url };
    return { text: await writeCalendar(context, rows, head), contentType: calendarType, filename: `${name}.ics` };
  }
  return listFeed(format, {
    name,
    batches: rows,
    present: (batch) => presentSessions(context, batch),
    table: sessionTable(bom ?? false),
    entry: (session) => sessionEntry(context, session),
    head: newsHead(context, name, question, url),
  });
}

export async function resourceFeed(
  context: StoreContext,
  format: 'csv' | News,
  { lang, limit, bom, ...question }: Query<'getResourceFeed'>,
  url: string,
): Promise<Feed> {
  const name = 'resources' as const;
  const listing = resourceListing(context, question);
  return listFeed(format, {
    name,
    batches: everyBatch(context, listing, limit ?? (isNews(format) ? newsItems : mostItems)),
    present: (batch) => batch.map((row) => presentResource(context, row)),
    table: resourceTable(bom ?? false),
    entry: (resource) => resourceEntry(context, resource),
    head: newsHead(context, name, question, url),
  });
}

function isNews(format: string): format is News {
  return Object.hasOwn(newsFormats, format);
}

interface ListFeed<Row, Item> {
  name: string;
  batches: AsyncIterable<Row[]>;
  present: (rows: Row[]) => Item[] | Promise<Item[]>;
  table: Table<Item>;
  entry: (item: Item) => Entry;
  head: NewsHead;
}

/** A list as a table or as news; between small pieces of the work others get their turn. */
async function listFeed<Row, Item>(
  format: 'csv' | News,
  { name, batches, present, table, entry, head }: ListFeed<Row, Item>,
): Promise<Feed> {
  const turns = new Turns();
  const filename = `${name}.${format}`;
  const rows: string[] = [];
  const entries: Entry[] = [];
  for await (const batch of batches) {
    for (const item of await present(batch)) {
      if (format === 'csv') rows.push(table.rows([item]));
      else entries.push(entry(item));
      await turns.give();
    }
  }
  if (format === 'csv') return { text: table.head + rows.join(''), contentType: tableType, filename };
  const news = newsFormats[format];
  return { text: await writeNews(news, head, entries), contentType: news.contentType, filename };
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
  const rows = question ? everyBatch(context, await sessionListing(context, question), mostItems) : [[row]];
  return {
    text: await writeCalendar(context, rows, { name: session.title, url: context.publicUrl + url }),
    contentType: calendarType,
    filename: `${id}.ics`,
  };
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
