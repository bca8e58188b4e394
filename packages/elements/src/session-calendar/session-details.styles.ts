import { css } from 'lit';

/** What opens under an entry. */
export const detailsStyles = css`
  .details {
    grid-column: 2 / -1;
    min-inline-size: 0;
    max-inline-size: var(--_measure);
    overflow-wrap: anywhere;
  }
  .details__text {
    margin-block-end: var(--_space-m);
    white-space: pre-line;
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
  .part + .part,
  .inside__item + .inside__item {
    margin-block-start: var(--_space-m);
  }
  .facts .notice {
    padding-block: var(--_space-s);
  }
  @container (inline-size < 46em) {
    .details {
      grid-column: 1;
    }
    .facts__row {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
