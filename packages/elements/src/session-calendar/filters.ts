import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { CalendarData, CalendarFacet, CalendarFilters, FacetValue } from './calendar-data.ts';
import type { CalendarContext } from './context.ts';
import { languageLabel } from './language-badges.ts';

/** What the filters need to draw themselves, and whom they tell. */
export interface FiltersModel {
  readonly filters: CalendarFilters;
  /** What stands in the search box; it becomes a filter a moment after the last letter. */
  readonly typed: string;
  /** The values to offer, with counts; undefined until the first answer. */
  readonly facets: CalendarData['facets'];
  /** Whether the filters are open where there is no room to show them always. */
  readonly open: boolean;
  change(filter: keyof CalendarFilters, value: string): void;
  /** Called for every letter; the search follows a moment later. */
  type(text: string): void;
  clear(): void;
  toggle(): void;
}

/** How many filters are set. */
export function activeFilters({ region, kind, language, q }: CalendarFilters): number {
  return [region, kind, language, q].filter(Boolean).length;
}

function valueLabel({ value, label }: FacetValue, facet: CalendarFacet, locale: CalendarContext['locale']): string {
  return facet === 'language' ? languageLabel(value, locale) : label;
}

function choice(
  facet: CalendarFacet,
  label: string,
  all: string,
  { filters, facets, change }: FiltersModel,
  { locale }: CalendarContext,
): TemplateResult {
  const chosen = filters[facet] ?? '';
  const values = facets?.[facet] ?? [];
  const options = values
    .map((value) => ({
      value: value.value,
      name: locale.words.option(valueLabel(value, facet, locale), value.count),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, locale.locale));
  if (chosen && !values.some(({ value }) => value === chosen)) {
    options.push({ value: chosen, name: facet === 'language' ? languageLabel(chosen, locale) : chosen });
  }
  // Keyed, so that the chosen option stays the chosen one when other counts put it in another place.
  return html`<div class="filter">
    <label class="filter__label" for=${facet}>${label}</label>
    <select
      class="input"
      id=${facet}
      .value=${live(chosen)}
      @change=${(event: Event) => change(facet, (event.target as HTMLSelectElement).value)}
    >
      <option value="">${all}</option>
      ${repeat(
        options,
        ({ value }) => value,
        ({ value, name }) => html`<option value=${value} ?selected=${value === chosen}>${name}</option>`,
      )}
    </select>
  </div>`;
}

/** Search, region, kind and language, each a native control; behind a button where the calendar is narrow. */
export function filtersView(model: FiltersModel, context: CalendarContext): TemplateResult {
  const { words } = context.locale;
  const active = activeFilters(model.filters);
  return html`<button
      type="button"
      class="button filters__toggle"
      aria-expanded=${model.open ? 'true' : 'false'}
      @click=${() => model.toggle()}
    >
      ${words.filters(active)}
    </button>
    <form
      class="filters ${model.open ? 'filters--open' : ''}"
      part="filters"
      role="search"
      aria-label=${words.search}
      @submit=${(event: Event) => event.preventDefault()}
    >
      <div class="filter filter--search">
        <label class="filter__label" for="q">${words.search}</label>
        <input
          class="input"
          id="q"
          type="search"
          maxlength="200"
          autocomplete="off"
          .value=${live(model.typed)}
          @input=${(event: Event) => model.type((event.target as HTMLInputElement).value)}
          @change=${(event: Event) => model.change('q', (event.target as HTMLInputElement).value)}
        />
      </div>
      ${choice('region', words.region, words.allRegions, model, context)}
      ${choice('kind', words.kind, words.allKinds, model, context)}
      ${choice('language', words.language, words.allLanguages, model, context)}
      ${
        active > 0
          ? html`<button
              type="button"
              class="button button--plain filters__clear"
              part="clear"
              @click=${() => model.clear()}
            >
              ${words.clear}
            </button>`
          : nothing
      }
    </form>`;
}
