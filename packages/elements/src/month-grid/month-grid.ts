import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ColabElement } from '../shared/element.ts';
import { ColabEvent } from '../shared/events.ts';
import { LocaleController } from '../shared/locale.ts';
import { sharedStyles } from '../shared/styles.ts';
import { formatNumber } from '../shared/text.ts';
import {
  addDays,
  addMonths,
  formatMonth,
  formatPartialDate,
  monthMatrix,
  today,
  weekday,
  weekdayNames,
  weekStart,
} from '../shared/time.ts';
import { baseView, inLanguage } from '../shared/views.ts';
import { gridMessages } from './month-grid.messages.ts';
import { monthGridStyles } from './month-grid.styles.ts';

/** What a day of the grid says of one entry. */
export interface GridEntry {
  readonly title: string;
  /** Language of the title, BCP 47. */
  readonly language?: string | undefined;
  /** Time of day, as words. */
  readonly time?: string | undefined;
  /** A status that changes something, as words. */
  readonly status?: string | undefined;
  /** It does not take place. */
  readonly off?: boolean | undefined;
}

/** Entries by date ("2024-06-11"). */
export type GridDays = Readonly<Record<string, readonly GridEntry[]>>;

/** Fired when a visitor opens a day, by Enter, Space or a click. */
export class ColabDayOpenEvent extends ColabEvent<{ readonly date: string }> {
  constructor(date: string) {
    super('colab-day-open', { date });
  }
}

/** Fired when the focus moved to a day of another month. */
export class ColabMonthChangeEvent extends ColabEvent<{ readonly date: string }> {
  constructor(date: string) {
    super('colab-month-change', { date });
  }
}

function dateOf(event: Event): string | undefined {
  return (event.target as Element).closest<HTMLElement>('[data-date]')?.dataset['date'];
}

/** Entries shown in a day before "+2 more". */
export const ENTRIES_IN_A_DAY = 3;

/** Days of the months around the one shown are kept: from the first of a year of four digits to the last. */
const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/**
 * One month as a grid after the ARIA Authoring Practices: one tab stop; arrow keys by day and week (mirrored from right
 * to left), Home and End within the week, Page Up and Down by month, with Shift by year; Enter or Space opens the day.
 * The week begins as it does where the element's language is spoken.
 *
 * @summary A month with what takes place on its days.
 * @attr {string} lang - BCP 47 language of the element; else the nearest ancestor's, else the page's, else English
 * @fires {ColabDayOpenEvent} colab-day-open - a day was opened; `detail.date`
 * @fires {ColabMonthChangeEvent} colab-month-change - the focus moved to another month; `detail.date`
 * @csspart base - the box around everything
 * @csspart grid - the table
 * @csspart day - a day
 * @csspart entry - a session in a day
 * @csspart language-note - note that a title is in another language
 * @cssproperty --colab-color-surface - background
 * @cssproperty --colab-color-surface-raised - background of days outside the month
 * @cssproperty --colab-color-text - text
 * @cssproperty --colab-color-muted - names of the days of the week
 * @cssproperty --colab-color-accent - today, and the edge of entries
 * @cssproperty --colab-color-border - lines between days
 * @cssproperty --colab-color-focus - focus ring
 */
export class ColabMonthGrid extends ColabElement {
  static override styles = [sharedStyles, monthGridStyles];

  /** The day that has the focus or would get it ("2024-06-11"); its month is shown. Default: today. */
  @property({ reflect: true }) date = '';
  /** Entries by date, as a property; undefined while they are not known: days then claim no count. */
  @property({ attribute: false }) days: GridDays | undefined;
  /** The first date whose entries are not all known yet: from it on, days claim no count. */
  @property({ attribute: false }) until: string | undefined;

  /** The words and their language. */
  readonly locale = new LocaleController(this, gridMessages);

  protected override willUpdate(): void {
    if (!DATE.test(this.date)) this.date = this.#today;
  }

  /** Moves the focus to the day of `date`. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('[tabindex="0"]')?.focus(options);
  }

  /** The weeks shown, rows of seven dates. */
  get weeks(): string[][] {
    return monthMatrix(this.date, this.#firstDay);
  }

  get #today(): string {
    return today(this.settings.value.timeZone);
  }

