import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { formatNumber, languageName } from '../shared/text.ts';
import { capitalised } from './publication.ts';
import type { ResourceLocale } from './resource-card.ts';
import { FACETS, type ResourceFacet, type ResourceFacets, type ResourceSelection } from './resource-data.ts';
import { countChosen } from './selection.ts';

/** Values of a group that stand there before "Show all". */
const FIRST_VALUES = 6;

/** What the filters need to draw themselves, and whom they tell. */
export interface FiltersModel {
  readonly chosen: ResourceSelection;
  /** The values to offer, with counts; undefined until the first answer. */
  readonly facets: ResourceFacets | undefined;
  /** The groups that are shown whole. */
  readonly whole: ReadonlySet<ResourceFacet>;
  /** Results under the present filters, when known. */
  readonly total: number | undefined;
  toggle(facet: ResourceFacet, value: string): void;
  showWhole(facet: ResourceFacet, whole: boolean): void;
  /** Closes the filters, where they are open over the results. */
  close(): void;
}

/** Name of a value: languages by CLDR, years as they are, all others by the answer's label. */
export function valueName(
  facet: ResourceFacet,
  value: string,
  facets: ResourceFacets | undefined,
  { locale }: ResourceLocale,
): string {
  if (facet === 'language') return capitalised(languageName(value, locale), locale);
  return facets?.[facet]?.find((each) => each.value === value)?.label ?? value;
}

function group(facet: ResourceFacet, model: FiltersModel, locale: ResourceLocale): TemplateResult | typeof nothing {
  const { words } = locale;
  const chosen = model.chosen[facet];
  const known = model.facets?.[facet] ?? [];
  const values = [
    ...known,
    ...chosen.filter((id) => !known.some(({ value }) => value === id)).map((value) => ({ value, count: 0 })),
  ];
  if (values.length === 0) return nothing;
  const whole = model.whole.has(facet);
  const shown = whole ? values : values.filter(({ value }, index) => index < FIRST_VALUES || chosen.includes(value));
  return html`<fieldset class="facet" part="facet" data-facet=${facet}>
    <legend class="label">${words[facet]}</legend>
    ${repeat(
      shown,
      ({ value }) => value,
      ({ value, count }) =>
        html`<label class="choice ${count === 0 ? 'choice--none' : ''}">
          <input
            type="checkbox"
            .checked=${live(chosen.includes(value))}
            value=${value}
            @change=${() => model.toggle(facet, value)}
          />
          <span class="choice__name">${valueName(facet, value, model.facets, locale)}</span>
          <span class="choice__count">${formatNumber(count, locale.locale)}</span>
        </label>`,
    )}
    ${
      values.length > FIRST_VALUES
        ? html`<button
            type="button"
            class="button button--plain small"
            aria-expanded=${whole ? 'true' : 'false'}
            @click=${() => model.showWhole(facet, !whole)}
          >
            ${whole ? words.showFewer : words.showAll(values.length)}<span class="visually-hidden"
              >: ${words[facet]}</span
            >
          </button>`
        : nothing
    }
  </fieldset>`;
}

/** The groups of filters: native checkboxes with counts. */
export function filtersView(model: FiltersModel, locale: ResourceLocale): TemplateResult {
  return html`<div class="filters__groups">
      ${
        model.facets
          ? FACETS.map((facet) => group(facet, model, locale))
          : Array.from({ length: 3 }, () => html`<div class="skeleton__row" aria-hidden="true"></div>`)
      }
    </div>
    <button type="button" class="button button--primary filters__close" @click=${() => model.close()}>
      ${locale.words.seeResults(model.total ?? 0)}
    </button>`;
}

/** The filters that are set, each a button that takes it away. */
export function chipsView(
  model: Pick<FiltersModel, 'chosen' | 'facets' | 'toggle'>,
  locale: ResourceLocale,
  clear: () => void,
): TemplateResult | typeof nothing {
  const { words } = locale;
  if (countChosen(model.chosen) === 0) return nothing;
  const chip = (facet: ResourceFacet, value: string) => {
    const name = valueName(facet, value, model.facets, locale);
    return html`<li>
      <button
        type="button"
        class="button chip"
        part="chip"
        aria-label=${words.remove(words[facet], name)}
        @click=${() => model.toggle(facet, value)}
      >
        ${name} <span class="chip__cross" aria-hidden="true">×</span>
      </button>
    </li>`;
  };
  return html`<ul class="chips" aria-label=${words.chosen}>
    ${FACETS.flatMap((facet) => model.chosen[facet].map((value) => chip(facet, value)))}
    <li>
      <button type="button" class="button button--plain small" part="clear" @click=${clear}>${words.clear}</button>
    </li>
  </ul>`;
}
