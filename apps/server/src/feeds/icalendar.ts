import ICAL from 'ical.js';
import { plain } from '../text/plain.ts';

/** A property in jCal (RFC 7265): name, parameters, type, values. */
export type Property = [name: string, parameters: Record<string, string>, type: string, ...values: unknown[]];

/** A component in jCal: name, properties, components inside it. */
export type Component = [name: string, properties: Property[], components: Component[]];

/**
 * What calendars write beyond RFC 5545: the names of RFC 7986 whose type is text need no `VALUE`, and older programs do not
 * understand one on the names of theirs.
 */
const known = ICAL.design.icalendar as unknown as { property: Record<string, object> };
const design = {
  ...known,
  property: {
    ...known.property,
    name: { defaultType: 'text' },
    'x-wr-calname': { defaultType: 'text' },
    'x-wr-caldesc': { defaultType: 'text' },
    'x-published-ttl': { defaultType: 'duration' },
  },
};

/** A component as text: escaped, folded at 75 octets, lines ended by CRLF (RFC 5545, 3.1). */
export function componentText([name, properties, components]: Component): string {
  const inside = [
    ...properties.map((property) => fold(ICAL.stringify.property(property, design as never, true))),
    ...components.map(componentText),
  ];
  return `BEGIN:${name.toUpperCase()}\r\n${inside.join('')}END:${name.toUpperCase()}\r\n`;
}

const longest = 75;

/** The library folds at 75 characters, whereas the limit is of octets; and a line is never cut inside a character. */
function fold(line: string): string {
  if (Buffer.byteLength(line) <= longest) return `${line}\r\n`;
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > longest) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return `${text}\r\n`;
}

/** Parts of a calendar around the components that are written one by one. */
export function calendarFrame(properties: Property[]): { begin: string; end: string } {
  const end = 'END:VCALENDAR\r\n';
  const whole = componentText(['vcalendar', properties, []]);
  return { begin: whole.slice(0, whole.length - end.length), end };
}

/** A property of text, left out when there is none. */
export function textProperty(name: string, text: string | null | undefined, language?: string): Property[] {
  return text ? [[name, language === undefined ? {} : { language }, 'text', plain(text)]] : [];
}

/** A property that is an address. An address is written as it is, so that nothing in it may end the line. */
export function uriProperty(name: string, address: string, parameters: Record<string, string> = {}): Property {
  const safe = address.toWellFormed().replace(/[\u0000-\u0020\u007F-\u009F\u2028\u2029]/g, encodeURIComponent);
  return [name, parameters, 'uri', safe];
}

/** A rule in jCal. @returns undefined when it is none */
export function ruleProperty(rrule: string): Property | undefined {
  try {
    return ['rrule', {}, 'recur', ICAL.Recur.fromString(rrule.replace(/^RRULE:/i, '')).toJSON()];
  } catch {
    return undefined;
  }
}
