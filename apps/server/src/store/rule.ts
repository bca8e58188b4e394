import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { resolveWall } from './time.ts';

/** Why a recurrence rule cannot be used. */
export class RuleFault extends Error {
  override readonly name = 'RuleFault';
  readonly code: 'rule-invalid' | 'rule-too-often';

  constructor(code: RuleFault['code'], message: string) {
    super(message);
    this.code = code;
  }
}

const frequencies = ['YEARLY', 'MONTHLY', 'WEEKLY', 'DAILY'];
const tooOften = ['HOURLY', 'MINUTELY', 'SECONDLY'];
const weekday = /^([+-]?(?:[1-9]|[1-4]\d|5[0-3]))?(MO|TU|WE|TH|FR|SA|SU)$/;

/** Least and most of the numbers in a part; `signed` counts from the end too. */
const numbers: Readonly<Record<string, { least: number; most: number; signed?: true }>> = {
  BYMONTH: { least: 1, most: 12 },
  BYMONTHDAY: { least: 1, most: 31, signed: true },
  BYYEARDAY: { least: 1, most: 366, signed: true },
  BYWEEKNO: { least: 1, most: 53, signed: true },
  BYSETPOS: { least: 1, most: 366, signed: true },
  BYHOUR: { least: 0, most: 23 },
  BYMINUTE: { least: 0, most: 59 },
  BYSECOND: { least: 0, most: 59 },
};

/** Most occurrences that a rule may count, and times a day. */
const mostCounted = 5000;
const mostTimesADay = 24;

/**
 * A recurrence rule (RFC 5545, 3.3.10) as it is stored: parts checked, `UNTIL` as an instant. A date alone as `UNTIL` takes in
 * the whole of that day in the zone; people write it so, although the RFC wants an instant.
 *
 * @throws RuleFault when the rule cannot be used, or recurs more often than daily
 */
export function normaliseRule(text: string, zone: string): string {
  const parts = new Map<string, string>();
  for (const part of text
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .replace(/;$/, '')
    .split(';')) {
    const [name = '', value, ...rest] = part.split('=');
    if (value === undefined || value === '' || rest.length > 0) throw invalid(`"${short(part)}" is no part of a rule`);
    if (parts.has(name)) throw invalid(`${short(name)} is there twice`);
    parts.set(name, value);
  }
  const frequency = parts.get('FREQ');
  if (frequency === undefined) throw invalid('FREQ is missing');
  if (tooOften.includes(frequency))
    throw new RuleFault('rule-too-often', `a session does not recur ${frequency.toLowerCase()}`);
  if (!frequencies.includes(frequency)) throw invalid(`FREQ is "${short(frequency)}"`);
  if (parts.has('COUNT') && parts.has('UNTIL')) throw invalid('COUNT and UNTIL exclude each other');
  for (const [name, value] of parts) {
    const range = numbers[name];
    if (range) checkNumbers(name, value, range);
    else if (name === 'BYDAY') {
      if (!value.split(',').every((day) => weekday.test(day))) throw invalid(`BYDAY is "${short(value)}"`);
    } else if (name === 'INTERVAL') whole(name, value, 1000);
    else if (name === 'COUNT') whole(name, value, mostCounted);
    else if (name === 'WKST') {
      if (!/^(MO|TU|WE|TH|FR|SA|SU)$/.test(value)) throw invalid(`WKST is "${short(value)}"`);
    } else if (name === 'UNTIL') parts.set(name, untilOf(value, zone));
    else if (name !== 'FREQ') throw invalid(`${short(name)} is not known`);
  }
  const times = ['BYHOUR', 'BYMINUTE', 'BYSECOND'].reduce(
    (all, name) => all * (parts.get(name)?.split(',').length ?? 1),
    1,
  );
  if (times > mostTimesADay) throw new RuleFault('rule-too-often', `it recurs ${times} times a day`);
  return [...parts].map(([name, value]) => `${name}=${value}`).join(';');
}

