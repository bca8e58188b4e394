import { css } from 'lit';

export const networkTablesStyles = css`
  :host {
    display: grid;
    gap: var(--_space-s);
    min-inline-size: 0;
    container-type: inline-size;
  }
  .lists,
  .pager {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-s);
    align-items: center;
  }
  .pager {
    margin-block: var(--_space-s);
  }
  .note,
  .exports {
    font-size: 0.875em;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  caption {
    padding-block: var(--_space-s);
    font-weight: var(--_font-weight-strong);
    text-align: start;
  }
  th,
  td {
    padding: var(--_space-s);
    border-block-end: var(--_border-width) solid var(--_color-border);
    overflow-wrap: break-word;
    text-align: start;
    vertical-align: top;
  }
  thead th {
    color: var(--_color-muted);
    font-size: 0.875em;
    overflow-wrap: normal;
  }
  tbody th {
    min-inline-size: 12em;
    font-weight: var(--_font-weight);
  }
  tbody tr:hover {
    background: var(--_color-surface-raised);
  }
  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .link,
  .sort {
    min-block-size: var(--_target-size);
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .link {
    color: var(--_color-accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .sort {
    color: inherit;
    font-weight: inherit;
  }
  .sort::after {
    /* Arrows are seen, and heard as the state of the column alone. */
    content: ' ↕';
    content: ' ↕' / '';
    opacity: 0.6;
  }
  [aria-sort='ascending'] .sort::after {
    content: ' ↑';
    content: ' ↑' / '';
    opacity: 1;
  }
  [aria-sort='descending'] .sort::after {
    content: ' ↓';
    content: ' ↓' / '';
    opacity: 1;
  }
  .names {
    columns: 18em;
    column-gap: var(--_space-l);
  }
  .names li {
    padding-block: 0.125em;
    break-inside: avoid;
  }
  @container (inline-size < 42em) {
    /* Out of sight; only the sorting stays, as a row of buttons. */
    thead th:not(:has(.sort)) {
      display: none;
    }
    table,
    thead,
    tbody,
    caption {
      display: block;
    }
    thead tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--_space-m);
    }
    thead th {
      padding: 0;
      border: 0;
    }
    tbody tr {
      display: block;
      padding-block: var(--_space-s);
      border-block-end: var(--_border-width) solid var(--_color-border);
    }
    tbody th,
    td {
      display: grid;
      grid-template-columns: 7em 1fr;
      gap: var(--_space-s);
      min-inline-size: 0;
      padding: 0.125em 0;
      border: 0;
    }
    tbody th {
      display: block;
      font-weight: var(--_font-weight-strong);
    }
    td::before {
      content: attr(data-label);
      color: var(--_color-muted);
    }
    .number {
      text-align: start;
    }
    td,
    tbody th {
      overflow-wrap: anywhere;
    }
  }
  @media print {
    .lists,
    .pager,
    .exports {
      display: none;
    }
    .link {
      color: inherit;
      text-decoration: none;
    }
    tr {
      break-inside: avoid;
    }
    thead {
      display: table-header-group;
    }
  }
`;
