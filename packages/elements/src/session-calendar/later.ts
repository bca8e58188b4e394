import type { CSSResult, LitElement } from 'lit';
import { failureOf, type Failure } from '../shared/failures.ts';
import { LocaleController } from '../shared/locale.ts';
import type { Catalogues } from '../shared/messages.ts';

/** A module with a part of the calendar that is not needed to show it: its words, its styles, and what draws it. */
export interface LaterPart {
  readonly messages: Catalogues<unknown>;
  readonly styles: CSSResult;
}

type WordsOf<Part extends LaterPart> = Part['messages'] extends Catalogues<infer Words> ? Words : never;

/** Brings such a part once, when it is needed first: with its words in the element's language, and its styles. */
export class Later<Part extends LaterPart> {
  /** Why it could not be brought; trying again is for the next `need()`. */
  failure: Failure | undefined;
  #host: LitElement;
  #load: () => Promise<Part>;
  #part: Part | undefined;
  #locale: LocaleController<WordsOf<Part>> | undefined;
  #loading = false;

  constructor(host: LitElement, load: () => Promise<Part>) {
    this.#host = host;
    this.#load = load;
  }

  /** The part with its words, once both are there. */
  get ready(): { part: Part; locale: LocaleController<WordsOf<Part>> } | undefined {
    const [part, locale] = [this.#part, this.#locale];
    return part && locale?.ready ? { part, locale } : undefined;
  }

  /** Starts to bring it, unless it is there or on its way. The host is drawn again when it has come, or could not. */
  need(): void {
    if (this.#part || this.#loading) return;
    this.#loading = true;
    this.failure = undefined;
    void this.#bring();
  }

  async #bring(): Promise<void> {
    try {
      const part = await this.#load();
      const root = this.#host.renderRoot;
      if (part.styles.styleSheet && root instanceof ShadowRoot) root.adoptedStyleSheets.push(part.styles.styleSheet);
      this.#locale = new LocaleController(this.#host, part.messages as Catalogues<WordsOf<Part>>);
      this.#part = part;
    } catch (thrown) {
      this.failure = failureOf(thrown);
    }
    this.#loading = false;
    this.#host.requestUpdate();
  }
}
