import { css } from 'lit';

/** The library: search, filters beside or above the results, the bar over them, the list. */
export const resourceListStyles = css`
  .base {
    --_reserve: max(44em, min(100svh, 60em));
  }
  .search {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-s);
    align-items: end;
    margin-block-end: var(--_space-l);
  }
  .search__field {
    flex: 1 1 14em;
    min-inline-size: 0;
  }
  .search .input {
    inline-size: 100%;
    padding-inline: var(--_space-m);
  }
  .columns {
    display: grid;
    grid-template-columns: 14em minmax(0, 1fr);
    gap: var(--_space-xl);
    align-items: start;
  }
  .columns--plain {
    grid-template-columns: minmax(0, 1fr);
  }
  .filters__groups {
    display: grid;
  }
  .facet {
    min-inline-size: 0;
    padding-block: var(--_space-s);
  }
  .facet + .facet {
    border-block-start: var(--_border-width) solid var(--_color-border);
  }
  .facet__title .toggle {
    align-items: center;
    padding-block: var(--_space-xs);
    font-weight: var(--_font-weight-strong);
  }
  .facet__count {
    display: inline-block;
    min-inline-size: 1.6em;
    padding-inline: 0.4em;
    border-radius: 1em;
    background: var(--_color-accent);
    color: var(--_color-accent-text);
    font-size: 0.8em;
    text-align: center;
  }
  .label {
    margin-block-end: var(--_space-xs);
    padding: 0;
  }
  .choice {
    display: flex;
    gap: var(--_space-s);
    align-items: baseline;
    min-block-size: var(--_target-size);
    padding-block: 0.1em;
    font-size: 0.875em;
    cursor: pointer;
  }
  .choice:hover .choice__name {
    text-decoration: underline;
  }
  .choice input {
    flex: none;
    align-self: start;
    inline-size: 1.15em;
    block-size: 1.15em;
    margin-block-start: 0.175em;
    accent-color: var(--_color-accent);
  }
  .choice__name {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .choice__count {
    font-variant-numeric: tabular-nums;
  }
  .choice__count,
  .choice--none {
    color: var(--_color-muted);
  }
  .small {
    min-block-size: var(--_target-size);
    padding: 0 var(--_space-xs);
    border: 0;
    font-size: 0.875em;
  }
  .facet .small {
    margin-block-start: var(--_space-xs);
    padding-inline: 0;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-s) var(--_space-m);
    align-items: center;
    justify-content: space-between;
    min-block-size: var(--_control-height);
    padding-block-end: var(--_space-s);
    border-block-end: calc(2 * var(--_border-width)) solid var(--_color-text);
  }
  .bar__count {
    font-weight: var(--_font-weight-strong);
  }
  .bar__count:focus {
    outline: none;
  }
  .sort {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-xs) var(--_space-s);
    align-items: center;
    font-size: 0.875em;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-s);
    align-items: center;
    padding-block: var(--_space-s);
  }
  .chip {
    max-inline-size: 100%;
    min-block-size: max(2em, var(--_target-size));
    padding-block: 0;
    border-radius: 2em;
    color: var(--_color-text);
    font-size: 0.875em;
    font-weight: var(--_font-weight);
    overflow-wrap: anywhere;
    text-align: start;
  }
  .chip__cross {
    color: var(--_color-muted);
    font-size: 1.25em;
    line-height: 1;
  }

  .content[aria-busy='true'] {
    cursor: progress;
  }
  .results > .skeleton,
  .results > .notice {
    margin-block-start: var(--_space-m);
  }
  .list--list .item + .item,
  .list--compact .item + .item {
    border-block-start: var(--_border-width) solid var(--_color-border);
  }
  .list--cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: var(--_space-m);
    padding-block: var(--_space-m);
  }
  .list--cards .item {
    display: flex;
    flex-direction: column;
    padding: var(--_space-m);
    border: var(--_border-width) solid var(--_color-border);
    border-radius: var(--_radius);
  }
  .list--cards .item:not(.item--open) .item__title {
    font-size: 1em;
  }
  .list--cards .item:not(.item--open) .item__meta {
    margin-block-start: auto;
    padding-block-start: var(--_space-s);
  }
  .list--cards .item--open {
    grid-column: 1 / -1;
  }
  .list--compact .item {
    padding-block: var(--_space-s);
  }
  .list--compact .item__title {
    margin-block: 0;
    font-size: 1em;
  }
  .list--compact .item:not(.item--open) :is(.item__views, .item__meta .dotted:not(:has([part='language-note']))) {
    display: none;
  }
  .list--compact .item__meta .dotted::before {
    content: none;
  }
  .collection__title {
    font-size: 1.375em;
    font-weight: var(--_font-weight-strong);
    line-height: 1.3;
  }
  .collection {
    padding-block-end: var(--_space-s);
    border-block-end: calc(2 * var(--_border-width)) solid var(--_color-text);
    overflow-wrap: anywhere;
  }
  .feeds {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-xs) var(--_space-m);
    margin-block-start: var(--_space-l);
    color: var(--_color-muted);
    font-size: 0.875em;
  }
  .feeds a {
    min-block-size: var(--_target-size);
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-s);
    align-items: center;
    margin-block-start: var(--_space-m);
  }
  .empty {
    margin-block-start: var(--_space-m);
    padding: var(--_space-xl) var(--_space-m);
    border-radius: var(--_radius);
    background: var(--_color-surface-raised);
    overflow-wrap: anywhere;
    text-align: center;
  }
  .empty .button {
    margin-block-start: var(--_space-m);
  }

  @container (inline-size >= 50em) {
    .filters__toggle,
    .filters__close {
      display: none;
    }
  }
  @container (inline-size < 50em) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
      gap: 0;
    }
    .search {
      margin-block-end: var(--_space-m);
    }
    .filters__close {
      inline-size: 100%;
      margin-block-start: var(--_space-l);
    }
    .filters {
      display: none;
      margin-block-end: var(--_space-l);
      padding: var(--_space-m);
      border-radius: var(--_radius);
      background: var(--_color-surface-raised);
    }
    .filters--open {
      display: block;
    }
    .filters__groups {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
      align-items: start;
    }
    .filters .button--plain {
      background: none;
    }
  }
  @container (inline-size < 30em) {
    .filters__toggle {
      inline-size: 100%;
    }
    .sort {
      inline-size: 100%;
    }
    .sort .input {
      flex: 1;
    }
  }
  @media print {
    .search,
    .filters,
    .sort,
    .feeds,
    .chips {
      display: none;
    }
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
