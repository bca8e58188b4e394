import { css } from 'lit';

export const networkMapStyles = css`
  .base {
    --_reserve: max(34em, min(100svh, 64em));
  }
  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
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
    flex: 1 1 11.5em;
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
    margin-inline-start: auto;
  }
  .switch .button:first-child {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .switch .button:last-child {
    margin-inline-start: -1px;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
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
  .beside {
    display: grid;
    gap: var(--_space-s);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-s);
  }
  .chips .button {
    font-weight: var(--_font-weight);
    overflow-wrap: anywhere;
    text-align: start;
  }
  .disclaimer {
    max-inline-size: var(--_measure);
    font-size: 0.875em;
  }
  .note {
    padding: var(--_space-s) var(--_space-m);
    border-inline-start: 0.25em solid var(--_color-warning);
    overflow-wrap: anywhere;
  }
  @media print {
    .bar,
    .chips .button,
    .beside {
      display: none;
    }
  }
`;
