import { css } from 'lit';

export const styles = css`
  .base {
    --_reserve: 36em;
    --_danger-tint: color-mix(in srgb, var(--_color-danger) 8%, var(--_color-surface));
    --_accent-tint: color-mix(in srgb, var(--_color-accent) 8%, var(--_color-surface));
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
  /* A legend as a block inside its box, and not on its edge. */
  legend {
    float: inline-start;
    inline-size: 100%;
    padding: 0;
  }
  fieldset > .options,
  legend + * {
    clear: both;
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
  select.input {
    inline-size: auto;
    min-inline-size: min(100%, 16em);
  }
  .input--short {
    inline-size: 8em;
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
  .input[aria-invalid='true'] {
    border-color: var(--_color-danger);
    box-shadow: inset 0 0 0 1px var(--_color-danger);
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
  .issue {
    padding-inline-start: var(--_space-s);
    border-inline-start: 0.25em solid var(--_color-danger);
    color: var(--_color-danger);
    font-weight: var(--_font-weight-strong);
  }
  .options {
    display: grid;
    gap: var(--_space-xs) var(--_space-l);
  }
  .options--columns {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
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
  .option__hint {
    grid-column: 2;
    margin-block-start: -0.25em;
  }
  .standing[data-standing='member'] {
    color: var(--_color-success);
  }

  /* Rows */
  .row {
    gap: var(--_space-m);
    padding: var(--_space-m);
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius);
    background: var(--_color-surface-raised);
  }
  .row__title {
    font-weight: var(--_font-weight-strong);
  }
  .row__remove {
    justify-self: start;
    margin-inline-start: calc(-1 * var(--_space-m));
  }
  .cells {
    display: grid;
    gap: var(--_space-m);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    align-items: start;
  }
  .field > .button,
  .field > select {
    justify-self: start;
  }
  .cell > select {
    inline-size: 100%;
  }
  .provided {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-xs) var(--_space-m);
    align-items: baseline;
    padding: var(--_space-s) var(--_space-m);
    border-radius: var(--_radius);
    background: var(--_color-surface-raised);
  }
  .badges {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-xs);
  }
  .statement {
    display: grid;
    gap: var(--_space-xs);
    padding-block: var(--_space-s);
    border-block-end: var(--_border-width) solid var(--_color-border);
  }
  .statement:last-child {
    border-block-end: 0;
  }
  .statement__link {
    padding-inline-start: calc(1.375em + var(--_space-s));
  }

  /* Look-up */
  .look-up {
    position: relative;
  }
  .look-up__list {
    position: absolute;
    z-index: 1;
    inset-block-start: calc(100% + 2px);
    inset-inline: 0;
    max-block-size: 18em;
    overflow-y: auto;
    padding: var(--_space-xs);
    border: var(--_border-width) solid var(--_color-border-control);
    border-radius: var(--_radius);
    background: var(--_color-surface);
    box-shadow: var(--_shadow);
  }
  .look-up__option {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-s);
    justify-content: space-between;
    min-block-size: var(--_target-size);
    padding: var(--_space-s);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .look-up__option:hover {
    background: var(--_color-surface-raised);
  }
  .look-up__option[aria-selected='true'] {
    background: var(--_accent-tint);
    box-shadow: inset 0 0 0 2px var(--_color-accent);
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
  .note--closed {
    padding: var(--_space-l);
  }
  .summary {
    display: grid;
    gap: var(--_space-s);
    padding: var(--_space-m);
    border: 2px solid var(--_color-danger);
    border-radius: var(--_radius);
    background: var(--_danger-tint);
  }
  .summary ul {
    display: grid;
    gap: var(--_space-s);
  }
  .summary a {
    display: inline-block;
    min-block-size: var(--_target-size);
    color: var(--_color-danger);
    font-weight: var(--_font-weight-strong);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-s) var(--_space-m);
  }
  .actions .button--primary {
    min-inline-size: 10em;
  }
  .button--danger {
    border-color: var(--_color-danger);
    color: var(--_color-danger);
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

  /* Answers */
  .answers,
  .kept,
  .follow,
  .receipt {
    display: grid;
    gap: var(--_space-m);
    min-inline-size: 0;
  }
  .receipt,
  .follow {
    gap: var(--_space-l);
    max-inline-size: 46em;
  }
  .answers dl {
    border-block-start: var(--_border-width) solid var(--_color-border);
  }
  .answer {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--_space-xs) var(--_space-m);
    padding-block: var(--_space-s);
    border-block-end: var(--_border-width) solid var(--_color-border);
  }
  .answer dt {
    grid-column: 1;
    color: var(--_color-muted);
    font-size: 0.9375em;
  }
  .answer dd {
    grid-column: 1 / -1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .answer .answer__change {
    grid-column: 2;
    grid-row: 1;
  }
  .written {
    white-space: pre-line;
  }
  .bullets,
  .numbers {
    display: grid;
    gap: var(--_space-xs);
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .numbers {
    list-style: decimal;
  }
  .details .answers {
    margin-block-start: var(--_space-m);
  }
  .details > summary {
    min-block-size: var(--_target-size);
    color: var(--_color-accent);
    font-weight: var(--_font-weight-strong);
    cursor: pointer;
  }

  /* Receipt and follow-up */
  .receipt__title {
    color: var(--_color-success);
    font-size: 1.5em;
  }
  .reference {
    font-size: 1.5em;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.04em;
  }
  .secret {
    padding: var(--_space-s);
    border: var(--_border-width) dashed var(--_color-border-control);
    border-radius: var(--_radius);
    background: var(--_color-surface);
    overflow-wrap: anywhere;
  }
  .facts {
    gap: var(--_space-m);
  }
  .facts dt {
    color: var(--_color-muted);
    font-size: 0.875em;
  }
  .history {
    display: grid;
    gap: var(--_space-s);
    margin-block-start: var(--_space-s);
    padding-inline-start: var(--_space-m);
    border-inline-start: 2px solid var(--_color-border);
  }
  .history li {
    display: grid;
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
    select.input {
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
    .look-up__option[aria-selected='true'] {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .layout__steps,
    .answer__change,
    .summary {
      display: none;
    }
  }
`;
