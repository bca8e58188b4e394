import type { FormField } from '@menengage/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { controlId, describedBy, fieldFrame, issuesAt, type Asking } from './asking.ts';
import { textOf } from './form-model.ts';
import { standingOf, type LengthLimit } from './length-limit.ts';
import { getAt } from './pointer.ts';

/**
 * A token for the `autocomplete` attribute; `off` when the form names none. Typed as one of its values, because tools
 * know only the plain tokens and the form's data may hold any.
 */
export function autofillToken(token: string | null | undefined): 'off' {
  return (token || 'off') as 'off';
}

/** Kinds of questions that are asked in a text field: all that a first step mostly has. */
export function isTextField({ input }: FormField): boolean {
  return /^(text|textarea|email)$/.test(input);
}

/** A question that is answered in free text. `read` makes an answer of what stands in the control. */
export function textFieldView(
  field: FormField,
  at: string,
  asking: Asking,
  {
    long = field.input === 'textarea',
    read = (text) => text,
  }: { long?: boolean; read?: (text: string) => unknown } = {},
): TemplateResult {
  const { pointer, limit, input, autocomplete } = field;
  const id = controlId(pointer);
  const issues = issuesAt(asking, pointer, true);
  const described =
    describedBy(id, { hint: Boolean(field.hint), issue: issues.length > 0, count: Boolean(limit) }) || nothing;
  const invalid = issues.length ? 'true' : 'false';
  const value = textOf(getAt(asking.answers, pointer));
  const onInput = (event: Event) => asking.set(pointer, read((event.target as HTMLInputElement).value));
  const onBlur = () => asking.left(pointer);
  // A spin button changes its value when the page is scrolled over it; digits in a text field do not.
  const type = input === 'email' ? 'email' : 'text';
  const mode = input === 'number' ? 'numeric' : type;
  const control = long
    ? html`<textarea
        class="input"
        part="input"
        id=${id}
        rows=${limit && limit.max <= (limit.unit === 'words' ? 100 : 600) ? 3 : 6}
        dir="auto"
        aria-describedby=${described}
        aria-invalid=${invalid}
        .value=${live(value)}
        @input=${onInput}
        @blur=${onBlur}
      ></textarea>`
    : html`<input
        class="input input--${input === 'number' ? 'short' : 'wide'}"
        part="input"
        id=${id}
        type=${type}
        inputmode=${mode}
        dir="auto"
        autocomplete=${autofillToken(autocomplete)}
        aria-describedby=${described}
        aria-invalid=${invalid}
        .value=${live(value)}
        @input=${onInput}
        @blur=${onBlur}
      />`;
  return fieldFrame(
    field,
    at,
    asking,
    html`${control} ${limit ? countView(limit, value, id, asking) : nothing}`,
    issues,
  );
}

function countView(limit: LengthLimit, text: string, id: string, { locale, used: count }: Asking): TemplateResult {
  const used = count(limit, text);
  return html`<p class="count" part="count" id="${id}-count" data-standing=${standingOf(limit, used)}>
    ${locale.words.used(used, limit.max, limit.unit === 'words')}
  </p>`;
}
