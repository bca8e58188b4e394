import { css } from 'lit';

/** What is said of a session wherever one is shown: when, what, who, registration and recordings. */
export const factsStyles = css`
  .when {
    display: flex;
    flex-direction: column;
    color: var(--_color-muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
    line-height: 1.4;
  }
  .when__day,
  .when__lead {
    color: var(--_color-text);
  }
  .when__lead:first-child,
  .when__day:first-child {
    font-size: 1.143em;
    font-weight: var(--_font-weight-strong);
  }
  .when__zone + .when__zone {
    margin-block-start: var(--_space-xs);
  }
  .item__kind,
  .item__meta {
    color: var(--_color-muted);
    font-size: 0.875em;
  }
  .status {
    margin-inline-end: var(--_space-s);
    padding-inline: var(--_space-s);
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_color-warning) 10%, var(--_color-surface));
    color: var(--_color-warning);
    font-weight: var(--_font-weight-strong);
  }
  .status--programme {
    background: color-mix(in srgb, var(--_color-accent) 10%, var(--_color-surface));
    color: var(--_color-accent);
  }
  [data-status='cancelled'] .status {
    background: color-mix(in srgb, var(--_color-danger) 10%, var(--_color-surface));
    color: var(--_color-danger);
  }
  [data-status='movedOnline'] .status {
    background: color-mix(in srgb, var(--_color-info) 10%, var(--_color-surface));
    color: var(--_color-info);
  }
  .badges {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-xs);
  }
  .badge:not(.badge--sample, .badge--today) {
    border-color: var(--_color-border);
  }
  .register {
    display: flex;
    flex-direction: column;
    gap: var(--_space-xs);
    align-items: end;
    max-inline-size: 16em;
    font-size: 0.875em;
    text-align: end;
  }
  .recordings {
    margin-block-start: var(--_space-s);
  }
  dd .recordings {
    margin-block-start: 0;
  }

  @container (inline-size < 46em) {
    .when {
      flex-flow: row wrap;
      gap: 0 var(--_space-s);
      align-items: baseline;
    }
    .when__zone + .when__zone {
      flex-basis: 100%;
      margin: 0;
    }
  }
`;
