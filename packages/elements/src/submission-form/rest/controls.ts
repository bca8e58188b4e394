import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Content } from '../../shared/views.ts';
import { autofillToken } from '../text-fields.ts';
import type { Named, NamedGroup } from './choices.ts';

/** What a native drop-down list shows. */
export interface SelectField {
  readonly id: string;
  readonly choices: readonly (Named | NamedGroup)[];
  readonly value: string;
  /** First line, for nothing chosen; without it something always is. */
  readonly choose: string | undefined;
  readonly described: string;
  readonly invalid: boolean;
  readonly autocomplete?: string | undefined;
  chosen(value: string): void;
  left(): void;
}

/** A native drop-down list. A value that is not offered is offered too: it must not turn into another one unseen. */
export function selectView(select: SelectField): TemplateResult {
  const { id, choices, value, described, invalid, autocomplete } = select;
  const offered = choices.some((choice) =>
    'choices' in choice ? choice.choices.some((each) => each.value === value) : choice.value === value,
  );
  const option = (choice: Named) =>
    html`<option value=${choice.value} .selected=${live(choice.value === value)}>${choice.label}</option>`;
  return html`<select
    class="input"
    part="input"
    id=${id}
    autocomplete=${autofillToken(autocomplete)}
    aria-describedby=${described || nothing}
    aria-invalid=${invalid ? 'true' : 'false'}
    @change=${(event: Event) => select.chosen((event.target as HTMLSelectElement).value)}
    @blur=${() => select.left()}
  >
    ${select.choose === undefined ? nothing : html`<option value="" .selected=${live(value === '')}>${select.choose}</option>`}
    ${value && !offered ? option({ value, label: value }) : nothing}
    ${choices.map((choice) =>
      'choices' in choice
        ? html`<optgroup label=${choice.label}>${choice.choices.map(option)}</optgroup>`
        : option(choice),
    )}
  </select>`;
}

/** What one checkbox or radio button shows. */
export interface Choice {
  readonly type: 'checkbox' | 'radio';
  readonly id: string;
  readonly name?: string | undefined;
  readonly checked: boolean;
  readonly invalid?: boolean | undefined;
  readonly label: Content;
  readonly hint?: Content;
  /** Ids of more text that describes it. */
  readonly described?: string | undefined;
  changed(checked: boolean): void;
  left(): void;
}

/** A native checkbox or radio button with its label, and a hint where there is one. */
export function choiceView(choice: Choice): TemplateResult {
  const { id, hint } = choice;
  const described = [choice.described, hint && `${id}-hint`].filter(Boolean).join(' ');
  return html`<div class="option">
    <input
      id=${id}
      type=${choice.type}
      name=${choice.name ?? choice.id}
      aria-invalid=${choice.invalid ? 'true' : 'false'}
      aria-describedby=${described || nothing}
      .checked=${live(choice.checked)}
      @change=${(event: Event) => choice.changed((event.target as HTMLInputElement).checked)}
      @blur=${() => choice.left()}
    />
    <label for=${id}>${choice.label}</label>
    ${hint ? html`<span class="hint option__hint" id="${id}-hint">${hint}</span>` : nothing}
  </div>`;
}
