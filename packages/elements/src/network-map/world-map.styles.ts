import { css } from 'lit';

export const worldMapStyles = css`
  :host {
    display: block;
    position: relative;
  }
  .stage {
    position: relative;
    overflow: hidden;
    border: var(--_border-width, 1px) solid var(--_color-border);
    border-radius: var(--_radius);
    background: var(--_color-surface);
  }
  svg {
    display: block;
    inline-size: 100%;
    aspect-ratio: 1000 / 487;
    touch-action: pan-y pinch-zoom;
  }
  .stage--near svg {
    touch-action: none;
    cursor: grab;
  }
  path {
    fill-rule: evenodd;
    fill: color-mix(in srgb, var(--_color-text) 9%, var(--_color-surface));
    stroke: var(--_color-surface);
    stroke-width: 0.6;
    vector-effect: non-scaling-stroke;
  }
  .country {
    fill: color-mix(in srgb, var(--_color-accent) 22%, var(--_color-surface));
  }
  .country--network {
    fill: color-mix(in srgb, var(--_color-accent) 55%, var(--_color-surface));
  }
  .country--shown {
    fill: color-mix(in srgb, var(--_color-accent) 80%, var(--_color-text));
  }
  .marker {
    cursor: pointer;
    outline: none;
  }
  .marker__hit {
    fill: transparent;
  }
  .marker__dot {
    fill: var(--_color-surface);
    stroke: var(--_color-accent);
    stroke-width: 2;
    vector-effect: non-scaling-stroke;
  }
  .marker--network .marker__dot {
    fill: var(--_color-accent);
    stroke: var(--_color-surface);
    stroke-width: 1.5;
  }
  .marker:hover .marker__dot,
  .marker[aria-pressed='true'] .marker__dot {
    fill: var(--_color-text);
    stroke: var(--_color-surface);
  }
  .marker__ring {
    fill: none;
    stroke: none;
    stroke-width: 3;
    vector-effect: non-scaling-stroke;
  }
  .marker:focus-visible .marker__ring {
    stroke: var(--_color-focus);
  }
  .controls {
    position: absolute;
    inset-block-start: var(--_space-s);
    inset-inline-end: var(--_space-s);
    display: grid;
    gap: var(--_space-xs);
  }
  .controls button {
    inline-size: 2.25em;
    block-size: 2.25em;
    min-inline-size: var(--_target-size);
    min-block-size: var(--_target-size);
    padding: 0;
    border: var(--_border-width, 1px) solid var(--_color-border-control);
    border-radius: var(--_radius);
    background: var(--_color-surface);
    color: var(--_color-accent);
    font: inherit;
    font-weight: var(--_font-weight-strong);
    line-height: 1;
    cursor: pointer;
  }
  .controls button:disabled {
    color: var(--_color-muted);
    border-style: dashed;
    cursor: default;
  }
  .controls button:focus-visible {
    outline: 3px solid var(--_color-focus);
    outline-offset: 2px;
  }
  .pan {
    position: absolute;
    inset-block-end: var(--_space-s);
    inset-inline-end: var(--_space-s);
    display: grid;
    grid-template: 'n n' auto 'w e' auto 's s' auto / 1fr 1fr;
    gap: 2px;
    justify-items: center;
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
  .pan {
    direction: ltr;
  }
  @container (inline-size < 30em) {
    .controls,
    .pan {
      position: static;
      display: flex;
      flex-wrap: wrap;
      padding: var(--_space-s);
    }
    .controls button {
      inline-size: 2.75em;
      block-size: 2.75em;
    }
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    path {
      fill: Canvas;
      stroke: CanvasText;
    }
    .country--network,
    .marker--network .marker__dot {
      fill: Highlight;
    }
  }
  @media print {
    .controls,
    .pan {
      display: none;
    }
  }
`;
