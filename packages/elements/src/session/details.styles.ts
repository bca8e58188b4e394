import { css } from 'lit';

/** All that is known of a session. */
export const detailsStyles = css`
  .details {
    min-inline-size: 0;
    max-inline-size: var(--_measure);
    overflow-wrap: anywhere;
  }
  .details__text {
    margin-block-end: var(--_space-m);
    white-space: pre-line;
  }
  .details__note {
    margin-block-end: var(--_space-m);
  }
  .facts {
    display: grid;
    gap: var(--_space-s);
  }
  .facts__row {
    display: grid;
    grid-template-columns: 9em minmax(0, 1fr);
    gap: 0 var(--_space-m);
  }
  dt {
    color: var(--_color-muted);
    font-size: 0.875em;
    line-height: 1.7;
  }
  .line {
    display: block;
  }
  .parts {
    display: grid;
    gap: var(--_space-s);
  }
  .part {
    display: grid;
    gap: var(--_space-xs);
    padding: var(--_space-s) var(--_space-m);
    border: var(--_border-width) solid var(--_color-border);
    border-inline-start: 0.25em solid var(--_color-accent);
    border-radius: var(--_radius);
  }
  .part[data-ended='true'] {
    border-inline-start-color: var(--_color-border-control);
  }
  .part__head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-xs) var(--_space-s);
    align-items: baseline;
  }
  .inside__item + .inside__item {
    margin-block-start: var(--_space-m);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-xs) var(--_space-m);
    align-items: center;
  }
  .actions > * {
    min-block-size: var(--_target-size);
  }
  .actions .button {
    min-block-size: var(--_target-size);
    padding-block: 0;
  }
  [data-done]::after {
    content: '✓' / '';
  }
  .facts .notice {
    padding-block: var(--_space-s);
  }
  @container (inline-size < 46em) {
    .facts__row {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media print {
    .actions,
    .part__action {
      display: none;
    }
  }
`;
