import { Temporal } from 'temporal-polyfill';
import type { Component } from './icalendar.ts';
import { Turns } from './turns.ts';

interface Transition {
  /** The wall time of the change as clocks showed it before, without offset. */
  onset: string;
  from: number;
  to: number;
}

interface Rules {
  /** Seconds east of UTC before the first transition. */
  first: number;
  transitions: Transition[];
}

/** Held for good: a server meets a few dozen zones, each in the same years. */
const known = new Map<string, Promise<Rules>>();

/**
 * A zone as the calendar needs it in these years (RFC 5545, 3.6.5): the changes of its clocks as they really were and are
 * known to be, one observance for each kind of change. They come from the same data by which the sessions' times were made,
 * so a reader who knows the zone by nothing but this component gets the same instants.
 */
export async function timeZoneComponent(zone: string, fromYear: number, toYear: number): Promise<Component> {
  // Whole decades, so that few different stretches are asked for.
  const [from, to] = [Math.floor(fromYear / 10) * 10, Math.ceil((toYear + 1) / 10) * 10];
  const key = `${zone} ${from} ${to}`;
  const reading = known.get(key) ?? readRules(zone, from, to);
  known.set(key, reading);
  const { first, transitions } = await reading;

  const observances: Component[] = [
    observance('standard', { onset: `${from}-01-01T00:00:00`, from: first, to: first }, []),
  ];
  const kinds = new Map<string, Transition[]>();
  for (const transition of transitions) {
    const kind = `${transition.from} ${transition.to}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), transition]);
  }
  for (const [earliest, ...later] of kinds.values()) {
    if (!earliest) continue;
    const name = earliest.to > earliest.from && later.length > 0 ? 'daylight' : 'standard';
    observances.push(observance(name, earliest, later));
  }
  return ['vtimezone', [['tzid', {}, 'text', zone]], observances];
}

function observance(name: string, { onset, from, to }: Transition, later: readonly Transition[]): Component {
  const properties: Component[1] = [
    ['dtstart', {}, 'date-time', onset],
    ['tzoffsetfrom', {}, 'utc-offset', offsetText(from)],
    ['tzoffsetto', {}, 'utc-offset', offsetText(to)],
  ];
  for (const each of later) properties.push(['rdate', {}, 'date-time', each.onset]);
  return [name, properties, []];
}

async function readRules(zone: string, from: number, to: number): Promise<Rules> {
  let at: Temporal.ZonedDateTime | null = Temporal.ZonedDateTime.from(`${from}-01-01T00:00[${zone}]`);
  let offset = seconds(at);
  const turns = new Turns();
  const rules: Rules = { first: offset, transitions: [] };
  while ((at = at.getTimeZoneTransition('next')) && at.year < to) {
    const next = seconds(at);
    // A change of the zone's name alone moves no clock.
    if (next !== offset) {
      const onset = new Date(at.epochMilliseconds + offset * 1000).toISOString().slice(0, 19);
      rules.transitions.push({ onset, from: offset, to: next });
    }
    offset = next;
    await turns.give();
  }
  return rules;
}

function seconds(at: Temporal.ZonedDateTime): number {
  return Math.round(at.offsetNanoseconds / 1e9);
}

/** `+05:30`; with seconds only where a zone has them. */
function offsetText(offset: number): string {
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const size = Math.abs(offset);
  const rest = size % 60;
  return `${offset < 0 ? '-' : '+'}${two(size / 3600)}:${two((size % 3600) / 60)}${rest ? `:${two(rest)}` : ''}`;
}
