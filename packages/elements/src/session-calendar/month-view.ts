import { html, nothing, type TemplateResult } from 'lit';
import { gridMessages as messages } from '../month-grid/month-grid.messages.ts';
import type { ColabDayOpenEvent, ColabMonthChangeEvent, GridDays, GridEntry } from '../month-grid/month-grid.ts';
import { ColabMonthGrid, ENTRIES_IN_A_DAY } from '../month-grid/month-grid.ts';
import { statusName } from '../session/facts.ts';
import { placementOf, type Entry } from '../session/placement.ts';
import { define } from '../shared/define.ts';
import { formatPartialDate, formatTime } from '../shared/time.ts';
import { languageOf, type Content } from '../shared/views.ts';
import { entryList } from './agenda.ts';
import type { CalendarContext, EntryActions } from './context.ts';
import { placeOnDays, type MonthEntries } from './month-days.ts';
import { monthStyles as styles } from './month-view.styles.ts';

export { messages, styles };

/** Programmes and the like above the grid, up to which they are shown without being asked for. */
const BESIDE_OPEN = 2;

/** What a month needs to draw itself, and whom it tells. */
export interface MonthModel {
  /** The date that has the focus in the grid; its month is shown. */
  readonly date: string;
  /** The weeks that show it. */
  readonly weeks: readonly (readonly string[])[];
  readonly entries: readonly Entry[];
  /** Whether `entries` are those of this month; until then days claim no count. */
  readonly known: boolean;
  /** The first day that may get more entries; undefined when all are there. */
  readonly until: string | undefined;
  /** The day that is open in the dialog. */
  readonly openDay: string | undefined;
  /** Whether what has no day of its own is shown; by default when it is little. */
  readonly besideOpen: boolean | undefined;
  /** The look of the calendar, for the grid in it. */
  readonly theme: string;
  goTo(date: string): void;
  open(date: string | undefined): void;
  showBeside(open: boolean): void;
  announce(text: string): void;
}

const NOT_DRAWN: GridEntry = { title: '' };

const known = new WeakMap<readonly Entry[], { key: string; entries: MonthEntries }>();

/** Where the entries of a month lie, worked out once an answer and month: drawing it again must not cost that again. */
function placed({ entries, weeks }: MonthModel, month: string, timeZone: string): MonthEntries {
  const key = `${month} ${weeks[0]?.[0]} ${timeZone}`;
  let found = known.get(entries);
  if (found?.key !== key) {
    found = { key, entries: placeOnDays(entries, month, weeks, timeZone) };
    known.set(entries, found);
  }
  return found.entries;
}

function gridEntry({ occurrence, at }: Entry, day: string, { locale, timeZone }: CalendarContext): GridEntry {
  const { session, status } = occurrence;
  // A part of a dialogue stands on its own day with its own time.
  const there = [at, ...(session.parts ?? []).map((part) => placementOf(part, timeZone, part.mode))].find(
    (each) => each?.first === day && each.startsAt,
  );
  const [zone] = there?.zones ?? [];
  return {
    title: session.title,
    language: languageOf(session, '/title'),
    time: there?.startsAt && zone ? formatTime(there.startsAt, zone, locale.locale) : undefined,
    status: statusName(status, locale.words),
    off: status === 'cancelled',
  };
}

/** Registers the grid: it comes to the page with the first month that is shown. */
export function defineGrid(): void {
  define('colab-month-grid', ColabMonthGrid);
}

/** A month: what has no day of its own, the grid of its days, and the dialog of the day that is open. */
export function monthView(
  model: MonthModel,
  context: CalendarContext,
  actions: EntryActions,
  noneOn: (day: string) => string,
): TemplateResult {
  const { locale, words } = context.locale;
  const month = model.date.slice(0, 7);
  const { days, beside } = placed(model, month, context.timeZone);
  const grid: GridDays = Object.fromEntries(
    [...days].map(([day, entries]) => [
      day,
      // The grid draws the first few and counts the others.
      entries.map((entry, index) => (index < ENTRIES_IN_A_DAY ? gridEntry(entry, day, context) : NOT_DRAWN)),
    ]),
  );
  const besideOpen = model.besideOpen ?? beside.length <= BESIDE_OPEN;
  const open = ({ detail: { date } }: ColabDayOpenEvent) => {
    if (days.has(date)) model.open(date);
    else if (model.known && !(model.until && date >= model.until))
      model.announce(noneOn(formatPartialDate(date, locale, 'long')));
  };
  return html`${
      beside.length > 0
        ? html`<details
            class="beside"
            ?open=${besideOpen}
            @toggle=${(event: Event) => model.showBeside((event.target as HTMLDetailsElement).open)}
          >
            <summary class="beside__title">${words.option(words.beside, beside.length)}</summary>
            ${besideOpen ? entryList(beside, month, context, actions) : nothing}
          </details>`
        : nothing
    }
    <colab-month-grid
      class="month"
      exportparts="grid, day, entry"
      theme=${model.theme}
      time-zone=${context.timeZone}
      .date=${model.date}
      .days=${model.known ? grid : undefined}
      .until=${model.until}
      @colab-day-open=${open}
      @colab-month-change=${({ detail }: ColabMonthChangeEvent) => model.goTo(detail.date)}
    ></colab-month-grid>
    ${dayDialog(model, days.get(model.openDay ?? '') ?? [], context, actions)}`;
}

function dayDialog(
  { openDay: day, open }: MonthModel,
  entries: readonly Entry[],
  context: CalendarContext,
  actions: EntryActions,
): TemplateResult {
  const { locale, words } = context.locale;
  const close = () => open(undefined);
  const closeOutside = (event: Event) => event.target === event.currentTarget && close();
  const content: Content = day
    ? html`<div class="dialog__head">
          <h3 class="dialog__title" id="day" tabindex="-1">${formatPartialDate(day, locale, 'long')}</h3>
          <button type="button" class="button" @click=${close}>${words.close}</button>
        </div>
        ${entryList(entries, day, context, actions)}`
    : nothing;
  return html`<dialog class="dialog" part="dialog" aria-labelledby="day" @close=${close} @click=${closeOutside}>
    ${content}
  </dialog>`;
}

/** Opens or closes the dialog as the model says; the focus goes to its heading, and back to the day by itself. */
export function followDay(root: ParentNode, day: string | undefined): void {
  const dialog = root.querySelector('dialog');
  if (!dialog || dialog.open === Boolean(day)) return;
  if (!day) return dialog.close();
  dialog.showModal();
  dialog.querySelector<HTMLElement>('.dialog__title')?.focus();
}
