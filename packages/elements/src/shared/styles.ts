import { css } from 'lit';
import { themes } from './themes.ts';

const shared = css`
  /* A page's own rules reach the host and beat these, also "* { … !important }": the host only lays itself out. */
  :host {
    display: block;
    min-inline-size: min(100%, 18em);
  }
  :host([hidden]) {
    display: none;
  }
  .base {
    --_font-weight: var(--colab-font-weight, 400);
    --_font-weight-strong: var(--colab-font-weight-strong, 600);
    --_space-xs: var(--colab-space-xs, 0.25em);
    --_space-s: var(--colab-space-s, 0.5em);
    --_space-m: var(--colab-space-m, 1em);
    --_space-l: var(--colab-space-l, 1.5em);
    --_space-xl: var(--colab-space-xl, 2.5em);
    --_radius: var(--colab-radius, 0.25em);
    --_control-height: var(--colab-control-height, 2.5em);
    --_target-size: var(--colab-target-size, 24px);
    --_measure: var(--colab-measure, 68ch);
    --_reserve: 12em;
    container-type: inline-size;
    box-sizing: border-box;
    min-block-size: var(--_reserve);
    background: var(--_color-surface);
    color: var(--_color-text);
    font-family: var(--colab-font-family, inherit);
    font-size: var(--colab-font-size, 1em);
    font-style: normal;
    font-variant: normal;
    font-weight: var(--_font-weight);
    hyphens: manual;
    letter-spacing: normal;
    line-height: var(--colab-font-line-height, 1.5);
    list-style: none;
    overflow-wrap: break-word;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    word-spacing: normal;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  figure {
    margin: 0;
    padding: 0;
    border: 0;
  }
  h2,
  h3,
  h4 {
    font-size: 1.125em;
    font-weight: var(--_font-weight-strong);
    line-height: 1.3;
  }
  ul,
  ol {
    list-style: none;
  }
  a {
    color: var(--_color-accent);
    text-underline-offset: 0.15em;
  }
  button,
  input,
  select,
  textarea {
    margin: 0;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
  }
  :focus-visible {
    outline: 3px solid var(--_color-focus);
    outline-offset: 2px;
  }
  .visually-hidden:not(:focus):not(:focus-within) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--_space-s);
    min-block-size: max(var(--_control-height), var(--_target-size));
    min-inline-size: var(--_target-size);
    padding: var(--_space-xs) var(--_space-m);
    border: var(--_border-width) solid var(--_color-border-control);
    border-radius: var(--_radius);
    background: var(--_color-surface);
    color: var(--_color-accent);
    font-weight: var(--_font-weight-strong);
    text-decoration: none;
    cursor: pointer;
  }
  .button:hover {
    background: var(--_color-surface-raised);
  }
  .button--primary {
    border-color: var(--_color-accent);
    background: var(--_color-accent);
    color: var(--_color-accent-text);
  }
  .button--primary:hover {
    background: color-mix(in srgb, var(--_color-accent) 88%, var(--_color-text));
  }
  .button--plain {
    border-color: transparent;
    background: none;
  }
  .button[aria-pressed='true'],
  .button[aria-current]:not([aria-current='false']),
  .button[aria-selected='true'] {
    border-color: var(--_color-accent);
    background: color-mix(in srgb, var(--_color-accent) 10%, var(--_color-surface));
  }
  .button:disabled,
  .button[aria-disabled='true'] {
    border-style: dashed;
    color: var(--_color-muted);
    cursor: default;
  }
  .input {
    min-block-size: max(var(--_control-height), var(--_target-size));
    max-inline-size: 100%;
    padding: var(--_space-xs) var(--_space-s);
    border: var(--_border-width) solid var(--_color-border-control);
    border-radius: var(--_radius);
    background: var(--_color-surface);
    color: var(--_color-text);
    text-overflow: ellipsis;
  }
  .label {
    display: block;
    font-weight: var(--_font-weight-strong);
  }
  .report {
    margin-block-start: var(--_space-m);
    font-size: 0.875em;
  }
  .muted {
    color: var(--_color-muted);
  }
  .badge {
    display: inline-block;
    padding-inline: var(--_space-s);
    border: var(--_border-width) solid var(--_color-border-control);
    border-radius: var(--_radius);
    color: var(--_color-muted);
    font-size: 0.875em;
    white-space: nowrap;
  }
  .badge--sample {
    border-style: dashed;
    color: var(--_color-info);
  }
  .notice {
    display: grid;
    gap: var(--_space-s);
    justify-items: start;
    padding: var(--_space-m);
    border: var(--_border-width) solid var(--_color-border);
    border-inline-start: 0.25em solid var(--_color-danger);
    border-radius: var(--_radius);
  }
  .notice__title {
    font-weight: var(--_font-weight-strong);
  }
  .skeleton {
    display: grid;
    gap: var(--_space-m);
    align-content: start;
    min-block-size: var(--_reserve);
  }
  .skeleton__row {
    block-size: 2em;
    border-radius: var(--_radius);
    background: var(--_color-surface-raised);
  }
  .skeleton__row:nth-child(even) {
    inline-size: 70%;
  }
  @media (prefers-reduced-motion: no-preference) {
    .skeleton__row {
      animation: pulse 1.5s ease-in-out infinite alternate;
    }
    @keyframes pulse {
      to {
        opacity: 0.5;
      }
    }
  }
  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
    .button--primary,
    .button[aria-pressed='true'],
    .button[aria-current]:not([aria-current='false']),
    .button[aria-selected='true'] {
      border: 2px solid Highlight;
    }
    .skeleton__row {
      border: 1px solid GrayText;
    }
  }
  @media print {
    .base {
      --_reserve: 0;
      background: none;
      color: #000;
    }
    .button,
    .skeleton {
      display: none;
    }
    a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-size: 0.875em;
    }
  }
`;

/** Tokens, the reset on the inner wrapper, and the looks all elements share. */
export const sharedStyles = [themes, shared];
