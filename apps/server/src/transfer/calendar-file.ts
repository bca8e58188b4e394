import { createHash } from 'node:crypto';
import type { BadEntryJson } from '../database/tables.ts';
import type { Entry } from '../calendar/entry.ts';
import { FeedFault } from '../calendar/fetch.ts';
import { readFeed } from '../calendar/read-feed.ts';
import { ImportFileError } from '../import/files.ts';
import { recurrenceName } from '../store/recurrence.ts';
import { wallDate, wallTime } from '../store/time.ts';
import type { TableRow } from './csv.ts';

/**
 * Sessions of a calendar file, as they would be written. They get an id made of their UID, so that the same file read twice is one
 * set of sessions; those of this product's own feeds keep theirs.
 *
 * @throws ImportFileError for what is no calendar, is cut off or holds too much
 */
export async function readCalendarFile(
  content: Buffer,
  language: string,
  file: string,
): Promise<{ rows: TableRow[]; bad: BadEntryJson[] }> {
  async function* whole(): AsyncGenerator<Buffer> {
    yield content;
  }
  try {
    const { events, bad } = await readFeed(whole(), 'text/calendar');
    const rows = [...events.values()].map(({ entry, overrides }, index) => ({
      row: index + 1,
      value: sessionOf(entry, overrides, language),
    }));
    return { rows, bad };
  } catch (error) {
    if (error instanceof FeedFault) throw new ImportFileError(file, error.message);
    throw error;
  }
}

function sessionOf(entry: Entry, overrides: readonly Entry[], language: string): Record<string, unknown> {
  const { zone, isDay } = entry;
  const wall = (at: Date): string => (isDay ? wallDate(at, zone) : wallTime(at, zone ?? 'UTC'));
  const recurs = entry.rule !== null || entry.rdate.length > 0;
  return {
    id: idOf(entry.uid),
    language,
    title: entry.title,
    description: entry.description,
    kind: 'external-event',
    status: entry.status,
    start: entry.startsAt ? wall(entry.startsAt) : entry.startDate,
    end: entry.startsAt ? entry.endsAt && wall(entry.endsAt) : entry.endDate,
    timeZone: zone,
    place: entry.place,
    webUrl: entry.url,
    joinUrl: entry.joinUrl,
    mode: entry.mode,
    recurrence: recurs ? { rrule: entry.rule, rdate: entry.rdate.map(wall), exdate: entry.exdate.map(wall) } : null,
    ...(overrides.length > 0 && { occurrences: overrides.map((each) => occurrenceOf(each, entry)) }),
  };
}

function occurrenceOf(override: Entry, { zone, isDay, ...entry }: Entry): Record<string, unknown> {
  const end = override.endsAt ?? null;
  return {
    at: recurrenceName(override.recurrenceId as Date),
    start: isDay ? override.startDate : override.startsAt && wallTime(override.startsAt, zone ?? 'UTC'),
    end: isDay ? override.endDate : end && wallTime(end, zone ?? 'UTC'),
    status: override.status === entry.status ? null : override.status,
    title: override.title === entry.title ? null : override.title,
    place: override.place === entry.place ? null : override.place,
    webUrl: override.url === entry.url ? null : override.url,
  };
}

function idOf(uid: string): string {
  const own = /^([A-Za-z0-9][A-Za-z0-9._-]{0,99})@colab$/.exec(uid)?.[1];
  return own ?? `i-${createHash('sha256').update(uid).digest('hex').slice(0, 24)}`;
}
