import { css } from 'lit';

/** Looks of the first view. */
export const styles = css`
  .base {
    --_reserve: 36em;
    --_danger-tint: color-mix(in srgb, var(--_color-danger) 8%, var(--_color-surface));
    --_accent-tint: color-mix(in srgb, var(--_color-accent) 8%, var(--_color-surface));
  }
  /* As much as was kept while it loaded: what stands below shall not come and go. */
  .base:has([part='error']) {
    --_reserve: max(36em, min(100svh, 64em));
  }
  .content {
    display: grid;
    gap: var(--_space-l);
  }
  /* About the height of a first step, which is what mostly comes. */
  .skeleton {
    min-block-size: 64em;
  }
  h2 {
    font-size: 1.5em;
    line-height: 1.25;
  }
  h3 {
    font-size: 1.25em;
  }
  h4 {
    font-size: 1em;
  }
  [data-focus],
  [data-summary] {
    scroll-margin-block: 5em 1em;
  }
  [data-focus]:focus-visible {
    outline: none;
  }
  .header {
    display: grid;
    gap: var(--_space-xs);
  }
  .header .badge {
    font-size: 0.625em;
    vertical-align: middle;
  }
  .lead,
  .hint,
  .note p,
  .panel p {
    max-inline-size: var(--_measure);
  }
  .eyebrow {
    display: block;
    color: var(--_color-muted);
    font-size: 0.875em;
    font-weight: var(--_font-weight);
  }
  h3 .eyebrow {
    font-size: 0.7em;
  }

  /* Steps */
  .layout {
    display: grid;
    gap: var(--_space-l);
  }
  .layout__form {
    position: relative;
    min-inline-size: 0;
  }
  .steps {
    display: none;
  }
  .bar {
    display: flex;
    gap: 4px;
  }
  .bar__part {
    flex: 1;
    block-size: 6px;
    border-radius: 3px;
    background: var(--_color-border);
  }
  .bar__part[data-standing='done'] {
    background: color-mix(in srgb, var(--_color-accent) 55%, var(--_color-surface));
  }
  .bar__part[data-standing='current'] {
    background: var(--_color-accent);
  }
  .steps__step {
    display: flex;
    gap: var(--_space-s);
    align-items: start;
    inline-size: 100%;
    min-block-size: max(2.25em, var(--_target-size));
    padding: var(--_space-xs) var(--_space-s);
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_color-muted);
    font-size: 0.9375em;
    text-align: start;
  }
  button.steps__step {
    color: var(--_color-text);
    cursor: pointer;
  }
  button.steps__step:hover {
    background: var(--_color-surface-raised);
  }
  [data-standing='current'] > .steps__step {
    background: var(--_accent-tint);
    color: var(--_color-text);
    font-weight: var(--_font-weight-strong);
  }
  .steps__mark {
    flex: none;
    inline-size: 0.75em;
    block-size: 0.75em;
    margin-block-start: 0.375em;
    border: 2px solid var(--_color-border-control);
    border-radius: 50%;
  }
  [data-standing='current'] > .steps__step .steps__mark {
    border-color: var(--_color-accent);
    box-shadow: inset 0 0 0 2px var(--_color-surface);
    background: var(--_color-accent);
  }
  [data-standing='done'] > .steps__step .steps__mark {
    border-color: var(--_color-accent);
    background: var(--_color-accent);
  }
  @container (inline-size >= 52em) {
    .layout {
      grid-template-columns: 14em minmax(0, 44em);
      gap: var(--_space-xl);
      align-items: start;
    }
    .layout__steps {
      position: sticky;
      inset-block-start: var(--_space-m);
    }
    .steps {
      display: block;
    }
    .bar {
      display: none;
    }
  }

  /* Questions */
  .step__head,
  .next {
    display: grid;
    gap: var(--_space-s);
  }
  .step {
    display: grid;
    gap: var(--_space-l);
    min-inline-size: 0;
  }
  .field,
  .row,
  .cell {
    display: grid;
    gap: var(--_space-s);
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .label {
    line-height: 1.35;
  }
  .requirement {
    color: var(--_color-muted);
    font-size: 0.8125em;
    font-weight: var(--_font-weight);
  }
  .hint,
  .count,
  .standing {
    color: var(--_color-muted);
    font-size: 0.9375em;
  }
  .input {
    inline-size: 100%;
    min-block-size: max(2.75em, var(--_target-size));
    padding: var(--_space-s);
  }
  textarea.input {
    min-block-size: 8em;
    max-block-size: 40em;
    resize: vertical;
    field-sizing: content;
  }
  .input:hover {
    border-color: var(--_color-text);
  }
  .count {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .count[data-standing='near'] {
    color: var(--_color-warning);
  }
  .count[data-standing='over'] {
    color: var(--_color-danger);
    font-weight: var(--_font-weight-strong);
  }
  .option {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: var(--_space-s);
    align-items: start;
  }
  .option input {
    inline-size: 1.375em;
    block-size: 1.375em;
    min-inline-size: 20px;
    min-block-size: 20px;
    margin-block: 0.4em;
    accent-color: var(--_color-accent);
  }
  .option label {
    padding-block: 0.35em;
    cursor: pointer;
  }

  /* Messages */
  .note,
  .panel {
    display: grid;
    gap: var(--_space-s);
    padding: var(--_space-m);
    border-radius: var(--_radius);
    background: var(--_color-surface-raised);
  }
  .note--warning {
    border-inline-start: 0.25em solid var(--_color-warning);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-s) var(--_space-m);
  }
  .actions .button--primary {
    min-inline-size: 10em;
  }
  .button--primary[aria-disabled='true'] {
    border-color: var(--_color-border-control);
    background: var(--_color-surface-raised);
    color: var(--_color-text);
  }
  .link {
    justify-self: start;
    min-block-size: var(--_target-size);
    padding: 0;
    border: 0;
    background: none;
    color: var(--_color-accent);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }

  .keep {
    display: grid;
    gap: var(--_space-xs);
    padding-block-start: var(--_space-m);
    border-block-start: var(--_border-width) solid var(--_color-border);
  }
  .exit {
    position: sticky;
    z-index: 2;
    inset-block-start: 0;
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-xs) var(--_space-m);
    align-items: center;
    margin-block-end: var(--_space-m);
    padding-block: var(--_space-s);
    background: var(--_color-surface);
  }
  .exit ~ .content :is(input, select, textarea, button, a) {
    scroll-margin-block-start: 6em;
  }
  .exit__button {
    border-color: var(--_color-danger);
    background: var(--_color-danger);
    color: var(--_color-surface);
  }
  .exit__button:hover {
    background: color-mix(in srgb, var(--_color-danger) 88%, var(--_color-text));
  }

  .trap {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  @container (inline-size < 30em) {
    .skeleton {
      min-block-size: 84em;
    }
    .actions .button {
      inline-size: 100%;
    }
  }
  @media (forced-colors: active) {
    .bar__part {
      border: 1px solid CanvasText;
    }
    .bar__part[data-standing='current'],
    .bar__part[data-standing='done'] {
      background: Highlight;
      forced-color-adjust: none;
    }
    [data-standing='current'] > .steps__step {
      border: 2px solid Highlight;
    }
    [data-standing='done'] .steps__mark,
    [data-standing='current'] .steps__mark {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
  @media print {
    .layout__steps,
    .keep,
    .exit {
      display: none;
    }
  }
`;
