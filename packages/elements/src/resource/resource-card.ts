import { html, nothing, type TemplateResult } from 'lit';
import type { LocaleController } from '../shared/locale.ts';
import { countryName, formatList, languageName } from '../shared/text.ts';
import { inLanguage, languageOf, sampleBadge, termView, type Content } from '../shared/views.ts';
import type { CardWords } from './card.messages.ts';
import { capitalised, languagesOf, publishedOn, sameLanguage } from './publication.ts';
import type { Resource } from './resource-data.ts';

/** The words of a card and their language. */
export type CardLocale = LocaleController<CardWords>;

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
  'action, files, sections, takeaways, facts, share, related, feedback, item__type, item__date, item__views, item__title, item__details, languages, language-note, sample';

/** Parts of a line with a dot between them, without those that are not there. */
export function dotted(parts: readonly Content[]): Content {
  return parts.filter((part) => part && part !== nothing).map((part) => html`<span class="dotted">${part}</span>`);
}

function placesOf({ regions, countries }: Resource, locale: CardLocale): Content[] {
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
function languagesView(resource: Resource, { words, locale, language }: CardLocale): Content {
  const languages = languagesOf(resource);
  const [only] = languages;
  if (!only) return nothing;
  if (languages.length === 1 && !sameLanguage(only, language)) {
    const name = languageName(only, locale);
    // One text that somebody read says nothing about others; a page or a file that says so does.
    const stated = resource.languagesBasis === 'stated' || resource.files.some((file) => file.language === only);
    return html`<span class="badge" part="language-note"
      >${stated ? words.onlyIn(name) : words.inLanguage(name)}</span
    >`;
  }
  const names = formatList(
    languages.map((tag) => languageName(tag, locale)),
    locale,
  );
  return html`<span part="languages"
    ><span class="visually-hidden">${words.languages}: </span>${capitalised(names, locale)}</span
  >`;
}

/** The line above a title: what it is, how old, how much seen. */
export function kindView({ type, date, counts, provenance }: Resource, locale: CardLocale): TemplateResult {
  const { words } = locale;
  const views = counts?.views;
  return html`<p class="item__kind">
    ${dotted([
      html`<span class="item__type" part="item__type">${termView(type, locale)}</span>`,
      date ? html`<time datetime=${date} part="item__date">${publishedOn(date, locale.locale)}</time>` : nothing,
      typeof views === 'number'
        ? html`<span class="item__views" part="item__views">${words.views(views)}</span>`
        : nothing,
    ])}
    ${sampleBadge(provenance, words)}
  </p>`;
}

/** The line under it: by whom, where, in what languages. */
export function metaView(resource: Resource, locale: CardLocale): TemplateResult {
  const publishers = resource.publishers.map(({ name }) => name);
  return html`<p class="item__meta">
    ${dotted([
      publishers.length > 0 ? formatList(publishers, locale.locale) : nothing,
      ...placesOf(resource, locale),
      languagesView(resource, locale),
    ])}
  </p>`;
}

/** A title in the language it is in. */
export function titleView(resource: Resource, locale: CardLocale): Content {
  return inLanguage(resource.title, languageOf(resource, '/title'), locale);
}

/** A work as a list shows it: a title that opens it, with what it is above and by whom below. */
export function resourceCard(resource: Resource, locale: CardLocale, opening: Opening): TemplateResult {
  const { id } = resource;
  const { open, level, toggle } = opening;
  const title = html`<button
    type="button"
    class="toggle"
    aria-expanded=${open ? 'true' : 'false'}
    aria-controls="details-${id}"
    @click=${toggle}
  >
    <span class="toggle__text">${titleView(resource, locale)}</span>
  </button>`;
  return html`${kindView(resource, locale)}
    ${
      level === 3
        ? html`<h3 class="item__title" part="item__title">${title}</h3>`
        : html`<h5 class="item__title" part="item__title">${title}</h5>`
    }
    ${metaView(resource, locale)}
    <div class="item__details" id="details-${id}" part="item__details" ?hidden=${!open}>
      ${open ? opening.details() : nothing}
    </div>`;
}
