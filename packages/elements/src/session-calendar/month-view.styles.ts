import { css } from 'lit';

/** What stands around the grid of a month, and the dialog of a day. */
export const monthStyles = css`
  .beside {
    margin-block-end: var(--_space-m);
    padding: var(--_space-s) var(--_space-m);
    border-radius: var(--_radius);
    background: var(--_color-surface-raised);
  }
  .beside__title {
    min-block-size: var(--_target-size);
    color: var(--_color-muted);
    font-weight: var(--_font-weight-strong);
    font-size: 0.875em;
    cursor: pointer;
  }
  .beside .item {
    padding-block: var(--_space-s);
  }
  .dialog {
    /* A container of its own: what is in it is laid out by its width, not by the calendar's. */
    container-type: inline-size;
    inline-size: min(44em, 100% - 2em);
    max-block-size: min(40em, 100% - 2em);
    padding: var(--_space-l);
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius);
    background: var(--_color-surface);
    box-shadow: var(--_shadow);
    color: inherit;
    overflow: auto;
  }
  .dialog::backdrop {
    background: rgb(0 0 0 / 0.4);
  }
  .dialog__head {
    position: sticky;
    inset-block-start: calc(-1 * var(--_space-l));
    z-index: 1;
    display: flex;
    gap: var(--_space-m);
    align-items: center;
    justify-content: space-between;
    margin-block-start: calc(-1 * var(--_space-l));
    padding-block: var(--_space-m) var(--_space-s);
    background: var(--_color-surface);
  }
  .dialog__title:focus {
    outline: none;
  }
  .dialog__title::first-letter {
    text-transform: uppercase;
  }
`;
