import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';
import { languageLabel } from '../language-badges/badges.ts';
import { comma } from '../shared/language.ts';
import type { Content } from '../shared/views.ts';
import { FILTERS, type CalendarData, type CalendarFacet, type CalendarFilters } from './calendar-data.ts';
import type { CalendarContext } from './context.ts';

/** What the filters need to draw themselves, and whom they tell. */
export interface FiltersModel {
  readonly filters: CalendarFilters;
  /** What stands in the search box; it becomes a filter a moment after the last letter. */
  readonly typed: string;
  /** The values to offer, with counts; undefined until the first answer. */
  readonly facets: CalendarData['facets'];
  /** Whether the filters are open where there is no room to show them always. */
  readonly open: boolean;
  /** The filters that are asked for less often: undefined while closed. */
  readonly more: Content | undefined;
  change(filter: keyof CalendarFilters, value: string): void;
  /** Called for every letter; the search follows a moment later. */
  type(text: string): void;
  clear(): void;
  toggle(): void;
  toggleMore(): void;
}

/** The filters that are set. */
export function activeFilters(filters: CalendarFilters): readonly (keyof CalendarFilters)[] {
  return FILTERS.filter((name) => filters[name]);
}

/** A filter as a list of the values that the answer has. `labelOf` names a value where the API's label is only a code. */
export function choice(
  facet: CalendarFacet,
  label: string,
  all: string,
  model: FiltersModel,
  context: CalendarContext,
  labelOf?: (value: string) => string,
): Content {
  // Most of what makes the calendar draw itself again leaves the filters as they are.
  return guard([model.filters[facet], model.facets?.[facet], context.locale.words], () =>
    choiceView(facet, label, all, model, context, labelOf),
  );
}

function choiceView(
  facet: CalendarFacet,
  label: string,
  all: string,
  { filters, facets, change }: FiltersModel,
  { locale: { words, locale } }: CalendarContext,
  labelOf?: (value: string) => string,
): TemplateResult {
  const chosen = filters[facet] ?? '';
  const values = facets?.[facet] ?? [];
  const name = (value: string, given = value) => labelOf?.(value) ?? given;
  const options = values
    .map(({ value, label: given, count }) => ({ value, text: words.option(name(value, given), count) }))
    .sort((a, b) => a.text.localeCompare(b.text, locale));
  if (chosen && !values.some(({ value }) => value === chosen)) {
    // None of them left, or several at once as the page or an address may ask for.
    const given = (id: string) => name(id, values.find(({ value }) => value === id)?.label);
    options.push({ value: chosen, text: chosen.split(',').map(given).join(comma(locale)) });
  }
  // The visitor's choice is in the option's own state, which has to follow when other counts put it in another place.
  return html`<div class="filter">
    <label class="filter__label" for=${facet}>${label}</label>
    <select
      class="input"
      id=${facet}
      @change=${(event: Event) => change(facet, (event.target as HTMLSelectElement).value)}
    >
      ${[{ value: '', text: all }, ...options].map(
        ({ value, text }) => html`<option value=${value} .selected=${live(value === chosen)}>${text}</option>`,
      )}
    </select>
  </div>`;
}

/** Search, region, language and kind, each a native control, and the way to the others; behind a button where the calendar is narrow. */
export function filtersView(model: FiltersModel, context: CalendarContext): TemplateResult {
  const { locale } = context;
  const { words } = locale;
  const active = activeFilters(model.filters).length;
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
      ${choice('language', words.language, words.allLanguages, model, context, (tag) => languageLabel(tag, locale))}
      ${choice('kind', words.kind, words.allKinds, model, context)} ${model.more ?? nothing}
      <p class="filters__actions">
        <button
          type="button"
          class="button button--plain"
          aria-expanded=${model.more === undefined ? 'false' : 'true'}
          @click=${() => model.toggleMore()}
        >
          ${model.more === undefined ? words.moreFilters : words.fewerFilters}
        </button>
        ${
          active > 0
            ? html`<button type="button" class="button button--plain" part="clear" @click=${() => model.clear()}>
                ${words.clear}
              </button>`
            : nothing
        }
      </p>
    </form>`;
}
