import { css } from 'lit';

/** The details of a work. Tokens come from the element around it. */
export const detailStyles = css`
  :host {
    min-inline-size: 0;
  }
  .detail {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-l);
    overflow-wrap: anywhere;
  }
  .text {
    max-inline-size: var(--_measure);
    white-space: pre-line;
  }
  h4 {
    margin-block-end: var(--_space-s);
    font-size: 1em;
  }

  .take {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-s) var(--_space-m);
    align-items: center;
    padding: var(--_space-m);
    border-radius: var(--_radius);
    background: var(--_color-surface-raised);
  }
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-m);
    color: var(--_color-muted);
    font-size: 0.875em;
  }
  .files {
    display: grid;
    flex-basis: 100%;
    gap: var(--_space-xs);
    font-size: 0.875em;
  }
  .files a {
    display: inline-block;
    min-block-size: var(--_target-size);
  }

  .audience {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .audience li + li {
    margin-block-start: var(--_space-xs);
  }
  .takeaways {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-s);
    counter-reset: takeaway;
  }
  .takeaway {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_space-s);
    max-inline-size: var(--_measure);
    counter-increment: takeaway;
  }
  .takeaway::before {
    content: counter(takeaway);
    min-inline-size: 1.75em;
    block-size: 1.75em;
    border-radius: 1em;
    background: var(--_color-surface-raised);
    font-weight: var(--_font-weight-strong);
    line-height: 1.75;
    text-align: center;
  }
  .takeaway__title {
    min-block-size: max(1.75em, var(--_target-size));
    font-weight: var(--_font-weight-strong);
  }
  summary {
    cursor: pointer;
  }

  .facts {
    display: grid;
    gap: var(--_space-s);
  }
  .facts__row {
    display: grid;
    grid-template-columns: 10em minmax(0, 1fr);
    gap: 0 var(--_space-m);
  }
  dt {
    color: var(--_color-muted);
    font-size: 0.875em;
    line-height: 1.7;
  }
  .more {
    gap: 0;
    min-block-size: var(--_target-size);
    padding: 0 var(--_space-s);
    font-size: 0.875em;
  }
  .mark {
    color: var(--_color-success);
    font-size: 0.875em;
  }
  .mark--not {
    color: var(--_color-muted);
  }

  .related {
    padding-inline-start: var(--_space-m);
    border-inline-start: 0.2em solid var(--_color-border);
  }
  .related .item {
    padding-block: var(--_space-s);
  }
  .related .item__title {
    font-size: 1em;
  }
  .superseded {
    border-inline-start-color: var(--_color-warning);
  }

  @container (inline-size < 46em) {
    .facts__row {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
