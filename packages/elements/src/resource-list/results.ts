/** The works that were found, what they are part of, and what is said when there are none. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { failureText } from '../shared/failures.ts';
import { inLanguage, languageOf, type Content } from '../shared/views.ts';
import { waiting, type ListLocale } from './filters.ts';
import type { Resource, ResourceData, ResourceSelection } from './library-data.ts';
import type { Shown } from './pages.ts';
import { countChosen } from './selection.ts';

type Words = ListLocale['words'];

/** The works that stand in the page, and whom the list tells. */
export interface ListModel extends Shown {
  readonly layout: string;
  item(resource: Resource): Content;
  /** A work is about to be opened. */
  prepare(): void;
  showEarlier(): void;
  showMore(): void;
}

/** How many works there are, as far as that is known. */
export function countText({ items, total, next }: ResourceData, words: Words): string {
  if (typeof total === 'number') return words.results(total);
  return next ? words.resultsOrMore(items.length) : words.results(items.length);
}

/** Why there is nothing to show. */
export function noneText({ query }: ResourceData, words: Words): string {
  if (query.q) return words.noneFor(query.q);
  return countChosen(query) > 0 ? words.noneFiltered : words.none;
}

/** Title and description of the collection that is shown. */
export function collectionView(data: ResourceData | undefined, locale: ListLocale): TemplateResult | typeof nothing {
  const collection = data?.collection;
  if (!collection) return nothing;
  const { title, description } = collection;
  return html`<div class="collection ${waiting(locale)}" part="collection">
    <p class="collection__title">${inLanguage(title, languageOf(collection, '/title'), locale)}</p>
    ${
      description
        ? html`<p class="muted">${inLanguage(description, languageOf(collection, '/description'), locale)}</p>`
        : nothing
    }
  </div>`;
}

/** The works, with the ways to those before and after them, and to feeds of the same. */
export function listView({ feeds }: ResourceData, model: ListModel, { words }: ListLocale): TemplateResult {
  const { items, layout, hasEarlier, hasMore, loading, failure } = model;
  return html`${
      hasEarlier
        ? html`<p class="more">
            <button type="button" class="button" @click=${() => model.showEarlier()}>${words.showEarlier}</button>
          </p>`
        : nothing
    }
    <ul
      class="list list--${layout}"
      part="list"
      role="list"
      @pointerover=${() => model.prepare()}
      @focusin=${() => model.prepare()}
    >
      ${repeat(
        items,
        ({ id }) => id,
        (resource) => model.item(resource),
      )}
    </ul>
    ${
      hasMore
        ? html`<p class="more">
            ${failure ? html`<span role="alert">${failureText(failure, words)}</span>` : nothing}
            <button
              type="button"
              class="button"
              part="more"
              aria-disabled=${loading ? 'true' : 'false'}
              @click=${() => model.showMore()}
            >
              ${loading ? words.loading : words.showMore}
            </button>
          </p>`
        : nothing
    }
    ${
      feeds
        ? html`<p class="feeds" part="feeds">
            ${words.follow} <a href=${feeds.atom}>Atom</a> <a href=${feeds.rss}>RSS</a>
            <a href=${feeds.csv}>${words.table}</a>
          </p>`
        : nothing
    }`;
}

/** Nothing was found: why, and what may help. */
export function emptyView(
  data: ResourceData,
  chosen: ResourceSelection,
  { words }: ListLocale,
  clear: () => void,
): TemplateResult {
  const { q } = data.query;
  const filtered = countChosen(chosen) > 0;
  return html`<div class="empty">
    <p class="notice__title">${noneText(data, words)}</p>
    ${q ? html`<p>${words.tryShorter}</p>` : nothing} ${filtered ? html`<p>${words.tryFewer}</p>` : nothing}
    ${q || filtered ? html`<button type="button" class="button" @click=${clear}>${words.clear}</button>` : nothing}
  </div>`;
}
