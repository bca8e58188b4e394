import { css } from 'lit';

/** The session calendar: toolbar, filters, list, details, the month's frame and the dialog of a day. */
export const calendarStyles = css`
  .base {
    --_reserve: 34em;
  }
  /* As much as was kept while it loaded: what stands below shall not come and go. */
  .base:has([part='error']) {
    --_reserve: max(34em, min(100svh, 60em));
  }
  /* A list is nearly always longer than a screen: with a screen reserved, nothing below it is seen to move. */
  .skeleton {
    min-block-size: max(var(--_reserve), min(100svh, 60em));
  }
  .probe {
    position: absolute;
    inline-size: 0;
    block-size: 0;
  }

  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-s) var(--_space-l);
    align-items: center;
    justify-content: space-between;
    margin-block-end: var(--_space-m);
  }
  .views {
    display: flex;
    flex-wrap: wrap;
  }
  .views__button {
    border-radius: 0;
    color: var(--_color-text);
    font-weight: var(--_font-weight);
  }
  .views__button + .views__button {
    margin-inline-start: calc(-1 * var(--_border-width));
  }
  .views__button:first-child {
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }
  .views__button:last-child {
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  .views__button[aria-pressed='true'] {
    z-index: 1;
    color: var(--_color-accent);
    font-weight: var(--_font-weight-strong);
  }
  .months {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-s);
    align-items: center;
  }
  .months__name {
    min-inline-size: 9em;
    font-size: 1.125em;
    font-weight: var(--_font-weight-strong);
    text-align: center;
  }
  .months__step {
    min-inline-size: max(var(--_control-height), var(--_target-size));
    padding: 0;
    line-height: 1;
  }
  .months__step span {
    font-size: 1.5em;
    translate: 0 -0.08em;
  }

  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 12.5em), 1fr));
    gap: var(--_space-s) var(--_space-m);
    align-items: end;
    margin-block-end: var(--_space-m);
    padding: var(--_space-m);
    border-radius: var(--_radius);
    background: var(--_color-surface-raised);
  }
  .filters__toggle {
    display: none;
  }
  .filter {
    min-inline-size: 0;
  }
  .filter__label {
    display: block;
    margin-block-end: 0.15em;
    color: var(--_color-muted);
    font-size: 0.875em;
  }
  .filter .input {
    inline-size: 100%;
  }
  .filters__actions {
    display: flex;
    flex-wrap: wrap;
  }
  .filters__actions .button {
    padding-inline: var(--_space-s);
  }
  .subscribe__toggle {
    margin-inline-start: auto;
  }

  .content[aria-busy='true'] {
    cursor: progress;
  }
  .summary {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-s) var(--_space-m);
    align-items: center;
    min-block-size: 1.5em;
    margin-block-end: var(--_space-s);
    color: var(--_color-muted);
    font-size: 0.875em;
  }

  .group + .group {
    margin-block-start: var(--_space-s);
  }
  .group__title {
    padding-block: var(--_space-s) var(--_space-xs);
    border-block-end: var(--_border-width) solid var(--_color-border-control);
  }
  .group__title::first-letter,
  .months__name::first-letter {
    text-transform: uppercase;
  }
  .badge--today {
    margin-inline-start: var(--_space-s);
    border-color: var(--_color-accent);
    background: var(--_color-accent);
    color: var(--_color-accent-text);
  }

  .item {
    display: grid;
    grid-template-columns: 14.5em minmax(0, 1fr) fit-content(9em);
    gap: var(--_space-s) var(--_space-l);
    padding-block: 0.75em;
  }
  .item + .item {
    border-block-start: var(--_border-width) solid var(--_color-border);
  }
  .item__body {
    min-inline-size: 0;
    max-inline-size: var(--_measure);
    overflow-wrap: anywhere;
  }
  [data-status='cancelled'] > .when .when__lead,
  [data-status='cancelled'] > .when .when__day,
  [data-status='cancelled'] .toggle__text {
    color: var(--_color-muted);
    text-decoration: line-through;
  }
  .item__title {
    margin-block: 0.1em;
    font-size: 1.0625em;
  }
  .toggle {
    max-inline-size: 100%;
    min-block-size: var(--_target-size);
    padding: 0;
    padding-inline-end: 1.25em;
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
    display: block;
    overflow-wrap: anywhere;
  }
  .toggle[aria-expanded='false'] .toggle__text {
    display: -webkit-box;
    margin-inline-end: -1.25em;
    padding-inline-end: 1.25em;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    line-clamp: 4;
  }
  .toggle__mark {
    display: inline-block;
    inline-size: 0.45em;
    block-size: 0.45em;
    /* Takes no room in the line, so that it never stands alone in the next one. */
    margin-inline: 0.65em -1.1em;
    border: solid var(--_color-muted);
    border-width: 0 0.14em 0.14em 0;
    transform: translateY(-0.2em) rotate(45deg);
  }
  .toggle[aria-expanded='true'] .toggle__mark {
    transform: translateY(0.1em) rotate(225deg);
  }

  .item__body > .badges {
    margin-block-start: var(--_space-xs);
  }
  .item > .details {
    grid-column: 2 / -1;
  }

  .month--waiting {
    min-block-size: 36em;
  }
  .more,
  .empty__ways {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-s);
    align-items: center;
    margin-block-start: var(--_space-m);
  }
  .empty {
    padding: var(--_space-xl) var(--_space-m);
    border-radius: var(--_radius);
    background: var(--_color-surface-raised);
    text-align: center;
  }
  .empty__ways {
    justify-content: center;
  }

  @container (inline-size < 46em) {
    .item {
      grid-template-columns: minmax(0, 1fr);
    }
    .item > .details {
      grid-column: 1;
    }
    .register {
      align-items: start;
      max-inline-size: none;
      text-align: start;
    }
  }
  @container (inline-size < 30em) {
    .probe {
      inline-size: 1px;
      block-size: 1px;
    }
    .month {
      display: none;
    }
    .views,
    .filters__toggle {
      display: flex;
      inline-size: 100%;
    }
    .views {
      flex-wrap: nowrap;
    }
    .views__button {
      flex: 1 1 auto;
      padding-inline: var(--_space-xs);
    }
    .subscribe__toggle {
      margin-inline: auto;
      border-color: transparent;
    }
    .months {
      inline-size: 100%;
      justify-content: space-between;
    }
    .filters__toggle {
      margin-block-end: var(--_space-m);
    }
    .filters {
      display: none;
      padding: var(--_space-s);
    }
    .filters--open {
      display: grid;
    }
  }
  @media print {
    .toolbar,
    .filters,
    .toggle__mark {
      display: none;
    }
    .item {
      break-inside: avoid;
    }
  }
`;
