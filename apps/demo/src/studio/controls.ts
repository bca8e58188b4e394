import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';

type Label = string | TemplateResult;

/** A labelled list to choose from. */
export function select<Value extends string>(control: {
  id: string;
  label: Label;
  value: Value;
  options: readonly (readonly [Value, string])[];
  pick: (value: Value) => void;
  describedBy?: string;
}): TemplateResult {
  const { id, label, value, options, pick, describedBy = '' } = control;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      aria-describedby=${describedBy}
      @change=${(event: Event) => pick((event.target as HTMLSelectElement).value as Value)}
    >
      ${options.map(([each, name]) => html`<option value=${each} .selected=${live(each === value)}>${name}</option>`)}
    </select>
  </div>`;
}

/** A labelled line to type in; what is typed counts when the line is left. */
export function field(control: {
  id: string;
  label: Label;
  value: string;
  type: 'text' | 'number' | 'color';
  put: (value: string) => void;
  describedBy?: string;
}): TemplateResult {
  const { id, label, value, type, put, describedBy = '' } = control;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type=${type}
      autocomplete="off"
      aria-describedby=${describedBy}
      .value=${live(value)}
      @change=${(event: Event) => put((event.target as HTMLInputElement).value.trim())}
    />
  </div>`;
}

/** Code to take away, with a button that copies it. */
export function codeBlock(block: {
  id: string;
  label: string;
  copyLabel: string;
  code: string;
  copy: (text: string, name: string) => Promise<void>;
  more?: unknown;
}): TemplateResult {
  const { id, label, copyLabel, code, copy, more } = block;
  return html`<figure class="code" aria-labelledby=${id}>
    <figcaption>
      <h3 id=${id}>${label}</h3>
      <span class="actions">
        ${more}
        <button type="button" aria-describedby=${id} @click=${() => void copy(code, label)}>${copyLabel}</button>
      </span>
    </figcaption>
    <pre tabindex="0" dir="ltr" aria-labelledby=${id}><code>${code}</code></pre>
  </figure>`;
}
