/** What stands above the works: the search, the number of results, the order. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { waiting, type ListLocale } from './filters.ts';
import { SORTS, type ResourceData, type ResourceSort } from './library-data.ts';
import { countText } from './results.ts';

/** The search and the way to the filters, as they are now, and whom they tell. */
export interface SearchModel {
  readonly text: string;
  /** Most characters of a search. */
  readonly longest: number;
  /** How many filters are set. */
  readonly active: number;
  /** Whether the filters are open over the results, where there is no room beside them. */
  readonly open: boolean;
  type(text: string): void;
  search(): void;
  toggle(): void;
}

/** The search field, and the button that opens the filters. */
export function searchView(model: SearchModel, locale: ListLocale): TemplateResult {
  const { words } = locale;
  return html`<form
    class="search ${waiting(locale)}"
    part="search"
    role="search"
    aria-label=${words.search}
    @submit=${(event: Event) => {
      event.preventDefault();
      model.search();
    }}
  >
    <div class="search__field">
      <label class="label" for="q">${words.search}</label>
      <input
        class="input"
        id="q"
        type="search"
        maxlength=${model.longest}
        autocomplete="off"
        .enterKeyHint=${'search'}
        .value=${live(model.text)}
        @input=${({ target }: Event) => model.type((target as HTMLInputElement).value)}
        @change=${() => model.search()}
      />
    </div>
    <button
      type="button"
      class="button filters__toggle"
      aria-expanded=${model.open ? 'true' : 'false'}
      aria-controls="filters"
      @click=${() => model.toggle()}
    >
      ${words.filters(model.active)}
    </button>
  </form>`;
}

/** The number of results, with the order beside it unless there is none to choose. */
export function barView(
  data: ResourceData | undefined,
  locale: ListLocale,
  order: TemplateResult | false,
): TemplateResult {
  return html`<div class="bar ${waiting(locale)}">
    <p class="bar__count" tabindex="-1">${data ? countText(data, locale.words) : nothing}</p>
    ${order || nothing}
  </div>`;
}

/**
 * The choice of an order.
 *
 * @param searching - whether there is something that results can be more or less relevant for
 */
export function sortView(
  chosen: ResourceSort,
  searching: boolean,
  choose: (sort: string) => void,
  { words }: ListLocale,
): TemplateResult {
  const names: Record<ResourceSort, string> = {
    relevance: words.sortRelevance,
    '-date': words.sortNewest,
    date: words.sortOldest,
    title: words.sortTitle,
    '-views': words.sortViews,
  };
  return html`<div class="sort">
    <label class="muted" for="sort">${words.sort}</label>
    <select class="input" id="sort" @change=${({ target }: Event) => choose((target as HTMLSelectElement).value)}>
      ${SORTS.filter((sort) => sort !== 'relevance' || searching).map(
        (sort) => html`<option value=${sort} .selected=${live(sort === chosen)}>${names[sort]}</option>`,
      )}
    </select>
  </div>`;
}
