import { css } from 'lit';

/** The month as a grid. */
export const monthGridStyles = css`
  :host {
    min-inline-size: 0;
  }
  .base {
    --_reserve: 36em;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  th {
    padding: var(--_space-s) var(--_space-xs);
    color: var(--_color-muted);
    font-size: 0.875em;
    font-weight: var(--_font-weight-strong);
    text-align: start;
  }
  .day {
    block-size: 6.5em;
    padding: var(--_space-xs);
    border: var(--_border-width) solid var(--_color-border);
    vertical-align: top;
    cursor: pointer;
  }
  .day:hover {
    background: var(--_color-surface-raised);
  }
  .day:focus-visible {
    outline-offset: -3px;
  }
  .day__number {
    display: inline-block;
    min-inline-size: 1.75em;
    padding-inline: 0.25em;
    border-radius: 1em;
    font-size: 0.875em;
    line-height: 1.75;
    text-align: center;
  }
  .day--outside {
    background: var(--_color-surface-raised);
  }
  .day--outside .day__number {
    color: var(--_color-muted);
  }
  [aria-current='date'] .day__number {
    background: var(--_color-accent);
    color: var(--_color-accent-text);
    font-weight: var(--_font-weight-strong);
  }
  .entry {
    display: -webkit-box;
    margin-block-start: 0.2em;
    padding: 0.15em 0.4em;
    overflow: hidden;
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_color-accent) 10%, var(--_color-surface));
    font-size: 0.8125em;
    line-height: 1.35;
    overflow-wrap: anywhere;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
  }
  .entry--off {
    background: var(--_color-surface-raised);
    color: var(--_color-muted);
  }
  .entry--off .entry__title {
    text-decoration: line-through;
  }
  .entry strong {
    font-weight: var(--_font-weight-strong);
  }
  .entry--off strong {
    color: var(--_color-danger);
  }
  .entry--more {
    background: none;
    color: var(--_color-muted);
  }
  @media (forced-colors: active) {
    [aria-current='date'] .day__number,
    .entry {
      border: 1px solid;
    }
  }
`;
