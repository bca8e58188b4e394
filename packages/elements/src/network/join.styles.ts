import { css } from 'lit';

export const joinStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  form,
  .receipt {
    display: grid;
    gap: var(--_space-m);
    padding: var(--_space-m);
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius);
  }
  .field {
    display: grid;
    gap: var(--_space-xs);
    max-inline-size: 36em;
  }
  .field .input {
    inline-size: 100%;
  }
  .hint {
    font-size: 0.875em;
  }
  .fault {
    color: var(--_color-danger);
    font-weight: var(--_font-weight-strong);
  }
  .input[aria-invalid='true'] {
    border-color: var(--_color-danger);
    border-width: 2px;
  }
  .check {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: var(--_space-s);
    align-items: start;
  }
  .check input {
    inline-size: 1.25em;
    block-size: 1.25em;
    min-inline-size: var(--_target-size);
    min-block-size: var(--_target-size);
    accent-color: var(--_color-accent);
  }
  .summary ul {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .button[type='submit'] {
    justify-self: start;
  }
  .trap {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;
