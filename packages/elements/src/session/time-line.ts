import { html, nothing, type TemplateResult } from 'lit';
import { comma } from '../shared/language.ts';
import {
  formatDay,
  formatInstant,
  formatPartialDate,
  formatPartialRange,
  formatRange,
  formatTime,
  formatTimeRange,
  sameClock,
  visitorTimeZone,
  wallDate,
  zoneName,
} from '../shared/time.ts';
import { zoneLabel } from '../shared/views.ts';
import type { SessionContext } from './context.ts';
import { isDay, type Placement } from './placement.ts';

/** A zone at an instant: "your time (Nairobi, UTC+3)" for the device's own, else "Nairobi time (UTC+3)". */
export function zoneOf(zone: string, instant: string, { locale }: SessionContext): string {
  // "your time (UTC, UTC)" would say nothing more than "UTC".
  return zoneLabel(zone, instant, locale, { own: zone === visitorTimeZone() && zone.includes('/') });
}

/** The zone of the other side: "08:00–09:30 New York time (UTC−4)", or that its clocks show the same. */
function otherZone(at: Placement, context: SessionContext): string | undefined {
  const { startsAt, endsAt, zones } = at;
  const [lead, other] = zones;
  if (!startsAt || !lead || !other) return undefined;
  const { locale, words } = context.locale;
  if (sameClock(lead, other, startsAt)) {
    return words.sameTime(words.place(zoneName(other, locale, startsAt).place));
  }
  const times =
    wallDate(startsAt, other) === at.first
      ? formatTimeRange(startsAt, endsAt, other, locale)
      : formatRange(startsAt, endsAt, other, locale, 'short');
  return `${times} ${zoneOf(other, startsAt, context)}`;
}

/** The times where the day is said already: the end names its own day where it is another one. */
function leadTimes({ first, last, startsAt, endsAt }: Placement, zone: string, { locale }: SessionContext): string {
  if (!startsAt) return '';
  return endsAt && first !== last
    ? `${formatTime(startsAt, zone, locale.locale)} – ${formatInstant(endsAt, zone, locale.locale, 'short')}`
    : formatTimeRange(startsAt, endsAt, zone, locale.locale);
}

/**
 * When an entry takes place, for the column beside its title: the leading zone first, the other under it. The date is
 * left out when the heading says it (`dated`).
 */
export function timeLine(at: Placement, dated: boolean, context: SessionContext): TemplateResult {
  const { locale, words } = context.locale;
  const { first, last, startsAt, zones } = at;
  const [lead] = zones;
  if (startsAt && lead) {
    const other = otherZone(at, context);
    const zone = zoneOf(lead, startsAt, context);
    return html`<div class="when" part="item__time">
      ${dated ? nothing : html`<span class="when__day">${formatDay(startsAt, lead, locale, 'short')}</span>`}
      <time class="when__lead" datetime=${startsAt}>${leadTimes(at, lead, context)}</time>
      <span class="when__zone">${zone.charAt(0).toLocaleUpperCase(locale) + zone.slice(1)}</span>
      ${other ? html`<span class="when__zone">${other}</span>` : nothing}
    </div>`;
  }
  const range = first !== last;
  if (!dated || range) {
    return html`<div class="when" part="item__time">
      <span class="when__day">${formatPartialRange(first, last, locale)}</span>
    </div>`;
  }
  return html`<div class="when" part="item__time">
    <span class="when__zone">${isDay(first) ? words.timeUnknown : words.dayUnknown}</span>
  </div>`;
}

function endsThere(endsAt: string | undefined, zone: string, day: string): boolean {
  return !endsAt || wallDate(endsAt, zone) === day;
}

/**
 * When something takes place in full, a line a zone: "Tuesday 11 June 2024, 13:00–14:30, Lagos time (UTC+1)". The day is
 * said again where it is another one there.
 */
export function whenLines(at: Placement, context: SessionContext): string[] {
  const { locale } = context.locale;
  const { first, last, startsAt, endsAt, zones } = at;
  if (!startsAt) {
    return [
      first === last ? formatPartialDate(first, locale, 'long') : formatPartialRange(first, last, locale, 'long'),
    ];
  }
  return zones.map((zone, index) => {
    const sameDays =
      index > 0 && first === last && wallDate(startsAt, zone) === first && endsThere(endsAt, zone, first);
    const times = sameDays
      ? formatTimeRange(startsAt, endsAt, zone, locale)
      : formatRange(startsAt, endsAt, zone, locale, 'long');
    return times + comma(locale) + zoneOf(zone, startsAt, context);
  });
}
