import { css } from 'lit';

/** The panel with the ways to subscribe. */
export const subscribeStyles = css`
  .subscribe {
    display: grid;
    gap: var(--_space-m);
    margin-block-end: var(--_space-m);
    padding: var(--_space-m);
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius);
  }
  .subscribe > p {
    max-inline-size: var(--_measure);
  }
  .subscribe__ways,
  .subscribe__address {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-s);
    align-items: center;
  }
  .subscribe__address .filter__label {
    flex-basis: 100%;
    margin: 0;
  }
  .subscribe__address .input {
    flex: 1 1 14em;
    min-inline-size: 0;
    text-overflow: ellipsis;
  }
  [data-done]::after {
    content: '✓' / '';
  }
  @media print {
    .subscribe {
      display: none;
    }
  }
`;
