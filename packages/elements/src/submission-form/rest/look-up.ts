import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { countryName } from '../../shared/text.ts';
import type { Settings } from '../../shared/settings.ts';
import { autofillToken } from '../text-fields.ts';

/** An organisation of the members directory, as far as the look-up shows it. */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | null | undefined;
}

/** Finds organisations whose name fits the text. The connector asks the API; a page or a test may give its own. */
export type FindOrganisations = (request: {
  settings: Settings;
  text: string;
  signal: AbortSignal;
}) => Promise<readonly Organisation[]>;

/** What a look-up needs of its surroundings. */
export interface LookUpHost {
  find(text: string, signal: AbortSignal): Promise<readonly Organisation[]>;
  /** Something to show has changed. */
  changed(): void;
  /** New results are there (none: 0). */
  counted(found: number): void;
}

/** Milliseconds without a keystroke before the directory is asked. */
const PAUSE = 200;
const LEAST_LETTERS = 2;

const folded = (name: string) => name.trim().replace(/\s+/g, ' ').toLocaleLowerCase();

/**
 * One combobox over the members directory: editable, with a list box of suggestions, by the pattern of the ARIA
 * Authoring Practices ("list autocomplete with manual selection"). What is typed always counts: nobody has to choose.
 */
export class LookUp {
  open = false;
  /** Index of the suggestion the arrow keys are at; -1 for none. */
  active = -1;
  found: readonly Organisation[] = [];
  #host: LookUpHost;
  #focused = false;
  #asked: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: AbortController | undefined;

  constructor(host: LookUpHost) {
    this.#host = host;
  }

  /**
   * The text has changed: asks the directory when the typing pauses. A look-up that fails suggests nothing.
   * `settled` hears of the entry with exactly that name when the field was left before the answer came, or never had the focus:
   * browsers fill in fields by themselves.
   */
  typed(text: string, settled: (organisation: Organisation) => void, focused = true): void {
    clearTimeout(this.#timer);
    this.#running?.abort();
    this.#focused = focused;
    this.active = -1;
    if (text.trim().length < LEAST_LETTERS) return this.close();
    this.#timer = setTimeout(() => void this.#search(text, settled), PAUSE);
  }

  async #search(text: string, settled: (organisation: Organisation) => void): Promise<void> {
    const running = (this.#running = new AbortController());
    try {
      const found = await this.#host.find(text.trim(), running.signal);
      if (running.signal.aborted) return;
      this.found = found;
      this.#asked = folded(text);
      this.open = this.#focused && found.length > 0;
      if (this.#focused) this.#host.counted(found.length);
      const exact = this.exact(text);
      if (exact && !this.#focused) settled(exact);
    } catch {
      if (running.signal.aborted) return;
      this.found = [];
      this.open = false;
    }
    this.#host.changed();
  }

  /** Whether the directory has been asked for this very name, so that it is fair to say it is not in there. */
  knows(text: string): boolean {
    return this.#asked === folded(text);
  }

  /** The field was left: an answer still on its way opens nothing any more. */
  left(): void {
    this.#focused = false;
    this.close();
  }

  /** Hides the suggestions. */
  close(): void {
    this.open = false;
    this.active = -1;
    this.#host.changed();
  }

  /** The suggestion that says exactly what was typed, so that nobody has to pick it. */
  exact(text: string): Organisation | undefined {
    return this.found.find(({ name }) => folded(name) === folded(text));
  }

  /** Handles a key of the text field. Gives the organisation that was chosen with it, if one was. */
  key(event: KeyboardEvent): Organisation | undefined {
    const last = this.found.length - 1;
    const chosen = this.open ? this.found[this.active] : undefined;
    if (event.key === 'Escape' && this.open) {
      event.stopPropagation();
      this.close();
    } else if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      this.close();
      return chosen;
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && last >= 0) {
      event.preventDefault();
      const down = event.key === 'ArrowDown';
      if (!this.open) this.active = down ? 0 : last;
      else if (down) this.active = this.active >= last ? -1 : this.active + 1;
      else this.active = this.active < 0 ? last : this.active - 1;
      this.open = true;
      this.#host.changed();
    }
    return undefined;
  }
}

/** What one look-up field shows. */
export interface LookUpField {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly describedBy: string;
  readonly invalid: boolean;
  readonly autocomplete: string | undefined;
  readonly locale: string;
  typed(text: string): void;
  chosen(organisation: Organisation): void;
  left(): void;
}

/** The combobox: a native text field and its list box. */
export function lookUpView(lookUp: LookUp, field: LookUpField): TemplateResult {
  const { id, locale } = field;
  const active = lookUp.open && lookUp.active >= 0 ? `${id}-option-${lookUp.active}` : nothing;
  const onInput = (event: InputEvent) => {
    const input = event.target as HTMLInputElement;
    const { activeElement } = input.getRootNode() as ShadowRoot;
    field.typed(input.value);
    lookUp.typed(input.value, field.chosen, activeElement === input);
  };
  const onKeydown = (event: KeyboardEvent) => {
    const organisation = lookUp.key(event);
    if (organisation) field.chosen(organisation);
  };
  const onBlur = () => {
    const exact = lookUp.exact(field.name);
    if (exact) field.chosen(exact);
    lookUp.left();
    field.left();
  };
  const onChoose = (organisation: Organisation) => {
    lookUp.close();
    field.chosen(organisation);
  };
  return html`<div class="look-up">
    <input
      class="input"
      part="input"
      id=${id}
      type="text"
      role="combobox"
      aria-autocomplete="list"
      aria-expanded=${lookUp.open ? 'true' : 'false'}
      aria-controls="${id}-list"
      aria-activedescendant=${active}
      aria-describedby=${field.describedBy || nothing}
      aria-invalid=${field.invalid ? 'true' : 'false'}
      autocomplete=${autofillToken(field.autocomplete)}
      spellcheck="false"
      .value=${live(field.name)}
      @input=${onInput}
      @keydown=${onKeydown}
      @blur=${onBlur}
    />
    <ul
      class="look-up__list"
      id="${id}-list"
      role="listbox"
      aria-label=${field.label}
      ?hidden=${!lookUp.open}
      @mousedown=${(event: Event) => event.preventDefault()}
    >
      ${
        lookUp.open
          ? lookUp.found.map(
              (organisation, index) =>
                html`<li
                  class="look-up__option"
                  id="${id}-option-${index}"
                  role="option"
                  aria-selected=${index === lookUp.active ? 'true' : 'false'}
                  @click=${() => onChoose(organisation)}
                >
                  <span dir="auto">${organisation.name}</span>
                  ${
                    organisation.country
                      ? html`<span class="muted">${countryName(organisation.country, locale)}</span>`
                      : nothing
                  }
                </li>`,
            )
          : nothing
      }
    </ul>
  </div>`;
}
