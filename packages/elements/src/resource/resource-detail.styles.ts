import { css } from 'lit';

/** The details of a work. Tokens come from the element around it. */
export const detailStyles = css`
  :host {
    container-type: inline-size;
    min-inline-size: 0;
  }
  .detail,
  .columns,
  .column {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-l);
    align-content: start;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .text,
  .rich,
  .bullets,
  .takeaways {
    max-inline-size: var(--_measure);
  }
  .text {
    white-space: pre-line;
  }
  h4 {
    margin-block-end: var(--_space-s);
    font-size: 1.125em;
  }
  h5 {
    font-size: 1em;
  }
  section > h5:not(:first-child) {
    margin-block-start: var(--_space-m);
  }
  .columns--one > :first-child {
    display: none;
  }
  .byline {
    color: var(--_color-muted);
  }

  .rich :is(p, ul, ol, blockquote, figure) + *,
  div + .bullets {
    margin-block-start: var(--_space-s);
  }
  .rich :is(h5, h6) {
    margin-block: var(--_space-m) var(--_space-xs);
    font-size: 1em;
  }
  .rich :is(ul, ol),
  .bullets {
    padding-inline-start: 1.5em;
  }
  .rich ul,
  .bullets {
    list-style: disc;
  }
  .rich ol {
    list-style: decimal;
  }
  .rich li + li,
  .bullets li + li {
    margin-block-start: var(--_space-xs);
  }
  .rich blockquote {
    margin: 0;
    padding-inline-start: var(--_space-m);
    border-inline-start: 0.2em solid var(--_color-border);
  }
  .rich img {
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--_radius);
  }
  .rich figcaption {
    color: var(--_color-muted);
    font-size: 0.875em;
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

  .takeaways__head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-m);
    align-items: baseline;
    justify-content: space-between;
    max-inline-size: var(--_measure);
  }
  .takeaways {
    counter-reset: takeaway;
  }
  .takeaway {
    position: relative;
    padding-block: var(--_space-s);
    padding-inline-start: 2.75em;
    border-block-start: var(--_border-width) solid var(--_color-border);
    counter-increment: takeaway;
  }
  .takeaway:last-child {
    border-block-end: var(--_border-width) solid var(--_color-border);
  }
  .takeaway::before {
    content: counter(takeaway);
    position: absolute;
    inset-inline-start: 0;
    inline-size: 1.85em;
    block-size: 1.85em;
    border-radius: 1em;
    background: var(--_color-surface-raised);
    font-weight: var(--_font-weight-strong);
    line-height: 1.85;
    text-align: center;
  }
  .takeaway__title {
    margin-block: 0.2em;
  }
  .takeaway__text {
    margin-block-end: var(--_space-xs);
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
  .line {
    display: block;
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
  .share {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-xs) var(--_space-m);
    align-items: center;
  }

  .related .item {
    padding: var(--_space-s) var(--_space-m);
    border-inline-start: 0.2em solid var(--_color-border);
  }
  .related .item + .item {
    margin-block-start: var(--_space-s);
  }
  .related .item__title {
    margin-block: 0.15em 0.25em;
    font-size: 1em;
  }
  .superseded {
    border-inline-start-color: var(--_color-warning);
  }

  @container (inline-size >= 52em) {
    .columns:not(.columns--one) {
      grid-template-columns: minmax(0, 44em) minmax(17em, 1fr);
      gap: var(--_space-xl);
    }
    .columns:not(.columns--one) .facts__row {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @container (inline-size < 30em) {
    .facts__row {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .take,
    .takeaway::before {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .takeaway__text[hidden] {
      display: block;
      content-visibility: visible;
    }
    .take {
      padding: 0;
      background: none;
    }
  }
`;
