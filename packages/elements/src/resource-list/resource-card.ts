import { html, nothing, type TemplateResult } from 'lit';
import type { LocaleController } from '../shared/locale.ts';
import { countryName, formatList, languageName } from '../shared/text.ts';
import { inLanguage, languageOf, sampleBadge, termView, type Content } from '../shared/views.ts';
import { capitalised, languagesOf, publishedOn, sameLanguage } from './publication.ts';
import type { Resource } from './resource-data.ts';
import type { ResourceWords } from './resource-list.messages.ts';

/** The words of the resource list and their language. */
export type ResourceLocale = LocaleController<ResourceWords>;

/** How a card opens. */
export interface Opening {
  readonly open: boolean;
  /** Level of the title's heading: 3 in the list, 5 inside a detail, whose own headings are 4. */
  readonly level: 3 | 5;
  toggle(): void;
  /** What stands under the card when it is open. */
  details(): Content;
}

/** The parts of a detail, for the `exportparts` of what it stands in. */
export const DETAIL_PARTS =
  'action, files, takeaways, facts, related, item__type, item__date, item__views, item__title, item__details, languages, language-note, sample';

/** Parts of a line with a dot between them, without those that are not there. */
export function dotted(parts: readonly Content[]): Content {
  return parts.filter((part) => part && part !== nothing).map((part) => html`<span class="dotted">${part}</span>`);
}

function placesOf({ regions, countries }: Resource, locale: ResourceLocale): Content[] {
  return [
    ...regions.map((term) => termView(term, locale)),
    countries.length > 0
      ? formatList(
          countries.map((code) => countryName(code, locale.locale)),
          locale.locale,
        )
      : nothing,
  ];
}

/** The languages of a work; said in so many words when there is one only and it is not the visitor's. */
function languagesView(resource: Resource, { words, locale, language }: ResourceLocale): Content {
  const languages = languagesOf(resource);
  const [only] = languages;
  if (!only) return nothing;
  if (languages.length === 1 && !sameLanguage(only, language)) {
    const name = languageName(only, locale);
    // One text that somebody read says nothing about others; a page that says so does.
    const note = resource.languagesBasis === 'stated' ? words.onlyIn(name) : words.inLanguage(name);
    return html`<span class="badge" part="language-note">${note}</span>`;
  }
  const names = formatList(
    languages.map((tag) => languageName(tag, locale)),
    locale,
  );
  return html`<span part="languages"
    ><span class="visually-hidden">${words.languages}: </span>${capitalised(names, locale)}</span
  >`;
}

/** A work as the list shows it: what it is, how old, how much seen; its title, which opens it; by whom, where, in what languages. */
export function resourceCard(resource: Resource, locale: ResourceLocale, opening: Opening): TemplateResult {
  const { id, date, counts, publishers, provenance } = resource;
  const { words } = locale;
  const { open, level, toggle } = opening;
  const title = html`<button
    type="button"
    class="toggle"
    aria-expanded=${open ? 'true' : 'false'}
    aria-controls="details-${id}"
    @click=${toggle}
  >
    <span class="toggle__text">${inLanguage(resource.title, languageOf(resource, '/title'), locale)}</span>
  </button>`;
  const views = counts?.views;
  return html`<p class="item__kind">
      ${dotted([
        html`<span class="item__type" part="item__type">${termView(resource.type, locale)}</span>`,
        date ? html`<time datetime=${date} part="item__date">${publishedOn(date, locale.locale)}</time>` : nothing,
        typeof views === 'number' ? html`<span part="item__views">${words.views(views)}</span>` : nothing,
      ])}
      ${sampleBadge(provenance, words)}
    </p>
    ${
      level === 3
        ? html`<h3 class="item__title" part="item__title">${title}</h3>`
        : html`<h5 class="item__title" part="item__title">${title}</h5>`
    }
    <p class="item__meta">
      ${dotted([
        publishers.length > 0
          ? formatList(
              publishers.map(({ name }) => name),
              locale.locale,
            )
          : nothing,
        ...placesOf(resource, locale),
        languagesView(resource, locale),
      ])}
    </p>
    <div class="item__details" id="details-${id}" part="item__details" ?hidden=${!open}>
      ${open ? opening.details() : nothing}
    </div>`;
}
