import { html, nothing, type TemplateResult } from 'lit';
import { addMonths, formatMonth } from '../shared/time.ts';
import type { Content } from '../shared/views.ts';
import type { CalendarView } from './calendar-data.ts';
import type { CalendarContext } from './context.ts';

/** What the toolbar needs to draw itself, and whom it tells. */
export interface ToolbarModel {
  readonly view: CalendarView;
  /** A date in the month shown. */
  readonly start: string;
  /** Whether the visitor went to another date than the one it began with. */
  readonly elsewhere: boolean;
  /** Whether the ways to subscribe are open; undefined where there are none. */
  readonly subscribing: boolean | undefined;
  show(view: CalendarView): void;
  goTo(date: string | undefined): void;
  subscribe(): void;
}

/** The switch of views, the way through the months, and the way to subscribe. */
export function toolbarView(model: ToolbarModel, context: CalendarContext): TemplateResult {
  const { words } = context.locale;
  const view = (name: CalendarView, text: string) =>
    html`<button
      type="button"
      class="button views__button"
      aria-pressed=${name === model.view ? 'true' : 'false'}
      @click=${() => model.show(name)}
    >
      ${text}
    </button>`;
  return html`<div class="toolbar" part="toolbar">
    <div class="views" role="group" aria-label=${words.view}>
      ${view('agenda', words.viewAgenda)} ${view('month', words.viewMonth)} ${view('archive', words.viewArchive)}
    </div>
    ${model.view === 'archive' ? nothing : wayThroughTime(model, context)}
    ${
      model.subscribing === undefined
        ? nothing
        : html`<button
            type="button"
            class="button subscribe__toggle"
            aria-expanded=${model.subscribing ? 'true' : 'false'}
            @click=${() => model.subscribe()}
          >
            ${words.subscribe}
          </button>`
    }
  </div>`;
}

function wayThroughTime(
  { view, start, elsewhere, goTo }: ToolbarModel,
  { locale: { words, locale } }: CalendarContext,
): Content {
  const month = formatMonth(start, locale);
  const back = (text: string) =>
    elsewhere ? html`<button type="button" class="button" @click=${() => goTo(undefined)}>${text}</button>` : nothing;
  if (view === 'agenda') {
    if (!elsewhere) return nothing;
    return html`<div class="months">
      <span class="months__name">${words.from(month)}</span>
      ${back(words.fromToday)}
    </div>`;
  }
  const step = (months: number, name: string, sign: string) =>
    html`<button
      type="button"
      class="button months__step"
      aria-label=${name}
      @click=${() => goTo(addMonths(`${start.slice(0, 7)}-01`, months))}
    >
      <span aria-hidden="true">${sign}</span>
    </button>`;
  return html`<div class="months">
    ${step(-1, words.previousMonth, '‹')}
    <h3 class="months__name">${month}</h3>
    ${step(1, words.nextMonth, '›')} ${back(words.thisMonth)}
  </div>`;
}
