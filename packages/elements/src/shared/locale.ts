import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { directionOf, formattingLocale, matchLanguage } from './language.ts';
import { grammarOf, loadedMessages, loadMessages, type Catalogues } from './messages.ts';
import { watchPage } from './page-watch.ts';
import { resolveLanguage } from './settings.ts';
import { sharedMessages, type SharedWords } from './shared.messages.ts';

/*
 * Own code and not a localisation library: those keep one locale a page, or read the language from the host's `lang`
 * and <html> alone. Here the language comes from the nearest ancestor through shadow hosts, catalogues are loaded a
 * language and an element at a time, and plurals and numbers follow the very locale that was asked for.
 */

/**
 * The disguise of the pseudo-locale `en-XA`, English accented and longer: it shows words that nobody can translate, and
 * boxes too small for other languages. Loaded only where it is asked for.
 */
export const loadPseudo = async () => (await import('./pseudo.ts')).pseudo;

/**
 * The words and the language of one element.
 *
 * Two languages are told apart. `language` is the one asked for: the API is asked for content in it. `tag` is the one
 * the element's own words, dates and numbers are written in: the same when there is a catalogue for it, else English.
 * Words and dates never mix languages, and content says its own language where it differs (see `inLanguage` in
 * `views.ts`).
 */
export class LocaleController<Words = unknown> implements ReactiveController {
  /** Language asked for, a canonical BCP 47 tag. */
  language = 'en';
  /** Language of the words and dates shown; stands as `lang` on the element's wrapper. */
  tag = 'en';
  /** Locale for `time.ts` and `text.ts`. */
  locale = formattingLocale('en');
  /** Writing direction of `tag`. */
  direction: 'ltr' | 'rtl' = 'ltr';
  /** Whether `words` are those of `tag`; until then English stands in and the element shows that it is loading. */
  ready = true;
  /** The element's words and the shared ones. */
  words: Words & SharedWords;

  #host: ReactiveControllerHost & HTMLElement;
  #catalogues: Catalogues<Words>;
  #unwatch: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, catalogues: Catalogues<Words>) {
    this.#host = host;
    this.#catalogues = catalogues;
    this.words = this.#wordsIn('en');
    host.addController(this);
  }

  hostConnected(): void {
    this.#unwatch = watchPage(this.#host, this.#refresh);
    this.#refresh();
  }

  hostDisconnected(): void {
    this.#unwatch?.();
  }

  #refresh = (): void => {
    const language = resolveLanguage(this.#host);
    if (language === this.language) return;
    this.language = language;
    const base = matchLanguage(language, ['en', ...Object.keys(this.#catalogues.others)]);
    this.tag = base ? language : 'en';
    this.locale = formattingLocale(this.tag);
    this.direction = directionOf(this.tag);
    void this.#load(base ?? 'en', language);
  };

  async #load(base: string, asked: string): Promise<void> {
    let disguise: Awaited<ReturnType<typeof loadPseudo>> | undefined;
    if (asked === 'en-XA' || !loadedMessages(this.#catalogues, base) || !loadedMessages(sharedMessages, base)) {
      this.ready = false;
      this.#host.requestUpdate();
      await Promise.all([loadMessages(this.#catalogues, base), loadMessages(sharedMessages, base)]);
      if (asked === 'en-XA') disguise = await loadPseudo();
      if (asked !== this.language) return;
    }
    const complete = loadedMessages(this.#catalogues, base) && loadedMessages(sharedMessages, base);
    if (!complete) {
      // Half of the words in another language would be worse than all of them in English.
      this.tag = 'en';
      this.locale = formattingLocale('en');
      this.direction = 'ltr';
    }
    const words = this.#wordsIn(complete ? base : 'en');
    this.words = disguise?.(words) ?? words;
    this.ready = true;
    this.#host.requestUpdate();
  }

  #wordsIn(language: string): Words & SharedWords {
    const grammar = grammarOf(this.locale);
    return {
      ...(loadedMessages(sharedMessages, language) ?? sharedMessages.en)(grammar),
      ...(loadedMessages(this.#catalogues, language) ?? this.#catalogues.en)(grammar),
    };
  }
}
