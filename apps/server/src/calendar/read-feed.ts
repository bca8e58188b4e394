import { setImmediate as nextTurn } from 'node:timers/promises';
import type { BadEntryJson } from '../database/tables.ts';
import { components, type FeedHead } from './components.ts';
import { type Entry, EntryFault, readEntry } from './entry.ts';
import { FeedFault } from './fetch.ts';
import { contentLines } from './lines.ts';
import { FeedZones } from './zones.ts';

/** An event of a feed with the occurrences that differ from its rule. */
export interface FeedEvent {
  entry: Entry;
  overrides: Entry[];
}

export interface ReadFeed {
  /** By the identifier that each has in the feed. */
  events: Map<string, FeedEvent>;
  bad: BadEntryJson[];
  badTotal: number;
}

/** Most entries of one feed, and how many bad ones are told one by one. */
const mostEntries = 20_000;
const mostBadTold = 50;

/** How long the feed is read before others get their turn, in milliseconds. */
const slice = 10;

/**
 * Reads a feed as it comes in. A bad entry is noted and left out; a feed that is none, is cut off or holds too much is a fault,
 * and nothing of it counts. Reading pauses every few milliseconds, so that the server goes on answering.
 *
 * @param contentType - as the server names it; only its charset is believed
 * @throws FeedFault
 */
export async function readFeed(body: AsyncIterable<Buffer>, contentType: string): Promise<ReadFeed> {
  const charset = /;\s*charset="?([^";\s]+)/i.exec(contentType)?.[1];
  const head: FeedHead = { zone: undefined, method: undefined };
  const zones = new FeedZones();
  const found: Entry[] = [];
  const read: ReadFeed = { events: new Map(), bad: [], badTotal: 0 };
  // A zone may be described after the events that name it, so these wait for the end.
  const early: Parameters<typeof readEntry>[0][] = [];
  let total = 0;
  let began = performance.now();

  const take = (component: Parameters<typeof readEntry>[0], isLast: boolean): void => {
    try {
      const entry = readEntry(component, { zones, calendar: head.zone });
      if (entry) found.push(entry);
    } catch (error) {
      if (!(error instanceof EntryFault)) throw error;
      if (error.code === 'zone-unknown' && !isLast) early.push(component);
      else noteBad(read, component.line, error);
    }
  };
  for await (const component of components(contentLines(body, charset), head, contentType)) {
    total += 1;
    if (total > mostEntries) throw new FeedFault('too-many-entries', `The feed has more than ${mostEntries} entries.`);
    if (component.name === 'VTIMEZONE') zones.describe(component.whole);
    else take(component, false);
    if (performance.now() - began > slice) {
      await nextTurn();
      began = performance.now();
    }
  }
  for (const component of early) take(component, true);
  read.events = together(found);
  return read;
}

function noteBad(read: ReadFeed, line: number, { uid, code, message }: EntryFault): void {
  read.badTotal += 1;
  if (read.bad.length < mostBadTold) read.bad.push({ line, uid, code, reason: message });
}

/** The latest version of each event, with the latest of each occurrence that differs. */
function together(entries: readonly Entry[]): Map<string, FeedEvent> {
  const events = new Map<string, FeedEvent>();
  for (const entry of entries) {
    if (entry.recurrenceId !== null) continue;
    const known = events.get(entry.uid);
    if (!known || isNewer(entry, known.entry)) events.set(entry.uid, { entry, overrides: known?.overrides ?? [] });
  }
  for (const entry of entries) {
    if (entry.recurrenceId === null) continue;
    const event = events.get(entry.uid);
    if (!event || (event.entry.rule === null && event.entry.rdate.length === 0)) {
      // Feeds that show a stretch of time leave the rule out, and give what differs alone.
      const uid = `${entry.uid}#${entry.recurrenceId.toISOString()}`;
      const known = events.get(uid);
      if (!known || isNewer(entry, known.entry)) {
        events.set(uid, { entry: { ...entry, uid, recurrenceId: null }, overrides: [] });
      }
      continue;
    }
    const at = entry.recurrenceId.getTime();
    const index = event.overrides.findIndex(({ recurrenceId }) => recurrenceId?.getTime() === at);
    const known = event.overrides[index];
    if (!known) event.overrides.push(entry);
    else if (isNewer(entry, known)) event.overrides[index] = entry;
  }
  for (const { overrides } of events.values()) {
    overrides.sort((a, b) => (a.recurrenceId?.getTime() ?? 0) - (b.recurrenceId?.getTime() ?? 0));
  }
  return events;
}

function isNewer(a: Entry, b: Entry): boolean {
  return a.sequence === b.sequence ? a.modified >= b.modified : a.sequence > b.sequence;
}
