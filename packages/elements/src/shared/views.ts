import { html, nothing, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { directionOf } from './language.ts';
import type { LoadState } from './data.ts';
import { failureText, type Failure } from './failures.ts';
import type { LocaleController } from './locale.ts';
import type { Settings } from './settings.ts';
import type { SharedWords } from './shared.messages.ts';
import { languageName } from './text.ts';

/** Anything a template takes as a child. */
export type Content =
  TemplateResult | DirectiveResult | string | number | typeof nothing | null | undefined | readonly Content[];

/**
 * The wrapper every element renders into: language, direction and theme of what is inside, the reset against the
 * host page, and the container its layout queries.
 */
export function baseView(locale: LocaleController<unknown>, settings: Settings, content: Content): TemplateResult {
  return html`<div class="base" part="base" lang=${locale.tag} dir=${locale.direction} data-theme=${settings.theme}>
    ${content}
  </div>`;
}

/** What an element shows in each state. `loading` and `empty` have defaults. */
export interface StateViews<Data> {
  ready: (data: Data) => Content;
  /** Stands for `ready` while nothing is there yet; default: `skeletonView`. */
  loading?: () => Content;
  /** The element's own words for "nothing here"; goes into the `empty` slot. */
  empty: (data: Data) => Content;
  retry: () => void;
}

/**
 * Renders a state. While a new answer is on its way, the previous one stays on screen, marked busy. On error the
 * default slot (the webmaster's own link) stands under the words.
 */
export function stateView<Data>(
  state: LoadState<Data>,
  locale: LocaleController<unknown>,
  views: StateViews<Data>,
): TemplateResult {
  const loading = () => views.loading?.() ?? skeletonView(locale.words);
  if (!locale.ready) return html`${skeletonView(undefined)}`;
  switch (state.status) {
    case 'loading':
      return state.previous === undefined ? html`${loading()}` : contentView(views.ready(state.previous), true);
    case 'ready':
      return contentView(views.ready(state.data), false);
    case 'empty':
      return html`<div class="content" aria-busy="false"><slot name="empty">${views.empty(state.data)}</slot></div>`;
    case 'error':
      return errorView(state.failure, locale.words, views.retry);
  }
}

/** One template for old and new content, so that focus and open details live through a reload. */
function contentView(content: Content, busy: boolean): TemplateResult {
  return html`<div class="content" aria-busy=${busy ? 'true' : 'false'}>${content}</div>`;
}

/** Grey bars in the place content will take. The height is the element's: `--_reserve` in its styles. */
export function skeletonView(words: SharedWords | undefined, rows = 4): TemplateResult {
  return html`<div class="skeleton" aria-busy="true">
    ${words ? html`<span class="visually-hidden" role="status">${words.loading}</span>` : nothing}
    ${Array.from({ length: rows }, () => html`<div class="skeleton__row" aria-hidden="true"></div>`)}
  </div>`;
}

/** What went wrong, in words, with a way out: retry where that can help, and the webmaster's own link. */
export function errorView(failure: Failure, words: SharedWords, retry: () => void): TemplateResult {
  return html`<div class="notice" part="error" role="alert">
    <slot name="error">
      <p class="notice__title">${words.errorTitle}</p>
      <p>${failureText(failure, words)}</p>
    </slot>
    ${
      failure.retryable
        ? html`<button class="button" part="retry" type="button" @click=${retry}>${words.retry}</button>`
        : nothing
    }
    <div class="notice__fallback"><slot></slot></div>
  </div>`;
}

/** Marks content that is made up to show how the platform works (`provenance: "fixture"`). */
export function sampleBadge(
  provenance: string | null | undefined,
  words: SharedWords,
): TemplateResult | typeof nothing {
  if (provenance !== 'fixture') return nothing;
  return html`<span class="badge badge--sample" part="sample" title=${words.sampleNote}>${words.sample}</span>`;
}

/**
 * The way to the community's own page on how to report harm, for the foot of an element: no report is taken here. The
 * API's `reportUrl`, which is in the visitor's language, before the page's own.
 */
export function reportLink(
  fromApi: string | null | undefined,
  { reportUrl }: Settings,
  words: SharedWords,
): TemplateResult | typeof nothing {
  const href = [fromApi, reportUrl].find((url) => url && /^https?:\/\//i.test(url));
  return href ? html`<p class="report"><a part="report" href=${href}>${words.report}</a></p>` : nothing;
}

/**
 * The language a field of an entity is in: the served one, or the original where the field was not translated.
 * `pointer` is the field's JSON pointer, for example `/title`.
 */
export function languageOf(
  entity: {
    language?: string | null | undefined;
    localization?: { served?: string | null; missing?: readonly string[] | null } | null | undefined;
  },
  pointer: string,
): string | undefined {
  const { language, localization } = entity;
  if (!localization?.served || localization.missing?.includes(pointer)) return language ?? undefined;
  return localization.served;
}

/**
 * Text in the language it is really in. Where that is not the language of the words around it, it is marked for screen
 * readers, hyphenation and direction; with `note` its language is also said in words.
 */
export function inLanguage(
  text: string,
  language: string | null | undefined,
  locale: LocaleController<unknown>,
  options: { note?: boolean } = {},
): TemplateResult | string {
  const base = (tag: string) => tag.split('-')[0];
  if (!language || base(language) === base(locale.tag)) return text;
  const marked = html`<span lang=${language} dir=${directionOf(language)}>${text}</span>`;
  if (!options.note || base(language) === base(locale.language)) return marked;
  const name = languageName(language, locale.locale);
  return html`${marked} <span class="badge" part="language-note">${locale.words.inLanguage(name)}</span>`;
}

/** A vocabulary entry in the language of its label. */
export function termView(
  term: { label: string; language?: string | null | undefined },
  locale: LocaleController<unknown>,
): TemplateResult | string {
  return inLanguage(term.label, term.language ?? locale.language, locale);
}

export { zoneLabel } from './zone-label.ts';
