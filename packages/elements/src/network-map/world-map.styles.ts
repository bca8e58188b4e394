import { css } from 'lit';

export const worldMapStyles = css`
  :host {
    display: block;
    position: relative;
    --_ink: var(--_color-accent);
    --_paper: var(--_color-surface);
  }
  .frame {
    position: relative;
  }
  .stage {
    position: relative;
    overflow: hidden;
    aspect-ratio: 1000 / 440;
    max-block-size: 80svh;
    inline-size: 100%;
    border: var(--_border-width, 1px) solid var(--_color-border);
    border-radius: var(--_radius);
    background: var(--_paper);
    touch-action: pan-x pan-y;
    user-select: none;
  }
  svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }
  path {
    fill-rule: evenodd;
    stroke: var(--_paper);
    stroke-width: 0.75;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  .sphere {
    fill: color-mix(in srgb, var(--_ink) 4%, var(--_paper));
    stroke: none;
  }
  .graticule {
    fill: none;
    stroke: color-mix(in srgb, var(--_ink) 12%, var(--_paper));
    stroke-width: 0.5;
  }
  .land {
    fill: color-mix(in srgb, var(--_color-text) 13%, var(--_paper));
  }
  .members {
    fill: color-mix(in srgb, var(--_color-text) 26%, var(--_paper));
  }
  .wider {
    fill: color-mix(in srgb, var(--_ink) 30%, var(--_paper));
  }
  .own {
    fill: color-mix(in srgb, var(--_ink) 62%, var(--_paper));
  }
  .hatched {
    fill: url(#hatch);
  }
  .hatch {
    stroke: var(--_paper);
    stroke-width: 2;
  }
  .shown {
    fill: none;
    stroke: var(--_color-text);
    stroke-width: 2;
  }
  .marks {
    position: absolute;
    inset: 0;
    pointer-events: none;
    font-size: 0.8125em;
    line-height: 1;
  }
  .mark {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    display: grid;
    place-items: center;
    box-sizing: border-box;
    min-inline-size: max(24px, var(--_target-size));
    min-block-size: max(24px, var(--_target-size));
    padding: 0;
    border: 0;
    background: none;
    color: var(--_color-text);
    font: inherit;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
    cursor: pointer;
    pointer-events: auto;
    isolation: isolate;
    translate: calc(var(--x, -99px) - 50%) calc(var(--y, -99px) - 50%);
  }
  .mark:focus-visible {
    z-index: 1;
    border-radius: 1em;
    outline: 3px solid var(--_color-focus);
    outline-offset: 0;
  }
  /* The mark that is seen; the button around it is as large as a finger needs. */
  .mark::before {
    position: absolute;
    inset: -2em;
    z-index: -1;
    margin: auto;
    content: '';
    box-sizing: border-box;
    inline-size: 0.875em;
    block-size: 0.875em;
    border: 2px solid var(--_paper);
    border-radius: 50%;
    background: var(--_ink);
  }
  .mark--number {
    color: var(--_color-accent-text);
    font-weight: var(--_font-weight-strong);
  }
  .mark--number::before {
    inline-size: 1.875em;
    block-size: 1.875em;
  }
  .mark--wider::before,
  .mark--wider.mark--number::before {
    border: 3px solid var(--_ink);
    background: var(--_paper);
  }
  .mark--members::before {
    border: 2px solid var(--_color-text);
    border-radius: 0.125em;
    background: var(--_paper);
  }
  .mark--wider.mark--number,
  .mark--members.mark--number,
  .mark--cluster {
    color: var(--_color-text);
  }
  .legend .mark--cluster {
    margin-inline-end: 0.5em;
  }
  .mark--cluster::before {
    inline-size: 2.25em;
    block-size: 1.625em;
    border: 2px solid var(--_ink);
    border-radius: 0.5em;
    background: var(--_paper);
    outline: 2px solid var(--_paper);
  }
  .mark--emerging::before {
    border: 2px solid var(--_ink);
    background: linear-gradient(to top, var(--_ink) 50%, var(--_paper) 50%);
  }
  .mark--emerging.mark--number,
  .mark--dormant.mark--number {
    color: var(--_color-text);
  }
  .mark--emerging.mark--number::before,
  .mark--dormant::before {
    border: 2px dashed var(--_ink);
    background: var(--_paper);
  }
  .mark[aria-pressed='true']::before {
    border-color: var(--_paper);
    background: var(--_color-text);
    outline: 2px solid var(--_color-text);
  }
  .mark[aria-pressed='true'] {
    z-index: 1;
    color: var(--_paper);
  }
  .mark::after {
    position: absolute;
    content: attr(data-label);
    padding-block: 0.125em;
    color: var(--_color-text);
    font-weight: var(--_font-weight);
    text-shadow:
      0 0 2px var(--_paper),
      0 0 3px var(--_paper),
      0 0 4px var(--_paper);
    unicode-bidi: plaintext;
    pointer-events: none;
  }
  .mark:not([data-label])::after {
    content: none;
  }
  .mark[data-side='east']::after {
    inset-inline-start: calc(100% - 2px);
  }
  .mark[data-side='west']::after {
    inset-inline-end: calc(100% - 2px);
  }
  .mark[data-side='south']::after {
    inset-block-start: calc(100% - 2px);
  }
  .mark[data-side='north']::after {
    inset-block-end: calc(100% - 2px);
  }
  .mark--area {
    padding-inline: 0.5em;
    border: 1px solid color-mix(in srgb, var(--_ink) 45%, var(--_paper));
    border-radius: 1em;
    background: color-mix(in srgb, var(--_paper) 88%, transparent);
    color: var(--_ink);
    font-weight: var(--_font-weight-strong);
    line-height: 1.15;
    max-inline-size: 10.5em;
    text-wrap: balance;
    unicode-bidi: plaintext;
    white-space: normal;
  }
  .mark--area.mark--emerging,
  .mark--area.mark--dormant {
    border-style: dashed;
    border-color: var(--_ink);
  }
  .mark--area::before {
    content: none;
  }
  .mark--area:hover,
  .mark--area[aria-pressed='true'] {
    border-color: var(--_ink);
    background: var(--_ink);
    color: var(--_color-accent-text);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-xs) var(--_space-m);
    margin: var(--_space-s) 0 0;
    padding: 0;
    list-style: none;
    color: var(--_color-muted);
    font-size: 0.8125em;
  }
  .legend li {
    display: flex;
    gap: var(--_space-xs);
    align-items: center;
  }
  .legend .mark {
    position: relative;
    translate: none;
    cursor: auto;
  }
  .help {
    max-inline-size: var(--_measure);
    margin: var(--_space-xs) 0 0;
    color: var(--_color-muted);
    font-size: 0.8125em;
  }
  .controls {
    position: absolute;
    inset-block-start: var(--_space-s);
    inset-inline-end: var(--_space-s);
    display: grid;
    gap: var(--_space-xs);
  }
  .pan {
    inset-block: auto var(--_space-s);
    grid-template: '. n .' auto 'w . e' auto '. s .' auto / 1fr 1fr 1fr;
    gap: 0;
  }
  .pan button:nth-child(1) {
    grid-area: n;
  }
  .pan button:nth-child(2) {
    grid-area: w;
  }
  .pan button:nth-child(3) {
    grid-area: e;
  }
  .pan button:nth-child(4) {
    grid-area: s;
  }
  .controls button {
    inline-size: 2em;
    block-size: 2em;
    min-inline-size: var(--_target-size);
    min-block-size: var(--_target-size);
    padding: 0;
    border: var(--_border-width, 1px) solid var(--_color-border-control);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: var(--_ink);
    font: inherit;
    font-weight: var(--_font-weight-strong);
    line-height: 1;
    cursor: pointer;
  }
  .controls button:hover {
    background: var(--_color-surface-raised);
  }
  .controls button[aria-disabled='true'] {
    border-style: dashed;
    color: var(--_color-muted);
    cursor: default;
  }
  .controls button:focus-visible {
    outline: 3px solid var(--_color-focus);
    outline-offset: 2px;
  }
  @container (inline-size < 36em) {
    .stage {
      aspect-ratio: var(--_proportion);
      max-block-size: none;
    }
    .frame {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
    }
    .controls,
    .pan {
      position: static;
      display: flex;
      margin-block-start: var(--_space-xs);
    }
    .controls button {
      inline-size: 2.5em;
      block-size: 2.5em;
    }
  }
  @media (forced-colors: active) {
    .stage,
    .mark,
    .mark::before {
      forced-color-adjust: none;
    }
    :host {
      --_ink: LinkText;
      --_paper: Canvas;
      --_color-text: CanvasText;
      --_color-accent-text: Canvas;
      --_color-focus: Highlight;
    }
    .sphere {
      fill: Canvas;
    }
    .graticule {
      stroke: none;
    }
    .land,
    .members {
      fill: Canvas;
      stroke: GrayText;
    }
    .wider {
      fill: url(#hatch);
      stroke: CanvasText;
    }
    .own {
      fill: CanvasText;
      stroke: Canvas;
    }
    .hatch {
      stroke: GrayText;
    }
    .mark::after {
      background: Canvas;
      text-shadow: none;
    }
  }
  @media print {
    .controls,
    .help {
      display: none;
    }
    .stage {
      break-inside: avoid;
      print-color-adjust: exact;
    }
  }
`;
