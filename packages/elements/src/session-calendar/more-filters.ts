import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { modeName } from '../session/facts.ts';
import type { CalendarContext } from './context.ts';
import { choice, type FiltersModel } from './filters.ts';
import type { MoreFiltersWords } from './more-filters.messages.ts';

export { moreFiltersMessages as messages } from './more-filters.messages.ts';
export { moreFiltersStyles as styles } from './more-filters.styles.ts';

/** The filters that are asked for less often: theme, mode, and whether there is a recording. */
export function moreFiltersView(
  model: FiltersModel,
  context: CalendarContext,
  more: Pick<MoreFiltersWords, keyof MoreFiltersWords>,
): TemplateResult {
  const { words } = context.locale;
  return html`${choice('theme', more.theme, more.allThemes, model, context)}
    ${choice('mode', more.mode, more.allModes, model, context, (mode) => modeName(mode, words) ?? mode)}
    <label class="filter filter--check">
      <input
        id="recording"
        type="checkbox"
        .checked=${live(model.filters.recording === 'true')}
        @change=${(event: Event) => model.change('recording', (event.target as HTMLInputElement).checked ? 'true' : '')}
      />
      ${more.recording}
    </label>`;
}
