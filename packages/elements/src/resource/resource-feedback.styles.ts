import { css } from 'lit';

/** The questions how useful a work was. Tokens come from the element around it. */
export const feedbackStyles = css`
  :host {
    min-inline-size: 0;
  }
  .feedback {
    display: grid;
    gap: var(--_space-m);
    padding: var(--_space-l);
    border-radius: var(--_radius);
    background: var(--_color-surface-raised);
  }
  .title {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-s);
    align-items: baseline;
    justify-content: space-between;
    font-size: 1.125em;
    font-weight: var(--_font-weight-strong);
  }
  .title:focus,
  legend:focus {
    outline: none;
  }
  form,
  fieldset {
    display: grid;
    gap: var(--_space-s);
    min-inline-size: 0;
  }
  legend {
    padding: 0;
    margin-block-end: var(--_space-s);
  }
  .small {
    font-size: 0.875em;
    font-weight: var(--_font-weight);
  }
  .row,
  .scale {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-s);
    align-items: center;
  }
  .scale > .muted {
    font-size: 0.875em;
  }
  .choice {
    position: relative;
    display: inline-grid;
    place-items: center;
    inline-size: max(2.75em, var(--_target-size));
    block-size: max(2.75em, var(--_target-size));
    border: var(--_border-width) solid var(--_color-border-control);
    border-radius: var(--_radius);
    background: var(--_color-surface);
    font-weight: var(--_font-weight-strong);
    cursor: pointer;
  }
  .choice input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .choice:hover {
    border-color: var(--_color-accent);
  }
  .choice:has(:checked) {
    border-color: var(--_color-accent);
    background: var(--_color-accent);
    color: var(--_color-accent-text);
  }
  .choice:has(:focus-visible) {
    outline: 3px solid var(--_color-focus);
    outline-offset: 2px;
  }
  textarea {
    inline-size: 100%;
    max-inline-size: var(--_measure);
    resize: vertical;
  }
  .address {
    inline-size: 100%;
    max-inline-size: 24em;
  }
  .problem {
    color: var(--_color-danger);
  }
  .button--plain:hover {
    background: var(--_color-surface);
  }
  @media (forced-colors: active) {
    .feedback {
      border: 1px solid CanvasText;
    }
    .choice:has(:checked) {
      outline: 3px solid Highlight;
    }
  }
  @media print {
    .feedback {
      display: none;
    }
  }
`;
