import { css } from 'lit';

/** A card, in the list and inside a detail. */
export const cardStyles = css`
  .item {
    padding-block: var(--_space-m);
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .item__kind,
  .item__meta {
    color: var(--_color-muted);
    font-size: 0.875em;
  }
  .item__type {
    color: var(--_color-text);
    font-weight: var(--_font-weight-strong);
  }
  .dotted + .dotted::before {
    content: ' · ';
  }
  .item__kind .badge,
  .item__meta .badge {
    font-size: 1em;
  }
  .item__kind .badge--sample {
    margin-inline-start: var(--_space-xs);
  }
  h5,
  .item__title {
    margin-block: 0.15em 0.25em;
    font-size: 1.125em;
    font-weight: var(--_font-weight-strong);
    line-height: 1.3;
  }
  .toggle {
    display: flex;
    gap: var(--_space-m);
    align-items: baseline;
    justify-content: space-between;
    inline-size: 100%;
    min-block-size: var(--_target-size);
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    font-weight: inherit;
    line-height: inherit;
    text-align: start;
    cursor: pointer;
  }
  .toggle:hover .toggle__text {
    color: var(--_color-accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .toggle__text {
    max-inline-size: var(--_measure);
    min-inline-size: 0;
  }
  .toggle[aria-expanded='false'] .toggle__text {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 9;
    line-clamp: 9;
  }
  .toggle::after {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: var(--_space-xs);
    border: solid var(--_color-muted);
    border-width: 0 0.15em 0.15em 0;
    transform: translateY(-0.2em) rotate(45deg);
  }
  .toggle[aria-expanded='true']::after {
    transform: translateY(0.1em) rotate(225deg);
  }
  .item__details:not([hidden]) {
    margin-block-start: var(--_space-m);
  }
  .waiting {
    visibility: hidden;
  }
  @media print {
    .item {
      break-inside: avoid;
    }
    .toggle::after {
      display: none;
    }
  }
`;