  get #firstDay(): number {
    return weekStart(this.locale.locale);
  }

  #keys = (event: KeyboardEvent): void => {
    const { key, shiftKey, ctrlKey, altKey, metaKey } = event;
    const date = dateOf(event);
    if (!date || ctrlKey || altKey || metaKey) return;
    const forward = this.locale.direction === 'rtl' ? -1 : 1;
    const inWeek = (weekday(date) - this.#firstDay + 7) % 7;
    switch (key) {
      case 'ArrowRight':
        this.#move(addDays(date, forward));
        break;
      case 'ArrowLeft':
        this.#move(addDays(date, -forward));
        break;
      case 'ArrowDown':
        this.#move(addDays(date, 7));
        break;
      case 'ArrowUp':
        this.#move(addDays(date, -7));
        break;
      case 'Home':
        this.#move(addDays(date, -inWeek));
        break;
      case 'End':
        this.#move(addDays(date, 6 - inWeek));
        break;
      case 'PageDown':
        this.#move(addMonths(date, shiftKey ? 12 : 1));
        break;
      case 'PageUp':
        this.#move(addMonths(date, shiftKey ? -12 : -1));
        break;
      case 'Enter':
      case ' ':
        this.dispatchEvent(new ColabDayOpenEvent(date));
        break;
      default:
        return;
    }
    event.preventDefault();
  };

  #open = (event: Event): void => {
    const date = dateOf(event);
    if (!date) return;
    // A day of a neighbour month keeps the month: the grid must not jump under the pointer.
    if (date.slice(0, 7) === this.date.slice(0, 7)) this.date = date;
    this.dispatchEvent(new ColabDayOpenEvent(date));
  };

  #move(date: string): void {
    const month = this.date.slice(0, 7);
    this.date = date;
    if (date.slice(0, 7) !== month) this.dispatchEvent(new ColabMonthChangeEvent(date));
    void this.updateComplete.then(() => this.focus());
  }

  override render(): TemplateResult {
    const { locale } = this.locale;
    const [short, long] = (['short', 'long'] as const).map((width) => weekdayNames(locale, this.#firstDay, width));
    const now = this.#today;
    return baseView(
      this.locale,
      this.settings.value,
      html`<table
        role="grid"
        part="grid"
        aria-label=${formatMonth(this.date, locale)}
        @keydown=${this.#keys}
        @click=${this.#open}
      >
        <thead>
          <tr>
            ${short?.map((name, index) => html`<th scope="col" abbr=${long?.[index] ?? name}>${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${this.weeks.map(
            (week) =>
              html`<tr>
                ${week.map((date) => this.#day(date, now))}
              </tr>`,
          )}
        </tbody>
      </table>`,
    );
  }

  #day(date: string, now: string): TemplateResult {
    const { locale, words } = this.locale;
    const entries = this.days?.[date] ?? [];
    const full = formatPartialDate(date, locale, 'long');
    const known = this.days && this.locale.ready && !(this.until && date >= this.until);
    const shown = entries.length > ENTRIES_IN_A_DAY ? entries.slice(0, ENTRIES_IN_A_DAY - 1) : entries;
    return html`<td
      role="gridcell"
      part="day"
      class=${date.slice(0, 7) === this.date.slice(0, 7) ? 'day' : 'day day--outside'}
      data-date=${date}
      tabindex=${date === this.date ? 0 : -1}
      aria-current=${date === now ? 'date' : 'false'}
    >
      <span class="visually-hidden">${known ? words.day(full, entries.length) : full}</span>
      <span class="day__number" aria-hidden="true">${formatNumber(Number(date.slice(8)), locale)}</span>
      ${shown.map(
        ({ title, language, time, status, off }) =>
          html`<span class="entry ${off ? 'entry--off' : ''}" part="entry">
            ${time ? html`<strong>${time}</strong>` : nothing} ${status ? html`<strong>${status}:</strong>` : nothing}
            <span class="entry__title">${inLanguage(title, language, this.locale)}</span>
          </span>`,
      )}
      ${
        shown.length < entries.length
          ? html`<span class="entry entry--more">${words.more(entries.length - shown.length)}</span>`
          : nothing
      }
    </td>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'colab-month-grid': ColabMonthGrid;
  }
  interface HTMLElementEventMap {
    'colab-day-open': ColabDayOpenEvent;
    'colab-month-change': ColabMonthChangeEvent;
  }
}
