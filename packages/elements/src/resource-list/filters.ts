import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { capitalised } from '../resource/publication.ts';
import type { LocaleController } from '../shared/locale.ts';
import { countryName, formatNumber, languageName } from '../shared/text.ts';
import { FACETS, type ResourceFacet, type ResourceFacets, type ResourceSelection } from './library-data.ts';
import type { ResourceListWords } from './resource-list.messages.ts';
import { countChosen } from './selection.ts';

/** The words of the resource list and their language. */
export type ListLocale = LocaleController<ResourceListWords>;

/** Class of what is kept invisible: nothing is read in English while the words of the page's language are on their way. */
export function waiting({ ready }: ListLocale): string {
  return ready ? '' : 'waiting';
}

/** Values of a group that stand there before "Show all". */
const FIRST_VALUES = 6;

/** What the filters need to draw themselves, and whom they tell. */
export interface FiltersModel {
  readonly chosen: ResourceSelection;
  /** What the page allows of a facet; nothing is "all". */
  readonly fixed: ResourceSelection;
  /** The values to offer, with counts; undefined until the first answer. */
  readonly facets: ResourceFacets | undefined;
  /** The groups that are open, and those that show all their values. */
  readonly open: ReadonlySet<ResourceFacet>;
  readonly whole: ReadonlySet<ResourceFacet>;
  /** Results under the present filters, when known. */
  readonly total: number | undefined;
  toggle(facet: ResourceFacet, value: string): void;
  show(facet: ResourceFacet, what: 'open' | 'whole', shown: boolean): void;
  /** Closes the filters, where they are open over the results. */
  close(): void;
}

/** Name of a value: languages and countries by CLDR, years as they are, all others by the answer's label. */
export function valueName(
  facet: ResourceFacet,
  value: string,
  facets: ResourceFacets | undefined,
  { locale }: ListLocale,
): string {
  if (facet === 'language') return capitalised(languageName(value, locale), locale);
  if (facet === 'country') return countryName(value, locale);
  return facets?.[facet]?.find((each) => each.value === value)?.label ?? value;
}

function group(facet: ResourceFacet, model: FiltersModel, locale: ListLocale): TemplateResult | typeof nothing {
  const { words } = locale;
  const chosen = model.chosen[facet];
  const frame = model.fixed[facet];
  const known = model.facets?.[facet] ?? [];
  const values = [
    ...known,
    ...chosen.filter((id) => !known.some(({ value }) => value === id)).map((value) => ({ value, count: 0 })),
  ].filter(({ value }) => frame.length === 0 || frame.includes(value));
  // One value that the page fixed is no choice.
  if (values.length < (frame.length > 0 ? 2 : 1)) return nothing;
  const open = model.open.has(facet);
  const whole = model.whole.has(facet);
  const shown = whole ? values : values.filter(({ value }, index) => index < FIRST_VALUES || chosen.includes(value));
  return html`<div class="facet" part="facet" data-facet=${facet}>
    <div class="facet__title">
      <button
        type="button"
        class="toggle"
        aria-expanded=${open ? 'true' : 'false'}
        aria-controls="facet-${facet}"
        @click=${() => model.show(facet, 'open', !open)}
      >
        <span
          >${words[facet]}${
            chosen.length > 0
              ? html` <span class="facet__count">${formatNumber(chosen.length, locale.locale)}</span>`
              : nothing
          }</span
        >
      </button>
    </div>
    <div id="facet-${facet}" role="group" aria-label=${words[facet]} ?hidden=${!open}>
      ${
        open
          ? shown.map(
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
            )
          : nothing
      }
      ${
        open && values.length > FIRST_VALUES
          ? html`<button
              type="button"
              class="button button--plain small"
              aria-expanded=${whole ? 'true' : 'false'}
              @click=${() => model.show(facet, 'whole', !whole)}
            >
              ${whole ? words.showFewer : words.showAll(values.length)}<span class="visually-hidden"
                >: ${words[facet]}</span
              >
            </button>`
          : nothing
      }
    </div>
  </div>`;
}

/** The groups of filters: disclosures of native checkboxes with counts. */
export function filtersView(model: FiltersModel, locale: ListLocale): TemplateResult {
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
  locale: ListLocale,
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
