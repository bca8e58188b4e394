import { FeedFault } from './fetch.ts';
import type { ContentLine } from './lines.ts';

/** A component of a calendar with the lines that lie in it, without those of components inside it. */
export interface FeedComponent {
  name: string;
  /** The line at which it begins. */
  line: number;
  lines: string[];
  /** For a time zone the lines of the whole, ready to be parsed. */
  whole: string[];
  /** Why it cannot be used, if it cannot. */
  fault?: 'too-long' | 'unreadable';
}

/** Largest component that is looked at, in characters, and how deep components may lie in one another. */
const largest = 512 * 1024;
const deepest = 8;

const wanted = new Set(['VEVENT', 'VTIMEZONE']);

/** What is said of a calendar as a whole. */
export interface FeedHead {
  zone: string | undefined;
  method: string | undefined;
}

/**
 * Takes the events and time zones out of a feed, one at a time, so that memory holds one of them and not the feed.
 *
 * @param head - is filled in as its lines come by
 * @param about - what the server says that this is, for the words of the fault
 * @throws FeedFault `not-a-calendar`; `cut-off` when the end is missing, in which case what was not there is not gone
 */
export async function* components(
  lines: AsyncIterable<ContentLine>,
  head: FeedHead,
  about: string,
): AsyncGenerator<FeedComponent> {
  const stack: string[] = [];
  let current: FeedComponent | undefined;
  let size = 0;
  let isWhole = false;
  let isBegun = false;
  for await (const { line, text } of lines) {
    if (text.trim() === '') continue;
    const [, edge, edgeName] = /^(BEGIN|END):\s*([A-Za-z0-9-]+)\s*$/i.exec(text) ?? [];
    const name = edgeName?.toUpperCase();
    if (!isBegun) {
      if (edge?.toUpperCase() !== 'BEGIN' || name !== 'VCALENDAR') throw notCalendar(text, about);
      isBegun = true;
    }
    if (edge?.toUpperCase() === 'BEGIN' && name) {
      // An event inside an event, or after the calendar's own end: the one before was never finished.
      if (name === 'VEVENT' && current) {
        yield { ...current, fault: 'unreadable' };
        stack.splice(stack.lastIndexOf(current.name));
        current = undefined;
      }
      stack.push(name);
      if (stack.length > deepest) throw new FeedFault('not-a-calendar', 'Its components lie too deep in one another.');
      if (!current && wanted.has(name)) [current, size] = [{ name, line, lines: [], whole: [] }, 0];
      if (name === 'VCALENDAR') isWhole = false;
    } else if (edge && name) {
      const at = stack.lastIndexOf(name);
      if (at >= 0) stack.splice(at);
      if (name === 'VCALENDAR') isWhole = true;
      if (current && at >= 0 && !stack.includes(current.name)) {
        if (current.name === 'VTIMEZONE') current.whole.push(text);
        const done = current;
        current = undefined;
        yield name === done.name ? done : { ...done, fault: 'unreadable' };
        continue;
      }
    } else if (stack.length === 1) readHead(text, head);
    if (!current) continue;
    size += text.length;
    if (size > largest) {
      current.fault = 'too-long';
      current.lines = [];
      current.whole = [];
    } else if (current.name === 'VTIMEZONE') current.whole.push(text);
    else if (!edge && stack.at(-1) === current.name) current.lines.push(text);
  }
  if (!isBegun) throw notCalendar('', about);
  if (!isWhole) throw new FeedFault('cut-off', 'The feed ends before its END:VCALENDAR.');
}

function readHead(text: string, head: FeedHead): void {
  const [, name, value] = /^(X-WR-TIMEZONE|METHOD)(?:;[^:]*)?:(.*)$/i.exec(text) ?? [];
  if (name?.toUpperCase() === 'X-WR-TIMEZONE') head.zone = value?.trim();
  if (name?.toUpperCase() === 'METHOD') head.method = value?.trim().toUpperCase();
}

function notCalendar(start: string, about: string): FeedFault {
  const type = about.split(';')[0]?.trim().slice(0, 60);
  const what = /^\s*</.test(start)
    ? 'The answer is a web page or another document'
    : start === ''
      ? 'The answer is empty'
      : 'The answer does not begin with BEGIN:VCALENDAR';
  return new FeedFault('not-a-calendar', type ? `${what} (${type}).` : `${what}.`);
}
