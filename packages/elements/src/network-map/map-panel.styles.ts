import { css } from 'lit';

export const mapPanelStyles = css`
  :host {
    display: block;
    min-inline-size: 0;
  }
  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-s);
    padding: var(--_space-m);
    border: var(--_border-width) solid var(--_color-border);
    border-inline-start: 0.25em solid var(--_color-accent);
    border-radius: var(--_radius);
  }
  .head {
    display: flex;
    gap: var(--_space-m);
    align-items: start;
    justify-content: space-between;
  }
  h3 {
    overflow-wrap: anywhere;
  }
  .head .button {
    flex: none;
  }
  h3:focus-visible {
    outline-offset: 4px;
  }
  h4 {
    margin-block-start: var(--_space-s);
    font-size: 1em;
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
`;