function invalid(message: string): RuleFault {
  return new RuleFault('rule-invalid', message);
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function whole(name: string, value: string, most: number): void {
  if (!/^\d{1,6}$/.test(value) || Number(value) < 1 || Number(value) > most) {
    throw invalid(`${name} is "${short(value)}", not a number from 1 to ${most}`);
  }
}

function checkNumbers(name: string, text: string, { least, most, signed }: (typeof numbers)[string]): void {
  for (const value of text.split(',')) {
    const size = Math.abs(Number(value));
    const fits = (signed ? /^[+-]?\d{1,3}$/ : /^\d{1,2}$/).test(value) && size >= least && size <= most;
    if (!fits) throw invalid(`${name} is "${short(text)}"`);
  }
}

/** @returns `20270101T225959Z` */
function untilOf(text: string, zone: string): string {
  const [, year, month, day, time, utc] = /^(\d{4})(\d{2})(\d{2})(?:T(\d{6})(Z)?)?$/.exec(text) ?? [];
  if (year === undefined) throw invalid(`UNTIL is "${short(text)}"`);
  const date = `${year}-${month}-${day}`;
  try {
    if (utc) return basic(Temporal.Instant.from(`${date}T${time}Z`).epochMilliseconds);
    const clock = time === undefined ? '23:59' : `${time.slice(0, 2)}:${time.slice(2, 4)}`;
    const second = time === undefined ? 59 : Number(time.slice(4));
    return basic(resolveWall(`${date}T${clock}`, zone).instant.getTime() + second * 1000);
  } catch {
    throw invalid(`UNTIL is "${short(text)}"`);
  }
}

function basic(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/[-:]|\.\d+/g, '');
}

/** Whether a rule ends of itself. */
export function ends(rule: string): boolean {
  return /(?:^|;)(?:COUNT|UNTIL)=/.test(rule);
}

/** When a rule starts and in which zone it runs. */
export interface RuleStart {
  rule: string;
  start: Date;
  zone: string;
}

const season = 91 * 24 * 60 * 60 * 1000;

/**
 * What rules came to, by season. Expanding one costs a fifth of a millisecond, hundreds of them more than all the rest of a
 * calendar page; what a rule comes to follows from its text, start and zone alone, so nothing has to be told of changes.
 */
const known = new Map<string, Map<number, readonly number[]>>();
const mostKnown = 2000;
const mostSeasons = 40;

/**
 * The times of a rule from `from` until before `to`, in milliseconds, in order. The rule runs on the wall clock of its zone, so
 * that 14:00 stays 14:00 when clocks change; a time that a clock change skips falls out (RFC 5545, 3.3.10). The start belongs to
 * it whether or not the rule meets it (3.8.5.3).
 */
export function timesOf({ rule, start, zone }: RuleStart, from: number, to: number): number[] {
  const first = Math.max(from, start.getTime());
  if (first >= to) return [];
  const name = `${rule}|${start.getTime()}|${zone}`;
  const seasons = known.get(name) ?? new Map<number, readonly number[]>();
  known.delete(name);
  known.set(name, seasons);
  if (known.size > mostKnown) known.delete(known.keys().next().value as string);

  const [low, high] = [Math.floor(first / season), Math.floor((to - 1) / season)];
  const all = Array.from({ length: high - low + 1 }, (_, index) => low + index);
  const missing = all.filter((index) => !seasons.has(index));
  if (missing.length > 0) {
    const [begin, end] = [missing[0] as number, missing.at(-1) as number];
    const found = parsed({ rule, start, zone })
      .between(new Date(Math.max(begin * season, start.getTime())), new Date((end + 1) * season - 1), true)
      .map((at) => at.epochMilliseconds);
    for (const index of missing) {
      seasons.set(
        index,
        found.filter((at) => Math.floor(at / season) === index),
      );
    }
  }
  const times = all.flatMap((index) => seasons.get(index) ?? []).filter((at) => at >= first && at < to);
  for (const index of seasons.keys()) {
    if (seasons.size <= mostSeasons) break;
    seasons.delete(index);
  }
  return times;
}

/** The last time of a rule that ends, in milliseconds; undefined for one that does not. */
export function lastTimeOf(rule: RuleStart): number | undefined {
  if (!ends(rule.rule)) return undefined;
  const until = /(?:^|;)UNTIL=(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z/.exec(rule.rule);
  if (until) {
    const [, year, month, day, hour, minute, second] = until;
    return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  }
  return parsed(rule).all().at(-1)?.epochMilliseconds ?? rule.start.getTime();
}

function parsed({ rule, start, zone }: RuleStart): RRuleTemporal {
  const dtstart = Temporal.Instant.fromEpochMilliseconds(start.getTime()).toZonedDateTimeISO(zone);
  return new RRuleTemporal({ rruleString: rule, dtstart, tzid: zone, includeDtstart: true, cache: false });
}
