import { css } from 'lit';

/** A session that stands alone. */
export const sessionStyles = css`
  .base {
    --_reserve: 24em;
  }
  .session {
    display: grid;
    gap: var(--_space-s);
    max-inline-size: var(--_measure);
    overflow-wrap: anywhere;
  }
  .session__title {
    font-size: 1.5em;
    font-weight: var(--_font-weight-strong);
    line-height: 1.25;
  }
  [data-status='cancelled'] > .session__title {
    text-decoration: line-through;
  }
  .session > .details {
    margin-block-start: var(--_space-m);
  }
`;
