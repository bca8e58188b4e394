import { html, nothing, type TemplateResult } from 'lit';
import { choices, noFilters, type Choice, type Labels, type MapFilters, type NetworkSummary } from './map-data.ts';
import type { MapWords } from './network-map.messages.ts';

/** What the bar over map and tables needs. */
export interface FilterBar {
  readonly summary: NetworkSummary;
  readonly filters: MapFilters;
  readonly labels: Labels;
  readonly words: MapWords;
  readonly locale: string;
  readonly view: 'map' | 'table';
  /** The page leaves search and filters out; the switch stays. */
  readonly without: boolean;
  readonly onFilter: (change: Partial<MapFilters>) => void;
  readonly onView: (view: 'map' | 'table') => void;
}

/** Search, filters with counts, and the switch between map and table. */
export function filterBar(bar: FilterBar): TemplateResult {
  const { summary, filters, labels, words, locale, view, without, onFilter, onView } = bar;
  return html`<div class="bar">
    ${
      without
        ? nothing
        : html`<div class="field field--search">
              <label class="label" for="q">${words.search}</label>
              <input
                class="input"
                id="q"
                type="search"
                autocomplete="off"
                .value=${filters.q}
                @input=${(event: InputEvent) => onFilter({ q: (event.target as HTMLInputElement).value })}
              />
            </div>
            ${selects(choices(summary.networks, filters, labels, locale), bar)}
            ${
              Object.values(filters).some(Boolean)
                ? html`<button class="button button--plain" type="button" @click=${() => onFilter(noFilters)}>
                    ${words.clear}
                  </button>`
                : nothing
            }`
    }
    <div class="switch" role="group" aria-label=${words.view}>
      ${(['map', 'table'] as const).map(
        (each) =>
          html`<button
            class="button"
            type="button"
            aria-pressed=${view === each ? 'true' : 'false'}
            @click=${() => onView(each)}
          >
            ${each === 'map' ? words.viewMap : words.viewTable}
          </button>`,
      )}
    </div>
  </div>`;
}

function selects(options: ReturnType<typeof choices>, { filters, words, onFilter }: FilterBar): TemplateResult[] {
  const names = {
    region: [words.region, words.allRegions],
    country: [words.country, words.allCountries],
    kind: [words.kind, words.allKinds],
    status: [words.status, words.allStatuses],
  } as const;
  return (Object.keys(names) as (keyof typeof names)[])
    .filter((name) => options[name].length > 1 || filters[name])
    .map((name) => {
      const [label, all] = names[name];
      const chosen = filters[name];
      const option = ({ value, label: text, count }: Choice) =>
        html`<option value=${value} ?selected=${value === chosen}>${words.option(text, count)}</option>`;
      return html`<div class="field">
        <label class="label" for=${name}>${label}</label>
        <select
          class="input"
          id=${name}
          .value=${chosen}
          @change=${(event: Event) => onFilter({ [name]: (event.target as HTMLSelectElement).value })}
        >
          <option value="" ?selected=${!chosen}>${all}</option>
          ${options[name].map(option)}
        </select>
      </div>`;
    });
}
