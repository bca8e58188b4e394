import { css } from 'lit';

/** A list of languages, wherever it stands. */
export const badgeStyles = css`
  .languages {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-xs);
  }
  .badge--language {
    border-color: var(--_color-border);
    background: var(--_color-surface-raised);
    color: var(--_color-text);
  }
`;
