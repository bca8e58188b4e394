import { css } from 'lit';

/** Looks of the rest of the form. */
export const styles = css`
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
  .option__hint {
    grid-column: 2;
    margin-block-start: -0.25em;
  }
  .standing[data-standing='member'] {
    color: var(--_color-success);
  }
  .input--short {
    inline-size: 8em;
  }
  .input[aria-invalid='true'] {
    border-color: var(--_color-danger);
    box-shadow: inset 0 0 0 1px var(--_color-danger);
  }
  select.input {
    inline-size: auto;
    min-inline-size: min(100%, 16em);
  }
  .button--danger {
    border-color: var(--_color-danger);
    color: var(--_color-danger);
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

  /* Answers */
  .answers,
  .kept,
  .waiting,
  .outbox,
  .receipt {
    display: grid;
    gap: var(--_space-m);
    min-inline-size: 0;
  }
  .waiting,
  .receipt {
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

  /* Receipt */
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

  /* Changes, waiting */
  .changes {
    display: grid;
    gap: var(--_space-m);
  }
  .change {
    display: grid;
    gap: var(--_space-xs);
    padding-inline-start: var(--_space-m);
    border-inline-start: 0.25em solid var(--_color-accent);
  }
  .change dt {
    font-weight: var(--_font-weight-strong);
  }
  .change dd {
    display: grid;
    grid-template-columns: 5em minmax(0, 1fr);
    gap: var(--_space-s);
    overflow-wrap: anywhere;
  }
  .change__side {
    color: var(--_color-muted);
    font-size: 0.875em;
  }
  .change del {
    color: var(--_color-muted);
  }
  .change ins {
    text-decoration: none;
  }
  .waiting {
    padding: var(--_space-l);
    border-radius: var(--_radius);
    background: var(--_color-surface-raised);
    gap: var(--_space-m);
  }
  .outbox {
    gap: var(--_space-s);
    padding-block-start: var(--_space-m);
    border-block-start: var(--_border-width) solid var(--_color-border);
  }
  .outbox h3 {
    font-size: 1em;
  }
  .outbox ul {
    display: grid;
    gap: var(--_space-s);
  }
  .outbox li {
    display: grid;
    gap: var(--_space-xs);
  }
  .outbox__ways {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-xs) var(--_space-m);
  }

  @container (inline-size < 30em) {
    select.input {
      inline-size: 100%;
    }
    .change dd {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
  }
  @media (forced-colors: active) {
    .look-up__option[aria-selected='true'] {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .answer__change,
    .outbox__ways,
    .summary {
      display: none;
    }
  }
`;
