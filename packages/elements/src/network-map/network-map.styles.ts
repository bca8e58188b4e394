import { css } from 'lit';

export const networkMapStyles = css`
  .base {
    --_reserve: max(34em, min(100svh, 64em));
  }
  .layout {
    display: grid;
    gap: var(--_space-m);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-s) var(--_space-m);
    align-items: end;
  }
  .field {
    display: grid;
    gap: var(--_space-xs);
    flex: 1 1 8em;
    min-inline-size: 0;
  }
  .field--search {
    flex: 2 1 14em;
  }
  .field .input {
    inline-size: 100%;
  }
  .label {
    font-size: 0.875em;
  }
  .switch {
    display: flex;
    gap: var(--_space-xs);
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: var(--_space-s) var(--_space-l);
  }
  .figures h3 {
    color: var(--_color-muted);
    font-size: 0.875em;
    font-weight: var(--_font-weight);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-s);
  }
  section {
    display: grid;
    gap: var(--_space-s);
  }
  .chips .button {
    text-align: start;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-xs) var(--_space-m);
    font-size: 0.875em;
  }
  .legend li {
    display: flex;
    gap: var(--_space-s);
    align-items: center;
  }
  .swatch {
    inline-size: 0.875em;
    block-size: 0.875em;
    border: 2px solid var(--_color-accent);
    border-radius: 50%;
  }
  .swatch--network {
    background: var(--_color-accent);
  }
  .disclaimer {
    max-inline-size: var(--_measure);
    font-size: 0.875em;
  }
  .panel {
    display: grid;
    gap: var(--_space-s);
    padding: var(--_space-m);
    border: var(--_border-width) solid var(--_color-border);
    border-inline-start: 0.25em solid var(--_color-accent);
    border-radius: var(--_radius);
  }
  .panel__head {
    display: flex;
    gap: var(--_space-m);
    align-items: start;
    justify-content: space-between;
  }
  .panel__head .button {
    flex: none;
  }
  .panel h3:focus-visible {
    outline-offset: 4px;
  }
  .facts {
    display: grid;
    grid-template-columns: minmax(8em, max-content) 1fr;
    gap: var(--_space-xs) var(--_space-m);
  }
  .facts dt {
    color: var(--_color-muted);
  }
  .facts dd {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
  }
  caption {
    padding-block-end: var(--_space-s);
    font-weight: var(--_font-weight-strong);
    text-align: start;
  }
  th,
  td {
    padding: var(--_space-s);
    border-block-end: var(--_border-width) solid var(--_color-border);
    text-align: start;
    vertical-align: top;
  }
  thead th {
    color: var(--_color-muted);
    font-size: 0.875em;
  }
  tbody th {
    font-weight: var(--_font-weight);
  }
  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .link {
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
  @container (inline-size < 40em) {
    .facts {
      grid-template-columns: 1fr;
    }
    .facts dd {
      margin-block-end: var(--_space-s);
    }
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    table,
    tbody,
    tr,
    caption {
      display: block;
    }
    tr {
      padding-block: var(--_space-s);
      border-block-end: var(--_border-width) solid var(--_color-border);
    }
    th,
    td {
      display: grid;
      grid-template-columns: 8em 1fr;
      gap: var(--_space-s);
      padding: 0.125em 0;
      border: 0;
    }
    tbody th {
      grid-template-columns: 1fr;
      font-weight: var(--_font-weight-strong);
    }
    td::before {
      content: attr(data-label);
      color: var(--_color-muted);
    }
    .number {
      text-align: start;
    }
  }
`;
