import { css } from 'lit';

/** One work standing alone. */
export const resourceStyles = css`
  .base {
    --_reserve: 40em;
  }
  .work > .item__title {
    font-size: 1.5em;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .work > .item__meta {
    margin-block-end: var(--_space-m);
    overflow-wrap: anywhere;
  }
`;
