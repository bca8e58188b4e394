import { css } from 'lit';

export const networkStyles = css`
  .base {
    --_reserve: 16em;
  }
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-m);
  }
  h3 {
    overflow-wrap: anywhere;
  }
  .badges,
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-s);
    align-items: center;
  }
  .badge--active {
    border-color: var(--_color-accent);
    color: var(--_color-accent);
  }
  .badge--emerging {
    border-style: dashed;
    border-color: var(--_color-accent);
    color: var(--_color-accent);
  }
  .badge--dormant {
    border-style: dotted;
  }
  .facts {
    display: grid;
    grid-template-columns: minmax(9em, max-content) 1fr;
    gap: var(--_space-xs) var(--_space-m);
  }
  .facts dt {
    color: var(--_color-muted);
  }
  .facts dd {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .related {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: var(--_space-m);
  }
  .related section {
    display: grid;
    gap: var(--_space-xs);
    align-content: start;
  }
  h4 {
    font-size: 1em;
  }
  .link {
    min-block-size: var(--_target-size);
    padding: 0;
    border: 0;
    background: none;
    color: var(--_color-accent);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  @container (inline-size < 30em) {
    .facts {
      grid-template-columns: 1fr;
    }
    .facts dd {
      margin-block-end: var(--_space-s);
    }
  }
`;
