import { css } from 'lit';

/** Looks of what the holder of a private link sees. */
export const styles = css`
  .follow {
    display: grid;
    gap: var(--_space-l);
    min-inline-size: 0;
    max-inline-size: 46em;
  }
  .follow > section,
  .write,
  .sure,
  .message {
    display: grid;
    gap: var(--_space-s);
  }
  .follow h4 {
    font-size: 1.125em;
  }
  .follow__title {
    font-weight: var(--_font-weight-strong);
  }
  .follow__state {
    font-size: 1.25em;
  }
  .note--done {
    border-inline-start: 0.25em solid var(--_color-success);
  }
  .facts {
    gap: var(--_space-m);
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
  }
  .facts > :first-child {
    grid-column: 1 / -1;
  }
  .facts dt {
    color: var(--_color-muted);
    font-size: 0.875em;
  }
  .history {
    display: grid;
    gap: var(--_space-s);
    margin-block-start: var(--_space-s);
    padding-inline-start: var(--_space-m);
    border-inline-start: 2px solid var(--_color-border);
  }
  .history li {
    display: grid;
  }
  .thread {
    display: grid;
    gap: var(--_space-m);
  }
  .message {
    padding: var(--_space-m);
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius);
    gap: var(--_space-xs);
    margin-inline-end: var(--_space-xl);
  }
  .message[data-by='submitter'] {
    margin-inline: var(--_space-xl) 0;
    background: var(--_accent-tint);
  }
  .message__head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_space-s);
    font-size: 0.9375em;
  }
  .ways {
    display: grid;
    gap: var(--_space-s);
  }
  .history .changes {
    margin-block-start: var(--_space-s);
  }
`;
