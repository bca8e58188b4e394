import { css } from 'lit';

/** The filters that are asked for less often. */
export const moreFiltersStyles = css`
  .filter--check {
    display: flex;
    gap: var(--_space-s);
    align-items: center;
    align-self: end;
    min-block-size: max(var(--_control-height), var(--_target-size));
    cursor: pointer;
  }
  .filter--check input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    accent-color: var(--_color-accent);
  }
`;
