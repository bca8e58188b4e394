import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { comma } from '../shared/language.ts';
import { LocaleController } from '../shared/locale.ts';
import { SettingsController } from '../shared/settings.ts';
import {
  formatRange,
  formatTimeRange,
  isTimeZone,
  sameClock,
  visitorTimeZone,
  wallDate,
  zoneName,
} from '../shared/time.ts';
import { VERSION } from '../shared/version.ts';
import { zoneLabel } from '../shared/views.ts';
import { timeMessages } from './time.messages.ts';

/** An instant of RFC 3339: with an offset, so that it means the same everywhere. */
const INSTANT = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/i;

function instantOf(value: string | undefined): string | undefined {
  const text = value?.trim() ?? '';
  return INSTANT.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined;
}

/**
 * An instant in a sentence or a table, in the visitor's zone and in the event's, both named:
 * "Tue, 11 Jun 2024, 13:00, your time (Lagos, UTC+1) · 08:00 New York time (UTC−4)". It takes the look of the text around
 * it. Without JavaScript, or for a value that is no instant, its own text stands.
 *
 * @summary A time in the visitor's and the event's zone.
 * @attr {string} lang - BCP 47 language of the element; else the nearest ancestor's, else the page's, else English
 * @slot - the time in words, for readers without JavaScript
 * @csspart time - the time in the zone that leads
 * @csspart other - the time in the other zone
 */
export class ColabTime extends LitElement {
  /** Version of the kit this class came with. */
  static readonly version = VERSION;
  static override styles = css`
    :host([hidden]) {
      display: none;
    }
    time {
      font-variant-numeric: tabular-nums;
    }
  `;

  /** The instant, ISO 8601 with an offset: `2024-06-11T08:00:00-04:00`. */
  @property({ reflect: true }) datetime?: string | undefined;
  /** When it ends, in the same form. */
  @property({ reflect: true }) end?: string | undefined;
  /** IANA zone of the event, shown beside the visitor's. */
  @property({ attribute: 'time-zone', reflect: true }) eventZone?: string | undefined;
  /** `short` "11 Jun 2024", `medium` (default) "Tue, 11 Jun 2024" or `long` "Tuesday, 11 June 2024". */
  @property() format: 'short' | 'medium' | 'long' = 'medium';
  /** `event` puts the event's zone first, for what one has to travel to; default: the visitor's. */
  @property() lead: 'visitor' | 'event' = 'visitor';

  /** The words and their language. */
  readonly locale = new LocaleController(this, timeMessages);
  readonly settings = new SettingsController(this);

  override render(): TemplateResult {
    const instant = instantOf(this.datetime);
    if (!instant || !this.locale.ready) return html`<slot></slot>`;
    const { tag, direction, locale, words } = this.locale;
    const own = this.settings.value.timeZone;
    const event = this.eventZone && isTimeZone(this.eventZone) ? this.eventZone : own;
    const [lead, other] = this.lead === 'event' ? [event, own] : [own, event];
    const end = instantOf(this.end);
    const format = ['short', 'long'].includes(this.format) ? this.format : 'medium';
    const label = (zone: string) =>
      zoneLabel(zone, instant, this.locale, { own: zone === visitorTimeZone() && zone.includes('/') });
    const sameDay = wallDate(instant, lead) === wallDate(instant, other);
    const second = sameClock(lead, other, instant)
      ? words.sameTime(words.place(zoneName(other, locale, instant).place))
      : `${sameDay ? formatTimeRange(instant, end, other, locale) : formatRange(instant, end, other, locale, format)} ${label(other)}`;
    return html`<span lang=${tag} dir=${direction}
      ><time part="time" datetime=${instant}>${formatRange(instant, end, lead, locale, format)}</time
      >${comma(locale)}${label(lead)}${lead === other ? nothing : html` <span part="other">· ${second}</span>`}</span
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'colab-time': ColabTime;
  }
}
